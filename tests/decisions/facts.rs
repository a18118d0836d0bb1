//! Written from the words of the contract alone: who may be contacted on a day, and whose turn it is under the plainest
//! policy.

use relance_core::assess::Assessment;
use relance_core::calendar::{Day, plus_days};
use relance_core::facts::{Claim, ContactStatus, DisputeOutcome, InvoiceState, PromiseToPay};
use relance_core::money::Money;
use relance_core::policy::{Level, Policy};

use super::model::World;

/// The contacts that reached the debtor by a day.
pub fn had(claim: &Claim, by: Day) -> impl Iterator<Item = &relance_core::facts::Contact> {
    claim
        .contacts
        .iter()
        .filter(move |it| it.date <= by && matches!(it.status, ContactStatus::Sent | ContactStatus::Answered))
}

fn paid(claim: &Claim, from: Day, to: Day) -> i128 {
    let within = claim.payments.iter().filter(|it| from <= it.date && it.date <= to);
    within.map(|it| it.amount.minor()).sum()
}

/// Whether a promise was broken by a day.
pub fn is_broken(claim: &Claim, policy: &Policy, promise: &PromiseToPay, open: i128, day: Day) -> bool {
    let until = plus_days(promise.pay_by, policy.promises.tolerance_days.into());
    let kept = match promise.amount {
        Some(amount) => paid(claim, promise.made_on, until.min(day)) >= amount.minor(),
        None => open == 0,
    };
    until < day && !kept
}

/// Whether a promise counts at all: so many may have been broken before.
pub fn is_granted(claim: &Claim, policy: &Policy, promise: &PromiseToPay, open: i128) -> bool {
    let Some(most) = policy.promises.broken_at_most else { return true };
    let before = |other: &&PromiseToPay| {
        other.made_on < promise.made_on
            && is_granted(claim, policy, other, open)
            && is_broken(claim, policy, other, open, promise.made_on)
    };
    claim.promises.iter().filter(before).count() < usize::from(most)
}

/// What of the sum that is called nobody may ask for: contested, or decided for the debtor and not credited.
pub fn contested(claim: &Claim, whole: i128, called: i128, day: Day) -> i128 {
    let mut sum = 0;
    let mut given = 0;
    let mut first: Option<Day> = None;
    for dispute in claim.disputes.iter().filter(|it| it.opened_on <= day) {
        if dispute.closed_on.is_none_or(|closed| day < closed) {
            sum += dispute.amount.map_or(called, Money::minor);
            continue;
        }
        let upheld = match dispute.outcome {
            Some(DisputeOutcome::Upheld) => dispute.amount.map_or(whole, Money::minor),
            Some(DisputeOutcome::PartlyUpheld(part)) => part.minor(),
            _ => 0,
        };
        if upheld > 0 {
            given += upheld;
            first = Some(first.map_or(dispute.opened_on, |first| first.min(dispute.opened_on)));
        }
    }
    let since = |date: Day| first.is_some_and(|first| first <= date) && date <= day;
    let credited: i128 =
        claim.credit_notes.iter().filter(|it| since(it.date)).map(|it| it.amount.minor()).sum();
    sum.min(called) + (given - credited).max(0)
}

/// Why nobody may be contacted about a claim, nor its file handed over, on a day; none if it may.
pub fn forbidden(world: &World, claim: &Claim, owed: &Assessment, day: Day) -> Option<&'static str> {
    let World { debtor, policy, .. } = world;
    let open = owed.open_balance.minor();
    if open == 0 {
        return Some("nothing is open");
    }
    if debtor.insolvency.is_some_and(|it| it.judgment_date <= day) {
        return Some("insolvent");
    }
    if claim.invoice.state != InvoiceState::Sent {
        return Some("not validly sent");
    }
    if debtor
        .blocks
        .iter()
        .chain(&claim.blocks)
        .any(|it| it.since <= day && it.until.is_none_or(|to| day <= to))
    {
        return Some("blocked");
    }
    let mut last: Option<(Day, u16)> = None;
    for status in claim.invoice.lifecycle.iter().filter(|it| it.date <= day) {
        if last.is_none_or(|(date, _)| date <= status.date) {
            last = Some((status.date, status.code));
        }
    }
    let in_the_books =
        |since: Day| claim.disputes.iter().any(|it| since <= it.opened_on && it.opened_on <= day);
    match last {
        Some((_, 210 | 212 | 213)) => return Some("reported refused, paid or rejected"),
        Some((on, 207)) if !in_the_books(on) => return Some("reported disputed"),
        Some((on, 211)) if day <= plus_days(on, policy.announced_payment_days.into()) => {
            return Some("payment announced");
        }
        _ => {}
    }
    let called = owed.called().minor();
    let currency = claim.invoice.currency();
    // Money of the debtor, in whatever currency, is matched before anyone asks.
    if debtor.credits.iter().any(|it| it.date <= day) {
        return Some("money waits to be matched");
    }
    if policy.tolerance.iter().any(|it| it.currency() == currency && open <= it.minor()) {
        return Some("within the tolerance");
    }
    if contested(claim, claim.invoice.amount_due.minor(), called, day) >= called {
        return Some("wholly disputed or to be credited");
    }
    let promised = claim.promises.iter().any(|it| {
        let until = plus_days(it.pay_by, policy.promises.tolerance_days.into());
        let kept = it.amount.is_some_and(|amount| paid(claim, it.made_on, until.min(day)) >= amount.minor());
        it.made_on <= day && day <= until && !kept && is_granted(claim, policy, it, open)
    });
    if promised {
        return Some("promised");
    }
    if under_plan(claim, day) { Some("under a plan") } else { None }
}

/// Whether a payment plan runs, is kept, and still asks for something.
fn under_plan(claim: &Claim, day: Day) -> bool {
    let Some(plan) = claim.plan.as_ref().filter(|it| it.agreed_on <= day) else { return false };
    if plan.ended_on.is_some_and(|ended| ended <= day) {
        return false;
    }
    let mut so_far = 0;
    for instalment in &plan.instalments {
        so_far += instalment.amount.minor();
        let last = plus_days(instalment.due_date, plan.tolerance_days.into());
        if last < day && paid(claim, plan.agreed_on, last) < so_far {
            return false;
        }
    }
    paid(claim, plan.agreed_on, day) < so_far
}

pub fn is_courtesy(level: &Level) -> bool {
    level.days < 0
}

/// The level whose turn it is under a policy of plain days after the due date, one at a time, if its day has come.
pub fn plain_turn(policy: &Policy, claim: &Claim, due: Day, day: Day) -> Option<usize> {
    let days_late = day.signed_duration_since(due).num_days();
    let in_cycle = |level: &Level, on: Day| is_courtesy(level) || on > due;
    let was_sent = |level: &Level| had(claim, day).any(|it| it.level == level.id && in_cycle(level, it.date));
    let last = policy.levels.iter().rposition(was_sent);
    let next = last.map_or(0, |last| last + 1);
    let is_over = |level: &Level| is_courtesy(level) && days_late > 0;
    let (index, level) = policy.levels.iter().enumerate().skip(next).find(|(_, level)| !is_over(level))?;
    let today = had(claim, day).any(|it| it.date == day);
    let reached = days_late >= i64::from(level.days) && (is_courtesy(level) || days_late > 0);
    (reached && !today).then_some(index)
}
