//! The body of a message: its parts in the order of its stage, its tables, or the script of a call.

use relance_locale::{one_line, tame};

use super::lines::paragraphs as set_apart;
use super::message::Block;
use super::part::{Part, TABLES};
use super::sms::{self, length};
use super::values::Pen;
use super::writer::Writer;
use crate::choices::Channel;
use crate::dunning::Stage;
use crate::money::Money;
use crate::policy::Tone;
use crate::words;

/// The body of the channel.
#[must_use]
pub fn body(writer: &Writer<'_>) -> Vec<Block> {
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
        let texts = set_apart(&writer.part(part));
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
        let paragraphs = set_apart(before.unwrap_or_default());
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
    let pen = Pen { locale: writer.locale, brief: false };
    // Before the due date nothing is late.
    let columns = if letter.stage == Stage::Courtesy { 5 } else { 6 };
    let mut sums: Vec<[Money; 2]> = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for one in letter.demanded() {
        let (issued, amount) = one.issued();
        let open = one.case.assessment.called();
        let description = one.description();
        let number = tame(one.number());
        rows.push(vec![
            if description.is_empty() { number } else { format!("{number}, {description}") },
            pen.day(issued),
            pen.day(one.case.assessment.due_date),
            pen.money(amount),
            pen.money(open),
            words::days_in(one.case.assessment.days_past_due, writer.locale),
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
    let pen = Pen { locale: writer.locale, brief: false };
    let mut rows = Vec::new();
    for (demand, _) in &writer.letter.approach.sums {
        let [invoices, others @ ..] = writer.texts.demand_rows;
        let of_currency = writer.say_of_currency(invoices, demand.principal.currency());
        rows.push(vec![of_currency, pen.money(demand.principal.plus(demand.credits))]);
        if demand.credits.is_positive() {
            let nothing = Money::zero(demand.credits.currency());
            rows.push(vec![writer.say(writer.texts.credited_row), pen.money(nothing.minus(demand.credits))]);
        }
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
    let plain = |text: String| sms::plain(&one_line(&text));
    if writer.own(Part::Sms).is_some() {
        return plain(writer.part(Part::Sms));
    }
    let mut shortest = String::new();
    for form in writer.texts.sms {
        shortest = plain(writer.say(form));
        if length(&shortest).segments <= sms::SEGMENTS {
            break;
        }
    }
    shortest
}

/// The script of a call.
fn script(writer: &Writer<'_>) -> Vec<Block> {
    let paragraphs = |part: Part| set_apart(&writer.part(part)).into_iter().map(Block::Paragraph);
    let lines = |part: Part| -> Vec<String> {
        writer.part(part).lines().map(one_line).filter(|line| !line.is_empty()).collect()
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
