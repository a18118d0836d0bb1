//! From sources to WebAssembly: a core module, the component around it, the browser package beside it.
//!
//! The bytes depend on the sources and the compiler only: the paths of the builder are mapped to fixed names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{Parser, Payload};
use wit_component::ComponentEncoder;
use wit_parser::Resolve;

use crate::doors;
use crate::shell;
use crate::tools::BrowserTool;

/// Enough for the rules, and an instance starts at 3 pages of memory instead of 17.
const STACK_BYTES: u32 = 131_072;

/// The rules behind the canonical ABI.
const COMPONENT: Module =
    Module { name: "core module", package: "relance-wasm", feature: "component", opt_level: None };

/// The modules a page loads, each with the folder of its package, from that of the rules, and the name of its script.
pub const FOR_BROWSERS: [(Module, &str, &str); 3] = [
    (
        Module { name: "browser module", package: "relance-wasm", feature: "browser", opt_level: None },
        ".",
        "relance",
    ),
    // It is loaded when a file is opened.
    (
        Module { name: "ledger module", package: "relance-ledger", feature: "browser", opt_level: Some("s") },
        "ledger",
        "relance_ledger",
    ),
    // It is loaded when a PDF is asked for, and works for one letter: small before fast.
    (
        Module { name: "letter module", package: "relance-letter", feature: "browser", opt_level: Some("z") },
        "letter",
        "relance_letter",
    ),
];

/// The component, and what is in it.
pub struct Component {
    /// It has no imports, and the interfaces of the world as exports.
    pub component: Vec<u8>,
    /// The core module inside it, byte for byte, for hosts that call it by the canonical ABI.
    pub core: Vec<u8>,
}

impl Component {
    /// Builds it from the sources in one folder.
    pub fn build(sources: &Path, target: &Path) -> Result<Self> {
        let module = COMPONENT.compile(sources, target)?;
        let exports = exports_of(&sources.join("wit"))?;
        let (component, core) = componentise(&fs::read(module)?, &exports)?;
        Ok(Self { component, core })
    }
}

/// A module for browsers with the script that loads it.
pub struct BrowserPackage {
    /// The module.
    pub wasm: Vec<u8>,
    /// Its JavaScript.
    pub js: String,
}

impl BrowserPackage {
    /// Makes it of a compiled module, without the descriptions of its bindings.
    pub fn of(tool: &BrowserTool, module: &Path, name: &str, sources: &Path) -> Result<Self> {
        let folder = module.parent().context("a module is in a folder")?.join("bound");
        fs::create_dir_all(&folder)?;
        tool.bind(module, name, &folder)?;
        let wasm = without_custom_sections(&fs::read(folder.join(format!("{name}_bg.wasm")))?, |_| false)?;
        let binding = fs::read_to_string(folder.join(format!("{name}.js")))?;
        let js = if name == doors::BINDING { doors::script(&binding, sources)? } else { binding };
        Ok(Self { wasm, js })
    }
}

/// A crate to compile, with one feature.
#[derive(Clone, Copy)]
pub struct Module {
    /// What it is called, among the stages too.
    pub name: &'static str,
    package: &'static str,
    feature: &'static str,
    /// How to optimise it, where that is not what the workspace says.
    opt_level: Option<&'static str>,
}

impl Module {
    /// Compiles it. Two features of a crate need one cargo run each: in one, each would bring what it depends on into
    /// the other.
    pub fn compile(self, sources: &Path, target: &Path) -> Result<PathBuf> {
        let mut command = shell::cargo(sources);
        command.env("CARGO_ENCODED_RUSTFLAGS", rust_flags(sources, target)?);
        command.env("CARGO_TARGET_DIR", target);
        command.args(["rustc", "--quiet", "--release", "--locked", "--package", self.package, "--lib"]);
        if let Some(level) = self.opt_level {
            command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level);
        }
        command.args(["--target=wasm32-unknown-unknown", "--features", self.feature]);
        // Beside an rlib, a cdylib is not optimised across crates.
        command.arg("--crate-type=cdylib");
        shell::run(&mut command)?;
        let file = self.package.replace('-', "_");
        let compiled = target.join(format!("wasm32-unknown-unknown/release/{file}.wasm"));
        // Under a name of its own: the next module may come from the same crate.
        let kept = target.join(format!("{}.wasm", self.name));
        fs::copy(&compiled, &kept).with_context(|| format!("cannot copy {}", compiled.display()))?;
        Ok(kept)
    }
}

/// The compiler's flags: a small stack, and fixed names for the builder's own paths.
fn rust_flags(sources: &Path, target: &Path) -> Result<String> {
    let rustc = |argument: &str| shell::output(Command::new("rustc").current_dir(sources).arg(argument));
    let version = rustc("-vV")?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let library = Path::new(&rustc("--print=sysroot")?).join("lib/rustlib/src/rust");

    let mut flags = vec![format!("-Clink-arg=-zstack-size={STACK_BYTES}")];
    let mut remap = |from: &Path, to: &str| {
        flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    };
    // Where several fit, the last one wins.
    remap(sources, "/relance");
    remap(target, "/target");
    remap(&library, &format!("/rustc/{commit}"));
    for registry in registries()? {
        remap(&registry, "/deps");
    }
    Ok(flags.join("\u{1f}"))
}

/// The folders that hold the sources of dependencies. Their names differ between machines.
fn registries() -> Result<Vec<PathBuf>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let folder = home.context("neither CARGO_HOME nor a home directory is known")?.join("registry/src");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut found = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

/// Wraps a core module as a component that imports nothing and holds no name, path or tool version.
/// Returns the component and the module inside it.
fn componentise(module: &[u8], expected: &BTreeSet<String>) -> Result<(Vec<u8>, Vec<u8>)> {
    // The encoder reads the types from sections named so; without them it would make a component that exports
    // nothing, and not complain.
    let module = without_custom_sections(module, |name| name.starts_with("component-type"))?;
    let component = ComponentEncoder::default().validate(true).module(&module)?.encode()?;
    let component = without_custom_sections(&component, |_| false)?;

    let contents = Contents::read(&component)?;
    ensure!(contents.imports.is_empty(), "the component must import nothing: {:?}", contents.imports);
    ensure!(contents.custom.is_empty(), "custom sections remain: {:?}", contents.custom);
    ensure!(contents.exports == *expected, "exports {:?} instead of {expected:?}", contents.exports);
    let [core] = contents.modules.as_slice() else {
        bail!("the component has {} core modules instead of one", contents.modules.len());
    };
    Ok((component, core.clone()))
}

/// What the contract wants exported, such as `relance:late-payment/types@0.2.0`.
fn exports_of(wit: &Path) -> Result<BTreeSet<String>> {
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_dir(wit)?;
    let world = resolve.select_world(&[package], None)?;
    let world = resolve.worlds.get(world).context("the world exists")?;
    Ok(world.exports.keys().map(|key| resolve.name_world_key(key)).collect())
}

/// What a component is made of.
#[derive(Default)]
struct Contents {
    imports: Vec<String>,
    exports: BTreeSet<String>,
    modules: Vec<Vec<u8>>,
    custom: Vec<String>,
}

impl Contents {
    fn read(component: &[u8]) -> Result<Self> {
        let mut contents = Self::default();
        // Modules and components nested in the component; their imports are fulfilled inside it.
        let mut depth = 0_u32;
        for payload in Parser::new(0).parse_all(component) {
            match payload? {
                Payload::ModuleSection { unchecked_range: range, .. } => {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    contents.modules.push(component.get(range).context("a module ends too late")?.to_vec());
                    depth = depth.saturating_add(1);
                }
                Payload::ComponentSection { .. } => depth = depth.saturating_add(1),
                Payload::End(_) => depth = depth.saturating_sub(1),
                Payload::CustomSection(section) => contents.custom.push(section.name().to_owned()),
                Payload::ComponentImportSection(section) if depth == 0 => {
                    for import in section {
                        contents.imports.push(import?.name.name.to_owned());
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        contents.imports.push(format!("{}::{}", import.module, import.name));
                    }
                }
                Payload::ComponentExportSection(section) if depth == 0 => {
                    for export in section {
                        contents.exports.insert(export?.name.name.to_owned());
                    }
                }
                _ => {}
            }
        }
        Ok(contents)
    }
}

/// Copies a module or component without its custom sections, nor those of what is nested in it, except those
/// to keep.
fn without_custom_sections(bytes: &[u8], keep: impl Fn(&str) -> bool + Copy) -> Result<Vec<u8>> {
    const HEADER: usize = 8;
    const COMPONENT: &[u8] = &[0x0d, 0, 1, 0];
    let (header, mut rest) =
        bytes.split_at_checked(HEADER).context("shorter than the header of WebAssembly")?;
    let mut copy = header.to_vec();
    while let Some((&id, after_id)) = rest.split_first() {
        let (size, body) = leb128(after_id)?;
        let (body, after) = body.split_at_checked(size).context("a section ends too late")?;
        rest = after;
        let body = match (id, header.ends_with(COMPONENT)) {
            // A custom section.
            (0, _) if !keep(custom_name(body)?) => continue,
            // A module or a component nested in a component.
            (1 | 4, true) => &without_custom_sections(body, keep)?,
            _ => body,
        };
        copy.push(id);
        push_leb128(&mut copy, body.len());
        copy.extend_from_slice(body);
    }
    Ok(copy)
}

fn custom_name(section: &[u8]) -> Result<&str> {
    let (size, name) = leb128(section)?;
    Ok(std::str::from_utf8(name.get(..size).context("the name of a section ends too late")?)?)
}

/// Reads a number in LEB128, and returns what follows it.
fn leb128(bytes: &[u8]) -> Result<(usize, &[u8])> {
    let mut value = 0_usize;
    let mut rest = bytes;
    for shift in [0, 7, 14, 21, 28] {
        let (&byte, after) = rest.split_first().context("a number ends too late")?;
        rest = after;
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok((value, rest));
        }
    }
    bail!("a number is longer than five bytes")
}

/// Writes a number in LEB128, as short as can be.
fn push_leb128(bytes: &mut Vec<u8>, mut value: usize) {
    loop {
        let [low, ..] = value.to_le_bytes();
        value >>= 7;
        if value == 0 {
            bytes.push(low & 0x7f);
            return;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::{leb128, push_leb128, without_custom_sections};

    #[test]
    fn numbers_of_one_and_more_bytes() -> anyhow::Result<()> {
        assert_eq!(leb128(&[0xe5, 0x8e, 0x26, 9])?, (624_485, &[9][..]));
        assert!(leb128(&[0x80]).is_err());
        for number in [0, 1, 127, 128, 16_383, 16_384, 624_485] {
            let mut bytes = Vec::new();
            push_leb128(&mut bytes, number);
            assert_eq!(leb128(&bytes)?, (number, &[][..]));
        }
        Ok(())
    }

    #[test]
    fn only_custom_sections_not_to_be_kept_are_dropped() -> anyhow::Result<()> {
        let module = |sections: &[&[u8]]| [b"\0asm\x01\0\0\0".as_slice(), &sections.concat()].concat();
        let (name, types, code) = (b"\0\x05\x04name", b"\0\x03\x01t!", b"\x0a\x01\x00");
        let whole = module(&[name, types, code]);
        assert_eq!(without_custom_sections(&whole, |name| name == "t")?, module(&[types, code]));
        assert_eq!(without_custom_sections(&whole, |_| false)?, module(&[code]));
        assert!(without_custom_sections(&module(&[b"\0\x09\x04name"]), |_| false).is_err());

        let component = |inner: &[u8]| {
            let mut bytes = b"\0asm\x0d\0\x01\0\x01".to_vec();
            push_leb128(&mut bytes, inner.len());
            [bytes.as_slice(), inner].concat()
        };
        let stripped = without_custom_sections(&component(&whole), |_| false)?;
        assert_eq!(stripped, component(&module(&[code])));
        Ok(())
    }
}
