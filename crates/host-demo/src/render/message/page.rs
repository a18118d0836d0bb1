//! The message as a page to print on A4.

use std::fmt::Write as _;

use super::amounts::amounts;
use crate::component::reminders::{Message, MessageBlock, MessageTable};
use crate::component::types::Channel;

/// Address where the window of an envelope is, headings of a table again on every sheet, no row cut in two.
const STYLE: &str = "\
@page { size: A4; margin: 20mm 20mm 20mm 25mm; }
body { margin: 0 auto; max-width: 165mm; color: #000; background: #fff; font: 10.5pt/1.35 Arial, Helvetica, sans-serif; }
@media screen { body { padding: 20mm; } }
address { font-style: normal; }
.sender { min-height: 26mm; }
.recipient { min-height: 22mm; max-width: 80mm; }
:lang(fr) .recipient { margin-left: 85mm; }
.dateline { text-align: right; margin: 0 0 6mm; }
.delivery { font-weight: bold; }
h1 { font-size: 11pt; margin: 5mm 0; }
h2 { font-size: 11pt; margin: 6mm 0 2mm; break-after: avoid; }
p, ul, table { margin: 0 0 3mm; }
p { orphans: 2; widows: 2; }
ul { padding-left: 6mm; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.7mm 3mm 0.7mm 0; text-align: left; vertical-align: top; border-bottom: 0.2mm solid #999; }
th { border-bottom-color: #000; }
.figures { text-align: right; white-space: nowrap; }
.end { break-inside: avoid; }
.signature { margin-top: 14mm; }
";

/// The message as a page of its own: nothing is loaded from elsewhere, and no text can be read as HTML.
#[must_use]
pub(crate) fn page(message: &Message) -> String {
    let tag = escape(&message.language_tag);
    let named = [&message.subject, &message.level].into_iter().find(|name| !name.is_empty());
    let name = escape(named.map_or("", String::as_str));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{name}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n"
    );
    let labels = &message.labels;
    element(&mut out, "address", "sender", &message.sender.join("\n"));
    element(&mut out, "address", "recipient", &message.recipient.join("\n"));
    element(&mut out, "p", "dateline", &message.dateline);
    element(&mut out, "p", "delivery", message.delivery_note.as_deref().unwrap_or_default());
    let subject = match message.channel {
        Channel::Letter => format!("{}{}{}", labels.subject, labels.separator, message.subject),
        Channel::Email | Channel::Sms | Channel::Phone => message.subject.clone(),
    };
    element(&mut out, "h1", "", &subject);
    element(&mut out, "p", "", &message.salutation);
    for block in &message.body {
        match block {
            MessageBlock::Heading(text) => element(&mut out, "h2", "", text),
            MessageBlock::Paragraph(text) => element(&mut out, "p", "", text),
            MessageBlock::Items(items) => {
                out.push_str("<ul>\n");
                for item in items {
                    element(&mut out, "li", "", item);
                }
                out.push_str("</ul>\n");
            }
            MessageBlock::Table(given) => page_table(given, &mut out),
        }
    }
    out.push_str("<div class=\"end\">\n");
    element(&mut out, "p", "", &message.closing);
    element(&mut out, "p", "signature", &message.signature);
    out.push_str("</div>\n");
    if !message.enclosures.is_empty() {
        let list = format!("{}{}{}", labels.enclosures, labels.separator, message.enclosures.join(", "));
        element(&mut out, "p", "", &list);
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn page_table(given: &MessageTable, out: &mut String) {
    let amounts = amounts(given);
    let row = |out: &mut String, name: &str, cells: &[String]| {
        out.push_str("<tr>");
        for (cell, is_amount) in cells.iter().zip(&amounts) {
            let class = if *is_amount { " class=\"figures\"" } else { "" };
            let _ = write!(out, "<{name}{class}>{}</{name}>", escape(cell));
        }
        out.push_str("</tr>\n");
    };
    out.push_str("<table>\n<thead>\n");
    row(out, "th", &given.headings);
    out.push_str("</thead>\n<tbody>\n");
    for cells in &given.rows {
        row(out, "td", cells);
    }
    out.push_str("</tbody>\n</table>\n");
}

/// An element with its text; nothing where there is no text.
fn element(out: &mut String, name: &str, class: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let _ = writeln!(out, "<{name}{class}>{}</{name}>", escape(text));
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            letter => out.push(letter),
        }
    }
    out
}
