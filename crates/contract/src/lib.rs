//! The contract of relance in Rust, generated from `wit/` when this crate is built.
//!
//! Everything that speaks the contract takes from here its types, by interface ([`types`], [`assessment`], …); the
//! [words](Named) of its enums; the [names of its functions](FUNCTIONS) and of their parameters; and, with the
//! feature `json`, the JSON form of the types and the check of `shapes`. No rule is known here.

pub mod bounds;
mod door;
mod functions;
#[cfg(feature = "json")]
mod given;
#[cfg(feature = "json")]
pub mod json;
mod names;
mod path;
#[cfg(feature = "json")]
mod rows;
#[cfg(feature = "json")]
pub mod shapes;
#[doc(hidden)]
pub mod wire;

pub use door::{Door, Native};
pub use functions::{FUNCTIONS, Function, Parameter};
pub use names::{Named, Tagged};
pub use path::{Part, Path};
/// Exports a type that answers as the component; see `wit_bindgen::generate!`.
pub use wire::export_late_payment;
pub use wire::exports::relance::late_payment::*;
