//! Policies played over a period: the days of each, and all of them side by side.

use std::fmt::Write as _;

use super::{PAGE, Picture, Shape, contact, few, paragraph, table, title};
use crate::component::dunning::NextStepKind;
use crate::component::portfolio::{ActionCount, SimulatedAction, SimulatedDay, Simulation};
use crate::component::types::Channel;
use crate::text::{self, pick};

/// How many days of a simulation are shown; all of them are in the JSON output.
const DAYS: usize = 40;

/// A page for simulations: the days of each, then what they come to.
#[must_use]
pub fn simulations(picture: &Picture<'_>, (first, last): (&str, &str), simulations: &[Simulation]) -> String {
    let mut out = String::new();
    for simulation in simulations {
        let (first, last) = (picture.date(first), picture.date(last));
        let name = &simulation.name;
        let heading = pick(
            picture.language,
            format!("Du {first} au {last} : {name}"),
            format!("From {first} to {last}: {name}"),
        );
        title(&mut out, &text::french_spaces(&heading));
        days(picture, &simulation.days, &mut out);
    }
    let heading = match simulations {
        [_] => picture.pick("En tout", "In all"),
        _ => picture.pick("Côte à côte", "Side by side"),
    };
    title(&mut out, heading);
    totals(picture, simulations, &mut out);
    for simulation in simulations {
        refused(picture, simulation, &mut out);
    }
    out
}

fn days(picture: &Picture<'_>, days: &[SimulatedDay], out: &mut String) {
    if days.is_empty() {
        let _ = writeln!(out, "{}", picture.pick("Rien.", "Nothing."));
        return;
    }
    let columns = [
        (picture.pick("Date", "Date"), Shape::Whole),
        (picture.pick("Envois", "Items"), Shape::Figure),
        (picture.pick("Factures", "Invoices"), Shape::Figure),
        (picture.pick("Ce qui serait fait", "What would be done"), Shape::Rest),
    ];
    let mut table = table(PAGE, &columns);
    for day in days.iter().take(DAYS) {
        table.add_row([
            picture.date(&day.date),
            day.items.to_string(),
            day.actions.len().to_string(),
            actions(picture, &day.actions),
        ]);
    }
    let _ = writeln!(out, "{}", table.lines());
    if let Some(more) = days.len().checked_sub(DAYS).filter(|more| *more > 0) {
        let words = picture.pick("autres jours : --format json", "more days: --format json");
        paragraph(out, &format!("… {more} {words}"), "", PAGE);
    }
}

/// The same step, level and channel said once, with the invoices.
fn actions(picture: &Picture<'_>, actions: &[SimulatedAction]) -> String {
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
        let what = contact(picture, action.step, action.channel);
        let level = action.level.as_deref().map(|level| format!(" ({level})")).unwrap_or_default();
        format!("{what}{level}{}{}", text::colon(picture.language), few(invoices))
    });
    kinds.collect::<Vec<_>>().join("\n")
}

/// What is counted together.
type Kind<'a> = (NextStepKind, Option<&'a str>, Option<Channel>);

fn kind(count: &ActionCount) -> Kind<'_> {
    (count.step, count.level.as_deref(), count.channel)
}

fn totals(picture: &Picture<'_>, simulations: &[Simulation], out: &mut String) {
    let mut columns = vec![
        (picture.pick("À faire", "Step"), Shape::Whole),
        (picture.pick("Niveau", "Level"), Shape::Whole),
    ];
    columns.extend(simulations.iter().map(|simulation| (simulation.name.as_str(), Shape::Figure)));
    let mut table = table(PAGE, &columns);
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for count in simulations.iter().flat_map(|simulation| &simulation.counts) {
        if !kinds.contains(&kind(count)) {
            kinds.push(kind(count));
        }
    }
    for wanted in kinds {
        let (step, level, channel) = wanted;
        let mut cells = vec![contact(picture, step, channel), level.unwrap_or_default().to_owned()];
        for simulation in simulations {
            let count = simulation.counts.iter().find(|count| kind(count) == wanted);
            cells.push(count.map_or_else(|| "–".to_owned(), |count| amount(picture, count)));
        }
        table.add_row(cells);
    }
    let mut row = |name: &str, value: &dyn Fn(&Simulation) -> String| {
        let values = simulations.iter().map(value);
        table.add_row([name.to_owned(), String::new()].into_iter().chain(values));
    };
    row(picture.pick("Contacts", "Contacts"), &|it| it.contacts.to_string());
    row(picture.pick("Factures touchées", "Invoices contacted"), &|it| it.invoices_contacted.to_string());
    row(picture.pick("Jours avec envoi", "Days with something to do"), &|it| it.days.len().to_string());
    if simulations.iter().any(|simulation| !simulation.fees.is_empty()) {
        row(picture.pick("Frais demandés", "Fees asked for"), &|it| {
            let fees: Vec<String> = it.fees.iter().map(|fee| picture.money(fee)).collect();
            if fees.is_empty() { "–".to_owned() } else { fees.join(" + ") }
        });
    }
    let _ = writeln!(out, "{}", table.lines());
}

/// How many messages, and about how many invoices if that is another number.
fn amount(picture: &Picture<'_>, count: &ActionCount) -> String {
    let ActionCount { items, invoices, .. } = count;
    if items == invoices {
        return items.to_string();
    }
    format!("{items} ({invoices} {})", picture.pick("factures", "invoices"))
}

fn refused(picture: &Picture<'_>, simulation: &Simulation, out: &mut String) {
    if simulation.refused.is_empty() {
        return;
    }
    let named = simulation.refused.iter().filter_map(|at| usize::try_from(*at).ok());
    let named: Vec<&str> = named
        .filter_map(|at| picture.case.claims.get(at))
        .map(|claim| claim.invoice.number.as_str())
        .collect();
    let name = &simulation.name;
    let sentence = pick(
        picture.language,
        format!("{name} : refusées par les règles un jour au moins, et laissées de côté dès ce jour : "),
        format!("{name}: refused by the rules on some day, and left out from that day on: "),
    );
    paragraph(out, &format!("{sentence}{}.", few(&named)), "", PAGE);
}
