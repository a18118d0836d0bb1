//! The rules of late invoices.
//!
//! Facts and a day go in; due date, lawfulness of the term, balance, interest, compensation, the next step and
//! the words to write come out, each figure with the line of arithmetic and the article behind it.
//!
//! Read [`assess`] first: it is the whole flow on one screen. Then, in the order of the story: [`facts`],
//! [`terms`], [`interest`], [`compensation`], [`balance`], [`deadlines`], [`dunning`], [`reminder`], [`portfolio`];
//! beside it, [`allocation`], [`routes`], [`disputes`], [`promises`], [`plans`] and [`simulate`]. When to do what is a
//! [`policy`], that is data too; [`presets`] holds ready-made ones. The law is data and lives in [`law`]. Nothing here reads a clock, a
//! file or a network; nothing is a floating point number.

pub mod allocation;
pub mod assess;
pub mod balance;
pub mod calendar;
pub mod choices;
pub mod claims;
pub mod compensation;
pub mod credits;
pub mod deadlines;
pub mod discounts;
pub mod disputes;
pub mod dunning;
pub mod explain;
pub mod facts;
pub mod holidays;
pub mod interest;
pub mod law;
pub mod money;
pub mod path;
pub mod plans;
pub mod policy;
pub mod portfolio;
pub mod presets;
pub mod promises;
pub mod refusal;
pub mod reminder;
pub mod routes;
pub mod score;
pub mod simulate;
pub mod source;
pub mod terms;
pub mod trail;
pub mod words;
pub mod worklist;
