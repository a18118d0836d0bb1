//! The tools of `xtask/pages` and `xtask/browser`: built when they are needed, started in the root of the repository.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::shell::{self, Workspace};

/// What makes browser packages.
pub struct BrowserTool(PathBuf);

impl BrowserTool {
    /// Builds it.
    pub fn build(workspace: &Workspace) -> Result<Self> {
        Ok(Self(build(workspace, "--package=xtask-browser", "xtask-browser")?))
    }

    /// Writes the JavaScript of a module, and the module that goes with it, into a folder.
    pub fn bind(&self, module: &Path, name: &str, folder: &Path) -> Result<()> {
        shell::run(Command::new(&self.0).arg("bind").arg(module).arg(name).arg(folder))
    }
}

/// What writes the generated pages, or says that one is stale.
pub struct PagesTool<'a> {
    workspace: &'a Workspace,
    program: PathBuf,
}

impl<'a> PagesTool<'a> {
    /// Builds it.
    pub fn build(workspace: &'a Workspace) -> Result<Self> {
        Ok(Self { workspace, program: build(workspace, "--bin=xtask-pages", "xtask-pages")? })
    }

    /// Writes a set of pages.
    pub fn write(&self, set: &str) -> Result<()> {
        self.run(&[set])
    }

    /// Fails when one of a set is stale.
    pub fn check(&self, set: &str) -> Result<()> {
        self.run(&[set, "--check"])
    }

    fn run(&self, words: &[&str]) -> Result<()> {
        shell::run(Command::new(&self.program).current_dir(&self.workspace.root).args(words))
    }
}

fn build(workspace: &Workspace, asked_for: &str, tool: &str) -> Result<PathBuf> {
    shell::run(workspace.cargo().args(["build", "--quiet", "--locked", asked_for]))?;
    Ok(workspace.target.join("debug").join(format!("{tool}{}", std::env::consts::EXE_SUFFIX)))
}
