//! Promises to pay: kept, broken, kept in part, one too many.

use crate::calendar::{Day, next};
use crate::facts::Claim;
use crate::money::Money;
use crate::policy::Policy;
use crate::refusal::position;

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum PromiseState {
    Open,
    Kept,
    PartlyKept,
    Broken,
    NotGranted,
}

/// Where a promise stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct PromiseStatus {
    pub position: u32,
    pub state: PromiseState,
    pub pay_by: Day,
    pub paid: Money,
    pub until: Day,
}

impl PromiseStatus {
    /// Whether its time is over and it was not kept whole.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(self.state, PromiseState::Broken | PromiseState::PartlyKept)
    }
}

/// Where the promises made by a day stand, in the order given. A promise without an amount is for everything: it is
/// kept when nothing is open any more.
#[must_use]
pub fn statuses(claim: &Claim, policy: &Policy, open: Money, day: Day) -> Vec<PromiseStatus> {
    let made = claim.promises.iter().enumerate().filter(|(_, promise)| promise.made_on <= day);
    let mut made: Vec<_> = made.collect();
    // In the order in which they were made: whether one is granted depends on those before it.
    made.sort_by_key(|(_, promise)| (promise.made_on, promise.pay_by, promise.amount.map(Money::minor)));
    let mut found: Vec<PromiseStatus> = Vec::new();
    for (index, promise) in made {
        let until = policy.promise_until(promise.pay_by);
        let paid = claim.paid_between(promise.made_on, until.min(day));
        let whole = promise.amount.map_or(!open.is_positive(), |amount| paid.minor() >= amount.minor());
        let broken_before = found.iter().filter(|other| other.is_broken() && other.until < promise.made_on);
        let borne = policy.promises.broken_at_most.map(usize::from);
        let state = if whole {
            PromiseState::Kept
        } else if borne.is_some_and(|most| broken_before.count() >= most) {
            PromiseState::NotGranted
        } else if day <= until {
            PromiseState::Open
        } else if paid.is_positive() {
            PromiseState::PartlyKept
        } else {
            PromiseState::Broken
        };
        found.push(PromiseStatus { position: position(index), state, pay_by: promise.pay_by, paid, until });
    }
    found.sort_by_key(|status| status.position);
    found
}

/// The promise broken last by a day.
#[must_use]
pub fn last_broken(claim: &Claim, policy: &Policy, open: Money, day: Day) -> Option<PromiseStatus> {
    let statuses = statuses(claim, policy, open, day).into_iter();
    statuses.filter(PromiseStatus::is_broken).max_by_key(|status| status.pay_by)
}

/// The days on which promises turn: the day after the last on which each holds.
pub(crate) fn turning_days<'a>(claim: &'a Claim, policy: &'a Policy) -> impl Iterator<Item = Day> + 'a {
    claim.promises.iter().map(|promise| next(policy.promise_until(promise.pay_by)))
}
