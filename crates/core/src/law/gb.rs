//! United Kingdom: Late Payment of Commercial Debts (Interest) Act 1998; S.I. 2002/1675; County Courts Act 1984 for
//! consumers.
//!
//! Eight points over the Bank Rate of the last day of the half-year before interest starts, for the whole delay.
//! Limitation is that of England and Wales and of Northern Ireland; in Scotland it is five years.

use super::eu;
use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, Compounding, DayOff, Debtors,
    Ground, Grounded, InterestRule, LetterRule, LimitationRule, LimitationStart, Regime, ReminderFee, Ruled,
    Scale, Series, StartRule, StatutoryRate, TermCap, Unsourced,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, PublicBuyer, RateFixing, Unshown, YearBasis};
use crate::money::{Currency, Percent, Rounding};

const SECTION_4: Article = Article::new(
    "Late Payment of Commercial Debts (Interest) Act 1998, s. 4",
    "https://www.legislation.gov.uk/ukpga/1998/20/section/4",
)
.copy(day(2026, 11, 30));
const SECTION_5A: Article = Article::new(
    "Late Payment of Commercial Debts (Interest) Act 1998, s. 5A",
    "https://www.legislation.gov.uk/ukpga/1998/20/section/5A",
)
.official_text(day(2026, 11, 22));
const ORDER: Article =
    Article::new("S.I. 2002/1675", "https://www.legislation.gov.uk/uksi/2002/1675/article/4")
        .official_text(day(2026, 11, 22));
const SECTION_69: Article =
    Article::new("County Courts Act 1984, s. 69", "https://www.legislation.gov.uk/ukpga/1984/28/section/69")
        .secondary_page(day(2026, 11, 22));
/// Read in concordant summaries; the text of the protocol was not.
const PROTOCOL: Article = Article::new(
    "Pre-Action Protocol for Debt Claims, para. 3",
    "https://www.justice.gov.uk/courts/procedure-rules/civil/protocol/pre-action-protocol-for-debt-claims",
)
.secondary_page(day(2026, 11, 22));
const LIMITATION: Article =
    Article::new("Limitation Act 1980, s. 5", "https://www.legislation.gov.uk/ukpga/1980/58/section/5")
        .secondary_page(day(2026, 11, 22));

/// Contracts from this day: businesses of any size, and a fixed sum.
const FROM: Day = day(2002, 8, 7);
/// Terms are limited from this day.
const CAPS_FROM: Day = day(2013, 3, 16);

/// Below 1 000 pounds: 40; below 10 000: 70; 10 000 and more: 100.
const TIERS: Scale = Scale {
    bands: &[
        Band { up_to: Some(100_000), sum: 4000, percent: Percent::ZERO },
        Band { up_to: Some(1_000_000), sum: 7000, percent: Percent::ZERO },
        Band { up_to: None, sum: 10_000, percent: Percent::ZERO },
    ],
    inclusive: false,
    least: 0,
    most: None,
    currency: Currency::GBP,
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, CAPS_FROM, SECTION_4)];
static PUBLIC_CAPS: [TermCap; 1] = [eu::cap(30, BeyondCap::Unlawful, CAPS_FROM, SECTION_4)];

const LIMITATION_RULE: Option<LimitationRule> =
    Some(LimitationRule { years: 6, start: LimitationStart::DueDate, source: LIMITATION, shorter: &[] });

const INTEREST: InterestRule = InterestRule {
    rate: Grounded::by(StatutoryRate::plus(Series::GbBankRate, 800), ORDER),
    sector: None,
    excused: None,
    fixing: Choice::settled(RateFixing::AtStart),
    start: Grounded::by(StartRule::DueDate, SECTION_4),
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
};

const COMPENSATION: Option<CompensationRule> = Some(CompensationRule {
    first_day: FROM,
    scale: TIERS,
    start: CompensationStart::Late,
    needs_clause: false,
    ground: Ground::Article(SECTION_5A),
});

const BUSINESS: Regime = Regime {
    name: "gb/business",
    debtors: Debtors::Businesses,
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: INTEREST,
    compensation: COMPENSATION,
    // Section 5A(2A): reasonable costs, as far as they exceed the fixed sum.
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, SECTION_5A)),
    default_term: Some(eu::days_after_receipt(30, FROM, SECTION_4)),
    caps: &CAPS,
    fine: None,
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::NotRead),
    place: Some("GB"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: LIMITATION_RULE,
    order_service: &[],
    routes: &[],
};

const PUBLIC: Regime = Regime {
    name: "gb/public",
    debtors: Debtors::PublicBuyers(&PublicBuyer::ALL),
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: INTEREST,
    compensation: COMPENSATION,
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, SECTION_5A)),
    default_term: Some(eu::days_after_receipt(30, FROM, SECTION_4)),
    caps: &PUBLIC_CAPS,
    fine: None,
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::NotRead),
    place: Some("GB"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: LIMITATION_RULE,
    order_service: &[],
    routes: &[],
};

/// No statutory interest: a county court may award eight percent from the due date on. What the law says of reminder
/// fees on ordinary debts was read second-hand only.
const CONSUMER: Regime = Regime {
    name: "gb/consumer",
    debtors: Debtors::Consumers,
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(StatutoryRate::Fixed(Percent::hundredths(800)), SECTION_69),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::AtStart),
        start: Grounded::by(StartRule::DueDate, SECTION_69),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::settled(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: Some(Ruled::by(Unshown::CourtAward, SECTION_69)),
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
    place: Some("GB"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule {
        notice_with: None,
        costs_on_sum: false,
        reply: Some(Ruled::by(30, PROTOCOL)),
        particulars: None,
    },
    insolvency: None,
    limitation: LIMITATION_RULE,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS, PUBLIC, CONSUMER];
