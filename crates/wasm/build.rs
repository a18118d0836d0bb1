//! Writes what the JSON form of the WIT contract needs: its binding, and the table of its shapes.
//!
//! The shape of every type follows from its kind alone (a record, an enum, a variant), so the attributes that give
//! it are derived from the contract here rather than listed by hand beside it. The table says the same to
//! `src/shapes.rs`, which names every fault of an input where the binding would stop at the first.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use wit_parser::{Resolve, Type, TypeDef, TypeDefKind, TypeOwner};

const WIT: &str = "../../wit";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={WIT}");
    println!("cargo::rerun-if-changed=build.rs");
    let mut resolve = Resolve::default();
    resolve.push_dir(WIT)?;
    let mut attributes = String::new();
    let mut table = String::new();
    for (_, ty) in &resolve.types {
        let (TypeOwner::Interface(interface), Some(name)) = (ty.owner, &ty.name) else {
            continue;
        };
        let Some(owner) = resolve.id_of(interface) else {
            continue;
        };
        let (serde, shape) = match &ty.kind {
            TypeDefKind::Record(record) => {
                let mut fields = String::new();
                for field in &record.fields {
                    let (key, name, rust) =
                        (camel(&field.name), &field.name, rust_type(&resolve, &field.ty)?);
                    write!(fields, "Field {{ key: {key:?}, name: {name:?}, shape: <{rust}>::SHAPE }}, ")?;
                }
                (r#"rename_all = "camelCase", deny_unknown_fields"#, format!("Record(&[{fields}])"))
            }
            TypeDefKind::Enum(kind) => {
                let names: Vec<_> = kind.cases.iter().map(|case| &case.name).collect();
                (r#"rename_all = "kebab-case""#, format!("Enum(&{names:?})"))
            }
            TypeDefKind::Variant(variant) => {
                let mut cases = String::new();
                for case in &variant.cases {
                    let payload = case.ty.as_ref().map(|ty| rust_type(&resolve, ty)).transpose()?;
                    let value = payload.map_or("None".to_owned(), |rust| format!("Some(<{rust}>::SHAPE)"));
                    write!(cases, "Case {{ name: {:?}, value: {value} }}, ", case.name)?;
                }
                (r#"tag = "tag", content = "val", rename_all = "kebab-case""#, format!("Variant(&[{cases}])"))
            }
            _ => continue,
        };
        writeln!(attributes, "        \"{owner}/{name}\": [#[serde({serde})]],")?;
        let rust = rust_name(&resolve, ty)?;
        writeln!(table, "impl Shaped for {rust} {{ const SHAPE: &'static Shape = &Shape::{shape}; }}")?;
    }
    let binding = format!(
        "wit_bindgen::generate!({{\n    path: \"{WIT}\",\n    world: \"late-payment\",\n    additional_derives: \
         [Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize],\n    additional_type_attributes: \
         {{\n{attributes}    }},\n}});\n"
    );
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&out).join("wire.rs"), binding)?;
    std::fs::write(Path::new(&out).join("shapes.rs"), table)?;
    Ok(())
}

/// A type as the binding has it in Rust.
fn rust_type(resolve: &Resolve, ty: &Type) -> Result<String, Box<dyn Error>> {
    Ok(match ty {
        Type::Bool => "bool".to_owned(),
        Type::String => "String".to_owned(),
        Type::U8 => "u8".to_owned(),
        Type::U16 => "u16".to_owned(),
        Type::U32 => "u32".to_owned(),
        Type::S8 => "i8".to_owned(),
        Type::S16 => "i16".to_owned(),
        Type::S32 => "i32".to_owned(),
        Type::S64 => "i64".to_owned(),
        Type::Id(id) => {
            let ty = resolve.types.get(*id).ok_or("a type that the contract does not define")?;
            match &ty.kind {
                TypeDefKind::Type(ty) => rust_type(resolve, ty)?,
                TypeDefKind::List(item) => format!("Vec<{}>", rust_type(resolve, item)?),
                TypeDefKind::Option(some) => format!("Option<{}>", rust_type(resolve, some)?),
                TypeDefKind::Record(_) | TypeDefKind::Enum(_) | TypeDefKind::Variant(_) => {
                    rust_name(resolve, ty)?
                }
                other => return Err(format!("say in build.rs which shape a {} has", other.as_str()).into()),
            }
        }
        other => return Err(format!("say in build.rs which shape {other:?} has").into()),
    })
}

/// The name that the binding gives to a type: `crate::contract::types::DebtorKind`.
fn rust_name(resolve: &Resolve, ty: &TypeDef) -> Result<String, Box<dyn Error>> {
    let (TypeOwner::Interface(owner), Some(name)) = (ty.owner, &ty.name) else {
        return Err("a type of the contract without a name".into());
    };
    let interface = resolve.interfaces.get(owner).and_then(|interface| interface.name.as_ref());
    let interface = interface.ok_or("an interface without a name")?.replace('-', "_");
    let camel = camel(name);
    let (first, rest) = camel.split_at_checked(1).ok_or("an empty name")?;
    Ok(format!("crate::contract::{interface}::{}{rest}", first.to_ascii_uppercase()))
}

/// `issue-date` as JSON has it, `issueDate`.
fn camel(kebab: &str) -> String {
    let mut words = kebab.split('-');
    let mut text = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        text.push_str(&first.to_ascii_uppercase());
        text.push_str(rest);
    }
    text
}
