//! `relance simulate`: policies played over a period, side by side.

use std::path::PathBuf;

use serde::Serialize;
use serde_json::json;

use super::{Asked, Choice, Facts, Format, Stop, print};
use crate::component::Session;
use crate::component::portfolio::Scenario;
use crate::component::types::{Claim, Debtor, Question};
use crate::render;
use crate::text::pick;

#[derive(Serialize)]
struct Arguments<'a> {
    debtors: &'a [Debtor],
    claims: &'a [Claim],
    scenarios: &'a [Scenario],
    first_day: &'a str,
    last_day: &'a str,
    question: &'a Question,
}

impl Asked<'_> {
    pub(super) fn simulate(
        &self,
        (from, through): (&str, &str),
        files: &[PathBuf],
        presets: &[String],
        facts: &Facts,
        out: &mut String,
    ) -> Result<(), Stop> {
        if facts.as_of.is_some() {
            let message = pick(
                self.language,
                "--as-of n’a pas de sens ici : --from et --through disent les jours.",
                "--as-of means nothing here: --from and --through give the days.",
            );
            return Err(Stop::Usage(message.to_owned()));
        }
        let component = self.load()?;
        let mut session = component.session()?;
        let scenarios = self.scenarios(files, presets, &component, &mut session)?;
        let policies = scenarios.iter().flat_map(|scenario| scenario.policies.clone()).collect();
        let mut ready = self.ready_on(from, facts, component, session, policies)?;
        if self.command.format == Format::Json {
            let arguments = Arguments {
                debtors: &ready.case.debtors,
                claims: &ready.case.claims,
                scenarios: &scenarios,
                first_day: from,
                last_day: through,
                question: &ready.question,
            };
            let simulations = ready.component.call_typed_to_json("portfolio.simulate", arguments)?;
            let import = ready.import(self.language);
            return print(out, &json!({ "import": import, "simulations": simulations }));
        }
        let answer = ready.session.simulate(
            &ready.case.debtors,
            &ready.case.claims,
            &scenarios,
            from,
            through,
            &ready.question,
        )?;
        let simulations = answer.map_err(|refusals| self.refused(&ready, None, &refusals))?;
        out.push_str(&render::simulations(&ready.picture(self.language), (from, through), &simulations));
        Ok(())
    }

    /// One scenario for each file, then one for each preset; without either, the policies relance proposes.
    fn scenarios(
        &self,
        files: &[PathBuf],
        presets: &[String],
        component: &crate::component::Component,
        session: &mut Session,
    ) -> Result<Vec<Scenario>, Stop> {
        let mut scenarios = Vec::new();
        for path in files {
            let stem = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            // Files of one name in two folders are told apart by their folders.
            let taken = scenarios.iter().any(|known: &Scenario| known.name == stem);
            let name = if taken { path.display().to_string() } else { stem };
            let choice = Choice { policy: Some(path.clone()), preset: None };
            scenarios.push(Scenario { name, policies: self.policies(&choice, component, session)? });
        }
        for name in presets {
            let choice = Choice { policy: None, preset: Some(name.clone()) };
            let policies = self.policies(&choice, component, session)?;
            scenarios.push(Scenario { name: name.clone(), policies });
        }
        if scenarios.is_empty() {
            scenarios.push(Scenario { name: "relance".to_owned(), policies: session.default_policies()? });
        }
        Ok(scenarios)
    }
}
