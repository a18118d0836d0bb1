//! From a claim to its decision: the one road, whatever asks. Assess the claim, find its policy, weigh it in the account
//! of its debtor, decide, and say where everything stands in the call.
//!
//! `next-step` takes it with one claim, `compose` with those of one debtor, `review` with those of many, `simulate` with a
//! review on each day. So they cannot disagree.
//!
//! # Why it is so
//!
//! **One road for an account.** A claim is assessed, its policy found, its account weighed, its step decided
//! and its paths placed in one file, whatever asks. A message is one item of the worklist, found by its key
//! in the account it is given: it cannot say another level, channel or sum than the worklist does.
//! `tests/account.rs` compares them all over generated portfolios.

use crate::assess::Assessment;
use crate::claims::{self, Numbers, Places};
use crate::credits::{self, WaitingCredit};
use crate::dunning::account::Account;
use crate::dunning::decision::{self, Decision, Opened};
use crate::facts::{Claim, Debtor, Question};
use crate::policy::{NextStep, Policy};
use crate::refusal::{Reason, Refusal};

/// A claim, assessed and decided with the others of its account.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// Who owes it.
    pub debtor: &'a Debtor,
    /// Its facts.
    pub claim: &'a Claim,
    /// The policy.
    pub policy: &'a Policy,
    /// Its place among the claims of the call.
    pub place: usize,
    /// What is owed.
    pub assessment: Assessment,
    /// What to do.
    pub decision: Decision,
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

/// Assesses a claim and finds its policy.
pub fn open<'a>(
    debtor: &Debtor,
    claim: &'a Claim,
    policies: &'a [Policy],
    question: &Question,
    at: Places,
) -> Result<Opened<'a>, Vec<Refusal>> {
    let assessment = claims::assess(debtor, claim, question, at)?;
    let (place, policy) =
        policy_for(debtor, claim, policies).map_err(|refusal| at.refusals(vec![refusal]))?;
    Ok(Opened { claim, assessment, policy, at: Places { policy: Some(place), ..at } })
}

/// Decides the claims of an account together, in the order given.
#[must_use]
pub fn decide<'a>(debtor: &'a Debtor, mut opened: Vec<Opened<'a>>, question: &Question) -> Vec<Case<'a>> {
    let waiting = share_out(debtor, &mut opened, question);
    let mut account = Account::new(debtor, question);
    for one in &opened {
        account.add(one.claim, &one.assessment, one.policy);
    }
    let outcomes = account.decide();
    let cases = opened.into_iter().zip(outcomes).map(|(one, outcome)| {
        let mut decision = decision::decision(debtor, &one, question, outcome);
        if decision.step != NextStep::Settled {
            decision.credits.clone_from(&waiting);
        }
        one.at.warnings(&mut decision.warnings);
        decision.blockers.iter_mut().for_each(|blocker| one.at.place(&mut blocker.evidence));
        let Opened { claim, assessment, policy, at } = one;
        Case { debtor, claim, policy, place: at.claim.unwrap_or_default(), assessment, decision }
    });
    cases.collect()
}

/// Gives each claim its share of what waits to be matched, the oldest first, and returns what waits.
fn share_out(debtor: &Debtor, opened: &mut [Opened<'_>], question: &Question) -> Vec<WaitingCredit> {
    let overpaid = opened.iter().map(|one| (one.claim.invoice.number.as_str(), one.assessment.surplus));
    let waiting = credits::waiting(debtor, overpaid, question.as_of);
    let mut pool = credits::sums(&waiting);
    let mut oldest_first: Vec<&mut Opened<'_>> = opened.iter_mut().collect();
    oldest_first.sort_by_key(|one| one.assessment.due_date);
    for one in oldest_first {
        one.assessment.take_from(&mut pool);
    }
    waiting
}

/// Assesses and decides the claims of one debtor: all of them, or every fault, each told once.
pub fn account<'a>(
    debtor: &'a Debtor,
    claims: &'a [Claim],
    policies: &'a [Policy],
    question: &Question,
) -> Result<Vec<Case<'a>>, Vec<Refusal>> {
    let (mut opened, mut faults) = (Vec::with_capacity(claims.len()), Vec::new());
    let mut numbers = Numbers::default();
    for (place, claim) in claims.iter().enumerate() {
        let found = numbers.enter(claim, place).map_err(|refusal| vec![refusal]);
        match found.and_then(|()| open(debtor, claim, policies, question, Places::of_claim(place))) {
            Ok(one) => opened.push(one),
            // What is wrong with the debtor is wrong for each of its claims.
            Err(refusals) => {
                for refusal in refusals {
                    if !faults.contains(&refusal) {
                        faults.push(refusal);
                    }
                }
            }
        }
    }
    if claims.is_empty() {
        faults.push(Refusal::new("claims", Reason::NoClaims));
    }
    if faults.is_empty() { Ok(decide(debtor, opened, question)) } else { Err(faults) }
}

/// Assesses a claim and decides its next step, as if it were the whole account of the debtor.
pub fn next_step<'a>(
    debtor: &'a Debtor,
    claim: &'a Claim,
    policies: &'a [Policy],
    question: &Question,
) -> Result<Case<'a>, Vec<Refusal>> {
    let opened = open(debtor, claim, policies, question, Places::default())?;
    let decided = decide(debtor, vec![opened], question).pop();
    decided.ok_or_else(|| vec![Refusal::new("claim", Reason::NoClaims)])
}
