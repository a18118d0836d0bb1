//! Amounts, rates, dates and lists as each language writes them, and as Austria and Switzerland write them (Unicode
//! CLDR; compared with it in `tests/formats.rs`).

use chrono::Datelike;

use super::{Language, MessageLanguage};
use crate::calendar::Day;
use crate::law::Writing;
use crate::money::{Money, Percent};

/// The space French puts between thousands: narrow and unbreakable.
const THIN: &str = "\u{202f}";
/// The space before a unit: unbreakable.
const FIXED: &str = "\u{a0}";

/// A language, and how the place writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: MessageLanguage,
    /// How the place writes numbers.
    pub writing: Writing,
}

impl Locale {
    /// Its tag (BCP 47), for HTML and the like.
    #[must_use]
    pub fn tag(self) -> String {
        let place = match (self.writing, self.language) {
            (
                Writing::Swiss,
                MessageLanguage::Fr | MessageLanguage::De | MessageLanguage::It | MessageLanguage::En,
            ) => "-CH",
            (Writing::Austrian, MessageLanguage::De) => "-AT",
            _ => "",
        };
        format!("{}{place}", self.language.code())
    }
}

impl From<MessageLanguage> for Locale {
    fn from(language: MessageLanguage) -> Self {
        Self { language, writing: Writing::OfLanguage }
    }
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        MessageLanguage::from(language).into()
    }
}

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

/// How a language writes days and lists.
struct Words {
    months: [&'static str; 12],
    /// The first day of a month, where it is an ordinal.
    first: Option<&'static str>,
    /// Between day and month, and between month and year.
    between: [&'static str; 2],
    day: [&'static str; 2],
    and: &'static str,
    /// Whether nothing counts as one.
    zero_is_one: bool,
}

fn numbers(locale: Locale) -> Numbers {
    match (locale.language, locale.writing) {
        (MessageLanguage::De, Writing::Swiss) => Numbers { euro: "EUR", ..SWISS },
        (MessageLanguage::It | MessageLanguage::En, Writing::Swiss) => SWISS,
        (MessageLanguage::Fr, Writing::Swiss) => Numbers { group: THIN, point: ".", ..CONTINENTAL },
        (MessageLanguage::Fr, _) => Numbers { group: THIN, percent_gap: FIXED, ..CONTINENTAL },
        (MessageLanguage::En, _) => Numbers {
            group: ",",
            point: ".",
            currency_first: true,
            symbol_gap: "",
            percent_point: ".",
            ..CONTINENTAL
        },
        (MessageLanguage::De, Writing::Austrian) => {
            Numbers { currency_first: true, percent_gap: FIXED, ..CONTINENTAL }
        }
        (MessageLanguage::De, Writing::OfLanguage) => Numbers { percent_gap: FIXED, ..CONTINENTAL },
        (MessageLanguage::Es, _) => Numbers { grouped_from: 5, percent_gap: FIXED, ..CONTINENTAL },
        (MessageLanguage::It, _) => CONTINENTAL,
        (MessageLanguage::Nl, _) => Numbers { currency_first: true, ..CONTINENTAL },
        (MessageLanguage::Pt, _) => Numbers { group: FIXED, grouped_from: 5, ..CONTINENTAL },
    }
}

const FRENCH: Words = Words {
    months: [
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
    ],
    first: Some("1er"),
    between: [FIXED, " "],
    day: ["jour", "jours"],
    and: " et ",
    zero_is_one: true,
};

const ENGLISH: Words = Words {
    months: [
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
    ],
    first: None,
    between: [FIXED, " "],
    day: ["day", "days"],
    and: " and ",
    zero_is_one: false,
};

const GERMAN: Words = Words {
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    first: None,
    between: [".\u{a0}", " "],
    day: ["Tag", "Tage"],
    and: " und ",
    zero_is_one: false,
};

const SPANISH: Words = Words {
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    first: None,
    between: ["\u{a0}de ", " de "],
    day: ["día", "días"],
    and: " y ",
    zero_is_one: false,
};

const ITALIAN: Words = Words {
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    first: Some("1º"),
    between: [FIXED, " "],
    day: ["giorno", "giorni"],
    and: " e ",
    zero_is_one: false,
};

const DUTCH: Words = Words {
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    first: None,
    between: [FIXED, " "],
    day: ["dag", "dagen"],
    and: " en ",
    zero_is_one: false,
};

const PORTUGUESE: Words = Words {
    months: [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    first: None,
    between: ["\u{a0}de ", " de "],
    day: ["dia", "dias"],
    and: " e ",
    zero_is_one: false,
};

/// German with the January of Austria.
const AUSTRIAN: Words = {
    let [_, months @ ..] = GERMAN.months;
    let [feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec] = months;
    Words { months: ["Jänner", feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec], ..GERMAN }
};

fn words(locale: Locale) -> &'static Words {
    match (locale.language, locale.writing) {
        (MessageLanguage::De, Writing::Austrian) => &AUSTRIAN,
        (MessageLanguage::Fr, _) => &FRENCH,
        (MessageLanguage::En, _) => &ENGLISH,
        (MessageLanguage::De, _) => &GERMAN,
        (MessageLanguage::Es, _) => &SPANISH,
        (MessageLanguage::It, _) => &ITALIAN,
        (MessageLanguage::Nl, _) => &DUTCH,
        (MessageLanguage::Pt, _) => &PORTUGUESE,
    }
}

/// An amount with its currency: `1 234,56 €`, `€1,234.56`, `CHF 1’234.50`.
#[must_use]
pub fn money(amount: Money, locale: impl Into<Locale>) -> String {
    let numbers = numbers(locale.into());
    let text = amount.to_string();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let digits = grouped(digits, numbers);
    let code = amount.currency().code();
    let (unit, gap) = match code {
        "EUR" => (numbers.euro, numbers.symbol_gap),
        "GBP" => ("£", numbers.symbol_gap),
        _ => (code, FIXED),
    };
    if numbers.currency_first {
        format!("{sign}{unit}{gap}{digits}")
    } else {
        format!("{sign}{digits}{FIXED}{unit}")
    }
}

/// A rate: `12,40 %`, `12.40%`.
#[must_use]
pub fn percent(rate: Percent, locale: impl Into<Locale>) -> String {
    let numbers = numbers(locale.into());
    format!("{}{}%", rate.to_string().replace('.', numbers.percent_point), numbers.percent_gap)
}

/// A number of days with its unit: `12 jours`, `1 day`.
#[must_use]
pub fn days_in(count: u32, language: impl Into<Locale>) -> String {
    let words = words(language.into());
    let [one, many] = words.day;
    let unit = if count == 1 || (count == 0 && words.zero_is_one) { one } else { many };
    format!("{count}{FIXED}{unit}")
}

/// A day written out: `1er octobre 2026`, `1 October 2026`, `1. Oktober 2026`.
#[must_use]
pub fn date(day: Day, locale: impl Into<Locale>) -> String {
    let words = words(locale.into());
    let month = usize::try_from(day.month0()).ok().and_then(|index| words.months.get(index));
    let month = month.copied().unwrap_or_default();
    let [before_month, before_year] = words.between;
    let number = match (words.first, day.day()) {
        (Some(first), 1) => first.to_owned(),
        (_, number) => number.to_string(),
    };
    format!("{number}{before_month}{month}{before_year}{}", day.year())
}

/// A day in figures, for where room is short: `01/10/2026`, `01.10.2026`. English writes it out: its figures are read in
/// two ways.
#[must_use]
pub fn numeric_date(day: Day, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let sign = match locale.language {
        MessageLanguage::En => return date(day, locale).replace(FIXED, " "),
        MessageLanguage::De => '.',
        MessageLanguage::Nl => '-',
        MessageLanguage::Fr | MessageLanguage::Es | MessageLanguage::It | MessageLanguage::Pt => '/',
    };
    format!("{:02}{sign}{:02}{sign}{}", day.day(), day.month(), day.year())
}

/// A day before another in the same sentence: without its year if that is the same.
#[must_use]
pub fn short_date(day: Day, before: Day, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let text = date(day, locale);
    if day.year() != before.year() {
        return text;
    }
    let [_, before_year] = words(locale).between;
    text.strip_suffix(&format!("{before_year}{}", day.year())).map(ToOwned::to_owned).unwrap_or(text)
}

/// Things said one after another: `A, B et C`.
#[must_use]
pub fn list(things: &[String], locale: impl Into<Locale>) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [many @ .., last] => format!("{}{}{last}", many.join(", "), words(locale.into()).and),
    }
}

/// An IBAN in groups of four, as printed on paper (ISO 13616).
#[must_use]
pub fn iban(number: &str) -> String {
    let mut text = String::with_capacity(number.len().saturating_add(10));
    for (index, symbol) in number.chars().filter(|symbol| !symbol.is_whitespace()).enumerate() {
        if index > 0 && index % 4 == 0 {
            text.push_str(FIXED);
        }
        text.push(symbol);
    }
    text
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
        assert_eq!(short_date(day(2026, 10, 2), day(2026, 11, 1), MessageLanguage::Es), "2\u{a0}de octubre");
    }

    #[test]
    fn lists_end_with_and() {
        let things = ["A".to_owned(), "B".to_owned(), "C".to_owned()];
        assert_eq!(list(&things, MessageLanguage::De), "A, B und C");
        assert_eq!(list(&[], MessageLanguage::De), "");
    }
}
