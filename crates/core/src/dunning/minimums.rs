//! Minimums: what too little has reached falls back to the level below.

use std::collections::BTreeMap;

use crate::calendar::{Day, plus_days};
use crate::dunning::item::{Found, Item, account_of};
use crate::dunning::ladder::{Finding, Turn};
use crate::money::Money;
use crate::policy::{Grouping, Ladder, Level, of_currency};

/// What of an account is owed, and what has reached each level.
pub(super) struct Sums {
    owed: Money,
    /// Undisputed principal and invoices whose first level in turn is this one.
    at: BTreeMap<usize, (Money, u32)>,
}

impl Sums {
    /// The sums of every account among the claims.
    pub(super) fn of<'a>(
        items: &[&Item<'a>],
        found: &[Option<Found<'_>>],
    ) -> BTreeMap<(&'a str, &'static str), Self> {
        let mut accounts: BTreeMap<(&str, &str), Self> = BTreeMap::new();
        for (item, found) in items.iter().zip(found) {
            let Some(found) = found else { continue };
            let nothing = Money::zero(item.claim.invoice.currency());
            let sums = accounts
                .entry(account_of(item))
                .or_insert_with(|| Self { owed: nothing, at: BTreeMap::new() });
            sums.owed = sums.owed.plus(found.standing.open);
            if let Some(index) = found.reached() {
                let (amount, invoices) = sums.at.entry(index).or_insert((nothing, 0));
                *amount = amount.plus(found.demandable);
                *invoices = invoices.saturating_add(1);
            }
        }
        accounts
    }

    /// What has reached a level or one above it.
    fn reached(&self, index: usize) -> Reached {
        let nothing = Reached { amount: Money::zero(self.owed.currency()), owed: self.owed, invoices: 0 };
        self.at.range(index..).fold(nothing, |sum, (_, (amount, invoices))| Reached {
            amount: sum.amount.plus(*amount),
            invoices: sum.invoices.saturating_add(*invoices),
            ..sum
        })
    }
}

/// The levels reached by one claim, judged by their minimums: its turn, and what was found at each level.
pub(super) struct Minimum {
    pub(super) turn: Turn,
    pub(super) findings: Vec<(usize, bool, Vec<Finding>)>,
}

/// Judges the minimums of the levels reached by one claim; none if there is nothing to judge.
pub(super) fn minimum(item: &Item<'_>, own: &Found<'_>, sums: &Sums, day: Day) -> Option<Minimum> {
    let Turn::Now { ranked, since } = &own.turn else {
        return None;
    };
    if !own.blockers.is_empty() || !item.policy.levels.iter().any(Level::has_minimum) {
        return None;
    }
    let is_alone = item.policy.grouping == Grouping::Invoice && item.policy.ladder == Ladder::Invoice;
    let mut findings = Vec::new();
    for (skipped, index) in ranked.iter().enumerate() {
        let Some(level) = item.policy.levels.get(*index) else { continue };
        let reached = if is_alone {
            Reached { amount: own.demandable, owed: sums.owed, invoices: 1 }
        } else {
            sums.reached(*index)
        };
        let at_level = reached.judge(level);
        let met = at_level.iter().all(Finding::favours);
        findings.push((*index, met, at_level));
        if met {
            let ranked = ranked.iter().skip(skipped).copied().collect();
            return Some(Minimum { turn: Turn::Now { ranked, since: *since }, findings });
        }
    }
    let index = ranked.first().copied().unwrap_or_default();
    let Some((lower, opens_on)) = again(item, index, sums, day) else {
        return Some(Minimum { turn: Turn::BelowMinimum { index }, findings });
    };
    if opens_on > day {
        return Some(Minimum { turn: Turn::Later { index: lower, opens_on: Some(opens_on) }, findings });
    }
    findings.push((lower, true, Vec::new()));
    Some(Minimum { turn: Turn::Now { ranked: vec![lower], since: opens_on }, findings })
}

/// The level last sent, which comes again while too little has reached the one above it: else the account would be stuck for
/// ever. With the day on which it does.
fn again(item: &Item<'_>, above: usize, sums: &Sums, day: Day) -> Option<(usize, Day)> {
    let sent = item.claim.contacts_by(day).filter_map(|contact| {
        let (index, level) = item.policy.level(&contact.level)?;
        (index < above && level.step.is_contact() && !level.is_courtesy()).then_some((index, contact.date))
    });
    let (lower, last) = sent.max_by_key(|(index, date)| (*date, *index))?;
    let (level, next) = (item.policy.levels.get(lower)?, item.policy.levels.get(above)?);
    let is_met = sums.reached(lower).judge(level).iter().all(Finding::favours);
    is_met.then(|| (lower, plus_days(last, gap(level, next).into())))
}

/// The days between two messages of one level, while the next one is too high: those the policy leaves between the two.
pub(super) fn gap(level: &Level, next: &Level) -> u16 {
    let apart = if level.anchor == next.anchor { next.days.saturating_sub(level.days) } else { 0 };
    next.days_after_last_contact.max(u16::try_from(apart).unwrap_or_default()).max(1)
}

/// What has reached a level, of all that is owed.
pub(super) struct Reached {
    amount: Money,
    owed: Money,
    invoices: u32,
}

impl Reached {
    /// Every minimum of a level, met or not.
    fn judge(&self, level: &Level) -> Vec<Finding> {
        let (amount, owed, invoices) = (self.amount, self.owed, self.invoices);
        let least = of_currency(&level.minimum_amounts, amount.currency());
        let by_amount = least.map(|least| Finding::MinimumAmount { least, amount });
        let by_share = level.minimum_share.map(|least| Finding::MinimumShare { least, amount, owed });
        let by_count = level.minimum_invoices.map(|least| Finding::MinimumInvoices { least, invoices });
        [by_amount, by_share, by_count].into_iter().flatten().collect()
    }
}
