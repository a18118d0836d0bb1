//! Sentences. Everything the other rooms decide is data; here it becomes language, in one place per language, so
//! that a missing sentence does not compile.
//!
//! # Why it is so
//!
//! **Messages have seven languages, explanations two.** A message goes to a debtor who may speak any of them;
//! an explanation goes to who runs the program. They are two types, so that no explanation is half
//! translated.

mod en;
mod format;
mod fr;

use crate::dunning::{Decision, Finding, Verdict};
use crate::explain::BlockedBy;
use crate::explain::Rule;
use crate::facts::PaymentTerms;
use crate::law::{Document, RouteKind, Series};
use crate::refusal::{Reason, WarningAbout};

pub use format::{date, days_in, iban, money, numeric_date, percent, short_date, sums};
/// A language of messages to the debtor.
pub use relance_locale::Language as MessageLanguage;
pub use relance_locale::{Locale, Writing, list};

/// A language of explanations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// French.
    Fr,
    /// English.
    En,
}

impl From<Language> for MessageLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::Fr => Self::Fr,
            Language::En => Self::En,
        }
    }
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        MessageLanguage::from(language).into()
    }
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// What was done in one line of an explanation.
    #[must_use]
    pub fn step(self, rule: &Rule) -> String {
        match self {
            Self::Fr => fr::step(rule),
            Self::En => en::step(rule),
        }
    }

    /// Payment terms in words.
    #[must_use]
    pub fn payment_terms(self, terms: &PaymentTerms) -> String {
        match self {
            Self::Fr => fr::payment_terms(terms),
            Self::En => en::payment_terms(terms),
        }
    }

    /// What a way to collect by law is called.
    #[must_use]
    pub fn route_title(self, kind: RouteKind) -> &'static str {
        match self {
            Self::Fr => fr::route_title(kind),
            Self::En => en::route_title(kind),
        }
    }

    /// A document to gather, as an item of a list.
    #[must_use]
    pub fn document(self, document: Document) -> &'static str {
        match self {
            Self::Fr => fr::document(document),
            Self::En => en::document(document),
        }
    }

    /// What a series of rates is, with its article: `the German base rate`.
    #[must_use]
    pub fn series(self, series: Series) -> &'static str {
        match self {
            Self::Fr => fr::series(series),
            Self::En => en::series(series),
        }
    }

    /// Why a question cannot be answered.
    #[must_use]
    pub fn refusal(self, reason: &Reason) -> String {
        match self {
            Self::Fr => fr::refusal(reason),
            Self::En => en::refusal(reason),
        }
    }

    /// What deserves a second look.
    #[must_use]
    pub fn warning(self, about: &WarningAbout) -> String {
        match self {
            Self::Fr => fr::warning(about),
            Self::En => en::warning(about),
        }
    }

    /// What keeps everyone from writing.
    #[must_use]
    pub fn blocker(self, about: &BlockedBy) -> String {
        match self {
            Self::Fr => fr::blocker(about),
            Self::En => en::blocker(about),
        }
    }

    /// Why a level was or was not chosen.
    #[must_use]
    pub fn verdict(self, verdict: &Verdict) -> String {
        match self {
            Self::Fr => fr::verdict(verdict),
            Self::En => en::verdict(verdict),
        }
    }

    /// What speaks for or against a level.
    #[must_use]
    pub fn finding(self, finding: &Finding) -> String {
        match self {
            Self::Fr => fr::finding(finding),
            Self::En => en::finding(finding),
        }
    }

    /// Why the next step is what it is.
    #[must_use]
    pub fn reason(self, decision: &Decision) -> String {
        match self {
            Self::Fr => fr::reason(&decision.because),
            Self::En => en::reason(&decision.because),
        }
    }
}
