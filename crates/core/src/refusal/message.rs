//! What is wrong with a template, or with the words of a message.

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum TemplateFault {
    TooLong { most: u32 },
    TagNotClosed { tag: String },
    TagUnknown { tag: String },
    BlockNotClosed { tag: String },
    BlockNotOpen { tag: String },
    LoopInLoop,
    FieldUnknown { given: String, perhaps: Option<&'static str> },
    FieldNotList { given: String },
    FieldNotText { given: String },
}

/// Something a message must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum MessageContent {
    Creditor,
    Debtor,
    InvoiceNumber,
    DueDate,
    AmountAsked,
    DaysLate,
    LastContact,
    Deadline,
    Account,
    Contact,
    Interest,
    Compensation,
    Rate,
    Ground,
    FormalNotice,
    NoticePeriod,
    Costs,
    ReplyTime,
    Registration,
    Description,
}

/// Why a wording does not belong in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Harshness {
    Insult,
    CriminalThreat,
    SeizureThreat,
    CourtPaper,
    Publicity,
    UnlawfulCosts,
    Pressure,
}
