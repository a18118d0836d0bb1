//! Spain: Ley 3/2004 on late payment; Código Civil, art. 1100 and 1108, for consumers.

use super::eu::{self, CHECKED};
use super::{
    Article, BeyondCap, Debtors, InterestRule, LegalTerm, Parties, PeriodEnd, Regime, ReminderFee, Series,
    StartRule, StatutoryRate, TermCap, TermStart,
};
use crate::calendar::{Day, day};
use crate::money::Percent;

const CIVIL_1100: Article = Article::new(
    "Código Civil, arts. 1100, 1973",
    "https://www.boe.es/buscar/act.php?id=BOE-A-1889-4763",
    CHECKED,
);

const fn act(title: &'static str) -> Article {
    Article::new(title, "https://www.boe.es/buscar/act.php?id=BOE-A-2004-21830", CHECKED)
}

const ART_4: Article = act("Ley 3/2004, art. 4");
const ART_5: Article = act("Ley 3/2004, art. 5");
const ART_7: Article = act("Ley 3/2004, art. 7");
const ART_8: Article = act("Ley 3/2004, art. 8");
const ART_9: Article = act("Ley 3/2004, art. 9");

const CIVIL_CODE: Article = Article::new(
    "Código Civil, arts. 1100, 1108",
    "https://www.boe.es/buscar/act.php?id=BOE-A-1889-4763",
    CHECKED,
);

/// The legal interest of money is known here from this day.
const CONSUMER_FROM: Day = day(2013, 1, 1);
/// Contracts from this day: eight points, forty euros, sixty days at most (Real Decreto-ley 4/2013).
const FROM: Day = day(2013, 2, 24);

/// From receipt of the goods or services, even if the invoice came before.
const fn days_after_delivery(days: u16) -> LegalTerm {
    LegalTerm {
        start: TermStart::Delivery,
        period_end: PeriodEnd::None,
        days,
        or_end_of_month: None,
        first_day: FROM,
        source: ART_4,
    }
}

static CAPS: [TermCap; 1] = [TermCap {
    sector: None,
    periodic: None,
    parties: Parties::Any,
    beyond: BeyondCap::Unlawful,
    never_over: None,
    term: days_after_delivery(60),
}];

const BUSINESS: Regime = Regime {
    name: "es/business",
    first_day: FROM,
    interest: InterestRule {
        unfair_at: Some((30, ART_9)),
        source: Some(ART_7),
        start_source: Some(ART_5),
        ..eu::INTEREST
    },
    compensation: Some(eu::forty_euros(FROM, ART_8)),
    reminder_fee: Some((ReminderFee::ProvenCosts, ART_8)),
    default_term: Some(days_after_delivery(30)),
    caps: &CAPS,
    place: Some("ES"),
    formal_notice_source: Some(CIVIL_1100),
    ..eu::BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    BUSINESS,
    // The legal interest of money, from the creditor's demand. The Act does not reach consumers; what the law says of
    // reminder fees to them was not read.
    Regime {
        name: "es/consumer",
        debtors: Debtors::Consumers,
        first_day: CONSUMER_FROM,
        interest: InterestRule {
            rate: StatutoryRate::Reference {
                series: Series::EsLegalInterest,
                earlier: None,
                margin: Percent::ZERO,
                up_to: None,
            },
            start: StartRule::FormalNotice,
            source: Some(CIVIL_CODE),
            start_source: Some(CIVIL_CODE),
            ..eu::INTEREST
        },
        compensation: None,
        reminder_fee: None,
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
];
