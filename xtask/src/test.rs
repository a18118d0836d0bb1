//! `cargo xtask test`: everything. What is built for WebAssembly and what is built for this machine are built side by
//! side; then everything runs, in the order in which one part feeds the next.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::reproduce::Elsewhere;
use crate::shell::{self, Workspace};
use crate::stages::side_by_side;
use crate::tools::BrowserTool;
use crate::{build, check, reproduce, setup, sizes};

/// Runs every stage, and stops at the first that fails.
pub fn run(workspace: &Workspace) -> Result<()> {
    workspace.stage("setup", || setup::everything(workspace))?;
    let ((modules, elsewhere), tool) = side_by_side(|| for_wasm(workspace), || for_this_machine(workspace))?;
    build::set_out(workspace, &modules, &tool)?;
    workspace.stage("sizes", || sizes::check(workspace))?;
    workspace.stage("same bytes elsewhere", || elsewhere.compare(workspace, &tool))?;
    workspace.stage("tests in Rust", || rust_tests(workspace))?;
    workspace.stage("tests of xtask", || own_tests(workspace))?;
    workspace.stage("tests in Node and Chromium", || browser_tests(workspace))
}

fn for_wasm(workspace: &Workspace) -> Result<(Vec<PathBuf>, Elsewhere)> {
    let modules = build::modules(workspace)?;
    check::doors(workspace)?;
    Ok((modules, reproduce::build(workspace)?))
}

fn for_this_machine(workspace: &Workspace) -> Result<BrowserTool> {
    check::sources(workspace)?;
    let tool = build::browser_tool(workspace)?;
    workspace.stage("host and tests", || {
        shell::run(workspace.cargo().args(["test", "--locked", "--quiet", "--no-run"]))
    })?;
    Ok(tool)
}

/// The tests in Rust; they also write the cases for the browser.
fn rust_tests(workspace: &Workspace) -> Result<()> {
    shell::run(workspace.cargo().args(["test", "--locked"]))
}

fn own_tests(workspace: &Workspace) -> Result<()> {
    shell::run(workspace.cargo().args(["test", "--locked", "--package=xtask"]))
}

fn browser_tests(workspace: &Workspace) -> Result<()> {
    let mut node = Command::new("node");
    node.current_dir(workspace.path("tests/browser"));
    // Node 20 takes the name of a folder for a module, so it is left to find the tests itself.
    shell::run(node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]))
}

/// Ratios between the doors, measured in one run.
pub fn bench(workspace: &Workspace) -> Result<()> {
    build::component(workspace)?;
    let arguments = ["run", "--release", "--locked", "--package=relance-tests", "--bin=bench"];
    shell::run(workspace.cargo().args(arguments))
}
