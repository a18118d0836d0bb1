//! Dates and amounts of a FEC.

use crate::figures::is_day;

/// `20260331` as `2026-03-31`, if it is a day of the calendar.
pub(super) fn iso(given: &str) -> Option<String> {
    if given.len() != 8 || !given.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, month, day) = (given.get(..4)?, given.get(4..6)?, given.get(6..)?);
    is_day(year, month, day).then(|| format!("{year}-{month}-{day}"))
}

/// An amount in cents: comma or point, zeros before it, at most two places that are not zero.
pub(super) fn cents(given: &str) -> Option<i128> {
    if given.is_empty() {
        return Some(0);
    }
    let (negative, digits) = match given.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, given.strip_prefix('+').unwrap_or(given)),
    };
    let (whole, places) = digits.split_once([',', '.']).unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(places) || (whole.is_empty() && places.is_empty()) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let places = places.trim_end_matches('0');
    if whole.len() > 13 || places.len() > 2 {
        return None;
    }
    let amount: i128 = format!("0{whole}{places:0<2}").parse().ok()?;
    if negative { amount.checked_neg() } else { Some(amount) }
}
