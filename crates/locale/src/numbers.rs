//! Numbers, amounts and rates: decimals of the contract, as each language and place writes them.

use crate::spaces::{FIXED, THIN};
use crate::{Language, Locale, Writing};

/// How numbers are cut and amounts set.
#[derive(Clone, Copy)]
struct Numbers {
    group: &'static str,
    point: &'static str,
    /// The least digits before the point for which thousands are set apart.
    grouped_from: usize,
    /// Whether the currency stands first.
    currency_first: bool,
    /// How the euro is called.
    euro: &'static str,
    /// What stands between a symbol and the number, where the symbol is one character.
    symbol_gap: &'static str,
    percent_gap: &'static str,
    percent_point: &'static str,
}

/// Thousands with a point, decimals with a comma, the currency last.
const CONTINENTAL: Numbers = Numbers {
    group: ".",
    point: ",",
    grouped_from: 4,
    currency_first: false,
    euro: "€",
    symbol_gap: FIXED,
    percent_gap: "",
    percent_point: ",",
};

const SWISS: Numbers =
    Numbers { group: "’", point: ".", currency_first: true, percent_point: ".", ..CONTINENTAL };

fn numbers(locale: Locale) -> Numbers {
    match (locale.language, locale.writing) {
        (Language::De, Writing::Swiss) => Numbers { euro: "EUR", ..SWISS },
        (Language::It | Language::En, Writing::Swiss) => SWISS,
        (Language::Fr, Writing::Swiss) => Numbers { group: THIN, point: ".", ..CONTINENTAL },
        (Language::Fr, _) => Numbers { group: THIN, percent_gap: FIXED, ..CONTINENTAL },
        (Language::En, _) => Numbers {
            group: ",",
            point: ".",
            currency_first: true,
            symbol_gap: "",
            percent_point: ".",
            ..CONTINENTAL
        },
        (Language::De, Writing::Austrian) => {
            Numbers { currency_first: true, percent_gap: FIXED, ..CONTINENTAL }
        }
        (Language::De, Writing::OfLanguage) => Numbers { percent_gap: FIXED, ..CONTINENTAL },
        (Language::Es, _) => Numbers { grouped_from: 5, percent_gap: FIXED, ..CONTINENTAL },
        (Language::It, _) => CONTINENTAL,
        (Language::Nl, _) => Numbers { currency_first: true, ..CONTINENTAL },
        (Language::Pt, _) => Numbers { group: FIXED, grouped_from: 5, ..CONTINENTAL },
    }
}

/// A decimal with the separators of the language. What is no decimal is given back as it is.
///
/// ```
/// use relance_locale::{Language, number};
/// assert_eq!(number("1234567.80", Language::Fr), "1\u{202f}234\u{202f}567,80");
/// assert_eq!(number("-999", Language::Fr), "-999");
/// assert_eq!(number("soon", Language::Fr), "soon");
/// ```
#[must_use]
pub fn number(decimal: &str, locale: impl Into<Locale>) -> String {
    match split(decimal) {
        Some((sign, digits)) => format!("{sign}{}", grouped(digits, numbers(locale.into()))),
        None => decimal.to_owned(),
    }
}

/// An amount with its currency (ISO 4217): `1 234,56 €`, `€1,234.56`, `CHF 1’234.50`.
///
/// ```
/// use relance_locale::{Language, money};
/// assert_eq!(money("-1234567.80", "EUR", Language::Fr), "-1\u{202f}234\u{202f}567,80\u{a0}€");
/// assert_eq!(money("-1234567.80", "EUR", Language::En), "-€1,234,567.80");
/// assert_eq!(money("999", "JPY", Language::En), "JPY\u{a0}999");
/// ```
#[must_use]
pub fn money(amount: &str, currency: &str, locale: impl Into<Locale>) -> String {
    let numbers = numbers(locale.into());
    let (sign, digits) = match split(amount) {
        Some((sign, digits)) => (sign, grouped(digits, numbers)),
        None => ("", amount.to_owned()),
    };
    let (unit, gap) = match currency {
        "EUR" => (numbers.euro, numbers.symbol_gap),
        "GBP" => ("£", numbers.symbol_gap),
        code => (code, FIXED),
    };
    if numbers.currency_first {
        format!("{sign}{unit}{gap}{digits}")
    } else {
        format!("{sign}{digits}{FIXED}{unit}")
    }
}

/// A rate in percent: `12,40 %`, `12.40%`.
///
/// ```
/// use relance_locale::{Language, percent};
/// assert_eq!(percent("12.40", Language::Fr), "12,40\u{a0}%");
/// assert_eq!(percent("12.40", Language::En), "12.40%");
/// ```
#[must_use]
pub fn percent(rate: &str, locale: impl Into<Locale>) -> String {
    let numbers = numbers(locale.into());
    format!("{}{}%", rate.replace('.', numbers.percent_point), numbers.percent_gap)
}

/// The sign of a decimal and the rest; none if it is no decimal.
fn split(decimal: &str) -> Option<(&str, &str)> {
    let (sign, digits) = decimal.split_at(usize::from(decimal.starts_with('-')));
    let (whole, places) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(whole) && is_number(places)).then_some((sign, digits))
}

fn grouped(number: &str, numbers: Numbers) -> String {
    let (integer, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut text = String::with_capacity(number.len().saturating_add(8));
    for (index, digit) in integer.chars().enumerate() {
        let left = integer.len().saturating_sub(index);
        if index > 0 && left % 3 == 0 && integer.len() >= numbers.grouped_from {
            text.push_str(numbers.group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push_str(numbers.point);
        text.push_str(fraction);
    }
    text
}
