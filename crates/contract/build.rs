//! Writes the contract in Rust from `wit/`: the binding, the names, the functions, and the table of shapes.
//!
//! The shape of every type follows from its kind alone (a record, an enum, a variant), so the attributes that give
//! its JSON form are derived from the contract here rather than listed by hand beside it. The table says the same to
//! `src/shapes.rs`, which names every fault of an input where the binding would stop at the first.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};
use wit_parser::{Function, Interface, Resolve, Type, TypeDef, TypeDefKind, TypeOwner};

const WIT: &str = "../../wit";

/// The interface whose functions answer lists of facts row by row.
const ROW_BY_ROW: &str = "portfolio";
/// The facts that they answer so.
const ROWS: [&str; 2] = ["debtor", "claim"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={WIT}");
    println!("cargo::rerun-if-changed=build.rs");
    let mut resolve = Resolve::default();
    resolve.push_dir(WIT)?;
    let contract = Contract { resolve: &resolve };
    let json = std::env::var_os("CARGO_FEATURE_JSON").is_some();
    write("wire.rs", &contract.binding(json))?;
    write("names.rs", &contract.names()?)?;
    write("functions.rs", &contract.functions()?)?;
    write("shapes.rs", &contract.shapes()?)
}

fn write(file: &str, text: &str) -> Result<(), Box<dyn Error>> {
    Ok(std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join(file), text)?)
}

struct Contract<'a> {
    resolve: &'a Resolve,
}

impl Contract<'_> {
    /// The types that have a name, each with the interface that defines it.
    fn types(&self) -> impl Iterator<Item = (&TypeDef, &str, String)> {
        self.resolve.types.iter().filter_map(|(_, ty)| {
            let (TypeOwner::Interface(owner), Some(name)) = (ty.owner, &ty.name) else { return None };
            Some((ty, name.as_str(), self.resolve.id_of(owner)?))
        })
    }

    /// The types and traits, as `wit_bindgen` makes them.
    fn binding(&self, json: bool) -> String {
        let mut derives = "Clone, PartialEq, Eq".to_owned();
        let mut attributes = String::new();
        if json {
            derives += ", serde::Serialize, serde::Deserialize";
            for (ty, name, owner) in self.types() {
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
            "wit_bindgen::generate!({{\n    path: \"{WIT}\",\n    world: \"late-payment\",\n    \
             additional_derives: [{derives}],\n    additional_type_attributes: {{\n{attributes}    }},\n    \
             pub_export_macro: true,\n    export_macro_name: \"export_late_payment\",\n    \
             default_bindings_module: \"::relance_contract::wire\",\n}});\n"
        )
    }

    /// The names of the cases of enums and variants.
    fn names(&self) -> Result<String, Box<dyn Error>> {
        let mut out = String::new();
        for (ty, ..) in self.types() {
            match &ty.kind {
                TypeDefKind::Enum(kind) => {
                    let rust = self.rust_name(ty)?;
                    let cases = kind.cases.iter().map(|case| {
                        format!("({:?}, {rust}::{})", case.name, case.name.to_upper_camel_case())
                    });
                    let cases = cases.collect::<Vec<_>>().join(", ");
                    writeln!(
                        out,
                        "impl Named for {rust} {{ const CASES: &'static [(&'static str, Self)] = &[{cases}]; }}"
                    )?;
                }
                TypeDefKind::Variant(kind) => {
                    let rust = self.rust_name(ty)?;
                    let names: Vec<&str> = kind.cases.iter().map(|case| case.name.as_str()).collect();
                    let mut arms = String::new();
                    for case in &kind.cases {
                        let value = if case.ty.is_some() { "(_)" } else { "" };
                        let name = case.name.to_upper_camel_case();
                        write!(arms, "Self::{name}{value} => {:?}, ", case.name)?;
                    }
                    writeln!(
                        out,
                        "impl Tagged for {rust} {{ const TAGS: &'static [&'static str] = &{names:?}; fn tag(&self) \
                         -> &'static str {{ match self {{ {arms} }} }} }}"
                    )?;
                }
                _ => {}
            }
        }
        Ok(out)
    }

    /// The functions and their parameters.
    fn functions(&self) -> Result<String, Box<dyn Error>> {
        let mut out =
            "/// Every function, by interface and in the order of the contract.\npub const FUNCTIONS: &[Function] = &["
                .to_owned();
        for (_, interface) in &self.resolve.interfaces {
            for function in interface.functions.values() {
                let parameters = self.parameters(interface, function)?;
                let of = interface.name.as_deref().unwrap_or_default();
                write!(
                    out,
                    "\n    Function {{ interface: {of:?}, name: {:?}, parameters: &[{parameters}] }},",
                    function.name
                )?;
            }
        }
        Ok(out + "\n];\n")
    }

    fn parameters(&self, interface: &Interface, function: &Function) -> Result<String, Box<dyn Error>> {
        let mut out = String::new();
        for parameter in &function.params {
            let rows = interface.name.as_deref() == Some(ROW_BY_ROW)
                && self.item_of(&parameter.ty).is_some_and(|item| ROWS.contains(&item));
            let (name, key) = (&parameter.name, parameter.name.to_lower_camel_case());
            write!(out, "Parameter {{ name: {name:?}, key: {key:?}, rows: {rows} }}, ")?;
        }
        Ok(out)
    }

    /// The name of the type of the items, where a type is a list.
    fn item_of(&self, ty: &Type) -> Option<&str> {
        let named = |ty: &Type| match ty {
            Type::Id(id) => self.resolve.types.get(*id),
            _ => None,
        };
        match &named(ty)?.kind {
            TypeDefKind::List(item) => named(item)?.name.as_deref(),
            _ => None,
        }
    }

    /// The table of shapes.
    fn shapes(&self) -> Result<String, Box<dyn Error>> {
        let mut out = String::new();
        for (ty, ..) in self.types() {
            let shape = match &ty.kind {
                TypeDefKind::Record(record) => {
                    let mut fields = String::new();
                    for field in &record.fields {
                        let (key, name) = (field.name.to_lower_camel_case(), &field.name);
                        let rust = self.rust_type(&field.ty)?;
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
                        let payload = case.ty.as_ref().map(|ty| self.rust_type(ty)).transpose()?;
                        let value =
                            payload.map_or("None".to_owned(), |rust| format!("Some(<{rust}>::SHAPE)"));
                        write!(cases, "Case {{ name: {:?}, value: {value} }}, ", case.name)?;
                    }
                    format!("Variant(&[{cases}])")
                }
                _ => continue,
            };
            let rust = self.rust_name(ty)?;
            writeln!(out, "impl Shaped for {rust} {{ const SHAPE: &'static Shape = &Shape::{shape}; }}")?;
        }
        Ok(out)
    }

    /// A type as the binding has it in Rust.
    fn rust_type(&self, ty: &Type) -> Result<String, Box<dyn Error>> {
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
                let ty = self.resolve.types.get(*id).ok_or("a type that the contract does not define")?;
                match &ty.kind {
                    TypeDefKind::Type(ty) => self.rust_type(ty)?,
                    TypeDefKind::List(item) => format!("Vec<{}>", self.rust_type(item)?),
                    TypeDefKind::Option(some) => format!("Option<{}>", self.rust_type(some)?),
                    TypeDefKind::Record(_) | TypeDefKind::Enum(_) | TypeDefKind::Variant(_) => {
                        self.rust_name(ty)?
                    }
                    other => {
                        return Err(format!("say in build.rs which shape a {} has", other.as_str()).into());
                    }
                }
            }
            other => return Err(format!("say in build.rs which shape {other:?} has").into()),
        })
    }

    /// The name that the binding gives to a type: `crate::types::DebtorKind`.
    fn rust_name(&self, ty: &TypeDef) -> Result<String, Box<dyn Error>> {
        let (TypeOwner::Interface(owner), Some(name)) = (ty.owner, &ty.name) else {
            return Err("a type of the contract without a name".into());
        };
        let interface = self.resolve.interfaces.get(owner).and_then(|interface| interface.name.as_ref());
        let interface = interface.ok_or("an interface without a name")?.to_snake_case();
        Ok(format!("crate::{interface}::{}", name.to_upper_camel_case()))
    }
}
