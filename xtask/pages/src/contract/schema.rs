//! JSON Schemas of the policies of the contract, for editors and for files written by hand: one for JSON, whose keys are
//! camelCase, one for TOML, whose keys are the words of the contract.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use wit_parser::{Docs, Type, TypeDef, TypeDefKind};

use super::{Contract, camel, pascal, text};

/// The type that a policy file holds.
const ROOT: &str = "dunning-policy";

/// The written forms of the contract that a string can have.
const FORMS: [(&str, &str); 4] = [
    ("calendar-date", r"^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"),
    ("decimal", r"^-?(0|[1-9]\d*)(\.\d+)?$"),
    ("currency-code", r"^[A-Z]{3}$"),
    ("country-code", r"^[A-Z]{2}$"),
];

/// The schema of a policy in JSON.
pub fn json_policy(contract: &Contract) -> Result<String> {
    policy(contract, camel)
}

/// The schema of a policy in TOML.
pub fn toml_policy(contract: &Contract) -> Result<String> {
    policy(contract, ToOwned::to_owned)
}

/// The whole schema: one policy, or several under `policies`.
fn policy(contract: &Contract, spelling: fn(&str) -> String) -> Result<String> {
    let mut schema = Schema { contract, spelling, definitions: Map::new(), started: BTreeSet::new() };
    schema.named(ROOT, contract.type_named(ROOT)?)?;
    let one = reference(ROOT);
    let document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": "Generated from wit/ by `cargo xtask contract`. Do not edit.",
        "title": "Dunning policies",
        "description": "One policy, or several: of several the first that applies counts.",
        "anyOf": [
            one,
            {
                "type": "object",
                "required": ["policies"],
                "additionalProperties": false,
                "properties": { "policies": { "type": "array", "items": reference(ROOT) } },
            },
        ],
        "$defs": schema.definitions,
    });
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

struct Schema<'a> {
    contract: &'a Contract,
    spelling: fn(&str) -> String,
    definitions: Map<String, Value>,
    started: BTreeSet<String>,
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{}", pascal(name)) })
}

impl Schema<'_> {
    /// Defines a type once, with all it refers to.
    fn named(&mut self, name: &str, definition: &TypeDef) -> Result<()> {
        if !self.started.insert(name.to_owned()) {
            return Ok(());
        }
        let mut shape = self.shape(name, definition)?;
        describe(&mut shape, &definition.docs);
        self.definitions.insert(pascal(name), shape);
        Ok(())
    }

    fn shape(&mut self, name: &str, definition: &TypeDef) -> Result<Value> {
        Ok(match &definition.kind {
            TypeDefKind::Record(record) => {
                let (mut properties, mut required) = (Map::new(), Vec::new());
                for field in &record.fields {
                    let optional = self.contract.option_of(field.ty)?;
                    if optional.is_none() {
                        required.push((self.spelling)(&field.name));
                    }
                    let mut shape = self.expression(optional.unwrap_or(field.ty))?;
                    describe(&mut shape, &field.docs);
                    properties.insert((self.spelling)(&field.name), shape);
                }
                json!({
                    "type": "object",
                    "properties": properties,
                    "required": required,
                    "additionalProperties": false,
                })
            }
            TypeDefKind::Enum(list) => {
                let cases = list.cases.iter().map(|case| {
                    let mut shape = json!({ "const": case.name });
                    describe(&mut shape, &case.docs);
                    shape
                });
                json!({ "oneOf": cases.collect::<Vec<_>>() })
            }
            TypeDefKind::Type(ty) => {
                let mut shape = self.expression(*ty)?;
                let form = FORMS.iter().find(|(form, _)| *form == name);
                if let (Some((_, pattern)), Some(shape)) = (form, shape.as_object_mut()) {
                    shape.insert("pattern".to_owned(), json!(pattern));
                }
                shape
            }
            other => bail!("a policy holds a {}, which has no schema yet", other.as_str()),
        })
    }

    /// A type where one is named.
    fn expression(&mut self, ty: Type) -> Result<Value> {
        let whole = |least: i64, most: i64| json!({ "type": "integer", "minimum": least, "maximum": most });
        Ok(match ty {
            Type::Bool => json!({ "type": "boolean" }),
            Type::U8 => whole(0, u8::MAX.into()),
            Type::U16 => whole(0, u16::MAX.into()),
            Type::U32 => whole(0, u32::MAX.into()),
            Type::S16 => whole(i16::MIN.into(), i16::MAX.into()),
            Type::String => json!({ "type": "string" }),
            Type::Id(id) => {
                let definition = self.contract.definition(id)?;
                match (&definition.name, &definition.kind) {
                    (Some(name), _) => {
                        self.named(name, definition)?;
                        reference(name)
                    }
                    (None, TypeDefKind::List(item)) => {
                        json!({ "type": "array", "items": self.expression(*item)? })
                    }
                    (None, other) => bail!("a policy holds a {}, which has no schema yet", other.as_str()),
                }
            }
            other => bail!("a policy holds a {other:?}, which has no schema yet"),
        })
    }
}

/// Adds the sentences of an item. Beside a reference they are allowed since the 2019 draft.
fn describe(shape: &mut Value, docs: &Docs) {
    let sentences = text(docs).lines().map(str::trim).collect::<Vec<_>>().join(" ");
    if let Some(shape) = shape.as_object_mut().filter(|_| !sentences.is_empty()) {
        shape.insert("description".to_owned(), json!(sentences));
    }
}

impl Contract {
    /// The definition of a type by its name, in any interface.
    fn type_named(&self, name: &str) -> Result<&TypeDef> {
        let mut types = self.interfaces().flat_map(|interface| self.types(interface));
        let found = types.find(|(known, _)| *known == name).map(|(_, definition)| definition);
        found.with_context(|| format!("the contract has no type {name}"))
    }
}

#[cfg(test)]
mod tests {
    use anyhow::{Context as _, Result};
    use serde_json::Value;

    use super::super::tests::contract;
    use super::{json_policy, toml_policy};

    #[test]
    fn a_policy_is_described_with_all_it_holds() -> Result<()> {
        let items = "type thing = string; type decimal = string;
                     /// Mild or not.
                     enum tone { /// Very.
                     mild, firm }
                     record level { /// Its name.
                     the-id: string, days: s16, tones: list<tone>, share: option<decimal> }
                     /// When to do what.
                     record dunning-policy { levels: list<level> }";
        let contract = contract(items)?;
        let schema: Value = serde_json::from_str(&json_policy(&contract)?)?;
        let at = |path: &str| schema.pointer(path).with_context(|| format!("{path} is not there"));
        assert_eq!(*at("/$defs/Level/required")?, serde_json::json!(["theId", "days", "tones"]));
        assert_eq!(*at("/$defs/Level/additionalProperties")?, false);
        assert_eq!(*at("/$defs/Level/properties/theId/description")?, "Its name.");
        assert_eq!(*at("/$defs/Level/properties/days/minimum")?, -32768);
        assert_eq!(*at("/$defs/Level/properties/share/$ref")?, "#/$defs/Decimal");
        assert_eq!(*at("/$defs/Tone/oneOf/0/const")?, "mild");
        assert_eq!(*at("/$defs/DunningPolicy/description")?, "When to do what.");
        let schema: Value = serde_json::from_str(&toml_policy(&contract)?)?;
        assert!(schema.pointer("/$defs/Level/properties/the-id").is_some());
        Ok(())
    }
}
