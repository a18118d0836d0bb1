//! From bytes to text, without guessing twice and without replacement characters.

use encoding_rs::{Encoding, ISO_8859_15, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{Fault, Problem};

/// A file as text, and the encoding it was found to be in.
#[derive(Debug)]
pub struct Decoded {
    /// The text, without byte order mark.
    pub text: String,
    /// The encoding, by its usual name.
    pub encoding: &'static str,
}

/// The bytes that Windows-1252 leaves undefined.
const UNDEFINED_IN_1252: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// Decodes a ledger: the encodings that accounting programs in France write.
pub fn ledger(source: &str, bytes: &[u8]) -> Result<Decoded, Fault> {
    let fault = |problem, line| Fault { source: source.to_owned(), line, column: None, problem };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(fault(Problem::Empty, None));
    }
    for (mark, encoding, name) in [
        (&[0xEF, 0xBB, 0xBF][..], UTF_8, "UTF-8 (BOM)"),
        (&[0xFF, 0xFE][..], UTF_16LE, "UTF-16LE (BOM)"),
        (&[0xFE, 0xFF][..], UTF_16BE, "UTF-16BE (BOM)"),
    ] {
        if let Some(rest) = bytes.strip_prefix(mark) {
            return strict(encoding, rest, name).map_err(|line| fault(Problem::Undecodable(name), line));
        }
    }
    if is_binary(bytes) {
        return Err(fault(Problem::Binary, None));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Decoded { text: text.to_owned(), encoding: "UTF-8" });
    }
    if let Some(at) = bytes.iter().position(|byte| UNDEFINED_IN_1252.contains(byte)) {
        return Err(fault(Problem::Undecodable("UTF-8, Windows-1252"), line_of(bytes, at)));
    }
    // ISO-8859-15 has control characters where Windows-1252 has quotes and dashes; nobody writes those controls.
    let (encoding, name) = if bytes.iter().any(|byte| (0x80..=0x9F).contains(byte)) {
        (WINDOWS_1252, "Windows-1252")
    } else {
        (ISO_8859_15, "ISO-8859-15")
    };
    strict(encoding, bytes, name).map_err(|line| fault(Problem::Undecodable(name), line))
}

/// Decodes a file of the CSV form: UTF-8, with or without a byte order mark.
pub fn utf8(source: &str, bytes: &[u8]) -> Result<Decoded, Fault> {
    let fault = |problem, line| Fault { source: source.to_owned(), line, column: None, problem };
    let (rest, name) = match bytes.strip_prefix(&[0xEF, 0xBB, 0xBF][..]) {
        Some(rest) => (rest, "UTF-8 (BOM)"),
        None => (bytes, "UTF-8"),
    };
    if rest.iter().all(u8::is_ascii_whitespace) {
        return Err(fault(Problem::Empty, None));
    }
    if is_binary(rest) {
        return Err(fault(Problem::Binary, None));
    }
    strict(UTF_8, rest, name).map_err(|line| fault(Problem::Undecodable("UTF-8"), line))
}

fn strict(encoding: &'static Encoding, bytes: &[u8], name: &'static str) -> Result<Decoded, Option<u64>> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(Decoded { text: text.into_owned(), encoding: name }),
        None => Err(match std::str::from_utf8(bytes) {
            Err(error) if encoding == UTF_8 => line_of(bytes, error.valid_up_to()),
            _ => None,
        }),
    }
}

fn is_binary(bytes: &[u8]) -> bool {
    bytes.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C | 0x1A))
}

fn line_of(bytes: &[u8], at: usize) -> Option<u64> {
    let before = bytes.get(..at)?;
    u64::try_from(before.split(|byte| *byte == b'\n').count()).ok()
}
