//! Writes what lies between the contract's types and those of the component's binding: the conversions, and a session
//! that calls each function. Both are made from `wit/`; nothing here names a type or a function of it.

#[path = "../contract/build/contract.rs"]
#[allow(dead_code, reason = "what the build of crates/contract needs besides")]
mod contract;

use std::fmt::Write as _;

use contract::{Contract, Fault, snake, write};
use heck::{ToSnakeCase, ToUpperCamelCase};
use wit_parser::{Function, Type, TypeDefKind};

/// Where the types of the contract stand, and those of the binding.
const OURS: &str = "relance_contract";
const BOUND: &str = "super::bindings::exports::relance::late_payment";

fn main() -> Result<(), Fault> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../contract/build/contract.rs");
    let contract = Contract::read()?;
    write("conversions.rs", &conversions(&contract)?)?;
    write("session.rs", &session(&contract)?)
}

/// Each type from the contract's to the binding's, and back.
fn conversions(contract: &Contract) -> Result<String, Fault> {
    let mut out = String::new();
    for (ty, ..) in contract.types() {
        let (mut lower, mut lift) = (String::new(), String::new());
        match &ty.kind {
            TypeDefKind::Record(record) => {
                for field in &record.fields {
                    let name = snake(&field.name);
                    write!(lower, "{name}: {}, ", lowered(contract, &field.ty, &format!("(&it.{name})"))?)?;
                    write!(lift, "{name}: {}, ", lifted(contract, &field.ty, &format!("it.{name}"))?)?;
                }
                (lower, lift) = (format!("Self {{ {lower} }}"), format!("Self {{ {lift} }}"));
            }
            TypeDefKind::Enum(kind) => {
                for case in &kind.cases {
                    let name = case.name.to_upper_camel_case();
                    write!(lower, "{}::{name} => Self::{name}, ", contract.rust_name(OURS, ty)?)?;
                    write!(lift, "{}::{name} => Self::{name}, ", contract.rust_name(BOUND, ty)?)?;
                }
                (lower, lift) = (format!("match it {{ {lower} }}"), format!("match it {{ {lift} }}"));
            }
            TypeDefKind::Variant(variant) => {
                for case in &variant.cases {
                    let name = case.name.to_upper_camel_case();
                    let (ours, bound) = (contract.rust_name(OURS, ty)?, contract.rust_name(BOUND, ty)?);
                    let Some(ty) = &case.ty else {
                        write!(lower, "{ours}::{name} => Self::{name}, ")?;
                        write!(lift, "{bound}::{name} => Self::{name}, ")?;
                        continue;
                    };
                    write!(lower, "{ours}::{name}(it) => Self::{name}({}), ", lowered(contract, ty, "it")?)?;
                    write!(lift, "{bound}::{name}(it) => Self::{name}({}), ", lifted(contract, ty, "it")?)?;
                }
                (lower, lift) = (format!("match it {{ {lower} }}"), format!("match it {{ {lift} }}"));
            }
            _ => continue,
        }
        let (ours, bound) = (contract.rust_name(OURS, ty)?, contract.rust_name(BOUND, ty)?);
        writeln!(out, "impl From<&{ours}> for {bound} {{ fn from(it: &{ours}) -> Self {{ {lower} }} }}")?;
        writeln!(out, "impl From<{bound}> for {ours} {{ fn from(it: {bound}) -> Self {{ {lift} }} }}")?;
    }
    Ok(out)
}

/// A value of the contract, given by reference, as the binding has it.
fn lowered(contract: &Contract, ty: &Type, it: &str) -> Result<String, Fault> {
    Ok(match (ty, contract.kind(ty)) {
        (Type::String, _) => format!("{it}.clone()"),
        (_, Some(TypeDefKind::List(item))) => {
            format!("{it}.iter().map(|it| {}).collect()", lowered(contract, item, "it")?)
        }
        (_, Some(TypeDefKind::Option(some))) => {
            format!("{it}.as_ref().map(|it| {})", lowered(contract, some, "it")?)
        }
        (_, Some(_)) => format!("{it}.into()"),
        (Type::Id(_), None) if contract.rust_type(OURS, ty)? == "String" => format!("{it}.clone()"),
        (_, None) => format!("*{it}"),
    })
}

/// A value of the binding as the contract has it.
fn lifted(contract: &Contract, ty: &Type, it: &str) -> Result<String, Fault> {
    Ok(match contract.kind(ty) {
        Some(TypeDefKind::List(item)) => {
            format!("{it}.into_iter().map(|it| {}).collect()", lifted(contract, item, "it")?)
        }
        Some(TypeDefKind::Option(some)) => format!("{it}.map(|it| {})", lifted(contract, some, "it")?),
        Some(TypeDefKind::Result(result)) => {
            let side =
                |ty: &Option<Type>| ty.as_ref().map_or(Ok("it".to_owned()), |ty| lifted(contract, ty, "it"));
            let (ok, err) = (side(&result.ok)?, side(&result.err)?);
            format!("{it}.map(|it| {ok}).map_err(|it| {err})")
        }
        Some(_) => format!("{it}.into()"),
        None => it.to_owned(),
    })
}

/// A method for each function, and all of them as a door of the contract.
fn session(contract: &Contract) -> Result<String, Fault> {
    let (mut methods, mut door) = (String::new(), String::new());
    for (interface, function) in contract.functions() {
        let name = snake(&function.name);
        let (mut taken, mut owned, mut given) = (String::new(), String::new(), String::new());
        let (mut made, mut passed) = (String::new(), String::new());
        for parameter in &function.params {
            let (name, ty) = (snake(&parameter.name), &parameter.ty);
            let rust = contract.rust_type(OURS, ty)?;
            let by_value = is_plain(contract, ty);
            let borrowed = match (&rust, by_value) {
                (_, true) => rust.clone(),
                (rust, false) if *rust == "String" => "&str".to_owned(),
                (rust, false) => match rust.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>')) {
                    Some(item) => format!("&[{item}]"),
                    None => format!("&{rust}"),
                },
            };
            write!(taken, ", {name}: {borrowed}")?;
            write!(owned, ", {name}: {rust}")?;
            let mark = if by_value { "" } else { "&" };
            write!(given, "{mark}{name}, ")?;
            let bound = contract.rust_type(BOUND, ty)?;
            let value = match (contract.kind(ty), rust.as_str()) {
                (_, "String") => format!("{name}.to_owned()"),
                (Some(_), _) if by_value => format!("(&{name}).into()"),
                (Some(_), _) => lowered(contract, ty, &name)?,
                (None, _) => name.clone(),
            };
            writeln!(made, "        let {name}: {bound} = {value};")?;
            write!(passed, ", {mark}{name}")?;
        }
        let answer = result(contract, function, OURS)?;
        let lift = function.result.as_ref().map_or(Ok("it".to_owned()), |ty| lifted(contract, ty, "it"))?;
        let (module, call) = (interface.to_snake_case(), function.name.to_snake_case());
        writeln!(
            methods,
            "    /// `{interface}.{}`\n    pub fn {name}(&mut self{taken}) -> anyhow::Result<{answer}> {{\n{made}        \
             let live = self.live()?;\n        let answer = \
             live.world.relance_late_payment_{module}().call_{call}(&mut live.store{passed});\n        \
             self.after(answer).map(|it| {lift})\n    }}",
            function.name
        )?;
        writeln!(
            door,
            "    fn {name}(&mut self{owned}) -> anyhow::Result<{answer}> {{ Session::{name}(self, {given}) }}"
        )?;
    }
    Ok(format!(
        "impl Session {{\n{methods}}}\n\nimpl relance_contract::Door for Session {{\n    type Lost = anyhow::Error;\n\
         {door}}}\n"
    ))
}

/// Whether a value is passed as it is: numbers, yes or no, enums.
fn is_plain(contract: &Contract, ty: &Type) -> bool {
    match contract.kind(ty) {
        None => !matches!(ty, Type::String) && !matches!(ty, Type::Id(_)),
        Some(TypeDefKind::Enum(_)) => true,
        Some(_) => false,
    }
}

fn result(contract: &Contract, function: &Function, module: &str) -> Result<String, Fault> {
    function.result.as_ref().map_or(Ok("()".to_owned()), |ty| contract.rust_type(module, ty))
}
