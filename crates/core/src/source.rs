//! Where a rule or a figure comes from.

use std::borrow::Cow;

use crate::calendar::Day;

/// Where a rule or figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is, for example an article of a code.
    pub title: Cow<'static, str>,
    /// Where to read it.
    pub url: Cow<'static, str>,
    /// The day someone last compared it with our figure.
    pub checked_on: Day,
}

impl Source {
    pub(crate) const fn new(title: &'static str, url: &'static str, checked_on: Day) -> Self {
        Self { title: Cow::Borrowed(title), url: Cow::Borrowed(url), checked_on }
    }
}
