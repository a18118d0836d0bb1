//! The doors of relance: one WIT contract, answered to a component host, to a browser, or to JSON.
//!
//! No arithmetic and no default lives here. [`convert`] is the only place that reads strings; [`doors`] asks the
//! core; `component` and `browser` are what each kind of host sees.
//!
//! # Why it is so
//!
//! **Component for wasm32-unknown-unknown.** `wasm32-wasip2` would bring thirteen imports through the
//! standard library. `types` is exported by the world, since a types-only interface would otherwise become an
//! import.
//!
//! **opt-level 3, and "s" for the doors.** The doors move texts about: optimising them for size saves a fifth
//! of the bytes. Doing the same to the core would save another tenth and cost a third of its speed.

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
mod browser;
#[cfg(all(feature = "component", target_arch = "wasm32"))]
mod component;
pub mod convert;
pub mod doors;
#[cfg(feature = "json")]
pub mod json;

pub use relance_contract as contract;
