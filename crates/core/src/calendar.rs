//! Days, month ends, half-years. There is no clock here: "today" is always an argument.

use chrono::{Datelike, Days, Months, NaiveDate};

pub use chrono::Weekday;

/// A calendar day.
pub type Day = NaiveDate;

/// A day written in the source code; an impossible one does not compile where it is used in a constant.
#[must_use]
#[allow(
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "evaluated at compile time: an impossible date stops the build"
)]
pub const fn day(year: i32, month: u32, day: u32) -> Day {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => panic!("no such day"),
    }
}

/// The first day the contract admits.
pub const FIRST_DAY: Day = day(1900, 1, 1);
/// The last day the contract admits.
pub const LAST_DAY: Day = day(2199, 12, 31);

/// Why a text is not a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayFault {
    /// It is no day of the calendar in the form of the contract.
    Invalid(String),
    /// It lies outside [`FIRST_DAY`] to [`LAST_DAY`].
    OutOfRange(String),
}

/// Reads a day in the one form the contract admits, `2026-11-22`.
///
/// ```
/// use relance_core::calendar::parse_day;
/// assert!(parse_day("2024-02-29").is_ok());
/// assert!(parse_day("2023-02-29").is_err(), "not in the calendar");
/// assert!(parse_day("2026-1-2").is_err(), "ten characters, always");
/// ```
pub fn parse_day(text: &str) -> Result<Day, DayFault> {
    let invalid = || DayFault::Invalid(text.to_owned());
    // The library's own reader also takes "2026-1-2" and " 2026-11-22": ten fixed bytes are one form.
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
        return Err(invalid());
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |sum, digit| {
            let value = char::from(*digit).to_digit(10)?;
            sum.checked_mul(10)?.checked_add(value)
        })
    };
    let parts = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2]));
    let (Some(year), Some(month), Some(day)) = parts else {
        return Err(invalid());
    };
    let found = i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    match found {
        None => Err(invalid()),
        Some(day) if day < FIRST_DAY || day > LAST_DAY => Err(DayFault::OutOfRange(text.to_owned())),
        Some(day) => Ok(day),
    }
}

/// The day so many days later.
///
/// The library's calendar ends in the year 262142 and ours in 2199, so the sum always exists.
#[must_use]
pub fn plus_days(day: Day, days: u32) -> Day {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX)
}

/// The day so many days earlier.
#[must_use]
pub fn minus_days(day: Day, days: u32) -> Day {
    day.checked_sub_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MIN)
}

/// The day so many days later, or earlier if negative.
#[must_use]
pub fn shift(day: Day, days: i16) -> Day {
    let distance = u32::from(days.unsigned_abs());
    if days < 0 { minus_days(day, distance) } else { plus_days(day, distance) }
}

/// The day after.
#[must_use]
pub fn next(day: Day) -> Day {
    plus_days(day, 1)
}

/// The day before.
#[must_use]
pub fn previous(day: Day) -> Day {
    minus_days(day, 1)
}

/// Days from `from` (not counted) to `to` (counted); 0 if `to` is not later.
#[must_use]
pub fn days_between(from: Day, to: Day) -> u32 {
    u32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0)
}

/// Days from `from` to `to` in months of thirty days, the 31st counting as the 30th.
#[must_use]
pub fn thirty_day_months_between(from: Day, to: Day) -> u32 {
    let serial = |day: Day| {
        let months = i64::from(day.year()).saturating_mul(12).saturating_add(i64::from(day.month()));
        months.saturating_mul(30).saturating_add(i64::from(day.day().min(30)))
    };
    u32::try_from(serial(to).saturating_sub(serial(from))).unwrap_or(0)
}

/// The same day number so many months later, or the last day of that month if it has no such day.
#[must_use]
pub fn plus_months(day: Day, months: u32) -> Day {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// The same day number so many months earlier, or the last day of that month if it has no such day.
#[must_use]
pub fn minus_months(day: Day, months: u32) -> Day {
    day.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

/// The first day of the month.
#[must_use]
pub fn first_of_month(day: Day) -> Day {
    day.with_day(1).unwrap_or(day)
}

/// The last day of the month.
#[must_use]
pub fn end_of_month(day: Day) -> Day {
    previous(plus_months(first_of_month(day), 1))
}

/// The last day of the ten-day period (*décade*): the 10th, the 20th, or the end of the month.
#[must_use]
pub fn end_of_ten_days(day: Day) -> Day {
    match day.day() {
        1..=10 => day.with_day(10).unwrap_or(day),
        11..=20 => day.with_day(20).unwrap_or(day),
        _ => end_of_month(day),
    }
}

/// The last day of the year.
#[must_use]
pub fn end_of_year(day: Day) -> Day {
    NaiveDate::from_ymd_opt(day.year(), 12, 31).unwrap_or(day)
}

/// How many days its year has.
#[must_use]
pub fn days_in_year(day: Day) -> u16 {
    if day.leap_year() { 366 } else { 365 }
}

/// That day of the month, or its last if it is shorter.
#[must_use]
pub fn on_day_of_month(day: Day, number: u8) -> Day {
    day.with_day(number.into()).unwrap_or_else(|| end_of_month(day))
}

/// The first such day of a month, on or after a day; in a shorter month, its last day.
#[must_use]
pub fn first_on_day(day: Day, number: u8) -> Day {
    let here = on_day_of_month(day, number);
    if here >= day { here } else { on_day_of_month(plus_months(day, 1), number) }
}

/// The first such day of the week on or after a day.
#[must_use]
pub fn first_weekday(day: Day, weekday: Weekday) -> Day {
    plus_days(day, weekday.days_since(day.weekday()))
}

/// Days of a month, 1 to 31, each once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysOfMonth(u32);

impl DaysOfMonth {
    /// None.
    pub const NONE: Self = Self(0);

    /// These and another one.
    #[must_use]
    pub fn with(self, number: u8) -> Self {
        Self(self.0 | 1_u32.checked_shl(number.into()).unwrap_or_default())
    }

    /// These and others.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// From the first to the last.
    pub fn numbers(self) -> impl Iterator<Item = u8> {
        (1..=31).filter(move |number| Self::NONE.with(*number).0 & self.0 != 0)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.numbers().next().is_none()
    }

    /// The first of them on or after a day; in a shorter month, its last day. That day itself if there is none.
    #[must_use]
    pub fn first_from(self, day: Day) -> Day {
        self.numbers().map(|number| first_on_day(day, number)).min().unwrap_or(day)
    }

    /// The first of them in the month after that of a day. That day itself if there is none.
    #[must_use]
    pub fn in_next_month(self, day: Day) -> Day {
        let next = plus_months(first_of_month(day), 1);
        self.numbers().map(|number| on_day_of_month(next, number)).min().unwrap_or(day)
    }
}

/// The first day of the half-year: 1 January or 1 July.
#[must_use]
pub fn half_year_start(day: Day) -> Day {
    let month = if day.month() <= 6 { 1 } else { 7 };
    NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day)
}

/// The last day of the half-year: 30 June or 31 December.
#[must_use]
pub fn half_year_end(day: Day) -> Day {
    previous(plus_months(half_year_start(day), 6))
}

/// Easter Sunday in the Gregorian calendar (the Meeus, Jones and Butcher algorithm).
#[must_use]
#[allow(
    clippy::arithmetic_side_effects,
    clippy::many_single_char_names,
    reason = "the published algorithm, letter by letter; every term is small for the years of the calendar"
)]
pub fn easter(year: i32) -> Day {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    let date = u32::try_from(n / 31).ok().zip(u32::try_from(n % 31 + 1).ok());
    date.and_then(|(month, day)| NaiveDate::from_ymd_opt(year, month, day)).unwrap_or(FIRST_DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_end_where_the_calendar_says() {
        assert_eq!(end_of_month(day(2024, 2, 1)), day(2024, 2, 29));
        assert_eq!(end_of_month(day(2023, 2, 28)), day(2023, 2, 28));
        assert_eq!(end_of_month(day(2026, 12, 31)), day(2026, 12, 31));
        assert_eq!(plus_months(day(2026, 12, 31), 2), day(2027, 2, 28));
    }

    #[test]
    fn half_years_meet_without_gap() {
        assert_eq!(half_year_end(day(2026, 1, 1)), day(2026, 6, 30));
        assert_eq!(next(half_year_end(day(2026, 6, 30))), half_year_start(day(2026, 7, 1)));
        assert_eq!(half_year_end(day(2026, 7, 1)), day(2026, 12, 31));
    }

    #[test]
    fn ten_day_periods_end_on_the_tenth_the_twentieth_and_the_last() {
        assert_eq!(end_of_ten_days(day(2026, 2, 10)), day(2026, 2, 10));
        assert_eq!(end_of_ten_days(day(2026, 2, 11)), day(2026, 2, 20));
        assert_eq!(end_of_ten_days(day(2026, 2, 21)), day(2026, 2, 28));
    }

    #[test]
    fn easter_falls_where_it_fell() {
        let known = [day(2024, 3, 31), day(2025, 4, 20), day(2026, 4, 5), day(2027, 3, 28), day(2028, 4, 16)];
        for sunday in known {
            assert_eq!(easter(sunday.year()), sunday);
        }
    }
}
