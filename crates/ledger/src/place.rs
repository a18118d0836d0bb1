//! Where a fact was read.

use serde::{Deserialize, Serialize};

/// A line of a file. Written as `[file, line]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "(usize, u64)", into = "(usize, u64)")]
pub struct Place {
    /// Which of the files, in the order in which they were given.
    pub file: usize,
    /// The line, counted from 1; the headings are line 1.
    pub line: u64,
}

impl From<(usize, u64)> for Place {
    fn from((file, line): (usize, u64)) -> Self {
        Self { file, line }
    }
}

impl From<Place> for (usize, u64) {
    fn from(place: Place) -> Self {
        (place.file, place.line)
    }
}

/// A fact and where it was read.
#[derive(Debug, Clone)]
pub struct Placed<T> {
    /// Where.
    pub at: Place,
    /// The fact.
    pub value: T,
}

/// The facts, and beside them their places.
pub(crate) fn parted<T>(placed: Vec<Placed<T>>) -> (Vec<T>, Vec<Place>) {
    placed.into_iter().map(|Placed { at, value }| (value, at)).unzip()
}
