//! The next step: what to do about an invoice, when, why, and why not something else.
//!
//! A policy is data ([`crate::policy`]). Facts come first: anything that makes writing wrong blocks every level and is named
//! ([`blockers`]). Then the levels are weighed, one invoice at a time or for the whole account of a debtor
//! (`account`, `ladder`). Only what was sent counts, so a proposal never escalates and a missed day loses nothing. What is said
//! at the level taken, what that demands and what it announces, is part of the decision (`approach`, [`demand`]): a message
//! prints it.
//!
//! [`case`] is the road that leads from a claim to its decision.
//!
//! ```
//! # use relance_core::calendar::day;
//! # use relance_core::choices::DebtorKind;
//! # use relance_core::facts::{Claim, Debtor, Invoice, PaymentTerms, Question};
//! # use relance_core::law::Jurisdiction;
//! # use relance_core::money::{Currency, Money};
//! # let eur = |text| Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap();
//! # let france = Jurisdiction::from_code("FR").unwrap();
//! use relance_core::choices::DebtorClass;
//! use relance_core::dunning::next_step;
//! use relance_core::policy::NextStep;
//! use relance_core::presets::relance;
//!
//! // Nobody has written yet: a first contact, whatever the delay.
//! let terms = PaymentTerms::DueOn(day(2026, 4, 1));
//! let claim = Claim::bare("D", Invoice::bare("F-1", france, day(2026, 3, 2), eur("4800.00"), terms));
//! let debtor = Debtor::bare("D", DebtorKind::Business);
//! let policy = [relance::policy(DebtorClass::Business)];
//! let case = next_step(&debtor, &claim, &policy, &Question::on(day(2026, 6, 15))).unwrap();
//! assert_eq!(case.decision.step, NextStep::Remind);
//! assert_eq!(case.decision.level.unwrap().id, "first-reminder");
//! // It asks for the principal, and announces what the law adds: 4800 x 12.15 % x 75 / 365, and 40.
//! assert_eq!(case.decision.demand.total(), eur("4800.00"));
//! assert_eq!(case.decision.announced.total(), eur("159.84"));
//! ```

mod account;
pub mod approach;
pub mod blockers;
pub mod case;
pub mod charges;
mod decision;
pub mod demand;
pub mod fees;
mod item;
mod ladder;
mod minimums;
pub mod sanctions;
pub mod standing;
mod waiting;

pub use approach::{Approach, Stage, StatutoryNotice};
pub use blockers::Blocker;
pub use case::{Case, next_step, policy_for};
pub use charges::{Charge, ChargeTerms};
pub use decision::{Decision, Opened};
pub use demand::{Announced, Demand, Owed};
pub use ladder::{Considered, Finding, Outcome, Verdict};
pub use sanctions::SanctionNotice;
