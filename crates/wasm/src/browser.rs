//! What a web page sees: the functions of the contract over plain objects in their JSON form.
//!
//! They never throw for bad facts: a refusal is an answer, `{tag: "err", val: [...]}`.

use serde::Serialize;
use serde_json::Value;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::contract::dunning;
use crate::doors;
use crate::json::{self, Outcome};
use relance_contract::shapes::Shapes;

/// Everything crosses as a tree of its own keys first, so that misspelled keys are seen.
fn read(value: JsValue) -> Result<Value, JsError> {
    Ok(serde_wasm_bindgen::from_value(value)?)
}

fn write<T: Serialize>(answer: &T) -> Result<JsValue, JsError> {
    Ok(answer.serialize(&Serializer::new())?)
}

fn answer<T: Serialize>(outcome: Option<Outcome<T>>, shapes: &Shapes) -> Result<JsValue, JsError> {
    write(&outcome.unwrap_or_else(|| Outcome::Err(shapes.refusals())))
}

/// `assessment.assess`
#[wasm_bindgen]
pub fn assess(debtor: JsValue, claim: JsValue, question: JsValue) -> Result<JsValue, JsError> {
    let (debtor, claim, question) = (read(debtor)?, read(claim)?, read(question)?);
    let mut shapes = Shapes::new(&question);
    answer(json::assess(&mut shapes, debtor, claim, question), &shapes)
}

/// `dunning.next-step`
#[wasm_bindgen(js_name = nextStep)]
pub fn next_step(
    debtor: JsValue,
    claim: JsValue,
    policies: JsValue,
    question: JsValue,
) -> Result<JsValue, JsError> {
    let (debtor, claim, policies, question) = (read(debtor)?, read(claim)?, read(policies)?, read(question)?);
    let mut shapes = Shapes::new(&question);
    answer(json::next_step(&mut shapes, debtor, claim, policies, question), &shapes)
}

/// `reminders.compose`
#[wasm_bindgen]
pub fn compose(
    creditor: JsValue,
    debtor: JsValue,
    claims: JsValue,
    policies: JsValue,
    choice: JsValue,
    question: JsValue,
) -> Result<JsValue, JsError> {
    let question = read(question)?;
    let mut shapes = Shapes::new(&question);
    let args = [read(creditor)?, read(debtor)?, read(claims)?, read(policies)?, read(choice)?, question];
    answer(json::compose(&mut shapes, args), &shapes)
}

/// `reminders.preview`
#[wasm_bindgen]
pub fn preview(
    law: JsValue,
    debtor: JsValue,
    currency: JsValue,
    policies: JsValue,
    choice: JsValue,
    question: JsValue,
) -> Result<JsValue, JsError> {
    let question = read(question)?;
    let mut shapes = Shapes::new(&question);
    let args = [read(law)?, read(debtor)?, read(currency)?, read(policies)?, read(choice)?, question];
    answer(json::preview(&mut shapes, args), &shapes)
}

/// `reminders.check-templates`
#[wasm_bindgen(js_name = checkTemplates)]
pub fn check_templates(
    templates: JsValue,
    laws: JsValue,
    policies: JsValue,
    question: JsValue,
) -> Result<JsValue, JsError> {
    let question = read(question)?;
    let mut shapes = Shapes::new(&question);
    let args = [read(templates)?, read(laws)?, read(policies)?, question];
    answer(json::check_templates(&mut shapes, args), &shapes)
}

/// `portfolio.review`
#[wasm_bindgen]
pub fn review(
    debtors: JsValue,
    claims: JsValue,
    policies: JsValue,
    question: JsValue,
) -> Result<JsValue, JsError> {
    let (debtors, claims, policies, question) =
        (read(debtors)?, read(claims)?, read(policies)?, read(question)?);
    let mut shapes = Shapes::new(&question);
    answer(json::review(&mut shapes, debtors, claims, policies, question), &shapes)
}

/// `dunning.default-policy`
#[wasm_bindgen(js_name = defaultPolicy)]
pub fn default_policy(class: JsValue) -> Result<JsValue, JsError> {
    let mut shapes = Shapes::new(&Value::Null);
    match shapes.read::<dunning::DebtorClass>("for", read(class)?) {
        Some(class) => write(&doors::default_policy(class)),
        None => write(&Outcome::<()>::Err(shapes.refusals())),
    }
}

/// `assessment.allocate`
#[wasm_bindgen]
pub fn allocate(
    debtor: JsValue,
    claims: JsValue,
    payment: JsValue,
    chosen: JsValue,
    question: JsValue,
) -> Result<JsValue, JsError> {
    let question = read(question)?;
    let mut shapes = Shapes::new(&question);
    let args = [read(debtor)?, read(claims)?, read(payment)?, read(chosen)?, question];
    answer(json::allocate(&mut shapes, args), &shapes)
}

/// `terms.parse-terms`
#[wasm_bindgen(js_name = parseTerms)]
pub fn parse_terms(text: JsValue, language: JsValue) -> Result<JsValue, JsError> {
    let (text, language) = (read(text)?, read(language)?);
    let mut shapes = Shapes::new(&language);
    answer(json::parse_terms(&mut shapes, text, language), &shapes)
}

/// `law.regimes`
#[wasm_bindgen]
pub fn regimes(language: JsValue) -> Result<JsValue, JsError> {
    let mut shapes = Shapes::new(&Value::Null);
    match shapes.read("language", read(language)?) {
        Some(language) => write(&doors::regimes(language)),
        None => write(&Outcome::<()>::Err(shapes.refusals())),
    }
}

/// `law.places`
#[wasm_bindgen]
pub fn places() -> Result<JsValue, JsError> {
    write(&doors::places())
}

/// `law.holidays`
#[wasm_bindgen]
pub fn holidays(place: JsValue, year: JsValue, language: JsValue) -> Result<JsValue, JsError> {
    let (place, year, language) = (read(place)?, read(year)?, read(language)?);
    let mut shapes = Shapes::new(&language);
    answer(json::holidays(&mut shapes, place, year, language), &shapes)
}

/// `law.routes`
#[wasm_bindgen]
pub fn routes(debtor: JsValue, claim: JsValue, question: JsValue) -> Result<JsValue, JsError> {
    let (debtor, claim, question) = (read(debtor)?, read(claim)?, read(question)?);
    let mut shapes = Shapes::new(&question);
    answer(json::routes(&mut shapes, debtor, claim, question), &shapes)
}

/// `law.rates`
#[wasm_bindgen]
pub fn rates() -> Result<JsValue, JsError> {
    write(&doors::rates())
}

/// `dunning.presets`
#[wasm_bindgen]
pub fn presets() -> Result<JsValue, JsError> {
    write(&doors::presets())
}

/// `dunning.check-policies`
#[wasm_bindgen(js_name = checkPolicies)]
pub fn check_policies(policies: JsValue, language: JsValue) -> Result<JsValue, JsError> {
    let (policies, language) = (read(policies)?, read(language)?);
    let mut shapes = Shapes::new(&language);
    write(&json::check_policies(&mut shapes, policies, language))
}

/// `dunning.propose-plan`
#[wasm_bindgen(js_name = proposePlan)]
pub fn propose_plan(
    debtor: JsValue,
    claim: JsValue,
    request: JsValue,
    question: JsValue,
) -> Result<JsValue, JsError> {
    let question = read(question)?;
    let mut shapes = Shapes::new(&question);
    let args = [read(debtor)?, read(claim)?, read(request)?, question];
    answer(json::propose_plan(&mut shapes, args), &shapes)
}

/// `portfolio.simulate`
#[wasm_bindgen]
pub fn simulate(
    debtors: JsValue,
    claims: JsValue,
    scenarios: JsValue,
    first_day: JsValue,
    last_day: JsValue,
    question: JsValue,
) -> Result<JsValue, JsError> {
    let question = read(question)?;
    let mut shapes = Shapes::new(&question);
    let args = [read(debtors)?, read(claims)?, read(scenarios)?, read(first_day)?, read(last_day)?, question];
    answer(json::simulate(&mut shapes, args), &shapes)
}
