//! What the law can say of time and form: insolvency, limitation, orders for payment, letters.

use super::{Article, Ruled};
use crate::calendar::Day;
use crate::choices::Sector;
use crate::holidays::Calendar;

/// Within how many months of the publication a claim must be declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// So many.
    pub months: u32,
    /// So many for creditors established elsewhere.
    pub elsewhere: u32,
}

/// What insolvency proceedings do to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InsolvencyRule {
    /// The article by which interest stops on the day of the judgment.
    pub stop: Article,
    /// The claim must be declared in time.
    pub declare: Ruled<Declaration>,
    /// Relief can be asked for within so many months of the publication.
    pub relief_months: Ruled<u32>,
    /// A time limit that ends on a day that is not a working one runs to the next: the calendar that counts.
    pub calendar: &'static Calendar,
}

/// From where limitation counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitationStart {
    /// Delivery or performance; the day of issue if that is not known.
    Delivery,
    /// The due date.
    DueDate,
    /// The end of the year in which it fell due.
    EndOfYear,
}

/// Fewer years in a trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShorterLimitation {
    /// The trade.
    pub sector: Sector,
    /// The years.
    pub years: u32,
    /// From where they count.
    pub start: LimitationStart,
    /// The article.
    pub source: Article,
}

/// When a claim is time-barred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitationRule {
    /// The years.
    pub years: u32,
    /// From where they count.
    pub start: LimitationStart,
    /// The article.
    pub source: Article,
    /// Fewer years in some trades.
    pub shorter: &'static [ShorterLimitation],
}

/// Within how many months an order for payment must be served, for orders made from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderServiceRule {
    /// Orders made from this day.
    pub first_day: Day,
    /// The months.
    pub months: u32,
    /// The article.
    pub source: Article,
}

/// With which message the period begins that the law lets pass before costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeWith {
    /// The first reminder.
    FirstReminder,
    /// The formal notice.
    FormalNotice,
}

/// What a message to the debtor must hold, beside what any message holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterRule {
    /// With which message the period begins after which costs or interest are owed.
    pub notice_with: Option<NoticeWith>,
    /// Whether costs are counted on all that is demanded together, and not invoice by invoice.
    pub costs_on_sum: bool,
    /// The days to reply to a formal notice before a claim is brought.
    pub reply: Option<Ruled<u16>>,
    /// The article by which the creditor gives its number in the register of companies, and says what was sold.
    pub particulars: Option<Article>,
}

impl LetterRule {
    /// Nothing more.
    pub const NONE: Self = Self { notice_with: None, costs_on_sum: false, reply: None, particulars: None };
}
