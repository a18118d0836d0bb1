//! Discounts for early payment: what they are on, whether they were earned, and what earns them still.
//!
//! # Why it is so
//!
//! **Paid in time, the reduced sum settles; late, the rest is owed.** A discount is earned by what has been paid by its last
//! day, in one payment or several: if that is the reduced sum, the rest is given away on the day it was reached. Credit
//! notes lower what it is counted on. A sum short of it by a cent earns nothing, and neither does one a day late: whether the
//! creditor lets it pass is its own decision, and a credit note says so. Of several tiers the first that was reached counts.
//! Tax follows the discount as the invoice says: give `base` where it is not on the whole amount due.

use crate::calendar::{Day, plus_days};
use crate::facts::{Claim, DiscountUntil, EarlyPaymentDiscount};
use crate::money::{Money, Percent};

/// A discount that was earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earned {
    /// The day on which the reduced sum was reached.
    pub on: Day,
    /// Its last day.
    pub last_day: Day,
    /// How much of a percent.
    pub percent: Percent,
    /// How much.
    pub amount: Money,
}

/// A discount that can still be earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct Open {
    pub percent: Percent,
    pub last_day: Day,
    pub discount: Money,
    pub to_pay: Money,
}

/// The last day of a discount.
#[must_use]
pub fn last_day(claim: &Claim, discount: &EarlyPaymentDiscount) -> Day {
    match discount.until {
        DiscountUntil::Days(days) => plus_days(claim.invoice.issue_date, days.into()),
        DiscountUntil::Day(day) => day,
    }
}

/// The discounts, the one that ends first before the others.
fn tiers(claim: &Claim) -> Vec<(Day, &EarlyPaymentDiscount)> {
    let discounts = &claim.invoice.discounts;
    let mut tiers: Vec<_> = discounts.iter().map(|discount| (last_day(claim, discount), discount)).collect();
    tiers.sort_by_key(|(last_day, _)| *last_day);
    tiers
}

/// What is left of the invoice when its credit notes of these days are taken off.
fn owed(claim: &Claim, by: Day) -> Money {
    let credits = claim.credit_notes.iter().filter(|credit| credit.date <= by);
    credits.fold(claim.invoice.amount_due, |owed, credit| owed.minus(credit.amount)).or_zero()
}

/// How much a discount comes to on what is owed.
fn amount(discount: &EarlyPaymentDiscount, owed: Money) -> Money {
    discount.percent.of(discount.base.unwrap_or(owed).min(owed))
}

/// The discount that payments have earned by a day, if one was.
#[must_use]
pub fn earned(claim: &Claim, by: Day) -> Option<Earned> {
    if !claim.invoice.is_issued() {
        return None;
    }
    tiers(claim).into_iter().find_map(|(last_day, discount)| {
        let until = last_day.min(by);
        let owed = owed(claim, by);
        let given = amount(discount, owed);
        let reduced = owed.minus(given);
        let mut payments: Vec<(Day, Money)> = claim
            .payments
            .iter()
            .map(|payment| (payment.date.max(claim.invoice.issue_date), payment.amount))
            .filter(|(date, _)| *date <= until)
            .collect();
        payments.sort_by_key(|(date, _)| *date);
        let mut paid = Money::zero(owed.currency());
        let on = payments.into_iter().find_map(|(date, amount)| {
            paid = paid.plus(amount);
            (paid.minor() >= reduced.minor()).then_some(date)
        })?;
        let all = claim.paid_between(Day::MIN, by);
        // Who paid more than the reduced sum gave up a part of the discount.
        let left = owed.minus(all).or_zero().min(given);
        left.is_positive().then_some(Earned { on, last_day, percent: discount.percent, amount: left })
    })
}

/// The first discount that can still be earned on a day, on what is open.
#[must_use]
pub fn open(claim: &Claim, open: Money, on: Day) -> Option<Open> {
    if !claim.invoice.is_issued() || !open.is_positive() {
        return None;
    }
    tiers(claim).into_iter().find(|(last_day, _)| on <= *last_day).and_then(|(last_day, discount)| {
        let given = amount(discount, owed(claim, on));
        let to_pay = open.minus(given);
        (given.is_positive() && to_pay.is_positive()).then_some(Open {
            percent: discount.percent,
            last_day,
            discount: given,
            to_pay,
        })
    })
}

/// The days on which a discount ends.
pub(crate) fn turning_days(claim: &Claim) -> impl Iterator<Item = Day> + '_ {
    claim.invoice.discounts.iter().map(|discount| crate::calendar::next(last_day(claim, discount)))
}
