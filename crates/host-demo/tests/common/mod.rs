//! The commands as a user runs them, from the root of the repository and with the component built there.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The component built there.
pub fn built() -> PathBuf {
    let built = root().join("dist/relance.component.wasm");
    assert!(built.is_file(), "no dist/relance.component.wasm: run cargo xtask build");
    built
}

/// The exit code, and what is written to each of the two streams.
pub fn relance(arguments: &[&str]) -> (i32, String, String) {
    built();
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_relance"))
        .args(arguments)
        .current_dir(root())
        .env_remove("RELANCE_COMPONENT")
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}
