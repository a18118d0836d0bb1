//! The JSON form of the contract, for hosts without static types: camelCase keys, absent options left out, enums as
//! kebab-case strings, variants as `{tag, val}`, results as `{tag: "ok" | "err", val}`.
//!
//! What arrives is checked against the shapes of the contract first: see [`relance_contract::shapes`].

use serde::Serialize;
use serde_json::{Value, json};

use crate::contract::{dunning, types};
use crate::doors;
use relance_contract::shapes::Shapes;

/// A result in its JSON form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "tag", content = "val", rename_all = "lowercase")]
pub enum Outcome<T> {
    /// Answered.
    Ok(T),
    /// Refused.
    Err(Vec<types::Refusal>),
}

impl<T> From<Result<T, Vec<types::Refusal>>> for Outcome<T> {
    fn from(result: Result<T, Vec<types::Refusal>>) -> Self {
        match result {
            Ok(value) => Self::Ok(value),
            Err(refusals) => Self::Err(refusals),
        }
    }
}

/// Calls a function of the contract by its name, such as `assessment.assess`, with its arguments by name.
///
/// None if there is no such function.
#[must_use]
pub fn call(function: &str, args: &Value) -> Option<Value> {
    let arg = |name: &str| args.get(name).cloned().unwrap_or(Value::Null);
    let mut shapes = Shapes::new(args.get("question").or(args.get("language")).unwrap_or(&Value::Null));
    Some(match function {
        "assessment.assess" => {
            answer(assess(&mut shapes, arg("debtor"), arg("claim"), arg("question")), &shapes)
        }
        "dunning.next-step" => answer(
            next_step(&mut shapes, arg("debtor"), arg("claim"), arg("policies"), arg("question")),
            &shapes,
        ),
        "reminders.compose" => answer(
            compose(
                &mut shapes,
                [
                    arg("creditor"),
                    arg("debtor"),
                    arg("claims"),
                    arg("policies"),
                    arg("choice"),
                    arg("question"),
                ],
            ),
            &shapes,
        ),
        "reminders.preview" => answer(
            preview(
                &mut shapes,
                [arg("law"), arg("debtor"), arg("currency"), arg("policies"), arg("choice"), arg("question")],
            ),
            &shapes,
        ),
        "reminders.check-templates" => answer(
            check_templates(&mut shapes, [arg("templates"), arg("laws"), arg("policies"), arg("question")]),
            &shapes,
        ),
        "portfolio.review" => answer(
            review(&mut shapes, arg("debtors"), arg("claims"), arg("policies"), arg("question")),
            &shapes,
        ),
        "dunning.default-policy" => match shapes.read::<dunning::DebtorClass>("for", arg("for")) {
            Some(class) => value(&doors::default_policy(class)),
            None => value(&Outcome::<()>::Err(shapes.refusals())),
        },
        "assessment.allocate" => answer(
            allocate(
                &mut shapes,
                [arg("debtor"), arg("claims"), arg("payment"), arg("chosen"), arg("question")],
            ),
            &shapes,
        ),
        "terms.parse-terms" => answer(parse_terms(&mut shapes, arg("text"), arg("language")), &shapes),
        "law.regimes" => match shapes.read("language", arg("language")) {
            Some(language) => value(&doors::regimes(language)),
            None => value(&Outcome::<()>::Err(shapes.refusals())),
        },
        "law.places" => value(&doors::places()),
        "law.holidays" => answer(holidays(&mut shapes, arg("place"), arg("year"), arg("language")), &shapes),
        "law.routes" => answer(routes(&mut shapes, arg("debtor"), arg("claim"), arg("question")), &shapes),
        "law.rates" => value(&doors::rates()),
        "dunning.presets" => value(&doors::presets()),
        "dunning.check-policies" => value(&check_policies(&mut shapes, arg("policies"), arg("language"))),
        "dunning.propose-plan" => answer(
            propose_plan(&mut shapes, [arg("debtor"), arg("claim"), arg("request"), arg("question")]),
            &shapes,
        ),
        "portfolio.simulate" => answer(
            simulate(
                &mut shapes,
                [
                    arg("debtors"),
                    arg("claims"),
                    arg("scenarios"),
                    arg("firstDay"),
                    arg("lastDay"),
                    arg("question"),
                ],
            ),
            &shapes,
        ),
        _ => return None,
    })
}

/// `assessment.assess`; none if an argument has the wrong shape.
pub fn assess(
    shapes: &mut Shapes,
    debtor: Value,
    claim: Value,
    question: Value,
) -> Option<Outcome<crate::contract::assessment::Assessment>> {
    let (debtor, claim, question) =
        (shapes.read("debtor", debtor), shapes.read("claim", claim), shapes.read("question", question));
    Some(doors::assess(&debtor?, &claim?, &question?).into())
}

/// `assessment.allocate`, with its arguments in the order of the contract; none if one has the wrong shape.
pub fn allocate(
    shapes: &mut Shapes,
    args: [Value; 5],
) -> Option<Outcome<crate::contract::assessment::Allocation>> {
    let [debtor, claims, payment, chosen, question] = args;
    let debtor = shapes.read("debtor", debtor);
    let claims: Option<Vec<_>> = shapes.read("claims", claims);
    let payment = shapes.read("payment", payment);
    let chosen: Option<Vec<_>> = shapes.read("chosen", chosen);
    let question = shapes.read("question", question);
    Some(doors::allocate(&debtor?, &claims?, &payment?, &chosen?, &question?).into())
}

/// `terms.parse-terms`; none if an argument has the wrong shape.
pub fn parse_terms(
    shapes: &mut Shapes,
    text: Value,
    language: Value,
) -> Option<Outcome<crate::contract::terms::ParsedTerms>> {
    let text: Option<String> = shapes.read("text", text);
    let language = shapes.read("language", language);
    Some(doors::parse_terms(&text?, language?).into())
}

/// `law.holidays`; none if an argument has the wrong shape.
pub fn holidays(
    shapes: &mut Shapes,
    place: Value,
    year: Value,
    language: Value,
) -> Option<Outcome<Vec<crate::contract::law::Holiday>>> {
    let place: Option<String> = shapes.read("place", place);
    let (year, language) = (shapes.read("year", year), shapes.read("language", language));
    Some(doors::holidays(&place?, year?, language?).into())
}

/// `law.routes`; none if an argument has the wrong shape.
pub fn routes(
    shapes: &mut Shapes,
    debtor: Value,
    claim: Value,
    question: Value,
) -> Option<Outcome<Vec<crate::contract::law::Route>>> {
    let (debtor, claim) = (shapes.read("debtor", debtor), shapes.read("claim", claim));
    let question = shapes.read("question", question);
    Some(doors::routes(&debtor?, &claim?, &question?).into())
}

/// `dunning.next-step`; none if an argument has the wrong shape.
pub fn next_step(
    shapes: &mut Shapes,
    debtor: Value,
    claim: Value,
    policies: Value,
    question: Value,
) -> Option<Outcome<dunning::Decision>> {
    let (debtor, claim) = (shapes.read("debtor", debtor), shapes.read("claim", claim));
    let policies: Option<Vec<_>> = shapes.read("policies", policies);
    let question = shapes.read("question", question);
    Some(doors::next_step(&debtor?, &claim?, &policies?, &question?).into())
}

/// `reminders.compose`, with its arguments in the order of the contract; none if one has the wrong shape.
pub fn compose(
    shapes: &mut Shapes,
    args: [Value; 6],
) -> Option<Outcome<crate::contract::reminders::Message>> {
    let [creditor, debtor, claims, policies, choice, question] = args;
    let (creditor, debtor) = (shapes.read("creditor", creditor), shapes.read("debtor", debtor));
    let claims: Option<Vec<_>> = shapes.read("claims", claims);
    let policies: Option<Vec<_>> = shapes.read("policies", policies);
    let (choice, question) = (shapes.read("choice", choice), shapes.read("question", question));
    Some(doors::compose(&creditor?, &debtor?, &claims?, &policies?, &choice?, &question?).into())
}

/// `reminders.preview`, with its arguments in the order of the contract; none if one has the wrong shape.
pub fn preview(
    shapes: &mut Shapes,
    args: [Value; 6],
) -> Option<Outcome<crate::contract::reminders::Message>> {
    let [law, debtor, currency, policies, choice, question] = args;
    let law: Option<String> = shapes.read("law", law);
    let debtor = shapes.read("debtor", debtor);
    let currency: Option<String> = shapes.read("currency", currency);
    let policies: Option<Vec<_>> = shapes.read("policies", policies);
    let (choice, question) = (shapes.read("choice", choice), shapes.read("question", question));
    Some(doors::preview(&law?, debtor?, &currency?, &policies?, &choice?, &question?).into())
}

/// `reminders.check-templates`, with its arguments in the order of the contract; none if one has the wrong shape.
pub fn check_templates(shapes: &mut Shapes, args: [Value; 4]) -> Option<Outcome<Vec<types::Warning>>> {
    let [templates, laws, policies, question] = args;
    let templates: Option<Vec<_>> = shapes.read("templates", templates);
    let laws: Option<Vec<_>> = shapes.read("laws", laws);
    let policies: Option<Vec<_>> = shapes.read("policies", policies);
    let question = shapes.read("question", question);
    Some(doors::check_templates(&templates?, &laws?, &policies?, &question?).into())
}

/// `portfolio.review`; none if an argument has the wrong shape.
pub fn review(
    shapes: &mut Shapes,
    debtors: Value,
    claims: Value,
    policies: Value,
    question: Value,
) -> Option<Outcome<crate::contract::portfolio::PortfolioReview>> {
    let debtors: Option<Vec<_>> = shapes.read("debtors", debtors);
    let claims: Option<Vec<_>> = shapes.read("claims", claims);
    let policies: Option<Vec<_>> = shapes.read("policies", policies);
    let question = shapes.read("question", question);
    Some(doors::review(&debtors?, &claims?, &policies?, &question?).into())
}

/// `dunning.check-policies`: the faults of the policies, of shape or of sense.
pub fn check_policies(shapes: &mut Shapes, policies: Value, language: Value) -> Vec<types::Refusal> {
    let policies: Option<Vec<_>> = shapes.read("policies", policies);
    let language = shapes.read("language", language);
    match policies.zip(language) {
        Some((policies, language)) => doors::check_policies(&policies, language),
        None => shapes.refusals(),
    }
}

/// `dunning.propose-plan`, with its arguments in the order of the contract; none if one has the wrong shape.
pub fn propose_plan(shapes: &mut Shapes, args: [Value; 4]) -> Option<Outcome<dunning::PlanProposal>> {
    let [debtor, claim, request, question] = args;
    let (debtor, claim) = (shapes.read("debtor", debtor), shapes.read("claim", claim));
    let (request, question) = (shapes.read("request", request), shapes.read("question", question));
    Some(doors::propose_plan(&debtor?, &claim?, &request?, &question?).into())
}

/// `portfolio.simulate`, with its arguments in the order of the contract; none if one has the wrong shape.
pub fn simulate(
    shapes: &mut Shapes,
    args: [Value; 6],
) -> Option<Outcome<Vec<crate::contract::portfolio::Simulation>>> {
    let [debtors, claims, scenarios, first_day, last_day, question] = args;
    let debtors: Option<Vec<_>> = shapes.read("debtors", debtors);
    let claims: Option<Vec<_>> = shapes.read("claims", claims);
    let scenarios: Option<Vec<_>> = shapes.read("scenarios", scenarios);
    let first_day: Option<String> = shapes.read("first-day", first_day);
    let last_day: Option<String> = shapes.read("last-day", last_day);
    let question = shapes.read("question", question);
    let (first_day, last_day) = (first_day?, last_day?);
    Some(doors::simulate(&debtors?, &claims?, &scenarios?, &first_day, &last_day, &question?).into())
}

fn answer<T: Serialize>(outcome: Option<Outcome<T>>, shapes: &Shapes) -> Value {
    value(&outcome.unwrap_or_else(|| Outcome::Err(shapes.refusals())))
}

/// A value without its absent options.
fn value<T: Serialize>(answer: &T) -> Value {
    let mut value =
        serde_json::to_value(answer).unwrap_or_else(|error| json!({ "error": error.to_string() }));
    prune(&mut value);
    value
}

fn prune(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(prune);
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
