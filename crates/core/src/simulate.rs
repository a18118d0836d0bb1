//! A policy played day by day, as if all it proposes were done that very day.
//!
//! # Why it is so
//!
//! **A simulation is the review, repeated.** Each scenario reviews the portfolio on each day on which
//! something can turn, takes what it proposes as sent, and goes on. It has no rules of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::slice;

use crate::calendar::{Day, days_between, next};
use crate::choices::Channel;
use crate::facts::{Claim, Contact, ContactStatus, Question};
use crate::money::Money;
use crate::policy::{NextStep, Policy};
use crate::portfolio::{self, Party, Read, Review, WorkItem};
use crate::refusal::{Reason, Refusal, position};

/// Policies to be tried, under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct Scenario {
    pub name: String,
    pub policies: Vec<Policy>,
}

/// What a simulation would have done about one invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct SimulatedAction {
    pub invoice: String,
    pub step: NextStep,
    pub level: Option<String>,
    pub channel: Option<Channel>,
}

/// A day on which a simulation does something.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct SimulatedDay {
    pub date: Day,
    pub actions: Vec<SimulatedAction>,
    pub items: u32,
}

/// How often a simulation did something.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct ActionCount {
    pub step: NextStep,
    pub level: Option<String>,
    pub channel: Option<Channel>,
    pub invoices: u32,
    pub items: u32,
}

/// What one scenario would have done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct Simulation {
    pub name: String,
    pub days: Vec<SimulatedDay>,
    pub counts: Vec<ActionCount>,
    pub invoices_contacted: u32,
    pub contacts: u32,
    pub fees: Vec<Money>,
    pub refused: Vec<u32>,
}

/// The longest period, in days.
const LONGEST: u32 = 3660;

/// A period, both days counted.
type Period = (Day, Day);

/// Plays each scenario from the first day to the last.
pub fn simulate(
    debtors: &[Party],
    claims: &[Read<Claim>],
    scenarios: &[Scenario],
    period: Period,
    question: &Question,
) -> Result<Vec<Simulation>, Vec<Refusal>> {
    let (first_day, last_day) = period;
    if last_day < first_day || days_between(first_day, last_day) >= LONGEST {
        return Err(vec![Refusal::new("last-day", Reason::PeriodNotPossible)]);
    }
    let mut claims = claims.to_vec();
    for claim in claims.iter_mut().flatten() {
        claim.contacts.retain(|contact| contact.date < first_day);
    }
    Ok(scenarios.iter().map(|scenario| play(debtors, &claims, scenario, period, question)).collect())
}

/// One thing done on one day about one or more invoices of a debtor.
struct Done {
    date: Day,
    /// The rows it is about, with what was done about each.
    rows: Vec<(u32, SimulatedAction)>,
    step: NextStep,
    level: Option<String>,
    channel: Option<Channel>,
    fees: Vec<Money>,
}

/// Plays one scenario, account by account: what happens to one debtor touches no other.
fn play(
    debtors: &[Party],
    claims: &[Read<Claim>],
    scenario: &Scenario,
    period: Period,
    question: &Question,
) -> Simulation {
    let asked = Question { as_of: period.0, ..question.clone() };
    let opening = portfolio::review(debtors, claims, &scenario.policies, &asked);
    let mut refused: Vec<u32> = Vec::new();
    let mut accounts: BTreeMap<&str, Vec<(u32, Read<Claim>)>> = BTreeMap::new();
    for (index, (row, claim)) in opening.rows.iter().zip(claims).enumerate() {
        match (row, claim) {
            (Ok(_), Ok(facts)) => {
                accounts.entry(&facts.debtor).or_default().push((position(index), claim.clone()));
            }
            _ => refused.push(position(index)),
        }
    }
    let parties: BTreeMap<&str, &Party> = debtors.iter().map(|party| (party.id.as_str(), party)).collect();
    let mut done: Vec<Done> = Vec::new();
    for (id, claims) in accounts {
        let Some(party) = parties.get(id) else { continue };
        let mut account = Account { claims, done: Vec::new(), refused: Vec::new() };
        account.play(party, &scenario.policies, period, question);
        done.append(&mut account.done);
        refused.append(&mut account.refused);
    }
    refused.sort_unstable();
    done.sort_by_key(|done| (done.date, done.rows.first().map(|(row, _)| *row)));
    sum_up(&scenario.name, done, refused)
}

/// The claims against one debtor, as the simulation changes them.
struct Account {
    claims: Vec<(u32, Read<Claim>)>,
    done: Vec<Done>,
    refused: Vec<u32>,
}

impl Account {
    fn play(&mut self, party: &Party, policies: &[Policy], (first, last): Period, question: &Question) {
        let mut day = Some(first);
        while let Some(today) = day.filter(|day| *day <= last) {
            let asked = Question { as_of: today, ..question.clone() };
            let claims: Vec<Read<Claim>> = self.claims.iter().map(|(_, claim)| claim.clone()).collect();
            let review = portfolio::review(slice::from_ref(party), &claims, policies, &asked);
            // On a day without action nothing happens before the first change; after one, tomorrow tells.
            day = if self.act(&review, today) {
                Some(next(today))
            } else {
                let answered = review.rows.iter().flatten();
                answered.filter_map(|row| row.decision.next_change).min()
            };
            self.leave_out_refused(&review);
        }
    }

    /// Does what the worklist of a day proposes; false if that is nothing.
    fn act(&mut self, review: &Review, today: Day) -> bool {
        let before = self.done.len();
        for item in &review.worklist {
            if !(item.step.is_contact() || item.step == NextStep::HandOver) {
                continue;
            }
            let fees = item.demands.iter().map(|demand| demand.fee).filter(|fee| fee.is_positive());
            let done = Done {
                date: today,
                rows: item.rows.iter().filter_map(|row| self.record(review, item, *row, today)).collect(),
                step: item.step,
                level: item.level.as_ref().map(|level| level.id.clone()),
                channel: item.channel,
                fees: fees.collect(),
            };
            self.done.push(done);
        }
        self.done.len() > before
    }

    /// Writes into the claim what was done about it.
    fn record(
        &mut self,
        review: &Review,
        item: &WorkItem,
        row: u32,
        today: Day,
    ) -> Option<(u32, SimulatedAction)> {
        let index = usize::try_from(row).ok()?;
        let decision = &review.rows.get(index)?.as_ref().ok()?.decision;
        let level = decision.level.as_ref()?;
        let (row, claim) = self.claims.get_mut(index)?;
        claim.as_mut().ok()?.contacts.push(Contact {
            date: today,
            level: level.id.clone(),
            // The message of the item is about each of its invoices.
            formal_notice: item.counts_as_notice,
            // A file handed over goes on paper; nothing depends on it.
            channel: decision.channel.unwrap_or(Channel::Letter),
            status: ContactStatus::Sent,
            pay_by: decision.pay_by,
            address: None,
        });
        let action = SimulatedAction {
            invoice: decision.invoice.clone(),
            step: decision.step,
            level: Some(level.id.clone()),
            channel: decision.channel,
        };
        Some((*row, action))
    }

    fn leave_out_refused(&mut self, review: &Review) {
        let mut answered = review.rows.iter().map(Result::is_ok);
        let refused = &mut self.refused;
        self.claims.retain(|(row, _)| {
            let answered = answered.next().unwrap_or(true);
            if !answered {
                refused.push(*row);
            }
            answered
        });
    }
}

/// What was done, by day and by kind.
fn sum_up(name: &str, done: Vec<Done>, refused: Vec<u32>) -> Simulation {
    let mut days: BTreeMap<Day, (Vec<(u32, SimulatedAction)>, u32)> = BTreeMap::new();
    let mut counts: Vec<ActionCount> = Vec::new();
    let mut fees: BTreeMap<&'static str, Money> = BTreeMap::new();
    let mut contacted: BTreeSet<u32> = BTreeSet::new();
    let mut contacts = 0_u32;
    for Done { date, rows, step, level, channel, fees: asked } in done {
        let invoices = position(rows.len());
        if step.is_contact() {
            contacts = contacts.saturating_add(1);
            contacted.extend(rows.iter().map(|(row, _)| *row));
        }
        for fee in asked {
            let sum = fees.entry(fee.currency().code());
            sum.and_modify(|sum| *sum = sum.plus(fee)).or_insert(fee);
        }
        let same = |it: &&mut ActionCount| it.step == step && it.level == level && it.channel == channel;
        if let Some(count) = counts.iter_mut().find(same) {
            count.invoices = count.invoices.saturating_add(invoices);
            count.items = count.items.saturating_add(1);
        } else {
            counts.push(ActionCount { step, level, channel, invoices, items: 1 });
        }
        let (actions, items) = days.entry(date).or_default();
        actions.extend(rows);
        *items = items.saturating_add(1);
    }
    let days = days.into_iter().map(|(date, (mut actions, items))| {
        actions.sort_by_key(|(row, _)| *row);
        SimulatedDay { date, actions: actions.into_iter().map(|(_, action)| action).collect(), items }
    });
    Simulation {
        name: name.to_owned(),
        days: days.collect(),
        counts,
        invoices_contacted: position(contacted.len()),
        contacts,
        fees: fees.into_values().collect(),
        refused,
    }
}
