//! Scores: sums of points, each part stated, so that anyone can see why one thing comes before another.
//!
//! # Why it is so
//!
//! **A score is a sum of stated parts**: amount against the largest of its currency (400), days past due up
//! to ninety (200), limitation from 180 days before (200), risk (100), a broken promise or plan (100). Whole
//! points, rounded down: two hosts cannot differ.

/// A part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum ScoreCode {
    Amount,
    Age,
    Risk,
    Limitation,
    BrokenPromise,
    Deadline,
}

/// A part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Part {
    pub code: ScoreCode,
    pub points: u32,
    pub most: u32,
}

impl Part {
    /// So much of the most, in proportion to `amount` of `whole`, rounded down.
    #[must_use]
    pub fn share(code: ScoreCode, most: u32, amount: i128, whole: i128) -> Self {
        let amount = amount.clamp(0, whole.max(0));
        let points = amount.saturating_mul(most.into()).checked_div(whole).unwrap_or_default();
        Self { code, points: u32::try_from(points).unwrap_or(most), most }
    }
}

/// The points of all parts.
#[must_use]
pub fn sum(parts: &[Part]) -> u32 {
    parts.iter().fold(0, |sum, part| sum.saturating_add(part.points))
}
