//! The written form of dates and amounts, for what must not reach the rules in another.

use relance_contract::types::Money;

use crate::problem::{Problem, quoted};

/// Whether a text is a day of the calendar as ISO 8601 writes it.
pub(crate) fn is_iso_day(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |digits: usize| parts.next().filter(|part| part.len() == digits);
    match (part(4), part(2), part(2), parts.next()) {
        (Some(year), Some(month), Some(day), None) => is_day(year, month, day),
        _ => false,
    }
}

/// Whether these figures are a day of the calendar.
pub(crate) fn is_day(year: &str, month: &str, day: &str) -> bool {
    let figures = |text: &str| {
        let are = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        are.then(|| text.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (figures(year), figures(month), figures(day)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// What is wrong with a date, if anything.
pub(crate) fn wrong_date(text: &str) -> Option<Problem> {
    match text {
        "" => Some(Problem::Missing),
        text => (!is_iso_day(text)).then(|| Problem::NotADate(quoted(text))),
    }
}

/// What is wrong with an amount, if anything: it is above zero, in the places of its currency.
pub(crate) fn wrong_amount(Money { amount, currency }: &Money) -> Option<Problem> {
    if amount.is_empty() {
        return Some(Problem::Missing);
    }
    let places = match currency.as_str() {
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    };
    let (whole, decimals) = amount.split_once('.').unwrap_or((amount, "0"));
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_sum = figures(whole) && figures(decimals) && whole.len() <= 13 && decimals.len() <= places;
    let above_zero = amount.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    (!(is_sum && above_zero)).then(|| Problem::NotASum(quoted(amount)))
}

/// What is wrong with a currency, if anything.
pub(crate) fn wrong_currency(code: &str) -> Option<Problem> {
    let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    match code {
        "" => Some(Problem::Missing),
        code => (!is_code).then(|| Problem::NotACurrency(quoted(code))),
    }
}

/// The hundred-thousandths of a sum of the written form; none if it is of another.
pub(crate) fn units(amount: &str) -> Option<i128> {
    let (whole, decimals) = amount.split_once('.').unwrap_or((amount, ""));
    if whole.len() > 18
        || decimals.len() > 5
        || !amount.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    {
        return None;
    }
    format!("{whole}{decimals:0<5}").parse().ok()
}
