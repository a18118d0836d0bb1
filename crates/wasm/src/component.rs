//! What a component host sees.

use crate::contract::{assessment, dunning, law, portfolio, reminders, types};
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
}

impl dunning::Guest for Component {
    fn default_policy(class: dunning::DebtorClass) -> dunning::DunningPolicy {
        doors::default_policy(class)
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
        claim: types::Claim,
        policies: Vec<dunning::DunningPolicy>,
        choice: reminders::MessageChoice,
        question: types::Question,
    ) -> Result<reminders::Message, Vec<types::Refusal>> {
        doors::compose(&creditor, &debtor, &claim, &policies, &choice, &question)
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
}

impl law::Guest for Component {
    fn rates() -> Vec<types::RateRow> {
        doors::rates()
    }
}
