//! A message, and what the caller wants of it, as data.

use super::part::Part;
use super::sms::Length;
use crate::calendar::Day;
use crate::choices::Channel;
use crate::credits::WaitingCredit;
use crate::dunning::{Announced, Demand};
use crate::policy::{NextStep, Tone};
use crate::refusal::Warning;
use crate::words::MessageLanguage;

/// Texts of the user's own, in place of built-in ones.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/reminders.wit")]
pub struct Template {
    pub language: MessageLanguage,
    pub channel: Option<Channel>,
    pub level: Option<String>,
    pub parts: Vec<(Part, String)>,
}

/// What the caller wants instead of what the next step says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/reminders.wit")]
pub struct Choice {
    pub action_key: Option<String>,
    pub level: Option<String>,
    pub rows: Option<Vec<u32>>,
    pub channel: Option<Channel>,
    pub language: MessageLanguage,
    pub templates: Vec<Template>,
}

/// A part of the body of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// Text.
    Paragraph(String),
    /// A list.
    Items(Vec<String>),
    /// Rows of as many cells as there are headings.
    Table {
        /// The headings.
        headings: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// What is printed beside the parts of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/reminders.wit")]
pub struct Labels {
    pub subject: &'static str,
    pub enclosures: &'static str,
    pub separator: &'static str,
}

/// What becomes of a claim in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/reminders.wit")]
pub enum Role {
    Demanded,
    Disputed,
    Promised,
    UnderPlan,
    LeftOut,
}

/// A claim that was given, and what the message makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/reminders.wit")]
pub struct Mention {
    pub invoice: String,
    pub role: Role,
}

/// A message to the debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/reminders.wit")]
pub struct Message {
    pub action_key: Option<String>,
    pub level: String,
    pub step: NextStep,
    pub channel: Channel,
    pub language: MessageLanguage,
    pub locale_tag: String,
    pub tone: Tone,
    pub counts_as_notice: bool,
    pub pay_by: Option<Day>,
    pub mentions: Vec<Mention>,
    pub demands: Vec<Demand>,
    pub announced: Vec<Announced>,
    pub credits: Vec<WaitingCredit>,
    pub labels: Labels,
    pub sender: Vec<String>,
    pub recipient: Vec<String>,
    pub dateline: String,
    pub delivery_note: Option<String>,
    pub subject: String,
    pub salutation: String,
    pub body: Vec<Block>,
    pub closing: String,
    pub signature: String,
    pub enclosures: Vec<String>,
    pub plain_text: String,
    pub html: Option<String>,
    pub draft: Option<String>,
    pub sms: Option<Length>,
    pub warnings: Vec<Warning>,
}
