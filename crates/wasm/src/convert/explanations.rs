//! What explains an answer: sums, sources, and lines of explanation.

use relance_core::explain::Step;
use relance_core::money::Money;
use relance_core::refusal::{Fact, Reason};
use relance_core::source::{Check, Compared, Source};

use super::{Path, Reader, Writer, optional_day, twins};
use crate::contract::types;

/// An amount.
#[must_use]
pub fn money(amount: Money) -> types::Money {
    types::Money { amount: amount.to_string(), currency: amount.currency().code().to_owned() }
}

/// A source.
#[must_use]
pub fn source(source: &Source) -> types::Source {
    types::Source {
        title: source.title.to_string(),
        url: source.url.to_string(),
        checked_on: source.checked.map(|check| check.on.to_string()),
        compared: source.checked.and_then(|check| check.compared).map(compared_out),
    }
}

/// A source that a caller names.
pub(super) fn source_in(reader: &mut Reader, at: &Path<'_>, source: &types::Source) -> Option<Source> {
    let title = reader.text(&at.field("title"), &source.title);
    let day = at.field("checked-on");
    let on = optional_day(reader, &day, source.checked_on.as_ref());
    let compared = source.compared.map(compared);
    let checked = match on? {
        Some(on) => Some(Check { on, compared }),
        None if compared.is_some() => reader.keep(&day, Err(Reason::MissingFact(Fact::CheckedOn)))?,
        None => None,
    };
    Some(Source { title: title?.into(), url: source.url.clone().into(), checked })
}

twins! {
    /// What was compared.
    compared: types::Compared => compared_out: Compared { OfficialText, Copy, SecondaryPage }
}

/// A line of an explanation.
#[must_use]
pub fn step(writer: &Writer, step: &Step) -> types::Step {
    let (inputs, outcome) = step.rule.values();
    types::Step {
        rule: step.rule.name().to_owned(),
        sentence: writer.language.step(&step.rule),
        inputs: inputs
            .into_iter()
            .map(|(name, value)| types::NamedValue { name: name.to_owned(), value })
            .collect(),
        outcome,
        source: step.source.as_ref().map(source),
    }
}
