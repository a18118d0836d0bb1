//! Which payment paid which invoice: first what the bookkeeper matched (lettering), then what the books say in
//! words, then exact amounts, then what was brought forward. What remains is passed on as money of the debtor that waits to
//! be matched.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "amounts have at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::{HashMap, HashSet};

use super::movements::{Credit, Debt, DebtKind, Return, has_word};
use super::returns;
use crate::place::Place;

/// Everything after the matching.
#[derive(Debug)]
pub(super) struct Outcome {
    pub debts: Vec<Debt>,
    pub credits: Vec<Credit>,
    /// Lines of payments and their returns.
    pub cancelled: Vec<(Place, Place, String, i128)>,
}

/// Matches credits with debts.
pub(super) fn run(mut debts: Vec<Debt>, mut credits: Vec<Credit>, returns: Vec<Return>) -> Outcome {
    let cancelled = returns::cancel(&mut debts, &mut credits, returns);
    let index = Index::new(&debts, &credits);
    let mut order: Vec<usize> = (0..credits.len()).collect();
    order.sort_by_key(|at| credits.get(*at).map(|credit| (credit.date.clone(), credit.line)));

    for at in order.iter().copied() {
        let Some(credit) = credits.get_mut(at) else {
            continue;
        };
        let group = index.group(credit);
        let named: Vec<usize> =
            index.named(&debts, credit).into_iter().filter(|debt| group.contains(debt)).collect();
        pay(&mut debts, &named, at, credit);
        pay(&mut debts, &group, at, credit);
    }
    for at in order.iter().copied() {
        let Some(credit) = credits.get_mut(at) else {
            continue;
        };
        // A letter whose debits are all paid: the bookkeeper matched it, the rest is a surplus.
        if index.group(credit).is_empty() {
            let named = index.named(&debts, credit);
            pay(&mut debts, &named, at, credit);
        }
    }
    for at in order.iter().copied() {
        let Some(credit) = credits.get_mut(at) else {
            continue;
        };
        if index.group(credit).is_empty() && credit.left > 0 {
            let exact = index.exact(&debts, credit);
            if let [_] = exact.as_slice() {
                pay(&mut debts, &exact, at, credit);
            }
        }
    }
    for at in order {
        if let Some(credit) = credits.get_mut(at) {
            let before = index.brought_forward(&debts, credit);
            pay(&mut debts, &before, at, credit);
        }
    }
    Outcome { debts, credits, cancelled }
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
    /// Letters that debits have and no credit.
    alone: HashSet<(String, String)>,
}

impl Index {
    fn new(debts: &[Debt], credits: &[Credit]) -> Self {
        let mut index = Self {
            by_debtor: HashMap::new(),
            by_letter: HashMap::new(),
            unique: HashMap::new(),
            alone: HashSet::new(),
        };
        let mut order: Vec<(usize, &Debt)> = debts.iter().enumerate().collect();
        order.sort_by(|one, other| one.1.order().cmp(&other.1.order()));
        for (at, debt) in order {
            index.by_debtor.entry(debt.debtor.clone()).or_default().push(at);
            for letter in &debt.letters {
                // The same letter is used again for other customers.
                index.by_letter.entry((debt.debtor.clone(), letter.clone())).or_default().push(at);
            }
            if matches!(debt.kind, DebtKind::Invoice | DebtKind::Charged) && !debt.piece.is_empty() {
                index
                    .unique
                    .entry((debt.debtor.clone(), debt.piece.clone()))
                    .and_modify(|known| *known = None)
                    .or_insert(Some(at));
            }
        }
        index.alone = index.by_letter.keys().cloned().collect();
        for credit in credits {
            for letter in &credit.letters {
                index.alone.remove(&(credit.debtor.clone(), letter.clone()));
            }
        }
        index
    }

    fn of_debtor(&self, debtor: &str) -> &[usize] {
        self.by_debtor.get(debtor).map_or(&[], Vec::as_slice)
    }

    /// The debits of its letters.
    fn group(&self, credit: &Credit) -> Vec<usize> {
        let of = |letter: &String| self.by_letter.get(&(credit.debtor.clone(), letter.clone()));
        credit.letters.iter().filter_map(of).flatten().copied().collect()
    }

    /// The debits of its debtor that are open for exactly what is left of a credit, and not later than it.
    fn exact(&self, debts: &[Debt], credit: &Credit) -> Vec<usize> {
        let is_exact = |debt: &Debt| {
            let in_time = debt.date <= credit.date || debt.kind == DebtKind::PaidBack;
            debt.open == credit.left && in_time && (credit.letters.is_empty() || debt.letters.is_empty())
        };
        let of_debtor = self.of_debtor(&credit.debtor).iter().copied();
        of_debtor.filter(|at| debts.get(*at).is_some_and(is_exact)).collect()
    }

    /// What the other side of a letter may be where the file has none: it was given with a debit of the year before, which
    /// is brought forward. A credit brought forward has its letter on the debit.
    fn brought_forward(&self, debts: &[Debt], credit: &Credit) -> Vec<usize> {
        let is_other_side = |debt: &Debt| {
            let lettered = !credit.letters.is_empty() && debt.kind == DebtKind::Opening;
            let before = credit.of_before.as_ref().is_some_and(|day| debt.date < *day);
            let by_debit = credit.opening
                && credit.letters.is_empty()
                && debt
                    .letters
                    .iter()
                    .any(|letter| self.alone.contains(&(debt.debtor.clone(), letter.clone())));
            (lettered || before || by_debit) && debt.open > 0
        };
        let of_debtor = self.of_debtor(&credit.debtor).iter().copied();
        of_debtor.filter(|at| debts.get(*at).is_some_and(is_other_side)).collect()
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
