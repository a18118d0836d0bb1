//! A message to a debtor: as text to be read over, as a page to be printed, and what the reader is told beside it.

use std::fmt::Write as _;

use relance_letter::{Block, Letter};

use super::{Grid, LETTER, Shape, paragraph, table, title};
use crate::component::reminders::{
    Message, MessageBlock, MessageLanguage, MessageRole, MessageTable, SmsAlphabet,
};
use crate::component::types::{Channel, Language, Warning};
use crate::own::Fault;
use crate::text::{self, pick};

/// How far the address is set in, where it stands on the right.
const RIGHT: usize = 42;

/// A message ready to be read over, for its channel.
#[must_use]
pub fn text(language: Language, message: &Message) -> String {
    let mut out = String::new();
    match message.channel {
        Channel::Letter => letterhead(message, &mut out),
        Channel::Email | Channel::Sms | Channel::Phone => addressed(language, message, &mut out),
    }
    if message.channel == Channel::Sms {
        // To be copied and sent: no line is broken that the message does not break.
        let _ = writeln!(out, "{}", message.plain_text);
        return out;
    }
    let mut parts = vec![lines(&message.salutation)];
    for block in &message.body {
        parts.push(block_text(block));
    }
    parts.push(lines(&message.closing));
    parts.push(lines(&message.signature));
    if !message.enclosures.is_empty() {
        let labels = &message.labels;
        parts.push(lines(&format!(
            "{}{}{}",
            labels.enclosures,
            labels.separator,
            message.enclosures.join(", ")
        )));
    }
    parts.retain(|part| !part.is_empty());
    out.push_str(&parts.join("\n"));
    out
}

/// To whom an e-mail, a short message or a call goes.
fn addressed(language: Language, message: &Message, out: &mut String) {
    let (to, unknown) = match message.channel {
        Channel::Phone => {
            (pick(language, "Appeler : ", "Call: "), pick(language, "(numéro inconnu)", "(number unknown)"))
        }
        Channel::Sms => {
            (pick(language, "À : ", "To: "), pick(language, "(numéro inconnu)", "(number unknown)"))
        }
        Channel::Email | Channel::Letter => {
            (pick(language, "À : ", "To: "), pick(language, "(adresse inconnue)", "(address unknown)"))
        }
    };
    let (name, reached) = match message.recipient.as_slice() {
        [name, reached, ..] => (format!("{name}, {reached}"), reached.as_str()),
        [name] => (format!("{name} {unknown}"), unknown),
        [] => (unknown.to_owned(), unknown),
    };
    // A caller asks for somebody; a program that sends wants the address alone.
    let whom = if message.channel == Channel::Phone { name.as_str() } else { reached };
    paragraph(out, whom, to, LETTER);
    if message.channel == Channel::Email {
        paragraph(out, &message.subject, pick(language, "Objet : ", "Subject: "), LETTER);
    }
    out.push('\n');
}

fn letterhead(message: &Message, out: &mut String) {
    for line in &message.sender {
        let _ = writeln!(out, "{line}");
    }
    out.push('\n');
    // As in the PDF: a French letter has the address on the right.
    let right = message.language == MessageLanguage::Fr;
    let widest = message.recipient.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    let indent = if right { RIGHT.min(LETTER.saturating_sub(widest)) } else { 0 };
    for line in &message.recipient {
        let _ = writeln!(out, "{:indent$}{line}", "");
    }
    let _ = writeln!(out, "\n{:RIGHT$}{}\n", "", message.dateline);
    if let Some(note) = &message.delivery_note {
        paragraph(out, note, "", LETTER);
        out.push('\n');
    }
    let labels = &message.labels;
    paragraph(out, &format!("{}{}{}", labels.subject, labels.separator, message.subject), "", LETTER);
    out.push('\n');
}

fn lines(text: &str) -> String {
    let mut out = String::new();
    for line in text.split('\n').filter(|_| !text.is_empty()) {
        paragraph(&mut out, line, "", LETTER);
    }
    out
}

fn block_text(block: &MessageBlock) -> String {
    let mut out = String::new();
    match block {
        MessageBlock::Paragraph(text) => out = lines(text),
        MessageBlock::Heading(text) => title(&mut out, &text::french_spaces(text)),
        MessageBlock::Items(items) => {
            for item in items {
                paragraph(&mut out, item, "- ", LETTER);
            }
        }
        MessageBlock::Table(given) if is_talk(given) => {
            for row in &given.rows {
                let mut cells = row.iter();
                paragraph(&mut out, cells.next().map_or("", String::as_str), "- ", LETTER);
                for answer in cells.filter(|cell| !cell.is_empty()) {
                    paragraph(&mut out, answer, "  → ", LETTER);
                }
            }
        }
        MessageBlock::Table(given) => {
            let _ = writeln!(out, "{}", grid(given).lines());
        }
    }
    out
}

/// What is heard and what is answered: sentences beside each other, which read better below each other.
fn is_talk(given: &MessageTable) -> bool {
    given.headings.len() == 2 && !given.rows.iter().flatten().any(|cell| is_amount(cell))
}

fn grid(given: &MessageTable) -> Grid {
    let figures = figures(given);
    let columns = given.headings.iter().zip(&figures);
    let headings: Vec<(&str, Shape)> = columns
        .map(|(heading, figures)| (heading.as_str(), if *figures { Shape::Narrow } else { Shape::Rest }))
        .collect();
    let mut table = table(LETTER, &headings);
    for row in &given.rows {
        table.add_row(row.iter().cloned());
    }
    // Headings give way first, then days and names.
    let cells = |column: usize| given.rows.iter().filter_map(move |row| row.get(column));
    let widest = |column: usize| cells(column).map(|cell| cell.chars().count()).max().unwrap_or(0);
    table.fit(LETTER, &(0..given.headings.len()).map(widest).collect::<Vec<_>>());
    table
}

/// Which columns hold amounts, and are set to the right.
fn figures(given: &MessageTable) -> Vec<bool> {
    let cells = |column: usize| given.rows.iter().filter_map(move |row| row.get(column));
    let figures = |column: usize| {
        let mut full = cells(column).filter(|cell| !cell.is_empty()).peekable();
        full.peek().is_some() && full.all(|cell| is_amount(cell))
    };
    (0..given.headings.len()).map(figures).collect()
}

/// Figures with a currency before or after them: neither a day nor a number of days.
fn is_amount(cell: &str) -> bool {
    let is_unit = |text: &str| {
        let text = text.trim();
        ["€", "$", "£"].contains(&text) || (text.len() == 3 && text.bytes().all(|it| it.is_ascii_uppercase()))
    };
    let starts = |letter: char| letter.is_ascii_digit() || letter == '-' || letter == '−';
    let first = cell.find(starts).unwrap_or(cell.len());
    let (before, rest) = cell.split_at_checked(first).unwrap_or((cell, ""));
    let figures = rest.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let after = rest.strip_prefix(figures).unwrap_or_default();
    let is_figure = |letter: char| {
        letter.is_ascii_digit() || letter.is_whitespace() || [',', '.', '\'', '’'].contains(&letter)
    };
    let one_unit = (is_unit(before) && after.is_empty()) || (before.is_empty() && is_unit(after));
    one_unit && figures.trim_start_matches(['-', '−']).chars().all(is_figure)
}

// ---- beside the message ------------------------------------------------------------------------------------------

/// What the reader is told of a message and the debtor is not: how it came about, what is not demanded, how long it
/// is, what deserves a second look. Empty if there is nothing to tell.
#[must_use]
pub fn notes(
    language: Language,
    message: &Message,
    first: &[String],
    place: &dyn Fn(&str) -> Option<String>,
) -> String {
    let mut out = String::new();
    let mut note = |line: &str| paragraph(&mut out, &text::spaced(language, line), "", LETTER);
    for line in first {
        note(line);
    }
    let in_role = |role: MessageRole| {
        let mentions = message.mentions.iter().filter(move |mention| mention.role == role);
        mentions.map(|mention| mention.invoice.as_str())
    };
    let roles = [
        (MessageRole::Disputed, pick(language, "contestée", "disputed")),
        (MessageRole::Promised, pick(language, "promise", "promised")),
        (MessageRole::UnderPlan, pick(language, "échéancier", "under a plan")),
    ];
    let set_out: Vec<String> = roles
        .into_iter()
        .flat_map(|(role, word)| in_role(role).map(move |invoice| format!("{invoice} ({word})")))
        .collect();
    if !set_out.is_empty() {
        let words = pick(language, "Évoquées sans être réclamées : ", "Set out, not demanded: ");
        note(&format!("{words}{}.", set_out.join(", ")));
    }
    // Beside an item of the worklist, the others have items of their own or wait for one.
    let left_out: Vec<&str> =
        in_role(MessageRole::LeftOut).filter(|_| message.action_key.is_none()).collect();
    if !left_out.is_empty() {
        let words = pick(language, "Laissées de côté : ", "Left out: ");
        note(&format!("{words}{}.", left_out.join(", ")));
    }
    if let Some(length) = &message.sms {
        let alphabet = match length.alphabet {
            SmsAlphabet::Gsm7 => "GSM 7",
            SmsAlphabet::Ucs2 => "UCS-2",
        };
        let (units, segments) = (length.units, length.segments);
        let segment = if segments > 1 { "segments" } else { "segment" };
        note(&pick(
            language,
            format!("Longueur : {units} caractères ({alphabet}), {segments} {segment}."),
            format!("Length: {units} characters ({alphabet}), {segments} {segment}."),
        ));
    }
    if !out.is_empty() {
        out = format!("\n{}\n{out}", "─".repeat(3));
    }
    if !message.warnings.is_empty() {
        let mut under = String::new();
        title(&mut under, pick(language, "À savoir", "Worth knowing"));
        for warning in &message.warnings {
            let said = super::placed(&warning.message, place(&warning.path).as_deref());
            paragraph(&mut under, &said, "- ", LETTER);
        }
        out = format!("{out}\n{under}");
    }
    out
}

/// What checking a file of templates found.
#[must_use]
pub fn checked(language: Language, file: &str, faults: &[Fault], warnings: &[Warning]) -> String {
    let mut out = String::new();
    let colon = text::colon(language);
    if faults.is_empty() {
        let sentence = match warnings {
            [] => pick(language, "sans défaut.", "sound."),
            _ => pick(language, "sans défaut ; à revoir :", "sound; worth a second look:"),
        };
        let _ = writeln!(out, "{file}{colon}{}", text::spaced(language, sentence));
    }
    for fault in faults {
        let line = match fault.path.as_str() {
            "" if fault.message.starts_with(file) => fault.message.clone(),
            "" => format!("{file}{colon}{}", fault.message),
            _ => format!("{file}, {}", fault.sentence(language)),
        };
        let _ = writeln!(out, "{line}");
    }
    for warning in warnings {
        let line = match warning.path.as_str() {
            "" => warning.message.clone(),
            path => format!("{path}{colon}{}", warning.message),
        };
        paragraph(&mut out, &line, "  - ", super::PAGE);
    }
    out
}

/// The name of a language, in that language.
#[must_use]
pub fn tongue(language: MessageLanguage) -> &'static str {
    match language {
        MessageLanguage::Fr => "Français",
        MessageLanguage::En => "English",
        MessageLanguage::De => "Deutsch",
        MessageLanguage::Es => "Español",
        MessageLanguage::It => "Italiano",
        MessageLanguage::Nl => "Nederlands",
        MessageLanguage::Pt => "Português",
    }
}

/// The name of a channel.
#[must_use]
pub fn channel(language: Language, channel: Channel) -> &'static str {
    match channel {
        Channel::Email => pick(language, "e-mail", "e-mail"),
        Channel::Letter => pick(language, "lettre", "letter"),
        Channel::Sms => pick(language, "SMS", "short message"),
        Channel::Phone => pick(language, "appel", "call"),
    }
}

// ---- on paper -------------------------------------------------------------------------------------------------------

/// The message as a letter to be made a PDF.
#[must_use]
pub fn letter(message: &Message) -> Letter {
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

// ---- a page to print ---------------------------------------------------------------------------------------------

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
pub fn page(message: &Message) -> String {
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
    let figures = figures(given);
    let row = |out: &mut String, name: &str, cells: &[String]| {
        out.push_str("<tr>");
        for (cell, figures) in cells.iter().zip(&figures) {
            let class = if *figures { " class=\"figures\"" } else { "" };
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
