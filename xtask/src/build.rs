//! `cargo xtask build`: everything in dist/.
//!
//! ```text
//! dist/relance.component.wasm   for hosts of components: wasmtime, jco, …
//! dist/relance.core.wasm        the module inside it, for hosts that call it by the canonical ABI
//! dist/browser/                 a package for browsers, bundlers and Node; ledger/ in it reads ledgers, letter/ makes
//!                               PDF files
//! dist/web/                     the page, ready to be served
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::setup;
use crate::shell::{self, Workspace};
use crate::stages::side_by_side;
use crate::tools::BrowserTool;
use crate::wasm::{BrowserPackage, Component, FOR_BROWSERS, Module};

const NODE_ENTRY: &str = "\
// Loads the module from the disk, so that in Node an import is enough.
import { readFileSync } from 'node:fs';
import { initSync } from './relance.js';

initSync({ module: readFileSync(new URL('./relance_bg.wasm', import.meta.url)) });

export * from './relance.js';
export { default } from './relance.js';
";

/// Builds the products and sets them out in dist/.
pub fn run(workspace: &Workspace) -> Result<()> {
    setup::wasm_target(workspace)?;
    let (modules, tool) = side_by_side(|| modules(workspace), || browser_tool(workspace))?;
    set_out(workspace, &modules, &tool)
}

/// Builds the component, and sets it and its core module out in dist/. It is all that a command line needs.
pub fn component(workspace: &Workspace) -> Result<()> {
    setup::wasm_target(workspace)?;
    let built =
        workspace.stage("component", || Component::build(&workspace.root, &workspace.wasm_target()))?;
    let dist = workspace.path("dist");
    fs::create_dir_all(&dist)?;
    write(&dist.join("relance.component.wasm"), &built.component)?;
    write(&dist.join("relance.core.wasm"), &built.core)
}

/// Builds the component, and compiles the modules for browsers. Returns where these are, in the order of the list.
pub fn modules(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    component(workspace)?;
    let target = workspace.wasm_target();
    let compile = |module: Module| workspace.stage(module.name, || module.compile(&workspace.root, &target));
    FOR_BROWSERS.into_iter().map(|(module, ..)| compile(module)).collect()
}

/// Builds what makes packages of these modules.
pub fn browser_tool(workspace: &Workspace) -> Result<BrowserTool> {
    workspace.stage("browser tool", || BrowserTool::build(workspace))
}

/// Makes packages of the modules, and the page.
pub fn set_out(workspace: &Workspace, modules: &[PathBuf], tool: &BrowserTool) -> Result<()> {
    let browser = empty(&workspace.path("dist/browser"))?;
    workspace.stage("browser packages", || {
        for ((_, folder, name), module) in FOR_BROWSERS.iter().zip(modules) {
            let package = BrowserPackage::of(tool, module, name, &workspace.root)?;
            let folder = browser.join(folder);
            fs::create_dir_all(&folder)?;
            write(&folder.join(format!("{name}.js")), package.js.as_bytes())?;
            write(&folder.join(format!("{name}_bg.wasm")), &package.wasm)?;
        }
        fonts(workspace, &browser.join("letter"))?;
        manifest(workspace, &browser)
    })?;
    workspace.stage("page", || web_page(workspace, &empty(&workspace.path("dist/web"))?))
}

/// What makes a folder a package as npm would have it, though it is published nowhere.
fn manifest(workspace: &Workspace, folder: &Path) -> Result<()> {
    copy(&workspace.path("dist/relance.component.wasm"), &folder.join("relance.component.wasm"))?;
    write(&folder.join("node.js"), NODE_ENTRY.as_bytes())?;
    copy(&workspace.path("crates/wasm/relance.d.ts"), &folder.join("relance.d.ts"))?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy_if_there(&workspace.path(licence), &folder.join(licence))?;
    }
    let manifest = json!({
        "name": "relance",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "The rules of late invoices: due dates, interest, next step, reminder.",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "sideEffects": ["./node.js"],
        "exports": {
            ".": {
                "types": "./relance.d.ts",
                "node": "./node.js",
                "browser": "./relance.js",
                "default": "./relance.js",
            },
            "./relance_bg.wasm": "./relance_bg.wasm",
            "./ledger": "./ledger/relance_ledger.js",
            "./letter": "./letter/relance_letter.js",
            "./component.wasm": "./relance.component.wasm",
        },
        "types": "./relance.d.ts",
    });
    write(&folder.join("package.json"), format!("{manifest:#}\n").as_bytes())
}

/// The fonts of letters, which a page loads, and their licence, from the sources of the crate that holds them.
fn fonts(workspace: &Workspace, folder: &Path) -> Result<()> {
    let metadata = shell::output(workspace.cargo().args(["metadata", "--locked", "--format-version=1"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let mut packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let crate_of_fonts = packages.find(|package| package.get("name").is_some_and(|name| name == "notosans"));
    let manifest = crate_of_fonts.and_then(|package| package.get("manifest_path")?.as_str());
    let sources = Path::new(manifest.context("no crate holds the fonts")?).with_file_name("fonts");
    for (from, to) in [
        ("NotoSans-Regular.ttf", "regular.ttf"),
        ("NotoSans-Bold.ttf", "bold.ttf"),
        ("LICENSE_OFL.txt", "LICENSE-OFL.txt"),
    ] {
        copy(&sources.join(from), &folder.join(to))?;
    }
    Ok(())
}

/// The page with what it loads: the browser package in `relance/`, the sample it offers to try in `samples/`.
fn web_page(workspace: &Workspace, folder: &Path) -> Result<()> {
    copy_folder(&workspace.path("web"), folder)?;
    let page = with_rooms(folder)?;
    write(&folder.join("index.html"), page.as_bytes())?;
    let package = folder.join("relance");
    fs::create_dir_all(&package)?;
    for file in ["relance.js", "relance_bg.wasm"] {
        copy(&workspace.path("dist/browser").join(file), &package.join(file))?;
    }
    copy_folder(&workspace.path("dist/browser/ledger"), &folder.join("ledger"))?;
    copy_folder(&workspace.path("dist/browser/letter"), &folder.join("letter"))?;
    let samples = folder.join("samples");
    fs::create_dir_all(&samples)?;
    copy(&workspace.path("samples/invoices.csv"), &samples.join("invoices.csv"))
}

/// The frame of the page with its rooms: each stands beside its scripts, where a line of the frame names it.
fn with_rooms(folder: &Path) -> Result<String> {
    let frame = folder.join("index.html");
    let frame = fs::read_to_string(&frame).with_context(|| format!("cannot read {}", frame.display()))?;
    let mut page = String::with_capacity(frame.len());
    for line in frame.lines() {
        let room = line.strip_prefix("<!-- room ").and_then(|rest| rest.strip_suffix(" -->"));
        let Some(room) = room else {
            page.push_str(line);
            page.push('\n');
            continue;
        };
        let room = folder.join(room);
        let markup = fs::read_to_string(&room).with_context(|| format!("cannot read {}", room.display()))?;
        page.push_str(&markup);
        // What the page holds is not served again on its own.
        fs::remove_file(&room).with_context(|| format!("cannot remove {}", room.display()))?;
    }
    Ok(page)
}

/// A folder with nothing in it.
fn empty(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder.to_owned())
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

fn copy_if_there(from: &Path, to: &Path) -> Result<()> {
    if from.exists() { copy(from, to) } else { Ok(()) }
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot list {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            copy(&entry.path(), &target)?;
        }
    }
    Ok(())
}
