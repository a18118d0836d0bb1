//! Messages through the commands: written for each channel and language, in each form, with texts of one's own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]
#![allow(missing_docs, reason = "a test")]

mod common;

use common::relance;
use serde_json::Value;

const LEDGER: [&str; 8] = [
    "--ledger",
    "samples/789654321FEC20260930.txt",
    "--with",
    "samples/follow-up.csv",
    "--creditor",
    "samples/creditor.toml",
    "--as-of",
    "2026-10-15",
];
const TODAY: [&str; 2] = ["--as-of", "2026-10-15"];
const GROUPED: [&str; 2] = ["--policy", "samples/policy.toml"];
const CASE: [&str; 8] = ["--law", "FR", "--debtor", "business", "--currency", "EUR", "--as-of", "2026-10-15"];

/// What is answered, with nothing complained of.
fn page(arguments: &[&[&str]]) -> String {
    let (code, page, errors) = relance(&arguments.concat());
    assert_eq!((code, errors.as_str()), (0, ""), "{arguments:?}");
    page
}

fn json(arguments: &[&[&str]]) -> Value {
    serde_json::from_str(&page(&[&arguments.concat()[..], &["--format", "json"]])).unwrap()
}

fn fits(page: &str) {
    for line in page.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
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

/// A debtor of Ghent with three late invoices: one contested, one promised, one neither; and another debtor.
fn ledger(folder: &tempfile::TempDir, name: &str) -> String {
    let text = format!(
        "record;debtor;name;kind;law;terms;address;email;phone;invoice;date;amount;currency;state;description;end-date\n\
         debtor;D1;{name};business;FR;net 30 issue;1 rue Haute / 37000 Tours;d1@debtor.example;+33 1 00 00 00 00;;;;;;;\n\
         invoice;D1;;;;;;;;F1;2026-07-01;1200.00;EUR;sent;Deux tables;\n\
         invoice;D1;;;;;;;;F2;2026-07-10;800.00;EUR;sent;;\n\
         invoice;D1;;;;;;;;F3;2026-07-20;500.00;EUR;sent;;\n\
         invoice;D1;;;;;;;;F4;2026-10-10;90.00;EUR;sent;;\n\
         dispute;D1;;;;;;;;F2;2026-08-20;;;;;\n\
         promise;D1;;;;;;;;F3;2026-10-10;;;;;2026-10-20\n\
         debtor;D2;Autre;business;FR;net 30 issue;;;;;;;;;;\n\
         invoice;D2;;;;;;;;G1;2026-07-01;100.00;EUR;sent;;\n\
         invoice;D2;;;;;;;;G2;2026-07-05;200.00;EUR;sent;;\n"
    );
    write(folder, "mine.csv", &text)
}

fn on(ledger: &str) -> [&str; 6] {
    ["--ledger", ledger, "--creditor", "samples/creditor.toml", "--as-of", "2026-10-15"]
}

#[test]
fn each_channel_has_its_text() {
    let first = ["remind", "F2026-0018", "--level", "first-reminder", "--lang", "en"];
    let letter = page(&[&first, &LEDGER, &["--channel", "letter"]]);
    fits(&letter);
    says(
        &letter,
        &["Atelier Vallombreuse SARL\n14 rue des Tanneurs", "37400 Amboise", "October 2026\n", "€4,330.00"],
    );
    let mail = page(&[&first, &LEDGER, &["--channel", "email"]]);
    fits(&mail);
    assert!(mail.starts_with("To: comptabilite@quatrevents.example\nSubject: "), "{mail}");
    let sms = page(&[&first, &LEDGER, &["--channel", "sms"]]);
    let answer = json(&[&first, &LEDGER, &["--channel", "sms"]]);
    let text = answer["val"]["plainText"].as_str().unwrap();
    // Whole, as it is sent.
    says(&sms, &["To: (number unknown)\n", &format!("\n{text}\n"), "Length: ", "(GSM 7)"]);
    let call = page(&[&first, &LEDGER, &["--channel", "phone"]]);
    fits(&call);
    says(&call, &["Call: Hôtel des Quatre Vents SAS (number unknown)", "────", "\n- ", "\n  → "]);
    // A formal notice is written: the refusal names the option.
    let (code, page, errors) =
        relance(&[&["remind", "F2026-0018"], &LEDGER[..], &["--channel", "sms"]].concat());
    assert_eq!((code, page.as_str()), (1, ""));
    says(&errors, &["--channel"]);
}

#[test]
fn the_table_of_invoices_fits_in_languages_with_long_days() {
    for language in ["es", "nl"] {
        let letter = page(&[&["remind", "F2026-0018", "--in", language], &LEDGER]);
        fits(&letter);
        let letter = letter.replace('\u{a0}', " ");
        let row = letter.lines().find(|line| line.starts_with("F2026-0018")).unwrap();
        // Days may wrap; numbers and amounts do not.
        assert!(row.ends_with("107 días") || row.ends_with("107 dagen"), "{letter}");
    }
}

#[test]
fn the_language_is_that_of_the_reader_or_of_the_debtor() {
    let tags =
        |more: &[&str]| json(&[&["remind", "F2026-0018"], &LEDGER, more])["val"]["languageTag"].clone();
    assert_eq!(tags(&["--lang", "fr"]), "fr");
    assert_eq!(tags(&["--lang", "fr", "--in", "pt"]), "pt");
    // What is said beside the message stays in the language of the command.
    let (code, _, errors) =
        relance(&[&["remind", "F2026-0029", "--in", "de", "--lang", "fr"], &LEDGER[..]].concat());
    assert_eq!(code, 1);
    says(&errors, &["rien à envoyer"]);
    assert_eq!(relance(&[&["remind", "F2026-0018", "--in", "sv"], &LEDGER[..]].concat()).0, 2);
}

#[test]
fn one_message_is_about_several_invoices() {
    let folder = tempfile::tempdir().unwrap();
    let file = ledger(&folder, "Durand");
    let all = page(&[&["remind", "--debtor", "D1", "--lang", "en"], &on(&file)]);
    fits(&all);
    says(
        &all,
        &["F1, Deux tables", "Set out, not demanded: F2 (disputed), F3 (promised).\n", "Left out: F4.\n"],
    );
    let answer = json(&[&["remind", "F3", "F1"], &on(&file)]);
    let roles: Vec<(&str, &str)> = answer["val"]["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["invoice"].as_str().unwrap(), it["role"].as_str().unwrap()))
        .collect();
    assert_eq!(roles, [("F3", "promised"), ("F1", "demanded")]);

    // One invoice stands for its item of the worklist where the policy groups.
    let grouped = [&["remind", "G2", "--lang", "en"], &on(&file)[..], &GROUPED].concat();
    let item = page(&[&grouped]);
    says(
        &item,
        &["G1", "G2", "€300.00", "One message for 2 invoices, as in the worklist; for G2 alone: --alone."],
    );
    let alone = page(&[&grouped, &["--alone"]]);
    assert!(!alone.contains("G1"), "{alone}");
    let not_grouped = page(&[&["remind", "G2", "--lang", "en"], &on(&file)]);
    assert!(!not_grouped.contains("G1"), "{not_grouped}");

    let (code, _, errors) = relance(&[&["remind", "F1", "G1", "--lang", "en"], &on(&file)[..]].concat());
    assert_eq!(code, 1);
    says(&errors, &["G1 is owed by D2, not by D1"]);
    assert_eq!(relance(&[&["remind", "F1", "--debtor", "D1"], &on(&file)[..]].concat()).0, 2);
    assert_eq!(relance(&[&["remind"], &on(&file)[..]].concat()).0, 2);
    for unknown in [&["remind", "F9"][..], &["remind", "--debtor", "D9"]] {
        assert_eq!(relance(&[unknown, &on(&file)[..]].concat()).0, 1);
    }
    // A claim that the rules refuse stops no other.
    let rest = page(&[&["remind", "--debtor", "C015", "--lang", "fr"], &LEDGER]);
    says(&rest, &["F2026-0031", "F2026-0039 est refusée par les règles", "samples/follow-up.csv, ligne 24"]);
}

#[test]
fn the_forms_of_an_email_are_those_of_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.eml");
    let mail = [&["remind", "F2026-0018", "--channel", "email"], &LEDGER[..]].concat();
    let answer = json(&[&mail]);
    let output = ["--as", "eml", "--output", file.to_str().unwrap()];
    assert_eq!(page(&[&mail, &output]), "");
    assert_eq!(std::fs::read(&file).unwrap(), answer["val"]["draft"].as_str().unwrap().as_bytes());
    assert_eq!(page(&[&mail, &["--as", "eml"]]), answer["val"]["draft"].as_str().unwrap());
    assert_eq!(page(&[&mail, &["--as", "html"]]), answer["val"]["html"].as_str().unwrap());
    // The answer as data can be kept in a file too.
    assert_eq!(page(&[&mail, &["--format", "json", "--output", file.to_str().unwrap()]]), "");
    assert_eq!(serde_json::from_slice::<Value>(&std::fs::read(&file).unwrap()).unwrap(), answer);

    let letter = [&["remind", "F2026-0018", "--channel", "letter"], &LEDGER[..]].concat();
    for form in ["eml", "html"] {
        let (code, page, errors) = relance(&[&letter[..], &["--as", form]].concat());
        assert_eq!((code, page.as_str()), (1, ""));
        says(&errors, &["--channel email"]);
    }
    assert_eq!(relance(&[&mail[..], &["--as", "eml", "--format", "json"]].concat()).0, 2);
    let nowhere = folder.path().join("none/message.eml");
    let nowhere = ["--as", "eml", "--output", nowhere.to_str().unwrap()];
    assert_eq!(relance(&[&mail[..], &nowhere].concat()).0, 1);
}

#[test]
fn what_is_beside_a_message_does_not_get_into_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = ledger(&folder, "Durand");
    let all = [&["remind", "--debtor", "D1", "--lang", "en", "--as", "page"], &on(&file)[..]].concat();
    let (code, page, errors) = relance(&all);
    assert_eq!(code, 0);
    says(&errors, &["Left out: F4."]);
    assert!(!page.contains("Left out"), "{page}");
}

#[test]
fn a_page_loads_nothing_and_says_what_the_message_says() {
    let folder = tempfile::tempdir().unwrap();
    let file = ledger(&folder, "<b onclick=\"x\">Durand & 'fils'</b>");
    let form = ["--channel", "letter", "--as", "page", "--in", "fr"];
    let page = page(&[&["remind", "F1"], &on(&file), &form]);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\">"), "{page}");
    says(
        &page,
        &[
            "@page { size: A4;",
            "&lt;b onclick=&quot;x&quot;&gt;Durand &amp; &#39;fils&#39;&lt;/b&gt;<br>1 rue Haute",
            "<td class=\"figures\">1\u{202f}200,00\u{a0}€</td>",
            "<th>",
        ],
    );
    for foreign in ["<b ", "onclick=\"", "http:", "https:", "src=", "url(", "@import", "<link", "<script"] {
        assert!(!page.contains(foreign), "{foreign}\n{page}");
    }
    // Every block of the answer is there.
    let answer = json(&[&["remind", "F1"], &on(&file), &["--channel", "letter", "--in", "fr"]]);
    let escaped = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;")
    };
    for block in answer["val"]["body"].as_array().unwrap() {
        if let Some(text) = block["val"].as_str() {
            says(&page, &[&escaped(text)]);
        }
    }
}

#[test]
fn a_letter_becomes_a_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.pdf");
    let letter = [&["remind", "F2026-0018", "--as", "pdf"], &LEDGER[..]].concat();
    assert_eq!(page(&[&letter, &["--output", file.to_str().unwrap()]]), "");
    let first = std::fs::read(&file).unwrap();
    assert!(first.starts_with(b"%PDF-1.7"));
    page(&[&letter, &["--output", file.to_str().unwrap()]]);
    assert_eq!(std::fs::read(&file).unwrap(), first);
    let (code, _, errors) = relance(&letter);
    assert_eq!(code, 2);
    says(&errors, &["--output"]);
}

#[test]
fn texts_of_ones_own_replace_the_built_in_ones() {
    let folder = tempfile::tempdir().unwrap();
    let toml = write(
        &folder,
        "mine.toml",
        "language = \"en\"\nchannel = \"email\"\n\
         parts = [{ part = \"subject\", text = \"Ours: {{ number }}\" }, { part = \"closing\", text = \"Pay up or else!!\" }]\n",
    );
    let json_file = write(
        &folder,
        "mine.json",
        r#"{ "templates": [{ "language": "en", "parts": [{ "part": "subject", "text": "Ours: {{ number }}" }] }] }"#,
    );
    let mail = [&["remind", "F2026-0018", "--channel", "email", "--lang", "en"], &LEDGER[..]].concat();
    let ours = page(&[&mail, &["--templates", &toml]]);
    says(&ours, &["Subject: Ours: F2026-0018\n", "Worth knowing", "\n- “!!”"]);
    says(&words(&ours), &[&format!("({toml}, parts[1].text)")]);
    says(&page(&[&mail, &["--templates", &json_file]]), &["Subject: Ours: F2026-0018\n"]);
    // Another language than theirs: the built-in ones.
    assert!(!page(&[&mail, &["--in", "fr", "--templates", &toml]]).contains("Ours"));

    let fault = write(
        &folder,
        "fault.toml",
        "language = \"en\"\nparts = [{ part = \"subject\", text = \"{{ numbr }}\" }]\n",
    );
    let (code, page, errors) = relance(&[&mail[..], &["--templates", &fault]].concat());
    assert_eq!((code, page.as_str()), (1, ""));
    says(&errors, &[&format!("{fault}, parts[0].text: "), "numbr"]);
    let shape = write(&folder, "shape.toml", "language = \"sv\"\nparts = []\nmore = 1\n");
    let (code, _, errors) = relance(&[&mail[..], &["--templates", &shape]].concat());
    assert_eq!(code, 1);
    says(
        &errors,
        &[&format!("{shape}, more: unknown; there are language,"), &format!("{shape}, language: “sv”")],
    );
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn check_names_faults_and_what_deserves_a_second_look() {
    let folder = tempfile::tempdir().unwrap();
    let faults = write(
        &folder,
        "faults.toml",
        "[[templates]]\nlanguage = \"fr\"\nparts = [{ part = \"subject\", text = \"{{ nomber }}\" }]\n\
         [[templates]]\nlanguage = \"en\"\nparts = [{ part = \"opening\", text = \"{% if number %}x\" }]\n",
    );
    let poor = write(
        &folder,
        "poor.toml",
        "language = \"en\"\nchannel = \"email\"\nparts = [{ part = \"body\", text = \"Pay!!\" }]\n",
    );
    let none = write(&folder, "none.toml", "templates = []\nlanguage = \"fr\"\n");
    let sound_file = write(
        &folder,
        "sound.toml",
        "language = \"en\"\nparts = [{ part = \"opening\", text = \"{{ built_in }}\\n\\nOur people help you gladly.\" }]\n",
    );
    let check = ["messages", "check", &faults, &poor, &none, "none.toml", &sound_file];
    let laws = ["--law", "FR", "--law", "BE"];
    let (code, found, errors) = relance(&[&check[..], &laws, &TODAY, &["--lang", "en"]].concat());
    assert_eq!((code, errors.as_str()), (1, ""));
    says(
        &found,
        &[
            &format!("{faults}, templates[0].parts[0].text: "),
            "“nomber”",
            &format!("{faults}, templates[1].parts[0].text: "),
            &format!("{poor}: sound; worth a second look:\n  - parts[0].text: “!!”"),
            "\n  - The message does not say the amount asked for (law: FR and BE; level: courtesy, ",
            &format!("{none}, language: unknown: the file has a list of templates"),
            &format!("{none}, templates: expected a list of at least one template."),
            "none.toml: No such file",
            &format!("{sound_file}: sound.\n"),
        ],
    );
    let (code, found, _) = relance(&[&check[..], &laws, &TODAY, &["--format", "json"]].concat());
    assert_eq!(code, 1);
    let found: Value = serde_json::from_str(&found).unwrap();
    let sound: Vec<bool> =
        found.as_array().unwrap().iter().map(|file| file["sound"].as_bool().unwrap()).collect();
    assert_eq!(sound, [false, true, false, false, true]);
    let codes: Vec<&str> =
        found[1]["warnings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"harsh-wording") && codes.contains(&"content-missing"), "{codes:?}");

    // Remarks are no refusal; without a law there are only those about the texts themselves.
    let (code, found, _) = relance(&[&["messages", "check", &poor, "--lang", "fr"], &TODAY[..]].concat());
    assert_eq!(code, 0);
    says(&found, &["sans défaut\u{202f}; à revoir\u{a0}:", "«\u{a0}!!\u{a0}»"]);
    assert_eq!(found.lines().count(), 2, "{found}");
    let (code, found, _) = relance(&[&["messages", "check", &poor, "--law", "XX"], &TODAY[..]].concat());
    assert_eq!(code, 1);
    says(&found, &["--law"]);
    assert_eq!(relance(&["messages", "check", &poor]).0, 2);
    assert_eq!(relance(&[&["messages", "check"], &TODAY[..]].concat()).0, 2);
}

#[test]
fn a_preview_shows_every_language_and_channel() {
    let preview = [&["messages", "preview", "--lang", "fr"], &CASE[..]].concat();
    let languages = page(&[&preview, &["--every", "language", "--level", "first-reminder"]]);
    fits(&languages);
    for name in ["Français", "English", "Deutsch", "Español", "Italiano", "Nederlands", "Português"] {
        says(&languages, &[&format!("{name}\n════")]);
    }
    let channels = page(&[&preview, &["--every", "channel", "--level", "first-reminder"]]);
    for name in ["E-mail", "Lettre", "SMS", "Appel"] {
        says(&channels, &[&format!("{name}\n════")]);
    }
    // What is not made for one channel stops no other; alone it is a refusal.
    let notice = page(&[&preview, &["--every", "channel", "--level", "formal-notice"]]);
    says(&notice, &["Une mise en demeure s’écrit", "Lettre\n════"]);
    let sms = ["--channel", "sms", "--level", "formal-notice"];
    assert_eq!(relance(&[&preview[..], &sms].concat()).0, 1);
    assert_eq!(relance(&[&preview[..], &sms, &["--every", "language"]].concat()).0, 1);

    let one = json(&[&preview, &["--in", "nl", "--channel", "letter"]]);
    assert_eq!((&one["tag"], &one["val"]["languageTag"]), (&Value::from("ok"), &Value::from("nl")));
    let all = json(&[&preview, &["--every", "language", "--every", "channel", "--level", "first-reminder"]]);
    assert_eq!(all.as_array().unwrap().len(), 28);
    assert!(all.as_array().unwrap().iter().all(|it| it["tag"] == "ok"), "{all}");

    let grouped = page(&[&preview, &GROUPED, &["--level", "second-reminder", "--in", "en"]]);
    says(&grouped, &["A-1001", "Total"]);
    for (wrong, option, code) in [
        (&["--level", "none"][..], "--level", 1),
        (&["--in", "fr", "--every", "language"], "--in", 2),
        (&["--channel", "sms", "--every", "channel"], "--channel", 2),
    ] {
        let (found, page, errors) = relance(&[&preview[..], wrong].concat());
        assert_eq!((found, page.as_str()), (code, ""), "{errors}");
        says(&errors, &[option]);
    }
    let (code, _, errors) =
        relance(&["messages", "preview", "--law", "FR", "--debtor", "business", "--currency", "EUR"]);
    assert_eq!(code, 2);
    says(&errors, &["--as-of"]);
    let wrong = ["--law", "ZZ", "--debtor", "consumer", "--currency", "EUX", "--as-of", "2026-10-15"];
    let (code, _, errors) = relance(&[&["messages", "preview"], &wrong[..]].concat());
    assert_eq!(code, 1);
    says(&errors, &["(--law)", "(--currency)"]);
}

#[test]
fn the_creditor_has_a_registration() {
    let folder = tempfile::tempdir().unwrap();
    let text = "name = \"Atelier\"\naddress = [\"1 rue Basse\"]\nphone = \"02 00\"\nregistration = \"RCS Tours 1\"\n";
    let file = write(&folder, "creditor.toml", text);
    let arguments = ["remind", "F2026-0018", "--creditor", &file, "--channel", "letter", "--lang", "en"];
    let letter = page(&[&arguments, &LEDGER[..4], &TODAY]);
    says(&letter, &["1 rue Basse\n02 00\nRCS Tours 1\n"]);
    let file = write(&folder, "wrong.toml", "name = \"Atelier\"\nregistratoin = \"1\"\n");
    let (code, _, errors) =
        relance(&[&["remind", "F2026-0018", "--creditor", &file], &LEDGER[..4], &TODAY].concat());
    assert_eq!(code, 1);
    says(&errors, &["registratoin"]);
}
