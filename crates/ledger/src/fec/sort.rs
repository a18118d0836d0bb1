//! What each line on a customer's account is: a debt, a credit or a return. Then they are matched and put in the book.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "an amount has at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::{BTreeSet, HashMap, HashSet};

use super::lines::Line;
use super::matching;
use super::movements::{Credit, CreditKind, Debt, DebtKind, Return};
use super::nature::{
    Nature, is_exchange, is_interest, is_sales, may_be_compensation, may_be_rounding, names_charges,
    names_rounding,
};
use super::years::Years;
use super::{Reports, posting};
use crate::book::Book;
use crate::report::{Balance, What};

/// Below this many cents a difference is one of rounding.
const ROUNDING: i128 = 100;

impl Years {
    fn nature(&self, line: &Line) -> Nature {
        let debit = line.amount > 0;
        let Some(entry) = self.entries.get(line.entry) else {
            return Nature::OtherDebit;
        };
        let accounts = entry.accounts(line.run, &line.date, &line.piece);
        let any = |is: fn(&str) -> bool| accounts.iter().any(|account| is(account));
        let bank = any(|account| account.starts_with('5'));
        let sales = any(is_sales) || (any(|account| account.starts_with("4457")) && !bank);
        let charges = names_charges(&line.label);
        match (entry.opening, sales, bank, debit) {
            (true, _, _, true) => Nature::OpeningDebit,
            (true, _, _, false) => Nature::OpeningCredit,
            // Sold and paid in one entry: the debit is the invoice, the credit its payment.
            (false, _, true, false) => Nature::Payment,
            (false, _, false, true) if is_charged(&accounts, charges, sales) => Nature::Charged,
            (false, true, _, true) => Nature::Invoice,
            (false, true, false, false) => Nature::CreditNote,
            (false, false, true, true) => Nature::Return,
            (false, false, false, true) if is_difference(&accounts, line) => Nature::Difference,
            (false, false, false, true) => Nature::OtherDebit,
            (false, false, false, false) => Nature::OtherCredit,
        }
    }

    fn accounts(&self, line: &Line) -> String {
        let accounts = self
            .entries
            .get(line.entry)
            .map(|entry| entry.accounts(line.run, &line.date, &line.piece))
            .unwrap_or_default();
        let named: Vec<&str> = accounts.into_iter().collect();
        if named.is_empty() { "411".to_owned() } else { named.join(", ") }
    }

    /// Sorts the lines into debts, credits and returns, has them matched, and fills the book.
    pub(super) fn post(self, book: &mut Book, reports: &mut Reports) -> Balance {
        for (places, what) in &self.notes {
            reports.remark(places, what.clone());
        }
        let (mut debts, mut credits, returns) = self.sort(reports);
        self.differ(&mut debts, &mut credits);
        let mut ledger: i128 = self.differences.iter().map(|(_, _, amount, _)| amount).sum();
        for line in &self.lines {
            ledger += line.amount;
            // Debtors in the order of the ledger, whatever their lines turn out to be.
            book.with_debtor(&line.debtor, line.at, |debtor| {
                if debtor.name.is_none() {
                    debtor.name = self.names.get(&line.debtor).filter(|name| !name.is_empty()).cloned();
                }
            });
        }
        let outcome = matching::run(debts, credits, returns);
        let mut balance = Balance { ledger, ..Balance::default() };
        posting::post(book, outcome, reports, &mut balance);
        balance
    }

    /// What a later year brings forward beyond what the earlier ones left is owed, or waits.
    fn differ(&self, debts: &mut Vec<Debt>, credits: &mut Vec<Credit>) {
        for (at, debtor, amount, date) in &self.differences {
            if *amount > 0 {
                let (piece, entry) = (String::new(), String::new());
                let mut debt = Debt::new(DebtKind::Opening, debtor.clone(), piece, entry, date.clone());
                debt.add(*at, *amount, &[]);
                debts.push(debt);
            } else {
                credits.push(Credit {
                    kind: CreditKind::Forwarded,
                    debtor: debtor.clone(),
                    date: date.clone(),
                    line: *at,
                    left: -amount,
                    letters: Vec::new(),
                    piece: String::new(),
                    label: String::new(),
                    opening: false,
                    of_before: None,
                });
            }
        }
    }

    fn sort(&self, reports: &mut Reports) -> (Vec<Debt>, Vec<Credit>, Vec<Return>) {
        let mut debts: Vec<Debt> = Vec::new();
        let mut credits = Vec::new();
        let mut returns = Vec::new();
        let mut invoices: HashMap<(usize, &str, &str, &str, usize), usize> = HashMap::new();
        let bearers = Bearers::new(&self.lines);
        for line in &self.lines {
            match self.nature(line) {
                Nature::Invoice => {
                    // Without a reference, the lines that balance together are one.
                    let run = if line.piece.is_empty() { line.run } else { 0 };
                    let key = (line.entry, &*line.debtor, &*line.piece, &*line.piece_date, run);
                    if let Some(debt) = invoices.get(&key).and_then(|at| debts.get_mut(*at)) {
                        debt.add(line.at, line.amount, &line.letters);
                    } else {
                        invoices.insert(key, debts.len());
                        debts.push(self.debt(line, DebtKind::Invoice));
                    }
                }
                Nature::OpeningDebit => {
                    let dated = !line.piece_date.is_empty() && line.piece_date < line.date;
                    let named = dated && bearers.is_number(line, true);
                    debts.push(self.debt(line, if named { DebtKind::Invoice } else { DebtKind::Opening }));
                }
                Nature::Charged => debts.push(self.debt(line, DebtKind::Charged)),
                Nature::Difference => {
                    debts.push(self.debt(line, DebtKind::Difference(self.accounts(line))));
                }
                Nature::OtherDebit => {
                    let accounts = self.accounts(line);
                    if bearers.is_number(line, false) && !line.piece_date.is_empty() {
                        let what = What::DebitAsInvoice { invoice: line.piece.clone(), accounts };
                        reports.remark(&[line.at], what);
                        debts.push(self.debt(line, DebtKind::Invoice));
                    } else {
                        debts.push(self.debt(line, DebtKind::Other(accounts)));
                    }
                }
                Nature::Return => returns.push(Return {
                    debtor: line.debtor.clone(),
                    date: line.date.clone(),
                    line: line.at,
                    entry: line.entry,
                    amount: line.amount,
                    letters: line.letters.clone(),
                    piece: line.piece.clone(),
                    label: line.label.clone(),
                }),
                Nature::CreditNote => credits.push(self.credit(line, CreditKind::CreditNote)),
                Nature::OtherCredit => {
                    credits.push(self.credit(line, CreditKind::Adjustment(self.accounts(line))));
                }
                Nature::Payment => credits.push(self.credit(line, CreditKind::Payment)),
                Nature::OpeningCredit => {
                    credits.push(Credit { opening: true, ..self.credit(line, CreditKind::Payment) });
                }
            }
        }
        (debts, credits, returns)
    }

    fn credit(&self, line: &Line, kind: CreditKind) -> Credit {
        let forwarded =
            line.letters.iter().find_map(|letter| self.forwarded.get(&(line.debtor.clone(), letter.clone())));
        Credit {
            kind,
            debtor: line.debtor.clone(),
            date: line.date.clone(),
            line: line.at,
            left: -line.amount,
            letters: line.letters.clone(),
            piece: line.piece.clone(),
            label: line.label.clone(),
            opening: false,
            of_before: forwarded.cloned(),
        }
    }

    fn debt(&self, line: &Line, kind: DebtKind) -> Debt {
        let entry = self.entries.get(line.entry).map(super::entries::Entry::title).unwrap_or_default();
        let date = if line.piece_date.is_empty() { &line.date } else { &line.piece_date };
        let mut debt = Debt::new(kind, line.debtor.clone(), line.piece.clone(), entry, date.clone());
        debt.add(line.at, line.amount, &line.letters);
        debt
    }
}

/// Interest and compensation already asked for: by their accounts, or by what the label says.
fn is_charged(accounts: &BTreeSet<&str>, named: bool, sales: bool) -> bool {
    let income = || accounts.iter().filter(|account| account.starts_with('7'));
    let is_only = |is: fn(&str) -> bool| income().next().is_some() && income().all(|account| is(account));
    (!sales && income().any(|account| is_interest(account)))
        || (named && (is_only(may_be_compensation) || income().any(|account| is_interest(account)) || sales))
}

/// Differences of exchange, and of rounding.
fn is_difference(accounts: &BTreeSet<&str>, line: &Line) -> bool {
    let any = |is: fn(&str) -> bool| accounts.iter().any(|account| is(account));
    any(is_exchange) || (any(may_be_rounding) && (line.amount < ROUNDING || names_rounding(&line.label)))
}

/// How many debits bear a reference: one that no other of the customer has can be an invoice number.
struct Bearers<'a> {
    of_debtor: HashMap<(&'a str, &'a str), usize>,
    debtors: HashMap<&'a str, HashSet<&'a str>>,
    days: HashMap<&'a str, HashSet<&'a str>>,
}

impl<'a> Bearers<'a> {
    fn new(lines: &'a [Line]) -> Self {
        let mut bearers = Self { of_debtor: HashMap::new(), debtors: HashMap::new(), days: HashMap::new() };
        for line in lines.iter().filter(|line| line.amount > 0) {
            *bearers.of_debtor.entry((&line.debtor, &line.piece)).or_default() += 1;
            bearers.debtors.entry(&line.piece).or_default().insert(&line.debtor);
            bearers.days.entry(&line.piece).or_default().insert(&line.piece_date);
        }
        bearers
    }

    /// Whether the reference of a debit can be the number of an invoice. One that several customers bear on the same day is
    /// that of the batch.
    fn is_number(&self, line: &Line, opening: bool) -> bool {
        let piece = line.piece.as_str();
        let alone = self.of_debtor.get(&(line.debtor.as_str(), piece)) == Some(&1);
        let several = |of: &HashMap<&str, HashSet<&str>>| of.get(piece).is_some_and(|some| some.len() > 1);
        !piece.is_empty() && alone && (!several(&self.debtors) || (opening && several(&self.days)))
    }
}
