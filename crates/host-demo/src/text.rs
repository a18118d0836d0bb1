//! What the reading of JSON says, with the spaces of its language.

use relance_locale::Language as Written;

use crate::component::types::Language;

fn written(language: Language) -> Written {
    pick(language, Written::Fr, Written::En)
}

/// The colon of the language, with its spaces.
#[must_use]
pub fn colon(language: Language) -> &'static str {
    relance_locale::colon(written(language))
}

/// Picks one of two sentences.
#[must_use]
pub fn pick<T>(language: Language, french: T, english: T) -> T {
    match language {
        Language::Fr => french,
        Language::En => english,
    }
}

/// Spaces that do not break where French typography has them.
#[must_use]
pub fn french_spaces(text: &str) -> String {
    relance_locale::spaces(text, Written::Fr)
}
