//! Places in the arguments of a call.

use std::fmt;

/// Where a field stands. Built on the stack; written out only when something is wrong with it.
#[derive(Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    part: Part,
}

/// One part of a path.
#[derive(Clone, Copy)]
pub enum Part {
    /// A field, by its name in the contract.
    Field(&'static str),
    /// An item of a list, counted from zero.
    Index(usize),
}

impl<'a> Path<'a> {
    /// Its parts, the argument of the call first.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = self.parent.map(Self::parts).unwrap_or_default();
        parts.push(self.part);
        parts
    }

    /// An argument of a call.
    #[must_use]
    pub fn root(name: &'static str) -> Self {
        Path { parent: None, part: Part::Field(name) }
    }

    /// A field of this.
    #[must_use]
    pub fn field(&'a self, name: &'static str) -> Self {
        Path { parent: Some(self), part: Part::Field(name) }
    }

    /// An item of this, whose own parts are borrowed from `self`.
    #[must_use]
    pub fn item(&'a self, index: usize) -> Self {
        Path { parent: Some(self), part: Part::Index(index) }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match (&self.part, self.parent) {
            (Part::Field(name), None) => f.write_str(name),
            (Part::Field(name), Some(_)) => write!(f, ".{name}"),
            (Part::Index(index), _) => write!(f, "[{index}]"),
        }
    }
}
