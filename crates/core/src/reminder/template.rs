//! The template language: fields in double braces, conditions and loops, and nothing else. Texts are rendered by
//! [`upon`]; what stands between the tags is checked here first, so that an unknown field is named even in a branch that
//! this message does not take, and so that no template can run for long.
//!
//! A template yields plain text. What it means to HTML, a mail header or a short message is seen to afterwards, where
//! the medium is made: nothing in a value can get out of its place.
//!
//! # Why it is so
//!
//! **A template yields text.** Nothing is escaped while rendering: the result is text, and each medium makes
//! of text what it needs (HTML, an encoded header, an alphabet of telephones). So there is no place where
//! escaping could be forgotten, and no HTML in templates. Values lose control characters, line breaks and
//! signs that turn the direction of writing when they become fields.
//!
//! **A small template language, checked before it runs.** Fields, conditions and loops of one depth; no
//! functions, no expressions. What stands between tags is checked against the list of fields in every branch,
//! so that a misspelled field is named when the template is loaded and not when the one debtor comes for whom
//! its branch is taken. Loops within loops are refused and texts bounded, so that none runs for long. `upon`
//! renders it: 45 KB after brotli where minijinja takes 185 and handlebars 80. It counts in floating point
//! where a template says so; ours cannot.

use std::collections::BTreeMap;
use std::io;

use upon::Value;

use super::fields::{self, Kind};
use crate::refusal::TemplateFault as Fault;

/// The longest text of a template, in bytes.
pub const MAX_TEXT: usize = 10_000;
/// The longest result, in bytes.
pub const MAX_RESULT: usize = 100_000;

/// A piece of a template.
enum Piece<'a> {
    /// Text, as it stands.
    Text(&'a str),
    /// A tag: what stands between its delimiters, and whether it writes a field.
    Tag { inside: &'a str, writes: bool },
}

/// Cuts a template at its tags.
fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Fault> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        let (close, writes) = match from.get(..2) {
            Some("{{") => ("}}", true),
            Some("{%") => ("%}", false),
            Some("{#") => return Err(Fault::TagUnknown { tag: shown(from) }),
            _ => {
                let (text, after) = rest.split_at(start.saturating_add(1));
                found.push(Piece::Text(text));
                rest = after;
                continue;
            }
        };
        if !before.is_empty() {
            found.push(Piece::Text(before));
        }
        let inside = from.get(2..).unwrap_or_default();
        let Some(end) = inside.find(close) else {
            return Err(Fault::TagNotClosed { tag: shown(from) });
        };
        let (inside, after) = inside.split_at(end);
        found.push(Piece::Tag { inside: inside.trim(), writes });
        rest = after.get(2..).unwrap_or_default();
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    Ok(found)
}

/// The beginning of a tag, to show where.
fn shown(text: &str) -> String {
    text.chars().take(40).collect::<String>().trim().to_owned()
}

/// The loop that is open: its variable, and the fields of an item.
type Open<'a> = Option<(&'a str, &'static [&'static str])>;

/// Finds every fault of a template, in the order of the text. The parts of a message can be named in the template of its
/// body only, and the text that a template replaces in any other.
#[must_use]
pub fn check(text: &str, is_body: bool) -> Vec<Fault> {
    if text.len() > MAX_TEXT {
        return vec![Fault::TooLong { most: u32::try_from(MAX_TEXT).unwrap_or(u32::MAX) }];
    }
    let pieces = match pieces(text) {
        Ok(pieces) => pieces,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    let mut blocks: Vec<(&str, &str)> = Vec::new();
    let mut open: Open<'_> = None;
    for piece in pieces {
        let (inside, writes) = match piece {
            Piece::Tag { inside, writes } => (inside, writes),
            Piece::Text(text) => {
                let stray = ["}}", "%}", "#}"].into_iter().find(|close| text.contains(close));
                faults.extend(stray.map(|close| Fault::TagUnknown { tag: close.to_owned() }));
                continue;
            }
        };
        let words: Vec<&str> = inside.split_whitespace().collect();
        let unknown = || Fault::TagUnknown { tag: shown(inside) };
        match (writes, words.as_slice()) {
            (true, [name]) => faults.extend(field(name, open, true, is_body)),
            (false, ["if", name] | ["if", "not", name]) => {
                blocks.push(("if", inside));
                faults.extend(field(name, open, false, is_body));
            }
            (false, ["else", "if", name] | ["else", "if", "not", name]) => {
                faults.extend(field(name, open, false, is_body));
                if blocks.last().is_none_or(|(kind, _)| *kind != "if") {
                    faults.push(Fault::BlockNotOpen { tag: shown(inside) });
                }
            }
            (false, ["else"]) => {
                if blocks.last().is_none_or(|(kind, _)| *kind != "if") {
                    faults.push(Fault::BlockNotOpen { tag: shown(inside) });
                }
            }
            (false, ["for", name, "in", list]) => {
                blocks.push(("for", inside));
                if open.is_some() {
                    faults.push(Fault::LoopInLoop);
                }
                match fields::kind(list) {
                    Some(Kind::List(items)) if is_name(name) => open = Some((name, items)),
                    Some(Kind::List(_)) => faults.push(unknown()),
                    Some(_) => faults.push(Fault::FieldNotList { given: (*list).to_owned() }),
                    None => faults.extend(field(list, open, false, is_body)),
                }
            }
            (false, ["endif" | "endfor"]) => {
                let kind = inside.trim_start_matches("end");
                match blocks.pop() {
                    Some((opened, _)) if opened == kind => {}
                    _ => faults.push(Fault::BlockNotOpen { tag: shown(inside) }),
                }
                if kind == "for" {
                    open = None;
                }
            }
            _ => faults.push(unknown()),
        }
    }
    faults.extend(blocks.pop().map(|(_, tag)| Fault::BlockNotClosed { tag: shown(tag) }));
    // What renders it has the last word.
    if faults.is_empty() && upon::Engine::new().compile(text).is_err() {
        faults.push(Fault::TagUnknown { tag: shown(text) });
    }
    faults
}

fn is_name(name: &str) -> bool {
    name.starts_with(|letter: char| letter.is_ascii_lowercase())
        && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
        && fields::kind(name).is_none()
        && !["if", "else", "for", "in", "not", "loop", "true", "false", "with", "include"].contains(&name)
}

/// What is wrong with naming a field here.
fn field(name: &str, open: Open<'_>, writes: bool, is_body: bool) -> Option<Fault> {
    let unknown = |known: &[&'static str]| {
        let perhaps = known.iter().copied().find(|it| near(name, it));
        Some(Fault::FieldUnknown { given: shown(name), perhaps })
    };
    if let Some((variable, items)) = open
        && let Some(of_item) = name.strip_prefix(variable).and_then(|rest| rest.strip_prefix('.'))
    {
        let known = items.contains(&of_item);
        return if known { None } else { unknown(items) };
    }
    let (first, part) = name.split_once('.').map_or((name, None), |(first, part)| (first, Some(part)));
    let kind = fields::kind(first).filter(|kind| (*kind == Kind::Parts) <= is_body);
    let kind = kind.filter(|_| !(is_body && first == "built_in"));
    match (kind, part) {
        (Some(Kind::Text | Kind::Flag), None) => None,
        (Some(Kind::List(_)), None) if !writes => None,
        (Some(Kind::Parts), Some(part)) if fields::parts().any(|known| known == part) => None,
        (Some(Kind::List(_) | Kind::Parts), None) => Some(Fault::FieldNotText { given: name.to_owned() }),
        _ => {
            let known: Vec<&'static str> = fields::FIELDS.iter().map(|field| field.name).collect();
            unknown(&known)
        }
    }
}

/// Whether two names may be the same one mistyped: alike but for case and underscores, or within a letter or two.
fn near(given: &str, known: &str) -> bool {
    let bare = |text: &str| -> String {
        text.to_lowercase().chars().filter(|letter| !['_', '-', ' '].contains(letter)).collect()
    };
    let (given, known) = (bare(given), bare(known));
    strsim::levenshtein(&given, &known) <= if known.chars().count() > 5 { 2 } else { 1 }
}

/// What the fields of a message hold.
pub type Values = BTreeMap<String, Value>;

/// Text up to the longest result.
struct Bounded(Vec<u8>);

impl io::Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len().saturating_add(bytes.len()) > MAX_RESULT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Renders a template that [`check`] found no fault in; none if the result is longer than [`MAX_RESULT`].
#[must_use]
pub fn render(text: &str, values: &Values) -> Option<String> {
    let engine = upon::Engine::new();
    let template = engine.compile(text).ok()?;
    let of = |path: &[upon::ValueMember<'_>]| -> Result<Value, String> {
        let mut value: Option<&Value> = None;
        for member in path {
            let upon::ValueAccess::Key(key) = member.access else { return Ok(Value::None) };
            value = match value {
                None => values.get(key),
                Some(Value::Map(map)) => map.get(key),
                Some(_) => None,
            };
        }
        Ok(value.cloned().unwrap_or(Value::None))
    };
    let mut result = Bounded(Vec::new());
    template.render_from_fn(&engine, of).to_writer(&mut result).ok()?;
    String::from_utf8(result.0).ok()
}

/// Applies a function to the text between the tags of a template.
#[must_use]
pub fn between_tags(text: &str, change: impl Fn(&str) -> String) -> String {
    let Ok(pieces) = pieces(text) else { return text.to_owned() };
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => change(text),
            Piece::Tag { inside, writes: true } => format!("{{{{ {inside} }}}}"),
            Piece::Tag { inside, writes: false } => format!("{{% {inside} %}}"),
        })
        .collect()
}

/// Calls a function for the text between the tags of a template.
pub fn for_text_between_tags(text: &str, mut each: impl FnMut(&str)) {
    for piece in pieces(text).unwrap_or_default() {
        if let Piece::Text(text) = piece {
            each(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_named_in_any_branch() {
        assert_eq!(check("{{ creditor }}{% if several %}{{ number }}{% else %}x{% endif %}", false), []);
        assert_eq!(check("{% for it in charges %}{{ it.rate }}{% endfor %}", false), []);
        assert_eq!(
            check("{% if several %}{{ credtor }}{% endif %}", false),
            [Fault::FieldUnknown { given: "credtor".to_owned(), perhaps: Some("creditor") }]
        );
        assert_eq!(
            check("{{ it.rate }}", false),
            [Fault::FieldUnknown { given: "it.rate".to_owned(), perhaps: None }]
        );
        assert_eq!(check("{{ charges }}", false), [Fault::FieldNotText { given: "charges".to_owned() }]);
        assert_eq!(
            check("{% for it in number %}{% endfor %}", false),
            [Fault::FieldNotList { given: "number".to_owned() }]
        );
        assert_eq!(check("{{ number", false), [Fault::TagNotClosed { tag: "{{ number".to_owned() }]);
        assert_eq!(check("{% endif %}", false), [Fault::BlockNotOpen { tag: "endif".to_owned() }]);
        assert_eq!(
            check("{% if several %}", false),
            [Fault::BlockNotClosed { tag: "if several".to_owned() }]
        );
        for tag in [
            "{{ number | upper }}",
            "{{ f(number) }}",
            "{% include \"x\" %}",
            "{% for a in [1] %}{% endfor %}",
        ] {
            assert!(!check(tag, false).is_empty(), "{tag}");
        }
        assert!(
            check("{% for a in charges %}{% for b in charges %}{% endfor %}{% endfor %}", false)
                .contains(&Fault::LoopInLoop)
        );
    }

    #[test]
    fn near_names_are_suggested() {
        assert!(near("dueDate", "due_date"));
        assert!(near("days_lat", "days_late"));
        assert!(!near("amount", "creditor"));
    }

    #[test]
    fn braces_that_are_no_tags_are_text() {
        let values = Values::from([("number".to_owned(), Value::String("{{ creditor }}".to_owned()))]);
        assert_eq!(check("a { b } {{ number }}", false), []);
        assert_eq!(render("a { b } {{ number }}", &values).as_deref(), Some("a { b } {{ creditor }}"));
    }

    #[test]
    fn a_result_is_bounded() {
        let values = Values::from([("number".to_owned(), Value::String("n".repeat(MAX_RESULT / 2)))]);
        assert!(render("{{ number }}{{ number }}", &values).is_some());
        assert_eq!(render("{{ number }}{{ number }}!", &values), None);
    }
}
