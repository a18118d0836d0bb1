//! The claims that a message is about: the item of the worklist that it writes, and what becomes of each claim in it.

use relance_locale::tame;

use super::message::{Choice, Role};
use crate::balance::{Event, Line};
use crate::calendar::{Day, next};
use crate::dunning::{Case, Owed};
use crate::explain::{Because, BlockedBy};
use crate::money::Money;
use crate::policy::{Grouping, Level, NextStep, Policy};
use crate::refusal::{Reason, Refusal, position};
use crate::worklist::WorkItem;

/// A claim of the debtor, and what the message makes of it.
pub struct Mentioned<'a> {
    pub case: Case<'a>,
    pub role: Role,
}

impl Mentioned<'_> {
    /// Its invoice number.
    pub fn number(&self) -> &str {
        &self.case.claim.invoice.number
    }

    /// What is owed of it.
    pub fn owed(&self) -> Owed<'_> {
        Owed { claim: self.case.claim, assessment: &self.case.assessment }
    }

    /// When and for how much the invoice was issued.
    pub fn issued(&self) -> (Day, Money) {
        (self.case.claim.invoice.issue_date, self.case.claim.invoice.amount_due)
    }

    /// What was sold, as far as it is told.
    pub fn description(&self) -> String {
        self.case.claim.invoice.description.as_deref().map(tame).unwrap_or_default()
    }

    /// Payments and credit notes the debtor will look for.
    pub fn received(&self) -> impl Iterator<Item = &Line> {
        self.case.assessment.balance.iter().filter(|line| line.event != Event::Invoice)
    }

    /// What is contested.
    pub fn disputed(&self) -> Money {
        let assessment = &self.case.assessment;
        if self.role == Role::Disputed && !assessment.disputed.is_positive() {
            return assessment.open_balance;
        }
        assessment.disputed
    }

    /// What was promised, and by when.
    pub fn promise(&self) -> Option<(Money, Day)> {
        let pay_by = self.case.decision.blockers.iter().find_map(|blocker| match blocker.about {
            BlockedBy::Promised { pay_by, .. } => Some(pay_by),
            _ => None,
        })?;
        let promise = self.case.claim.promises.iter().rev().find(|promise| promise.pay_by == pay_by);
        let open = self.case.assessment.open_balance;
        Some((promise.and_then(|promise| promise.amount).unwrap_or(open).min(open), pay_by))
    }

    /// What a payment plan expects next.
    pub fn instalment(&self) -> Option<(Money, Day)> {
        let next = self.case.decision.plan.and_then(|plan| plan.next)?;
        Some((next.amount, next.due_date))
    }
}

/// What is to be written.
pub(super) struct Picked {
    pub level: Level,
    /// What the policy does after it.
    pub then: Option<NextStep>,
    /// The item of the worklist; none where the caller chose a level and no item.
    pub item: Option<WorkItem>,
}

impl Picked {
    /// Whether it is the item as the worklist has it, and not at another level.
    pub fn is_as_listed(&self) -> bool {
        let listed = self.item.as_ref().and_then(|item| item.level.as_ref());
        listed.is_some_and(|listed| listed.id == self.level.id)
    }
}

/// The most keys that a refusal lists.
const MOST_KEYS: usize = 20;

/// The item asked for, or the first that speaks to the debtor, and its level or the one asked for.
pub(super) fn pick(cases: &[Case<'_>], worklist: Vec<WorkItem>, choice: &Choice) -> Result<Picked, Refusal> {
    let item = match (&choice.action_key, &choice.level) {
        (Some(key), _) => Some(item_of_key(cases, worklist, key)?),
        (None, Some(_)) => None,
        (None, None) => {
            let first = worklist.into_iter().find(|item| item.step.is_contact());
            Some(first.ok_or_else(|| nothing_to_send(cases))?)
        }
    };
    let of_item = || cases.iter().filter(|case| item.as_ref().is_none_or(|item| is_in(item, case)));
    let (level, policy) = match (&choice.level, &item) {
        (Some(id), _) => {
            let found = of_item().find_map(|case| Some((case.policy.level(id)?.1.clone(), case.policy)));
            found.ok_or_else(|| Refusal::new("choice.level", Reason::UnknownLevel(id.clone())))?
        }
        (None, Some(item)) => {
            let lead = of_item().find(|case| case.policy.name == item.policy);
            let found = item.level.clone().zip(lead.map(|case| case.policy));
            found.ok_or_else(|| nothing_to_send(cases))?
        }
        (None, None) => return Err(nothing_to_send(cases)),
    };
    if !level.step.is_contact() {
        return Err(nothing_to_send(cases));
    }
    Ok(Picked { then: after(policy, &level), level, item })
}

/// The item of a key: its own, or that of one of its claims.
fn item_of_key(cases: &[Case<'_>], worklist: Vec<WorkItem>, key: &str) -> Result<WorkItem, Refusal> {
    let contacts = worklist.iter().filter(|item| item.step.is_contact());
    let keys: Vec<String> = contacts.map(|item| item.key.clone()).take(MOST_KEYS).collect();
    let of_case = |item: &WorkItem| {
        let mut own = cases.iter().filter(|case| is_in(item, case));
        own.any(|case| case.decision.action_key.as_deref() == Some(key))
    };
    let found = worklist.into_iter().find(|item| item.key == key || of_case(item));
    let Some(item) = found else {
        return Err(Refusal::new("choice.action-key", Reason::UnknownAction(keys)));
    };
    if item.step.is_contact() {
        return Ok(item);
    }
    let first = cases.iter().find(|case| is_in(&item, case));
    let because = first.map(|case| Reason::NothingToSend(case.decision.because.clone()));
    Err(Refusal::new("choice.action-key", because.unwrap_or(Reason::NoClaims)))
}

fn is_in(item: &WorkItem, case: &Case<'_>) -> bool {
    item.rows.contains(&position(case.place))
}

fn after(policy: &Policy, level: &Level) -> Option<NextStep> {
    let place = policy.levels.iter().position(|other| other.id == level.id)?;
    Some(policy.levels.get(place.checked_add(1)?)?.step)
}

/// Why there is nothing to send: the reason of the first claim.
fn nothing_to_send(cases: &[Case<'_>]) -> Refusal {
    match cases.first() {
        Some(first) => Refusal::new("choice.level", Reason::NothingToSend(first.decision.because.clone())),
        None => Refusal::new("claims", Reason::NoClaims),
    }
}

/// What a claim is in the message that was picked.
pub(super) fn role(case: &Case<'_>, picked: &Picked, lead: Option<&Case<'_>>, as_of: Day) -> Role {
    let blockers = &case.decision.blockers;
    let blocked = blockers.iter().find(|blocker| !matches!(blocker.about, BlockedBy::NotDue { .. }));
    let role = match blocked.map(|blocker| &blocker.about) {
        _ if case.decision.step == NextStep::Settled => Role::LeftOut,
        Some(BlockedBy::Disputed { .. }) => Role::Disputed,
        Some(BlockedBy::Promised { .. }) => Role::Promised,
        Some(BlockedBy::UnderPlan { .. }) => Role::UnderPlan,
        Some(_) => Role::LeftOut,
        // A courtesy after the due date, or a reminder before it, would state a falsehood.
        None if picked.level.is_courtesy() == (as_of > case.assessment.due_date) => Role::LeftOut,
        None => Role::Demanded,
    };
    let Some((item, lead)) = picked.item.as_ref().zip(lead) else { return role };
    match role {
        Role::Demanded if !is_in(item, case) => Role::LeftOut,
        Role::Disputed | Role::Promised | Role::UnderPlan if !could_join(case, lead) => Role::LeftOut,
        role => role,
    }
}

/// Whether a claim could be in one message with another, by the grouping of their policy.
fn could_join(case: &Case<'_>, lead: &Case<'_>) -> bool {
    let of_currency = case.claim.invoice.currency() == lead.claim.invoice.currency();
    case.policy.name == lead.policy.name
        && match lead.policy.grouping {
            Grouping::Invoice => false,
            Grouping::Level | Grouping::Currency => of_currency,
            Grouping::Debtor => true,
        }
}

/// The claim of an item that comes first.
pub(super) fn first_of<'b, 'a>(cases: &'b [Case<'a>], picked: &Picked) -> Option<&'b Case<'a>> {
    let item = picked.item.as_ref()?;
    cases.iter().find(|case| is_in(item, case))
}

/// Why nothing is demanded: what blocks the first claim that is not settled, or that it is not time.
pub(super) fn nothing_to_demand(claims: &[Mentioned<'_>], level: Level, as_of: Day) -> Refusal {
    let open = || claims.iter().filter(|one| one.case.decision.step != NextStep::Settled);
    let blocked = |one: &&Mentioned<'_>| {
        one.case.decision.blockers.iter().any(|it| !matches!(it.about, BlockedBy::NotDue { .. }))
    };
    let found = open().find(blocked).or_else(|| claims.first().filter(|_| open().next().is_none()));
    let because = match (found, open().next()) {
        (Some(one), _) => one.case.decision.because.clone(),
        (None, Some(one)) => {
            let due = one.case.assessment.due_date;
            let opens_on = if as_of > due { as_of } else { next(due) };
            Because::NotYet { opens_on, level: level.id, due }
        }
        (None, None) => return Refusal::new("claims", Reason::NoClaims),
    };
    Refusal::new("choice.level", Reason::NothingToSend(because))
}
