//! The doors of relance: one WIT contract, answered to a component host, to a browser, or to JSON.
//!
//! No arithmetic and no default lives here. [`convert`] is the only place that reads strings; [`doors`] asks the
//! core; `component` and `browser` are what each kind of host sees.

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
mod browser;
#[cfg(all(feature = "component", target_arch = "wasm32"))]
mod component;
pub mod convert;
pub mod doors;
#[cfg(feature = "json")]
pub mod json;

pub use relance_contract as contract;
