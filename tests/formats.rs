//! Amounts, rates and dates against Unicode CLDR, as the Intl of Node sets them (`published/make_formats.mjs`).
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use std::collections::BTreeSet;
use std::fs;

use chrono::NaiveDate;
use relance_core::money::{Currency, Money, Percent};
use relance_core::words::{Locale, MessageLanguage, Writing, date, money, percent};
use relance_tests::root;

/// Where we differ on purpose: in these locales, and why.
const DIFFERENCES: [(&str, &[&str], &str); 6] = [
    (
        "first of the month",
        &["fr-FR", "fr-CH"],
        "1er: the ordinal of every French grammar; CLDR has one pattern for all days",
    ),
    (
        "first of the month",
        &["it-IT", "it-CH"],
        "1º: the ordinal of the first; CLDR has one pattern for all days",
    ),
    (
        "sign of the pound",
        &["fr-FR", "fr-CH"],
        "CLDR sets £GB, to tell it from other pounds; invoices write £",
    ),
    (
        "code for the pound",
        &["es-ES"],
        "CLDR has no sign for the pound in Spanish; invoices in Spain write £",
    ),
    (
        "groups of four digits",
        &["it-IT", "it-CH"],
        "CLDR leaves 1234,56 as in running text; an Italian invoice sets 1.234,56, and so does every cash register",
    ),
    (
        "apostrophe",
        &["de-CH", "it-CH"],
        "the curled apostrophe of type; CLDR has had either, and reading back takes both",
    ),
];

fn locale(tag: &str) -> Locale {
    let language = match tag.split('-').next() {
        Some("fr") => MessageLanguage::Fr,
        Some("en") => MessageLanguage::En,
        Some("de") => MessageLanguage::De,
        Some("es") => MessageLanguage::Es,
        Some("it") => MessageLanguage::It,
        Some("nl") => MessageLanguage::Nl,
        Some("pt") => MessageLanguage::Pt,
        other => panic!("{other:?} is no language of ours"),
    };
    let writing = match tag.split('-').nth(1) {
        Some("CH") => Writing::Swiss,
        Some("AT") => Writing::Austrian,
        _ => Writing::OfLanguage,
    };
    Locale { language, writing }
}

fn ours(what: &str, tag: &str, value: &str) -> String {
    let locale = locale(tag);
    match what {
        "money" => {
            let (amount, code) = value.split_once(' ').expect("an amount and its currency");
            let currency = Currency::from_code(code).expect("a currency");
            money(Money::parse(amount, currency).expect("an amount"), locale)
        }
        "percent" => percent(Percent::parse(value).expect("a rate"), locale),
        "date" => date(value.parse::<NaiveDate>().expect("a day"), locale),
        other => panic!("what is {other}?"),
    }
}

/// What CLDR would have written, had it our reasons: each difference, applied.
fn with_differences(what: &str, tag: &str, value: &str, written: &str, used: &mut BTreeSet<usize>) -> String {
    let mut text = written.to_owned();
    for (index, (difference, locales, _)) in DIFFERENCES.iter().enumerate() {
        if !locales.contains(&tag) {
            continue;
        }
        let changed = match (*difference, what) {
            ("first of the month", "date") if value.ends_with("-01") => {
                text.replacen("1 ", if tag.starts_with("fr") { "1er " } else { "1º " }, 1)
            }
            ("sign of the pound", "money") => text.replace("£GB", "£"),
            ("code for the pound", "money") => text.replace("GBP", "£"),
            ("groups of four digits", "money") => {
                let sign = if tag == "it-CH" { "’" } else { "." };
                let digits = text.find(|letter: char| letter.is_ascii_digit()).unwrap_or_default();
                let run = text
                    .chars()
                    .skip_while(|it| !it.is_ascii_digit())
                    .take_while(char::is_ascii_digit)
                    .count();
                let (head, tail) = text.split_at(digits.saturating_add(1));
                if run == 4 { format!("{head}{sign}{tail}") } else { text.clone() }
            }
            ("apostrophe", "money") => text.replace('\'', "’"),
            _ => text.clone(),
        };
        if changed != text {
            used.insert(index);
            text = changed;
        }
    }
    text
}

#[test]
fn figures_are_set_as_cldr_sets_them() {
    let file = fs::read_to_string(root().join("tests/published/formats.csv")).expect("the published formats");
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    let mut read = 0_u32;
    for line in file.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let mut cells = line.splitn(4, ',');
        let mut cell = || cells.next().expect("four cells");
        let (what, tag, value, written) = (cell(), cell(), cell(), cell());
        let written = written.trim_matches('"');
        read = read.saturating_add(1);
        let mut found = ours(what, tag, value);
        if what == "date" {
            // In a line of text a day must not part from its month; CLDR sets words alone.
            found = found.replace('\u{a0}', " ");
        }
        let expected = with_differences(what, tag, value, written, &mut used);
        if found != expected {
            faults.push(format!("{tag} {what} {value}: {found:?}, CLDR {expected:?}"));
        }
    }
    assert!(read > 300, "only {read} rows");
    assert!(faults.is_empty(), "{} differ:\n{}", faults.len(), faults.join("\n"));
    for (index, (difference, locales, _)) in DIFFERENCES.iter().enumerate() {
        assert!(used.contains(&index), "{difference} ({locales:?}) is no difference any more");
    }
}
