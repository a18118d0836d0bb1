//! The formats that are read, one line each.

use crate::book::Book;
use crate::csv::{self, ReadTerms};
use crate::decode::{self, Decoded};
use crate::fec;
use crate::items;
use crate::ledger::{File, Options};
use crate::problem::Problem;
use crate::report::{Fault, FileReport, Form};

/// The most that all files together may hold: what a page can read beside its answer.
pub const MOST_MEBIBYTES: usize = 256;

/// A format of texts. One that is no text (a spreadsheet, an archive) is told by its first bytes, before decoding.
struct Format {
    form: Form,
    /// Whether a text, and its first line, are of this format.
    is_form: fn(&str, &str, &Options) -> bool,
}

/// In the order in which they are tried and read: a ledger of an accounting program comes before what completes it.
const FORMATS: [Format; 3] = [
    Format { form: Form::Fec, is_form: |_, heading, _| fec::is_heading(heading) },
    Format {
        form: Form::OpenItems,
        is_form: |text, heading, options| !csv::is_heading(heading) && items::is_list(text, options),
    },
    Format { form: Form::Csv, is_form: |_, heading, _| csv::is_heading(heading) },
];

/// Reads every file into one book. Faults are those of the first file that has any.
pub(crate) fn read(
    files: &[File<'_>],
    options: &Options,
    mut terms: Option<&mut ReadTerms<'_>>,
) -> Result<(Book, Vec<FileReport>), Vec<Fault>> {
    let fault = |file: &File<'_>, (problem, line)| {
        vec![Fault { source: file.name.to_owned(), line, column: None, problem }]
    };
    let mut room = MOST_MEBIBYTES.saturating_mul(1 << 20);
    let mut known = Vec::with_capacity(files.len());
    for file in files {
        room = room
            .checked_sub(file.bytes.len())
            .ok_or_else(|| fault(file, (Problem::TooLarge(MOST_MEBIBYTES), None)))?;
        let decoded = decode::ledger(file.bytes).map_err(|wrong| fault(file, wrong))?;
        let form = form_of(&decoded, options).ok_or_else(|| fault(file, (Problem::NotALedger, Some(1))))?;
        known.push((form, decoded));
    }
    let mut book = Book::default();
    let mut reports: Vec<(usize, FileReport)> = Vec::with_capacity(files.len());
    for Format { form, .. } in FORMATS {
        let of_form: Vec<_> = files
            .iter()
            .zip(&known)
            .enumerate()
            .filter(|(_, (_, (known, _)))| *known == form)
            .map(|(at, (file, (_, decoded)))| (at, file.name, decoded))
            .collect();
        match form {
            // Several years are one ledger.
            Form::Fec if of_form.is_empty() => {}
            Form::Fec => reports.extend(fec::read(&mut book, &of_form)?),
            Form::OpenItems => {
                for (at, name, decoded) in of_form {
                    reports.push((at, items::read(&mut book, (at, name), decoded, options)?));
                }
            }
            Form::Csv => {
                for (at, name, decoded) in of_form {
                    let report = csv::read(&mut book, (at, name), decoded, options, terms.as_deref_mut())?;
                    reports.push((at, report));
                }
            }
        }
    }
    reports.sort_by_key(|(at, _)| *at);
    Ok((book, reports.into_iter().map(|(_, report)| report).collect()))
}

fn form_of(decoded: &Decoded<'_>, options: &Options) -> Option<Form> {
    let heading = decoded.text.split(['\r', '\n']).next().unwrap_or_default();
    FORMATS.iter().find(|format| (format.is_form)(&decoded.text, heading, options)).map(|format| format.form)
}
