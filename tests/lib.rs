//! The corpus: cases as files, each a question with its facts and what the answer must say.
//!
//! `tests/README.md` tells how to add one.

mod overlay;

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use relance_contract::Function;
use serde::Deserialize;
use serde_json::{Map, Value};

use overlay::overlay;

/// Anything that stops a test from being run.
pub type Fault = Box<dyn Error + Send + Sync>;

/// One case.
#[derive(Debug)]
pub struct Case {
    /// Its path under `tests/cases`, without extension.
    pub name: String,
    /// What it shows, in words.
    pub title: String,
    /// The function asked, such as `assessment.assess`.
    pub call: String,
    /// Its arguments by name.
    pub args: Value,
    /// What the answer must say; what it does not mention is free.
    pub expect: Value,
    /// Whether the case is about the shape of JSON, which typed hosts cannot get wrong.
    pub untyped: bool,
    /// Whether its figures were published by someone else, who is named in the file.
    pub official: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    title: String,
    call: String,
    /// Facts shared with other cases: the name of a file in `tests/cases/base`.
    base: Option<String>,
    /// Who published the figures, where, and when we read them.
    source: Option<String>,
    /// Why a published figure is not the one we expect.
    difference: Option<String>,
    #[serde(default)]
    untyped: bool,
    #[serde(default)]
    args: toml::Table,
    expect: toml::Value,
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// The keys of the parameters of a function of the contract, in order.
pub fn parameters(call: &str) -> Result<Vec<&'static str>, Fault> {
    let function = Function::find(call).ok_or_else(|| format!("no function is called {call}"))?;
    Ok(function.parameters.iter().map(|parameter| parameter.key).collect())
}

/// Every case, in the order of their names.
pub fn cases() -> Result<Vec<Case>, Fault> {
    let folder = root().join("tests/cases");
    let mut files = Vec::new();
    walk(&folder, &mut files)?;
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let name = file.strip_prefix(&folder)?.with_extension("").to_string_lossy().replace('\\', "/");
        if !name.starts_with("base/") {
            cases.push(read(&folder, &file, name.clone()).map_err(|fault| format!("{name}: {fault}"))?);
        }
    }
    if cases.is_empty() {
        return Err("the corpus is empty".into());
    }
    Ok(cases)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Fault> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    Ok(())
}

fn read(folder: &Path, file: &Path, name: String) -> Result<Case, Fault> {
    let File { title, call, base, source, difference, untyped, args, expect } =
        toml::from_str(&fs::read_to_string(file)?)?;
    let official = name.split('/').any(|part| part == "official");
    if official && source.is_none() {
        return Err("an official case names its source".into());
    }
    if difference.is_some() && !official {
        return Err("only an official case can record a difference".into());
    }
    let mut all = match base {
        None => Value::Object(Map::new()),
        Some(base) => {
            let text = fs::read_to_string(folder.join("base").join(format!("{base}.toml")))?;
            serde_json::to_value(toml::from_str::<toml::Table>(&text)?)?
        }
    };
    overlay(&mut all, serde_json::to_value(args)?);
    let mut args = Map::new();
    for parameter in parameters(&call)? {
        let value = match (all.get(parameter), parameter) {
            (Some(value), _) => value.clone(),
            (None, "policies") => default_policies()?,
            (None, "claims") => several(&all)?,
            (None, parameter) => return Err(format!("argument {parameter} is missing").into()),
        };
        args.insert(parameter.to_owned(), value);
    }
    let args = Value::Object(args);
    Ok(Case { name, title, call, args, expect: serde_json::to_value(expect)?, untyped, official })
}

/// The claim of a case, then each of its `others`: what they say laid over the claim.
fn several(args: &Value) -> Result<Value, Fault> {
    let claim = args.get("claim").ok_or("argument claims is missing, and there is no claim")?;
    let others = args.get("others").and_then(Value::as_array).cloned().unwrap_or_default();
    let others = others.into_iter().map(|other| {
        let mut claim = claim.clone();
        overlay(&mut claim, other);
        claim
    });
    Ok(Value::Array(std::iter::once(claim.clone()).chain(others).collect()))
}

/// The three default policies: what a case is decided under unless it brings its own.
fn default_policies() -> Result<Value, Fault> {
    let policies = ["business", "public-authority", "consumer"].map(|class| {
        relance_wasm::json::call("dunning.default-policy", &serde_json::json!({ "for": class }))
    });
    policies
        .into_iter()
        .collect::<Option<Vec<Value>>>()
        .map(Value::Array)
        .ok_or_else(|| "no default policy".into())
}

/// The answer through the native door, in the JSON form of the contract.
pub fn native(case: &Case) -> Result<Value, Fault> {
    relance_wasm::json::call(&case.call, &case.args)
        .ok_or_else(|| format!("{} does not exist", case.call).into())
}

/// Where an answer does not say what was expected: one line for each place. Empty if it does.
///
/// Objects may say more than expected; lists may not. The text `absent` stands for a field that must not be there.
#[must_use]
pub fn differences(expected: &Value, found: &Value) -> String {
    let mut text = String::new();
    compare("", expected, Some(found), &mut text);
    text
}

fn compare(path: &str, expected: &Value, found: Option<&Value>, text: &mut String) {
    match (expected, found) {
        (Value::String(absent), found) if absent == "absent" => {
            if let Some(found) = found {
                let _ = writeln!(text, "  {path}: expected nothing, found {found}");
            }
        }
        (Value::Object(expected), Some(Value::Object(found))) => {
            for (key, value) in expected {
                compare(&format!("{path}.{key}"), value, found.get(key), text);
            }
        }
        (Value::Array(expected), Some(Value::Array(items))) => {
            if expected.len() != items.len() {
                let found = found.map(ToString::to_string).unwrap_or_default();
                let _ = writeln!(
                    text,
                    "  {path}: expected {} items, found {}: {found}",
                    expected.len(),
                    items.len()
                );
                return;
            }
            for (index, (expected, item)) in expected.iter().zip(items).enumerate() {
                compare(&format!("{path}[{index}]"), expected, Some(item), text);
            }
        }
        (expected, Some(found)) if expected == found => {}
        (expected, found) => {
            let found = found.map_or_else(|| "nothing".to_owned(), ToString::to_string);
            let _ = writeln!(text, "  {path}: expected {expected}, found {found}");
        }
    }
}
