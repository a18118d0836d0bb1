//! The typography of a language: what a template may leave out, and a reader sees.

use super::template::between_tags;
use crate::law::Writing;
use crate::words::{Locale, MessageLanguage};

/// Sets a template: apostrophes, in French the spaces that must not break, in Switzerland no ß. Fields and their values stay as they are.
#[must_use]
pub fn set(template: &str, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    between_tags(template, |text| {
        // Signs of private use hold the places of tables.
        let text: String = text.chars().filter(|it| !('\u{e000}'..='\u{f8ff}').contains(it)).collect();
        let text = apostrophes(&text);
        match (locale.language, locale.writing) {
            (MessageLanguage::Fr, _) => french_spaces(&text),
            (MessageLanguage::De, Writing::Swiss) => text.replace('ß', "ss"),
            _ => text,
        }
    })
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

/// Makes of what a template left one line: no doubled spaces where a condition gave nothing.
#[must_use]
pub fn one_line(text: &str) -> String {
    let ends =
        |letter: char| letter == ' ' || letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    text.split(ends).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The same for each line; empty lines part paragraphs.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut found: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines().map(one_line) {
        if line.is_empty() {
            found.push(Vec::new());
        } else if let Some(last) = found.last_mut() {
            last.push(line);
        }
    }
    found.into_iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_is_set() {
        assert_eq!(
            set("L'objet : « {{ number }} » ; d'accord ?", MessageLanguage::Fr),
            "L’objet\u{a0}: «\u{a0}{{ number }}\u{a0}»\u{202f}; d’accord\u{202f}?"
        );
        assert_eq!(set("It's: {{ number }}", MessageLanguage::En), "It’s: {{ number }}");
    }

    #[test]
    fn paragraphs_part_at_empty_lines() {
        assert_eq!(paragraphs("a  b\n c\n\n\n d "), ["a b\nc", "d"]);
    }
}
