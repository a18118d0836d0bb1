//! What must be on the machine. Each step is quick when there is nothing to do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::shell::{self, Workspace};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: u32 = 20;
const CHROMIUM_NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Everything that `cargo xtask test` needs.
pub fn everything(workspace: &Workspace) -> Result<()> {
    wasm_target(workspace)?;
    rust_components(workspace)?;
    dictionaries()?;
    browser(workspace)
}

/// The standard library for WebAssembly.
pub fn wasm_target(workspace: &Workspace) -> Result<()> {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(&workspace.root).args(["--print=target-libdir", "--target", WASM_TARGET]);
    if Path::new(&shell::output(&mut rustc)?).is_dir() {
        return Ok(());
    }
    println!("adding the Rust target {WASM_TARGET}");
    shell::run(Command::new("rustup").current_dir(&workspace.root).args(["target", "add", WASM_TARGET]))
        .context("install Rust with rustup, or add the standard library of that target by hand")
}

/// The formatter and the linter.
pub fn rust_components(workspace: &Workspace) -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if shell::succeeds(workspace.cargo().args([subcommand, "--version"])) {
            continue;
        }
        println!("adding the Rust component {component}");
        shell::run(Command::new("rustup").current_dir(&workspace.root).args(["component", "add", component]))
            .context("install Rust with rustup, or add that component by hand")?;
    }
    Ok(())
}

/// Node, Chromium, and the packages that drive it.
fn browser(workspace: &Workspace) -> Result<()> {
    node()?;
    if find_chromium().is_none() {
        install_chromium()?;
    }
    let folder = workspace.path("tests/browser");
    let installed = modified(&folder.join("node_modules/.package-lock.json"));
    if installed.is_none() || installed < modified(&folder.join("package-lock.json")) {
        println!("installing the packages of tests/browser");
        shell::run(Command::new("npm").current_dir(folder).arg("ci"))?;
    }
    Ok(())
}

/// Fails unless there is a Node that is recent enough, and npm.
pub fn node() -> Result<()> {
    let remedy = format!("install Node {OLDEST_NODE} or later, with npm");
    let version = shell::output(Command::new("node").arg("--version")).context(remedy.clone())?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    ensure!(major >= Some(OLDEST_NODE), "this is Node {version}: {remedy}");
    ensure!(shell::succeeds(Command::new("npm").arg("--version")), "npm is missing: {remedy}");
    Ok(())
}

/// The Chromium that browser tests will start.
fn find_chromium() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM") {
        return Some(PathBuf::from(path));
    }
    let search_path = std::env::var_os("PATH")?;
    std::env::split_paths(&search_path)
        .flat_map(|folder| CHROMIUM_NAMES.map(|name| folder.join(name)))
        .find(|candidate| candidate.is_file())
}

fn install_chromium() -> Result<()> {
    const REMEDY: &str = "install Chromium, or set CHROMIUM to the path of a Chromium or Chrome";
    install(&["chromium", "fonts-dejavu-core"], "no Chromium found", REMEDY)?;
    ensure!(find_chromium().is_some(), "Chromium was installed but cannot be found: {REMEDY}");
    Ok(())
}

/// The dictionaries that the messages are spelt with, one for each language: hunspell's name and Debian's.
const DICTIONARIES: [(&str, &str); 7] = [
    ("fr", "hunspell-fr"),
    ("en_GB", "hunspell-en-gb"),
    ("de_DE", "hunspell-de-de"),
    ("es_ES", "hunspell-es"),
    ("it_IT", "hunspell-it"),
    ("nl", "hunspell-nl"),
    ("pt_PT", "hunspell-pt-pt"),
];

/// The spelling checker and its dictionaries.
fn dictionaries() -> Result<()> {
    const REMEDY: &str = "install hunspell and its dictionaries of French, British English, German, Spanish, Italian, \
                          Dutch and Portuguese";
    // It lists the unknown words of no text, and fails without the dictionary.
    let lacks =
        |name: &str| !shell::succeeds(Command::new("hunspell").args(["-d", name, "-l"]).stdin(Stdio::null()));
    let missing: Vec<&str> =
        DICTIONARIES.iter().filter(|(name, _)| lacks(name)).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = std::iter::once("hunspell").chain(missing).collect();
    install(&packages, "dictionaries are missing", REMEDY)?;
    if let Some((name, _)) = DICTIONARIES.iter().find(|(name, _)| lacks(name)) {
        bail!("the dictionary {name} was installed but hunspell does not find it: {REMEDY}");
    }
    Ok(())
}

/// Installs packages of Debian and its kin; says how to help oneself elsewhere.
fn install(packages: &[&str], missing: &str, remedy: &'static str) -> Result<()> {
    let as_root = shell::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    let has_apt = shell::succeeds(Command::new("apt-get").arg("--version"));
    let may_install = as_root || shell::succeeds(Command::new("sudo").args(["-n", "true"]));
    ensure!(has_apt && may_install, "{missing}: {remedy}");
    println!("installing {}", packages.join(", "));
    let apt_get = |arguments: &[&str]| {
        let mut command = Command::new(if as_root { "env" } else { "sudo" });
        if !as_root {
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
        // Another installation may be under way.
        command.args(["-o", "DPkg::Lock::Timeout=600"]).args(arguments);
        shell::run(&mut command).context(remedy)
    };
    apt_get(&["update"])?;
    apt_get(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}

fn modified(file: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}
