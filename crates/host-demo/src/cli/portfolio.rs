//! A ledger read, the policies chosen, and the component to ask: what the commands about a ledger need.

use std::io::IsTerminal as _;
use std::path::Path;

use relance_ledger::{DateOrder, Fault, Options, Policy, ReadTerms, Sentence as _, csv};
use serde::Serialize;
use serde_json::Value;

use super::args::{Facts, PolicyChoice};
use super::invocation::{Failure, Invocation};
use crate::case::{self, Case, Unread};
use crate::component::dunning::DunningPolicy;
use crate::component::types::{Claim, Debtor, Question, Refusal};
use crate::component::{Component, Session};
use crate::config::columns;
use crate::render::{self, PageContext};
use crate::texts::Texts;

/// How many faults of files are shown.
const FAULTS: usize = 20;
/// From how many invoices on a user who waits is told for how many.
const MANY: usize = 20_000;

/// All that was read and chosen, and an instance of the component to ask.
pub(super) struct Portfolio {
    pub(super) component: Component,
    pub(super) session: Session,
    pub(super) case: Case,
    pub(super) policies: Vec<DunningPolicy>,
    pub(super) question: Question,
    texts: &'static Texts,
}

/// The arguments of `portfolio.review`.
#[derive(Serialize)]
pub(super) struct ReviewArguments<'a> {
    pub(super) debtors: &'a [Debtor],
    pub(super) claims: &'a [Claim],
    pub(super) policies: &'a [DunningPolicy],
    pub(super) question: &'a Question,
}

impl Invocation<'_> {
    pub(super) fn portfolio(&self, facts: &Facts, choice: &PolicyChoice) -> Result<Portfolio, Failure> {
        let as_of = self.as_of(facts.as_of.as_deref())?;
        let component = self.load()?;
        let mut session = component.session()?;
        let policies = self.policies(choice, &component, &mut session)?;
        self.portfolio_on(as_of, facts, component, session, policies)
    }

    pub(super) fn portfolio_on(
        &self,
        as_of: &str,
        facts: &Facts,
        component: Component,
        mut session: Session,
        policies: Vec<DunningPolicy>,
    ) -> Result<Portfolio, Failure> {
        let language = self.texts.language;
        let proposed = session.default_policies()?;
        let extra_rates = self.extra_rates(facts.rates.as_deref(), &component, &mut session)?;
        // Terms that are not in the words of the form are for the rules to read.
        let mut read_terms = |text: &str| match session.parse_terms(text, language) {
            Ok(Ok(parsed)) => Ok(parsed),
            Ok(Err(refusals)) => {
                let why: Vec<&str> = refusals.iter().map(|refusal| refusal.message.as_str()).collect();
                Err(why.join(" "))
            }
            Err(trap) => Err(format!("{trap:#}")),
        };
        let mut options = self.stated(facts, &mut read_terms)?;
        // A contact of the past may name a level of another policy than the one chosen today.
        options.policies = policies.iter().chain(&proposed).map(Policy::from).collect();
        let paths: Vec<&Path> = [&facts.ledger].into_iter().chain(&facts.with).map(AsRef::as_ref).collect();
        let case =
            Case::read(&paths, &options, Some(&mut read_terms)).map_err(|unread| self.unread(&unread))?;
        if std::io::stderr().is_terminal() && case.claims.len() > MANY {
            eprintln!("{}", (self.texts.command.many_invoices)(case.claims.len()));
        }
        let question = case::question(as_of, language, extra_rates, facts.accept_unverified);
        Ok(Portfolio { component, session, case, policies, question, texts: self.texts })
    }

    /// What the user states for all that the files leave open.
    fn stated(&self, facts: &Facts, read_terms: &mut ReadTerms<'_>) -> Result<Options, Failure> {
        let kind = facts.kind.as_deref().map(|given| self.kind(given)).transpose()?;
        let terms = facts.terms.as_deref().map(|given| csv::any_terms(given, Some(read_terms))).transpose();
        let terms = terms.map_err(|problem| {
            let sentence = problem.sentence(self.texts.language);
            Failure::Usage(format!("--terms{}{sentence}", self.texts.colon()))
        })?;
        let language = Some(self.texts.language);
        let columns = facts.columns.as_deref().map(columns::read).transpose()?.unwrap_or_default();
        let dates = facts.dates.as_deref().and_then(DateOrder::of);
        let law = facts.law.clone();
        Ok(Options { language, law, kind, terms, dates, columns, policies: Vec::new() })
    }

    fn unread(&self, unread: &Unread) -> Failure {
        match unread {
            Unread::Unreadable(path, error) => {
                let why = (self.texts.files.unreadable)(&error.to_string());
                Failure::Refused(format!("{}{}{why}", path.display(), self.texts.colon()))
            }
            Unread::Faulty(faults) => self.files_at_fault(faults),
        }
    }

    fn files_at_fault(&self, faults: &[Fault]) -> Failure {
        let shown = faults.iter().take(FAULTS);
        let mut lines: Vec<String> = shown.map(|fault| fault.sentence(self.texts.language)).collect();
        if let Some(more) = faults.len().checked_sub(FAULTS).filter(|more| *more > 0) {
            lines.push((self.texts.command.more_faults)(more));
        }
        Failure::Refused(lines.join("\n"))
    }
}

impl Portfolio {
    pub(super) fn context(&self) -> PageContext<'_> {
        PageContext { texts: self.texts, case: &self.case, as_of: &self.question.as_of }
    }

    /// What was imported, as data.
    pub(super) fn import(&self) -> Value {
        render::import_as_json(&self.context())
    }

    /// The claim of an invoice: where it stands, who owes it.
    pub(super) fn find(&self, invoice: &str) -> Result<(usize, Debtor, Claim), Failure> {
        if let Some(at) = self.case.position(invoice)
            && let Some(claim) = self.case.claims.get(at)
            && let Some(debtor) = self.case.debtor_of(claim)
        {
            return Ok((at, debtor.clone(), claim.clone()));
        }
        Err(Failure::Refused(match self.case.not_asked(invoice, self.texts.language) {
            Some(why) => format!("{invoice}. {why}"),
            None => (self.texts.command.no_such_invoice)(invoice),
        }))
    }

    /// Refusals with their places in the files. `asked` is the claim they are about, if it is one.
    pub(super) fn refused(&self, asked: Option<usize>, refusals: &[Refusal]) -> Failure {
        let context = self.context();
        let lines: Vec<String> = refusals.iter().map(|refusal| context.refusal(asked, refusal)).collect();
        Failure::Refused(lines.join("\n"))
    }
}
