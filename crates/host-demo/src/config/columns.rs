//! What the columns of a list of open items say: a TOML file, or JSON. `docs/open-items.md` has an example.

use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use relance_ledger::Columns;

/// What a file says of columns.
pub(crate) fn read(path: &Path) -> Result<Columns> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    if path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json")) {
        return serde_json::from_str(&text).with_context(|| path.display().to_string());
    }
    toml::from_str(&text).map_err(|error| anyhow!("{}: {}", path.display(), error.message()))
}
