//! Rows about invoices themselves, and rows that complete those of a ledger.

use relance_contract::types::{Contract, Credit, CreditEffect, CreditKind, InvoiceState, Sector};

use super::clauses::{complete_contract, complete_courts, courts};
use super::filing::Filing;
use super::row::{Row, is_negative};
use super::words::named;
use crate::agreed::Agreed;
use crate::book::{ClaimFacts, Courts, Reduction};
use crate::figures::{wrong_amount, wrong_currency, wrong_date};
use crate::problem::{Problem, quoted};

/// What a row says of an invoice beside its sum.
struct Stated {
    terms: Option<Agreed>,
    sector: Option<Sector>,
    periodic: Option<bool>,
    state: Option<InvoiceState>,
    contract: Contract,
    courts: Courts,
}

impl Filing<'_, '_> {
    fn stated(&mut self, row: &Row<'_>) -> Stated {
        Stated {
            terms: self.terms(row),
            sector: self.word(row, "sector", &named()),
            periodic: self.yes_or_no(row, "periodic"),
            state: self.word(row, "state", &named()),
            contract: self.contract(row),
            courts: courts(row),
        }
    }

    /// An invoice whose row is at fault stays in the book, so that what refers to it finds it: it is held back with
    /// its row.
    pub(super) fn invoice(&mut self, row: &Row<'_>) {
        if is_negative(row.get("amount")) {
            self.negative(row);
            return;
        }
        for column in ["debtor", "invoice"] {
            if row.get(column).is_empty() {
                self.fault(row, column, Problem::Missing);
            }
        }
        let stated = self.stated(row);
        let number = row.get("invoice");
        if number.is_empty() {
            return;
        }
        let at = self.at(row);
        let earlier = self.book.claim(number).map(|claim| claim.at);
        match (earlier, row.get("amount").is_empty()) {
            (Some(earlier), true) if earlier.file != at.file => {
                self.complete(row, stated);
                return;
            }
            // Perhaps one of a ledger, by a number it has not: what is said of it is lost on that one.
            (None, true) if self.completes => {
                self.fault(row, "invoice", Problem::UnknownInvoice(quoted(number)));
                return;
            }
            (Some(earlier), _) => {
                let elsewhere = earlier.file != at.file;
                let twice =
                    if elsewhere { Problem::InvoiceElsewhere } else { Problem::InvoiceTwice(earlier.line) };
                self.fault(row, "invoice", twice);
                return;
            }
            (None, true) => self.fault(row, "amount", Problem::Missing),
            (None, false) => {}
        }
        // How far an invoice got is a fact that matters; an empty field does not mean "sent".
        if row.get("state").is_empty() {
            self.fault(row, "state", Problem::Missing);
        }
        let debtor = row.text("debtor");
        if !debtor.is_empty() {
            self.book.with_debtor(&debtor, at, |_| {});
        }
        let bare = ClaimFacts::bare(debtor, number.to_owned(), at, row.text("date"), row.money());
        self.book.add_claim(ClaimFacts {
            receipt_date: row.some("received"),
            delivery_date: row.some("delivered"),
            description: row.some("description"),
            law: row.some("law"),
            terms: stated.terms,
            sector: stated.sector,
            periodic: stated.periodic.unwrap_or(false),
            state: stated.state.unwrap_or(bare.state),
            contract: stated.contract,
            courts: stated.courts,
            ..bare
        });
    }

    /// An invoice with a negative total is a credit note: on the invoice of its number, or to the credit of its debtor.
    fn negative(&mut self, row: &Row<'_>) {
        let (at, debtor) = (self.at(row), row.get("debtor"));
        let mut amount = row.money();
        amount.amount = amount.amount.trim_start_matches('-').chars().collect();
        let problem = match (debtor, wrong_date(row.get("date")), wrong_amount(&amount)) {
            ("", ..) => Some(("debtor", Problem::Missing)),
            (_, Some(problem), _) => Some(("date", problem)),
            (_, _, Some(problem)) => Some(("amount", problem)),
            _ => wrong_currency(&amount.currency).map(|problem| ("currency", problem)),
        };
        if let Some((column, problem)) = problem {
            self.fault(row, column, problem);
            return;
        }
        self.book.with_debtor(debtor, at, |_| {});
        let (date, reference, invoice) = (row.text("date"), row.some("invoice"), row.some("invoice"));
        let credit = Credit { kind: CreditKind::CreditNote, date, amount, reference, invoice };
        let effect = Some(CreditEffect::FromItsDate);
        let debtor = debtor.to_owned();
        self.book.reductions.push(Reduction { at, debtor, credit, effect, is_invoice: true });
    }

    /// A row without amount completes an invoice that another file has.
    fn complete(&mut self, row: &Row<'_>, stated: Stated) {
        let at = self.at(row);
        let Some(claim) = self.book.claim_mut(row.get("invoice")) else { return };
        let problem = if claim.debtor != row.get("debtor") {
            Some(("debtor", Problem::OtherDebtor(quoted(&claim.debtor))))
        } else if !row.get("date").is_empty() && row.get("date") != claim.issue_date {
            Some(("date", Problem::OtherDate(claim.issue_date.clone())))
        } else if stated.terms.is_some() && !claim.instalments.is_empty() {
            Some(("terms", Problem::TermsAndInstalments))
        } else {
            None
        };
        if let Some((column, problem)) = problem {
            self.fault(row, column, problem);
            return;
        }
        claim.completed.push(at);
        claim.terms = stated.terms.or(claim.terms.take());
        claim.law = row.some("law").or(claim.law.take());
        claim.description = row.some("description").or(claim.description.take());
        claim.receipt_date = row.some("received").or(claim.receipt_date.take());
        claim.delivery_date = row.some("delivered").or(claim.delivery_date.take());
        claim.sector = stated.sector.or(claim.sector);
        claim.periodic = stated.periodic.unwrap_or(claim.periodic);
        claim.state = stated.state.unwrap_or(claim.state);
        complete_contract(claim, stated.contract);
        complete_courts(claim, stated.courts);
    }
}
