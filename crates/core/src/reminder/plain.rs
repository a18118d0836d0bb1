//! A message as plain text.

use super::message::{Block, Labels, Message};
use crate::choices::Channel;

/// The whole message as text: what a mail program sends, a letter says, or a caller reads.
#[must_use]
pub fn text(message: &Message) -> String {
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
            // What is heard, and the answer below it.
            Block::Table { headings, rows } if headings.len() == 2 && message.channel == Channel::Phone => {
                let pairs = rows.iter().map(|row| format!("  {}", row.join("\n    ")));
                pairs.collect::<Vec<_>>().join("\n")
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
