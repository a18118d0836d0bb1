//! Files that users write, policies and templates: TOML in the words of the contract, or JSON in its JSON form; one
//! item, or a list of them.

pub(crate) mod columns;
pub(crate) mod creditor;
pub mod policies;
pub mod rates;
pub(crate) mod templates;
mod toml_file;

pub use toml_file::to_toml;

use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;

use crate::component::types::Language;
use crate::json::{Misfit, Spelling};
use crate::texts::{Texts, texts};

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
    pub(crate) fn sentence(&self, texts: &Texts) -> String {
        format!("{}{}{}", self.path, texts.colon(), self.message)
    }
}

/// What a file lists.
struct ItemKind {
    /// The name of the list.
    list: &'static str,
    /// What is said of a setting beside it, and of a list that is none, or empty.
    faults: [&'static str; 2],
}

/// The items of a file that have their shape, and every fault of it so far.
pub(crate) struct ConfigFile<T> {
    /// The items.
    pub(crate) items: Vec<T>,
    /// Every fault.
    pub(crate) faults: Vec<Fault>,
    list: &'static str,
    /// Where each item stands in the file.
    paths: Vec<String>,
}

impl<T> ConfigFile<T> {
    /// Reads a file. `shape` makes an item of what stands in it, or names every place where it does not fit.
    fn read(
        path: &Path,
        kind: &ItemKind,
        shape: impl Fn(&Value, &str, Spelling) -> Result<Result<T, Vec<Misfit>>>,
        language: Language,
    ) -> Result<Self> {
        let texts = texts(language);
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let is_json = path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json"));
        let (content, spelling) = if is_json {
            let content = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
            (content, Spelling::Contract)
        } else {
            (from_toml(path, &text, texts)?, Spelling::Words)
        };
        let (items, faults) = items(content, kind, texts);
        let mut file = Self { items: Vec::new(), faults, list: kind.list, paths: Vec::new() };
        for (path, item) in items {
            match shape(&item, &path, spelling)? {
                Ok(item) => {
                    file.items.push(item);
                    file.paths.push(path);
                }
                Err(misfits) => file.faults.extend(misfits.into_iter().map(|misfit| {
                    let message = texts.spaced(&format!("{}.", (texts.config.misfit)(&misfit.what)));
                    // A file that is no item at all has no path to show.
                    let path = if misfit.path.is_empty() { kind.list.to_owned() } else { misfit.path };
                    Fault { path, message }
                })),
            }
        }
        Ok(file)
    }

    /// A path of the rules, which count the items they were given, as a path in the file: empty for the whole of a
    /// file that is one item. None if it is about something else.
    pub(crate) fn path_in_file(&self, path: &str) -> Option<String> {
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

fn from_toml(path: &Path, text: &str, texts: &Texts) -> Result<Value> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count().saturating_add(1);
        let place = (texts.config.at_line)(&path.display().to_string(), line);
        anyhow!("{place}{}{}", texts.colon(), error.message())
    })
}

/// The items of a file and their paths in it. One item is the file itself.
fn items(file: Value, kind: &ItemKind, texts: &Texts) -> (Vec<(String, Value)>, Vec<Fault>) {
    let Value::Object(mut file) = file else {
        return (vec![(String::new(), file)], Vec::new());
    };
    let Some(list) = file.remove(kind.list) else {
        return (vec![(String::new(), Value::Object(file))], Vec::new());
    };
    let [beside, no_list] = kind.faults.map(|sentence| texts.spaced(sentence));
    let mut faults: Vec<Fault> =
        file.keys().map(|key| Fault { path: key.clone(), message: beside.clone() }).collect();
    match list {
        Value::Array(items) if !items.is_empty() => {
            let named = items.into_iter().enumerate();
            (named.map(|(at, item)| (format!("{}[{at}]", kind.list), item)).collect(), faults)
        }
        _ => {
            faults.push(Fault { path: kind.list.to_owned(), message: no_list });
            (Vec::new(), faults)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const KIND: ItemKind = ItemKind { list: "things", faults: ["beside", "no list"] };

    #[test]
    fn one_item_is_the_file_and_a_list_has_places() {
        let texts = texts(Language::En);
        let paths = |file: Value| -> Vec<String> {
            items(file, &KIND, texts).0.into_iter().map(|(path, _)| path).collect()
        };
        assert_eq!(paths(json!({ "name": "x" })), [""]);
        assert_eq!(paths(json!({ "things": [{}, {}] })), ["things[0]", "things[1]"]);
        let (found, faults) = items(json!({ "things": [], "name": 1 }), &KIND, texts);
        assert!(found.is_empty());
        let said: Vec<(&str, &str)> =
            faults.iter().map(|fault| (fault.path.as_str(), fault.message.as_str())).collect();
        assert_eq!(said, [("name", "beside"), ("things", "no list")]);
    }

    #[test]
    fn a_path_of_the_rules_is_a_path_in_the_file() {
        let file = |paths: &[&str]| ConfigFile::<()> {
            items: Vec::new(),
            faults: Vec::new(),
            list: "things",
            paths: paths.iter().map(|path| (*path).to_owned()).collect(),
        };
        assert_eq!(file(&[""]).path_in_file("things[0].levels[2]").as_deref(), Some("levels[2]"));
        assert_eq!(
            file(&["things[0]", "things[2]"]).path_in_file("things[1].name").as_deref(),
            Some("things[2].name")
        );
        assert_eq!(file(&[""]).path_in_file("others[0]"), None);
    }
}
