//! The closed words of the form.
//!
//! They are the names that the contract gives to its cases, or are made of them, so that there is one list of them.
//! What the contract does not name stands in this file.

use relance_contract::types::{DebtorKind, DisputeOutcome, PublicBuyer};
use relance_contract::{Named, Tagged};

/// A closed list of words.
pub(super) struct Words<T> {
    /// What a word means, if it is one of the list.
    pub of: fn(&str) -> Option<T>,
    /// The words.
    pub list: fn() -> String,
}

/// The names of the cases of an enum of the contract.
pub(super) fn named<T: Named>() -> Words<T> {
    Words { of: T::from_name, list: || joined(T::CASES.iter().map(|(name, _)| *name)) }
}

/// Yes or no.
pub(super) const YES_OR_NO: Words<bool> = Words {
    of: |word| match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    },
    list: || "yes, no".to_owned(),
};

/// Kinds of debtors: the kind of a public buyer goes for the kind of debtor, `public-state-or-local`.
pub(super) const KINDS: Words<DebtorKind> = Words { of: kind, list: kinds };

/// What became of a dispute. How much was upheld is a column of its own.
pub(super) const OUTCOMES: Words<&'static str> = Words {
    of: |word| DisputeOutcome::TAGS.iter().copied().find(|known| *known == word),
    list: || joined(DisputeOutcome::TAGS.iter().copied()),
};

/// A kind of debtor in the words of the form, such as `public-state-or-local`.
#[must_use]
pub fn kind(word: &str) -> Option<DebtorKind> {
    let private = [DebtorKind::Business, DebtorKind::Consumer].into_iter().find(|kind| kind.tag() == word);
    let public = || PublicBuyer::CASES.iter().find(|(name, _)| public(name) == word);
    private.or_else(|| public().map(|(_, buyer)| DebtorKind::PublicAuthority(*buyer)))
}

/// The kinds of debtors in the words of the form.
#[must_use]
pub fn kinds() -> String {
    let private = [DebtorKind::Business.tag(), DebtorKind::Consumer.tag()].map(str::to_owned);
    let public = PublicBuyer::CASES.iter().map(|(name, _)| public(name));
    private.into_iter().chain(public).collect::<Vec<_>>().join(", ")
}

/// The kind of a public buyer as a kind of debtor.
fn public(buyer: &str) -> String {
    const PUBLIC: &str = "public-";
    if buyer.starts_with(PUBLIC) { buyer.to_owned() } else { format!("{PUBLIC}{buyer}") }
}

fn joined(words: impl Iterator<Item = &'static str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}
