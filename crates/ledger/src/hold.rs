//! What a row at fault holds back.
//!
//! A row that cannot be read may have said that an invoice is paid. So nothing is demanded that it may be about: the
//! invoices it names; if it names none that the files know, all that its debtor owes; if it names no debtor either,
//! everything. Its figures are then missing where one looks for them, with the reason beside, and never silently.

use std::collections::{BTreeSet, HashMap};

use crate::book::{About, Book, Stated};
use crate::problem::Problem;
use crate::report::Holds;

/// What is held back, each by the first row at fault that holds it, as its position among them.
pub(crate) struct Verdict {
    /// For each claim of the book.
    pub claims: Vec<Option<usize>>,
    /// For each debtor of the book.
    pub debtors: Vec<Option<usize>>,
    /// For each row at fault, what it holds.
    pub holds: Vec<Holds>,
}

/// Finds out what every row at fault holds back, and tells of rows that only go with a row at fault.
pub(crate) fn decide(book: &mut Book) -> Verdict {
    let torn = torn_cells(book);
    let mut verdict = Verdict {
        claims: vec![None; book.claims.len()],
        debtors: vec![None; book.debtors.len()],
        holds: Vec::with_capacity(book.doubts.len()),
    };
    let mut everything = None;
    let mut doubts = std::mem::take(&mut book.doubts);
    for (at, doubt) in doubts.iter_mut().enumerate() {
        let mut found = Found::default();
        match &doubt.about {
            About::Named { invoice, debtor } => found.named(book, invoice, debtor, &torn),
            About::Torn { states, cells } => found.torn(book, states.as_ref(), cells),
        }
        if let Some(line) = found.goes_with {
            doubt.problem = Problem::GoesWith(line);
        }
        for claim in &found.claims {
            mark(&mut verdict.claims, *claim, at);
        }
        for debtor in &found.debtors {
            mark(&mut verdict.debtors, *debtor, at);
        }
        if found.holds.everything {
            everything = everything.or(Some(at));
        }
        verdict.holds.push(found.holds);
    }
    book.doubts = doubts;
    for (claim, held) in book.claims.iter().zip(&mut verdict.claims) {
        let owed_by =
            book.debtor_position(&claim.debtor).and_then(|at| verdict.debtors.get(at).copied().flatten());
        *held = held.or(owed_by).or(everything);
    }
    for held in &mut verdict.debtors {
        *held = held.or(everything);
    }
    verdict
}

fn mark(held: &mut [Option<usize>], which: usize, by: usize) {
    if let Some(held) = held.get_mut(which) {
        *held = held.or(Some(by));
    }
}

/// The cells of all torn rows, each with the line of the first that has it: an invoice that no file has may have been
/// stated there.
fn torn_cells(book: &Book) -> HashMap<String, u64> {
    let mut lines = HashMap::new();
    for doubt in &book.doubts {
        if let About::Torn { cells, .. } = &doubt.about {
            for cell in cells {
                lines.entry(cell.clone()).or_insert(doubt.at.line);
            }
        }
    }
    lines
}

/// What one row at fault is found to be about.
#[derive(Default)]
struct Found {
    claims: BTreeSet<usize>,
    debtors: BTreeSet<usize>,
    holds: Holds,
    /// The torn row that seems to state its invoice.
    goes_with: Option<u64>,
}

impl Found {
    fn named(&mut self, book: &Book, invoice: &str, debtor: &str, torn: &HashMap<String, u64>) {
        if let Some(at) = book.position(invoice) {
            self.invoice(at, invoice);
            // Of another debtor: one of the two names is a slip, and nobody knows which.
            let owed_by = book.claims.get(at).map(|claim| claim.debtor.as_str());
            if owed_by != Some(debtor) && book.debtor_position(debtor).is_some() {
                self.debtor(book, debtor);
            }
        } else if let Some(line) = torn.get(invoice).filter(|_| !invoice.is_empty()) {
            self.holds.invoices.push(invoice.to_owned());
            self.goes_with = Some(*line);
        } else if book.debtor_position(debtor).is_some() {
            self.debtor(book, debtor);
        } else {
            self.holds.everything = true;
        }
    }

    /// A row whose cells may stand anywhere: whatever in it is the number of an invoice names it.
    fn torn(&mut self, book: &Book, states: Option<&Stated>, cells: &[String]) {
        for cell in cells {
            if let Some(at) = book.position(cell) {
                self.invoice(at, cell);
            }
        }
        if !self.claims.is_empty() {
            return;
        }
        match states {
            Some(Stated::Invoice(number)) => self.holds.invoices.push(number.clone()),
            Some(Stated::Debtor(id)) => self.debtor(book, id),
            None => {
                for cell in cells.iter().filter(|cell| book.debtor_position(cell).is_some()) {
                    self.debtor(book, cell);
                }
                self.holds.everything = self.debtors.is_empty();
            }
        }
    }

    fn invoice(&mut self, at: usize, number: &str) {
        if self.claims.insert(at) {
            self.holds.invoices.push(number.to_owned());
        }
    }

    fn debtor(&mut self, book: &Book, id: &str) {
        let known = book.debtor_position(id);
        if known.is_none_or(|at| self.debtors.insert(at)) {
            self.holds.debtors.push(id.to_owned());
        }
    }
}
