//! Policies in files: TOML in the words of the contract, or JSON in its JSON form; one policy, or a list `policies`.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value};

use crate::component::dunning::DunningPolicy;
use crate::component::types::Language;
use crate::component::{Component, Session};
use crate::own::{Fault, Kind, Own};
use crate::text::{self, pick};

const KIND: Kind = Kind {
    list: "policies",
    beside: (
        "inconnu : le fichier a une liste policies, chaque réglage est dans une politique.",
        "unknown: the file has a list of policies, and each setting belongs into one of them.",
    ),
    wanted: ("une liste d’au moins une politique attendue.", "expected a list of at least one policy."),
};

/// The policies of a file that is sound, or every fault of it at once: those of its shape, and those the rules find in
/// the policies that have the right shape.
pub fn read(
    path: &Path,
    component: &Component,
    session: &mut Session,
    language: Language,
) -> Result<Result<Vec<DunningPolicy>, Vec<Fault>>> {
    let shape = |item: &Value, path: &str, spelling| component.policy(item, path, spelling);
    let mut own = Own::read(path, &KIND, shape, language)?;
    for refusal in session.check_policies(&own.items, language)? {
        let path = own.in_file(&refusal.path).filter(|path| !path.is_empty()).unwrap_or(refusal.path);
        own.faults.push(Fault { path, message: refusal.message });
    }
    Ok(if own.faults.is_empty() { Ok(own.items) } else { Err(own.faults) })
}

// ---- a file to be edited -----------------------------------------------------------------------------------------

/// How wide a line of a file may be before a value is broken over lines.
const WIDE: usize = 100;

/// A ready-made set of policies, in the words of the contract, as a TOML file ready to be edited. Its head says what it
/// reproduces and what it does otherwise.
#[must_use]
pub fn to_toml(preset: &Value, language: Language) -> String {
    let mut out = String::new();
    let text = |key: &str| preset.get(key).and_then(Value::as_str).unwrap_or_default();
    let list = |key: &str| preset.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    comment(&mut out, text("title"), "");
    let source = preset.get("source").unwrap_or(&Value::Null);
    let part = |key: &str| source.get(key).and_then(Value::as_str).unwrap_or_default();
    let read = match part("url") {
        "" => part("title").to_owned(),
        url => format!("{}, {url}", part("title")),
    };
    if !read.is_empty() {
        let sentence = pick(
            language,
            format!("Lu dans : {read} ({})", text::date(language, part("checked-on"))),
            format!("Read in: {read} ({})", text::date(language, part("checked-on"))),
        );
        comment(&mut out, &text::spaced(language, &sentence), "");
    }
    let parts = [
        ("reproduces", pick(language, "Reproduit :", "Reproduces:")),
        ("otherwise", pick(language, "Fait exprès autrement :", "Does otherwise, on purpose:")),
    ];
    for (key, heading) in parts {
        let sentences = list(key);
        if sentences.is_empty() {
            continue;
        }
        let _ = writeln!(out, "#\n# {}", text::spaced(language, heading));
        for sentence in sentences.iter().filter_map(Value::as_str) {
            comment(&mut out, sentence, "- ");
        }
    }
    let hint = pick(
        language,
        "Chaque réglage, et ce que vaut un réglage absent : docs/contract.md, dunning-policy. Après une \
         modification : relance policy check FICHIER.",
        "Every setting, and what an absent one means: docs/contract.md, dunning-policy. After a change: relance \
         policy check FILE.",
    );
    let _ = writeln!(out, "#");
    comment(&mut out, &text::spaced(language, hint), "");
    for policy in list("policies") {
        if let Value::Object(policy) = policy {
            table(&mut out, "policies", true, &policy);
        }
    }
    out
}

/// A sentence behind `#`, broken at spaces; lines after the first are set in as far as the lead.
fn comment(out: &mut String, sentence: &str, lead: &str) {
    // A file for any editor: plain spaces only.
    let words: Vec<&str> = sentence.split_whitespace().collect();
    for line in text::wrap(&words.join(" "), lead, WIDE.saturating_sub(2)) {
        let _ = writeln!(out, "# {line}");
    }
}

/// A table under its heading: what fits on a line first, then tables of its own.
fn table(out: &mut String, path: &str, in_list: bool, fields: &Map<String, Value>) {
    let _ = writeln!(out, "\n{}", if in_list { format!("[[{path}]]") } else { format!("[{path}]") });
    let mut later = Vec::new();
    for (key, value) in fields {
        let line = format!("{key} = {}", inline(value));
        match value {
            Value::Null => {}
            Value::Array(items) if key == "levels" => later.push((key, items.iter().collect(), true)),
            Value::Object(_) if line.chars().count() > WIDE => later.push((key, vec![value], false)),
            Value::Array(items) if line.chars().count() > WIDE => {
                let _ = writeln!(out, "{key} = [");
                for item in items {
                    let _ = writeln!(out, "    {},", inline(item));
                }
                let _ = writeln!(out, "]");
            }
            _ => {
                let _ = writeln!(out, "{line}");
            }
        }
    }
    for (key, tables, in_list) in later {
        for fields in tables.into_iter().filter_map(Value::as_object) {
            table(out, &format!("{path}.{key}"), in_list, fields);
        }
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => toml::Value::String(text.clone()).to_string(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(inline).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            let fields: Vec<String> =
                fields.map(|(key, value)| format!("{key} = {}", inline(value))).collect();
            if fields.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", fields.join(", ")) }
        }
        other => other.to_string(),
    }
}
