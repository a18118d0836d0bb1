//! What reading has to say: faults that refuse a file, rows set aside, remarks, invoices that no answer can rest on.

use relance_contract::types::Money;

use crate::place::Place;
use crate::problem::Problem;

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// The file of accounting entries of article A47 A-1 of the Livre des procédures fiscales.
    Fec,
    /// The form described in `docs/csv.md`.
    Csv,
    /// A list of open items, as described in `docs/open-items.md`.
    OpenItems,
}

impl Form {
    /// Whether its lines are counted by what they do in the books, as its reader goes, and not each by whether it is used.
    #[must_use]
    pub fn counts_by_entry(self) -> bool {
        match self {
            Self::Fec => true,
            Self::Csv | Self::OpenItems => false,
        }
    }
}

/// What is wrong in a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, as the user named it.
    pub source: String,
    /// The line at fault.
    pub line: Option<u64>,
    /// The column at fault.
    pub column: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}

/// All that was read, and what was not used.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// One for each file, in the order in which they were given.
    pub files: Vec<FileReport>,
    /// The invoices about which nothing needed is doubtful, but something is nowhere stated.
    pub unasked: Vec<Unasked>,
    /// The invoices that are set aside with their own rows, which are at fault.
    pub held: Vec<Held>,
    /// The rows at fault that set an invoice aside.
    pub causes: Vec<Fault>,
}

/// What was read in one file, and what was not used.
#[derive(Debug, Clone)]
pub struct FileReport {
    /// The file, as the user named it.
    pub source: String,
    /// How it is written.
    pub form: Form,
    /// Its encoding.
    pub encoding: &'static str,
    /// What separates its fields.
    pub separator: char,
    /// Lines under the heading. Always used + set aside + other.
    pub read: u64,
    /// Lines that became facts.
    pub used: u64,
    /// Lines that were left out: those at fault, each named in `set_aside`, and those about what they hold back.
    pub left_out: u64,
    /// Lines of a ledger that are on other accounts than customers'.
    pub other: u64,
    /// Lines left out, and why.
    pub set_aside: Vec<Remark>,
    /// How many more are set aside than are listed.
    pub unlisted: u64,
    /// What is worth knowing about lines that were used.
    pub remarks: Vec<Remark>,
    /// For a FEC: the balance of the customers' accounts, in cents, and how it was explained.
    pub balance: Option<Balance>,
    /// For a list of open items: its headings, by the names that the CSV form gives to the same facts.
    pub headings: Vec<(&'static str, String)>,
}

/// The balance of the customers' accounts, in cents: ledger = invoices − unallocated + set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// Debits less credits of all lines on customers' accounts.
    pub ledger: i128,
    /// Open on invoices.
    pub invoices: i128,
    /// Received and not matched.
    pub unallocated: i128,
    /// Debits set aside, less what paid them.
    pub set_aside: i128,
}

/// A fact without which a claim cannot be put to the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// What kind of debtor it is.
    Kind,
    /// Which law governs the debt.
    Law,
    /// What was agreed about the day of payment.
    Terms,
}

/// A claim that is not put to the rules, since something is nowhere stated.
#[derive(Debug, Clone)]
pub struct Unasked {
    /// The invoice.
    pub invoice: String,
    /// The debtor.
    pub debtor: String,
    /// Where the invoice was read.
    pub at: Place,
    /// What is nowhere stated.
    pub missing: Vec<Lack>,
}

/// A claim that is not put to the rules, since its own row is at fault.
#[derive(Debug, Clone)]
pub struct Held {
    /// The invoice.
    pub invoice: String,
    /// The debtor.
    pub debtor: String,
    /// Where the invoice was read.
    pub at: Place,
    /// Its sum, as the file states it.
    pub amount: Money,
    /// The first row at fault that holds it, among the causes of the report.
    pub because: usize,
}

/// What a row at fault means until it is mended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holds {
    /// Invoices that are set aside.
    pub invoices: Vec<String>,
    /// Debtors of whom nothing is demanded.
    pub debtors: Vec<String>,
    /// Nothing is demanded of anybody.
    pub everything: bool,
}

/// A remark about some lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The lines.
    pub lines: Vec<u64>,
    /// What about them.
    pub what: What,
}

/// What can be said about lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A balance brought forward without the number and date of its invoice.
    OpeningDebit {
        /// Whose.
        debtor: String,
        /// Still open, as text.
        open: String,
    },
    /// A returned payment whose payment is not in the ledger.
    ReturnedPayment {
        /// Whose.
        debtor: String,
        /// How much.
        amount: String,
    },
    /// The fee of the bank for a returned payment.
    BankFee {
        /// Whose.
        debtor: String,
        /// Still open.
        amount: String,
    },
    /// A difference of exchange or of rounding.
    Difference {
        /// Whose.
        debtor: String,
        /// Still open.
        open: String,
        /// The counterpart accounts.
        accounts: String,
    },
    /// Interest or compensation for late payment, already asked for.
    Charged {
        /// Whose.
        debtor: String,
        /// Its reference.
        reference: String,
        /// How much.
        amount: String,
        /// Still open.
        open: String,
    },
    /// What a year brings forward and the year before left.
    OpeningRepeats,
    /// What a year brings forward is not what the year before left.
    OpeningDiffers {
        /// Whose.
        debtor: String,
        /// By how much, a debit positive.
        by: String,
    },
    /// Lines with a separator within a label.
    SeparatorInLabel,
    /// A debit that is neither an invoice nor a returned payment.
    OtherDebit {
        /// Whose.
        debtor: String,
        /// Still open.
        open: String,
        /// The counterpart accounts.
        accounts: String,
    },
    /// A payment and its return, which cancel each other.
    CancelledPayment {
        /// Whose.
        debtor: String,
        /// How much.
        amount: String,
    },
    /// Money no invoice could be matched with: passed on as unallocated.
    Unallocated {
        /// Whose.
        debtor: String,
        /// How much.
        amount: String,
        /// Its reference.
        reference: String,
    },
    /// Something credited on an invoice that no file has: to the credit of its debtor.
    CreditOfUnknown {
        /// The invoice it names.
        invoice: String,
        /// Whose.
        debtor: String,
    },
    /// Something credited in another currency than that of its invoice: to the credit of its debtor.
    CreditInOther {
        /// The invoice it names.
        invoice: String,
        /// The currency of that.
        currency: String,
    },
    /// A negative invoice: to the credit of its debtor.
    NegativeInvoice {
        /// Its number.
        invoice: String,
        /// Whose.
        debtor: String,
    },
    /// An adjustment that reduces an invoice as a credit note does.
    Adjustment {
        /// The invoice.
        invoice: String,
        /// How much.
        amount: String,
        /// The counterpart accounts.
        accounts: String,
    },
    /// A debit adjustment taken as an invoice.
    DebitAsInvoice {
        /// Its number.
        invoice: String,
        /// The counterpart accounts.
        accounts: String,
    },
    /// A payment or credit older than the invoice it was matched with; it counts from the invoice.
    EarlierThanInvoice {
        /// The invoice.
        invoice: String,
        /// Its own date.
        date: String,
    },
    /// A piece reference that several invoices share: the number was made unique.
    SharedReference {
        /// The reference.
        reference: String,
        /// How many invoices.
        invoices: usize,
    },
    /// An invoice without piece reference: it is named after its entry.
    NoReference {
        /// The number given to it.
        invoice: String,
    },
    /// An amount in another currency: the euros of the books count.
    ForeignCurrency(String),
    /// What a list of open items says.
    List(Listed),
    /// A row at fault.
    Faulty {
        /// The column at fault.
        column: Option<String>,
        /// What is wrong.
        problem: Problem,
        /// What is held back with it.
        holds: Holds,
    },
    /// An opening entry that does not balance.
    UnbalancedOpening {
        /// The entry.
        entry: String,
        /// Debits less credits.
        by: String,
    },
}

impl What {
    /// Its name for programs, the same in every language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OpeningDebit { .. } => "opening-debit",
            Self::ReturnedPayment { .. } => "returned-payment",
            Self::BankFee { .. } => "bank-fee",
            Self::Difference { .. } => "difference",
            Self::Charged { .. } => "charged",
            Self::OpeningRepeats => "opening-repeats",
            Self::OpeningDiffers { .. } => "opening-differs",
            Self::SeparatorInLabel => "separator-in-label",
            Self::OtherDebit { .. } => "other-debit",
            Self::CancelledPayment { .. } => "cancelled-payment",
            Self::Unallocated { .. } => "unallocated",
            Self::CreditOfUnknown { .. } => "credit-of-unknown-invoice",
            Self::CreditInOther { .. } => "credit-in-another-currency",
            Self::NegativeInvoice { .. } => "negative-invoice",
            Self::Adjustment { .. } => "adjustment",
            Self::DebitAsInvoice { .. } => "debit-as-invoice",
            Self::EarlierThanInvoice { .. } => "earlier-than-invoice",
            Self::SharedReference { .. } => "shared-reference",
            Self::NoReference { .. } => "no-reference",
            Self::ForeignCurrency(_) => "foreign-currency",
            Self::List(listed) => listed.code(),
            Self::Faulty { problem, .. } => problem.code(),
            Self::UnbalancedOpening { .. } => "unbalanced-opening",
        }
    }
}

/// What can be said about lists of open items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listed {
    /// Which columns were taken for what: headings, each with the word for what it says.
    ColumnsTaken(Vec<(String, &'static str)>),
    /// Headings that are not used.
    ColumnsUnused(Vec<String>),
    /// A row of totals.
    TotalRow,
    /// An invoice that is no more.
    VoidRow(String),
    /// A credit note or payment in a list.
    ListedCredit {
        /// Its number.
        number: String,
        /// Whose.
        debtor: String,
    },
    /// A number that several debtors or years have.
    NumberQualified(String),
    /// Less is open than the total, and no day says when the rest was paid.
    PaidOnUnknownDay,
    /// The list has balances and no totals.
    BalanceAsAmount,
    /// A column of last reminders: neither level nor channel is known.
    RemindersNotUsed(String),
}

impl Listed {
    fn code(&self) -> &'static str {
        match self {
            Self::ColumnsTaken(_) => "columns-taken",
            Self::ColumnsUnused(_) => "columns-unused",
            Self::TotalRow => "total-row",
            Self::VoidRow(_) => "void-row",
            Self::ListedCredit { .. } => "listed-credit",
            Self::NumberQualified(_) => "number-qualified",
            Self::PaidOnUnknownDay => "paid-on-unknown-day",
            Self::BalanceAsAmount => "balance-as-amount",
            Self::RemindersNotUsed(_) => "reminders-not-used",
        }
    }
}

/// Cents as a decimal in the written form of the contract.
#[must_use]
pub fn decimal(cents: i128) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents.div_euclid(100), cents.rem_euclid(100))
}
