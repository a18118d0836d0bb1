//! The functions of the contract, over its own types: read the facts, ask the core, write the answer.

use relance_core::facts::{Claim, Debtor, Question};
use relance_core::refusal::Refusal;
use relance_core::terms::text;
use relance_core::{
    allocation, assess as core_assess, dunning as core_dunning, law as core_law, plans,
    portfolio as core_portfolio, presets, reminder, routes as core_routes, simulate as core_simulate,
};

use crate::contract::{Path, assessment, dunning, law, portfolio, reminders, terms, types};
use crate::convert::{
    self, Reader, Writer, all, claims as claim_facts, decisions, messages, parties as party_facts,
    policies as policy_facts, portfolios, questions, refusals,
};

/// The rules. They hold nothing: every call is a function of its arguments.
pub struct Rules;

/// Refusals in the language of the question.
type Refused = Vec<types::Refusal>;

/// Reads all that a question needs or refuses, asks, and writes the answer.
fn ask<P, A, T>(
    language: types::Language,
    read: impl FnOnce(&mut Reader) -> Option<P>,
    ask: impl FnOnce(P) -> Result<A, Vec<Refusal>>,
    write: impl FnOnce(&Writer, A) -> T,
) -> Result<T, Refused> {
    let writer = Writer::new(language);
    let answer = Reader::one(read).and_then(ask);
    answer.map(|answer| write(&writer, answer)).map_err(|faults| writer.refusals(&faults))
}

/// Reads the facts of one claim.
fn case(
    reader: &mut Reader,
    question: &types::Question,
    debtor: &types::Debtor,
    claim: &types::Claim,
) -> Option<(Question, Debtor, Claim)> {
    all((
        questions::question(reader, question),
        party_facts::debtor(reader, &Path::root("debtor"), debtor),
        claim_facts::claim(reader, &Path::root("claim"), claim),
    ))
}

impl assessment::Guest for Rules {
    fn assess(
        debtor: types::Debtor,
        claim: types::Claim,
        question: types::Question,
    ) -> Result<assessment::Assessment, Refused> {
        ask(
            question.language,
            |reader| case(reader, &question, &debtor, &claim),
            |(question, debtor, claim)| core_assess::assess(&debtor, &claim, &question),
            |writer, answer| convert::assessments::assessment(writer, &answer),
        )
    }

    fn allocate(
        debtor: types::Debtor,
        claims: Vec<types::Claim>,
        payment: types::Payment,
        chosen: Vec<String>,
        question: types::Question,
    ) -> Result<assessment::Allocation, Refused> {
        ask(
            question.language,
            |reader| {
                all((
                    questions::question(reader, &question),
                    party_facts::debtor(reader, &Path::root("debtor"), &debtor),
                    claim_facts::claims(reader, &Path::root("claims"), &claims),
                    claim_facts::payment(reader, &Path::root("payment"), &payment),
                ))
            },
            |(question, debtor, claims, payment)| {
                allocation::allocate(&debtor, &claims, &payment, &chosen, &question)
            },
            |writer, answer| convert::assessments::allocation(writer, &answer),
        )
    }
}

impl dunning::Guest for Rules {
    fn default_policy(class: dunning::DebtorClass) -> dunning::DunningPolicy {
        policy_facts::policy_out(&presets::relance::policy(convert::choices::class(class)))
    }

    fn presets() -> Vec<dunning::Preset> {
        presets::all().iter().map(policy_facts::preset_out).collect()
    }

    fn check_policies(policies: Vec<dunning::DunningPolicy>, language: types::Language) -> Refused {
        let read = |reader: &mut Reader| policy_facts::policies(reader, &Path::root("policies"), &policies);
        Reader::one(read).map_or_else(|faults| Writer::new(language).refusals(&faults), |_| Vec::new())
    }

    fn next_step(
        debtor: types::Debtor,
        claim: types::Claim,
        policies: Vec<dunning::DunningPolicy>,
        question: types::Question,
    ) -> Result<dunning::Decision, Refused> {
        ask(
            question.language,
            |reader| {
                all((
                    case(reader, &question, &debtor, &claim),
                    policy_facts::policies(reader, &Path::root("policies"), &policies),
                ))
            },
            |((question, debtor, claim), policies)| {
                core_dunning::next_step(&debtor, &claim, &policies, &question).map(|case| case.decision)
            },
            |writer, decision| decisions::decision(writer, &decision),
        )
    }

    fn propose_plan(
        debtor: types::Debtor,
        claim: types::Claim,
        request: dunning::PlanRequest,
        question: types::Question,
    ) -> Result<dunning::PlanProposal, Refused> {
        ask(
            question.language,
            |reader| {
                all((
                    case(reader, &question, &debtor, &claim),
                    convert::plans::plan_request(reader, &Path::root("request"), &request),
                ))
            },
            |((question, debtor, claim), request)| plans::propose(&debtor, &claim, &request, &question),
            |writer, proposal| convert::plans::proposal(writer, &proposal),
        )
    }
}

impl reminders::Guest for Rules {
    fn compose(
        creditor: types::Creditor,
        debtor: types::Debtor,
        claims: Vec<types::Claim>,
        policies: Vec<dunning::DunningPolicy>,
        choice: reminders::MessageChoice,
        question: types::Question,
    ) -> Result<reminders::Message, Refused> {
        let choice = messages::choice(&choice);
        ask(
            question.language,
            |reader| {
                all((
                    questions::question(reader, &question),
                    party_facts::creditor(reader, &Path::root("creditor"), &creditor),
                    party_facts::debtor(reader, &Path::root("debtor"), &debtor),
                    claim_facts::claims(reader, &Path::root("claims"), &claims),
                    policy_facts::policies(reader, &Path::root("policies"), &policies),
                ))
            },
            |(question, creditor, debtor, claims, policies)| {
                reminder::compose(&creditor, &debtor, &claims, &policies, &choice, &question)
            },
            messages::message,
        )
    }

    fn preview(
        law: String,
        debtor: dunning::DebtorClass,
        currency: String,
        policies: Vec<dunning::DunningPolicy>,
        choice: reminders::MessageChoice,
        question: types::Question,
    ) -> Result<reminders::Message, Refused> {
        let choice = messages::choice(&choice);
        ask(
            question.language,
            |reader| {
                all((
                    questions::question(reader, &question),
                    messages::sample(reader, &law, debtor, &currency),
                    policy_facts::policies(reader, &Path::root("policies"), &policies),
                ))
            },
            |(question, (law, class, currency), policies)| {
                reminder::preview(law, class, currency, &policies, &choice, &question)
            },
            messages::message,
        )
    }

    fn check_templates(
        templates: Vec<reminders::MessageTemplate>,
        laws: Vec<String>,
        policies: Vec<dunning::DunningPolicy>,
        question: types::Question,
    ) -> Result<Vec<types::Warning>, Refused> {
        let templates = messages::templates(&templates);
        ask(
            question.language,
            |reader| {
                all((
                    questions::question(reader, &question),
                    messages::laws(reader, &laws),
                    policy_facts::policies(reader, &Path::root("policies"), &policies),
                ))
            },
            |(question, laws, policies)| reminder::check_templates(&templates, &laws, &policies, &question),
            |writer, warnings| refusals::warnings(writer, &warnings),
        )
    }
}

/// Debtors and claims of a portfolio, each read by itself: a fault in one stops no other.
fn parties(debtors: &[types::Debtor]) -> Vec<core_portfolio::Party> {
    let at = Path::root("debtors");
    let party = |(index, debtor): (usize, &types::Debtor)| {
        let read = Reader::one(|reader| party_facts::debtor(reader, &at.item(index), debtor));
        core_portfolio::Party::new(&debtor.id, index, read)
    };
    debtors.iter().enumerate().map(party).collect()
}

fn facts_of(claims: &[types::Claim]) -> Vec<core_portfolio::Read<Claim>> {
    let at = Path::root("claims");
    let read = |(index, claim)| Reader::one(|reader| claim_facts::claim(reader, &at.item(index), claim));
    claims.iter().enumerate().map(read).collect()
}

impl portfolio::Guest for Rules {
    fn review(
        debtors: Vec<types::Debtor>,
        claims: Vec<types::Claim>,
        policies: Vec<dunning::DunningPolicy>,
        question: types::Question,
    ) -> Result<portfolio::PortfolioReview, Refused> {
        ask(
            question.language,
            |reader| {
                all((
                    questions::question(reader, &question),
                    policy_facts::policies(reader, &Path::root("policies"), &policies),
                ))
            },
            |(question, policies)| {
                let (parties, claims) = (parties(&debtors), facts_of(&claims));
                let answer = core_portfolio::review(&parties, &claims, &policies, &question);
                Ok((parties, answer))
            },
            |writer, (parties, answer)| portfolios::review(writer, &parties, &answer),
        )
    }

    fn simulate(
        debtors: Vec<types::Debtor>,
        claims: Vec<types::Claim>,
        scenarios: Vec<portfolio::Scenario>,
        first_day: String,
        last_day: String,
        question: types::Question,
    ) -> Result<Vec<portfolio::Simulation>, Refused> {
        ask(
            question.language,
            |reader| {
                all((
                    questions::question(reader, &question),
                    portfolios::scenarios(reader, &scenarios),
                    questions::day(reader, &Path::root("first-day"), &first_day),
                    questions::day(reader, &Path::root("last-day"), &last_day),
                ))
            },
            |(question, scenarios, first, last)| {
                let (parties, claims) = (parties(&debtors), facts_of(&claims));
                core_simulate::simulate(&parties, &claims, &scenarios, (first, last), &question)
            },
            |_, answers| answers.iter().map(portfolios::simulation).collect(),
        )
    }
}

impl terms::Guest for Rules {
    fn parse_terms(text: String, language: types::Language) -> Result<terms::ParsedTerms, Refused> {
        ask(
            language,
            |_| Some(()),
            |()| text::parse(&text).map_err(|reason| vec![Refusal::new("text", reason)]),
            |writer, parsed| convert::terms::parsed_terms(writer, &parsed),
        )
    }
}

impl law::Guest for Rules {
    fn places() -> Vec<String> {
        core_law::places().map(ToOwned::to_owned).collect()
    }

    fn holidays(place: String, year: u16, language: types::Language) -> Result<Vec<law::Holiday>, Refused> {
        ask(
            language,
            |reader| {
                all((
                    convert::law::place(reader, &Path::root("place"), &place),
                    convert::law::year(reader, &Path::root("year"), year),
                ))
            },
            |(place, year)| Ok(place.holidays_of(year)),
            |_, days| convert::law::holidays(&days),
        )
    }

    fn rates() -> Vec<types::RateRow> {
        core_law::Series::ALL
            .iter()
            .flat_map(|series| series.rows())
            .map(convert::law::rate_row_out)
            .collect()
    }

    fn check_rates(rates: Vec<types::RateRow>, language: types::Language) -> Refused {
        let read = |reader: &mut Reader| questions::rates(reader, &rates);
        Reader::one(read).map_or_else(|faults| Writer::new(language).refusals(&faults), |_| Vec::new())
    }

    fn regimes(language: types::Language) -> Vec<law::Regime> {
        let writer = Writer::new(language);
        core_law::regimes().map(|(country, regime)| convert::law::regime(&writer, country, regime)).collect()
    }

    fn routes(
        debtor: types::Debtor,
        claim: types::Claim,
        question: types::Question,
    ) -> Result<Vec<law::Route>, Refused> {
        ask(
            question.language,
            |reader| case(reader, &question, &debtor, &claim),
            |(question, debtor, claim)| core_routes::routes(&debtor, &claim, &question),
            |writer, routes| routes.iter().map(|route| convert::law::route(writer, route)).collect(),
        )
    }
}
