//! Explanations as data: what was done, with what, on which ground. [`crate::words`] turns them into sentences.

use crate::calendar::Day;
use crate::facts::{AllocationOrder, MonthEndReading, StartEvent};
use crate::law::{Proof, Source};
use crate::money::{Money, Percent};

/// One line of an explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was done, with its inputs and outcome.
    pub rule: Rule,
    /// The article or publication it rests on.
    pub source: Option<Source>,
}

impl Step {
    /// A line that rests on facts and arithmetic alone.
    #[must_use]
    pub fn plain(rule: Rule) -> Self {
        Self { rule, source: None }
    }

    /// A line that rests on an article.
    #[must_use]
    pub fn sourced(rule: Rule, source: &Source) -> Self {
        Self { rule, source: Some(source.clone()) }
    }
}

/// A rule as applied: each case carries what went in and what came out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum Rule {
    /// The invoice or contract names the day.
    DueDateAgreed { due: Day },
    /// So many days after an event.
    DueDateNet { days: u16, after: StartEvent, start: Day, due: Day },
    /// So many days, end of month.
    DueDateEndOfMonth { days: u16, reading: MonthEndReading, issue: Day, due: Day },
    /// The term of the law, because nothing was agreed.
    DueDateStatutory { days: u16, start: Day, due: Day },
    /// The law's own substitute for a day that was not recorded.
    ReceiptNotRecorded { issue: Day, days: u16, assumed: Day },
    /// The agreed term keeps within the cap.
    TermLawful { due: Day, latest: Day },
    /// The agreed term is over the cap.
    TermUnlawful { due: Day, latest: Day },
    /// The agreed term keeps within a cap that is open only to clauses that say so.
    TermDepends { due: Day, latest: Day, days: u16, end_of_month_latest: Day },
    /// What a term over the cap may cost.
    TermFine { natural_person: Money, company: Money },
    /// The law sets no cap.
    TermNotLimited,
    /// The principal is what should have been paid, taxes included.
    Principal { amount: Money },
    /// A credit note that counts from the start.
    CreditFromStart { number: String, amount: Money, left: Money },
    /// A credit note on its day.
    CreditNote { number: String, date: Day, amount: Money, left: Money },
    /// A payment before anything was added: it reduces the principal.
    PaymentInTime { date: Day, amount: Money, left: Money },
    /// A payment after that, and how it was allocated.
    PaymentAllocated {
        date: Day,
        amount: Money,
        order: AllocationOrder,
        to_compensation: Money,
        to_interest: Money,
        to_principal: Money,
        left: Money,
    },
    /// How late it is.
    DaysPastDue { due: Day, as_of: Day, days: u32 },
    /// It is not due yet.
    NotDue { due: Day, as_of: Day },
    /// The invoice was not validly issued, so no term runs.
    NotIssued,
    /// Nothing is owed.
    NothingOwed { as_of: Day },
    /// Interest runs from here.
    InterestFrom { first_day: Day },
    /// Interest has not started: this debtor must first be put on formal notice.
    InterestNotStarted,
    /// Interest stopped with insolvency proceedings.
    InterestStopped { judgment: Day },
    /// A published rate.
    ReferenceRate { series: &'static str, first_day: Day, percent: Percent, proof: Proof },
    /// The statutory rate of a period.
    StatutoryRate { first_day: Day, reference: Percent, margin: Percent, rate: Percent },
    /// An agreed rate that keeps above the floor.
    AgreedRate { first_day: Day, rate: Percent },
    /// An agreed rate under the floor, and the rate applied instead.
    AgreedRateBelowFloor { first_day: Day, agreed: Percent, floor: Percent, applied: Percent },
    /// Interest of one stretch.
    Segment {
        first_day: Day,
        last_day: Day,
        days: u32,
        base: Money,
        rate: Percent,
        year_days: u16,
        interest: Money,
    },
    /// Interest, all stretches together.
    InterestTotal { segments: u32, days: u32, interest: Money },
    /// Fixed compensation is owed.
    Compensation { amount: Money },
    /// Fixed compensation is not owed: this law gives none to this debtor.
    CompensationNone,
    /// Fixed compensation is not owed: the term began before it existed.
    CompensationTooEarly { first_day: Day },
    /// Fixed compensation is not owed: proceedings forbade payment when it fell due.
    CompensationInsolvency { judgment: Day },
    /// Fixed compensation is set in another currency.
    CompensationOtherCurrency { amount: Money },
    /// What is owed in all.
    Total { principal: Money, interest: Money, compensation: Money, total: Money },
}

impl Rule {
    /// Its stable name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::DueDateAgreed { .. } => "due-date.agreed",
            Self::DueDateNet { .. } => "due-date.net",
            Self::DueDateEndOfMonth { .. } => "due-date.end-of-month",
            Self::DueDateStatutory { .. } => "due-date.statutory",
            Self::ReceiptNotRecorded { .. } => "due-date.receipt-not-recorded",
            Self::TermLawful { .. } => "terms.lawful",
            Self::TermUnlawful { .. } => "terms.unlawful",
            Self::TermDepends { .. } => "terms.depends",
            Self::TermFine { .. } => "terms.fine",
            Self::TermNotLimited => "terms.not-limited",
            Self::Principal { .. } => "balance.principal",
            Self::CreditFromStart { .. } => "balance.credit-from-start",
            Self::CreditNote { .. } => "balance.credit-note",
            Self::PaymentInTime { .. } => "balance.payment-in-time",
            Self::PaymentAllocated { .. } => "balance.payment-allocated",
            Self::DaysPastDue { .. } => "balance.days-past-due",
            Self::NotDue { .. } => "balance.not-due",
            Self::NotIssued => "balance.not-issued",
            Self::NothingOwed { .. } => "balance.nothing-owed",
            Self::InterestFrom { .. } => "interest.from",
            Self::InterestNotStarted => "interest.not-started",
            Self::InterestStopped { .. } => "interest.stopped",
            Self::ReferenceRate { .. } => "interest.reference-rate",
            Self::StatutoryRate { .. } => "interest.statutory-rate",
            Self::AgreedRate { .. } => "interest.agreed-rate",
            Self::AgreedRateBelowFloor { .. } => "interest.agreed-rate-below-floor",
            Self::Segment { .. } => "interest.segment",
            Self::InterestTotal { .. } => "interest.total",
            Self::Compensation { .. } => "compensation.owed",
            Self::CompensationNone => "compensation.none",
            Self::CompensationTooEarly { .. } => "compensation.too-early",
            Self::CompensationInsolvency { .. } => "compensation.insolvency",
            Self::CompensationOtherCurrency { .. } => "compensation.other-currency",
            Self::Total { .. } => "total",
        }
    }

    /// What went in, by name, and what came out, in the written forms of the contract.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "one arm for each rule")]
    pub fn values(&self) -> (Vec<(&'static str, String)>, String) {
        match self {
            Self::DueDateAgreed { due } => (Vec::new(), due.to_string()),
            Self::DueDateNet { days, after, start, due } => {
                let event = match after {
                    StartEvent::Issue => "issue-date",
                    StartEvent::Receipt => "receipt-date",
                    StartEvent::Delivery => "delivery-date",
                };
                (vec![(event, start.to_string()), ("days", days.to_string())], due.to_string())
            }
            Self::DueDateEndOfMonth { days, reading, issue, due } => {
                let reading = match reading {
                    MonthEndReading::DaysThenMonthEnd => "days-then-month-end",
                    MonthEndReading::MonthEndThenDays => "month-end-then-days",
                };
                let inputs = vec![
                    ("issue-date", issue.to_string()),
                    ("days", days.to_string()),
                    ("reading", reading.to_owned()),
                ];
                (inputs, due.to_string())
            }
            Self::DueDateStatutory { days, start, due } => {
                (vec![("start", start.to_string()), ("days", days.to_string())], due.to_string())
            }
            Self::ReceiptNotRecorded { issue, days, assumed } => {
                (vec![("issue-date", issue.to_string()), ("days", days.to_string())], assumed.to_string())
            }
            Self::TermLawful { due, latest } | Self::TermUnlawful { due, latest } => {
                let verdict = if due <= latest { "lawful" } else { "unlawful" };
                (vec![("due-date", due.to_string()), ("latest", latest.to_string())], verdict.to_owned())
            }
            Self::TermDepends { due, latest, end_of_month_latest, .. } => {
                let inputs = vec![
                    ("due-date", due.to_string()),
                    ("latest", latest.to_string()),
                    ("latest-end-of-month", end_of_month_latest.to_string()),
                ];
                (inputs, "depends".to_owned())
            }
            Self::TermFine { natural_person, company } => {
                (vec![("natural-person", natural_person.to_string())], company.to_string())
            }
            Self::TermNotLimited => (Vec::new(), "not-limited".to_owned()),
            Self::Principal { amount } | Self::Compensation { amount } => (Vec::new(), amount.to_string()),
            Self::CreditFromStart { amount, left, .. } => {
                (vec![("amount", amount.to_string())], left.to_string())
            }
            Self::CreditNote { date, amount, left, .. } | Self::PaymentInTime { date, amount, left } => {
                (vec![("date", date.to_string()), ("amount", amount.to_string())], left.to_string())
            }
            Self::PaymentAllocated {
                date, amount, to_compensation, to_interest, to_principal, left, ..
            } => {
                let inputs = vec![
                    ("date", date.to_string()),
                    ("amount", amount.to_string()),
                    ("to-compensation", to_compensation.to_string()),
                    ("to-interest", to_interest.to_string()),
                    ("to-principal", to_principal.to_string()),
                ];
                (inputs, left.to_string())
            }
            Self::DaysPastDue { due, as_of, days } => {
                (vec![("due-date", due.to_string()), ("as-of", as_of.to_string())], days.to_string())
            }
            Self::NotDue { due, as_of } => {
                (vec![("due-date", due.to_string()), ("as-of", as_of.to_string())], "0".to_owned())
            }
            Self::NothingOwed { as_of } => (vec![("as-of", as_of.to_string())], "0".to_owned()),
            Self::InterestFrom { first_day } => (Vec::new(), first_day.to_string()),
            Self::InterestNotStarted | Self::CompensationNone | Self::NotIssued => {
                (Vec::new(), "0".to_owned())
            }
            Self::InterestStopped { judgment } | Self::CompensationInsolvency { judgment } => {
                (vec![("judgment-date", judgment.to_string())], "0".to_owned())
            }
            Self::ReferenceRate { series, first_day, percent, .. } => {
                let inputs = vec![("series", (*series).to_owned()), ("first-day", first_day.to_string())];
                (inputs, percent.to_string())
            }
            Self::StatutoryRate { first_day, reference, margin, rate } => {
                let inputs = vec![
                    ("first-day", first_day.to_string()),
                    ("reference", reference.to_string()),
                    ("margin", margin.to_string()),
                ];
                (inputs, rate.to_string())
            }
            Self::AgreedRate { first_day, rate } => {
                (vec![("first-day", first_day.to_string())], rate.to_string())
            }
            Self::AgreedRateBelowFloor { first_day, agreed, floor, applied } => {
                let inputs = vec![
                    ("first-day", first_day.to_string()),
                    ("agreed", agreed.to_string()),
                    ("floor", floor.to_string()),
                ];
                (inputs, applied.to_string())
            }
            Self::Segment { first_day, last_day, days, base, rate, year_days, interest } => {
                let inputs = vec![
                    ("first-day", first_day.to_string()),
                    ("last-day", last_day.to_string()),
                    ("days", days.to_string()),
                    ("base", base.to_string()),
                    ("rate", rate.to_string()),
                    ("year-days", year_days.to_string()),
                ];
                (inputs, interest.to_string())
            }
            Self::InterestTotal { segments, days, interest } => {
                (vec![("segments", segments.to_string()), ("days", days.to_string())], interest.to_string())
            }
            Self::CompensationTooEarly { first_day } => {
                (vec![("first-day", first_day.to_string())], "0".to_owned())
            }
            Self::CompensationOtherCurrency { amount } => (
                vec![("amount", amount.to_string()), ("currency", amount.currency().code().to_owned())],
                "0".to_owned(),
            ),
            Self::Total { principal, interest, compensation, total } => {
                let inputs = vec![
                    ("principal", principal.to_string()),
                    ("interest", interest.to_string()),
                    ("compensation", compensation.to_string()),
                ];
                (inputs, total.to_string())
            }
        }
    }
}
