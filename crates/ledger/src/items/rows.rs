//! The rows of a list of open items: what each says, in the written forms of the contract.

use super::columns::Headings;
use super::headings::{Column, Entry, is_credit, is_draft, is_total, is_void};
use crate::book::{About, Book, Doubt, Says};
use crate::cells::Cells;
use crate::figures::wrong_currency;
use crate::ledger::Options;
use crate::place::Place;
use crate::problem::{Problem, quoted};
use crate::report::{FileReport, Listed, Remark, What};
use crate::written::{Amounts, DateOrder, Dates, amount, iso};

/// What one row says. Amounts are hundredths.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub at: Place,
    pub entry: Entry,
    pub draft: bool,
    pub debtor: String,
    pub number: String,
    pub date: String,
    pub due: Option<String>,
    pub total: i128,
    pub open: i128,
    /// Whether the list has a column of what is open, or of what was paid.
    pub says_open: bool,
    pub paid_on: Option<String>,
    pub currency: String,
}

/// Columns with dates, and those with amounts.
const DATES: [Column; 3] = [Column::Date, Column::Due, Column::PaidOn];
const AMOUNTS: [Column; 5] = [Column::Amount, Column::Balance, Column::Paid, Column::Debit, Column::Credit];

/// Reads rows under their headings.
pub(super) struct Reader<'a> {
    headings: &'a Headings,
    options: &'a Options,
    dates: Dates,
    amounts: Amounts,
    has_sign: bool,
    order: DateOrder,
    decimal: char,
}

/// What is wrong with a row: the column, and the problem.
type RowFault = (Column, Problem);

impl<'a> Reader<'a> {
    pub(super) fn new(headings: &'a Headings, options: &'a Options) -> Self {
        Self {
            headings,
            options,
            dates: Dates::default(),
            amounts: Amounts::default(),
            has_sign: false,
            order: DateOrder::DayMonth,
            decimal: '.',
        }
    }

    fn get<'r>(&self, row: &'r Cells<'_>, column: Column) -> &'r str {
        self.headings.at(column).and_then(|at| row.texts.get(at)).map_or("", |cell| cell.trim())
    }

    /// Looks at a row, to learn how the file writes dates and amounts.
    pub(super) fn see(&mut self, row: &Cells<'_>) {
        for column in DATES {
            let (heading, text) = (self.headings.heading(column), self.get(row, column));
            self.dates.see(&heading, text);
        }
        for column in AMOUNTS {
            let (heading, text) = (self.headings.heading(column), self.get(row, column).to_owned());
            self.amounts.see(&heading, &text);
            self.has_sign |= amount(&text, '.').is_some_and(|(_, currency)| currency.is_some());
        }
    }

    /// Settles how dates and amounts are read; else what is to be asked, all at once.
    pub(super) fn settle(&mut self) -> Result<(), Vec<(Option<String>, Problem)>> {
        let said = &self.options.columns;
        let mut faults = Vec::new();
        let stated = said.dates.or(self.options.dates);
        match self.dates.order(stated) {
            Ok(order) => self.order = order,
            Err((column, problem)) => faults.push((Some(quoted(&column)), problem)),
        }
        match self.amounts.decimal(said.decimal) {
            Ok(decimal) => self.decimal = decimal,
            Err((column, problem)) => faults.push((Some(quoted(&column)), problem)),
        }
        let is_stated = self.headings.at(Column::Currency).is_some()
            || self.headings.currency.is_some()
            || said.currency.is_some()
            || self.has_sign;
        if !is_stated {
            faults.push((None, Problem::NoCurrency));
        }
        if let Some(problem) = said.currency.as_deref().and_then(wrong_currency) {
            faults.push((None, problem));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// What a row says; none if it is set aside, which is said.
    pub(super) fn row(
        &self,
        book: &mut Book,
        file: usize,
        row: &Cells<'_>,
        report: &mut FileReport,
    ) -> Option<Item> {
        let at = Place { file, line: row.line };
        let (number, name) = (self.get(row, Column::Invoice), self.get(row, Column::Name));
        let id = Some(self.get(row, Column::Debtor)).filter(|id| !id.is_empty()).unwrap_or(name);
        let is_long = row.texts.iter().skip(self.headings.texts.len()).any(|cell| !cell.trim().is_empty());
        if is_long || row.texts.len() < self.headings.texts.len() {
            let (found, expected) = (row.texts.len(), self.headings.texts.len());
            let torn = row.texts.iter().map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty());
            let about =
                About { invoice: number.to_owned(), debtor: id.to_owned(), torn: Some(torn.collect()) };
            let problem = Problem::FieldCount { found, expected };
            book.doubts.push(Doubt { at, column: None, problem, says: Says::Lowers, about });
            return None;
        }
        let has_date = !self.get(row, Column::Date).is_empty();
        if !has_date && row.texts.iter().any(|cell| is_total(cell))
            || (number.is_empty() && id.is_empty() && !has_date)
        {
            leave(report, row.line, What::List(Listed::TotalRow));
            return None;
        }
        if is_void(self.get(row, Column::Status)) {
            leave(report, row.line, What::List(Listed::VoidRow(quoted(number))));
            return None;
        }
        if !id.is_empty() {
            let some =
                |column| Some(self.get(row, column)).filter(|text| !text.is_empty()).map(str::to_owned);
            book.with_debtor(id, at, |debtor| {
                debtor.name = debtor.name.take().or(Some(name.to_owned()).filter(|name| !name.is_empty()));
                debtor.name = debtor.name.take().or(Some(id.to_owned()));
                debtor.email = debtor.email.take().or(some(Column::Email));
                debtor.phone = debtor.phone.take().or(some(Column::Phone));
                if debtor.address.is_empty() {
                    debtor.address = lines(self.get(row, Column::Address));
                }
            });
        }
        match self.item(at, id, row) {
            Ok(item) => Some(item),
            Err((column, problem)) => {
                let text = |column| self.get(row, column);
                // Where a sum below zero may stand, it may be a credit.
                let lowers = AMOUNTS.iter().any(|column| text(*column).contains(['-', '(', '−']))
                    || is_credit(text(Column::Kind)) != Some(Entry::Invoice);
                let says = if lowers { Says::Lowers } else { Says::Owed };
                let about = About { invoice: number.to_owned(), debtor: id.to_owned(), torn: None };
                let column = Some(quoted(&self.headings.heading(column))).filter(|name| !name.is_empty());
                book.doubts.push(Doubt { at, column, problem, says, about });
                None
            }
        }
    }

    fn item(&self, at: Place, debtor: &str, row: &Cells<'_>) -> Result<Item, RowFault> {
        let text = |column| self.get(row, column);
        let entry = is_credit(text(Column::Kind)).ok_or_else(|| {
            let given = quoted(text(Column::Kind));
            (Column::Kind, Problem::UnknownWord { given, allowed: "facture, invoice, Rechnung…".to_owned() })
        })?;
        if debtor.is_empty() {
            return Err((Column::Debtor, Problem::Missing));
        }
        let number = text(Column::Invoice);
        if number.is_empty() && entry == Entry::Invoice {
            return Err((Column::Invoice, Problem::Missing));
        }
        let date = self.date(row, Column::Date)?.ok_or((Column::Date, Problem::Missing))?;
        let (due, paid_on) =
            (self.date(row, Column::Due)?, self.date(row, Column::PaidOn).unwrap_or_default());
        let debit = self.amount(row, Column::Debit)?;
        let credit = self.amount(row, Column::Credit)?;
        let moved = debit.or(credit).map(|_| (debit.unwrap_or(0), credit.unwrap_or(0)));
        let moved = moved.map(|(debit, credit)| debit.saturating_sub(credit));
        let total = self.amount(row, Column::Amount)?.or(moved);
        let balance = self.amount(row, Column::Balance)?;
        let paid = self.amount(row, Column::Paid)?;
        let by_paid = total.zip(paid).map(|(total, paid)| total.saturating_sub(paid));
        if let (Some(balance), Some(by_paid)) = (balance, by_paid)
            && balance != by_paid
        {
            return Err((Column::Balance, Problem::SumsDiffer));
        }
        let open = balance.or(by_paid);
        let total = total.or(open).ok_or((Column::Amount, Problem::Missing))?;
        let currency = self.currency(row)?;
        Ok(Item {
            at,
            entry,
            draft: is_draft(text(Column::Status)),
            debtor: debtor.to_owned(),
            number: number.to_owned(),
            date,
            due,
            total,
            open: open.unwrap_or(total),
            says_open: open.is_some(),
            paid_on,
            currency,
        })
    }

    fn date(&self, row: &Cells<'_>, column: Column) -> Result<Option<String>, RowFault> {
        match self.get(row, column) {
            "" => Ok(None),
            text => match iso(text, self.order) {
                Some(date) => Ok(Some(date)),
                None => Err((column, Problem::UnreadDate(quoted(text)))),
            },
        }
    }

    fn amount(&self, row: &Cells<'_>, column: Column) -> Result<Option<i128>, RowFault> {
        match self.get(row, column) {
            "" => Ok(None),
            text => match amount(text, self.decimal) {
                Some((cents, _)) => Ok(Some(cents)),
                None => Err((column, Problem::BadAmount(quoted(text)))),
            },
        }
    }

    /// What the row says, else what stands beside its amounts, in the heading, or in the words of the user.
    fn currency(&self, row: &Cells<'_>) -> Result<String, RowFault> {
        let beside = AMOUNTS.iter().find_map(|column| amount(self.get(row, *column), self.decimal)?.1);
        let code = match self.get(row, Column::Currency) {
            "€" => "EUR",
            "£" => "GBP",
            "" => beside
                .or(self.headings.currency)
                .or(self.options.columns.currency.as_deref())
                .ok_or((Column::Currency, Problem::Missing))?,
            given => given,
        };
        let code = code.to_uppercase();
        match wrong_currency(&code) {
            Some(problem) => Err((Column::Currency, problem)),
            None => Ok(code),
        }
    }
}

/// Leaves a row that is about nothing owed.
fn leave(report: &mut FileReport, line: u64, what: What) {
    report.set_aside.push(Remark { lines: vec![line], what });
    report.left_out = report.left_out.saturating_add(1);
    report.used = report.used.saturating_sub(1);
}

/// The lines of an address in one cell.
fn lines(address: &str) -> Vec<String> {
    let parts = address.split(['\n', '\r']).flat_map(|line| line.split(" / ")).map(str::trim);
    parts.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
