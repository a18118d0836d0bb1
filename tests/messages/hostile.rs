//! Names, numbers and templates that want out of their place.

use mail_parser::MessageParser;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::forms::{tags_of_html, words_of_html};
use crate::{compose, gallery_situations};

/// What a text is made of to break something: markup, tags of templates, mail headers, signs that turn the writing.
const PIECES: [&str; 36] = [
    "<b>",
    "</p><script>alert(1)</script>",
    "<img src=x onerror=y>",
    "\" onclick=\"x",
    "' style='x",
    "<!--",
    "-->",
    "&lt;",
    "&",
    "<![CDATA[",
    "{{ creditor }}",
    "{{",
    "}}",
    "{% for it in invoices %}",
    "{% endif %}",
    "{#",
    "%}",
    "#}",
    "\r\n",
    "\n\n",
    "\r\nBcc: other@mail.example\r\n\r\nbody",
    "=?utf-8?B?QQ==?=",
    "\u{202e}",
    "\u{2066}",
    "\u{200f}",
    "\u{2028}",
    "\u{0}",
    "\u{7f}",
    "\u{e000}",
    "\u{e001}",
    "\u{feff}",
    "e\u{301}\u{301}\u{301}",
    "👩‍👩‍👧‍👦",
    "  ",
    "\t",
    "=>",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(&PIECES[..]).prop_map(ToOwned::to_owned),
        "\\PC{0,6}",
        any::<char>().prop_map(String::from),
    ];
    let short = prop::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat());
    // Long ones now and then: every message is a hundred times the work.
    prop_oneof![
        15 => short.clone(),
        1 => short.prop_map(|text| text.repeat(1 + 10_000 / text.len().max(1))),
    ]
}

/// The places of the facts that hold text of anyone's choice.
const PLACES: [&str; 9] = [
    "/creditor/name",
    "/creditor/address/0",
    "/creditor/phone",
    "/creditor/registration",
    "/debtor/name",
    "/debtor/address/0",
    "/claims/0/invoice/number",
    "/claims/0/invoice/description",
    "/claims/0/payments/0/reference",
];

/// A case of the gallery with something in each of these places.
fn case(language: &str, channel: &str, level: &str) -> Value {
    let found = gallery_situations().iter().find(|it| it.language == language && it.id == "neutral");
    let mut args = found.expect("the moment").args.clone();
    args["choice"] = json!({ "language": language, "channel": channel, "level": level });
    args["question"]["asOf"] = json!("2025-11-20");
    let payment = json!({ "date": "2025-11-01", "amount": { "amount": "10.00", "currency": args["claims"][0]["invoice"]["amountDue"]["currency"] }, "reference": "ref" });
    args["claims"][0]["payments"] = json!([payment]);
    args
}

fn languages() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["fr", "en", "de", "es", "it", "nl", "pt"][..])
}

fn asked() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(
        &[
            ("email", "courteous"),
            ("email", "warning"),
            ("email", "formal-notice"),
            ("letter", "formal-notice"),
            ("sms", "neutral"),
            ("phone", "neutral"),
        ][..],
    )
}

/// The text, if it is a message; none if its facts are refused.
fn message(args: &Value) -> Option<Value> {
    let answer = compose(args);
    if answer["tag"] == "ok" {
        return Some(answer["val"].clone());
    }
    let refusals = answer["val"].as_array().expect("refusals");
    assert!(!refusals.is_empty(), "{answer}");
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_fact_gets_out_of_its_place(
        language in languages(), (channel, level) in asked(), place in 0..PLACES.len(), text in hostile(),
    ) {
        let plain = message(&case(language, channel, level)).expect("the plain case is a message");
        let mut args = case(language, channel, level);
        *args.pointer_mut(PLACES[place]).expect("the place") = json!(text);
        let Some(found) = message(&args) else { return Ok(()) };
        let of = |field: &str| found[field].as_str().unwrap_or_default();
        for one_line in ["subject", "salutation", "closing", "signature", "dateline"] {
            prop_assert!(!of(one_line).contains(['\n', '\r', '\u{2028}', '\u{2029}', '\u{0}']), "{one_line}: {:?}", of(one_line));
        }
        let wild = |letter: char| {
            (letter.is_control() && letter != '\n')
                || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{e000}'..='\u{f8ff}')
        };
        prop_assert!(!of("plainText").contains(wild), "{:?}", of("plainText"));
        // As much as the text itself, as often as it is said, and no more.
        let most = plain["plainText"].as_str().unwrap_or_default().len() + 24 * text.len() + 400;
        prop_assert!(of("plainText").len() <= most, "{} of at most {most}", of("plainText").len());
        if channel == "sms" {
            prop_assert!(!of("plainText").contains(['\n', '\r']));
        }
        if channel == "email" {
            // A field left empty by taming can take its paragraph with it, but never bring a tag.
            let (seen, expected) = (tags_of_html(of("html")), tags_of_html(plain["html"].as_str().unwrap_or_default()));
            let mut rest = expected.iter();
            for tag in &seen {
                // Columns of amounts are set to the right by what they hold.
                prop_assert!(rest.any(|known| known == tag), "{tag:?} is not of the plain page");
            }
            prop_assert!(words_of_html(of("html")).chars().all(|letter| !letter.is_control()));
            headers_are_ours(&found)?;
        }
    }

    /// Any text as a template is refused with its faults, or says what it says: never nothing, never a panic.
    #[test]
    fn any_template_is_refused_or_rendered(
        language in languages(), (channel, level) in asked(),
        pieces in prop::collection::vec(prop_oneof![
            prop::sample::select(&PIECES[..]),
            prop::sample::select(&[
                "{{ number }}", "{{ asked }}", "{{ built_in }}", "{{ nothing }}", "{% if several %}", "{% if not several %}",
                "{% else %}", "{% else if contacts %}", "{% endif %}", "{% for it in charges %}", "{{ it.rate }}", "{% endfor %}",
                "{{ part.opening }}", "{{ part.invoice_table }}", "{%- if several -%}", "{{ number | upper }}", "{% include \"x\" %}",
                "{% with creditor as c %}", "{{ 1 }}", "{{ invoices.0 }}", "{{ it.? }}", "{% if several %}a{% endif %}", "a", " ",
                "{% for it in invoices %}{{ it.number }}{% endfor %}", "{{number}}", "{{ charges }}", "\\{{", "{ {", "{%",
            ][..]),
        ], 0..12),
        part in prop::sample::select(&["subject", "opening", "payment", "body", "sms", "objections", "questions", "closing"][..]),
    ) {
        let mut args = case(language, channel, level);
        let text = format!("Zyx {}", pieces.concat());
        args["choice"]["templates"] = json!([{ "language": language, "parts": [{ "part": part, "text": text }] }]);
        let answer = compose(&args);
        if answer["tag"] == "ok" {
            let found = &answer["val"];
            let shown = part == "subject" || match (part, channel) {
                ("sms", channel) => channel == "sms",
                ("objections" | "questions", channel) => channel == "phone",
                ("payment" | "body", "phone") | (_, "sms") => false,
                _ => true,
            };
            let said = format!("{}\n{}", found["subject"].as_str().unwrap_or_default(), found["plainText"].as_str().unwrap_or_default());
            prop_assert!(!shown || said.contains("Zyx"), "{text:?} was accepted and left out: {said}");
        } else {
            for refusal in answer["val"].as_array().expect("refusals") {
                prop_assert_eq!(refusal["reason"]["tag"].as_str(), Some("template"), "{}", refusal);
                prop_assert!(refusal["message"].as_str().is_some_and(|text| !text.is_empty()));
            }
        }
    }
}

/// The headers that a draft has, and no other.
fn headers_are_ours(found: &Value) -> Result<(), TestCaseError> {
    let draft = found["draft"].as_str().unwrap_or_default();
    let head = draft.split("\r\n\r\n").next().unwrap_or_default();
    let ours = ["From", "To", "Subject", "MIME-Version", "X-Unsent", "Content-Language", "Content-Type"];
    let mut names = Vec::new();
    for line in head.split("\r\n") {
        prop_assert!(line.is_ascii() && line.len() <= 998, "{line:?}");
        prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
        if !line.starts_with(' ') {
            names.push(line.split(':').next().unwrap_or_default());
        }
    }
    prop_assert_eq!(&names, &ours);
    let parsed = MessageParser::default().parse(draft.as_bytes()).expect("a draft can be read");
    prop_assert_eq!(parsed.headers().len(), ours.len());
    // A subject that facts leave empty is none.
    let subject = found["subject"].as_str().unwrap_or_default();
    prop_assert_eq!(parsed.subject().unwrap_or_default(), subject);
    prop_assert_eq!(parsed.parts.len(), 3);
    let text = parsed.body_text(0).unwrap_or_default().replace("\r\n", "\n");
    prop_assert_eq!(text.as_str(), found["plainText"].as_str().unwrap_or_default());
    Ok(())
}

/// A text at the limit is taken, one byte more is refused: for a template of any part.
#[test]
fn a_template_has_a_length() {
    for (length, tag) in [(10_000, "ok"), (10_001, "err")] {
        let mut args = case("en", "email", "courteous");
        args["choice"]["templates"] =
            json!([{ "language": "en", "parts": [{ "part": "opening", "text": "a".repeat(length) }] }]);
        assert_eq!(compose(&args)["tag"], tag, "{length} bytes");
    }
}

/// Loops over many invoices end: what is written is bounded, whatever the template and however many claims.
#[test]
fn what_a_template_writes_is_bounded() {
    let mut args = case("en", "email", "courteous");
    let claim = args["claims"][0].clone();
    let claims = (0..200).map(|number| {
        let mut one = claim.clone();
        one["invoice"]["number"] = json!(format!("N-{number}"));
        one
    });
    args["claims"] = Value::Array(claims.collect());
    let text =
        "{% for it in invoices %}{{ creditor }}{{ it.number }}{{ it.description }}{% endfor %}".repeat(100);
    args["choice"]["templates"] = json!([{ "language": "en", "parts": [{ "part": "body", "text": text }] }]);
    let refused = compose(&args);
    assert_eq!(refused["val"][0]["path"], "choice.templates[0].parts[0].text", "{refused}");
    assert_eq!(refused["val"][0]["reason"], json!({ "tag": "template", "val": "too-long" }));
    let short = "{% for it in invoices %}{{ it.number }} {% endfor %}";
    args["choice"]["templates"][0]["parts"][0]["text"] = json!(short);
    assert!(message(&args).is_some(), "as many invoices, said once, are a message");
}
