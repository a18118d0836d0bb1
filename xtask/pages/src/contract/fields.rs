//! The page of the fields that a template can name.

use std::fmt::Write;

use anyhow::Result;
use relance_core::reminder::{FIELDS, Kind};

use super::Contract;

/// The whole page.
#[allow(clippy::unnecessary_wraps, reason = "a page like the others")]
pub fn page(_: &Contract) -> Result<String> {
    let mut out = String::from(
        "<!-- Generated from crates/core by `cargo xtask contract`. Do not edit. -->\n\n# Fields of templates\n\n\
         What a template of a message can name ([messages.md](messages.md)). Amounts, days and rates are written in the \
         language of the message.\n\n| Field | | What it holds |\n| --- | --- | --- |\n",
    );
    for field in FIELDS {
        let (kind, of) = match field.kind {
            Kind::Text => ("text", String::new()),
            Kind::Flag => ("yes or no", String::new()),
            Kind::List(items) => {
                let items: Vec<String> = items.iter().map(|item| format!("`{item}`")).collect();
                ("list", format!("; of each {}", items.join(", ")))
            }
            Kind::Parts => ("parts", String::new()),
        };
        writeln!(out, "| `{}` | {kind} | {}{of} |", field.name, field.meaning)?;
    }
    Ok(out)
}
