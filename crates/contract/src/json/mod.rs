//! The JSON form of the contract, for hosts without static types: camelCase keys, absent options left out, enums as
//! kebab-case strings, variants as `{tag, val}`, results as `{tag: "ok" | "err", val}`.
//!
//! What arrives is checked against the shapes of the contract first: see [`crate::shapes`]. It is the same for every
//! door, whoever answers behind it.
//!
//! # Why it is so
//!
//! **One JSON form.** camelCase keys, absent options left out, enums in kebab-case, variants as `{tag, val}`.
//! The attributes that give it are derived from the contract in `crates/contract/build`; the TypeScript types
//! and the reference page are derived from it by `cargo xtask contract`. The wasmtime host derives the same
//! form from the component's own type information, which makes it an independent check: the corpus compares
//! the three byte for byte.

pub use crate::given::{DEPTH, Given, Step, Strange};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{Door, Function, types};

/// A result in its JSON form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "tag", content = "val", rename_all = "lowercase")]
pub enum Outcome<T> {
    /// Answered.
    Ok(T),
    /// Refused.
    Err(Vec<types::Refusal>),
}

impl<T> From<Result<T, Vec<types::Refusal>>> for Outcome<T> {
    fn from(result: Result<T, Vec<types::Refusal>>) -> Self {
        match result {
            Ok(value) => Self::Ok(value),
            Err(refusals) => Self::Err(refusals),
        }
    }
}

/// The arguments of a call, by the keys of the parameters.
pub struct Arguments(Vec<(&'static str, Given)>);

impl Arguments {
    /// The arguments of a function in the order of its parameters; what is not there is missing.
    #[must_use]
    pub fn in_order(function: &'static Function, given: impl IntoIterator<Item = Given>) -> Self {
        let keys = function.parameters.iter().map(|parameter| parameter.key);
        Self(keys.zip(given).collect())
    }

    /// The arguments of a function out of an object by their keys.
    #[must_use]
    pub fn by_key(function: &'static Function, args: &Value) -> Self {
        let of = |key: &str| Given::from(args.get(key).cloned().unwrap_or(Value::Null));
        Self(function.parameters.iter().map(|parameter| (parameter.key, of(parameter.key))).collect())
    }

    fn take(&mut self, key: &str) -> Given {
        let found = self.0.iter_mut().find(|(known, _)| *known == key);
        found.map(|(_, given)| std::mem::take(given)).unwrap_or_default()
    }

    /// The language of the answer: that of the question, or one given by itself; English if there is none.
    fn language(&self) -> types::Language {
        let of = |key: &str| self.0.iter().find(|(known, _)| *known == key).map(|(_, given)| given.value());
        let language = match of("question") {
            Some(question) => question.get("language"),
            None => of("language"),
        };
        let language = language.cloned().map(serde_json::from_value);
        language.and_then(Result::ok).unwrap_or(types::Language::En)
    }
}

/// Where an answer is written to.
pub trait Sink {
    /// What it becomes there.
    type Out;

    /// Writes it.
    fn write<T: Serialize>(self, answer: &T) -> Self::Out;
}

/// Answers become JSON values without their absent options.
struct Values;

impl Sink for Values {
    type Out = Value;

    fn write<T: Serialize>(self, answer: &T) -> Value {
        let mut value =
            serde_json::to_value(answer).unwrap_or_else(|error| json!({ "error": error.to_string() }));
        prune(&mut value);
        value
    }
}

fn prune(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(prune);
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Calls a function of the contract by its name, such as `assessment.assess`.
///
/// None if there is no such function.
pub fn call<D: Door>(door: &mut D, function: &str, arguments: Arguments) -> Option<Result<Value, D::Lost>> {
    call_into(door, function, arguments, Values)
}

mod functions {
    #![allow(clippy::too_many_lines, clippy::single_match_else, reason = "generated")]

    use super::{Arguments, Outcome, Sink};
    use crate::Door;
    use crate::shapes::Shapes;

    include!(concat!(env!("OUT_DIR"), "/json.rs"));
}
pub use functions::call_into;
