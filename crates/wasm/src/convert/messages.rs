//! Messages and templates.

use relance_contract::Path;
use relance_core::choices::DebtorClass;
use relance_core::law::Jurisdiction;
use relance_core::money::Currency;
use relance_core::reminder::{
    Alphabet, Block, Choice, Labels, Length, Mention, Message, Part, Role, Template,
};
use relance_core::words::MessageLanguage;

use super::choices::{channel, channel_out, class, step_out, tone_out};
use super::decisions::{announcement, credit, demand};
use super::refusals::warnings;
use super::{Reader, Writer, twins};
use crate::contract::{dunning, reminders};

twins! {
    /// The language of a message.
    language: reminders::MessageLanguage => language_out: MessageLanguage { Fr, En, De, Es, It, Nl, Pt }
}

twins! {
    /// A part of a message.
    part: reminders::MessagePart => part_out: Part {
        Subject, Salutation, Opening, Received, Demand, Disputed, Promised, Charges, Fee, Payment, Statutory, Invitation,
        Outlook, Contact, Closing, Signature, Body, Sms, Facts, Questions, Objections, Record
    }
}

twins! {
    /// What becomes of a claim in a message.
    role: reminders::MessageRole => role_out: Role { Demanded, Disputed, Promised, UnderPlan, LeftOut }
}

twins! {
    /// The alphabet of a short message.
    alphabet: reminders::SmsAlphabet => alphabet_out: Alphabet { Gsm7, Ucs2 }
}

/// Texts of the user's own.
#[must_use]
pub fn templates(templates: &[reminders::MessageTemplate]) -> Vec<Template> {
    let read = |template: &reminders::MessageTemplate| Template {
        language: language(template.language),
        channel: template.channel.map(channel),
        level: template.level.clone(),
        parts: template.parts.iter().map(|it| (part(it.part), it.text.clone())).collect(),
    };
    templates.iter().map(read).collect()
}

/// What the caller wants written.
#[must_use]
pub fn choice(choice: &reminders::MessageChoice) -> Choice {
    Choice {
        action_key: choice.action_key.clone(),
        level: choice.level.clone(),
        rows: choice.rows.clone(),
        channel: choice.channel.map(channel),
        language: language(choice.language),
        templates: templates(choice.templates.as_deref().unwrap_or_default()),
    }
}

/// Where a made-up case is: the law, the kind of debtor, the currency.
pub fn sample(
    reader: &mut Reader,
    law: &str,
    debtor: dunning::DebtorClass,
    currency: &str,
) -> Option<(Jurisdiction, DebtorClass, Currency)> {
    let law = reader.keep(&Path::root("law"), Jurisdiction::from_code(law));
    let currency = reader.keep(&Path::root("currency"), Currency::from_code(currency));
    Some((law?, class(debtor), currency?))
}

/// Places with a law.
pub fn laws(reader: &mut Reader, laws: &[String]) -> Option<Vec<Jurisdiction>> {
    reader.list(&Path::root("laws"), laws, |reader, at, law| reader.keep(at, Jurisdiction::from_code(law)))
}

/// A message.
#[must_use]
pub fn message(writer: &Writer, message: Message) -> reminders::Message {
    let Labels { subject, enclosures, separator } = message.labels;
    reminders::Message {
        action_key: message.action_key,
        level: message.level,
        step: step_out(message.step),
        channel: channel_out(message.channel),
        language: language_out(message.language),
        language_tag: message.locale_tag,
        tone: tone_out(message.tone),
        counts_as_formal_notice: message.counts_as_notice,
        pay_by: message.pay_by.map(|day| day.to_string()),
        mentions: message.mentions.into_iter().map(mention).collect(),
        demands: message.demands.iter().map(demand).collect(),
        announced: message.announced.iter().map(announcement).collect(),
        credits: message.credits.iter().map(credit).collect(),
        labels: reminders::MessageLabels {
            subject: subject.to_owned(),
            enclosures: enclosures.to_owned(),
            separator: separator.to_owned(),
        },
        sender: message.sender,
        recipient: message.recipient,
        dateline: message.dateline,
        delivery_note: message.delivery_note,
        subject: message.subject,
        salutation: message.salutation,
        body: message.body.into_iter().map(block).collect(),
        closing: message.closing,
        signature: message.signature,
        enclosures: message.enclosures,
        plain_text: message.plain_text,
        html: message.html,
        draft: message.draft,
        sms: message.sms.map(length),
        warnings: warnings(writer, &message.warnings),
    }
}

fn mention(mention: Mention) -> reminders::MessageMention {
    reminders::MessageMention { invoice: mention.invoice, role: role_out(mention.role) }
}

fn block(block: Block) -> reminders::MessageBlock {
    match block {
        Block::Heading(text) => reminders::MessageBlock::Heading(text),
        Block::Paragraph(text) => reminders::MessageBlock::Paragraph(text),
        Block::Items(items) => reminders::MessageBlock::Items(items),
        Block::Table { headings, rows } => {
            reminders::MessageBlock::Table(reminders::MessageTable { headings, rows })
        }
    }
}

fn length(length: Length) -> reminders::SmsLength {
    reminders::SmsLength {
        alphabet: alphabet_out(length.alphabet),
        units: length.units,
        segments: length.segments,
    }
}
