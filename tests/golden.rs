//! Every case through the native door, against what it must say and against the whole answer on file.
//!
//! `BLESS=1 cargo test -p relance-tests --test golden` rewrites the answers on file; what a case expects is written
//! by hand and never by a program, and official cases have nothing but that.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use std::fs;

use relance_tests::{cases, differences, native, parameters, root};
use serde_json::{Value, json};

#[test]
fn every_case_is_answered_as_expected() {
    let cases = cases().expect("the corpus can be read");
    let mut wrong = String::new();
    for case in &cases {
        let answer = native(case).expect("the function exists");
        let found = differences(&case.expect, &answer);
        if !found.is_empty() {
            wrong.push_str(&format!("{} ({})\n{found}", case.name, case.title));
        }
    }
    assert!(wrong.is_empty(), "{} cases read; these differ:\n{wrong}", cases.len());
}

#[test]
fn every_whole_answer_is_the_one_on_file() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut stale = Vec::new();
    for case in cases().expect("the corpus can be read").iter().filter(|case| !case.official) {
        let file = root().join("tests/answers").join(format!("{}.json", case.name));
        let answer = native(case).expect("the function exists");
        let text = format!("{}\n", serde_json::to_string_pretty(&answer).expect("an answer is JSON"));
        if bless {
            fs::create_dir_all(file.parent().expect("a file stands in a folder")).expect("can be made");
            fs::write(&file, text).expect("can be written");
        } else if fs::read_to_string(&file).unwrap_or_default() != text {
            stale.push(case.name.clone());
        }
    }
    assert!(
        stale.is_empty(),
        "these answers are not those on file; read the change, then bless it if it is right: {stale:#?}"
    );
}

/// The other doors read the corpus from here: the same arguments, and the native answer to the byte.
#[test]
fn the_corpus_is_written_for_the_other_doors() {
    let cases = cases().expect("the corpus can be read");
    let list: Vec<Value> = cases
        .iter()
        .map(|case| {
            json!({
                "name": case.name,
                "function": case.call,
                "params": parameters(&case.call).expect("the function exists"),
                "args": case.args,
                "answer": native(case).expect("the function exists").to_string(),
                "untyped": case.untyped,
            })
        })
        .collect();
    let folder = root().join("target/corpus");
    fs::create_dir_all(&folder).expect("can be made");
    fs::write(folder.join("cases.json"), Value::Array(list).to_string()).expect("can be written");
}

#[test]
fn every_refusal_and_warning_has_a_case() {
    let answers: String = cases()
        .expect("the corpus can be read")
        .iter()
        .map(|case| native(case).expect("the function exists").to_string())
        .collect();
    let types = fs::read_to_string(root().join("wit/types.wit")).expect("the contract");
    for (kind, quoted) in [("variant refusal-reason {", "\"tag\":\""), ("enum warning-code {", "\"code\":\"")]
    {
        let block =
            types.split(kind).nth(1).and_then(|rest| rest.split("\n    }").next()).expect("the contract");
        let names = block.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("///"));
        for name in names {
            let name = name.split(['(', ',']).next().unwrap_or(name);
            assert!(answers.contains(&format!("{quoted}{name}\"")), "no case shows {name}");
        }
    }
}
