//! The words to the debtor. Nothing is computed here: a message prints assessments and decisions.
//!
//! A first contact assumes no fault and asks what is wrong; later ones are firm, precise and polite; a formal notice says
//! what the law wants and nothing it forbids. Every message gives each invoice, its dates, what is open, how late it is,
//! when we last wrote, what the law adds and on what ground, how and by when to pay, whom to ask.
//!
//! [`letter`] gathers what may be said, [`fields`] writes it in the language, [`parts`] says it with the words of
//! [`texts`] or of the user's own templates, and the message is set for its medium ([`html`], [`mail`], [`sms`]).
//! [`check`] looks at the result, whoever wrote it.

mod check;
mod fields;
mod html;
mod letter;
mod mail;
mod parts;
mod samples;
mod sms;
mod template;
mod texts;
mod typography;

use crate::calendar::Day;
use crate::dunning::Demand;
use crate::facts::{Channel, Claim, Creditor, Debtor, Question};
use crate::policy::{NextStep, Policy, Tone};
use crate::refusal::{Refusal, Warning};
use crate::words::{Locale, MessageLanguage};
use letter::{Letter, Stage};
use parts::{TABLES, Writer};

pub use check::Content;
pub use fields::{FIELDS, Field, Kind};
pub use letter::Role;
pub use parts::Part;
pub use samples::{check_templates, preview};
pub use sms::{Alphabet, Length, length};
pub use template::{Fault, MAX_TEXT};
pub use texts::Harshness;

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
    let mut message = write(&Writer::new(&letter, locale, &choice.templates));
    message.warnings.extend(check::harsh_wordings(&choice.templates, "choice.templates"));
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
            separator: if texts.separator == " : " { "\u{a0}: " } else { texts.separator },
        },
        sender: sender(creditor),
        recipient: recipient(debtor, letter.channel),
        dateline: writer.say(texts.dateline),
        delivery_note: (on_paper && formal).then(|| writer.say(texts.registered)),
        subject: line(Part::Subject),
        salutation: written(Part::Salutation),
        body: body(writer),
        closing: written(Part::Closing),
        signature: written(Part::Signature),
        enclosures: enclosures(writer),
        plain_text: String::new(),
        html: None,
        draft: None,
        sms: None,
        warnings: Vec::new(),
    };
    message.plain_text = plain_text(&message);
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
    lines.chain(ways.into_iter().flatten()).map(|line| fields::tame(line)).collect()
}

fn recipient(debtor: &Debtor, channel: Channel) -> Vec<String> {
    let address: Vec<&String> = match channel {
        Channel::Letter => debtor.address.iter().collect(),
        Channel::Email => debtor.email.iter().collect(),
        Channel::Sms | Channel::Phone => debtor.phone.iter().collect(),
    };
    std::iter::once(&debtor.name).chain(address).map(|line| fields::tame(line)).collect()
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

fn body(writer: &Writer<'_>) -> Vec<Block> {
    match writer.letter.channel {
        Channel::Sms => vec![Block::Paragraph(short_text(writer))],
        Channel::Phone => script(writer),
        Channel::Email | Channel::Letter => match writer.own_body() {
            Some(text) => own_blocks(writer, &text),
            None => blocks(writer),
        },
    }
}

/// The body in the order of its stage.
fn blocks(writer: &Writer<'_>) -> Vec<Block> {
    let mut found = Vec::new();
    let say = |found: &mut Vec<Block>, part: Part| {
        let texts = typography::paragraphs(&writer.part(part));
        found.extend(texts.into_iter().map(Block::Paragraph));
    };
    say(&mut found, Part::Opening);
    found.push(invoice_table(writer));
    say(&mut found, Part::Received);
    if writer.letter.stage == Stage::FormalNotice {
        say(&mut found, Part::Demand);
        found.push(demand_table(writer));
    }
    say(&mut found, Part::Disputed);
    say(&mut found, Part::Promised);
    let order = match (writer.letter.stage, writer.letter.tone) {
        (Stage::Courtesy, _) | (Stage::Reminder, Tone::Courteous) => {
            [Part::Invitation, Part::Payment, Part::Charges]
        }
        (Stage::Reminder | Stage::Warning, _) => [Part::Payment, Part::Charges, Part::Invitation],
        (Stage::FormalNotice, _) => [Part::Charges, Part::Payment, Part::Invitation],
    };
    for part in order {
        say(&mut found, part);
    }
    for part in [Part::Fee, Part::Statutory, Part::Outlook, Part::Contact] {
        say(&mut found, part);
    }
    found
}

/// The body that a template gives: its paragraphs, and tables where their signs stand.
fn own_blocks(writer: &Writer<'_>, text: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let [(_, invoices), (_, demand)] = TABLES;
    let mut rest = text;
    while !rest.is_empty() {
        let sign = rest.char_indices().find(|(_, letter)| *letter == invoices || *letter == demand);
        let (before, after) = match sign {
            Some((place, letter)) => (rest.get(..place), rest.get(place.saturating_add(letter.len_utf8())..)),
            None => (Some(rest), None),
        };
        let paragraphs = typography::paragraphs(before.unwrap_or_default());
        found.extend(paragraphs.into_iter().map(Block::Paragraph));
        match sign {
            Some((_, letter)) if letter == invoices => found.push(invoice_table(writer)),
            Some(_) if writer.letter.stage == Stage::FormalNotice => found.push(demand_table(writer)),
            _ => {}
        }
        rest = after.unwrap_or_default();
    }
    found
}

/// The invoices, and their sums when there are several.
fn invoice_table(writer: &Writer<'_>) -> Block {
    let letter = writer.letter;
    let pen = fields::Pen { locale: writer.locale, brief: false };
    // Before the due date nothing is late.
    let columns = if letter.stage == Stage::Courtesy { 5 } else { 6 };
    let mut sums: Vec<[crate::money::Money; 2]> = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for one in letter.demanded() {
        let (issued, amount) = one.issued();
        let open = one.assessment.called();
        let description = one.description();
        let number = fields::tame(one.number());
        rows.push(vec![
            if description.is_empty() { number } else { format!("{number}, {description}") },
            pen.day(issued),
            pen.day(one.assessment.due_date),
            pen.money(amount),
            pen.money(open),
            crate::words::days_in(one.assessment.days_past_due, writer.locale),
        ]);
        match sums.iter_mut().find(|[sum, _]| sum.currency() == amount.currency()) {
            Some([amounts, opens]) => {
                *amounts = amounts.plus(amount);
                *opens = opens.plus(open);
            }
            None => sums.push([amount, open]),
        }
    }
    if letter.is_several() {
        for [amount, open] in sums {
            let mut row = vec![writer.say(writer.texts.total), String::new(), String::new()];
            row.extend([pen.money(amount), pen.money(open), String::new()]);
            rows.push(row);
        }
    }
    for row in &mut rows {
        row.truncate(columns);
    }
    let headings = writer.texts.invoice_headings.into_iter().take(columns);
    Block::Table { headings: headings.map(|text| writer.say(text)).collect(), rows }
}

/// What a formal notice demands, by currency.
fn demand_table(writer: &Writer<'_>) -> Block {
    let pen = fields::Pen { locale: writer.locale, brief: false };
    let mut rows = Vec::new();
    for demand in &writer.letter.demands {
        let [invoices, others @ ..] = writer.texts.demand_rows;
        rows.push(vec![writer.say(invoices), pen.money(demand.principal)]);
        for (text, amount) in others.into_iter().zip([demand.interest, demand.compensation, demand.fee]) {
            if amount.is_positive() {
                rows.push(vec![writer.say(text), pen.money(amount)]);
            }
        }
        rows.push(vec![writer.say(writer.texts.total), pen.money(demand.total())]);
    }
    let headings = writer.texts.demand_headings;
    Block::Table { headings: headings.iter().map(|text| writer.say(text)).collect(), rows }
}

/// A short message: the template's, or the fullest built-in form that takes few segments.
fn short_text(writer: &Writer<'_>) -> String {
    let plain = |text: String| sms::plain(&typography::one_line(&text));
    if writer.own(Part::Sms).is_some() {
        return plain(writer.part(Part::Sms));
    }
    let mut shortest = String::new();
    for form in writer.texts.sms {
        shortest = plain(writer.say(form));
        if length(&shortest).segments <= check::SMS_SEGMENTS {
            break;
        }
    }
    shortest
}

/// The script of a call.
fn script(writer: &Writer<'_>) -> Vec<Block> {
    let paragraphs =
        |part: Part| typography::paragraphs(&writer.part(part)).into_iter().map(Block::Paragraph);
    let lines = |part: Part| -> Vec<String> {
        writer.part(part).lines().map(typography::one_line).filter(|line| !line.is_empty()).collect()
    };
    let phone = &writer.texts.phone;
    let [opening, facts, questions, objections, closing, record] =
        phone.headings.map(|text| Block::Heading(writer.say(text)));
    let mut found = vec![opening];
    found.extend(paragraphs(Part::Opening));
    found.extend([facts, invoice_table(writer)]);
    for part in [Part::Facts, Part::Received, Part::Disputed, Part::Promised, Part::Contact] {
        found.extend(paragraphs(part));
    }
    found.extend([questions, Block::Items(lines(Part::Questions)), objections]);
    let pairs = lines(Part::Objections).into_iter().map(|line| match line.split_once("=>") {
        Some((heard, answer)) => vec![heard.trim().to_owned(), answer.trim().to_owned()],
        None => vec![line, String::new()],
    });
    let headings = phone.objection_headings.iter().map(|text| writer.say(text)).collect();
    found.push(Block::Table { headings, rows: pairs.collect() });
    found.push(closing);
    found.extend(paragraphs(Part::Closing));
    found.extend([record, Block::Items(lines(Part::Record))]);
    found
}

/// The whole message as text: what a mail program sends, a letter says, or a caller reads.
fn plain_text(message: &Message) -> String {
    let mut parts: Vec<String> = Vec::new();
    let Labels { subject, enclosures, separator } = message.labels;
    if message.channel == Channel::Letter {
        parts.push(message.sender.join("\n"));
        parts.push(message.recipient.join("\n"));
        parts.push(message.dateline.clone());
        parts.extend(message.delivery_note.clone());
        parts.push(format!("{subject}{separator}{}", message.subject));
    }
    parts.push(message.salutation.clone());
    for block in &message.body {
        parts.push(match block {
            Block::Heading(text) | Block::Paragraph(text) => text.clone(),
            Block::Items(items) => {
                items.iter().map(|item| format!("  - {item}")).collect::<Vec<_>>().join("\n")
            }
            Block::Table { headings, rows } => table_text(headings, rows, separator),
        });
    }
    parts.push(message.closing.clone());
    parts.push(message.signature.clone());
    if !message.enclosures.is_empty() {
        parts.push(format!("{enclosures}{separator}{}", message.enclosures.join(", ")));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// A table as lines of "label: value", which survive any font; rows of several lines stand apart.
fn table_text(headings: &[String], rows: &[Vec<String>], separator: &str) -> String {
    // What sums up the others has a name and no cell beside it.
    let is_sum = |row: &[String]| row.get(1).is_some_and(String::is_empty);
    let full = |row: &Vec<String>| {
        let pairs = headings.iter().zip(row).enumerate().filter(|(_, (_, cell))| !cell.is_empty());
        let lines: Vec<String> = pairs
            .map(|(column, (heading, cell))| {
                if column == 0 && is_sum(row) {
                    format!("  {cell}")
                } else {
                    format!("  {heading}{separator}{cell}")
                }
            })
            .collect();
        lines.join("\n")
    };
    if headings.len() == 2 {
        let pairs = rows.iter().map(|row| format!("  {}", row.join(separator)));
        return pairs.collect::<Vec<_>>().join("\n");
    }
    rows.iter().map(full).collect::<Vec<_>>().join("\n\n")
}
