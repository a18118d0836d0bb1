//! The reference page of the contract.

use std::fmt::Write;

use anyhow::{Context, Result};
use wit_parser::{Docs, Function, Interface, Stability, Type, TypeDef, TypeDefKind};

use super::{Contract, camel, deprecated, result_of, since, text};

const READING: &str = "\
Every host sees the same contract in the form of its own language. Hosts without static types (browsers, JSON)
see it so:

| Here | As JSON |
| --- | --- |
| a name such as `due-date` | `dueDate`, for fields, parameters and functions |
| a record | an object; an optional field that is absent is left out |
| a case of an enum | a string, as written here: `\"not-sent\"` |
| a case of a variant | `{\"tag\": \"net\", \"val\": …}`; no `val` where the case carries nothing |
| an answer or a refusal | `{\"tag\": \"ok\", \"val\": …}` or `{\"tag\": \"err\", \"val\": …}` |
| text, whole numbers, yes or no | a string, a number, `true` or `false` |
";

/// The whole page.
pub fn page(contract: &Contract) -> Result<String> {
    let mut out = String::from("<!-- Generated from wit/ by `cargo xtask contract`. Do not edit. -->\n");
    writeln!(out, "\n# The contract\n\nPackage `{}`. {}\n", contract.package_name()?, contract.world_docs)?;
    out += READING;
    out += "\n| Interface | Question | Functions |\n| --- | --- | --- |\n";
    for interface in contract.interfaces() {
        let name = name(interface)?;
        let functions: Vec<String> = interface.functions.keys().map(|name| link(name)).collect();
        let question = first_paragraph(&interface.docs);
        writeln!(out, "| [{name}](#interface-{name}) | {question} | {} |", functions.join(", "))?;
    }
    for interface in contract.interfaces() {
        describe_interface(&mut out, contract, interface)?;
    }
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    Ok(out)
}

fn name(interface: &Interface) -> Result<&str> {
    interface.name.as_deref().context("every interface has a name")
}

fn describe_interface(out: &mut String, contract: &Contract, interface: &Interface) -> Result<()> {
    writeln!(out, "\n## Interface {}\n", name(interface)?)?;
    paragraphs(out, &interface.docs, &interface.stability, contract.version().as_deref())?;
    let version = since(&interface.stability);
    for (name, function) in &interface.functions {
        writeln!(out, "\n### {name}\n")?;
        paragraphs(out, &function.docs, &function.stability, version.as_deref())?;
        describe_function(out, contract, name, function).with_context(|| format!("function {name}"))?;
    }
    for (name, definition) in contract.types(interface) {
        // A type named like a function would have the same anchor.
        let heading = if contract.has_function(name) { format!("{name} (type)") } else { name.to_owned() };
        writeln!(out, "\n### {heading}\n")?;
        paragraphs(out, &definition.docs, &definition.stability, version.as_deref())?;
        describe_type(out, contract, definition).with_context(|| format!("type {name}"))?;
    }
    Ok(())
}

fn describe_function(out: &mut String, contract: &Contract, name: &str, function: &Function) -> Result<()> {
    let parameters: Vec<String> = function.params.iter().map(|parameter| camel(&parameter.name)).collect();
    writeln!(out, "A function; in JavaScript `{}({})`.", camel(name), parameters.join(", "))?;
    out.push('\n');
    if !function.params.is_empty() {
        out.push_str("| Parameter | Type |\n| --- | --- |\n");
        for parameter in &function.params {
            writeln!(out, "| `{}` | {} |", parameter.name, spell(contract, parameter.ty)?)?;
        }
        out.push('\n');
    }
    match (result_of(contract, function), function.result) {
        (Some(result), _) => {
            let side = |ty: Option<Type>| ty.map_or(Ok("nothing".to_owned()), |ty| spell(contract, ty));
            writeln!(out, "Answers with: {}. Refuses with: {}.", side(result.ok)?, side(result.err)?)?;
        }
        (None, Some(ty)) => writeln!(out, "Answers with: {}. Never refuses.", spell(contract, ty)?)?,
        (None, None) => writeln!(out, "Answers with nothing.")?,
    }
    Ok(())
}

fn describe_type(out: &mut String, contract: &Contract, definition: &TypeDef) -> Result<()> {
    match &definition.kind {
        TypeDefKind::Record(record) => {
            out.push_str("A record.\n\n| Field | Type | Meaning |\n| --- | --- | --- |\n");
            for field in &record.fields {
                let (ty, meaning) = (spell(contract, field.ty)?, cell(&field.docs));
                writeln!(out, "| `{}` | {ty} | {meaning} |", field.name)?;
            }
        }
        TypeDefKind::Enum(list) => {
            out.push_str("An enum.\n\n| Case | Meaning |\n| --- | --- |\n");
            for case in &list.cases {
                writeln!(out, "| `{}` | {} |", case.name, cell(&case.docs))?;
            }
        }
        TypeDefKind::Variant(variant) => {
            out.push_str("A variant.\n\n| Case | Carries | Meaning |\n| --- | --- | --- |\n");
            for case in &variant.cases {
                let payload = case.ty.map_or(Ok("–".to_owned()), |ty| spell(contract, ty))?;
                writeln!(out, "| `{}` | {payload} | {} |", case.name, cell(&case.docs))?;
            }
        }
        TypeDefKind::Type(ty) => writeln!(out, "Written as {}.", spell(contract, *ty)?)?,
        other => writeln!(out, "A {}.", spell_kind(contract, other)?)?,
    }
    Ok(())
}

/// A type in words, with links.
fn spell(contract: &Contract, ty: Type) -> Result<String> {
    Ok(match ty {
        Type::Bool => "yes or no".to_owned(),
        Type::U8 => whole(0, u8::MAX),
        Type::U16 => whole(0, u16::MAX),
        Type::U32 => whole(0, u32::MAX),
        Type::S8 => whole(i8::MIN, i8::MAX),
        Type::S16 => whole(i16::MIN, i16::MAX),
        Type::S32 => whole(i32::MIN, i32::MAX),
        Type::U64 => whole(0, u64::MAX),
        Type::S64 => whole(i64::MIN, i64::MAX),
        Type::F32 | Type::F64 => "binary floating point number".to_owned(),
        Type::Char => "one character".to_owned(),
        Type::String => "text".to_owned(),
        Type::ErrorContext => "error context".to_owned(),
        Type::Id(id) => {
            let definition = contract.definition(id)?;
            match &definition.name {
                Some(name) => type_link(contract, name),
                None => spell_kind(contract, &definition.kind)?,
            }
        }
    })
}

fn spell_kind(contract: &Contract, kind: &TypeDefKind) -> Result<String> {
    Ok(match kind {
        TypeDefKind::Option(inner) => format!("{}, optional", spell(contract, *inner)?),
        TypeDefKind::List(item) => format!("list of {}", spell(contract, *item)?),
        TypeDefKind::Tuple(tuple) => {
            let items = tuple.types.iter().map(|ty| spell(contract, *ty)).collect::<Result<Vec<_>>>()?;
            items.join(" and ")
        }
        TypeDefKind::Result(result) => {
            let side = |ty: Option<Type>| ty.map_or(Ok("nothing".to_owned()), |ty| spell(contract, ty));
            format!("{}, or a refusal: {}", side(result.ok)?, side(result.err)?)
        }
        other => other.as_str().to_owned(),
    })
}

fn whole(least: impl std::fmt::Display, most: impl std::fmt::Display) -> String {
    format!("whole number, {least} to {most}")
}

fn link(name: &str) -> String {
    format!("[{name}](#{name})")
}

fn type_link(contract: &Contract, name: &str) -> String {
    let shared = contract.interfaces().any(|interface| interface.functions.contains_key(name));
    if shared { format!("[{name}](#{name}-type)") } else { link(name) }
}

fn paragraphs(out: &mut String, docs: &Docs, stability: &Stability, known_since: Option<&str>) -> Result<()> {
    let text = text(docs);
    if !text.is_empty() {
        writeln!(out, "{text}\n")?;
    }
    if let Some(version) = since(stability).filter(|version| Some(version.as_str()) != known_since) {
        writeln!(out, "Since {version}.\n")?;
    }
    if let Some(version) = deprecated(stability) {
        writeln!(out, "Deprecated since {version}.\n")?;
    }
    Ok(())
}

/// Sentences on one line of a table.
fn cell(docs: &Docs) -> String {
    text(docs).split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

fn first_paragraph(docs: &Docs) -> String {
    let text = text(docs);
    let first = text.split("\n\n").next().unwrap_or_default();
    first.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::super::tests::contract;
    use super::page;

    #[test]
    fn a_row_for_every_field_and_case() -> Result<()> {
        let page = page(&contract(
            "/// How big.\n@since(version = 1.1.0)\nenum size { /// Very | much.\nlarge }
             record thing { /// In\n/// metres.\nsize: option<size>, parts: list<string>, count: u8 }
             variant extra { one(thing), none }
             sell: func(what: thing) -> result<list<thing>, size>;",
        )?)?;
        for line in [
            "| [shop](#interface-shop) | A shop. | [sell](#sell) |",
            "Since 1.1.0.",
            "| `large` | Very \\| much. |",
            "| `size` | [size](#size), optional | In metres. |",
            "| `parts` | list of text |  |",
            "| `count` | whole number, 0 to 255 |  |",
            "| `one` | [thing](#thing) |  |",
            "| `none` | – |  |",
            "Answers with: list of [thing](#thing). Refuses with: [size](#size).",
            "A function; in JavaScript `pay(for)`.",
        ] {
            assert!(page.lines().any(|found| found == line), "no line {line:?} in\n{page}");
        }
        Ok(())
    }
}
