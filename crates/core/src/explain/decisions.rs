//! Why a step is the next one, as data.

use crate::calendar::Day;
use crate::choices::Channel;
use crate::money::Money;

/// Why the next step is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum Because {
    /// The principal is paid; this much of what the law adds is still claimable.
    Settled { charges: Money },
    /// The first blocker.
    Blocked(BlockedBy),
    /// Nothing before this day.
    NotYet { level: String, opens_on: Day, due: Day },
    /// The due date is near.
    Courtesy { due: Day, open: Money },
    /// The level is reached.
    Reached { days_late: u32, demanded: Money, last_contact: Option<Day>, broken_promise: Option<Day> },
    /// A minimum keeps the next level from being taken.
    BelowMinimum { level: String },
    /// Every level was sent; the last of them may have been to hand the file over.
    Exhausted { last: Day, handed_over: bool },
}

/// What blocks. The names are those of `blocker-code` in `wit/dunning.wit`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum BlockedBy {
    Insolvent { judgment: Day },
    Blocked { reason: String, until: Option<Day> },
    NotSent,
    Rejected,
    Refused,
    NotDue { due: Day },
    ReportedPaid { on: Day },
    PaymentAnnounced { on: Day, until: Day },
    CreditWaiting { waiting: Vec<Money> },
    Unread { what: String, more: usize },
    BelowTolerance { open: Money, tolerance: Money },
    Disputed { opened_on: Day, late_since: Option<Day> },
    CreditNoteDue { amount: Money },
    Promised { pay_by: Day, until: Day },
    UnderPlan { next: Day, until: Day },
    TimeBarred { last: Day },
    NoUsableContact { channels: Vec<Channel> },
}

impl BlockedBy {
    /// Its stable name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Insolvent { .. } => "insolvent",
            Self::Blocked { .. } => "blocked",
            Self::NotSent => "not-sent",
            Self::Rejected => "rejected",
            Self::Refused => "refused",
            Self::NotDue { .. } => "not-due",
            Self::ReportedPaid { .. } => "reported-paid",
            Self::PaymentAnnounced { .. } => "payment-announced",
            Self::CreditWaiting { .. } => "credit-waiting",
            Self::Unread { .. } => "unread",
            Self::BelowTolerance { .. } => "below-tolerance",
            Self::Disputed { .. } => "disputed",
            Self::CreditNoteDue { .. } => "credit-note-due",
            Self::Promised { .. } => "promised",
            Self::UnderPlan { .. } => "under-plan",
            Self::TimeBarred { .. } => "time-barred",
            Self::NoUsableContact { .. } => "no-usable-contact",
        }
    }
}
