//! What the documents say is true: their snippets are the files they name, their commands print what they show,
//! and their links lead somewhere.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use std::fs;
use std::path::Path;
use std::process::Command;

use relance_tests::root;

/// Every page written for readers: Markdown anywhere but in what is made or fetched.
fn documents() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder can be listed") {
            let path = entry.expect("a folder can be listed").path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            if path.is_dir() {
                let is_made = ["target", "dist", "node_modules"].contains(&name.as_str());
                if !is_made && !name.starts_with('.') {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|kind| kind == "md") {
                let path = path.strip_prefix(root()).expect("below the root");
                found.push(path.to_str().expect("names are ASCII").to_owned());
            }
        }
    }
    found.sort();
    assert!(found.len() > 20, "only {} documents", found.len());
    found
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The fenced blocks that follow a marker, with what stands after the marker's colon.
fn marked(text: &str, marker: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(&format!("<!-- {marker}")) {
        let (argument, after) = after.split_once("-->").expect("a marker ends");
        let block = after.trim_start().strip_prefix("```").expect("a block follows its marker");
        let (_, block) = block.split_once('\n').expect("a fence ends its line");
        let (block, after) = block.split_once("\n```").expect("a block ends");
        found.push((argument.trim_start_matches(':').trim().to_owned(), format!("{block}\n")));
        rest = after;
    }
    found
}

#[test]
fn snippets_are_the_files_they_name() {
    let mut shown = 0;
    for document in &documents() {
        for (file, block) in marked(&text(document), "file") {
            assert_eq!(block, text(&file), "{document} does not show {file} as it is");
            shown += 1;
        }
    }
    assert!(shown >= 3, "only {shown} files are shown");
}

#[test]
fn commands_print_what_the_documents_show() {
    let mut run = 0;
    for document in &documents() {
        for (_, block) in marked(&text(document), "run") {
            let (command, expected) = block.split_once('\n').expect("a command and its output");
            let command = command.strip_prefix("$ ").expect("a command starts with $");
            let output =
                Command::new("sh").args(["-c", command]).current_dir(root()).output().expect("sh runs");
            let printed = String::from_utf8_lossy(&output.stdout);
            let errors = String::from_utf8_lossy(&output.stderr);
            assert_eq!(printed, expected, "{document}: {command}\n{errors}");
            run += 1;
        }
    }
    assert!(run >= 3, "only {run} commands were run");
}

#[test]
fn links_lead_somewhere() {
    for document in &documents() {
        let text = text(document);
        let folder = Path::new(document).parent().expect("a file stands in a folder");
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = target.split('#').next().unwrap_or_default();
            if path.is_empty() || path.contains("://") {
                continue;
            }
            assert!(
                root().join(folder).join(path).exists(),
                "{document} links to {target}, which is not there"
            );
        }
    }
}
