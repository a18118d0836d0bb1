//! What a message asks for, and the fee of a level where the law allows one.

use crate::assess::Assessment;
use crate::law::ReminderFee;
use crate::money::Money;
use crate::policy::{Fee, FeeRule, FeeTier, FeeUnit, Level, Tiering};
use crate::refusal::{Warning, WarningAbout};

/// What a message would ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Demand {
    pub principal: Money,
    pub interest: Money,
    pub compensation: Money,
    pub fee: Money,
}

impl Demand {
    /// What is past due and not contested, with what the law adds to it while nothing is contested.
    #[must_use]
    pub fn new(assessment: &Assessment, fee: Money) -> Self {
        let nothing = Money::zero(assessment.open_balance.currency());
        let is_contested = assessment.disputed.is_positive() || assessment.credit_due.is_positive();
        let charge = |money: Money| if is_contested { nothing } else { money };
        Self {
            principal: principal(assessment),
            interest: charge(assessment.interest.outstanding()),
            compensation: charge(assessment.compensation.outstanding()),
            fee,
        }
    }

    /// All of it.
    #[must_use]
    pub fn total(&self) -> Money {
        self.principal.plus(self.interest).plus(self.compensation).plus(self.fee)
    }

    /// The sum of two demands in one currency.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            principal: self.principal.plus(other.principal),
            interest: self.interest.plus(other.interest),
            compensation: self.compensation.plus(other.compensation),
            fee: self.fee.plus(other.fee),
        }
    }
}

/// The fee of a level for the message about one invoice.
#[must_use]
pub fn fee(level: Option<(usize, &Level)>, assessment: &Assessment, warnings: &mut Vec<Warning>) -> Money {
    let nothing = Money::zero(assessment.open_balance.currency());
    let Some((place, fee)) = level.and_then(|(place, level)| Some((place, level.fee.as_ref()?))) else {
        return nothing;
    };
    let sum = amount(fee, principal(assessment));
    if !sum.is_positive() {
        return nothing;
    }
    let warn = |about| Warning { path: format!("policy.levels[{place}].fee"), about };
    match assessment.regime.reminder_fee.as_ref().map(|(rule, _)| *rule) {
        Some(ReminderFee::Forbidden) => {
            warnings.push(warn(WarningAbout::FeeForbidden(sum)));
            return nothing;
        }
        Some(condition @ (ReminderFee::IfAgreed | ReminderFee::ProvenCosts)) => {
            warnings.push(warn(WarningAbout::FeeDepends { fee: sum, condition: Some(condition) }));
        }
        // Where the contract alone governs, so does what it says of fees.
        None if assessment.regime.is_of_contract() => {}
        None => warnings.push(warn(WarningAbout::FeeDepends { fee: sum, condition: None })),
    }
    sum
}

/// The fee of one message about several invoices in one currency, by the level of the message: for each invoice, or once
/// on their sum. Invoices whose law forbids it do not count.
#[must_use]
pub fn fee_of_message<'a>(
    level: Option<&Level>,
    assessments: impl Iterator<Item = &'a Assessment>,
    nothing: Money,
) -> Money {
    let Some(fee) = level.and_then(|level| level.fee.as_ref()) else {
        return nothing;
    };
    let forbidden = |assessment: &&Assessment| {
        matches!(assessment.regime.reminder_fee, Some((ReminderFee::Forbidden, _)))
    };
    let sums = assessments.filter(|assessment| !forbidden(assessment)).map(principal);
    match fee.per {
        FeeUnit::Invoice => sums.fold(nothing, |all, sum| all.plus(amount(fee, sum))),
        FeeUnit::Message => amount(fee, sums.fold(nothing, Money::plus)),
    }
}

/// The principal a message demands: nothing before the due date.
fn principal(assessment: &Assessment) -> Money {
    if assessment.past_due.is_positive() {
        assessment.undisputed()
    } else {
        Money::zero(assessment.open_balance.currency())
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
