//! The same sources in another folder make the same bytes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::shell::Workspace;
use crate::tools::BrowserTool;
use crate::wasm::{BrowserPackage, Component, FOR_BROWSERS};

/// What is not a source.
const NOT_SOURCES: [&str; 4] = [".git", "dist", "node_modules", "target"];

/// What a copy of the sources made: the component, and the module of the browser package.
pub struct Elsewhere {
    rules: Component,
    module: PathBuf,
}

/// Builds a copy of the sources, in another folder with another target folder.
pub fn build(workspace: &Workspace) -> Result<Elsewhere> {
    workspace.stage("build elsewhere", || {
        let elsewhere = workspace.target.join("elsewhere");
        let sources = elsewhere.join("copied sources of relance");
        if sources.exists() {
            fs::remove_dir_all(&sources).with_context(|| format!("cannot empty {}", sources.display()))?;
        }
        copy_sources(&workspace.root, &sources)?;
        let target = elsewhere.join("target");
        let rules = Component::build(&sources, &target)?;
        let [(module, ..), ..] = FOR_BROWSERS;
        Ok(Elsewhere { rules, module: module.compile(&sources, &target)? })
    })
}

impl Elsewhere {
    /// Fails where dist/ holds other bytes.
    pub fn compare(&self, workspace: &Workspace, tool: &BrowserTool) -> Result<()> {
        let [(_, _, name), ..] = FOR_BROWSERS;
        let browser = BrowserPackage::of(tool, &self.module, name, &workspace.root)?;
        for (file, bytes) in [
            ("relance.component.wasm", self.rules.component.as_slice()),
            ("relance.core.wasm", &self.rules.core),
            ("browser/relance_bg.wasm", &browser.wasm),
            ("browser/relance.js", browser.js.as_bytes()),
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
