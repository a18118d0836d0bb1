//! The contract as parsed, and how the bindings spell it in Rust. The build scripts of other crates read it too.

use std::error::Error;

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};
use wit_parser::{Function, Interface, Resolve, Type, TypeDef, TypeDefKind, TypeOwner};

/// Anything that stops a build script.
pub type Fault = Box<dyn Error>;

/// The folder of the contract, seen from every crate.
pub const WIT: &str = "../../wit";

/// The interface whose functions answer lists of facts row by row.
const ROW_BY_ROW: &str = "portfolio";
/// The facts that they answer so.
const ROWS: [&str; 2] = ["debtor", "claim"];

/// The contract.
pub struct Contract {
    resolve: Resolve,
}

impl Contract {
    /// Reads it, and has the build script run again when it changes.
    pub fn read() -> Result<Self, Fault> {
        println!("cargo::rerun-if-changed={WIT}");
        let mut resolve = Resolve::default();
        resolve.push_dir(WIT)?;
        Ok(Self { resolve })
    }

    /// The types that have a name, each with the interface that defines it.
    pub fn types(&self) -> impl Iterator<Item = (&TypeDef, &str, String)> {
        self.resolve.types.iter().filter_map(|(_, ty)| {
            let (TypeOwner::Interface(owner), Some(name)) = (ty.owner, &ty.name) else { return None };
            Some((ty, name.as_str(), self.resolve.id_of(owner)?))
        })
    }

    /// The functions, each with the name of its interface.
    pub fn functions(&self) -> impl Iterator<Item = (&str, &Function)> {
        self.resolve.interfaces.iter().flat_map(|(_, interface)| {
            let name = interface.name.as_deref().unwrap_or_default();
            interface.functions.values().map(move |function| (name, function))
        })
    }

    /// The interfaces that hold functions.
    pub fn interfaces(&self) -> impl Iterator<Item = &str> {
        let with_functions = |interface: &&Interface| !interface.functions.is_empty();
        let interfaces = self.resolve.interfaces.iter().map(|(_, interface)| interface);
        interfaces.filter(with_functions).filter_map(|interface| interface.name.as_deref())
    }

    /// Whether a parameter is a list whose items are answered one by one.
    pub fn is_rows(&self, interface: &str, ty: &Type) -> bool {
        interface == ROW_BY_ROW && self.item_of(ty).is_some_and(|item| ROWS.contains(&item))
    }

    /// The name of the type of the items, where a type is a list.
    fn item_of(&self, ty: &Type) -> Option<&str> {
        let TypeDefKind::List(item) = self.kind(ty)? else { return None };
        let Type::Id(item) = item else { return None };
        self.resolve.types.get(*item)?.name.as_deref()
    }

    /// What kind of type a type is, where it is not a plain one.
    pub fn kind(&self, ty: &Type) -> Option<&TypeDefKind> {
        let Type::Id(id) = ty else { return None };
        match &self.resolve.types.get(*id)?.kind {
            TypeDefKind::Type(ty) => self.kind(ty),
            kind => Some(kind),
        }
    }

    /// Whether a type is a list of refusals.
    pub fn is_refusals(&self, ty: &Type) -> bool {
        self.item_of(ty) == Some("refusal")
    }

    /// A type as the bindings have it in Rust, where they stand in a module such as `crate`.
    pub fn rust_type(&self, module: &str, ty: &Type) -> Result<String, Fault> {
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
                    TypeDefKind::Type(ty) => self.rust_type(module, ty)?,
                    TypeDefKind::List(item) => format!("Vec<{}>", self.rust_type(module, item)?),
                    TypeDefKind::Option(some) => format!("Option<{}>", self.rust_type(module, some)?),
                    TypeDefKind::Result(result) => {
                        let side = |ty: &Option<Type>| {
                            ty.as_ref().map_or(Ok("()".to_owned()), |ty| self.rust_type(module, ty))
                        };
                        format!("Result<{}, {}>", side(&result.ok)?, side(&result.err)?)
                    }
                    TypeDefKind::Record(_) | TypeDefKind::Enum(_) | TypeDefKind::Variant(_) => {
                        self.rust_name(module, ty)?
                    }
                    other => {
                        return Err(format!("say in the build which form a {} has", other.as_str()).into());
                    }
                }
            }
            other => return Err(format!("say in the build which form {other:?} has").into()),
        })
    }

    /// The name that the bindings give to a type: `crate::types::DebtorKind`.
    pub fn rust_name(&self, module: &str, ty: &TypeDef) -> Result<String, Fault> {
        let (TypeOwner::Interface(owner), Some(name)) = (ty.owner, &ty.name) else {
            return Err("a type of the contract without a name".into());
        };
        let interface = self.resolve.interfaces.get(owner).and_then(|interface| interface.name.as_ref());
        let interface = interface.ok_or("an interface without a name")?.to_snake_case();
        Ok(format!("{module}::{interface}::{}", name.to_upper_camel_case()))
    }
}

/// A name of the contract as the bindings spell a field, a function or a parameter.
pub fn snake(name: &str) -> String {
    const KEYWORDS: [&str; 8] = ["as", "for", "in", "match", "move", "ref", "type", "where"];
    let name = name.to_snake_case();
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

/// A name of the contract as JSON and JavaScript spell it.
pub fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}

/// Writes a file for the crate to include.
pub fn write(file: &str, text: &str) -> Result<(), Fault> {
    Ok(std::fs::write(std::path::Path::new(&std::env::var("OUT_DIR")?).join(file), text)?)
}
