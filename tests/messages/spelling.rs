//! Every word of the gallery, looked up in the dictionaries that Debian ships (`cargo xtask setup` installs them).
//!
//! What they do not know and is right all the same stands in `tests/gallery/words-….txt`, in groups that say why.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use relance_tests::root;

use crate::situations::LANGUAGES;
use crate::{gallery, none_wrong};

fn dictionary(language: &str) -> &'static str {
    match language {
        "fr" => "fr",
        "en" => "en_GB",
        "de" => "de_DE",
        "es" => "es_ES",
        "it" => "it_IT",
        "nl" => "nl",
        "pt" => "pt_PT",
        other => panic!("which dictionary is for {other}?"),
    }
}

/// The words that the dictionary of a language does not know.
fn unknown(language: &str, text: &str) -> BTreeSet<String> {
    let mut hunspell = Command::new("hunspell")
        .args(["-d", dictionary(language), "-i", "utf-8", "-l"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("hunspell is installed: run `cargo xtask setup`");
    let mut input = hunspell.stdin.take().expect("an input");
    let text = text.to_owned();
    // Written beside the reading, since it answers before it has read all.
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = hunspell.wait_with_output().expect("hunspell ends");
    writer.join().expect("the writer ends").expect("hunspell reads");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "hunspell lacks {}: run `cargo xtask setup`: {complaint}",
        dictionary(language)
    );
    String::from_utf8(output.stdout).expect("words").lines().map(ToOwned::to_owned).collect()
}

/// The words that were looked at and are right, without their comments.
fn reviewed(language: &str) -> BTreeSet<String> {
    let file = root().join(format!("tests/gallery/words-{language}.txt"));
    let text = fs::read_to_string(file).expect("the reviewed words");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(ToOwned::to_owned).collect()
}

#[test]
fn every_word_of_the_gallery_is_spelt() {
    let mut faults = Vec::new();
    for (language, _) in LANGUAGES {
        let mut text = String::new();
        for one in gallery().iter().filter(|it| it.text("language") == language) {
            let words = format!("{}\n{}\n", one.text("subject"), one.text("plainText"));
            // Words of the facts come from the situation; apostrophes are read as the dictionaries write them.
            text.push_str(&one.facts.without_names(&words).replace('’', "'").replace(['·', '–'], " "));
        }
        let (unknown, reviewed) = (unknown(language, &text), reviewed(language));
        faults.extend(
            unknown.difference(&reviewed).map(|word| format!("{language}: {word} is in no dictionary")),
        );
        let stale = reviewed.difference(&unknown);
        faults.extend(stale.map(|word| format!("{language}: {word} is reviewed and no longer needed")));
    }
    none_wrong(&faults);
}
