//! One decision with all that speaks for and against it.

mod commitments;
mod disputes;
mod measures;

use super::decision::{step_in_full, why_in_short};
use super::{PageContext, is_some, warnings};
use crate::component::dunning::{Announcement, Decision, Demand, WaitingCredit};
use crate::component::law::Route;
use crate::component::portfolio::ReviewRow;
use crate::component::types::{Claim, Money, Refusal};
use crate::layout::Page;
use crate::texts::Texts;

/// A page for one decision.
#[must_use]
pub(crate) fn why(
    context: &PageContext<'_>,
    claim: &Claim,
    at: usize,
    row: &ReviewRow,
    routes: &[Route],
) -> String {
    let mut page = context.page();
    let (texts, decision) = (context.texts, &row.decision);
    head(context, claim, row, &mut page);
    blockers(context, at, decision, &mut page);
    levels(context, decision, &mut page);
    commitments::promises(texts, claim, decision, &mut page);
    disputes::disputes(texts, &decision.disputes, &mut page);
    commitments::plan(texts, decision.plan.as_ref(), &mut page);
    measures::sanctions(texts, &decision.sanctions, &mut page);
    measures::routes(texts, routes, &mut page);
    page.gap();
    page.paragraph(&match &decision.next_change {
        Some(day) => (texts.why.changes_on)(&texts.date(day)),
        None => texts.why.changes_never.to_owned(),
    });
    let invoice = &claim.invoice.number;
    page.paragraph(&(texts.why.see_explain)(invoice));
    warnings(texts, decision.warnings.iter().map(|warning| (invoice.as_str(), warning)), &mut page);
    page.finish()
}

/// An invoice about which the rules give no answer.
#[must_use]
pub(crate) fn why_refused(context: &PageContext<'_>, at: usize, refusals: &[Refusal]) -> String {
    let mut page = context.page();
    page.title(&format!("{} {}", context.texts.words.invoice, context.number(at)));
    for refusal in refusals {
        page.item("- ", &context.refusal(Some(at), refusal));
    }
    page.finish()
}

fn head(context: &PageContext<'_>, claim: &Claim, row: &ReviewRow, page: &mut Page) {
    let (texts, words) = (context.texts, &context.texts.why);
    let (assessment, decision) = (&row.assessment, &row.decision);
    let debtor = context.name(&assessment.debtor);
    page.title(&format!("{} {}, {debtor}", texts.words.invoice, claim.invoice.number));
    let due = (words.due)(&texts.table_date(&assessment.due_date));
    let mut facts = vec![
        (texts.words.next_step, step_in_full(texts, decision)),
        (words.on, texts.table_date(&decision.on)),
        (texts.words.why, why_in_short(context, decision)),
        (texts.words.late, format!("{} ({due})", texts.days(assessment.days_past_due))),
        (words.policy, decision.policy.clone()),
    ];
    if let Some(day) = &decision.pay_by {
        facts.push((words.pay_by, texts.table_date(day)));
    }
    if is_some(&decision.demand.total) {
        facts.push((texts.words.demand, demand(context, &decision.demand)));
    }
    if is_some(&decision.announced.total) {
        facts.push((words.announced, announced(context, &decision.announced)));
    }
    for credit in &decision.credits {
        facts.push((words.credit, credited(texts, credit)));
    }
    if let Some(key) = &decision.action_key {
        facts.push((words.key, key.clone()));
    }
    for (name, value) in facts {
        page.item(&format!("{name:<11}"), &value);
    }
}

/// The sum and its parts, those that are nothing left out.
fn demand(context: &PageContext<'_>, demand: &Demand) -> String {
    let sums = [&demand.principal, &demand.interest, &demand.compensation, &demand.fee];
    sum(context, &demand.total, context.texts.why.demanded.into_iter().zip(sums))
}

/// Something to the credit of the debtor: how much, what, of which day, its reference.
fn credited(texts: &Texts, credit: &WaitingCredit) -> String {
    let kind = (texts.why.credit_kind)(credit.kind);
    let day = credit.date.as_deref().map(|day| texts.table_date(day));
    let about = [day, credit.reference.clone(), credit.invoice.clone()].into_iter().flatten();
    let about: Vec<String> = std::iter::once(kind.to_owned()).chain(about).collect();
    format!("{} ({})", texts.money(&credit.amount), about.join(", "))
}

/// What may be added to a demand, likewise.
fn announced(context: &PageContext<'_>, announced: &Announcement) -> String {
    let [_, interest, compensation, _] = context.texts.why.demanded;
    let parts = [(interest, &announced.interest), (compensation, &announced.compensation)];
    sum(context, &announced.total, parts.into_iter())
}

fn sum<'a>(
    context: &PageContext<'_>,
    total: &Money,
    parts: impl Iterator<Item = (&'static str, &'a Money)>,
) -> String {
    let parts = parts.filter(|(_, money)| is_some(money));
    let parts: Vec<String> =
        parts.map(|(name, money)| format!("{name} {}", context.texts.money(money))).collect();
    format!("{} = {}", context.texts.money(total), parts.join(" + "))
}

fn blockers(context: &PageContext<'_>, at: usize, decision: &Decision, page: &mut Page) {
    if decision.blockers.is_empty() {
        return;
    }
    let texts = context.texts;
    page.title(texts.why.blockers);
    for blocker in &decision.blockers {
        let mut sentence = blocker.message.clone();
        if let Some(until) = &blocker.until {
            sentence.push_str(&format!(" {}", (texts.decision.until)(&texts.date(until))));
        }
        // Where the fact was read, or which fact it is.
        let evidence = context.case.locate(&blocker.evidence, Some(at), texts.language);
        let evidence = evidence.unwrap_or_else(|| blocker.evidence.clone());
        page.item("- ", &format!("{sentence} [{evidence}]"));
    }
}

fn levels(context: &PageContext<'_>, decision: &Decision, page: &mut Page) {
    if decision.considered.is_empty() {
        return;
    }
    let texts = context.texts;
    page.title(texts.why.levels);
    for level in &decision.considered {
        let verdict = (texts.decision.verdict)(level.verdict);
        page.paragraph(&format!("{}{}{verdict}. {}", level.level, texts.colon(), level.message));
        for finding in &level.findings {
            let mut sentence = finding.message.clone();
            if let Some(from) = finding.from.as_deref().filter(|_| !finding.favours) {
                sentence.push_str(&format!(" {}", (texts.why.from)(&texts.date(from))));
            }
            page.item(if finding.favours { "  + " } else { "  − " }, &sentence);
        }
    }
}
