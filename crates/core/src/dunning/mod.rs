//! The next step: what to do about an invoice, when, why, and why not something else.
//!
//! A policy is data ([`crate::policy`]). Facts come first: anything that makes writing wrong blocks every level and is named
//! ([`blockers`]). Then the levels are weighed, one invoice at a time or for the whole account of a debtor
//! (`account`, `ladder`). Only what was sent counts, so a proposal never escalates and a missed day loses nothing.
//!
//! ```
//! # use relance_core::calendar::day;
//! # use relance_core::choices::DebtorKind;
//! # use relance_core::facts::{Claim, Debtor, Invoice, PaymentTerms, Question};
//! # use relance_core::law::Jurisdiction;
//! # use relance_core::money::{Currency, Money};
//! # let eur = |text| Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap();
//! # let france = Jurisdiction::from_code("FR").unwrap();
//! use relance_core::choices::DebtorClass;
//! use relance_core::dunning::next_step;
//! use relance_core::policy::NextStep;
//! use relance_core::presets::relance;
//!
//! // Nobody has written yet: a first contact, whatever the delay.
//! let terms = PaymentTerms::DueOn(day(2026, 4, 1));
//! let claim = Claim::bare("D", Invoice::bare("F-1", france, day(2026, 3, 2), eur("4800.00"), terms));
//! let debtor = Debtor::bare("D", DebtorKind::Business);
//! let policy = [relance::policy(DebtorClass::Business)];
//! let (_, decision) = next_step(&debtor, &claim, &policy, &Question::on(day(2026, 6, 15))).unwrap();
//! assert_eq!(decision.step, NextStep::Remind);
//! assert_eq!(decision.level.unwrap().id, "first-reminder");
//! ```

mod account;
pub mod blockers;
pub mod demand;
mod ladder;
mod minimums;
pub mod sanctions;
pub mod standing;

use crate::assess::{self, Assessment};
use crate::calendar::{Day, plus_days};
use crate::choices::Channel;
use crate::disputes::{self, DisputeStatus};
use crate::explain::Because;
use crate::facts::{Claim, Debtor, Question};
use crate::plans::{self, PlanStatus};
use crate::policy::{Level, NextStep, Policy};
use crate::promises::{self, PromiseStatus};
use crate::refusal::{DeadlineCode, Reason, Refusal, Warning, WarningAbout};
use crate::routes;

pub use account::Account;
pub use blockers::Blocker;
pub use demand::Demand;
pub use ladder::{Considered, Finding, Outcome, Verdict};
pub use sanctions::SanctionNotice;

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
    pub demand: Demand,
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
    /// Turns paths within the policy into paths within the list of policies.
    pub(crate) fn place_policy(&mut self, place: usize) {
        let warnings = self.warnings.iter_mut().map(|warning| &mut warning.path);
        for path in self.blockers.iter_mut().map(|blocker| &mut blocker.evidence).chain(warnings) {
            if let Some(rest) = path.strip_prefix("policy.") {
                *path = format!("policies[{place}].{rest}");
            }
        }
    }

    /// Whether a promise or plan was broken and nothing was promised anew.
    #[must_use]
    pub fn has_broken_promise(&self) -> bool {
        self.promises.iter().any(PromiseStatus::is_broken)
            || self.plan.is_some_and(|plan| plan.state == plans::PlanState::Breached)
    }
}

/// The first policy that applies to a claim, and its place.
pub fn policy_for<'a>(
    debtor: &Debtor,
    claim: &Claim,
    policies: &'a [Policy],
) -> Result<(usize, &'a Policy), Refusal> {
    let found = policies.iter().enumerate().find(|(_, policy)| policy.is_for(debtor, claim));
    found.ok_or_else(|| Refusal::new("debtor.kind", Reason::NoPolicy))
}

/// Assesses an invoice and decides its next step, under the first policy that applies to it.
pub fn next_step(
    debtor: &Debtor,
    claim: &Claim,
    policies: &[Policy],
    question: &Question,
) -> Result<(Assessment, Decision), Vec<Refusal>> {
    let assessment = assess::assess(debtor, claim, question)?;
    let (place, policy) = policy_for(debtor, claim, policies).map_err(|refusal| vec![refusal])?;
    let mut decision = decide(debtor, claim, &assessment, policy, question);
    decision.place_policy(place);
    Ok((assessment, decision))
}

/// Decides the next step for an invoice that has been assessed on the same day, as if it were the whole account of the
/// debtor.
#[must_use]
pub fn decide(
    debtor: &Debtor,
    claim: &Claim,
    assessment: &Assessment,
    policy: &Policy,
    question: &Question,
) -> Decision {
    let mut account = Account::new(debtor, question);
    account.add(claim, assessment, policy);
    let (outcome, next_change) = account.decide().pop().unwrap_or_else(|| account.nothing(assessment));
    decision(debtor, claim, assessment, policy, question, outcome, next_change)
}

/// Everything that goes with an outcome.
#[must_use]
pub fn decision(
    debtor: &Debtor,
    claim: &Claim,
    assessment: &Assessment,
    policy: &Policy,
    question: &Question,
    outcome: Outcome,
    next_change: Option<Day>,
) -> Decision {
    let as_of = question.as_of;
    let Outcome { step, level, on, channel, because, blockers, considered } = outcome;
    let level = level.and_then(|index| Some((index, policy.levels.get(index)?)));
    let because = match because {
        Because::Settled { .. } => Because::Settled {
            charges: assessment.interest.outstanding().plus(assessment.compensation.outstanding()),
        },
        because => because,
    };
    let mut warnings: Vec<Warning> =
        assessment.warnings.iter().filter(|warning| is_of_interest(&warning.about)).cloned().collect();
    let fee = demand::fee(level, assessment, &mut warnings);
    let level = level.map(|(_, level)| level);
    let sanctions = sanctions::notices(claim, policy, &considered, as_of, &mut warnings);
    let disputes = disputes::statuses(claim, assessment.open_balance, policy.disputes, as_of);
    disputes::warn(&disputes, &mut warnings);
    Decision {
        invoice: claim.invoice.number.clone(),
        step,
        policy: policy.name.clone(),
        on,
        channel,
        pay_by: pay_by(level, step, as_of),
        demand: Demand::new(assessment, fee),
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
        WarningAbout::UnallocatedPayment(_)
            | WarningAbout::LaterFactSetAside { .. }
            | WarningAbout::LimitationNear { .. }
            | WarningAbout::LimitationPassed { .. }
            | WarningAbout::DeadlineNear { .. }
            | WarningAbout::DeadlinePassed { .. }
    )
}

/// The day by which a message after the due date asks the debtor to pay.
fn pay_by(level: Option<&Level>, step: NextStep, as_of: Day) -> Option<Day> {
    let level = level.filter(|level| step.is_contact() && !level.is_courtesy())?;
    Some(plus_days(as_of, level.days_to_pay.into()))
}

/// The day of the last contact the debtor has had.
#[must_use]
pub fn last_contact(claim: &Claim, day: Day) -> Option<Day> {
    claim.contacts_by(day).map(|contact| contact.date).max()
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
