//! Disputes: their stages, what is left to credit, and how urgent each is.
//!
//! # Why it is so
//!
//! **What was upheld is not asked for,** whether the credit note exists yet or not; the answer says that it
//! is missing.

use crate::calendar::{Day, days_between, next, plus_days};
use crate::choices::DisputeStage;
use crate::facts::{Claim, Dispute, DisputeOutcome, DisputeReason};
use crate::money::Money;
use crate::path::Path;
use crate::policy::DisputeRule;
use crate::refusal::{Warning, WarningAbout, position};
use crate::score::{Part, ScoreCode, sum};

/// Where a dispute stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct DisputeStatus {
    pub position: u32,
    pub stage: DisputeStage,
    pub amount: Money,
    pub reason: Option<DisputeReason>,
    pub due: Option<Day>,
    pub days_late: u32,
    pub priority: u32,
    pub parts: Vec<Part>,
}

/// How much of a priority the amount, the age and the lateness can give; a thousand together.
const AMOUNT_POINTS: u32 = 300;
const AGE_POINTS: u32 = 300;
const LATE_POINTS: u32 = 400;
/// The days after which age and lateness give all their points.
const AGE_DAYS: u32 = 90;
const LATE_DAYS: u32 = 30;

/// Where the disputes opened by a day stand, in the order given.
#[must_use]
pub fn statuses(claim: &Claim, open: Money, rule: Option<DisputeRule>, day: Day) -> Vec<DisputeStatus> {
    let opened = claim.disputes.iter().enumerate().filter(|(_, dispute)| dispute.opened_on <= day);
    opened.map(|(index, dispute)| status(claim, position(index), dispute, open, rule, day)).collect()
}

fn status(
    claim: &Claim,
    position: u32,
    dispute: &Dispute,
    open: Money,
    rule: Option<DisputeRule>,
    day: Day,
) -> DisputeStatus {
    let (stage, due) = if dispute.is_open(day) {
        let done = |on: Option<Day>| on.is_some_and(|on| on <= day);
        let stage = if done(dispute.investigated_on) {
            DisputeStage::Decide
        } else if done(dispute.acknowledged_on) {
            DisputeStage::Investigate
        } else {
            DisputeStage::Acknowledge
        };
        (stage, rule.and_then(|rule| last_day(stage, dispute, rule)))
    } else if upheld(dispute, claim.invoice.amount_due).is_positive()
        && credit_due(claim, open, day).is_positive()
    {
        (DisputeStage::Credit, None)
    } else {
        (DisputeStage::Closed, None)
    };
    let amount = match stage {
        DisputeStage::Closed => Money::zero(open.currency()),
        DisputeStage::Credit => credit_due(claim, open, day),
        DisputeStage::Acknowledge | DisputeStage::Investigate | DisputeStage::Decide => {
            dispute.amount.unwrap_or(open).min(open)
        }
    };
    let days_late = due.map_or(0, |due| days_between(due, day));
    let parts = if stage == DisputeStage::Closed {
        Vec::new()
    } else {
        let age = days_between(dispute.opened_on, day);
        vec![
            Part::share(ScoreCode::Amount, AMOUNT_POINTS, amount.minor(), claim.invoice.amount_due.minor()),
            Part::share(ScoreCode::Age, AGE_POINTS, age.into(), AGE_DAYS.into()),
            Part::share(ScoreCode::Deadline, LATE_POINTS, days_late.into(), LATE_DAYS.into()),
        ]
    };
    let priority = sum(&parts);
    DisputeStatus { position, stage, amount, reason: dispute.reason, due, days_late, priority, parts }
}

fn last_day(stage: DisputeStage, dispute: &Dispute, rule: DisputeRule) -> Option<Day> {
    let days = match stage {
        DisputeStage::Acknowledge => rule.acknowledge_days,
        DisputeStage::Investigate => rule.investigate_days,
        DisputeStage::Decide => rule.decide_days,
        DisputeStage::Credit | DisputeStage::Closed => return None,
    };
    Some(plus_days(dispute.opened_on, days.into()))
}

/// The first day on which the stage of an open dispute is late, if that day has come.
#[must_use]
pub fn late_since(dispute: &Dispute, rule: Option<DisputeRule>, day: Day) -> Option<Day> {
    let stages = [
        (DisputeStage::Acknowledge, dispute.acknowledged_on),
        (DisputeStage::Investigate, dispute.investigated_on),
        (DisputeStage::Decide, None),
    ];
    let done = |on: Option<Day>| on.is_some_and(|on| on <= day);
    // A later stage that is done makes the earlier ones moot.
    let from = stages.iter().rposition(|(_, on)| done(*on)).map_or(0, |place| place.saturating_add(1));
    let (stage, _) = stages.get(from)?;
    let late = next(last_day(*stage, dispute, rule?)?);
    (late <= day).then_some(late)
}

/// The days on which the stages of disputes become late.
pub(crate) fn turning_days(claim: &Claim, rule: Option<DisputeRule>) -> impl Iterator<Item = Day> + '_ {
    let stages = [DisputeStage::Acknowledge, DisputeStage::Investigate, DisputeStage::Decide];
    let handled = claim
        .disputes
        .iter()
        .flat_map(|dispute| [dispute.acknowledged_on, dispute.investigated_on])
        .flatten();
    let late = claim.disputes.iter().flat_map(move |dispute| {
        stages.into_iter().filter_map(move |stage| last_day(stage, dispute, rule?)).map(next)
    });
    handled.chain(late)
}

/// Whether a dispute in the facts was opened on this day or later, and by another.
#[must_use]
pub fn any_since(claim: &Claim, since: Day, by: Day) -> bool {
    claim.disputes.iter().any(|dispute| since <= dispute.opened_on && dispute.opened_on <= by)
}

/// What a closed dispute gave the debtor.
fn upheld(dispute: &Dispute, whole: Money) -> Money {
    match dispute.outcome {
        Some(DisputeOutcome::Upheld) => dispute.amount.unwrap_or(whole),
        Some(DisputeOutcome::PartlyUpheld(part)) => part,
        Some(DisputeOutcome::Rejected) | None => Money::zero(whole.currency()),
    }
}

fn was_upheld(dispute: &Dispute, claim: &Claim, day: Day) -> bool {
    dispute.closed_on.is_some_and(|closed| closed <= day)
        && upheld(dispute, claim.invoice.amount_due).is_positive()
}

/// The place of the first dispute that was decided for the debtor by a day.
#[must_use]
pub fn first_upheld(claim: &Claim, day: Day) -> Option<usize> {
    claim.disputes.iter().position(|dispute| was_upheld(dispute, claim, day))
}

/// What disputes decided for the debtor by a day still lack in credit notes, no more than what is open. It is not asked
/// for.
#[must_use]
pub fn credit_due(claim: &Claim, open: Money, day: Day) -> Money {
    let nothing = Money::zero(open.currency());
    let decided = || claim.disputes.iter().filter(|dispute| was_upheld(dispute, claim, day));
    let Some(first) = decided().map(|dispute| dispute.opened_on).min() else {
        return nothing;
    };
    let given = decided().fold(nothing, |sum, dispute| sum.plus(upheld(dispute, claim.invoice.amount_due)));
    let credits = claim.credit_notes.iter().filter(|credit| first <= credit.date && credit.date <= day);
    let credited = credits.fold(nothing, |sum, credit| sum.plus(credit.amount));
    given.minus(credited).or_zero().min(open.or_zero())
}

/// What deserves a second look.
pub(crate) fn warn(disputes: &[DisputeStatus], warnings: &mut Vec<Warning>) {
    for dispute in disputes {
        let path = Path::of("claim.disputes").item(dispute.position);
        match dispute.stage {
            DisputeStage::Credit => {
                warnings.push(Warning { path, about: WarningAbout::CreditNoteDue(dispute.amount) });
            }
            DisputeStage::Acknowledge | DisputeStage::Investigate | DisputeStage::Decide => {
                if let Some(due) = dispute.due.filter(|_| dispute.days_late > 0) {
                    let about = WarningAbout::DisputeLate { stage: dispute.stage, due };
                    warnings.push(Warning { path, about });
                }
            }
            DisputeStage::Closed => {}
        }
    }
}
