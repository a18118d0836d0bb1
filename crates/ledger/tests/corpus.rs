//! The ledgers of `tests/ledgers`: what each says, by hand, and the whole answer on file.
//!
//! The module for pages reads the same ones in `tests/browser/ledgers.test.mjs` and must answer the same bytes.
//! `BLESS=1 cargo test -p relance-ledger --test corpus` rewrites the answers on file; read each change before.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]
#![allow(missing_docs, reason = "a test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use relance_contract::Named as _;
use relance_contract::terms::ParsedTerms;
use relance_contract::types::{Credit, Language, Refusal};
use relance_ledger::answer::answer;
use relance_ledger::{Columns, DateOrder, Fault, File, Ledger, Located, Options, Policy, csv, decimal, read};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    files: Vec<String>,
    options: Stated,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    language: Language,
    law: Option<String>,
    kind: Option<String>,
    terms: Option<String>,
    dates: Option<DateOrder>,
    #[serde(default)]
    columns: Columns,
    #[serde(default)]
    policies: Vec<Policy>,
    /// What the rules say of terms in other words than those of the form.
    #[serde(default)]
    readings: BTreeMap<String, Outcome>,
}

#[derive(Deserialize)]
#[serde(tag = "tag", content = "val", rename_all = "kebab-case")]
enum Outcome {
    Ok(ParsedTerms),
    Err(Vec<Refusal>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// The invoices that are asked about.
    claims: Vec<String>,
    /// Those set aside, each with the line that is at fault.
    held: BTreeMap<String, u64>,
    /// Debtors of whom nothing is demanded, each with the lines that could not be read.
    #[serde(default)]
    unread: BTreeMap<String, Vec<u64>>,
    /// What debtors have to their credit: kind, amount, currency, and the invoice it names.
    #[serde(default)]
    credits: BTreeMap<String, Vec<String>>,
    /// How the balance of the customers' accounts is explained: ledger, invoices, unallocated, set aside.
    balance: Option<Vec<String>>,
    /// Those about which something is nowhere stated.
    unasked: Vec<String>,
    /// Why files are refused.
    refused: Vec<String>,
    /// How many lines became facts.
    used: Option<u64>,
    /// Where facts were read.
    #[serde(default)]
    locate: BTreeMap<String, Value>,
}

fn cases() -> Vec<(PathBuf, Case)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/ledgers");
    let mut folders: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.is_dir());
    folders.sort();
    let case = |folder: PathBuf| {
        let text = fs::read_to_string(folder.join("case.json")).unwrap();
        let case =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        (folder, case)
    };
    folders.into_iter().map(case).collect()
}

fn ledger(folder: &Path, case: &Case) -> Result<Ledger, Vec<Fault>> {
    let files: Vec<Vec<u8>> = case.files.iter().map(|name| fs::read(folder.join(name)).unwrap()).collect();
    let files: Vec<File<'_>> =
        case.files.iter().zip(&files).map(|(name, bytes)| File { name, bytes }).collect();
    let stated = &case.options;
    let options = Options {
        language: Some(stated.language),
        law: stated.law.clone(),
        kind: stated.kind.as_deref().map(|word| csv::kind(word).unwrap()),
        terms: stated.terms.as_deref().map(|text| csv::terms(text).unwrap().into()),
        dates: stated.dates,
        columns: stated.columns.clone(),
        policies: stated.policies.clone(),
    };
    let mut read_terms = |text: &str| match &stated.readings[text] {
        Outcome::Ok(parsed) => Ok(parsed.clone()),
        Outcome::Err(refusals) => {
            Err(refusals.iter().map(|refusal| refusal.message.as_str()).collect::<Vec<_>>().join(" "))
        }
    };
    read(&files, &options, Some(&mut read_terms))
}

fn found(read: &Result<Ledger, Vec<Fault>>, expected: &Expected) -> Value {
    let ledger = match read {
        Ok(ledger) => ledger,
        Err(faults) => {
            let codes: Vec<&str> = faults.iter().map(|fault| fault.problem.code()).collect();
            return json!([[], {}, {}, {}, [], codes, null, null, {}]);
        }
    };
    let report = &ledger.report;
    let claims: Vec<&str> = ledger.claims.iter().map(|claim| claim.invoice.number.as_str()).collect();
    let held: BTreeMap<&str, Option<u64>> =
        report.held.iter().map(|held| (held.invoice.as_str(), report.causes[held.because].line)).collect();
    let lines = |what: &String| -> Option<u64> {
        let after = what.split_once(" line ").or_else(|| what.split_once(" ligne "))?.1;
        after.split(|sign: char| !sign.is_ascii_digit()).next()?.parse().ok()
    };
    let unread: BTreeMap<&str, Vec<Option<u64>>> = ledger
        .debtors
        .iter()
        .filter_map(|debtor| Some((&*debtor.id, debtor.unread.as_ref()?.iter().map(lines).collect())))
        .collect();
    let credit = |credit: &Credit| {
        let named = credit.invoice.as_ref().map_or_else(String::new, |invoice| format!(" {invoice}"));
        format!("{} {} {}{named}", credit.kind.name(), credit.amount.amount, credit.amount.currency)
    };
    let credits: BTreeMap<&str, Vec<String>> = ledger
        .debtors
        .iter()
        .filter(|debtor| !debtor.credits.is_empty())
        .map(|debtor| (&*debtor.id, debtor.credits.iter().map(credit).collect()))
        .collect();
    let balance = expected.balance.as_ref().and_then(|_| {
        let balance = report.files.iter().find_map(|file| file.balance)?;
        Some([balance.ledger, balance.invoices, balance.unallocated, balance.set_aside].map(decimal))
    });
    let unasked: Vec<&str> = report.unasked.iter().map(|unasked| unasked.invoice.as_str()).collect();
    let used = expected.used.map(|_| report.files.iter().map(|file| file.used).sum::<u64>());
    let located: BTreeMap<&str, Value> = expected
        .locate
        .keys()
        .map(|path| {
            let place = match ledger.places.locate(path, None) {
                Some(Located::Cell { file, line, column }) => {
                    json!({ "file": file, "line": line, "column": column })
                }
                Some(Located::Stated(what)) => json!({ "stated": what }),
                None => Value::Null,
            };
            (path.as_str(), place)
        })
        .collect();
    json!([claims, held, unread, credits, unasked, [], used, balance, located])
}

#[test]
fn every_ledger_says_what_it_must_say() {
    let mut wrong = String::new();
    for (folder, case) in cases() {
        let Expected { claims, held, unread, credits, unasked, refused, used, balance, locate } =
            &case.expect;
        let expected = json!([claims, held, unread, credits, unasked, refused, used, balance, locate]);
        let found = found(&ledger(&folder, &case), &case.expect);
        if found != expected {
            let name = folder.file_name().unwrap().to_string_lossy().into_owned();
            wrong.push_str(&format!("{name} ({})\n  expected {expected}\n  found    {found}\n", case.title));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_answer_is_the_one_on_file() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut stale = Vec::new();
    for (folder, case) in cases() {
        let answer = answer(ledger(&folder, &case), case.options.language);
        let text = format!("{}\n", serde_json::to_string_pretty(&answer).unwrap());
        let file = folder.join("answer.json");
        if bless {
            fs::write(&file, text).unwrap();
        } else if fs::read_to_string(&file).unwrap_or_default() != text {
            stale.push(file);
        }
    }
    assert!(stale.is_empty(), "these answers are not those on file; read the change: {stale:#?}");
}
