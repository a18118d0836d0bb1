//! Where a rule or a figure comes from, and what was laid beside it.

use std::borrow::Cow;

use crate::calendar::Day;

/// What a rule or figure of ours was compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Compared {
    OfficialText,
    Copy,
    SecondaryPage,
}

/// A comparison that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// The day of the last one.
    pub on: Day,
    /// With what; not known where a caller does not say.
    pub compared: Option<Compared>,
}

/// Where a rule or figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is, for example an article of a code.
    pub title: Cow<'static, str>,
    /// Where to read it.
    pub url: Cow<'static, str>,
    /// When it was last compared with our figure; absent where nothing was.
    pub checked: Option<Check>,
}
