//! Portugal: Decreto-Lei 62/2013; Código Comercial, art. 102.

use super::eu::{self, CHECKED};
use super::{Article, BeyondCap, Debtors, InterestRule, Regime, ReminderFee, TermCap};
use crate::calendar::{Day, day};

const CIVIL_805: Article = Article::new(
    "Código Civil, art. 805.º",
    "https://diariodarepublica.pt/dr/legislacao-consolidada/decreto-lei/1966-34509075",
    CHECKED,
);

const DL_62: Article = Article::new("Decreto-Lei n.º 62/2013", "https://aiccopn.pt/?p=31832", CHECKED);
const ART_7: Article = Article::new(
    "Decreto-Lei n.º 62/2013, art. 7.º (Supremo Tribunal Administrativo, 10-02-2022, proc. 01354/17.5BESNT)",
    "https://www.dgsi.pt",
    CHECKED,
);
const ART_102: Article =
    Article::new("Código Comercial, art. 102.º, § 3.º", "https://aiccopn.pt/?p=31832", CHECKED);

/// Contracts from this day.
const FROM: Day = day(2013, 7, 1);

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, FROM, DL_62)];

const INTEREST: InterestRule =
    InterestRule { source: Some(DL_62), start_source: Some(DL_62), ..eu::INTEREST };

const BUSINESS: Regime = Regime {
    name: "pt/business",
    first_day: FROM,
    interest: INTEREST,
    compensation: Some(eu::forty_euros(FROM, DL_62)),
    // What exceeds the forty euros and is proved, but not a lawyer's fees in court.
    reminder_fee: Some((ReminderFee::ProvenCosts, ART_7)),
    default_term: Some(eu::days_after_receipt(30, FROM, DL_62)),
    caps: &CAPS,
    place: Some("PT"),
    formal_notice_source: Some(CIVIL_805),
    ..eu::BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    BUSINESS,
    // The other series: what commercial companies are owed outside Decreto-Lei 62/2013, consumers among them.
    Regime {
        name: "pt/consumer",
        debtors: Debtors::Consumers,
        interest: InterestRule {
            rate: eu::ecb_plus(700),
            source: Some(ART_102),
            start_source: Some(ART_102),
            ..INTEREST
        },
        compensation: None,
        reminder_fee: None,
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
];
