//! What is said of messages and templates, in English.

use crate::refusal::{Harshness, MessageContent, TemplateFault};
use crate::words::{Language, list};

/// What is wrong with a template.
pub(super) fn template(fault: &TemplateFault) -> String {
    match fault {
        TemplateFault::TooLong { most } => format!("The text is longer than {most} bytes."),
        TemplateFault::TagNotClosed { tag } => format!("The tag “{tag}” is not closed."),
        TemplateFault::TagUnknown { tag } => format!(
            "“{tag}” is not something a template can say. There are fields {{{{ field }}}}, conditions {{% if field %}} \
             and loops {{% for it in list %}}."
        ),
        TemplateFault::BlockNotClosed { tag } => format!("“{tag}” is not closed by an endif or endfor."),
        TemplateFault::BlockNotOpen { tag } => format!("“{tag}” closes or continues nothing."),
        TemplateFault::LoopInLoop => "A loop cannot stand within a loop.".to_owned(),
        TemplateFault::FieldUnknown { given, perhaps: None } => format!("There is no field “{given}”."),
        TemplateFault::FieldUnknown { given, perhaps: Some(perhaps) } => {
            format!("There is no field “{given}”. Is “{perhaps}” meant?")
        }
        TemplateFault::FieldNotList { given } => format!("“{given}” is not a list to loop over."),
        TemplateFault::FieldNotText { given } => {
            format!("“{given}” is a list: it can be looped over, not written.")
        }
    }
}

/// What a message lacks.
pub(super) fn content_missing(content: MessageContent, laws: &[String], levels: &[String]) -> String {
    let what = match content {
        MessageContent::Creditor => "the name of the creditor",
        MessageContent::Debtor => "the name of the debtor",
        MessageContent::InvoiceNumber => "the number of each invoice",
        MessageContent::DueDate => "the due date of each invoice",
        MessageContent::AmountAsked => "the amount asked for",
        MessageContent::DaysLate => "how late each invoice is",
        MessageContent::LastContact => "the day of the last message",
        MessageContent::Deadline => "by when to pay",
        MessageContent::Account => "the account to pay into",
        MessageContent::Contact => "how to reach the creditor",
        MessageContent::Interest => "the interest to date",
        MessageContent::Compensation => "the compensation to date",
        MessageContent::Rate => "the rate of interest",
        MessageContent::Ground => "the article of law on which interest rests",
        MessageContent::FormalNotice => "the words that make it a formal notice",
        MessageContent::NoticePeriod => "the time that the law gives to pay without costs",
        MessageContent::Costs => "the costs owed after that time",
        MessageContent::ReplyTime => "the time to reply before a claim is brought",
        MessageContent::Registration => "the number of the creditor in the register of companies",
        MessageContent::Description => "what was sold",
    };
    if laws.is_empty() {
        return format!("The message does not say {what}.");
    }
    let (laws, levels) = (list(laws, Language::En), list(levels, Language::En));
    format!("The message does not say {what} (law: {laws}; level: {levels}).")
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
