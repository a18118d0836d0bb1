//! Sets up, builds, checks and tests relance. `cargo xtask` lists the commands.

mod budget;
mod build;
mod check;
mod demo;
mod doors;
mod licences;
mod new;
mod reproduce;
mod serve;
mod setup;
mod shell;
mod sizes;
mod stages;
mod test;
mod tools;
mod wasm;

use std::process::ExitCode;

use anyhow::{Result, bail};
use shell::Workspace;
use tools::PagesTool;

const USAGE: &str = "\
cargo xtask COMMAND

  setup              fetch what a full test needs: the wasm target, a browser, its driver
  build              make dist/: the component, the core module, the browser package, the web page
  demo               build, then answer for the sample ledger, one command after the other
  serve [PORT]       serve the web page on this machine (port 8080)
  check              format, lints, documentation, contract, law and gallery pages, sizes, licences
  test               everything: setup, build, check, all tests, reproducibility, browser
  contract [--check] write what is derived from wit/: reference page, TypeScript types, schemas of a policy (or say
                     that it is stale)
  law [--check]      write docs/law.md, the law held here (or say that it is stale)
  presets [--check]  write docs/presets/, a page for each ready-made policy (or say that one is stale)
  gallery [--check]  write docs/gallery/, every message in every language (or say that a page is stale)
  new KIND NAME      write the skeleton of a country, a message-language, a language (of explanations) or a preset
  sizes [--check]    measure dist/ and write docs/sizes.md (or fail over budget)
  bench              ratios between the doors, in one run
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The causes, without a backtrace: what fails is another program or a file, not this one.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let workspace = Workspace::find()?;
    let outcome = command(&workspace, &words);
    print!("{}", workspace.stages.summary());
    outcome
}

fn command(workspace: &Workspace, words: &[&str]) -> Result<()> {
    match words {
        ["setup"] => setup::everything(workspace),
        ["build"] => build::run(workspace),
        ["demo"] => demo::run(workspace),
        ["serve"] => serve::run(workspace, 8080),
        ["serve", port] => serve::run(workspace, port.parse()?),
        ["check"] => check::run(workspace),
        ["test"] => test::run(workspace),
        [set @ ("contract" | "law" | "presets" | "gallery")] => PagesTool::build(workspace)?.write(set),
        [set @ ("contract" | "law" | "presets" | "gallery"), "--check"] => {
            PagesTool::build(workspace)?.check(set)
        }
        ["new", kind, name] => new::run(workspace, kind, name),
        ["sizes"] => sizes::write(workspace),
        ["sizes", "--check"] => sizes::check(workspace),
        ["bench"] => test::bench(workspace),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => bail!("unknown command: {}\n\n{USAGE}", words.join(" ")),
    }
}
