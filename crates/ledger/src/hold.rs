//! What a row at fault means for those it is about.
//!
//! A row that would have stated an invoice sets that invoice aside: a debt that cannot be read is not asked for. Any other
//! row may have lowered a debt, so nothing is demanded of its debtor (that of the invoice it names, or the one it names
//! itself; of nobody, if neither is known) until it is mended. Its figures are answered all the same, and the debtor says
//! which row it is.

use std::collections::{BTreeSet, HashMap};

use crate::book::{About, Book, Doubt, Says};
use crate::problem::Problem;
use crate::report::Holds;

/// What the rows at fault mean.
pub(crate) struct Verdict {
    /// For each claim of the book, the first row at fault that sets it aside, as its position among them.
    pub claims: Vec<Option<usize>>,
    /// For each debtor of the book, the rows at fault that may lower what it owes.
    pub unread: Vec<Vec<usize>>,
    /// Those that may lower what anybody owes.
    pub unread_of_all: Vec<usize>,
    /// For each row at fault, what it holds.
    pub holds: Vec<Holds>,
}

/// Finds out what every row at fault means, and tells of rows that only go with a row at fault.
pub(crate) fn decide(book: &mut Book) -> Verdict {
    let mut verdict = Verdict {
        claims: vec![None; book.claims.len()],
        unread: vec![Vec::new(); book.debtors.len()],
        unread_of_all: Vec::new(),
        holds: Vec::with_capacity(book.doubts.len()),
    };
    let mut doubts = std::mem::take(&mut book.doubts);
    let torn = Torn::of(&doubts);
    for (at, doubt) in doubts.iter_mut().enumerate() {
        let mut found = Found::default();
        if let Some(line) = found.read(book, doubt, &torn) {
            doubt.problem = Problem::GoesWith(line);
        }
        for claim in &found.claims {
            if let Some(by) = verdict.claims.get_mut(*claim) {
                *by = by.or(Some(at));
            }
        }
        for debtor in &found.debtors {
            if let Some(unread) = verdict.unread.get_mut(*debtor) {
                unread.push(at);
            }
            if let Some(debtor) = book.debtors.get_mut(*debtor).filter(|_| is_doubtful(doubt)) {
                debtor.doubtful = true;
            }
        }
        if found.holds.everything {
            verdict.unread_of_all.push(at);
        }
        verdict.holds.push(found.holds);
    }
    book.doubts = doubts;
    verdict
}

/// Whether a row that describes a debtor may have said what kind of debtor it is, or its law or terms.
fn is_doubtful(Doubt { says, column, .. }: &Doubt) -> bool {
    *says == Says::Debtor && !matches!(column.as_deref(), Some("risk" | "creditor-elsewhere"))
}

/// The cells of torn rows, each with the line of the first that has it and the debtor it seems to name: an invoice that
/// no file has may have been stated there.
struct Torn(HashMap<String, (u64, String)>);

impl Torn {
    fn of(doubts: &[Doubt]) -> Self {
        let mut cells = HashMap::new();
        for doubt in doubts {
            for cell in doubt.about.torn.iter().flatten() {
                cells.entry(cell.clone()).or_insert_with(|| (doubt.at.line, doubt.about.debtor.clone()));
            }
        }
        Self(cells)
    }
}

/// What one row at fault is found to be about.
#[derive(Default)]
struct Found {
    claims: BTreeSet<usize>,
    debtors: BTreeSet<usize>,
    holds: Holds,
}

impl Found {
    /// Finds out what a row is about; the line of the torn row that seems to state its invoice, if one does.
    fn read(&mut self, book: &Book, Doubt { says, about, .. }: &Doubt, torn: &Torn) -> Option<u64> {
        match says {
            Says::Debtor => self.debtor_or_all(book, about),
            Says::Owed => self.owed(book, about),
            Says::Completes => return self.completes(book, about, torn),
            Says::Lowers => return self.lowers(book, about, torn),
        }
        None
    }

    /// A row that would have stated an invoice. In a torn one, whatever is the number of an invoice names it.
    fn owed(&mut self, book: &Book, about: &About) {
        let cells = about.torn.iter().flatten().chain([&about.invoice]);
        for number in cells {
            if let Some(at) = book.position(number) {
                self.claim(at, number);
            }
        }
        if self.claims.is_empty() && !about.invoice.is_empty() {
            self.holds.invoices.push(about.invoice.clone());
        }
    }

    /// A row that would have completed an invoice: that one is set aside. By a number that no file has, or another debtor
    /// than that of the invoice, one of the two is a slip, and the debtor may owe less.
    fn completes(&mut self, book: &Book, about: &About, torn: &Torn) -> Option<u64> {
        self.owed(book, about);
        if self.claims.is_empty() {
            self.holds.invoices.clear();
            return self.lowers(book, about, torn);
        }
        let others = self.claims.iter().filter_map(|at| book.claims.get(*at));
        if others.into_iter().all(|claim| claim.debtor != about.debtor) {
            self.debtor(book, &about.debtor);
        }
        None
    }

    fn lowers(&mut self, book: &Book, about: &About, torn: &Torn) -> Option<u64> {
        let mut named = book.position(&about.invoice).into_iter().collect::<BTreeSet<_>>();
        named.extend(about.torn.iter().flatten().filter_map(|cell| book.position(cell)));
        for claim in named.into_iter().filter_map(|at| book.claims.get(at)) {
            self.debtor(book, &claim.debtor);
        }
        self.debtor(book, &about.debtor);
        let states = torn.0.get(&about.invoice).filter(|_| about.torn.is_none() && self.debtors.is_empty());
        if let Some((line, debtor)) = states.filter(|_| !about.invoice.is_empty()) {
            self.debtor(book, debtor);
            self.holds.everything = self.debtors.is_empty();
            return Some(*line);
        }
        if self.debtors.is_empty() {
            for cell in about.torn.iter().flatten() {
                self.debtor(book, cell);
            }
        }
        self.holds.everything = self.debtors.is_empty();
        None
    }

    fn claim(&mut self, at: usize, number: &str) {
        if self.claims.insert(at) {
            self.holds.invoices.push(number.to_owned());
        }
    }

    fn debtor_or_all(&mut self, book: &Book, about: &About) {
        self.debtor(book, &about.debtor);
        self.holds.everything = self.debtors.is_empty();
    }

    fn debtor(&mut self, book: &Book, id: &str) {
        if let Some(at) = book.debtor_position(id)
            && self.debtors.insert(at)
        {
            self.holds.debtors.push(id.to_owned());
        }
    }
}
