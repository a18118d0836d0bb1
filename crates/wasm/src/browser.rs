//! What a web page sees: one function that answers a call in its JSON form. `doors.js` gives it the name, the
//! arguments and the checks of each function of the contract.
//!
//! # Why it is so
//!
//! **The browser reads trees, not structs.** `serde-wasm-bindgen` ignores misspelled keys of a struct even
//! when told not to, and walks whatever it is given, however deep. So `doors.js` copies an argument first: a
//! tree of JSON, of bounded depth, with what JSON cannot write named by its place. That tree is checked before it is
//! read. An exception of a caller's object ends there and never passes through the module. Functions never throw for
//! bad facts.

use std::convert::Infallible;

use relance_contract::json::{self, Arguments, Given, Sink, Step, Strange};
use relance_contract::{Function, Native};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::doors::Rules;

/// A call as `doors.js` writes it.
#[derive(Deserialize)]
struct Call {
    /// The arguments in order; null where something could not be taken over.
    values: Vec<Value>,
    /// What could not: in which argument, where within it, and what it is.
    strange: Vec<(usize, Vec<Step>, String)>,
}

/// Answers become plain objects; absent options are undefined.
struct Objects;

impl Sink for Objects {
    type Out = Result<JsValue, serde_wasm_bindgen::Error>;

    fn write<T: Serialize>(self, answer: &T) -> Self::Out {
        answer.serialize(&Serializer::new())
    }
}

/// Answers a call. It fails only for a call that `doors.js` does not write: a refusal is an answer.
#[wasm_bindgen]
pub fn answer(function: &str, call: String) -> Result<JsValue, JsError> {
    let known = Function::find(function).ok_or_else(|| JsError::new("no such function"))?;
    let Call { values, strange } = serde_json::from_str(&call)?;
    // A portfolio is large: its text is not kept beside what was read from it.
    drop(call);
    let mut found: Vec<(Value, Vec<Strange>)> = values.into_iter().map(|value| (value, Vec::new())).collect();
    for (argument, place, what) in strange {
        if let Some((_, strange)) = found.get_mut(argument) {
            strange.push(Strange { place, what });
        }
    }
    let given = found.into_iter().map(|(value, strange)| Given::new(value, strange));
    let arguments = Arguments::in_order(known, given);
    let answer: Option<Result<_, Infallible>> =
        json::call_into(&mut Native::<Rules>::new(), function, arguments, Objects);
    match answer {
        Some(Ok(answer)) => Ok(answer?),
        None => Err(JsError::new("no such function")),
    }
}
