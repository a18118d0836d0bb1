//! `relance why`: the next step of an invoice, and all that speaks for and against it.

use serde_json::{Value, json};

use super::account::Account;
use super::args::Why;
use super::invocation::{Failure, Invocation};
use super::output::print;
use super::portfolio::Portfolio;
use crate::component::dunning::NextStepKind;
use crate::component::law::Route;
use crate::component::portfolio::{ClaimAnswer, ReviewRow};
use crate::component::types::Claim;
use crate::render;

impl Invocation<'_> {
    pub(super) fn why(&self, args: &Why, out: &mut String) -> Result<(), Failure> {
        let mut portfolio = self.portfolio(&args.facts, &args.policies)?;
        // One invoice by its number, or all of a debtor that are not settled.
        let (account, asked) = match (&args.invoice, &args.debtor) {
            (Some(invoice), _) => {
                let (at, debtor, _) = portfolio.find(invoice)?;
                (portfolio.account(&debtor.id), Some(at))
            }
            (None, debtor) => {
                (portfolio.account_of(debtor.as_deref().unwrap_or_default(), self.texts)?, None)
            }
        };
        if self.is_json() {
            let rows = portfolio.rows_as_json(&account)?;
            let rows: Vec<Value> = match asked.and_then(|at| account.place(at)) {
                Some(place) => rows.into_iter().skip(place).take(1).collect(),
                None => rows,
            };
            return print(out, &json!({ "import": portfolio.import(), "rows": rows }));
        }
        let pages = pages(&mut portfolio, &account, asked)?;
        if pages.is_empty() {
            let mut page = render::page(self.texts);
            page.line(self.texts.command.all_settled);
            out.push_str(&page.finish());
        }
        out.push_str(&pages.join("\n"));
        Ok(())
    }
}

/// A page for each invoice asked for that is not settled.
fn pages(portfolio: &mut Portfolio, account: &Account, asked: Option<usize>) -> Result<Vec<String>, Failure> {
    let mut pages = Vec::new();
    for (at, answer) in portfolio.rows(account)? {
        if asked.is_some_and(|asked| asked != at) {
            continue;
        }
        let row = match answer {
            ClaimAnswer::Answered(row) => row,
            ClaimAnswer::Refused(refusals) if asked.is_some() => {
                return Err(portfolio.refused(Some(at), &refusals));
            }
            // One bad row stops no other.
            ClaimAnswer::Refused(refusals) => {
                pages.push(render::why_refused(&portfolio.context(), at, &refusals));
                continue;
            }
        };
        if asked.is_none() && row.decision.step == NextStepKind::Settled {
            continue;
        }
        let Some(claim) = portfolio.case.claims.get(at).cloned() else { continue };
        let routes = routes(portfolio, &claim, &row)?;
        pages.push(render::why(&portfolio.context(), &claim, at, &row, &routes));
    }
    Ok(pages)
}

/// The ways to collect that the decision names, for a claim to be handed over.
fn routes(portfolio: &mut Portfolio, claim: &Claim, row: &ReviewRow) -> Result<Vec<Route>, Failure> {
    let debtor = portfolio.case.debtor_of(claim);
    let Some(debtor) = debtor.filter(|_| row.decision.step == NextStepKind::HandOver) else {
        return Ok(Vec::new());
    };
    let mut routes = portfolio.session.routes(debtor, claim, &portfolio.question)?.unwrap_or_default();
    routes.retain(|route| row.decision.routes.contains(&route.name));
    Ok(routes)
}
