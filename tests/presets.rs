//! The ready-made policies: each is sound and says what it does, and the cases that show it decide under the same policy.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use std::collections::BTreeSet;
use std::fs;

use relance_tests::root;
use serde_json::{Value, json};

fn presets() -> Vec<Value> {
    let answer = relance_wasm::json::call("dunning.presets", &json!({})).expect("the function exists");
    answer.as_array().expect("a list").clone()
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn name(preset: &Value) -> &str {
    text(preset, "name")
}

/// The facts that the cases of a preset share.
fn base(name: &str) -> Option<Value> {
    let file = root().join(format!("tests/cases/base/preset-{name}.toml"));
    let table: toml::Table = toml::from_str(&fs::read_to_string(file).ok()?).expect("a base is TOML");
    Some(serde_json::to_value(table).expect("TOML is JSON"))
}

#[test]
fn every_preset_is_sound() {
    for preset in presets() {
        let policies = preset.get("policies").expect("policies");
        let arguments = json!({ "policies": policies, "language": "en" });
        let faults = relance_wasm::json::call("dunning.check-policies", &arguments).expect("it exists");
        assert_eq!(faults, json!([]), "{}", name(&preset));
    }
}

#[test]
fn relance_comes_first_and_the_others_by_name() {
    let presets = presets();
    let names: Vec<&str> = presets.iter().map(name).collect();
    assert_eq!(names.first(), Some(&"relance"));
    let others: BTreeSet<&str> = names.iter().skip(1).copied().collect();
    assert_eq!(names.iter().skip(1).copied().collect::<Vec<_>>(), others.into_iter().collect::<Vec<_>>());
}

#[test]
fn every_preset_says_what_it_does_and_where_it_was_read() {
    for preset in presets() {
        let name = name(&preset);
        assert!(!text(&preset, "title").is_empty(), "{name} has no title");
        for field in ["reproduces", "otherwise"] {
            let sentences = preset.get(field).and_then(Value::as_array).expect("a list");
            assert!(!sentences.is_empty(), "{name}: {field} is empty");
            for sentence in sentences.iter().map(|it| it.as_str().unwrap_or_default()) {
                let (first, last) = (sentence.chars().next(), sentence.chars().last());
                let whole = first.is_some_and(char::is_uppercase) && last == Some('.');
                assert!(whole && !sentence.contains("  "), "{name}: not a sentence: {sentence}");
            }
        }
        let source = preset.get("source").expect("a source");
        assert!(!text(source, "title").is_empty(), "{name} has no source");
        // What relance proposes was read nowhere.
        assert_eq!(text(source, "url").starts_with("https://"), name != "relance", "{name}");
    }
}

#[test]
fn the_cases_of_a_preset_decide_under_its_policies() {
    let mut shown = BTreeSet::new();
    for preset in presets() {
        let Some(base) = base(name(&preset)) else {
            let wanted = "no tests/cases/base/preset-NAME.toml; relance alone needs none, its cases decide under the default policies";
            assert_eq!(name(&preset), "relance", "{wanted}");
            continue;
        };
        let policies = preset.get("policies");
        assert_eq!(base.get("policies"), policies, "{}", name(&preset));
        let simulated = base.pointer("/scenarios/0/policies");
        assert_eq!(simulated, policies, "{}: the same in simulations", name(&preset));
        let folder = root().join("tests/cases/presets").join(name(&preset));
        let cases = fs::read_dir(&folder).map_or(0, Iterator::count);
        assert!(cases > 0, "{}: no case", folder.display());
        shown.insert(format!("preset-{}.toml", name(&preset)));
    }
    let files = fs::read_dir(root().join("tests/cases/base")).expect("the shared facts");
    for file in files.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()) {
        assert!(!file.starts_with("preset-") || shown.contains(&file), "{file} is of no preset");
    }
}
