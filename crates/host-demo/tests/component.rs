//! The built component through this host: by name and JSON, and by the commands.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]
#![allow(missing_docs, reason = "a test")]

mod common;

use std::path::PathBuf;
use std::sync::LazyLock;

use common::{built, relance, root};
use relance_host::case::{self, Case};
use relance_host::component::Component;
use relance_host::component::types::Language;
use relance_ledger::{Options, Policy, csv};
use serde_json::{Value, json};

/// Compiled once: that is what takes the time.
static COMPONENT: LazyLock<Component> = LazyLock::new(|| Component::load(built()).unwrap());

fn refused(function: &str, arguments: &Value) -> String {
    match COMPONENT.call_json(function, arguments) {
        Err(error) => error.to_string(),
        Ok(answer) => {
            let refusals = answer["val"].as_array().unwrap();
            let line = |it: &Value| {
                format!("{}: {}", it["path"].as_str().unwrap(), it["reason"]["val"].as_str().unwrap())
            };
            refusals.iter().map(line).collect::<Vec<_>>().join("\n")
        }
    }
}

fn facts() -> Value {
    json!({
        "debtor": {
            "id": "D1", "name": "Atelier Vauban SAS", "kind": { "tag": "business" }, "address": ["38000 Grenoble"],
            "credits": [],
        },
        "claim": {
            "debtor": "D1",
            "invoice": {
                "number": "F1", "law": "FR", "issueDate": "2026-01-05",
                "amountDue": { "amount": "1000.00", "currency": "EUR" },
                "terms": { "tag": "net", "val": { "days": 30, "after": "issue" } },
                "periodic": false, "state": "sent",
            },
            "payments": [{ "date": "2026-03-01", "amount": { "amount": "400.00", "currency": "EUR" } }],
            "creditNotes": [], "disputes": [], "promises": [], "contacts": [],
        },
        "question": { "asOf": "2026-04-30", "language": "fr", "extraRates": [] },
    })
}

fn changed(change: impl FnOnce(&mut Value)) -> Value {
    let mut facts = facts();
    change(&mut facts);
    facts
}

#[test]
fn it_imports_nothing_and_lists_its_functions() {
    assert!(COMPONENT.imports().is_empty());
    let functions = COMPONENT.functions();
    for function in
        ["assessment.assess", "dunning.next-step", "portfolio.review", "reminders.compose", "law.rates"]
    {
        assert!(functions.iter().any(|known| known == function), "{function}: {functions:?}");
    }
}

#[test]
fn an_answer_has_the_form_of_the_contract() {
    let answer = COMPONENT.call_json("assessment.assess", &facts()).unwrap();
    assert_eq!(answer["tag"], "ok", "{answer}");
    let assessment = &answer["val"];
    assert_eq!(assessment["dueDate"], "2026-02-04");
    assert_eq!(assessment["terms"]["verdict"], "lawful");
    assert!(assessment["daysPastDue"].is_u64());
    // Keys in the order of the contract; absent options left out.
    let keys: Vec<&String> = assessment.as_object().unwrap().keys().collect();
    assert_eq!(keys[..4], ["invoice", "debtor", "regime", "dueDate"]);
    let line = assessment["balance"][1].as_object().unwrap();
    assert_eq!((line["event"].as_str(), line.contains_key("reference")), (Some("payment"), false));
    assert!(assessment["segments"][0]["yearDays"].is_u64());

    let policy = COMPONENT.call_json("dunning.default-policy", &json!({ "for": "business" })).unwrap();
    assert_eq!(policy["appliesTo"], json!(["business"]));
    // What comes out goes in again.
    let mut arguments = facts();
    arguments["policies"] = json!([policy]);
    assert_eq!(COMPONENT.call_json("dunning.next-step", &arguments).unwrap()["tag"], "ok");
    assert!(
        COMPONENT.call_json("law.rates", &json!({})).unwrap().as_array().is_some_and(|rows| !rows.is_empty())
    );
}

#[test]
fn a_refusal_is_an_answer() {
    let arguments = changed(|facts| facts["claim"]["payments"][0]["date"] = json!("2026-13-01"));
    let answer = COMPONENT.call_json("assessment.assess", &arguments).unwrap();
    assert_eq!(answer["tag"], "err");
    assert_eq!(answer["val"][0]["path"], "claim.payments[0].date");
    assert_eq!(answer["val"][0]["reason"], json!({ "tag": "invalid-date", "val": "2026-13-01" }));
}

#[test]
fn wrong_shapes_are_refused_by_path() {
    let in_english = |change: &dyn Fn(&mut Value)| {
        changed(|facts| {
            facts["question"]["language"] = json!("en");
            change(facts);
        })
    };
    let assess = |change: &dyn Fn(&mut Value)| refused("assessment.assess", &in_english(change));
    for (expected, found) in [
        (
            "claim.payments[0].date: 20260301 is not a text",
            assess(&|facts| facts["claim"]["payments"][0]["date"] = json!(20_260_301)),
        ),
        (
            "claim.invoice.lawful: there is no field “lawful”",
            assess(&|facts| facts["claim"]["invoice"]["lawful"] = json!(true)),
        ),
        (
            "debtor.name: this field is missing",
            assess(&|facts| {
                facts["debtor"].as_object_mut().unwrap().remove("name");
            }),
        ),
        (
            "claim.invoice.terms.days: -1 is not a whole number from 0 to 65535",
            assess(&|facts| facts["claim"]["invoice"]["terms"]["val"]["days"] = json!(-1)),
        ),
        (
            "claim.invoice.terms.tag: \"never\" is not one of: due-on",
            assess(&|facts| facts["claim"]["invoice"]["terms"]["tag"] = json!("never")),
        ),
        ("debtor.kind: “business” has no “val”", assess(&|facts| facts["debtor"]["kind"]["val"] = json!(1))),
        (
            "debtor.kind.more: there is no field “more”",
            assess(&|facts| facts["debtor"]["kind"]["more"] = json!(1)),
        ),
        (
            "claim.invoice.terms: the “val” of “net” is missing",
            assess(&|facts| facts["claim"]["invoice"]["terms"] = json!({ "tag": "net" })),
        ),
        (
            "claim.invoice.state: \"Sent\" is not one of: draft",
            assess(&|facts| facts["claim"]["invoice"]["state"] = json!("Sent")),
        ),
        ("claim.payments: an object is not a list", assess(&|facts| facts["claim"]["payments"] = json!({}))),
        ("more: unknown parameter", assess(&|facts| facts["more"] = json!(1))),
        (
            "question: this field is missing",
            assess(&|facts| {
                facts.as_object_mut().unwrap().remove("question");
            }),
        ),
        ("arguments: expected an object", refused("assessment.assess", &json!([]))),
        ("no such function", refused("assessment.guess", &json!({}))),
        ("INTERFACE.FUNCTION", refused("assess", &json!({}))),
    ] {
        assert!(found.contains(expected), "{expected}: {found}");
    }
}

#[test]
fn many_calls_are_each_alone() {
    let first = COMPONENT.call_json("assessment.assess", &facts()).unwrap();
    for _ in 0..20 {
        assert_eq!(COMPONENT.call_json("assessment.assess", &facts()).unwrap(), first);
    }
}

// ---- the commands ------------------------------------------------------------------------------------------------

const LEDGER: [&str; 6] = [
    "--ledger",
    "samples/789654321FEC20260930.txt",
    "--with",
    "samples/follow-up.csv",
    "--as-of",
    "2026-10-15",
];

fn on_ledger(first: &[&str], last: &[&str]) -> (i32, String, String) {
    relance(&[first, &LEDGER, last].concat())
}

fn fits(page: &str, width: usize) {
    for line in page.lines() {
        assert!(line.chars().count() <= width, "{line}");
    }
}

#[test]
fn review_says_what_to_do_and_why() {
    let (code, page, errors) = on_ledger(&["review"], &["--lang", "fr"]);
    assert_eq!((code, errors.as_str()), (0, ""));
    fits(&page, 120);
    for expected in [
        "À faire le 15\u{a0}octobre 2026",
        "mettre en",
        "Procédure collective",
        "samples/follow-up.csv, ligne 24, colonne terms",
        "73\u{202f}948,00\u{a0}€",
        "Solde des comptes 411",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
}

#[test]
fn review_as_json_is_the_answer_of_the_contract() {
    let (code, page, _) = on_ledger(&["review", "--format", "json"], &[]);
    assert_eq!(code, 0);
    let page: Value = serde_json::from_str(&page).unwrap();
    assert_eq!(page["import"]["sources"][0]["linesRead"], 381);
    assert_eq!(page["import"]["claims"], 54);
    assert_eq!(page["review"]["tag"], "ok");
    let rows = page["review"]["val"]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 54);
    let refused: Vec<_> = rows.iter().filter(|row| row["tag"] == "refused").collect();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0]["val"][0]["reason"]["tag"], "ambiguous-term");
    // The 77 608.00 open in the books, less the refused invoice of 3 168.00 and the 500.00 paid in October.
    let totals = &page["review"]["val"]["totals"][0];
    assert_eq!(totals["openBalance"], json!({ "amount": "73940.00", "currency": "EUR" }));
}

#[test]
fn explain_and_remind_give_the_figures() {
    let (code, page, _) = on_ledger(&["explain", "F2026-0018"], &["--lang", "fr"]);
    assert_eq!(code, 0);
    fits(&page, 120);
    for expected in ["107\u{a0}j au 15/10/2026", "L441-10", "formal-notice", "4\u{202f}546,42\u{a0}€"] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let creditor = ["--creditor", "samples/creditor.toml"];
    let (code, letter, _) = on_ledger(&["remind", "F2026-0018", "--lang", "fr"], &creditor);
    assert_eq!(code, 0);
    fits(&letter, 80);
    for expected in ["Atelier Vallombreuse SARL", "Hôtel des Quatre Vents SAS", "FR76", "mettons en demeure"]
    {
        assert!(letter.contains(expected), "{expected}\n{letter}");
    }
    let (code, mail, _) =
        on_ledger(&["remind", "F2026-0035", "--lang", "en", "--channel", "email"], &creditor);
    assert_eq!(code, 0);
    fits(&mail, 80);
    assert!(mail.starts_with("To: contact@boulangerie-lemarchand.example\nSubject: "), "{mail}");
}

#[test]
fn four_dialects_of_one_ledger_get_one_answer() {
    let files = std::fs::read_dir(root().join("samples/fec")).unwrap().map(|file| file.unwrap().path());
    let files: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|kind| kind == "txt")).collect();
    assert_eq!(files.len(), 4);
    let mut answers = Vec::new();
    for file in files {
        let mut session = COMPONENT.session().unwrap();
        let policies = session.default_policies().unwrap();
        let stated = Options {
            law: Some("FR".to_owned()),
            kind: csv::kind("business"),
            terms: csv::terms("net 30 issue").map(Into::into),
            policies: policies.iter().map(Policy::from).collect(),
            ..Options::default()
        };
        let case = Case::read(&[&file], &stated, None).unwrap();
        let question = case::question("2025-12-31", Language::Fr, Vec::new(), false);
        let review = session.review(&case.debtors, &case.claims, &policies, &question).unwrap().unwrap();
        assert_eq!(review.rows.len(), 40);
        // The sum of the open items of samples/fec/expected-open-items.csv.
        assert_eq!(review.totals[0].open_balance.amount, "66290.23");
        answers.push(review.totals);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn terms_are_read_as_people_type_them() {
    let (code, page, _) = relance(&["terms", "2/10 net 30", "--lang", "en"]);
    assert_eq!(code, 0);
    assert!(
        page.contains("after issue of the invoice")
            && page.contains("Discount of 2.00% if paid within 10 days"),
        "{page}"
    );
    let dated = ["--issued", "2026-03-02", "--law", "FR", "--kind", "business"];
    let (code, page, _) = relance(&[&["terms", "45 jours fin de mois", "--lang", "fr"], &dated[..]].concat());
    assert_eq!(code, 0);
    for expected in
        ["Deux lectures", "échéance\u{a0}: 30\u{a0}avril 2026", "échéance\u{a0}: 15\u{a0}mai 2026"]
    {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    // The day from which they count is not known.
    let (code, page, _) = relance(&[&["terms", "30 days from receipt", "--lang", "en"], &dated[..]].concat());
    assert!(code == 0 && !page.contains("due: "), "{page}");
    assert_eq!(relance(&["terms", "30 bananas"]).0, 1);
    assert_eq!(relance(&["terms", "30 days", "--issued", "2026-03-02"]).0, 2);
    let (_, answer, _) = relance(&["terms", "30 jours", "--format", "json"]);
    assert_eq!(serde_json::from_str::<Value>(&answer).unwrap()["val"]["readings"][0]["terms"]["tag"], "net");
}

#[test]
fn the_law_prints_as_tables() {
    let (code, page, _) = relance(&["law", "holidays", "FR-57", "2026", "--lang", "en"]);
    assert!(code == 0 && page.contains("2026-04-03   good-friday"), "{page}");
    assert_eq!(relance(&["law", "holidays", "XX", "2026"]).0, 1);
    let (code, page, _) = relance(&["law", "rates", "eu/ecb-main-refinancing", "--lang", "fr"]);
    fits(&page, 120);
    assert!(code == 0 && page.contains("01/01/2026") && !page.contains("fr/"), "{page}");
    assert_eq!(relance(&["law", "rates", "eu/none"]).0, 2);
    let (_, rows, _) = relance(&["law", "rates", "eu/ecb-main-refinancing", "--format", "json"]);
    let rows: Value = serde_json::from_str(&rows).unwrap();
    assert!(rows.as_array().unwrap().iter().all(|row| row["series"] == "eu/ecb-main-refinancing"));
    let (code, page, _) = relance(&["law", "places"]);
    assert!(
        code == 0 && page.lines().any(|line| line.starts_with("FR ") && line.contains("FR-57")),
        "{page}"
    );
}

#[test]
fn a_file_may_say_what_people_type() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.csv");
    let text = "record;debtor;name;kind;law;terms;invoice;date;amount;currency;state;order-made\n\
                debtor;D1;Durand;business;FR;30 jours;;;;;;\n\
                invoice;D1;;;;;F1;2026-01-05;100.00;EUR;sent;2026-05-01\n\
                invoice;D1;;;;45 jours fin de mois;F2;2026-01-05;100.00;EUR;sent;\n\
                invoice;D1;;;;bananes;F3;2026-01-05;100.00;EUR;sent;\n\
                invoice;D1;;;;;F4;2026-01-05;100.00;EUR;sent;\n\
                instalment;D1;;;;;F4;2026-03-05;60.00;;;\n\
                instalment;D1;;;;;F4;2026-02-05;40.00;;;\n";
    std::fs::write(&file, text).unwrap();
    let ledger = ["--ledger", file.to_str().unwrap(), "--as-of", "2026-06-15", "--lang", "en"];
    let (code, page, errors) = relance(&[&["review"], &ledger[..]].concat());
    assert_eq!(code, 0, "{errors}");
    for expected in [
        "“45 jours fin de mois” can be read in two ways",
        "(eom 45 period-end-then-days)",
        "“bananes”",
        "Invoice F3 is set aside",
        "F1",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let (code, page, errors) = relance(&[&["explain", "F1"], &ledger[..]].concat());
    assert_eq!(code, 0, "{errors}");
    fits(&page, 120);
    for expected in ["fr/business", "Deadlines", "serve the order for payment", "2026-02-04"] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let (code, page, errors) = relance(&[&["explain", "F4"], &ledger[..]].concat());
    assert_eq!(code, 0, "{errors}");
    assert!(page.contains("Instalments") && page.contains("2026-03-05"), "{page}");
    // `--terms` takes the same words.
    let fec = ["--ledger", "samples/fec/123456782FEC20251231-montant-sens.txt", "--as-of", "2025-12-31"];
    let stated = ["--law", "FR", "--kind", "business", "--accept-unverified", "--terms"];
    assert_eq!(relance(&[&["review"], &fec[..], &stated[..], &["30 jours"]].concat()).0, 0);
    assert_eq!(relance(&[&["review"], &fec[..], &stated[..], &["45 jours fin de mois"]].concat()).0, 2);
}

#[test]
fn exit_codes_tell_refusals_from_usage() {
    let (code, _, errors) = relance(&["review", "--ledger", "samples/invoices.csv"]);
    assert_eq!(code, 2);
    assert!(errors.contains("no clock"), "{errors}");
    assert_eq!(relance(&["review"]).0, 2);
    let (code, _, errors) = on_ledger(&["review"], &["--kind", "friend"]);
    assert_eq!(code, 2, "{errors}");
    let (code, _, errors) = relance(&["review", "--ledger", "README.none", "--as-of", "2026-10-15"]);
    assert_eq!(code, 1, "{errors}");
    let (code, _, errors) = on_ledger(&["explain", "F9999"], &["--lang", "fr"]);
    assert_eq!(code, 1);
    assert!(errors.contains("aucune facture ne porte le numéro F9999"), "{errors}");
    let (code, _, errors) =
        relance(&["review", "--ledger", "samples/invoices.csv", "--as-of", "2026-02-30", "--lang", "fr"]);
    assert_eq!(code, 1);
    assert!(errors.contains("--as-of"), "{errors}");
    // A ledger alone states no kind, law or terms: each claim is set aside, with what would supply them.
    let ledger = "samples/fec/123456782FEC20251231-montant-sens.txt";
    let (code, page, _) = relance(&["review", "--ledger", ledger, "--as-of", "2025-12-31"]);
    assert_eq!(code, 0);
    assert!(page.contains("--terms") && page.contains("--kind") && page.contains("--law"), "{page}");
}

#[test]
fn call_speaks_json() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("facts.json");
    std::fs::write(&file, facts().to_string()).unwrap();
    let (code, answer, _) = relance(&["call", "assessment.assess", "--args", file.to_str().unwrap()]);
    assert_eq!(code, 0);
    assert_eq!(serde_json::from_str::<Value>(&answer).unwrap()["tag"], "ok");
    let late = changed(|facts| facts["question"]["asOf"] = json!("tomorrow"));
    std::fs::write(&file, late.to_string()).unwrap();
    let (code, answer, _) = relance(&["call", "assessment.assess", "--args", file.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert_eq!(serde_json::from_str::<Value>(&answer).unwrap()["tag"], "err");
    assert_eq!(relance(&["call", "assessment.assess"]).0, 1);
}

#[test]
fn after_a_call_that_stopped_the_next_one_is_answered() {
    let mut session = COMPONENT.session().unwrap();
    let places = session.places().unwrap();
    let mut session = session.with_fuel(1_000);
    for _ in 0..3 {
        let lost = session.rates().unwrap_err().to_string();
        assert!(lost.contains("without an answer"), "{lost}");
        assert!(lost.contains("longer than this host allows"), "{lost}");
    }
    let mut session = session.with_fuel(1_000_000_000);
    assert_eq!(session.places().unwrap(), places);
}
