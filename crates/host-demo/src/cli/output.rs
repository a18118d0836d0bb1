//! What a command gives: JSON for the terminal, documents for files.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use serde_json::Value;

use super::Failure;

/// Prints JSON. Signs that a terminal would obey are written as escapes, which mean the same.
pub(super) fn print(out: &mut String, value: &Value) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(value).map_err(anyhow::Error::from)?;
    // Outside strings JSON has no such sign, line breaks apart.
    for letter in json.chars() {
        if letter != '\n' && relance_locale::is_wild(letter) {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(letter);
        }
    }
    out.push('\n');
    Ok(())
}

/// A message in some form.
pub(super) enum Document {
    Text(String),
    Bytes(Vec<u8>),
}

/// Gives a document: to a file if one is named.
pub(super) fn give(file: Option<&Path>, document: Document, out: &mut String) -> Result<(), Failure> {
    match (document, file) {
        (Document::Text(text), None) => out.push_str(&text),
        (Document::Text(text), Some(path)) => write(path, text.as_bytes())?,
        (Document::Bytes(bytes), Some(path)) => write(path, &bytes)?,
        (Document::Bytes(_), None) => {}
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    std::fs::write(path, bytes).with_context(|| path.display().to_string())
}

/// 1 for an answer of the component that refuses.
pub(super) fn code_of(answer: &Value) -> ExitCode {
    let refused = answer.get("tag").and_then(Value::as_str) == Some("err");
    if refused { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn json_means_the_same_and_moves_no_cursor() {
        let value = json!({ "name": "a\u{9b}31m\u{202e}é" });
        let mut out = String::new();
        assert!(print(&mut out, &value).is_ok());
        assert_eq!(out, "{\n  \"name\": \"a\\u009b31m\\u202eé\"\n}\n");
        assert_eq!(serde_json::from_str::<Value>(&out).ok(), Some(value));
    }
}
