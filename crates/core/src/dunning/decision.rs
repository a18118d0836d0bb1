//! The next step for one invoice, with all that goes with it.

use crate::assess::Assessment;
use crate::calendar::Day;
use crate::choices::Channel;
use crate::claims::Places;
use crate::credits::WaitingCredit;
use crate::disputes::{self, DisputeStatus};
use crate::dunning::approach::Approach;
use crate::dunning::blockers::Blocker;
use crate::dunning::demand::{Announced, Demand, Owed};
use crate::dunning::fees;
use crate::dunning::ladder::{self, Considered, Outcome};
use crate::dunning::sanctions::{self, SanctionNotice};
use crate::explain::Because;
use crate::facts::{Claim, Debtor, Question};
use crate::path::Path;
use crate::plans::{self, PlanStatus};
use crate::policy::{Level, NextStep, Policy};
use crate::promises::{self, PromiseStatus};
use crate::refusal::{DeadlineCode, Warning, WarningAbout};
use crate::routes;

/// A claim that was assessed, with the policy that applies to it: ready to be weighed in its account.
#[derive(Clone, Debug)]
pub struct Opened<'a> {
    /// Its facts.
    pub claim: &'a Claim,
    /// What is owed.
    pub assessment: Assessment,
    /// The policy.
    pub policy: &'a Policy,
    /// Where these stand in the call.
    pub at: Places,
}

/// The next step for one invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Decision {
    pub invoice: String,
    pub step: NextStep,
    pub level: Option<Level>,
    pub policy: String,
    pub on: Day,
    pub channel: Option<Channel>,
    pub pay_by: Option<Day>,
    pub counts_as_notice: bool,
    pub demand: Demand,
    pub announced: Announced,
    pub credits: Vec<WaitingCredit>,
    pub because: Because,
    pub blockers: Vec<Blocker>,
    pub considered: Vec<Considered>,
    pub sanctions: Vec<SanctionNotice>,
    pub promises: Vec<PromiseStatus>,
    pub disputes: Vec<DisputeStatus>,
    pub plan: Option<PlanStatus>,
    pub routes: Vec<&'static str>,
    pub declare_by: Option<Day>,
    pub action_key: Option<String>,
    pub next_change: Option<Day>,
    pub warnings: Vec<Warning>,
}

impl Decision {
    /// Whether a promise or plan was broken and nothing was promised anew.
    #[must_use]
    pub fn has_broken_promise(&self) -> bool {
        self.promises.iter().any(PromiseStatus::is_broken)
            || self.plan.is_some_and(|plan| plan.state == plans::PlanState::Breached)
    }
}

/// Everything that goes with an outcome, and with the first later day on which step or level differ.
pub(super) fn decision(
    debtor: &Debtor,
    opened: &Opened<'_>,
    question: &Question,
    (outcome, next_change): (Outcome, Option<Day>),
) -> Decision {
    let Opened { claim, assessment, policy, .. } = opened;
    let as_of = question.as_of;
    let Outcome { step, level, on, channel, because, blockers, considered, .. } = outcome;
    let level = level.and_then(|index| Some((index, policy.levels.get(index)?)));
    let because = match because {
        Because::Settled { .. } => Because::Settled {
            charges: assessment.interest.outstanding().plus(assessment.compensation.outstanding()),
        },
        because => because,
    };
    let mut warnings: Vec<Warning> =
        assessment.warnings.iter().filter(|warning| is_of_interest(&warning.about)).cloned().collect();
    if let Some((place, level)) = level {
        let path = Path::of("policy.levels").item(place).field("fee");
        warnings.extend(fees::warning(level, assessment, path));
    }
    let level = level.map(|(_, level)| level);
    let approach = Approach::new(level, channel, &[Owed { claim, assessment }], question);
    let (demand, announced) = approach.of_currency(assessment.open_balance.currency());
    let sanctions = sanctions::notices(claim, policy, &considered, as_of, &mut warnings);
    let disputes = disputes::statuses(claim, assessment.open_balance, policy.disputes, as_of);
    disputes::warn(&disputes, &mut warnings);
    Decision {
        invoice: claim.invoice.number.clone(),
        step,
        policy: policy.name.clone(),
        on,
        channel,
        pay_by: approach.pay_by,
        counts_as_notice: approach.counts_as_notice(),
        demand,
        announced,
        credits: Vec::new(),
        sanctions,
        promises: promises::statuses(claim, policy, assessment.open_balance, as_of),
        disputes,
        plan: plans::status(claim, assessment, as_of),
        routes: if step == NextStep::HandOver {
            routes::open_names(debtor, claim, assessment, question)
        } else {
            Vec::new()
        },
        declare_by: declare_by(assessment, step),
        action_key: action_key(claim, policy, assessment.due_date, (step, &because), level, as_of),
        level: level.cloned(),
        because,
        blockers,
        considered,
        next_change,
        warnings,
    }
}

fn is_of_interest(about: &WarningAbout) -> bool {
    matches!(
        about,
        WarningAbout::CreditWaiting(_)
            | WarningAbout::AddressUnusable(_)
            | WarningAbout::RateNotKnown { .. }
            | WarningAbout::LaterFactSetAside { .. }
            | WarningAbout::LimitationNear { .. }
            | WarningAbout::LimitationPassed { .. }
            | WarningAbout::DeadlineNear { .. }
            | WarningAbout::DeadlinePassed { .. }
    )
}

fn declare_by(assessment: &Assessment, step: NextStep) -> Option<Day> {
    let declare = assessment.deadlines.iter().find(|deadline| deadline.code == DeadlineCode::DeclareClaim);
    declare.filter(|_| step == NextStep::Stop).map(|deadline| deadline.date)
}

/// The same for the same action of the same case: invoice, policy, level or step, and the due date, so that a new due
/// date opens a new cycle. A level that comes again, or was withdrawn or returned, has a new key; merging debtors
/// changes none.
fn action_key(
    claim: &Claim,
    policy: &Policy,
    due: Day,
    (step, because): (NextStep, &Because),
    level: Option<&Level>,
    as_of: Day,
) -> Option<String> {
    // A separator inside a part would let two cases share a key.
    let part = |text: &str| {
        let escaped = text.replace('%', "%25").replace('|', "%7C").replace('+', "%2B");
        escaped.replace(':', "%3A")
    };
    // What is to be checked is another matter for each reason.
    let reason = |because: &Because| match because {
        Because::Blocked(about) => format!("{}:{}", step.name(), about.name()),
        _ => step.name().to_owned(),
    };
    let what = level.map_or_else(|| reason(because), |level| part(&level.id));
    let parts = [part(&claim.invoice.number), part(&policy.name), what];
    let tried = level.map_or(0, |level| ladder::attempts(claim, level, due, as_of));
    let again = if tried == 0 { String::new() } else { format!("|{}", tried.saturating_add(1)) };
    step.is_action().then(|| format!("{}|{due}{again}", parts.join("|")))
}
