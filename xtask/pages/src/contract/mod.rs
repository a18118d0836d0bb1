//! `cargo xtask contract`: the reference page, the TypeScript types and the schemas of a policy, all derived from wit/.

mod fields;
mod markdown;
mod schema;
mod typescript;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use heck::{ToLowerCamelCase as _, ToUpperCamelCase as _};
use wit_parser::{
    Docs, Function, Interface, InterfaceId, PackageId, Resolve, Stability, Type, TypeDef, TypeDefKind,
    TypeId, TypeOwner, WorldItem,
};

use crate::Page;

/// What is generated, and by what.
type Generator = fn(&Contract) -> Result<String>;
const PAGES: [(&str, Generator); 5] = [
    ("docs/fields.md", fields::page),
    ("docs/contract.md", markdown::page),
    ("crates/wasm/relance.d.ts", typescript::declarations),
    ("docs/policy.schema.json", schema::json_policy),
    ("docs/policy.toml.schema.json", schema::toml_policy),
];

/// All that is derived from the contract.
pub fn pages(root: &Path) -> Result<Vec<Page>> {
    let contract = Contract::read(&root.join("wit"))?;
    PAGES.into_iter().map(|(file, generate)| Ok((file.to_owned(), generate(&contract)?))).collect()
}

/// The contract as parsed, with names that are unique over all its interfaces.
pub struct Contract {
    resolve: Resolve,
    package: PackageId,
    interfaces: Vec<InterfaceId>,
    world_docs: String,
}

impl Contract {
    /// Reads a folder of WIT files with one world that only exports interfaces.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut resolve = Resolve::default();
        let (package, _) = resolve.push_dir(folder)?;
        Self::new(resolve, package)
    }

    fn new(resolve: Resolve, package: PackageId) -> Result<Self> {
        let world = resolve.select_world(&[package], None)?;
        let world = resolve.worlds.get(world).context("the world exists")?;
        ensure!(world.imports.is_empty(), "the world must import nothing");
        let mut interfaces = Vec::new();
        for export in world.exports.values() {
            match export {
                WorldItem::Interface { id, .. } => interfaces.push(*id),
                _ => bail!("the world must export interfaces only"),
            }
        }
        let world_docs = text(&world.docs);
        let contract = Self { resolve, package, interfaces, world_docs };
        let (mut types, mut functions) = (BTreeSet::new(), BTreeSet::new());
        for interface in contract.interfaces() {
            // JavaScript sees one flat list of each.
            for (name, _) in contract.types(interface) {
                ensure!(types.insert(pascal(name)), "two types are named {name}");
            }
            for name in interface.functions.keys() {
                ensure!(functions.insert(camel(name)), "two functions are named {name}");
            }
        }
        Ok(contract)
    }

    /// The package with its version.
    fn package_name(&self) -> Result<String> {
        let package = self.resolve.packages.get(self.package).context("the package exists")?;
        Ok(package.name.to_string())
    }

    /// The version of the package.
    fn version(&self) -> Option<String> {
        let package = self.resolve.packages.get(self.package)?;
        package.name.version.as_ref().map(ToString::to_string)
    }

    /// The interfaces in the order of the world.
    fn interfaces(&self) -> impl Iterator<Item = &Interface> {
        self.interfaces.iter().filter_map(|id| self.resolve.interfaces.get(*id))
    }

    /// The types an interface defines, in the order of the source, without those it uses from others.
    fn types<'a>(&'a self, interface: &'a Interface) -> impl Iterator<Item = (&'a str, &'a TypeDef)> {
        let mut own = Vec::new();
        for (name, id) in &interface.types {
            if let Some(definition) = self.resolve.types.get(*id)
                && self.used_from_elsewhere(definition).is_none()
            {
                own.push((name.as_str(), definition));
            }
        }
        own.sort_by_key(|(_, definition)| definition.span.start());
        own.into_iter()
    }

    /// Whether a function, in any interface, has this name.
    fn has_function(&self, name: &str) -> bool {
        self.interfaces().any(|interface| interface.functions.contains_key(name))
    }

    /// The definition a name stands for, where `use` brought it.
    fn definition(&self, id: TypeId) -> Result<&TypeDef> {
        let mut definition = self.resolve.types.get(id).context("the type exists")?;
        while let Some(original) = self.used_from_elsewhere(definition) {
            definition = original;
        }
        Ok(definition)
    }

    /// What an option holds, if the type is one.
    fn option_of(&self, ty: Type) -> Result<Option<Type>> {
        let Type::Id(id) = ty else { return Ok(None) };
        Ok(match self.definition(id)?.kind {
            TypeDefKind::Option(inner) => Some(inner),
            _ => None,
        })
    }

    fn used_from_elsewhere(&self, definition: &TypeDef) -> Option<&TypeDef> {
        let TypeDefKind::Type(Type::Id(original)) = definition.kind else {
            return None;
        };
        let original = self.resolve.types.get(original)?;
        let elsewhere = original.owner != definition.owner && original.owner != TypeOwner::None;
        elsewhere.then_some(original)
    }
}

/// `payment-terms` as `paymentTerms`.
fn camel(name: &str) -> String {
    name.to_lower_camel_case()
}

/// `payment-terms` as `PaymentTerms`.
fn pascal(name: &str) -> String {
    name.to_upper_camel_case()
}

/// The name of a parameter in JavaScript.
fn javascript(name: &str) -> String {
    /// Names that cannot be those of a parameter.
    const RESERVED: [&str; 10] =
        ["case", "class", "default", "enum", "export", "for", "function", "import", "in", "new"];
    let name = camel(name);
    if RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}

/// The sentences of an item; empty if there are none.
fn text(docs: &Docs) -> String {
    // The parser takes a line that sets off a group of items (`// ---- who ----`) for part of the next item.
    let lines = docs.contents.as_deref().unwrap_or_default().lines();
    let sentences = lines.filter(|line| !line.trim_start().starts_with("----"));
    sentences.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The version an item was added in, where it says so.
fn since(stability: &Stability) -> Option<String> {
    match stability {
        Stability::Stable { since, .. } => Some(since.to_string()),
        Stability::Unknown | Stability::Unstable { .. } => None,
    }
}

/// The version an item is no longer to be used from.
fn deprecated(stability: &Stability) -> Option<String> {
    match stability {
        Stability::Stable { deprecated, .. } | Stability::Unstable { deprecated, .. } => {
            deprecated.as_ref().map(ToString::to_string)
        }
        Stability::Unknown => None,
    }
}

/// The two types of the function's answer, when it can be a refusal.
fn result_of<'a>(contract: &'a Contract, function: &Function) -> Option<&'a wit_parser::Result_> {
    let Some(Type::Id(id)) = function.result else {
        return None;
    };
    match &contract.resolve.types.get(id)?.kind {
        TypeDefKind::Result(result) => Some(result),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use anyhow::{Context, Result};
    use wit_parser::Resolve;

    use super::{Contract, camel, markdown, pascal, typescript};

    /// A contract of one interface `shop`, and one that uses it.
    pub fn contract(items: &str) -> Result<Contract> {
        let source = format!(
            "package a:b@1.2.0;\n/// A shop.\ninterface shop {{ {items} }}\n\
             interface till {{ use shop.{{thing}}; pay: func(%for: thing) -> thing; }}\n\
             /// Everything.\nworld all {{ export shop; export till; }}"
        );
        let mut resolve = Resolve::default();
        let package = resolve.push_source("test.wit", &source)?;
        Contract::new(resolve, package)
    }

    #[test]
    fn names() {
        assert_eq!(camel("days-to-pay"), "daysToPay");
        assert_eq!(pascal("plain-date"), "PlainDate");
    }

    #[test]
    fn used_types_are_defined_once() -> Result<()> {
        let contract = contract("type thing = string;")?;
        assert_eq!(typescript::declarations(&contract)?.matches("export type Thing = string;").count(), 1);
        assert_eq!(markdown::page(&contract)?.matches("\n### thing\n").count(), 1);
        Ok(())
    }

    #[test]
    fn floats_and_repeated_names_are_refused() -> Result<()> {
        let float = typescript::declarations(&contract("record thing { weight: f64 }")?);
        let reason = float.err().context("a float must be refused")?.root_cause().to_string();
        assert!(reason.contains("binary floating point"), "{reason}");
        assert!(contract("type thing = string; pay: func();").is_err());
        Ok(())
    }
}
