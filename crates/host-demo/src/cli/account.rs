//! One debtor and all its claims: policies can make the step of an invoice depend on the others.

use anyhow::anyhow;
use serde_json::{Value, json};

use super::invocation::Failure;
use super::portfolio::{Portfolio, ReviewArguments};
use crate::component::portfolio::{ClaimAnswer, PortfolioReview, ReviewRow};
use crate::component::types::{Claim, Debtor, Refusal};
use crate::texts::Texts;

/// A debtor with claims, and where they stand among all that was read.
pub(super) struct Account {
    debtors: Vec<Debtor>,
    claims: Vec<Claim>,
    debtor_places: Vec<usize>,
    claim_places: Vec<usize>,
}

impl Account {
    /// The claims at these places, in this order.
    pub(super) fn only(&self, places: &[usize]) -> Self {
        let known = places.iter().filter_map(|at| self.place(*at).map(|place| (*at, place)));
        let claims = known.filter_map(|(at, place)| Some((at, self.claims.get(place)?.clone())));
        let (claim_places, claims) = claims.unzip();
        Self {
            debtors: self.debtors.clone(),
            claims,
            debtor_places: self.debtor_places.clone(),
            claim_places,
        }
    }

    /// Who owes.
    pub(super) fn owed_by(&self) -> Option<&Debtor> {
        self.debtors.first()
    }

    pub(super) fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// Where the claims stand among all that was read.
    pub(super) fn claim_places(&self) -> &[usize] {
        &self.claim_places
    }

    /// Where a claim stands in the account.
    pub(super) fn place(&self, at: usize) -> Option<usize> {
        self.claim_places.iter().position(|place| *place == at)
    }

    /// A path among the facts of this account as a path among all facts.
    pub(super) fn path(&self, path: &str) -> String {
        for (root, places) in [("debtors", &self.debtor_places), ("claims", &self.claim_places)] {
            let rest = path.strip_prefix(root).and_then(|rest| rest.strip_prefix('['));
            if let Some((at, rest)) = rest.and_then(|rest| rest.split_once(']'))
                && let Some(place) = at.parse().ok().and_then(|at: usize| places.get(at))
            {
                return format!("{root}[{place}]{rest}");
            }
        }
        path.to_owned()
    }

    fn placed(&self, mut answer: ClaimAnswer) -> ClaimAnswer {
        match &mut answer {
            ClaimAnswer::Answered(row) => {
                for blocker in &mut row.decision.blockers {
                    blocker.evidence = self.path(&blocker.evidence);
                }
                for warning in row.assessment.warnings.iter_mut().chain(&mut row.decision.warnings) {
                    warning.path = self.path(&warning.path);
                }
            }
            ClaimAnswer::Refused(refusals) => self.place_all(refusals),
        }
        answer
    }

    fn place_all(&self, refusals: &mut [Refusal]) {
        for refusal in refusals {
            refusal.path = self.path(&refusal.path);
        }
    }
}

impl Portfolio {
    /// What was read of a debtor; nothing if no claim names it.
    pub(super) fn account(&self, debtor: &str) -> Account {
        let debtors = self.case.debtors.iter().enumerate().filter(|(_, known)| known.id == debtor);
        let claims = self.case.claims.iter().enumerate().filter(|(_, claim)| claim.debtor == debtor);
        let (debtor_places, debtors) = debtors.map(|(at, known)| (at, known.clone())).unzip();
        let (claim_places, claims) = claims.map(|(at, claim)| (at, claim.clone())).unzip();
        Account { debtors, claims, debtor_places, claim_places }
    }

    /// The account of a debtor that must have claims.
    pub(super) fn account_of(&self, id: &str, texts: &Texts) -> Result<Account, Failure> {
        let account = self.account(id);
        if !account.claims.is_empty() {
            return Ok(account);
        }
        Err(Failure::Refused(match self.case.not_asked_of(id, texts.language) {
            Some((invoice, why)) => format!("{invoice}. {why}"),
            None => (texts.command.no_such_debtor)(id),
        }))
    }

    pub(super) fn review_account(&mut self, account: &Account) -> Result<PortfolioReview, Failure> {
        let review =
            self.session.review(&account.debtors, &account.claims, &self.policies, &self.question)?;
        review.map_err(|mut refusals| {
            account.place_all(&mut refusals);
            self.refused(None, &refusals)
        })
    }

    /// The answers for an account, each with its place among all claims.
    pub(super) fn rows(&mut self, account: &Account) -> Result<Vec<(usize, ClaimAnswer)>, Failure> {
        let review = self.review_account(account)?;
        let rows = review.rows.into_iter().map(|row| account.placed(row));
        Ok(account.claim_places.iter().copied().zip(rows).collect())
    }

    /// The answer for one claim of an account.
    pub(super) fn row(&mut self, account: &Account, at: usize) -> Result<ReviewRow, Failure> {
        let answer = self.rows(account)?.into_iter().find(|(place, _)| *place == at);
        match answer {
            Some((_, ClaimAnswer::Answered(row))) => Ok(row),
            Some((_, ClaimAnswer::Refused(refusals))) => Err(self.refused(Some(at), &refusals)),
            None => Err(anyhow!("portfolio.review: fewer rows than claims").into()),
        }
    }

    /// The answers for an account in the JSON form of the contract.
    pub(super) fn rows_as_json(&self, account: &Account) -> Result<Vec<Value>, Failure> {
        let arguments = ReviewArguments {
            debtors: &account.debtors,
            claims: &account.claims,
            policies: &self.policies,
            question: &self.question,
        };
        let review = self.component.call_typed_to_json("portfolio.review", arguments)?;
        match review.pointer("/val/rows").and_then(Value::as_array) {
            Some(rows) => Ok(rows.clone()),
            None => Err(Failure::Refused(review.to_string())),
        }
    }

    /// The decision about one claim, as `dunning.next-step` gives it, in sight of the whole account.
    pub(super) fn decision_as_json(&self, account: &Account, at: usize) -> Result<Value, Failure> {
        let rows = self.rows_as_json(account)?;
        let row = account.place(at).and_then(|place| rows.get(place)).cloned().unwrap_or_default();
        let decision = row.pointer("/val/decision").cloned();
        Ok(match decision {
            Some(decision) => json!({ "tag": "ok", "val": decision }),
            None => json!({ "tag": "err", "val": row.get("val").cloned().unwrap_or_default() }),
        })
    }
}
