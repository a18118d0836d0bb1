//! What the law can say of interest.

use super::{Article, Grounded, Ruled, Series};
use crate::calendar::Day;
use crate::choices::{RateFixing, Sector, Unshown, YearBasis};
use crate::money::{Percent, Rounding};

/// What a statutory rate is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatutoryRate {
    /// A published rate plus points.
    Reference {
        /// The published rate.
        series: Series,
        /// Another one for the half-years before a day.
        earlier: Option<(Day, Series)>,
        /// Points added to it.
        margin: Percent,
        /// The step to which the sum is rounded up.
        up_to: Option<Percent>,
    },
    /// So many percent, always.
    Fixed(Percent),
}

impl StatutoryRate {
    /// A published rate plus some points, in hundredths.
    pub(super) const fn plus(series: Series, margin: i32) -> Self {
        Self::Reference { series, earlier: None, margin: Percent::hundredths(margin), up_to: None }
    }

    /// The series it rests on, an older one first.
    fn series(self) -> [Option<Series>; 2] {
        match self {
            Self::Reference { series, earlier, .. } => [earlier.map(|(_, older)| older), Some(series)],
            Self::Fixed(_) => [None, None],
        }
    }
}

/// Points that the law adds for some trades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectorMargin {
    /// The trades.
    pub sectors: &'static [Sector],
    /// Invoices issued from this day.
    pub first_day: Day,
    /// The points, beside the margin for all.
    pub points: Percent,
}

/// What makes interest start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartRule {
    /// The due date passing.
    DueDate,
    /// A formal notice.
    FormalNotice,
    /// The time that a formal notice gives passing without payment.
    AfterNotice(super::NoticePeriod),
    /// The due date, if one was agreed; a formal notice, if not.
    AgreedDueDateOrFormalNotice,
    /// The end of so many months after delivery, or the due date if that is later; and only if the invoice was
    /// issued within so many months of delivery.
    MonthsAfterDelivery {
        /// The months after delivery.
        months: u32,
        /// The months within which the invoice must be issued.
        issued_within: u32,
    },
}

/// A rule that the law or the contract may choose, and whether the law settles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// What is applied unless the contract chooses otherwise.
    pub default: T,
    /// Whether the law leaves it open: then the choice is named in a warning.
    pub open: bool,
}

impl<T> Choice<T> {
    pub(super) const fn settled(default: T) -> Self {
        Self { default, open: false }
    }

    pub(super) const fn open(default: T) -> Self {
        Self { default, open: true }
    }
}

/// Whether interest bears interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compounding {
    /// Never. With an article, the law forbids it; without one, whether it admits it is not known here. Either way a
    /// clause or judgment is set aside.
    Never,
    /// What is owed for a whole year, from the day a clause or judgment says.
    IfAgreed,
    /// At the end of each year, by law.
    Yearly,
}

/// A floor under agreed rates: so many times another rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floor {
    /// The other rate.
    pub series: Series,
    /// How many times, in tenths: 30 is three times.
    pub tenths: u16,
}

/// From where time after a judgment counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JudgmentClock {
    /// Since it was served.
    Served,
    /// Since it was served and could be enforced.
    ServedAndEnforceable,
}

/// What a rate becomes after a judgment that is not obeyed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Increase {
    /// Points added.
    pub points: Percent,
    /// Once so many months have passed.
    pub months: u32,
    /// Since when.
    pub since: JudgmentClock,
}

/// What time given by a court does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraceEffect {
    /// Interest does not run.
    NoInterest,
    /// The increase after judgment does not run; interest does.
    NoIncrease,
}

/// How interest is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestRule {
    /// The rate.
    pub rate: Grounded<StatutoryRate>,
    /// More for some trades.
    pub sector: Option<Ruled<SectorMargin>>,
    /// The rate owed by a debtor who is not responsible for the delay.
    pub excused: Option<Ruled<Percent>>,
    /// When the rate is fixed; the article on the rate settles it, where it is settled.
    pub fixing: Choice<RateFixing>,
    /// What makes interest start; the day itself bears none.
    pub start: Grounded<StartRule>,
    /// The floor under agreed rates.
    pub floor: Option<Ruled<Floor>>,
    /// The most that may be agreed.
    pub ceiling: Option<Ruled<StatutoryRate>>,
    /// An agreed rate of no more than so many hundredths of the statutory one is presumed unfair.
    pub unfair_at: Option<Ruled<u16>>,
    /// How days become a fraction of a year. Usage everywhere: no article says it.
    pub year: Choice<YearBasis>,
    /// How each stretch is rounded. Usage everywhere: no article says it.
    pub rounding: Rounding,
    /// Whether interest bears interest.
    pub compounding: Grounded<Compounding>,
    /// What else must hold for interest to be owed, which the facts do not show.
    pub only_if: Option<Ruled<Unshown>>,
    /// The article by which a judgment makes interest start, if nothing did before.
    pub judgment_starts: Option<Article>,
    /// More after a judgment.
    pub increase: Option<Ruled<Increase>>,
    /// Time given by a court.
    pub grace: Option<Ruled<GraceEffect>>,
}

impl InterestRule {
    /// The series its rates rest on, with those of its floor and ceiling.
    pub fn series(&self) -> impl Iterator<Item = Series> {
        let floor = self.floor.map(|floor| floor.rule.series);
        let [_, ceiling] = self.ceiling.map_or([None, None], |rate| rate.rule.series());
        let [earlier, series] = self.rate.rule.series();
        [earlier, series, floor, ceiling].into_iter().flatten()
    }
}
