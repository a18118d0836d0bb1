//! Skeletons of what grows often: the files of a country, a language or a preset, made from those that are there. What is
//! left open does not compile, and CONTRIBUTING.md says what comes after.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::shell::Workspace;

/// What can be made.
pub const KINDS: [&str; 4] = ["country", "message-language", "language", "preset"];

/// Writes the skeleton of something new.
pub fn run(workspace: &Workspace, kind: &str, name: &str) -> Result<()> {
    let root = &workspace.root;
    let written = match kind {
        "country" => country(root, name)?,
        "message-language" => message_language(root, name)?,
        "language" => language(root, name)?,
        "preset" => preset(root, name)?,
        other => bail!("cannot make “{other}”; there are {}", KINDS.join(", ")),
    };
    for file in written {
        println!("{file}");
    }
    println!("What is left open there does not compile. What comes next: CONTRIBUTING.md.");
    Ok(())
}

/// A country: every question that a regime answers, each with the sentence that says what it asks.
fn country(root: &Path, code: &str) -> Result<Vec<String>> {
    ensure!(code.len() == 2 && code.chars().all(|it| it.is_ascii_alphabetic()), "a country has two letters");
    let (lower, upper) = (code.to_lowercase(), code.to_uppercase());
    let law = "crates/core/src/law";
    let mut text = format!("//! {upper}: say which acts.\n\nuse super::{{Article, Regime}};\n\n");
    text.push_str("// One for each kind of debtor and age of contract.\nconst BUSINESS: Regime = Regime {\n");
    for (doc, field) in fields(root, &format!("{law}/regime.rs"), "pub struct Regime {")? {
        if field == "interest" {
            text.push_str("    interest: super::InterestRule {\n");
            for (doc, field) in fields(root, &format!("{law}/interest.rs"), "pub struct InterestRule {")? {
                text.push_str(&format!("        // {doc}\n        {field}: ___,\n"));
            }
            text.push_str("    },\n");
        } else {
            text.push_str(&format!("    // {doc}\n    {field}: ___,\n"));
        }
    }
    text.push_str("};\n\npub(super) static REGIMES: &[Regime] = &[BUSINESS];\n");
    let file = write_new(root, &format!("{law}/{lower}.rs"), &text)?;
    insert_sorted(root, &format!("{law}/mod.rs"), &format!("mod {lower};"))?;
    fs::create_dir_all(root.join(format!("tests/cases/{lower}/official")))?;
    Ok(vec![file, format!("{law}/mod.rs"), format!("tests/cases/{lower}/official/")])
}

/// The fields of a structure, each after its first sentence.
fn fields(root: &Path, file: &str, head: &str) -> Result<Vec<(String, String)>> {
    let text = read(root, file)?;
    let body = text.split(head).nth(1).and_then(|rest| rest.split("\n}").next());
    let body = body.with_context(|| format!("{file} has no {head}"))?;
    let mut found = Vec::new();
    let mut doc: Vec<&str> = Vec::new();
    for line in body.lines().map(str::trim) {
        if let Some(sentence) = line.strip_prefix("/// ") {
            doc.push(sentence);
        } else if let Some((field, _)) = line.strip_prefix("pub ").and_then(|rest| rest.split_once(':')) {
            found.push((doc.join(" "), field.to_owned()));
            doc.clear();
        }
    }
    Ok(found)
}

/// A language of messages: the English texts to be rewritten, and an empty list of words for the spelling test.
fn message_language(root: &Path, code: &str) -> Result<Vec<String>> {
    is_language(code)?;
    let texts = "crates/core/src/reminder/texts";
    let english = read(root, &format!("{texts}/en.rs"))?;
    let (_, body) = english.split_once('\n').context("a file of texts has a first line")?;
    let text = format!(
        "//! Say how {code} writes to debtors. These are the English texts: rewrite every one.\n{body}"
    );
    let file = write_new(root, &format!("{texts}/{code}.rs"), &text)?;
    insert_sorted(root, &format!("{texts}/mod.rs"), &format!("mod {code};"))?;
    let words = write_new(root, &format!("tests/gallery/words-{code}.txt"), "")?;
    Ok(vec![file, format!("{texts}/mod.rs"), words])
}

/// A language of explanations: every sentence in English, in each place that has sentences.
fn language(root: &Path, code: &str) -> Result<Vec<String>> {
    is_language(code)?;
    let case = code.to_upper_camel_case();
    let mut written = Vec::new();
    let words = "crates/core/src/words";
    let folder = root.join(words);
    for entry in fs::read_dir(folder.join("en")).context("the sentences in English")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let text = in_language(&read(root, &format!("{words}/en/{name}"))?, &case);
        written.push(write_new(root, &format!("{words}/{code}/{name}"), &text)?);
    }
    for room in ["crates/contract/src/shapes", "crates/ledger/src/words", "crates/host-demo/src/texts"] {
        let text = in_language(&read(root, &format!("{room}/en.rs"))?, &case);
        written.push(write_new(root, &format!("{room}/{code}.rs"), &text)?);
        insert_sorted(root, &format!("{room}/mod.rs"), &format!("mod {code};"))?;
    }
    insert_sorted(root, &format!("{words}/mod.rs"), &format!("mod {code};"))?;
    let page = read(root, "web/words/en.js")?.replace("The page in English", &format!("The page in {code}"));
    written.push(write_new(root, &format!("web/words/{code}.js"), &page)?);
    Ok(written)
}

/// What is written in English by name is written in this language by name.
fn in_language(text: &str, case: &str) -> String {
    let renamed =
        text.replace("Language::En", &format!("Language::{case}")).replace("En)", &format!("{case})"));
    renamed.replace("{En}", &format!("{{{case}}}")).replace("::En;", &format!("::{case};"))
}

/// A preset: its file and its line, and the place of its cases.
fn preset(root: &Path, name: &str) -> Result<Vec<String>> {
    let module = name.to_snake_case();
    let presets = "crates/core/src/presets";
    let model = read(root, &format!("{presets}/erpnext.rs"))?;
    let (_, body) = model.split_once('\n').context("a preset has a first line")?;
    let text = body.replace("\"erpnext\"", &format!("\"{name}\""));
    let text =
        format!("//! Say what the product does. This is ERPNext: put in its place what you read.\n{text}");
    let file = write_new(root, &format!("{presets}/{module}.rs"), &text)?;
    insert_sorted(root, &format!("{presets}/mod.rs"), &format!("mod {module};"))?;
    insert_sorted(root, &format!("{presets}/mod.rs"), &format!("        {module}::preset(),"))?;
    let base = read(root, "tests/cases/base/preset-erpnext.toml")?.replace("erpnext", name);
    let base = write_new(root, &format!("tests/cases/base/preset-{name}.toml"), &base)?;
    fs::create_dir_all(root.join(format!("tests/cases/presets/{name}")))?;
    Ok(vec![file, format!("{presets}/mod.rs"), base, format!("tests/cases/presets/{name}/")])
}

fn is_language(code: &str) -> Result<()> {
    ensure!(
        code.len() == 2 && code.chars().all(|it| it.is_ascii_lowercase()),
        "a language has two small letters"
    );
    Ok(())
}

fn read(root: &Path, file: &str) -> Result<String> {
    fs::read_to_string(root.join(file)).with_context(|| format!("cannot read {file}"))
}

/// Writes a file that is not there yet.
fn write_new(root: &Path, file: &str, text: &str) -> Result<String> {
    let path = root.join(file);
    ensure!(!path.exists(), "{file} is there already");
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, text).with_context(|| format!("cannot write {file}"))?;
    Ok(file.to_owned())
}

/// Puts a line among others that begin alike, where the alphabet wants it.
fn insert_sorted(root: &Path, file: &str, line: &str) -> Result<()> {
    let text = read(root, file)?;
    let (lead, tail) = match line.trim_start().split_once(' ') {
        Some((word, _)) => (format!("{word} "), ";"),
        None => (line.chars().take_while(|it| *it == ' ').collect(), "::preset(),"),
    };
    let alike = |other: &str| other.starts_with(&lead) && other.ends_with(tail);
    let mut lines: Vec<&str> = text.lines().collect();
    let later = lines.iter().position(|other| alike(other) && *other > line);
    let last = lines.iter().rposition(|other| alike(other)).map(|at| at.saturating_add(1));
    // Whatever comes first by rule stays first.
    let first = lines.iter().position(|other| alike(other)).filter(|_| tail == "::preset(),");
    let place = match (later, first) {
        (Some(later), Some(first)) if later == first => first.saturating_add(1),
        (Some(later), _) => later,
        (None, _) => last.with_context(|| format!("{file} has no place for {line}"))?,
    };
    lines.insert(place, line);
    fs::write(root.join(file), lines.join("\n") + "\n").with_context(|| format!("cannot write {file}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failing test may panic")]

    use std::path::Path;

    use super::*;

    /// A skeleton asks every question that is there today.
    #[test]
    fn a_country_is_asked_every_field_of_a_regime() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let law = "crates/core/src/law";
        let regime = fields(root, &format!("{law}/regime.rs"), "pub struct Regime {").unwrap();
        let pt = read(root, &format!("{law}/pt.rs")).unwrap();
        for (doc, field) in &regime {
            assert!(!doc.is_empty(), "{field} says nothing");
            assert!(pt.contains(&format!("    {field}:")), "{field} is a field of every country");
        }
        assert!(regime.len() > 15);
    }

    #[test]
    fn lines_go_where_the_alphabet_wants_them() {
        let folder = std::env::temp_dir().join(format!("relance-new-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let list = "mod a;\npub mod relance;\nmod tryton;\n\nfn all() {\n        relance::preset(),\n        lago::preset(),\n}\n";
        fs::write(folder.join("mod.rs"), list).unwrap();
        insert_sorted(&folder, "mod.rs", "mod acme;").unwrap();
        insert_sorted(&folder, "mod.rs", "        acme::preset(),").unwrap();
        let text = read(&folder, "mod.rs").unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert!(text.contains("mod acme;\nmod tryton;"), "{text}");
        assert!(text.contains("        relance::preset(),\n        acme::preset(),\n        lago"), "{text}");
    }
}
