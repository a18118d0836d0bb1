//! What the debtor has committed to: promises to pay, a payment plan.

use crate::component::dunning::{Decision, PlanStatus};
use crate::component::types::Claim;
use crate::layout::{Page, Shape};
use crate::texts::Texts;

pub(super) fn promises(texts: &Texts, claim: &Claim, decision: &Decision, page: &mut Page) {
    if decision.promises.is_empty() {
        return;
    }
    page.title(texts.why.promises);
    let [made_on, pay_by, until, paid] = texts.why.promise;
    let mut table = page.columns(&[
        (made_on, Shape::Whole),
        (pay_by, Shape::Whole),
        (until, Shape::Whole),
        (paid, Shape::Figure),
        (texts.words.state, Shape::Rest),
    ]);
    for promise in &decision.promises {
        let made = usize::try_from(promise.position).ok().and_then(|at| claim.promises.get(at));
        table.add_row([
            made.map(|made| texts.table_date(&made.made_on)).unwrap_or_default(),
            made.map(|made| texts.table_date(&made.pay_by)).unwrap_or_default(),
            texts.table_date(&promise.until),
            texts.money(&promise.paid),
            (texts.why.promise_state)(promise.state).to_owned(),
        ]);
    }
    page.table(table);
}

pub(super) fn plan(texts: &Texts, plan: Option<&PlanStatus>, page: &mut Page) {
    let Some(plan) = plan else { return };
    page.title(texts.why.plan);
    let colon = texts.colon();
    let mut line = (texts.why.plan_state)(plan.state).to_owned();
    if let Some(day) = &plan.breached_on {
        line.push_str(&format!(" {}", (texts.decision.on)(&texts.date(day))));
    }
    let paid = (texts.why.plan_paid)(&texts.money(&plan.paid), &texts.money(&plan.expected));
    line.push_str(&format!("{colon}{paid}"));
    if let (Some(due), Some(amount)) = (&plan.next_due, &plan.next_amount) {
        let next = (texts.why.next_instalment)(&texts.date(due), &texts.money(amount));
        line.push_str(&format!(" {next}"));
    }
    let early = texts.money(&plan.early_settlement);
    page.paragraph(&format!("{line} {}{colon}{early}.", texts.why.settle_today));
}
