//! What the reading of ledgers and of JSON says of figures, days and places.

use relance_locale::{Date, Language as Written};

use crate::component::types::Language;

fn written(language: Language) -> Written {
    pick(language, Written::Fr, Written::En)
}

/// An amount of the euros of the books.
#[must_use]
pub fn euros(language: Language, amount: &str) -> String {
    relance_locale::money(amount, "EUR", written(language))
}

/// A day. What is no day is given back as it is.
#[must_use]
pub fn date(language: Language, iso: &str) -> String {
    let day = Date::from_iso(iso);
    day.map_or_else(|| iso.to_owned(), |day| relance_locale::date(day, written(language)))
}

/// A file, line and column: `fichier.csv, ligne 14, colonne date`.
#[must_use]
pub fn place(language: Language, file: &str, line: Option<u64>, column: Option<&str>) -> String {
    let (line_word, column_word) = pick(language, ("ligne", "colonne"), ("line", "column"));
    let mut out = file.to_owned();
    if let Some(line) = line {
        out = format!("{out}, {line_word} {line}");
    }
    if let Some(column) = column {
        out = format!("{out}, {column_word} {column}");
    }
    out
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
