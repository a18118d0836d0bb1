//! An e-mail as a draft that mail programs open (RFC 5322, 2045 to 2047): text and HTML as alternatives. It has no day
//! and no message id; the program that sends it gives them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::message::Message;

/// What parts the alternatives. The parts are in Base64, which cannot hold it.
const BOUNDARY: &str = "=_relance";
/// The most bytes of an encoded word, before encoding: seventy-five characters with what surrounds them.
const WORD: usize = 45;
/// The longest line of Base64.
const LINE: usize = 76;

/// The draft.
#[must_use]
pub fn draft(message: &Message, html: &str, from: Option<&str>, to: &[String]) -> String {
    let mut lines: Vec<String> = Vec::new();
    if let Some(from) = from.and_then(address) {
        lines.push(format!("From: {} <{from}>", words(&message.signature)));
    }
    let name = message.recipient.first().map_or("", String::as_str);
    let to: Vec<String> = to.iter().map(|address| format!("{} <{address}>", words(name))).collect();
    if !to.is_empty() {
        lines.push(format!("To: {}", to.join(",\r\n ")));
    }
    lines.push(format!("Subject: {}", words(&message.subject)));
    lines.push("MIME-Version: 1.0".to_owned());
    // Opened as a draft to send, not as mail received.
    lines.push("X-Unsent: 1".to_owned());
    lines.push(format!("Content-Language: {}", message.locale_tag));
    lines.push(format!("Content-Type: multipart/alternative; boundary=\"{BOUNDARY}\""));
    lines.push(String::new());
    for (kind, text) in [("plain", message.plain_text.as_str()), ("html", html)] {
        lines.push(format!("--{BOUNDARY}"));
        lines.push(format!("Content-Type: text/{kind}; charset=utf-8"));
        lines.push("Content-Transfer-Encoding: base64".to_owned());
        lines.push(String::new());
        let encoded = STANDARD.encode(text.replace('\n', "\r\n"));
        lines.extend(encoded.as_bytes().chunks(LINE).map(|line| String::from_utf8_lossy(line).into_owned()));
    }
    lines.push(format!("--{BOUNDARY}--"));
    lines.push(String::new());
    lines.join("\r\n")
}

/// An address that cannot leave its brackets; none if it is not one.
fn address(text: &str) -> Option<&str> {
    let text = text.trim();
    let plain = |letter: char| letter.is_ascii_graphic() && !"<>()[],;:\\\"".contains(letter);
    (text.contains('@') && text.chars().all(plain)).then_some(text)
}

/// A text as encoded words, folded.
fn words(text: &str) -> String {
    let mut words: Vec<String> = vec![String::new()];
    for letter in text.chars() {
        let full = words.last().is_some_and(|word| word.len().saturating_add(letter.len_utf8()) > WORD);
        if full {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(letter);
        }
    }
    let words: Vec<String> =
        words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word))).collect();
    words.join("\r\n ")
}
