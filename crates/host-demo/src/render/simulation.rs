//! Policies played over a period: the days of each, and all of them side by side.

use super::decision::contact;
use super::{PageContext, few};
use crate::component::dunning::NextStepKind;
use crate::component::portfolio::{ActionCount, SimulatedAction, SimulatedDay, Simulation};
use crate::component::types::Channel;
use crate::layout::{Page, Shape};
use crate::texts::Texts;

/// How many days of a simulation are shown; all of them are in the JSON output.
const DAYS: usize = 40;

/// What a cell holds where there is nothing.
const NONE: &str = "–";

/// A page for simulations: the days of each, then what they come to.
#[must_use]
pub(crate) fn simulations(
    context: &PageContext<'_>,
    (first, last): (&str, &str),
    simulations: &[Simulation],
) -> String {
    let (texts, words) = (context.texts, &context.texts.simulation);
    let mut page = context.page();
    for simulation in simulations {
        page.title(&(words.title)(&texts.date(first), &texts.date(last), &simulation.name));
        days(texts, &simulation.days, &mut page);
    }
    let [one, several] = words.totals;
    page.title(if simulations.len() == 1 { one } else { several });
    totals(texts, simulations, &mut page);
    for simulation in simulations {
        refused(context, simulation, &mut page);
    }
    page.finish()
}

fn days(texts: &Texts, days: &[SimulatedDay], page: &mut Page) {
    if days.is_empty() {
        page.line(texts.simulation.nothing);
        return;
    }
    let mut table = page.columns(&[
        (texts.words.date, Shape::Whole),
        (texts.simulation.items, Shape::Figure),
        (texts.words.invoices, Shape::Figure),
        (texts.simulation.actions, Shape::Rest),
    ]);
    for day in days.iter().take(DAYS) {
        table.add_row([
            texts.table_date(&day.date),
            day.items.to_string(),
            day.actions.len().to_string(),
            actions(texts, &day.actions),
        ]);
    }
    page.table(table);
    if let Some(more) = days.len().checked_sub(DAYS).filter(|more| *more > 0) {
        page.paragraph(&(texts.simulation.more_days)(more));
    }
}

/// The same step, level and channel said once, with the invoices.
fn actions(texts: &Texts, actions: &[SimulatedAction]) -> String {
    let mut kinds: Vec<(&SimulatedAction, Vec<&str>)> = Vec::new();
    for action in actions {
        let same = |(known, _): &&mut (&SimulatedAction, Vec<&str>)| {
            known.step == action.step && known.level == action.level && known.channel == action.channel
        };
        match kinds.iter_mut().find(same) {
            Some((_, invoices)) => invoices.push(&action.invoice),
            None => kinds.push((action, vec![&action.invoice])),
        }
    }
    let kinds = kinds.iter().map(|(action, invoices)| {
        let what = contact(texts, action.step, action.channel);
        let level = action.level.as_deref().map(|level| format!(" ({level})")).unwrap_or_default();
        format!("{what}{level}{}{}", texts.colon(), few(invoices))
    });
    kinds.collect::<Vec<_>>().join("\n")
}

/// What is counted together.
type Kind<'a> = (NextStepKind, Option<&'a str>, Option<Channel>);

fn kind(count: &ActionCount) -> Kind<'_> {
    (count.step, count.level.as_deref(), count.channel)
}

fn totals(texts: &Texts, simulations: &[Simulation], page: &mut Page) {
    let words = &texts.simulation;
    let mut columns = vec![(words.step, Shape::Whole), (texts.words.level, Shape::Whole)];
    columns.extend(simulations.iter().map(|simulation| (simulation.name.as_str(), Shape::Figure)));
    let mut table = page.columns(&columns);
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for count in simulations.iter().flat_map(|simulation| &simulation.counts) {
        if !kinds.contains(&kind(count)) {
            kinds.push(kind(count));
        }
    }
    for wanted in kinds {
        let (step, level, channel) = wanted;
        let mut cells = vec![contact(texts, step, channel), level.unwrap_or_default().to_owned()];
        for simulation in simulations {
            let count = simulation.counts.iter().find(|count| kind(count) == wanted);
            cells.push(count.map_or_else(|| NONE.to_owned(), |count| amount(texts, count)));
        }
        table.add_row(cells);
    }
    let mut row = |name: &str, value: &dyn Fn(&Simulation) -> String| {
        let values = simulations.iter().map(value);
        table.add_row([name.to_owned(), String::new()].into_iter().chain(values));
    };
    row(words.contacts, &|it| it.contacts.to_string());
    row(words.invoices_contacted, &|it| it.invoices_contacted.to_string());
    row(words.busy_days, &|it| it.days.len().to_string());
    if simulations.iter().any(|simulation| !simulation.fees.is_empty()) {
        row(words.fees, &|it| {
            let fees: Vec<String> = it.fees.iter().map(|fee| texts.money(fee)).collect();
            if fees.is_empty() { NONE.to_owned() } else { fees.join(" + ") }
        });
    }
    page.table(table);
}

/// How many messages, and about how many invoices if that is another number.
fn amount(texts: &Texts, count: &ActionCount) -> String {
    let ActionCount { items, invoices, .. } = count;
    if items == invoices { items.to_string() } else { (texts.simulation.items_of)(*items, *invoices) }
}

fn refused(context: &PageContext<'_>, simulation: &Simulation, page: &mut Page) {
    if simulation.refused.is_empty() {
        return;
    }
    let refused = simulation.refused.iter().filter_map(|at| usize::try_from(*at).ok());
    let numbers: Vec<&str> = refused.map(|at| context.number(at)).collect();
    page.paragraph(&(context.texts.simulation.refused)(&simulation.name, &few(&numbers)));
}
