//! Puts debts and what paid them into the book, and says what became of every line.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "an amount has at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::HashMap;

use relance_contract::types::{self, AllocationOrder, Contract, CreditEffect, CreditNote, Money, Payment};

use super::matching::{Credit, CreditKind, Debt, DebtKind, Outcome};
use crate::book::{Book, ClaimFacts, no_clauses};
use crate::place::{Place, Placed};
use crate::report::{Balance, FileReport, Remark, What, decimal};

/// The books are kept in euros, whatever the invoice was written in.
const CURRENCY: &str = "EUR";

/// Puts the outcome into the book and says what became of every line.
pub(super) fn post(
    book: &mut Book,
    file: usize,
    outcome: Outcome,
    report: &mut FileReport,
    balance: &mut Balance,
) {
    let Outcome { debts, credits, lost_returns, cancelled } = outcome;
    for (payment, back, debtor, amount) in cancelled {
        report.remarks.push(Remark {
            lines: vec![payment, back],
            what: What::CancelledPayment { debtor, amount: decimal(amount) },
        });
    }
    let numbers = number(&debts, report);
    for (debt, number) in debts.iter().zip(numbers) {
        match &debt.kind {
            DebtKind::Invoice => {
                balance.invoices += debt.open;
                book.add_claim(claim(file, debt, number, &credits, report));
            }
            _ if debt.open == 0 => {}
            DebtKind::Opening => {
                balance.set_aside += debt.open;
                let what = What::OpeningDebit { debtor: debt.debtor.clone(), open: decimal(debt.open) };
                set_aside(report, debt.lines.clone(), what);
            }
            DebtKind::Other(accounts) => {
                balance.set_aside += debt.open;
                let what = What::OtherDebit {
                    debtor: debt.debtor.clone(),
                    open: decimal(debt.open),
                    accounts: accounts.clone(),
                };
                set_aside(report, debt.lines.clone(), what);
            }
        }
    }
    for back in lost_returns {
        balance.set_aside += back.amount;
        let what = What::ReturnedPayment { debtor: back.debtor, amount: decimal(back.amount) };
        set_aside(report, vec![back.line], what);
    }
    for credit in credits.iter().filter(|credit| credit.left > 0) {
        balance.unallocated += credit.left;
        let at = Place { file, line: credit.line };
        let value = types::Credit {
            kind: match credit.kind {
                CreditKind::Payment => types::CreditKind::Payment,
                CreditKind::CreditNote => types::CreditKind::CreditNote,
                CreditKind::Adjustment(_) => types::CreditKind::Other,
            },
            date: credit.date.clone(),
            amount: money(credit.left),
            reference: Some(reference(credit)),
            invoice: None,
        };
        book.with_debtor(&credit.debtor, at, |debtor| debtor.credits.push(Placed { at, value }));
        report.remarks.push(Remark {
            lines: vec![credit.line],
            what: What::Unallocated {
                debtor: credit.debtor.clone(),
                amount: decimal(credit.left),
                reference: reference(credit),
            },
        });
    }
}

fn set_aside(report: &mut FileReport, lines: Vec<u64>, what: What) {
    report.left_out += u64::try_from(lines.len()).unwrap_or_default();
    report.set_aside.push(Remark { lines, what });
}

/// Numbers that are unique, as the contract wants them: the piece reference alone where it can be.
fn number(debts: &[Debt], report: &mut FileReport) -> Vec<String> {
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
        report.remarks.push(Remark {
            lines: debts.iter().flat_map(|debt| debt.lines.iter().copied()).collect(),
            what: What::SharedReference { reference: (*piece).to_owned(), invoices: debts.len() },
        });
    }
    debts
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
            let number = parts.join("/");
            if debt.piece.is_empty() && debt.kind == DebtKind::Invoice {
                report.remarks.push(Remark {
                    lines: debt.lines.clone(),
                    what: What::NoReference { invoice: number.clone() },
                });
            }
            number
        })
        .collect()
}

fn claim(
    file: usize,
    debt: &Debt,
    number: String,
    credits: &[Credit],
    report: &mut FileReport,
) -> ClaimFacts {
    let at = Place { file, line: debt.lines.first().copied().unwrap_or_default() };
    let mut claim = ClaimFacts::bare(debt.debtor.clone(), number, at, debt.date.clone(), money(debt.amount));
    // What stands in the sales journal has been issued. Books match payments with principal. What they call a line is
    // for bookkeepers, not for the debtor.
    claim.contract = Contract { allocation: Some(AllocationOrder::PrincipalInterestCosts), ..no_clauses() };
    let mut parts: Vec<(&Credit, i128)> =
        debt.paid_by.iter().filter_map(|(at, part)| credits.get(*at).map(|credit| (credit, *part))).collect();
    parts.sort_by_key(|(credit, _)| (credit.date.as_str(), credit.line));
    for (credit, part) in parts {
        let at = Place { file, line: credit.line };
        let date = if credit.date < debt.date {
            report.remarks.push(Remark {
                lines: vec![credit.line],
                what: What::EarlierThanInvoice { invoice: claim.number.clone(), date: credit.date.clone() },
            });
            debt.date.clone()
        } else {
            credit.date.clone()
        };
        if let CreditKind::Adjustment(accounts) = &credit.kind {
            report.remarks.push(Remark {
                lines: vec![credit.line],
                what: What::Adjustment {
                    invoice: claim.number.clone(),
                    amount: decimal(part),
                    accounts: accounts.clone(),
                },
            });
        }
        match credit.kind {
            CreditKind::Payment => claim.payments.push(Placed {
                at,
                value: Payment { date, amount: money(part), reference: Some(reference(credit)) },
            }),
            CreditKind::CreditNote | CreditKind::Adjustment(_) => claim.credit_notes.push(Placed {
                at,
                value: CreditNote {
                    number: reference(credit),
                    date,
                    amount: money(part),
                    effect: CreditEffect::FromItsDate,
                },
            }),
        }
    }
    claim
}

fn reference(credit: &Credit) -> String {
    [&credit.piece, &credit.label]
        .into_iter()
        .find(|text| !text.is_empty())
        .cloned()
        .unwrap_or_else(|| format!("FEC {}", credit.line))
}

fn money(cents: i128) -> Money {
    Money { amount: decimal(cents), currency: CURRENCY.to_owned() }
}
