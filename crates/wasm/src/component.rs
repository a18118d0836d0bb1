//! What a component host sees.

use crate::contract::{assessment, dunning, law, portfolio, reminders, terms, types};
use crate::doors;

/// The component. It holds nothing: every call is a function of its arguments.
pub(crate) struct Component;

impl assessment::Guest for Component {
    fn assess(
        debtor: types::Debtor,
        claim: types::Claim,
        question: types::Question,
    ) -> Result<assessment::Assessment, Vec<types::Refusal>> {
        doors::assess(&debtor, &claim, &question)
    }

    fn allocate(
        debtor: types::Debtor,
        claims: Vec<types::Claim>,
        payment: types::Payment,
        chosen: Vec<String>,
        question: types::Question,
    ) -> Result<assessment::Allocation, Vec<types::Refusal>> {
        doors::allocate(&debtor, &claims, &payment, &chosen, &question)
    }
}

impl dunning::Guest for Component {
    fn default_policy(class: dunning::DebtorClass) -> dunning::DunningPolicy {
        doors::default_policy(class)
    }

    fn presets() -> Vec<dunning::Preset> {
        doors::presets()
    }

    fn check_policies(
        policies: Vec<dunning::DunningPolicy>,
        language: types::Language,
    ) -> Vec<types::Refusal> {
        doors::check_policies(&policies, language)
    }

    fn propose_plan(
        debtor: types::Debtor,
        claim: types::Claim,
        request: dunning::PlanRequest,
        question: types::Question,
    ) -> Result<dunning::PlanProposal, Vec<types::Refusal>> {
        doors::propose_plan(&debtor, &claim, &request, &question)
    }

    fn next_step(
        debtor: types::Debtor,
        claim: types::Claim,
        policies: Vec<dunning::DunningPolicy>,
        question: types::Question,
    ) -> Result<dunning::Decision, Vec<types::Refusal>> {
        doors::next_step(&debtor, &claim, &policies, &question)
    }
}

impl reminders::Guest for Component {
    fn compose(
        creditor: types::Creditor,
        debtor: types::Debtor,
        claims: Vec<types::Claim>,
        policies: Vec<dunning::DunningPolicy>,
        choice: reminders::MessageChoice,
        question: types::Question,
    ) -> Result<reminders::Message, Vec<types::Refusal>> {
        doors::compose(&creditor, &debtor, &claims, &policies, &choice, &question)
    }

    fn preview(
        law: String,
        debtor: dunning::DebtorClass,
        currency: String,
        policies: Vec<dunning::DunningPolicy>,
        choice: reminders::MessageChoice,
        question: types::Question,
    ) -> Result<reminders::Message, Vec<types::Refusal>> {
        doors::preview(&law, debtor, &currency, &policies, &choice, &question)
    }

    fn check_templates(
        templates: Vec<reminders::MessageTemplate>,
        laws: Vec<String>,
        policies: Vec<dunning::DunningPolicy>,
        question: types::Question,
    ) -> Result<Vec<types::Warning>, Vec<types::Refusal>> {
        doors::check_templates(&templates, &laws, &policies, &question)
    }
}

impl portfolio::Guest for Component {
    fn review(
        debtors: Vec<types::Debtor>,
        claims: Vec<types::Claim>,
        policies: Vec<dunning::DunningPolicy>,
        question: types::Question,
    ) -> Result<portfolio::PortfolioReview, Vec<types::Refusal>> {
        doors::review(&debtors, &claims, &policies, &question)
    }

    fn simulate(
        debtors: Vec<types::Debtor>,
        claims: Vec<types::Claim>,
        scenarios: Vec<portfolio::Scenario>,
        first_day: String,
        last_day: String,
        question: types::Question,
    ) -> Result<Vec<portfolio::Simulation>, Vec<types::Refusal>> {
        doors::simulate(&debtors, &claims, &scenarios, &first_day, &last_day, &question)
    }
}

impl terms::Guest for Component {
    fn parse_terms(
        text: String,
        language: types::Language,
    ) -> Result<terms::ParsedTerms, Vec<types::Refusal>> {
        doors::parse_terms(&text, language)
    }
}

impl law::Guest for Component {
    fn regimes(language: types::Language) -> Vec<law::Regime> {
        doors::regimes(language)
    }

    fn places() -> Vec<String> {
        doors::places()
    }

    fn holidays(
        place: String,
        year: u16,
        language: types::Language,
    ) -> Result<Vec<law::Holiday>, Vec<types::Refusal>> {
        doors::holidays(&place, year, language)
    }

    fn routes(
        debtor: types::Debtor,
        claim: types::Claim,
        question: types::Question,
    ) -> Result<Vec<law::Route>, Vec<types::Refusal>> {
        doors::routes(&debtor, &claim, &question)
    }

    fn rates() -> Vec<types::RateRow> {
        doors::rates()
    }
}

relance_contract::export_late_payment!(Component);
