//! A ledger read, the policies chosen, and the component to ask: what the commands about a ledger need.

use std::io::IsTerminal as _;

use serde::Serialize;
use serde_json::Value;

use super::args::{Facts, PolicyChoice};
use super::invocation::{Failure, Invocation};
use crate::case::{self, Case, Statements};
use crate::component::dunning::DunningPolicy;
use crate::component::types::{Claim, Debtor, Question, Refusal};
use crate::component::{Component, Session};
use crate::import::{Book, Fault, Problem, ReadTerms, csv};
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
    pub(super) book: Book,
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
        // Terms that are not in the words of the form are for the rules to read.
        let mut read_terms = |text: &str| match session.parse_terms(text, language) {
            Ok(parsed) => case::one_reading(text, parsed),
            Err(trap) => Err(Problem::UnreadTerms { given: text.to_owned(), why: format!("{trap:#}") }),
        };
        let statements = self.statements(facts, &mut read_terms)?;
        let mut book = Book::default();
        book.read_ledger(&facts.ledger, &mut read_terms).map_err(|faults| self.files_at_fault(&faults))?;
        for path in &facts.with {
            book.read_facts(path, &mut read_terms).map_err(|faults| self.files_at_fault(&faults))?;
        }
        if std::io::stderr().is_terminal() && book.claims.len() > MANY {
            eprintln!("{}", (self.texts.command.many_invoices)(book.claims.len()));
        }
        // A contact of the past may name a level of another policy than the one chosen today.
        let mut known = policies.clone();
        known.extend(session.default_policies()?);
        let case = case::build(&book, &statements, &known);
        let question = case::question(as_of, language, facts.accept_unverified);
        Ok(Portfolio { component, session, book, case, policies, question, texts: self.texts })
    }

    /// What the user states for all that the files leave open.
    fn statements(&self, facts: &Facts, read_terms: &mut ReadTerms<'_>) -> Result<Statements, Failure> {
        let kind = facts.kind.as_deref().map(|given| self.kind(given)).transpose()?;
        let terms = facts.terms.as_deref().map(|given| csv::any_terms(given, read_terms)).transpose();
        let terms = terms.map_err(|problem| {
            let sentence = problem.sentence(self.texts.language);
            Failure::Usage(format!("--terms{}{sentence}", self.texts.colon()))
        })?;
        Ok(Statements { law: facts.law.clone(), kind, terms })
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
        PageContext { texts: self.texts, book: &self.book, case: &self.case, as_of: &self.question.as_of }
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
        let unasked = self.case.unasked.iter().find(|unasked| unasked.invoice == invoice);
        Err(Failure::Refused(match unasked {
            Some(unasked) => format!("{invoice}. {}", unasked.sentence(self.texts.language)),
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
