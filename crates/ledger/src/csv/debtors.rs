//! Rows about debtors.

use relance_contract::types::Risk;

use super::filing::Filing;
use super::row::Row;
use super::words::{KINDS, named};
use crate::problem::Problem;

/// What parts the lines of an address.
const LINE_OF_ADDRESS: &str = " / ";

impl Filing<'_, '_> {
    /// A row that describes a debtor: for the first time, or on top of what a file before it said.
    pub(super) fn debtor(&mut self, row: &Row<'_>) {
        let id = row.get("debtor");
        if id.is_empty() {
            self.fault(row, "debtor", Problem::Missing);
            return;
        }
        let kind = self.word(row, "kind", &KINDS);
        let terms = self.terms(row);
        let creditor_elsewhere = self.yes_or_no(row, "creditor-elsewhere");
        let large_debtor = self.yes_or_no(row, "large-debtor");
        let risk = self.word(row, "risk", &named::<Risk>());
        let at = self.at(row);
        // Twice in one file: one of the two is a slip, and nobody knows which.
        let described = self.book.debtor(id).map_or(&[][..], |debtor| &debtor.described);
        if let Some(first) = described.iter().find(|described| described.file == at.file) {
            self.fault(row, "debtor", Problem::DebtorTwice(first.line));
            return;
        }
        self.book.with_debtor(id, at, |debtor| {
            debtor.described.push(at);
            debtor.name = row.some("name").or(debtor.name.take());
            debtor.kind = kind.or(debtor.kind.take());
            if !row.get("address").is_empty() {
                let lines = row.get("address").split(LINE_OF_ADDRESS).map(str::trim);
                debtor.address = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
            }
            debtor.email = row.some("email").or(debtor.email.take());
            debtor.phone = row.some("phone").or(debtor.phone.take());
            debtor.segment = row.some("segment").or(debtor.segment.take());
            debtor.risk = risk.or(debtor.risk);
            debtor.judgment_date = row.some("judgment-date").or(debtor.judgment_date.take());
            debtor.publication_date = row.some("publication-date").or(debtor.publication_date.take());
            debtor.creditor_elsewhere = creditor_elsewhere.or(debtor.creditor_elsewhere);
            debtor.large_debtor = large_debtor.or(debtor.large_debtor);
            debtor.law = row.some("law").or(debtor.law.take());
            debtor.terms = terms.or(debtor.terms.take());
        });
    }
}
