//! The message as a letter to be made a PDF.

use relance_letter::{Block, Letter};

use crate::component::reminders::{Message, MessageBlock};

/// The parts of a letter, as the message has them.
#[must_use]
pub(crate) fn letter(message: &Message) -> Letter {
    let label = |label: &str| format!("{label}{}", message.labels.separator.trim_end());
    Letter {
        language: message.language_tag.clone(),
        title: message.subject.clone(),
        sender: message.sender.clone(),
        recipient: message.recipient.clone(),
        dateline: message.dateline.clone(),
        delivery_note: message.delivery_note.clone(),
        subject_label: label(&message.labels.subject),
        subject: message.subject.clone(),
        salutation: message.salutation.clone(),
        body: message.body.iter().map(letter_block).collect(),
        closing: message.closing.clone(),
        signature: message.signature.clone(),
        enclosures_label: label(&message.labels.enclosures),
        enclosures: message.enclosures.clone(),
    }
}

fn letter_block(block: &MessageBlock) -> Block {
    match block {
        MessageBlock::Heading(text) => Block::Heading(text.clone()),
        MessageBlock::Paragraph(text) => Block::Paragraph(text.clone()),
        MessageBlock::Items(items) => Block::Items(items.clone()),
        MessageBlock::Table(table) => {
            Block::Table { headings: table.headings.clone(), rows: table.rows.clone() }
        }
    }
}
