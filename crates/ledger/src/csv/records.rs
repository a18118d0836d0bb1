//! The headings of the form, and what a row can be.

/// What a row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    /// A person who owes money.
    Debtor,
    /// An invoice.
    Invoice,
    /// A part of an invoice with a due date of its own.
    Instalment,
    /// Money received.
    Payment,
    /// A credit note.
    CreditNote,
    /// A contested invoice, or part of one.
    Dispute,
    /// A dated commitment to pay.
    Promise,
    /// A message or call about an invoice.
    Contact,
    /// A decision to leave an invoice or a debtor alone.
    Block,
    /// A payment plan.
    Plan,
    /// What a payment plan wants by a day.
    PlanInstalment,
}

/// Every record with its word and the columns it reads, as `docs/csv.md` lists them.
pub const RECORDS: [(Record, &str, &[&str]); 11] = [
    (
        Record::Debtor,
        "debtor",
        &[
            "debtor",
            "name",
            "kind",
            "address",
            "email",
            "phone",
            "segment",
            "risk",
            "judgment-date",
            "publication-date",
            "creditor-elsewhere",
            "large-debtor",
            "law",
            "terms",
        ],
    ),
    (
        Record::Invoice,
        "invoice",
        &[
            "debtor",
            "invoice",
            "date",
            "received",
            "delivered",
            "amount",
            "currency",
            "description",
            "law",
            "terms",
            "sector",
            "periodic",
            "state",
            "allocation",
            "contract-date",
            "place",
            "non-working-day",
            "year-basis",
            "compensation-agreed",
            "long-term-agreed",
            "interest-rate",
            "interest-start",
            "rounding",
            "order-made",
            "order-served",
            "judgment-given",
            "judgment-enforceable",
            "judgment-served",
        ],
    ),
    (Record::Instalment, "instalment", &["invoice", "date", "amount", "currency"]),
    (Record::Payment, "payment", &["debtor", "invoice", "date", "amount", "currency", "reference"]),
    (
        Record::CreditNote,
        "credit-note",
        &["debtor", "invoice", "reference", "date", "amount", "currency", "effect"],
    ),
    (
        Record::Dispute,
        "dispute",
        &[
            "invoice",
            "date",
            "end-date",
            "amount",
            "currency",
            "reason",
            "subject",
            "acknowledged",
            "investigated",
            "outcome",
            "upheld",
        ],
    ),
    (Record::Promise, "promise", &["invoice", "date", "end-date", "amount", "currency"]),
    (Record::Contact, "contact", &["invoice", "date", "level", "channel", "status", "pay-by"]),
    (Record::Block, "block", &["debtor", "invoice", "reason", "date", "end-date"]),
    (Record::Plan, "plan", &["invoice", "date", "end-date", "tolerance-days", "debt-acknowledged"]),
    (Record::PlanInstalment, "plan-instalment", &["invoice", "date", "amount", "currency"]),
];

/// The column that says what a row is.
pub(super) const RECORD: &str = "record";

impl Record {
    /// The record of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        RECORDS.iter().find(|(_, known, _)| *known == word).map(|(record, ..)| *record)
    }

    /// Every word, as a sentence lists them.
    pub(super) fn list() -> String {
        RECORDS.map(|(_, word, _)| word).join(", ")
    }
}

/// The heading that a text is, if the form knows it.
pub(super) fn heading(text: &str) -> Option<&'static str> {
    let known = RECORDS.iter().flat_map(|(.., columns)| columns.iter().copied());
    [RECORD].into_iter().chain(known).find(|known| *known == text)
}
