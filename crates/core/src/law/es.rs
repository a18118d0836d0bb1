//! Spain: Ley 3/2004 on late payment; Código Civil, art. 1100 and 1108, for consumers.

use super::eu;
use super::{
    Article, BeyondCap, Choice, Compounding, DayOff, Debtors, Ground, Grounded, InterestRule, LegalTerm,
    LetterRule, Parties, PeriodEnd, Regime, ReminderFee, Ruled, Series, StartRule, StatutoryRate, TermCap,
    TermStart, Unsourced,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, RateFixing, YearBasis};
use crate::money::Rounding;

const CIVIL_1100: Article = Article::new(
    "Código Civil, arts. 1100, 1973",
    "https://www.boe.es/buscar/act.php?id=BOE-A-1889-4763#art1100",
)
.copy(day(2026, 11, 30));
const ART_4: Article =
    Article::new("Ley 3/2004, art. 4", "https://www.boe.es/buscar/act.php?id=BOE-A-2004-21830#a4")
        .copy(day(2026, 11, 30));
const ART_5: Article =
    Article::new("Ley 3/2004, art. 5", "https://www.boe.es/buscar/act.php?id=BOE-A-2004-21830#a5")
        .copy(day(2026, 11, 30));
const ART_7: Article =
    Article::new("Ley 3/2004, art. 7", "https://www.boe.es/buscar/act.php?id=BOE-A-2004-21830#a7")
        .copy(day(2026, 11, 30));
const ART_8: Article =
    Article::new("Ley 3/2004, art. 8", "https://www.boe.es/buscar/act.php?id=BOE-A-2004-21830#a8")
        .copy(day(2026, 11, 30));
const ART_9: Article =
    Article::new("Ley 3/2004, art. 9", "https://www.boe.es/buscar/act.php?id=BOE-A-2004-21830#a9")
        .copy(day(2026, 11, 30));
const CIVIL_CODE: Article = Article::new(
    "Código Civil, arts. 1100, 1108",
    "https://www.boe.es/buscar/act.php?id=BOE-A-1889-4763#art1108",
)
.copy(day(2026, 11, 30));

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
    debtors: Debtors::Businesses,
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(eu::ecb_plus(800), ART_7),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, ART_5),
        floor: None,
        ceiling: None,
        unfair_at: Some(Ruled::by(30, ART_9)),
        year: Choice::settled(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    },
    compensation: Some(eu::forty_euros(FROM, ART_8)),
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, ART_8)),
    default_term: Some(days_after_delivery(30)),
    caps: &CAPS,
    fine: None,
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::Silent),
    place: Some("ES"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(CIVIL_1100),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

/// The legal interest of money, from the creditor's demand. The Act does not reach consumers; what the law says of
/// reminder fees to them was not read.
const CONSUMER: Regime = Regime {
    name: "es/consumer",
    debtors: Debtors::Consumers,
    first_day: CONSUMER_FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(StatutoryRate::plus(Series::EsLegalInterest, 0), CIVIL_CODE),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::FormalNotice, CIVIL_CODE),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::settled(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    },
    compensation: None,
    reminder_fee: None,
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::NotRead),
    place: Some("ES"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(CIVIL_1100),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS, CONSUMER];
