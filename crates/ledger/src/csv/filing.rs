//! Puts rows into the book, and rows at fault beside.

use std::collections::HashMap;

use super::records::{RECORD, Record};
use super::row::{Row, Torn};
use super::terms::{ReadTerms, any_terms};
use super::words::{Words, YES_OR_NO};
use crate::agreed::Agreed;
use crate::book::{About, Book, ClaimFacts, Doubt};
use crate::place::Place;
use crate::problem::{Problem, quoted};

/// Fills the book from one file.
pub(super) struct Filing<'a, 'r> {
    pub book: &'a mut Book,
    pub file: usize,
    /// Whether files before this one have invoices that rows can complete.
    pub completes: bool,
    read_terms: Option<&'a mut ReadTerms<'r>>,
    /// What terms in other words mean: a file says the same few again and again.
    terms: HashMap<String, Result<Agreed, Problem>>,
}

impl<'a, 'r> Filing<'a, 'r> {
    pub(super) fn new(book: &'a mut Book, file: usize, read_terms: Option<&'a mut ReadTerms<'r>>) -> Self {
        let completes = !book.claims.is_empty();
        Self { book, file, completes, read_terms, terms: HashMap::new() }
    }

    pub(super) fn at(&self, row: &Row<'_>) -> Place {
        Place { file: self.file, line: row.line }
    }

    /// A row that has not the shape of the headings.
    pub(super) fn torn(&mut self, Torn { line, column, problem, says, about }: Torn) {
        self.book.doubts.push(Doubt { at: Place { file: self.file, line }, column, problem, says, about });
    }

    /// A row that says what it is in a word outside the list, or not at all.
    pub(super) fn no_record(&mut self, row: &Row<'_>) {
        let problem = match row.get(RECORD) {
            "" => Problem::Missing,
            given => Problem::UnknownWord { given: quoted(given), allowed: Record::list() },
        };
        self.fault(row, RECORD, problem);
    }

    pub(super) fn fault(&mut self, row: &Row<'_>, column: &str, problem: Problem) {
        let about = About { invoice: row.text("invoice"), debtor: row.text("debtor"), torn: None };
        let (at, column) = (self.at(row), Some(column.to_owned()));
        self.book.doubts.push(Doubt { at, column, problem, says: row.says(), about });
    }

    /// A word of a closed list; none if the field is empty, a fault if it is another word.
    pub(super) fn word<T>(&mut self, row: &Row<'_>, column: &'static str, words: &Words<T>) -> Option<T> {
        let given = row.get(column);
        if given.is_empty() {
            return None;
        }
        let value = (words.of)(given);
        if value.is_none() {
            let problem = Problem::UnknownWord { given: quoted(given), allowed: (words.list)() };
            self.fault(row, column, problem);
        }
        value
    }

    /// The same, where an empty field is a fault too.
    pub(super) fn needed<T>(&mut self, row: &Row<'_>, column: &'static str, words: &Words<T>) -> Option<T> {
        if row.get(column).is_empty() {
            self.fault(row, column, Problem::Missing);
        }
        self.word(row, column, words)
    }

    pub(super) fn yes_or_no(&mut self, row: &Row<'_>, column: &'static str) -> Option<bool> {
        self.word(row, column, &YES_OR_NO)
    }

    pub(super) fn terms(&mut self, row: &Row<'_>) -> Option<Agreed> {
        let given = row.get("terms");
        if given.is_empty() {
            return None;
        }
        let known = self.terms.get(given).cloned().unwrap_or_else(|| {
            let read = any_terms(given, self.read_terms.as_deref_mut());
            self.terms.insert(given.to_owned(), read.clone());
            read
        });
        known.map_err(|problem| self.fault(row, "terms", problem)).ok()
    }

    /// Adds a fact to the invoice its row names.
    pub(super) fn attach(&mut self, row: &Row<'_>, add: impl FnOnce(&mut ClaimFacts)) {
        let number = row.get("invoice");
        if number.is_empty() {
            self.fault(row, "invoice", Problem::Missing);
            return;
        }
        let (column, problem) = match self.book.claim_mut(number) {
            None => ("invoice", Problem::UnknownInvoice(quoted(number))),
            Some(claim) if !row.get("debtor").is_empty() && row.get("debtor") != claim.debtor => {
                ("debtor", Problem::OtherDebtor(quoted(&claim.debtor)))
            }
            Some(claim) => {
                add(claim);
                return;
            }
        };
        self.fault(row, column, problem);
    }

    /// Puts a row where it belongs.
    pub(super) fn file(&mut self, record: Record, row: &Row<'_>) {
        match record {
            Record::Debtor => self.debtor(row),
            Record::Invoice => self.invoice(row),
            Record::Plan => self.plan(row),
            Record::Instalment => self.instalment(row),
            Record::Payment => self.payment(row),
            Record::CreditNote => self.credit_note(row),
            Record::Dispute => self.dispute(row),
            Record::Promise => self.promise(row),
            Record::Contact => self.contact(row),
            Record::Block => self.block(row),
            Record::PlanInstalment => self.plan_instalment(row),
        }
    }
}
