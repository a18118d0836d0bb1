//! Ireland: S.I. 580/2012, European Communities (Late Payment in Commercial Transactions) Regulations.

use super::eu::{self, CHECKED, DIRECTIVE_FROM};
use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, InterestRule, Regime, Scale,
    TermCap,
};
use crate::choices::RateFixing;
use crate::money::Percent;

const REGULATIONS: Article = Article::new(
    "S.I. 580/2012",
    "https://enterprise.gov.ie/en/What-We-Do/Supports-for-SMEs/Late-Payments/Late-Payment-in-Commercial-Transactions/",
    CHECKED,
);
const SCHEDULE: Article = Article::new(
    "S.I. 580/2012, Schedule",
    "https://enterprise.gov.ie/en/what-we-do/supports-for-smes/late-payments/compensation-for-recovery-costs-/",
    CHECKED,
);

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
    currency: "EUR",
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, DIRECTIVE_FROM, REGULATIONS)];

/// The official guidance speaks of one rate for a late payment, and in one sentence of that of the day of payment, in
/// the next of that of the day it became overdue. Unless the contract chooses: the latter.
pub(super) static REGIMES: &[Regime] = &[Regime {
    name: "ie/business",
    interest: InterestRule {
        fixing: Choice::open(RateFixing::AtStart),
        source: Some(REGULATIONS),
        start_source: Some(REGULATIONS),
        ..eu::INTEREST
    },
    compensation: Some(CompensationRule {
        first_day: DIRECTIVE_FROM,
        scale: TIERS,
        start: CompensationStart::Late,
        needs_clause: false,
        source: Some(SCHEDULE),
    }),
    default_term: Some(eu::days_after_receipt(30, DIRECTIVE_FROM, REGULATIONS)),
    caps: &CAPS,
    place: Some("IE"),
    ..eu::BUSINESS
}];
