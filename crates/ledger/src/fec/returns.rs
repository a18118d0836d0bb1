//! Payments that the bank took back, with or without its fee, and what was paid back to a customer.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "amounts have at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::HashSet;

use super::movements::{Credit, CreditKind, Debt, DebtKind, Return, has_word};
use crate::place::Place;

/// Cancels payments with their returns: lines of both, whose, how much. Any other return is a debit that takes part in the
/// matching: what was paid back under the letter of a payment, or a fee of the bank.
pub(super) fn cancel(
    debts: &mut Vec<Debt>,
    credits: &mut [Credit],
    returns: Vec<Return>,
) -> Vec<(Place, Place, String, i128)> {
    let mut cancelled = Vec::new();
    let mut rest = Vec::new();
    let mut entries = HashSet::new();
    for back in returns {
        match find(credits, &back, |left| left == back.amount) {
            Some((line, _)) => {
                entries.insert((back.line.file, back.entry));
                cancelled.push((line, back.line, back.debtor, back.amount));
            }
            None => rest.push(back),
        }
    }
    for mut back in rest {
        let mut kind = DebtKind::PaidBack;
        if entries.contains(&(back.line.file, back.entry)) {
            kind = DebtKind::Fee;
        } else {
            // More than the payment: the bank added its fee.
            let least = back.amount - (back.amount / MOST_FEE).max(LEAST_FEE);
            let found = find(credits, &back, |left| left < back.amount && left >= least);
            if let Some((line, paid)) = found {
                cancelled.push((line, back.line, back.debtor.clone(), paid));
                back.amount -= paid;
                kind = DebtKind::Fee;
            }
        }
        let mut debt = Debt::new(kind, back.debtor, back.piece, String::new(), back.date);
        debt.add(back.line, back.amount, &back.letters);
        debts.push(debt);
    }
    cancelled
}

/// A fee is at most a tenth of the sum, or this many cents.
const MOST_FEE: i128 = 10;
const LEAST_FEE: i128 = 5_000;

/// The payment that a return takes back, which is cancelled: the latest of the same debtor that has its letter or its
/// reference, for such a sum.
fn find(credits: &mut [Credit], back: &Return, is_sum: impl Fn(i128) -> bool) -> Option<(Place, i128)> {
    let credit = credits
        .iter_mut()
        .filter(|credit| {
            credit.kind == CreditKind::Payment
                && credit.left > 0
                && credit.debtor == back.debtor
                && credit.date <= back.date
        })
        .filter(|credit| {
            credit.letters.iter().any(|letter| back.letters.contains(letter))
                || (!credit.piece.is_empty()
                    && (credit.piece == back.piece || has_word(&back.label, &credit.piece)))
        })
        .filter(|credit| is_sum(credit.left))
        .max_by(|one, other| (&one.date, one.line).cmp(&(&other.date, other.line)))?;
    Some((credit.line, std::mem::take(&mut credit.left)))
}
