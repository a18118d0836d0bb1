//! Every message, whole: what it must say is there, every figure in it is one of the answers, it is set and spelt as its
//! language wants, its forms say the same, and no name can break out of it.
//!
//! The messages are those of the gallery, and those of the corpus written in all seven languages.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a failing test may panic, and its sums are small"
)]

#[path = "messages/facts.rs"]
mod facts;
#[path = "messages/format.rs"]
mod format;
#[path = "messages/forms.rs"]
mod forms;
#[path = "messages/hostile.rs"]
mod hostile;
#[path = "gallery/situations.rs"]
mod situations;
#[path = "messages/spelling.rs"]
mod spelling;
#[path = "messages/typography.rs"]
mod typography;

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use relance_tests::{cases, root};
use serde_json::{Value, json};

use facts::Facts;
use format::{Figure, place, plain_spaces};
use situations::{LANGUAGES, situations};

/// A message and the facts it was written from.
pub(crate) struct Written {
    pub(crate) name: String,
    /// What it shows; empty for those of the corpus.
    pub(crate) title: String,
    pub(crate) args: Value,
    pub(crate) message: Value,
    pub(crate) facts: Facts,
}

impl Written {
    pub(crate) fn text(&self, field: &str) -> &str {
        self.message.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn tag(&self) -> &str {
        self.text("languageTag")
    }

    pub(crate) fn is_written(&self) -> bool {
        matches!(self.text("channel"), "email" | "letter")
    }

    /// Whether nothing is late yet.
    pub(crate) fn is_courtesy(&self) -> bool {
        self.message.get("payBy").is_none()
    }
}

pub(crate) fn compose(args: &Value) -> Value {
    relance_wasm::json::call("reminders.compose", args).expect("the function exists")
}

fn written(name: String, args: Value) -> Option<Written> {
    let answer = compose(&args);
    let message = answer.get("val").filter(|_| answer["tag"] == "ok")?.clone();
    let facts = Facts::new(&args, &message);
    Some(Written { name, title: String::new(), args, message, facts })
}

/// The situations of the gallery.
pub(crate) fn gallery_situations() -> &'static [situations::Situation] {
    static ALL: OnceLock<Vec<situations::Situation>> = OnceLock::new();
    let read = || {
        let file = root().join("tests/gallery/situations.toml");
        situations(&fs::read_to_string(file).expect("the situations")).expect("the situations can be read")
    };
    ALL.get_or_init(read)
}

/// Every message of the gallery.
pub(crate) fn gallery() -> &'static [Written] {
    static ALL: OnceLock<Vec<Written>> = OnceLock::new();
    ALL.get_or_init(|| {
        let of = |it: situations::Situation| {
            let name = format!("{} {}", it.language, it.id);
            let one = written(name.clone(), it.args).unwrap_or_else(|| panic!("{name} is refused"));
            Written { title: it.title, ..one }
        };
        gallery_situations().iter().cloned().map(of).collect()
    })
}

/// Every message of the corpus that uses built-in texts, in every language.
fn corpus() -> &'static [Written] {
    static ALL: OnceLock<Vec<Written>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut found = Vec::new();
        let cases = cases().expect("the corpus can be read");
        let asked = cases.iter().filter(|case| {
            case.call == "reminders.compose"
                && case.args.pointer("/choice/templates").is_none()
                // The answer says whether it is a message at all.
                && !case.untyped
        });
        for case in asked {
            for (language, _) in LANGUAGES {
                let mut args = case.args.clone();
                args["choice"]["language"] = json!(language);
                found.extend(written(format!("{} in {language}", case.name), args));
            }
        }
        assert!(found.len() > 200, "only {} messages", found.len());
        found
    })
}

/// All of them.
pub(crate) fn every() -> impl Iterator<Item = &'static Written> {
    gallery().iter().chain(corpus())
}

/// Fails with every fault at once.
pub(crate) fn none_wrong(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// One list of languages, wherever it is written: the contract's, the writer's, the gallery's, the page's.
#[test]
fn every_list_of_languages_is_that_of_the_contract() {
    let contract = fs::read_to_string(root().join("wit/reminders.wit")).expect("the contract");
    let block = contract.split("enum message-language {").nth(1).and_then(|rest| rest.split('}').next());
    let codes: Vec<&str> = block
        .expect("an enum of languages")
        .lines()
        .map(|line| line.trim().trim_end_matches(','))
        .filter(|line| !line.is_empty() && !line.starts_with("///"))
        .collect();
    assert_eq!(LANGUAGES.map(|(code, _)| code).to_vec(), codes, "tests/gallery/situations.rs");
    let written: Vec<&str> = relance_locale::Language::ALL.iter().map(|language| language.code()).collect();
    assert_eq!(written, codes, "crates/locale/src/places.rs");
    let page = fs::read_to_string(root().join("web/messages/choices.js")).expect("the page");
    let offered = page.split("MESSAGE_LANGUAGES = {").nth(1).and_then(|rest| rest.split('}').next());
    let offered: Vec<&str> = offered
        .expect("a list of languages")
        .split(',')
        .filter_map(|entry| entry.split(':').next())
        .map(str::trim)
        .filter(|code| !code.is_empty())
        .collect();
    assert_eq!(offered, codes, "web/messages/choices.js");
    for code in codes {
        let words = format!("tests/gallery/words-{code}.txt");
        assert!(root().join(&words).is_file(), "{words} is missing");
    }
}

#[test]
fn the_gallery_shows_every_moment_in_every_language() {
    for (language, _) in LANGUAGES {
        let count = gallery().iter().filter(|it| it.name.starts_with(language)).count();
        assert!(count >= 19, "{language} has {count}");
        // `cargo xtask gallery --check` compares whole pages; this, that they hold the texts that are tested here.
        let page = fs::read_to_string(root().join(format!("docs/gallery/{language}.md"))).expect("a page");
        for one in gallery().iter().filter(|it| it.name.starts_with(language)) {
            assert!(
                page.contains(one.text("plainText")),
                "{} is not on its page: cargo xtask gallery",
                one.name
            );
            assert!(page.contains(&format!("## {}\n", one.title)), "{}", one.name);
        }
    }
}

#[test]
fn what_a_message_must_say_is_in_it() {
    let mut faults = Vec::new();
    for one in every() {
        let text = plain_spaces(&format!("{}\n{}", one.text("subject"), one.text("plainText")));
        for (what, words) in one.facts.required(one) {
            if !text.contains(&words) {
                faults.push(format!("{}: {what} «{words}» is missing", one.name));
            }
        }
    }
    none_wrong(&faults);
}

#[test]
fn what_is_asked_for_is_what_the_assessments_say() {
    let mut faults = Vec::new();
    for one in every() {
        let found = one.facts.demands(one);
        let said: BTreeSet<_> = one.message["demands"]
            .as_array()
            .expect("demands")
            .iter()
            .map(|demand| {
                let of = |name: &str| demand[name]["amount"].as_str().unwrap_or_default().to_owned();
                let currency = demand["total"]["currency"].as_str().unwrap_or_default().to_owned();
                (currency, of("principal"), of("interest"), of("compensation"))
            })
            .collect();
        if found != said {
            faults.push(format!("{}: asks for {said:?}, the assessments say {found:?}", one.name));
        }
    }
    none_wrong(&faults);
}

#[test]
fn every_figure_of_a_message_is_one_of_the_answers() {
    let mut faults = Vec::new();
    for one in every() {
        for (form, text) in [
            ("subject", one.text("subject").to_owned()),
            ("text", one.text("plainText").to_owned()),
            ("html", forms::words_of_html(one.text("html"))),
        ] {
            for figure in one.facts.figures_in(one, &text) {
                if !one.facts.allows(&figure) {
                    faults.push(format!("{} ({form}): {figure:?} is nowhere in the answers", one.name));
                }
            }
        }
    }
    none_wrong(&faults);
}

#[test]
fn built_in_texts_lack_nothing_unless_the_facts_do() {
    let mut faults = Vec::new();
    for one in every() {
        for warning in one.message["warnings"].as_array().expect("warnings") {
            // What the facts lack is said at the fact.
            if warning["code"] == "content-missing" && warning["path"] == "message" {
                faults.push(format!("{}: {warning}", one.name));
            }
        }
    }
    none_wrong(&faults);
}

/// The same facts in each tone: figures and days do not change, only words.
#[test]
fn a_tone_changes_no_figure() {
    let mut faults = Vec::new();
    for situation in gallery_situations().iter().filter(|it| it.id == "neutral") {
        for contacts in [0, 1] {
            let mut seen: Vec<(String, BTreeSet<Figure>, BTreeSet<String>, String)> = Vec::new();
            for tone in ["courteous", "neutral", "firm", "formal"] {
                let mut args = situation.args.clone();
                args["choice"]["level"] = json!(tone);
                let list = args["claims"][0]["contacts"].as_array_mut().expect("contacts");
                list.truncate(contacts);
                let one = written(format!("{} {tone}", situation.language), args).expect("a message");
                let figures = one.facts.figures_in(&one, one.text("plainText"));
                // Interest is told with the insistence; what is owed and when is not another.
                let owed = ["4380.00"];
                let figures = figures.into_iter().filter(|figure| match figure {
                    Figure::Amount(amount, _) => owed.contains(&amount.as_str()),
                    Figure::Date(_) | Figure::Days(_) => true,
                    Figure::Rate(_) | Figure::Bare(_) => false,
                });
                let paragraphs = one.message["body"].as_array().expect("a body").iter();
                let paragraphs = paragraphs.filter(|block| block["tag"] == "paragraph");
                let paragraphs = paragraphs.map(|block| block["val"].as_str().unwrap_or_default().to_owned());
                seen.push((
                    one.name.clone(),
                    figures.collect(),
                    paragraphs.collect(),
                    one.text("tone").to_owned(),
                ));
            }
            for (name, figures, _, tone) in &seen {
                if *figures != seen[0].1 {
                    faults.push(format!("{name}: {figures:?} instead of {:?}", seen[0].1));
                }
                assert!(name.ends_with(tone.as_str()), "{name} sounds {tone}");
            }
            let [courteous, neutral, firm, formal] = &seen[..] else { panic!("four tones") };
            if contacts == 0 {
                // A first contact assumes no fault, whatever the policy wants: it reads as the neutral one.
                assert_eq!(neutral.2, firm.2, "{}", situation.language);
                assert_eq!(neutral.2, formal.2, "{}", situation.language);
            } else {
                for pair in [[courteous, neutral], [neutral, firm], [firm, formal]] {
                    assert_ne!(pair[0].2, pair[1].2, "{}: two tones say the same", situation.language);
                }
            }
        }
    }
    none_wrong(&faults);
}

/// A first contact invites to say what is wrong before it says anything harder: the same words as a courteous one.
#[test]
fn a_first_contact_invites() {
    for (language, _) in LANGUAGES {
        let find = |id: &str| {
            let name = format!("{language} {id}");
            gallery().iter().find(|it| it.name == name).unwrap_or_else(|| panic!("{name}"))
        };
        let paragraphs = |one: &Written| -> BTreeSet<String> {
            let body = one.message["body"].as_array().expect("a body").iter();
            body.filter_map(|block| block["val"].as_str()).map(ToOwned::to_owned).collect()
        };
        let (first, second) = (paragraphs(find("first-reminder")), paragraphs(find("firm")));
        assert!(first.difference(&second).count() >= 3, "{language}: {first:?}");
    }
}

/// Asked through the door that looks at templates: no message has a wording that it would find fault with.
#[test]
fn no_message_has_a_harsh_wording() {
    let mut faults = Vec::new();
    for one in every() {
        let text = one.facts.without_names(one.text("plainText"));
        let template =
            json!({ "language": one.text("language"), "parts": [{ "part": "body", "text": text }] });
        let answer = relance_wasm::json::call(
            "reminders.check-templates",
            &json!({ "templates": [template], "laws": [], "policies": [], "question": one.args["question"] }),
        )
        .expect("the function exists");
        assert_eq!(answer["tag"], "ok", "{}: {answer}", one.name);
        for warning in answer["val"].as_array().expect("warnings") {
            faults.push(format!("{}: {}", one.name, warning["message"]));
        }
    }
    none_wrong(&faults);
}

#[test]
fn the_independent_table_reads_what_it_writes() {
    for tag in ["fr", "fr-CH", "en", "de", "de-AT", "de-CH", "es", "it", "it-CH", "nl", "pt"] {
        let place = place(tag);
        for (amount, currency) in
            [("4380.00", "EUR"), ("12400.00", "CHF"), ("999.99", "USD"), ("1234567.05", "GBP")]
        {
            let text = format!("x {} y", place.amount(amount, currency));
            let figure = Figure::Amount(amount.to_owned(), currency.to_owned());
            assert_eq!(place.figures(&text).into_iter().collect::<Vec<_>>(), [figure], "{tag}: {text}");
        }
        for day in ["2025-10-01", "2025-11-20"] {
            let text = format!("x {}, y", place.date(day));
            assert_eq!(
                place.figures(&text).into_iter().collect::<Vec<_>>(),
                [Figure::Date(day.to_owned())],
                "{tag}"
            );
        }
        assert_eq!(
            place.figures(&place.percent("12.15")).into_iter().collect::<Vec<_>>(),
            [Figure::Rate("12.15".to_owned())]
        );
    }
}

/// The reader of figures is not blind: one that is not of the answers is seen in any message.
#[test]
fn a_figure_from_elsewhere_is_noticed() {
    for one in gallery() {
        let place = place(one.tag());
        for (text, figure) in [
            (place.amount("7391.13", "EUR"), Figure::Amount("7391.13".to_owned(), "EUR".to_owned())),
            (place.percent("13.37"), Figure::Rate("13.37".to_owned())),
            (place.date("2024-02-29"), Figure::Date("2024-02-29".to_owned())),
            (place.day_count(777), Figure::Days(777)),
        ] {
            let text = format!("{} {text}.", one.text("plainText"));
            assert!(one.facts.figures_in(one, &text).contains(&figure), "{}: {figure:?}", one.name);
            assert!(!one.facts.allows(&figure), "{}: {figure:?}", one.name);
        }
    }
}
