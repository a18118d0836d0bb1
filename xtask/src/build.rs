//! `cargo xtask build`: everything in dist/.
//!
//! ```text
//! dist/relance.component.wasm   for hosts of components: wasmtime, jco, …
//! dist/relance.core.wasm        the module inside it, for hosts that call it by the canonical ABI
//! dist/browser/                 a package for browsers, bundlers and Node; letter/ in it makes PDF files
//! dist/web/                     the page, ready to be served
//! ```

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;

use crate::setup;
use crate::shell::{Workspace, stage};
use crate::wasm::{LetterModule, Products};

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
    let products = Products::build(&workspace.root, &workspace.target)?;
    let letter = LetterModule::build(&workspace.root, &workspace.target)?;
    stage("dist", || {
        let dist = workspace.path("dist");
        fs::create_dir_all(&dist)?;
        write(&dist.join("relance.component.wasm"), &products.component)?;
        write(&dist.join("relance.core.wasm"), &products.core)?;
        browser_package(workspace, &products, &empty(&dist.join("browser"))?)?;
        letter_package(&letter, &empty(&dist.join("browser/letter"))?)?;
        web_page(workspace, &empty(&dist.join("web"))?)
    })
}

/// The package as npm would have it, though it is published nowhere.
fn browser_package(workspace: &Workspace, products: &Products, folder: &Path) -> Result<()> {
    write(&folder.join("relance.js"), products.browser_js.as_bytes())?;
    write(&folder.join("relance_bg.wasm"), &products.browser_wasm)?;
    write(&folder.join("relance.component.wasm"), &products.component)?;
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
            "./letter": "./letter/relance_letter.js",
            "./component.wasm": "./relance.component.wasm",
        },
        "types": "./relance.d.ts",
    });
    write(&folder.join("package.json"), format!("{manifest:#}\n").as_bytes())
}

/// What makes a PDF of a letter: the module, its script and its fonts.
fn letter_package(letter: &LetterModule, folder: &Path) -> Result<()> {
    write(&folder.join("relance_letter.js"), letter.js.as_bytes())?;
    write(&folder.join("relance_letter_bg.wasm"), &letter.wasm)?;
    write(&folder.join("regular.ttf"), notosans::REGULAR_TTF)?;
    write(&folder.join("bold.ttf"), notosans::BOLD_TTF)?;
    write(&folder.join("LICENSE-OFL.txt"), &letter.font_licence)
}

/// The page with what it loads: the browser package in `relance/`, the sample it offers to try in `samples/`.
fn web_page(workspace: &Workspace, folder: &Path) -> Result<()> {
    copy_folder(&workspace.path("web"), folder)?;
    let package = folder.join("relance");
    fs::create_dir_all(&package)?;
    for file in ["relance.js", "relance_bg.wasm"] {
        copy(&workspace.path("dist/browser").join(file), &package.join(file))?;
    }
    copy_folder(&workspace.path("dist/browser/letter"), &folder.join("letter"))?;
    let samples = folder.join("samples");
    fs::create_dir_all(&samples)?;
    copy(&workspace.path("samples/invoices.csv"), &samples.join("invoices.csv"))
}

/// A folder with nothing in it.
fn empty(folder: &Path) -> Result<std::path::PathBuf> {
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
