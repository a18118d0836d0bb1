//! `relance review`: what to do today, for every invoice of a ledger.

use serde_json::json;

use super::args::Review;
use super::invocation::{Failure, Invocation};
use super::output::print;
use super::portfolio::ReviewArguments;
use crate::render;

impl Invocation<'_> {
    pub(super) fn review(&self, args: &Review, out: &mut String) -> Result<(), Failure> {
        let mut portfolio = self.portfolio(&args.facts, &args.policies)?;
        if self.is_json() {
            let arguments = ReviewArguments {
                debtors: &portfolio.case.debtors,
                claims: &portfolio.case.claims,
                policies: &portfolio.policies,
                question: &portfolio.question,
            };
            let review = portfolio.component.call_typed_to_json("portfolio.review", arguments)?;
            return print(out, &json!({ "import": portfolio.import(), "review": review }));
        }
        let answer = portfolio.session.review(
            &portfolio.case.debtors,
            &portfolio.case.claims,
            &portfolio.policies,
            &portfolio.question,
        )?;
        let review = answer.map_err(|refusals| portfolio.refused(None, &refusals))?;
        out.push_str(&render::review(&portfolio.context(), &review));
        Ok(())
    }
}
