//! What the files say, before it is put to the rules: debtors and invoices, each fact with its place.
//!
//! Every format fills the same book and knows nothing of the others. The book judges nothing.

use std::collections::HashMap;

use relance_contract::types::{
    Contact, Contract, Credit, CreditEffect, CreditNote, DebtorKind, Dispute, DunningBlock, Instalment,
    InvoiceState, Money, Payment, PaymentPlan, PromiseToPay, Risk, Sector,
};

use crate::agreed::Agreed;
use crate::place::{Place, Placed};
use crate::problem::Problem;

/// One debtor, as far as the files know it.
#[derive(Debug, Clone, Default)]
pub struct DebtorFacts {
    /// The caller's reference.
    pub id: String,
    /// Where it was first named.
    pub at: Option<Place>,
    /// The `debtor` rows that describe it, one a file; what a later one says goes before.
    pub described: Vec<Place>,
    /// Its name.
    pub name: Option<String>,
    /// Which law protects it.
    pub kind: Option<DebtorKind>,
    /// Its address.
    pub address: Vec<String>,
    /// Where to write by e-mail.
    pub email: Option<String>,
    /// Where to call or send a short message.
    pub phone: Option<String>,
    /// The creditor's own segment.
    pub segment: Option<String>,
    /// How likely the creditor holds it not to pay.
    pub risk: Option<Risk>,
    /// Decisions to leave it alone.
    pub blocks: Vec<Placed<DunningBlock>>,
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
    pub terms: Option<Agreed>,
    /// What it has to its credit and no invoice was matched with.
    pub credits: Vec<Placed<Credit>>,
    /// Whether a row that describes it is at fault: then what the user states for all is not taken for it.
    pub doubtful: bool,
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
    /// Later rows that complete it.
    pub completed: Vec<Place>,
    /// The day it was issued.
    pub issue_date: String,
    /// The day the debtor received it.
    pub receipt_date: Option<String>,
    /// The day goods were received or the service performed.
    pub delivery_date: Option<String>,
    /// The sum owed.
    pub amount_due: Money,
    /// What was delivered or done, in the words of the creditor.
    pub description: Option<String>,
    /// The law of the debt.
    pub law: Option<String>,
    /// What was agreed about the day of payment.
    pub terms: Option<Agreed>,
    /// The trade, where it matters.
    pub sector: Option<Sector>,
    /// Whether it is periodic.
    pub periodic: bool,
    /// How far it got.
    pub state: InvoiceState,
    /// What the contract says beside the terms.
    pub contract: Contract,
    /// What happened before the courts.
    pub courts: Courts,
    /// The parts with due dates of their own, which are the terms then.
    pub instalments: Vec<Placed<Instalment>>,
    /// Payments.
    pub payments: Vec<Placed<Payment>>,
    /// Credit notes.
    pub credit_notes: Vec<Placed<CreditNote>>,
    /// Disputes.
    pub disputes: Vec<Placed<Dispute>>,
    /// Promises.
    pub promises: Vec<Placed<PromiseToPay>>,
    /// Contacts.
    pub contacts: Vec<Placed<Contact>>,
    /// Decisions to leave it alone.
    pub blocks: Vec<Placed<DunningBlock>>,
    /// The payment plan.
    pub plan: Option<PlanFacts>,
}

/// A payment plan and its parts, each with its row.
#[derive(Debug, Clone)]
pub struct PlanFacts {
    /// Where it was read.
    pub at: Place,
    /// What was agreed beside the parts.
    pub terms: PaymentPlan,
    /// What is to be paid by when.
    pub parts: Vec<Placed<Instalment>>,
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

impl ClaimFacts {
    /// An invoice of which only this much is known: sent, and nothing happened to it.
    pub(crate) fn bare(
        debtor: String,
        number: String,
        at: Place,
        issue_date: String,
        amount_due: Money,
    ) -> Self {
        Self {
            debtor,
            number,
            at,
            completed: Vec::new(),
            issue_date,
            receipt_date: None,
            delivery_date: None,
            amount_due,
            description: None,
            law: None,
            terms: None,
            sector: None,
            periodic: false,
            state: InvoiceState::Sent,
            contract: no_clauses(),
            courts: Courts::default(),
            instalments: Vec::new(),
            payments: Vec::new(),
            credit_notes: Vec::new(),
            disputes: Vec::new(),
            promises: Vec::new(),
            contacts: Vec::new(),
            blocks: Vec::new(),
            plan: None,
        }
    }

    /// Every line that says something of it and is lost with it: what was paid or credited is not.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Place> {
        fn of<T>(placed: &[Placed<T>]) -> impl Iterator<Item = Place> {
            placed.iter().map(|fact| fact.at)
        }
        let plan = self.plan.iter().flat_map(|plan| of(&plan.parts).chain([plan.at]));
        [self.at]
            .into_iter()
            .chain(self.completed.iter().copied())
            .chain(of(&self.instalments))
            .chain(of(&self.disputes))
            .chain(of(&self.promises))
            .chain(of(&self.contacts))
            .chain(of(&self.blocks))
            .chain(plan)
    }
}

/// A contract that says nothing beside the terms.
pub(crate) fn no_clauses() -> Contract {
    Contract {
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

/// A row at fault, and what it names: that decides what its fault means.
#[derive(Debug, Clone)]
pub(crate) struct Doubt {
    /// Where.
    pub at: Place,
    /// The column at fault.
    pub column: Option<String>,
    /// What is wrong.
    pub problem: Problem,
    /// What it would have said.
    pub says: Says,
    /// What the row is about.
    pub about: About,
}

/// What a row at fault would have said, as far as that can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// That something is owed.
    Owed,
    /// More about an invoice that another row states.
    Completes,
    /// Who a debtor is.
    Debtor,
    /// Anything else: it may lower a debt.
    Lowers,
}

/// What a row at fault is about, as far as it can be read.
#[derive(Debug, Clone)]
pub(crate) struct About {
    /// The number of the invoice it names; empty if it names none.
    pub invoice: String,
    /// The reference of the debtor it names; empty if it names none.
    pub debtor: String,
    /// All that stands in it, if it has too few cells or too many, so that none is sure to stand under its heading.
    pub torn: Option<Vec<String>>,
}

/// Money received or credited, as its row has it: to be put where it belongs once all files have been read.
#[derive(Debug, Clone)]
pub(crate) struct Reduction {
    /// Where.
    pub at: Place,
    /// The debtor it names; empty if it names none.
    pub debtor: String,
    /// What it is, with the invoice that it names.
    pub credit: Credit,
    /// From when it counts, if it is a credit note that says so.
    pub effect: Option<CreditEffect>,
    /// Whether it is an invoice with a negative total, and the number its own.
    pub is_invoice: bool,
}

/// Everything read from all files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Book {
    /// The debtors, in the order first met.
    pub debtors: Vec<DebtorFacts>,
    /// The claims, in the order first met.
    pub claims: Vec<ClaimFacts>,
    /// What was paid and credited, in the order found.
    pub reductions: Vec<Reduction>,
    /// The rows at fault, in the order found.
    pub doubts: Vec<Doubt>,
    by_number: HashMap<String, usize>,
    by_debtor: HashMap<String, usize>,
}

impl Book {
    /// Where the claim with this invoice number stands.
    pub(crate) fn position(&self, number: &str) -> Option<usize> {
        self.by_number.get(number).copied()
    }

    /// Where the debtor with this id stands.
    pub(crate) fn debtor_position(&self, id: &str) -> Option<usize> {
        self.by_debtor.get(id).copied()
    }

    /// The claim with this invoice number.
    pub(crate) fn claim(&self, number: &str) -> Option<&ClaimFacts> {
        self.claims.get(self.position(number)?)
    }

    /// The debtor with this id.
    pub(crate) fn debtor(&self, id: &str) -> Option<&DebtorFacts> {
        self.debtors.get(self.debtor_position(id)?)
    }

    /// The same, to add to it.
    pub(crate) fn claim_mut(&mut self, number: &str) -> Option<&mut ClaimFacts> {
        let at = self.position(number)?;
        self.claims.get_mut(at)
    }

    /// Changes the debtor with this id, made on first mention.
    pub(crate) fn with_debtor(&mut self, id: &str, at: Place, change: impl FnOnce(&mut DebtorFacts)) {
        let index = self.debtor_position(id).unwrap_or_else(|| {
            self.by_debtor.insert(id.to_owned(), self.debtors.len());
            self.debtors.push(DebtorFacts { id: id.to_owned(), at: Some(at), ..DebtorFacts::default() });
            self.debtors.len().saturating_sub(1)
        });
        if let Some(debtor) = self.debtors.get_mut(index) {
            change(debtor);
        }
    }

    /// Adds a claim. A number met twice leads to the first; the rules refuse the second.
    pub(crate) fn add_claim(&mut self, claim: ClaimFacts) {
        self.by_number.entry(claim.number.clone()).or_insert(self.claims.len());
        self.claims.push(claim);
    }
}
