//! Makes browser packages. `cargo xtask build` calls this tool; it is a package of its own because what it depends on is
//! much, and whoever only tries relance in a terminal does not need it.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

const USAGE: &str = "xtask-browser bind MODULE NAME FOLDER   write NAME.js and NAME_bg.wasm, which a page loads, into the folder";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["bind", module, name, folder] => bind(Path::new(module), name, Path::new(folder)),
        _ => bail!("{USAGE}"),
    }
}

/// Takes the descriptions of the bindings out of a module, and writes the JavaScript that they describe.
fn bind(module: &Path, name: &str, folder: &Path) -> Result<()> {
    let bytes = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes(name, bytes).web(true)?.omit_default_module_path(false).typescript(false);
    let mut output = bindgen.generate_output()?;
    let snippets = output.snippets().values().flatten().count();
    ensure!(snippets == 0 && output.local_modules().is_empty(), "one JavaScript file must be enough");
    fs::write(folder.join(format!("{name}.js")), output.js())?;
    fs::write(folder.join(format!("{name}_bg.wasm")), output.wasm_mut().emit_wasm())?;
    Ok(())
}
