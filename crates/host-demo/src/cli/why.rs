//! `relance why`: the next step of an invoice, and all that speaks for and against it.

use anyhow::anyhow;
use serde_json::{Value, json};

use super::{Asked, Choice, Facts, Format, Ready, ReviewArguments, Stop, print};
use crate::component::dunning::NextStepKind;
use crate::component::portfolio::{ClaimAnswer, PortfolioReview, ReviewRow};
use crate::component::types::{Claim, Debtor, Refusal};
use crate::render;
use crate::text::pick;

/// What is asked about.
#[derive(Clone, Copy)]
pub(super) enum About<'a> {
    /// One invoice, by its number.
    Invoice(&'a str),
    /// All invoices of a debtor that are not settled.
    Debtor(&'a str),
}

/// One debtor and all its claims: policies can make the step of an invoice depend on the others.
pub(super) struct Account {
    debtors: Vec<Debtor>,
    claims: Vec<Claim>,
    /// Where they stand among all that was read.
    places: (Vec<usize>, Vec<usize>),
}

impl Ready {
    pub(super) fn account(&self, debtor: &str) -> Account {
        let debtors = self.case.debtors.iter().enumerate().filter(|(_, known)| known.id == debtor);
        let claims = self.case.claims.iter().enumerate().filter(|(_, claim)| claim.debtor == debtor);
        let (debtor_places, debtors) = debtors.map(|(at, known)| (at, known.clone())).unzip();
        let (claim_places, claims) = claims.map(|(at, claim)| (at, claim.clone())).unzip();
        Account { debtors, claims, places: (debtor_places, claim_places) }
    }
}

impl Account {
    /// The claims at these places, in this order.
    pub(super) fn only(&self, places: &[usize]) -> Self {
        let known = places.iter().filter_map(|at| self.place(*at).map(|place| (*at, place)));
        let claims = known.filter_map(|(at, place)| Some((at, self.claims.get(place)?.clone())));
        let (claim_places, claims) = claims.unzip();
        Self { debtors: self.debtors.clone(), claims, places: (self.places.0.clone(), claim_places) }
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
        &self.places.1
    }

    fn arguments<'a>(&'a self, ready: &'a Ready) -> ReviewArguments<'a> {
        ReviewArguments {
            debtors: &self.debtors,
            claims: &self.claims,
            policies: &ready.policies,
            question: &ready.question,
        }
    }

    /// Where a claim stands in the account.
    pub(super) fn place(&self, at: usize) -> Option<usize> {
        self.places.1.iter().position(|place| *place == at)
    }

    /// A path among the facts of this account as a path among all facts.
    pub(super) fn path(&self, path: &str) -> String {
        let (debtors, claims) = &self.places;
        for (root, places) in [("debtors", debtors), ("claims", claims)] {
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

impl Asked<'_> {
    pub(super) fn why(
        &self,
        about: About<'_>,
        facts: &Facts,
        choice: &Choice,
        out: &mut String,
    ) -> Result<(), Stop> {
        let mut ready = self.ready(facts, choice)?;
        let (account, asked) = match about {
            About::Invoice(invoice) => {
                let (at, debtor, _) = self.find(&ready, invoice)?;
                (ready.account(&debtor.id), Some(at))
            }
            About::Debtor(id) => (self.debtor(&ready, id)?, None),
        };
        if self.command.format == Format::Json {
            let rows = rows_as_json(&ready, &account)?;
            let rows: Vec<Value> = match asked.and_then(|at| account.place(at)) {
                Some(place) => rows.into_iter().skip(place).take(1).collect(),
                None => rows,
            };
            return print(out, &json!({ "import": ready.import(self.language), "rows": rows }));
        }
        let rows = self.rows(&mut ready, &account)?;
        for (at, answer) in rows {
            let row = match (answer, asked) {
                (_, Some(asked)) if asked != at => continue,
                (ClaimAnswer::Answered(row), Some(_)) => row,
                (ClaimAnswer::Answered(row), None) if row.decision.step != NextStepKind::Settled => row,
                (ClaimAnswer::Answered(_), None) => continue,
                (ClaimAnswer::Refused(refusals), Some(_)) => {
                    return Err(self.refused(&ready, Some(at), &refusals));
                }
                (ClaimAnswer::Refused(refusals), None) => {
                    if !out.is_empty() {
                        out.push('\n');
                    }
                    out.push_str(&render::why_refused(&ready.picture(self.language), at, &refusals));
                    continue;
                }
            };
            let Some(claim) = ready.case.claims.get(at) else { continue };
            let mut routes = Vec::new();
            if row.decision.step == NextStepKind::HandOver
                && let Some(debtor) = ready.case.debtor_of(claim)
            {
                let answer = ready.session.routes(debtor, claim, &ready.question)?;
                let named = &row.decision.routes;
                routes = answer.unwrap_or_default();
                routes.retain(|route| named.contains(&route.name));
            }
            if !out.is_empty() {
                out.push('\n');
            }
            out.push_str(&render::why(&ready.picture(self.language), claim, at, &row, &routes));
        }
        if out.is_empty() {
            out.push_str(pick(self.language, "Tout est soldé.\n", "Everything is settled.\n"));
        }
        Ok(())
    }

    pub(super) fn debtor(&self, ready: &Ready, id: &str) -> Result<Account, Stop> {
        let account = ready.account(id);
        if !account.claims.is_empty() {
            return Ok(account);
        }
        if let Some(unasked) = ready.case.unasked.iter().find(|unasked| unasked.debtor == id) {
            return Err(Stop::Refused(format!("{}. {}", unasked.invoice, unasked.sentence(self.language))));
        }
        Err(Stop::Refused(pick(
            self.language,
            format!("aucune facture du débiteur {id}."),
            format!("no invoice of debtor {id}."),
        )))
    }

    pub(super) fn review_of(&self, ready: &mut Ready, account: &Account) -> Result<PortfolioReview, Stop> {
        let review =
            ready.session.review(&account.debtors, &account.claims, &ready.policies, &ready.question)?;
        review.map_err(|mut refusals| {
            account.place_all(&mut refusals);
            self.refused(ready, None, &refusals)
        })
    }

    /// The answers for an account, each with its place among all claims.
    pub(super) fn rows(
        &self,
        ready: &mut Ready,
        account: &Account,
    ) -> Result<Vec<(usize, ClaimAnswer)>, Stop> {
        let review = self.review_of(ready, account)?;
        let rows = review.rows.into_iter().map(|row| account.placed(row));
        Ok(account.places.1.iter().copied().zip(rows).collect())
    }

    /// The answer for one claim of an account.
    pub(super) fn row(&self, ready: &mut Ready, account: &Account, at: usize) -> Result<ReviewRow, Stop> {
        let answer = self.rows(ready, account)?.into_iter().find(|(place, _)| *place == at);
        match answer {
            Some((_, ClaimAnswer::Answered(row))) => Ok(row),
            Some((_, ClaimAnswer::Refused(refusals))) => Err(self.refused(ready, Some(at), &refusals)),
            None => Err(anyhow!("portfolio.review: fewer rows than claims").into()),
        }
    }
}

fn rows_as_json(ready: &Ready, account: &Account) -> Result<Vec<Value>, Stop> {
    let review = ready.component.call_typed_to_json("portfolio.review", account.arguments(ready))?;
    match review.pointer("/val/rows").and_then(Value::as_array) {
        Some(rows) => Ok(rows.clone()),
        None => Err(Stop::Refused(review.to_string())),
    }
}

/// The decision about one claim, as `dunning.next-step` gives it, in sight of the whole account.
pub(super) fn decision_as_json(ready: &Ready, account: &Account, at: usize) -> Result<Value, Stop> {
    let rows = rows_as_json(ready, account)?;
    let row = account.place(at).and_then(|place| rows.get(place)).cloned().unwrap_or_default();
    let decision = row.pointer("/val/decision").cloned();
    Ok(match decision {
        Some(decision) => json!({ "tag": "ok", "val": decision }),
        None => json!({ "tag": "err", "val": row.get("val").cloned().unwrap_or_default() }),
    })
}
