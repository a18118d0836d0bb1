//! The ladder: which level's turn it is, for an invoice or for the account of a debtor, and what speaks for and against
//! each.
//!
//! # Why it is so
//!
//! **Only what was sent counts.** Proposals, cancelled and bounced contacts neither escalate nor reset an
//! interval. A level opens on the latest of its days (since its anchor, since the last contact) and stays
//! open: a missed day loses nothing. Whatever a policy says, an invoice is at one level a day, so a run
//! repeated on one day cannot climb twice; several products do.
//!
//! **Nobody is late before the day after the due date.** A level counted from the day of issue, or a delay of
//! 0 days, opens then at the earliest; only a negative delay from the due date, a courtesy, opens before, and
//! it is never a condition of what follows.
//!
//! **A due date makes a cycle.** A contact counts for a level only if it was made after the due date that now
//! holds; a due date put off, or the next instalment, starts again at the first level, while intervals still
//! count from the last contact. The action key holds invoice, policy, level, due date and, from the second
//! attempt on, its number: a reminder that bounced or was withdrawn can be sent again under another key. It
//! does not hold the debtor, so that merging two debtors changes no key.

use std::collections::BTreeSet;

use crate::calendar::{Day, next, plus_days};
use crate::choices::Channel;
use crate::dunning::blockers::Blocker;
use crate::dunning::standing::Standing;
use crate::explain::Because;
use crate::facts::{Claim, Contact, ContactStatus};
use crate::money::{Money, Percent};
use crate::policy::{Anchor, Level, NextStep, Policy, Selection};
use crate::promises::{self, PromiseStatus};

/// What became of a level, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum Verdict {
    /// The next step, open since this day.
    Chosen { since: Day },
    /// Sent on this day.
    Done { on: Day },
    /// A later level was sent already, or is reached too and taken instead.
    Overtaken,
    /// Open from this day.
    NotYet { opens_on: Day },
    /// A courtesy whose day is over.
    Passed { due: Day },
    /// This level must come first.
    AfterAnother { first: String },
    /// It counts from a contact, and there was none.
    NoContactYet,
    /// A minimum of the level is not reached.
    BelowMinimum,
    /// The next step, were it not for a blocker, open since this day.
    Blocked { since: Day },
    /// Nothing is owed.
    NotOwed,
}

/// What speaks for or against a level.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum Finding {
    /// Its delay, counted from a day.
    Delay { anchor: Anchor, since: Day, from: Day, over: bool },
    /// The days since the last contact about the invoice.
    LastContact { last: Day, from: Day, over: bool },
    /// The days since the last contact with the debtor.
    DebtorInterval { last: Day, from: Day },
    /// The day is not one on which debtors are contacted.
    ContactDay { from: Day },
    /// The least amount.
    MinimumAmount { least: Money, amount: Money },
    /// The least share of the account.
    MinimumShare { least: Percent, amount: Money, owed: Money },
    /// The least number of invoices.
    MinimumInvoices { least: u32, invoices: u32 },
    /// A promise was broken, which brings the invoice here.
    PromiseBroken { pay_by: Day, from: Day },
    /// It counts from a contact, and there was none.
    NoContactYet,
}

impl Finding {
    /// Whether it speaks for the level.
    #[must_use]
    pub fn favours(&self) -> bool {
        match self {
            Self::Delay { over, .. } | Self::LastContact { over, .. } => *over,
            Self::MinimumAmount { least, amount } => amount.minor() >= least.minor(),
            Self::MinimumShare { least, amount, owed } => least.is_reached_by(*amount, *owed),
            Self::MinimumInvoices { least, invoices } => invoices >= least,
            Self::PromiseBroken { .. } => true,
            Self::DebtorInterval { .. } | Self::ContactDay { .. } | Self::NoContactYet => false,
        }
    }

    /// The first day on which it speaks for the level, when the facts fix one.
    #[must_use]
    pub fn from(&self) -> Option<Day> {
        match self {
            Self::Delay { from, .. }
            | Self::LastContact { from, .. }
            | Self::DebtorInterval { from, .. }
            | Self::ContactDay { from }
            | Self::PromiseBroken { from, .. } => Some(*from),
            Self::MinimumAmount { .. }
            | Self::MinimumShare { .. }
            | Self::MinimumInvoices { .. }
            | Self::NoContactYet => None,
        }
    }
}

/// A level that was considered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Considered {
    /// Its id.
    pub level: String,
    /// What became of it.
    pub verdict: Verdict,
    /// What speaks for and against it.
    pub findings: Vec<Finding>,
}

/// What to do about a claim on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of a decision")]
pub struct Outcome {
    pub step: NextStep,
    pub level: Option<usize>,
    pub on: Day,
    pub channel: Option<Channel>,
    pub because: Because,
    pub blockers: Vec<Blocker>,
    pub considered: Vec<Considered>,
    /// The due date of the cycle.
    pub due: Day,
    /// How often the level was made use of in it.
    pub tried: usize,
}

/// Whose turn it is. Levels are named by their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// One of these, the first that its minimums allow.
    Now { ranked: Vec<usize>, since: Day },
    /// This level's, from that day.
    Later { index: usize, opens_on: Option<Day> },
    /// Nobody's: this level is reached and too little has reached it.
    BelowMinimum { index: usize },
    /// Nobody's any more.
    Exhausted { last: Day },
}

/// Whether a contact was made at a level in the cycle of a due date. A due date put off, or the next instalment, opens a
/// new cycle, in which what was sent before counts for intervals but not for levels.
fn is_in_cycle(contact: &Contact, level: &Level, due: Day) -> bool {
    let starts = match level.anchor {
        Anchor::DueDate if level.is_courtesy() => level.delay_over(due),
        Anchor::DueDate | Anchor::LastContact | Anchor::LastContactDue => next(due),
        // Levels counted from the issue of an invoice know one cycle only.
        Anchor::IssueDate => return true,
    };
    contact.level == level.id && contact.date >= starts
}

/// Whether an event of the history speaks to the debtor: handing the file over is an event of its own, and no contact.
#[must_use]
pub(super) fn is_contact(policy: &Policy, contact: &Contact) -> bool {
    policy.level(&contact.level).is_none_or(|(_, level)| level.step.is_contact())
}

/// The day of the last contact the debtor has had.
#[must_use]
pub(super) fn last_contact(claim: &Claim, policy: &Policy, day: Day) -> Option<Day> {
    let contacts = claim.contacts_by(day).filter(|contact| is_contact(policy, contact));
    contacts.map(|contact| contact.date).max()
}

/// How often a level was made use of in the cycle of a due date, whatever became of it; proposals do not count.
pub(super) fn attempts(claim: &Claim, level: &Level, due: Day, day: Day) -> usize {
    let made = claim.contacts.iter().filter(|contact| contact.level == level.id);
    made.filter(|contact| contact.status != ContactStatus::Proposed && contact.date <= day)
        .filter(|contact| level.anchor == Anchor::IssueDate || is_in_cycle(contact, level, due))
        .count()
}

/// What climbs: an invoice, or the overdue invoices of an account.
#[derive(Clone, Debug)]
pub(super) struct Climber<'a> {
    policy: &'a Policy,
    due: Day,
    issue: Day,
    /// Contacts at a level in this cycle, with the place of the level.
    contacts: Vec<(usize, &'a Contact)>,
    /// The last contact about it, in whatever cycle.
    last_contact: Option<Day>,
    broken: Option<PromiseStatus>,
}

impl<'a> Climber<'a> {
    /// A claim that climbs alone.
    pub(super) fn of_claim(claim: &'a Claim, policy: &'a Policy, standing: &Standing, day: Day) -> Self {
        let contacts = claim.contacts_by(day).filter_map(|contact| {
            let (index, level) = policy.level(&contact.level)?;
            is_in_cycle(contact, level, standing.due).then_some((index, contact))
        });
        Self {
            policy,
            due: standing.due,
            issue: claim.invoice.issue_date,
            contacts: contacts.collect(),
            last_contact: last_contact(claim, policy, day),
            broken: promises::last_broken(claim, policy, standing.open, day),
        }
    }

    /// Claims that climb as one: days count from the oldest, contacts count for all.
    pub(super) fn together(climbers: impl Iterator<Item = Self>) -> Option<Self> {
        climbers.reduce(|mut one, other| {
            one.due = one.due.min(other.due);
            one.issue = one.issue.min(other.issue);
            one.contacts.extend(other.contacts);
            one.last_contact = one.last_contact.max(other.last_contact);
            one.broken = match (one.broken, other.broken) {
                (Some(left), Some(right)) if right.until > left.until => Some(right),
                (left, right) => left.or(right),
            };
            one
        })
    }

    fn sent(&self, index: usize) -> impl Iterator<Item = Day> + '_ {
        self.contacts.iter().filter(move |(at, _)| *at == index).map(|(_, contact)| contact.date)
    }

    /// The level to which a broken promise brings it, and since when: as long as nothing was sent after.
    fn jump(&self) -> Option<(usize, PromiseStatus)> {
        let broken = self.broken?;
        let (index, _) = self.policy.level(self.policy.promises.then_level.as_ref()?)?;
        let answered = self.last_contact.is_some_and(|last| last > broken.until);
        (!answered).then_some((index, broken))
    }

    /// Looks at every level in order and tells whose turn it is, and what became of each.
    pub(super) fn weigh(&self, day: Day) -> (Turn, Vec<Considered>) {
        self.weigh_on(day, self.due)
    }

    /// Likewise, with courtesies no longer possible: no day is left on which the debtor may be contacted before the due date.
    pub(super) fn weigh_after_courtesies(&self, day: Day) -> (Turn, Vec<Considered>) {
        self.weigh_on(day, Day::MIN)
    }

    fn weigh_on(&self, day: Day, last_courtesy: Day) -> (Turn, Vec<Considered>) {
        let levels = &self.policy.levels;
        let last_sent = self.contacts.iter().map(|(index, _)| *index).max();
        let jump = self.jump().filter(|(index, _)| last_sent.is_none_or(|last| *index > last));
        let mut considered: Vec<Considered> = Vec::with_capacity(levels.len());
        // Levels whose turn can come, with the first day of each.
        let mut candidates: Vec<(usize, Option<Day>)> = Vec::new();
        for (index, level) in levels.iter().enumerate() {
            let sent_on = self.sent(index).max();
            let again = sent_on.and_then(|on| self.repeats(index, level, on));
            let mut findings = Vec::new();
            let verdict = if let (Some(on), None) = (sent_on, again) {
                Verdict::Done { on }
            } else if last_sent.is_some_and(|last| index < last)
                || jump.is_some_and(|(target, _)| index < target)
            {
                Verdict::Overtaken
            } else if level.is_courtesy() && day > last_courtesy {
                Verdict::Passed { due: self.due }
            } else {
                let opens_on = self.opening(index, level, jump, again, day, &mut findings);
                candidates.push((index, opens_on));
                opens_on.map_or(Verdict::NoContactYet, |opens_on| Verdict::NotYet { opens_on })
            };
            considered.push(Considered { level: level.id.clone(), verdict, findings });
        }
        let turn = match self.policy.selection {
            Selection::OneAtATime => self.one_at_a_time(&candidates, day, &mut considered),
            Selection::MostSevere => Self::most_severe(&candidates, day, &mut considered),
        };
        let last = self.contacts.iter().map(|(_, contact)| contact.date).max().max(self.last_contact);
        let last = last.unwrap_or(self.due);
        (turn.unwrap_or(Turn::Exhausted { last }), considered)
    }

    /// The first level whose turn can come; the others come after it.
    fn one_at_a_time(
        &self,
        candidates: &[(usize, Option<Day>)],
        day: Day,
        considered: &mut [Considered],
    ) -> Option<Turn> {
        let (first, opens_on) = candidates.first().copied()?;
        // A courtesy is never a condition: what follows it only waits for its own day.
        let is_courtesy = |index: usize| self.policy.levels.get(index).is_some_and(Level::is_courtesy);
        let condition = candidates.iter().map(|(index, _)| *index).find(|index| !is_courtesy(*index));
        if let Some(level) = condition.and_then(|index| self.policy.levels.get(index)) {
            let after = candidates.iter().skip_while(|(index, _)| Some(*index) != condition).skip(1);
            for (index, _) in after {
                if let Some(considered) = considered.get_mut(*index) {
                    considered.verdict = Verdict::AfterAnother { first: level.id.clone() };
                    considered.findings.clear();
                }
            }
        }
        Some(match opens_on.filter(|opens_on| *opens_on <= day) {
            Some(since) => {
                choose(considered, first, since);
                Turn::Now { ranked: vec![first], since }
            }
            None => Turn::Later { index: first, opens_on },
        })
    }

    /// The most severe level that is reached; those below it are left out.
    fn most_severe(
        candidates: &[(usize, Option<Day>)],
        day: Day,
        considered: &mut [Considered],
    ) -> Option<Turn> {
        let mut reached: Vec<(usize, Day)> = candidates
            .iter()
            .filter_map(|(index, opens_on)| Some((*index, opens_on.filter(|opens_on| *opens_on <= day)?)))
            .collect();
        reached.reverse();
        if let Some((most, since)) = reached.first().copied() {
            for (index, _) in reached.iter().skip(1) {
                if let Some(level) = considered.get_mut(*index) {
                    level.verdict = Verdict::Overtaken;
                }
            }
            choose(considered, most, since);
            return Some(Turn::Now { ranked: reached.into_iter().map(|(index, _)| index).collect(), since });
        }
        let soonest = candidates.iter().filter(|(_, opens_on)| opens_on.is_some());
        let soonest = soonest.min_by_key(|(_, opens_on)| *opens_on).or(candidates.first())?;
        Some(Turn::Later { index: soonest.0, opens_on: soonest.1 })
    }

    /// The day on which a level that was sent can come again, if it can.
    fn repeats(&self, index: usize, level: &Level, last: Day) -> Option<Day> {
        let repeat = level.repeat?;
        // A message about several invoices is one.
        let days: BTreeSet<Day> = self.sent(index).collect();
        let left = repeat.times.is_none_or(|most| days.len() < usize::from(most));
        left.then(|| plus_days(last, repeat.every_days.into()))
    }

    /// The first day on which a level can be taken, and what speaks for and against it on a day.
    fn opening(
        &self,
        index: usize,
        level: &Level,
        jump: Option<(usize, PromiseStatus)>,
        again: Option<Day>,
        day: Day,
        findings: &mut Vec<Finding>,
    ) -> Option<Day> {
        let by_delay = if let Some((_, promise)) = jump.filter(|(target, _)| *target == index) {
            // Nobody is late before the day after the due date, whatever was promised.
            let from = next(promise.until.max(self.due));
            findings.push(Finding::PromiseBroken { pay_by: promise.pay_by, from });
            from
        } else {
            let Some(since) = self.anchor(level) else {
                findings.push(Finding::NoContactYet);
                return None;
            };
            // Nobody is late before the day after the due date.
            let over = level.delay_over(since);
            let from = if level.is_courtesy() { over } else { over.max(next(self.due)) };
            let from = again.map_or(from, |again| again.max(from));
            findings.push(Finding::Delay { anchor: level.anchor, since, from, over: from <= day });
            from
        };
        let Some(last) = self.last_contact else {
            return Some(by_delay);
        };
        // Two contacts about one invoice on one day are never right.
        let from = plus_days(last, level.days_after_last_contact.max(1).into());
        if level.days_after_last_contact > 0 || from > by_delay {
            findings.push(Finding::LastContact { last, from, over: from <= day });
        }
        Some(by_delay.max(from))
    }

    /// The day a level counts from; none if it counts from a contact and there was none.
    fn anchor(&self, level: &Level) -> Option<Day> {
        let key = |(index, contact): &&(usize, &Contact)| {
            (contact.date, *index, pay_by(self.policy, *index, contact))
        };
        let latest = || self.contacts.iter().max_by_key(key);
        match level.anchor {
            Anchor::DueDate => Some(self.due),
            Anchor::IssueDate => Some(self.issue),
            Anchor::LastContact => latest().map(|(_, contact)| contact.date),
            Anchor::LastContactDue => latest().map(|(index, contact)| pay_by(self.policy, *index, contact)),
        }
    }
}

/// The day by which a contact asked the debtor to pay.
fn pay_by(policy: &Policy, index: usize, contact: &Contact) -> Day {
    let days = policy.levels.get(index).map_or(0, |level| level.days_to_pay);
    contact.pay_by.unwrap_or_else(|| plus_days(contact.date, days.into()))
}

fn choose(considered: &mut [Considered], index: usize, since: Day) {
    if let Some(level) = considered.get_mut(index) {
        level.verdict = Verdict::Chosen { since };
    }
}

/// The days on which a level of the policy can open for a claim.
pub(super) fn turning_days(claim: &Claim, policy: &Policy, due: Day) -> Vec<Day> {
    let mut days = Vec::new();
    for level in &policy.levels {
        days.push(level.delay_over(due));
        days.push(level.delay_over(claim.invoice.issue_date));
        for contact in &claim.contacts {
            days.push(next(contact.date));
            days.push(plus_days(contact.date, level.days_after_last_contact.into()));
            days.push(level.delay_over(contact.date));
            if let Some((index, _)) = policy.level(&contact.level) {
                days.push(level.delay_over(pay_by(policy, index, contact)));
            }
            days.extend(level.repeat.map(|repeat| plus_days(contact.date, repeat.every_days.into())));
        }
    }
    days
}
