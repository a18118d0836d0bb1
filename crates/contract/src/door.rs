//! What answers the functions of the contract.
#![allow(
    missing_docs,
    clippy::too_many_arguments,
    clippy::needless_pass_by_value,
    clippy::used_underscore_binding,
    reason = "generated; the functions are documented in wit/"
)]

use std::marker::PhantomData;

/// The rules of this very module, as the type that answers for them.
pub struct Native<G>(PhantomData<G>);

impl<G> Native<G> {
    /// They hold nothing: every call is a function of its arguments.
    #[must_use]
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<G> Default for Native<G> {
    fn default() -> Self {
        Self::new()
    }
}

include!(concat!(env!("OUT_DIR"), "/door.rs"));
