//! The words of the contract: the names of the cases of its enums and variants.

/// An enum of the contract, whose cases are words.
pub trait Named: Copy + PartialEq + 'static {
    /// Every case with its name, in the order of the contract.
    const CASES: &'static [(&'static str, Self)];

    /// The name of a case, `health-establishment`.
    #[must_use]
    fn name(self) -> &'static str {
        Self::CASES.iter().find(|(_, case)| *case == self).map_or("", |(name, _)| name)
    }

    /// The case of a name.
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        Self::CASES.iter().find(|(known, _)| *known == name).map(|(_, case)| *case)
    }
}

/// A variant of the contract, whose cases may carry a value.
pub trait Tagged {
    /// The names of its cases, in the order of the contract.
    const TAGS: &'static [&'static str];

    /// The name of this case.
    fn tag(&self) -> &'static str;
}

include!(concat!(env!("OUT_DIR"), "/names.rs"));
