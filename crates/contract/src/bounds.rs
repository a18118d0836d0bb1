//! How much is said of what is wrong: an answer to an input gone wrong stays small.

use crate::types::{Language, Refusal, RefusalReason};

/// How many faults are named of a call, or of a row of one.
pub const MOST_FAULTS: usize = 50;

/// How many letters of a text are repeated in what is said of it.
pub const MOST_LETTERS: usize = 200;

/// A text, cut where it is longer than what is repeated of one.
#[must_use]
pub fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Refusals, no more than are named; the last says how many `more` there are, where there are.
#[must_use]
pub fn bounded(mut refusals: Vec<Refusal>, more: u32, language: Language) -> Vec<Refusal> {
    let over = u32::try_from(refusals.len().saturating_sub(MOST_FAULTS)).unwrap_or(u32::MAX);
    let more = more.saturating_add(over);
    refusals.truncate(MOST_FAULTS);
    if more > 0
        && let Some(last) = refusals.last_mut()
    {
        // The last one named makes room for it.
        let more = more.saturating_add(1);
        last.reason = RefusalReason::FurtherFaults(more);
        last.message = match language {
            Language::Fr => format!("Et {more} fautes en tout à partir d’ici, qui ne sont pas nommées."),
            Language::En => format!("And {more} faults in all from here on, which are not named."),
        };
    }
    refusals
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a failing test may panic")]
mod tests {
    use super::{MOST_FAULTS, bounded, cut};
    use crate::types::{Language, Refusal, RefusalReason};

    #[test]
    fn texts_are_cut_between_letters() {
        assert_eq!(cut("é"), "é");
        assert_eq!(cut(&"é".repeat(200)), "é".repeat(200));
        assert_eq!(cut(&"é".repeat(201)), "é".repeat(200) + "…");
    }

    #[test]
    fn the_last_refusal_says_how_many_more_there_are() {
        let refusals = |count: usize| {
            let refusal = |index| Refusal {
                path: format!("claims[{index}]"),
                reason: RefusalReason::EmptyText,
                message: String::new(),
            };
            bounded((0..count).map(refusal).collect(), 0, Language::En)
        };
        assert_eq!(refusals(MOST_FAULTS).last().map(|it| it.reason.clone()), Some(RefusalReason::EmptyText));
        let bounded = refusals(MOST_FAULTS + 3);
        assert_eq!(bounded.len(), MOST_FAULTS);
        assert_eq!(bounded[MOST_FAULTS - 1].reason, RefusalReason::FurtherFaults(4));
        assert_eq!(bounded[MOST_FAULTS - 1].path, "claims[49]");
    }
}
