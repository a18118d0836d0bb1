//! `relance remind`: the message about real invoices.

use std::process::ExitCode;

use anyhow::anyhow;
use relance_letter::Fonts;
use serde::Serialize;

use super::account::Account;
use super::args::{MessageForm, Remind};
use super::invocation::{Failure, Invocation};
use super::output::{Document, code_of, give, print};
use super::portfolio::Portfolio;
use super::template_file::refusal_lines;
use crate::component::dunning::{DunningPolicy, NextStepKind};
use crate::component::portfolio::{ClaimAnswer, PortfolioReview, WorkItem};
use crate::component::reminders::{Message, MessageChoice};
use crate::component::types::{Claim, Creditor, Debtor, Question};
use crate::config::creditor;
use crate::render::message as page;

#[derive(Serialize)]
struct ComposeArguments<'a> {
    creditor: &'a Creditor,
    debtor: &'a Debtor,
    claims: &'a [Claim],
    policies: &'a [DunningPolicy],
    choice: &'a MessageChoice,
    question: &'a Question,
}

/// The account that a message is about, what of it is written, and what the reader is told of that choice.
struct Subject {
    /// Whole, but for claims that the rules refuse.
    account: Account,
    /// The item of the worklist that is written.
    key: Option<String>,
    /// The claims that are written, where they are not those of an item.
    rows: Option<Vec<u32>>,
    /// The level, where it is not that of what is written.
    level: Option<String>,
    /// Why the account, seen whole, has nothing to send about the invoice.
    because: Option<String>,
    notes: Vec<String>,
}

impl Subject {
    fn whole(account: Account) -> Self {
        Self { account, key: None, rows: None, level: None, because: None, notes: Vec::new() }
    }
}

impl Invocation<'_> {
    pub(super) fn remind(&self, args: &Remind, out: &mut String) -> Result<ExitCode, Failure> {
        if args.form.is_some() && self.is_json() {
            return Err(Failure::Usage(self.texts.remind.json_has_every_form.to_owned()));
        }
        if args.form == Some(MessageForm::Pdf) && args.output.is_none() {
            return Err(Failure::Usage(self.texts.remind.pdf_wants_output.to_owned()));
        }
        let creditor = creditor::read(&args.creditor)?;
        let mut portfolio = self.portfolio(&args.facts, &args.policies)?;
        let templates = self.templates(&args.wording, &portfolio.component)?;
        let Subject { account, key, rows, level, because, notes } = self.subject(&mut portfolio, args)?;
        let debtor = account.owed_by().ok_or_else(|| anyhow!("a message without a debtor"))?;
        let choice = self.message_choice(&args.wording, templates.as_ref());
        let choice = MessageChoice { action_key: key, rows, level: choice.level.clone().or(level), ..choice };
        if self.is_json() {
            let arguments = ComposeArguments {
                creditor: &creditor,
                debtor,
                claims: account.claims(),
                policies: &portfolio.policies,
                choice: &choice,
                question: &portfolio.question,
            };
            let answer = portfolio.component.call_typed_to_json("reminders.compose", arguments)?;
            if let Some(because) = because.filter(|_| code_of(&answer) == ExitCode::SUCCESS) {
                return Err(Failure::Refused(because));
            }
            let mut json = String::new();
            print(&mut json, &answer)?;
            give(args.output.as_deref(), Document::Text(json), out)?;
            return Ok(code_of(&answer));
        }
        let answer = portfolio.session.compose(
            &creditor,
            debtor,
            account.claims(),
            &portfolio.policies,
            &choice,
            &portfolio.question,
        )?;
        if let Some(because) = because.filter(|_| answer.is_ok()) {
            return Err(Failure::Refused(because));
        }
        let first = choice.rows.as_ref().and_then(|rows| rows.first()).copied().unwrap_or_default();
        let asked = usize::try_from(first).ok().and_then(|row| account.claim_places().get(row).copied());
        let place = |path: &str| {
            if let Some(place) = templates.as_ref().and_then(|file| file.place(path)) {
                return Some(place);
            }
            if let Some(field) = path.strip_prefix("creditor.") {
                return Some(format!("{}, {field}", args.creditor.display()));
            }
            portfolio.case.locate(&account.path(path), asked, self.texts.language)
        };
        let message = answer.map_err(|refusals| {
            Failure::Refused(refusal_lines(self.texts, &refusals, templates.as_ref(), &place).join("\n"))
        })?;
        let form = args.form.unwrap_or(MessageForm::Text);
        let document = self.document(form, &message)?;
        let under = page::notes(self.texts, &message, &notes, &place);
        give(args.output.as_deref(), document, out)?;
        if form == MessageForm::Text && args.output.is_none() {
            out.push_str(&under);
        } else {
            // What is given is the message and nothing else.
            eprint!("{}", under.trim_start_matches('\n'));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The claims to write about: as named, as grouped in the worklist, or all of a debtor that are not settled.
    fn subject(&self, portfolio: &mut Portfolio, args: &Remind) -> Result<Subject, Failure> {
        if let Some(id) = &args.debtor {
            return self.all_of(portfolio, id);
        }
        let (account, places) = self.named(portfolio, &args.invoices)?;
        let review = portfolio.review_account(&account)?;
        let rows = rows_of(&account, &places);
        let item = items(&review).find(|item| rows.iter().any(|row| item.rows.contains(row)));
        let mut subject = Subject::whole(account.only(&answered(&account, &review, &places)));
        let (Some(invoice), [at], false) = (args.invoices.first(), places.as_slice(), args.alone) else {
            subject.rows = Some(rows_of(&subject.account, &places));
            // Invoices of several items: one message for all of them, at the level of the first.
            let apart = item.filter(|item| !rows.iter().all(|row| item.rows.contains(row)));
            subject.level = apart.and_then(|item| item.level.clone());
            return Ok(subject);
        };
        if let Some(item) = item {
            subject.key = Some(item.key.clone());
            let count = item.rows.len();
            subject.notes.extend((count > 1).then(|| (self.texts.remind.grouped)(count, invoice)));
            return Ok(subject);
        }
        subject.rows = Some(rows_of(&subject.account, &places));
        if args.wording.level.is_none() {
            let row = account.place(*at).and_then(|place| review.rows.get(place));
            subject.because = row.and_then(|row| match row {
                ClaimAnswer::Answered(row) => Some(row.decision.reason.clone()),
                ClaimAnswer::Refused(_) => None,
            });
        }
        Ok(subject)
    }

    /// The account that owes the invoices named, and where they stand among all claims.
    fn named(&self, portfolio: &Portfolio, invoices: &[String]) -> Result<(Account, Vec<usize>), Failure> {
        let mut places: Vec<usize> = Vec::new();
        let mut owed_by: Option<String> = None;
        for invoice in invoices {
            let (at, debtor, _) = portfolio.find(invoice)?;
            if let Some(first) = owed_by.as_ref().filter(|first| **first != debtor.id) {
                let sentence = (self.texts.remind.two_debtors)(invoice, &debtor.id, first);
                return Err(Failure::Refused(sentence));
            }
            owed_by = Some(debtor.id);
            if !places.contains(&at) {
                places.push(at);
            }
        }
        Ok((portfolio.account(&owed_by.unwrap_or_default()), places))
    }

    /// All that a debtor has not settled.
    fn all_of(&self, portfolio: &mut Portfolio, id: &str) -> Result<Subject, Failure> {
        let account = portfolio.account_of(id, self.texts)?;
        let review = portfolio.review_account(&account)?;
        let mut open = false;
        let mut notes = Vec::new();
        for (at, row) in portfolio.rows(&account)? {
            match row {
                ClaimAnswer::Answered(row) => open |= row.decision.step != NextStepKind::Settled,
                // One bad row stops no other.
                ClaimAnswer::Refused(refusals) => {
                    let claim = portfolio.case.claims.get(at);
                    let invoice = claim.map_or("", |claim| claim.invoice.number.as_str());
                    let context = portfolio.context();
                    let said = refusals.iter().map(|refusal| context.refusal(Some(at), refusal));
                    let said: Vec<String> = said.collect();
                    notes.push((self.texts.remind.left_out)(invoice, &said.join(" ")));
                }
            }
        }
        if !open {
            let nothing = (self.texts.remind.nothing_owed)(id);
            return Err(Failure::Refused(if notes.is_empty() { nothing } else { notes.join("\n") }));
        }
        // One message for all that is due, at the level of the first of those that the worklist has.
        let level = items(&review).next().and_then(|item| item.level.clone());
        let account = account.only(&answered(&account, &review, &[]));
        Ok(Subject { level, notes, ..Subject::whole(account) })
    }

    /// The message in the form asked for.
    fn document(&self, form: MessageForm, message: &Message) -> Result<Document, Failure> {
        let whole = match form {
            MessageForm::Text => return Ok(Document::Text(page::text(self.texts, message))),
            MessageForm::Page => return Ok(Document::Text(page::page(message))),
            MessageForm::Pdf => {
                let letter = page::letter(message);
                let pdf = relance_letter::render(&letter, &Fonts::noto()).map_err(anyhow::Error::from)?;
                return Ok(Document::Bytes(pdf));
            }
            MessageForm::Html => &message.html,
            MessageForm::Eml => &message.draft,
        };
        let whole = whole.clone().map(Document::Text);
        whole.ok_or_else(|| Failure::Refused(self.texts.remind.not_an_email.to_owned()))
    }
}

/// The items of a worklist that are messages or calls.
fn items(review: &PortfolioReview) -> impl Iterator<Item = &WorkItem> {
    use NextStepKind as Step;
    let speaks = |step| matches!(step, Step::Remind | Step::Call | Step::Warn | Step::FormalNotice);
    review.worklist.iter().filter(move |item| speaks(item.step))
}

/// The claims of an account that the rules answered, by their places among all: one that they refuse stops no other. Those
/// asked for stay, so that the refusal is said.
fn answered(account: &Account, review: &PortfolioReview, asked: &[usize]) -> Vec<usize> {
    let rows = account.claim_places().iter().zip(&review.rows);
    let stays = |at: &usize, row: &ClaimAnswer| matches!(row, ClaimAnswer::Answered(_)) || asked.contains(at);
    rows.filter(|(at, row)| stays(at, row)).map(|(at, _)| *at).collect()
}

/// The positions in an account of claims at these places among all.
fn rows_of(account: &Account, places: &[usize]) -> Vec<u32> {
    places.iter().filter_map(|at| u32::try_from(account.place(*at)?).ok()).collect()
}
