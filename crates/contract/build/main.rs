//! Writes the contract in Rust from `wit/`: the binding, the names, the functions, the doors, the table of shapes.
//!
//! The shape of every type follows from its kind alone (a record, an enum, a variant), so the attributes that give
//! its JSON form are derived from the contract here rather than listed by hand beside it. The table says the same to
//! `src/shapes/`, which names every fault of an input where the binding would stop at the first.

mod contract;
mod doors;

use std::fmt::Write as _;

use contract::{Contract, Fault, WIT, camel, write};
use heck::ToUpperCamelCase;
use wit_parser::TypeDefKind;

fn main() -> Result<(), Fault> {
    println!("cargo::rerun-if-changed=build");
    let contract = Contract::read()?;
    let json = std::env::var_os("CARGO_FEATURE_JSON").is_some();
    write("wire.rs", &binding(&contract, json))?;
    write("names.rs", &names(&contract)?)?;
    write("functions.rs", &functions(&contract)?)?;
    write("door.rs", &doors::door(&contract)?)?;
    write("json.rs", &doors::json(&contract)?)?;
    write("shapes.rs", &shapes(&contract)?)
}

/// The types and traits, as `wit_bindgen` makes them.
fn binding(contract: &Contract, json: bool) -> String {
    let mut derives = "Clone, PartialEq, Eq".to_owned();
    let mut attributes = String::new();
    if json {
        derives += ", serde::Serialize, serde::Deserialize";
        for (ty, name, owner) in contract.types() {
            let serde = match &ty.kind {
                TypeDefKind::Record(_) => r#"rename_all = "camelCase", deny_unknown_fields"#,
                TypeDefKind::Enum(_) => r#"rename_all = "kebab-case""#,
                TypeDefKind::Variant(_) => r#"tag = "tag", content = "val", rename_all = "kebab-case""#,
                _ => continue,
            };
            attributes += &format!("        \"{owner}/{name}\": [#[serde({serde})]],\n");
        }
    }
    format!(
        "wit_bindgen::generate!({{\n    path: \"{WIT}\",\n    world: \"late-payment\",\n    additional_derives: \
         [{derives}],\n    additional_type_attributes: {{\n{attributes}    }},\n    pub_export_macro: true,\n    \
         export_macro_name: \"export_late_payment\",\n    default_bindings_module: \
         \"::relance_contract::wire\",\n}});\n"
    )
}

/// The names of the cases of enums and variants.
fn names(contract: &Contract) -> Result<String, Fault> {
    let mut out = String::new();
    for (ty, ..) in contract.types() {
        match &ty.kind {
            TypeDefKind::Enum(kind) => {
                let rust = contract.rust_name("crate", ty)?;
                let cases = kind
                    .cases
                    .iter()
                    .map(|case| format!("({:?}, {rust}::{})", case.name, case.name.to_upper_camel_case()));
                let cases = cases.collect::<Vec<_>>().join(", ");
                writeln!(
                    out,
                    "impl Named for {rust} {{ const CASES: &'static [(&'static str, Self)] = &[{cases}]; }}"
                )?;
            }
            TypeDefKind::Variant(kind) => {
                let rust = contract.rust_name("crate", ty)?;
                let names: Vec<&str> = kind.cases.iter().map(|case| case.name.as_str()).collect();
                let mut arms = String::new();
                for case in &kind.cases {
                    let value = if case.ty.is_some() { "(_)" } else { "" };
                    write!(arms, "Self::{}{value} => {:?}, ", case.name.to_upper_camel_case(), case.name)?;
                }
                writeln!(
                    out,
                    "impl Tagged for {rust} {{ const TAGS: &'static [&'static str] = &{names:?}; fn tag(&self) -> \
                     &'static str {{ match self {{ {arms} }} }} }}"
                )?;
            }
            _ => {}
        }
    }
    Ok(out)
}

/// The functions and their parameters.
fn functions(contract: &Contract) -> Result<String, Fault> {
    let mut out = "/// Every function.\npub const FUNCTIONS: &[Function] = &[".to_owned();
    for (interface, function) in contract.functions() {
        let mut parameters = String::new();
        for parameter in &function.params {
            let (name, key) = (&parameter.name, camel(&parameter.name));
            write!(parameters, "Parameter {{ name: {name:?}, key: {key:?} }}, ")?;
        }
        let name = &function.name;
        write!(
            out,
            "\n    Function {{ interface: {interface:?}, name: {name:?}, parameters: &[{parameters}] }},"
        )?;
    }
    Ok(out + "\n];\n")
}

/// The table of shapes.
fn shapes(contract: &Contract) -> Result<String, Fault> {
    let mut out = String::new();
    for (ty, ..) in contract.types() {
        let shape = match &ty.kind {
            TypeDefKind::Record(record) => {
                let mut fields = String::new();
                for field in &record.fields {
                    let (key, name) = (camel(&field.name), &field.name);
                    let rust = contract.rust_type("crate", &field.ty)?;
                    write!(fields, "Field {{ key: {key:?}, name: {name:?}, shape: <{rust}>::SHAPE }}, ")?;
                }
                format!("Record(&[{fields}])")
            }
            TypeDefKind::Enum(kind) => {
                let names: Vec<_> = kind.cases.iter().map(|case| &case.name).collect();
                format!("Enum(&{names:?})")
            }
            TypeDefKind::Variant(variant) => {
                let mut cases = String::new();
                for case in &variant.cases {
                    let value = case.ty.as_ref().map(|ty| contract.rust_type("crate", ty)).transpose()?;
                    let value = value.map_or("None".to_owned(), |rust| format!("Some(<{rust}>::SHAPE)"));
                    write!(cases, "Case {{ name: {:?}, value: {value} }}, ", case.name)?;
                }
                format!("Variant(&[{cases}])")
            }
            _ => continue,
        };
        let rust = contract.rust_name("crate", ty)?;
        writeln!(out, "impl Shaped for {rust} {{ const SHAPE: &'static Shape = &Shape::{shape}; }}")?;
    }
    Ok(out)
}
