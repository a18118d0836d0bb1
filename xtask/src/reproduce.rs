//! The same sources in another folder make the same bytes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::shell::Workspace;
use crate::wasm::Products;

/// What is not a source.
const NOT_SOURCES: [&str; 4] = [".git", "dist", "node_modules", "target"];

/// Builds a copy of the sources elsewhere and compares with dist/.
pub fn check(workspace: &Workspace) -> Result<()> {
    let elsewhere = workspace.target.join("elsewhere");
    let sources = elsewhere.join("copied sources of relance");
    if sources.exists() {
        fs::remove_dir_all(&sources).with_context(|| format!("cannot empty {}", sources.display()))?;
    }
    copy_sources(&workspace.root, &sources)?;
    let second = Products::build(&sources, &elsewhere.join("target"))?;
    for (file, bytes) in [
        ("relance.component.wasm", second.component.as_slice()),
        ("relance.core.wasm", &second.core),
        ("browser/relance_bg.wasm", &second.browser_wasm),
        ("browser/relance.js", second.browser_js.as_bytes()),
    ] {
        let first =
            fs::read(workspace.path("dist").join(file)).with_context(|| format!("cannot read {file}"))?;
        let same = first.len() == bytes.len();
        let parting = first.iter().zip(bytes).position(|(one, other)| one != other);
        ensure!(
            same && parting.is_none(),
            "dist/{file} depends on where it is built: {} and {} bytes, first difference at {parting:?}",
            first.len(),
            bytes.len()
        );
    }
    Ok(())
}

fn copy_sources(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot list {}", from.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        if NOT_SOURCES.iter().any(|other| name == *other) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy_sources(&entry.path(), &to.join(name))?;
        } else {
            fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}
