//! What the law can say of recovery costs: a sum once for each invoice paid late, and what a reminder may cost.

use super::Ground;
use crate::calendar::Day;
use crate::money::{Currency, Percent};

/// One band of a scale of sums: for debts up to a size, so much, plus a share of what exceeds the band before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The largest debt of this band, in smallest units; none for the last.
    pub up_to: Option<i128>,
    /// The sum.
    pub sum: i128,
    /// Percent of what exceeds the band before.
    pub percent: Percent,
}

/// A sum for recovery costs, by the size of the debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The bands, smallest debts first.
    pub bands: &'static [Band],
    /// Whether a debt of exactly the size of a band belongs to it.
    pub inclusive: bool,
    /// The least it comes to.
    pub least: i128,
    /// The most it comes to.
    pub most: Option<i128>,
    /// In which currency.
    pub currency: Currency,
}

/// From when a sum for recovery costs is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompensationStart {
    /// The due date passing.
    Late,
    /// The time that a formal notice gives passing without payment.
    AfterNotice(NoticePeriod),
}

/// The time that a formal notice gives: so many calendar days, counted after so many working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoticePeriod {
    /// The working days.
    pub working_days: u16,
    /// The calendar days.
    pub days: u16,
}

/// A sum for recovery costs, once for each invoice paid late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompensationRule {
    /// Terms that began to run on this day or later; earlier ones bear none.
    pub first_day: Day,
    /// How much.
    pub scale: Scale,
    /// From when.
    pub start: CompensationStart,
    /// Whether it is owed only if the contract says so, and no more than it says.
    pub needs_clause: bool,
    /// What all of this rests on.
    pub ground: Ground,
}

/// Whether a creditor may charge the debtor for a reminder, beside interest and compensation. Where the law says more than
/// one of these can hold, the regime takes the strictest that is true of a plain fee, and its file tells the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReminderFee {
    /// No; nor where all that the law allows is already counted as compensation.
    Forbidden,
    /// What it cost, if that is proved and reasonable; where the law gives a sum for recovery costs, only what exceeds it.
    ProvenCosts,
    /// What was agreed beforehand.
    IfAgreed,
}
