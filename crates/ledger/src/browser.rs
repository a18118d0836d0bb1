//! What a web page sees.
//!
//! Nothing here throws: what is given is read through [`Reflect`] and as JSON text, where an object that answers with an
//! exception is a fault like any other, and a fault is an answer.

use js_sys::{ArrayBuffer, Function, JSON, Reflect, Uint8Array};
use relance_contract::terms::ParsedTerms;
use relance_contract::types::{Language, Refusal};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::agreed::Agreed;
use crate::answer::answer;
use crate::csv::{self, RECORDS, ReadTerms};
use crate::ledger::{File, Options};
use crate::locate::{FactPath, Located, Root};
use crate::mapping::Columns;
use crate::policies::Policy;
use crate::problem::{Problem, quoted};
use crate::report::Fault;
use crate::written::DateOrder;

/// The options as a page gives them.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Given {
    language: Option<Language>,
    law: Option<String>,
    kind: Option<String>,
    terms: Option<String>,
    dates: Option<DateOrder>,
    columns: Columns,
    policies: Vec<Policy>,
}

/// What the rules answer about terms that someone typed.
#[derive(Deserialize)]
#[serde(tag = "tag", content = "val", rename_all = "kebab-case")]
enum Outcome {
    Ok(ParsedTerms),
    Err(Vec<Refusal>),
}

/// Reads ledgers: `{ files: [{ name, bytes }], options }`. See the README of this package.
#[wasm_bindgen(js_name = readLedgers)]
pub fn read_ledgers(asked: &JsValue) -> JsValue {
    let options = member(asked, "options");
    let given: Result<Given, _> = optional(&options);
    let language = given.as_ref().ok().and_then(|given| given.language).unwrap_or(Language::En);
    let answer = answer(read(asked, &options, given), language);
    let text = serde_json::to_string(&answer).unwrap_or_default();
    JSON::parse(&text).unwrap_or(JsValue::UNDEFINED)
}

/// Where the fact at a path such as `claims[3].payments[0].date` was read: `{ file, line, column }`, or
/// `{ stated: "law" }` where the options state it, or undefined. `places` are those of an answer.
#[wasm_bindgen]
pub fn locate(places: &JsValue, path: &str) -> JsValue {
    let found = located(places, path).map(|found| match found {
        Located::Cell { file, line, column } => {
            serde_json::json!({ "file": file, "line": line, "column": column })
        }
        Located::Stated(what) => serde_json::json!({ "stated": what }),
    });
    found.and_then(|found| JSON::parse(&found.to_string()).ok()).unwrap_or(JsValue::UNDEFINED)
}

/// What the CSV form has: each record with the columns it reads, `[[record, [column]]]`.
#[wasm_bindgen(js_name = csvForm)]
pub fn csv_form() -> JsValue {
    let records: Vec<(&str, &[&str])> = RECORDS.iter().map(|(_, word, columns)| (*word, *columns)).collect();
    let text = serde_json::to_string(&records).unwrap_or_default();
    JSON::parse(&text).unwrap_or(JsValue::UNDEFINED)
}

fn read(
    asked: &JsValue,
    options: &JsValue,
    given: Result<Given, Problem>,
) -> Result<crate::ledger::Ledger, Vec<Fault>> {
    let fault =
        |source: &str, problem| vec![Fault { source: source.to_owned(), line: None, column: None, problem }];
    let given = given.map_err(|problem| fault("options", problem))?;
    let function = member(options, "readTerms");
    let mut read_terms = reader(&function);
    let mut read_terms: Option<&mut ReadTerms<'_>> = match &mut read_terms {
        Some(read) => Some(read),
        None => None,
    };
    let terms = given.terms.as_deref().map(|text| csv::any_terms(text, read_terms.as_deref_mut()));
    let terms: Option<Agreed> = terms.transpose().map_err(|problem| fault("options.terms", problem))?;
    let kind = given.kind.as_deref().map(|word| {
        let unknown = || Problem::UnknownWord { given: quoted(word), allowed: csv::kinds() };
        csv::kind(word).ok_or_else(unknown)
    });
    let kind = kind.transpose().map_err(|problem| fault("options.kind", problem))?;
    let files = files(asked).map_err(|problem| fault("files", problem))?;
    let files: Vec<File<'_>> = files.iter().map(|(name, bytes)| File { name, bytes }).collect();
    let Given { language, law, dates, columns, policies, .. } = given;
    crate::read(&files, &Options { language, law, kind, terms, dates, columns, policies }, read_terms)
}

/// The function that reads terms in other words than those of the form, if the page gives one.
fn reader(function: &JsValue) -> Option<impl FnMut(&str) -> Result<ParsedTerms, String>> {
    let function: Function = function.dyn_ref::<Function>()?.clone();
    Some(move |text: &str| {
        let answered = function.call1(&JsValue::UNDEFINED, &JsValue::from_str(text));
        match answered.ok().map(|outcome| json(&outcome)) {
            Some(Ok(Outcome::Ok(parsed))) => Ok(parsed),
            Some(Ok(Outcome::Err(refusals))) => {
                let why: Vec<String> = refusals.into_iter().map(|refusal| refusal.message).collect();
                Err(why.join(" "))
            }
            Some(Err(_)) | None => Err("readTerms?".to_owned()),
        }
    })
}

/// The files, each with its bytes copied to where this module can see them.
fn files(asked: &JsValue) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let wanted = || Problem::Malformed("[{ name: string, bytes: Uint8Array }]");
    let files = member(asked, "files");
    let length = member(&files, "length").as_f64().ok_or_else(wanted)?;
    let mut read = Vec::new();
    for at in (0_u32..).take_while(|at| f64::from(*at) < length) {
        let file = Reflect::get_u32(&files, at).map_err(|_| wanted())?;
        let name = member(&file, "name").as_string().ok_or_else(wanted)?;
        let bytes = member(&file, "bytes");
        // A stand-in for bytes would answer with an exception.
        let bytes: &Uint8Array = Some(&bytes)
            .filter(|it| ArrayBuffer::is_view(it))
            .and_then(|it| it.dyn_ref())
            .ok_or_else(wanted)?;
        read.push((name, bytes.to_vec()));
    }
    Ok(read)
}

fn located(places: &JsValue, path: &str) -> Option<Located> {
    let path = FactPath::read(path, None)?;
    let files: Vec<crate::locate::FilePlace> = json(&member(places, "files")).ok()?;
    let (list, at) = match path.root {
        Root::Claim(at) => ("claims", at),
        Root::Debtor(at) => ("debtors", at),
    };
    // Only what is asked for is read: the places of a large ledger are many.
    let entry = Reflect::get_u32(&member(places, list), u32::try_from(at).ok()?).ok()?;
    match path.root {
        Root::Claim(_) => json::<crate::locate::ClaimPlaces>(&entry).ok()?.locate(&path, &files),
        Root::Debtor(_) => json::<crate::locate::DebtorPlaces>(&entry).ok()?.locate(&path, &files),
    }
}

/// A member of an object; undefined if it is none, or will not say.
fn member(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A value read as JSON has it.
fn json<T: DeserializeOwned>(value: &JsValue) -> Result<T, Problem> {
    let wanted = || Problem::Malformed("JSON");
    let text = JSON::stringify(value).map_err(|_| wanted())?;
    // What JSON has no text for, such as a function, is undefined and no string.
    let text = JsValue::from(text).as_string().ok_or_else(wanted)?;
    serde_json::from_str(&text).map_err(|_| wanted())
}

/// The same, where nothing given is as good as an empty object.
fn optional<T: DeserializeOwned + Default>(value: &JsValue) -> Result<T, Problem> {
    if value.is_undefined() || value.is_null() {
        return Ok(T::default());
    }
    json(value).map_err(|_| Problem::Malformed("{ language, law, kind, terms, dates, columns, policies }"))
}
