//! The lines of a FEC, each checked.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "an amount has at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::HashMap;

use super::columns::{Amounts, Columns};
use super::entries::Entry;
use super::figures::{cents, iso};
use super::nature::{is_opening, is_placeholder};
use super::shape;
use crate::decode::Decoded;
use crate::place::Place;
use crate::problem::{Problem, quoted};
use crate::report::{Fault, decimal};

/// A line on a customer's account.
#[derive(Debug)]
pub(super) struct Line {
    pub at: Place,
    pub entry: usize,
    /// Which part of its entry it is in, as the lines follow each other.
    pub run: usize,
    /// ISO.
    pub date: String,
    pub debtor: String,
    /// Empty if the file gives none, or what stands for none.
    pub piece: String,
    /// ISO; empty if the file gives none.
    pub piece_date: String,
    pub label: String,
    /// Those it was matched by; none, one, or after several years more.
    pub letters: Vec<String>,
    /// Cents, debit positive.
    pub amount: i128,
}

pub(super) struct Reading<'a> {
    pub file: usize,
    pub name: &'a str,
    pub text: &'a str,
    pub encoding: &'static str,
    pub separator: u8,
    pub columns: Columns,
    pub lines: Vec<Line>,
    pub entries: Vec<Entry>,
    pub entry_index: HashMap<(String, String), usize>,
    pub names: HashMap<String, String>,
    pub foreign: HashMap<String, Vec<u64>>,
    /// Lines with a separator within a label.
    pub mended: Vec<u64>,
    /// The first and the last day of an entry, ISO.
    pub days: Option<(String, String)>,
    pub read: u64,
    pub other: u64,
    /// Lines on a customer's account that move nothing.
    pub empty: u64,
}

impl<'a> Reading<'a> {
    pub(super) fn new((file, name): (usize, &'a str), decoded: &'a Decoded<'_>) -> Result<Self, Fault> {
        let text = decoded.text.as_ref();
        let heading = text.split('\n').next().unwrap_or_default();
        let separator = if heading.contains('\t') { b'\t' } else { b'|' };
        let columns = Columns::find(heading, char::from(separator)).map_err(|(column, problem)| Fault {
            source: name.to_owned(),
            line: Some(1),
            column,
            problem,
        })?;
        Ok(Self {
            file,
            name,
            text,
            encoding: decoded.encoding,
            separator,
            columns,
            lines: Vec::new(),
            entries: Vec::new(),
            entry_index: HashMap::new(),
            names: HashMap::new(),
            foreign: HashMap::new(),
            mended: Vec::new(),
            days: None,
            read: 0,
            other: 0,
            empty: 0,
        })
    }

    fn fault(&self, line: u64, column: Option<&str>, problem: Problem) -> Fault {
        Fault { source: self.name.to_owned(), line: Some(line), column: column.map(str::to_owned), problem }
    }

    pub(super) fn all_lines(&mut self) -> Result<(), Fault> {
        // Nothing is quoted in a FEC: a line feed ends a line, and a lone carriage return is part of a label.
        let text = self.text;
        let separator = char::from(self.separator);
        for (number, line) in (1_u64..).zip(text.split('\n')).skip(1) {
            let fields: Vec<&str> = line.split(separator).map(str::trim).collect();
            if fields.iter().any(|field| !field.is_empty()) {
                self.one_line(number, &fields)?;
            }
        }
        if self.read == 0 {
            return Err(self.fault(1, None, Problem::NoLines));
        }
        Ok(())
    }

    fn one_line(&mut self, number: u64, fields: &[&str]) -> Result<(), Fault> {
        let expected = self.columns.count;
        let found = fields.len();
        if found < expected {
            let problem = if self.is_last(number) {
                Problem::Truncated { found, expected }
            } else {
                Problem::FieldCount { found, expected }
            };
            return Err(self.fault(number, None, problem));
        }
        // A separator at the end of the line makes one empty field more; anything else is a separator within a label.
        let (whole, more) = fields.split_at_checked(expected).unwrap_or((fields, &[]));
        let is_plain = more.iter().all(|field| field.is_empty());
        if is_plain && (more.is_empty() || shape::is_sound(&self.columns, whole)) {
            return self.whole_line(number, whole);
        }
        match shape::mended(&self.columns, fields, char::from(self.separator)) {
            Some(mended) => {
                self.mended.push(number);
                self.whole_line(number, &mended.iter().map(String::as_str).collect::<Vec<_>>())
            }
            None if is_plain && !shape::is_shifted(&self.columns, whole) => self.whole_line(number, whole),
            None => Err(self.fault(number, None, Problem::FieldCount { found, expected })),
        }
    }

    fn whole_line(&mut self, number: u64, fields: &[&str]) -> Result<(), Fault> {
        let field = |at: usize| fields.get(at).copied().unwrap_or_default();
        self.read += 1;
        let date = self.date(number, "EcritureDate", field(self.columns.entry_date))?;
        let piece_date = match field(self.columns.piece_date) {
            "" => String::new(),
            given => self.date(number, "PieceDate", given)?,
        };
        let amount = self.amount(number, fields)?;
        let account = field(self.columns.account);
        if account.is_empty() {
            return Err(self.fault(number, Some("CompteNum"), Problem::Missing));
        }
        let entry = self.entry(number, field(self.columns.journal_code), field(self.columns.entry))?;
        let opening = is_opening(field(self.columns.journal_code), field(self.columns.journal_name));
        let is_customer = account.starts_with("411");
        let label_of =
            |at: usize| field(at).replace('\r', " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let piece = Some(label_of(self.columns.piece)).filter(|piece| !is_placeholder(piece));
        let piece = piece.unwrap_or_default();
        let run = self.entries.get_mut(entry).map_or(0, |entry| {
            entry.opening |= opening;
            entry.add((&date, &piece), (!is_customer).then_some(account), amount)
        });
        self.days = Some(match self.days.take() {
            None => (date.clone(), date.clone()),
            Some((first, last)) => (first.min(date.clone()), last.max(date.clone())),
        });
        if !is_customer {
            self.other += 1;
            return Ok(());
        }
        let debtor = match field(self.columns.debtor) {
            "" => account,
            id => id,
        };
        let debtor_name = match label_of(self.columns.debtor_name) {
            name if name.is_empty() => label_of(self.columns.account_name),
            name => name,
        };
        self.names.entry(debtor.to_owned()).or_insert(debtor_name);
        if let Some(code) = self.columns.currency.map(field).filter(|code| !code.is_empty() && *code != "EUR")
        {
            self.foreign.entry(code.to_owned()).or_default().push(number);
        }
        if amount == 0 {
            self.empty += 1;
            return Ok(());
        }
        let letters = Some(field(self.columns.letter)).filter(|letter| !letter.is_empty());
        self.lines.push(Line {
            at: Place { file: self.file, line: number },
            entry,
            run,
            date,
            debtor: debtor.to_owned(),
            piece,
            piece_date,
            label: label_of(self.columns.label),
            letters: letters.map(str::to_owned).into_iter().collect(),
            amount,
        });
        Ok(())
    }

    fn is_last(&self, number: u64) -> bool {
        let lines = self.text.trim_end_matches(['\n', '\r']).split('\n').count();
        u64::try_from(lines).is_ok_and(|lines| lines <= number)
    }

    fn date(&self, line: u64, column: &str, given: &str) -> Result<String, Fault> {
        if given.is_empty() {
            return Err(self.fault(line, Some(column), Problem::Missing));
        }
        iso(given).ok_or_else(|| self.fault(line, Some(column), Problem::BadDate(quoted(given))))
    }

    fn amount(&self, line: u64, fields: &[&str]) -> Result<i128, Fault> {
        let read = |at: usize, column: &str| {
            let given = fields.get(at).copied().unwrap_or_default();
            cents(given).ok_or_else(|| self.fault(line, Some(column), Problem::BadAmount(quoted(given))))
        };
        match self.columns.amounts {
            Amounts::Sides { debit, credit } => {
                let (debit, credit) = (read(debit, "Debit")?, read(credit, "Credit")?);
                if debit != 0 && credit != 0 {
                    return Err(self.fault(line, Some("Debit, Credit"), Problem::BothSides));
                }
                Ok(debit - credit)
            }
            Amounts::Signed { amount, side } => {
                let amount = read(amount, "Montant")?;
                match fields.get(side).copied().unwrap_or_default() {
                    "D" | "d" | "+1" | "1" => Ok(amount),
                    "C" | "c" | "-1" => Ok(-amount),
                    given => Err(self.fault(line, Some("Sens"), Problem::UnknownSide(quoted(given)))),
                }
            }
        }
    }

    fn entry(&mut self, line: u64, journal: &str, number: &str) -> Result<usize, Fault> {
        if number.is_empty() {
            return Err(self.fault(line, Some("EcritureNum"), Problem::Missing));
        }
        let next = self.entries.len();
        let index = *self.entry_index.entry((journal.to_owned(), number.to_owned())).or_insert(next);
        if index == next {
            self.entries.push(Entry::new(journal, number, line));
        }
        Ok(index)
    }

    /// An entry that does not balance makes the whole ledger doubtful. An opening entry restates balances line by
    /// line, each of which stands for itself; it is only reported.
    pub(super) fn check_entries(&self) -> Result<(), Fault> {
        match self.entries.iter().find(|entry| entry.balance != 0 && !entry.opening) {
            Some(entry) => Err(self.fault(
                entry.first_line,
                Some("EcritureNum"),
                Problem::Unbalanced { entry: quoted(&entry.title()), by: decimal(entry.balance) },
            )),
            None => Ok(()),
        }
    }
}
