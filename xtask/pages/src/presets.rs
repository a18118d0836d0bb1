//! `cargo xtask presets`: a page for each ready-made policy: what it reproduces, from which behaviour, what it does
//! otherwise, its levels, and the whole of it as a file to edit.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use heck::ToKebabCase as _;
use relance_core::policy::{Anchor, Comparison, Level, Policy};
use relance_core::presets::{Preset, all};
use serde_json::Value;

use crate::Page;

const FOLDER: &str = "docs/presets";

const INTRO: &str = "\
A preset is a ready-made set of policies: data, like any policy, to be taken as it is or edited. Those that bear the name
of a product decide as that product does, so that nobody who moves is surprised; each page says what is reproduced, where
the behaviour was read, and what is deliberately done otherwise. They are no work of the makers of those products, whose
names are theirs.

Whatever the preset, the facts come first: nothing is sent for an invoice that is not due, was not sent or was refused, is
disputed, promised, under a plan kept, paid by money not matched yet, or owed by an insolvent debtor; no proposal counts
as sent; and an invoice is never at two levels on one day.
";

/// An index, and a page for each preset.
pub fn pages(_: &Path) -> Result<Vec<Page>> {
    let presets = all();
    let answer = relance_wasm::json::call("dunning.presets", &Value::Null).context("the presets")?;
    let files = answer.as_array().context("the presets are a list")?;
    ensure!(files.len() == presets.len(), "every preset crosses the contract");
    let mut index = format!("{HEAD}\n# Presets\n\n{INTRO}\n| Preset | | Levels |\n| --- | --- | --- |\n");
    let mut pages = Vec::new();
    for (preset, file) in presets.iter().zip(files) {
        let levels: Vec<String> =
            preset.policies.iter().map(|policy| policy.levels.len().to_string()).collect();
        let (name, title) = (preset.name, preset.title);
        writeln!(index, "| [{name}]({name}.md) | {title} | {} |", levels.join(", "))?;
        pages.push((format!("{FOLDER}/{name}.md"), page(preset, file)?));
    }
    pages.insert(0, (format!("{FOLDER}/README.md"), index));
    Ok(pages)
}

const HEAD: &str = "<!-- Generated from crates/core by `cargo xtask presets`. Do not edit. -->\n";

fn page(preset: &Preset, file: &Value) -> Result<String> {
    let mut out = format!("{HEAD}\n# {}\n\n", preset.title);
    let source = &preset.source;
    match source.checked {
        None => writeln!(out, "{}.", source.title)?,
        Some(check) => writeln!(out, "Read in [{}]({}) on {}.", source.title, source.url, check.on)?,
    }
    sentences(&mut out, "What it reproduces", preset.reproduces)?;
    sentences(&mut out, "What it does otherwise", preset.otherwise)?;
    for policy in &preset.policies {
        levels(&mut out, policy)?;
    }
    let policies = file.get("policies").context("a preset has policies")?;
    let table: toml::Table = serde_json::from_value(serde_json::json!({ "policies": kebab(policies) }))?;
    writeln!(out, "\n## As a file\n\n```toml\n{}```", toml::to_string(&table)?)?;
    Ok(out)
}

/// The keys of a value in the words of the contract, as a TOML file has them.
fn kebab(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            fields.iter().map(|(camel, value)| (camel.to_kebab_case(), kebab(value))).collect()
        }
        Value::Array(items) => items.iter().map(kebab).collect(),
        other => other.clone(),
    }
}

fn sentences(out: &mut String, title: &str, sentences: &[&str]) -> Result<()> {
    if sentences.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## {title}\n")?;
    for sentence in sentences {
        writeln!(out, "- {sentence}")?;
    }
    Ok(())
}

fn levels(out: &mut String, policy: &Policy) -> Result<()> {
    writeln!(
        out,
        "\n## {}\n\n| Level | Step | From | Channel | Tone |\n| --- | --- | --- | --- | --- |",
        policy.name
    )?;
    for level in &policy.levels {
        let channels: Vec<String> =
            level.channels.iter().map(|channel| format!("{channel:?}").to_lowercase()).collect();
        let tone = level.tone.map(|tone| format!("{tone:?}").to_lowercase()).unwrap_or_default();
        let (id, step) = (&level.id, level.step.name());
        writeln!(out, "| {id} | {step} | {} | {} | {tone} |", when(level), channels.join(", else "))?;
    }
    Ok(())
}

/// From when a level can be taken, in words.
fn when(level: &Level) -> String {
    let anchor = match level.anchor {
        Anchor::DueDate => "the due date",
        Anchor::IssueDate => "the day of issue",
        Anchor::LastContact => "the last contact",
        Anchor::LastContactDue => "the day the last contact asked for",
    };
    let days = level.days.unsigned_abs();
    let unit = if days == 1 { "day" } else { "days" };
    let mut text = match (level.days < 0, level.comparison) {
        (true, _) => format!("{days} {unit} before {anchor}"),
        (false, Comparison::Reached) => format!("{days} {unit} after {anchor}"),
        (false, Comparison::Exceeded) => format!("more than {days} {unit} after {anchor}"),
    };
    if level.month_end.is_some() {
        text.push_str(", end of month");
    }
    if level.days_after_last_contact > 0 {
        text.push_str(&format!(", {} days after the last contact", level.days_after_last_contact));
    }
    if let Some(repeat) = level.repeat {
        text.push_str(&format!(", again every {} days", repeat.every_days));
        if let Some(times) = repeat.times {
            text.push_str(&format!(", {times} times in all"));
        }
    }
    text
}
