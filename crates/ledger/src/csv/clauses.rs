//! What an invoice row says of the contract beside the terms, and of the courts.

use relance_contract::types::{Contract, ContractInterest, Money};

use super::filing::Filing;
use super::row::{Row, in_currency};
use super::words::named;
use crate::book::{ClaimFacts, Courts, no_clauses};
use crate::problem::Problem;

impl Filing<'_, '_> {
    /// The clauses a row states. A stated `interest-rate` is the interest of a contract that governs alone: then
    /// nothing of it may be left out.
    pub(super) fn contract(&mut self, row: &Row<'_>) -> Contract {
        let year_basis = self.word(row, "year-basis", &named());
        let compensation = row.some("compensation-agreed").map(|_| Money {
            amount: row.decimal("compensation-agreed"),
            // A row that completes an invoice may leave the currency to it; see `complete_contract`.
            currency: row.text("currency"),
        });
        let mut contract = Contract {
            concluded_on: row.some("contract-date"),
            allocation: self.word(row, "allocation", &named()),
            place_of_payment: row.some("place"),
            non_working_day: self.word(row, "non-working-day", &named()),
            long_term_agreed: self.yes_or_no(row, "long-term-agreed"),
            ..no_clauses()
        };
        if row.get("interest-rate").is_empty() {
            return Contract { year_basis, compensation, ..contract };
        }
        if row.get("year-basis").is_empty() {
            self.fault(row, "year-basis", Problem::Missing);
        }
        let start = self.needed(row, "interest-start", &named());
        let rounding = self.needed(row, "rounding", &named());
        if let (Some(year_basis), Some(start), Some(rounding)) = (year_basis, start, rounding) {
            let rate = row.decimal("interest-rate");
            contract.interest = Some(ContractInterest { rate, year_basis, start, rounding, compensation });
        }
        contract
    }
}

pub(super) fn courts(row: &Row<'_>) -> Courts {
    Courts {
        order_made: row.some("order-made"),
        order_served: row.some("order-served"),
        judgment_given: row.some("judgment-given"),
        judgment_enforceable: row.some("judgment-enforceable"),
        judgment_served: row.some("judgment-served"),
    }
}

/// The clauses of a row that completes an invoice go before those known.
pub(super) fn complete_contract(claim: &mut ClaimFacts, stated: Contract) {
    let currency = claim.amount_due.currency.as_str();
    let known = &mut claim.contract;
    known.concluded_on = stated.concluded_on.or(known.concluded_on.take());
    known.allocation = stated.allocation.or(known.allocation);
    known.year_basis = stated.year_basis.or(known.year_basis);
    known.compensation =
        stated.compensation.map(|sum| in_currency(sum, currency)).or(known.compensation.take());
    known.place_of_payment = stated.place_of_payment.or(known.place_of_payment.take());
    known.non_working_day = stated.non_working_day.or(known.non_working_day);
    known.long_term_agreed = stated.long_term_agreed.or(known.long_term_agreed);
    known.interest = stated
        .interest
        .map(|interest| ContractInterest {
            compensation: interest.compensation.map(|sum| in_currency(sum, currency)),
            ..interest
        })
        .or(known.interest.take());
}

/// The same for the days of the courts.
pub(super) fn complete_courts(claim: &mut ClaimFacts, stated: Courts) {
    let known = &mut claim.courts;
    known.order_made = stated.order_made.or(known.order_made.take());
    known.order_served = stated.order_served.or(known.order_served.take());
    known.judgment_given = stated.judgment_given.or(known.judgment_given.take());
    known.judgment_enforceable = stated.judgment_enforceable.or(known.judgment_enforceable.take());
    known.judgment_served = stated.judgment_served.or(known.judgment_served.take());
}
