//! The account of a debtor: its claims weighed together where a policy wants it, and one by one where not.
//!
//! # Why it is so
//!
//! **`next-change` is found, not estimated.** The days on which anything can turn are few (facts, levels,
//! promises, plans, the due date, contact days); each is tried in order. `tests/decisions.rs` compares it
//! with trying every day.
//!
//! **An account is weighed as one only where the policy couples its invoices** (account ladder, minimums over
//! groups, an interval between contacts): elsewhere each claim is decided alone, which is faster and easier
//! to follow.

use std::collections::BTreeMap;

use crate::assess::{self, Assessment};
use crate::calendar::{Day, next, plus_days};
use crate::disputes;
use crate::dunning::blockers::{self, Blocker, Called};
use crate::dunning::item::{Found, Item, account_of};
use crate::dunning::ladder::{self, Climber, Considered, Finding, Outcome, Turn, Verdict};
use crate::dunning::minimums::{Sums, gap, minimum};
use crate::dunning::standing::{Standing, undisputed};
use crate::dunning::waiting::{Claimed, Waiting};
use crate::explain::Because;
use crate::explain::BlockedBy;
use crate::facts::{Claim, Contact, Debtor, Question, block_days};
use crate::money::Money;
use crate::plans;
use crate::policy::{Ladder, Level, NextStep, Policy};
use crate::promises;

/// The claims against one debtor.
pub struct Account<'a> {
    debtor: &'a Debtor,
    question: &'a Question,
    items: Vec<Item<'a>>,
}

impl<'a> Account<'a> {
    /// The account of a debtor, without claims yet.
    #[must_use]
    pub fn new(debtor: &'a Debtor, question: &'a Question) -> Self {
        Self { debtor, question, items: Vec::new() }
    }

    /// Adds a claim that was assessed on the day of the question, and the policy that applies to it.
    pub fn add(&mut self, claim: &'a Claim, assessment: &Assessment, policy: &'a Policy) {
        let as_of = self.question.as_of;
        let mut standings = vec![(as_of, Some(Standing::new(claim, assessment)))];
        let mut later: Vec<Day> = claim.balance_days().filter(|day| *day > as_of).collect();
        later.sort_unstable();
        later.dedup();
        for day in later {
            let question = Question { as_of: day, ..self.question.clone() };
            let then = assess::figures(self.debtor, claim, &question).ok();
            standings.push((day, then.map(|then| Standing::new(claim, &then))));
        }
        self.items.push(Item { claim, policy, standings });
    }

    /// The outcome for each claim, in the order they were added, and the first later day on which its step or level
    /// differ.
    #[must_use]
    pub fn decide(&self) -> Vec<(Outcome, Option<Day>)> {
        let mut answers: Vec<(Outcome, Option<Day>)> = Vec::with_capacity(self.items.len());
        for unit in self.units() {
            let now: Vec<Option<Outcome>> = self.outcomes(&unit, self.question.as_of);
            let mut changes: Vec<Option<Day>> = vec![None; unit.len()];
            for day in self.turning_days(&unit) {
                if changes.iter().all(Option::is_some) {
                    break;
                }
                let then = self.outcomes(&unit, day);
                for ((change, now), then) in changes.iter_mut().zip(&now).zip(&then) {
                    let same = now.as_ref().map(what) == then.as_ref().map(what);
                    if change.is_none() && !same {
                        *change = Some(day);
                    }
                }
            }
            // On the day of the question every standing is known.
            let now =
                now.into_iter().flatten().zip(&changes).map(|(outcome, change)| waits_for(outcome, *change));
            answers.extend(now.zip(changes.iter().copied()));
        }
        answers
    }

    /// The claims weighed together: all of them when a policy couples them, each alone otherwise.
    fn units(&self) -> Vec<Vec<usize>> {
        let all = 0..self.items.len();
        let shared = !self.debtor.credits.is_empty() || self.waiting(self.question.as_of).is_some();
        if shared || self.items.iter().any(|item| item.policy.couples()) {
            vec![all.collect()]
        } else {
            all.map(|index| vec![index]).collect()
        }
    }

    /// What waits to be matched on a day.
    fn waiting(&self, day: Day) -> Option<Waiting> {
        let claims = self.items.iter().map(|item| {
            let standing = item.standing(day)?;
            Some(Claimed {
                invoice: &item.claim.invoice.number,
                due: standing.due,
                undisputed: undisputed(item.claim, standing, day),
                surplus: standing.surplus,
            })
        });
        let claims: Vec<Option<Claimed<'_>>> = claims.collect();
        Waiting::on(self.debtor, &claims, day)
    }

    /// Every contact with the debtor.
    fn contacts(&self) -> impl Iterator<Item = &'a Contact> + Clone + use<'a, '_> {
        self.items.iter().flat_map(|item| &item.claim.contacts)
    }

    /// What to do about each claim of a unit on a day; none where it cannot be told.
    fn outcomes(&self, unit: &[usize], day: Day) -> Vec<Option<Outcome>> {
        let waiting = self.waiting(day);
        let known = || unit.iter().filter_map(|index| Some((*index, self.items.get(*index)?)));
        let items: Vec<&Item<'_>> = known().map(|(_, item)| item).collect();
        let mut found: Vec<Option<Found<'_>>> =
            known().map(|(index, item)| self.look((index, item), waiting.as_ref(), day)).collect();
        climb_together(&items, &mut found, day);
        let has_minimum = items.iter().any(|item| item.policy.levels.iter().any(Level::has_minimum));
        let sums = if has_minimum { Sums::of(&items, &found) } else { BTreeMap::new() };
        let weighed = items.iter().zip(found);
        weighed
            .map(|(item, found)| {
                let mut found = found?;
                let sums = sums.get(&account_of(item));
                if let Some(minimum) = sums.and_then(|sums| minimum(item, &found, sums, day)) {
                    found.apply(minimum.turn, minimum.findings);
                }
                Some(self.outcome(item, found, day))
            })
            .collect()
    }

    /// Looks at one claim as if it climbed alone.
    fn look<'b>(
        &self,
        (place, item): (usize, &'b Item<'_>),
        waiting: Option<&Waiting>,
        day: Day,
    ) -> Option<Found<'b>> {
        let standing = item.standing(day)?;
        let climber = Climber::of_claim(item.claim, item.policy, standing, day);
        let (turn, considered) = climber.weigh(day);
        let undisputed = undisputed(item.claim, standing, day);
        let share = waiting.and_then(|waiting| waiting.share(place));
        let demandable = share.map_or(undisputed, |share| undisputed.minus(share).or_zero());
        let money = Called {
            undisputed,
            demandable,
            waiting,
            is_asked: standing.is_overdue(day) || matches!(turn, Turn::Now { .. }),
        };
        let blockers = blockers::blockers(self.debtor, item.claim, item.policy, standing, &money, day);
        Some(Found { standing, demandable, blockers, turn, considered })
    }

    fn outcome(&self, item: &Item<'_>, found: Found<'_>, day: Day) -> Outcome {
        let Found { standing, demandable, mut blockers, turn, mut considered } = found;
        let plain = |step, on, because, blockers, considered| Outcome {
            step,
            level: None,
            on,
            channel: None,
            because,
            blockers,
            considered,
            due: standing.due,
            tried: 0,
        };
        if !standing.open.is_positive() {
            for level in considered.iter_mut().filter(|level| !matches!(level.verdict, Verdict::Done { .. }))
            {
                level.verdict = Verdict::NotOwed;
                level.findings.clear();
            }
            let because = Because::Settled { charges: Money::zero(standing.open.currency()) };
            return plain(NextStep::Settled, day, because, Vec::new(), considered);
        }
        let mut turn = self.on_a_contact_day(item, turn, day, &mut considered);
        if let Turn::Later { index, opens_on: Some(opens_on) } = turn
            && opens_on > standing.due
            && item.policy.levels.get(index).is_some_and(Level::is_courtesy)
        {
            let climber = Climber::of_claim(item.claim, item.policy, standing, day);
            (turn, considered) = climber.weigh_after_courtesies(day);
            turn = self.on_a_contact_day(item, turn, day, &mut considered);
        }
        let chosen = match &turn {
            Turn::Now { ranked, .. } => ranked.first().copied(),
            Turn::Later { .. } | Turn::BelowMinimum { .. } | Turn::Exhausted { .. } => None,
        };
        let level = chosen.and_then(|index| item.policy.levels.get(index));
        let mut channel = None;
        if let Some(level) = level.filter(|level| level.step.is_contact()) {
            channel = blockers::channel(self.debtor, &self.contacts(), level, day);
            if channel.is_none() {
                let about = BlockedBy::NoUsableContact { channels: level.channels.clone() };
                blockers.push(Blocker { about, evidence: "debtor".into(), until: None });
            }
        }
        if day <= standing.due && level.is_none() {
            let about = BlockedBy::NotDue { due: standing.due };
            let evidence = "claim.invoice.terms".into();
            blockers.push(Blocker { about, evidence, until: Some(standing.due) });
        }
        let blocking = blockers.iter().find(|blocker| !matches!(blocker.about, BlockedBy::NotDue { .. }));
        if let Some(first) = blocking {
            for level in &mut considered {
                if let Verdict::Chosen { since } = level.verdict {
                    level.verdict = Verdict::Blocked { since };
                }
            }
            let (step, because) = (blockers::step_of(&first.about), Because::Blocked(first.about.clone()));
            return plain(step, day, because, blockers, considered);
        }
        match turn {
            Turn::Now { .. } => {
                let because = level.map(|level| reason(item, standing, demandable, level, day));
                Outcome {
                    step: level.map_or(NextStep::Wait, |level| level.step),
                    level: chosen,
                    on: day,
                    channel,
                    because: because.unwrap_or(Because::Exhausted { last: day, handed_over: false }),
                    blockers,
                    considered,
                    due: standing.due,
                    tried: level.map_or(0, |level| ladder::attempts(item.claim, level, standing.due, day)),
                }
            }
            Turn::Later { index, opens_on } => {
                let level = item.level_id(index);
                let opens_on = opens_on.unwrap_or(day);
                let because = Because::NotYet { level, opens_on, due: standing.due };
                plain(NextStep::Wait, opens_on, because, blockers, considered)
            }
            Turn::BelowMinimum { index } => {
                let level = item.level_id(index);
                plain(NextStep::Wait, day, Because::BelowMinimum { level }, blockers, considered)
            }
            Turn::Exhausted { last } => {
                let last_level = item.policy.levels.last();
                let handed_over = last_level.is_some_and(|level| level.step == NextStep::HandOver);
                let because = Because::Exhausted { last, handed_over };
                plain(NextStep::Wait, day, because, blockers, considered)
            }
        }
    }

    /// Puts a contact off to a day on which the debtor may be contacted.
    fn on_a_contact_day(&self, item: &Item<'_>, turn: Turn, day: Day, considered: &mut [Considered]) -> Turn {
        let policy = item.policy;
        let is_contact = |index: usize| policy.levels.get(index).is_some_and(|level| level.step.is_contact());
        let (index, opens_on, counts) = match &turn {
            Turn::Now { ranked, .. } => match ranked.first() {
                // What was sent today does not stand in the way of what else is to be sent today.
                Some(index) => (*index, day, crate::calendar::previous(day)),
                None => return turn,
            },
            Turn::Later { index, opens_on: Some(opens_on) } => (*index, *opens_on, day),
            Turn::Later { .. } | Turn::BelowMinimum { .. } | Turn::Exhausted { .. } => return turn,
        };
        if !is_contact(index) {
            return turn;
        }
        let spoken = self.items.iter().flat_map(|item| {
            let contacts = item.claim.contacts_by(counts);
            contacts.filter(|contact| ladder::is_contact(item.policy, contact))
        });
        let last = spoken.map(|contact| contact.date).max();
        let interval = last.filter(|_| policy.minimum_interval_days > 0);
        let interval_over = interval.map(|last| plus_days(last, policy.minimum_interval_days.into()));
        let free = interval_over.map_or(opens_on, |over| over.max(opens_on));
        let put_off = policy.contact_day(free, &self.question.calendar_changes);
        if put_off == opens_on {
            return turn;
        }
        if let Some(level) = considered.get_mut(index) {
            if let (Some(last), Some(over)) = (interval, interval_over.filter(|over| *over > opens_on)) {
                level.findings.push(Finding::DebtorInterval { last, from: over });
            }
            if put_off > free {
                level.findings.push(Finding::ContactDay { from: put_off });
            }
            level.verdict = Verdict::NotYet { opens_on: put_off };
        }
        Turn::Later { index, opens_on: Some(put_off) }
    }

    /// The days after that of the question on which step or level of a claim of the unit can differ.
    ///
    /// They can change only on a day on which a fact, a level, a promise, a plan, the due date or a contact day begins or
    /// ends to count; each of those days is tried in order.
    fn turning_days(&self, unit: &[usize]) -> Vec<Day> {
        let as_of = self.question.as_of;
        let mut days: Vec<Day> = Vec::new();
        days.extend(self.debtor.insolvency.map(|insolvency| insolvency.judgment_date));
        days.extend(self.debtor.credits.iter().map(|credit| credit.date));
        days.extend(block_days(&self.debtor.blocks));
        for item in unit.iter().filter_map(|index| self.items.get(*index)) {
            let (claim, policy) = (item.claim, item.policy);
            days.extend(claim.fact_days());
            days.extend(promises::turning_days(claim, policy));
            days.extend(plans::turning_days(claim));
            days.extend(disputes::turning_days(claim, policy.disputes));
            for pair in policy.levels.windows(2) {
                if let [level, next] = pair {
                    let gap = u32::from(gap(level, next));
                    days.extend(claim.contacts.iter().map(|contact| plus_days(contact.date, gap)));
                }
            }
            let announced = u32::from(policy.announced_payment_days);
            days.extend(claim.invoice.lifecycle.iter().map(|it| next(plus_days(it.date, announced))));
            for (_, standing) in &item.standings {
                let Some(standing) = standing else { continue };
                days.extend(standing.parts.iter().map(|(due, _)| next(*due)));
                days.extend([Some(next(standing.due)), standing.limitation.map(next)].into_iter().flatten());
                days.extend(ladder::turning_days(claim, policy, standing.due));
            }
        }
        let policies: BTreeMap<&str, &Policy> = unit
            .iter()
            .filter_map(|index| self.items.get(*index))
            .map(|item| (item.policy.name.as_str(), item.policy))
            .collect();
        // What is said about one invoice can count for the others: an interval, an address that bounced.
        for contact in self.contacts() {
            days.extend([contact.date, next(contact.date)]);
            let intervals = policies.values().map(|policy| policy.minimum_interval_days);
            days.extend(intervals.map(|interval| plus_days(contact.date, interval.into())));
        }
        days.push(as_of);
        days.retain(|day| *day >= as_of);
        days.sort_unstable();
        days.dedup();
        let changes = &self.question.calendar_changes;
        let turns = policies
            .values()
            .flat_map(|policy| days.iter().flat_map(|day| policy.contact_turns(*day, changes)));
        let mut all: Vec<Day> = turns.chain(days.iter().copied()).filter(|day| *day > as_of).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// Weighs again the overdue claims that climb as an account: once for each account.
fn climb_together(items: &[&Item<'_>], found: &mut [Option<Found<'_>>], day: Day) {
    let mut accounts: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (place, (item, found)) in items.iter().zip(found.iter()).enumerate() {
        let climbs = item.policy.ladder == Ladder::Account
            && found.as_ref().is_some_and(|it| it.blockers.is_empty() && it.standing.is_overdue(day));
        if climbs {
            accounts.entry(account_of(item)).or_default().push(place);
        }
    }
    for places in accounts.into_values() {
        let climbers = places.iter().filter_map(|place| {
            let (item, standing) = (items.get(*place)?, found.get(*place)?.as_ref()?.standing);
            Some(Climber::of_claim(item.claim, item.policy, standing, day))
        });
        let Some((turn, considered)) = Climber::together(climbers).map(|climber| climber.weigh(day)) else {
            continue;
        };
        for place in places {
            if let Some(Some(own)) = found.get_mut(place) {
                own.turn = turn.clone();
                own.considered.clone_from(&considered);
            }
        }
    }
}

/// A wait is for the day on which something happens, where there is one.
fn waits_for(mut outcome: Outcome, change: Option<Day>) -> Outcome {
    let Some(change) = change.filter(|_| outcome.step == NextStep::Wait) else { return outcome };
    outcome.on = change;
    if let Because::NotYet { opens_on, .. } = &mut outcome.because {
        *opens_on = change.max(*opens_on);
    }
    outcome
}

/// Why a level is taken.
fn reason(item: &Item<'_>, standing: &Standing, demandable: Money, level: &Level, day: Day) -> Because {
    let open = standing.called(day);
    if level.is_courtesy() {
        return Because::Courtesy { due: standing.due, open };
    }
    let broken = promises::last_broken(item.claim, item.policy, standing.open, day);
    Because::Reached {
        days_late: crate::calendar::days_between(standing.due, day),
        demanded: demandable,
        last_contact: ladder::last_contact(item.claim, item.policy, day),
        broken_promise: broken.map(|promise| promise.pay_by),
    }
}

/// What of an action key can change: the reason of a check, the due date, the number of the attempt.
type KeyParts = (&'static str, Day, usize);

/// What makes two answers the same: the step, the level, and what an action key is made of.
fn what(outcome: &Outcome) -> (NextStep, Option<usize>, Option<KeyParts>) {
    let reason = match &outcome.because {
        Because::Blocked(about) => about.name(),
        _ => "",
    };
    (outcome.step, outcome.level, outcome.step.is_action().then_some((reason, outcome.due, outcome.tried)))
}
