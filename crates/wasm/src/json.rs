//! The rules in the JSON form of the contract.

use relance_contract::json::{self, Arguments};
use relance_contract::{Function, Native};
use serde_json::Value;

use crate::doors::Rules;

/// Calls a function of the contract by its name, such as `assessment.assess`, with its arguments by name.
///
/// None if there is no such function.
#[must_use]
pub fn call(function: &str, args: &Value) -> Option<Value> {
    answer(function, Arguments::by_key(Function::find(function)?, args))
}

/// The same with arguments taken over already.
#[must_use]
pub fn answer(function: &str, arguments: Arguments) -> Option<Value> {
    json::call(&mut Native::<Rules>::new(), function, arguments).map(|Ok(answer)| answer)
}
