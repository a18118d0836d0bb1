//! `cargo xtask check`: everything that can be said without running the rules.

use std::process::Command;

use anyhow::Result;

use crate::shell::{self, Workspace};
use crate::stages::side_by_side;
use crate::tools::PagesTool;
use crate::{licences, setup, sizes};

/// The sets of generated pages, each with what its stage is called.
const PAGES: [(&str, &str); 4] = [
    ("contract", "contract page, types and schema"),
    ("law", "law page"),
    ("presets", "preset pages"),
    ("gallery", "gallery of messages"),
];

/// Runs every check.
pub fn run(workspace: &Workspace) -> Result<()> {
    setup::rust_components(workspace)?;
    setup::wasm_target(workspace)?;
    side_by_side(|| doors(workspace), || sources(workspace))?;
    workspace.stage("sizes", || sizes::check(workspace))
}

/// The checks of what is compiled for this machine; stops at the first that fails.
pub fn sources(workspace: &Workspace) -> Result<()> {
    workspace.stage("format", || shell::run(workspace.cargo().args(["fmt", "--all", "--check"])))?;
    workspace.stage("licences and sources", || licences::check(workspace))?;
    let pages = workspace.stage("pages tool", || PagesTool::build(workspace))?;
    for (set, name) in PAGES {
        workspace.stage(name, || pages.check(set))?;
    }
    workspace
        .stage("lints", || clippy(workspace.cargo().args(["clippy", "--workspace", "--all-targets"])))?;
    workspace.stage("documentation", || {
        let mut command = workspace.cargo();
        command.env("RUSTDOCFLAGS", "-Dwarnings");
        shell::run(command.args(["doc", "--quiet", "--locked", "--workspace", "--no-deps"]))
    })
}

/// The lints of the two doors, which exist in WebAssembly only.
pub fn doors(workspace: &Workspace) -> Result<()> {
    for door in ["component", "browser"] {
        workspace.stage(&format!("lints of the {door} door"), || {
            let mut command = workspace.cargo();
            // What the build has compiled there for the compiler's own use serves here too.
            command.env("CARGO_TARGET_DIR", workspace.wasm_target());
            command.args(["clippy", "--release", "--package=relance-wasm", "--lib", "--features", door]);
            clippy(command.arg("--target=wasm32-unknown-unknown"))
        })?;
    }
    Ok(())
}

fn clippy(command: &mut Command) -> Result<()> {
    shell::run(command.args(["--quiet", "--locked", "--", "-Dwarnings"]))
}
