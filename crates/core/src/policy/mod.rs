//! A policy: when to do what. Data, with nothing in it that decides.
//!
//! # Why it is so
//!
//! **Who climbs is a field of the policy.** Each invoice on its own, or the account of the debtor in one
//! currency, whose days count from its oldest overdue invoice. That one choice, with the anchors, says what
//! others call "oldest unpaid", so there is no anchor of that name. What one message is about (`grouping`) is
//! another choice: rows keep their own level, the message is that of the most severe. A courtesy stands
//! apart: one message cannot say both that nothing is late and that something is.
//!
//! **One at a time, or the most severe.** With the first, levels are never skipped; with the second, what a
//! minimum keeps from a level falls back to the next one reached below it. Under the first there is nothing
//! to fall back to, since the levels below were sent.

mod check;

use std::iter;

use chrono::Datelike as _;

use crate::calendar::{Day, end_of_month, next, on_day_of_month, shift};
use crate::choices::{Channel, DebtorClass, PeriodEndReading, SanctionKind};
use crate::facts::{Claim, Debtor, Place, Risk};
use crate::holidays::Override;
use crate::law::Jurisdiction;
use crate::money::{Currency, Money, Percent};

pub use check::check_policies;

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum NextStep {
    Settled,
    Wait,
    Check,
    Remind,
    Call,
    Warn,
    FormalNotice,
    Hold,
    HandOver,
    Stop,
}

impl NextStep {
    /// Its stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Wait => "wait",
            Self::Check => "check",
            Self::Remind => "remind",
            Self::Call => "call",
            Self::Warn => "warn",
            Self::FormalNotice => "formal-notice",
            Self::Hold => "hold",
            Self::HandOver => "hand-over",
            Self::Stop => "stop",
        }
    }

    /// How severe it is as a level of a policy; none for what a level cannot be.
    #[must_use]
    pub fn severity(self) -> Option<u8> {
        match self {
            Self::Remind => Some(1),
            Self::Call => Some(2),
            Self::Warn => Some(3),
            Self::FormalNotice => Some(4),
            Self::HandOver => Some(5),
            Self::Settled | Self::Wait | Self::Check | Self::Hold | Self::Stop => None,
        }
    }

    /// Whether it is a written message to the debtor.
    #[must_use]
    pub fn is_message(self) -> bool {
        matches!(self, Self::Remind | Self::Warn | Self::FormalNotice)
    }

    /// Whether it speaks to the debtor: a message or a call.
    #[must_use]
    pub fn is_contact(self) -> bool {
        self.is_message() || self == Self::Call
    }

    /// Whether it asks for someone's action on the day of the question.
    #[must_use]
    pub fn is_action(self) -> bool {
        !matches!(self, Self::Settled | Self::Wait | Self::Hold)
    }
}

/// How a message sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Tone {
    Courteous,
    Neutral,
    Firm,
    Formal,
}

/// From which day a level counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Anchor {
    #[default]
    DueDate,
    IssueDate,
    LastContact,
    LastContactDue,
}

/// When a delay is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Comparison {
    #[default]
    Reached,
    Exceeded,
}

/// What a fee is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum FeeUnit {
    Invoice,
    Message,
}

/// How tiers of a fee apply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Tiering {
    #[default]
    Single,
    Cumulated,
}

/// A tier of a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct FeeTier {
    pub from: Money,
    pub fixed: Option<Money>,
    pub percent: Option<Percent>,
}

/// A fee in one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct FeeRule {
    pub currency: Currency,
    pub tiers: Vec<FeeTier>,
    pub tiering: Tiering,
    pub minimum: Option<Money>,
    pub maximum: Option<Money>,
}

/// What a creditor wants for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Fee {
    pub per: FeeUnit,
    pub rules: Vec<FeeRule>,
}

/// Something the creditor stops doing when a level is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Sanction {
    pub kind: SanctionKind,
    pub team_notice_days: u16,
}

/// A level that comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Repetition {
    pub every_days: u16,
    pub times: Option<u16>,
}

/// One level of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Level {
    pub id: String,
    pub step: NextStep,
    pub anchor: Anchor,
    pub days: i16,
    pub month_end: Option<PeriodEndReading>,
    pub comparison: Comparison,
    pub days_after_last_contact: u16,
    pub days_to_pay: u16,
    pub channels: Vec<Channel>,
    pub tone: Option<Tone>,
    pub minimum_amounts: Vec<Money>,
    pub minimum_share: Option<Percent>,
    pub minimum_invoices: Option<u32>,
    pub fee: Option<Fee>,
    pub sanctions: Vec<Sanction>,
    pub repeat: Option<Repetition>,
}

impl Level {
    /// A level that does something so many days after the due date, and nothing else: the start of every other.
    #[must_use]
    pub fn new(id: &str, step: NextStep, days: i16) -> Self {
        Self {
            id: id.to_owned(),
            step,
            anchor: Anchor::DueDate,
            days,
            month_end: None,
            comparison: Comparison::Reached,
            days_after_last_contact: 0,
            days_to_pay: 0,
            channels: Vec::new(),
            tone: None,
            minimum_amounts: Vec::new(),
            minimum_share: None,
            minimum_invoices: None,
            fee: None,
            sanctions: Vec::new(),
            repeat: None,
        }
    }

    /// Whether it is a courtesy before the due date.
    #[must_use]
    pub fn is_courtesy(&self) -> bool {
        self.anchor == Anchor::DueDate && self.days < 0
    }

    /// The first day on which its delay is over, counted from a day.
    #[must_use]
    pub fn delay_over(&self, from: Day) -> Day {
        let over = match self.month_end {
            None => shift(from, self.days),
            Some(PeriodEndReading::DaysThenPeriodEnd) => end_of_month(shift(from, self.days)),
            Some(PeriodEndReading::PeriodEndThenDays) => shift(end_of_month(from), self.days),
        };
        match self.comparison {
            Comparison::Reached => over,
            Comparison::Exceeded => next(over),
        }
    }

    /// Whether it has a minimum of any kind.
    #[must_use]
    pub fn has_minimum(&self) -> bool {
        !self.minimum_amounts.is_empty() || self.minimum_share.is_some() || self.minimum_invoices.is_some()
    }
}

/// Who climbs the levels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Ladder {
    #[default]
    Invoice,
    Account,
}

/// Which level is taken when several are reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Selection {
    #[default]
    OneAtATime,
    MostSevere,
}

/// What one message is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Grouping {
    #[default]
    Invoice,
    Level,
    Currency,
    Debtor,
}

/// Which debtors and invoices a policy is for, beside their kind.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Segment {
    pub countries: Option<Vec<Jurisdiction>>,
    pub currencies: Option<Vec<Currency>>,
    pub segments: Option<Vec<String>>,
    pub risks: Option<Vec<Risk>>,
    pub amounts_from: Option<Vec<Money>>,
    pub amounts_below: Option<Vec<Money>>,
}

impl Segment {
    /// Whether every condition that is given holds.
    #[must_use]
    pub fn holds(&self, debtor: &Debtor, claim: &Claim) -> bool {
        let invoice = &claim.invoice;
        let amount = invoice.amount_due;
        let limit = |limits: &Vec<Money>| of_currency(limits, amount.currency());
        self.countries.as_ref().is_none_or(|countries| countries.contains(&invoice.law))
            && self.currencies.as_ref().is_none_or(|currencies| currencies.contains(&amount.currency()))
            && self
                .segments
                .as_ref()
                .is_none_or(|segments| debtor.segment.as_ref().is_some_and(|it| segments.contains(it)))
            && self.risks.as_ref().is_none_or(|risks| risks.contains(&debtor.risk))
            && self
                .amounts_from
                .as_ref()
                .is_none_or(|from| limit(from).is_some_and(|from| amount.minor() >= from.minor()))
            && self
                .amounts_below
                .as_ref()
                .is_none_or(|below| limit(below).is_some_and(|below| amount.minor() < below.minor()))
    }
}

/// The amount of a list that is in a currency.
#[must_use]
pub fn of_currency(amounts: &[Money], currency: Currency) -> Option<Money> {
    amounts.iter().copied().find(|amount| amount.currency() == currency)
}

/// A day of any year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct MonthDay {
    pub month: u8,
    pub day: u8,
}

impl MonthDay {
    /// That day of the year of another, or the last of its month if it is shorter.
    fn of(self, year_of: Day) -> Day {
        let first = year_of.with_day(1).and_then(|first| first.with_month(self.month.into()));
        first.map_or(year_of, |first| on_day_of_month(first, self.day))
    }
}

/// A part of every year in which nobody is contacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct QuietPeriod {
    pub first_day: MonthDay,
    pub last_day: MonthDay,
}

impl QuietPeriod {
    fn contains(self, day: Day) -> bool {
        let (first, last) = (self.first_day.of(day), self.last_day.of(day));
        if self.first_day <= self.last_day {
            first <= day && day <= last
        } else {
            day >= first || day <= last
        }
    }
}

/// On which days debtors are contacted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct ContactDays {
    pub working_days_of: Option<Place>,
    pub quiet_periods: Vec<QuietPeriod>,
}

impl ContactDays {
    /// Whether debtors are contacted on this day.
    #[must_use]
    pub fn include(&self, day: Day, changes: &[Override]) -> bool {
        self.working_days_of.is_none_or(|place| place.is_working_day(day, changes))
            && !self.quiet_periods.iter().any(|period| period.contains(day))
    }

    /// This day or the next on which debtors are contacted; none within two years.
    #[must_use]
    pub fn from(&self, day: Day, changes: &[Override]) -> Option<Day> {
        days_from(day).find(|day| self.include(*day, changes))
    }

    /// This day or the next on which debtors are not contacted; none within two years.
    #[must_use]
    pub fn none_from(&self, day: Day, changes: &[Override]) -> Option<Day> {
        days_from(day).find(|day| !self.include(*day, changes))
    }

    /// Whether any day of a leap year and of the year after it is left.
    #[must_use]
    pub fn leave_a_day(&self) -> bool {
        self.from(crate::calendar::day(2024, 1, 1), &[]).is_some()
    }
}

/// Two years of days: longer than any quiet period with the closed days around it.
fn days_from(day: Day) -> impl Iterator<Item = Day> {
    iter::successors(Some(day), |day| Some(next(*day))).take(731)
}

/// What promises to pay do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct PromiseRule {
    pub tolerance_days: u16,
    pub broken_at_most: Option<u8>,
    pub then_level: Option<String>,
}

/// How long the stages of a dispute may take, in days from its opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct DisputeRule {
    pub acknowledge_days: u16,
    pub investigate_days: u16,
    pub decide_days: u16,
}

/// Days to wait for a payment that the invoicing network announced, unless the policy says otherwise.
pub const ANNOUNCED_PAYMENT_DAYS: u16 = 10;

/// What is done while something to the credit of the debtor waits to be matched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum CreditRule {
    #[default]
    Check,
    Deduct,
}

/// When to do what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Policy {
    pub name: String,
    pub applies_to: Vec<DebtorClass>,
    pub only_for: Option<Segment>,
    pub ladder: Ladder,
    pub selection: Selection,
    pub grouping: Grouping,
    pub levels: Vec<Level>,
    pub tolerance: Vec<Money>,
    pub minimum_interval_days: u16,
    pub contact_days: Option<ContactDays>,
    pub promises: PromiseRule,
    pub announced_payment_days: u16,
    pub disputes: Option<DisputeRule>,
    pub credits: CreditRule,
}

impl Policy {
    /// A policy of these levels for these debtors, and nothing else: the start of every other.
    #[must_use]
    pub fn new(name: &str, applies_to: &[DebtorClass], levels: Vec<Level>) -> Self {
        Self {
            name: name.to_owned(),
            applies_to: applies_to.to_vec(),
            only_for: None,
            ladder: Ladder::Invoice,
            selection: Selection::OneAtATime,
            grouping: Grouping::Invoice,
            levels,
            tolerance: Vec::new(),
            minimum_interval_days: 0,
            contact_days: None,
            promises: PromiseRule::default(),
            announced_payment_days: ANNOUNCED_PAYMENT_DAYS,
            disputes: None,
            credits: CreditRule::Check,
        }
    }

    /// Whether what happens to one invoice can depend on the other invoices of the debtor.
    #[must_use]
    pub fn couples(&self) -> bool {
        self.ladder == Ladder::Account
            || self.minimum_interval_days > 0
            || (self.grouping != Grouping::Invoice && self.levels.iter().any(Level::has_minimum))
            || self.levels.iter().any(|level| level.minimum_share.is_some())
    }

    /// Whether it is for this claim.
    #[must_use]
    pub fn is_for(&self, debtor: &Debtor, claim: &Claim) -> bool {
        self.applies_to.contains(&debtor.kind.class())
            && self.only_for.as_ref().is_none_or(|segment| segment.holds(debtor, claim))
    }

    /// A level and its place, by its id.
    #[must_use]
    pub fn level(&self, id: &str) -> Option<(usize, &Level)> {
        self.levels.iter().enumerate().find(|(_, level)| level.id == id)
    }

    /// The last day a promise to pay by a day holds.
    #[must_use]
    pub fn promise_until(&self, pay_by: Day) -> Day {
        crate::calendar::plus_days(pay_by, self.promises.tolerance_days.into())
    }

    /// This day, or the next on which debtors are contacted.
    #[must_use]
    pub fn contact_day(&self, day: Day, changes: &[Override]) -> Day {
        self.contact_days.as_ref().and_then(|days| days.from(day, changes)).unwrap_or(day)
    }

    /// The next day of either kind from this one on, whether debtors are contacted or not.
    pub(crate) fn contact_turns(&self, day: Day, changes: &[Override]) -> impl Iterator<Item = Day> {
        let days = self.contact_days.as_ref();
        let open = days.and_then(|days| days.from(day, changes));
        let closed = days.and_then(|days| days.none_from(day, changes));
        [open, closed].into_iter().flatten()
    }
}
