//! What goes in, and what can go wrong.

use core::fmt;

use serde::Deserialize;

/// A letter, as words. Nothing is added to them but bullets and page numbers: labels and their punctuation, dates
/// and amounts come as they are to be read. What is empty is left out.
///
/// As JSON its keys are in camel case: `{"language": "fr", "subjectLabel": "Objet :", …}`. Every key but
/// `deliveryNote` must be there, and no other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Letter {
    /// The language of the words, as in BCP 47: `fr`, `de-AT`. French letters have the address on the right.
    pub language: String,
    /// What the file is called by a reader of PDF; the subject if there is none.
    pub title: String,
    /// Name, address, numbers of the sender, one per line.
    pub sender: Vec<String>,
    /// Name and address of the recipient, one per line; six fit the window of an envelope.
    pub recipient: Vec<String>,
    /// Place and day.
    pub dateline: String,
    /// How it is delivered: `Einschreiben`.
    pub delivery_note: Option<String>,
    /// What stands before the subject: `Objet :`; may be empty.
    pub subject_label: String,
    /// What it is about.
    pub subject: String,
    /// The first words.
    pub salutation: String,
    /// What it says.
    pub body: Vec<Block>,
    /// The last words.
    pub closing: String,
    /// Who signs, under a space for the pen.
    pub signature: String,
    /// What stands above the enclosures: `Pièces jointes :`.
    pub enclosures_label: String,
    /// What comes with it.
    pub enclosures: Vec<String>,
}

/// A part of the body. As JSON: `{"tag": "paragraph", "val": "…"}`. Texts may hold line breaks.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    tag = "tag",
    content = "val",
    deny_unknown_fields
)]
pub enum Block {
    /// A bold line that stays with what follows.
    Heading(String),
    /// A text.
    Paragraph(String),
    /// Texts behind bullets.
    Items(Vec<String>),
    /// A table. Columns of figures are set to the right.
    Table {
        /// The first row, again on every sheet; there may be none.
        headings: Vec<String>,
        /// The others. Missing cells are empty.
        rows: Vec<Vec<String>>,
    },
}

/// The bytes of two fonts, TrueType or OpenType. Only the glyphs that are used go into the file.
#[derive(Clone, Copy, Debug)]
pub struct Fonts<'a> {
    /// For the text.
    pub regular: &'a [u8],
    /// For subject and headings.
    pub bold: &'a [u8],
}

#[cfg(feature = "noto")]
impl Fonts<'static> {
    /// Noto Sans, which this crate brings along: Latin, Greek, Cyrillic.
    #[must_use]
    pub const fn noto() -> Self {
        Self { regular: notosans::REGULAR_TTF, bold: notosans::BOLD_TTF }
    }
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterError {
    /// These bytes are not a font.
    Font(&'static str),
    /// Neither a title nor a subject.
    Untitled,
    /// The file could not be written, say because a font forbids it.
    Written(String),
}

impl fmt::Display for LetterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font(which) => write!(f, "the {which} font cannot be read"),
            Self::Untitled => f.write_str("a letter needs a title or a subject"),
            Self::Written(why) => write!(f, "the letter could not be written: {why}"),
        }
    }
}

impl core::error::Error for LetterError {}
