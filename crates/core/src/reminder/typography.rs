//! The typography of a language: what a template may leave out, and a reader sees.

use super::template::between_tags;
use crate::words::Locale;

pub use relance_locale::one_line;

/// Sets a template: apostrophes, in French the spaces that must not break, in Switzerland no ß. Fields and their values
/// stay as they are.
#[must_use]
pub fn set(template: &str, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    between_tags(template, |text| {
        // Signs of private use hold the places of tables.
        let text: String = text.chars().filter(|it| !('\u{e000}'..='\u{f8ff}').contains(it)).collect();
        relance_locale::set(&text, locale)
    })
}

/// Makes each line of what a template left one without doubled spaces; empty lines part paragraphs.
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
    use crate::words::MessageLanguage;

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
