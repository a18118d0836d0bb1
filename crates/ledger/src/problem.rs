//! What can be wrong with a file or with a row of it.

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Not given as the function wants it: what it wants.
    Malformed(&'static str),
    /// The file is larger than this reader takes: the limit in mebibytes.
    TooLarge(usize),
    /// Nothing in it.
    Empty,
    /// Not text: a sign that no text has.
    Binary,
    /// Bytes that the encoding does not have.
    Undecodable(&'static str),
    /// No format that this reader knows.
    NotALedger,
    /// A ledger of an accounting program that is no other year of the same company.
    SecondLedger,
    /// A heading, and nothing under it.
    NoLines,
    /// A column that must be there is not.
    MissingColumn(String),
    /// A heading that the form does not have.
    UnknownColumn,
    /// The same heading twice.
    DuplicateColumn,
    /// The last line stops before its end.
    Truncated {
        /// Fields on it.
        found: usize,
        /// Fields in the heading.
        expected: usize,
    },
    /// A line with too few or too many fields.
    FieldCount {
        /// Fields on it.
        found: usize,
        /// Fields in the heading.
        expected: usize,
    },
    /// A quoted field that does not close.
    Unclosed,
    /// Text after the quotation mark that closes a field.
    Quoting,
    /// Not a date of the form.
    BadDate(String),
    /// Not an amount with at most two decimals.
    BadAmount(String),
    /// Not a day of the calendar as ISO 8601 writes it.
    NotADate(String),
    /// Not a sum above zero, with a decimal point and the places of its currency.
    NotASum(String),
    /// Not a currency code.
    NotACurrency(String),
    /// Dates that can be read both ways.
    DatesTwoWays {
        /// One of them.
        given: String,
        /// The day with the day first, and with the month first.
        days: Box<[String; 2]>,
    },
    /// Amounts whose sign can part thousands or decimals.
    AmountTwoWays(String),
    /// Not a date in a form that is read.
    UnreadDate(String),
    /// A list that says no currency.
    NoCurrency,
    /// A list without a column for what must be known.
    NoColumnFor(&'static str),
    /// Several columns for one thing.
    ColumnsForOne {
        /// What.
        what: String,
        /// The headings.
        headings: Vec<String>,
    },
    /// A heading that the file has not.
    NoSuchHeading,
    /// Total, paid and balance that do not agree.
    SumsDiffer,
    /// A debit and a credit on one line.
    BothSides,
    /// A side that is neither debit nor credit.
    UnknownSide(String),
    /// An entry whose debits and credits differ.
    Unbalanced {
        /// The entry.
        entry: String,
        /// Debits less credits.
        by: String,
    },
    /// A field that must not be empty is.
    Missing,
    /// A word outside the list.
    UnknownWord {
        /// What was given.
        given: String,
        /// What is allowed.
        allowed: String,
    },
    /// Terms that can be read in two ways.
    TwoReadings {
        /// What was given.
        given: String,
        /// The readings, each in words.
        readings: Vec<String>,
    },
    /// Terms that the rules do not understand: their reason.
    UnreadTerms {
        /// What was given.
        given: String,
        /// Why.
        why: String,
    },
    /// An instalment of an invoice that states terms, or terms of one that has instalments.
    TermsAndInstalments,
    /// A debtor described twice in one file: the line of the first.
    DebtorTwice(u64),
    /// An invoice stated twice in one file: the line of the first.
    InvoiceTwice(u64),
    /// An invoice that another file states too.
    InvoiceElsewhere,
    /// A fact about a debtor that no file has.
    UnknownDebtor(String),
    /// A part of a payment plan that no row states.
    PlanMissing,
    /// A second payment plan for one invoice.
    SecondPlan,
    /// A fact about an invoice that no file has.
    UnknownInvoice(String),
    /// A fact about an invoice whose own row is at fault: its line.
    GoesWith(u64),
    /// A fact about an invoice of another debtor: whose it is.
    OtherDebtor(String),
    /// A row that completes an invoice states another date: the one the ledger has.
    OtherDate(String),
}

impl Problem {
    /// Its name for programs, the same in every language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::TooLarge(_) => "too-large",
            Self::Empty => "empty",
            Self::Binary => "binary",
            Self::Undecodable(_) => "undecodable",
            Self::NotALedger => "not-a-ledger",
            Self::SecondLedger => "second-ledger",
            Self::NoLines => "no-lines",
            Self::MissingColumn(_) => "missing-column",
            Self::UnknownColumn => "unknown-column",
            Self::DuplicateColumn => "duplicate-column",
            Self::Truncated { .. } => "truncated",
            Self::FieldCount { .. } => "field-count",
            Self::Unclosed => "unclosed",
            Self::Quoting => "quoting",
            Self::BadDate(_) => "bad-date",
            Self::BadAmount(_) => "bad-amount",
            Self::NotADate(_) => "not-a-date",
            Self::NotASum(_) => "not-a-sum",
            Self::NotACurrency(_) => "not-a-currency",
            Self::DatesTwoWays { .. } => "dates-two-ways",
            Self::AmountTwoWays(_) => "amount-two-ways",
            Self::UnreadDate(_) => "unread-date",
            Self::NoCurrency => "no-currency",
            Self::NoColumnFor(_) => "no-column-for",
            Self::ColumnsForOne { .. } => "columns-for-one",
            Self::NoSuchHeading => "no-such-heading",
            Self::SumsDiffer => "sums-differ",
            Self::BothSides => "both-sides",
            Self::UnknownSide(_) => "unknown-side",
            Self::Unbalanced { .. } => "unbalanced",
            Self::Missing => "missing",
            Self::UnknownWord { .. } => "unknown-word",
            Self::TwoReadings { .. } => "two-readings",
            Self::UnreadTerms { .. } => "unread-terms",
            Self::TermsAndInstalments => "terms-and-instalments",
            Self::DebtorTwice(_) => "debtor-twice",
            Self::InvoiceTwice(_) => "invoice-twice",
            Self::InvoiceElsewhere => "invoice-elsewhere",
            Self::UnknownDebtor(_) => "unknown-debtor",
            Self::PlanMissing => "plan-missing",
            Self::SecondPlan => "second-plan",
            Self::UnknownInvoice(_) => "unknown-invoice",
            Self::GoesWith(_) => "goes-with",
            Self::OtherDebtor(_) => "other-debtor",
            Self::OtherDate(_) => "other-date",
        }
    }
}

/// A text of the file as a sentence repeats it: what a reader takes in at a glance, without its controls.
pub(crate) fn quoted(given: &str) -> String {
    const SHOWN: usize = 80;
    match given.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", relance_locale::tame(given.get(..end).unwrap_or_default())),
        None => relance_locale::tame(given),
    }
}
