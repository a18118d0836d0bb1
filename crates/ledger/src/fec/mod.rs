//! The FEC, the file of accounting entries that every French company can export (LPF, article A47 A-1).
//!
//! `lines` reads the lines, `years` puts several fiscal years together, `sort` tells what each line on a customer's account
//! is, `matching` finds out what paid what, and `posting` puts it into the book. `docs/fec.md` states every rule.

mod columns;
mod entries;
mod figures;
mod lines;
mod matching;
mod movements;
mod nature;
mod posting;
mod returns;
mod shape;
mod sort;
mod years;

use crate::book::Book;
use crate::decode::Decoded;
use crate::place::Place;
use crate::report::{Fault, FileReport, Form, Remark, What, decimal};
use lines::Reading;

/// Whether a heading is that of a FEC.
pub(crate) fn is_heading(line: &str) -> bool {
    let line = line.to_lowercase();
    ["journalcode", "ecriturenum", "comptenum"].into_iter().any(|column| line.contains(column))
}

/// Reads the years of a company into the book: each file with its position and name.
pub(crate) fn read(
    book: &mut Book,
    files: &[(usize, &str, &Decoded<'_>)],
) -> Result<Vec<(usize, FileReport)>, Vec<Fault>> {
    let mut readings = Vec::with_capacity(files.len());
    for (file, name, decoded) in files {
        let mut reading = Reading::new((*file, name), decoded).map_err(|fault| vec![fault])?;
        reading.all_lines().map_err(|fault| vec![fault])?;
        reading.check_entries().map_err(|fault| vec![fault])?;
        readings.push(reading);
    }
    let mut reports = Reports(readings.iter().map(report).collect());
    let years = years::join(readings.iter_mut().collect()).map_err(|fault| vec![fault])?;
    let balance = years.post(book, &mut reports);
    let last = readings.iter().max_by(|one, other| one.days.cmp(&other.days)).map(|reading| reading.file);
    for (file, report) in &mut reports.0 {
        report.used = report.read.saturating_sub(report.other).saturating_sub(report.left_out);
        if Some(*file) == last {
            report.balance = Some(balance);
        }
    }
    Ok(reports.0)
}

/// What is to be said of each file.
struct Reports(Vec<(usize, FileReport)>);

impl Reports {
    fn of(&mut self, places: &[Place]) -> Option<(&mut FileReport, Vec<u64>)> {
        let file = places.first()?.file;
        let lines = places.iter().filter(|place| place.file == file).map(|place| place.line).collect();
        let (_, report) = self.0.iter_mut().find(|(at, _)| *at == file)?;
        Some((report, lines))
    }

    /// Something worth knowing of lines that are used.
    fn remark(&mut self, places: &[Place], what: What) {
        if let Some((report, lines)) = self.of(places) {
            report.remarks.push(Remark { lines, what });
        }
    }

    /// Lines that are not used.
    fn set_aside(&mut self, places: &[Place], what: What) {
        for place in places {
            if let Some((report, _)) = self.of(&[*place]) {
                report.left_out = report.left_out.saturating_add(1);
            }
        }
        if let Some((report, lines)) = self.of(places) {
            report.set_aside.push(Remark { lines, what });
        }
    }
}

/// A file before anything is made of its lines.
fn report(reading: &Reading<'_>) -> (usize, FileReport) {
    let mut remarks = Vec::new();
    for entry in reading.entries.iter().filter(|entry| entry.balance != 0) {
        remarks.push(Remark {
            lines: vec![entry.first_line],
            what: What::UnbalancedOpening { entry: entry.title(), by: decimal(entry.balance) },
        });
    }
    let mut foreign: Vec<_> = reading.foreign.iter().collect();
    foreign.sort();
    for (code, lines) in foreign {
        remarks.push(Remark { lines: lines.clone(), what: What::ForeignCurrency(code.clone()) });
    }
    if !reading.mended.is_empty() {
        remarks.push(Remark { lines: reading.mended.clone(), what: What::SeparatorInLabel });
    }
    let report = FileReport {
        source: reading.name.to_owned(),
        form: Form::Fec,
        encoding: reading.encoding,
        separator: char::from(reading.separator),
        read: reading.read,
        used: 0,
        left_out: 0,
        other: reading.other,
        set_aside: Vec::new(),
        unlisted: 0,
        remarks,
        balance: None,
        headings: Vec::new(),
    };
    (reading.file, report)
}
