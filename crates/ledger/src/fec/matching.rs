//! Which payment paid which invoice: first what the bookkeeper matched (lettering), then what the books say in
//! words, then exact amounts. What remains is passed on as money of the debtor that waits to be matched.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "amounts have at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::HashMap;

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
    pub lines: Vec<u64>,
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
    /// Something else, against these accounts: takes part in the matching, becomes no claim.
    Other(String),
}

/// A credit on a customer's account.
#[derive(Debug)]
pub(super) struct Credit {
    pub kind: CreditKind,
    pub debtor: String,
    pub date: String,
    pub line: u64,
    /// Not matched yet.
    pub left: i128,
    pub letter: String,
    pub piece: String,
    pub label: String,
}

/// What a credit is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CreditKind {
    Payment,
    CreditNote,
    /// Against these accounts.
    Adjustment(String),
}

/// A payment the bank took back.
#[derive(Debug)]
pub(super) struct Return {
    pub debtor: String,
    pub date: String,
    pub line: u64,
    pub amount: i128,
    pub letter: String,
    pub piece: String,
    pub label: String,
}

/// Everything after the matching.
#[derive(Debug)]
pub(super) struct Outcome {
    pub debts: Vec<Debt>,
    pub credits: Vec<Credit>,
    /// Returns whose payment was not found.
    pub lost_returns: Vec<Return>,
    /// Lines of payments and their returns.
    pub cancelled: Vec<(u64, u64, String, i128)>,
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
    pub(super) fn add(&mut self, line: u64, amount: i128, letter: &str) {
        self.amount += amount;
        self.open += amount;
        self.lines.push(line);
        if !letter.is_empty() && !self.letters.iter().any(|known| known == letter) {
            self.letters.push(letter.to_owned());
        }
    }

    fn order(&self) -> (&str, u64) {
        (&self.date, self.lines.first().copied().unwrap_or_default())
    }
}

/// Matches credits with debts.
pub(super) fn run(mut debts: Vec<Debt>, mut credits: Vec<Credit>, returns: Vec<Return>) -> Outcome {
    let mut cancelled = Vec::new();
    let mut lost_returns = Vec::new();
    for back in returns {
        match cancel(&mut credits, &back) {
            Some(line) => cancelled.push((line, back.line, back.debtor, back.amount)),
            None => lost_returns.push(back),
        }
    }

    let index = Index::new(&debts);
    let mut order: Vec<usize> = (0..credits.len()).collect();
    order.sort_by_key(|at| credits.get(*at).map(|credit| (credit.date.clone(), credit.line)));

    for at in order.iter().copied() {
        let Some(credit) = credits.get_mut(at) else {
            continue;
        };
        let group = index.group(&credit.debtor, &credit.letter);
        let named: Vec<usize> =
            index.named(&debts, credit).into_iter().filter(|debt| group.contains(debt)).collect();
        pay(&mut debts, &named, at, credit);
        pay(&mut debts, group, at, credit);
    }
    for at in order.iter().copied() {
        let Some(credit) = credits.get_mut(at) else {
            continue;
        };
        // A letter whose debits are all paid: the bookkeeper matched it, the rest is a surplus.
        if index.group(&credit.debtor, &credit.letter).is_empty() {
            let named = index.named(&debts, credit);
            pay(&mut debts, &named, at, credit);
        }
    }
    for at in order {
        let Some(credit) = credits.get_mut(at) else {
            continue;
        };
        if credit.letter.is_empty() && credit.left > 0 {
            let exact: Vec<usize> = index
                .of_debtor(&credit.debtor)
                .iter()
                .copied()
                .filter(|debt| {
                    debts.get(*debt).is_some_and(|debt| debt.open == credit.left && debt.date <= credit.date)
                })
                .collect();
            if let [_] = exact.as_slice() {
                pay(&mut debts, &exact, at, credit);
            }
        }
    }
    Outcome { debts, credits, lost_returns, cancelled }
}

/// Cancels the payment that a return takes back: the latest of the same debtor and amount that has its letter or
/// its reference.
fn cancel(credits: &mut [Credit], back: &Return) -> Option<u64> {
    let credit = credits
        .iter_mut()
        .filter(|credit| {
            credit.kind == CreditKind::Payment
                && credit.debtor == back.debtor
                && credit.left == back.amount
                && credit.date <= back.date
        })
        .filter(|credit| {
            (!back.letter.is_empty() && credit.letter == back.letter)
                || (!credit.piece.is_empty()
                    && (credit.piece == back.piece || has_word(&back.label, &credit.piece)))
        })
        .max_by(|one, other| (&one.date, one.line).cmp(&(&other.date, other.line)))?;
    credit.left = 0;
    Some(credit.line)
}

/// Lets a credit pay these debts, in their order, as far as it goes.
fn pay(debts: &mut [Debt], which: &[usize], credit_at: usize, credit: &mut Credit) {
    for at in which {
        let Some(debt) = debts.get_mut(*at) else { continue };
        let part = debt.open.min(credit.left);
        if part > 0 {
            debt.open -= part;
            credit.left -= part;
            debt.paid_by.push((credit_at, part));
        }
    }
}

/// The debts by what one looks for, each list oldest first.
struct Index {
    by_debtor: HashMap<String, Vec<usize>>,
    by_letter: HashMap<(String, String), Vec<usize>>,
    /// References that name exactly one invoice of a debtor.
    unique: HashMap<(String, String), Option<usize>>,
}

impl Index {
    fn new(debts: &[Debt]) -> Self {
        let mut index = Self { by_debtor: HashMap::new(), by_letter: HashMap::new(), unique: HashMap::new() };
        let mut order: Vec<(usize, &Debt)> = debts.iter().enumerate().collect();
        order.sort_by(|one, other| one.1.order().cmp(&other.1.order()));
        for (at, debt) in order {
            index.by_debtor.entry(debt.debtor.clone()).or_default().push(at);
            for letter in &debt.letters {
                // The same letter is used again for other customers.
                index.by_letter.entry((debt.debtor.clone(), letter.clone())).or_default().push(at);
            }
            if debt.kind == DebtKind::Invoice && !debt.piece.is_empty() {
                index
                    .unique
                    .entry((debt.debtor.clone(), debt.piece.clone()))
                    .and_modify(|known| *known = None)
                    .or_insert(Some(at));
            }
        }
        index
    }

    fn of_debtor(&self, debtor: &str) -> &[usize] {
        self.by_debtor.get(debtor).map_or(&[], Vec::as_slice)
    }

    fn group(&self, debtor: &str, letter: &str) -> &[usize] {
        if letter.is_empty() {
            return &[];
        }
        self.by_letter.get(&(debtor.to_owned(), letter.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// The invoices of its debtor that a credit names, by its reference or in its label.
    fn named(&self, debts: &[Debt], credit: &Credit) -> Vec<usize> {
        let unique =
            |piece: &str| self.unique.get(&(credit.debtor.clone(), piece.to_owned())).copied().flatten();
        if let Some(at) = unique(&credit.piece) {
            return vec![at];
        }
        self.of_debtor(&credit.debtor)
            .iter()
            .copied()
            .filter(|at| {
                debts.get(*at).is_some_and(|debt| {
                    unique(&debt.piece) == Some(*at)
                        && is_distinctive(&debt.piece)
                        && has_word(&credit.label, &debt.piece)
                })
            })
            .collect()
    }
}

/// A number such as `12` is found in any label; one of four characters with a digit is meant.
fn is_distinctive(piece: &str) -> bool {
    piece.chars().count() >= 4 && piece.chars().any(|letter| letter.is_ascii_digit())
}

/// Whether the text has the word, with no letter or digit on either side.
fn has_word(text: &str, word: &str) -> bool {
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|text| text.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
}
