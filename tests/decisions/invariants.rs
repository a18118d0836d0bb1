//! What must hold of every decision, whatever the facts.

use std::collections::{BTreeMap, BTreeSet};

use relance_core::assess::Assessment;
use relance_core::calendar::{Day, next, plus_days};
use relance_core::dunning::{Decision, Verdict};
use relance_core::explain::Because;
use relance_core::facts::{Claim, Contact, ContactStatus};
use relance_core::policy::{Ladder, Level, NextStep, Policy, Selection};

use super::facts::{contested, forbidden, had, is_broken, is_courtesy, is_granted, plain_turn};
use super::model::{DAYS, Owed, World, at};

/// What was checked, and what was found wrong: each kind of fault with its first example.
#[derive(Default)]
pub struct Report {
    checked: u64,
    faults: BTreeMap<&'static str, (u64, String)>,
}

impl Report {
    /// One thing that must hold, and the facts to be shown if it does not.
    pub fn expect(&mut self, holds: bool, what: &'static str, facts: impl FnOnce() -> String) {
        self.checked += 1;
        if !holds {
            let (count, _) = self.faults.entry(what).or_insert_with(|| (0, facts()));
            *count += 1;
        }
    }

    /// Fails if anything was wrong, or if less was checked than there should be.
    pub fn finish(self, decisions: u64, at_least: u64) {
        self.finish_with(decisions, at_least, 5);
    }

    /// Likewise, with so many checks of each decision at least.
    pub fn finish_with(self, decisions: u64, at_least: u64, each: u64) {
        let line = |(what, (count, facts)): (&&str, &(u64, String))| {
            format!("{what}: {count} times, first\n  {facts}\n")
        };
        let faults: String = self.faults.iter().map(line).collect();
        assert!(faults.is_empty(), "of {} checks of {decisions} decisions\n{faults}", self.checked);
        assert!(decisions >= at_least, "only {decisions} decisions were looked at, of {at_least} or more");
        assert!(self.checked >= each * decisions, "only {} checks of {decisions} decisions", self.checked);
    }
}

/// Whether a step is taken towards the debtor.
pub fn acts(step: NextStep) -> bool {
    step.is_contact() || step == NextStep::HandOver
}

/// The step and the level.
fn stage(decision: &Decision) -> (NextStep, Option<&str>) {
    (decision.step, decision.level.as_ref().map(|level| level.id.as_str()))
}

/// What makes two answers the same.
pub fn what(decision: &Decision) -> (NextStep, Option<&str>, Option<&str>) {
    (decision.step, decision.level.as_ref().map(|level| level.id.as_str()), decision.action_key.as_deref())
}

pub fn shown(world: &World, invoice: usize, on: u32, decision: &Decision) -> String {
    let contacts = |claim: &Claim| -> String {
        let one = |it: &Contact| format!("{} {:?} {}; ", it.level, it.status, it.date);
        claim.contacts.iter().map(one).collect()
    };
    let all: Vec<String> = world.claims.iter().map(contacts).collect();
    format!(
        "[{}] invoice {invoice} on day {on} ({}): {:?} {:?} by {:?}, on {}, next change {:?}, key {:?}\n  because {:?}\n  \
         blockers {:?}\n  considered {:?}\n  contacts {all:?}",
        world.name,
        at(on),
        decision.step,
        decision.level.as_ref().map(|it| &it.id),
        decision.channel,
        decision.on,
        decision.next_change,
        decision.action_key,
        decision.because,
        decision.blockers.iter().map(|it| &it.about).collect::<Vec<_>>(),
        decision.considered.iter().map(|it| (&it.level, &it.verdict)).collect::<Vec<_>>(),
    )
}

/// Holds a whole watched window against everything that can be told of single days and of one day after another.
pub fn check(report: &mut Report, world: &World, owed: &Owed, watched: &[Vec<Decision>]) {
    for invoice in 0..world.claims.len() {
        for on in 0..DAYS {
            let decision = &watched[usize::try_from(on).unwrap()][invoice];
            let owed = &owed[invoice][usize::try_from(on).unwrap()];
            facts_first(report, world, invoice, on, owed, decision);
            money(report, world, invoice, on, owed, decision);
            levels(report, world, invoice, on, owed, decision);
            explained(report, world, invoice, on, decision);
        }
        changes(report, world, invoice, watched);
        nothing_is_lost(report, world, invoice, owed, watched);
    }
}

/// Nobody is contacted against the facts.
fn facts_first(
    report: &mut Report,
    world: &World,
    invoice: usize,
    on: u32,
    owed: &Assessment,
    decision: &Decision,
) {
    let (claim, policy, day) = (&world.claims[invoice], &world.policy, at(on));
    let why = forbidden(world, claim, owed, day);
    if !acts(decision.step) {
        // What is open and due is held, checked or waited for, never called settled.
        let settled = decision.step == NextStep::Settled;
        report.expect(
            settled == (owed.open_balance.minor() == 0),
            "settled is what is paid, and nothing else",
            || shown(world, invoice, on, decision),
        );
        return;
    }
    report.expect(why.is_none(), "contacted although the facts forbid it", || {
        format!("{why:?} {}", shown(world, invoice, on, decision))
    });
    let Some(level) = &decision.level else {
        report.expect(false, "an action has a level", || shown(world, invoice, on, decision));
        return;
    };
    report.expect(
        is_courtesy(level) == (day <= owed.due_date),
        "late levels after the due date, courtesies before",
        || format!("due {} {}", owed.due_date, shown(world, invoice, on, decision)),
    );
    let today = had(claim, day).any(|it| it.date == day);
    report.expect(!today, "two levels on one day", || shown(world, invoice, on, decision));
    if !decision.step.is_contact() {
        return;
    }
    report.expect(is_contact_day(policy, day), "contacted on a closed day", || {
        shown(world, invoice, on, decision)
    });
    let too_soon = world
        .claims
        .iter()
        .flat_map(|claim| had(claim, day))
        .any(|it| it.date < day && day < plus_days(it.date, policy.minimum_interval_days.into()));
    report.expect(!too_soon, "contacted within the interval", || shown(world, invoice, on, decision));
}

fn is_contact_day(policy: &Policy, day: Day) -> bool {
    policy.contact_days.as_ref().is_none_or(|days| days.include(day, &[]))
}

/// Only what is past due and not contested is asked for, or before that what falls due; charges neither of what is contested
/// nor before the due date.
fn money(
    report: &mut Report,
    world: &World,
    invoice: usize,
    on: u32,
    owed: &Assessment,
    decision: &Decision,
) {
    let (claim, demand) = (&world.claims[invoice], &decision.demand);
    let courtesy = decision.level.as_ref().is_some_and(is_courtesy);
    let past_due = if courtesy { owed.open_balance.minor() } else { owed.past_due.minor() };
    let apart = contested(claim, claim.invoice.amount_due.minor(), past_due, at(on));
    let most = (past_due - apart).max(0);
    report.expect(demand.principal.minor() <= most, "demands what is contested or not due", || {
        format!("{} of at most {most}: {}", demand.principal.minor(), shown(world, invoice, on, decision))
    });
    let charges = demand.interest.minor() + demand.compensation.minor() + decision.announced.total().minor();
    report.expect((apart <= 0 && !courtesy) || charges == 0, "charges on what is contested", || {
        shown(world, invoice, on, decision)
    });
}

/// Levels go up, one after another.
fn levels(
    report: &mut Report,
    world: &World,
    invoice: usize,
    on: u32,
    owed: &Assessment,
    decision: &Decision,
) {
    let (policy, day) = (&world.policy, at(on));
    let Some(level) = &decision.level else { return };
    let place = |id: &str| policy.levels.iter().position(|it| it.id == id);
    let chosen = place(&level.id).unwrap();
    let in_cycle = |it: &&Contact| {
        let level = place(&it.level).map(|place| &policy.levels[place]);
        level.is_some_and(|level| is_courtesy(level) || it.date > owed.due_date)
    };
    let sent: BTreeSet<usize> =
        had(&world.claims[invoice], day).filter(in_cycle).filter_map(|it| place(&it.level)).collect();
    let top = sent.last().copied();
    let rises = top.is_none_or(|top| chosen > top || (chosen == top && level.repeat.is_some()));
    // A level comes again while too little has reached the one above it.
    let has_minimum = policy.levels.iter().skip(chosen + 1).any(|level| {
        !level.minimum_amounts.is_empty() || level.minimum_share.is_some() || level.minimum_invoices.is_some()
    });
    let rises = rises || (top == Some(chosen) && has_minimum);
    report.expect(rises, "a level goes down", || shown(world, invoice, on, decision));
    let alone = policy.ladder == Ladder::Invoice && policy.selection == Selection::OneAtATime;
    if alone {
        let claim = &world.claims[invoice];
        let open = owed.open_balance.minor();
        let jumped = policy.promises.then_level.as_ref() == Some(&level.id)
            && claim.promises.iter().any(|it| {
                // Once something was sent after it, a broken promise has had its effect.
                let until = plus_days(it.pay_by, policy.promises.tolerance_days.into());
                is_granted(claim, policy, it, open)
                    && is_broken(claim, policy, it, open, day)
                    && !had(claim, day).any(|contact| contact.date > until)
            });
        let first = top.map_or(0, |top| top + 1);
        let gap = (first..chosen).any(|skipped| !is_courtesy(&policy.levels[skipped]));
        report.expect(jumped || !gap, "a level is skipped", || shown(world, invoice, on, decision));
    }
}

/// Every answer says why.
fn explained(report: &mut Report, world: &World, invoice: usize, on: u32, decision: &Decision) {
    let show = || shown(world, invoice, on, decision);
    let considered = &decision.considered;
    let in_order = considered.iter().map(|it| &it.level).eq(world.policy.levels.iter().map(|it| &it.id));
    report.expect(in_order, "every level is considered, in order", show);
    let chosen: Vec<&str> = considered
        .iter()
        .filter(|it| matches!(it.verdict, Verdict::Chosen { .. }))
        .map(|it| it.level.as_str())
        .collect();
    let level = decision.level.as_ref().map(|it| it.id.as_str());
    report.expect(
        chosen == level.into_iter().collect::<Vec<_>>(),
        "the level chosen is that of the step",
        show,
    );
    let sinces = considered.iter().all(|it| match it.verdict {
        Verdict::Chosen { since } => since <= at(on),
        Verdict::NotYet { opens_on } => opens_on > at(on),
        Verdict::Done { on: sent } => sent <= at(on),
        _ => true,
    });
    report.expect(sinces, "verdicts on the right side of the day", show);
    report.expect(decision.action_key.is_some() == decision.step.is_action(), "a key for each action", show);
    if acts(decision.step) {
        report.expect(decision.on == at(on), "an action is for its own day", show);
        report.expect(
            decision.channel.is_some() == decision.step.is_contact(),
            "a channel for each contact",
            show,
        );
        return;
    }
    let is_explained = match &decision.because {
        Because::Settled { .. } => decision.step == NextStep::Settled,
        Because::Blocked(about) => decision.blockers.iter().any(|it| it.about == *about),
        Because::NotYet { level, opens_on, .. } => {
            let waits = considered.iter().find(|it| it.level == *level);
            // It waits for the day on which something happens, which may be another than that of the level.
            let happens = decision.next_change.unwrap_or(*opens_on);
            let opens = waits.map(|it| &it.verdict);
            decision.on == happens
                && matches!(opens, Some(Verdict::NotYet { opens_on: own }) if *opens_on == happens.max(*own))
        }
        Because::BelowMinimum { level } => {
            considered.iter().any(|it| it.level == *level && it.verdict == Verdict::BelowMinimum)
        }
        Because::Exhausted { .. } => considered.iter().all(|it| {
            matches!(it.verdict, Verdict::Done { .. } | Verdict::Overtaken | Verdict::Passed { .. })
        }),
        Because::Courtesy { .. } | Because::Reached { .. } => false,
    };
    report.expect(is_explained, "no action without a reason", show);
}

/// The next change is the first later day on which the answer differs.
fn changes(report: &mut Report, world: &World, invoice: usize, watched: &[Vec<Decision>]) {
    for (index, today) in watched.iter().enumerate() {
        let today = &today[invoice];
        let differs = |later: &&Vec<Decision>| what(&later[invoice]) != what(today);
        let found = watched.iter().skip(index + 1).position(|later| differs(&later));
        let on = u32::try_from(index).unwrap();
        let found = found.map(|after| at(on + 1 + u32::try_from(after).unwrap()));
        let right = match found {
            Some(day) => today.next_change == Some(day),
            None => today.next_change.is_none_or(|day| day > at(DAYS - 1)),
        };
        report.expect(right, "next change is the first day that differs", || {
            format!("found {found:?} {}", shown(world, invoice, on, today))
        });
    }
}

/// Whether some fact begins or ends to count on a day.
fn turns(world: &World, day: Day) -> bool {
    let of_claim = |claim: &Claim| {
        let until = |pay_by| next(plus_days(pay_by, world.policy.promises.tolerance_days.into()));
        let plan = claim.plan.iter().flat_map(|plan| {
            let tolerance = u32::from(plan.tolerance_days);
            plan.instalments.iter().map(move |it| next(plus_days(it.due_date, tolerance)))
        });
        let announced = u32::from(world.policy.announced_payment_days);
        let announced = claim.invoice.lifecycle.iter().map(|it| next(plus_days(it.date, announced)));
        let mut promised = claim.promises.iter().map(|it| until(it.pay_by));
        claim.fact_days().chain(plan).chain(announced).any(|it| it == day) || promised.any(|it| it == day)
    };
    let debtor = &world.debtor;
    world.claims.iter().any(of_claim)
        || debtor.insolvency.is_some_and(|it| it.judgment_date == day)
        || debtor.credits.iter().any(|it| it.date == day)
        || debtor.blocks.iter().any(|it| it.since == day || it.until.map(next) == Some(day))
}

/// What was not done today is still to be done tomorrow; what is announced for a day comes on that day.
fn nothing_is_lost(
    report: &mut Report,
    world: &World,
    invoice: usize,
    owed: &Owed,
    watched: &[Vec<Decision>],
) {
    let claim = &world.claims[invoice];
    let coupled =
        world.policy.levels.iter().any(Level::has_minimum) || world.policy.ladder == Ladder::Account;
    for (index, today) in watched.iter().enumerate() {
        let (today, on) = (&today[invoice], u32::try_from(index).unwrap());
        if acts(today.step) && index + 1 < watched.len() {
            let (tomorrow, day) = (&watched[index + 1][invoice], at(on + 1));
            let level = today.level.as_ref().unwrap();
            let contacted = world.claims.iter().flat_map(|claim| had(claim, day)).any(|it| it.date >= at(on));
            let excused = turns(world, day)
                || contacted
                || owed[invoice][index + 1].due_date != owed[invoice][index].due_date
                || (is_courtesy(level) && day > owed[invoice][index].due_date)
                || (today.step.is_contact() && !is_contact_day(&world.policy, day))
                || forbidden(world, claim, &owed[invoice][index + 1], day).is_some();
            let kept = match world.policy.selection {
                Selection::OneAtATime => what(today) == what(tomorrow),
                Selection::MostSevere => acts(tomorrow.step),
            };
            report.expect(excused || coupled || kept, "a missed day loses something", || {
                format!("{}\n  tomorrow {:?}", shown(world, invoice, on, today), what(tomorrow))
            });
            let same_key = today.action_key == tomorrow.action_key;
            report.expect(
                excused || what(today) != what(tomorrow) || same_key,
                "the key stays the same",
                || format!("{}\n  tomorrow {:?}", shown(world, invoice, on, today), tomorrow.action_key),
            );
        }
        if let Because::NotYet { level, opens_on, .. } = &today.because {
            let wait = u32::try_from(opens_on.signed_duration_since(at(on)).num_days());
            let Some(wait) = wait.ok().filter(|wait| on + wait < DAYS) else { continue };
            let undisturbed = !(on + 1..=on + wait).any(|later| turns(world, at(later)));
            if undisturbed && !coupled && world.claims.len() == 1 {
                let then = &watched[usize::try_from(on + wait).unwrap()][invoice];
                let comes = match world.policy.selection {
                    Selection::OneAtATime => what(then).1 == Some(level.as_str()),
                    Selection::MostSevere => acts(then.step),
                };
                // On that day it turns out that there is no channel for it.
                let comes = comes || then.step == NextStep::Check;
                report.expect(comes, "what is announced comes on its day", || {
                    format!("{}\n  then {:?}", shown(world, invoice, on, today), what(then))
                });
            }
        }
    }
}

/// Holds a window against the plainest reading of the contract, for policies that are plain.
pub fn check_plain(report: &mut Report, world: &World, owed: &Owed, watched: &[Vec<Decision>]) {
    let claim = &world.claims[0];
    for (index, decisions) in watched.iter().enumerate() {
        let (decision, owed, on) = (&decisions[0], &owed[0][index], u32::try_from(index).unwrap());
        let forbidden = forbidden(world, claim, owed, at(on));
        let turn = plain_turn(&world.policy, claim, owed.due_date, at(on)).filter(|_| forbidden.is_none());
        let turn = turn.map(|index| world.policy.levels[index].id.as_str());
        // Without any channel left a contact becomes something to check.
        let unreachable = decision.step == NextStep::Check && world.debtor.reachable_by.is_some();
        let level = decision.level.as_ref().map(|it| it.id.as_str());
        report.expect(level == turn || unreachable, "the plain reading of the contract", || {
            format!("expected {turn:?} ({forbidden:?}): {}", shown(world, 0, on, decision))
        });
    }
}

/// Proposals change nothing, whatever they are.
pub fn check_proposals(report: &mut Report, world: &World, owed: &Owed, watched: &[Vec<Decision>]) {
    let mut without = world.clone();
    for claim in &mut without.claims {
        claim.contacts.retain(|it| it.status != ContactStatus::Proposed);
    }
    let other = without.watch(owed);
    for (index, (one, other)) in watched.iter().zip(&other).enumerate() {
        report.expect(one == other, "a proposal changes something", || {
            let on = u32::try_from(index).unwrap();
            format!("{}\n  without it {}", shown(world, 0, on, &one[0]), shown(&without, 0, on, &other[0]))
        });
    }
}

/// What nobody sent, and what was done today.
pub fn check_doing(report: &mut Report, world: &World, owed: &Owed, watched: &[Vec<Decision>]) {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (index, decisions) in watched.iter().enumerate() {
        let on = u32::try_from(index).unwrap();
        for (invoice, decision) in decisions.iter().enumerate().filter(|(_, it)| acts(it.step)) {
            // Each action once: on later days it is the same.
            let key = decision.action_key.clone().unwrap_or_default();
            if !seen.insert(key.clone()) {
                continue;
            }
            let again = |status: ContactStatus, on: u32| {
                let mut world = world.clone();
                world.claims[invoice].contacts.push(done(decision, at(index.try_into().unwrap()), status));
                let mut then = world.decide(owed, on);
                then.swap_remove(invoice)
            };
            let then = again(ContactStatus::Sent, on);
            report.expect(!acts(then.step), "two levels on one day", || {
                format!("{}\n  once sent {:?}", shown(world, invoice, on, decision), what(&then))
            });
            let then = again(ContactStatus::Proposed, on);
            report.expect(then == *decision, "a proposal changes something", || {
                format!("{}\n  once proposed {:?}", shown(world, invoice, on, decision), what(&then))
            });
            for status in [ContactStatus::Cancelled, ContactStatus::Bounced] {
                let then = again(status, on);
                let same = stage(&then) == stage(decision);
                report.expect(
                    same || status == ContactStatus::Bounced || !decision.step.is_contact(),
                    "a cancelled contact steps back",
                    || {
                        format!(
                            "{}\n  once {status:?} {:?}",
                            shown(world, invoice, on, decision),
                            what(&then)
                        )
                    },
                );
                let key = then.action_key.as_ref();
                report.expect(
                    !same || key != decision.action_key.as_ref(),
                    "a new key after one that failed",
                    || format!("{}\n  once {status:?} {key:?}", shown(world, invoice, on, decision)),
                );
            }
        }
    }
}

/// A decision carried out.
pub fn done(decision: &Decision, date: Day, status: ContactStatus) -> Contact {
    Contact {
        date,
        level: decision.level.as_ref().map(|it| it.id.clone()).unwrap_or_default(),
        formal_notice: decision.step == NextStep::FormalNotice,
        channel: decision.channel.unwrap_or(relance_core::choices::Channel::Letter),
        status,
        pay_by: decision.pay_by,
        address: None,
    }
}
