//! A message to a debtor: as text to be read over, as a page to be printed, as a letter, and what the reader is told
//! beside it.

mod amounts;
mod letter;
mod notes;
mod page;
mod text;

pub(crate) use letter::letter;
pub(crate) use notes::notes;
pub(crate) use page::page;
pub(crate) use text::text;

use crate::layout::{LETTER, Page};
use crate::texts::Texts;

/// A page as wide as a letter.
pub(crate) fn sheet(texts: &Texts) -> Page {
    Page::new(LETTER, texts.written)
}
