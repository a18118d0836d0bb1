//! The page for one invoice: what it comes to, why, and what to do.

use super::decision::{step_in_full, why_in_short};
use super::{PageContext, cite, is_some, warnings};
use crate::component::assessment::Assessment;
use crate::component::dunning::Decision;
use crate::component::portfolio::ReviewRow;
use crate::component::types::{Claim, Debtor};
use crate::layout::{Page, Shape};

/// A page for one invoice.
#[must_use]
pub(crate) fn invoice(
    context: &PageContext<'_>,
    debtor: &Debtor,
    claim: &Claim,
    at: usize,
    row: &ReviewRow,
) -> String {
    let mut page = context.page();
    let (assessment, decision) = (&row.assessment, &row.decision);
    header(context, debtor, claim, at, assessment, &mut page);
    terms(context, assessment, &mut page);
    instalments(context, assessment, &mut page);
    balance(context, assessment, &mut page);
    interest(context, assessment, &mut page);
    steps(context, assessment, &mut page);
    owed(context, assessment, &mut page);
    deadlines(context, assessment, &mut page);
    decided(context, decision, &mut page);
    let next = [&assessment.next_change, &decision.next_change].into_iter().flatten().min();
    if let Some(next) = next {
        page.gap();
        page.line(&(context.texts.invoice.may_change)(&context.texts.date(next)));
    }
    let invoice = claim.invoice.number.as_str();
    let all = assessment.warnings.iter().chain(&decision.warnings).map(|warning| (invoice, warning));
    warnings(context.texts, all, &mut page);
    page.finish()
}

fn header(
    context: &PageContext<'_>,
    debtor: &Debtor,
    claim: &Claim,
    at: usize,
    assessment: &Assessment,
    page: &mut Page,
) {
    let (texts, words) = (context.texts, &context.texts.invoice);
    page.title(&format!("{} {}", texts.words.invoice, claim.invoice.number));
    let law = match assessment.regime.as_str() {
        "contract" => words.contract_alone,
        regime => regime,
    };
    let place = context.case.locate("claim", Some(at), texts.language).unwrap_or_default();
    let late = (words.late_on)(&texts.days(assessment.days_past_due), &texts.table_date(context.as_of));
    let kind = (words.kind)(&debtor.kind);
    let facts = [
        (texts.words.debtor, format!("{} ({}), {kind}", context.name(&debtor.id), debtor.id)),
        (words.law, law.to_owned()),
        (words.issued, texts.table_date(&claim.invoice.issue_date)),
        (texts.words.amount, texts.money(&claim.invoice.amount_due)),
        (texts.words.due, texts.table_date(&assessment.due_date)),
        (texts.words.late, late),
        (words.read_in, place),
    ];
    for (name, value) in facts {
        page.line(&format!("{name:<10} {value}"));
    }
}

fn terms(context: &PageContext<'_>, assessment: &Assessment, page: &mut Page) {
    let (texts, words) = (context.texts, &context.texts.invoice);
    page.title(words.term);
    let terms = &assessment.terms;
    let mut line = (words.verdict)(terms.verdict).to_owned();
    if let Some(latest) = &terms.latest_lawful_date {
        line.push_str(&(words.latest)(&texts.date(latest)));
    }
    if let Some(fine) = &terms.fine {
        line.push_str(&(words.fine)(&texts.money(&fine.natural_person), &texts.money(&fine.company)));
    }
    page.paragraph(&format!("{line}."));
    if let Some(source) = &terms.source {
        cite(texts, source, "  ", page);
    }
}

fn instalments(context: &PageContext<'_>, assessment: &Assessment, page: &mut Page) {
    if assessment.instalments.is_empty() {
        return;
    }
    let (texts, words) = (context.texts, &context.texts.words);
    page.title(texts.invoice.instalments);
    let columns = [(words.due, Shape::Whole), (words.amount, Shape::Figure), (words.open, Shape::Figure)];
    let mut table = page.columns(&columns);
    for part in &assessment.instalments {
        table.add_row([
            texts.table_date(&part.due_date),
            texts.number(&part.amount),
            texts.number(&part.open_balance),
        ]);
    }
    page.table(table);
}

fn balance(context: &PageContext<'_>, assessment: &Assessment, page: &mut Page) {
    let (texts, words) = (context.texts, &context.texts.invoice);
    page.title(words.balance);
    let mut table = page.columns(&[
        (texts.words.date, Shape::Whole),
        (words.event, Shape::Whole),
        (words.reference, Shape::Rest),
        (texts.words.amount, Shape::Figure),
        (words.to_compensation, Shape::Figure),
        (words.to_interest, Shape::Figure),
        (words.to_principal, Shape::Figure),
        (texts.words.open, Shape::Figure),
    ]);
    for line in &assessment.balance {
        table.add_row([
            texts.table_date(&line.date),
            (words.events)(line.event).to_owned(),
            line.reference.clone().unwrap_or_default(),
            texts.number(&line.amount),
            texts.number(&line.to_compensation),
            texts.number(&line.to_interest),
            texts.number(&line.to_principal),
            texts.number(&line.open_balance),
        ]);
    }
    page.table(table);
}

fn interest(context: &PageContext<'_>, assessment: &Assessment, page: &mut Page) {
    if assessment.segments.is_empty() {
        return;
    }
    let texts = context.texts;
    page.title(texts.invoice.late_interest);
    let [from, to, days, base, rate, year] = texts.invoice.segment;
    let mut table = page.columns(&[
        (from, Shape::Whole),
        (to, Shape::Whole),
        (days, Shape::Figure),
        (base, Shape::Figure),
        (rate, Shape::Figure),
        (year, Shape::Figure),
        (texts.words.interest, Shape::Figure),
    ]);
    for segment in &assessment.segments {
        table.add_row([
            texts.table_date(&segment.first_day),
            texts.table_date(&segment.last_day),
            segment.days.to_string(),
            texts.number(&segment.base),
            texts.percent(&segment.rate),
            segment.year_days.to_string(),
            texts.number(&segment.interest),
        ]);
    }
    page.table(table);
}

fn steps(context: &PageContext<'_>, assessment: &Assessment, page: &mut Page) {
    page.title(context.texts.invoice.steps);
    for (at, step) in assessment.steps.iter().enumerate() {
        page.item(&format!("{:>2}. ", at.saturating_add(1)), &step.sentence);
        if let Some(source) = &step.source {
            cite(context.texts, source, "    ", page);
        }
    }
}

fn owed(context: &PageContext<'_>, assessment: &Assessment, page: &mut Page) {
    let words = &context.texts.invoice;
    page.title(words.owed);
    let mut rows = vec![
        (words.principal, &assessment.open_balance),
        (words.late_interest, &assessment.interest.outstanding),
        (words.fixed_compensation, &assessment.compensation.outstanding),
        (words.total, &assessment.total),
    ];
    if is_some(&assessment.disputed) {
        rows.push((words.of_which_disputed, &assessment.disputed));
    }
    if is_some(&assessment.surplus) {
        rows.push((words.surplus, &assessment.surplus));
    }
    let mut table = page.columns(&[("", Shape::Whole), ("", Shape::Figure)]);
    for (name, amount) in rows {
        table.add_row([name.to_owned(), context.texts.money(amount)]);
    }
    page.table(table);
}

/// The days after which something is lost, each with its article.
fn deadlines(context: &PageContext<'_>, assessment: &Assessment, page: &mut Page) {
    if assessment.deadlines.is_empty() {
        return;
    }
    let (texts, words) = (context.texts, &context.texts.invoice);
    page.title(words.deadlines);
    for deadline in &assessment.deadlines {
        let what = (words.deadline)(deadline.code);
        let passed = if deadline.date.as_str() < context.as_of { words.passed } else { "" };
        page.item("- ", &format!("{}{}{what}{passed}.", texts.date(&deadline.date), texts.colon()));
        cite(texts, &deadline.source, "  ", page);
    }
}

fn decided(context: &PageContext<'_>, decision: &Decision, page: &mut Page) {
    let (texts, words) = (context.texts, &context.texts.decision);
    page.title(texts.words.next_step);
    page.line(&format!("{}, {}.", step_in_full(texts, decision), (words.on)(&texts.date(&decision.on))));
    page.paragraph(&why_in_short(context, decision));
    for blocker in &decision.blockers {
        let until = blocker.until.as_deref().map(|day| (words.until)(&texts.date(day)));
        page.item("- ", format!("{} {}", blocker.message, until.unwrap_or_default()).trim_end());
    }
    if let Some(key) = &decision.action_key {
        page.line(&format!("{} {key}", words.action_key));
    }
    if decision.considered.is_empty() {
        return;
    }
    let mut table = page.columns(&[
        (texts.words.level, Shape::Whole),
        (words.verdicts, Shape::Whole),
        (words.open_from, Shape::Whole),
        (texts.words.why, Shape::Rest),
    ]);
    for level in &decision.considered {
        table.add_row([
            level.level.clone(),
            (words.verdict)(level.verdict).to_owned(),
            level.opens_on.as_deref().map(|day| texts.table_date(day)).unwrap_or_default(),
            level.message.clone(),
        ]);
    }
    page.gap();
    page.table(table);
    page.paragraph(&(words.see_why)(&decision.invoice));
}
