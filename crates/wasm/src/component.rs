//! What a component host sees: the rules, exported as the world of the contract.
#![allow(unsafe_code, reason = "the binding's own exports")]

use crate::doors::Rules;

relance_contract::export_late_payment!(Rules);
