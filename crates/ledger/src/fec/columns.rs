//! The columns of a FEC, by name, in any order and in any case.

use std::collections::HashMap;

use crate::problem::{Problem, quoted};

/// Where each column is.
pub(super) struct Columns {
    pub journal_code: usize,
    pub journal_name: usize,
    pub entry: usize,
    pub entry_date: usize,
    pub account: usize,
    pub account_name: usize,
    pub debtor: usize,
    pub debtor_name: usize,
    pub piece: usize,
    pub piece_date: usize,
    pub label: usize,
    pub letter: usize,
    pub amounts: Amounts,
    pub currency: Option<usize>,
    /// Days that may be left out: of the letter, of validation.
    pub days: Vec<usize>,
    pub count: usize,
}

/// Where the amounts are.
pub(super) enum Amounts {
    Sides { debit: usize, credit: usize },
    Signed { amount: usize, side: usize },
}

impl Columns {
    /// Finds the columns in a heading; else which column is at fault, and what is wrong.
    pub(super) fn find(heading: &str, separator: char) -> Result<Self, (Option<String>, Problem)> {
        let mut names: Vec<String> =
            heading.split(separator).map(|column| column.trim().to_lowercase()).collect();
        while names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (at, column) in names.iter().enumerate() {
            if !column.is_empty() && places.insert(column, at).is_some() {
                return Err((Some(quoted(column)), Problem::DuplicateColumn));
            }
        }
        let find = |column: &str| {
            places
                .get(column.to_lowercase().as_str())
                .copied()
                .ok_or_else(|| (None, Problem::MissingColumn(column.to_owned())))
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
            days: ["datelet", "validdate"].iter().filter_map(|column| places.get(column).copied()).collect(),
            count: names.len(),
        })
    }
}
