//! The types of the contract, generated from `wit/`.
#![allow(
    missing_docs,
    unsafe_code,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::allow_attributes_without_reason,
    reason = "generated code; the contract is documented in wit/"
)]

#[cfg(feature = "json")]
include!(concat!(env!("OUT_DIR"), "/wire.rs"));

#[cfg(not(feature = "json"))]
wit_bindgen::generate!({
    path: "../../wit",
    world: "late-payment",
    additional_derives: [Clone, PartialEq, Eq],
});

#[cfg(all(feature = "component", target_arch = "wasm32"))]
export!(Component with_types_in self);
#[cfg(all(feature = "component", target_arch = "wasm32"))]
use crate::component::Component;
