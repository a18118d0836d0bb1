//! The fee of a level, where the law of the claim allows one.
//!
//! # Why it is so
//!
//! **Fees obey the law of each claim.** A policy may ask for a fee; where the law of the claim forbids it to
//! this debtor it is not counted and a warning says so, and where the law asks for proof or agreement the
//! warning says that. A policy that names only countries whose law forbids it is refused.

use crate::assess::Assessment;
use crate::law::ReminderFee;
use crate::money::Money;
use crate::path::Path;
use crate::policy::{Fee, FeeRule, FeeTier, FeeUnit, Level, Tiering};
use crate::refusal::{Warning, WarningAbout};

/// What the law of a claim says of the fee of a level; nothing where there is none to speak of.
#[must_use]
pub fn warning(level: &Level, assessment: &Assessment, path: impl Into<Path>) -> Option<Warning> {
    let sum = amount(level.fee.as_ref()?, assessment.demandable_past_due());
    if !sum.is_positive() {
        return None;
    }
    let about = match assessment.regime.reminder_fee.map(|fee| fee.rule) {
        Some(ReminderFee::Forbidden) => WarningAbout::FeeForbidden(sum),
        Some(condition @ (ReminderFee::IfAgreed | ReminderFee::ProvenCosts)) => {
            WarningAbout::FeeDepends { fee: sum, condition: Some(condition) }
        }
        // Where the contract alone governs, so does what it says of fees.
        None if assessment.regime.is_of_contract() => return None,
        None => WarningAbout::FeeDepends { fee: sum, condition: None },
    };
    Some(Warning { path: path.into(), about })
}

/// The fee of one message about several invoices in one currency, by the level of the message: for each invoice, or once
/// on their sum. Invoices whose law forbids it do not count.
#[must_use]
pub fn of_message<'a>(
    level: Option<&Level>,
    assessments: impl Iterator<Item = &'a Assessment>,
    nothing: Money,
) -> Money {
    let Some(fee) = level.and_then(|level| level.fee.as_ref()) else {
        return nothing;
    };
    let forbidden = |assessment: &&Assessment| {
        assessment.regime.reminder_fee.is_some_and(|fee| fee.rule == ReminderFee::Forbidden)
    };
    let sums = assessments.filter(|assessment| !forbidden(assessment)).map(Assessment::demandable_past_due);
    match fee.per {
        FeeUnit::Invoice => sums.fold(nothing, |all, sum| all.plus(amount(fee, sum))),
        FeeUnit::Message => amount(fee, sums.fold(nothing, Money::plus)),
    }
}

/// The fee on a sum, by the rule of its currency.
fn amount(fee: &Fee, principal: Money) -> Money {
    let rule = fee.rules.iter().find(|rule| rule.currency == principal.currency());
    // Nothing demanded, nothing to charge for: a minimum does not make it so.
    let rule = rule.filter(|_| principal.is_positive());
    rule.map_or(Money::zero(principal.currency()), |rule| by_rule(rule, principal))
}

fn by_rule(rule: &FeeRule, principal: Money) -> Money {
    let nothing = Money::zero(rule.currency);
    let reached = |tier: &&FeeTier| principal.minor() >= tier.from.minor();
    let of_tier = |tier: &FeeTier, base: Money| {
        let percent = tier.percent.map_or(nothing, |percent| percent.of(base));
        tier.fixed.unwrap_or(nothing).plus(percent)
    };
    let sum = match rule.tiering {
        Tiering::Single => {
            let tier = rule.tiers.iter().rev().find(reached);
            tier.map_or(nothing, |tier| of_tier(tier, principal))
        }
        Tiering::Cumulated => {
            let mut above = principal;
            rule.tiers.iter().rev().filter(reached).fold(nothing, |sum, tier| {
                let base = above.minus(tier.from);
                above = tier.from;
                sum.plus(of_tier(tier, base))
            })
        }
    };
    let at_most = rule.maximum.map_or(sum, |most| sum.min(most));
    match rule.minimum {
        Some(least) if at_most.minor() < least.minor() => least,
        _ => at_most,
    }
}
