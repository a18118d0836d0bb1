//! The frame of Directive 2011/7/EU, which the countries of the Union fill in: thirty days unless agreed otherwise,
//! sixty unless expressly agreed and not grossly unfair, the reference rate of the half-year plus at least eight
//! points, simple interest, at least forty euros.

use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, Compounding, Debtors,
    InterestRule, LegalTerm, LetterRule, Parties, PeriodEnd, Regime, Scale, Series, StartRule, StatutoryRate,
    TermCap, TermStart,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, NonWorkingDay, RateFixing, YearBasis};
use crate::money::{Percent, Rounding};

/// The day the articles were last compared with our rules.
pub(super) const CHECKED: Day = day(2026, 11, 22);
/// Contracts from this day rest on Directive 2011/7/EU; older ones on Directive 2000/35/EC.
pub(super) const DIRECTIVE_FROM: Day = day(2013, 3, 16);
/// From this half-year on, refinancing operations have one rate; before, the rate that counts is the marginal one.
pub(super) const SINGLE_RATE_FROM: Day = day(2009, 1, 1);

pub(super) const DIRECTIVE: Article = Article::new(
    "Directive 2011/7/EU, art. 3",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011L0007",
    CHECKED,
);

/// The reference rate of the half-year plus eight points.
pub(super) const INTEREST: InterestRule = InterestRule {
    rate: ecb_plus(800),
    sector: None,
    excused: None,
    fixing: Choice::settled(RateFixing::EachHalfYear),
    start: StartRule::DueDate,
    floor: None,
    ceiling: None,
    unfair_at: None,
    year: Choice::settled(YearBasis::Year365),
    rounding: Rounding::HalfUp,
    compounding: Compounding::Never,
    compounding_source: None,
    only_if: None,
    judgment_starts: None,
    increase: None,
    grace: None,
    source: Some(DIRECTIVE),
    start_source: Some(DIRECTIVE),
};

/// The reference rate of the half-year plus some points, in hundredths.
pub(super) const fn ecb_plus(margin: i32) -> StatutoryRate {
    StatutoryRate::Reference {
        series: Series::EcbMainRefinancing,
        earlier: None,
        margin: Percent::hundredths(margin),
        up_to: None,
    }
}

/// Under Directive 2000/35/EC: seven points, over the marginal rate as long as there was one.
pub(super) const fn before_2013(up_to: Option<Percent>) -> StatutoryRate {
    StatutoryRate::Reference {
        series: Series::EcbMainRefinancing,
        earlier: Some((SINGLE_RATE_FROM, Series::EcbMarginal)),
        margin: Percent::hundredths(700),
        up_to,
    }
}

/// Forty euros.
const FORTY_EUROS: Scale = Scale {
    bands: &[Band { up_to: None, sum: 4000, percent: Percent::ZERO }],
    inclusive: true,
    least: 0,
    most: None,
    currency: "EUR",
};

/// Forty euros on each invoice paid late under contracts from a day.
pub(super) const fn forty_euros(first_day: Day, source: Article) -> CompensationRule {
    CompensationRule {
        first_day,
        scale: FORTY_EUROS,
        start: CompensationStart::Late,
        needs_clause: false,
        source: Some(source),
    }
}

/// So many days after receipt of the invoice, or of the goods or services if that is later.
pub(super) const fn days_after_receipt(days: u16, first_day: Day, source: Article) -> LegalTerm {
    LegalTerm {
        start: TermStart::ReceiptOrLaterDelivery { unrecorded: None },
        period_end: PeriodEnd::None,
        days,
        or_end_of_month: None,
        first_day,
        source,
    }
}

/// A cap of so many days after receipt, for all.
pub(super) const fn cap(days: u16, beyond: BeyondCap, first_day: Day, source: Article) -> TermCap {
    TermCap {
        sector: None,
        periodic: None,
        parties: Parties::Any,
        beyond,
        never_over: None,
        term: days_after_receipt(days, first_day, source),
    }
}

/// A regime between businesses in the frame of the Directive; countries change what is theirs.
pub(super) const BUSINESS: Regime = Regime {
    name: "eu/business",
    debtors: Debtors::Businesses,
    first_day: DIRECTIVE_FROM,
    last_day: None,
    running_from: None,
    interest: INTEREST,
    compensation: Some(forty_euros(DIRECTIVE_FROM, DIRECTIVE)),
    // Each country says for itself what it makes of recovery costs beyond the forty euros.
    reminder_fee: None,
    default_term: Some(days_after_receipt(30, DIRECTIVE_FROM, DIRECTIVE)),
    caps: &[],
    fine: None,
    non_working_day: NonWorkingDay::Keep,
    non_working_day_source: None,
    place: None,
    allocation: AllocationOrder::CostsInterestPrincipal,
    allocation_source: None,
    several_debts_source: None,
    formal_notice_source: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};
