//! What can be wrong with the shape of an input that no type system has checked.

/// What is wrong with a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A field that the contract does not have.
    UnknownField {
        /// Its key, as it was given.
        given: String,
        /// The key that may have been meant.
        perhaps: Option<&'static str>,
    },
    /// Nothing stands where something must.
    Missing,
    /// Something else than what must stand here.
    NotA {
        /// What stands here.
        given: Given,
        /// What must.
        expected: Expected,
    },
    /// This case of a variant lacks its value.
    ValueMissing(&'static str),
    /// This case of a variant has a value and takes none.
    ValueUnwanted(&'static str),
    /// Something nested deeper than this.
    TooDeep(usize),
    /// Something that is no data, as a door names it: a `function`, a `cycle`.
    NoData(String),
    /// Something the check of shapes let pass and the reading did not, in the reader's own words.
    NotRead(String),
}

/// What was given in the place of something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A text, a number, a yes or no, as it was written.
    Written(String),
    /// A list.
    List,
    /// An object.
    Object,
}

/// What must stand in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// True or false.
    Truth,
    /// A whole number.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A list.
    List,
    /// An object with the fields of a record.
    Object,
    /// One of these names.
    OneOf(Vec<&'static str>),
    /// An object that says which of these cases it is.
    Tagged(Vec<&'static str>),
}
