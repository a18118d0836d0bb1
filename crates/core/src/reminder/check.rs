//! What a message must say and must not: seen in the finished text, whoever wrote it.
//!
//! # Why it is so
//!
//! **What a message must say is looked for in what it says.** The list of contents is data about the letter
//! (each number, amount, day, the words of a formal notice, the period of the law); the finished text is
//! searched for them, whoever wrote it. So one check serves the tests of ours and the templates of users.

use upon::Value;

use super::message::{Message, Role, Template};
use super::texts::texts;
use super::values::Pen;
use super::writer::{Place, Writer};
use super::{sms, template};
use crate::choices::Channel;
use crate::dunning::{Demand, Stage, fees};
use crate::money::Money;
use crate::path::Path;
use crate::refusal::{Harshness, MessageContent as Content, Warning, WarningAbout};
use crate::words::MessageLanguage;

/// Something a message must say, and the ways of saying it: of one of them, every text must be found.
struct Need {
    content: Content,
    any_of: Vec<Vec<String>>,
}

/// What must stand in the text of one letter.
struct Needs<'a> {
    writer: &'a Writer<'a>,
    list: Vec<Need>,
}

impl Needs<'_> {
    fn field(&self, name: &str) -> String {
        match self.writer.values.get(name) {
            Some(Value::String(text)) => text.clone(),
            _ => String::new(),
        }
    }

    /// What a field says in each item of a list, without those that say nothing.
    fn items(&self, list: &str, name: &str) -> Vec<String> {
        let Some(Value::List(items)) = self.writer.values.get(list) else { return Vec::new() };
        let texts = items.iter().filter_map(|item| match item {
            Value::Map(map) => map.get(name),
            _ => None,
        });
        let texts = texts.filter_map(|text| match text {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            _ => None,
        });
        texts.collect()
    }

    /// Wants one of the ways said. Ways that name nothing are none; where none is left nothing is wanted.
    fn one_of(&mut self, content: Content, ways: Vec<Vec<String>>) {
        let named = |way: &Vec<String>| !way.is_empty() && way.iter().all(|text| !text.is_empty());
        let any_of: Vec<Vec<String>> = ways.into_iter().filter(named).collect();
        if !any_of.is_empty() {
            self.list.push(Need { content, any_of });
        }
    }

    /// Wants any of these fields said.
    fn fields(&mut self, content: Content, names: &[&str]) {
        let ways = names.iter().map(|name| vec![self.field(name)]).collect();
        self.one_of(content, ways);
    }

    /// What every message says.
    fn of_every_message(&mut self) {
        let letter = self.writer.letter;
        self.fields(Content::Creditor, &["creditor"]);
        self.fields(Content::AmountAsked, &["asked"]);
        self.fields(Content::Contact, &["reach", "phone", "email"]);
        if letter.channel == Channel::Sms {
            // The shortest form counts several invoices instead of naming them.
            let counted: &[&str] = if letter.is_several() { &["number", "count"] } else { &["number"] };
            self.fields(Content::InvoiceNumber, counted);
            return;
        }
        self.one_of(Content::InvoiceNumber, vec![self.items("invoices", "number")]);
        self.one_of(Content::DueDate, vec![self.items("invoices", "due_date")]);
        self.fields(Content::Account, &["account"]);
        if letter.stage == Stage::Courtesy {
            return;
        }
        self.one_of(Content::DaysLate, vec![self.items("invoices", "days_late")]);
        self.fields(Content::LastContact, &["last_contact"]);
        // Where the law counts from receipt, a day of the calendar is none.
        let from_receipt =
            letter.approach.notice.as_ref().is_some_and(|notice| notice.period.working_days == 0);
        let by_when: &[&str] =
            if from_receipt { &["deadline", "notice_days", "receipt_days"] } else { &["deadline", "pay_by"] };
        self.fields(Content::Deadline, by_when);
        if letter.channel == Channel::Letter {
            self.fields(Content::Debtor, &["debtor"]);
        }
        if letter.channel != Channel::Phone {
            self.of_charges();
            self.of_the_law();
        }
    }

    /// What was added to date, where the stage insists on it.
    fn of_charges(&mut self) {
        let letter = self.writer.letter;
        let insists = matches!(letter.stage, Stage::Warning | Stage::FormalNotice);
        let owed = letter.charges.iter().any(|charge| charge.interest.iter().any(|it| it.is_positive()));
        if !insists || !owed || letter.is_disputed() {
            return;
        }
        self.one_of(Content::Rate, vec![self.items("charges", "rate")]);
        self.one_of(Content::Ground, vec![self.items("charges", "ground")]);
        let pen = Pen { locale: self.writer.locale, brief: false };
        let by_currency = |of: fn(&Demand) -> Money| -> Vec<String> {
            letter
                .approach
                .sums
                .iter()
                .map(|(demand, _)| of(demand))
                .filter(|it| it.is_positive())
                .map(|it| pen.money(it))
                .collect()
        };
        for (content, name, demanded) in [
            (Content::Interest, "interest", by_currency(|demand| demand.interest)),
            (Content::Compensation, "compensation", by_currency(|demand| demand.compensation)),
        ] {
            let ways = vec![self.items("charges", name), vec![self.field(name)], demanded];
            self.one_of(content, ways);
        }
    }

    /// What a formal notice, and the law of the place, want said.
    fn of_the_law(&mut self) {
        let letter = self.writer.letter;
        if letter.stage == Stage::FormalNotice {
            let words = texts(self.writer.locale.language).formal_words;
            let ways = words.iter().map(|word| vec![(*word).to_owned()]).collect();
            self.one_of(Content::FormalNotice, ways);
        }
        if letter.approach.notice.is_some() {
            self.fields(Content::NoticePeriod, &["notice_days", "receipt_days"]);
            self.fields(Content::Costs, &["costs"]);
        }
        self.fields(Content::ReplyTime, &["reply_days"]);
        if letter.regime().is_some_and(|regime| regime.letter.particulars.is_some()) {
            self.fields(Content::Registration, &["registration"]);
            self.one_of(Content::Description, vec![self.items("invoices", "description")]);
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
        found.push((Path::of("creditor.registration"), Content::Registration));
    }
    for (index, one) in letter.claims.iter().enumerate() {
        if one.role == Role::Demanded && one.description().is_empty() {
            found.push((Path::of("claims").item(index).field("invoice.description"), Content::Description));
        }
    }
    let warn = |(path, content)| Warning { path, about: missing_content(content) };
    found.into_iter().map(warn).collect()
}

/// What the law of the claims says of the fee of the level.
fn fees(writer: &Writer<'_>) -> Vec<Warning> {
    let letter = writer.letter;
    let of_claims =
        letter.demanded().map(|one| fees::warning(&letter.level, &one.case.assessment, "message"));
    let mut found: Vec<Warning> = of_claims.flatten().collect();
    found.dedup();
    found
}

fn missing_content(content: Content) -> WarningAbout {
    WarningAbout::ContentMissing { content, laws: Vec::new(), levels: Vec::new() }
}

/// What deserves a second look in a finished message.
#[must_use]
pub fn warnings(writer: &Writer<'_>, message: &Message) -> Vec<Warning> {
    let mut found = lacking(writer);
    found.extend(fees(writer));
    let mut needs = Needs { writer, list: Vec::new() };
    needs.of_every_message();
    let mut text = bare(&message.plain_text);
    // The subject of an e-mail stands beside its text; of a short message none is sent.
    if message.channel != Channel::Sms {
        text.push_str(" | ");
        text.push_str(&bare(&message.subject));
    }
    let said = |need: &Need| need.any_of.iter().any(|way| way.iter().all(|words| stands(&text, words)));
    let missing = needs.list.iter().filter(|need| !said(need));
    let mut missing: Vec<Content> = missing.map(|need| need.content).collect();
    missing.dedup();
    let warn = |content| Warning { path: "message".into(), about: missing_content(content) };
    found.extend(missing.into_iter().map(warn));
    if let Some(length) = message.sms
        && length.segments > sms::SEGMENTS
    {
        let about = WarningAbout::SmsLong { units: length.units, segments: length.segments };
        found.push(Warning { path: "message".into(), about });
    }
    found
}

/// A text as it is compared: small letters, one kind of space and apostrophe.
fn bare(text: &str) -> String {
    let plain = sms::plain(text).to_lowercase();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether words stand in a text that was made bare, and not as a part of other words or numbers.
fn stands(text: &str, words: &str) -> bool {
    let words = bare(words);
    text.match_indices(&words).any(|(start, found)| {
        let before = text.get(..start).and_then(|text| text.chars().next_back());
        let after = text.get(start.saturating_add(found.len())..).and_then(|text| text.chars().next());
        let edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        edge(before) && edge(after)
    })
}

/// Wordings in the templates that do not belong in a message: in the texts themselves, not in names and numbers.
#[must_use]
pub fn harsh_wordings(
    templates: &[Template],
    list: &'static str,
    is_used: impl Fn(&Template) -> bool,
) -> Vec<Warning> {
    let mut found = Vec::new();
    for (index, template) in templates.iter().enumerate().filter(|(_, template)| is_used(template)) {
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
    let mut found: Vec<(Harshness, String)> = Vec::new();
    for (why, wordings) in texts(language).harsh {
        let here = wordings.iter().filter(|wording| stands(&lowered, wording));
        found.extend(here.map(|wording| (*why, (*wording).to_owned())));
    }
    let loud = |word: &&str| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic());
        letters.clone().count() > 4 && letters.clone().all(char::is_uppercase)
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
