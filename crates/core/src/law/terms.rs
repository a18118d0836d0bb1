//! What the law can say of terms of payment: the one it supplies, the most that may be agreed, what more than that costs.

use super::Article;
use crate::calendar::{Day, FIRST_DAY};
use crate::choices::Sector;
use crate::money::Currency;

/// From where a term of the law counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermStart {
    /// The day of issue.
    Issue,
    /// The day of delivery or performance.
    Delivery,
    /// The day of receipt of the invoice or payment request, or of performance if that is later. When receipt was
    /// not recorded, so many days after issue, if the law says so.
    ReceiptOrLaterDelivery {
        /// The days.
        unrecorded: Option<u16>,
    },
}

/// Whether a term of the law first goes to the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodEnd {
    /// No.
    None,
    /// To the end of the ten-day period (*décade*).
    TenDays,
    /// To the end of the month.
    Month,
}

/// A term of the law: supplied when nothing was agreed, or the most that may be agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalTerm {
    /// From where it counts.
    pub start: TermStart,
    /// Whether it first goes to the end of a period.
    pub period_end: PeriodEnd,
    /// Days after that.
    pub days: u16,
    /// Another maximum, open to clauses that say so: so many days, end of month, in either reading.
    pub or_end_of_month: Option<u16>,
    /// The first day of issue it governs in this form.
    pub first_day: Day,
    /// The article.
    pub source: Article,
}

/// What a term over a cap is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeyondCap {
    /// Unlawful.
    Unlawful,
    /// Lawful if expressly agreed and not grossly unfair.
    IfExpresslyAgreed,
}

/// Between whom a cap holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parties {
    /// Anyone.
    Any,
    /// A large debtor and a creditor that is not.
    LargeDebtor,
}

/// A cap on agreed terms, for a trade or for all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermCap {
    /// The trade; none for every trade without a cap of its own.
    pub sector: Option<Sector>,
    /// Whether it is for periodic invoices; none for both.
    pub periodic: Option<bool>,
    /// Between whom.
    pub parties: Parties,
    /// What a term over it is.
    pub beyond: BeyondCap,
    /// Days after which it is unlawful whatever was agreed.
    pub never_over: Option<u16>,
    /// The cap.
    pub term: LegalTerm,
}

/// The most someone can be fined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FineRule {
    /// For a natural person, in smallest units.
    pub natural_person: i128,
    /// For a company, in smallest units.
    pub company: i128,
    /// In which currency.
    pub currency: Currency,
    /// The article.
    pub source: Article,
}

/// What becomes of a due date that falls on a day off, where the contract does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// It stays.
    Keep,
    /// It moves to the next day that can take its place.
    Next {
        /// What a Saturday is.
        saturday: Saturday,
        /// The first day of conclusion of the contracts it governs; older ones keep their day.
        first_day: Day,
    },
}

impl DayOff {
    /// Saturdays, Sundays and holidays give way to the next working day, in contracts of any time.
    pub(super) const NEXT: Self = Self::next(Saturday::Off);

    /// The same, with what a Saturday is.
    pub(super) const fn next(saturday: Saturday) -> Self {
        Self::Next { saturday, first_day: FIRST_DAY }
    }
}

/// What a Saturday is for a due date; Sundays and holidays are days off everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saturday {
    /// A day off.
    Off,
    /// A day off by a text of which it is not settled that it reaches terms of payment: answers say so.
    OffUnsettled,
    /// A day like others: a due date stays on it, and one that gives way moves to it.
    Worked,
    /// A due date stays on it, but one that gives way moves on to a working day.
    Kept,
}
