//! What moves a customer's account: debits, credits, and what the bank took back.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "amounts have at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use crate::place::Place;

/// A debit on a customer's account.
#[derive(Debug)]
pub(super) struct Debt {
    pub kind: DebtKind,
    pub debtor: String,
    pub piece: String,
    pub entry: String,
    pub date: String,
    pub amount: i128,
    pub open: i128,
    pub lines: Vec<Place>,
    pub letters: Vec<String>,
    /// Which credits paid how much of it.
    pub paid_by: Vec<(usize, i128)>,
}

/// What a debit is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum DebtKind {
    /// An invoice: becomes a claim.
    Invoice,
    /// A balance brought forward that does not tell its invoice: takes part in the matching, becomes no claim.
    Opening,
    /// Interest or compensation already asked for: takes part in the matching, becomes no claim on which interest runs.
    Charged,
    /// A difference of exchange or of rounding, against these accounts: takes part in the matching, becomes no claim.
    Difference(String),
    /// Paid back to the customer, or by the bank without the payment being known.
    PaidBack,
    /// What the bank took for returning a payment, asked of the customer.
    Fee,
    /// Something else, against these accounts: takes part in the matching, becomes no claim.
    Other(String),
}

/// A credit on a customer's account.
#[derive(Debug)]
pub(super) struct Credit {
    pub kind: CreditKind,
    pub debtor: String,
    pub date: String,
    pub line: Place,
    /// Not matched yet.
    pub left: i128,
    pub letters: Vec<String>,
    pub piece: String,
    pub label: String,
    /// Whether it is brought forward.
    pub opening: bool,
    /// The first day of a year whose opening repeated a debit of its letter: what it pays is older.
    pub of_before: Option<String>,
}

/// What a credit is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CreditKind {
    Payment,
    CreditNote,
    /// Against these accounts.
    Adjustment(String),
    /// What a later year does not bring forward of what the earlier ones left.
    Forwarded,
}

/// A payment the bank took back.
#[derive(Debug)]
pub(super) struct Return {
    pub debtor: String,
    pub date: String,
    pub line: Place,
    /// The entry it is in.
    pub entry: usize,
    pub amount: i128,
    pub letters: Vec<String>,
    pub piece: String,
    pub label: String,
}

impl Debt {
    pub(super) fn new(kind: DebtKind, debtor: String, piece: String, entry: String, date: String) -> Self {
        Self {
            kind,
            debtor,
            piece,
            entry,
            date,
            amount: 0,
            open: 0,
            lines: Vec::new(),
            letters: Vec::new(),
            paid_by: Vec::new(),
        }
    }

    /// Adds one line of the same invoice.
    pub(super) fn add(&mut self, line: Place, amount: i128, letters: &[String]) {
        self.amount += amount;
        self.open += amount;
        self.lines.push(line);
        for letter in letters {
            if !self.letters.contains(letter) {
                self.letters.push(letter.clone());
            }
        }
    }

    pub(super) fn order(&self) -> (&str, Option<Place>) {
        (&self.date, self.lines.first().copied())
    }
}

/// Whether the text has the word, with no letter or digit on either side.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|text| text.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
}
