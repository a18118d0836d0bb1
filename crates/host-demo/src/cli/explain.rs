//! `relance explain`: what one invoice comes to, and why, line by line.

use serde::Serialize;
use serde_json::json;

use super::args::Explain;
use super::invocation::{Failure, Invocation};
use super::output::print;
use crate::component::types::{Claim, Debtor, Question};
use crate::render;

#[derive(Serialize)]
struct AssessArguments<'a> {
    debtor: &'a Debtor,
    claim: &'a Claim,
    question: &'a Question,
}

impl Invocation<'_> {
    pub(super) fn explain(&self, args: &Explain, out: &mut String) -> Result<(), Failure> {
        let mut portfolio = self.portfolio(&args.facts, &args.policies)?;
        let (at, debtor, claim) = portfolio.find(&args.invoice)?;
        let account = portfolio.account(&claim.debtor);
        if self.is_json() {
            let assess = AssessArguments { debtor: &debtor, claim: &claim, question: &portfolio.question };
            let assessment = portfolio.component.call_typed_to_json("assessment.assess", assess)?;
            let decision = portfolio.decision_as_json(&account, at)?;
            let import = portfolio.import();
            return print(out, &json!({ "import": import, "assessment": assessment, "decision": decision }));
        }
        let row = portfolio.row(&account, at)?;
        out.push_str(&render::invoice(&portfolio.context(), &debtor, &claim, at, &row));
        Ok(())
    }
}
