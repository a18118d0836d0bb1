//! The next step on every combination of a small model: a few invoices, policies, histories, things that happen, and every
//! day of a window. What must hold always is checked on each decision.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a failing test may panic, and its sums are small"
)]

#[path = "decisions/facts.rs"]
mod facts;
#[path = "decisions/invariants.rs"]
mod invariants;
#[path = "decisions/model.rs"]
mod model;

use std::collections::{BTreeMap, BTreeSet};

use invariants::{Report, acts, check, check_doing, check_plain, check_proposals, done, shown, what};
use model::{
    AFTER_CONTACT, ANCHORS, COMPARISONS, CONTACT_DAYS, COURTESIES, DAYS, DUE, Disturbance, GROUPINGS,
    History, INTERVALS, LADDERS, LAST, LEVELS, MINIMUMS, MONTH_ENDS, OTHER, Owed, PROMISES, SELECTIONS,
    World, at, claim, contact, debtor, disturbances, histories, owed, policies, question, together,
};
use relance_core::calendar::Day;
use relance_core::dunning::{Announced, Decision, Demand};
use relance_core::facts::{Claim, Contact, ContactStatus};
use relance_core::money::Money;
use relance_core::policy::{Grouping, NextStep, Policy, check_policies};
use relance_core::portfolio::{Review, WorkItem};
use relance_core::simulate::{Scenario, SimulatedAction, simulate};

/// One invoice, disturbed, with a history, under a policy.
fn one_invoice(disturbance: &Disturbance) -> (World, Owed) {
    let (mut debtor, mut claim) = (debtor(), claim("F1", DUE, "EUR"));
    disturbance.happens(&mut debtor, &mut claim);
    let owed = owed(&debtor, std::slice::from_ref(&claim));
    (World { name: String::new(), debtor, claims: vec![claim], policy: model::plain() }, owed)
}

fn with(world: &World, disturbance: &Disturbance, history: &History, policy: &Policy) -> World {
    let mut world = world.clone();
    world.name = format!("{}; {}; {}", disturbance.name, policy.name, history.name);
    world.claims[0].contacts.clone_from(&history.contacts);
    world.policy = policy.clone();
    world
}

/// Every disturbance, history and policy given, on every day.
fn all_days(disturbances: &[Disturbance], histories: &[History], policies: &[Policy], at_least: u64) {
    for policy in policies {
        assert_eq!(check_policies(std::slice::from_ref(policy)), Vec::new(), "{}", policy.name);
    }
    let (mut report, mut decisions) = (Report::default(), 0);
    for disturbance in disturbances {
        let (world, owed) = one_invoice(disturbance);
        for policy in policies {
            for history in histories {
                let world = with(&world, disturbance, history, policy);
                let watched = world.watch(&owed);
                check(&mut report, &world, &owed, &watched);
                check_doing(&mut report, &world, &owed, &watched);
                if history.contacts.iter().any(|it| it.status == ContactStatus::Proposed) {
                    check_proposals(&mut report, &world, &owed, &watched);
                }
                if ["plain", "plain, courtesy"].contains(&policy.name.as_str()) {
                    check_plain(&mut report, &world, &owed, &watched);
                }
                decisions += u64::from(DAYS);
            }
        }
    }
    report.finish(decisions, at_least);
}

#[test]
fn one_invoice_under_every_policy() {
    let policies =
        policies(&[SELECTIONS, COURTESIES, ANCHORS, COMPARISONS, MONTH_ENDS, CONTACT_DAYS, INTERVALS]);
    let histories = histories(&["first"], 14, None);
    all_days(&disturbances()[..1], &[histories[0].clone(), histories[2].clone()], &policies, 57_600);
}

#[test]
fn one_invoice_whatever_happens() {
    let promises = policies(&[SELECTIONS, PROMISES]);
    let all = [promises, policies(&[SELECTIONS, &OTHER[1..]])].concat();
    let histories = histories(&["first"], 18, None);
    let few: Vec<History> = [0, 2, 4].map(|it| histories[it].clone()).into();
    all_days(&disturbances(), &few, &all, 88_000);
}

#[test]
fn one_invoice_with_every_history() {
    let policies = policies(&[SELECTIONS, AFTER_CONTACT, ANCHORS, LAST]);
    all_days(&disturbances()[..1], &histories(&LEVELS, 14, Some(20)), &policies, 99_000);
}

#[test]
fn plain_policies_are_read_plainly() {
    all_days(&disturbances(), &histories(&LEVELS, 14, None), &policies(&[COURTESIES]), 78_000);
}

/// A list of facts, turned round.
type Turn = (&'static str, fn(&mut Claim));

/// The order of a list of facts says nothing, unless the contract says so.
#[test]
fn the_order_of_facts_changes_nothing() {
    const TURNS: [Turn; 5] = [
        ("the order of contacts changes something", |it| it.contacts.reverse()),
        ("the order of promises changes something", |it| it.promises.reverse()),
        ("the order of payments changes something", |it| it.payments.reverse()),
        ("the order of disputes changes something", |it| it.disputes.reverse()),
        ("the order of credit notes changes something", |it| it.credit_notes.reverse()),
    ];
    let promises = policies(&[PROMISES, &LAST[..2]]);
    let all = [promises, policies(&[SELECTIONS, &ANCHORS[1..]])].concat();
    let pair = |name: &str, one, other| History { name: name.to_owned(), contacts: vec![one, other] };
    let sent = |level, on| contact(level, ContactStatus::Sent, on);
    let to_pay = Contact { pay_by: Some(at(25)), ..sent("first", 14) };
    let histories = [
        pair("first and second Sent on 14 and 20", sent("first", 14), sent("second", 20)),
        pair("first Bounced and Sent on 14", contact("first", ContactStatus::Bounced, 14), sent("first", 14)),
        pair("first Sent twice on 14, with two days to pay", sent("first", 14), to_pay),
    ];
    let (mut report, mut decisions) = (Report::default(), 0);
    for disturbance in disturbances() {
        let (world, owed) = one_invoice(&disturbance);
        for (policy, history) in all.iter().flat_map(|it| histories.iter().map(move |history| (it, history)))
        {
            let world = with(&world, &disturbance, history, policy);
            for (name, turn) in TURNS {
                let mut turned = world.clone();
                turn(&mut turned.claims[0]);
                if turned.claims == world.claims {
                    continue;
                }
                for on in (DUE..DAYS).step_by(5) {
                    let (one, other) = (&world.decide(&owed, on)[0], &turned.decide(&owed, on)[0]);
                    let said = |it: &Decision| {
                        (
                            what(it).0,
                            it.level.clone(),
                            it.on,
                            it.channel,
                            it.action_key.clone(),
                            it.next_change,
                            (it.demand, it.announced),
                        )
                    };
                    report.expect(said(one) == said(other), name, || {
                        format!(
                            "{}\n  turned round {}",
                            shown(&world, 0, on, one),
                            shown(&turned, 0, on, other)
                        )
                    });
                    decisions += 1;
                }
            }
        }
    }
    report.finish_with(decisions, 15_000, 1);
}

/// Three invoices of one debtor: two in euros that fall due one after the other, one in dollars.
fn three_invoices(disturbance: &Disturbance) -> (World, Owed) {
    let mut debtor = debtor();
    let mut claims = vec![claim("F1", DUE, "EUR"), claim("F2", DUE + 4, "EUR"), claim("F3", DUE, "USD")];
    disturbance.happens(&mut debtor, &mut claims[0]);
    let owed = owed(&debtor, &claims);
    (World { name: String::new(), debtor, claims, policy: model::plain() }, owed)
}

/// What happens to the first of three.
fn of_three() -> Vec<Disturbance> {
    let names = [
        "nothing happens",
        "disputed from 15, rejected on 24",
        "paid on 21",
        "40 promised on 14 by 20, 20 paid on 19",
    ];
    disturbances().into_iter().filter(|it| names.contains(&it.name)).collect()
}

#[test]
fn three_invoices_every_day() {
    let (mut report, mut decisions) = (Report::default(), 0);
    let history = &histories(&["first"], 14, None)[2];
    let policies = together(&[LADDERS, GROUPINGS, SELECTIONS, MINIMUMS, INTERVALS]);
    for disturbance in of_three() {
        let (world, owed) = three_invoices(&disturbance);
        for policy in &policies {
            assert_eq!(check_policies(std::slice::from_ref(policy)), Vec::new(), "{}", policy.name);
            let world = with(&world, &disturbance, history, policy);
            let watched = world.watch(&owed);
            check(&mut report, &world, &owed, &watched);
            check_doing(&mut report, &world, &owed, &watched);
            decisions += 3 * u64::from(DAYS);
        }
    }
    report.finish(decisions, 70_000);
}

/// What a review says of each invoice, whatever the order of the claims.
fn by_invoice(review: &Review) -> BTreeMap<String, String> {
    let rows = review.rows.iter().map(|row| &row.as_ref().expect("sound facts").decision);
    let said = |it: &Decision| {
        format!(
            "{:?}",
            (what(it), it.on, it.channel, &it.action_key, it.next_change, it.demand, it.announced)
        )
    };
    rows.map(|decision| (decision.invoice.clone(), said(decision))).collect()
}

/// The items of a worklist by the invoices they are about.
fn by_item(review: &Review) -> BTreeMap<Vec<String>, String> {
    let invoice =
        |row: &u32| review.rows[usize::try_from(*row).unwrap()].as_ref().unwrap().decision.invoice.clone();
    let item = |it: &WorkItem| {
        let mut invoices: Vec<String> = it.rows.iter().map(invoice).collect();
        invoices.sort();
        let level = it.level.as_ref().map(|level| level.id.clone());
        (
            invoices,
            format!("{:?}", (&it.key, it.step, level, it.channel, &it.demands, &it.announced, it.score)),
        )
    };
    review.worklist.iter().map(item).collect()
}

/// Each row that asks for action stands in one item, and their sums agree.
fn check_items(report: &mut Report, world: &World, on: u32, review: &Review) {
    let show = || format!("[{}] on day {on}: {:?}", world.name, by_item(review));
    let mut seen = vec![0; review.rows.len()];
    let mut keys = BTreeSet::new();
    for item in &review.worklist {
        report.expect(keys.insert(&item.key), "two items with one key", show);
        let rows: Vec<_> = item.rows.iter().map(|row| usize::try_from(*row).unwrap()).collect();
        let decisions: Vec<&Decision> =
            rows.iter().map(|row| &review.rows[*row].as_ref().unwrap().decision).collect();
        for row in &rows {
            seen[*row] += 1;
        }
        let currencies: BTreeSet<&str> =
            rows.iter().map(|row| world.claims[*row].invoice.currency().code()).collect();
        let apart = matches!(world.policy.grouping, Grouping::Level | Grouping::Currency) && acts(item.step);
        report.expect(!apart || currencies.len() == 1, "currencies kept apart", show);
        report.expect(item.demands.len() == currencies.len(), "a demand for each currency", show);
        let levels: BTreeSet<_> = decisions.iter().map(|it| what(it).1).collect();
        report.expect(
            world.policy.grouping != Grouping::Level || levels.len() == 1,
            "levels kept apart",
            show,
        );
        report.expect(
            world.policy.grouping != Grouping::Invoice || rows.len() == 1 || item.step == NextStep::Stop,
            "invoices kept apart",
            show,
        );
        let severest = decisions.iter().filter_map(|it| it.step.severity()).max();
        report.expect(item.step.severity() == severest, "the most severe step leads", show);
        for (demand, announced) in item.demands.iter().zip(&item.announced) {
            let same =
                decisions.iter().filter(|it| it.demand.principal.currency() == demand.principal.currency());
            // An item demands at the level of its message what a row may only announce at its own.
            let both = |demand: &Demand, announced: &Announced| {
                let interest = demand.interest.plus(announced.interest);
                let compensation = demand.compensation.plus(announced.compensation);
                [demand.principal, interest, compensation].map(Money::minor)
            };
            let sums = same.fold([0; 3], |[a, b, c], it| {
                let [principal, interest, compensation] = both(&it.demand, &it.announced);
                [a + principal, b + interest, c + compensation]
            });
            report.expect(
                both(demand, announced) == sums,
                "the demands of an item are those of its rows",
                show,
            );
            let charges = demand.interest.minor() + demand.compensation.minor();
            let insists = matches!(item.step, NextStep::FormalNotice | NextStep::HandOver);
            report.expect(
                if insists { announced.total().is_zero() } else { charges == 0 },
                "interest and compensation are demanded by a formal notice and told before it",
                show,
            );
        }
    }
    for (row, times) in review.rows.iter().zip(seen) {
        let wanted = u32::from(row.as_ref().unwrap().decision.step.is_action());
        report.expect(times == wanted, "each row that asks for action in one item", show);
    }
}

/// The actions of a day: invoice, step, level.
type Actions = Vec<(String, NextStep, Option<String>)>;

/// Plays a world by hand: whatever is proposed is sent the same day.
fn play(report: &mut Report, world: &World) -> Vec<(Day, Actions)> {
    let mut world = world.clone();
    let mut done_so_far: BTreeMap<String, String> = BTreeMap::new();
    let mut days = Vec::new();
    for on in 0..DAYS {
        let review = world.review(on);
        check_items(report, &world, on, &review);
        let show = || format!("[{}] on day {on}", world.name);
        if !review.worklist.is_empty() {
            let mut turned = world.clone();
            turned.claims.reverse();
            let other = turned.review(on);
            let (one_row, other_row) = (by_invoice(&review), by_invoice(&other));
            report.expect(one_row == other_row, "the order of claims changes a decision", || {
                format!("{} {one_row:?}\n  {other_row:?}", show())
            });
            let (one_list, other_list) = (by_item(&review), by_item(&other));
            report.expect(one_list == other_list, "the order of claims changes the worklist", || {
                format!("{} {one_list:?}\n  {other_list:?}", show())
            });
        }
        let mut actions = Vec::new();
        for (index, row) in review.rows.iter().enumerate() {
            let decision = &row.as_ref().unwrap().decision;
            if !acts(decision.step) {
                continue;
            }
            let occasion = format!("{} {:?} on {}", decision.invoice, what(decision).1, at(on));
            let before = done_so_far.insert(decision.action_key.clone().unwrap(), occasion.clone());
            report.expect(before.is_none(), "two actions with one key", || {
                format!("{} {before:?} and {occasion}: {:?}", show(), decision.action_key)
            });
            actions.push((decision.invoice.clone(), decision.step, what(decision).1.map(str::to_owned)));
            world.claims[index].contacts.push(done(decision, at(on), ContactStatus::Sent));
        }
        if !actions.is_empty() {
            // Nothing is left to do about these invoices on the same day, and another name of the debtor has no say.
            let mut renamed = world.clone();
            "merged".clone_into(&mut renamed.debtor.id);
            renamed.claims.iter_mut().for_each(|claim| claim.debtor.clone_from(&renamed.debtor.id));
            let (again, renamed) = (world.review(on), renamed.review(on));
            for row in &again.rows {
                let decision = &row.as_ref().unwrap().decision;
                let acted = actions.iter().any(|(invoice, ..)| *invoice == decision.invoice);
                report.expect(!acted || !acts(decision.step), "two levels on one day", || {
                    format!("{} {decision:?}", show())
                });
            }
            report.expect(
                by_invoice(&again) == by_invoice(&renamed),
                "the name of the debtor has no say",
                show,
            );
            days.push((at(on), actions));
        }
    }
    days
}

#[test]
fn played_by_hand_and_by_simulation() {
    let mut report = Report::default();
    let mut reviews = 0;
    let mut played = together(&[LADDERS, GROUPINGS, SELECTIONS, MINIMUMS]);
    played.extend(policies(&[LADDERS, &GROUPINGS[3..], COURTESIES, CONTACT_DAYS, LAST]));
    for disturbance in of_three() {
        let (world, _) = three_invoices(&disturbance);
        for policy in &played {
            let mut world = world.clone();
            world.name = format!("{}; {}", disturbance.name, policy.name);
            world.policy = policy.clone();
            let by_hand = play(&mut report, &world);
            reviews += u64::from(DAYS);
            let (parties, claims) = world.read();
            let scenario = Scenario { name: policy.name.clone(), policies: vec![policy.clone()] };
            let simulated = simulate(&parties, &claims, &[scenario], (at(0), at(DAYS - 1)), &question(at(0)));
            let simulated = simulated.expect("a possible period").swap_remove(0);
            let days: Vec<_> = simulated
                .days
                .iter()
                .map(|day| {
                    let action = |it: &SimulatedAction| (it.invoice.clone(), it.step, it.level.clone());
                    (day.date, day.actions.iter().map(action).collect::<Vec<_>>())
                })
                .collect();
            report.expect(days == by_hand, "a simulation does what is done by hand", || {
                format!("[{}]\n  by hand {by_hand:?}\n  simulated {days:?}", world.name)
            });
        }
    }
    report.finish_with(reviews, 20_000, 4);
}
