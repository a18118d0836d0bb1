//! What is common to all the questions of a call.

use relance_contract::Path;
use relance_core::calendar::Day;
use relance_core::facts::{Question, check_extra_rates};
use relance_core::holidays::Override;
use relance_core::law::RateRow;

use super::Reader;
use super::law::rate_row;
use crate::contract::types;

/// What is common to all the questions of a call.
pub fn question(reader: &mut Reader, question: &types::Question) -> Option<Question> {
    let at = Path::root("question");
    let as_of = reader.day(&at.field("as-of"), &question.as_of);
    let extra = reader.list(&at.field("extra-rates"), &question.extra_rates, rate_row);
    let changes = question.calendar_changes.as_deref().unwrap_or_default();
    let changes = reader.list(&at.field("calendar-changes"), changes, |reader, at, change| {
        Some(Override { day: reader.day(&at.field("day"), &change.day)?, closed: change.closed })
    });
    let (as_of, extra_rates, calendar_changes) = (as_of?, extra?, changes?);
    let faults = check_extra_rates(&extra_rates, &relance_core::path::Path::of("question.extra-rates"));
    if faults.is_empty() {
        let accept_unverified = question.accept_unverified.unwrap_or_default();
        return Some(Question { as_of, extra_rates, accept_unverified, calendar_changes });
    }
    reader.faults.extend(faults);
    None
}

/// A day.
pub fn day(reader: &mut Reader, at: &Path<'_>, text: &str) -> Option<Day> {
    reader.day(at, text)
}

/// Rates by themselves, judged.
pub fn rates(reader: &mut Reader, rates: &[types::RateRow]) -> Option<Vec<RateRow>> {
    let read = reader.list(&Path::root("rates"), rates, rate_row)?;
    let faults = check_extra_rates(&read, &relance_core::path::Path::of("rates"));
    let sound = faults.is_empty();
    reader.faults.extend(faults);
    sound.then_some(read)
}
