//! Austria: Unternehmensgesetzbuch (UGB), §§ 456 to 460; Allgemeines bürgerliches Gesetzbuch (ABGB), §§ 1000, 1333.

use super::eu::{self, CHECKED, DIRECTIVE_FROM};
use super::{
    Article, BeyondCap, Choice, Debtors, InterestRule, Regime, ReminderFee, Series, StatutoryRate, TermCap,
};
use crate::calendar::{Day, day};
use crate::choices::YearBasis;
use crate::money::Percent;

const P456: Article = Article::new("§ 456 UGB", "https://www.ris.bka.gv.at", CHECKED);
const P458: Article = Article::new("§ 458 UGB", "https://www.ris.bka.gv.at", CHECKED);
const P352: Article = Article::new("§ 352 UGB (alte Fassung)", "https://www.ris.bka.gv.at", CHECKED);
const P1000: Article = Article::new("§ 1000 ABGB", "https://www.ris.bka.gv.at", CHECKED);
const P1333: Article = Article::new(
    "§ 1333 Abs. 2 ABGB",
    "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001622",
    CHECKED,
);

/// Whoever the debtor is: what was necessary, appropriate and in proportion to the debt, which the creditor proves. Courts
/// hold fixed reminder fees in consumers' contracts void where they do not depend on the debt (read second-hand).
const REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::ProvenCosts, P1333));

/// Older contracts are known here from this day.
const OLD_FROM: Day = day(2002, 8, 1);

const fn base_plus(margin: i32) -> StatutoryRate {
    StatutoryRate::Reference {
        series: Series::AtBaseRate,
        earlier: None,
        margin: Percent::hundredths(margin),
        up_to: None,
    }
}

/// A debtor who is not responsible for the delay owes four percent. Calculators divide by 365 or by 360: not settled.
const INTEREST: InterestRule = InterestRule {
    rate: base_plus(920),
    excused: Some((Percent::hundredths(400), P1000)),
    year: Choice::open(YearBasis::Year365),
    source: Some(P456),
    start_source: Some(P456),
    ..eu::INTEREST
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, DIRECTIVE_FROM, eu::DIRECTIVE)];

const BUSINESS: Regime = Regime {
    name: "at/business",
    interest: INTEREST,
    compensation: Some(eu::forty_euros(DIRECTIVE_FROM, P458)),
    reminder_fee: REMINDER_FEE,
    caps: &CAPS,
    place: Some("AT"),
    ..eu::BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    Regime {
        name: "at/business-before-2013",
        first_day: OLD_FROM,
        last_day: Some(day(2013, 3, 15)),
        interest: InterestRule { rate: base_plus(800), source: Some(P352), ..INTEREST },
        compensation: None,
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
    BUSINESS,
    Regime {
        name: "at/consumer",
        debtors: Debtors::Consumers,
        first_day: OLD_FROM,
        interest: InterestRule {
            rate: StatutoryRate::Fixed(Percent::hundredths(400)),
            excused: None,
            source: Some(P1000),
            start_source: Some(P1000),
            ..INTEREST
        },
        compensation: None,
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
];
