//! The account of a debtor: its claims weighed together where a policy wants it, and one by one where not.

use crate::assess::{self, Assessment};
use crate::calendar::{Day, next, plus_days};
use crate::disputes;
use crate::dunning::Because;
use crate::dunning::blockers::{self, BlockedBy, Blocker};
use crate::dunning::ladder::{self, Climber, Considered, Finding, Outcome, Turn, Verdict};
use crate::facts::{Claim, Contact, Debtor, Question, block_days};
use crate::money::Money;
use crate::plans;
use crate::policy::{Grouping, Ladder, Level, NextStep, Policy, of_currency};
use crate::promises;
use crate::refusal::DeadlineCode;

/// Where the money of a claim stands from some day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The last day to pay the oldest part still open.
    pub due: Day,
    /// Principal still owed.
    pub open: Money,
    /// The last day before the claim is time-barred.
    pub limitation: Option<Day>,
    issued: bool,
    /// The parts still open: the last day to pay each, and how much.
    parts: Vec<(Day, Money)>,
}

impl Standing {
    fn new(claim: &Claim, assessment: &Assessment) -> Self {
        let limitation = assessment.deadlines.iter().find(|it| it.code == DeadlineCode::Limitation);
        let open_parts = assessment.tranches.iter().filter(|tranche| tranche.open.is_positive());
        Self {
            due: assessment.due_date,
            open: assessment.open_balance,
            limitation: limitation.map(|deadline| deadline.date),
            issued: claim.invoice.is_issued(),
            parts: open_parts.map(|tranche| (tranche.due, tranche.open)).collect(),
        }
    }

    /// Whether some of it is overdue.
    #[must_use]
    pub fn is_overdue(&self, day: Day) -> bool {
        self.issued && self.open.is_positive() && self.due < day
    }

    /// What can be asked for: what is overdue, or when nothing is, what falls due next.
    #[must_use]
    pub fn called(&self, day: Day) -> Money {
        let nothing = Money::zero(self.open.currency());
        if self.is_overdue(day) {
            let overdue = self.parts.iter().filter(|(due, _)| *due < day);
            return overdue.fold(nothing, |sum, (_, open)| sum.plus(*open));
        }
        self.parts.first().map_or(self.open, |(_, open)| *open)
    }
}

/// A claim of the account.
struct Item<'a> {
    claim: &'a Claim,
    policy: &'a Policy,
    /// Where its money stands from each of these days on, the day of the question first; none where it cannot be told.
    standings: Vec<(Day, Option<Standing>)>,
}

impl Item<'_> {
    fn standing(&self, day: Day) -> Option<&Standing> {
        let found = self.standings.iter().rev().find(|(from, _)| *from <= day);
        found.and_then(|(_, standing)| standing.as_ref())
    }
}

/// The claims against one debtor.
pub struct Account<'a> {
    debtor: &'a Debtor,
    question: &'a Question,
    items: Vec<Item<'a>>,
}

/// What is found on one day about one claim, before its level is picked.
struct Found<'a> {
    standing: &'a Standing,
    blockers: Vec<Blocker>,
    /// The levels reached, the one to take first; and what became of every level.
    turn: Turn,
    considered: Vec<Considered>,
}

impl Found<'_> {
    /// Takes what the minimums make of the turn, and says why.
    fn apply(&mut self, minimum: Minimum) {
        let Minimum { turn, findings } = minimum;
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
        self.turn = turn;
    }
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
            let then = assess::assess(self.debtor, claim, &question).ok();
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
            answers.extend(now.into_iter().flatten().zip(changes));
        }
        answers
    }

    /// The claims weighed together: all of them when a policy couples them, each alone otherwise.
    fn units(&self) -> Vec<Vec<usize>> {
        let all = 0..self.items.len();
        if self.items.iter().any(|item| item.policy.couples()) {
            vec![all.collect()]
        } else {
            all.map(|index| vec![index]).collect()
        }
    }

    /// Every contact with the debtor.
    fn contacts(&self) -> impl Iterator<Item = &'a Contact> + Clone + use<'a, '_> {
        self.items.iter().flat_map(|item| &item.claim.contacts)
    }

    /// What to do about each claim of a unit on a day; none where it cannot be told.
    fn outcomes(&self, unit: &[usize], day: Day) -> Vec<Option<Outcome>> {
        let items: Vec<&Item<'_>> = unit.iter().filter_map(|index| self.items.get(*index)).collect();
        let mut found: Vec<Option<Found<'_>>> = items.iter().map(|item| self.look(item, day)).collect();
        climb_together(&items, &mut found, day);
        let minimums: Vec<Option<Minimum>> =
            (0..items.len()).map(|place| minimum(&items, &found, place, day)).collect();
        let weighed = items.iter().zip(found).zip(minimums);
        weighed
            .map(|((item, found), minimum)| {
                let mut found = found?;
                if let Some(minimum) = minimum {
                    found.apply(minimum);
                }
                Some(self.outcome(item, found, day))
            })
            .collect()
    }

    /// Looks at one claim as if it climbed alone.
    fn look<'b>(&self, item: &'b Item<'_>, day: Day) -> Option<Found<'b>> {
        let standing = item.standing(day)?;
        let blockers = blockers::blockers(self.debtor, item.claim, item.policy, standing, day);
        let climber = Climber::of_claim(item.claim, item.policy, standing, day);
        let (turn, considered) = climber.weigh(day);
        Some(Found { standing, blockers, turn, considered })
    }

    fn outcome(&self, item: &Item<'_>, found: Found<'_>, day: Day) -> Outcome {
        let Found { standing, mut blockers, turn, mut considered } = found;
        let plain = |step, on, because, blockers, considered| Outcome {
            step,
            level: None,
            on,
            channel: None,
            because,
            blockers,
            considered,
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
        let turn = self.on_a_contact_day(item, turn, day, &mut considered);
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
                blockers.push(Blocker { about, evidence: "debtor".to_owned(), until: None });
            }
        }
        if day <= standing.due && level.is_none() {
            let about = BlockedBy::NotDue { due: standing.due };
            let evidence = "claim.invoice.terms".to_owned();
            blockers.push(Blocker { about, evidence, until: Some(standing.due) });
        }
        let blocking = blockers.iter().find(|blocker| !matches!(blocker.about, BlockedBy::NotDue { .. }));
        if let Some(first) = blocking {
            for level in considered.iter_mut().filter(|level| matches!(level.verdict, Verdict::Chosen { .. }))
            {
                level.verdict = Verdict::Blocked;
            }
            let (step, because) = (first.about.step(), Because::Blocked(first.about.clone()));
            return plain(step, day, because, blockers, considered);
        }
        match turn {
            Turn::Now { .. } => {
                let because = level.map(|level| reason(item, standing, level, day));
                Outcome {
                    step: level.map_or(NextStep::Wait, |level| level.step),
                    level: chosen,
                    on: day,
                    channel,
                    because: because.unwrap_or(Because::Exhausted { last: day }),
                    blockers,
                    considered,
                }
            }
            Turn::Later { index, opens_on } => {
                let level = item.policy.levels.get(index).map_or_else(String::new, |level| level.id.clone());
                let opens_on = opens_on.unwrap_or(day);
                let because = Because::NotYet { level, opens_on, due: standing.due };
                plain(NextStep::Wait, opens_on, because, blockers, considered)
            }
            Turn::BelowMinimum { index } => {
                let level = item.policy.levels.get(index).map_or_else(String::new, |level| level.id.clone());
                plain(NextStep::Wait, day, Because::BelowMinimum { level }, blockers, considered)
            }
            Turn::Exhausted { last } => {
                plain(NextStep::Wait, day, Because::Exhausted { last }, blockers, considered)
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
        let last = self.contacts().filter(|it| it.was_sent_by(counts)).map(|contact| contact.date).max();
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
        days.extend(self.debtor.unallocated_payments.iter().map(|payment| payment.date));
        days.extend(block_days(&self.debtor.blocks));
        for item in unit.iter().filter_map(|index| self.items.get(*index)) {
            let (claim, policy) = (item.claim, item.policy);
            days.extend(claim.fact_days());
            days.extend(promises::turning_days(claim, policy));
            days.extend(plans::turning_days(claim));
            days.extend(disputes::turning_days(claim, policy.disputes));
            let announced = u32::from(policy.announced_payment_days);
            days.extend(claim.invoice.lifecycle.iter().map(|it| next(plus_days(it.date, announced))));
            for (_, standing) in &item.standings {
                let Some(standing) = standing else { continue };
                days.extend(standing.parts.iter().map(|(due, _)| next(*due)));
                days.extend([Some(next(standing.due)), standing.limitation.map(next)].into_iter().flatten());
                days.extend(ladder::turning_days(claim, policy, standing.due));
            }
            let interval = u32::from(policy.minimum_interval_days);
            if interval > 0 {
                let contacts = self.contacts().map(|contact| contact.date);
                days.extend(contacts.flat_map(|day| [next(day), plus_days(day, interval)]));
            }
        }
        days.push(as_of);
        let changes = &self.question.calendar_changes;
        let policies = unit.iter().filter_map(|index| self.items.get(*index)).map(|item| item.policy);
        let moving: Vec<&Policy> = policies.filter(|policy| policy.contact_days.is_some()).collect();
        days.retain(|day| *day >= as_of);
        days.sort_unstable();
        days.dedup();
        let turns: Vec<Day> = moving
            .first()
            .into_iter()
            .flat_map(|_| days.iter())
            .flat_map(|day| moving.iter().flat_map(move |policy| policy.contact_turns(*day, changes)))
            .collect();
        days.extend(turns);
        days.retain(|day| *day > as_of);
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The outcome of an account without claims: there is none to be had.
    pub(super) fn nothing(&self, assessment: &Assessment) -> (Outcome, Option<Day>) {
        let because = Because::Settled { charges: Money::zero(assessment.open_balance.currency()) };
        let outcome = Outcome {
            step: NextStep::Settled,
            level: None,
            on: self.question.as_of,
            channel: None,
            because,
            blockers: Vec::new(),
            considered: Vec::new(),
        };
        (outcome, None)
    }
}

/// Weighs again the overdue claims that climb as an account.
fn climb_together(items: &[&Item<'_>], found: &mut [Option<Found<'_>>], day: Day) {
    let climbs = |item: &Item<'_>, found: &Option<Found<'_>>| {
        item.policy.ladder == Ladder::Account
            && found.as_ref().is_some_and(|it| it.blockers.is_empty() && it.standing.is_overdue(day))
    };
    for place in 0..items.len() {
        let (Some(item), Some(own)) = (items.get(place), found.get(place)) else {
            continue;
        };
        if !climbs(item, own) {
            continue;
        }
        let with: Vec<Climber<'_>> = items
            .iter()
            .zip(found.iter())
            .filter(|(other, found)| climbs(other, found) && is_same_account(item, other))
            .filter_map(|(other, found)| {
                let standing = found.as_ref()?.standing;
                Some(Climber::of_claim(other.claim, other.policy, standing, day))
            })
            .collect();
        let Some(climber) = Climber::together(with) else {
            continue;
        };
        let (turn, considered) = climber.weigh(day);
        if let Some(Some(own)) = found.get_mut(place) {
            own.turn = turn;
            own.considered = considered;
        }
    }
}

/// Why a level is taken.
fn reason(item: &Item<'_>, standing: &Standing, level: &Level, day: Day) -> Because {
    let open = standing.called(day);
    if level.is_courtesy() {
        return Because::Courtesy { due: standing.due, open };
    }
    let broken = promises::last_broken(item.claim, item.policy, standing.open, day);
    Because::Reached {
        days_late: crate::calendar::days_between(standing.due, day),
        demanded: undisputed(item.claim, standing, day),
        last_contact: crate::dunning::last_contact(item.claim, day),
        broken_promise: broken.map(|promise| promise.pay_by),
    }
}

/// What makes two answers the same.
fn what(outcome: &Outcome) -> (NextStep, Option<usize>) {
    (outcome.step, outcome.level)
}

fn is_same_account(one: &Item<'_>, other: &Item<'_>) -> bool {
    one.policy.name == other.policy.name && one.claim.invoice.currency() == other.claim.invoice.currency()
}

/// What may be asked for of what is called.
fn undisputed(claim: &Claim, standing: &Standing, day: Day) -> Money {
    let called = standing.called(day);
    let contested = assess::disputed(claim, called, day).plus(disputes::credit_due(claim, called, day));
    called.minus(contested).or_zero()
}

/// The levels reached by one claim, judged by their minimums: its turn, and what was found at each level.
struct Minimum {
    turn: Turn,
    findings: Vec<(usize, bool, Vec<Finding>)>,
}

/// Judges the minimums of the levels reached by one claim; none if there is nothing to judge.
fn minimum(items: &[&Item<'_>], found: &[Option<Found<'_>>], place: usize, day: Day) -> Option<Minimum> {
    let (item, own) = (*items.get(place)?, found.get(place)?.as_ref()?);
    let Turn::Now { ranked, since } = &own.turn else {
        return None;
    };
    if !own.blockers.is_empty() || !item.policy.levels.iter().any(Level::has_minimum) {
        return None;
    }
    let mut findings = Vec::new();
    for (skipped, index) in ranked.iter().enumerate() {
        let Some(level) = item.policy.levels.get(*index) else { continue };
        let at_level = reached(items, found, item, place, *index, day).judge(level);
        let met = at_level.iter().all(Finding::favours);
        findings.push((*index, met, at_level));
        if met {
            let ranked = ranked.iter().skip(skipped).copied().collect();
            return Some(Minimum { turn: Turn::Now { ranked, since: *since }, findings });
        }
    }
    let index = ranked.first().copied().unwrap_or_default();
    Some(Minimum { turn: Turn::BelowMinimum { index }, findings })
}

/// What has reached a level, among the claims that go with one.
struct Reached {
    amount: Money,
    owed: Money,
    invoices: u32,
}

fn reached(
    items: &[&Item<'_>],
    found: &[Option<Found<'_>>],
    one: &Item<'_>,
    place: usize,
    index: usize,
    day: Day,
) -> Reached {
    let nothing = Money::zero(one.claim.invoice.currency());
    let mut reached = Reached { amount: nothing, owed: nothing, invoices: 0 };
    let alone = one.policy.grouping == Grouping::Invoice && one.policy.ladder == Ladder::Invoice;
    for (other, (item, found)) in items.iter().zip(found).enumerate() {
        let Some(found) = found.as_ref().filter(|_| is_same_account(one, item)) else {
            continue;
        };
        reached.owed = reached.owed.plus(found.standing.open);
        let at = match &found.turn {
            Turn::Now { ranked, .. } => ranked.first().copied(),
            Turn::Later { .. } | Turn::BelowMinimum { .. } | Turn::Exhausted { .. } => None,
        };
        let counts = found.blockers.is_empty() && at.is_some_and(|at| at >= index);
        if counts && (!alone || other == place) {
            reached.amount = reached.amount.plus(undisputed(item.claim, found.standing, day));
            reached.invoices = reached.invoices.saturating_add(1);
        }
    }
    reached
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
