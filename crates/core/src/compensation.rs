//! Compensation for recovery costs: once for each invoice paid late, in part or in whole. A fixed sum for most
//! debtors, a sum by the size of the debt for some, and for others only after a formal notice, or by contract.
//!
//! ```
//! # use relance_core::calendar::day;
//! # use relance_core::choices::DebtorKind;
//! # use relance_core::facts::{Claim, Invoice, PaymentTerms};
//! # use relance_core::law::Jurisdiction;
//! # use relance_core::money::{Currency, Money};
//! # let eur = |text| Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap();
//! # let france = Jurisdiction::from_code("FR").unwrap();
//! use relance_core::compensation::{self, Late};
//! use relance_core::trail::Trail;
//!
//! // Forty euros for each invoice paid late, whatever its size.
//! let terms = PaymentTerms::DueOn(day(2026, 4, 1));
//! let claim = Claim::bare("D", Invoice::bare("F-1", france, day(2026, 3, 2), eur("12.00"), terms));
//! let law = france.regime(DebtorKind::Business, day(2026, 3, 2), day(2026, 3, 2), None).unwrap();
//! let late =
//!     Late { debt: eur("12.00"), term_start: day(2026, 3, 2), due: day(2026, 4, 1), judgment: None };
//! let owed = compensation::owed(&law, &claim, late, &mut Trail::silent()).unwrap();
//! assert_eq!(owed, eur("40.00"));
//! ```

use crate::calendar::{Day, plus_days};
use crate::explain::{Rule, Step};
use crate::facts::{Claim, Question};
use crate::law::{CompensationStart, NoticePeriod, Regime, Scale, calendar};
use crate::money::{Money, Percent};
use crate::refusal::{NoEffect, Reason, Refusal, WarningAbout};
use crate::trail::{Chapter, Trail};

/// The day that must pass with something still open before compensation is owed; none while it waits for a formal
/// notice.
#[must_use]
pub fn owed_after(regime: &Regime, claim: &Claim, due: Day, question: &Question) -> Option<Day> {
    match regime.compensation.as_ref().map(|rule| rule.start) {
        None | Some(CompensationStart::Late) => Some(due),
        Some(CompensationStart::AfterNotice(period)) => {
            period_after_notice(regime, claim, period, due, question)
        }
    }
}

/// The last day of the time that a formal notice gives; none while there is no notice.
#[must_use]
pub fn period_after_notice(
    regime: &Regime,
    claim: &Claim,
    period: NoticePeriod,
    due: Day,
    question: &Question,
) -> Option<Day> {
    let notice = claim.formal_notice_by(question.as_of)?.max(due);
    let start = regime.place.and_then(calendar).map_or(notice, |calendar| {
        calendar.plus_working_days(notice, period.working_days, &question.calendar_changes)
    });
    Some(plus_days(start, period.days.into()))
}

/// An invoice of which something was still open when its day had passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    /// How much was.
    pub debt: Money,
    /// The day from which its term counted.
    pub term_start: Day,
    /// The due date that passed.
    pub due: Day,
    /// The judgment that opened insolvency proceedings, if one did.
    pub judgment: Option<Day>,
}

/// What is owed on an invoice paid late.
pub fn owed(regime: &Regime, claim: &Claim, late: Late, trail: &mut Trail) -> Result<Money, Refusal> {
    let Late { debt, term_start, due, judgment } = late;
    let currency = debt.currency();
    let nothing = Money::zero(currency);
    let agreed = claim.invoice.contract.compensation;
    let Some(rule) = &regime.compensation else {
        trail.say(Chapter::Compensation, || Step::plain(Rule::CompensationNone));
        if let Some(agreed) = agreed {
            let about = || WarningAbout::CompensationNotOwed(agreed);
            trail.warn(Chapter::Compensation, "claim.invoice.contract.compensation", about);
        }
        return Ok(nothing);
    };
    let source = rule.ground.article();
    if term_start < rule.first_day {
        trail.say(Chapter::Compensation, || {
            Step::maybe_sourced(Rule::CompensationTooEarly { first_day: rule.first_day }, source)
        });
        return Ok(nothing);
    }
    // The debtor was forbidden to pay on the day it fell due: there is no late payment to compensate.
    if let Some(judgment) = judgment.filter(|judgment| *judgment <= due) {
        trail.say(Chapter::Compensation, || {
            Step::maybe_sourced(Rule::CompensationInsolvency { judgment }, source)
        });
        return Ok(nothing);
    }
    let unit = rule.scale.currency;
    if unit != currency {
        // A sum that depends on the size of the debt cannot be found in another currency.
        let amount = rule.scale.is_fixed().then(|| sum(&rule.scale, Money::zero(unit)));
        let currency = unit.code();
        trail.say(Chapter::Compensation, || {
            Step::maybe_sourced(Rule::CompensationOtherCurrency { amount, currency }, source)
        });
        let about = || WarningAbout::CompensationCurrency { amount, currency };
        trail.warn(Chapter::Compensation, "claim.invoice.amount-due.currency", about);
        return Ok(nothing);
    }
    let most = sum(&rule.scale, debt);
    match (rule.needs_clause, agreed) {
        (true, None) => {
            trail.say(Chapter::Compensation, || Step::maybe_sourced(Rule::CompensationNeedsClause, source));
            Ok(nothing)
        }
        (true, Some(agreed)) => {
            let amount = agreed.min(most);
            trail.say(Chapter::Compensation, || {
                Step::maybe_sourced(Rule::CompensationClause { agreed, most, amount }, source)
            });
            Ok(amount)
        }
        (false, agreed) => {
            if agreed.is_some_and(|agreed| agreed != most) {
                let about = || WarningAbout::SetAside(NoEffect::Compensation);
                trail.warn(Chapter::Compensation, "claim.invoice.contract.compensation", about);
            }
            let found = if rule.scale.is_fixed() {
                Rule::Compensation { amount: most }
            } else {
                Rule::CompensationScale { debt, amount: most }
            };
            trail.say(Chapter::Compensation, || Step::maybe_sourced(found, source));
            Ok(most)
        }
    }
}

/// The sum of a scale for a debt in its currency.
#[must_use]
pub fn sum(scale: &Scale, debt: Money) -> Money {
    let currency = debt.currency();
    let fits = |up_to: i128| debt.minor() < up_to || (scale.inclusive && debt.minor() == up_to);
    let mut before = 0;
    for band in scale.bands {
        if let Some(up_to) = band.up_to.filter(|up_to| !fits(*up_to)) {
            before = up_to;
            continue;
        }
        let over = debt.minus(Money::from_minor(before, currency)).or_zero();
        let found = Money::from_minor(band.sum, currency).plus(band.percent.of(over));
        let least = Money::from_minor(scale.least, currency);
        let found = if found.minor() < least.minor() { least } else { found };
        return scale.most.map_or(found, |most| found.min(Money::from_minor(most, currency)));
    }
    Money::zero(currency)
}

impl Scale {
    /// Whether it gives one sum, whatever the debt.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        self.bands.iter().all(|band| band.up_to.is_none() && band.percent == Percent::ZERO)
    }
}

/// The sum that a regime gives for a debt, if it gives one in its currency.
pub fn likely(regime: &Regime, claim: &Claim, term_start: Day, debt: Money) -> Result<Option<Money>, Reason> {
    let Some(rule) = regime.compensation_for(term_start) else {
        return Ok(None);
    };
    let unit = rule.scale.currency;
    if unit != debt.currency() {
        return Ok(Some(sum(&rule.scale, Money::zero(unit))));
    }
    let most = sum(&rule.scale, debt);
    Ok(match (rule.needs_clause, claim.invoice.contract.compensation) {
        (true, agreed) => agreed.map(|agreed| agreed.min(most)),
        (false, _) => Some(most),
    })
}
