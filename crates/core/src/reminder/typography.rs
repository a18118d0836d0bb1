//! The typography of a language: what a template may leave out, and a reader sees.

use super::template::between_tags;
use crate::words::Locale;

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
}
