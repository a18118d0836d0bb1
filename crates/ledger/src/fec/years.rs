//! Several fiscal years of one company as one ledger: what a later year brings forward is what the earlier ones left.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "an amount has at most 15 digits and a file fewer than 2^64 lines: sums stay far within i128"
)]

use std::collections::{BTreeMap, HashMap, HashSet};

use super::entries::Entry;
use super::lines::{Line, Reading};
use crate::place::Place;
use crate::problem::Problem;
use crate::report::{Fault, What, decimal};

/// The lines of all years, in the order of time.
#[derive(Default)]
pub(super) struct Years {
    pub lines: Vec<Line>,
    pub entries: Vec<Entry>,
    pub names: HashMap<String, String>,
    /// Letters that a later year gave to a debit or credit which it only brings forward: whose, which, the first day of it.
    pub forwarded: HashMap<(String, String), String>,
    /// What a later year brings forward beyond what the earlier ones left, by debtor, with where it is said.
    pub differences: Vec<(Place, String, i128, String)>,
    pub notes: Vec<(Vec<Place>, What)>,
}

/// What is known of a debtor when a year ends.
type Left = BTreeMap<String, i128>;

/// Puts years together; else the file that is no other year of the same company.
pub(super) fn join(mut readings: Vec<&mut Reading<'_>>) -> Result<Years, Fault> {
    readings.sort_by(|one, other| one.days.cmp(&other.days));
    check(&readings)?;
    let several = readings.len() > 1;
    let mut years = Years::default();
    let mut left = Left::new();
    for (at, reading) in readings.into_iter().enumerate() {
        let mut lines = std::mem::take(&mut reading.lines);
        let mut entries = std::mem::take(&mut reading.entries);
        let offset = years.entries.len();
        for line in &mut lines {
            line.entry += offset;
            if several {
                // The same letter may mean another group in another year.
                for letter in &mut line.letters {
                    *letter = format!("{}\u{1f}{letter}", line.at.file);
                }
            }
        }
        years.entries.append(&mut entries);
        for (debtor, name) in reading.names.drain() {
            if years.names.get(&debtor).is_none_or(String::is_empty) {
                years.names.insert(debtor, name);
            }
        }
        if at > 0 {
            years.bring_forward(&mut lines, &left);
        }
        for line in &lines {
            *left.entry(line.debtor.clone()).or_default() += line.amount;
        }
        for (_, debtor, amount, _) in
            years.differences.iter().filter(|(place, ..)| place.file == reading.file)
        {
            *left.entry(debtor.clone()).or_default() += *amount;
        }
        years.lines.append(&mut lines);
    }
    if several {
        years.join_letters();
    }
    Ok(years)
}

/// Whose line, of which reference and sum: what a line brought forward has in common with the one it comes from.
type Moved = (String, String, i128);

fn moved(line: &Line) -> Moved {
    (line.debtor.clone(), line.piece.clone(), line.amount)
}

/// Two files about the same days are no two years, and files of two companies no ledger.
fn check(readings: &[&mut Reading<'_>]) -> Result<(), Fault> {
    for pair in readings.windows(2) {
        let [one, other] = pair else { continue };
        let overlap = match (&one.days, &other.days) {
            (Some((_, last)), Some((first, _))) => first <= last,
            _ => false,
        };
        let strangers =
            matches!((siren(one.name), siren(other.name)), (Some(one), Some(other)) if one != other);
        if overlap || strangers {
            let source = other.name.to_owned();
            return Err(Fault { source, line: None, column: None, problem: Problem::SecondLedger });
        }
    }
    Ok(())
}

/// The number of the company that the name of a file has: `789654321FEC20261231.txt`.
fn siren(name: &str) -> Option<&str> {
    let file = name.rsplit(['/', '\\']).next()?;
    let digits = file.get(..9).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    file.get(9..).filter(|rest| rest.to_uppercase().starts_with("FEC")).map(|_| digits)
}

impl Years {
    fn is_opening(&self, line: &Line) -> bool {
        self.entries.get(line.entry).is_some_and(|entry| entry.opening)
    }

    /// Takes out of a later year what only repeats what the earlier ones left, and keeps its letters.
    fn bring_forward(&mut self, lines: &mut Vec<Line>, left: &Left) {
        let (opening, rest): (Vec<Line>, Vec<Line>) =
            std::mem::take(lines).into_iter().partition(|line| self.is_opening(line));
        *lines = rest;
        let Some(first) = opening.first() else { return };
        let (place, day) = (first.at, first.date.clone());
        let mut brought: Left = left.iter().map(|(debtor, amount)| (debtor.clone(), -amount)).collect();
        let mut known: HashMap<Moved, Vec<usize>> = HashMap::new();
        for (at, line) in self.lines.iter().enumerate() {
            known.entry(moved(line)).or_default().push(at);
        }
        for line in &opening {
            *brought.entry(line.debtor.clone()).or_default() += line.amount;
            self.keep_letters(line, &day, known.get(&moved(line)).map_or(&[], Vec::as_slice));
        }
        let places = opening.iter().map(|line| line.at).collect();
        self.notes.push((places, What::OpeningRepeats));
        // A year may bring forward all customers in one sum.
        if brought.values().sum::<i128>() == 0 {
            return;
        }
        for (debtor, amount) in brought.into_iter().filter(|(_, amount)| *amount != 0) {
            let at = opening.iter().find(|line| line.debtor == debtor).map_or(place, |line| line.at);
            let what = What::OpeningDiffers { debtor: debtor.clone(), by: decimal(amount) };
            self.notes.push((vec![at], what));
            self.differences.push((at, debtor, amount, day.clone()));
        }
    }

    /// A letter on a line brought forward belongs to the line of the year it comes from; where that is not to be told, to
    /// what is older than the year.
    fn keep_letters(&mut self, line: &Line, day: &str, known: &[usize]) {
        if let ([known], false) = (known, line.piece.is_empty())
            && let Some(known) = self.lines.get_mut(*known)
        {
            known.letters.extend(line.letters.iter().cloned());
            return;
        }
        for letter in &line.letters {
            self.forwarded.insert((line.debtor.clone(), letter.clone()), day.to_owned());
        }
    }

    /// A letter that balances in no year, but does over all of them, is one.
    fn join_letters(&mut self) {
        let mut sums: HashMap<(&str, &str), Left> = HashMap::new();
        for line in &self.lines {
            for letter in &line.letters {
                let name = letter.split_once('\u{1f}').map_or(letter.as_str(), |(_, name)| name);
                let of_years = sums.entry((&line.debtor, name)).or_default();
                *of_years.entry(letter.clone()).or_default() += line.amount;
            }
        }
        let joined: HashSet<(String, String)> = sums
            .into_iter()
            .filter(|(_, years)| {
                years.len() > 1 && years.values().all(|sum| *sum != 0) && years.values().sum::<i128>() == 0
            })
            .map(|((debtor, name), _)| (debtor.to_owned(), name.to_owned()))
            .collect();
        for line in &mut self.lines {
            for letter in &mut line.letters {
                if let Some((_, name)) = letter.split_once('\u{1f}')
                    && joined.contains(&(line.debtor.clone(), name.to_owned()))
                {
                    *letter = name.to_owned();
                }
            }
        }
    }
}
