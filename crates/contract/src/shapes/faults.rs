//! What can be wrong with the shape of an input that no type system has checked.

use super::{en, fr};
use crate::bounds::{MOST_FAULTS, bounded};
use crate::types;

/// One place where a value has not the shape that the contract wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The place, such as `claim.payments[2].date`.
    pub path: String,
    /// What is wrong there.
    pub what: Misfit,
}

/// What is wrong with a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A field that the contract does not have.
    UnknownField {
        /// Its key, as it was given.
        given: String,
        /// The key that may have been meant.
        perhaps: Option<&'static str>,
    },
    /// Nothing stands where something must.
    Missing,
    /// Something else than what must stand here.
    NotA {
        /// What stands here.
        given: Given,
        /// What must.
        expected: Expected,
    },
    /// This case of a variant lacks its value.
    ValueMissing(&'static str),
    /// This case of a variant has a value and takes none.
    ValueUnwanted(&'static str),
    /// Something nested deeper than this.
    TooDeep(usize),
    /// Something that is no data, as a door names it: a `function`, a `cycle`.
    NoData(String),
    /// Something the check of shapes let pass and the reading did not, in the reader's own words.
    NotRead(String),
}

/// What was given in the place of something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A text, a number, a yes or no, as it was written.
    Written(String),
    /// A list.
    List,
    /// An object.
    Object,
}

/// What must stand in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// True or false.
    Truth,
    /// A whole number.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A list.
    List,
    /// An object with the fields of a record.
    Object,
    /// One of these names.
    OneOf(Vec<&'static str>),
    /// An object that says which of these cases it is.
    Tagged(Vec<&'static str>),
}

impl Fault {
    /// What is wrong, without the place, as part of a sentence.
    #[must_use]
    pub fn words(&self, language: types::Language) -> String {
        match language {
            types::Language::Fr => fr::misfit(&self.what),
            types::Language::En => en::misfit(&self.what),
        }
    }

    /// The refusal that says it.
    #[must_use]
    pub fn refusal(&self, language: types::Language) -> types::Refusal {
        let words = self.words(language);
        let message = match language {
            types::Language::Fr => fr::sentence(&words),
            types::Language::En => en::sentence(&words),
        };
        let reason = types::RefusalReason::MalformedInput(words);
        types::Refusal { path: self.path.clone(), reason, message }
    }
}

/// Faults, the first of them named.
#[derive(Default)]
pub(super) struct Faults {
    pub(super) named: Vec<Fault>,
    pub(super) more: u32,
}

impl Faults {
    pub(super) fn push(&mut self, path: String, what: Misfit) {
        if self.named.len() < MOST_FAULTS {
            self.named.push(Fault { path, what });
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.named.is_empty()
    }

    pub(super) fn refusals(&self, language: types::Language) -> Vec<types::Refusal> {
        let refusals = self.named.iter().map(|fault| fault.refusal(language)).collect();
        bounded(refusals, self.more, language)
    }
}
