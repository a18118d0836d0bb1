//! Ready-made policies: those relance proposes, and those that decide as known products do, so that nobody who moves is
//! surprised. Each says what it reproduces and what it deliberately does otherwise.

pub mod relance;

use crate::law::Source;
use crate::policy::Policy;

/// A ready-made set of policies.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Preset {
    pub name: &'static str,
    pub title: &'static str,
    pub reproduces: &'static [&'static str],
    pub otherwise: &'static [&'static str],
    pub source: Source,
    pub policies: Vec<Policy>,
}

/// Every preset, those of relance first.
#[must_use]
pub fn all() -> Vec<Preset> {
    vec![relance::preset()]
}
