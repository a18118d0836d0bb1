//! What the products may weigh and the stages may take, kept in `budget.toml`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// The file, from the root of the repository.
pub const FILE: &str = "xtask/budget.toml";

/// The file as read.
pub struct Budget(toml::Table);

impl Budget {
    /// Reads it.
    pub fn read(root: &Path) -> Result<Self> {
        let text = fs::read_to_string(root.join(FILE)).with_context(|| format!("cannot read {FILE}"))?;
        Self::parse(&text)
    }

    /// Reads it from a text.
    pub fn parse(text: &str) -> Result<Self> {
        Ok(Self(text.parse().with_context(|| format!("cannot read {FILE}"))?))
    }

    /// The most bytes a product may take after brotli.
    pub fn bytes(&self, product: &str) -> Result<u64> {
        self.number("bytes", product).with_context(|| format!("{FILE} has no budget for the {product}"))
    }

    /// The seconds a stage is expected to stay under.
    pub fn seconds(&self, stage: &str) -> Option<u64> {
        self.number("seconds", stage)
    }

    fn number(&self, table: &str, name: &str) -> Option<u64> {
        self.0.get(table)?.get(name)?.as_integer().and_then(|number| u64::try_from(number).ok())
    }
}
