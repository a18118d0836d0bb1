//! `relance simulate`: policies played over a period, side by side.

use serde::Serialize;
use serde_json::json;

use super::args::{PolicyChoice, Simulate};
use super::invocation::{Failure, Invocation};
use super::output::print;
use crate::component::portfolio::Scenario;
use crate::component::types::{Claim, Debtor, Question};
use crate::component::{Component, Session};
use crate::render;

#[derive(Serialize)]
struct SimulateArguments<'a> {
    debtors: &'a [Debtor],
    claims: &'a [Claim],
    scenarios: &'a [Scenario],
    first_day: &'a str,
    last_day: &'a str,
    question: &'a Question,
}

impl Invocation<'_> {
    pub(super) fn simulate(&self, args: &Simulate, out: &mut String) -> Result<(), Failure> {
        let Simulate { from, through, facts, .. } = args;
        if facts.as_of.is_some() {
            return Err(Failure::Usage(self.texts.command.as_of_needless.to_owned()));
        }
        let component = self.load()?;
        let mut session = component.session()?;
        let scenarios = self.scenarios(args, &component, &mut session)?;
        let policies = scenarios.iter().flat_map(|scenario| scenario.policies.clone()).collect();
        let mut portfolio = self.portfolio_on(from, facts, component, session, policies)?;
        if self.is_json() {
            let arguments = SimulateArguments {
                debtors: &portfolio.case.debtors,
                claims: &portfolio.case.claims,
                scenarios: &scenarios,
                first_day: from,
                last_day: through,
                question: &portfolio.question,
            };
            let simulations = portfolio.component.call_typed_to_json("portfolio.simulate", arguments)?;
            return print(out, &json!({ "import": portfolio.import(), "simulations": simulations }));
        }
        let answer = portfolio.session.simulate(
            &portfolio.case.debtors,
            &portfolio.case.claims,
            &scenarios,
            from,
            through,
            &portfolio.question,
        )?;
        let simulations = answer.map_err(|refusals| portfolio.refused(None, &refusals))?;
        out.push_str(&render::simulations(&portfolio.context(), (from, through), &simulations));
        Ok(())
    }

    /// One scenario for each file, then one for each preset; without either, the policies relance proposes.
    fn scenarios(
        &self,
        args: &Simulate,
        component: &Component,
        session: &mut Session,
    ) -> Result<Vec<Scenario>, Failure> {
        let mut scenarios = Vec::new();
        for path in &args.policy {
            let stem = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            // Files of one name in two folders are told apart by their folders.
            let taken = scenarios.iter().any(|known: &Scenario| known.name == stem);
            let name = if taken { path.display().to_string() } else { stem };
            let choice = PolicyChoice { policy: Some(path.clone()), preset: None };
            scenarios.push(Scenario { name, policies: self.policies(&choice, component, session)? });
        }
        for name in &args.preset {
            let choice = PolicyChoice { policy: None, preset: Some(name.clone()) };
            let policies = self.policies(&choice, component, session)?;
            scenarios.push(Scenario { name: name.clone(), policies });
        }
        if scenarios.is_empty() {
            scenarios.push(Scenario { name: "relance".to_owned(), policies: session.default_policies()? });
        }
        Ok(scenarios)
    }
}
