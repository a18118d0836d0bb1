//! The FEC, the file of accounting entries that every French company can export (LPF, article A47 A-1).
//!
//! This file reads lines and tells what each line on a customer's account is; `matching.rs` finds out what paid
//! what. `docs/fec.md` states every rule.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "an amount has at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::{BTreeSet, HashMap};

use super::matching::{self, Credit, CreditKind, Debt, DebtKind, Return};
use super::{Balance, Book, Fault, Form, Place, Problem, Remark, Report, What, decode};

/// What a line on a customer's account does there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nature {
    Invoice,
    CreditNote,
    Payment,
    Return,
    OtherDebit,
    OtherCredit,
    OpeningDebit,
    OpeningCredit,
}

/// A line on a customer's account.
#[derive(Debug)]
struct Line {
    number: u64,
    entry: usize,
    /// ISO.
    date: String,
    debtor: String,
    piece: String,
    /// ISO; empty if the file gives none.
    piece_date: String,
    label: String,
    letter: String,
    /// Cents, debit positive.
    amount: i128,
}

/// What is known of an entry once all its lines are read.
#[derive(Debug, Default)]
struct Entry {
    journal: String,
    number: String,
    first_line: u64,
    opening: bool,
    balance: i128,
    /// Accounts other than customers'.
    accounts: BTreeSet<String>,
}

/// Where each column is.
struct Columns {
    journal_code: usize,
    journal_name: usize,
    entry: usize,
    entry_date: usize,
    account: usize,
    account_name: usize,
    debtor: usize,
    debtor_name: usize,
    piece: usize,
    piece_date: usize,
    label: usize,
    letter: usize,
    amounts: Amounts,
    currency: Option<usize>,
    count: usize,
}

enum Amounts {
    Sides { debit: usize, credit: usize },
    Signed { amount: usize, side: usize },
}

/// Reads a FEC into the book.
pub fn read(book: &mut Book, name: &str, bytes: &[u8]) -> Result<(), Fault> {
    let decoded = decode::ledger(name, bytes)?;
    let source = book.reports.len();
    let mut reading = Reading::new(name, &decoded.text)?;
    reading.all_lines()?;
    reading.check_entries()?;
    let report = reading.finish(book, source, decoded.encoding);
    book.reports.push(report);
    Ok(())
}

struct Reading<'a> {
    name: &'a str,
    text: &'a str,
    separator: u8,
    columns: Columns,
    lines: Vec<Line>,
    entries: Vec<Entry>,
    entry_index: HashMap<(String, String), usize>,
    names: HashMap<String, String>,
    foreign: HashMap<String, Vec<u64>>,
    read: u64,
    other: u64,
    /// Lines on a customer's account that move nothing.
    empty: u64,
}

impl<'a> Reading<'a> {
    fn new(name: &'a str, text: &'a str) -> Result<Self, Fault> {
        let heading = text.split('\n').next().unwrap_or_default();
        let separator = if heading.contains('\t') { b'\t' } else { b'|' };
        let columns = Columns::find(name, heading, char::from(separator))?;
        Ok(Self {
            name,
            text,
            separator,
            columns,
            lines: Vec::new(),
            entries: Vec::new(),
            entry_index: HashMap::new(),
            names: HashMap::new(),
            foreign: HashMap::new(),
            read: 0,
            other: 0,
            empty: 0,
        })
    }

    fn fault(&self, line: u64, column: Option<&str>, problem: Problem) -> Fault {
        Fault { source: self.name.to_owned(), line: Some(line), column: column.map(str::to_owned), problem }
    }

    fn all_lines(&mut self) -> Result<(), Fault> {
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
        // A separator at the end of the line makes one empty field more; anything else is a label that was cut.
        if fields.iter().skip(expected).any(|field| !field.is_empty()) {
            return Err(self.fault(number, None, Problem::FieldCount { found, expected }));
        }
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
        if let Some(entry) = self.entries.get_mut(entry) {
            entry.opening |= opening;
            entry.balance += amount;
            if !is_customer {
                entry.accounts.insert(account.to_owned());
            }
        }
        if !is_customer {
            self.other += 1;
            return Ok(());
        }
        let debtor = match field(self.columns.debtor) {
            "" => account,
            id => id,
        };
        let label_of =
            |at: usize| field(at).replace('\r', " ").split_whitespace().collect::<Vec<_>>().join(" ");
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
        self.lines.push(Line {
            number,
            entry,
            date,
            debtor: debtor.to_owned(),
            piece: label_of(self.columns.piece),
            piece_date,
            label: label_of(self.columns.label),
            letter: field(self.columns.letter).to_owned(),
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
        iso(given).ok_or_else(|| self.fault(line, Some(column), Problem::BadDate(given.to_owned())))
    }

    fn amount(&self, line: u64, fields: &[&str]) -> Result<i128, Fault> {
        let read = |at: usize, column: &str| {
            let given = fields.get(at).copied().unwrap_or_default();
            cents(given).ok_or_else(|| self.fault(line, Some(column), Problem::BadAmount(given.to_owned())))
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
                    given => Err(self.fault(line, Some("Sens"), Problem::UnknownSide(given.to_owned()))),
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
            self.entries.push(Entry {
                journal: journal.to_owned(),
                number: number.to_owned(),
                first_line: line,
                ..Entry::default()
            });
        }
        Ok(index)
    }

    /// An entry that does not balance makes the whole ledger doubtful. An opening entry restates balances line by
    /// line, each of which stands for itself; it is only reported.
    fn check_entries(&self) -> Result<(), Fault> {
        match self.entries.iter().find(|entry| entry.balance != 0 && !entry.opening) {
            Some(entry) => Err(self.fault(
                entry.first_line,
                Some("EcritureNum"),
                Problem::Unbalanced { entry: entry.title(), by: decimal(entry.balance) },
            )),
            None => Ok(()),
        }
    }

    fn nature(&self, line: &Line) -> Nature {
        let debit = line.amount > 0;
        let Some(entry) = self.entries.get(line.entry) else {
            return Nature::OtherDebit;
        };
        let any = |is: fn(&str) -> bool| entry.accounts.iter().any(|account| is(account));
        let bank = any(|account| account.starts_with('5'));
        let sales = any(is_sales) || (any(|account| account.starts_with("4457")) && !bank);
        match (entry.opening, sales, bank, debit) {
            (true, _, _, true) => Nature::OpeningDebit,
            (true, _, _, false) => Nature::OpeningCredit,
            // Sold and paid in one entry: the debit is the invoice, the credit its payment.
            (false, _, true, false) => Nature::Payment,
            (false, true, _, true) => Nature::Invoice,
            (false, true, false, false) => Nature::CreditNote,
            (false, false, true, true) => Nature::Return,
            (false, false, false, true) => Nature::OtherDebit,
            (false, false, false, false) => Nature::OtherCredit,
        }
    }

    fn accounts(&self, line: &Line) -> String {
        self.entries
            .get(line.entry)
            .map(|entry| entry.accounts.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
            .filter(|accounts| !accounts.is_empty())
            .unwrap_or_else(|| "411".to_owned())
    }

    /// Sorts the lines into debts, credits and returns, has them matched, and fills the book.
    fn finish(self, book: &mut Book, source: usize, encoding: &'static str) -> Report {
        let mut report = Report {
            source: self.name.to_owned(),
            form: Form::Fec,
            encoding,
            separator: char::from(self.separator),
            read: self.read,
            used: self.empty,
            left_out: 0,
            other: self.other,
            set_aside: Vec::new(),
            remarks: Vec::new(),
            balance: None,
        };
        for entry in self.entries.iter().filter(|entry| entry.balance != 0) {
            report.remarks.push(Remark {
                lines: vec![entry.first_line],
                what: What::UnbalancedOpening { entry: entry.title(), by: decimal(entry.balance) },
            });
        }
        let mut foreign: Vec<_> = self.foreign.iter().collect();
        foreign.sort();
        for (code, lines) in foreign {
            report.remarks.push(Remark { lines: lines.clone(), what: What::ForeignCurrency(code.clone()) });
        }

        let (debts, credits, returns) = self.sort(&mut report);
        let mut ledger = 0;
        for line in &self.lines {
            ledger += line.amount;
            // Debtors in the order of the ledger, whatever their lines turn out to be.
            let at = Place { source, line: line.number };
            book.with_debtor(&line.debtor, at, |debtor| {
                if debtor.name.is_none() {
                    debtor.name = self.names.get(&line.debtor).filter(|name| !name.is_empty()).cloned();
                }
            });
        }
        let outcome = matching::run(debts, credits, returns);
        let mut balance = Balance { ledger, ..Balance::default() };
        matching::file(book, source, outcome, &mut report, &mut balance);
        report.balance = Some(balance);
        report.used = report.read - report.other - report.left_out;
        report
    }

    fn sort(&self, report: &mut Report) -> (Vec<Debt>, Vec<Credit>, Vec<Return>) {
        let mut debts: Vec<Debt> = Vec::new();
        let mut credits = Vec::new();
        let mut returns = Vec::new();
        let mut invoices: HashMap<(usize, &str, &str), usize> = HashMap::new();
        // How many debits bear a reference: one that no other has can be an invoice number.
        let mut bearers: HashMap<&str, usize> = HashMap::new();
        for line in self.lines.iter().filter(|line| line.amount > 0) {
            *bearers.entry(&line.piece).or_default() += 1;
        }
        for line in &self.lines {
            let alone = !line.piece.is_empty() && bearers.get(line.piece.as_str()) == Some(&1);
            let nature = self.nature(line);
            match nature {
                Nature::Invoice => {
                    let key = (line.entry, line.debtor.as_str(), line.piece.as_str());
                    if let Some(debt) = invoices.get(&key).and_then(|at| debts.get_mut(*at)) {
                        debt.add(line.number, line.amount, &line.letter);
                    } else {
                        invoices.insert(key, debts.len());
                        debts.push(self.debt(line, DebtKind::Invoice));
                    }
                }
                Nature::OpeningDebit => {
                    let dated = !line.piece_date.is_empty() && line.piece_date < line.date;
                    let kind = if alone && dated { DebtKind::Invoice } else { DebtKind::Opening };
                    debts.push(self.debt(line, kind));
                }
                Nature::OtherDebit => {
                    let accounts = self.accounts(line);
                    if alone && !line.piece_date.is_empty() {
                        report.remarks.push(Remark {
                            lines: vec![line.number],
                            what: What::DebitAsInvoice { invoice: line.piece.clone(), accounts },
                        });
                        debts.push(self.debt(line, DebtKind::Invoice));
                    } else {
                        debts.push(self.debt(line, DebtKind::Other(accounts)));
                    }
                }
                Nature::Return => returns.push(Return {
                    debtor: line.debtor.clone(),
                    date: line.date.clone(),
                    line: line.number,
                    amount: line.amount,
                    letter: line.letter.clone(),
                    piece: line.piece.clone(),
                    label: line.label.clone(),
                }),
                Nature::CreditNote | Nature::Payment | Nature::OtherCredit | Nature::OpeningCredit => {
                    let kind = match nature {
                        Nature::CreditNote => CreditKind::CreditNote,
                        Nature::OtherCredit => CreditKind::Adjustment(self.accounts(line)),
                        _ => CreditKind::Payment,
                    };
                    credits.push(Credit {
                        kind,
                        debtor: line.debtor.clone(),
                        date: line.date.clone(),
                        line: line.number,
                        left: -line.amount,
                        letter: line.letter.clone(),
                        piece: line.piece.clone(),
                        label: line.label.clone(),
                    });
                }
            }
        }
        (debts, credits, returns)
    }

    fn debt(&self, line: &Line, kind: DebtKind) -> Debt {
        let entry = self.entries.get(line.entry).map(Entry::title).unwrap_or_default();
        let date = if line.piece_date.is_empty() { &line.date } else { &line.piece_date };
        let mut debt = Debt::new(kind, line.debtor.clone(), line.piece.clone(), entry, date.clone());
        debt.add(line.number, line.amount, &line.letter);
        debt
    }
}

impl Entry {
    fn title(&self) -> String {
        format!("{}-{}", self.journal, self.number)
    }
}

impl Columns {
    fn find(name: &str, heading: &str, separator: char) -> Result<Self, Fault> {
        let fault = |column: Option<String>, problem| Fault {
            source: name.to_owned(),
            line: Some(1),
            column,
            problem,
        };
        let mut names: Vec<String> =
            heading.split(separator).map(|column| column.trim().to_lowercase()).collect();
        while names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (at, column) in names.iter().enumerate() {
            if !column.is_empty() && places.insert(column, at).is_some() {
                return Err(fault(Some(column.clone()), Problem::DuplicateColumn));
            }
        }
        let find = |column: &str| {
            places
                .get(column.to_lowercase().as_str())
                .copied()
                .ok_or_else(|| fault(None, Problem::MissingColumn(column.to_owned())))
        };
        let amounts = if places.contains_key("montant") && places.contains_key("sens") {
            Amounts::Signed { amount: find("Montant")?, side: find("Sens")? }
        } else {
            Amounts::Sides { debit: find("Debit")?, credit: find("Credit")? }
        };
        Ok(Self {
            journal_code: find("JournalCode")?,
            journal_name: find("JournalLib")?,
            entry: find("EcritureNum")?,
            entry_date: find("EcritureDate")?,
            account: find("CompteNum")?,
            account_name: find("CompteLib")?,
            debtor: find("CompAuxNum")?,
            debtor_name: find("CompAuxLib")?,
            piece: find("PieceRef")?,
            piece_date: find("PieceDate")?,
            label: find("EcritureLib")?,
            letter: find("EcritureLet")?,
            amounts,
            currency: places.get("idevise").copied(),
            count: names.len(),
        })
    }
}

/// Opening balances are in a journal named after them.
fn is_opening(code: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    matches!(code.to_uppercase().as_str(), "AN" | "RAN" | "ANO")
        || name.contains("nouveau")
        || name.contains("a-nouveau")
}

/// Accounts of income that an invoice credits. The others of class 7 (758, 76, 77, 78, 79) record differences of
/// payment, interest and the like; sales of fixed assets (775) are invoiced.
fn is_sales(account: &str) -> bool {
    match account.get(..2) {
        Some("70" | "71" | "72" | "73" | "74") => true,
        Some("75") => !account.starts_with("758"),
        Some("77") => account.starts_with("775"),
        _ => false,
    }
}

/// `20260331` as `2026-03-31`, if it is a day of the calendar.
fn iso(given: &str) -> Option<String> {
    if given.len() != 8 || !given.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, month, day) = (given.get(..4)?, given.get(4..6)?, given.get(6..)?);
    let y: u32 = year.parse().ok()?;
    let leap = y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400));
    let days = match month {
        "01" | "03" | "05" | "07" | "08" | "10" | "12" => 31,
        "04" | "06" | "09" | "11" => 30,
        "02" if leap => 29,
        "02" => 28,
        _ => return None,
    };
    (1..=days).contains(&day.parse::<u32>().ok()?).then(|| format!("{year}-{month}-{day}"))
}

/// An amount in cents: comma or point, zeros before it, at most two places that are not zero.
fn cents(given: &str) -> Option<i128> {
    if given.is_empty() {
        return Some(0);
    }
    let (negative, digits) = match given.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, given.strip_prefix('+').unwrap_or(given)),
    };
    let (whole, places) = digits.split_once([',', '.']).unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(places) || (whole.is_empty() && places.is_empty()) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let places = places.trim_end_matches('0');
    if whole.len() > 13 || places.len() > 2 {
        return None;
    }
    let amount: i128 = format!("0{whole}{places:0<2}").parse().ok()?;
    Some(if negative { -amount } else { amount })
}

/// Cents as a decimal in the written form of the contract.
pub(crate) fn decimal(cents: i128) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
