//! The page for a whole portfolio: what to do today, what to leave alone, what it all comes to.

use super::decision::{contact, step, why_in_short};
use super::{PageContext, few, files, warnings};
use crate::component::dunning::NextStepKind;
use crate::component::portfolio::{ClaimAnswer, PortfolioReview, ReviewRow, WorkItem};
use crate::component::types::Refusal;
use crate::layout::{Page, Shape};

/// How far the reason of an item of the worklist is set in: under the name of the debtor.
const REASON: &str = "        ";

/// A page for a whole portfolio.
#[must_use]
pub(crate) fn review(context: &PageContext<'_>, review: &PortfolioReview) -> String {
    let mut page = context.page();
    files::files(context, &mut page);
    page.title(&(context.texts.review.title)(&context.texts.date(context.as_of)));
    worklist(context, review, &mut page);
    let listed: Vec<usize> = review
        .worklist
        .iter()
        .flat_map(|item| &item.rows)
        .filter_map(|row| usize::try_from(*row).ok())
        .collect();
    let others: Vec<&ReviewRow> = (0..review.rows.len())
        .filter(|at| !listed.contains(at))
        .filter_map(|at| answered(review, at))
        .collect();
    held(context, &others, &mut page);
    rest(context, &others, &mut page);
    refused(context, review, &mut page);
    files::held_back(context, &mut page);
    files::missing_facts(context, &mut page);
    totals(context, review, &mut page);
    let answered = (0..review.rows.len()).filter_map(|at| answered(review, at));
    let all = answered.flat_map(|row| {
        let invoice = row.assessment.invoice.as_str();
        row.assessment.warnings.iter().chain(&row.decision.warnings).map(move |warning| (invoice, warning))
    });
    warnings(context.texts, all, &mut page);
    page.finish()
}

fn answered(review: &PortfolioReview, at: usize) -> Option<&ReviewRow> {
    match review.rows.get(at) {
        Some(ClaimAnswer::Answered(row)) => Some(row),
        _ => None,
    }
}

/// The rows of an item, as far as they were answered.
fn rows_of<'a>(review: &'a PortfolioReview, item: &'a WorkItem) -> impl Iterator<Item = &'a ReviewRow> {
    let places = item.rows.iter().filter_map(|row| usize::try_from(*row).ok());
    places.filter_map(|at| answered(review, at))
}

fn worklist(context: &PageContext<'_>, review: &PortfolioReview, page: &mut Page) {
    let (texts, words) = (context.texts, &context.texts.words);
    if review.worklist.is_empty() {
        page.line(texts.review.nothing);
        return;
    }
    let mut table = page.columns(&[
        (texts.review.score, Shape::Figure),
        (words.debtor, Shape::Text(32)),
        (words.next_step, Shape::Text(32)),
        (words.level, Shape::Text(18)),
        (words.invoices, Shape::Text(13)),
        (words.late, Shape::Figure),
        (words.demand, Shape::Figure),
    ]);
    let mut reasons = Vec::new();
    for item in &review.worklist {
        reasons.push(reason(context, review, item));
        let late = rows_of(review, item).map(|row| row.assessment.days_past_due).max().unwrap_or_default();
        // What is to be looked into asks nobody for anything.
        let asks = !matches!(item.step, NextStepKind::Check | NextStepKind::Stop);
        let demands: Vec<String> = if asks {
            item.demands.iter().map(|demand| texts.money(&demand.total)).collect()
        } else {
            vec!["–".to_owned()]
        };
        let invoices: Vec<&str> = rows_of(review, item).map(|row| row.assessment.invoice.as_str()).collect();
        table.add_row([
            item.score.to_string(),
            context.name(&item.debtor),
            contact(texts, item.step, item.channel),
            item.level.clone().unwrap_or_default(),
            few(&invoices),
            texts.days(late),
            demands.join("\n"),
        ]);
    }
    page.table_with_notes(table, &reasons, REASON);
}

/// Why this is the step of an item. What is most severe leads the message, so its reason is that of the item.
fn reason(context: &PageContext<'_>, review: &PortfolioReview, item: &WorkItem) -> String {
    let leads = |row: &&ReviewRow| row.decision.step == item.step && row.decision.level == item.level;
    let lead = rows_of(review, item).find(leads).or_else(|| rows_of(review, item).next());
    let reason = lead.map(|row| why_in_short(context, &row.decision)).unwrap_or_default();
    // Of several invoices the reason is about one; insolvency is about them all.
    let is_about_one = item.rows.len() > 1 && item.step != NextStepKind::Stop;
    match lead.filter(|_| is_about_one) {
        Some(row) => format!("{}{}{reason}", row.assessment.invoice, context.texts.colon()),
        None => reason,
    }
}

fn held(context: &PageContext<'_>, others: &[&ReviewRow], page: &mut Page) {
    let holds = [NextStepKind::Hold, NextStepKind::Check, NextStepKind::Stop];
    let rows: Vec<&&ReviewRow> = others.iter().filter(|row| holds.contains(&row.decision.step)).collect();
    if rows.is_empty() {
        return;
    }
    let (texts, words) = (context.texts, &context.texts.words);
    page.title(texts.review.left_alone);
    let mut table = page.columns(&[
        (words.debtor, Shape::Text(24)),
        (words.invoice, Shape::Whole),
        (words.late, Shape::Figure),
        (words.open, Shape::Figure),
        (words.state, Shape::Text(14)),
        (words.why, Shape::Rest),
    ]);
    for row in rows {
        table.add_row([
            context.name(&row.assessment.debtor),
            row.assessment.invoice.clone(),
            texts.days(row.assessment.days_past_due),
            texts.money(&row.assessment.open_balance),
            step(texts, &row.decision),
            why_in_short(context, &row.decision),
        ]);
    }
    page.table(table);
}

/// What asks for nobody's attention: how many wait and until when, how many are settled.
fn rest(context: &PageContext<'_>, others: &[&ReviewRow], page: &mut Page) {
    let waiting: Vec<&&ReviewRow> =
        others.iter().filter(|row| row.decision.step == NextStepKind::Wait).collect();
    let settled = others.iter().filter(|row| row.decision.step == NextStepKind::Settled).count();
    if waiting.is_empty() && settled == 0 {
        return;
    }
    let texts = context.texts;
    page.title(texts.review.rest);
    if !waiting.is_empty() {
        let next = waiting.iter().map(|row| row.decision.on.as_str()).filter(|on| *on > context.as_of).min();
        let next = next.map(|day| texts.date(day));
        page.line(&(texts.review.waiting)(waiting.len(), next.as_deref()));
    }
    if settled > 0 {
        page.line(&(texts.review.settled)(settled));
    }
}

fn refused(context: &PageContext<'_>, review: &PortfolioReview, page: &mut Page) {
    // What is wrong with a debtor is said once, before the invoices that are refused for it.
    let debtors: Vec<&Refusal> = review.debtors.iter().flatten().collect();
    let rows: Vec<(usize, &Vec<Refusal>)> = review
        .rows
        .iter()
        .enumerate()
        .filter_map(|(at, row)| match row {
            ClaimAnswer::Refused(refusals) => Some((at, refusals)),
            ClaimAnswer::Answered(_) => None,
        })
        .collect();
    if debtors.is_empty() && rows.is_empty() {
        return;
    }
    page.title(context.texts.review.refused);
    for refusal in debtors {
        page.item("- ", &context.refusal(None, refusal));
    }
    for (at, refusals) in rows {
        for refusal in refusals {
            let sentence = context.refusal(Some(at), refusal);
            page.item("- ", &format!("{}. {sentence}", context.number(at)));
        }
    }
}

fn totals(context: &PageContext<'_>, review: &PortfolioReview, page: &mut Page) {
    if review.totals.is_empty() {
        return;
    }
    let (texts, words) = (context.texts, &context.texts.review);
    page.title(words.totals);
    let columns = [
        texts.words.open,
        words.past_due,
        words.disputed,
        texts.words.interest,
        words.compensation,
        words.open_invoices,
        words.past_due_invoices,
    ];
    let mut table = page.columns(&columns.map(|name| (name, Shape::Figure)));
    for total in &review.totals {
        table.add_row([
            texts.money(&total.open_balance),
            texts.money(&total.past_due),
            texts.money(&total.disputed),
            texts.money(&total.interest),
            texts.money(&total.compensation),
            total.open_invoices.to_string(),
            total.past_due_invoices.to_string(),
        ]);
    }
    page.table(table);
}
