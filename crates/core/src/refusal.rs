//! Refusals and warnings: what cannot be answered, and what travels with an answer.
//!
//! A refusal names the field at fault and the reason. Both are data; [`crate::words`] turns them into sentences.

use crate::calendar::Day;

/// One fault in one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field, such as `claim.payments[2].date`.
    pub path: String,
    /// What is wrong with it.
    pub reason: Reason,
}

impl Refusal {
    /// A fault in a field.
    #[must_use]
    pub fn new(path: impl Into<String>, reason: Reason) -> Self {
        Self { path: path.into(), reason }
    }
}

/// Why a question cannot be answered. The names are those of `refusal-reason` in `wit/types.wit`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Reason {
    MalformedInput(String),
    MissingFact(Fact),
    EmptyText,
    InvalidDate(String),
    DateOutOfRange(String),
    InvalidDecimal(String),
    TooManyDecimals(u8),
    AmountTooLarge(String),
    AmountNotPositive(String),
    NumberOutOfRange { given: String, least: String, most: String },
    UnknownCurrency(String),
    CurrencyMismatch(&'static str),
    UnknownCountry(String),
    LawNotAvailable(String),
    BeforeLaw(Day),
    RateNotKnown { series: &'static str, first_day: Day },
    RateRowMisplaced(Day),
    UnknownSeries(String),
    AmbiguousTerm { days_then_month_end: Day, month_end_then_days: Day },
    DateBefore(Day),
    DuplicateInvoice(u32),
    DuplicateDebtor(u32),
    UnknownDebtor(String),
    InvalidIban,
    NoPolicy,
    UnknownLevel(String),
    InvalidPolicy(PolicyFault),
    NothingToSend(crate::dunning::Because),
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
}

impl Fact {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ReceiptDate => "receipt-date",
            Self::DeliveryDate => "delivery-date",
            Self::Terms => "terms",
        }
    }
}

/// What can be wrong with a policy. The names are those of `policy-fault` in `wit/types.wit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PolicyFault {
    NoLevels,
    DuplicateLevel,
    UnreachableLevel,
    DecreasingSeverity,
    NotAnAction,
    MissingChannel,
    OverlappingPolicies,
}

/// A remark that travels with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The field it is about.
    pub path: String,
    /// What it says.
    pub about: WarningAbout,
}

/// Why the lawfulness of a term could not be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unchecked {
    /// This fact is missing.
    MissingFact(Fact),
    /// The cap is known here only from this day.
    BeforeLaw(Day),
}

/// What a warning says. The names are those of `warning-code` in `wit/types.wit`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum WarningAbout {
    TermUnlawful { latest: Day },
    TermDepends { latest: Day, days: u16 },
    TermUnchecked(Unchecked),
    RateBelowFloor { first_day: Day, floor: crate::money::Percent },
    RateSecondary { first_day: Day, title: String },
    RateSupplied { first_day: Day, title: String },
    DateAssumed { assumed: Day },
    LaterFactSetAside { date: Day },
    Overpaid(crate::money::Money),
    CompensationCurrency(crate::money::Money),
    UnallocatedPayment(crate::money::Money),
}
