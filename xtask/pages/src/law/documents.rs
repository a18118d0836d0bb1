//! The documents that the ways to collect by law ask for.

use std::fmt::Write;

use anyhow::Result;
use relance_core::law::{Document, Regime, regimes};
use relance_core::words::Language;

pub const TITLE: &str = "Documents for the ways to collect";

const INTRO: &str = "\
What `law.routes` says to gather. Each document is asked for by the articles of its ways, which the tables above name; what
is usual practice says so, and no article asks for it.
";

/// What is in the chapter.
pub fn contents() -> &'static str {
    "what to gather for each of them"
}

/// Each document with the ways that ask for it.
pub fn describe(out: &mut String) -> Result<()> {
    writeln!(out, "\n## {TITLE}\n\n{INTRO}\n| Document | Ways |\n| --- | --- |")?;
    for (document, ways) in found() {
        let sentence = Language::En.document(document).replace('\u{a0}', " ");
        writeln!(out, "| {sentence} | {} |", ways.join(", "))?;
    }
    Ok(())
}

/// In the order of the law, usual practice wherever its first way puts it.
fn found() -> Vec<(Document, Vec<String>)> {
    let mut found: Vec<(Document, Vec<String>)> = Vec::new();
    let current = regimes().map(|(_, regime)| regime).filter(|regime| regime.last_day.is_none());
    for regime in current {
        for route in regime.routes {
            for document in route.documents {
                let way = way(regime, route.name);
                match found.iter_mut().find(|(seen, _)| seen == document) {
                    Some((_, ways)) => ways.push(way),
                    None => found.push((*document, vec![way])),
                }
            }
        }
    }
    found
}

fn way(regime: &Regime, route: &str) -> String {
    format!("`{route}` under {}", regime.name)
}
