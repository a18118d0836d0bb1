//! Ready-made policies: those relance proposes, and those that decide as known products do, so that nobody who moves is
//! surprised. Each says what it reproduces and what it deliberately does otherwise.
//!
//! # Why it is so
//!
//! **Policies are arguments.** Presets and `default-policy` return data to be edited; nothing applies a
//! policy that the caller did not pass.

mod business_central;
mod erpnext;
mod invoice_ninja;
mod kill_bill;
mod lago;
mod oca_credit_control;
mod odoo;
pub mod relance;
mod sap;
mod tryton;

use crate::calendar::Day;
use crate::choices::{Channel, DebtorClass};
use crate::money::{Currency, Money};
use crate::policy::{Fee, FeeRule, FeeTier, FeeUnit, Level, NextStep, Policy, Tiering, Tone};
use crate::source::{Check, Compared, Source};

/// A ready-made set of policies.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Preset {
    pub name: &'static str,
    pub title: &'static str,
    pub reproduces: &'static [&'static str],
    pub otherwise: &'static [&'static str],
    pub source: Source,
    pub policies: Vec<Policy>,
}

/// Every preset, those of relance first, then by name.
#[must_use]
pub fn all() -> Vec<Preset> {
    vec![
        relance::preset(),
        business_central::preset(),
        erpnext::preset(),
        invoice_ninja::preset(),
        kill_bill::preset(),
        lago::preset(),
        oca_credit_control::preset(),
        odoo::preset(),
        sap::preset(),
        tryton::preset(),
    ]
}

/// Products know no kinds of debtor: one policy for all.
const EVERYONE: &[DebtorClass] =
    &[DebtorClass::Business, DebtorClass::PublicAuthority, DebtorClass::Consumer];

/// By e-mail, else by letter.
const BY_EMAIL: &[Channel] = &[Channel::Email, Channel::Letter];
const BY_EMAIL_ONLY: &[Channel] = &[Channel::Email];
const BY_LETTER: &[Channel] = &[Channel::Letter];
const BY_PHONE: &[Channel] = &[Channel::Phone];

/// Days to pay, for the messages of products that name no day: a week and the time a letter takes.
const DAYS_TO_PAY: u16 = 8;

/// A level that speaks to the debtor.
fn contact(id: &str, step: NextStep, days: i16, channels: &[Channel], tone: Tone) -> Level {
    let days_to_pay = if days < 0 { 0 } else { DAYS_TO_PAY };
    Level { days_to_pay, channels: channels.to_vec(), tone: Some(tone), ..Level::new(id, step, days) }
}

/// The product's own code or documentation, in which its behaviour was read.
fn read_in(title: &'static str, url: &'static str, on: Day, compared: Compared) -> Source {
    let checked = Check { on, compared: Some(compared) };
    Source { title: title.into(), url: url.into(), checked: Some(checked) }
}

/// Amounts by currency. A code or amount that does not exist is left out; a test counts them.
fn amounts(amounts: &[(&str, &str)]) -> Vec<Money> {
    let read = |(amount, code): &(&str, &str)| {
        let currency = Currency::from_code(code).ok()?;
        Money::parse(amount, currency).ok()
    };
    amounts.iter().filter_map(read).collect()
}

/// A fixed fee for each message, in one currency.
fn fixed_fee(amount: &str, code: &str) -> Option<Fee> {
    let currency = Currency::from_code(code).ok()?;
    let fixed = Some(Money::parse(amount, currency).ok()?);
    let tier = FeeTier { from: Money::zero(currency), fixed, percent: None };
    let rule =
        FeeRule { currency, tiers: vec![tier], tiering: Tiering::Single, minimum: None, maximum: None };
    Some(Fee { per: FeeUnit::Message, rules: vec![rule] })
}
