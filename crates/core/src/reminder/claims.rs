//! The claims that a message is about: decided as an account, and what becomes of each.

use crate::assess::{self, Assessment};
use crate::balance::{Event, Line};
use crate::calendar::{Day, next};
use crate::dunning::{self, Account, Decision, Demand};
use crate::explain::{Because, BlockedBy};
use crate::facts::{Claim, Debtor, Question};
use crate::money::Money;
use crate::policy::{Level, NextStep, Policy};
use crate::refusal::{Reason, Refusal, path_in_list, position};
use crate::reminder::Choice;

/// What becomes of a claim in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/reminders.wit")]
pub enum Role {
    Demanded,
    Disputed,
    Promised,
    UnderPlan,
    LeftOut,
}

/// A claim of the debtor, assessed and decided.
pub struct Weighed<'a> {
    pub claim: &'a Claim,
    pub assessment: Assessment,
    decision: Decision,
    policy: &'a Policy,
    pub role: Role,
}

impl Weighed<'_> {
    /// Its invoice number.
    pub fn number(&self) -> &str {
        &self.claim.invoice.number
    }

    /// When and for how much the invoice was issued.
    pub fn issued(&self) -> (Day, Money) {
        (self.claim.invoice.issue_date, self.claim.invoice.amount_due)
    }

    /// What was sold, as far as it is told.
    pub fn description(&self) -> String {
        self.claim.invoice.description.as_deref().map(relance_locale::tame).unwrap_or_default()
    }

    /// Payments and credit notes the debtor will look for.
    pub fn received(&self) -> impl Iterator<Item = &Line> {
        self.assessment.balance.iter().filter(|line| line.event != Event::Invoice)
    }

    /// Whether a part of it is contested or was decided for the debtor: its base is not settled.
    pub fn is_contested(&self) -> bool {
        self.assessment.disputed.is_positive() || self.assessment.credit_due.is_positive()
    }

    /// What is contested.
    pub fn disputed(&self) -> Money {
        if self.role == Role::Disputed && !self.assessment.disputed.is_positive() {
            return self.assessment.open_balance;
        }
        self.assessment.disputed
    }

    /// What was promised, and by when.
    pub fn promise(&self) -> Option<(Money, Day)> {
        let pay_by = self.decision.blockers.iter().find_map(|blocker| match blocker.about {
            BlockedBy::Promised { pay_by, .. } => Some(pay_by),
            _ => None,
        })?;
        let promise = self.claim.promises.iter().rev().find(|promise| promise.pay_by == pay_by);
        let open = self.assessment.open_balance;
        Some((promise.and_then(|promise| promise.amount).unwrap_or(open).min(open), pay_by))
    }

    /// What a payment plan expects next.
    pub fn instalment(&self) -> Option<(Money, Day)> {
        let next = self.decision.plan.and_then(|plan| plan.next)?;
        Some((next.amount, next.due_date))
    }

    /// What is demanded, with what the law adds where it may be demanded.
    pub fn demand(&self) -> Demand {
        let nothing = Money::zero(self.assessment.open_balance.currency());
        let demand = Demand::new(&self.assessment, nothing);
        // Owed only on a condition that the facts do not show: a message cannot demand it.
        if self.assessment.regime.interest.only_if.is_some() {
            return Demand { interest: nothing, ..demand };
        }
        demand
    }
}

/// Assesses and decides the claims of a debtor, as its account.
pub(super) fn weigh<'a>(
    debtor: &'a Debtor,
    claims: &'a [Claim],
    policies: &'a [Policy],
    question: &'a Question,
) -> Result<Vec<Weighed<'a>>, Vec<Refusal>> {
    let placed = |mut refusal: Refusal, index: usize| {
        if let Some(path) = path_in_list(&refusal.path, "claim", index) {
            refusal.path = path;
        }
        refusal
    };
    let mut faults = Vec::new();
    let mut found = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        let same = |other: &Claim| other.invoice.number == claim.invoice.number;
        if let Some(first) = claims.iter().take(index).position(same) {
            let reason = Reason::DuplicateInvoice(position(first));
            faults.push(Refusal::new(format!("claims[{index}].invoice.number"), reason));
            continue;
        }
        let assessed = assess::assess(debtor, claim, question).and_then(|assessment| {
            let policy = dunning::policy_for(debtor, claim, policies).map_err(|refusal| vec![refusal])?;
            Ok((claim, assessment, policy.1))
        });
        match assessed {
            Ok(assessed) => found.push(assessed),
            Err(refusals) => {
                faults.extend(refusals.into_iter().map(|refusal| placed(refusal, index)));
            }
        }
    }
    if claims.is_empty() {
        faults.push(Refusal::new("claims", Reason::NoClaims));
    }
    if !faults.is_empty() {
        // What is wrong with the debtor is wrong for each of its claims.
        let mut told: Vec<Refusal> = Vec::new();
        for fault in faults {
            if !told.contains(&fault) {
                told.push(fault);
            }
        }
        return Err(told);
    }
    let mut account = Account::new(debtor, question);
    for (claim, assessment, policy) in &found {
        account.add(claim, assessment, policy);
    }
    let outcomes = account.decide();
    let weighed = found.into_iter().zip(outcomes).map(|((claim, assessment, policy), (outcome, change))| {
        let decision = dunning::decision(debtor, claim, &assessment, policy, question, outcome, change);
        Weighed { claim, assessment, decision, policy, role: Role::LeftOut }
    });
    Ok(weighed.collect())
}

/// What a claim is in a message of this level.
pub(super) fn role(weighed: &Weighed<'_>, level: &Level, as_of: Day) -> Role {
    let blockers = &weighed.decision.blockers;
    let blocked = blockers.iter().find(|blocker| !matches!(blocker.about, BlockedBy::NotDue { .. }));
    if weighed.decision.step == NextStep::Settled {
        return Role::LeftOut;
    }
    match blocked.map(|blocker| &blocker.about) {
        Some(BlockedBy::Disputed { .. }) => Role::Disputed,
        Some(BlockedBy::Promised { .. }) => Role::Promised,
        Some(BlockedBy::UnderPlan { .. }) => Role::UnderPlan,
        Some(_) => Role::LeftOut,
        // A courtesy after the due date, or a reminder before it, would state a falsehood.
        None if level.is_courtesy() == (as_of > weighed.assessment.due_date) => Role::LeftOut,
        None => Role::Demanded,
    }
}

/// The level to write and what follows it.
pub(super) fn pick(weighed: &[Weighed<'_>], choice: &Choice) -> Result<(Level, Option<NextStep>), Refusal> {
    let nothing = |because: &Because| Refusal::new("choice.level", Reason::NothingToSend(because.clone()));
    let with_level = |level: &Level, policy: &Policy| {
        let place = policy.levels.iter().position(|other| other.id == level.id);
        let then = place.and_then(|place| policy.levels.get(place.checked_add(1)?));
        (level.clone(), then.map(|next| next.step))
    };
    if let Some(id) = &choice.level {
        let found = weighed.iter().find_map(|one| Some((one.policy.level(id)?.1, one.policy)));
        let Some((level, policy)) = found else {
            return Err(Refusal::new("choice.level", Reason::UnknownLevel(id.clone())));
        };
        if !level.step.is_contact() {
            let because = weighed.first().map(|one| nothing(&one.decision.because));
            return Err(because.unwrap_or_else(|| Refusal::new("claims", Reason::NoClaims)));
        }
        return Ok(with_level(level, policy));
    }
    // Of equal ones the first leads.
    let lead = weighed
        .iter()
        .rev()
        .filter_map(|one| Some((one, one.decision.level.as_ref()?)))
        .filter(|(_, level)| level.step.is_contact())
        .max_by_key(|(one, level)| {
            (level.step.severity(), one.policy.level(&level.id).map(|(place, _)| place))
        });
    match (lead, weighed.first()) {
        (Some((one, level)), _) => Ok(with_level(level, one.policy)),
        (None, Some(first)) => Err(nothing(&first.decision.because)),
        (None, None) => Err(Refusal::new("claims", Reason::NoClaims)),
    }
}

/// Why nothing is demanded: what blocks the first claim that is not settled, or that it is not time.
pub(super) fn nothing_to_demand(claims: &[Weighed<'_>], level: Level, as_of: Day) -> Refusal {
    let open = || claims.iter().filter(|one| one.decision.step != NextStep::Settled);
    let blocked = |one: &&Weighed<'_>| {
        one.decision.blockers.iter().any(|it| !matches!(it.about, BlockedBy::NotDue { .. }))
    };
    let found = open().find(blocked).or_else(|| claims.first().filter(|_| open().next().is_none()));
    let because = match (found, open().next()) {
        (Some(one), _) => one.decision.because.clone(),
        (None, Some(one)) => {
            let due = one.assessment.due_date;
            let opens_on = if as_of > due { as_of } else { next(due) };
            Because::NotYet { opens_on, level: level.id, due }
        }
        (None, None) => return Refusal::new("claims", Reason::NoClaims),
    };
    Refusal::new("choice.level", Reason::NothingToSend(because))
}
