//! Rates in files: one rate, or a list `rates`. Its form and an example are in `docs/rates.md`.

use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use super::{ConfigFile, Fault, ItemKind};
use crate::component::types::{Language, RateRow};
use crate::component::{Component, Session};
use crate::texts::texts;

/// The rates of a file that is sound, or every fault of it at once: those of its shape, and those the rules find: a gap, an
/// overlap, a day that begins no half-year.
pub fn read(
    path: &Path,
    component: &Component,
    session: &mut Session,
    language: Language,
) -> Result<Result<Vec<RateRow>, Vec<Fault>>> {
    let kind = ItemKind { list: "rates", faults: texts(language).config.rates };
    let shape = |item: &_, path: &str, spelling| component.rate(&supplied(item), path, spelling);
    let mut file = ConfigFile::read(path, &kind, shape, language)?;
    // A row whose shape is at fault would look like a gap.
    if file.faults.is_empty() {
        for refusal in session.check_rates(&file.items, language)? {
            let path =
                file.path_in_file(&refusal.path).filter(|path| !path.is_empty()).unwrap_or(refusal.path);
            file.faults.push(Fault { path, message: refusal.message });
        }
    }
    Ok(if file.faults.is_empty() { Ok(file.items) } else { Err(file.faults) })
}

/// What stands in a file is supplied by its user, whether the file says so or not.
fn supplied(item: &Value) -> Value {
    let mut item = item.clone();
    if let Some(row) = item.as_object_mut() {
        row.entry("proof").or_insert_with(|| Value::from("supplied"));
    }
    item
}
