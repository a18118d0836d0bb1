//! The situations of `situations.toml`, as arguments of `reminders.compose`. The gallery and its tests both read them here.

#[path = "../overlay.rs"]
mod overlay;

use std::error::Error;

use overlay::overlay;
use serde_json::{Value, json};

/// Anything that keeps the situations from being read.
pub type Fault = Box<dyn Error + Send + Sync>;

/// The languages, in the order of the contract, with their names.
pub const LANGUAGES: [(&str, &str); 7] = [
    ("fr", "French"),
    ("en", "English"),
    ("de", "German"),
    ("es", "Spanish"),
    ("it", "Italian"),
    ("nl", "Dutch"),
    ("pt", "Portuguese"),
];

/// One situation in one language.
#[derive(Clone, Debug)]
pub struct Situation {
    /// Its name, unique within its language.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The language of the message.
    pub language: String,
    /// The arguments of `reminders.compose`.
    pub args: Value,
}

/// What a moment may say.
const FIELDS: [&str; 12] = [
    "id", "title", "language", "day", "level", "channel", "contacts", "debtor", "fee", "facts", "claim",
    "others",
];

/// Reads the situations: every moment in every language, then what is special to one.
pub fn situations(text: &str) -> Result<Vec<Situation>, Fault> {
    let file = serde_json::to_value(toml::from_str::<toml::Table>(text)?)?;
    let list = |name: &str| file.get(name).and_then(Value::as_array).into_iter().flatten();
    let mut found = Vec::new();
    for (language, _) in LANGUAGES {
        let home = file.get("homes").and_then(|homes| homes.get(language));
        let home = home.ok_or_else(|| format!("no home for {language}"))?;
        let special = list("specials").filter(|it| it.get("language").is_some_and(|it| it == language));
        for moment in list("moments").chain(special) {
            found.push(Situation {
                id: said(moment, "id")?.to_owned(),
                title: said(moment, "title")?.to_owned(),
                language: language.to_owned(),
                args: arguments(&file, home, language, moment)?,
            });
        }
    }
    Ok(found)
}

fn said<'a>(moment: &'a Value, field: &str) -> Result<&'a str, Fault> {
    let text = moment.get(field).and_then(Value::as_str);
    text.ok_or_else(|| format!("a moment lacks its {field}: {moment}").into())
}

fn arguments(file: &Value, home: &Value, language: &str, moment: &Value) -> Result<Value, Fault> {
    let id = said(moment, "id")?;
    let unknown = moment.as_object().into_iter().flatten().find(|(name, _)| !FIELDS.contains(&name.as_str()));
    if let Some((name, _)) = unknown {
        return Err(format!("{id}: what is {name}?").into());
    }
    let of_home = |name: &str| home.get(name).cloned().ok_or_else(|| format!("{language} has no {name}"));
    let of_moment = |name: &str| moment.get(name).cloned().unwrap_or_default();
    // `debtor` is left out for the business of the home.
    let (class, party) = match moment.get("debtor").and_then(Value::as_str) {
        None => ("business", "debtor"),
        Some("consumer") => ("consumer", "consumer"),
        Some(other) => return Err(format!("{id}: who is {other}?").into()),
    };
    let mut debtor = json!({ "id": "D", "kind": { "tag": class }, "credits": [] });
    overlay(&mut debtor, of_home(party)?);
    // `contacts` is how many of the history the debtor has had.
    let had = usize::try_from(of_moment("contacts").as_u64().unwrap_or_default())?;
    let history = file.get("history").and_then(Value::as_array).ok_or("there is a history")?;
    let contacts = history.iter().take(had).map(|contact| {
        let mut full = json!({ "formalNotice": false, "channel": "email", "status": "sent" });
        overlay(&mut full, contact.clone());
        full
    });
    let mut claim = json!({
        "debtor": "D",
        "invoice": {
            "number": "0412",
            "law": of_home("law")?,
            "issueDate": "2025-09-01",
            "amountDue": of_home("amount")?,
            "description": of_home("description")?,
            "terms": { "tag": "net", "val": { "days": 30, "after": "issue" } },
            "periodic": false,
            "state": "sent",
        },
        "payments": [], "creditNotes": [], "disputes": [], "promises": [],
        "contacts": contacts.collect::<Vec<Value>>(),
    });
    overlay(&mut claim, of_moment("claim"));
    let mut claims = vec![claim.clone()];
    for other in moment.get("others").and_then(Value::as_array).into_iter().flatten() {
        let mut one = claim.clone();
        overlay(&mut one, other.clone());
        claims.push(one);
    }
    let (series, foreign) = (of_home("series")?, of_home("foreign")?);
    for claim in &mut claims {
        finish(claim, &series, &foreign)?;
    }
    let level = said(moment, "level")?;
    let mut policy = file.get("policy").cloned().ok_or("there is a policy")?;
    if let Some(fee) = moment.get("fee") {
        let levels = policy.get_mut("levels").and_then(Value::as_array_mut).ok_or("the policy has levels")?;
        for one in levels.iter_mut().filter(|it| it.get("id").is_some_and(|id| id == level)) {
            overlay(one, json!({ "fee": fee }));
        }
    }
    let mut args = json!({
        "creditor": of_home("creditor")?,
        "debtor": debtor,
        "claims": claims,
        "policies": [policy],
        "choice": { "level": level, "channel": said(moment, "channel")?, "language": language },
        "question": { "asOf": said(moment, "day")?, "language": "en", "extraRates": [] },
    });
    overlay(&mut args, of_moment("facts"));
    Ok(args)
}

/// Gives an invoice its series and every amount its currency.
fn finish(claim: &mut Value, series: &Value, foreign: &Value) -> Result<(), Fault> {
    let number = claim.pointer("/invoice/number").and_then(Value::as_str).ok_or("an invoice has a number")?;
    let number = format!("{}{number}", series.as_str().unwrap_or_default());
    let currency = claim.pointer("/invoice/amountDue/currency").cloned().ok_or("an amount has a currency")?;
    let currency = if currency == "foreign" { foreign.clone() } else { currency };
    if let Some(invoice) = claim.get_mut("invoice") {
        overlay(invoice, json!({ "number": number, "amountDue": { "currency": currency } }));
    }
    fill(claim, &currency);
    Ok(())
}

fn fill(value: &mut Value, currency: &Value) {
    match value {
        Value::Object(fields) => {
            if fields.get("amount").is_some_and(Value::is_string) && !fields.contains_key("currency") {
                fields.insert("currency".to_owned(), currency.clone());
            }
            fields.values_mut().for_each(|field| fill(field, currency));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, currency)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
