//! Policies through the commands: chosen, shown, checked, tried; and why a step is the next one.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]
#![allow(missing_docs, reason = "a test")]

mod common;

use std::path::Path;

use common::{built, relance};
use relance_host::component::Component;
use relance_host::component::types::Language;
use relance_host::config::{self, policies};
use serde_json::Value;

const LEDGER: [&str; 4] = ["--ledger", "samples/789654321FEC20260930.txt", "--with", "samples/follow-up.csv"];
const TODAY: [&str; 2] = ["--as-of", "2026-10-15"];
const MINE: [&str; 2] = ["--policy", "samples/policy.toml"];

/// The page of a question that is answered: it fits, and nothing is complained of.
fn page(arguments: &[&[&str]]) -> String {
    let (code, page, errors) = relance(&arguments.concat());
    assert_eq!((code, errors.as_str()), (0, ""), "{arguments:?}");
    // An address of the web is never broken.
    for line in page.lines().filter(|line| !line.contains("://")) {
        assert!(line.chars().count() <= 120, "{line}");
    }
    page
}

fn json(arguments: &[&[&str]]) -> Value {
    let (code, page, errors) = relance(&[&arguments.concat()[..], &["--format", "json"]].concat());
    assert_eq!((code, errors.as_str()), (0, ""), "{arguments:?}");
    serde_json::from_str(&page).unwrap()
}

fn says(page: &str, expected: &[&str]) {
    for expected in expected {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
}

fn write(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn every_preset_shown_is_sound() {
    let component = Component::load(built()).unwrap();
    let mut session = component.session().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let in_words = component.presets_in_words().unwrap();
    let presets = session.presets().unwrap();
    assert!(!presets.is_empty());
    let listed = page(&[&["policy", "list", "--lang", "fr"]]);
    for (preset, in_words) in presets.iter().zip(in_words.as_array().unwrap()) {
        says(&listed, &[&preset.name]);
        for language in [Language::Fr, Language::En] {
            let shown = config::to_toml(in_words, language);
            // Its head says what it reproduces and what not, in whole words.
            let head: Vec<&str> = shown.lines().filter_map(|line| line.strip_prefix('#')).collect();
            let head = words(&head.join(" "));
            for sentence in preset.reproduces.iter().chain(&preset.otherwise) {
                says(&head, &[&words(sentence)]);
            }
            // Sound, and nothing was lost on the way.
            let file = write(&folder, "shown.toml", &shown);
            let read = policies::read(Path::new(&file), &component, &mut session, language).unwrap();
            assert_eq!(read.unwrap(), preset.policies, "{shown}");
        }
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_shown_can_be_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let toml = write(&folder, "shown.toml", &page(&[&["policy", "show", "relance", "--lang", "en"]]));
    let json = write(&folder, "shown.json", &json(&[&["policy", "show", "relance"]]).to_string());
    let (code, found, errors) = relance(&["policy", "check", &toml, &json, "--lang", "en"]);
    assert_eq!((code, errors.as_str()), (0, ""));
    assert_eq!(found.matches(": sound.\n").count(), 2, "{found}");
    let (code, _, errors) = relance(&["policy", "show", "nobody"]);
    assert_eq!(code, 2);
    says(&errors, &["relance"]);
}

#[test]
fn check_names_every_fault_at_once() {
    let folder = tempfile::tempdir().unwrap();
    // Of shape, in a file that is one policy.
    let shape = write(
        &folder,
        "shape.toml",
        "name = \"mine\"\napplies-to = [\"business\", \"friend\"]\nminimum-interval-days = 7.5\n\
         [promises]\ntolerance-days = 2\n[[levels]]\nid = \"a\"\nstep = \"remind\"\ndays = \"3\"\n\
         days-to-pay = 8\nchannels = [\"mail\"]\nton = \"firm\"\n",
    );
    // Of the rules, beside a policy without the right shape.
    let rules = write(
        &folder,
        "rules.json",
        r#"{ "policies": [
            { "name": "x", "appliesTo": ["business"], "promises": { "toleranceDays": 400, "thenLevel": "z" },
              "levels": [{ "id": "a", "step": "remind", "days": 3, "daysToPay": 8, "channels": [] }] },
            { "name": "y", "appliesTo": ["business"] },
            { "name": "z", "appliesTo": [], "promises": { "toleranceDays": 1 }, "levels": [] } ] }"#,
    );
    let broken = write(&folder, "broken.toml", "name = \"x\"\nlevels = [\n");
    let files = [shape.as_str(), &rules, &broken, "samples/policy.toml"];
    let check = [&["policy", "check"], &files[..]].concat();
    let (code, found, errors) = relance(&[&check[..], &["--lang", "en"]].concat());
    assert_eq!((code, errors.as_str()), (1, ""));
    for (file, expected) in [
        (&shape, "applies-to[1]: “friend” instead of one of business, public-authority, consumer."),
        (&shape, "minimum-interval-days: expected a whole number from 0 to 65535, found 7.5."),
        (&shape, "levels[0].days: expected a whole number from -32768 to 32767, found \"3\"."),
        (&shape, "levels[0].channels[0]: “mail” instead of one of email, letter, sms, phone."),
        (&shape, "levels[0].ton: unknown; there are id, step,"),
        (&rules, "policies[0].promises.tolerance-days: "),
        (&rules, "policies[0].promises.then-level: "),
        (&rules, "policies[0].levels[0].channels: "),
        (&rules, "policies[1].levels: missing."),
        (&rules, "policies[2].applies-to: "),
        (&rules, "policies[2].levels: "),
    ] {
        says(&found, &[&format!("{file}, {expected}")]);
    }
    says(&found, &[&format!("{broken}, line "), "samples/policy.toml: sound.\n"]);
    let (code, found, _) = relance(&[&check[..], &["--lang", "fr"]].concat());
    assert_eq!(code, 1);
    says(&found, &["levels[0].ton\u{a0}: inconnu", "samples/policy.toml\u{a0}: sans défaut."]);
    let (code, found, _) = relance(&[&check[..], &["--format", "json"]].concat());
    assert_eq!(code, 1);
    let found: Value = serde_json::from_str(&found).unwrap();
    let sound: Vec<bool> =
        found.as_array().unwrap().iter().map(|file| file["sound"].as_bool().unwrap()).collect();
    assert_eq!(sound, [false, false, false, true]);
    // A policy at fault decides nothing.
    let (code, page, errors) = relance(&[&["review", "--policy", &shape], &LEDGER[..], &TODAY].concat());
    assert_eq!((code, page.as_str()), (1, ""));
    says(&errors, &["levels[0].ton"]);
    assert_eq!(relance(&[&["review", "--preset", "nobody"], &LEDGER[..], &TODAY].concat()).0, 2);
}

#[test]
fn a_review_follows_the_policy_chosen() {
    let review = json(&[&["review"], &LEDGER, &TODAY, &MINE]);
    let review = &review["review"]["val"];
    let worklist = review["worklist"].as_array().unwrap();
    let both = worklist.iter().find(|item| item["debtor"] == "C009").unwrap();
    assert_eq!((both["rows"].as_array().unwrap().len(), &both["level"]), (2, &Value::from("hand-over")));
    let page = page(&[&["review", "--lang", "fr"], &LEDGER, &TODAY, &MINE]);
    // Grouped invoices are one line with their sum, and the reason names the one it is about.
    says(&page, &["Score", "F2025-0187", "6\u{202f}283,81\u{a0}€", "        F2025-0187\u{a0}: 2"]);
    let places: Vec<usize> =
        worklist.iter().map(|item| page.find(&format!("  {}   ", item["score"])).unwrap()).collect();
    assert!(places.is_sorted(), "{page}");
}

#[test]
fn why_says_what_speaks_for_and_against() {
    let late = page(&[&["why", "F2026-0018", "--lang", "en"], &LEDGER, &TODAY, &MINE]);
    says(
        &late,
        &[
            "formal notice by letter (formal-notice), formal tone",
            "Pay by     2026-10-23",
            "principal €4,330.00 + interest €176.42 + compensation €40.00",
            "second-reminder: done.",
            "formal-notice: chosen.",
            "  + ",
            "Sanctions",
            "stop deliveries",
            "the answer changes on ",
            "relance explain F2026-0018",
        ],
    );
    // `explain` keeps the arithmetic, and the two agree on what to do.
    let explained = page(&[&["explain", "F2026-0018", "--lang", "en"], &LEDGER, &TODAY, &MINE]);
    says(&explained, &["relance why F2026-0018", "formal notice by letter (formal-notice), formal tone"]);

    let promised = page(&[&["why", "F2026-0029", "--lang", "fr"], &LEDGER, &TODAY]);
    says(
        &promised,
        &["Ce qui empêche d’écrire", "samples/follow-up.csv, ligne 46", "Promesses", "22/10/2026", "ouverte"],
    );
    let disputed = page(&[&["why", "F2026-0026", "--lang", "fr"], &LEDGER, &TODAY, &MINE]);
    says(
        &disputed,
        &["Litiges", "en accuser réception, avant le 27\u{a0}août 2026", "Priorité", "montant 300/300"],
    );
    let over = page(&[&["why", "F2025-0187", "--lang", "fr"], &LEDGER, &TODAY]);
    says(&over, &["Voies de recouvrement", "Injonction de payer (ouverte)"]);
}

#[test]
fn why_takes_a_debtor_too() {
    let all = page(&[&["why", "--debtor", "C002", "--lang", "en"], &LEDGER, &TODAY]);
    says(&all, &["Invoice F2026-0018", "Invoice F2026-0036", "  − ", "not yet."]);
    assert!(!all.contains("settled"), "{all}");
    let rows = json(&[&["why", "F2026-0036"], &LEDGER, &TODAY]);
    assert_eq!(rows["rows"].as_array().unwrap().len(), 1);
    assert_eq!(rows["rows"][0]["val"]["decision"]["invoice"], "F2026-0036");
    // The answer is that of the review, in sight of the whole account.
    let review = json(&[&["review"], &LEDGER, &TODAY, &MINE]);
    let reviewed = review["review"]["val"]["rows"].as_array().unwrap();
    let why = json(&[&["why", "F2026-0024"], &LEDGER, &TODAY, &MINE]);
    let decision = |row: &Value| row["val"]["decision"]["considered"].clone();
    let same = reviewed.iter().find(|row| row["val"]["decision"]["invoice"] == "F2026-0024").unwrap();
    assert_eq!(decision(&why["rows"][0]), decision(same));

    for wrong in [&["why"][..], &["why", "F2026-0018", "--debtor", "C002"]] {
        assert_eq!(relance(&[wrong, &LEDGER[..], &TODAY].concat()).0, 2);
    }
    for unknown in [&["why", "F9999"][..], &["why", "--debtor", "C999"], &["why", "F2026-0039"]] {
        let (code, page, errors) = relance(&[unknown, &LEDGER[..], &TODAY].concat());
        assert_eq!((code, page.as_str()), (1, ""));
        assert!(!errors.is_empty());
    }
}

#[test]
fn a_simulation_lays_policies_side_by_side() {
    let period = ["simulate", "--from", "2026-10-15", "--through", "2026-11-15"];
    let both = [&MINE[..], &["--preset", "relance"]].concat();
    let compared = page(&[&period, &["--lang", "fr"], &LEDGER, &both]);
    says(
        &compared,
        &[
            "Du 15\u{a0}octobre 2026 au 15\u{a0}novembre 2026\u{a0}: policy",
            "Du 15\u{a0}octobre 2026 au 15\u{a0}novembre 2026\u{a0}: relance",
            "mettre en demeure par lettre (formal-notice)\u{a0}: ",
            "Côte à côte",
            "Contacts",
            "Factures touchées",
        ],
    );
    let answer = json(&[&period, &LEDGER, &both]);
    let simulations = answer["simulations"]["val"].as_array().unwrap();
    let names: Vec<&str> = simulations.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["policy", "relance"]);
    for simulation in simulations {
        let items: u64 =
            simulation["days"].as_array().unwrap().iter().map(|day| day["items"].as_u64().unwrap()).sum();
        let counted: u64 =
            simulation["counts"].as_array().unwrap().iter().map(|it| it["items"].as_u64().unwrap()).sum();
        assert_eq!(items, counted);
    }
    // Working days only: neither a Saturday nor All Saints' Day.
    let days = simulations[0]["days"].as_array().unwrap();
    assert!(days.iter().all(|day| day["date"] != "2026-10-31" && day["date"] != "2026-11-01"));
    says(&page(&[&period, &["--lang", "en"], &LEDGER]), &["In all", "relance"]);

    let (code, _, errors) = relance(&[&period[..], &LEDGER, &TODAY].concat());
    assert_eq!(code, 2, "{errors}");
    let backwards = ["simulate", "--from", "2026-11-15", "--through", "2026-10-15"];
    assert_eq!(relance(&[&backwards[..], &LEDGER].concat()).0, 1);
}
