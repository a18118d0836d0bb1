//! What every reader sees at once: doubled spaces, signs out of place, capitals, quotes.

use serde_json::Value;

use crate::{Written, every, none_wrong};

/// The texts of a message that were written, not filled in: paragraphs, items, headings, cells.
fn pieces(one: &Written) -> Vec<String> {
    let mut found: Vec<String> =
        ["subject", "salutation", "closing"].iter().map(|field| one.text(field).to_owned()).collect();
    let strings = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(ToOwned::to_owned).collect()
    };
    for block in one.message["body"].as_array().into_iter().flatten() {
        let val = &block["val"];
        match block["tag"].as_str().unwrap_or_default() {
            "items" => found.extend(strings(val)),
            "table" => {
                found.extend(strings(&val["headings"]));
                found.extend(val["rows"].as_array().into_iter().flatten().flat_map(strings));
            }
            _ => found.push(val.as_str().unwrap_or_default().to_owned()),
        }
    }
    found.retain(|text| !text.is_empty());
    found
}

fn capital(letter: char) -> bool {
    letter.is_uppercase() || !letter.is_alphabetic()
}

/// What is wrong with a text as it is set, if anything.
fn fault(text: &str, language: &str, is_short: bool) -> Option<String> {
    for residue in ["{{", "}}", "{%", "%}", "built_in", "\u{e000}", "\u{e001}"] {
        if text.contains(residue) {
            return Some(format!("{residue} is left"));
        }
    }
    let letters: Vec<char> = text.chars().collect();
    let is_space = |letter: char| [' ', '\u{a0}', '\u{202f}'].contains(&letter);
    for pair in letters.windows(2) {
        let [one, two] = pair else { continue };
        if is_space(*one) && is_space(*two) {
            return Some("two spaces".to_owned());
        }
        if *one == ' ' && [',', '.', ')', '»', '”', '’'].contains(two) {
            return Some(format!("a space before {two}"));
        }
        if ['(', '«', '„', '“'].contains(one) && *two == ' ' && *one != '«' {
            return Some(format!("a space after {one}"));
        }
        if [',', ';'].contains(one) && two.is_alphabetic() {
            return Some(format!("no space after {one}"));
        }
        if [':', ';', '!', '?'].contains(two) {
            // Short messages have one kind of space.
            let right = match language {
                "fr" if is_short => *one == ' ' || one.is_ascii_digit(),
                "fr" if *two == ':' => *one == '\u{a0}' || one.is_ascii_digit(),
                "fr" => *one == '\u{202f}',
                _ => !is_space(*one),
            };
            if !right {
                return Some(format!("{one:?} before {two}"));
            }
        }
    }
    for (index, _) in text.match_indices('\'') {
        let before = text[..index].chars().next_back();
        if !is_short && before.is_some_and(char::is_alphabetic) {
            return Some("a straight apostrophe".to_owned());
        }
    }
    if !is_short && text.contains('"') {
        return Some("straight quotes".to_owned());
    }
    // Each language has its own pair; English alone uses the opening one that closes in German.
    let foreign: &[char] = match language {
        "fr" => &['“', '”', '„'],
        "en" => &['«', '»', '„'],
        "de" => &['«', '»', '”'],
        "es" | "it" | "pt" => &['„', '“', '”'],
        "nl" => &['«', '»'],
        other => panic!("which quotes has {other}?"),
    };
    if let Some(sign) = text.chars().find(|letter| foreign.contains(letter)) {
        return Some(format!("{sign} is a quote of another language"));
    }
    if text.contains("\n\n")
        || text.trim() != text
        || text.contains("()")
        || text.contains(",,")
        || text.contains("..")
    {
        return Some("something is empty".to_owned());
    }
    None
}

#[test]
fn texts_are_set_as_their_language_wants() {
    let mut faults = Vec::new();
    for one in every() {
        let is_short = one.text("channel") == "sms";
        for (index, text) in pieces(one).into_iter().enumerate() {
            // The subject, first, is set in full even where the text has one kind of space.
            let is_short = is_short && index > 0;
            // What the facts say is theirs.
            let text = one.facts.with_names_hidden(&text);
            if let Some(fault) = fault(&text, one.text("language"), is_short) {
                faults.push(format!("{}: {fault}: {text}", one.name));
            }
        }
        let subject = one.text("subject");
        if subject.contains('\n') || subject.is_empty() {
            faults.push(format!("{}: the subject is «{subject}»", one.name));
        }
    }
    none_wrong(&faults);
}

#[test]
fn paragraphs_and_sentences_begin_with_a_capital() {
    let mut faults = Vec::new();
    for one in every() {
        for block in one.message["body"].as_array().into_iter().flatten() {
            let (Some("paragraph"), Some(text)) = (block["tag"].as_str(), block["val"].as_str()) else {
                continue;
            };
            let text = one.facts.with_names_hidden(text);
            let begins = text.chars().next().is_none_or(|it| capital(it) || it == '·' || it == '¿');
            let ends = text.ends_with(['.', ':', '?', '!', '·', '”', '»']);
            if !begins || !ends {
                faults.push(format!("{}: {text}", one.name));
            }
            for (index, _) in text.match_indices(". ") {
                let before: String =
                    text[..index].chars().rev().take_while(|it| it.is_alphabetic()).collect();
                let next = text[index + 2..].chars().next();
                // After an abbreviation or a number with a point the sentence goes on.
                let abbreviated = before.chars().count() <= 4;
                if !abbreviated && next.is_some_and(|it| !capital(it)) {
                    faults.push(format!("{}: no capital: {text}", one.name));
                }
            }
        }
    }
    none_wrong(&faults);
}
