//! `cargo xtask check`: everything that can be said without running the rules.

use std::process::Command;

use anyhow::Result;

use crate::shell::{self, Workspace, stage};
use crate::{contract, gallery, law, policy, presets, setup, sizes};

/// Runs every check; stops at the first that fails.
pub fn run(workspace: &Workspace) -> Result<()> {
    setup::rust_components(workspace)?;
    setup::wasm_target(workspace)?;
    stage("format", || shell::run(workspace.cargo().args(["fmt", "--all", "--check"])))?;
    stage("contract page, types and schema", || contract::check(workspace))?;
    stage("law page", || law::check(workspace))?;
    stage("preset pages", || presets::check(workspace))?;
    stage("gallery of messages", || gallery::check(workspace))?;
    stage("licences and sources", || policy::check(workspace))?;
    stage("lints", || clippy(workspace.cargo().args(["clippy", "--workspace", "--all-targets"])))?;
    for door in ["component", "browser"] {
        stage(&format!("lints of the {door} door"), || {
            let mut command = workspace.cargo();
            // What the build has compiled there for the compiler's own use serves here too.
            command.env("CARGO_TARGET_DIR", workspace.target.join(door));
            command.args(["clippy", "--release", "--package=relance-wasm", "--lib", "--features", door]);
            clippy(command.arg("--target=wasm32-unknown-unknown"))
        })?;
    }
    stage("documentation", || {
        let mut command = workspace.cargo();
        command.env("RUSTDOCFLAGS", "-Dwarnings");
        shell::run(command.args(["doc", "--quiet", "--locked", "--workspace", "--no-deps"]))
    })?;
    stage("sizes", || sizes::check(workspace))
}

fn clippy(command: &mut Command) -> Result<()> {
    shell::run(command.args(["--quiet", "--locked", "--", "-Dwarnings"]))
}
