//! A host of the relance component: ledgers in, worklists and reminders out.
//!
//! It knows the contract in `wit/` and the built component, and nothing of how the rules are written. Start with
//! [`component`], which loads and calls the component, then [`import`], which reads ledgers, [`case`], which turns
//! them into the questions of the contract, and [`render`], which sets out the answers.

pub mod case;
pub mod cli;
pub mod component;
pub mod import;
pub mod json;
pub mod own;
pub mod policies;
pub mod render;
pub mod templates;
pub mod text;
