//! Files of one's own: TOML in the words of the contract, or JSON in its JSON form; one item, or a list of them.

use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;

use crate::component::types::Language;
use crate::json::{Misfit, Spelling, Words};
use crate::text::{self, pick};

/// A fault of a file.
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

/// What a file lists.
pub struct Kind {
    /// The name of the list.
    pub list: &'static str,
    /// What is said of a name beside it.
    pub beside: Words,
    /// What is said of a list that is none, or empty.
    pub wanted: Words,
}

/// The items of a file that have their shape, and every fault of it so far.
pub struct Own<T> {
    /// The items.
    pub items: Vec<T>,
    /// Every fault.
    pub faults: Vec<Fault>,
    list: &'static str,
    /// Where each item stands in the file.
    paths: Vec<String>,
}

impl<T> Own<T> {
    /// Reads a file. `shape` makes an item of what stands in it, or names every place where it does not fit.
    pub fn read(
        path: &Path,
        kind: &Kind,
        shape: impl Fn(&Value, &str, Spelling) -> Result<Result<T, Vec<Misfit>>>,
        language: Language,
    ) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let is_json = path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json"));
        let (file, spelling) = if is_json {
            let file = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
            (file, Spelling::Contract)
        } else {
            (from_toml(path, &text, language)?, Spelling::Words)
        };
        let (items, faults) = items(file, kind, language);
        let mut own = Self { items: Vec::new(), faults, list: kind.list, paths: Vec::new() };
        for (path, item) in items {
            match shape(&item, &path, spelling)? {
                Ok(item) => {
                    own.items.push(item);
                    own.paths.push(path);
                }
                Err(misfits) => own.faults.extend(misfits.into_iter().map(|misfit| {
                    let message = text::spaced(language, &format!("{}.", misfit.message(language)));
                    // A file that is no item at all has no path to show.
                    let path = if misfit.path.is_empty() { kind.list.to_owned() } else { misfit.path };
                    Fault { path, message }
                })),
            }
        }
        Ok(own)
    }

    /// A path of the rules, which count the items they were given, as a path in the file: empty for the whole of a
    /// file that is one item. None if it is about something else.
    #[must_use]
    pub fn in_file(&self, path: &str) -> Option<String> {
        let rest = path.strip_prefix(self.list)?.strip_prefix('[')?;
        let (at, rest) = rest.split_once(']')?;
        let known = self.paths.get(at.parse::<usize>().ok()?)?;
        Some(if known.is_empty() {
            rest.trim_start_matches('.').to_owned()
        } else {
            format!("{known}{rest}")
        })
    }
}

fn from_toml(path: &Path, text: &str, language: Language) -> Result<Value> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count().saturating_add(1);
        let place = text::place(language, &path.display().to_string(), u64::try_from(line).ok(), None);
        anyhow!("{place}{}{}", text::colon(language), error.message())
    })
}

/// The items of a file and their paths in it. One item is the file itself.
fn items(file: Value, kind: &Kind, language: Language) -> (Vec<(String, Value)>, Vec<Fault>) {
    let Value::Object(mut file) = file else {
        return (vec![(String::new(), file)], Vec::new());
    };
    let Some(list) = file.remove(kind.list) else {
        return (vec![(String::new(), Value::Object(file))], Vec::new());
    };
    let say = |(french, english): Words| text::spaced(language, pick(language, french, english));
    let mut faults: Vec<Fault> =
        file.keys().map(|key| Fault { path: key.clone(), message: say(kind.beside) }).collect();
    match list {
        Value::Array(items) if !items.is_empty() => {
            let named = items.into_iter().enumerate();
            (named.map(|(at, item)| (format!("{}[{at}]", kind.list), item)).collect(), faults)
        }
        _ => {
            faults.push(Fault { path: kind.list.to_owned(), message: say(kind.wanted) });
            (Vec::new(), faults)
        }
    }
}
