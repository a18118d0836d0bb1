//! Writes a message: from the account to its parts, set for its medium, looked at when done.

use super::letter::Letter;
use relance_locale::{one_line, tame};

use super::message::{Choice, Labels, Mention, Message, Template};
use super::part::Part;
use super::writer::{self, Writer};
use super::{body, check, html, mail, plain, sms};
use crate::choices::Channel;
use crate::dunning::Stage;
use crate::facts::{Claim, Creditor, Debtor, Question};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::words::Locale;

/// Writes one message about the account of a debtor: the item of its worklist that is asked for, or the first that speaks to
/// the debtor; or at a level of the caller's choice, whatever the next step.
pub fn compose(
    creditor: &Creditor,
    debtor: &Debtor,
    claims: &[Claim],
    policies: &[Policy],
    choice: &Choice,
    question: &Question,
) -> Result<Message, Vec<Refusal>> {
    let faults = writer::faults(&choice.templates, "choice.templates");
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
    let line = |part: Part| one_line(&writer.part(part));
    let written = |part: Part| if spoken { String::new() } else { line(part) };
    let texts = writer.texts;
    let mut message = Message {
        action_key: letter.action_key.clone(),
        level: letter.level.id.clone(),
        step: letter.level.step,
        channel: letter.channel,
        language: writer.locale.language,
        locale_tag: writer.locale.tag(),
        tone: letter.tone,
        counts_as_notice: letter.approach.counts_as_notice(),
        pay_by: letter.approach.pay_by,
        mentions: letter
            .claims
            .iter()
            .map(|one| Mention { invoice: one.number().to_owned(), role: one.role })
            .collect(),
        demands: letter.approach.sums.iter().map(|(demand, _)| *demand).collect(),
        announced: letter.approach.sums.iter().map(|(_, announced)| *announced).collect(),
        credits: letter.credits(),
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
            Some(mail::draft(&message, &page, creditor.email.as_deref(), &debtor.mailboxes().usable));
        message.html = Some(page);
    }
    if letter.channel == Channel::Sms {
        message.sms = Some(sms::length(&message.plain_text));
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
    let address: Vec<String> = match channel {
        Channel::Letter => debtor.address.clone(),
        Channel::Email => debtor.mailboxes().usable,
        Channel::Sms | Channel::Phone => debtor.phone.iter().cloned().collect(),
    };
    std::iter::once(&debtor.name).chain(&address).map(|line| tame(line)).collect()
}

/// What goes with a formal notice: the invoices, and what a reply needs where the rules of procedure want it.
fn enclosures(writer: &Writer<'_>) -> Vec<String> {
    let letter = writer.letter;
    if letter.stage != Stage::FormalNotice {
        return Vec::new();
    }
    let [invoices, forms @ ..] = writer.texts.enclosures;
    let forms = forms.into_iter().filter(|_| letter.approach.reply.is_some());
    std::iter::once(invoices).chain(forms).map(|text| writer.say(text)).collect()
}
