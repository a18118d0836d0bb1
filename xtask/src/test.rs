//! `cargo xtask test`: everything, in the order in which one part feeds the next.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::shell::{self, Workspace};
use crate::{build, check, reproduce, setup};

type Stage = (&'static str, fn(&Workspace) -> Result<()>);
const STAGES: [Stage; 7] = [
    ("setup", setup::everything),
    ("build", build::run),
    ("check", check::run),
    ("tests in Rust", rust_tests),
    ("tests of xtask", own_tests),
    ("same bytes elsewhere", reproduce::check),
    ("tests in Node and Chromium", browser_tests),
];

/// Runs every stage, stops at the first that fails, and says how long each took.
pub fn run(workspace: &Workspace) -> Result<()> {
    let mut summary = Vec::new();
    let mut outcome = Ok(());
    for (name, work) in STAGES {
        println!("\n===== {name} =====");
        let start = Instant::now();
        outcome = work(workspace).with_context(|| format!("stage `{name}` failed"));
        let word = if outcome.is_ok() { "ok" } else { "FAILED" };
        summary.push(format!("{word:<7}{:>7.1} s  {name}", start.elapsed().as_secs_f32()));
        if outcome.is_err() {
            break;
        }
    }
    println!("\n===== summary =====\n{}", summary.join("\n"));
    outcome
}

/// Every package but this one, which has other dependencies: asked for together, some would be built twice.
const ALL_BUT_XTASK: [&str; 4] = ["--locked", "--workspace", "--exclude", "xtask"];

/// Builds the native programs, in the form in which the tests have built them.
pub fn build_hosts(workspace: &Workspace) -> Result<()> {
    shell::run(workspace.cargo().arg("build").args(ALL_BUT_XTASK))
}

/// The tests in Rust; they also write the cases for the browser.
fn rust_tests(workspace: &Workspace) -> Result<()> {
    shell::run(workspace.cargo().arg("test").args(ALL_BUT_XTASK))
}

fn own_tests(workspace: &Workspace) -> Result<()> {
    shell::run(workspace.cargo().args(["test", "--locked", "--package", "xtask"]))
}

fn browser_tests(workspace: &Workspace) -> Result<()> {
    let mut node = Command::new("node");
    node.current_dir(workspace.path("tests/browser"));
    // Node 20 takes the name of a folder for a module, so it is left to find the tests itself.
    shell::run(node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]))
}

/// Ratios between the doors, measured in one run.
pub fn bench(workspace: &Workspace) -> Result<()> {
    build::run(workspace)?;
    let arguments = ["run", "--release", "--locked", "--package=relance-tests", "--bin=bench"];
    shell::run(workspace.cargo().args(arguments))
}
