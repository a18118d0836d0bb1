//! Our public holidays against those of an independent library, day by day from 2002 to 2035.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Weekday};
use relance_core::calendar::{Day, day, next};
use relance_core::law::calendars::{calendar, places};

/// Days on which we differ from the library, on purpose.
struct Difference {
    /// The place, or a country with all its regions.
    place: &'static str,
    /// Month and day.
    on: (u32, u32),
    /// The years.
    years: &'static [i32],
    /// Whether it is a holiday for us; if not, it is one for the library.
    ours: bool,
    /// Why we are right.
    why: &'static str,
}

const SOLIDARITY: &str =
    "Whit Monday was worked by default, but stayed a holiday (Conseil d'État, 3 May 2005)";
const GUADELOUPE: &str = "a commune of Guadeloupe until 2007, with its day";
const CIRCULAR: &str = "décret 2012-553 says 27 May; the 28th came with the circular of 4 May 2018";
const LIBERATION: &str =
    "Algemene termijnenwet art. 3: every year; the library follows collective agreements";

const DIFFERENCES: [Difference; 11] = [
    Difference { place: "FR", on: (5, 16), years: &[2005], ours: true, why: SOLIDARITY },
    Difference { place: "FR", on: (6, 5), years: &[2006], ours: true, why: SOLIDARITY },
    Difference { place: "FR", on: (5, 28), years: &[2007], ours: true, why: SOLIDARITY },
    Difference { place: "FR-BL", on: (5, 27), years: BEFORE_2008, ours: true, why: GUADELOUPE },
    Difference { place: "FR-MF", on: (5, 27), years: BEFORE_2008, ours: true, why: GUADELOUPE },
    Difference { place: "FR-MF", on: (5, 27), years: FROM_2012, ours: true, why: CIRCULAR },
    Difference { place: "FR-MF", on: (5, 28), years: FROM_2013, ours: false, why: CIRCULAR },
    Difference { place: "NL", on: (5, 5), years: NOT_FIFTH, ours: true, why: LIBERATION },
    Difference {
        place: "GB-SCT",
        on: (11, 30),
        years: &[2006],
        ours: false,
        why: "the St Andrew's Day Bank Holiday (Scotland) Act is of 15 January 2007",
    },
    Difference {
        place: "IE",
        on: (9, 14),
        years: &[2011],
        ours: false,
        why: "the national day of mourning was 14 September 2001",
    },
    Difference {
        place: "ES-CT",
        on: (6, 6),
        years: &[2033],
        ours: false,
        why: "decided each time 1 May is a Sunday; not yet for 2033",
    },
];
const BEFORE_2008: &[i32] = &[2002, 2003, 2004, 2005, 2006, 2007];
const FROM_2012: &[i32] = &[2012, 2013, 2014, 2015, 2016, 2017];
/// In 2012, 28 May was Whit Monday as well.
const FROM_2013: &[i32] = &[2013, 2014, 2015, 2016, 2017];
/// Without 2016, when it was Ascension Day as well.
const NOT_FIFTH: &[i32] = &[
    2002, 2003, 2004, 2006, 2007, 2008, 2009, 2011, 2012, 2013, 2014, 2017, 2018, 2019, 2021, 2022, 2023,
    2024, 2026, 2027, 2028, 2029, 2031, 2032, 2033, 2034,
];

/// Sundays aside, which are closed anyway: the library leaves them out for Spain and adds one for Italy.
fn counts(day: Day) -> bool {
    day.weekday() != Weekday::Sun
}

fn published() -> BTreeMap<(&'static str, i32), BTreeSet<Day>> {
    let mut found = BTreeMap::new();
    for line in include_str!("published/holidays.csv").lines().skip(1) {
        let mut cells = line.splitn(3, ',');
        let mut cell = || cells.next().expect("place, year, days");
        let (place, year, days) = (cell(), cell().parse::<i32>().expect("a year"), cell());
        let days = days.split(' ').map(|text| {
            let (month, date) = text.split_at(2);
            day(year, month.parse().expect("a month"), date.parse().expect("a day"))
        });
        found.insert((place, year), days.filter(|day| counts(*day)).collect());
    }
    found
}

/// What the library says, with our differences; each must be one.
fn expected() -> BTreeMap<(&'static str, i32), BTreeSet<Day>> {
    let mut all = published();
    for Difference { place, on, years, ours, why } in DIFFERENCES {
        for ((_, year), days) in all.iter_mut().filter(|((other, year), _)| {
            (other.split('-').next() == Some(place) || *other == place) && years.contains(year)
        }) {
            let day = day(*year, on.0, on.1);
            let changed = !counts(day) || if ours { days.insert(day) } else { days.remove(&day) };
            assert!(changed, "{place} on {day}: no longer a difference ({why})");
        }
    }
    all
}

#[test]
fn every_day_is_open_or_closed_as_published() {
    for ((place, year), holidays) in expected() {
        let calendar = calendar(place).expect("one of ours");
        let ours = calendar.holidays_of(year).into_iter().map(|(day, _)| day).filter(|day| counts(*day));
        assert_eq!(ours.collect::<BTreeSet<_>>(), holidays, "{place} in {year}");
        let mut today = day(year, 1, 1);
        while today.year() == year {
            let weekend = matches!(today.weekday(), Weekday::Sat | Weekday::Sun);
            let closed = calendar.closed(today, &[]).is_some();
            assert_eq!(closed, weekend || holidays.contains(&today), "{place} on {today}");
            today = next(today);
        }
    }
}

#[test]
fn every_place_is_compared_in_every_year() {
    let published = published();
    for place in places() {
        // The library knows Spain from 2008 only.
        let first = if place.starts_with("ES") { 2008 } else { 2002 };
        for year in first..=2035 {
            assert!(published.contains_key(&(place, year)), "{place} in {year}");
        }
    }
    for (place, year) in published.keys() {
        assert!(calendar(place).is_some(), "{place} in {year} is not ours");
    }
}

#[test]
fn every_calendar_names_its_source_and_its_holidays() {
    for calendar in places().filter_map(calendar) {
        assert!(calendar.source.url.starts_with("https://"), "{}", calendar.place);
        assert!(
            calendar.source.checked.is_some_and(|check| check.on >= day(2026, 1, 1)),
            "{}",
            calendar.place
        );
        for holiday in calendar.parts.iter().copied().flatten() {
            let kebab = holiday.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            assert!(kebab && !holiday.name.is_empty(), "{}: {}", calendar.place, holiday.name);
        }
    }
}
