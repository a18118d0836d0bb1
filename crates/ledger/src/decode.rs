//! From bytes to text, without guessing twice and without replacement characters.
//!
//! The two one-byte encodings are tables of a few rows, and UTF-16 is in the standard library: a page that loads this
//! reader need not load the encodings of the whole world.

use std::borrow::Cow;

use crate::problem::Problem;

/// A file as text, and the encoding it was found to be in.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    /// The text, without byte order mark and without the sign by which DOS ended a file.
    pub text: Cow<'a, str>,
    /// The encoding, by its usual name.
    pub encoding: &'static str,
}

/// What is wrong with the bytes, and the line of it where there is one.
pub(crate) type Undecoded = (Problem, Option<u64>);

/// What Windows-1252 has at 0x80 to 0x9F. Five bytes are undefined.
const HIGH_CONTROLS_OF_1252: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// Decodes a ledger: the encodings that accounting programs and spreadsheets write.
pub(crate) fn ledger(bytes: &[u8]) -> Result<Decoded<'_>, Undecoded> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err((Problem::Empty, None));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return utf16(rest, u16::from_le_bytes, "UTF-16LE (BOM)");
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return utf16(rest, u16::from_be_bytes, "UTF-16BE (BOM)");
    }
    if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        let name = "UTF-8 (BOM)";
        let text = std::str::from_utf8(rest)
            .map_err(|error| (Problem::Undecodable(name), Some(line_of(rest, error.valid_up_to()))))?;
        return decoded(Cow::Borrowed(text), name);
    }
    if let Some(at) = bytes.iter().position(|byte| is_control(u32::from(*byte))) {
        return Err((Problem::Binary, Some(line_of(bytes, at))));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return decoded(Cow::Borrowed(text), "UTF-8");
    }
    // ISO-8859-15 has control characters where Windows-1252 has quotes and dashes; nobody writes those controls.
    let is_1252 = bytes.iter().any(|byte| (0x80..=0x9F).contains(byte));
    let mut text = String::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        match if is_1252 { windows_1252(*byte) } else { Some(iso_8859_15(*byte)) } {
            Some(letter) => text.push(letter),
            None => return Err((Problem::Undecodable("UTF-8, Windows-1252"), Some(line_of(bytes, at)))),
        }
    }
    decoded(Cow::Owned(text), if is_1252 { "Windows-1252" } else { "ISO-8859-15" })
}

fn decoded<'a>(text: Cow<'a, str>, encoding: &'static str) -> Result<Decoded<'a>, Undecoded> {
    const END_OF_FILE: char = '\u{1a}';
    let text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_end_matches(END_OF_FILE)),
        Cow::Owned(mut text) => {
            text.truncate(text.trim_end_matches(END_OF_FILE).len());
            Cow::Owned(text)
        }
    };
    if text.trim().is_empty() {
        return Err((Problem::Empty, None));
    }
    match text.char_indices().find(|(_, letter)| is_control(u32::from(*letter))) {
        Some((at, _)) => Err((Problem::Binary, Some(line_of(text.as_bytes(), at)))),
        None => Ok(Decoded { text, encoding }),
    }
}

fn utf16<'a>(rest: &[u8], unit: fn([u8; 2]) -> u16, name: &'static str) -> Result<Decoded<'a>, Undecoded> {
    let (units, odd) = rest.as_chunks::<2>();
    if !odd.is_empty() {
        return Err((Problem::Undecodable(name), None));
    }
    let text: Result<String, _> = char::decode_utf16(units.iter().map(|pair| unit(*pair))).collect();
    decoded(Cow::Owned(text.map_err(|_| (Problem::Undecodable(name), None))?), name)
}

/// Latin-1 but for eight letters.
fn iso_8859_15(byte: u8) -> char {
    match byte {
        0xA4 => '€',
        0xA6 => 'Š',
        0xA8 => 'š',
        0xB4 => 'Ž',
        0xB8 => 'ž',
        0xBC => 'Œ',
        0xBD => 'œ',
        0xBE => 'Ÿ',
        latin_1 => char::from(latin_1),
    }
}

/// Latin-1 but for its upper controls.
fn windows_1252(byte: u8) -> Option<char> {
    match byte.checked_sub(0x80).map(usize::from) {
        Some(at) if at < HIGH_CONTROLS_OF_1252.len() => HIGH_CONTROLS_OF_1252.get(at).copied().flatten(),
        _ => Some(char::from(byte)),
    }
}

/// A sign that no text has: a control that neither parts lines nor fields, such as NUL or ESC.
fn is_control(sign: u32) -> bool {
    const IN_TEXTS: [u32; 5] = [0x09, 0x0A, 0x0C, 0x0D, 0x1A];
    sign < 0x20 && !IN_TEXTS.contains(&sign)
}

fn line_of(bytes: &[u8], at: usize) -> u64 {
    let before = bytes.get(..at).unwrap_or_default();
    u64::try_from(before.split(|byte| *byte == b'\n').count()).unwrap_or(u64::MAX)
}
