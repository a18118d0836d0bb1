//! `cargo xtask gallery`: every message of the gallery, whole, one page a language, made through the native door from
//! the situations of `tests/gallery/situations.toml`.

#[path = "../../../tests/gallery/situations.rs"]
mod situations;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use situations::{LANGUAGES, Situation};

use crate::Page;

const FOLDER: &str = "docs/gallery";
const SITUATIONS: &str = "tests/gallery/situations.toml";
const HEAD: &str =
    "<!-- Generated from tests/gallery/situations.toml by `cargo xtask gallery`. Do not edit. -->\n";

const INTRO: &str = "\
Every message that relance writes, whole: one page a language, one message a situation. The parties are made up; the law,
the rates and the sums are real for the day of each message. Read your language before you send anything: what stands
here is what your debtor would read.

The texts are built in and can be replaced part by part. An e-mail also exists as HTML and as a draft for a mail program; a
letter is shown as it prints. The tests read these pages too: every figure in them is read back and compared with the
assessment, and every word is spelt.
";

/// An index, and a page for each language.
pub fn pages(root: &Path) -> Result<Vec<Page>> {
    let text = fs::read_to_string(root.join(SITUATIONS))?;
    let all = situations::situations(&text).map_err(anyhow::Error::from_boxed).context(SITUATIONS)?;
    let mut pages = vec![(format!("{FOLDER}/README.md"), index(&all)?)];
    for (language, name) in LANGUAGES {
        let mut page = format!("{HEAD}\n# Messages in {name}\n");
        for situation in all.iter().filter(|it| it.language == language) {
            section(&mut page, situation).with_context(|| format!("{language} {}", situation.id))?;
        }
        pages.push((format!("{FOLDER}/{language}.md"), page));
    }
    Ok(pages)
}

fn index(all: &[Situation]) -> Result<String> {
    let mut page = format!("{HEAD}\n# Gallery of messages\n\n{INTRO}\n| Situation |");
    for (language, name) in LANGUAGES {
        write!(page, " [{name}]({language}.md) |")?;
    }
    writeln!(page, "\n| --- |{}", " --- |".repeat(LANGUAGES.len()))?;
    let mut told: Vec<&str> = Vec::new();
    for situation in all {
        if told.contains(&situation.title.as_str()) {
            continue;
        }
        told.push(&situation.title);
        write!(page, "| {} |", situation.title)?;
        for (language, _) in LANGUAGES {
            match all.iter().find(|it| it.language == language && it.title == situation.title) {
                Some(it) => write!(page, " [{language}]({language}.md#{}) |", it.id)?,
                None => page.push_str(" |"),
            }
        }
        page.push('\n');
    }
    Ok(page)
}

fn section(page: &mut String, situation: &Situation) -> Result<()> {
    let answer = relance_wasm::json::call("reminders.compose", &situation.args).context("the function")?;
    ensure!(answer.get("tag").is_some_and(|tag| tag == "ok"), "refused: {answer}");
    let message = answer.get("val").context("an answer has a value")?;
    let text = |name: &str| message.get(name).and_then(Value::as_str).unwrap_or_default();
    let day = situation.args.pointer("/question/asOf").and_then(Value::as_str).unwrap_or_default();
    // The heading itself is the anchor, so that a link survives another wording of its title.
    writeln!(page, "\n<a id=\"{}\"></a>\n\n## {}\n", situation.id, situation.title)?;
    write!(page, "{} · {} · {day}", text("channel"), text("languageTag"))?;
    if let Some(day) = message.get("payBy").and_then(Value::as_str) {
        write!(page, " · pay by {day}")?;
    }
    for demand in message.get("demands").and_then(Value::as_array).into_iter().flatten() {
        write!(page, " · {}", demand_line(demand))?;
    }
    if let Some(sms) = message.get("sms") {
        let of = |name: &str| sms.get(name).map(ToString::to_string).unwrap_or_default();
        write!(page, " · {} units, {} segments", of("units"), of("segments"))?;
    }
    page.push_str("\n\n");
    for warning in message.get("warnings").and_then(Value::as_array).into_iter().flatten() {
        let says = warning.get("message").and_then(Value::as_str).unwrap_or_default();
        writeln!(page, "Warning: {says}\n")?;
    }
    if matches!(text("channel"), "email") {
        writeln!(page, "Subject: **{}**\n", text("subject"))?;
    }
    writeln!(page, "```text\n{}\n```", text("plainText"))?;
    Ok(())
}

/// What is asked for in one currency: the sum, and what it is made of when that is more than the invoices.
fn demand_line(demand: &Value) -> String {
    let of = |name: &str| {
        let field = |part: &str| {
            demand.get(name).and_then(|it| it.get(part)).and_then(Value::as_str).unwrap_or_default()
        };
        (field("amount"), field("currency"))
    };
    let (total, currency) = of("total");
    let parts: Vec<String> = ["principal", "interest", "compensation", "fee"]
        .into_iter()
        .map(|name| (name, of(name).0))
        .filter(|(_, amount)| amount.chars().any(|digit| ('1'..='9').contains(&digit)))
        .map(|(name, amount)| format!("{name} {amount}"))
        .collect();
    if parts.len() < 2 {
        return format!("asks for {total} {currency}");
    }
    format!("asks for {total} {currency} ({})", parts.join(", "))
}
