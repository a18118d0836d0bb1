//! Where the money of a claim stands, day by day, without assessing it anew.

use crate::assess::{self, Assessment};
use crate::calendar::Day;
use crate::disputes;
use crate::facts::Claim;
use crate::money::Money;
use crate::refusal::DeadlineCode;

/// Where the money of a claim stands from some day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The last day to pay the oldest part still open.
    pub due: Day,
    /// Principal still owed.
    pub open: Money,
    /// The last day before the claim is time-barred.
    pub limitation: Option<Day>,
    /// Paid or credited beyond what was owed.
    pub(super) surplus: Money,
    issued: bool,
    /// The parts still open: the last day to pay each, and how much.
    pub(super) parts: Vec<(Day, Money)>,
}

impl Standing {
    pub(super) fn new(claim: &Claim, assessment: &Assessment) -> Self {
        let limitation = assessment.deadlines.iter().find(|it| it.code == DeadlineCode::Limitation);
        let open_parts = assessment.tranches.iter().filter(|tranche| tranche.open.is_positive());
        Self {
            due: assessment.due_date,
            open: assessment.open_balance,
            limitation: limitation.map(|deadline| deadline.date),
            surplus: assessment.surplus,
            issued: claim.invoice.is_issued(),
            parts: open_parts.map(|tranche| (tranche.due, tranche.open)).collect(),
        }
    }

    /// Whether some of it is overdue.
    #[must_use]
    pub fn is_overdue(&self, day: Day) -> bool {
        self.issued && self.open.is_positive() && self.due < day
    }

    /// What can be asked for: what is overdue, or when nothing is, what falls due next.
    #[must_use]
    pub fn called(&self, day: Day) -> Money {
        let nothing = Money::zero(self.open.currency());
        if self.is_overdue(day) {
            let overdue = self.parts.iter().filter(|(due, _)| *due < day);
            return overdue.fold(nothing, |sum, (_, open)| sum.plus(*open));
        }
        self.parts.first().map_or(self.open, |(_, open)| *open)
    }
}

/// What may be asked for of what is called.
pub(super) fn undisputed(claim: &Claim, standing: &Standing, day: Day) -> Money {
    let called = standing.called(day);
    let contested = assess::disputed(claim, called, day).plus(disputes::credit_due(claim, called, day));
    called.minus(contested).or_zero()
}
