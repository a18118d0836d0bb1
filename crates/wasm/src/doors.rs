//! The functions of the contract, over its own types: read the facts, ask the core, write the answer.

use relance_core::facts::{Claim, Debtor, Question};
use relance_core::refusal::Refusal;
use relance_core::terms::text;
use relance_core::{
    allocation, assess as core_assess, dunning as core_dunning, plans, portfolio as core_portfolio, presets,
    reminder, routes as core_routes, simulate as core_simulate,
};

use crate::contract::{Path, assessment, dunning, law, portfolio, reminders, terms, types};
use crate::convert::{Reader, Writer, decisions, messages, policies as convert_policies, read, write};

/// Refusals in the language of the question.
type Refused = Vec<types::Refusal>;

/// Reads the facts of one claim, asks, and writes the answer.
fn on_claim<A, T>(
    debtor: &types::Debtor,
    claim: &types::Claim,
    question: &types::Question,
    ask: impl FnOnce(&Debtor, &Claim, &Question) -> Result<A, Vec<Refusal>>,
    answer: impl FnOnce(&Writer, &A) -> T,
) -> Result<T, Refused> {
    let writer = Writer::new(question.language);
    let mut reader = Reader::default();
    let parts = (
        read::question(&mut reader, question),
        read::debtor(&mut reader, &Path::root("debtor"), debtor),
        read::claim(&mut reader, &Path::root("claim"), claim),
    );
    let (Some(question), Some(debtor), Some(claim)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    match ask(&debtor, &claim, &question) {
        Ok(found) => Ok(answer(&writer, &found)),
        Err(faults) => Err(writer.refusals(&faults)),
    }
}

/// `assessment.assess`
pub fn assess(
    debtor: &types::Debtor,
    claim: &types::Claim,
    question: &types::Question,
) -> Result<assessment::Assessment, Refused> {
    on_claim(debtor, claim, question, core_assess::assess, write::assessment)
}

/// `assessment.allocate`
pub fn allocate(
    debtor: &types::Debtor,
    claims: &[types::Claim],
    payment: &types::Payment,
    chosen: &[String],
    question: &types::Question,
) -> Result<assessment::Allocation, Refused> {
    let writer = Writer::new(question.language);
    let mut reader = Reader::default();
    let parts = (
        read::question(&mut reader, question),
        read::debtor(&mut reader, &Path::root("debtor"), debtor),
        read::claims(&mut reader, &Path::root("claims"), claims),
        read::payment(&mut reader, &Path::root("payment"), payment),
    );
    let (Some(question), Some(debtor), Some(claims), Some(payment)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    match allocation::allocate(&debtor, &claims, &payment, chosen, &question) {
        Ok(answer) => Ok(write::allocation(&writer, &answer)),
        Err(faults) => Err(writer.refusals(&faults)),
    }
}

/// `law.routes`
pub fn routes(
    debtor: &types::Debtor,
    claim: &types::Claim,
    question: &types::Question,
) -> Result<Vec<law::Route>, Refused> {
    on_claim(debtor, claim, question, core_routes::routes, |writer, routes| {
        routes.iter().map(|route| write::route(writer, route)).collect()
    })
}

/// `dunning.default-policy`
#[must_use]
pub fn default_policy(class: dunning::DebtorClass) -> dunning::DunningPolicy {
    convert_policies::policy_out(&presets::relance::policy(convert_policies::class(class)))
}

/// `dunning.presets`
#[must_use]
pub fn presets() -> Vec<dunning::Preset> {
    presets::all().iter().map(convert_policies::preset_out).collect()
}

/// `dunning.check-policies`
#[must_use]
pub fn check_policies(policies: &[dunning::DunningPolicy], language: types::Language) -> Refused {
    let mut reader = Reader::default();
    // Every fault is remembered by the reader.
    let _ = convert_policies::policies(&mut reader, &Path::root("policies"), policies);
    Writer::new(language).refusals(&reader.faults())
}

/// `dunning.propose-plan`
pub fn propose_plan(
    debtor: &types::Debtor,
    claim: &types::Claim,
    request: &dunning::PlanRequest,
    question: &types::Question,
) -> Result<dunning::PlanProposal, Refused> {
    let wanted = Reader::one(|reader| read::plan_request(reader, &Path::root("request"), request));
    let propose = |debtor: &Debtor, claim: &Claim, question: &Question| {
        plans::propose(debtor, claim, &wanted?, question)
    };
    on_claim(debtor, claim, question, propose, decisions::proposal)
}

/// `dunning.next-step`
pub fn next_step(
    debtor: &types::Debtor,
    claim: &types::Claim,
    policies: &[dunning::DunningPolicy],
    question: &types::Question,
) -> Result<dunning::Decision, Refused> {
    let writer = Writer::new(question.language);
    let mut reader = Reader::default();
    let parts = (
        read::question(&mut reader, question),
        read::debtor(&mut reader, &Path::root("debtor"), debtor),
        read::claim(&mut reader, &Path::root("claim"), claim),
        convert_policies::policies(&mut reader, &Path::root("policies"), policies),
    );
    let (Some(question), Some(debtor), Some(claim), Some(policies)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    match core_dunning::next_step(&debtor, &claim, &policies, &question) {
        Ok(case) => Ok(decisions::decision(&writer, &case.decision)),
        Err(faults) => Err(writer.refusals(&faults)),
    }
}

/// `reminders.compose`
pub fn compose(
    creditor: &types::Creditor,
    debtor: &types::Debtor,
    claims: &[types::Claim],
    policies: &[dunning::DunningPolicy],
    choice: &reminders::MessageChoice,
    question: &types::Question,
) -> Result<reminders::Message, Refused> {
    let writer = Writer::new(question.language);
    let mut reader = Reader::default();
    let choice = messages::choice(choice);
    let parts = (
        read::question(&mut reader, question),
        read::creditor(&mut reader, &Path::root("creditor"), creditor),
        read::debtor(&mut reader, &Path::root("debtor"), debtor),
        read::claims(&mut reader, &Path::root("claims"), claims),
        convert_policies::policies(&mut reader, &Path::root("policies"), policies),
    );
    let (Some(question), Some(creditor), Some(debtor), Some(claims), Some(policies)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    match reminder::compose(&creditor, &debtor, &claims, &policies, &choice, &question) {
        Ok(message) => Ok(messages::message(&writer, message)),
        Err(faults) => Err(writer.refusals(&faults)),
    }
}

/// `reminders.preview`
pub fn preview(
    law: &str,
    debtor: dunning::DebtorClass,
    currency: &str,
    policies: &[dunning::DunningPolicy],
    choice: &reminders::MessageChoice,
    question: &types::Question,
) -> Result<reminders::Message, Refused> {
    let writer = Writer::new(question.language);
    let mut reader = Reader::default();
    let choice = messages::choice(choice);
    let parts = (
        read::question(&mut reader, question),
        messages::sample(&mut reader, law, debtor, currency),
        convert_policies::policies(&mut reader, &Path::root("policies"), policies),
    );
    let (Some(question), Some((law, class, currency)), Some(policies)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    match reminder::preview(law, class, currency, &policies, &choice, &question) {
        Ok(message) => Ok(messages::message(&writer, message)),
        Err(faults) => Err(writer.refusals(&faults)),
    }
}

/// `reminders.check-templates`
pub fn check_templates(
    templates: &[reminders::MessageTemplate],
    laws: &[String],
    policies: &[dunning::DunningPolicy],
    question: &types::Question,
) -> Result<Vec<types::Warning>, Refused> {
    let writer = Writer::new(question.language);
    let mut reader = Reader::default();
    let templates = messages::templates(templates);
    let parts = (
        read::question(&mut reader, question),
        messages::laws(&mut reader, laws),
        convert_policies::policies(&mut reader, &Path::root("policies"), policies),
    );
    let (Some(question), Some(laws), Some(policies)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    match reminder::check_templates(&templates, &laws, &policies, &question) {
        Ok(found) => Ok(write::warnings(&writer, &found)),
        Err(faults) => Err(writer.refusals(&faults)),
    }
}

fn parties(debtors: &[types::Debtor]) -> Vec<core_portfolio::Party> {
    let at = Path::root("debtors");
    let party = |(index, debtor): (usize, &types::Debtor)| core_portfolio::Party {
        id: debtor.id.clone(),
        debtor: Reader::one(|reader| read::debtor(reader, &at.item(index), debtor)),
    };
    debtors.iter().enumerate().map(party).collect()
}

fn facts_of(claims: &[types::Claim]) -> Vec<core_portfolio::Read<Claim>> {
    let at = Path::root("claims");
    let read = |(index, claim)| Reader::one(|reader| read::claim(reader, &at.item(index), claim));
    claims.iter().enumerate().map(read).collect()
}

/// `portfolio.review`
pub fn review(
    debtors: &[types::Debtor],
    claims: &[types::Claim],
    policies: &[dunning::DunningPolicy],
    question: &types::Question,
) -> Result<portfolio::PortfolioReview, Refused> {
    let writer = Writer::new(question.language);
    let mut reader = Reader::default();
    let parts = (
        read::question(&mut reader, question),
        convert_policies::policies(&mut reader, &Path::root("policies"), policies),
    );
    let (Some(question), Some(policies)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    let (parties, claims) = (parties(debtors), facts_of(claims));
    let answer = core_portfolio::review(&parties, &claims, &policies, &question);
    Ok(write::review(&writer, &answer))
}

/// `portfolio.simulate`
pub fn simulate(
    debtors: &[types::Debtor],
    claims: &[types::Claim],
    scenarios: &[portfolio::Scenario],
    first_day: &str,
    last_day: &str,
    question: &types::Question,
) -> Result<Vec<portfolio::Simulation>, Refused> {
    let writer = Writer::new(question.language);
    let mut reader = Reader::default();
    let parts = (
        read::question(&mut reader, question),
        read::scenarios(&mut reader, scenarios),
        read::day(&mut reader, &Path::root("first-day"), first_day),
        read::day(&mut reader, &Path::root("last-day"), last_day),
    );
    let (Some(question), Some(scenarios), Some(first), Some(last)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    let (parties, claims) = (parties(debtors), facts_of(claims));
    match core_simulate::simulate(&parties, &claims, &scenarios, (first, last), &question) {
        Ok(answers) => Ok(answers.iter().map(decisions::simulation).collect()),
        Err(faults) => Err(writer.refusals(&faults)),
    }
}

/// `terms.parse-terms`
pub fn parse_terms(text: &str, language: types::Language) -> Result<terms::ParsedTerms, Refused> {
    let writer = Writer::new(language);
    match text::parse(text) {
        Ok(parsed) => Ok(write::parsed_terms(&writer, &parsed)),
        Err(reason) => Err(writer.refusals(&[Refusal::new("text", reason)])),
    }
}

/// `law.places`
#[must_use]
pub fn places() -> Vec<String> {
    relance_core::law::places().map(ToOwned::to_owned).collect()
}

/// `law.holidays`
pub fn holidays(place: &str, year: u16, language: types::Language) -> Result<Vec<law::Holiday>, Refused> {
    let writer = Writer::new(language);
    let mut reader = Reader::default();
    let parts = (
        read::place(&mut reader, &Path::root("place"), place),
        read::year(&mut reader, &Path::root("year"), year),
    );
    let (Some(place), Some(year)) = parts else {
        return Err(writer.refusals(&reader.faults()));
    };
    Ok(write::holidays(&place.holidays_of(year)))
}

/// `law.rates`
#[must_use]
pub fn rates() -> Vec<types::RateRow> {
    relance_core::law::Series::ALL.iter().flat_map(|series| series.rows()).map(write::rate_row).collect()
}

/// `law.regimes`
#[must_use]
pub fn regimes(language: types::Language) -> Vec<law::Regime> {
    let writer = Writer::new(language);
    let regimes = relance_core::law::regimes();
    regimes.map(|(country, regime)| write::regime(&writer, country, regime)).collect()
}
