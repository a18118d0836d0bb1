//! The script of the browser package: the binding that the browser tool writes, then the door that calls it, then a
//! function for each of the contract.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use heck::ToLowerCamelCase as _;
use wit_parser::Resolve;

/// The binding of the rules.
pub const BINDING: &str = "relance";

/// What a page calls.
pub fn script(binding: &str, sources: &Path) -> Result<String> {
    // Nobody calls it but the door, which starts a new instance where one was lost.
    let exported = "export function answer(";
    ensure!(binding.matches(exported).count() == 1, "the browser module answers by one function");
    for name in ["wasmModule", "wasm", "initSync"] {
        ensure!(binding.contains(name), "the binding has no {name}, which the door needs");
    }
    let file = sources.join("crates/wasm/src/doors.js");
    let door = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(binding.replace(exported, "function answer(") + &door + &functions(&sources.join("wit"))?)
}

/// A function for each of the contract.
fn functions(wit: &Path) -> Result<String> {
    let mut resolve = Resolve::default();
    resolve.push_dir(wit)?;
    let mut script = String::new();
    for (_, interface) in &resolve.interfaces {
        let of = interface.name.as_deref().context("an interface has a name")?;
        for (call, function) in &interface.functions {
            let parameters: Vec<String> =
                function.params.iter().map(|parameter| parameter_name(&parameter.name)).collect();
            let given: String = parameters.iter().flat_map(|parameter| [", ", parameter]).collect();
            let (name, parameters) = (call.to_lower_camel_case(), parameters.join(", "));
            script += &format!(
                "\n/** `{of}.{call}` */\nexport function {name}({parameters}) {{\n  return call('{of}.{call}'{given});\n}}\n"
            );
        }
    }
    Ok(script)
}

/// The name of a parameter in JavaScript; the types of the package say the same.
fn parameter_name(name: &str) -> String {
    const RESERVED: [&str; 10] =
        ["case", "class", "default", "enum", "export", "for", "function", "import", "in", "new"];
    let name = name.to_lower_camel_case();
    if RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}
