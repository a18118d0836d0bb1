//! The length of a short message: characters of the GSM 7-bit alphabet (3GPP TS 23.038, 6.2.1), or of UCS-2 when one is
//! not in it.

/// The alphabet of a short message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/reminders.wit")]
pub enum Alphabet {
    Gsm7,
    Ucs2,
}

/// How long a short message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/reminders.wit")]
pub struct Length {
    pub alphabet: Alphabet,
    pub units: u32,
    pub segments: u32,
}

/// The most segments of a short message before that is worth a remark.
pub const SEGMENTS: u32 = 2;

/// The basic alphabet beyond letters and digits of ASCII.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";
/// What costs two units, being reached by an escape.
const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// Counts. A segment of several holds less, since it carries its place.
#[must_use]
pub fn length(text: &str) -> Length {
    let units = |letter: char| {
        if letter.is_ascii_alphanumeric() || BASIC.contains(letter) {
            Some(1_u32)
        } else if EXTENDED.contains(letter) {
            Some(2)
        } else {
            None
        }
    };
    let sizes: Option<Vec<u32>> = text.chars().map(units).collect();
    if let Some(sizes) = sizes {
        return Length { alphabet: Alphabet::Gsm7, ..cut(&sizes, 160, 153) };
    }
    let sizes: Vec<u32> = text.chars().map(|letter| if letter > '\u{ffff}' { 2 } else { 1 }).collect();
    cut(&sizes, 70, 67)
}

/// Cuts into segments; what takes two units is not cut.
fn cut(sizes: &[u32], alone: u32, each: u32) -> Length {
    let units = sizes.iter().fold(0_u32, |sum, size| sum.saturating_add(*size));
    let (mut segments, mut filled) = (1_u32, 0_u32);
    if units > alone {
        for size in sizes {
            if filled.saturating_add(*size) > each {
                segments = segments.saturating_add(1);
                filled = 0;
            }
            filled = filled.saturating_add(*size);
        }
    }
    Length { alphabet: Alphabet::Ucs2, units, segments }
}

/// A text with the typographic signs of letters replaced by plain ones that every telephone has. Letters stay.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{a0}' | '\u{202f}' | '\u{2009}' | '\n' | '\t' => result.push(' '),
            '’' | '‘' | 'ʼ' => result.push('\''),
            '“' | '”' | '„' | '«' | '»' => result.push('"'),
            '–' | '—' | '\u{2011}' | '\u{2212}' => result.push('-'),
            '…' => result.push_str("..."),
            'º' => result.push('o'),
            letter => result.push(letter),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_counted_at_their_bounds() {
        let of = |text: &str| {
            let length = length(text);
            (length.alphabet, length.units, length.segments)
        };
        assert_eq!(of(&"a".repeat(160)), (Alphabet::Gsm7, 160, 1));
        assert_eq!(of(&"a".repeat(161)), (Alphabet::Gsm7, 161, 2));
        assert_eq!(of(&"a".repeat(306)), (Alphabet::Gsm7, 306, 2));
        assert_eq!(of(&"a".repeat(307)), (Alphabet::Gsm7, 307, 3));
        assert_eq!(of(&"€".repeat(80)), (Alphabet::Gsm7, 160, 1));
        // A pair is not cut: each segment of 153 holds 76 euro signs.
        assert_eq!(of(&"€".repeat(153)), (Alphabet::Gsm7, 306, 3));
        assert_eq!(of(&"ê".repeat(70)), (Alphabet::Ucs2, 70, 1));
        assert_eq!(of(&"ê".repeat(71)), (Alphabet::Ucs2, 71, 2));
        assert_eq!(of(&"😀".repeat(35)), (Alphabet::Ucs2, 70, 1));
        assert_eq!(of(&"😀".repeat(36)), (Alphabet::Ucs2, 72, 2));
    }
}
