//! Text to lines.

use crate::shape::{Face, Run};
use crate::units::Length;

/// One line: its glyphs, and how wide they are without the space at the end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) run: Run,
    pub(crate) width: Length,
}

/// A stretch that is not broken, and whether a space follows it.
struct Word<'a> {
    text: &'a str,
    space: bool,
}

/// The words of a line. It may be broken at a space, and behind a hyphen between two letters.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = vec![];
    for piece in text.split([' ', '\t', '\u{200b}']).filter(|piece| !piece.is_empty()) {
        let mut start = 0;
        let (before, after) = (piece.char_indices(), piece.char_indices().skip(2));
        for (((_, left), (_, middle)), (at, right)) in before.zip(piece.char_indices().skip(1)).zip(after) {
            if middle == '-' && left.is_alphabetic() && right.is_alphabetic() {
                words.push(Word { text: piece.get(start..at).unwrap_or_default(), space: false });
                start = at;
            }
        }
        words.push(Word { text: piece.get(start..).unwrap_or_default(), space: true });
    }
    words
}

/// The width of the widest word.
pub(crate) fn widest_word(face: &Face<'_>, size: Length, text: &str) -> Length {
    let widths = text.lines().flat_map(words).map(|word| face.shape(word.text).width);
    face.scaled(widths.max().unwrap_or(0), size)
}

/// The width of the widest line, if none were broken.
pub(crate) fn widest_line(face: &Face<'_>, size: Length, text: &str) -> Length {
    wrap(face, size, Length::MAX, text).iter().map(|line| line.width).max().unwrap_or_default()
}

/// Lines no wider than `width`. A word that is wider is broken wherever it must.
pub(crate) fn wrap(face: &Face<'_>, size: Length, width: Length, text: &str) -> Vec<Line> {
    let most = if width == Length::MAX { i64::MAX } else { face.unscaled(width, size) };
    let space = face.shape(" ");
    let mut lines = vec![];
    for text in text.trim_matches(['\n', '\r', ' ', '\t']).split(['\n', '\u{2028}', '\u{2029}']) {
        let mut line = Run::default();
        let mut seen = 0;
        let end = |line: &mut Run, seen: &mut i64, lines: &mut Vec<Line>| {
            lines.push(Line { width: face.scaled(*seen, size), run: core::mem::take(line) });
            *seen = 0;
        };
        for word in words(text) {
            let mut run = face.shape(word.text);
            if run.glyphs.is_empty() {
                continue;
            }
            if !line.glyphs.is_empty() && line.width.saturating_add(run.width) > most {
                end(&mut line, &mut seen, &mut lines);
            }
            if run.width > most {
                let mut pieces = run.broken(most);
                run = pieces.pop().unwrap_or_default().into();
                for mut piece in pieces {
                    let mut width = piece.width;
                    end(&mut piece, &mut width, &mut lines);
                }
            }
            line.append(&run);
            seen = line.width;
            if word.space {
                line.append(&space);
            }
        }
        end(&mut line, &mut seen, &mut lines);
    }
    lines
}
