//! The functions of the contract by name, for whoever calls them so.

/// A function of the contract.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    /// Its interface, `portfolio`.
    pub interface: &'static str,
    /// Its name within it, `next-step`.
    pub name: &'static str,
    /// Its parameters, in order.
    pub parameters: &'static [Parameter],
}

/// A parameter of a function.
#[derive(Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name in the contract, `first-day`.
    pub name: &'static str,
    /// Its key in JSON, `firstDay`.
    pub key: &'static str,
}

impl Function {
    /// The function called `assessment.assess`.
    #[must_use]
    pub fn find(call: &str) -> Option<&'static Self> {
        let (interface, name) = call.split_once('.')?;
        FUNCTIONS.iter().find(|function| function.interface == interface && function.name == name)
    }
}

include!(concat!(env!("OUT_DIR"), "/functions.rs"));
