//! The series of published rates, a row for each year.

use std::fmt::Write;

use anyhow::Result;
use relance_core::law::{Proof, RateRow, Regime, Series, StatutoryRate, regimes};
use relance_core::source::Source;
use relance_core::words::Language;

use super::{checked, heading_link, link};

pub const TITLE: &str = "Rates";

const READING: &str = "\
In percent a year, for the half-years from 1 January and from 1 July. The number in brackets is that of \
the source below
the table. A rate that is set for a year stands in both halves.
";

/// What the chapter holds, in links.
pub fn contents() -> String {
    let links: Vec<_> = Series::ALL.into_iter().map(|series| heading_link(series.name())).collect();
    links.join(", ")
}

/// The chapter.
pub fn describe(out: &mut String) -> Result<()> {
    write!(out, "\n## {TITLE}\n\n{READING}")?;
    for series in Series::ALL {
        describe_series(out, series)?;
    }
    Ok(())
}

fn describe_series(out: &mut String, series: Series) -> Result<()> {
    writeln!(out, "\n### {}\n", series.name())?;
    let users: Vec<_> =
        regimes().filter(|(_, it)| uses(it, series)).map(|(_, it)| heading_link(it.name)).collect();
    let users =
        if users.is_empty() { "no regime: it is here for comparison".to_owned() } else { users.join(",\n") };
    writeln!(out, "{}.\n\nUsed by {users}.\n", capitalised(Language::En.series(series)))?;
    let mut sources: Vec<&Source> = Vec::new();
    let mut years: Vec<(String, [String; 2])> = Vec::new();
    for row in series.rows() {
        let known = sources.iter().position(|source| **source == row.source);
        if known.is_none() {
            sources.push(&row.source);
        }
        let number = known.map_or(sources.len(), |position| position.saturating_add(1));
        let day = row.first_day.to_string();
        let (year, rest) = day.split_once('-').unwrap_or((&day, ""));
        if years.last().is_none_or(|(last, _)| last != year) {
            years.push((year.to_owned(), [String::new(), String::new()]));
        }
        if let Some((_, [first, second])) = years.last_mut() {
            *(if rest == "01-01" { first } else { second }) = figure(row, number);
        }
    }
    writeln!(out, "| Year | From 1 January | From 1 July |\n| --- | --- | --- |")?;
    for (year, [first, second]) in years {
        writeln!(out, "| {year} | {first} | {second} |")?;
    }
    out.push('\n');
    for (number, source) in (1..).zip(sources) {
        writeln!(out, "{number}. {}, checked {}", link(source), checked(source))?;
    }
    Ok(())
}

fn figure(row: &RateRow, source: usize) -> String {
    let mark = match row.proof {
        Proof::Published => "",
        Proof::Secondary => ", **secondary**",
        Proof::Unverified => ", **unverified**",
        Proof::Supplied => ", **supplied**",
    };
    format!("{} ({source}{mark})", row.percent)
}

/// Whether a rate, a floor or a ceiling of the regime rests on the series.
fn uses(regime: &Regime, series: Series) -> bool {
    let of_ceiling = match regime.interest.ceiling.map(|ceiling| ceiling.rule) {
        Some(StatutoryRate::Reference { series: main, earlier, .. }) => {
            main == series || earlier.is_some_and(|(_, it)| it == series)
        }
        Some(StatutoryRate::Fixed(_)) | None => false,
    };
    of_ceiling || regime.interest.series().any(|it| it == series)
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}
