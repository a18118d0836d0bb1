//! The entries that lines belong to, and the parts of one that holds several.
//!
//! Some programs give one number to all entries of a journal. What such an entry holds is told by its sums: where the
//! lines that follow each other balance, or those of one day and reference do, they are an entry of their own.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "an amount has at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::{BTreeSet, HashMap};

/// What is known of an entry once all its lines are read.
#[derive(Debug)]
pub(super) struct Entry {
    pub journal: String,
    pub number: String,
    pub first_line: u64,
    pub opening: bool,
    pub balance: i128,
    /// As the lines follow each other.
    runs: Vec<Part>,
    /// By day and reference.
    groups: HashMap<(String, String), Part>,
}

/// Some lines of an entry.
#[derive(Debug, Default)]
struct Part {
    balance: i128,
    /// Accounts other than customers'.
    accounts: BTreeSet<String>,
    has_customer: bool,
}

impl Part {
    fn add(&mut self, account: Option<&str>, amount: i128) {
        self.balance += amount;
        match account {
            Some(account) => {
                self.accounts.insert(account.to_owned());
            }
            None => self.has_customer = true,
        }
    }

    /// Whether it can stand for itself.
    fn is_whole(&self) -> bool {
        self.balance == 0 && !(self.has_customer && self.accounts.is_empty())
    }
}

impl Entry {
    pub(super) fn new(journal: &str, number: &str, first_line: u64) -> Self {
        Self {
            journal: journal.to_owned(),
            number: number.to_owned(),
            first_line,
            opening: false,
            balance: 0,
            runs: Vec::new(),
            groups: HashMap::new(),
        }
    }

    /// Adds a line on an account, or on that of a customer; the run it is in.
    pub(super) fn add(&mut self, (date, piece): (&str, &str), account: Option<&str>, amount: i128) -> usize {
        if self.runs.last().is_none_or(|run| run.balance == 0 && amount != 0) {
            self.runs.push(Part::default());
        }
        self.balance += amount;
        if let Some(run) = self.runs.last_mut() {
            run.add(account, amount);
        }
        self.groups.entry((date.to_owned(), piece.to_owned())).or_default().add(account, amount);
        self.runs.len() - 1
    }

    /// The accounts beside a line on a customer's account.
    pub(super) fn accounts(&self, run: usize, date: &str, piece: &str) -> BTreeSet<&str> {
        if self.runs.len() > 1 && self.runs.iter().all(Part::is_whole) {
            return self.runs.get(run).map(own).unwrap_or_default();
        }
        if self.groups.len() > 1 && self.groups.values().all(Part::is_whole) {
            let key = (date.to_owned(), piece.to_owned());
            return self.groups.get(&key).map(own).unwrap_or_default();
        }
        self.runs.iter().flat_map(own).collect()
    }

    /// Its name: the number alone where that names its journal, as `INV/2026/00001` does.
    pub(super) fn title(&self) -> String {
        if self.number.contains(|sign: char| sign.is_alphabetic()) {
            return self.number.clone();
        }
        format!("{}-{}", self.journal, self.number)
    }
}

fn own(part: &Part) -> BTreeSet<&str> {
    part.accounts.iter().map(String::as_str).collect()
}
