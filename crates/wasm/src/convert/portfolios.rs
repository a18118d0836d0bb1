//! Reviews, worklists and simulations of many claims.

use relance_contract::Path;
use relance_core::portfolio::{Party, Review, Totals, WorkItem};
use relance_core::simulate::{ActionCount, Scenario, SimulatedAction, SimulatedDay, Simulation};

use super::assessments::assessment;
use super::choices::{channel_out, step_out, tone_out};
use super::decisions::{announcement, credit, decision, demand, parts};
use super::explanations::money;
use super::policies::policies;
use super::{Reader, Writer};
use crate::contract::portfolio;

/// The policies of every scenario, read and judged.
pub fn scenarios(reader: &mut Reader, scenarios: &[portfolio::Scenario]) -> Option<Vec<Scenario>> {
    reader.list(&Path::root("scenarios"), scenarios, |reader, at, scenario| {
        let name = reader.text(&at.field("name"), &scenario.name);
        let policies = policies(reader, &at.field("policies"), &scenario.policies);
        Some(Scenario { name: name?, policies: policies? })
    })
}

/// The answer for a portfolio.
#[must_use]
pub fn review(writer: &Writer, debtors: &[Party], answer: &Review) -> portfolio::PortfolioReview {
    let rows = answer.rows.iter().map(|row| match row {
        Ok(row) => portfolio::ClaimAnswer::Answered(portfolio::ReviewRow {
            assessment: assessment(writer, &row.assessment),
            decision: decision(writer, &row.decision),
        }),
        Err(faults) => portfolio::ClaimAnswer::Refused(writer.refusals(faults)),
    });
    let refused = debtors.iter().filter_map(|party| party.debtor.as_ref().err());
    let refused: Vec<_> = refused.flat_map(|faults| writer.refusals(faults)).collect();
    portfolio::PortfolioReview {
        debtors: (!refused.is_empty()).then_some(refused),
        rows: rows.collect(),
        totals: answer.totals.iter().map(totals).collect(),
        worklist: answer.worklist.iter().map(work_item).collect(),
    }
}

fn totals(sums: &Totals) -> portfolio::CurrencyTotals {
    portfolio::CurrencyTotals {
        open_balance: money(sums.open_balance),
        past_due: money(sums.past_due),
        disputed: money(sums.disputed),
        interest: money(sums.interest),
        compensation: money(sums.compensation),
        open_invoices: sums.open_invoices,
        past_due_invoices: sums.past_due_invoices,
    }
}

/// A thing to do.
#[must_use]
pub fn work_item(item: &WorkItem) -> portfolio::WorkItem {
    let level = item.level.as_ref();
    portfolio::WorkItem {
        key: item.key.clone(),
        debtor: item.debtor.clone(),
        step: step_out(item.step),
        policy: item.policy.clone(),
        level: level.map(|level| level.id.clone()),
        channel: item.channel.map(channel_out),
        tone: level.and_then(|level| level.tone).map(tone_out),
        pay_by: item.pay_by.map(|day| day.to_string()),
        counts_as_formal_notice: item.counts_as_notice,
        rows: item.rows.clone(),
        demands: item.demands.iter().map(demand).collect(),
        announced: item.announced.iter().map(announcement).collect(),
        credits: item.credits.iter().map(credit).collect(),
        score: item.score,
        parts: parts(&item.parts),
    }
}

/// What a scenario would have done.
#[must_use]
pub fn simulation(simulation: &Simulation) -> portfolio::Simulation {
    portfolio::Simulation {
        name: simulation.name.clone(),
        days: simulation.days.iter().map(simulated_day).collect(),
        counts: simulation.counts.iter().map(action_count).collect(),
        invoices_contacted: simulation.invoices_contacted,
        contacts: simulation.contacts,
        fees: simulation.fees.iter().map(|fee| money(*fee)).collect(),
        refused: simulation.refused.clone(),
    }
}

fn simulated_day(day: &SimulatedDay) -> portfolio::SimulatedDay {
    let action = |action: &SimulatedAction| portfolio::SimulatedAction {
        invoice: action.invoice.clone(),
        step: step_out(action.step),
        level: action.level.clone(),
        channel: action.channel.map(channel_out),
    };
    portfolio::SimulatedDay {
        date: day.date.to_string(),
        actions: day.actions.iter().map(action).collect(),
        items: day.items,
    }
}

fn action_count(count: &ActionCount) -> portfolio::ActionCount {
    portfolio::ActionCount {
        step: step_out(count.step),
        level: count.level.clone(),
        channel: count.channel.map(channel_out),
        invoices: count.invoices,
        items: count.items,
    }
}
