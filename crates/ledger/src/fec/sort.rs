//! What each line on a customer's account is: a debt, a credit or a return. Then they are matched and put in the book.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "an amount has at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::HashMap;

use super::lines::{Entry, Line, Reading};
use super::matching::{self, Credit, CreditKind, Debt, DebtKind, Return};
use super::nature::{Nature, is_sales};
use super::posting;
use crate::book::Book;
use crate::place::Place;
use crate::report::{Balance, FileReport, Form, Remark, What, decimal};

impl Reading<'_> {
    fn nature(&self, line: &Line) -> Nature {
        let debit = line.amount > 0;
        let Some(entry) = self.entries.get(line.entry) else {
            return Nature::OtherDebit;
        };
        let any = |is: fn(&str) -> bool| entry.accounts.iter().any(|account| is(account));
        let bank = any(|account| account.starts_with('5'));
        let sales = any(is_sales) || (any(|account| account.starts_with("4457")) && !bank);
        match (entry.opening, sales, bank, debit) {
            (true, _, _, true) => Nature::OpeningDebit,
            (true, _, _, false) => Nature::OpeningCredit,
            // Sold and paid in one entry: the debit is the invoice, the credit its payment.
            (false, _, true, false) => Nature::Payment,
            (false, true, _, true) => Nature::Invoice,
            (false, true, false, false) => Nature::CreditNote,
            (false, false, true, true) => Nature::Return,
            (false, false, false, true) => Nature::OtherDebit,
            (false, false, false, false) => Nature::OtherCredit,
        }
    }

    fn accounts(&self, line: &Line) -> String {
        self.entries
            .get(line.entry)
            .map(|entry| entry.accounts.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
            .filter(|accounts| !accounts.is_empty())
            .unwrap_or_else(|| "411".to_owned())
    }

    /// Sorts the lines into debts, credits and returns, has them matched, and fills the book.
    pub(super) fn finish(self, book: &mut Book, file: usize, encoding: &'static str) -> FileReport {
        let mut report = FileReport {
            source: self.name.to_owned(),
            form: Form::Fec,
            encoding,
            separator: char::from(self.separator),
            read: self.read,
            used: self.empty,
            left_out: 0,
            other: self.other,
            set_aside: Vec::new(),
            unlisted: 0,
            remarks: Vec::new(),
            balance: None,
        };
        for entry in self.entries.iter().filter(|entry| entry.balance != 0) {
            report.remarks.push(Remark {
                lines: vec![entry.first_line],
                what: What::UnbalancedOpening { entry: entry.title(), by: decimal(entry.balance) },
            });
        }
        let mut foreign: Vec<_> = self.foreign.iter().collect();
        foreign.sort();
        for (code, lines) in foreign {
            report.remarks.push(Remark { lines: lines.clone(), what: What::ForeignCurrency(code.clone()) });
        }

        let (debts, credits, returns) = self.sort(&mut report);
        let mut ledger = 0;
        for line in &self.lines {
            ledger += line.amount;
            // Debtors in the order of the ledger, whatever their lines turn out to be.
            let at = Place { file, line: line.number };
            book.with_debtor(&line.debtor, at, |debtor| {
                if debtor.name.is_none() {
                    debtor.name = self.names.get(&line.debtor).filter(|name| !name.is_empty()).cloned();
                }
            });
        }
        let outcome = matching::run(debts, credits, returns);
        let mut balance = Balance { ledger, ..Balance::default() };
        posting::post(book, file, outcome, &mut report, &mut balance);
        report.balance = Some(balance);
        report.used = report.read - report.other - report.left_out;
        report
    }

    fn sort(&self, report: &mut FileReport) -> (Vec<Debt>, Vec<Credit>, Vec<Return>) {
        let mut debts: Vec<Debt> = Vec::new();
        let mut credits = Vec::new();
        let mut returns = Vec::new();
        let mut invoices: HashMap<(usize, &str, &str), usize> = HashMap::new();
        // How many debits bear a reference: one that no other has can be an invoice number.
        let mut bearers: HashMap<&str, usize> = HashMap::new();
        for line in self.lines.iter().filter(|line| line.amount > 0) {
            *bearers.entry(&line.piece).or_default() += 1;
        }
        for line in &self.lines {
            let alone = !line.piece.is_empty() && bearers.get(line.piece.as_str()) == Some(&1);
            let nature = self.nature(line);
            match nature {
                Nature::Invoice => {
                    let key = (line.entry, line.debtor.as_str(), line.piece.as_str());
                    if let Some(debt) = invoices.get(&key).and_then(|at| debts.get_mut(*at)) {
                        debt.add(line.number, line.amount, &line.letter);
                    } else {
                        invoices.insert(key, debts.len());
                        debts.push(self.debt(line, DebtKind::Invoice));
                    }
                }
                Nature::OpeningDebit => {
                    let dated = !line.piece_date.is_empty() && line.piece_date < line.date;
                    let kind = if alone && dated { DebtKind::Invoice } else { DebtKind::Opening };
                    debts.push(self.debt(line, kind));
                }
                Nature::OtherDebit => {
                    let accounts = self.accounts(line);
                    if alone && !line.piece_date.is_empty() {
                        report.remarks.push(Remark {
                            lines: vec![line.number],
                            what: What::DebitAsInvoice { invoice: line.piece.clone(), accounts },
                        });
                        debts.push(self.debt(line, DebtKind::Invoice));
                    } else {
                        debts.push(self.debt(line, DebtKind::Other(accounts)));
                    }
                }
                Nature::Return => returns.push(Return {
                    debtor: line.debtor.clone(),
                    date: line.date.clone(),
                    line: line.number,
                    amount: line.amount,
                    letter: line.letter.clone(),
                    piece: line.piece.clone(),
                    label: line.label.clone(),
                }),
                Nature::CreditNote | Nature::Payment | Nature::OtherCredit | Nature::OpeningCredit => {
                    let kind = match nature {
                        Nature::CreditNote => CreditKind::CreditNote,
                        Nature::OtherCredit => CreditKind::Adjustment(self.accounts(line)),
                        _ => CreditKind::Payment,
                    };
                    credits.push(Credit {
                        kind,
                        debtor: line.debtor.clone(),
                        date: line.date.clone(),
                        line: line.number,
                        left: -line.amount,
                        letter: line.letter.clone(),
                        piece: line.piece.clone(),
                        label: line.label.clone(),
                    });
                }
            }
        }
        (debts, credits, returns)
    }

    fn debt(&self, line: &Line, kind: DebtKind) -> Debt {
        let entry = self.entries.get(line.entry).map(Entry::title).unwrap_or_default();
        let date = if line.piece_date.is_empty() { &line.date } else { &line.piece_date };
        let mut debt = Debt::new(kind, line.debtor.clone(), line.piece.clone(), entry, date.clone());
        debt.add(line.number, line.amount, &line.letter);
        debt
    }
}
