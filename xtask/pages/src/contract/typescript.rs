//! TypeScript types of the contract's JSON form, and of the functions of the browser package.

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use wit_parser::{Docs, Function, Stability, Type, TypeDef, TypeDefKind};

use super::{Contract, camel, deprecated, javascript, pascal, text};

const HEAD: &str = "\
// Generated from wit/ by `cargo xtask contract`. Do not edit.

/** An answer, or why there is none. */
export type Result<T, E> =
  /** The answer. */
  | { tag: 'ok'; val: T }
  /** Why there is none. */
  | { tag: 'err'; val: E };
";

const TAIL: &str = "
/** Where the WebAssembly module can come from. */
export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

/** Where the WebAssembly module can come from without waiting. */
export type SyncInitInput = BufferSource | WebAssembly.Module;

/** What the WebAssembly module exports; of no use to callers. */
export interface InitOutput {
  readonly memory: WebAssembly.Memory;
}

/**
 * Loads the WebAssembly module, once: later calls return at once. Call it before any other function. In Node the
 * import has done it already.
 *
 * Without argument the module is fetched from beside this script.
 */
export default function init(
  source?: { module_or_path: InitInput | Promise<InitInput> },
): Promise<InitOutput>;

/** Loads the WebAssembly module from its bytes, without waiting. */
export function initSync(source: { module: SyncInitInput }): InitOutput;
";

/// The whole declaration file.
pub fn declarations(contract: &Contract) -> Result<String> {
    let mut out = HEAD.to_owned();
    for interface in contract.interfaces() {
        let name = interface.name.as_deref().context("every interface has a name")?;
        writeln!(out, "\n// ---- {name} {}", "-".repeat(99_usize.saturating_sub(name.len())))?;
        for (name, definition) in contract.types(interface) {
            out += &define(contract, name, definition).with_context(|| format!("type {name}"))?;
        }
        for (name, function) in &interface.functions {
            out += &declare(contract, name, function).with_context(|| format!("function {name}"))?;
        }
    }
    Ok(out + TAIL)
}

fn define(contract: &Contract, name: &str, definition: &TypeDef) -> Result<String> {
    let mut out = format!("\n{}", comment("", &definition.docs, &definition.stability));
    let name = pascal(name);
    match &definition.kind {
        TypeDefKind::Record(record) => {
            writeln!(out, "export interface {name} {{")?;
            for field in &record.fields {
                out += &comment("  ", &field.docs, &Stability::Unknown);
                let optional = contract.option_of(field.ty)?;
                let mark = if optional.is_some() { "?" } else { "" };
                let ty = expression(contract, optional.unwrap_or(field.ty))?;
                writeln!(out, "  {}{mark}: {ty};", camel(&field.name))?;
            }
            out += "}\n";
        }
        TypeDefKind::Enum(list) => {
            let cases = list.cases.iter().map(|case| (&case.docs, format!("'{}'", case.name)));
            out += &union(&name, cases)?;
        }
        TypeDefKind::Variant(variant) => {
            let cases = variant.cases.iter().map(|case| {
                let tag = &case.name;
                let shape = match case.ty {
                    Some(ty) => format!("{{ tag: '{tag}'; val: {} }}", expression(contract, ty)?),
                    None => format!("{{ tag: '{tag}' }}"),
                };
                Ok((&case.docs, shape))
            });
            out += &union(&name, cases.collect::<Result<Vec<_>>>()?)?;
        }
        TypeDefKind::Type(ty) => writeln!(out, "export type {name} = {};", expression(contract, *ty)?)?,
        other => writeln!(out, "export type {name} = {};", structure(contract, other)?)?,
    }
    Ok(out)
}

fn union<'a>(name: &str, cases: impl IntoIterator<Item = (&'a Docs, String)>) -> Result<String> {
    let mut out = format!("export type {name} =");
    for (docs, shape) in cases {
        write!(out, "\n{}  | {shape}", comment("  ", docs, &Stability::Unknown))?;
    }
    Ok(out + ";\n")
}

fn declare(contract: &Contract, name: &str, function: &Function) -> Result<String> {
    let mut parameters = Vec::new();
    for parameter in &function.params {
        let name = javascript(&parameter.name);
        parameters.push(format!("{name}: {}", expression(contract, parameter.ty)?));
    }
    let answer = match function.result {
        Some(ty) => expression(contract, ty)?,
        None => "void".to_owned(),
    };
    let comment = comment("", &function.docs, &function.stability);
    let name = camel(name);
    let on_one_line = format!("export function {name}({}): {answer};\n", parameters.join(", "));
    let declaration = if on_one_line.len() <= 110 {
        on_one_line
    } else {
        format!("export function {name}(\n  {},\n): {answer};\n", parameters.join(",\n  "))
    };
    Ok(format!("\n{comment}{declaration}"))
}

/// A type where one is named.
fn expression(contract: &Contract, ty: Type) -> Result<String> {
    Ok(match ty {
        Type::Bool => "boolean".to_owned(),
        Type::U8 | Type::U16 | Type::U32 | Type::S8 | Type::S16 | Type::S32 => "number".to_owned(),
        Type::U64 | Type::S64 => bail!("a 64-bit integer has no form in JSON that every reader keeps whole"),
        Type::F32 | Type::F64 => bail!("binary floating point numbers have no place in the contract"),
        Type::Char | Type::String => "string".to_owned(),
        Type::ErrorContext => bail!("an error context has no form in JSON"),
        Type::Id(id) => {
            let definition = contract.definition(id)?;
            match &definition.name {
                Some(name) => pascal(name),
                None => structure(contract, &definition.kind)?,
            }
        }
    })
}

/// A type without a name of its own.
fn structure(contract: &Contract, kind: &TypeDefKind) -> Result<String> {
    Ok(match kind {
        TypeDefKind::List(item) => {
            let item = expression(contract, *item)?;
            if item.contains([' ', '|']) { format!("Array<{item}>") } else { format!("{item}[]") }
        }
        TypeDefKind::Tuple(tuple) => {
            let items = tuple.types.iter().map(|ty| expression(contract, *ty));
            format!("[{}]", items.collect::<Result<Vec<_>>>()?.join(", "))
        }
        TypeDefKind::Result(result) => {
            let side =
                |ty: Option<Type>| ty.map_or(Ok("undefined".to_owned()), |ty| expression(contract, ty));
            format!("Result<{}, {}>", side(result.ok)?, side(result.err)?)
        }
        TypeDefKind::Option(_) => {
            bail!("an option can only be the field of a record, which is then left out")
        }
        other => bail!("a {} has no form in JSON yet", other.as_str()),
    })
}

/// The sentences of an item as a comment that editors show.
fn comment(indent: &str, docs: &Docs, stability: &Stability) -> String {
    let note = deprecated(stability).map(|version| format!("\n\n@deprecated since {version}"));
    let text = text(docs).replace("*/", "*\u{200b}/") + &note.unwrap_or_default();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    match lines.as_slice() {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let body = lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
            format!("{indent}/**\n{}{indent} */\n", body.collect::<String>())
        }
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::super::tests::contract;
    use super::declarations;

    #[track_caller]
    fn assert_contains(items: &str, expected: &str) -> Result<()> {
        let text = declarations(&contract(items)?)?;
        assert!(text.contains(expected), "no\n{expected}\nin\n{text}");
        Ok(())
    }

    #[test]
    fn records_leave_absent_options_out() -> Result<()> {
        let items = "record thing {\n/// How old.\nage-in-days: option<u32>, tags: list<string> }";
        let expected =
            "export interface Thing {\n  /** How old. */\n  ageInDays?: number;\n  tags: string[];\n}\n";
        assert_contains(items, expected)
    }

    #[test]
    fn enums_and_variants_are_unions() -> Result<()> {
        let items = "/// Big.\nenum size { /// Very.\nextra-large, small }
                     variant thing { sized(size), pair(tuple<bool, string>), none }";
        assert_contains(
            items,
            "/** Big. */\nexport type Size =\n  /** Very. */\n  | 'extra-large'\n  | 'small';",
        )?;
        let expected = "export type Thing =\n  | { tag: 'sized'; val: Size }\n  \
                        | { tag: 'pair'; val: [boolean, string] }\n  | { tag: 'none' };";
        assert_contains(items, expected)
    }

    #[test]
    fn functions_keep_clear_of_reserved_words() -> Result<()> {
        let items = "type thing = string; sell: func(a-thing: thing) -> result<thing, list<thing>>;";
        assert_contains(items, "export function sell(aThing: Thing): Result<Thing, Thing[]>;")?;
        assert_contains(items, "export function pay(for_: Thing): Thing;")
    }
}
