//! `cargo xtask demo`: the sample ledger, answered. Every command is printed so that it can be copied.

use std::process::Command;

use anyhow::{Context, Result};

use crate::build;
use crate::shell::{self, Workspace};
use crate::stages::side_by_side;

/// A late invoice of the sample ledger.
const INVOICE: &str = "F2026-0018";

/// The facts that all the questions have in common.
const FACTS: [&str; 6] =
    ["--ledger", "samples/789654321FEC20260930.txt", "--with", "samples/follow-up.csv", "--lang", "fr"];

/// The day of the questions.
const TODAY: [&str; 2] = ["--as-of", "2026-10-15"];

/// A policy of one's own, and the weeks over which it is tried beside that of relance.
const POLICY: [&str; 2] = ["--policy", "samples/policy.toml"];
const BESIDE: [&str; 2] = ["--preset", "relance"];
const PERIOD: [&str; 4] = ["--from", "2026-10-15", "--through", "2026-10-31"];

/// Builds, then asks the main questions: which first, why so much, why this step, what another policy would do, what to
/// write, and with what.
pub fn run(workspace: &Workspace) -> Result<()> {
    side_by_side(|| build::component(workspace), || host(workspace))?;
    workspace.stage("answers", || answers(workspace))
}

fn answers(workspace: &Workspace) -> Result<()> {
    let facts = [&FACTS[..], &TODAY].concat();
    ask(workspace, &["review"], &facts)?;
    ask(workspace, &["explain", INVOICE], &facts)?;
    ask(workspace, &[&["why", INVOICE], &POLICY[..]].concat(), &facts)?;
    ask(workspace, &[&["simulate"], &PERIOD[..], &POLICY, &BESIDE].concat(), &FACTS)?;
    let letter = ["remind", INVOICE, "--channel", "letter", "--creditor", "samples/creditor.toml"];
    ask(workspace, &letter, &facts)?;
    let file = ["--as", "pdf", "--output", "target/letter.pdf"];
    ask(workspace, &[&letter[..], &file].concat(), &facts)?;
    let preview = ["messages", "preview", "--law", "FR", "--debtor", "business", "--currency", "EUR"];
    let messages = ["--channel", "sms", "--every", "language", "--lang", "fr"];
    ask(workspace, &[&preview[..], &messages].concat(), &TODAY)?;
    ask(workspace, &["component"], &[])
}

/// Builds the command line, and no other host or test.
fn host(workspace: &Workspace) -> Result<()> {
    workspace.stage("host", || shell::run(workspace.cargo().args(["build", "--locked", "--bin=relance"])))
}

fn ask(workspace: &Workspace, question: &[&str], facts: &[&str]) -> Result<()> {
    let host = workspace.target.join("debug").join(format!("relance{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(&host);
    command.current_dir(&workspace.root).args(question).args(facts);
    let line = shell::line(&command);
    let shown = host.strip_prefix(&workspace.root).unwrap_or(&host).with_file_name(line);
    println!("\n$ {}\n", shown.display());
    shell::run(&mut command).with_context(|| format!("the demo stopped at `{}`", question.join(" ")))
}
