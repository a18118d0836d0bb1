//! Payment plans: whether one is kept, and a proposal for one.
//!
//! # Why it is so
//!
//! **A plan does not change what is owed.** While it is kept it holds contacts back; interest runs by law all
//! the same, and settling early costs the balance of that day. A plan the debtor acknowledged interrupts
//! limitation where the law has that rule.

use crate::assess::{Assessment, figures};
use crate::calendar::{Day, days_between, next, plus_days, plus_months};
use crate::explain::{Rule, Step};
use crate::facts::{Claim, Debtor, Instalment, PaymentPlan, Question};
use crate::money::{Money, Percent, Rounding, interest};
use crate::refusal::{Reason, Refusal};

/// Where a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum PlanState {
    Kept,
    Breached,
    Settled,
    Ended,
}

/// Where a plan stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct PlanStatus {
    pub state: PlanState,
    pub paid: Money,
    pub expected: Money,
    pub breached_on: Option<Day>,
    pub next: Option<Instalment>,
    pub early_settlement: Money,
}

/// Each instalment with what the plan wants paid by then in all, and the last day for it.
fn milestones(plan: &PaymentPlan) -> impl Iterator<Item = (Instalment, Money, Day)> + '_ {
    plan.instalments.iter().scan(None, |sum: &mut Option<Money>, instalment| {
        let so_far = sum.map_or(instalment.amount, |sum| sum.plus(instalment.amount));
        *sum = Some(so_far);
        Some((*instalment, so_far, plus_days(instalment.due_date, plan.tolerance_days.into())))
    })
}

/// The day after the first instalment that was not paid in time, if that day has come.
fn breached_on(claim: &Claim, plan: &PaymentPlan, day: Day) -> Option<Day> {
    let missed = |(_, so_far, last): &(Instalment, Money, Day)| {
        *last < day && claim.paid_between(plan.agreed_on, *last).minor() < so_far.minor()
    };
    milestones(plan).find(missed).map(|(_, _, last)| next(last))
}

/// The next instalment not covered yet, and the last day on which the plan can still be kept without it; none if no
/// plan runs on this day.
#[must_use]
pub fn holds_until(claim: &Claim, day: Day) -> Option<(Day, Day)> {
    let plan = running(claim, day)?;
    if breached_on(claim, plan, day).is_some() {
        return None;
    }
    let paid = claim.paid_between(plan.agreed_on, day);
    let (instalment, _, last) = milestones(plan).find(|(_, so_far, _)| paid.minor() < so_far.minor())?;
    Some((instalment.due_date, last))
}

fn running(claim: &Claim, day: Day) -> Option<&PaymentPlan> {
    let plan = claim.plan.as_ref().filter(|plan| plan.agreed_on <= day)?;
    plan.ended_on.is_none_or(|ended| day < ended).then_some(plan)
}

/// Where the plan stands; none if none was agreed by this day.
#[must_use]
pub fn status(claim: &Claim, assessment: &Assessment, day: Day) -> Option<PlanStatus> {
    let plan = claim.plan.as_ref().filter(|plan| plan.agreed_on <= day)?;
    let nothing = Money::zero(claim.invoice.currency());
    let paid = claim.paid_between(plan.agreed_on, day);
    let breached_on = breached_on(claim, plan, day);
    let is_ended = running(claim, day).is_none();
    let state = if !assessment.open_balance.is_positive() {
        PlanState::Settled
    } else if is_ended {
        PlanState::Ended
    } else if breached_on.is_some() {
        PlanState::Breached
    } else {
        PlanState::Kept
    };
    let expected = milestones(plan).take_while(|(_, _, last)| *last < day).last();
    let next = milestones(plan).find(|(_, so_far, _)| paid.minor() < so_far.minor());
    Some(PlanStatus {
        state,
        paid,
        expected: expected.map_or(nothing, |(_, so_far, _)| so_far),
        breached_on: breached_on.filter(|_| state == PlanState::Breached),
        next: next.filter(|_| state == PlanState::Kept).map(|(instalment, so_far, _)| {
            let missing = so_far.minus(paid).min(instalment.amount);
            Instalment { due_date: instalment.due_date, amount: missing }
        }),
        early_settlement: assessment.total,
    })
}

/// The days on which a plan can turn: the day after the last for each instalment.
pub(crate) fn turning_days(claim: &Claim) -> impl Iterator<Item = Day> + '_ {
    claim.plan.iter().flat_map(milestones).map(|(_, _, last)| next(last))
}

/// How often a plan is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Rhythm {
    Weekly,
    Monthly,
}

/// What a plan should look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct PlanRequest {
    pub first_day: Day,
    pub instalments: u8,
    pub rhythm: Rhythm,
    pub with_charges: bool,
    pub percent: Option<Percent>,
}

/// A plan to be put to the debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct PlanProposal {
    pub plan: PaymentPlan,
    pub principal: Money,
    pub interest: Money,
    pub total: Money,
    pub steps: Vec<Step>,
}

/// A plan bears interest on days over this year, whatever the law of the claim: it is a new agreement.
const PLAN_YEAR_DAYS: u16 = 365;

/// Proposes a plan of equal instalments for what is past due and not contested.
pub fn propose(
    debtor: &Debtor,
    claim: &Claim,
    request: &PlanRequest,
    question: &Question,
) -> Result<PlanProposal, Vec<Refusal>> {
    let assessment = figures(debtor, claim, question)?;
    let mut faults = Vec::new();
    if request.first_day < question.as_of {
        faults.push(Refusal::new("request.first-day", Reason::DateBefore(question.as_of)));
    }
    if !(2..=120).contains(&request.instalments) {
        let given = request.instalments.to_string();
        let reason = Reason::NumberOutOfRange { given, least: "2".to_owned(), most: "120".to_owned() };
        faults.push(Refusal::new("request.instalments", reason));
    }
    let mut principal = assessment.demandable();
    if request.with_charges && !assessment.is_unsettled() {
        principal =
            principal.plus(assessment.interest.outstanding()).plus(assessment.compensation.outstanding());
    }
    let count = i128::from(request.instalments);
    // Less than a unit for each instalment cannot be spread.
    if assessment.days_past_due == 0 || principal.minor() < count {
        faults.push(Refusal::new("claim", Reason::NothingToPlan));
    }
    if faults.is_empty() { Ok(spread(request, principal, question.as_of)) } else { Err(faults) }
}

fn spread(request: &PlanRequest, principal: Money, as_of: Day) -> PlanProposal {
    let currency = principal.currency();
    let days: Vec<Day> = (0..u32::from(request.instalments))
        .map(|place| match request.rhythm {
            Rhythm::Weekly => plus_days(request.first_day, place.saturating_mul(7)),
            Rhythm::Monthly => plus_months(request.first_day, place),
        })
        .collect();
    let mut steps = vec![Step::plain(Rule::PlanPrincipal { principal, instalments: request.instalments })];
    let mut added = Money::zero(currency);
    if let Some(percent) = request.percent.filter(|percent| !percent.is_zero()) {
        let parts = equal_parts(principal, request.instalments);
        let (mut left, mut from) = (principal, as_of);
        for (day, part) in days.iter().zip(parts) {
            let count = days_between(from, *day);
            let sum = interest(left, percent, count, PLAN_YEAR_DAYS, Rounding::HalfUp);
            steps.push(Step::plain(Rule::PlanInterest {
                base: left,
                percent,
                days: count,
                year_days: PLAN_YEAR_DAYS,
                until: *day,
                interest: sum,
            }));
            added = added.plus(sum);
            left = left.minus(part);
            from = *day;
        }
    }
    let total = principal.plus(added);
    let parts = equal_parts(total, request.instalments);
    let each = parts.first().copied().unwrap_or(total);
    let last = parts.last().copied().unwrap_or(total);
    steps.push(Step::plain(Rule::PlanInstalments { total, instalments: request.instalments, each, last }));
    let instalments = days.into_iter().zip(parts);
    let instalments = instalments.map(|(due_date, amount)| Instalment { due_date, amount }).collect();
    let plan =
        PaymentPlan { agreed_on: as_of, instalments, tolerance_days: 0, acknowledged: false, ended_on: None };
    PlanProposal { plan, principal, interest: added, total, steps }
}

/// Equal parts; what the division leaves goes to the last.
fn equal_parts(sum: Money, count: u8) -> Vec<Money> {
    let each = sum.minor().checked_div(count.into()).unwrap_or_default();
    let each = Money::from_minor(each, sum.currency());
    let mut parts = vec![each; usize::from(count)];
    let rest = parts.iter().skip(1).fold(sum, |rest, part| rest.minus(*part));
    if let Some(last) = parts.last_mut() {
        *last = rest;
    }
    parts
}
