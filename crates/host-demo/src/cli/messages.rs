//! `relance remind`: the message about real invoices. `relance messages`: texts tried on a made-up case, and checked.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use clap::{Args, Subcommand, ValueEnum};
use relance_letter::Fonts;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::why::Account;
use super::{Asked, Choice, Facts, Format, Ready, Stop, print};
use crate::case;
use crate::component::dunning::{DebtorClass, DunningPolicy, NextStepKind};
use crate::component::portfolio::{ClaimAnswer, PortfolioReview};
use crate::component::reminders::{Message, MessageChoice, MessageLanguage, MessageTemplate};
use crate::component::types::{Channel, Claim, Creditor, Debtor, Language, Question, Refusal, Warning};
use crate::component::{Component, Session};
use crate::own::{Fault, Own};
use crate::render;
use crate::templates;
use crate::text::{self, pick};

#[derive(Debug, Args)]
pub(super) struct Remind {
    /// Invoice numbers. One stands for the whole item of the worklist it is in.
    #[arg(required_unless_present = "debtor", value_name = "INVOICE")]
    invoices: Vec<String>,
    /// All that this debtor has not settled, instead of invoices.
    #[arg(long, value_name = "ID", conflicts_with = "invoices")]
    debtor: Option<String>,
    /// The invoice named and no other, even if its policy groups them.
    #[arg(long, conflicts_with = "debtor")]
    alone: bool,
    #[command(flatten)]
    facts: Facts,
    #[command(flatten)]
    policies: Choice,
    /// Who writes: a TOML file with name, address, email, phone, iban, registration.
    #[arg(long, value_name = "FILE")]
    creditor: PathBuf,
    #[command(flatten)]
    wording: Wording,
    /// As what to give the message.
    #[arg(long = "as", value_enum, value_name = "FORM")]
    form: Option<Form>,
    /// Where to write it, instead of the terminal.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Messages {
    /// A message about a made-up case: to see a template, a language or a policy.
    Preview(Preview),
    /// Names every fault of files of templates, and what deserves a second look in the messages they change.
    Check(Check),
}

#[derive(Debug, Args)]
pub(super) struct Preview {
    /// The law of the case, such as FR.
    #[arg(long, value_name = "COUNTRY")]
    law: String,
    /// The kind of debtor.
    #[arg(long, value_enum, value_name = "KIND")]
    debtor: Class,
    /// The currency, such as EUR.
    #[arg(long, value_name = "CODE")]
    currency: String,
    #[command(flatten)]
    policies: Choice,
    #[command(flatten)]
    wording: Wording,
    /// One message for each of them, one after another.
    #[arg(long, value_enum, value_name = "WHAT")]
    every: Vec<Every>,
    #[command(flatten)]
    day: Day,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Files of templates: TOML, or JSON if the name ends in .json.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The law of a place where the messages must hold, such as FR. May be repeated; without, the texts alone are
    /// checked.
    #[arg(long, value_name = "COUNTRY")]
    law: Vec<String>,
    #[command(flatten)]
    policies: Choice,
    #[command(flatten)]
    day: Day,
}

/// How a message is to be written.
#[derive(Debug, Args)]
struct Wording {
    /// The language to write to the debtor in; else that of the output.
    #[arg(long = "in", value_enum, value_name = "LANGUAGE")]
    tongue: Option<Tongue>,
    /// Write it for this channel; else the first of the level on which the debtor can be reached.
    #[arg(long, value_enum)]
    channel: Option<Medium>,
    /// Write this level of the policy; else that of the next step.
    #[arg(long, value_name = "ID")]
    level: Option<String>,
    /// Texts of one's own in place of the built-in ones: a TOML file, or JSON if its name ends in .json.
    #[arg(long, value_name = "FILE")]
    templates: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct Day {
    /// The day of the question, YYYY-MM-DD: the rules have no clock, so give today's date.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Use rates that no publication proves, with a warning, instead of refusing.
    #[arg(long)]
    accept_unverified: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Set out for the terminal.
    Text,
    /// The body of an e-mail.
    Html,
    /// An e-mail to open and send.
    Eml,
    /// A letter on A4; wants --output.
    Pdf,
    /// A page to print on A4.
    Page,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Every {
    Language,
    Channel,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Class {
    Business,
    PublicAuthority,
    Consumer,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Medium {
    Email,
    Letter,
    Sms,
    Phone,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Tongue {
    Fr,
    En,
    De,
    Es,
    It,
    Nl,
    Pt,
}

impl From<Medium> for Channel {
    fn from(medium: Medium) -> Self {
        match medium {
            Medium::Email => Self::Email,
            Medium::Letter => Self::Letter,
            Medium::Sms => Self::Sms,
            Medium::Phone => Self::Phone,
        }
    }
}

impl From<Tongue> for MessageLanguage {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Fr => Self::Fr,
            Tongue::En => Self::En,
            Tongue::De => Self::De,
            Tongue::Es => Self::Es,
            Tongue::It => Self::It,
            Tongue::Nl => Self::Nl,
            Tongue::Pt => Self::Pt,
        }
    }
}

impl From<Class> for DebtorClass {
    fn from(class: Class) -> Self {
        match class {
            Class::Business => Self::Business,
            Class::PublicAuthority => Self::PublicAuthority,
            Class::Consumer => Self::Consumer,
        }
    }
}

/// Who writes, as the user's file says it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CreditorFile {
    name: String,
    #[serde(default)]
    address: Vec<String>,
    email: Option<String>,
    phone: Option<String>,
    iban: Option<String>,
    registration: Option<String>,
}

#[derive(Serialize)]
struct ComposeArguments<'a> {
    creditor: &'a Creditor,
    debtor: &'a Debtor,
    claims: &'a [Claim],
    policies: &'a [DunningPolicy],
    choice: &'a MessageChoice,
    question: &'a Question,
}

#[derive(Serialize)]
struct PreviewArguments<'a> {
    law: &'a str,
    debtor: DebtorClass,
    currency: &'a str,
    policies: &'a [DunningPolicy],
    choice: &'a MessageChoice,
    question: &'a Question,
}

/// Templates and the file they stand in.
struct Texts<'a> {
    file: &'a Path,
    own: Own<MessageTemplate>,
}

impl Texts<'_> {
    /// A path of the rules as a place in the file; none if it is about something else.
    fn place(&self, path: &str) -> Option<String> {
        let path = path.strip_prefix("choice.").unwrap_or(path);
        let (file, path) = (self.file.display(), self.own.in_file(path)?);
        Some(if path.is_empty() { file.to_string() } else { format!("{file}, {path}") })
    }
}

/// A message in some form.
enum Made {
    Text(String),
    Bytes(Vec<u8>),
}

/// About what a message is, and what the reader is told of that.
struct About {
    account: Account,
    /// The item of the worklist that is written.
    key: Option<String>,
    /// The level, where the claims are not those of an item.
    level: Option<String>,
    /// Why the account, seen whole, has nothing to send about the invoice.
    because: Option<String>,
    notes: Vec<String>,
}

impl About {
    /// What is decided as if it were the whole account.
    fn alone(account: Account) -> Self {
        Self { account, key: None, level: None, because: None, notes: Vec::new() }
    }
}

// ---- remind ------------------------------------------------------------------------------------------------------

impl Asked<'_> {
    pub(super) fn remind(&self, wanted: &Remind, out: &mut String) -> Result<ExitCode, Stop> {
        if wanted.form.is_some() && self.command.format == Format::Json {
            let message = pick(
                self.language,
                "--as et --format json s’excluent : la réponse en JSON a toutes les formes.",
                "--as and --format json exclude each other: the answer in JSON has every form.",
            );
            return Err(Stop::Usage(message.to_owned()));
        }
        if wanted.form == Some(Form::Pdf) && wanted.output.is_none() {
            let message = pick(
                self.language,
                "--as pdf demande --output FICHIER : un PDF ne se lit pas dans un terminal.",
                "--as pdf wants --output FILE: a PDF cannot be read in a terminal.",
            );
            return Err(Stop::Usage(message.to_owned()));
        }
        let creditor = read_creditor(&wanted.creditor)?;
        let mut ready = self.ready(&wanted.facts, &wanted.policies)?;
        let texts = self.texts(wanted.wording.templates.as_deref(), &ready.component)?;
        let About { account, key, level, because, notes } = self.about(&mut ready, wanted)?;
        let Some(debtor) = account.owed_by() else {
            return Err(anyhow!("a message without a debtor").into());
        };
        let asked = self.choice(&wanted.wording, texts.as_ref());
        let choice = MessageChoice { action_key: key, level: asked.level.clone().or(level), ..asked };
        if self.command.format == Format::Json {
            let arguments = ComposeArguments {
                creditor: &creditor,
                debtor,
                claims: account.claims(),
                policies: &ready.policies,
                choice: &choice,
                question: &ready.question,
            };
            let answer = ready.component.call_typed_to_json("reminders.compose", arguments)?;
            if let Some(because) = because.filter(|_| answer["tag"] == "ok") {
                return Err(Stop::Refused(because));
            }
            let mut page = String::new();
            print(&mut page, &answer)?;
            give(wanted.output.as_deref(), Made::Text(page), out)?;
            return Ok(code_of(&answer));
        }
        let answer = ready.session.compose(
            &creditor,
            debtor,
            account.claims(),
            &ready.policies,
            &choice,
            &ready.question,
        )?;
        if let Some(because) = because.filter(|_| answer.is_ok()) {
            return Err(Stop::Refused(because));
        }
        let asked = account.claim_places().first().copied();
        let place = |path: &str| {
            if let Some(place) = texts.as_ref().and_then(|texts| texts.place(path)) {
                return Some(place);
            }
            if let Some(field) = path.strip_prefix("creditor.") {
                return Some(format!("{}, {field}", wanted.creditor.display()));
            }
            ready.case.locate(&ready.book, &account.path(path), asked, self.language)
        };
        let message = answer.map_err(|refusals| refused(&refusals, texts.as_ref(), &place, self.language))?;
        let form = wanted.form.unwrap_or(Form::Text);
        let page = self.formed(form, &message)?;
        let under = render::message_notes(self.language, &message, &notes, &place);
        give(wanted.output.as_deref(), page, out)?;
        if form == Form::Text && wanted.output.is_none() {
            out.push_str(&under);
        } else {
            // What is given is the message and nothing else.
            eprint!("{}", under.trim_start_matches('\n'));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The claims to write about: as named, as grouped in the worklist, or all of a debtor that are not settled.
    fn about(&self, ready: &mut Ready, wanted: &Remind) -> Result<About, Stop> {
        if let Some(id) = &wanted.debtor {
            return self.about_all(ready, id);
        }
        let mut places: Vec<usize> = Vec::new();
        let mut owed_by: Option<Debtor> = None;
        for invoice in &wanted.invoices {
            let (at, debtor, _) = self.find(ready, invoice)?;
            if let Some(first) = owed_by.as_ref().filter(|first| first.id != debtor.id) {
                return Err(Stop::Refused(pick(
                    self.language,
                    format!(
                        "{invoice} est due par {}, et non par {} : un message s’adresse à un débiteur.",
                        debtor.id, first.id
                    ),
                    format!(
                        "{invoice} is owed by {}, not by {}: a message is for one debtor.",
                        debtor.id, first.id
                    ),
                )));
            }
            owed_by = Some(debtor);
            if !places.contains(&at) {
                places.push(at);
            }
        }
        let account = ready.account(&owed_by.map(|debtor| debtor.id).unwrap_or_default());
        let review = self.review_of(ready, &account)?;
        let rows: Vec<u32> = places.iter().filter_map(|at| u32::try_from(account.place(*at)?).ok()).collect();
        let items = || review.worklist.iter().filter(|item| speaks(item.step));
        let of_rows = || items().find(|item| rows.iter().any(|row| item.rows.contains(row)));
        let mut about = About::alone(account.only(&places));
        if let [at] = places.as_slice()
            && !wanted.alone
        {
            if let Some(item) = of_rows() {
                about.account = account.only(&answered(&account, &review));
                about.key = Some(item.key.clone());
                let invoice = wanted.invoices.first().map_or("", String::as_str);
                let count = item.rows.len();
                about.notes.extend((count > 1).then(|| pick(
                    self.language,
                    format!(
                        "Un message pour {count} factures, comme dans la liste à faire ; pour {invoice} seule : --alone."
                    ),
                    format!("One message for {count} invoices, as in the worklist; for {invoice} alone: --alone."),
                )));
            } else if wanted.wording.level.is_none() {
                let row = account.place(*at).and_then(|place| review.rows.get(place));
                about.because = row.and_then(|row| match row {
                    ClaimAnswer::Answered(row) => Some(row.decision.reason.clone()),
                    ClaimAnswer::Refused(_) => None,
                });
            }
        } else if places.len() > 1 {
            about.level = of_rows().and_then(|item| item.level.clone());
        }
        Ok(about)
    }

    fn about_all(&self, ready: &mut Ready, id: &str) -> Result<About, Stop> {
        let account = self.debtor(ready, id)?;
        let review = self.review_of(ready, &account)?;
        let mut open = false;
        let mut notes = Vec::new();
        for (at, row) in self.rows(ready, &account)? {
            match row {
                ClaimAnswer::Answered(row) => open |= row.decision.step != NextStepKind::Settled,
                // One bad row stops no other.
                ClaimAnswer::Refused(refusals) => {
                    let claim = ready.case.claims.get(at);
                    let invoice = claim.map_or("", |claim| claim.invoice.number.as_str());
                    let picture = ready.picture(self.language);
                    let said = refusals.iter().map(|refusal| render::refusal(&picture, Some(at), refusal));
                    let said: Vec<String> = said.collect();
                    notes.push(pick(
                        self.language,
                        format!(
                            "{invoice} est refusée par les règles, et laissée de côté : {}",
                            said.join(" ")
                        ),
                        format!("{invoice} is refused by the rules, and left out: {}", said.join(" ")),
                    ));
                }
            }
        }
        if !open {
            let settled = pick(
                self.language,
                format!("rien n’est dû par {id} : tout est soldé."),
                format!("nothing is owed by {id}: everything is settled."),
            );
            return Err(Stop::Refused(if notes.is_empty() { settled } else { notes.join("\n") }));
        }
        // One message for all that is due, at the level of the first of those that the worklist has.
        let level = review.worklist.iter().find(|item| speaks(item.step)).and_then(|item| item.level.clone());
        let account = account.only(&answered(&account, &review));
        Ok(About { level, notes, ..About::alone(account) })
    }

    /// The message in the form asked for.
    fn formed(&self, form: Form, message: &Message) -> Result<Made, Stop> {
        let whole = match form {
            Form::Text => return Ok(Made::Text(render::message(self.language, message))),
            Form::Page => return Ok(Made::Text(render::message_page(message))),
            Form::Pdf => {
                let letter = render::message_letter(message);
                let pdf = relance_letter::render(&letter, &Fonts::noto()).map_err(anyhow::Error::from)?;
                return Ok(Made::Bytes(pdf));
            }
            Form::Html => &message.html,
            Form::Eml => &message.draft,
        };
        whole.clone().map(Made::Text).ok_or_else(|| {
            let sentence = pick(
                self.language,
                "le message n’est pas un e-mail : ajouter --channel email, ou choisir --as text, page ou pdf.",
                "the message is not an e-mail: add --channel email, or choose --as text, page or pdf.",
            );
            Stop::Refused(sentence.to_owned())
        })
    }
}

// ---- messages ----------------------------------------------------------------------------------------------------

/// Whether a step is a message or a call.
fn speaks(step: NextStepKind) -> bool {
    use NextStepKind as Step;
    matches!(step, Step::Remind | Step::Call | Step::Warn | Step::FormalNotice)
}

/// The claims of an account that the rules answered, by their places among all: one that they refuse stops no other.
fn answered(account: &Account, review: &PortfolioReview) -> Vec<usize> {
    let rows = account.claim_places().iter().zip(&review.rows);
    rows.filter(|(_, row)| matches!(row, ClaimAnswer::Answered(_))).map(|(at, _)| *at).collect()
}

impl Asked<'_> {
    pub(super) fn messages(&self, what: &Messages, out: &mut String) -> Result<ExitCode, Stop> {
        match what {
            Messages::Preview(wanted) => self.preview(wanted, out),
            Messages::Check(wanted) => self.check_templates(wanted, out),
        }
    }

    fn preview(&self, wanted: &Preview, out: &mut String) -> Result<ExitCode, Stop> {
        let kinds = self.kinds(wanted)?;
        let question = self.question_of(&wanted.day)?;
        let component = self.load()?;
        let mut session = component.session()?;
        let policies = self.policies(&wanted.policies, &component, &mut session)?;
        let texts = self.texts(wanted.wording.templates.as_deref(), &component)?;
        let place = |path: &str| {
            let own = texts.as_ref().and_then(|texts| texts.place(path));
            own.or_else(|| option_of(path).map(str::to_owned))
        };
        let mut answers = Vec::new();
        let mut code = ExitCode::from(1);
        for (language, channel) in &kinds {
            let choice = MessageChoice {
                language: *language,
                channel: *channel,
                ..self.choice(&wanted.wording, texts.as_ref())
            };
            if self.command.format == Format::Json {
                let arguments = PreviewArguments {
                    law: &wanted.law,
                    debtor: wanted.debtor.into(),
                    currency: &wanted.currency,
                    policies: &policies,
                    choice: &choice,
                    question: &question,
                };
                let answer = component.call_typed_to_json("reminders.preview", arguments)?;
                if code_of(&answer) == ExitCode::SUCCESS {
                    code = ExitCode::SUCCESS;
                }
                answers.push(answer);
                continue;
            }
            let answer = session.preview(
                &wanted.law,
                wanted.debtor.into(),
                &wanted.currency,
                &policies,
                &choice,
                &question,
            )?;
            let heading = wanted.heading(self.language, *language, *channel);
            if !heading.is_empty() {
                render::heading(out, &heading);
            }
            match answer {
                Ok(message) => {
                    code = ExitCode::SUCCESS;
                    out.push_str(&render::message(self.language, &message));
                    out.push_str(&render::message_notes(self.language, &message, &[], &place));
                }
                // What cannot be written in one language or for one channel stops no other.
                Err(refusals) if kinds.len() > 1 => {
                    for line in lines(&refusals, texts.as_ref(), &place, self.language) {
                        out.push_str(&render::wrapped(&line));
                    }
                }
                Err(refusals) => return Err(refused(&refusals, texts.as_ref(), &place, self.language)),
            }
        }
        if self.command.format == Format::Json {
            let alone = if wanted.every.is_empty() { answers.pop() } else { None };
            print(out, &alone.unwrap_or(Value::Array(answers)))?;
        }
        Ok(code)
    }

    /// The languages and channels to show.
    fn kinds(&self, wanted: &Preview) -> Result<Vec<(MessageLanguage, Option<Channel>)>, Stop> {
        let every = |what| wanted.every.contains(&what);
        let twice = [
            (every(Every::Language) && wanted.wording.tongue.is_some(), "--every language", "--in"),
            (every(Every::Channel) && wanted.wording.channel.is_some(), "--every channel", "--channel"),
        ];
        if let Some((_, every, one)) = twice.iter().find(|(twice, ..)| *twice) {
            return Err(Stop::Usage(pick(
                self.language,
                format!("{every} et {one} s’excluent."),
                format!("{every} and {one} exclude each other."),
            )));
        }
        let languages = if every(Every::Language) {
            Tongue::value_variants().iter().map(|tongue| (*tongue).into()).collect()
        } else {
            vec![self.choice(&wanted.wording, None).language]
        };
        let channels: Vec<Option<Channel>> = if every(Every::Channel) {
            Medium::value_variants().iter().map(|medium| Some((*medium).into())).collect()
        } else {
            vec![wanted.wording.channel.map(Into::into)]
        };
        Ok(languages
            .into_iter()
            .flat_map(|language| channels.iter().map(move |channel| (language, *channel)))
            .collect())
    }

    fn check_templates(&self, wanted: &Check, out: &mut String) -> Result<ExitCode, Stop> {
        let question = self.question_of(&wanted.day)?;
        let component = self.load()?;
        let mut session = component.session()?;
        let policies = self.policies(&wanted.policies, &component, &mut session)?;
        let mut sound = true;
        let mut answers = Vec::new();
        for path in &wanted.files {
            let file = path.display().to_string();
            let found = self.checked(path, &component, &mut session, &wanted.law, &policies, &question);
            let (faults, warnings) = match found {
                Ok(found) => found,
                // A file that cannot be read at all stops no other.
                Err(error) => {
                    let fault = Fault { path: String::new(), message: format!("{error:#}") };
                    (vec![fault], Vec::new())
                }
            };
            sound &= faults.is_empty();
            out.push_str(&render::checked_templates(self.language, &file, &faults, &warnings));
            let data = |path: &str, message: &str| match path {
                "" => json!({ "message": message }),
                path => json!({ "path": path, "message": message }),
            };
            answers.push(json!({
                "file": file,
                "sound": faults.is_empty(),
                "faults": faults.iter().map(|it| data(&it.path, &it.message)).collect::<Vec<_>>(),
                "warnings": warnings.iter().map(|it| warned(it, data(&it.path, &it.message))).collect::<Vec<_>>(),
            }));
        }
        if self.command.format == Format::Json {
            out.clear();
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
    ) -> anyhow::Result<(Vec<Fault>, Vec<Warning>)> {
        let mut own = templates::read(path, component, self.language)?;
        match session.check_templates(&own.items, laws, policies, question)? {
            Ok(mut warnings) => {
                for warning in &mut warnings {
                    warning.path = own.in_file(&warning.path).unwrap_or_default();
                }
                Ok((own.faults, warnings))
            }
            Err(refusals) => {
                for refusal in refusals {
                    let place = own.in_file(&refusal.path);
                    let place = place.or_else(|| option_of(&refusal.path).map(str::to_owned));
                    let path = place.unwrap_or(refusal.path);
                    own.faults.push(Fault { path, message: refusal.message });
                }
                Ok((own.faults, Vec::new()))
            }
        }
    }

    // ---- what both share -------------------------------------------------------------------------------------

    fn question_of(&self, day: &Day) -> Result<Question, Stop> {
        Ok(case::question(self.as_of(day.as_of.as_deref())?, self.language, day.accept_unverified))
    }

    fn texts<'a>(&self, file: Option<&'a Path>, component: &Component) -> Result<Option<Texts<'a>>, Stop> {
        let Some(file) = file else { return Ok(None) };
        let own = templates::read(file, component, self.language)?;
        if own.faults.is_empty() {
            Ok(Some(Texts { file, own }))
        } else {
            Err(self.at_fault(file, &own.faults))
        }
    }

    fn choice(&self, wording: &Wording, texts: Option<&Texts<'_>>) -> MessageChoice {
        MessageChoice {
            action_key: None,
            level: wording.level.clone(),
            channel: wording.channel.map(Into::into),
            language: match (wording.tongue, self.language) {
                (Some(tongue), _) => tongue.into(),
                (None, Language::Fr) => MessageLanguage::Fr,
                (None, Language::En) => MessageLanguage::En,
            },
            templates: texts.map(|texts| texts.own.items.clone()),
        }
    }
}

impl Preview {
    /// What tells a message from the others; empty if there is one only.
    fn heading(&self, language: Language, tongue: MessageLanguage, channel: Option<Channel>) -> String {
        let mut parts = Vec::new();
        if self.every.contains(&Every::Language) {
            parts.push(render::tongue(tongue));
        }
        if let Some(channel) = channel.filter(|_| self.every.contains(&Every::Channel)) {
            parts.push(render::channel(language, channel));
        }
        let mut heading = parts.join(", ");
        if let Some(first) = heading.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        heading
    }
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

/// The refusals as lines: a fault of a text as those of other files, the rest with its place if it has one.
fn lines(
    refusals: &[Refusal],
    texts: Option<&Texts<'_>>,
    place: &dyn Fn(&str) -> Option<String>,
    language: Language,
) -> Vec<String> {
    let line = |refusal: &Refusal| match texts.and_then(|texts| texts.place(&refusal.path)) {
        Some(place) => format!("{place}{}{}", text::colon(language), refusal.message),
        None => render::placed(&refusal.message, place(&refusal.path).as_deref()),
    };
    refusals.iter().map(line).collect()
}

fn refused(
    refusals: &[Refusal],
    texts: Option<&Texts<'_>>,
    place: &dyn Fn(&str) -> Option<String>,
    language: Language,
) -> Stop {
    Stop::Refused(lines(refusals, texts, place, language).join("\n"))
}

/// What is given goes to a file if one is named.
fn give(output: Option<&Path>, made: Made, out: &mut String) -> Result<(), Stop> {
    match (made, output) {
        (Made::Text(text), None) => out.push_str(&text),
        (Made::Text(text), Some(path)) => write(path, text.as_bytes())?,
        (Made::Bytes(bytes), Some(path)) => write(path, &bytes)?,
        (Made::Bytes(_), None) => {}
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    std::fs::write(path, bytes).with_context(|| path.display().to_string())
}

/// The same with the stable code of the warning, as the contract spells it.
fn warned(warning: &Warning, mut data: Value) -> Value {
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

/// 1 for an answer that refuses.
fn code_of(answer: &Value) -> ExitCode {
    let refused = answer.get("tag").and_then(Value::as_str) == Some("err");
    if refused { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

fn read_creditor(path: &Path) -> Result<Creditor, Stop> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let file: CreditorFile =
        toml::from_str(&text).map_err(|error| anyhow!("{}: {}", path.display(), error.message()))?;
    Ok(Creditor {
        name: file.name,
        address: file.address,
        email: file.email,
        phone: file.phone,
        iban: file.iban,
        registration: file.registration,
    })
}
