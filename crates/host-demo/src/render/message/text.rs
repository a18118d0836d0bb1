//! A message ready to be read over, for its channel.

use super::amounts::{amounts, is_amount};
use super::sheet;
use crate::component::reminders::{Message, MessageBlock, MessageLanguage, MessageTable};
use crate::component::types::Channel;
use crate::layout::{LETTER, Page, Shape, Table};
use crate::texts::Texts;

/// How far the address is set in, where it stands on the right.
const RIGHT: usize = 42;

/// The message as text.
#[must_use]
pub(crate) fn text(texts: &Texts, message: &Message) -> String {
    let mut page = sheet(texts);
    match message.channel {
        Channel::Letter => letterhead(message, &mut page),
        Channel::Email | Channel::Sms | Channel::Phone => addressed(texts, message, &mut page),
    }
    if message.channel == Channel::Sms {
        // To be copied and sent: no line is broken that the message does not break.
        page.line(&message.plain_text);
        return page.finish();
    }
    let labels = &message.labels;
    let enclosures = format!("{}{}{}", labels.enclosures, labels.separator, message.enclosures.join(", "));
    let mut parts = vec![lines(texts, &message.salutation)];
    parts.extend(message.body.iter().map(|block| block_text(texts, block)));
    parts.push(lines(texts, &message.closing));
    parts.push(lines(texts, &message.signature));
    parts.push(if message.enclosures.is_empty() { String::new() } else { lines(texts, &enclosures) });
    parts.retain(|part| !part.is_empty());
    format!("{}{}", page.finish(), parts.join("\n"))
}

/// To whom an e-mail, a short message or a call goes.
fn addressed(texts: &Texts, message: &Message, page: &mut Page) {
    let words = &texts.message;
    let (to, unknown) = match message.channel {
        Channel::Phone => (words.call, words.number_unknown),
        Channel::Sms => (words.to, words.number_unknown),
        Channel::Email | Channel::Letter => (words.to, words.address_unknown),
    };
    let (name, reached) = match message.recipient.as_slice() {
        [name, reached, ..] => (format!("{name}, {reached}"), reached.as_str()),
        [name] => (format!("{name} {unknown}"), unknown),
        [] => (unknown.to_owned(), unknown),
    };
    // A caller asks for somebody; a program that sends wants the address alone.
    page.item(to, if message.channel == Channel::Phone { &name } else { reached });
    if message.channel == Channel::Email {
        page.item(words.subject, &message.subject);
    }
    page.gap();
}

fn letterhead(message: &Message, page: &mut Page) {
    for line in &message.sender {
        page.line(line);
    }
    page.gap();
    // As in the PDF: a French letter has the address on the right.
    let right = message.language == MessageLanguage::Fr;
    let widest = message.recipient.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    let indent = if right { RIGHT.min(LETTER.saturating_sub(widest)) } else { 0 };
    for line in &message.recipient {
        page.line(&format!("{:indent$}{line}", ""));
    }
    page.gap();
    page.line(&format!("{:RIGHT$}{}", "", message.dateline));
    page.gap();
    if let Some(note) = &message.delivery_note {
        page.paragraph(note);
        page.gap();
    }
    let labels = &message.labels;
    page.paragraph(&format!("{}{}{}", labels.subject, labels.separator, message.subject));
    page.gap();
}

/// Each line as a paragraph; nothing of nothing.
fn lines(texts: &Texts, text: &str) -> String {
    let mut page = sheet(texts);
    if !text.is_empty() {
        page.paragraph(text);
    }
    page.finish()
}

fn block_text(texts: &Texts, block: &MessageBlock) -> String {
    let mut page = sheet(texts);
    match block {
        MessageBlock::Paragraph(text) => return lines(texts, text),
        MessageBlock::Heading(text) => page.title(text),
        MessageBlock::Items(items) => {
            for item in items {
                page.item("- ", item);
            }
        }
        MessageBlock::Table(given) if is_talk(given) => {
            for row in &given.rows {
                let mut cells = row.iter();
                page.item("- ", cells.next().map_or("", String::as_str));
                for answer in cells.filter(|cell| !cell.is_empty()) {
                    page.item("  → ", answer);
                }
            }
        }
        MessageBlock::Table(given) => {
            let table = table(given, &page);
            page.table(table);
        }
    }
    page.finish()
}

/// What is heard and what is answered: sentences beside each other, which read better below each other.
fn is_talk(given: &MessageTable) -> bool {
    given.headings.len() == 2 && !given.rows.iter().flatten().any(|cell| is_amount(cell))
}

fn table(given: &MessageTable, page: &Page) -> Table {
    let amounts = amounts(given);
    let columns = given.headings.iter().zip(&amounts);
    let headings: Vec<(&str, Shape)> = columns
        .map(|(heading, is_amount)| (heading.as_str(), if *is_amount { Shape::Narrow } else { Shape::Rest }))
        .collect();
    let mut table = page.columns(&headings);
    for row in &given.rows {
        table.add_row(row.iter().cloned());
    }
    // Headings give way first, then days and names.
    let cells = |column: usize| given.rows.iter().filter_map(move |row| row.get(column));
    let widest = |column: usize| cells(column).map(|cell| cell.chars().count()).max().unwrap_or(0);
    table.fit(LETTER, &(0..given.headings.len()).map(widest).collect::<Vec<_>>());
    table
}
