//! `relance messages`: texts tried on a made-up case, and checked.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum as _;
use serde::Serialize;
use serde_json::{Value, json};

use super::args::{ChannelArg, CheckTemplates, Day, Every, Messages, Preview, of_messages};
use super::invocation::{Failure, Invocation};
use super::output::{code_of, print};
use super::policy::as_json;
use super::template_file::refusal_lines;
use crate::case;
use crate::component::dunning::{DebtorClass, DunningPolicy};
use crate::component::reminders::{MessageChoice, MessageLanguage};
use crate::component::types::{Channel, Question, Warning};
use crate::component::{Component, Session};
use crate::config::{Fault, templates};
use crate::render::{message as page, policies};

#[derive(Serialize)]
struct PreviewArguments<'a> {
    law: &'a str,
    debtor: DebtorClass,
    currency: &'a str,
    policies: &'a [DunningPolicy],
    choice: &'a MessageChoice,
    question: &'a Question,
}

/// One message to show, and what tells it from the others; nothing if there is one only.
struct Variant {
    language: MessageLanguage,
    channel: Option<Channel>,
    heading: String,
}

/// What was found in a file of templates.
struct Found {
    faults: Vec<Fault>,
    warnings: Vec<Warning>,
}

impl Invocation<'_> {
    pub(super) fn messages(&self, command: &Messages, out: &mut String) -> Result<ExitCode, Failure> {
        match command {
            Messages::Preview(args) => self.preview(args, out),
            Messages::Check(args) => self.check_templates(args, out),
        }
    }

    fn preview(&self, args: &Preview, out: &mut String) -> Result<ExitCode, Failure> {
        let variants = self.variants(args)?;
        let component = self.load()?;
        let mut session = component.session()?;
        let question = self.question_of(&args.day, &component, &mut session)?;
        let policies = self.policies(&args.policies, &component, &mut session)?;
        let templates = self.templates(&args.wording, &component)?;
        let place = |path: &str| {
            let in_file = templates.as_ref().and_then(|file| file.place(path));
            in_file.or_else(|| option_of(path).map(str::to_owned))
        };
        let mut answers = Vec::new();
        let mut code = ExitCode::from(1);
        for Variant { language, channel, heading } in &variants {
            let (language, channel) = (*language, *channel);
            let choice = self.message_choice(&args.wording, templates.as_ref());
            let choice = MessageChoice { language, channel, ..choice };
            let debtor = args.debtor.into();
            if self.is_json() {
                let (law, currency) = (args.law.as_str(), args.currency.as_str());
                let (policies, choice, question) = (policies.as_slice(), &choice, &question);
                let arguments = PreviewArguments { law, debtor, currency, policies, choice, question };
                let answer = component.call_typed_to_json("reminders.preview", arguments)?;
                if code_of(&answer) == ExitCode::SUCCESS {
                    code = ExitCode::SUCCESS;
                }
                answers.push(answer);
                continue;
            }
            let answer = session.preview(&args.law, debtor, &args.currency, &policies, &choice, &question)?;
            if !heading.is_empty() {
                let gap = if out.is_empty() { "" } else { "\n" };
                let mut sheet = page::sheet(self.texts);
                sheet.heading(heading);
                out.push_str(&format!("{gap}{}", sheet.finish()));
            }
            match answer {
                Ok(message) => {
                    code = ExitCode::SUCCESS;
                    out.push_str(&page::text(self.texts, &message));
                    out.push_str(&page::notes(self.texts, &message, &[], &place));
                }
                Err(refusals) => {
                    let lines = refusal_lines(self.texts, &refusals, templates.as_ref(), &place);
                    if variants.len() == 1 {
                        return Err(Failure::Refused(lines.join("\n")));
                    }
                    // What cannot be written in one language or for one channel stops no other.
                    let mut sheet = page::sheet(self.texts);
                    for line in lines {
                        sheet.paragraph(&line);
                    }
                    out.push_str(&sheet.finish());
                }
            }
        }
        if self.is_json() {
            let alone = if args.every.is_empty() { answers.pop() } else { None };
            print(out, &alone.unwrap_or(Value::Array(answers)))?;
        }
        Ok(code)
    }

    /// The languages and channels to show.
    fn variants(&self, args: &Preview) -> Result<Vec<Variant>, Failure> {
        let every = |what| args.every.contains(&what);
        let twice = [
            (every(Every::Language) && args.wording.language.is_some(), "--every language", "--in"),
            (every(Every::Channel) && args.wording.channel.is_some(), "--every channel", "--channel"),
        ];
        if let Some((_, every, one)) = twice.iter().find(|(twice, ..)| *twice) {
            return Err(Failure::Usage((self.texts.command.exclude_each_other)(every, one)));
        }
        let languages: Vec<(MessageLanguage, &str)> = if every(Every::Language) {
            let all = relance_locale::Language::ALL.into_iter();
            all.map(|language| (of_messages(language), language.name())).collect()
        } else {
            vec![(self.message_choice(&args.wording, None).language, "")]
        };
        let channels: Vec<(Option<Channel>, &str)> = if every(Every::Channel) {
            let all = ChannelArg::value_variants().iter().map(|channel| Channel::from(*channel));
            all.map(|channel| (Some(channel), (self.texts.message.channel)(channel))).collect()
        } else {
            vec![(args.wording.channel.map(Into::into), "")]
        };
        let mut variants = Vec::new();
        for (language, name) in languages {
            for (channel, medium) in &channels {
                let parts: Vec<&str> = [name, medium].into_iter().filter(|part| !part.is_empty()).collect();
                variants.push(Variant { language, channel: *channel, heading: capital(&parts.join(", ")) });
            }
        }
        Ok(variants)
    }

    fn check_templates(&self, args: &CheckTemplates, out: &mut String) -> Result<ExitCode, Failure> {
        let component = self.load()?;
        let mut session = component.session()?;
        let question = self.question_of(&args.day, &component, &mut session)?;
        let policies = self.policies(&args.policies, &component, &mut session)?;
        let mut sound = true;
        let mut answers = Vec::new();
        for path in &args.files {
            let file = path.display().to_string();
            let found = self.checked(path, &component, &mut session, &args.law, &policies, &question);
            let Found { faults, warnings } = found.unwrap_or_else(|error| {
                // A file that cannot be read at all stops no other.
                let fault = Fault { path: String::new(), message: format!("{error:#}") };
                Found { faults: vec![fault], warnings: Vec::new() }
            });
            sound &= faults.is_empty();
            if !self.is_json() {
                out.push_str(&policies::checked(self.texts, &file, &faults, &warnings));
            }
            answers.push(json!({
                "file": file,
                "sound": faults.is_empty(),
                "faults": faults.iter().map(|it| as_json(&it.path, &it.message)).collect::<Vec<_>>(),
                "warnings": warnings.iter().map(warning_as_json).collect::<Vec<_>>(),
            }));
        }
        if self.is_json() {
            print(out, &Value::Array(answers))?;
        }
        Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }

    /// Every fault of a file, or what deserves a second look; paths are those of the file.
    fn checked(
        &self,
        path: &Path,
        component: &Component,
        session: &mut Session,
        laws: &[String],
        policies: &[DunningPolicy],
        question: &Question,
    ) -> anyhow::Result<Found> {
        let mut file = templates::read(path, component, self.texts.language)?;
        match session.check_templates(&file.items, laws, policies, question)? {
            Ok(mut warnings) => {
                for warning in &mut warnings {
                    warning.path = file.path_in_file(&warning.path).unwrap_or_default();
                }
                Ok(Found { faults: file.faults, warnings })
            }
            Err(refusals) => {
                for refusal in refusals {
                    let place = file.path_in_file(&refusal.path);
                    let place = place.or_else(|| option_of(&refusal.path).map(str::to_owned));
                    let path = place.unwrap_or(refusal.path);
                    file.faults.push(Fault { path, message: refusal.message });
                }
                Ok(Found { faults: file.faults, warnings: Vec::new() })
            }
        }
    }

    fn question_of(
        &self,
        day: &Day,
        component: &Component,
        session: &mut Session,
    ) -> Result<Question, Failure> {
        let as_of = self.as_of(day.as_of.as_deref())?;
        let extra_rates = self.extra_rates(day.rates.as_deref(), component, session)?;
        Ok(case::question(as_of, self.texts.language, extra_rates, day.accept_unverified))
    }
}

/// With a capital, if it begins with a letter that a keyboard has.
fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// The option that a path of the rules is about, where no file states the fact.
fn option_of(path: &str) -> Option<&'static str> {
    let root = path.split(['.', '[']).next().unwrap_or(path);
    Some(match (root, path) {
        (_, "choice.level") => "--level",
        (_, "choice.channel") => "--channel",
        ("law" | "laws", _) => "--law",
        ("debtor", "debtor") => "--debtor",
        ("currency", _) => "--currency",
        ("policies", _) => "--policy",
        ("question", _) => "--as-of",
        _ => return None,
    })
}

/// A warning with its stable code, as the contract spells it.
fn warning_as_json(warning: &Warning) -> Value {
    let mut data = as_json(&warning.path, &warning.message);
    let code = serde_json::to_value(warning.code).unwrap_or_default();
    let mut kebab = String::new();
    for letter in code.as_str().unwrap_or_default().chars() {
        if letter.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    if let Some(object) = data.as_object_mut() {
        object.insert("code".to_owned(), Value::from(kebab));
    }
    data
}
