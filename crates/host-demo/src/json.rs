//! The JSON form of the contract, driven by the component's own types: nothing here names a type of the contract.
//!
//! Keys are camelCase, absent options are left out, enum cases are kebab-case strings, variants are
//! `{"tag": …, "val": …}` with `val` left out where the case has none, results are `{"tag": "ok" | "err", "val": …}`.
//! Keys come in the order of the contract.

use anyhow::{Result, anyhow, bail};
use serde_json::{Map, Number, Value};
use wasmtime::component::types::ComponentFunc;
use wasmtime::component::{Type, Val};

/// How names are written in a JSON input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// The JSON form of the contract.
    Contract,
    /// What `serde` derives for the Rust types made from the contract.
    Rust,
}

/// The arguments of a call, from an object by parameter name. Unknown and missing names are refused.
pub fn arguments(signature: &ComponentFunc, given: Value, spelling: Spelling) -> Result<Vec<Val>> {
    let parameters: Vec<(String, Type)> =
        signature.params().map(|(name, kind)| (name.to_owned(), kind)).collect();
    let mut object = match given {
        Value::Object(object) => object,
        Value::Null if parameters.is_empty() => Map::new(),
        other => bail!("arguments: expected an object by parameter name, found {}", kind_of(&other)),
    };
    let values = parameters
        .iter()
        .map(|(name, kind)| {
            let key = spelling.key(name);
            match object.shift_remove(&key) {
                Some(value) => to_val(&value, kind, &key, spelling),
                None if matches!(kind, Type::Option(_)) => Ok(Val::Option(None)),
                None => bail!("{key}: missing"),
            }
        })
        .collect::<Result<Vec<Val>>>()?;
    match object.keys().next() {
        Some(unknown) => {
            let known: Vec<String> = parameters.iter().map(|(name, _)| spelling.key(name)).collect();
            bail!("{unknown}: unknown parameter; there are {}", known.join(", "))
        }
        None => Ok(values),
    }
}

/// A JSON value as a value of this type. Errors start with the path of the value at fault.
pub fn to_val(given: &Value, kind: &Type, path: &str, spelling: Spelling) -> Result<Val> {
    let expected = |what: &str| anyhow!("{path}: expected {what}, found {}", kind_of(given));
    let whole = |least: i64, most: i64| {
        given
            .as_i64()
            .filter(|number| (least..=most).contains(number))
            .ok_or_else(|| anyhow!("{path}: expected a whole number from {least} to {most}, found {given}"))
    };
    Ok(match kind {
        Type::Bool => Val::Bool(given.as_bool().ok_or_else(|| expected("true or false"))?),
        Type::U8 => Val::U8(u8::try_from(whole(0, u8::MAX.into())?)?),
        Type::S8 => Val::S8(i8::try_from(whole(i8::MIN.into(), i8::MAX.into())?)?),
        Type::U16 => Val::U16(u16::try_from(whole(0, u16::MAX.into())?)?),
        Type::S16 => Val::S16(i16::try_from(whole(i16::MIN.into(), i16::MAX.into())?)?),
        Type::U32 => Val::U32(u32::try_from(whole(0, u32::MAX.into())?)?),
        Type::S32 => Val::S32(i32::try_from(whole(i32::MIN.into(), i32::MAX.into())?)?),
        Type::S64 => Val::S64(given.as_i64().ok_or_else(|| expected("a whole number"))?),
        Type::U64 => Val::U64(given.as_u64().ok_or_else(|| expected("a whole number of 0 or more"))?),
        Type::String => Val::String(given.as_str().ok_or_else(|| expected("a string"))?.to_owned()),
        other => compound(given, other, path, spelling)?,
    })
}

/// The types that hold others, or names.
fn compound(given: &Value, kind: &Type, path: &str, spelling: Spelling) -> Result<Val> {
    let expected = |what: &str| anyhow!("{path}: expected {what}, found {}", kind_of(given));
    Ok(match kind {
        Type::List(list) => {
            let items = given.as_array().ok_or_else(|| expected("a list"))?;
            let element = list.ty();
            Val::List(
                items
                    .iter()
                    .enumerate()
                    .map(|(at, item)| to_val(item, &element, &format!("{path}[{at}]"), spelling))
                    .collect::<Result<_>>()?,
            )
        }
        Type::Tuple(tuple) => {
            let items = given.as_array().ok_or_else(|| expected("a list"))?;
            let kinds: Vec<Type> = tuple.types().collect();
            if items.len() != kinds.len() {
                bail!("{path}: expected {} items, found {}", kinds.len(), items.len());
            }
            Val::Tuple(
                items
                    .iter()
                    .zip(&kinds)
                    .enumerate()
                    .map(|(at, (item, kind))| to_val(item, kind, &format!("{path}[{at}]"), spelling))
                    .collect::<Result<_>>()?,
            )
        }
        Type::Record(record) => {
            let object = given.as_object().ok_or_else(|| expected("an object"))?;
            let fields: Vec<(String, Type)> =
                record.fields().map(|field| (field.name.to_owned(), field.ty)).collect();
            if let Some(unknown) =
                object.keys().find(|key| !fields.iter().any(|(name, _)| spelling.key(name) == **key))
            {
                let known: Vec<String> = fields.iter().map(|(name, _)| spelling.key(name)).collect();
                bail!("{path}.{unknown}: unknown; there are {}", known.join(", "));
            }
            Val::Record(
                fields
                    .into_iter()
                    .map(|(name, kind)| {
                        let key = spelling.key(&name);
                        let value = match object.get(&key) {
                            Some(value) => to_val(value, &kind, &format!("{path}.{key}"), spelling)?,
                            None if matches!(kind, Type::Option(_)) => Val::Option(None),
                            None => bail!("{path}.{key}: missing"),
                        };
                        Ok((name, value))
                    })
                    .collect::<Result<_>>()?,
            )
        }
        Type::Option(option) => match given {
            Value::Null => Val::Option(None),
            given => Val::Option(Some(Box::new(to_val(given, &option.ty(), path, spelling)?))),
        },
        Type::Enum(kind) => {
            let given = given.as_str().ok_or_else(|| expected("a string"))?;
            let names: Vec<String> = kind.names().map(str::to_owned).collect();
            Val::Enum(case(&names, given, path, spelling)?)
        }
        Type::Variant(kind) => {
            let (tag, payload) = tagged(given, path, spelling)?;
            let cases: Vec<(String, Option<Type>)> =
                kind.cases().map(|case| (case.name.to_owned(), case.ty)).collect();
            let names: Vec<String> = cases.iter().map(|(name, _)| name.clone()).collect();
            let name = case(&names, &tag, path, spelling)?;
            let expected = cases.into_iter().find(|(known, _)| *known == name).and_then(|(_, kind)| kind);
            let payload = match (expected, payload) {
                (None, None) => None,
                (None, Some(_)) => bail!("{path}: “{name}” has no val"),
                (Some(_), None) => bail!("{path}.val: missing"),
                (Some(kind), Some(payload)) => {
                    Some(Box::new(to_val(&payload, &kind, &format!("{path}.val"), spelling)?))
                }
            };
            Val::Variant(name, payload)
        }
        other => bail!("{path}: the type {other:?} is not part of this contract"),
    })
}

/// A value of the component in the JSON form of the contract.
pub fn from_val(value: &Val, kind: &Type) -> Result<Value> {
    let tag = |name: &str, payload: Option<Value>| {
        let mut object = Map::new();
        object.insert("tag".to_owned(), Value::from(name));
        if let Some(payload) = payload {
            object.insert("val".to_owned(), payload);
        }
        Value::Object(object)
    };
    let inner = |payload: &Option<Box<Val>>, kind: Option<Type>| match (payload, kind) {
        (Some(payload), Some(kind)) => from_val(payload, &kind).map(Some),
        _ => Ok(None),
    };
    Ok(match (value, kind) {
        (Val::Bool(value), _) => Value::from(*value),
        (Val::U8(value), _) => Value::from(*value),
        (Val::S8(value), _) => Value::from(*value),
        (Val::U16(value), _) => Value::from(*value),
        (Val::S16(value), _) => Value::from(*value),
        (Val::U32(value), _) => Value::from(*value),
        (Val::S32(value), _) => Value::from(*value),
        (Val::U64(value), _) => Value::Number(Number::from(*value)),
        (Val::S64(value), _) => Value::Number(Number::from(*value)),
        (Val::String(value), _) => Value::from(value.as_str()),
        (Val::List(items), Type::List(list)) => {
            let element = list.ty();
            Value::Array(items.iter().map(|item| from_val(item, &element)).collect::<Result<_>>()?)
        }
        (Val::Tuple(items), Type::Tuple(tuple)) => Value::Array(
            items
                .iter()
                .zip(tuple.types())
                .map(|(item, kind)| from_val(item, &kind))
                .collect::<Result<_>>()?,
        ),
        (Val::Record(fields), Type::Record(record)) => {
            let mut object = Map::new();
            for ((name, value), field) in fields.iter().zip(record.fields()) {
                if !matches!(value, Val::Option(None)) {
                    object.insert(camel(name), from_val(value, &field.ty)?);
                }
            }
            Value::Object(object)
        }
        (Val::Option(None), _) => Value::Null,
        (Val::Option(Some(value)), Type::Option(option)) => from_val(value, &option.ty())?,
        (Val::Enum(name), _) => Value::from(name.as_str()),
        (Val::Variant(name, payload), Type::Variant(kind)) => {
            let case = kind.cases().find(|case| case.name == name).and_then(|case| case.ty);
            tag(name, inner(payload, case)?)
        }
        (Val::Result(Ok(payload)), Type::Result(result)) => tag("ok", inner(payload, result.ok())?),
        (Val::Result(Err(payload)), Type::Result(result)) => tag("err", inner(payload, result.err())?),
        (_, other) => bail!("the type {other:?} is not part of this contract"),
    })
}

impl Spelling {
    fn key(self, name: &str) -> String {
        match self {
            Self::Contract => camel(name),
            Self::Rust => name.replace('-', "_"),
        }
    }

    fn case(self, name: &str) -> String {
        match self {
            Self::Contract => name.to_owned(),
            Self::Rust => name.split('-').map(capital).collect(),
        }
    }
}

/// The name of the case that was given, in the words of the contract.
fn case(names: &[String], given: &str, path: &str, spelling: Spelling) -> Result<String> {
    names.iter().find(|name| spelling.case(name) == given).cloned().ok_or_else(|| {
        let known: Vec<String> = names.iter().map(|name| spelling.case(name)).collect();
        anyhow!("{path}: “{given}” instead of one of {}", known.join(", "))
    })
}

/// Tag and payload of a variant.
fn tagged(given: &Value, path: &str, spelling: Spelling) -> Result<(String, Option<Value>)> {
    match (spelling, given) {
        (Spelling::Contract, Value::Object(object)) => {
            if let Some(unknown) = object.keys().find(|key| *key != "tag" && *key != "val") {
                bail!("{path}.{unknown}: unknown; there are tag, val");
            }
            let tag = object.get("tag").and_then(Value::as_str);
            let tag = tag.ok_or_else(|| anyhow!("{path}.tag: expected a string"))?;
            Ok((tag.to_owned(), object.get("val").cloned()))
        }
        (Spelling::Rust, Value::String(tag)) => Ok((tag.clone(), None)),
        (Spelling::Rust, Value::Object(object)) if object.len() == 1 => object
            .iter()
            .next()
            .map(|(tag, payload)| (tag.clone(), Some(payload.clone())))
            .ok_or_else(|| anyhow!("{path}: expected a variant")),
        _ => bail!("{path}: expected an object with tag and val, found {}", kind_of(given)),
    }
}

/// `issue-date` as `issueDate`.
fn camel(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |out, word| out + &capital(word))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
