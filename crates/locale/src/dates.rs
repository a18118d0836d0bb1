//! Days: written out in sentences, in figures where room is short.

use crate::words::words;
use crate::{Language, Locale, spaces::FIXED};

/// A day of the calendar, as others have found it to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

impl Date {
    /// The day of a date as the contract writes it, `2026-10-01`. Whether the month has that day is not asked.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| {
            let part = parts.next()?;
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(part)
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let date = Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (parts.next().is_none() && (1..=12).contains(&date.month)).then_some(date)
    }
}

/// A day written out: `1er octobre 2026`, `1 October 2026`, `1. Oktober 2026`.
#[must_use]
pub fn date(day: Date, locale: impl Into<Locale>) -> String {
    let words = words(locale.into());
    let month = day.month.checked_sub(1).and_then(|month| usize::try_from(month).ok());
    let month = month.and_then(|index| words.months.get(index)).copied().unwrap_or_default();
    let [before_month, before_year] = words.between;
    let number = match (words.first, day.day) {
        (Some(first), 1) => first.to_owned(),
        (_, number) => number.to_string(),
    };
    format!("{number}{before_month}{month}{before_year}{}", day.year)
}

/// A day in figures, for where room is short: `01/10/2026`, `01.10.2026`. English writes it out: its figures are read in
/// two ways.
#[must_use]
pub fn numeric_date(day: Date, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    figures(day, locale).unwrap_or_else(|| date(day, locale).replace(FIXED, " "))
}

/// A day in a column of days, all equally wide: in figures, and in English as ISO 8601 has it.
///
/// ```
/// use relance_locale::{Date, Language, table_date};
/// let day = Date { year: 2026, month: 10, day: 1 };
/// assert_eq!(table_date(day, Language::Fr), "01/10/2026");
/// assert_eq!(table_date(day, Language::En), "2026-10-01");
/// ```
#[must_use]
pub fn table_date(day: Date, locale: impl Into<Locale>) -> String {
    let iso = || format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    figures(day, locale.into()).unwrap_or_else(iso)
}

/// Figures in the order of the language, where it has one.
fn figures(day: Date, locale: Locale) -> Option<String> {
    let sign = match locale.language {
        Language::En => return None,
        Language::De => '.',
        Language::Nl => '-',
        Language::Fr | Language::Es | Language::It | Language::Pt => '/',
    };
    Some(format!("{:02}{sign}{:02}{sign}{}", day.day, day.month, day.year))
}

/// A day before another in the same sentence: without its year if that is the same.
#[must_use]
pub fn short_date(day: Date, before: Date, locale: impl Into<Locale>) -> String {
    let locale = locale.into();
    let text = date(day, locale);
    if day.year != before.year {
        return text;
    }
    let [_, before_year] = words(locale).between;
    text.strip_suffix(&format!("{before_year}{}", day.year)).map(ToOwned::to_owned).unwrap_or(text)
}

/// A number of days with its unit: `12 jours`, `1 day`.
#[must_use]
pub fn days(count: u32, locale: impl Into<Locale>) -> String {
    let words = words(locale.into());
    let [one, many] = words.day;
    let unit = if count == 1 || (count == 0 && words.zero_is_one) { one } else { many };
    format!("{count}{FIXED}{unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Date = Date { year: 2026, month: 10, day: 1 };

    #[test]
    fn dates_follow_the_language() {
        assert_eq!(date(FIRST, Language::Fr), "1er\u{a0}octobre 2026");
        assert_eq!(date(FIRST, Language::En), "1\u{a0}October 2026");
        let earlier = Date { day: 2, ..FIRST };
        assert_eq!(short_date(earlier, Date { month: 11, ..FIRST }, Language::Es), "2\u{a0}de octubre");
        assert_eq!(numeric_date(FIRST, Language::De), "01.10.2026");
        assert_eq!(numeric_date(FIRST, Language::En), "1 October 2026");
        assert_eq!(
            (days(0, Language::Fr), days(0, Language::En)),
            ("0\u{a0}jour".into(), "0\u{a0}days".into())
        );
    }

    #[test]
    fn a_date_of_the_contract_is_read_and_nothing_else() {
        assert_eq!(Date::from_iso("2026-10-01"), Some(FIRST));
        for other in
            ["2026-13-01", "2026-1-01", "+026-10-01", "2026-10-01T00", "2026-10", "2026-10-01-01", ""]
        {
            assert_eq!(Date::from_iso(other), None, "{other}");
        }
    }
}
