//! The HTML of an e-mail: one column, styles in place, nothing loaded from elsewhere, so that any mail program shows it.

use super::message::{Block, Message};

const TEXT: &str = "margin:0 0 16px 0;";
const CELL: &str = "padding:6px 12px 6px 0;border-bottom:1px solid #d0d0d0;vertical-align:top;";

/// A text as HTML; lines broken where it breaks them.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => result.push_str("&amp;"),
            '<' => result.push_str("&lt;"),
            '>' => result.push_str("&gt;"),
            '"' => result.push_str("&quot;"),
            '\'' => result.push_str("&#39;"),
            '\n' => result.push_str("<br>"),
            letter => result.push(letter),
        }
    }
    result
}

/// The message as a page.
#[must_use]
pub fn page(message: &Message) -> String {
    let paragraph = |text: &str| {
        if text.is_empty() { String::new() } else { format!("<p style=\"{TEXT}\">{}</p>\n", escape(text)) }
    };
    let mut body = paragraph(&message.salutation);
    for block in &message.body {
        match block {
            Block::Heading(text) => body.push_str(&format!(
                "<h2 style=\"margin:24px 0 8px 0;font-size:17px;\">{}</h2>\n",
                escape(text)
            )),
            Block::Paragraph(text) => body.push_str(&paragraph(text)),
            Block::Items(items) => {
                let items: Vec<String> =
                    items.iter().map(|item| format!("<li>{}</li>", escape(item))).collect();
                let items = items.join("\n");
                body.push_str(&format!("<ul style=\"{TEXT}padding-left:20px;\">\n{items}\n</ul>\n"));
            }
            Block::Table { headings, rows } => body.push_str(&table(headings, rows)),
        }
    }
    body.push_str(&paragraph(&message.closing));
    body.push_str(&paragraph(&message.signature));
    if !message.enclosures.is_empty() {
        let list = message.enclosures.join(", ");
        let text = format!("{}{}{list}", message.labels.enclosures, message.labels.separator);
        body.push_str(&paragraph(&text));
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light\">\n\
         <title>{}</title>\n</head>\n<body style=\"margin:0;padding:24px;background:#ffffff;color:#1a1a1a;\
         font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;\">\n<main style=\"max-width:680px;\">\n\
         {body}</main>\n</body>\n</html>\n",
        escape(&message.locale_tag),
        escape(&message.subject)
    )
}

fn table(headings: &[String], rows: &[Vec<String>]) -> String {
    let cell = |tag: &str, scope: &str, text: &str, right: bool| {
        let align = if right { "text-align:right;white-space:nowrap;" } else { "text-align:left;" };
        format!("<{tag}{scope} style=\"{CELL}{align}\">{}</{tag}>", escape(text))
    };
    let is_right = |column: usize| {
        column > 0 && rows.iter().filter_map(|row| row.get(column)).all(|text| is_amount(text))
    };
    let head: String = headings
        .iter()
        .enumerate()
        .map(|(column, text)| cell("th", " scope=\"col\"", text, is_right(column)))
        .collect();
    let rows: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = row.iter().enumerate();
            let cells: String = cells.map(|(column, text)| cell("td", "", text, is_right(column))).collect();
            format!("<tr>{cells}</tr>")
        })
        .collect();
    let rows = rows.join("\n");
    format!(
        "<div style=\"overflow-x:auto;\" tabindex=\"0\">\n<table style=\"border-collapse:collapse;margin:0 0 16px 0;font-size:14px;\">\n<thead><tr>{head}</tr></thead>\n\
         <tbody>\n{rows}\n</tbody>\n</table>\n</div>\n"
    )
}

/// Whether a cell holds an amount: digits, and no more letters than a currency has.
fn is_amount(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    text.is_empty()
        || (text.chars().any(|letter| letter.is_ascii_digit())
            && letters.clone().count() <= 3
            && letters.clone().all(char::is_uppercase))
}
