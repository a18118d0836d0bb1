//! `cargo xtask law`: the law held here as a page to read, regime by regime and rate by rate.

mod calendars;
mod documents;
mod rates;

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result};
use relance_core::explain::{LawRule, Rule, Step, describe};
use relance_core::law::{Regime, regimes};
use relance_core::source::{Compared, Source};
use relance_core::words::Language;

use crate::Page;

const FILE: &str = "docs/law.md";
const SHARED: &str = "Every regime";

const INTRO: &str = "\
This page is made from the rows that the component computes with: it says what they hold, no more and no \
less.
It states facts as far as their sources show them. It is no legal advice, and a source can be wrong.

Every rule names the article or publication in which it was read, with a link as deep as its publisher's site allows, and
the day someone last compared the two: with the *official text*, with *a copy* of it, or with *a secondary page* that tells
what it says. A rule without an article is a usage or a choice made here, says what the law does not give, or says that the law is not known
here; where the law leaves a choice to the contract, an answer names the choice that was made and warns.

A rate is *published* if it was read in an official publication, or in two independent ones: nothing marks it. A rate
marked **secondary** was read in one secondary publication; every answer that rests on it warns. A rate marked
**unverified** was not seen in any publication; it is used only if the question accepts it (`accept-unverified`).

No rate is carried forward. After the last row of a series, the answer is a refusal that names the missing half-year.
A host can go on without waiting for a new version: it passes newer rows in `extra-rates` of the question, one for each
half-year from the first that is missing, each with its source; answers that rest on them warn. How to add a row here is
in [CONTRIBUTING.md](../CONTRIBUTING.md#a-rate).
";

/// The page.
pub fn pages(_: &Path) -> Result<Vec<Page>> {
    Ok(vec![(FILE.to_owned(), page()?)])
}

fn page() -> Result<String> {
    let mut out = String::from("<!-- Generated from crates/core by `cargo xtask law`. Do not edit. -->\n");
    writeln!(out, "\n# The law held here\n\n{INTRO}")?;
    let (countries, shared) = (countries(), shared());
    contents(&mut out, &countries)?;
    writeln!(out, "\n## {SHARED}\n")?;
    table(&mut out, &shared)?;
    for (code, regimes) in &countries {
        writeln!(out, "\n## {}", country(code)?)?;
        for regime in regimes {
            describe_regime(&mut out, regime, &shared)?;
        }
    }
    documents::describe(&mut out)?;
    rates::describe(&mut out)?;
    calendars::describe(&mut out)?;
    Ok(out)
}

/// The regimes by country, both in the order of the law.
fn countries() -> Vec<(&'static str, Vec<&'static Regime>)> {
    let mut found: Vec<(&str, Vec<&Regime>)> = Vec::new();
    for (code, regime) in regimes() {
        match found.last_mut() {
            Some((latest, of_country)) if *latest == code => of_country.push(regime),
            _ => found.push((code, vec![regime])),
        }
    }
    found
}

fn country(code: &str) -> Result<&'static str> {
    let country: Option<iso_country::Country> = code.parse().ok();
    Ok(country.with_context(|| format!("{code} is no country"))?.name())
}

fn contents(out: &mut String, countries: &[(&str, Vec<&Regime>)]) -> Result<()> {
    writeln!(out, "| Chapter | What is in it |\n| --- | --- |")?;
    writeln!(out, "| {} | what the tables after it do not repeat |", heading_link(SHARED))?;
    for (code, regimes) in countries {
        let links: Vec<_> = regimes.iter().map(|regime| heading_link(regime.name)).collect();
        writeln!(out, "| {} | {} |", heading_link(country(code)?), links.join(", "))?;
    }
    writeln!(out, "| {} | {} |", heading_link(documents::TITLE), documents::contents())?;
    writeln!(out, "| {} | {} |", heading_link(rates::TITLE), rates::contents())?;
    writeln!(out, "| {} | {} |", heading_link(calendars::TITLE), calendars::contents())?;
    Ok(())
}

/// What every regime says in the same words on the same ground.
fn shared() -> Vec<Step> {
    let mut books = regimes().map(|(_, regime)| describe(regime));
    let mut shared = books.next().unwrap_or_default();
    for book in books {
        shared.retain(|step| book.contains(step));
    }
    shared
}

fn describe_regime(out: &mut String, regime: &Regime, shared: &[Step]) -> Result<()> {
    writeln!(out, "\n### {}\n", regime.name)?;
    let mut steps = describe(regime);
    steps.retain(|step| !shared.contains(step));
    let Some((scope, rules)) = steps.split_first() else {
        return Ok(());
    };
    writeln!(out, "{}\n", sentence(scope))?;
    table(out, rules)
}

fn table(out: &mut String, steps: &[Step]) -> Result<()> {
    writeln!(out, "| Rule | What it says | Article | Checked |\n| --- | --- | --- | --- |")?;
    for step in steps {
        let name = step.rule.name();
        let mut name = format!("`{}`", name.strip_prefix("law.").unwrap_or(name));
        if let Rule::Law(LawRule::Route { route }) = &step.rule {
            write!(name, " `{}`", route.name)?;
        }
        let (article, checked) = match &step.source {
            Some(source) => (link(source), checked(source)),
            None => ("–".to_owned(), "–".to_owned()),
        };
        writeln!(out, "| {name} | {} | {article} | {checked} |", cell(&sentence(step)))?;
    }
    Ok(())
}

fn sentence(step: &Step) -> String {
    // Unbreakable spaces serve letters; in a page they only keep a search from finding the words.
    Language::En.step(&step.rule).replace('\u{a0}', " ")
}

fn link(source: &Source) -> String {
    format!("[{}]({})", cell(&source.title).replace('[', "\\[").replace(']', "\\]"), source.url)
}

/// The day it was last compared, and with what.
fn checked(source: &Source) -> String {
    let Some(check) = source.checked else {
        return "never".to_owned();
    };
    let with = match check.compared {
        Some(Compared::OfficialText) => ", official text",
        Some(Compared::Copy) => ", a copy",
        Some(Compared::SecondaryPage) => ", a secondary page",
        None => "",
    };
    format!("{}{with}", check.on)
}

/// Text that may stand in a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn heading_link(heading: &str) -> String {
    format!("[{heading}](#{})", anchor(heading))
}

/// The anchor that GitHub gives a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter.to_ascii_lowercase() }).collect()
}

#[cfg(test)]
mod tests {
    use anyhow::Result;
    use relance_core::law::Series;

    use super::{anchor, page, regimes};

    #[test]
    fn anchors_are_those_of_github() {
        assert_eq!(anchor("fr/public/state-or-local"), "frpublicstate-or-local");
        assert_eq!(anchor("Places and their holidays"), "places-and-their-holidays");
    }

    #[test]
    fn every_heading_is_linked_once_and_every_link_leads_to_one() -> Result<()> {
        let page = page()?;
        let headings: Vec<_> = page
            .lines()
            .filter(|line| line.starts_with("##"))
            .map(|line| line.trim_start_matches('#').trim())
            .collect();
        let mut anchors: Vec<_> = headings.iter().map(|heading| anchor(heading)).collect();
        anchors.sort_unstable();
        anchors.dedup();
        assert_eq!(anchors.len(), headings.len(), "two headings have one anchor");
        for target in page.split("](#").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(anchors.iter().any(|anchor| anchor == target), "nothing is at #{target}");
        }
        Ok(())
    }

    #[test]
    fn nothing_held_here_is_left_out() -> Result<()> {
        let page = page()?;
        for (_, regime) in regimes() {
            assert!(page.contains(&format!("\n### {}\n", regime.name)), "{}", regime.name);
        }
        for series in Series::ALL {
            assert!(page.contains(&format!("\n### {}\n", series.name())), "{}", series.name());
            for row in series.rows() {
                assert!(page.contains(&*row.source.url), "{row:?}");
            }
        }
        for line in page.lines().filter(|line| !line.starts_with('|')) {
            assert!(line.chars().count() <= 400, "a long line: {line}");
        }
        Ok(())
    }
}
