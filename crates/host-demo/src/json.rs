//! The JSON form of the contract, driven by the component's own types: nothing here names a type of the contract.
//!
//! Keys are camelCase, absent options are left out, enum cases are kebab-case strings, variants are
//! `{"tag": …, "val": …}` with `val` left out where the case has none, results are `{"tag": "ok" | "err", "val": …}`.
//! Keys come in the order of the contract.

use anyhow::{Result, bail};
use serde_json::{Map, Number, Value};
use wasmtime::component::{Type, Val};

/// How names are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// The JSON form of the contract.
    Contract,
    /// The names of the contract as they stand in it, `days-to-pay`: what people write in a file of their own.
    Words,
}

/// A kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing.
    Null,
    /// True or false.
    Truth,
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// An object with a tag, and a val where the tag takes one.
    Tagged,
}

/// One place where a value does not have the shape of the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The place, as a path of names.
    pub path: String,
    /// What is wrong there.
    pub what: Wrong,
}

/// What is wrong with a shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Another kind of value.
    Kind {
        /// What it should be.
        wanted: Kind,
        /// What it is.
        found: Kind,
    },
    /// Not a whole number within these limits.
    Whole {
        /// The least allowed.
        least: i64,
        /// The most allowed.
        most: i64,
        /// What was given.
        found: String,
    },
    /// A name that is not in the contract: those that are.
    Unknown(Vec<String>),
    /// A value that must be there is not.
    Missing,
    /// A word outside its list.
    Case {
        /// What was given.
        given: String,
        /// The list.
        known: Vec<String>,
    },
    /// A payload of a case that has none.
    NoPayload(String),
    /// Another number of items.
    Count {
        /// How many there should be.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
    /// A type that is not part of this contract.
    Foreign(String),
}

/// A JSON value as a value of this type, or every place where it does not fit. Paths start with the one given.
pub fn to_val(given: &Value, kind: &Type, path: &str, spelling: Spelling) -> Result<Val, Vec<Misfit>> {
    let mut reader = Reader { spelling, misfits: Vec::new() };
    let value = reader.read(given, kind, path);
    match value {
        Some(value) if reader.misfits.is_empty() => Ok(value),
        _ => Err(reader.misfits),
    }
}

/// Reads on after a misfit, so that all of them are named at once.
struct Reader {
    spelling: Spelling,
    misfits: Vec<Misfit>,
}

impl Reader {
    fn wrong(&mut self, path: &str, what: Wrong) {
        self.misfits.push(Misfit { path: path.to_owned(), what });
    }

    /// What was found, or the misfit of another kind of value.
    fn expect<T>(&mut self, found: Option<T>, wanted: Kind, given: &Value, path: &str) -> Option<T> {
        if found.is_none() {
            self.wrong(path, Wrong::Kind { wanted, found: kind_of(given) });
        }
        found
    }

    fn whole(&mut self, given: &Value, path: &str, least: i64, most: i64) -> Option<i64> {
        let number = given.as_i64().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.wrong(path, Wrong::Whole { least, most, found: given.to_string() });
        }
        number
    }

    fn read(&mut self, given: &Value, kind: &Type, path: &str) -> Option<Val> {
        let mut whole = |least: i64, most: i64| self.whole(given, path, least, most);
        Some(match kind {
            Type::U8 => Val::U8(u8::try_from(whole(0, u8::MAX.into())?).ok()?),
            Type::S8 => Val::S8(i8::try_from(whole(i8::MIN.into(), i8::MAX.into())?).ok()?),
            Type::U16 => Val::U16(u16::try_from(whole(0, u16::MAX.into())?).ok()?),
            Type::S16 => Val::S16(i16::try_from(whole(i16::MIN.into(), i16::MAX.into())?).ok()?),
            Type::U32 => Val::U32(u32::try_from(whole(0, u32::MAX.into())?).ok()?),
            Type::S32 => Val::S32(i32::try_from(whole(i32::MIN.into(), i32::MAX.into())?).ok()?),
            Type::Bool => Val::Bool(self.expect(given.as_bool(), Kind::Truth, given, path)?),
            Type::S64 => Val::S64(self.expect(given.as_i64(), Kind::Whole, given, path)?),
            Type::U64 => Val::U64(self.expect(given.as_u64(), Kind::Whole, given, path)?),
            Type::String => Val::String(self.expect(given.as_str(), Kind::Text, given, path)?.to_owned()),
            other => self.compound(given, other, path)?,
        })
    }

    /// The types that hold others, or names.
    fn compound(&mut self, given: &Value, kind: &Type, path: &str) -> Option<Val> {
        Some(match kind {
            Type::List(list) => {
                let items = self.expect(given.as_array(), Kind::List, given, path)?;
                let element = list.ty();
                Val::List(self.all(items.iter().map(|item| (item, &element)), path)?)
            }
            Type::Tuple(tuple) => {
                let items = self.expect(given.as_array(), Kind::List, given, path)?;
                let kinds: Vec<Type> = tuple.types().collect();
                if items.len() != kinds.len() {
                    self.wrong(path, Wrong::Count { wanted: kinds.len(), found: items.len() });
                    return None;
                }
                Val::Tuple(self.all(items.iter().zip(&kinds), path)?)
            }
            Type::Record(record) => {
                let object = self.expect(given.as_object(), Kind::Object, given, path)?;
                let fields = record.fields().map(|field| (field.name.to_owned(), field.ty)).collect();
                self.record(object, fields, path)?
            }
            Type::Option(option) => match given {
                Value::Null => Val::Option(None),
                given => Val::Option(Some(Box::new(self.read(given, &option.ty(), path)?))),
            },
            Type::Enum(kind) => {
                let given = self.expect(given.as_str(), Kind::Text, given, path)?;
                let names: Vec<String> = kind.names().map(str::to_owned).collect();
                Val::Enum(self.case(&names, given, path)?)
            }
            Type::Variant(kind) => {
                let (tag, payload) = self.tagged(given, path)?;
                let cases: Vec<(String, Option<Type>)> =
                    kind.cases().map(|case| (case.name.to_owned(), case.ty)).collect();
                let names: Vec<String> = cases.iter().map(|(name, _)| name.clone()).collect();
                let name = self.case(&names, &tag, path)?;
                let expected = cases.into_iter().find(|(known, _)| *known == name).and_then(|(_, kind)| kind);
                let inside = format!("{path}.val");
                let payload = match (expected, payload) {
                    (None, None) => None,
                    (None, Some(_)) => {
                        self.wrong(path, Wrong::NoPayload(name));
                        return None;
                    }
                    (Some(_), None) => {
                        self.wrong(&inside, Wrong::Missing);
                        return None;
                    }
                    (Some(kind), Some(payload)) => Some(Box::new(self.read(&payload, &kind, &inside)?)),
                };
                Val::Variant(name, payload)
            }
            other => {
                self.wrong(path, Wrong::Foreign(format!("{other:?}")));
                return None;
            }
        })
    }

    /// Every item, so that each is looked at; none if one does not fit.
    fn all<'a>(
        &mut self,
        items: impl Iterator<Item = (&'a Value, &'a Type)>,
        path: &str,
    ) -> Option<Vec<Val>> {
        let read: Vec<Option<Val>> = items
            .enumerate()
            .map(|(at, (item, kind))| self.read(item, kind, &format!("{path}[{at}]")))
            .collect();
        read.into_iter().collect()
    }

    fn record(
        &mut self,
        object: &Map<String, Value>,
        fields: Vec<(String, Type)>,
        path: &str,
    ) -> Option<Val> {
        let inside = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
        let known: Vec<String> = fields.iter().map(|(name, _)| self.spelling.key(name)).collect();
        for unknown in object.keys().filter(|key| !known.contains(key)) {
            self.wrong(&inside(unknown), Wrong::Unknown(known.clone()));
        }
        let mut values = Vec::new();
        for ((name, kind), key) in fields.into_iter().zip(&known) {
            let value = match object.get(key) {
                Some(value) => self.read(value, &kind, &inside(key)),
                None if matches!(kind, Type::Option(_)) => Some(Val::Option(None)),
                None => {
                    self.wrong(&inside(key), Wrong::Missing);
                    None
                }
            };
            values.push(value.map(|value| (name, value)));
        }
        values.into_iter().collect::<Option<_>>().map(Val::Record)
    }

    /// The name of the case that was given, in the words of the contract.
    fn case(&mut self, names: &[String], given: &str, path: &str) -> Option<String> {
        let found = names.iter().find(|name| *name == given).cloned();
        if found.is_none() {
            let known = names.to_vec();
            self.wrong(path, Wrong::Case { given: given.to_owned(), known });
        }
        found
    }

    /// Tag and payload of a variant.
    fn tagged(&mut self, given: &Value, path: &str) -> Option<(String, Option<Value>)> {
        match given {
            Value::Object(object) => {
                for unknown in object.keys().filter(|key| *key != "tag" && *key != "val") {
                    let known = vec!["tag".to_owned(), "val".to_owned()];
                    self.wrong(&format!("{path}.{unknown}"), Wrong::Unknown(known));
                }
                let tag = object.get("tag").unwrap_or(&Value::Null);
                let name = self.expect(tag.as_str(), Kind::Text, tag, &format!("{path}.tag"))?;
                Some((name.to_owned(), object.get("val").cloned()))
            }
            _ => self.expect(None, Kind::Tagged, given, path),
        }
    }
}

/// A value of the component in the JSON form of the contract, its names spelled as asked.
pub fn from_val(value: &Val, kind: &Type, spelling: Spelling) -> Result<Value> {
    let tag = |name: &str, payload: Option<Value>| {
        let mut object = Map::new();
        object.insert("tag".to_owned(), Value::from(name));
        if let Some(payload) = payload {
            object.insert("val".to_owned(), payload);
        }
        Value::Object(object)
    };
    let inner = |payload: &Option<Box<Val>>, kind: Option<Type>| match (payload, kind) {
        (Some(payload), Some(kind)) => from_val(payload, &kind, spelling).map(Some),
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
            Value::Array(items.iter().map(|item| from_val(item, &element, spelling)).collect::<Result<_>>()?)
        }
        (Val::Tuple(items), Type::Tuple(tuple)) => Value::Array(
            items
                .iter()
                .zip(tuple.types())
                .map(|(item, kind)| from_val(item, &kind, spelling))
                .collect::<Result<_>>()?,
        ),
        (Val::Record(fields), Type::Record(record)) => {
            let mut object = Map::new();
            for ((name, value), field) in fields.iter().zip(record.fields()) {
                if !matches!(value, Val::Option(None)) {
                    object.insert(spelling.key(name), from_val(value, &field.ty, spelling)?);
                }
            }
            Value::Object(object)
        }
        (Val::Option(None), _) => Value::Null,
        (Val::Option(Some(value)), Type::Option(option)) => from_val(value, &option.ty(), spelling)?,
        (Val::Enum(name), _) => Value::from(name.as_str()),
        (Val::Variant(name, payload), Type::Variant(kind)) => {
            let case = kind.cases().find(|case| case.name == name).and_then(|case| case.ty);
            let payload = inner(payload, case)?;
            tag(name, payload)
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
            Self::Words => name.to_owned(),
        }
    }
}

/// `issue-date` as `issueDate`.
fn camel(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |out, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|first| first.to_ascii_uppercase());
        out + &capital.into_iter().collect::<String>() + letters.as_str()
    })
}

fn kind_of(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::Null,
        Value::Bool(_) => Kind::Truth,
        Value::Number(_) => Kind::Number,
        Value::String(_) => Kind::Text,
        Value::Array(_) => Kind::List,
        Value::Object(_) => Kind::Object,
    }
}
