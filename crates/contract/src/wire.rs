//! The types of the contract.
#![allow(
    missing_docs,
    unsafe_code,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::allow_attributes_without_reason,
    reason = "generated code; the contract is documented in wit/"
)]

include!(concat!(env!("OUT_DIR"), "/wire.rs"));
