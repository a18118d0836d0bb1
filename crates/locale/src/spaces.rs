//! Spaces, apostrophes and signs as a language sets them, and texts of others made safe to print.

use crate::{Language, Locale, Writing};

/// The space before a unit, and in French before a colon: unbreakable.
pub const FIXED: &str = "\u{a0}";
/// The space French puts between thousands and before `;`, `!` and `?`: narrow and unbreakable.
pub const THIN: &str = "\u{202f}";

/// Sets a text that was typed with plain spaces and apostrophes: curled apostrophes, in French the spaces that must not
/// break, in Switzerland no ß.
///
/// ```
/// use relance_locale::{Language, set};
/// assert_eq!(set("L'objet : « FA-12 » ; payé ?", Language::Fr), "L’objet\u{a0}: «\u{a0}FA-12\u{a0}»\u{202f}; payé\u{202f}?");
/// assert_eq!(set("It's: FA-12 ?", Language::En), "It’s: FA-12 ?");
/// ```
#[must_use]
pub fn set(text: &str, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let text = apostrophes(text);
    match (locale.language, locale.writing) {
        (Language::Fr, _) => french_spaces(&text),
        (Language::De, Writing::Swiss) => text.replace('ß', "ss"),
        _ => text,
    }
}

/// The spaces of a language alone, for a text that holds names and numbers of others.
///
/// ```
/// use relance_locale::{Language, spaces};
/// assert_eq!(spaces("payé ? FA'12", Language::Fr), "payé\u{202f}? FA'12");
/// ```
#[must_use]
pub fn spaces(text: &str, locale: impl Into<Locale>) -> String {
    match locale.into().language {
        Language::Fr => french_spaces(text),
        _ => text.to_owned(),
    }
}

/// An apostrophe after a letter is a curled one.
fn apostrophes(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        result.push(if letter == '\'' && before.is_alphabetic() { '’' } else { letter });
        before = letter;
    }
    result
}

/// The spaces before high punctuation and within quotation marks do not break; the narrow one is for `;`, `!` and `?`.
fn french_spaces(text: &str) -> String {
    let mut text = text.replace(" :", "\u{a0}:").replace("« ", "«\u{a0}").replace(" »", "\u{a0}»");
    for (plain, set) in [(" ;", "\u{202f};"), (" !", "\u{202f}!"), (" ?", "\u{202f}?")] {
        text = text.replace(plain, set);
    }
    text
}

/// The colon between a name and what is said of it, with its spaces.
#[must_use]
pub fn colon(locale: impl Into<Locale>) -> &'static str {
    match locale.into().language {
        Language::Fr => "\u{a0}: ",
        Language::En | Language::De | Language::Es | Language::It | Language::Nl | Language::Pt => ": ",
    }
}

/// Signs that break out of a line, turn the direction of writing, or mean something to one terminal only.
#[must_use]
pub fn is_wild(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
        || ('\u{202a}'..='\u{202e}').contains(&letter)
        || ('\u{2066}'..='\u{2069}').contains(&letter)
        || ('\u{e000}'..='\u{f8ff}').contains(&letter)
}

/// A text without what could break out of its line: controls, separators of lines, and signs that turn the direction
/// of writing or mark private use become spaces.
///
/// ```
/// use relance_locale::tame;
/// assert_eq!(tame("Honest Ltd\rALL PAID\u{9b}31m"), "Honest Ltd ALL PAID 31m");
/// ```
#[must_use]
pub fn tame(text: &str) -> String {
    let plain: String = text.chars().map(|letter| if is_wild(letter) { ' ' } else { letter }).collect();
    plain.trim().to_owned()
}

/// The same for a text of several lines, as a terminal shows it: its line breaks and the spaces at the ends stay.
#[must_use]
pub fn tame_page(text: &str) -> String {
    text.chars().map(|letter| if is_wild(letter) && letter != '\n' { ' ' } else { letter }).collect()
}

/// One line: no doubled spaces, no breaks.
#[must_use]
pub fn one_line(text: &str) -> String {
    let ends =
        |letter: char| letter == ' ' || letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    text.split(ends).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
