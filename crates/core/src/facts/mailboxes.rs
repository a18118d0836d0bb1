//! Where to write by e-mail: people keep several addresses in one field, with names and with words.

use std::str::FromStr as _;

use email_address::{EmailAddress, Options};

/// The addresses of a field, and what in it is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mailboxes {
    /// Addresses that mail can be sent to, in the order of the field.
    pub usable: Vec<String>,
    /// What stands between separators and is no address.
    pub unusable: Vec<String>,
}

impl Mailboxes {
    /// Reads a field by the rules of mail (RFC 5322): commas between addresses, and semicolons and ends of lines, as people
    /// write them; names before angle brackets or in quotes; comments in brackets.
    #[must_use]
    pub fn of(field: &str) -> Self {
        let mut found = Self::default();
        for part in parts(field) {
            let text = bare(&part);
            match address(text) {
                Some(address) if !found.usable.contains(&address) => found.usable.push(address),
                Some(_) => {}
                None => found.unusable.push(part),
            }
        }
        if found == Self::default() {
            found.unusable.push(field.to_owned());
        }
        found
    }
}

fn address(text: &str) -> Option<String> {
    EmailAddress::from_str(text).ok()?;
    let strict = Options::default().with_required_tld().without_display_text().without_domain_literal();
    EmailAddress::parse_with_options(text, strict).ok().map(|address| address.as_str().to_owned())
}

/// What stands between separators, without comments.
fn parts(field: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut quoted, mut depth) = (false, 0_u32);
    for sign in field.chars() {
        match sign {
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth = depth.saturating_add(1),
            ')' if !quoted && depth > 0 => {
                depth = depth.saturating_sub(1);
                continue;
            }
            _ => {}
        }
        if depth > 0 {
            continue;
        }
        if !quoted && matches!(sign, ',' | ';' | '\n' | '\r') {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(sign);
        }
    }
    let parts = parts.into_iter().map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

/// An address without its name, and without a word such as `mailto:` before it.
fn bare(part: &str) -> &str {
    let inner = part.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>'));
    let text = inner.unwrap_or(part);
    let local = text.split('@').next().unwrap_or_default();
    let text = if local.contains('"') { text } else { text.rsplit_once(':').map_or(text, |(_, rest)| rest) };
    text.trim()
}

#[cfg(test)]
mod tests {
    use super::Mailboxes;

    #[test]
    fn a_field_is_read_by_the_rules_of_mail() {
        for (field, usable, unusable) in [
            ("a@x.example", "a@x.example", ""),
            (" a@x.example ", "a@x.example", ""),
            ("compta@x.example; direction@x.example", "compta@x.example direction@x.example", ""),
            ("a@x.example, b@y.example\na@x.example", "a@x.example b@y.example", ""),
            ("Compta <a@x.example>; b@y.example", "a@x.example b@y.example", ""),
            ("\"Durand, Fils\" <a@x.example>", "a@x.example", ""),
            ("a@x.example (compta, siege)", "a@x.example", ""),
            ("mailto:a@x.example", "a@x.example", ""),
            ("Factures : a@x.example, b@y.example;", "a@x.example b@y.example", ""),
            ("o'neil+invoices@x.example", "o'neil+invoices@x.example", ""),
            ("\u{e9}mile@soci\u{e9}t\u{e9}.example", "\u{e9}mile@soci\u{e9}t\u{e9}.example", ""),
            ("par courrier", "", "par courrier"),
            ("a@x.example ou b@y.example", "", "a@x.example ou b@y.example"),
            ("a@x.example; inconnu", "a@x.example", "inconnu"),
            ("a@", "", "a@"),
            ("@x.example", "", "@x.example"),
            ("a@x", "", "a@x"),
            ("a@@x.example", "", "a@@x.example"),
            ("-", "", "-"),
            (";", "", ";"),
            ("", "", ""),
            ("a@x.example\r\nBcc: b@y.example", "a@x.example b@y.example", ""),
            ("<a@x.example", "", "<a@x.example"),
        ] {
            let found = Mailboxes::of(field);
            assert_eq!(
                (found.usable.join(" "), found.unusable.join(" ")),
                (usable.to_owned(), unusable.to_owned()),
                "{field}"
            );
        }
    }
}
