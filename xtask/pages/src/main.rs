//! The pages that nobody writes by hand. `cargo xtask contract`, `law`, `presets` and `gallery` call this tool; it is a
//! package of its own because it needs the rules, and whoever only builds and tries relance does not need it.

mod contract;
mod gallery;
mod law;
mod presets;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};

/// A file, from the root of the repository, and what it must hold.
type Page = (String, String);

/// The sets of pages, by the name of their command, and what makes them.
type Maker = fn(&Path) -> Result<Vec<Page>>;
const SETS: [(&str, Maker); 4] = [
    ("contract", contract::pages),
    ("law", law::pages),
    ("presets", presets::pages),
    ("gallery", gallery::pages),
];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Takes the name of a set and perhaps `--check`; started in the root of the repository.
fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (set, checks) = match words.as_slice() {
        [set] => (*set, false),
        [set, "--check"] => (*set, true),
        _ => bail!("which pages? {}", SETS.map(|(name, _)| name).join(", ")),
    };
    let (_, make) = SETS.iter().find(|(name, _)| *name == set).with_context(|| format!("no pages {set}"))?;
    for (file, text) in make(Path::new("."))? {
        let is_fresh = fs::read_to_string(&file).is_ok_and(|present| present == text);
        if checks {
            ensure!(is_fresh, "{file} is stale: run `cargo xtask {set}` and read the difference");
        } else if is_fresh {
            println!("{file} is up to date");
        } else {
            if let Some(folder) = Path::new(&file).parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&file, text).with_context(|| format!("cannot write {file}"))?;
            println!("wrote {file}");
        }
    }
    Ok(())
}
