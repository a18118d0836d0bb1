//! The words to the debtor. Nothing is computed here: a message prints assessments and decisions.
//!
//! A first contact assumes no fault and asks what is wrong; later ones are firm, precise and polite; a formal notice says
//! what the law wants and nothing it forbids. Every message gives each invoice, its dates, what is open, how late it is,
//! when we last wrote, what the law adds and on what ground, how and by when to pay, whom to ask.
//!
//! `letter` gathers what may be said, `fields` writes it in the language, `parts` says it with the words of
//! `texts` or of the user's own templates, and the message is set for its medium (`html`, `mail`, `sms`).
//! `check` looks at the result, whoever wrote it.

mod body;
mod check;
mod claims;
mod fields;
mod html;
mod letter;
mod mail;
mod parts;
mod plain;
mod samples;
mod sms;
mod template;
mod texts;
mod typography;

use relance_locale::tame;

use crate::calendar::Day;
use crate::choices::Channel;
use crate::dunning::Demand;
use crate::facts::{Claim, Creditor, Debtor, Question};
use crate::policy::{NextStep, Policy, Tone};
use crate::refusal::{Refusal, Warning};
use crate::words::{Locale, MessageLanguage};
use letter::{Letter, Stage};
use parts::Writer;

pub use claims::Role;
pub use fields::{FIELDS, Field, Kind};
pub use parts::Part;
pub use samples::{check_templates, preview};
pub use sms::{Alphabet, Length, length};

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
    pub level: Option<String>,
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

/// Writes one message about the claims given, at the level of the gravest next step among them or the one asked for.
pub fn compose(
    creditor: &Creditor,
    debtor: &Debtor,
    claims: &[Claim],
    policies: &[Policy],
    choice: &Choice,
    question: &Question,
) -> Result<Message, Vec<Refusal>> {
    let faults = parts::faults(&choice.templates, "choice.templates");
    if !faults.is_empty() {
        return Err(faults);
    }
    let letter = Letter::new(creditor, debtor, claims, policies, choice, question)?;
    let writing = letter.writing();
    let locale = Locale { language: choice.language, writing };
    let writer = Writer::new(&letter, locale, &choice.templates);
    let mut message = write(&writer);
    if let Some(fault) = writer.fault("choice.templates") {
        return Err(vec![fault]);
    }
    let is_used = |template: &Template| writer.fits(template);
    message.warnings.extend(check::harsh_wordings(&choice.templates, "choice.templates", is_used));
    Ok(message)
}

fn write(writer: &Writer<'_>) -> Message {
    let letter = writer.letter;
    let (creditor, debtor) = (letter.creditor, letter.debtor);
    let on_paper = letter.channel == Channel::Letter;
    let formal = letter.stage == Stage::FormalNotice;
    let spoken = matches!(letter.channel, Channel::Sms | Channel::Phone);
    let line = |part: Part| typography::one_line(&writer.part(part));
    let written = |part: Part| if spoken { String::new() } else { line(part) };
    let texts = writer.texts;
    let mut message = Message {
        level: letter.level.id.clone(),
        step: letter.level.step,
        channel: letter.channel,
        language: writer.locale.language,
        locale_tag: writer.locale.tag(),
        tone: letter.tone,
        counts_as_notice: letter.counts_as_notice(),
        pay_by: (letter.stage != Stage::Courtesy).then_some(letter.pay_by),
        mentions: letter
            .claims
            .iter()
            .map(|one| Mention { invoice: one.number().to_owned(), role: one.role })
            .collect(),
        demands: letter.demands.clone(),
        labels: Labels {
            subject: texts.subject_label,
            enclosures: texts.enclosures_label,
            separator: texts.separator,
        },
        sender: sender(creditor),
        recipient: recipient(debtor, letter.channel),
        dateline: writer.say(texts.dateline),
        delivery_note: (on_paper && formal).then(|| writer.say(texts.registered)),
        subject: line(Part::Subject),
        salutation: written(Part::Salutation),
        body: body::body(writer),
        closing: written(Part::Closing),
        signature: written(Part::Signature),
        enclosures: enclosures(writer),
        plain_text: String::new(),
        html: None,
        draft: None,
        sms: None,
        warnings: Vec::new(),
    };
    message.plain_text = plain::text(&message);
    if letter.channel == Channel::Email {
        let page = html::page(&message);
        message.draft =
            Some(mail::draft(&message, &page, creditor.email.as_deref(), debtor.email.as_deref()));
        message.html = Some(page);
    }
    if letter.channel == Channel::Sms {
        message.sms = Some(length(&message.plain_text));
    }
    message.warnings = check::warnings(writer, &message);
    message
}

fn sender(creditor: &Creditor) -> Vec<String> {
    let lines = std::iter::once(&creditor.name).chain(&creditor.address);
    let ways = [&creditor.email, &creditor.phone, &creditor.registration];
    lines.chain(ways.into_iter().flatten()).map(|line| tame(line)).collect()
}

fn recipient(debtor: &Debtor, channel: Channel) -> Vec<String> {
    let address: Vec<&String> = match channel {
        Channel::Letter => debtor.address.iter().collect(),
        Channel::Email => debtor.email.iter().collect(),
        Channel::Sms | Channel::Phone => debtor.phone.iter().collect(),
    };
    std::iter::once(&debtor.name).chain(address).map(|line| tame(line)).collect()
}

/// What goes with a formal notice: the invoices, and what a reply needs where the rules of procedure want it.
fn enclosures(writer: &Writer<'_>) -> Vec<String> {
    let letter = writer.letter;
    if letter.stage != Stage::FormalNotice {
        return Vec::new();
    }
    let [invoices, forms @ ..] = writer.texts.enclosures;
    let forms = forms.into_iter().filter(|_| letter.reply.is_some());
    std::iter::once(invoices).chain(forms).map(|text| writer.say(text)).collect()
}
