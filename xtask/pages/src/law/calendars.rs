//! The places whose holidays are known, and the holidays.

use std::fmt::{Display, Write};

use anyhow::{Context, Result};
use relance_core::holidays::{Calendar, Holiday, HolidayRule, Years};
use relance_core::law::{calendar, places};

use super::{checked, link};

pub const TITLE: &str = "Places and their holidays";

const READING: &str = "\
Saturdays and Sundays are no working days anywhere. A holiday on a weekend is lost unless its rule says \
otherwise. What an
authority decides for one year or one town is not here: a host passes such days as `calendar-changes` of the question.
Places are ISO 3166 codes; `TARGET` is the settlement system of the euro. The lists were compared with an independent
library for every day of 2002 to 2035, Spain from 2008; for years to come they state the law as it stands.
";

/// What the chapter holds.
pub fn contents() -> String {
    places().filter(|place| !place.contains('-')).collect::<Vec<_>>().join(", ") + ", and parts of some"
}

/// The chapter.
pub fn describe(out: &mut String) -> Result<()> {
    write!(out, "\n## {TITLE}\n\n{READING}\n")?;
    writeln!(out, "| Place | Holidays | Source | Checked |\n| --- | --- | --- | --- |")?;
    for place in places() {
        let calendar = calendar(place).with_context(|| format!("{place} has no calendar"))?;
        let source = &calendar.source;
        writeln!(out, "| {place} | {} | {} | {} |", holidays(calendar), link(source), checked(source))?;
    }
    Ok(())
}

/// Those of a country, or what a part of it adds to them.
fn holidays(calendar: &Calendar) -> String {
    let whole = calendar.place.split_once('-').and_then(|(country, _)| self::calendar(country));
    let more = whole.and_then(|whole| Some((whole.place, calendar.parts.strip_prefix(whole.parts)?)));
    let (text, parts) = match more {
        Some((country, parts)) => (format!("those of {country}"), parts),
        None => (String::new(), calendar.parts),
    };
    let listed: Vec<_> = parts.iter().copied().flatten().map(holiday).collect();
    match (text.is_empty(), listed.is_empty()) {
        (true, _) => listed.join(", "),
        (false, true) => text,
        (false, false) => format!("{text}, and {}", listed.join(", ")),
    }
}

fn holiday(holiday: &Holiday) -> String {
    let day = match holiday.rule {
        HolidayRule::Fixed { month, day } => date(day, month),
        HolidayRule::FixedWithSubstitute { month, day } => {
            format!("{}; on a weekend also the next free day", date(day, month))
        }
        HolidayRule::FixedOrEveOfSunday { month, day } => {
            format!("{}; on a Sunday its eve", date(day, month))
        }
        HolidayRule::FromEaster(0) => "Easter".to_owned(),
        HolidayRule::FromEaster(days @ ..0) => format!("Easter − {}", days.unsigned_abs()),
        HolidayRule::FromEaster(days) => format!("Easter + {days}"),
        HolidayRule::NthWeekday { nth, weekday, month, plus } => {
            let after = if plus == 0 { String::new() } else { format!(", plus {plus} days") };
            format!("{} {} of {}{after}", ordinal(nth), long(weekday), name(month))
        }
        HolidayRule::LastWeekday { weekday, month } => format!("last {} of {}", long(weekday), name(month)),
        HolidayRule::WeekdayBefore { weekday, month, day } => {
            format!("{} before {}", long(weekday), date(day, month))
        }
        HolidayRule::FirstMondayOrFridayTheFirst { month } => {
            format!("first Monday of {0}, or Friday 1 {0}", name(month))
        }
    };
    format!("{} ({day}{})", holiday.name, years(&holiday.years))
}

fn years(years: &Years) -> String {
    let Years { first, last, except } = *years;
    let mut text = match (first == i32::MIN, last == i32::MAX) {
        (true, true) => String::new(),
        (false, true) => format!("; since {first}"),
        (true, false) => format!("; until {last}"),
        (false, false) if first == last => format!("; only {first}"),
        (false, false) => format!("; {first} to {last}"),
    };
    if !except.is_empty() {
        let except: Vec<_> = except.iter().map(ToString::to_string).collect();
        text.push_str(&format!("; not {}", except.join(", ")));
    }
    text
}

fn date(day: u32, month: u32) -> String {
    format!("{day} {}", name(month))
}

fn name(month: u32) -> &'static str {
    const NAMES: [&str; 12] = [
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
    usize::try_from(month)
        .ok()
        .and_then(|month| NAMES.get(month.checked_sub(1)?))
        .copied()
        .unwrap_or_default()
}

/// "Monday", from the short name that the calendar library gives.
fn long(weekday: impl Display) -> &'static str {
    const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let short = weekday.to_string();
    NAMES.into_iter().find(|name| name.starts_with(&short)).unwrap_or_default()
}

fn ordinal(nth: u8) -> String {
    match nth {
        1 => "first".to_owned(),
        2 => "second".to_owned(),
        3 => "third".to_owned(),
        more => format!("{more}th"),
    }
}
