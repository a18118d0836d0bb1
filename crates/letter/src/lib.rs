//! A message as a letter on A4 paper.
//!
//! [`render`] turns a [`Letter`] into a PDF: address where the window of an envelope is, tables that go on on the
//! next sheet, marks for those who have it read aloud (PDF/UA-1). The same letter and fonts give the same bytes on
//! every machine: there is no clock, no random number, and lengths are whole numbers until they are written.
//!
//! # Why it is so
//!
//! **The letter is a crate of its own.** Its module with fonts is as large as the rules, and only someone who
//! wants a PDF loads it. `krilla` writes tagged PDF/UA; lines are broken here, in whole thousandths of a
//! point, so that the same words give the same bytes everywhere.
//!
//! # Example
//!
//! ```
//! use relance_letter::{Block, Fonts, Letter, render};
//! # fn main() -> Result<(), relance_letter::LetterError> {
//! let letter = Letter {
//!     language: "fr".into(),
//!     title: "Relance".into(),
//!     subject: "votre facture FA-12".into(),
//!     body: vec![Block::Paragraph("Sauf erreur, elle reste impayée.".into())],
//!     ..Letter::default()
//! };
//! let fonts = Fonts { regular: notosans::REGULAR_TTF, bold: notosans::BOLD_TTF };
//! assert!(render(&letter, &fonts)?.starts_with(b"%PDF-1.7"));
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "browser")]
mod browser;
mod compose;
mod letter;
mod shape;
mod sheet;
mod table;
#[cfg(test)]
mod tests;
mod units;
mod wrap;
mod write;

pub use letter::{Block, Fonts, Letter, LetterError};

use shape::Face;
use sheet::Faces;

/// The letter as a PDF file.
pub fn render(letter: &Letter, fonts: &Fonts<'_>) -> Result<Vec<u8>, LetterError> {
    let faces = Faces {
        regular: Face::new(fonts.regular).ok_or(LetterError::Font("regular"))?,
        bold: Face::new(fonts.bold).ok_or(LetterError::Font("bold"))?,
    };
    let names = [&letter.title, &letter.subject].map(|name| faces.regular.plain(name));
    let title = names.into_iter().find(|name| !name.is_empty()).ok_or(LetterError::Untitled)?;
    let language = letter.language.replace('_', "-");
    let language = language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    write::write(compose::compose(letter, &faces), &faces, write::About { title, language })
}
