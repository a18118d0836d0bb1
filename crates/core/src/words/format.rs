//! Amounts, rates and dates as each language writes them (Unicode CLDR conventions).

use chrono::Datelike;

use super::Language;
use crate::calendar::Day;
use crate::money::{Money, Percent};

/// The space French puts between thousands: narrow and unbreakable.
const THIN: char = '\u{202f}';
/// The space French puts before a unit: unbreakable.
const FIXED: char = '\u{a0}';

const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// An amount with its currency: `1 234,56 €`, `€1,234.56`.
#[must_use]
pub fn money(amount: Money, language: Language) -> String {
    let number = amount.to_string();
    let code = amount.currency().code();
    let symbol = match code {
        "EUR" => Some("€"),
        "GBP" => Some("£"),
        _ => None,
    };
    match language {
        Language::Fr => format!("{}{FIXED}{}", grouped(&number, THIN, ','), symbol.unwrap_or(code)),
        Language::En => {
            let (sign, digits) =
                number.strip_prefix('-').map_or(("", number.as_str()), |digits| ("-", digits));
            let digits = grouped(digits, ',', '.');
            match symbol {
                Some(symbol) => format!("{sign}{symbol}{digits}"),
                None => format!("{sign}{code}{FIXED}{digits}"),
            }
        }
    }
}

/// A rate: `12,40 %`, `12.40%`.
#[must_use]
pub fn percent(rate: Percent, language: Language) -> String {
    match language {
        Language::Fr => format!("{}{THIN}%", rate.to_string().replace('.', ",")),
        Language::En => format!("{rate}%"),
    }
}

/// A day written out: `1er octobre 2026`, `1 October 2026`.
#[must_use]
pub fn date(day: Day, language: Language) -> String {
    let months = match language {
        Language::Fr => &MONTHS_FR,
        Language::En => &MONTHS_EN,
    };
    let month =
        usize::try_from(day.month0()).ok().and_then(|index| months.get(index)).copied().unwrap_or_default();
    let number = match (language, day.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (_, number) => number.to_string(),
    };
    format!("{number}{FIXED}{month} {}", day.year())
}

/// A day before another in the same sentence: without its year if that is the same.
#[must_use]
pub fn short_date(day: Day, before: Day, language: Language) -> String {
    let text = date(day, language);
    if day.year() != before.year() {
        return text;
    }
    text.strip_suffix(&format!(" {}", day.year())).map(ToOwned::to_owned).unwrap_or(text)
}

/// An IBAN in groups of four, as printed on paper (ISO 13616).
#[must_use]
pub fn iban(number: &str) -> String {
    let mut text = String::with_capacity(number.len().saturating_add(10));
    for (index, symbol) in number.chars().filter(|symbol| !symbol.is_whitespace()).enumerate() {
        if index > 0 && index % 4 == 0 {
            text.push(FIXED);
        }
        text.push(symbol);
    }
    text
}

fn grouped(number: &str, group: char, point: char) -> String {
    let (integer, fraction) = number.split_once('.').unwrap_or((number, ""));
    let length = integer.trim_start_matches('-').len();
    let offset = integer.len().saturating_sub(length);
    let mut text = String::with_capacity(number.len().saturating_add(8));
    for (index, digit) in integer.chars().enumerate() {
        let left = integer.len().saturating_sub(index);
        if index > offset && left % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failing test may panic")]
    use super::*;
    use crate::calendar::day;
    use crate::money::Currency;

    #[test]
    fn amounts_follow_the_language() {
        let eur = Currency::from_code("EUR").unwrap();
        let amount = Money::parse("-1234567.80", eur).unwrap();
        assert_eq!(money(amount, Language::Fr), "-1\u{202f}234\u{202f}567,80\u{a0}€");
        assert_eq!(money(amount, Language::En), "-€1,234,567.80");
        let yen = Money::parse("999", Currency::from_code("JPY").unwrap()).unwrap();
        assert_eq!(money(yen, Language::Fr), "999\u{a0}JPY");
        assert_eq!(money(yen, Language::En), "JPY\u{a0}999");
    }

    #[test]
    fn dates_follow_the_language() {
        assert_eq!(date(day(2026, 10, 1), Language::Fr), "1er\u{a0}octobre 2026");
        assert_eq!(date(day(2026, 10, 1), Language::En), "1\u{a0}October 2026");
    }
}
