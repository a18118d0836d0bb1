//! What a message must say and must not: seen in the finished text, whoever wrote it.

use upon::Value;

use super::letter::Stage;
use super::parts::{Place, Writer};
use super::texts::texts;
use super::{Message, Template, sms, template};
use crate::facts::Channel;
use crate::refusal::{Harshness, MessageContent as Content, Warning, WarningAbout};
use crate::words::MessageLanguage;

/// The most segments of a short message before that is worth a remark.
pub const SMS_SEGMENTS: u32 = 2;

/// What must stand in the text of this letter, each with the words of which one must be found.
fn required(writer: &Writer<'_>) -> Vec<(Content, Vec<String>)> {
    let letter = writer.letter;
    let field = |name: &str| match writer.values.get(name) {
        Some(Value::String(text)) => text.clone(),
        _ => String::new(),
    };
    let of_items = |list: &str, name: &str| -> Vec<String> {
        let Some(Value::List(items)) = writer.values.get(list) else { return Vec::new() };
        let texts = items.iter().filter_map(|item| match item {
            Value::Map(map) => map.get(name),
            _ => None,
        });
        texts
            .filter_map(|text| match text {
                Value::String(text) if !text.is_empty() => Some(text.clone()),
                _ => None,
            })
            .collect()
    };
    let mut found: Vec<(Content, Vec<String>)> = Vec::new();
    let mut need = |content: Content, text: String| {
        if !text.is_empty() {
            found.push((content, vec![text]));
        }
    };
    need(Content::Creditor, field("creditor"));
    need(Content::AmountAsked, field("asked"));
    need(Content::Contact, field("reach"));
    if letter.channel == Channel::Sms {
        // The shortest form counts the invoices instead of naming them.
        found.push((Content::InvoiceNumber, vec![field("number"), field("count")]));
        return found;
    }
    for (content, name) in [(Content::InvoiceNumber, "number"), (Content::DueDate, "due_date")] {
        for text in of_items("invoices", name) {
            need(content, text);
        }
    }
    need(Content::Account, field("account"));
    if letter.stage == Stage::Courtesy {
        return found;
    }
    for text in of_items("invoices", "days_late") {
        need(Content::DaysLate, text);
    }
    need(Content::LastContact, field("last_contact"));
    need(Content::Deadline, field("deadline"));
    if letter.channel == Channel::Phone {
        return found;
    }
    if letter.channel == Channel::Letter {
        need(Content::Debtor, field("debtor"));
    }
    required_by_law(writer, &field, &of_items, &mut found);
    found
}

/// What the stage and the law of the claim add to that.
fn required_by_law(
    writer: &Writer<'_>,
    field: &dyn Fn(&str) -> String,
    of_items: &dyn Fn(&str, &str) -> Vec<String>,
    found: &mut Vec<(Content, Vec<String>)>,
) {
    let letter = writer.letter;
    let insists = matches!(letter.stage, Stage::Warning | Stage::FormalNotice);
    if insists && !letter.is_disputed() && !letter.interest_waits() {
        for (content, name) in [
            (Content::Rate, "rate"),
            (Content::Ground, "ground"),
            (Content::Interest, "interest"),
            (Content::Compensation, "compensation"),
        ] {
            // Of invoices without interest to date nothing is said of its rate.
            let owed = letter.charges.iter().any(|charge| charge.interest.iter().any(|it| it.is_positive()));
            if owed {
                found.extend(of_items("charges", name).into_iter().map(|text| (content, vec![text])));
            }
        }
    }
    if letter.stage == Stage::FormalNotice {
        let words = texts(writer.locale.language).formal_words;
        found.push((Content::FormalNotice, words.iter().map(|word| (*word).to_owned()).collect()));
    }
    let mut need = |content: Content, words: Vec<String>| {
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        if !words.is_empty() {
            found.push((content, words));
        }
    };
    if letter.notice.is_some() {
        need(Content::NoticePeriod, vec![field("notice_days"), field("receipt_days")]);
        need(Content::Costs, vec![field("costs")]);
    }
    need(Content::ReplyTime, vec![field("reply_days")]);
    if letter.regime().is_some_and(|regime| regime.letter.particulars.is_some()) {
        need(Content::Registration, vec![field("registration")]);
        for description in of_items("invoices", "description") {
            need(Content::Description, vec![description]);
        }
    }
}

/// What the facts lack that the law wants said.
fn lacking(writer: &Writer<'_>) -> Vec<Warning> {
    let letter = writer.letter;
    let wanted = letter.regime().is_some_and(|regime| regime.letter.particulars.is_some());
    if !wanted || letter.stage == Stage::Courtesy {
        return Vec::new();
    }
    let mut found = Vec::new();
    if letter.creditor.registration.is_none() {
        found.push(("creditor.registration".to_owned(), Content::Registration));
    }
    for (index, one) in letter.claims.iter().enumerate() {
        if one.role == super::Role::Demanded && one.description().is_empty() {
            found.push((format!("claims[{index}].invoice.description"), Content::Description));
        }
    }
    let warn = |(path, content)| Warning { path, about: WarningAbout::ContentMissing(content) };
    found.into_iter().map(warn).collect()
}

/// What deserves a second look in a finished message.
#[must_use]
pub fn warnings(writer: &Writer<'_>, message: &Message) -> Vec<Warning> {
    let mut found = lacking(writer);
    let text = bare(&message.plain_text);
    let of_subject = bare(&message.subject);
    let mut missing: Vec<Content> = required(writer)
        .into_iter()
        .filter(|(_, words)| {
            let said = |word: &String| text.contains(&bare(word)) || of_subject.contains(&bare(word));
            !words.iter().any(said)
        })
        .map(|(content, _)| content)
        .collect();
    missing.dedup();
    let warn = |content| Warning { path: "message".to_owned(), about: WarningAbout::ContentMissing(content) };
    found.extend(missing.into_iter().map(warn));
    if let Some(length) = message.sms
        && length.segments > SMS_SEGMENTS
    {
        let about = WarningAbout::SmsLong { units: length.units, segments: length.segments };
        found.push(Warning { path: "message".to_owned(), about });
    }
    found
}

/// A text as it is compared: small letters, one kind of space and apostrophe.
fn bare(text: &str) -> String {
    let plain = sms::plain(text).to_lowercase();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Wordings in the templates that do not belong in a message: in the texts themselves, not in names and numbers.
#[must_use]
pub fn harsh_wordings(templates: &[Template], list: &str) -> Vec<Warning> {
    let mut found = Vec::new();
    for (index, template) in templates.iter().enumerate() {
        for (part, (_, text)) in template.parts.iter().enumerate() {
            let path = Place { template: index, part }.path(list);
            for (why, wording) in harsh(text, template.language) {
                let about = WarningAbout::HarshWording { wording, why };
                found.push(Warning { path: path.clone(), about });
            }
        }
    }
    found
}

/// The wordings of a text that do not belong in a message, with the reason.
#[must_use]
pub fn harsh(text: &str, language: MessageLanguage) -> Vec<(Harshness, String)> {
    let mut own = String::new();
    // Fields are not the writer's words.
    template::for_text_between_tags(text, |piece| {
        own.push_str(piece);
        own.push(' ');
    });
    let lowered = bare(&own);
    let stands = |wording: &str| {
        let wording = bare(wording);
        lowered.match_indices(&wording).any(|(start, found)| {
            let before = lowered.get(..start).and_then(|text| text.chars().next_back());
            let after = lowered.get(start.saturating_add(found.len())..).and_then(|text| text.chars().next());
            let edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
            edge(before) && edge(after)
        })
    };
    let mut found: Vec<(Harshness, String)> = Vec::new();
    for (why, wordings) in texts(language).harsh {
        let here = wordings.iter().filter(|wording| stands(wording));
        found.extend(here.map(|wording| (*why, (*wording).to_owned())));
    }
    let loud = |word: &&str| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic());
        letters.clone().count() > 3 && letters.clone().all(char::is_uppercase)
    };
    let shouted: Vec<&str> = own.split_whitespace().filter(loud).collect();
    if shouted.len() > 1 {
        found.push((Harshness::Pressure, shouted.join(" ")));
    }
    if own.contains("!!") {
        found.push((Harshness::Pressure, "!!".to_owned()));
    }
    found
}
