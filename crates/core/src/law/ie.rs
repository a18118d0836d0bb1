//! Ireland: S.I. 580/2012, European Communities (Late Payment in Commercial Transactions) Regulations.

use super::eu::{self, DIRECTIVE_FROM};
use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, Compounding, DayOff, Debtors,
    Ground, Grounded, InterestRule, LetterRule, Regime, Scale, StartRule, TermCap, Unsourced,
};
use crate::calendar::day;
use crate::choices::{AllocationOrder, RateFixing, YearBasis};
use crate::money::{Currency, Percent, Rounding};

const REGULATIONS: Article =
    Article::new("S.I. 580/2012", "https://www.irishstatutebook.ie/eli/2012/si/580/made/en/print")
        .secondary_page(day(2026, 11, 22));
const SCHEDULE: Article =
    Article::new("S.I. 580/2012, Schedule", "https://www.irishstatutebook.ie/eli/2012/si/580/made/en/print")
        .secondary_page(day(2026, 11, 22));

/// Not exceeding 1 000: 40; not exceeding 10 000: 70; above: 100.
const TIERS: Scale = Scale {
    bands: &[
        Band { up_to: Some(100_000), sum: 4000, percent: Percent::ZERO },
        Band { up_to: Some(1_000_000), sum: 7000, percent: Percent::ZERO },
        Band { up_to: None, sum: 10_000, percent: Percent::ZERO },
    ],
    inclusive: true,
    least: 0,
    most: None,
    currency: Currency::EUR,
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, DIRECTIVE_FROM, REGULATIONS)];

/// The official guidance speaks of one rate for a late payment, and in one sentence of that of the day of payment, in
/// the next of that of the day it became overdue. Unless the contract chooses: the latter.
const BUSINESS: Regime = Regime {
    name: "ie/business",
    debtors: Debtors::Businesses,
    first_day: DIRECTIVE_FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(eu::ecb_plus(800), REGULATIONS),
        sector: None,
        excused: None,
        fixing: Choice::open(RateFixing::AtStart),
        start: Grounded::by(StartRule::DueDate, REGULATIONS),
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
    compensation: Some(CompensationRule {
        first_day: DIRECTIVE_FROM,
        scale: TIERS,
        start: CompensationStart::Late,
        needs_clause: false,
        ground: Ground::Article(SCHEDULE),
    }),
    reminder_fee: None,
    default_term: Some(eu::days_after_receipt(30, DIRECTIVE_FROM, REGULATIONS)),
    caps: &CAPS,
    fine: None,
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::NotRead),
    place: Some("IE"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS];
