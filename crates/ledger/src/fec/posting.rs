//! Puts debts and what paid them into the book, and says what became of every line.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "an amount has at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::HashMap;

use relance_contract::types::{self, AllocationOrder, Contract, CreditEffect, CreditNote, Money, Payment};

use super::Reports;
use super::matching::Outcome;
use super::movements::{Credit, CreditKind, Debt, DebtKind};
use crate::book::{Book, ClaimFacts, no_clauses};
use crate::place::{Place, Placed};
use crate::report::{Balance, What, decimal};

/// The books are kept in euros, whatever the invoice was written in.
const CURRENCY: &str = "EUR";

/// Puts the outcome into the book and says what became of every line.
pub(super) fn post(book: &mut Book, outcome: Outcome, reports: &mut Reports, balance: &mut Balance) {
    let Outcome { debts, credits, cancelled } = outcome;
    for (payment, back, debtor, amount) in cancelled {
        let what = What::CancelledPayment { debtor, amount: decimal(amount) };
        let places = if payment.file == back.file { vec![payment, back] } else { vec![back] };
        reports.remark(&places, what);
    }
    let numbers = number(&debts, reports);
    for (debt, number) in debts.iter().zip(numbers) {
        match &debt.kind {
            DebtKind::Invoice => {
                balance.invoices += debt.open;
                book.add_claim(claim(debt, number, &credits, reports));
            }
            DebtKind::Charged => charged(debt, reports, balance),
            _ if debt.open == 0 => {}
            kind => {
                balance.set_aside += debt.open;
                reports.set_aside(&debt.lines, no_invoice(debt, kind));
            }
        }
    }
    for credit in credits.iter().filter(|credit| credit.left > 0) {
        balance.unallocated += credit.left;
        let value = types::Credit {
            kind: match credit.kind {
                CreditKind::Payment => types::CreditKind::Payment,
                CreditKind::CreditNote => types::CreditKind::CreditNote,
                CreditKind::Adjustment(_) | CreditKind::Forwarded => types::CreditKind::Other,
            },
            date: credit.date.clone(),
            amount: money(credit.left),
            reference: Some(reference(credit)),
            invoice: None,
        };
        let at = credit.line;
        book.with_debtor(&credit.debtor, at, |debtor| debtor.credits.push(Placed { at, value }));
        let what = What::Unallocated {
            debtor: credit.debtor.clone(),
            amount: decimal(credit.left),
            reference: reference(credit),
        };
        reports.remark(&[credit.line], what);
    }
}

/// A debit that takes part in the matching and is no invoice: what is left of it.
fn no_invoice(debt: &Debt, kind: &DebtKind) -> What {
    let (debtor, open) = (debt.debtor.clone(), decimal(debt.open));
    match kind {
        DebtKind::PaidBack => What::ReturnedPayment { debtor, amount: open },
        DebtKind::Fee => What::BankFee { debtor, amount: open },
        DebtKind::Difference(accounts) => What::Difference { debtor, open, accounts: accounts.clone() },
        DebtKind::Other(accounts) => What::OtherDebit { debtor, open, accounts: accounts.clone() },
        DebtKind::Invoice | DebtKind::Charged | DebtKind::Opening => What::OpeningDebit { debtor, open },
    }
}

/// A note of interest and compensation for late payment: it is owed, but no interest runs on it, and what it asks for is not
/// asked for again. This is the one place where it becomes a fact of the invoices that it is about, once the contract has
/// one for what was charged already.
fn charged(debt: &Debt, reports: &mut Reports, balance: &mut Balance) {
    if debt.open > 0 {
        balance.set_aside += debt.open;
        let what = What::Charged {
            debtor: debt.debtor.clone(),
            reference: Some(&debt.piece).filter(|piece| !piece.is_empty()).unwrap_or(&debt.entry).clone(),
            amount: decimal(debt.amount),
            open: decimal(debt.open),
        };
        reports.set_aside(&debt.lines, what);
    }
}

/// Numbers that are unique, as the contract wants them: the piece reference alone where it can be.
fn number(debts: &[Debt], reports: &mut Reports) -> Vec<String> {
    let invoices = || debts.iter().filter(|debt| debt.kind == DebtKind::Invoice);
    let mut by_piece: HashMap<&str, Vec<&Debt>> = HashMap::new();
    let mut by_entry: HashMap<(&str, &str), usize> = HashMap::new();
    for debt in invoices() {
        by_piece.entry(&debt.piece).or_default().push(debt);
        *by_entry.entry((&debt.piece, &debt.entry)).or_default() += 1;
    }
    let mut shared: Vec<_> =
        by_piece.iter().filter(|(piece, debts)| !piece.is_empty() && debts.len() > 1).collect();
    shared.sort_by_key(|(piece, _)| **piece);
    for (piece, debts) in shared {
        let places: Vec<Place> = debts.iter().flat_map(|debt| debt.lines.iter().copied()).collect();
        let what = What::SharedReference { reference: (*piece).to_owned(), invoices: debts.len() };
        reports.remark(&places, what);
    }
    let mut numbers: Vec<String> = debts
        .iter()
        .map(|debt| {
            let alone = by_piece.get(debt.piece.as_str()).is_none_or(|debts| debts.len() == 1);
            let alone_in_entry = by_entry.get(&(debt.piece.as_str(), debt.entry.as_str())) == Some(&1);
            let mut parts: Vec<&str> = Vec::new();
            if !debt.piece.is_empty() {
                parts.push(&debt.piece);
            }
            if debt.piece.is_empty() || !alone {
                parts.push(&debt.entry);
                if !alone_in_entry {
                    parts.push(&debt.debtor);
                }
            }
            parts.join("/")
        })
        .collect();
    let is_invoice = |debt: &Debt| debt.kind == DebtKind::Invoice;
    let mut times: HashMap<String, usize> = HashMap::new();
    for (_, number) in debts.iter().zip(&numbers).filter(|(debt, _)| is_invoice(debt)) {
        *times.entry(number.clone()).or_default() += 1;
    }
    let mut met: HashMap<String, usize> = HashMap::new();
    for (debt, number) in debts.iter().zip(&mut numbers).filter(|(debt, _)| is_invoice(debt)) {
        // One entry number for a whole journal: what is left is the order of the file.
        if times.get(number).is_some_and(|times| *times > 1) {
            let met = met.entry(number.clone()).or_default();
            *met += 1;
            *number = format!("{number}/{met}");
        }
        if debt.piece.is_empty() {
            reports.remark(&debt.lines, What::NoReference { invoice: number.clone() });
        }
    }
    numbers
}

fn claim(debt: &Debt, number: String, credits: &[Credit], reports: &mut Reports) -> ClaimFacts {
    let at = debt.lines.first().copied().unwrap_or(Place { file: 0, line: 0 });
    let mut claim = ClaimFacts::bare(debt.debtor.clone(), number, at, debt.date.clone(), money(debt.amount));
    // What stands in the sales journal has been issued. Books match payments with principal. What they call a line is
    // for bookkeepers, not for the debtor.
    claim.contract = Contract { allocation: Some(AllocationOrder::PrincipalInterestCosts), ..no_clauses() };
    let mut parts: Vec<(&Credit, i128)> =
        debt.paid_by.iter().filter_map(|(at, part)| credits.get(*at).map(|credit| (credit, *part))).collect();
    parts.sort_by_key(|(credit, _)| (credit.date.as_str(), credit.line));
    for (credit, part) in parts {
        let at = credit.line;
        let date = if credit.date < debt.date {
            let what = What::EarlierThanInvoice { invoice: claim.number.clone(), date: credit.date.clone() };
            reports.remark(&[at], what);
            debt.date.clone()
        } else {
            credit.date.clone()
        };
        if let CreditKind::Adjustment(accounts) = &credit.kind {
            let what = What::Adjustment {
                invoice: claim.number.clone(),
                amount: decimal(part),
                accounts: accounts.clone(),
            };
            reports.remark(&[at], what);
        }
        match credit.kind {
            CreditKind::Payment => claim.payments.push(Placed {
                at,
                value: Payment { date, amount: money(part), reference: Some(reference(credit)) },
            }),
            CreditKind::CreditNote | CreditKind::Adjustment(_) | CreditKind::Forwarded => {
                let (number, amount) = (reference(credit), money(part));
                let value = CreditNote { number, date, amount, effect: CreditEffect::FromItsDate };
                claim.credit_notes.push(Placed { at, value });
            }
        }
    }
    claim
}

fn reference(credit: &Credit) -> String {
    [&credit.piece, &credit.label]
        .into_iter()
        .find(|text| !text.is_empty())
        .cloned()
        .unwrap_or_else(|| format!("FEC {}", credit.line.line))
}

fn money(cents: i128) -> Money {
    Money { amount: decimal(cents), currency: CURRENCY.to_owned() }
}
