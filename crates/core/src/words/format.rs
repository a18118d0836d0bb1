//! Amounts, rates and days of the core as each language writes them. How they are written is the business of
//! `crates/locale`, which the hosts print through as well.

use chrono::Datelike as _;
use relance_locale::{Date, Locale};

use crate::calendar::Day;
use crate::money::{Money, Percent};

/// The space before a unit: unbreakable.
const FIXED: &str = relance_locale::FIXED;

fn of(day: Day) -> Date {
    Date { year: day.year(), month: day.month(), day: day.day() }
}

/// An amount with its currency: `1 234,56 €`, `€1,234.56`, `CHF 1’234.50`.
#[must_use]
pub fn money(amount: Money, locale: impl Into<Locale>) -> String {
    relance_locale::money(&amount.to_string(), amount.currency().code(), locale)
}

/// Amounts of several currencies, joined.
#[must_use]
pub fn sums(amounts: &[Money], locale: impl Into<Locale> + Copy) -> String {
    let texts: Vec<String> = amounts.iter().map(|amount| money(*amount, locale)).collect();
    relance_locale::list(&texts, locale)
}

/// A rate: `12,40 %`, `12.40%`.
#[must_use]
pub fn percent(rate: Percent, locale: impl Into<Locale>) -> String {
    relance_locale::percent(&rate.to_string(), locale)
}

/// A number of days with its unit: `12 jours`, `1 day`.
#[must_use]
pub fn days_in(count: u32, locale: impl Into<Locale>) -> String {
    relance_locale::days(count, locale)
}

/// A day written out: `1er octobre 2026`, `1 October 2026`, `1. Oktober 2026`.
#[must_use]
pub fn date(day: Day, locale: impl Into<Locale>) -> String {
    relance_locale::date(of(day), locale)
}

/// A day in figures, for where room is short.
#[must_use]
pub fn numeric_date(day: Day, locale: impl Into<Locale>) -> String {
    relance_locale::numeric_date(of(day), locale)
}

/// A day before another in the same sentence: without its year if that is the same.
#[must_use]
pub fn short_date(day: Day, before: Day, locale: impl Into<Locale>) -> String {
    relance_locale::short_date(of(day), of(before), locale)
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
