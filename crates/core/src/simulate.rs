//! A policy played day by day, as if all it proposes were done that very day.

use std::collections::BTreeMap;

use crate::calendar::{Day, days_between, next};
use crate::facts::{Channel, Claim, Contact, ContactStatus, Question};
use crate::money::Money;
use crate::policy::{NextStep, Policy};
use crate::portfolio::{self, Party, Read, Review};
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

/// Plays each scenario from the first day to the last.
pub fn simulate(
    debtors: &[Party],
    claims: &[Read<Claim>],
    scenarios: &[Scenario],
    (first_day, last_day): (Day, Day),
    question: &Question,
) -> Result<Vec<Simulation>, Vec<Refusal>> {
    if last_day < first_day || days_between(first_day, last_day) >= LONGEST {
        return Err(vec![Refusal::new("last-day", Reason::PeriodNotPossible)]);
    }
    let play =
        |scenario| Run::new(claims, first_day, scenario).play(debtors, (first_day, last_day), question);
    Ok(scenarios.iter().map(play).collect())
}

struct Run<'a> {
    scenario: &'a Scenario,
    /// The claims as the simulation changes them; refused ones stay as they are.
    claims: Vec<Read<Claim>>,
    answer: Simulation,
    fees: BTreeMap<&'static str, Money>,
    contacted: Vec<bool>,
}

impl<'a> Run<'a> {
    fn new(claims: &[Read<Claim>], first_day: Day, scenario: &'a Scenario) -> Self {
        let mut claims = claims.to_vec();
        for claim in claims.iter_mut().flatten() {
            claim.contacts.retain(|contact| contact.date < first_day);
        }
        let contacted = vec![false; claims.len()];
        let answer = Simulation {
            name: scenario.name.clone(),
            days: Vec::new(),
            counts: Vec::new(),
            invoices_contacted: 0,
            contacts: 0,
            fees: Vec::new(),
            refused: Vec::new(),
        };
        Self { scenario, claims, answer, fees: BTreeMap::new(), contacted }
    }

    fn play(mut self, debtors: &[Party], (first, last): (Day, Day), question: &Question) -> Simulation {
        let mut day = Some(first);
        while let Some(today) = day.filter(|day| *day <= last) {
            let asked = Question { as_of: today, ..question.clone() };
            let review = portfolio::review(debtors, &self.claims, &self.scenario.policies, &asked);
            self.note_refusals(&review);
            let done = self.act(&review, today);
            // On a day without action nothing happens before the first change; after one, tomorrow tells.
            day = if done {
                Some(next(today))
            } else {
                let answered = review.rows.iter().flatten();
                answered.filter_map(|row| row.decision.next_change).min()
            };
        }
        self.answer.invoices_contacted = position(self.contacted.iter().filter(|it| **it).count());
        self.answer.fees = self.fees.into_values().collect();
        self.answer
    }

    fn note_refusals(&mut self, review: &Review) {
        for (index, row) in review.rows.iter().enumerate() {
            let at = position(index);
            if row.is_err() && !self.answer.refused.contains(&at) {
                self.answer.refused.push(at);
                self.answer.refused.sort_unstable();
            }
        }
    }

    /// Does what the worklist of a day proposes; false if that is nothing.
    fn act(&mut self, review: &Review, today: Day) -> bool {
        let mut actions: Vec<(u32, SimulatedAction)> = Vec::new();
        let mut items = 0_u32;
        for item in &review.worklist {
            if !(item.step.is_contact() || item.step == NextStep::HandOver) {
                continue;
            }
            items = items.saturating_add(1);
            if item.step.is_contact() {
                self.answer.contacts = self.answer.contacts.saturating_add(1);
            }
            for demand in item.demands.iter().filter(|demand| demand.fee.is_positive()) {
                let sum = self.fees.entry(demand.fee.currency().code());
                sum.and_modify(|sum| *sum = sum.plus(demand.fee)).or_insert(demand.fee);
            }
            for row in &item.rows {
                if let Some(action) = self.record(review, *row, today) {
                    actions.push((*row, action));
                }
            }
            let level = item.level.as_ref().map(|level| level.id.clone());
            self.count(item.step, level, item.channel, position(item.rows.len()));
        }
        actions.sort_by_key(|(row, _)| *row);
        let actions: Vec<SimulatedAction> = actions.into_iter().map(|(_, action)| action).collect();
        let done = !actions.is_empty();
        if done {
            self.answer.days.push(SimulatedDay { date: today, actions, items });
        }
        done
    }

    /// Writes into the claim what was done about it.
    fn record(&mut self, review: &Review, row: u32, today: Day) -> Option<SimulatedAction> {
        let index = usize::try_from(row).ok()?;
        let decision = &review.rows.get(index)?.as_ref().ok()?.decision;
        let level = decision.level.as_ref()?;
        let claim = self.claims.get_mut(index)?.as_mut().ok()?;
        claim.contacts.push(Contact {
            date: today,
            level: level.id.clone(),
            formal_notice: decision.step == NextStep::FormalNotice,
            // A file handed over goes on paper; nothing depends on it.
            channel: decision.channel.unwrap_or(Channel::Letter),
            status: ContactStatus::Sent,
            pay_by: decision.pay_by,
            address: None,
        });
        if decision.step.is_contact()
            && let Some(contacted) = self.contacted.get_mut(index)
        {
            *contacted = true;
        }
        Some(SimulatedAction {
            invoice: decision.invoice.clone(),
            step: decision.step,
            level: Some(level.id.clone()),
            channel: decision.channel,
        })
    }

    fn count(&mut self, step: NextStep, level: Option<String>, channel: Option<Channel>, invoices: u32) {
        let same = |it: &&mut ActionCount| it.step == step && it.level == level && it.channel == channel;
        if let Some(count) = self.answer.counts.iter_mut().find(same) {
            count.invoices = count.invoices.saturating_add(invoices);
            count.items = count.items.saturating_add(1);
        } else {
            self.answer.counts.push(ActionCount { step, level, channel, invoices, items: 1 });
        }
    }
}
