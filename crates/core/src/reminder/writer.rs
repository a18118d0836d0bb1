//! What each part of a message says at its stage, and the templates that replace it.

use std::cell::Cell;

use upon::Value;

use super::letter::Letter;
use super::message::Template;
use super::part::{Part, TABLES};
use super::template::{self, Values, render};
use super::texts::{ByStage, Texts, texts};
use super::{typography, values};
use crate::choices::Channel;
use crate::dunning::Stage;
use crate::money::Currency;
use crate::path::Path;
use crate::policy::Tone;
use crate::refusal::{Reason, Refusal, TemplateFault};
use crate::words::Locale;

/// The place of a template in the list given, and of its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The template.
    pub template: usize,
    /// The part.
    pub part: usize,
}

impl Place {
    /// The path of its text.
    #[must_use]
    pub fn path(self, list: &'static str) -> Path {
        Path::of(list).item(self.template).field("parts").item(self.part).field("text")
    }
}

/// Every fault of the templates, by its path in a list.
#[must_use]
pub fn faults(templates: &[Template], list: &'static str) -> Vec<Refusal> {
    let mut found = Vec::new();
    for (index, template) in templates.iter().enumerate() {
        for (part, (name, text)) in template.parts.iter().enumerate() {
            let place = Place { template: index, part };
            let faults = template::check(text, *name == Part::Body).into_iter();
            found.extend(faults.map(|fault| Refusal::new(place.path(list), Reason::Template(fault))));
        }
    }
    found
}

/// Writes the parts of a letter.
pub struct Writer<'a> {
    pub letter: &'a Letter<'a>,
    pub locale: Locale,
    pub texts: &'static Texts,
    pub values: Values,
    templates: &'a [Template],
    /// A template whose result was too long, if one was.
    too_long: Cell<Option<Place>>,
}

impl<'a> Writer<'a> {
    /// Writes in a language.
    pub fn new(letter: &'a Letter<'a>, locale: Locale, templates: &'a [Template]) -> Self {
        let texts = texts(locale.language);
        let values = values::values(letter, locale, texts);
        Self { letter, locale, texts, values, templates, too_long: Cell::new(None) }
    }

    /// What is wrong with the result of a template, once all is written.
    #[must_use]
    pub fn fault(&self, list: &'static str) -> Option<Refusal> {
        let most = u32::try_from(template::MAX_RESULT).unwrap_or(u32::MAX);
        let reason = Reason::Template(TemplateFault::TooLong { most });
        self.too_long.get().map(|place| Refusal::new(place.path(list), reason))
    }

    /// Whether a template is for this message.
    #[must_use]
    pub fn fits(&self, template: &Template) -> bool {
        template.language == self.locale.language
            && template.channel.is_none_or(|channel| channel == self.letter.channel)
            && template.level.as_ref().is_none_or(|level| *level == self.letter.level.id)
    }

    /// The template that replaces a part, the one for this level and channel before wider ones.
    #[must_use]
    pub fn own(&self, part: Part) -> Option<(Place, &'a str)> {
        let of_part = |(index, template): (usize, &'a Template)| {
            let place = template.parts.iter().position(|(name, _)| *name == part)?;
            let text = template.parts.get(place).map(|(_, text)| text.as_str())?;
            let narrow = (template.level.is_some(), template.channel.is_some());
            Some((narrow, Place { template: index, part: place }, text))
        };
        let found = self.templates.iter().enumerate().filter(|(_, template)| self.fits(template));
        // Of equal ones the first given.
        let found = found.filter_map(of_part).rev().max_by_key(|(narrow, _, _)| *narrow);
        found.map(|(_, place, text)| (place, text))
    }

    /// Renders a text of this language.
    #[must_use]
    pub fn say(&self, text: &str) -> String {
        render(&typography::set(text, self.locale), &self.values).unwrap_or_default()
    }

    /// Renders a text about the invoices in one currency.
    #[must_use]
    pub fn say_of_currency(&self, text: &str, currency: Currency) -> String {
        let mut values = self.values.clone();
        values::narrow(&mut values, self.letter, self.locale, currency);
        render(&typography::set(text, self.locale), &values).unwrap_or_default()
    }

    /// Renders a part: its built-in text, or the template that replaces it.
    #[must_use]
    pub fn part(&self, part: Part) -> String {
        let built_in = self.built_in(part);
        let Some((place, own)) = self.own(part) else { return built_in };
        let mut values = self.values.clone();
        values.insert("built_in".to_owned(), Value::String(built_in));
        self.render_own(place, own, &values)
    }

    /// Renders a template of the user's own, and remembers if its result is too long.
    fn render_own(&self, place: Place, own: &str, values: &Values) -> String {
        let text = render(&typography::set(own, self.locale), values);
        if text.is_none() {
            self.too_long.set(Some(place));
        }
        text.unwrap_or_default()
    }

    /// The body that a template gives whole, with signs in the places of tables.
    #[must_use]
    pub fn own_body(&self) -> Option<String> {
        let (place, own) = self.own(Part::Body)?;
        let parts = Part::ALL.into_iter().filter(|part| part.is_of_body());
        let parts = parts.map(|part| (part.name().to_owned(), Value::String(self.part(part))));
        let tables = TABLES.map(|(name, sign)| (name.to_owned(), Value::String(sign.to_string())));
        let mut values = self.values.clone();
        values.insert("part".to_owned(), Value::Map(parts.chain(tables).collect()));
        Some(self.render_own(place, own, &values))
    }

    /// What a part says when no template replaces it; nothing where it has nothing to say.
    fn built_in(&self, part: Part) -> String {
        let (letter, texts) = (self.letter, self.texts);
        let (on_phone, formal) = (letter.channel == Channel::Phone, letter.stage == Stage::FormalNotice);
        let text = match part {
            Part::Subject => self.by_stage(&texts.subject),
            Part::Salutation => {
                let [letter_text, email] = texts.salutation;
                if letter.channel == Channel::Letter || formal { letter_text } else { email }
            }
            Part::Opening if on_phone => {
                if letter.stage == Stage::Courtesy {
                    texts.phone.courtesy
                } else {
                    texts.phone.opening
                }
            }
            Part::Opening => self.opening(),
            Part::Received => texts.received,
            Part::Demand if formal => texts.demand,
            Part::Disputed => texts.disputed,
            Part::Promised => texts.promised,
            Part::Charges => self.charges(),
            Part::Fee if letter.approach.sums.iter().any(|(demand, _)| demand.fee.is_positive()) => texts.fee,
            Part::Payment => self.by_stage(&texts.payment),
            Part::Statutory => return self.statutory(),
            Part::Invitation => self.by_stage(&texts.invitation),
            Part::Outlook => self.outlook(),
            Part::Contact if self.is_given("reach") => texts.contact,
            Part::Closing if on_phone => texts.phone.closing,
            Part::Closing => self.closing(),
            Part::Signature => "{{ creditor }}",
            Part::Facts => texts.phone.facts,
            Part::Questions => return self.lines(texts.phone.questions.iter().copied()),
            Part::Objections => {
                let pairs = texts.phone.objections.iter();
                let lines: Vec<String> = pairs
                    .map(|(heard, answer)| format!("{} => {}", self.say(heard), self.say(answer)))
                    .collect();
                return lines.join("\n");
            }
            Part::Record => return self.lines(texts.phone.record.iter().copied()),
            Part::Demand | Part::Fee | Part::Contact | Part::Body | Part::Sms => "",
        };
        self.say(text)
    }

    fn lines(&self, texts: impl Iterator<Item = &'static str>) -> String {
        texts.map(|text| self.say(text)).collect::<Vec<_>>().join("\n")
    }

    fn is_given(&self, field: &str) -> bool {
        matches!(self.values.get(field), Some(Value::String(text)) if !text.is_empty())
    }

    /// The tone that is heard. A first contact cannot insist: it would assume a fault.
    fn tone(&self) -> Tone {
        match self.letter.tone {
            Tone::Firm | Tone::Formal if self.letter.contacts.is_empty() => Tone::Neutral,
            tone => tone,
        }
    }

    fn by_stage(&self, texts: &ByStage) -> &'static str {
        match (self.letter.stage, self.tone()) {
            (Stage::Courtesy, _) => texts.courtesy,
            (Stage::FormalNotice, _) => texts.formal_notice,
            (Stage::Warning, _) | (Stage::Reminder, Tone::Firm | Tone::Formal) => texts.firm,
            (Stage::Reminder, Tone::Courteous) => texts.courteous,
            (Stage::Reminder, Tone::Neutral) => texts.neutral,
        }
    }

    fn opening(&self) -> &'static str {
        let opening = &self.texts.opening;
        match (self.letter.stage, self.tone()) {
            (Stage::Courtesy, _) => opening.courtesy,
            (Stage::FormalNotice, _) => opening.formal_notice,
            (Stage::Warning, _) => opening.warning,
            (Stage::Reminder, Tone::Courteous) => opening.courteous,
            (Stage::Reminder, Tone::Neutral) => opening.neutral,
            (Stage::Reminder, Tone::Firm) => opening.firm,
            (Stage::Reminder, Tone::Formal) => opening.formal,
        }
    }

    /// What the law or the contract adds. Nothing while a part is contested, since its base is not settled: only what
    /// would be added is told, and only in a reminder that assumes no fault.
    fn charges(&self) -> &'static str {
        let (letter, charges) = (self.letter, &self.texts.charges);
        let courteous = matches!(self.tone(), Tone::Courteous | Tone::Neutral);
        let told_only = letter.stage == Stage::Reminder && courteous;
        match letter.stage {
            Stage::Courtesy => "",
            _ if letter.interest_waits() && letter.approach.notice.is_some() => "",
            Stage::FormalNotice if letter.starts_interest() => charges.from_notice,
            _ if letter.interest_waits() => "",
            _ if letter.charges.iter().any(|charge| charge.terms.rate.is_none()) && !letter.is_disputed() => {
                charges.rate_unknown
            }
            _ if told_only => charges.to_come,
            _ if letter.is_disputed() => "",
            Stage::FormalNotice => charges.go_on,
            Stage::Reminder | Stage::Warning => charges.to_date,
        }
    }

    fn statutory(&self) -> String {
        let (letter, statutory) = (self.letter, &self.texts.statutory);
        let mut found = Vec::new();
        if let Some(notice) = &letter.approach.notice {
            let from_receipt = notice.period.working_days == 0;
            found.push(if from_receipt {
                statutory.period_from_receipt
            } else {
                statutory.period_from_sending
            });
        }
        if letter.approach.reply.is_some() {
            found.push(statutory.reply);
        }
        let particulars = letter.regime().is_some_and(|regime| regime.letter.particulars.is_some());
        if particulars && self.is_given("registration") {
            found.push(statutory.registration);
        }
        found.into_iter().map(|text| self.say(text)).collect::<Vec<_>>().join("\n\n")
    }

    fn outlook(&self) -> &'static str {
        let [after_reminder, after_notice] = self.texts.outlook;
        match (self.letter.stage, self.tone()) {
            (Stage::FormalNotice, _) => after_notice,
            (Stage::Warning, _) | (Stage::Reminder, Tone::Firm | Tone::Formal) => after_reminder,
            (Stage::Courtesy | Stage::Reminder, _) => "",
        }
    }

    fn closing(&self) -> &'static str {
        let [letter, kind, plain] = self.texts.closing;
        match (self.letter.channel, self.letter.stage, self.tone()) {
            (Channel::Letter, _, _) => letter,
            (_, Stage::Courtesy, _) | (_, Stage::Reminder, Tone::Courteous | Tone::Neutral) => kind,
            _ => plain,
        }
    }
}
