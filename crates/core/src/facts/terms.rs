//! What was agreed about the day of payment.

use crate::calendar::{Day, DaysOfMonth, Weekday};
use crate::choices::{PeriodEndReading, StartEvent};
use crate::money::{Money, Percent};

/// A part of the amount due with a due date of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Instalment {
    pub due_date: Day,
    pub amount: Money,
}

/// A share of the amount due with a term of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Share {
    pub percent: Option<Percent>,
    /// One that leads to one day: never parts, instalments or nothing.
    pub term: PaymentTerms,
}

impl Share {
    /// The sum of those that are stated. An error if it cannot be: a hundred percent where all are, less where not.
    pub fn stated(shares: &[Self]) -> Result<Percent, Percent> {
        let stated = shares.iter().filter_map(|share| share.percent);
        let sum = stated.fold(Percent::ZERO, Percent::plus);
        let fits = if shares.iter().all(|share| share.percent.is_some()) {
            sum == Percent::HUNDRED
        } else {
            sum < Percent::HUNDRED
        };
        if fits { Ok(sum) } else { Err(sum) }
    }
}

/// What was agreed about the day of payment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PaymentTerms {
    DueOn(Day),
    Net { days: u16, after: StartEvent, on_day: Option<PayDay> },
    Months { months: u16, after: StartEvent, end_of_month: bool, on_day: Option<PayDay> },
    EndOfMonth { days: u16, reading: Option<PeriodEndReading>, on_day: Option<PayDay> },
    EndOfTenDays { days: u16, after: StartEvent, reading: Option<PeriodEndReading> },
    Parts(Vec<Share>),
    Instalments(Vec<Instalment>),
    Statutory,
}

/// The day of payment that a term goes on to: a day of a month, a day of the week, or the one and then the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayDay {
    /// The days of a month on which payments are made; none, any.
    pub days: DaysOfMonth,
    /// The day of the week on which they are made.
    pub weekday: Option<Weekday>,
}

impl PayDay {
    /// That day of a month.
    #[must_use]
    pub fn of_month(number: u8) -> Self {
        Self { days: DaysOfMonth::NONE.with(number), weekday: None }
    }

    /// That day of the week.
    #[must_use]
    pub fn of_week(weekday: Weekday) -> Self {
        Self { days: DaysOfMonth::NONE, weekday: Some(weekday) }
    }
}
