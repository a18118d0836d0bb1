//! The CSV form of `docs/csv.md`: one row, one fact.
//!
//! A fault of the file (its encoding, quoting or headings) refuses it. A row at fault is set aside with its reason
//! (`hold.rs` says what that means for its debtor): one bad row stops no other. Dates, amounts, currencies and countries
//! of what is owed go to the rules as they are written; what was paid or credited must be readable here.

mod clauses;
mod debtors;
mod events;
mod filing;
mod invoices;
mod records;
mod row;
mod terms;
mod words;

pub use records::{RECORDS, Record};
pub use terms::{ReadTerms, any_terms, terms, words as words_of_terms};
pub use words::{kind, kinds};

use crate::book::Book;
use crate::cells::{Rows, Unclosed};
use crate::decode::Decoded;
use crate::ledger::Options;
use crate::problem::Problem;
use crate::report::{Fault, FileReport, Form};
use crate::written::Dates;
use filing::Filing;
use row::Headings;

/// Whether a heading is that of this form: one of its columns says what each row is.
pub(crate) fn is_heading(line: &str) -> bool {
    line.split(['\t', ';', ',']).any(|name| name.trim().trim_matches('"').trim() == records::RECORD)
}

/// Reads a file into the book, as the file with this position.
pub(crate) fn read(
    book: &mut Book,
    (file, name): (usize, &str),
    decoded: &Decoded<'_>,
    options: &Options,
    read_terms: Option<&mut ReadTerms<'_>>,
) -> Result<FileReport, Vec<Fault>> {
    let fault = |line, column, problem| Fault { source: name.to_owned(), line, column, problem };
    let text = decoded.text.as_ref();
    let heading = text.split(['\r', '\n']).next().unwrap_or_default();
    let separator =
        [b'\t', b';'].into_iter().find(|sign| heading.contains(char::from(*sign))).unwrap_or(b',');
    let rows = || Rows::new(text, separator);
    let unclosed = |Unclosed(line)| vec![fault(Some(line), None, Problem::Unclosed)];

    let first = rows().next().transpose().map_err(unclosed)?;
    let mut headings = match &first {
        Some(row) => Headings::read(row, separator == b';').map_err(|faults| {
            faults
                .into_iter()
                .map(|(column, problem)| fault(Some(row.line), column, problem))
                .collect::<Vec<_>>()
        })?,
        None => return Err(vec![fault(None, None, Problem::Empty)]),
    };
    let mut filing = Filing::new(book, file, read_terms);
    let mut read = 0_u64;
    // A cell that does not close makes all behind it doubtful: nothing is read before the whole file has been seen.
    let mut dates = Dates::default();
    for row in rows().skip(1) {
        headings.see(&row.map_err(unclosed)?, &mut dates);
        read = read.saturating_add(1);
    }
    if read == 0 {
        return Err(vec![fault(Some(1), None, Problem::NoLines)]);
    }
    let two_ways = |(column, problem)| vec![fault(Some(1), Some(column), problem)];
    headings.dates = dates.order(options.dates).map_err(two_ways)?;
    // Whatever the order of the rows, debtors and invoices come before what refers to them, and a plan before its
    // parts. Going over the text again is cheaper than keeping its rows.
    for pass in [Pass::Shapes, Pass::Debtors, Pass::Invoices, Pass::Plans, Pass::Events] {
        for cells in rows().skip(1).map_while(Result::ok) {
            match headings.row(cells) {
                Err(torn) if pass == Pass::Shapes => filing.torn(*torn),
                Err(_) => {}
                Ok(row) => match Record::of(row.get(records::RECORD)) {
                    None if pass == Pass::Shapes => filing.no_record(&row),
                    Some(record) if pass == Pass::of(record) => filing.file(record, &row),
                    _ => {}
                },
            }
        }
    }
    Ok(FileReport {
        source: name.to_owned(),
        form: Form::Csv,
        encoding: decoded.encoding,
        separator: char::from(separator),
        read,
        // What is left out is known when all files have been read.
        used: read,
        left_out: 0,
        other: 0,
        set_aside: Vec::new(),
        unlisted: 0,
        remarks: Vec::new(),
        balance: None,
        headings: Vec::new(),
    })
}

/// What is looked for in one pass over the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    Shapes,
    Debtors,
    Invoices,
    Plans,
    Events,
}

impl Pass {
    fn of(record: Record) -> Self {
        match record {
            Record::Debtor => Self::Debtors,
            Record::Invoice => Self::Invoices,
            Record::Plan => Self::Plans,
            Record::Instalment
            | Record::Payment
            | Record::CreditNote
            | Record::Dispute
            | Record::Promise
            | Record::Contact
            | Record::Block
            | Record::PlanInstalment => Self::Events,
        }
    }
}
