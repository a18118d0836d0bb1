//! The frame of Directive 2011/7/EU, which the countries of the Union fill in: thirty days unless agreed otherwise,
//! sixty unless expressly agreed and not grossly unfair, the reference rate of the half-year plus at least eight
//! points, simple interest, at least forty euros. Here are the parts that several of them take as they are; which
//! they take, each says for itself.

use super::{
    Article, Band, BeyondCap, CompensationRule, CompensationStart, Ground, LegalTerm, Parties, PeriodEnd,
    Scale, Series, StatutoryRate, TermCap, TermStart,
};
use crate::calendar::{Day, day};
use crate::money::{Currency, Percent};

/// Contracts from this day rest on Directive 2011/7/EU; older ones on Directive 2000/35/EC.
pub(super) const DIRECTIVE_FROM: Day = day(2013, 3, 16);
/// From this half-year on, refinancing operations have one rate; before, the rate that counts is the marginal one.
pub(super) const SINGLE_RATE_FROM: Day = day(2009, 1, 1);

pub(super) const DIRECTIVE: Article =
    Article::new("Directive 2011/7/EU, art. 3", "https://eur-lex.europa.eu/eli/dir/2011/7/oj/eng#art_3")
        .official_text(day(2026, 11, 22));

/// The reference rate of the half-year plus some points, in hundredths.
pub(super) const fn ecb_plus(margin: i32) -> StatutoryRate {
    StatutoryRate::plus(Series::EcbMainRefinancing, margin)
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
    currency: Currency::EUR,
};

/// Forty euros on each invoice paid late under contracts from a day.
pub(super) const fn forty_euros(first_day: Day, source: Article) -> CompensationRule {
    CompensationRule {
        first_day,
        scale: FORTY_EUROS,
        start: CompensationStart::Late,
        needs_clause: false,
        ground: Ground::Article(source),
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
