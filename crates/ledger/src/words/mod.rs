//! The sentences of the report, one file a language. A sentence that a language lacks does not compile.

mod en;
mod fr;

use relance_contract::types::Language;
use relance_locale::{Language as Writing, colon};

use crate::problem::Problem;
use crate::report::{Fault, Holds, Lack, Unasked, What};

/// What can be said in every language.
pub trait Sentence {
    /// The sentence.
    #[must_use]
    fn sentence(&self, language: Language) -> String;
}

impl Sentence for Problem {
    fn sentence(&self, language: Language) -> String {
        match language {
            Language::Fr => set_in_french(&fr::problem(self)),
            Language::En => en::problem(self),
        }
    }
}

impl Sentence for What {
    fn sentence(&self, language: Language) -> String {
        match language {
            Language::Fr => set_in_french(&fr::what(self)),
            Language::En => en::what(self),
        }
    }
}

/// What is wrong with a row and what is held back with it, without its place.
pub(crate) fn faulty(problem: &Problem, holds: &Holds, language: Language) -> String {
    match language {
        Language::Fr => set_in_french(&fr::faulty(problem, holds)),
        Language::En => en::faulty(problem, holds),
    }
}

impl Sentence for Fault {
    /// File and line first.
    fn sentence(&self, language: Language) -> String {
        let place = place(language, &self.source, self.line, self.column.as_deref());
        let problem = self.problem.sentence(language);
        format!("{place}{}{problem}", colon(writing(language)))
    }
}

impl Sentence for Unasked {
    /// Why, and what would supply it.
    fn sentence(&self, language: Language) -> String {
        let parts: Vec<String> = self.missing.iter().map(|lack| self.lack(*lack, language)).collect();
        parts.join(" ")
    }
}

impl Unasked {
    fn lack(&self, lack: Lack, language: Language) -> String {
        match language {
            Language::Fr => set_in_french(&fr::lack(lack, &self.debtor)),
            Language::En => en::lack(lack, &self.debtor),
        }
    }
}

fn writing(language: Language) -> Writing {
    match language {
        Language::Fr => Writing::Fr,
        Language::En => Writing::En,
    }
}

/// A sentence typed with plain spaces, with those of French.
fn set_in_french(text: &str) -> String {
    relance_locale::set(text, Writing::Fr)
}

/// A file, line and column: `fichier.csv, ligne 14, colonne date`.
#[must_use]
pub fn place(language: Language, file: &str, line: Option<u64>, column: Option<&str>) -> String {
    let (line_word, column_word) = match language {
        Language::Fr => fr::LINE_AND_COLUMN,
        Language::En => en::LINE_AND_COLUMN,
    };
    let line = line.map_or_else(String::new, |line| format!(", {line_word} {line}"));
    let column = column.map_or_else(String::new, |column| format!(", {column_word} {column}"));
    format!("{file}{line}{column}")
}

/// A list as far as a reader follows it: `A, B, C … (12)`.
fn listed(names: &[String]) -> String {
    const SHOWN: usize = 6;
    let shown =
        names.iter().take(SHOWN).map(|name| crate::problem::quoted(name)).collect::<Vec<_>>().join(", ");
    if names.len() > SHOWN { format!("{shown} … ({})", names.len()) } else { shown }
}
