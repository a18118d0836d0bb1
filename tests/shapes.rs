//! Every argument of the corpus, spoilt at every place in many ways: what the table of shapes lets pass is read.
#![allow(clippy::expect_used, reason = "a failing test may panic")]

use std::collections::BTreeSet;

use relance_tests::{cases, parameters};
use serde_json::{Value, json};

/// The places inside a value, as JSON pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut inside = |key: &str, value: &Value| {
        let at = format!("{at}/{key}");
        places(value, &at, found);
        found.push(at);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, field)| inside(key, field)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| inside(&index.to_string(), item));
        }
        _ => {}
    }
}

#[test]
fn what_has_the_right_shape_is_read() {
    let wrong = [
        json!(null),
        json!(true),
        json!(-1),
        json!(255),
        json!(256),
        json!(-40_000),
        json!(70_000),
        json!(30.5),
        json!(u64::MAX),
        json!("x"),
        json!([]),
        json!([null]),
        json!({}),
        json!({ "tag": "x" }),
        json!({ "tag": "business", "val": null }),
    ];
    // One of each kind of place is enough: the third payment has the shape of the first.
    let mut seen = BTreeSet::new();
    for case in cases().expect("the corpus can be read") {
        let arguments = parameters(&case.call).expect("the function exists");
        let mut found = Vec::new();
        places(&case.args, "", &mut found);
        for place in found.into_iter().filter(|place| place.matches('/').count() > 1) {
            let kind = place.replace(|letter: char| letter.is_ascii_digit(), "");
            if !seen.insert(format!("{} {kind}", case.call)) {
                continue;
            }
            for value in &wrong {
                let mut args = case.args.clone();
                *args.pointer_mut(&place).expect("the place exists") = value.clone();
                let answer = relance_wasm::json::call(&case.call, &args).expect("the function exists");
                let refusals = answer.get("val").unwrap_or(&answer).as_array().into_iter().flatten();
                let tag = |refusal: &Value| refusal.pointer("/reason/tag").cloned();
                for refusal in refusals.filter(|refusal| tag(refusal) == Some(json!("malformed-input"))) {
                    // The reading after the check names nothing but the whole argument.
                    let path = refusal.get("path").and_then(Value::as_str).expect("a path is a text");
                    assert!(!arguments.contains(&path), "{} {place} {value}: {refusal}", case.name);
                }
            }
        }
    }
    assert!(seen.len() > 300, "only {} places", seen.len());
}
