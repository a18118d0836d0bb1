//! A ready-made set of policies as a file ready to be edited.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::component::types::Language;
use crate::layout::wrap;
use crate::texts::texts;

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
    let texts = texts(language);
    let words = &texts.config;
    if !read.is_empty() {
        let read = match part("checked-on") {
            "" => read,
            day => (words.read_on)(&read, &texts.date(day)),
        };
        comment(&mut out, &(words.read_in)(&read), "");
    }
    for (key, heading) in [("reproduces", words.reproduces), ("otherwise", words.otherwise)] {
        let sentences = list(key);
        if sentences.is_empty() {
            continue;
        }
        let _ = writeln!(out, "#\n# {heading}");
        for sentence in sentences.iter().filter_map(Value::as_str) {
            comment(&mut out, sentence, "- ");
        }
    }
    let _ = writeln!(out, "#");
    comment(&mut out, words.hint, "");
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
    for line in wrap(&words.join(" "), lead, WIDE.saturating_sub(2)) {
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
