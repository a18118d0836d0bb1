//! Which column of a list is taken for what: by the user's word first, then by a heading that is known. What nobody named
//! is left alone, and two columns for one thing are asked about.

use super::headings::{Column, currency_of, plain};
use crate::cells::Rows;
use crate::mapping::Columns;
use crate::problem::{Problem, quoted};

/// The words for what a column can say.
fn words() -> String {
    Column::ALL.iter().map(|(_, word)| *word).chain([IGNORE]).collect::<Vec<_>>().join(", ")
}

/// What the user says of a heading: nothing, that it is not used, or what it says.
fn said_of(heading: &str, said: &Columns) -> Option<Result<Option<Column>, Problem>> {
    let word = said.columns.iter().find(|(known, _)| plain(known) == plain(heading))?.1;
    Some(match (word.as_str(), Column::of_word(word)) {
        (IGNORE, _) => Ok(None),
        (_, Some(column)) => Ok(Some(column)),
        (word, None) => Err(Problem::UnknownWord { given: quoted(word), allowed: words() }),
    })
}

const IGNORE: &str = "ignore";
/// How far down headings may stand: exports put a title and a day above them.
const HEADINGS_BY: usize = 15;
/// How many headings of the CSV form make a file one of that form, its first column misspelt.
const OF_THE_FORM: [&str; 6] = ["kind", "law", "terms", "state", "effect", "sector"];

/// The headings of a list.
#[derive(Debug)]
pub(super) struct Headings {
    pub line: u64,
    pub separator: u8,
    pub texts: Vec<String>,
    /// What each column is taken for.
    pub taken: Vec<Option<Column>>,
    pub currency: Option<&'static str>,
}

/// Finds the headings of a list: the row with most that are known, near the top.
pub(super) fn find(text: &str, said: &Columns) -> Option<Headings> {
    let separators = [b'\t', b';', b',', b'|'];
    let mut best: Option<(usize, Headings)> = None;
    for separator in separators {
        for row in Rows::new(text, separator).take(HEADINGS_BY).map_while(Result::ok) {
            let mut texts: Vec<String> = row.texts.iter().map(|cell| cell.trim().to_owned()).collect();
            while texts.last().is_some_and(String::is_empty) {
                texts.pop();
            }
            let taken: Vec<Option<Column>> = texts
                .iter()
                .map(|heading| match said_of(heading, said) {
                    Some(column) => column.ok().flatten(),
                    None => Column::of_heading(heading),
                })
                .collect();
            let known = taken.iter().flatten().count();
            let of_the_form = texts.iter().filter(|text| OF_THE_FORM.contains(&text.as_str())).count();
            let of_whom = [Column::Invoice, Column::Name, Column::Debtor];
            let names = taken.iter().flatten().any(|column| of_whom.contains(column));
            if known >= 2 && names && of_the_form < 2 && best.as_ref().is_none_or(|(most, _)| known > *most) {
                let currency = texts
                    .iter()
                    .zip(&taken)
                    .filter(|(_, column)| {
                        matches!(column, Some(Column::Amount | Column::Balance | Column::Debit))
                    })
                    .find_map(|(heading, _)| currency_of(heading));
                best = Some((known, Headings { line: row.line, separator, texts, taken, currency }));
            }
        }
    }
    best.map(|(_, headings)| headings)
}

impl Headings {
    /// What is wrong with them: a column that is missing, a thing that two columns say, a word of the user that is none.
    pub(super) fn faults(&self, said: &Columns) -> Vec<(Option<String>, Problem)> {
        let mut faults = Vec::new();
        for (heading, word) in &said.columns {
            match said_of(heading, said) {
                Some(Err(problem)) => faults.push((Some(quoted(heading)), problem)),
                _ if !self.texts.iter().any(|known| plain(known) == plain(heading))
                    && self.is_alone(said, word) =>
                {
                    faults.push((Some(quoted(heading)), Problem::NoSuchHeading));
                }
                _ => {}
            }
        }
        for (column, word) in Column::ALL {
            let bearers: Vec<String> = self
                .texts
                .iter()
                .zip(&self.taken)
                .filter(|(_, taken)| **taken == Some(column))
                .map(|(heading, _)| quoted(heading))
                .collect();
            if bearers.len() > 1 {
                let what = word.to_owned();
                faults.push((None, Problem::ColumnsForOne { what, headings: bearers }));
            }
        }
        let has = |columns: &[Column]| columns.iter().any(|column| self.at(*column).is_some());
        for (columns, word) in [
            (&[Column::Invoice][..], "invoice"),
            (&[Column::Debtor, Column::Name], "debtor, name"),
            (&[Column::Date], "date"),
            (&[Column::Amount, Column::Balance, Column::Debit], "amount, balance, debit"),
        ] {
            if !has(columns) {
                faults.push((None, Problem::NoColumnFor(word)));
            }
        }
        faults
    }

    /// Whether what a word names is nowhere else: a mapping may serve several files.
    fn is_alone(&self, said: &Columns, word: &str) -> bool {
        let others = said.columns.iter().filter(|(_, known)| *known == word);
        word != IGNORE
            && !others
                .into_iter()
                .any(|(heading, _)| self.texts.iter().any(|known| plain(known) == plain(heading)))
    }

    pub(super) fn at(&self, column: Column) -> Option<usize> {
        self.taken.iter().position(|taken| *taken == Some(column))
    }

    /// Its heading, as the file writes it.
    pub(super) fn heading(&self, column: Column) -> String {
        self.at(column).and_then(|at| self.texts.get(at)).cloned().unwrap_or_default()
    }
}
