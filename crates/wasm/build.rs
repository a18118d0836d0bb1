//! Writes the binding of the WIT contract for JSON-shaped hosts.
//!
//! The shape of every type follows from its kind alone (a record, an enum, a variant), so the attributes that give
//! it are derived from the contract here rather than listed by hand beside it.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use wit_parser::{Resolve, TypeDefKind, TypeOwner};

const WIT: &str = "../../wit";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={WIT}");
    println!("cargo::rerun-if-changed=build.rs");
    let mut resolve = Resolve::default();
    resolve.push_dir(WIT)?;
    let mut attributes = String::new();
    for (_, ty) in &resolve.types {
        let (TypeOwner::Interface(interface), Some(name)) = (ty.owner, &ty.name) else {
            continue;
        };
        let Some(owner) = resolve.id_of(interface) else {
            continue;
        };
        let serde = match ty.kind {
            TypeDefKind::Record(_) => r#"rename_all = "camelCase", deny_unknown_fields"#,
            TypeDefKind::Enum(_) => r#"rename_all = "kebab-case""#,
            TypeDefKind::Variant(_) => r#"tag = "tag", content = "val", rename_all = "kebab-case""#,
            _ => continue,
        };
        writeln!(attributes, "        \"{owner}/{name}\": [#[serde({serde})]],")?;
    }
    let binding = format!(
        "wit_bindgen::generate!({{\n    path: \"{WIT}\",\n    world: \"late-payment\",\n    additional_derives: \
         [Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize],\n    additional_type_attributes: \
         {{\n{attributes}    }},\n}});\n"
    );
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&out).join("wire.rs"), binding)?;
    Ok(())
}
