//! The forms of a message say the same: parts, plain text, HTML and draft.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use mail_parser::MessageParser;
use serde_json::Value;
use std::cell::RefCell;

use crate::{Written, every, none_wrong};

/// What a browser makes of a page: its tags with their attributes, and its words.
#[derive(Default)]
struct Seen {
    tags: RefCell<Vec<String>>,
    words: RefCell<String>,
}

impl TokenSink for Seen {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(Tag { kind, name, attrs, .. }) => {
                let attributes: Vec<String> =
                    attrs.iter().map(|it| format!("{}={}", it.name.local, it.value)).collect();
                let sign = if kind == TagKind::StartTag { "" } else { "/" };
                self.tags.borrow_mut().push(format!("{sign}{name} {}", attributes.join(" ")));
                self.words.borrow_mut().push(' ');
            }
            Token::CharacterTokens(text) => self.words.borrow_mut().push_str(&text),
            Token::CommentToken(text) => self.tags.borrow_mut().push(format!("<!--{text}-->")),
            Token::NullCharacterToken => self.tags.borrow_mut().push("null".to_owned()),
            Token::ParseError(fault) => self.tags.borrow_mut().push(format!("fault: {fault}")),
            Token::DoctypeToken(_) | Token::EOFToken => {}
        }
        TokenSinkResult::Continue
    }
}

fn see(html: &str) -> Seen {
    let tokenizer = Tokenizer::new(Seen::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink
}

/// The tags of a page in their order, each with its attributes.
pub fn tags_of_html(html: &str) -> Vec<String> {
    see(html).tags.into_inner()
}

/// The words of a page, parted by one space where a tag or a space parts them.
pub fn words_of_html(html: &str) -> String {
    one_spaced(&see(html).words.into_inner())
}

/// Breakable spaces and line breaks as one space.
fn one_spaced(text: &str) -> String {
    text.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What stands before the body of a letter, and after the body of any.
fn frame(one: &Written) -> (Vec<String>, Vec<String>) {
    let label = |name: &str| one.message["labels"][name].as_str().unwrap_or_default();
    let mut head = Vec::new();
    if one.text("channel") == "letter" {
        head.push(strings(&one.message["sender"]).join("\n"));
        head.push(strings(&one.message["recipient"]).join("\n"));
        head.push(one.text("dateline").to_owned());
        head.push(one.text("deliveryNote").to_owned());
        head.push(format!("{}{}{}", label("subject"), label("separator"), one.text("subject")));
    }
    head.push(one.text("salutation").to_owned());
    let mut foot = vec![one.text("closing").to_owned(), one.text("signature").to_owned()];
    let enclosures = strings(&one.message["enclosures"]);
    if !enclosures.is_empty() {
        foot.push(format!("{}{}{}", label("enclosures"), label("separator"), enclosures.join(", ")));
    }
    (head, foot)
}

/// The plain text that the parts make.
fn text_of_parts(one: &Written) -> String {
    let separator = one.message["labels"]["separator"].as_str().unwrap_or_default();
    let (mut parts, foot) = frame(one);
    for block in one.message["body"].as_array().into_iter().flatten() {
        let val = &block["val"];
        parts.push(match block["tag"].as_str().unwrap_or_default() {
            "items" => strings(val).iter().map(|item| format!("  - {item}")).collect::<Vec<_>>().join("\n"),
            "table" => {
                let headings = strings(&val["headings"]);
                let rows = val["rows"].as_array().into_iter().flatten().map(strings);
                let row = |cells: Vec<&str>| -> String {
                    if cells.len() == 2 && one.text("channel") == "phone" {
                        return format!("  {}\n    {}", cells[0], cells[1]);
                    }
                    if cells.len() == 2 {
                        return format!("  {}{separator}{}", cells[0], cells[1]);
                    }
                    // A row that sums up has a name and nothing beside it.
                    let sums_up = cells[1].is_empty();
                    let lines =
                        headings.iter().zip(&cells).enumerate().filter(|(_, (_, cell))| !cell.is_empty());
                    let lines = lines.map(|(column, (heading, cell))| match (column, sums_up) {
                        (0, true) => format!("  {cell}"),
                        _ => format!("  {heading}{separator}{cell}"),
                    });
                    lines.collect::<Vec<_>>().join("\n")
                };
                let between = if headings.len() == 2 { "\n" } else { "\n\n" };
                rows.map(row).collect::<Vec<_>>().join(between)
            }
            _ => val.as_str().unwrap_or_default().to_owned(),
        });
    }
    parts.extend(foot);
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// The words of the page that the parts make.
fn page_of_parts(one: &Written) -> String {
    let (head, foot) = frame(one);
    let mut words = vec![one.text("subject").to_owned()];
    words.extend(head);
    for block in one.message["body"].as_array().into_iter().flatten() {
        let val = &block["val"];
        match block["tag"].as_str().unwrap_or_default() {
            "items" => words.extend(strings(val).into_iter().map(ToOwned::to_owned)),
            "table" => {
                words.extend(strings(&val["headings"]).into_iter().map(ToOwned::to_owned));
                let rows = val["rows"].as_array().into_iter().flatten();
                words.extend(rows.flat_map(strings).map(ToOwned::to_owned));
            }
            _ => words.push(val.as_str().unwrap_or_default().to_owned()),
        }
    }
    words.extend(foot);
    one_spaced(&words.join(" "))
}

#[test]
fn text_html_and_draft_say_the_same() {
    let mut faults = Vec::new();
    for one in every() {
        let text = one.text("plainText");
        if text != text_of_parts(one) {
            faults.push(format!(
                "{}: the text is not that of its parts:\n{text}\n---\n{}",
                one.name,
                text_of_parts(one)
            ));
        }
        let Some(html) = one.message["html"].as_str() else {
            assert!(one.text("channel") != "email", "{} has no HTML", one.name);
            continue;
        };
        if words_of_html(html) != page_of_parts(one) {
            faults.push(format!("{}: the page does not say what its parts say", one.name));
        }
        if let Some(fault) =
            tags_of_html(html).iter().find(|tag| tag.starts_with("fault") || tag.starts_with('<'))
        {
            faults.push(format!("{}: {fault}", one.name));
        }
        let draft =
            MessageParser::default().parse(one.text("draft").as_bytes()).expect("a draft can be read");
        let read = |body: Option<std::borrow::Cow<'_, str>>| body.unwrap_or_default().replace("\r\n", "\n");
        if read(draft.body_text(0)) != text {
            faults.push(format!("{}: the text of the draft is another", one.name));
        }
        if read(draft.body_html(0)) != html {
            faults.push(format!("{}: the page of the draft is another", one.name));
        }
        if draft.subject() != Some(one.text("subject")) {
            faults.push(format!("{}: the subject of the draft is another: {:?}", one.name, draft.subject()));
        }
    }
    none_wrong(&faults);
}

/// A page loads nothing and runs nothing, and shows in any mail program: no script, no style sheet, no image, no link.
#[test]
fn a_page_loads_nothing() {
    for one in every() {
        for tag in tags_of_html(one.text("html")) {
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
            let known = [
                "html", "head", "meta", "title", "body", "main", "div", "p", "br", "h2", "ul", "li", "table",
                "thead", "tbody", "tr", "th", "td",
            ];
            assert!(known.contains(&name), "{}: {tag}", one.name);
            assert!(
                !tag.contains("url(") && !tag.contains("src=") && !tag.contains("href="),
                "{}: {tag}",
                one.name
            );
        }
    }
}
