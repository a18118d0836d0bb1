//! What every door does with every function: one trait, and the JSON form of it.

use std::fmt::Write as _;

use heck::ToSnakeCase;
use wit_parser::{Function, TypeDefKind};

use crate::contract::{Contract, Fault, camel, snake};

/// The trait of whatever answers the functions, and the rules of this module as one that does.
pub fn door(contract: &Contract) -> Result<String, Fault> {
    let (mut methods, mut native) = (String::new(), String::new());
    for (interface, function) in contract.functions() {
        let (name, call) = (snake(&function.name), format!("{interface}.{}", function.name));
        let mut parameters = String::new();
        let mut names = Vec::new();
        for parameter in &function.params {
            let name = snake(&parameter.name);
            write!(parameters, ", {name}: {}", contract.rust_type("crate", &parameter.ty)?)?;
            names.push(name);
        }
        let names = names.join(", ");
        let answer = answer(contract, function)?;
        let signature = format!("fn {name}(&mut self{parameters}) -> Result<{answer}, Self::Lost>");
        writeln!(methods, "    /// `{call}`\n    {signature};")?;
        let module = interface.to_snake_case();
        writeln!(native, "    {signature} {{ Ok(<G as crate::{module}::Guest>::{name}({names})) }}")?;
    }
    let guests =
        contract.interfaces().map(|interface| format!("crate::{}::Guest", interface.to_snake_case()));
    let guests = guests.collect::<Vec<_>>().join(" + ");
    Ok(format!(
        "/// Whatever answers the functions of the contract: the rules themselves, or a component that holds them.\n\
         pub trait Door {{\n    /// What may keep it from answering at all.\n    type Lost;\n{methods}}}\n\n\
         impl<G: {guests}> Door for Native<G> {{\n    type Lost = std::convert::Infallible;\n{native}}}\n"
    ))
}

/// What is answered in the place of an answer where arguments have not their shape.
const OUTCOME: &str = "Outcome::<()>::Err(shapes.refusals())";

/// The call of a function by its name, with arguments in their JSON form.
pub fn json(contract: &Contract) -> Result<String, Fault> {
    let mut arms = String::new();
    for (interface, function) in contract.functions() {
        let mut read = match function.params.as_slice() {
            [] => String::new(),
            _ => "            let mut shapes = Shapes::new(arguments.language());\n".to_owned(),
        };
        let (mut names, mut found) = (Vec::new(), Vec::new());
        let mut rows = false;
        for parameter in &function.params {
            let (name, key) = (snake(&parameter.name), camel(&parameter.name));
            let how = if contract.is_rows(interface, &parameter.ty) { "rows" } else { "read" };
            rows |= how == "rows";
            let label = &parameter.name;
            writeln!(read, "            let {name} = shapes.{how}({label:?}, arguments.take({key:?}));")?;
            found.push(format!("Some({name})"));
            names.push(name);
        }
        let (names, found) = (names.join(", "), found.join(", "));
        let answer = if rows { "shapes.refuse_rows(answer)" } else { "answer" };
        let result = function.result.as_ref();
        let (refused, written) = match result.and_then(|ty| contract.kind(ty)) {
            Some(TypeDefKind::Result(_)) => (OUTCOME, format!("Outcome::from({answer})")),
            Some(_) if result.is_some_and(|ty| contract.is_refusals(ty)) => {
                ("shapes.refusals()", answer.to_owned())
            }
            _ => (OUTCOME, answer.to_owned()),
        };
        if !function.params.is_empty() {
            writeln!(
                read,
                "            let ({found},) = ({names},) else {{ return Some(Ok(sink.write(&{refused}))) }};"
            )?;
        }
        writeln!(
            arms,
            "        \"{interface}.{}\" => {{\n{read}            \
             door.{}({names}).map(|answer| sink.write(&{written}))\n        }}",
            function.name,
            snake(&function.name)
        )?;
    }
    Ok(format!(
        "/// The same, with the answer written elsewhere.\npub fn call_into<D: Door, S: Sink>(door: &mut D, function: &str, mut arguments: Arguments, sink: S) -> \
         Option<Result<S::Out, D::Lost>> {{\n    Some(match function {{\n{arms}        _ => return None,\n    }})\n}}\n"
    ))
}

fn answer(contract: &Contract, function: &Function) -> Result<String, Fault> {
    function.result.as_ref().map_or(Ok("()".to_owned()), |ty| contract.rust_type("crate", ty))
}
