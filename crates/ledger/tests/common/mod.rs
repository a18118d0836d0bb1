//! Ledgers read for tests.

#![allow(dead_code, reason = "each test file uses some of it")]

use std::path::{Path, PathBuf};

use relance_contract::types::{Claim, Debtor, DebtorKind, Language};
use relance_ledger::{
    ClaimPlaces, Fault, File, Ledger, Located, Options, Problem, ReadTerms, Sentence, What, csv, place, read,
};

pub fn samples(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples").join(name)
}

/// A business under French law with thirty days, where the files do not say.
pub fn stated() -> Options {
    Options {
        law: Some("FR".to_owned()),
        kind: Some(DebtorKind::Business),
        terms: csv::terms("net 30 issue").map(Into::into),
        ..Options::default()
    }
}

pub fn try_text(name: &str, text: impl AsRef<[u8]>, options: &Options) -> Result<Read, Vec<Fault>> {
    read(&[File { name, bytes: text.as_ref() }], options, None).map(Read)
}

/// Reads files of the samples.
pub fn read_samples(names: &[&str], more: &[(&str, &str)], options: &Options) -> Read {
    let known: Vec<Vec<u8>> = names.iter().map(|name| std::fs::read(samples(name)).unwrap()).collect();
    let files = names.iter().zip(&known).map(|(name, bytes)| File { name, bytes });
    let more = more.iter().map(|(name, text)| File { name, bytes: text.as_bytes() });
    let files: Vec<File<'_>> = files.chain(more).collect();
    Read(read(&files, options, None).unwrap())
}

pub fn read_terms(text: &str, options: &Options, terms: &mut ReadTerms<'_>) -> Read {
    Read(read(&[File { name: "essai.csv", bytes: text.as_bytes() }], options, Some(terms)).unwrap())
}

/// What was read.
#[derive(Debug)]
pub struct Read(pub Ledger);

/// A row set aside: line, column, what is wrong, and the invoices set aside with it.
pub type Aside = (u64, Option<String>, Problem, Vec<String>);

impl Read {
    pub fn position(&self, number: &str) -> Option<usize> {
        self.0.claims.iter().position(|claim| claim.invoice.number == number)
    }

    pub fn claim(&self, number: &str) -> &Claim {
        &self.0.claims[self.position(number).unwrap()]
    }

    pub fn places(&self, number: &str) -> &ClaimPlaces {
        &self.0.places.claims[self.position(number).unwrap()]
    }

    pub fn debtor(&self, id: &str) -> &Debtor {
        self.0.debtors.iter().find(|debtor| debtor.id == id).unwrap()
    }

    pub fn numbers(&self) -> Vec<&str> {
        self.0.claims.iter().map(|claim| claim.invoice.number.as_str()).collect()
    }

    /// The invoices held back, each with the line of the row that holds it.
    pub fn held(&self) -> Vec<(&str, u64)> {
        let line = |because: usize| self.0.report.causes[because].line.unwrap();
        self.0.report.held.iter().map(|held| (held.invoice.as_str(), line(held.because))).collect()
    }

    /// The rows set aside of the last file.
    pub fn aside(&self) -> Vec<Aside> {
        let report = self.0.report.files.last().unwrap();
        assert_eq!(Some(report.read), report.used.checked_add(report.left_out));
        let remarks = report.set_aside.iter().map(|remark| match &remark.what {
            What::Faulty { column, problem, holds } => {
                assert!(!remark.what.sentence(Language::Fr).is_empty());
                assert!(!remark.what.sentence(Language::En).is_empty());
                (remark.lines[0], column.clone(), problem.clone(), holds.invoices.clone())
            }
            other => panic!("{other:?}"),
        });
        remarks.collect()
    }

    /// Where a fact was read, in words.
    pub fn locate(&self, path: &str, language: Language) -> Option<String> {
        Some(match self.0.places.locate(path, None)? {
            Located::Cell { file, line, column } => place(language, &file, Some(line), column.as_deref()),
            Located::Stated(what) => format!("--{what}"),
        })
    }
}
