//! Public holidays and working days. Which holidays a place has is data, in [`crate::law::calendars`].

use chrono::{Datelike, NaiveDate, Weekday};

use crate::calendar::{Day, easter, end_of_month, minus_days, next, previous, shift};
use crate::source::Source;

/// How the day of a holiday follows from the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HolidayRule {
    /// A day of the year. On a weekend it is lost.
    Fixed {
        /// Its month.
        month: u32,
        /// Its day in the month.
        day: u32,
    },
    /// A day of the year and, if that is on a weekend, also a substitute: the next day that is neither on a
    /// weekend nor a holiday already.
    FixedWithSubstitute {
        /// Its month.
        month: u32,
        /// Its day in the month.
        day: u32,
    },
    /// A day of the year, or its eve if that is a Sunday.
    FixedOrEveOfSunday {
        /// Its month.
        month: u32,
        /// Its day in the month.
        day: u32,
    },
    /// Days after Easter Sunday; negative, before it.
    FromEaster(i16),
    /// The first, second, … such weekday of a month, or some days after it.
    NthWeekday {
        /// Which one, from 1.
        nth: u8,
        /// The weekday.
        weekday: Weekday,
        /// Its month.
        month: u32,
        /// Days after it.
        plus: i16,
    },
    /// The last such weekday of a month.
    LastWeekday {
        /// The weekday.
        weekday: Weekday,
        /// Its month.
        month: u32,
    },
    /// The last such weekday before a day of the year.
    WeekdayBefore {
        /// The weekday.
        weekday: Weekday,
        /// The month of that day.
        month: u32,
        /// That day in the month; it does not count itself.
        day: u32,
    },
    /// The first Monday of a month, or the first of the month if that is a Friday.
    FirstMondayOrFridayTheFirst {
        /// The month.
        month: u32,
    },
}

/// The years in which a holiday is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub first: i32,
    /// The last.
    pub last: i32,
    /// Those left out in between.
    pub except: &'static [i32],
}

impl Years {
    /// Every year.
    pub const ALL: Self = Self { first: i32::MIN, last: i32::MAX, except: &[] };

    /// Whether the year is one of them.
    #[must_use]
    pub fn contain(&self, year: i32) -> bool {
        self.first <= year && year <= self.last && !self.except.contains(&year)
    }
}

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Its stable name, such as `easter-monday`.
    pub name: &'static str,
    /// On which day it falls.
    pub rule: HolidayRule,
    /// In which years.
    pub years: Years,
}

impl Holiday {
    /// A holiday by any rule, kept every year.
    #[must_use]
    pub const fn new(name: &'static str, rule: HolidayRule) -> Self {
        Self { name, rule, years: Years::ALL }
    }

    /// A holiday on a day of the year.
    #[must_use]
    pub const fn fixed(name: &'static str, month: u32, day: u32) -> Self {
        Self::new(name, HolidayRule::Fixed { month, day })
    }

    /// A holiday so many days after Easter Sunday.
    #[must_use]
    pub const fn from_easter(name: &'static str, days: i16) -> Self {
        Self::new(name, HolidayRule::FromEaster(days))
    }

    /// The same, only from that year on.
    #[must_use]
    pub const fn since(self, first: i32) -> Self {
        Self { years: Years { first, ..self.years }, ..self }
    }

    /// The same, only until that year.
    #[must_use]
    pub const fn until(self, last: i32) -> Self {
        Self { years: Years { last, ..self.years }, ..self }
    }

    /// The same, in that year only.
    #[must_use]
    pub const fn only(self, year: i32) -> Self {
        self.since(year).until(year)
    }

    /// The same, without those years.
    #[must_use]
    pub const fn except(self, except: &'static [i32]) -> Self {
        Self { years: Years { except, ..self.years }, ..self }
    }

    /// Its day in a year, if it is kept then; a substitute is another day, which depends on the other holidays.
    #[must_use]
    pub fn day(&self, year: i32) -> Option<Day> {
        let date = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let day = match self.rule {
            HolidayRule::Fixed { month, day } | HolidayRule::FixedWithSubstitute { month, day } => {
                date(month, day)
            }
            HolidayRule::FixedOrEveOfSunday { month, day } => {
                date(month, day).map(|day| if day.weekday() == Weekday::Sun { previous(day) } else { day })
            }
            HolidayRule::FromEaster(days) => Some(shift(easter(year), days)),
            HolidayRule::NthWeekday { nth, weekday, month, plus } => {
                NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth).map(|day| shift(day, plus))
            }
            HolidayRule::LastWeekday { weekday, month } => {
                date(month, 1).map(|first| on_or_before(end_of_month(first), weekday))
            }
            HolidayRule::WeekdayBefore { weekday, month, day } => {
                date(month, day).map(|day| on_or_before(previous(day), weekday))
            }
            HolidayRule::FirstMondayOrFridayTheFirst { month } => date(month, 1)
                .filter(|first| first.weekday() == Weekday::Fri)
                .or_else(|| NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, 1)),
        };
        day.filter(|_| self.years.contain(year))
    }
}

fn on_or_before(day: Day, weekday: Weekday) -> Day {
    minus_days(day, day.weekday().days_since(weekday))
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Why a day is not a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It is a Saturday.
    Saturday,
    /// It is a Sunday.
    Sunday,
    /// It is the holiday of this name.
    Holiday(&'static str),
    /// The caller said so.
    Announced,
}

/// What the caller knows better of one day: a local holiday, a day of mourning, a Saturday that is worked. Of two
/// for the same day, the later in the list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Override {
    /// The day.
    pub day: Day,
    /// Whether it is closed; if not, it is a working day.
    pub closed: bool,
}

/// The working days of a place: all but Saturdays, Sundays and its public holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Its code: ISO 3166, or the name of a settlement system.
    pub place: &'static str,
    /// Its holidays: those of the country, then what the region adds.
    pub parts: &'static [&'static [Holiday]],
    /// Where they come from.
    pub source: Source,
}

impl Calendar {
    /// Its public holidays in a year, by day, with their names; those on a weekend too, and substitutes under the
    /// name of what they stand for.
    #[must_use]
    pub fn holidays_of(&self, year: i32) -> Vec<(Day, &'static str)> {
        let kept = self.parts.iter().copied().flatten();
        let mut kept: Vec<_> = kept.filter_map(|holiday| Some((holiday.day(year)?, holiday))).collect();
        kept.sort_by_key(|(day, _)| *day);
        let mut found: Vec<_> = kept.iter().map(|(day, holiday)| (*day, holiday.name)).collect();
        // In the order of the days, so that of two holidays on one weekend the first takes the first free day.
        for (day, holiday) in kept {
            if is_weekend(day) && matches!(holiday.rule, HolidayRule::FixedWithSubstitute { .. }) {
                let mut free = next(day);
                while is_weekend(free) || found.iter().any(|(taken, _)| *taken == free) {
                    free = next(free);
                }
                found.push((free, holiday.name));
            }
        }
        found.sort_unstable();
        // A region can keep every year what the country kept once.
        found.dedup();
        found
    }

    /// Why it is not a working day; none if it is one.
    #[must_use]
    pub fn closed(&self, day: Day, overrides: &[Override]) -> Option<Closed> {
        let told = overrides.iter().rev().find(|told| told.day == day).map(|told| told.closed);
        if told == Some(false) {
            return None;
        }
        match day.weekday() {
            Weekday::Sat => Some(Closed::Saturday),
            Weekday::Sun => Some(Closed::Sunday),
            _ => {
                let holidays = self.holidays_of(day.year());
                let holiday = holidays.into_iter().find(|(holiday, _)| *holiday == day);
                holiday.map(|(_, name)| Closed::Holiday(name)).or(told.map(|_| Closed::Announced))
            }
        }
    }

    /// Whether it is a working day.
    #[must_use]
    pub fn is_working_day(&self, day: Day, overrides: &[Override]) -> bool {
        self.closed(day, overrides).is_none()
    }

    /// Whether it is a Sunday, a holiday or a day that the caller closed: a Saturday is none of these by itself.
    #[must_use]
    pub fn is_day_of_rest(&self, day: Day, overrides: &[Override]) -> bool {
        match self.closed(day, overrides) {
            Some(Closed::Saturday) => {
                overrides.iter().any(|told| told.day == day)
                    || self.holidays_of(day.year()).iter().any(|(holiday, _)| *holiday == day)
            }
            closed => closed.is_some(),
        }
    }

    /// The day itself, or the next that is neither a Sunday nor a holiday: a Saturday will do.
    #[must_use]
    pub fn next_day_not_of_rest(&self, day: Day, overrides: &[Override]) -> Day {
        Self::seek(day, next, overrides, |day| !self.is_day_of_rest(day, overrides))
    }

    /// The day itself, or the next working day.
    #[must_use]
    pub fn next_working_day(&self, day: Day, overrides: &[Override]) -> Day {
        Self::seek(day, next, overrides, |day| self.is_working_day(day, overrides))
    }

    /// The day itself, or the last working day before it.
    #[must_use]
    pub fn previous_working_day(&self, day: Day, overrides: &[Override]) -> Day {
        Self::seek(day, previous, overrides, |day| self.is_working_day(day, overrides))
    }

    /// The day so many working days later. The day itself does not count; no days later, it is that day, even a
    /// closed one.
    #[must_use]
    pub fn plus_working_days(&self, day: Day, days: u16, overrides: &[Override]) -> Day {
        (0..days).fold(day, |day, _| self.next_working_day(next(day), overrides))
    }

    fn seek(from: Day, step: fn(Day) -> Day, overrides: &[Override], open: impl Fn(Day) -> bool) -> Day {
        // In any two weeks there is a working day unless an override closed it, and each closes one only.
        let most = overrides.len().saturating_add(1).saturating_mul(14);
        let mut days = std::iter::successors(Some(from), |day| Some(step(*day))).take(most);
        days.find(|day| open(*day)).unwrap_or(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{LAST_DAY, day};
    use crate::law::calendars::calendar;

    fn place(code: &str) -> &'static Calendar {
        calendar(code).unwrap_or(&crate::law::calendars::FR)
    }

    fn days_of(code: &str, year: i32, name: &str) -> Vec<Day> {
        let all = place(code).holidays_of(year).into_iter();
        all.filter(|(_, other)| *other == name).map(|(day, _)| day).collect()
    }

    #[test]
    fn a_substitute_is_the_next_day_that_is_free() {
        let christmas = |year| days_of("GB-ENG", year, "christmas-day");
        let boxing = |year| days_of("GB-ENG", year, "boxing-day");
        assert_eq!(christmas(2026), [day(2026, 12, 25)]);
        assert_eq!(boxing(2026), [day(2026, 12, 26), day(2026, 12, 28)]);
        assert_eq!(christmas(2027), [day(2027, 12, 25), day(2027, 12, 27)]);
        assert_eq!(boxing(2027), [day(2027, 12, 26), day(2027, 12, 28)]);
        // A Sunday before a Monday that is a holiday already.
        assert_eq!(christmas(2022), [day(2022, 12, 25), day(2022, 12, 27)]);
        assert_eq!(boxing(2022), [day(2022, 12, 26)]);
        assert_eq!(days_of("GB-SCT", 2023, "new-year-day"), [day(2023, 1, 1), day(2023, 1, 3)]);
        assert_eq!(days_of("FR", 2027, "christmas-day"), [day(2027, 12, 25)], "elsewhere it is lost");
    }

    #[test]
    fn two_holidays_on_one_day_close_it_once() {
        assert_eq!(days_of("LU", 2024, "europe-day"), days_of("LU", 2024, "ascension-day"));
        assert_eq!(days_of("FR", 2008, "labour-day"), days_of("FR", 2008, "ascension-day"));
        assert_eq!(place("LU").plus_working_days(day(2024, 5, 8), 1, &[]), day(2024, 5, 10));
        // Saxony keeps Reformation Day every year, all of Germany kept it in 2017: one entry.
        assert_eq!(days_of("DE-SN", 2017, "reformation-day"), [day(2017, 10, 31)]);
    }

    #[test]
    fn rules_hold_on_both_sides_of_their_limits() {
        assert_eq!(days_of("NL", 2025, "kings-day"), [day(2025, 4, 26)], "the 27th was a Sunday");
        assert_eq!(days_of("NL", 2026, "kings-day"), [day(2026, 4, 27)]);
        assert_eq!(days_of("IE", 2030, "saint-brigids-day"), [day(2030, 2, 1)], "a Friday");
        assert_eq!(days_of("IE", 2027, "saint-brigids-day"), [day(2027, 2, 1)], "a Monday");
        assert_eq!(days_of("IE", 2026, "saint-brigids-day"), [day(2026, 2, 2)]);
        assert_eq!(days_of("IE", 2022, "saint-brigids-day"), []);
        assert_eq!(days_of("DE-SN", 2023, "repentance-day"), [day(2023, 11, 22)], "the 22nd, a Wednesday");
        assert_eq!(days_of("DE-SN", 2022, "repentance-day"), [day(2022, 11, 16)], "the 23rd does not count");
        assert_eq!(days_of("CH-GE", 2024, "genevan-fast"), [day(2024, 9, 5)], "the 1st was a Sunday");
        assert_eq!(days_of("CH-GE", 2025, "genevan-fast"), [day(2025, 9, 11)]);
        assert_eq!(days_of("GB-ENG", 2027, "spring-bank-holiday"), [day(2027, 5, 31)]);
    }

    #[test]
    fn the_day_itself_counts_if_it_is_worked() {
        let france = place("FR");
        assert_eq!(france.next_working_day(day(2026, 5, 8), &[]), day(2026, 5, 11));
        assert_eq!(france.next_working_day(day(2026, 5, 11), &[]), day(2026, 5, 11));
        assert_eq!(france.previous_working_day(day(2026, 5, 10), &[]), day(2026, 5, 7));
        assert_eq!(france.plus_working_days(day(2026, 5, 7), 1, &[]), day(2026, 5, 11));
        assert_eq!(france.plus_working_days(day(2026, 5, 8), 0, &[]), day(2026, 5, 8));
        assert_eq!(france.closed(day(2026, 5, 8), &[]), Some(Closed::Holiday("victory-day")));
        assert_eq!(france.closed(day(2026, 5, 9), &[]), Some(Closed::Saturday));
        assert_eq!(france.closed(day(2026, 5, 10), &[]), Some(Closed::Sunday));
    }

    #[test]
    fn the_caller_closes_and_opens_days() {
        let france = place("FR");
        let bridge = [Override { day: day(2026, 5, 15), closed: true }];
        assert_eq!(france.closed(day(2026, 5, 15), &bridge), Some(Closed::Announced));
        assert_eq!(france.next_working_day(day(2026, 5, 14), &bridge), day(2026, 5, 18));
        let worked = [bridge, [Override { day: day(2026, 5, 15), closed: false }]].concat();
        assert!(france.is_working_day(day(2026, 5, 15), &worked), "the later word counts");
        let holiday = [Override { day: day(2026, 5, 14), closed: false }];
        assert!(france.is_working_day(day(2026, 5, 14), &holiday));
    }

    #[test]
    fn the_search_ends_however_many_days_are_closed() {
        let france = place("FR");
        let mut today = day(2199, 1, 1);
        let mut year = Vec::new();
        while today <= LAST_DAY {
            year.push(Override { day: today, closed: true });
            today = next(today);
        }
        assert_eq!(france.next_working_day(day(2199, 1, 1), &year), day(2200, 1, 2));
        assert_eq!(france.previous_working_day(LAST_DAY, &year), day(2198, 12, 31));
    }
}
