//! Where an input has not the shape of the contract, each place with its sentence.

use super::{Misfit, en, fr};
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
