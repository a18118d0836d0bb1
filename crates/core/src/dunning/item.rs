//! A claim of an account, and what is found about it on one day before its level is picked.

use crate::calendar::Day;
use crate::dunning::blockers::Blocker;
use crate::dunning::ladder::{Considered, Finding, Turn, Verdict};
use crate::dunning::standing::Standing;
use crate::facts::Claim;
use crate::money::Money;
use crate::policy::Policy;

/// A claim of the account.
pub(super) struct Item<'a> {
    pub(super) claim: &'a Claim,
    pub(super) policy: &'a Policy,
    /// Where its money stands from each of these days on, the day of the question first; none where it cannot be told.
    pub(super) standings: Vec<(Day, Option<Standing>)>,
}

impl Item<'_> {
    pub(super) fn level_id(&self, index: usize) -> String {
        self.policy.levels.get(index).map_or_else(String::new, |level| level.id.clone())
    }

    pub(super) fn standing(&self, day: Day) -> Option<&Standing> {
        let found = self.standings.iter().rev().find(|(from, _)| *from <= day);
        found.and_then(|(_, standing)| standing.as_ref())
    }
}

/// What is found on one day about one claim, before its level is picked.
pub(super) struct Found<'a> {
    pub(super) standing: &'a Standing,
    /// What may be demanded of it.
    pub(super) demandable: Money,
    pub(super) blockers: Vec<Blocker>,
    /// The levels reached, the one to take first; and what became of every level.
    pub(super) turn: Turn,
    pub(super) considered: Vec<Considered>,
}

impl Found<'_> {
    /// The first level in turn, unless something blocks the claim.
    pub(super) fn reached(&self) -> Option<usize> {
        match &self.turn {
            Turn::Now { ranked, .. } if self.blockers.is_empty() => ranked.first().copied(),
            Turn::Now { .. } | Turn::Later { .. } | Turn::BelowMinimum { .. } | Turn::Exhausted { .. } => {
                None
            }
        }
    }

    /// Takes what the minimums make of the turn, and says why.
    pub(super) fn apply(&mut self, turn: Turn, findings: Vec<(usize, bool, Vec<Finding>)>) {
        for (index, met, findings) in findings {
            let Some(level) = self.considered.get_mut(index) else { continue };
            level.findings.extend(findings);
            if met {
                if let Turn::Now { since, .. } = turn {
                    level.verdict = Verdict::Chosen { since };
                }
            } else {
                level.verdict = Verdict::BelowMinimum;
            }
        }
        // A level that comes again waits for its day.
        if let Turn::Later { index, opens_on: Some(opens_on) } = turn
            && let Some(level) = self.considered.get_mut(index)
        {
            level.verdict = Verdict::NotYet { opens_on };
        }
        self.turn = turn;
    }
}

/// The account that a claim belongs to: one policy, one currency.
pub(super) fn account_of<'a>(item: &Item<'a>) -> (&'a str, &'static str) {
    (&item.policy.name, item.claim.invoice.currency().code())
}
