//! Figures, dates and places in the language of the reader. The sentences of the rules come from the component;
//! those of this host stand beside what they are about.

use crate::component::types::{Language, Money};

/// An amount as people write it: `1 234,56 €`, `€1,234.56`.
#[must_use]
pub fn money(language: Language, money: &Money) -> String {
    let symbol = match money.currency.as_str() {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        code => code,
    };
    let number = number(language, &money.amount);
    match language {
        Language::Fr => format!("{number}\u{a0}{symbol}"),
        Language::En => match number.strip_prefix('-') {
            Some(number) if symbol.len() < 3 || symbol == "€" => format!("-{symbol}{number}"),
            None if symbol.len() < 3 || symbol == "€" => format!("{symbol}{number}"),
            _ => format!("{symbol}\u{a0}{number}"),
        },
    }
}

/// An amount of the euros of the books.
#[must_use]
pub fn euros(language: Language, amount: &str) -> String {
    money(language, &Money { amount: amount.to_owned(), currency: "EUR".to_owned() })
}

/// A decimal with the separators of the language. What is not a decimal is given back as it is.
#[must_use]
pub fn number(language: Language, decimal: &str) -> String {
    let (sign, digits) = match decimal.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", decimal),
    };
    let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() || !whole.bytes().chain(places.bytes()).all(|byte| byte.is_ascii_digit()) {
        return decimal.to_owned();
    }
    let (group, point) = match language {
        Language::Fr => ('\u{a0}', ','),
        Language::En => (',', '.'),
    };
    let mut out = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && whole.len().saturating_sub(at).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !places.is_empty() {
        out.push(point);
        out.push_str(places);
    }
    out
}

/// A day: `15/10/2026` in French; ISO in English, where day and month have no agreed order.
#[must_use]
pub fn date(language: Language, iso: &str) -> String {
    let parts: Vec<&str> = iso.split('-').collect();
    match (language, parts.as_slice()) {
        (Language::Fr, [year, month, day]) => format!("{day}/{month}/{year}"),
        _ => iso.to_owned(),
    }
}

/// A file, line and column: `fichier.csv, ligne 14, colonne date`.
#[must_use]
pub fn place(language: Language, file: &str, line: Option<u64>, column: Option<&str>) -> String {
    let (line_word, column_word) = match language {
        Language::Fr => ("ligne", "colonne"),
        Language::En => ("line", "column"),
    };
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
    match language {
        Language::Fr => "\u{a0}: ",
        Language::En => ": ",
    }
}

/// Picks one of two sentences.
#[must_use]
pub fn pick<T>(language: Language, french: T, english: T) -> T {
    match language {
        Language::Fr => french,
        Language::En => english,
    }
}

/// Line numbers, shortened where there are many: `12, 15, 18 … (40)`.
#[must_use]
pub fn lines(lines: &[u64]) -> String {
    let shown: Vec<String> = lines.iter().take(6).map(u64::to_string).collect();
    let shown = shown.join(", ");
    if lines.len() > 6 { format!("{shown} … ({})", lines.len()) } else { shown }
}

/// Spaces that do not break where French typography has them. Nothing changes in English, which has none there.
#[must_use]
pub fn french_spaces(text: &str) -> String {
    let mut out = text.replace("« ", "«\u{a0}").replace(" »", "\u{a0}»");
    for sign in [":", ";", "?", "!"] {
        out = out.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"));
    }
    out
}

/// A sentence of this host with the spaces of its language.
#[must_use]
pub fn spaced(language: Language, sentence: &str) -> String {
    match language {
        Language::Fr => french_spaces(sentence),
        Language::En => sentence.to_owned(),
    }
}

/// Lines no wider than asked, broken at spaces; those after the first are set in as far as the lead.
#[must_use]
pub fn wrap(text: &str, lead: &str, width: usize) -> Vec<String> {
    let indent = " ".repeat(lead.chars().count());
    let (mut lines, mut line, mut empty) = (Vec::new(), lead.to_owned(), true);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let needed = line.chars().count().saturating_add(word.chars().count()).saturating_add(1);
        if !empty && needed > width {
            lines.push(line.trim_end().to_owned());
            line.clone_from(&indent);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line.trim_end().to_owned());
    lines
}
