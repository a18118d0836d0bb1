//! What was read as plain data, with its sentences: the same for every host, in the JSON form of the contract.

use std::collections::BTreeMap;

use relance_contract::types::{Claim, Debtor, Language, Money};
use serde::Serialize;

use crate::ledger::Ledger;
use crate::locate::Places;
use crate::place::Place;
use crate::report::{Balance, Fault, FileReport, Form, Lack, Remark, Report, What, decimal};
use crate::words::{Sentence, faulty};

/// The answer to a question about files.
#[derive(Debug, Serialize)]
pub struct Answer {
    debtors: Vec<Debtor>,
    claims: Vec<Claim>,
    places: Places,
    report: Said,
}

/// The report in words. Nothing is read of files of which one is refused.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Said {
    refused: Vec<Entry>,
    read: u64,
    used: u64,
    set_aside: Vec<Entry>,
    /// How many more are set aside than are listed.
    unlisted: u64,
    notes: Vec<Entry>,
    unasked: Vec<UnaskedEntry>,
    held: Vec<HeldEntry>,
    /// Why invoices are held back: `because` of a held one is a position in this list.
    causes: Vec<Entry>,
    files: Vec<FileEntry>,
}

/// A sentence and where it is about.
#[derive(Debug, Serialize)]
struct Entry {
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    /// All lines, where it is about several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lines: Vec<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    code: &'static str,
    sentence: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    invoices: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    debtors: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    everything: bool,
}

#[derive(Debug, Serialize)]
struct UnaskedEntry {
    invoice: String,
    debtor: String,
    file: String,
    line: u64,
    missing: Vec<Lack>,
    sentence: String,
}

#[derive(Debug, Serialize)]
struct HeldEntry {
    invoice: String,
    debtor: String,
    amount: Money,
    file: String,
    line: u64,
    because: usize,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct FileEntry {
    name: String,
    form: Form,
    encoding: &'static str,
    separator: char,
    read: u64,
    used: u64,
    set_aside: u64,
    other: u64,
    /// What the columns of a list were taken for: its headings, by the names of the CSV form.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headings: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accounts: Option<Accounts>,
}

/// How the balance of the customers' accounts is explained.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Accounts {
    balance: String,
    open_invoices: String,
    unallocated: String,
    set_aside: String,
}

/// The answer, with its sentences in a language.
#[must_use]
pub fn answer(read: Result<Ledger, Vec<Fault>>, language: Language) -> Answer {
    match read {
        Ok(Ledger { debtors, claims, places, report }) => {
            Answer { debtors, claims, places, report: said(report, language) }
        }
        Err(faults) => {
            let refused = faults.into_iter().map(|fault| Entry::fault(fault, language)).collect();
            let report = Said { refused, ..Said::default() };
            Answer { debtors: Vec::new(), claims: Vec::new(), places: Places::default(), report }
        }
    }
}

fn said(report: Report, language: Language) -> Said {
    let mut said = Said::default();
    let name = |at: Place| report.files.get(at.file).map(|file| file.source.clone()).unwrap_or_default();
    for unasked in &report.unasked {
        said.unasked.push(UnaskedEntry {
            invoice: unasked.invoice.clone(),
            debtor: unasked.debtor.clone(),
            file: name(unasked.at),
            line: unasked.at.line,
            missing: unasked.missing.clone(),
            sentence: unasked.sentence(language),
        });
    }
    for held in report.held {
        let (file, line) = (name(held.at), held.at.line);
        let because = held.because;
        let (invoice, debtor, amount) = (held.invoice, held.debtor, held.amount);
        said.held.push(HeldEntry { invoice, debtor, amount, file, line, because });
    }
    said.causes = report.causes.into_iter().map(|fault| Entry::fault(fault, language)).collect();
    for file in report.files {
        said.read = said.read.saturating_add(file.read);
        said.used = said.used.saturating_add(file.used);
        said.unlisted = said.unlisted.saturating_add(file.unlisted);
        let entry = |remark: &Remark| Entry::remark(&file, remark, language);
        said.set_aside.extend(file.set_aside.iter().map(entry));
        said.notes.extend(file.remarks.iter().map(entry));
        said.files.push(FileEntry::from(file));
    }
    said
}

impl Entry {
    fn fault(Fault { source, line, column, problem }: Fault, language: Language) -> Self {
        Self {
            file: source,
            line,
            lines: Vec::new(),
            column,
            code: problem.code(),
            sentence: problem.sentence(language),
            invoices: Vec::new(),
            debtors: Vec::new(),
            everything: false,
        }
    }

    fn remark(file: &FileReport, Remark { lines, what }: &Remark, language: Language) -> Self {
        let mut entry = Self {
            file: file.source.clone(),
            line: lines.first().copied(),
            lines: if lines.len() > 1 { lines.clone() } else { Vec::new() },
            column: None,
            code: what.code(),
            sentence: String::new(),
            invoices: Vec::new(),
            debtors: Vec::new(),
            everything: false,
        };
        match what {
            What::Faulty { column, problem, holds } => {
                entry.column.clone_from(column);
                entry.sentence = faulty(problem, holds, language);
                entry.invoices.clone_from(&holds.invoices);
                entry.debtors.clone_from(&holds.debtors);
                entry.everything = holds.everything;
            }
            what => entry.sentence = what.sentence(language),
        }
        entry
    }
}

impl From<FileReport> for FileEntry {
    fn from(file: FileReport) -> Self {
        Self {
            name: file.source,
            form: file.form,
            encoding: file.encoding,
            separator: file.separator,
            read: file.read,
            used: file.used,
            set_aside: file.left_out,
            other: file.other,
            headings: file.headings.into_iter().collect(),
            accounts: file.balance.map(Accounts::from),
        }
    }
}

impl From<Balance> for Accounts {
    fn from(Balance { ledger, invoices, unallocated, set_aside }: Balance) -> Self {
        Self {
            balance: decimal(ledger),
            open_invoices: decimal(invoices),
            unallocated: decimal(unallocated),
            set_aside: decimal(set_aside),
        }
    }
}
