//! Running other programs, and saying so.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::stages::Stages;

/// Where things are.
pub struct Workspace {
    /// The root of the repository.
    pub root: PathBuf,
    /// Where cargo builds.
    pub target: PathBuf,
    /// What was done so far.
    pub stages: Stages,
}

impl Workspace {
    /// Finds the workspace this program was started from.
    pub fn find() -> Result<Self> {
        let manifest_dir = std::env::var_os("CARGO_MANIFEST_DIR").context("start me with `cargo xtask`")?;
        let root = Path::new(&manifest_dir).parent().context("xtask is in a folder of the workspace")?;
        let mut command = cargo(root);
        let metadata = output(command.args(["metadata", "--no-deps", "--format-version=1"]))?;
        let metadata: Value = serde_json::from_str(&metadata)?;
        let target = metadata.get("target_directory").and_then(Value::as_str);
        let target = target.context("cargo metadata names a target directory")?;
        Ok(Self { stages: Stages::new(root)?, root: root.to_owned(), target: PathBuf::from(target) })
    }

    /// Where modules are built: side by side with what is native, so that neither waits for the other, and all together,
    /// so that what two of them share is compiled once.
    pub fn wasm_target(&self) -> PathBuf {
        self.target.join("wasm")
    }

    /// Does one piece of work under a name, and says how long it took.
    pub fn stage<T>(&self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.stages.run(name, work)
    }

    /// A file or folder of the repository.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A command of cargo, in the root of the repository.
    pub fn cargo(&self) -> Command {
        cargo(&self.root)
    }
}

/// The cargo that started us, in a folder.
pub fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder);
    command
}

/// The command as one would type it.
pub fn line(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(quoted).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,@+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// Runs a command, its output shown as it comes.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start `{}`", line(command)))?;
    ensure!(status.success(), "`{}` failed ({status})", line(command));
    Ok(())
}

/// Runs a command and returns what it printed.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start `{}`", line(command)))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`{}` failed ({})\n{complaint}", line(command), output.status);
    Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
}

/// Whether a command can be run and succeeds, quietly.
pub fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}
