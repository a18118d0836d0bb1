//! A host of the relance component: ledgers in, worklists and reminders out.
//!
//! It knows the contract in `wit/` and the built component, and nothing of how the rules are written. Start with
//! [`component`], which loads and calls the component, then [`case`], which has ledgers read by `relance-ledger` as the
//! questions of the contract. The command line is in [`cli`]: its grammar, and a file a command. What it
//! prints is set out in `render`, in the sentences of `texts`.

pub mod cache;
pub mod case;
pub mod cli;
pub mod component;
pub mod config;
pub mod json;
mod layout;
mod render;
mod texts;
