//! From the items of a list to claims and credits.
//!
//! # Why it is so
//!
//! **What was paid on a day that the list does not say counts from the day of the invoice.** A list says that 300 of 1,000 were
//! paid, and not when. With the whole as the amount due and a payment on the first day it can have been made, every sum that a
//! message names is true, and interest is never more than what is owed. With the balance as the amount due, messages
//! would name an invoice of a sum that it never had, and laws that count by its sum would be asked about another.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use relance_contract::types::{Credit, CreditKind, Instalment, InvoiceState, Money, Payment, PaymentTerms};

use super::columns::Headings;
use super::headings::{Column, Entry};
use super::rows::Item;
use crate::book::{About, Book, ClaimFacts, Doubt, Says};
use crate::place::Placed;
use crate::problem::{Problem, quoted};
use crate::report::{FileReport, Listed, Remark, What, decimal};

/// The items of one invoice: one, or one for each day it is due.
type Group = Vec<Item>;

/// Puts what the rows say into the book.
pub(super) fn file(book: &mut Book, items: Vec<Item>, headings: &Headings, report: &mut FileReport) {
    let mut groups: Vec<Group> = Vec::new();
    let mut by_key: HashMap<(String, String, String), usize> = HashMap::new();
    for item in items {
        if item.entry != Entry::Invoice || item.total < 0 {
            credit(book, &item, headings, report);
            continue;
        }
        let key = (item.debtor.clone(), item.number.clone(), item.date.clone());
        let next = groups.len();
        match groups.get_mut(*by_key.entry(key).or_insert(next)) {
            None => groups.push(vec![item]),
            Some(group) => group.push(item),
        }
    }
    let numbers = unique(book, &groups, report);
    let (mut undated, mut balances) = (Vec::new(), Vec::new());
    for (group, number) in groups.iter().zip(numbers) {
        invoice(book, group, number, headings, &mut undated, &mut balances);
    }
    if !undated.is_empty() {
        report.remarks.push(Remark { lines: undated, what: What::List(Listed::PaidOnUnknownDay) });
    }
    if !balances.is_empty() && headings.at(Column::Amount).is_none() && headings.at(Column::Debit).is_none() {
        report.remarks.push(Remark { lines: balances, what: What::List(Listed::BalanceAsAmount) });
    }
    if let Some(at) = headings.at(Column::Reminder) {
        let heading = headings.texts.get(at).map(|text| quoted(text)).unwrap_or_default();
        report
            .remarks
            .push(Remark { lines: vec![headings.line], what: What::List(Listed::RemindersNotUsed(heading)) });
    }
}

fn money(cents: i128, currency: &str) -> Money {
    Money { amount: decimal(cents), currency: currency.to_owned() }
}

/// What speaks for the debtor: a credit note, a payment, an invoice with a negative total; as much as is left of it.
fn credit(book: &mut Book, item: &Item, headings: &Headings, report: &mut FileReport) {
    let left = item.open.abs();
    if item.entry == Entry::Invoice && item.open > 0 {
        doubt(book, item, headings, Column::Balance, Problem::SumsDiffer, Says::Lowers);
        return;
    }
    let kind = if item.entry == Entry::Payment { CreditKind::Payment } else { CreditKind::CreditNote };
    if left > 0 {
        let reference = Some(item.number.clone()).filter(|number| !number.is_empty());
        let (date, amount) = (item.date.clone(), money(left, &item.currency));
        let value = Credit { kind, date, amount, reference, invoice: None };
        book.with_debtor(&item.debtor, item.at, |debtor| debtor.credits.push(Placed { at: item.at, value }));
        let (number, debtor) = (quoted(&item.number), quoted(&item.debtor));
        report.remarks.push(Remark {
            lines: vec![item.at.line],
            what: What::List(Listed::ListedCredit { number, debtor }),
        });
    }
}

fn doubt(book: &mut Book, item: &Item, headings: &Headings, column: Column, problem: Problem, says: Says) {
    let about = About { invoice: item.number.clone(), debtor: item.debtor.clone(), torn: None };
    let column = Some(quoted(&headings.heading(column))).filter(|name| !name.is_empty());
    book.doubts.push(Doubt { at: item.at, column, problem, says, about });
}

/// The number of each group, unique in one call: one that several debtors or years have is qualified, visibly.
fn unique(book: &Book, groups: &[Group], report: &mut FileReport) -> Vec<String> {
    let firsts = || groups.iter().filter_map(|group| group.first());
    let mut bearers: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in firsts() {
        bearers.entry(&item.number).or_default().push(item);
    }
    let is_known = |number: &str| book.claim(number).is_some();
    for (number, items) in bearers.iter().filter(|(number, items)| items.len() > 1 || is_known(number)) {
        let lines = items.iter().map(|item| item.at.line).collect();
        report.remarks.push(Remark { lines, what: What::List(Listed::NumberQualified(quoted(number))) });
    }
    let mut given = BTreeSet::new();
    firsts()
        .map(|item| {
            let items = bearers.get(item.number.as_str()).map_or(&[][..], Vec::as_slice);
            if items.len() < 2 && !is_known(&item.number) {
                return item.number.clone();
            }
            let debtors: BTreeSet<&str> = items.iter().map(|other| other.debtor.as_str()).collect();
            let own: Vec<&&Item> = items.iter().filter(|other| other.debtor == item.debtor).collect();
            let years: BTreeSet<_> = own.iter().map(|other| other.date.get(..4)).collect();
            let year = item.date.get(..4).unwrap_or_default();
            let mut marks = Vec::new();
            if debtors.len() > 1 || is_known(&item.number) {
                marks.push(item.debtor.as_str());
            }
            if own.len() > 1 {
                marks.push(if years.len() == own.len() { year } else { &item.date });
            }
            let mut number = format!("{} ({})", item.number, marks.join(", "));
            while is_known(&number) || !given.insert(number.clone()) {
                number.push('\'');
            }
            number
        })
        .collect()
}

/// A claim of the items of one invoice.
fn invoice(
    book: &mut Book,
    group: &[Item],
    number: String,
    headings: &Headings,
    undated: &mut Vec<u64>,
    balances: &mut Vec<u64>,
) {
    let Some(first) = group.first().cloned() else { return };
    let dues: BTreeSet<_> = group.iter().map(|item| &item.due).collect();
    let one_currency = group.iter().all(|item| item.currency == first.currency);
    let is_one = group.len() == 1 || (dues.len() == group.len() && !dues.contains(&None) && one_currency);
    let (total, open) = group.iter().fold((0_i128, 0_i128), |(total, open), item| {
        (total.saturating_add(item.total), open.saturating_add(item.open))
    });
    let bare = ClaimFacts::bare(
        first.debtor.clone(),
        number.clone(),
        first.at,
        first.date.clone(),
        money(total, &first.currency),
    );
    let mut claim = ClaimFacts {
        state: if first.draft { InvoiceState::Draft } else { InvoiceState::Sent },
        terms: first.due.clone().filter(|_| group.len() == 1).map(|day| PaymentTerms::DueOn(day).into()),
        ..bare
    };
    if group.len() > 1 && is_one {
        claim.instalments = group
            .iter()
            .map(|item| Placed {
                at: item.at,
                value: Instalment {
                    due_date: item.due.clone().unwrap_or_default(),
                    amount: money(item.total, &item.currency),
                },
            })
            .collect();
    }
    for item in group {
        let paid = item.total.saturating_sub(item.open);
        if paid > 0 {
            if item.paid_on.is_none() {
                undated.push(item.at.line);
            }
            let date =
                item.paid_on.clone().filter(|day| *day >= item.date).unwrap_or_else(|| item.date.clone());
            let value = Payment { date, amount: money(paid, &item.currency), reference: None };
            claim.payments.push(Placed { at: item.at, value });
        }
        if item.says_open {
            balances.push(item.at.line);
        }
    }
    book.add_claim(claim);
    if open > total {
        doubt(book, &Item { number, ..first }, headings, Column::Balance, Problem::SumsDiffer, Says::Owed);
    } else if !is_one {
        // The same row twice: one of them is a slip.
        for item in group.iter().skip(1) {
            let again = Item { number: number.clone(), ..item.clone() };
            doubt(book, &again, headings, Column::Invoice, Problem::InvoiceTwice(first.at.line), Says::Owed);
        }
    }
}
