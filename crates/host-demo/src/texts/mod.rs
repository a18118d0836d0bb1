//! Every sentence of this host, one file a language. A language that lacks one does not compile.
//!
//! Plain spaces are written: [`crate::layout`] sets those of the language when a text is printed. The sentences
//! of the rules come from the component, and are not here.
//!
//! To add a language: its file beside these, its `mod`, and its line in [`texts`].

mod en;
mod fr;
mod shape;

use relance_contract::Named as _;
use relance_locale::{Date, Language as Written};

use crate::component::types::{Language, Money};

pub(crate) use shape::Texts;

/// Every language of the contract, which is every one of this host.
fn all() -> impl Iterator<Item = Language> {
    Language::CASES.iter().map(|(_, language)| *language)
}

/// What this host says in a language.
pub(crate) const fn texts(language: Language) -> &'static Texts {
    match language {
        Language::Fr => &fr::TEXTS,
        Language::En => &en::TEXTS,
    }
}

/// The codes of the languages, as `--lang` takes them.
pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
    all().map(|language| texts(language).code())
}

/// The language of a code, or of a locale that begins with one: `fr`, `fr_CH.UTF-8`.
pub(crate) fn of_code(code: &str) -> Option<Language> {
    let code = code.to_lowercase();
    let code = code.split(['_', '-', '.', '@']).next().unwrap_or_default();
    all().find(|language| texts(*language).code() == code)
}

impl Texts {
    /// The code of the language, in the JSON form of the contract as well.
    pub(crate) fn code(&self) -> &'static str {
        self.written.code()
    }

    /// A day in a sentence: `1er octobre 2026`. What is no day is given back as it is.
    pub(crate) fn date(&self, iso: &str) -> String {
        dated(iso, self.written, relance_locale::date)
    }

    /// A day in a column, or beside its name: `01/10/2026`.
    pub(crate) fn table_date(&self, iso: &str) -> String {
        dated(iso, self.written, relance_locale::table_date)
    }

    pub(crate) fn money(&self, money: &Money) -> String {
        relance_locale::money(&money.amount, &money.currency, self.written)
    }

    pub(crate) fn number(&self, decimal: &str) -> String {
        relance_locale::number(decimal, self.written)
    }

    pub(crate) fn percent(&self, decimal: &str) -> String {
        relance_locale::percent(decimal, self.written)
    }

    /// A number of days where room is short: `107 j`.
    pub(crate) fn days(&self, days: u32) -> String {
        format!("{days}{}{}", relance_locale::FIXED, self.words.day)
    }

    /// The colon between a name and what is said of it.
    pub(crate) fn colon(&self) -> &'static str {
        relance_locale::colon(self.written)
    }

    /// A sentence with the spaces of the language.
    pub(crate) fn spaced(&self, sentence: &str) -> String {
        relance_locale::spaces(sentence, self.written)
    }
}

fn dated(iso: &str, written: Written, write: fn(Date, Written) -> String) -> String {
    Date::from_iso(iso).map_or_else(|| iso.to_owned(), |day| write(day, written))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_answered_in_its_language() {
        assert_eq!(of_code("fr_CH.UTF-8"), Some(Language::Fr));
        assert_eq!(of_code("EN"), Some(Language::En));
        for other in ["C", "frp_FR", "", "de"] {
            assert_eq!(of_code(other), None, "{other}");
        }
    }

    #[test]
    fn each_language_is_registered_under_itself() {
        for language in all() {
            assert_eq!(texts(language).language, language);
        }
        assert_eq!(codes().collect::<Vec<_>>(), ["fr", "en"]);
    }

    #[test]
    fn a_day_is_long_in_a_sentence_and_short_in_a_column() {
        let french = texts(Language::Fr);
        assert_eq!(french.date("2026-03-01"), "1er\u{a0}mars 2026");
        assert_eq!(french.table_date("2026-03-01"), "01/03/2026");
        assert_eq!(french.date("soon"), "soon");
    }
}
