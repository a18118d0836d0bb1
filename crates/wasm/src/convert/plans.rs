//! Payment plans to be proposed.

use relance_contract::Path;
use relance_core::money::Percent;
use relance_core::plans::{PlanProposal, PlanRequest, Rhythm};

use super::explanations::{money, step};
use super::{Reader, Writer};
use crate::contract::{dunning, types};

/// What a plan should look like.
pub fn plan_request(
    reader: &mut Reader,
    at: &Path<'_>,
    request: &dunning::PlanRequest,
) -> Option<PlanRequest> {
    let first_day = reader.day(&at.field("first-day"), &request.first_day);
    let percent = reader.optional(request.percent.as_ref(), |reader, text| {
        reader.keep(&at.field("percent"), Percent::parse(text))
    });
    Some(PlanRequest {
        first_day: first_day?,
        instalments: request.instalments,
        rhythm: match request.rhythm {
            dunning::PlanRhythm::Weekly => Rhythm::Weekly,
            dunning::PlanRhythm::Monthly => Rhythm::Monthly,
        },
        with_charges: request.with_charges,
        percent: percent?,
    })
}

/// A plan to be put to the debtor.
#[must_use]
pub fn proposal(writer: &Writer, proposal: &PlanProposal) -> dunning::PlanProposal {
    let plan = &proposal.plan;
    dunning::PlanProposal {
        plan: types::PaymentPlan {
            agreed_on: plan.agreed_on.to_string(),
            instalments: plan
                .instalments
                .iter()
                .map(|it| types::Instalment { due_date: it.due_date.to_string(), amount: money(it.amount) })
                .collect(),
            tolerance_days: plan.tolerance_days,
            acknowledged: plan.acknowledged,
            ended_on: plan.ended_on.map(|day| day.to_string()),
        },
        principal: money(proposal.principal),
        interest: money(proposal.interest),
        total: money(proposal.total),
        steps: proposal.steps.iter().map(|it| step(writer, it)).collect(),
    }
}
