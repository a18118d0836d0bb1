//! Where a fact stands in a question: `claim.payments[2].date`. A path stays made of its parts until a door writes it out,
//! so that what was found in one claim can be said of the claim's place in a list.

use core::fmt;

/// One part of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// A field, by its name in the contract.
    Field(&'static str),
    /// An item of a list, counted from zero.
    Item(u32),
}

/// A place in the arguments of a call.
///
/// ```
/// use relance_core::path::Path;
///
/// let date = Path::of("claim.payments").item(2_u32).field("date");
/// assert_eq!(date.to_string(), "claim.payments[2].date");
/// let placed = date.moved("claim", &Path::of("claims").item(7_u32));
/// assert_eq!(placed.to_string(), "claims[7].payments[2].date");
/// assert_eq!(placed.moved("debtor", &Path::of("debtors").item(0_u32)), placed, "it does not begin there");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    parts: Vec<Part>,
}

impl Path {
    /// Fields within fields, as the contract writes them: `claim.invoice.terms`.
    #[must_use]
    pub fn of(fields: &'static str) -> Self {
        Self { parts: fields.split('.').map(Part::Field).collect() }
    }

    /// Fields within this, as the contract writes them.
    #[must_use]
    pub fn field(&self, fields: &'static str) -> Self {
        self.with(fields.split('.').map(Part::Field))
    }

    /// An item of this, counted from zero; a call holds fewer than can be counted here.
    #[must_use]
    pub fn item(&self, index: impl TryInto<u32>) -> Self {
        self.with([Part::Item(index.try_into().unwrap_or(u32::MAX))])
    }

    /// What stands at a path within this.
    #[must_use]
    pub fn join(&self, within: &Self) -> Self {
        self.with(within.parts.iter().copied())
    }

    fn with(&self, more: impl IntoIterator<Item = Part>) -> Self {
        Self { parts: self.parts.iter().copied().chain(more).collect() }
    }

    /// The same place with what stands at its beginning put elsewhere; unchanged if something else stands there.
    #[must_use]
    pub fn moved(&self, from: &'static str, to: &Self) -> Self {
        match self.parts.split_first() {
            Some((Part::Field(first), rest)) if *first == from => {
                Self { parts: [to.parts.as_slice(), rest].concat() }
            }
            _ => self.clone(),
        }
    }

    /// Whether these are its last parts.
    #[must_use]
    pub fn ends_with(&self, last: &Self) -> bool {
        self.parts.ends_with(&last.parts)
    }
}

impl From<&'static str> for Path {
    fn from(fields: &'static str) -> Self {
        Self::of(fields)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.parts.iter().enumerate() {
            match part {
                Part::Field(name) if index == 0 => f.write_str(name)?,
                Part::Field(name) => write!(f, ".{name}")?,
                Part::Item(item) => write!(f, "[{item}]")?,
            }
        }
        Ok(())
    }
}
