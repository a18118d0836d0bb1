//! Rows under their headings.

use std::borrow::Cow;

use relance_contract::types::Money;

use super::records::{RECORD, Record, heading};
use crate::book::{About, Says};
use crate::cells::Cells;
use crate::figures::is_iso_day;
use crate::problem::{Problem, quoted};
use crate::written::{DateOrder, Dates, iso};

/// Which column stands where.
pub(super) struct Headings {
    columns: Vec<&'static str>,
    /// A decimal comma is a point where semicolons separate the fields.
    comma: bool,
    /// What comes first in dates that are not as ISO 8601 has them.
    pub dates: DateOrder,
}

/// The columns with dates.
const DATES: [&str; 15] = [
    "date",
    "end-date",
    "received",
    "delivered",
    "judgment-date",
    "publication-date",
    "acknowledged",
    "investigated",
    "pay-by",
    "contract-date",
    "order-made",
    "order-served",
    "judgment-given",
    "judgment-enforceable",
    "judgment-served",
];

/// A fault of the headings: the column, and what is wrong.
pub(super) type HeadingFault = (Option<String>, Problem);

impl Headings {
    /// Reads the first row. Spreadsheets end it with separators, as many as there are columns that were ever used.
    pub(super) fn read(row: &Cells<'_>, comma: bool) -> Result<Self, Vec<HeadingFault>> {
        let mut given: Vec<&str> = row.texts.iter().map(|cell| cell.trim()).collect();
        while given.last().is_some_and(|name| name.is_empty()) {
            given.pop();
        }
        let mut columns = Vec::new();
        let mut faults = Vec::new();
        for given in given {
            match heading(given) {
                None => faults.push((Some(quoted(given)), Problem::UnknownColumn)),
                Some(known) if columns.contains(&known) => {
                    faults.push((Some(known.to_owned()), Problem::DuplicateColumn));
                }
                Some(known) => columns.push(known),
            }
        }
        for needed in [RECORD, "debtor"] {
            if !columns.contains(&needed) {
                faults.push((None, Problem::MissingColumn(needed.to_owned())));
            }
        }
        faults.truncate(MOST_FAULTS);
        if faults.is_empty() { Ok(Self { columns, comma, dates: DateOrder::DayMonth }) } else { Err(faults) }
    }

    /// Looks at the dates of a row, to learn how the file writes them.
    pub(super) fn see(&self, row: &Cells<'_>, dates: &mut Dates) {
        for (column, cell) in self.columns.iter().zip(&row.texts).filter(|(column, _)| DATES.contains(column))
        {
            dates.see(column, cell);
        }
    }

    /// The row under these headings, or what is wrong with its shape: the column, the problem and what it is about.
    pub(super) fn row<'a>(
        &'a self,
        Cells { line, texts: mut cells, loose }: Cells<'a>,
    ) -> Result<Row<'a>, Box<Torn>> {
        let expected = self.columns.len();
        let is_long = cells.iter().skip(expected).any(|cell| !cell.trim().is_empty());
        if cells.len() < expected || is_long {
            let problem = Problem::FieldCount { found: cells.len(), expected };
            let (says, about) = self.torn(&cells);
            return Err(Box::new(Torn { line, column: None, problem, says, about }));
        }
        if let Some(at) = loose {
            let column = self.columns.get(at).map(|column| (*column).to_owned());
            let (says, about) = self.torn(&cells);
            return Err(Box::new(Torn { line, column, problem: Problem::Quoting, says, about }));
        }
        let dated = self.columns.iter().zip(&mut cells).filter(|(column, _)| DATES.contains(column));
        for (_, cell) in dated {
            if !is_iso_day(cell.trim())
                && let Some(date) = iso(cell, self.dates)
            {
                *cell = Cow::Owned(date);
            }
        }
        Ok(Row { line, headings: self, cells })
    }

    fn torn(&self, cells: &[Cow<'_, str>]) -> (Says, About) {
        let row = |column: &str| self.at(column).and_then(|at| cells.get(at)).map_or("", |cell| cell.trim());
        let (invoice, debtor) = (row("invoice").to_owned(), row("debtor").to_owned());
        let texts = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        let torn: Vec<String> = texts.map(str::to_owned).collect();
        let says = match Record::of(row(RECORD)) {
            // Where a sum below zero stands, it may be a credit note.
            Some(Record::Invoice) if !torn.iter().any(|cell| is_negative(cell)) => Says::Owed,
            Some(Record::Instalment) => Says::Completes,
            Some(Record::Debtor) => Says::Debtor,
            _ => Says::Lowers,
        };
        (says, About { invoice, debtor, torn: Some(torn) })
    }

    fn at(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| *known == column)
    }
}

/// How many faults of headings are said: a file of another form has as many as it has columns.
const MOST_FAULTS: usize = 20;

/// A row that has not the shape of the headings.
pub(super) struct Torn {
    pub line: u64,
    pub column: Option<String>,
    pub problem: Problem,
    pub says: Says,
    pub about: About,
}

/// One row.
pub(super) struct Row<'a> {
    pub line: u64,
    headings: &'a Headings,
    cells: Vec<Cow<'a, str>>,
}

impl Row<'_> {
    /// What stands in a column; nothing if the file has not that column.
    pub(super) fn get(&self, column: &str) -> &str {
        self.headings.at(column).and_then(|at| self.cells.get(at)).map_or("", |cell| cell.trim())
    }

    pub(super) fn text(&self, column: &str) -> String {
        self.get(column).to_owned()
    }

    pub(super) fn some(&self, column: &str) -> Option<String> {
        Some(self.get(column)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    pub(super) fn decimal(&self, column: &str) -> String {
        let decimal = self.get(column);
        if self.headings.comma { decimal.replacen(',', ".", 1) } else { decimal.to_owned() }
    }

    /// What this row would have said, were it not at fault.
    pub(super) fn says(&self) -> Says {
        match Record::of(self.get(RECORD)) {
            Some(Record::Invoice) if self.get("amount").is_empty() => Says::Completes,
            Some(Record::Instalment) => Says::Completes,
            Some(Record::Invoice) if !is_negative(self.get("amount")) => Says::Owed,
            Some(Record::Debtor) => Says::Debtor,
            _ => Says::Lowers,
        }
    }

    pub(super) fn money(&self) -> Money {
        Money { amount: self.decimal("amount"), currency: self.text("currency") }
    }

    /// The sum, in this currency if it states none.
    pub(super) fn money_in(&self, currency: &str) -> Money {
        in_currency(self.money(), currency)
    }

    /// The sum, or none if the field is empty: the whole.
    pub(super) fn part_in(&self, currency: &str) -> Option<Money> {
        (!self.get("amount").is_empty()).then(|| self.money_in(currency))
    }
}

/// Whether a text is a sum below zero.
pub(super) fn is_negative(text: &str) -> bool {
    text.strip_prefix('-').is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()))
}

/// The sum, in this currency if it states none.
pub(super) fn in_currency(mut money: Money, currency: &str) -> Money {
    if money.currency.is_empty() {
        currency.clone_into(&mut money.currency);
    }
    money
}
