//! Lists of open items, as every accounting program and spreadsheet saves them: one row an invoice, in columns of its own.
//!
//! `headings` knows what columns are called, `columns` takes each for what it says and asks where that is not sure, `rows`
//! reads the rows, `invoices` makes claims and credits of them. `docs/open-items.md` states every rule.

mod columns;
mod headings;
mod invoices;
mod rows;

use crate::book::Book;
use crate::cells::{Rows, Unclosed};
use crate::decode::Decoded;
use crate::ledger::Options;
use crate::problem::{Problem, quoted};
use crate::report::{Fault, FileReport, Form, Listed, Remark, What};
use headings::Column;
use rows::Reader;

/// Whether a text is such a list.
pub(crate) fn is_list(text: &str, options: &Options) -> bool {
    columns::find(text, &options.columns).is_some()
}

/// Reads a file into the book, as the file with this position.
pub(crate) fn read(
    book: &mut Book,
    (file, name): (usize, &str),
    decoded: &Decoded<'_>,
    options: &Options,
) -> Result<FileReport, Vec<Fault>> {
    let fault = |line, column, problem| Fault { source: name.to_owned(), line, column, problem };
    let said = &options.columns;
    let text = decoded.text.as_ref();
    let headings =
        columns::find(text, said).ok_or_else(|| vec![fault(Some(1), None, Problem::NotALedger)])?;
    let at_headings = |(column, problem)| fault(Some(headings.line), column, problem);
    let faults: Vec<Fault> = headings.faults(said).into_iter().map(at_headings).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let rows = || {
        Rows::new(text, headings.separator)
            .filter(|row| row.as_ref().map_or(true, |row| row.line > headings.line))
    };
    let mut read = 0_u64;
    let mut reader = Reader::new(&headings, options);
    for row in rows() {
        let row = row.map_err(|Unclosed(line)| vec![fault(Some(line), None, Problem::Unclosed)])?;
        reader.see(&row);
        read = read.saturating_add(1);
    }
    if read == 0 {
        return Err(vec![fault(Some(headings.line), None, Problem::NoLines)]);
    }
    reader.settle().map_err(|faults| faults.into_iter().map(at_headings).collect::<Vec<_>>())?;
    let mut report = FileReport {
        source: name.to_owned(),
        form: Form::OpenItems,
        encoding: decoded.encoding,
        separator: char::from(headings.separator),
        read,
        used: read,
        left_out: 0,
        other: 0,
        set_aside: Vec::new(),
        unlisted: 0,
        remarks: vec![taken(&headings)],
        balance: None,
        headings: named(&headings),
    };
    let unused: Vec<String> = headings
        .texts
        .iter()
        .zip(&headings.taken)
        .filter(|(text, taken)| taken.is_none() && !text.is_empty())
        .map(|(text, _)| quoted(text))
        .collect();
    if !unused.is_empty() {
        let what = What::List(Listed::ColumnsUnused(unused));
        report.remarks.push(Remark { lines: vec![headings.line], what });
    }
    let items =
        rows().map_while(Result::ok).filter_map(|row| reader.row(book, file, &row, &mut report)).collect();
    invoices::file(book, items, &headings, &mut report);
    Ok(report)
}

/// Which column was taken for what: it is shown, so that nobody need trust it.
fn taken(headings: &columns::Headings) -> Remark {
    let pairs = headings.texts.iter().zip(&headings.taken);
    let taken = pairs.filter_map(|(text, taken)| taken.map(|column| (quoted(text), column.word())));
    Remark { lines: vec![headings.line], what: What::List(Listed::ColumnsTaken(taken.collect())) }
}

/// The headings by the names that the CSV form gives to the same facts.
fn named(headings: &columns::Headings) -> Vec<(&'static str, String)> {
    [
        (Column::Debtor, "debtor"),
        (Column::Name, "name"),
        (Column::Invoice, "invoice"),
        (Column::Date, "date"),
        (Column::Due, "terms"),
        (Column::Amount, "amount"),
        (Column::Currency, "currency"),
        (Column::Email, "email"),
        (Column::Phone, "phone"),
        (Column::Address, "address"),
    ]
    .into_iter()
    .filter(|(column, _)| headings.at(*column).is_some())
    .map(|(column, word)| (word, headings.heading(column)))
    .collect()
}
