//! Refusals and warnings: what cannot be answered, and what travels with an answer.
//!
//! A refusal names the field at fault and the reason. Both are data; [`crate::words`] turns them into sentences.

mod message;
mod policy;
mod warning;

use crate::calendar::{Day, DayFault};
use crate::choices::Channel;
use crate::explain::Because;
use crate::law::LawFault;
use crate::money::{Money, MoneyFault, Percent};
use crate::path::Path;

pub use message::{Harshness, MessageContent, TemplateFault};
pub use policy::PolicyFault;
pub use warning::{NoEffect, Unchecked, UnknownRate, Warning, WarningAbout};

/// One fault in one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field, such as `claim.payments[2].date`.
    pub path: Path,
    /// What is wrong with it.
    pub reason: Reason,
}

impl Refusal {
    /// A fault in a field.
    #[must_use]
    pub fn new(path: impl Into<Path>, reason: impl Into<Reason>) -> Self {
        Self { path: path.into(), reason: reason.into() }
    }
}

/// A position in a list as the contract counts them. More than that do not fit in one call.
pub(crate) fn position(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Why a question cannot be answered. The names are those of `refusal-reason` in `wit/types.wit`, without
/// `malformed-input`: what has not the shape of the contract never arrives here.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Reason {
    MissingFact(Fact),
    EmptyText,
    InvalidDate(String),
    DateOutOfRange(String),
    InvalidDecimal(String),
    TooManyDecimals(u8),
    AmountTooLarge(String),
    AmountNotPositive(String),
    NumberOutOfRange {
        given: String,
        least: String,
        most: String,
    },
    UnknownCurrency(String),
    CurrencyMismatch(&'static str),
    UnknownCountry(String),
    LawNotAvailable(String),
    LawAvailable(&'static str),
    UnknownPlace(String),
    BeforeLaw(Day),
    NoReferenceRate,
    RateRowMisplaced(Day),
    UnknownSeries(String),
    AmbiguousTerm {
        days_then_period_end: Day,
        period_end_then_days: Day,
        ten_days: bool,
    },
    TermsNotUnderstood(String),
    TermsAmbiguous(TermsAmbiguity),
    InstalmentsDoNotAddUp(Money),
    SharesDoNotAddUp(Percent),
    DateBefore(Day),
    GivenTwice(&'static str),
    DateAfter(Day),
    DuplicateInvoice(u32),
    UnknownInvoice(String),
    DuplicateDebtor(u32),
    UnknownDebtor(String),
    InvalidIban,
    NoPolicy,
    UnknownLevel(String),
    /// The keys that the account has.
    UnknownAction(Vec<String>),
    InvalidPolicy(PolicyFault),
    NothingToSend(Because),
    NoTextFor(Channel),
    NoClaims,
    Template(TemplateFault),
    NothingToPlan,
    PeriodNotPossible,
    DebtorRefused(u32),
}

/// A fact whose absence stops an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The day the debtor received the invoice.
    ReceiptDate,
    /// The day of delivery or performance.
    DeliveryDate,
    /// What was agreed about the day of payment: this law supplies no term.
    Terms,
    /// Where payment is to be made.
    PlaceOfPayment,
    /// The rate, year and rounding of a contract that governs alone.
    ContractInterest,
    /// The day a dispute was closed.
    ClosedOn,
    /// The day on which something was compared.
    CheckedOn,
}

impl Fact {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ReceiptDate => "receipt-date",
            Self::DeliveryDate => "delivery-date",
            Self::Terms => "terms",
            Self::PlaceOfPayment => "place-of-payment",
            Self::ContractInterest => "interest",
            Self::ClosedOn => "closed-on",
            Self::CheckedOn => "checked-on",
        }
    }
}

/// What is lost when a deadline passes. The names are those of `deadline-code` in `wit/assessment.wit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/assessment.wit")]
pub enum DeadlineCode {
    DeclareClaim,
    AskRelief,
    ServeOrder,
    Limitation,
}

/// What a text of payment terms leaves open, or says that terms have no place for. The names are those of `terms-ambiguity` in `wit/types.wit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum TermsAmbiguity {
    UnitMissing,
    Date,
    TwoTerms,
    Slash,
    DiscountDays,
    DayPlace,
    Unfinished,
    NoTerm,
    Prepayment,
    TwoPercents,
    PeriodFromEvent,
    EventUnknown,
    Shares,
}

impl From<TermsAmbiguity> for Reason {
    fn from(what: TermsAmbiguity) -> Self {
        Self::TermsAmbiguous(what)
    }
}

impl From<DayFault> for Reason {
    fn from(fault: DayFault) -> Self {
        match fault {
            DayFault::Invalid(given) => Self::InvalidDate(given),
            DayFault::OutOfRange(given) => Self::DateOutOfRange(given),
        }
    }
}

impl From<MoneyFault> for Reason {
    fn from(fault: MoneyFault) -> Self {
        match fault {
            MoneyFault::UnknownCurrency(code) => Self::UnknownCurrency(code),
            MoneyFault::InvalidDecimal(given) => Self::InvalidDecimal(given),
            MoneyFault::TooManyDecimals(most) => Self::TooManyDecimals(most),
            MoneyFault::AmountTooLarge(given) => Self::AmountTooLarge(given),
            MoneyFault::PercentOutOfRange(given) => {
                Self::NumberOutOfRange { given, least: "0".to_owned(), most: "100".to_owned() }
            }
        }
    }
}

impl From<LawFault> for Reason {
    fn from(fault: LawFault) -> Self {
        match fault {
            LawFault::UnknownCountry(code) => Self::UnknownCountry(code),
            LawFault::UnknownSeries(name) => Self::UnknownSeries(name),
            LawFault::BeforeLaw(first) => Self::BeforeLaw(first),
        }
    }
}
