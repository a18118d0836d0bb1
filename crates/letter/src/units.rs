//! Lengths on paper: whole thousandths of a point, so that every machine lays out the same page.

use core::num::Saturating;

/// Thousandths of a point; there are 72 points to the inch. Sums stop at the ends of the range.
pub(crate) type Length = Saturating<i64>;

pub(crate) const ZERO: Length = Saturating(0);

/// So many tenths of a point.
pub(crate) const fn tenths(n: i64) -> Length {
    Saturating(n.saturating_mul(100))
}

/// So many millimetres.
pub(crate) const fn mm(n: i64) -> Length {
    Saturating(n.saturating_mul(720_000).saturating_div(254))
}

/// `length × part / whole`, rounded down; nothing of nothing.
pub(crate) fn share(length: Length, part: Length, whole: Length) -> Length {
    let product = i128::from(length.0).saturating_mul(i128::from(part.0));
    let quotient = product.checked_div(i128::from(whole.0)).unwrap_or(0);
    Saturating(i64::try_from(quotient).unwrap_or(i64::MAX))
}

/// How many things there are, as a factor.
pub(crate) fn count(n: usize) -> Length {
    Saturating(i64::try_from(n).unwrap_or(i64::MAX))
}

/// How many whole `step`s there are in `length`.
pub(crate) fn steps(length: Length, step: Length) -> usize {
    usize::try_from(length.0.checked_div(step.0).unwrap_or(0)).unwrap_or(0)
}

/// `value / whole` as a file of this format holds it.
#[expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "the format counts in fractions; everything before this is whole"
)]
pub(crate) fn fraction(value: i64, whole: i64) -> f32 {
    value as f32 / whole as f32
}

/// Points as a file of this format holds them.
pub(crate) fn points(length: Length) -> f32 {
    fraction(length.0, 1000)
}
