//! Fixed compensation for recovery costs: once for each invoice paid late, in part or in whole.

use crate::calendar::Day;
use crate::explain::{Rule, Step};
use crate::law::Regime;
use crate::money::{Currency, Money};
use crate::refusal::{Refusal, Warning, WarningAbout};

/// What is owed on an invoice that was not paid in full on its due date.
pub fn owed(
    regime: &Regime,
    currency: Currency,
    term_start: Day,
    due: Day,
    judgment: Option<Day>,
    steps: &mut Vec<Step>,
    warnings: &mut Vec<Warning>,
) -> Result<Money, Refusal> {
    let nothing = Money::zero(currency);
    let Some(rule) = &regime.compensation else {
        steps.push(Step::sourced(Rule::CompensationNone, &regime.interest.source));
        return Ok(nothing);
    };
    if term_start < rule.first_day {
        steps.push(Step::sourced(Rule::CompensationTooEarly { first_day: rule.first_day }, &rule.source));
        return Ok(nothing);
    }
    // The debtor was forbidden to pay on the day it fell due: there is no late payment to compensate.
    if let Some(judgment) = judgment.filter(|judgment| *judgment <= due) {
        steps.push(Step::sourced(Rule::CompensationInsolvency { judgment }, &rule.source));
        return Ok(nothing);
    }
    let amount = rule.money().map_err(|reason| Refusal::new("claim.invoice.law", reason))?;
    if amount.currency() != currency {
        steps.push(Step::sourced(Rule::CompensationOtherCurrency { amount }, &rule.source));
        let about = WarningAbout::CompensationCurrency(amount);
        warnings.push(Warning { path: "claim.invoice.amount-due.currency".to_owned(), about });
        return Ok(nothing);
    }
    steps.push(Step::sourced(Rule::Compensation { amount }, &rule.source));
    Ok(amount)
}
