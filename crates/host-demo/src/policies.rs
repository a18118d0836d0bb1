//! Policies in files: TOML in the words of the contract, or JSON in its JSON form; one policy, or a list `policies`.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use serde_json::{Map, Value};

use crate::component::dunning::DunningPolicy;
use crate::component::types::Language;
use crate::component::{Component, Session};
use crate::json::Spelling;
use crate::text::{self, pick};

/// A fault of a policy file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The field at fault, as a path in the file.
    pub path: String,
    /// What is wrong with it.
    pub message: String,
}

impl Fault {
    /// The place and what is wrong there.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        format!("{}{}{}", self.path, text::colon(language), self.message)
    }
}

/// The policies of a file that is sound, or every fault of it at once: those of its shape, and those the rules find in
/// the policies that have the right shape.
pub fn read(
    path: &Path,
    component: &Component,
    session: &mut Session,
    language: Language,
) -> Result<Result<Vec<DunningPolicy>, Vec<Fault>>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let is_json = path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json"));
    let (file, spelling) = if is_json {
        let file = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
        (file, Spelling::Contract)
    } else {
        (from_toml(path, &text, language)?, Spelling::Words)
    };
    let (items, faults) = items(file, language);
    let mut found = Found { faults, policies: Vec::new(), paths: Vec::new() };
    for (path, item) in items {
        found.shape(component, &item, path, spelling, language)?;
    }
    found.rules(session, language)?;
    Ok(if found.faults.is_empty() { Ok(found.policies) } else { Err(found.faults) })
}

fn from_toml(path: &Path, text: &str, language: Language) -> Result<Value> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count().saturating_add(1);
        let place = text::place(language, &path.display().to_string(), u64::try_from(line).ok(), None);
        anyhow!("{place}{}{}", text::colon(language), error.message())
    })
}

/// The policies of a file and their paths in it. One policy is the file itself.
fn items(file: Value, language: Language) -> (Vec<(String, Value)>, Vec<Fault>) {
    let Value::Object(mut file) = file else {
        return (vec![(String::new(), file)], Vec::new());
    };
    let Some(list) = file.remove("policies") else {
        return (vec![(String::new(), Value::Object(file))], Vec::new());
    };
    let mut faults: Vec<Fault> = file
        .keys()
        .map(|key| {
            let message = pick(
                language,
                "inconnu : le fichier a une liste policies, chaque réglage est dans une politique.",
                "unknown: the file has a list of policies, and each setting belongs into one of them.",
            );
            Fault { path: key.clone(), message: text_of(message, language) }
        })
        .collect();
    match list {
        Value::Array(items) if !items.is_empty() => {
            let named = items.into_iter().enumerate();
            (named.map(|(at, item)| (format!("policies[{at}]"), item)).collect(), faults)
        }
        _ => {
            let message = pick(
                language,
                "une liste d’au moins une politique attendue.",
                "expected a list of at least one policy.",
            );
            faults.push(Fault { path: "policies".to_owned(), message: message.to_owned() });
            (Vec::new(), faults)
        }
    }
}

fn text_of(message: &str, language: Language) -> String {
    match language {
        Language::Fr => text::french_spaces(message),
        Language::En => message.to_owned(),
    }
}

struct Found {
    faults: Vec<Fault>,
    policies: Vec<DunningPolicy>,
    /// Where each policy stands in the file.
    paths: Vec<String>,
}

impl Found {
    fn shape(
        &mut self,
        component: &Component,
        item: &Value,
        path: String,
        spelling: Spelling,
        language: Language,
    ) -> Result<()> {
        match component.policy(item, &path, spelling)? {
            Ok(policy) => {
                self.policies.push(policy);
                self.paths.push(path);
            }
            Err(misfits) => self.faults.extend(misfits.into_iter().map(|misfit| {
                let message = text_of(&format!("{}.", misfit.message(language)), language);
                // A file that is no policy at all has no path to show.
                let path = if misfit.path.is_empty() { "policies".to_owned() } else { misfit.path };
                Fault { path, message }
            })),
        }
        Ok(())
    }

    fn rules(&mut self, session: &mut Session, language: Language) -> Result<()> {
        for refusal in session.check_policies(&self.policies, language)? {
            let path = self.in_file(&refusal.path);
            self.faults.push(Fault { path, message: refusal.message });
        }
        Ok(())
    }

    /// A path of the rules, which count the policies they were given, as a path in the file.
    fn in_file(&self, path: &str) -> String {
        let rest = path.strip_prefix("policies[").and_then(|rest| rest.split_once(']'));
        let Some((at, rest)) = rest else { return path.to_owned() };
        let known = at.parse().ok().and_then(|at: usize| self.paths.get(at));
        match known {
            Some(known) if known.is_empty() => rest.trim_start_matches('.').to_owned(),
            Some(known) => format!("{known}{rest}"),
            None => path.to_owned(),
        }
    }
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
        comment(&mut out, &text_of(&sentence, language), "");
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
        let _ = writeln!(out, "#\n# {}", text_of(heading, language));
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
    comment(&mut out, &text_of(hint, language), "");
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
