//! Words to glyphs: what can be shown of a text, in one face.

use core::cell::RefCell;
use core::num::Saturating;
use core::ops::Range;
use std::collections::BTreeMap;
use std::rc::Rc;

use harfrust::{Direction, ShaperData, UnicodeBuffer};
use krilla::text::Font;
use skrifa::charmap::Charmap;
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider};

use crate::units::{Length, count, share};

/// One glyph and the part of the text it stands for; measures are in units of the font.
#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    pub(crate) id: u32,
    pub(crate) advance: i32,
    pub(crate) dx: i32,
    pub(crate) dy: i32,
    pub(crate) text: Range<usize>,
}

/// Glyphs in a row, with their text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
    /// The sum of the advances.
    pub(crate) width: i64,
}

impl Run {
    /// Adds another run behind this one.
    pub(crate) fn append(&mut self, other: &Run) {
        self.extend(&other.text, &other.glyphs, 0);
    }

    /// Adds glyphs whose text begins at `from` in the text they were shaped with.
    fn extend(&mut self, text: &str, glyphs: &[Glyph], from: usize) {
        let moved = |at: usize| at.saturating_sub(from).saturating_add(self.text.len());
        let added = glyphs
            .iter()
            .map(|glyph| Glyph { text: moved(glyph.text.start)..moved(glyph.text.end), ..glyph.clone() });
        self.glyphs.extend(added.collect::<Vec<_>>());
        self.text.push_str(text);
        self.width =
            glyphs.iter().fold(self.width, |sum, glyph| sum.saturating_add(i64::from(glyph.advance)));
    }

    /// Pieces that are no wider than `most`, but for a single letter wider than that.
    pub(crate) fn broken(&self, most: i64) -> Vec<Run> {
        let mut pieces = vec![];
        let mut piece = Run::default();
        for cluster in self.glyphs.chunk_by(|a, b| a.text == b.text) {
            let Some(range) = cluster.first().map(|glyph| glyph.text.clone()) else { continue };
            let mut next = Run::default();
            next.extend(self.text.get(range.clone()).unwrap_or_default(), cluster, range.start);
            if !piece.glyphs.is_empty() && piece.width.saturating_add(next.width) > most {
                pieces.push(core::mem::take(&mut piece));
            }
            piece.append(&next);
        }
        pieces.push(piece);
        pieces
    }
}

/// A font that can be measured and drawn.
pub(crate) struct Face<'a> {
    /// The same font, as the writer of the file wants it.
    pub(crate) font: Font,
    reader: FontRef<'a>,
    characters: Charmap<'a>,
    shaper: ShaperData,
    /// Words come back: a table is measured before it is set.
    known: RefCell<BTreeMap<String, Rc<Run>>>,
    /// Units to the em.
    pub(crate) units: u16,
}

impl<'a> Face<'a> {
    /// `None` if these bytes are not a font.
    pub(crate) fn new(bytes: &'a [u8]) -> Option<Self> {
        let reader = FontRef::new(bytes).ok()?;
        let units = reader.head().ok()?.units_per_em();
        Some(Self {
            font: Font::new(bytes.to_vec().into(), 0)?,
            characters: reader.charmap(),
            shaper: ShaperData::new(&reader),
            known: RefCell::default(),
            reader,
            units: (units > 0).then_some(units)?,
        })
    }

    fn has(&self, c: char) -> bool {
        self.characters.map(c).is_some_and(|glyph| glyph.to_u32() != 0)
    }

    /// What is drawn for a character; nothing for one that has no look of its own.
    fn shown(&self, c: char) -> Option<char> {
        if unseen(c) {
            return None;
        }
        let (stand_in, last) = match c {
            '\t' | '\u{a0}' => (' ', ' '),
            '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ('\u{a0}', ' '),
            '\u{2010}' | '\u{2011}' | '\u{2212}' => ('-', '?'),
            _ => ('\u{fffd}', '?'),
        };
        [c, stand_in, last].into_iter().find(|shown| self.has(*shown))
    }

    /// Glyphs for a stretch of text without line breaks, left to right.
    pub(crate) fn shape(&self, text: &str) -> Rc<Run> {
        if let Some(run) = self.known.borrow().get(text) {
            return Rc::clone(run);
        }
        let run = Rc::new(self.shaped(text));
        self.known.borrow_mut().insert(text.to_owned(), Rc::clone(&run));
        run
    }

    /// What can be shown of a text, in one line.
    pub(crate) fn plain(&self, text: &str) -> String {
        self.shape(&text.replace(['\n', '\r', '\t'], " ")).text.trim().to_owned()
    }

    fn shaped(&self, text: &str) -> Run {
        let mut kept = String::new();
        let mut buffer = UnicodeBuffer::new();
        let mut narrowed = vec![];
        for c in text.chars() {
            let Some(shown) = self.shown(c) else { continue };
            if c == '\u{202f}' && shown != c {
                narrowed.push(kept.len());
            }
            buffer.add(shown, u32::try_from(kept.len()).unwrap_or(u32::MAX));
            kept.push(c);
        }
        if kept.is_empty() {
            return Run::default();
        }
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let shaped = self.shaper.shaper(&self.reader).build().shape(buffer, &[]);

        let thin = i32::from(self.units).saturating_div(5);
        let (mut end, mut start) = (kept.len(), kept.len());
        let mut glyphs = vec![];
        // Backwards: a cluster ends where the next one begins.
        for (info, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).rev() {
            let at = usize::try_from(info.cluster).unwrap_or(0);
            if at < start {
                (start, end) = (at, start);
            }
            glyphs.push(Glyph {
                id: info.glyph_id,
                advance: if narrowed.binary_search(&start).is_ok() { thin } else { place.x_advance },
                dx: place.x_offset,
                dy: place.y_offset,
                text: start..end,
            });
        }
        glyphs.reverse();
        let mut run = Run::default();
        run.extend(&kept, &glyphs, 0);
        run
    }

    /// Units of the font at this size, on paper.
    pub(crate) fn scaled(&self, units: i64, size: Length) -> Length {
        share(size, Saturating(units), count(self.units.into()))
    }

    /// A length on paper at this size, in units of the font.
    pub(crate) fn unscaled(&self, length: Length, size: Length) -> i64 {
        share(length, count(self.units.into()), size).0
    }
}

/// Controls, marks of direction and of shape: they have no look, and some could make a text read otherwise.
fn unseen(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{fffe}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}
