//! An article with its own link and its own day of checking, and a rule with the article that says it: one place for
//! each fact, so that re-reading one article dates no other.

use std::borrow::Cow;

use crate::calendar::Day;
use crate::source::{Check, Compared, Source};

/// An article of law, or the publication in which a rule or a figure was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article {
    /// What it is.
    pub title: &'static str,
    /// Where to read it, as deep as its publisher's site allows (`tests/coverage.rs`).
    pub url: &'static str,
    /// When someone last compared it with our rule; absent where nobody did.
    pub checked: Option<Check>,
}

impl Article {
    /// One that nobody has compared yet.
    pub(super) const fn new(title: &'static str, url: &'static str) -> Self {
        Self { title, url, checked: None }
    }

    /// Its official text was compared with our rule.
    pub(super) const fn official_text(self, on: Day) -> Self {
        self.compared(on, Compared::OfficialText)
    }

    /// A copy of its official text was compared with our rule.
    pub(super) const fn copy(self, on: Day) -> Self {
        self.compared(on, Compared::Copy)
    }

    /// A page that tells what it says was compared with our rule.
    pub(super) const fn secondary_page(self, on: Day) -> Self {
        self.compared(on, Compared::SecondaryPage)
    }

    const fn compared(self, on: Day, with: Compared) -> Self {
        Self { checked: Some(Check { on, compared: Some(with) }), ..self }
    }

    /// The same as a source that an answer carries.
    pub(super) const fn source(self) -> Source {
        Source { title: Cow::Borrowed(self.title), url: Cow::Borrowed(self.url), checked: self.checked }
    }
}

impl From<&Article> for Source {
    fn from(article: &Article) -> Self {
        article.source()
    }
}

/// Why no article says a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsourced {
    /// The contract alone governs.
    Contract,
    /// The texts that would say it were read, and are silent.
    Silent,
    /// What the law says of it was not read: what is applied is usage, or holds nothing against anyone.
    NotRead,
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// An article.
    Article(Article),
    /// No article, and why.
    Unsourced(Unsourced),
}

impl Ground {
    /// The article, if there is one.
    #[must_use]
    pub fn article(&self) -> Option<&Article> {
        match self {
            Self::Article(article) => Some(article),
            Self::Unsourced(_) => None,
        }
    }
}

/// A rule that is there because an article says it: without one it cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruled<T> {
    /// The rule.
    pub rule: T,
    /// The article.
    pub source: Article,
}

impl<T: Copy> Ruled<T> {
    /// A rule that an article says.
    pub(super) const fn by(rule: T, source: Article) -> Self {
        Self { rule, source }
    }
}

/// A rule that every regime needs, whether an article says it or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grounded<T> {
    /// The rule.
    pub rule: T,
    /// What it rests on.
    pub ground: Ground,
}

impl<T: Copy> Grounded<T> {
    /// A rule that an article says.
    pub(super) const fn by(rule: T, article: Article) -> Self {
        Self { rule, ground: Ground::Article(article) }
    }

    /// A rule that no article says, and why.
    pub(super) const fn unsourced(rule: T, why: Unsourced) -> Self {
        Self { rule, ground: Ground::Unsourced(why) }
    }

    /// The article, if there is one.
    #[must_use]
    pub fn article(&self) -> Option<&Article> {
        self.ground.article()
    }
}
