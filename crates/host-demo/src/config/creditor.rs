//! Who writes: a TOML file.

use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use serde::Deserialize;

use crate::component::types::Creditor;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CreditorFile {
    name: String,
    #[serde(default)]
    address: Vec<String>,
    email: Option<String>,
    phone: Option<String>,
    iban: Option<String>,
    registration: Option<String>,
}

/// The creditor of a file.
pub(crate) fn read(path: &Path) -> Result<Creditor> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let file: CreditorFile =
        toml::from_str(&text).map_err(|error| anyhow!("{}: {}", path.display(), error.message()))?;
    Ok(Creditor {
        name: file.name,
        address: file.address,
        email: file.email,
        phone: file.phone,
        iban: file.iban,
        registration: file.registration,
    })
}
