//! Ledgers and further facts, from files to what the contract calls debtors and claims.
//!
//! An importer reads and reports; it judges nothing that the rules judge. Every fact keeps the file and line it
//! came from, so that a refusal of the rules can be shown where the user can mend it.

pub mod csv;
pub mod decode;
pub mod fec;
mod matching;
mod report;

use std::collections::HashMap;
use std::path::Path;

use crate::component::types;

pub use report::{Balance, Fault, Problem, Remark, Report, What};

/// A line of a file, counted from 1; the heading is line 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Which of the files read, in the order they were read.
    pub source: usize,
    /// The line.
    pub line: u64,
}

/// A fact and where it was read.
#[derive(Debug, Clone)]
pub struct Placed<T> {
    /// Where.
    pub at: Place,
    /// The fact.
    pub value: T,
}

/// How a file was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The file of accounting entries of article A47 A-1 of the Livre des procédures fiscales.
    Fec,
    /// The form described in `docs/csv.md`.
    Csv,
}

/// One debtor, as far as the files know it.
#[derive(Debug, Clone, Default)]
pub struct DebtorFacts {
    /// The caller's reference.
    pub id: String,
    /// Where it was first named.
    pub at: Option<Place>,
    /// The `debtor` row that describes it.
    pub described_at: Option<Place>,
    /// Its name.
    pub name: Option<String>,
    /// Which law protects it.
    pub kind: Option<types::DebtorKind>,
    /// Its address.
    pub address: Vec<String>,
    /// Where to write by e-mail.
    pub email: Option<String>,
    /// Where to call or send a short message.
    pub phone: Option<String>,
    /// The creditor's own segment.
    pub segment: Option<String>,
    /// How likely the creditor holds it not to pay.
    pub risk: Option<types::Risk>,
    /// Decisions to leave it alone.
    pub blocks: Vec<Placed<types::DunningBlock>>,
    /// Day of the judgment that opened insolvency proceedings.
    pub judgment_date: Option<String>,
    /// Day of its publication.
    pub publication_date: Option<String>,
    /// Whether the creditor is established elsewhere.
    pub creditor_elsewhere: Option<bool>,
    /// Whether it is a large company and the creditor is not.
    pub large_debtor: Option<bool>,
    /// The law of its invoices that state none.
    pub law: Option<String>,
    /// The terms of its invoices that state none.
    pub terms: Option<types::PaymentTerms>,
    /// Money received that no invoice was matched with.
    pub payments: Vec<Placed<types::Payment>>,
}

/// One invoice and what happened to it, as far as the files know it.
#[derive(Debug, Clone)]
pub struct ClaimFacts {
    /// The debtor, by its id.
    pub debtor: String,
    /// The invoice number.
    pub number: String,
    /// Where the invoice was read.
    pub at: Place,
    /// A later row that completes it.
    pub completed_at: Option<Place>,
    /// The day it was issued.
    pub issue_date: String,
    /// The day the debtor received it.
    pub receipt_date: Option<String>,
    /// The day goods were received or the service performed.
    pub delivery_date: Option<String>,
    /// The sum owed.
    pub amount_due: types::Money,
    /// What was delivered or done, in the words of the creditor.
    pub description: Option<String>,
    /// The law of the debt.
    pub law: Option<String>,
    /// What was agreed about the day of payment.
    pub terms: Option<types::PaymentTerms>,
    /// The trade, where it matters.
    pub sector: Option<types::Sector>,
    /// Whether it is periodic.
    pub periodic: bool,
    /// How far it got.
    pub state: types::InvoiceState,
    /// What the contract says beside the terms.
    pub contract: types::Contract,
    /// What happened before the courts.
    pub courts: Courts,
    /// The parts with due dates of their own, which are the terms then.
    pub instalments: Vec<Placed<types::Instalment>>,
    /// Payments.
    pub payments: Vec<Placed<types::Payment>>,
    /// Credit notes.
    pub credit_notes: Vec<Placed<types::CreditNote>>,
    /// Disputes.
    pub disputes: Vec<Placed<types::Dispute>>,
    /// Promises.
    pub promises: Vec<Placed<types::PromiseToPay>>,
    /// Contacts.
    pub contacts: Vec<Placed<types::Contact>>,
    /// Decisions to leave it alone.
    pub blocks: Vec<Placed<types::DunningBlock>>,
    /// The payment plan.
    pub plan: Option<PlanFacts>,
}

/// A payment plan and its parts, each with its row.
#[derive(Debug, Clone)]
pub struct PlanFacts {
    /// Where it was read.
    pub at: Place,
    /// What was agreed beside the parts.
    pub terms: types::PaymentPlan,
    /// What is to be paid by when.
    pub parts: Vec<Placed<types::Instalment>>,
}

/// The days of a judgment and of an order for payment.
#[derive(Debug, Clone, Default)]
pub struct Courts {
    /// The day an order for payment was made.
    pub order_made: Option<String>,
    /// The day it was served.
    pub order_served: Option<String>,
    /// The day a judgment was given.
    pub judgment_given: Option<String>,
    /// The day from which a judgment can be enforced.
    pub judgment_enforceable: Option<String>,
    /// The day it was served.
    pub judgment_served: Option<String>,
}

/// A contract that says nothing beside the terms.
#[must_use]
pub fn no_clauses() -> types::Contract {
    types::Contract {
        concluded_on: None,
        rate: None,
        allocation: None,
        year_basis: None,
        rate_fixing: None,
        capitalise_from: None,
        compensation: None,
        place_of_payment: None,
        non_working_day: None,
        long_term_agreed: None,
        large_debtor: None,
        interest: None,
    }
}

/// Reads terms that are not in the words of the form, such as "45 jours fin de mois". No importer does: the rules
/// are asked, or nobody ([`csv::words_only`]).
pub type ReadTerms<'a> = dyn FnMut(&str) -> Result<types::PaymentTerms, Problem> + 'a;

/// Everything read from all files.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// One report for each file, in the order read.
    pub reports: Vec<Report>,
    /// The debtors, in the order first met.
    pub debtors: Vec<DebtorFacts>,
    /// The claims, in the order first met.
    pub claims: Vec<ClaimFacts>,
    by_number: HashMap<String, usize>,
    by_debtor: HashMap<String, usize>,
}

impl Book {
    /// Reads a ledger, in either form; its heading tells which.
    pub fn read_ledger(&mut self, path: &Path, terms: &mut ReadTerms<'_>) -> Result<(), Vec<Fault>> {
        let name = path.display().to_string();
        let bytes = read(path, &name).map_err(|fault| vec![fault])?;
        match form(&name, &bytes).map_err(|fault| vec![fault])? {
            Form::Fec => fec::read(self, &name, &bytes).map_err(|fault| vec![fault]),
            Form::Csv => csv::read(self, &name, &bytes, terms),
        }
    }

    /// Reads further facts in the CSV form.
    pub fn read_facts(&mut self, path: &Path, terms: &mut ReadTerms<'_>) -> Result<(), Vec<Fault>> {
        let name = path.display().to_string();
        let bytes = read(path, &name).map_err(|fault| vec![fault])?;
        csv::read(self, &name, &bytes, terms)
    }

    /// The claim with this invoice number.
    #[must_use]
    pub fn claim(&self, number: &str) -> Option<&ClaimFacts> {
        self.by_number.get(number).and_then(|at| self.claims.get(*at))
    }

    /// The debtor with this id.
    #[must_use]
    pub fn debtor(&self, id: &str) -> Option<&DebtorFacts> {
        self.by_debtor.get(id).and_then(|at| self.debtors.get(*at))
    }

    fn claim_mut(&mut self, number: &str) -> Option<&mut ClaimFacts> {
        self.by_number.get(number).and_then(|at| self.claims.get_mut(*at))
    }

    /// Changes the debtor with this id, made on first mention.
    fn with_debtor(&mut self, id: &str, at: Place, change: impl FnOnce(&mut DebtorFacts)) {
        let next = self.debtors.len();
        let index = *self.by_debtor.entry(id.to_owned()).or_insert(next);
        if index == next {
            self.debtors.push(DebtorFacts { id: id.to_owned(), at: Some(at), ..DebtorFacts::default() });
        }
        if let Some(debtor) = self.debtors.get_mut(index) {
            change(debtor);
        }
    }

    /// Takes out every claim with this number: what is known of it is at fault.
    fn withdraw(&mut self, number: &str) {
        self.claims.retain(|claim| claim.number != number);
        self.by_number.clear();
        for (at, claim) in self.claims.iter().enumerate() {
            self.by_number.entry(claim.number.clone()).or_insert(at);
        }
    }

    /// Adds a claim. A number met twice is kept twice: the rules refuse the second and name the first.
    fn add_claim(&mut self, claim: ClaimFacts) {
        self.by_number.entry(claim.number.clone()).or_insert(self.claims.len());
        self.claims.push(claim);
    }
}

fn read(path: &Path, name: &str) -> Result<Vec<u8>, Fault> {
    std::fs::read(path).map_err(|error| Fault {
        source: name.to_owned(),
        line: None,
        column: None,
        problem: Problem::Unreadable(error.to_string()),
    })
}

fn form(name: &str, bytes: &[u8]) -> Result<Form, Fault> {
    let decoded = decode::ledger(name, bytes)?;
    let heading = decoded.text.lines().next().unwrap_or_default().to_lowercase();
    let mut names = heading.split(['\t', '|', ';', ',']).map(|name| name.trim().trim_matches('"'));
    if heading.contains("journalcode") || heading.contains("ecriturenum") || heading.contains("comptenum") {
        Ok(Form::Fec)
    } else if names.any(|name| name == "record") {
        Ok(Form::Csv)
    } else {
        Err(Fault { source: name.to_owned(), line: Some(1), column: None, problem: Problem::NotALedger })
    }
}
