//! What is said of messages and templates, in English.

use crate::reminder::{Content, Fault, Harshness};

/// What is wrong with a template.
pub(super) fn template(fault: &Fault) -> String {
    match fault {
        Fault::TooLong { most } => format!("The text is longer than {most} bytes."),
        Fault::TagNotClosed { tag } => format!("The tag “{tag}” is not closed."),
        Fault::TagUnknown { tag } => format!(
            "“{tag}” is not something a template can say. There are fields {{{{ field }}}}, conditions {{% if field %}} \
             and loops {{% for it in list %}}."
        ),
        Fault::BlockNotClosed { tag } => format!("“{tag}” is not closed by an endif or endfor."),
        Fault::BlockNotOpen { tag } => format!("“{tag}” closes or continues nothing."),
        Fault::LoopInLoop => "A loop cannot stand within a loop.".to_owned(),
        Fault::FieldUnknown { given, perhaps: None } => format!("There is no field “{given}”."),
        Fault::FieldUnknown { given, perhaps: Some(perhaps) } => {
            format!("There is no field “{given}”. Is “{perhaps}” meant?")
        }
        Fault::FieldNotList { given } => format!("“{given}” is not a list to loop over."),
        Fault::FieldNotText { given } => format!("“{given}” is a list: it can be looped over, not written."),
    }
}

/// What a message lacks.
pub(super) fn content_missing(content: Content) -> String {
    let what = match content {
        Content::Creditor => "the name of the creditor",
        Content::Debtor => "the name of the debtor",
        Content::InvoiceNumber => "the number of each invoice",
        Content::DueDate => "the due date of each invoice",
        Content::AmountAsked => "the amount asked for",
        Content::DaysLate => "how late each invoice is",
        Content::LastContact => "the day of the last message",
        Content::Deadline => "by when to pay",
        Content::Account => "the account to pay into",
        Content::Contact => "how to reach the creditor",
        Content::Interest => "the interest to date",
        Content::Compensation => "the compensation to date",
        Content::Rate => "the rate of interest",
        Content::Ground => "the article of law on which interest rests",
        Content::FormalNotice => "the words that make it a formal notice",
        Content::NoticePeriod => "the time that the law gives to pay without costs",
        Content::Costs => "the costs owed after that time",
        Content::ReplyTime => "the time to reply before a claim is brought",
        Content::Registration => "the number of the creditor in the register of companies",
        Content::Description => "what was sold",
    };
    format!("The message does not say {what}.")
}

/// Why a wording does not belong in a message.
pub(super) fn harsh_wording(wording: &str, why: Harshness) -> String {
    let why = match why {
        Harshness::Insult => "it insults the debtor",
        Harshness::CriminalThreat => "owing money is no crime, and threatening with one may be",
        Harshness::SeizureThreat => "nothing can be seized without an enforceable title",
        Harshness::CourtPaper => "it makes the message look like a paper of a court or authority",
        Harshness::Publicity => "debts are not made known to others",
        Harshness::UnlawfulCosts => "it announces costs that the law does not put on the debtor",
        Harshness::Pressure => "it presses without adding a fact",
    };
    format!("“{wording}” does not belong in a message to a debtor: {why}.")
}

/// A short message that takes many segments.
pub(super) fn sms_long(units: u32, segments: u32) -> String {
    format!("The short message takes {segments} segments ({units} characters): it is paid for as so many.")
}
