//! Ledgers from the disk as the questions to put to the rules, and back from a path to a place in words.

use std::path::{Path, PathBuf};

use relance_ledger::{
    Asked, Fault, File, Held, Lack, Ledger, Located, Options, ReadTerms, Sentence, Unasked, place, read,
};

use crate::component::types::{
    Claim, Debtor, DebtorKind, Invoice, InvoiceState, Language, Money, PaymentTerms, Question, RateRow,
};
use crate::texts::texts;

/// What was read of files, as the contract has it.
#[derive(Debug, Default)]
pub struct Case(Ledger);

/// Why files were not read.
#[derive(Debug)]
pub enum Unread {
    /// The system would not give one: which, and why.
    Unreadable(PathBuf, std::io::Error),
    /// They are at fault.
    Faulty(Vec<Fault>),
}

impl std::ops::Deref for Case {
    type Target = Ledger;

    fn deref(&self) -> &Ledger {
        &self.0
    }
}

impl Case {
    /// Reads a ledger and the files that complete it.
    pub fn read(
        paths: &[&Path],
        options: &Options,
        terms: Option<&mut ReadTerms<'_>>,
    ) -> Result<Self, Unread> {
        let mut files = Vec::with_capacity(paths.len());
        for path in paths {
            let bytes = std::fs::read(path).map_err(|error| Unread::Unreadable(path.to_path_buf(), error))?;
            files.push((path.display().to_string(), bytes));
        }
        let files: Vec<File<'_>> = files.iter().map(|(name, bytes)| File { name, bytes }).collect();
        read(&files, options, terms).map(Self).map_err(Unread::Faulty)
    }

    /// The position of an invoice among the claims.
    #[must_use]
    pub fn position(&self, invoice: &str) -> Option<usize> {
        self.claims.iter().position(|claim| claim.invoice.number == invoice)
    }

    /// The debtor of a claim.
    #[must_use]
    pub fn debtor_of(&self, claim: &Claim) -> Option<&Debtor> {
        self.debtors.iter().find(|debtor| debtor.id == claim.debtor)
    }

    /// Why an invoice is not put to the rules, if one that was read is not: a sentence.
    #[must_use]
    pub fn not_asked(&self, invoice: &str, language: Language) -> Option<String> {
        let held = self.report.held.iter().find(|held| held.invoice == invoice);
        let unasked = self.report.unasked.iter().find(|unasked| unasked.invoice == invoice);
        held.map(|held| self.held_back(held, language)).or_else(|| unasked.map(|it| lacking(it, language)))
    }

    /// The first invoice of a debtor that is not put to the rules, and why.
    #[must_use]
    pub fn not_asked_of(&self, debtor: &str, language: Language) -> Option<(&str, String)> {
        let held = self.report.held.iter().find(|held| held.debtor == debtor);
        let unasked = self.report.unasked.iter().find(|unasked| unasked.debtor == debtor);
        let held = held.map(|held: &Held| (held.invoice.as_str(), self.held_back(held, language)));
        held.or_else(|| {
            unasked.map(|unasked: &Unasked| (unasked.invoice.as_str(), lacking(unasked, language)))
        })
    }

    /// Which row sets an invoice aside, and what is wrong with it.
    #[must_use]
    pub fn held_back(&self, held: &Held, language: Language) -> String {
        self.report.causes.get(held.because).map(|cause| cause.sentence(language)).unwrap_or_default()
    }

    /// Where the fact at this path was read, in words, or the option that stated it; none if neither did.
    ///
    /// `asked` is the claim that was asked about, for paths that start with `claim` or `debtor`.
    #[must_use]
    pub fn locate(&self, path: &str, asked: Option<usize>, language: Language) -> Option<String> {
        let (root, rest) = path.split_once('.').unwrap_or((path, ""));
        let field = rest.split('.').next().unwrap_or_default();
        match root {
            "question" => return Some("--as-of".to_owned()),
            "choice" if !field.is_empty() => return Some(format!("--{field}")),
            "creditor" if !field.is_empty() => return Some(format!("--creditor, {field}")),
            _ => {}
        }
        let asked = asked.map(|claim| {
            let owed_by = self.claims.get(claim).map(|claim| claim.debtor.as_str());
            let debtor = self.debtors.iter().position(|debtor| Some(debtor.id.as_str()) == owed_by);
            Asked { claim, debtor }
        });
        Some(match self.places.locate(path, asked)? {
            Located::Cell { file, line, column } => place(language, &file, Some(line), column.as_deref()),
            Located::Stated(option) => format!("--{option}"),
        })
    }
}

/// An invoice of which nothing is known but its days (issue, receipt, delivery) and terms, to learn when it is due.
#[must_use]
pub fn bare(kind: DebtorKind, law: &str, days: [Option<&String>; 3], terms: PaymentTerms) -> (Debtor, Claim) {
    let [issued, received, delivered] = days.map(Option::<&String>::cloned);
    let debtor = Debtor {
        id: "-".to_owned(),
        name: "-".to_owned(),
        kind,
        address: Vec::new(),
        email: None,
        phone: None,
        reachable_by: None,
        segment: None,
        risk: None,
        blocks: None,
        credits: Vec::new(),
        unread: None,
        insolvency: None,
    };
    let invoice = Invoice {
        number: "-".to_owned(),
        law: law.to_owned(),
        issue_date: issued.unwrap_or_default(),
        receipt_date: received,
        delivery_date: delivered,
        amount_due: Money { amount: "1.00".to_owned(), currency: "EUR".to_owned() },
        terms,
        discounts: None,
        sector: None,
        periodic: false,
        state: InvoiceState::Sent,
        description: None,
        lifecycle: None,
        contract: None,
    };
    let claim = Claim {
        debtor: debtor.id.clone(),
        invoice,
        payments: Vec::new(),
        credit_notes: Vec::new(),
        disputes: Vec::new(),
        promises: Vec::new(),
        contacts: Vec::new(),
        blocks: None,
        plan: None,
        team_notices: None,
        proceedings: None,
        delay_excused: None,
    };
    (debtor, claim)
}

/// The question common to all claims of a call.
#[must_use]
pub fn question(
    as_of: &str,
    language: Language,
    extra_rates: Vec<RateRow>,
    accept_unverified: bool,
) -> Question {
    Question {
        as_of: as_of.to_owned(),
        language,
        extra_rates,
        accept_unverified: accept_unverified.then_some(true),
        calendar_changes: None,
    }
}

/// What is nowhere stated of an invoice, and how to state it here.
pub(crate) fn lacking(unasked: &Unasked, language: Language) -> String {
    let option = |lack: &Lack| match lack {
        Lack::Kind => "--kind",
        Lack::Law => "--law",
        Lack::Terms => "--terms",
    };
    let options: Vec<&str> = unasked.missing.iter().map(option).collect();
    format!("{} {}", unasked.sentence(language), (texts(language).files.stated_by)(&options.join(", ")))
}
