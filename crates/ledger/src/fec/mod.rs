//! The FEC, the file of accounting entries that every French company can export (LPF, article A47 A-1).
//!
//! `lines` reads the lines, `sort` tells what each on a customer's account is, `matching` finds out what paid what, and
//! `posting` puts it into the book. `docs/fec.md` states every rule.

mod columns;
mod figures;
mod lines;
mod matching;
mod nature;
mod posting;
mod sort;

use crate::book::Book;
use crate::decode::Decoded;
use crate::report::{Fault, FileReport};
use lines::Reading;

/// Whether a heading is that of a FEC.
pub(crate) fn is_heading(line: &str) -> bool {
    let line = line.to_lowercase();
    ["journalcode", "ecriturenum", "comptenum"].into_iter().any(|column| line.contains(column))
}

/// Reads a file into the book, as the file with this position.
pub(crate) fn read(
    book: &mut Book,
    (file, name): (usize, &str),
    decoded: &Decoded<'_>,
) -> Result<FileReport, Vec<Fault>> {
    let read = || {
        let mut reading = Reading::new(name, &decoded.text)?;
        reading.all_lines()?;
        reading.check_entries()?;
        Ok(reading)
    };
    let reading = read().map_err(|fault| vec![fault])?;
    Ok(reading.finish(book, file, decoded.encoding))
}
