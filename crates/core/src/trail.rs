//! The trail of an answer: lines of explanation and warnings, gathered in one value that is passed along.
//!
//! What happens to an invoice happens by day, and is told by subject: interest is found stretch by stretch between
//! payments, yet a reader wants the payments first and the rates together. So each line says to which chapter it belongs,
//! and the chapters are told in their own order. A silent trail keeps nothing, and then nothing is built: a run over many
//! invoices that asks for figures alone pays for no sentence.

use std::collections::BTreeMap;

use crate::explain::Step;
use crate::path::Path;
use crate::refusal::{Warning, WarningAbout};

/// What a line is about, in the order of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    /// When the invoice is due, and whether its terms are lawful.
    Terms,
    /// What was invoiced, paid and credited, and how late it is.
    Balance,
    /// From when interest runs.
    InterestStart,
    /// What keeps it from running.
    InterestStops,
    /// What the law leaves open and was chosen.
    InterestChoices,
    /// Which rates apply.
    Rates,
    /// Interest that bears interest.
    Capitalisation,
    /// Interest, stretch by stretch.
    Interest,
    /// Compensation for recovery costs.
    Compensation,
    /// What is owed altogether.
    Total,
    /// What is lost after which day.
    Deadlines,
    /// Money that waits to be matched.
    Credits,
}

impl Chapter {
    /// The chapters on interest.
    pub const ON_INTEREST: [Self; 6] = [
        Self::InterestStart,
        Self::InterestStops,
        Self::InterestChoices,
        Self::Rates,
        Self::Capitalisation,
        Self::Interest,
    ];
}

/// Lines of explanation and warnings by chapter, or nothing at all.
///
/// ```
/// use relance_core::calendar::day;
/// use relance_core::explain::{Rule, Step};
/// use relance_core::trail::{Chapter, Trail};
///
/// let due = day(2026, 4, 1);
/// let mut trail = Trail::told();
/// trail.say(Chapter::Balance, || Step::plain(Rule::NotDue { due, as_of: due }));
/// trail.say(Chapter::Terms, || Step::plain(Rule::DueDateAgreed { due }));
/// let (steps, _) = trail.into_parts();
/// assert_eq!(steps[0].rule, Rule::DueDateAgreed { due }, "in the order of the story, not of the walk");
///
/// let mut silent = Trail::silent();
/// silent.say(Chapter::Terms, || unreachable!("nothing is built"));
/// ```
#[derive(Debug)]
pub struct Trail {
    told: Option<BTreeMap<Chapter, Told>>,
}

#[derive(Debug, Default)]
struct Told {
    steps: Vec<Step>,
    warnings: Vec<Warning>,
}

impl Trail {
    /// A trail that keeps what it is told.
    #[must_use]
    pub fn told() -> Self {
        Self { told: Some(BTreeMap::new()) }
    }

    /// A trail that keeps nothing.
    #[must_use]
    pub fn silent() -> Self {
        Self { told: None }
    }

    fn chapter(&mut self, chapter: Chapter) -> Option<&mut Told> {
        Some(self.told.as_mut()?.entry(chapter).or_default())
    }

    /// Adds a line.
    pub fn say(&mut self, chapter: Chapter, step: impl FnOnce() -> Step) {
        if let Some(told) = self.chapter(chapter) {
            told.steps.push(step());
        }
    }

    /// Adds a line, unless the chapter holds it already.
    pub fn say_once(&mut self, chapter: Chapter, step: impl FnOnce() -> Step) {
        if let Some(told) = self.chapter(chapter) {
            let step = step();
            if !told.steps.contains(&step) {
                told.steps.push(step);
            }
        }
    }

    /// Adds a warning about a field.
    pub fn warn(&mut self, chapter: Chapter, path: impl Into<Path>, about: impl FnOnce() -> WarningAbout) {
        if let Some(told) = self.chapter(chapter) {
            told.warnings.push(Warning { path: path.into(), about: about() });
        }
    }

    /// Adds a warning about a field, unless the chapter holds it already.
    pub fn warn_once(
        &mut self,
        chapter: Chapter,
        path: impl Into<Path>,
        about: impl FnOnce() -> WarningAbout,
    ) {
        if let Some(told) = self.chapter(chapter) {
            let warning = Warning { path: path.into(), about: about() };
            if !told.warnings.contains(&warning) {
                told.warnings.push(warning);
            }
        }
    }

    /// Whether a chapter holds no line.
    #[must_use]
    pub fn is_untold(&self, chapter: Chapter) -> bool {
        let told = self.told.as_ref().and_then(|told| told.get(&chapter));
        told.is_none_or(|told| told.steps.is_empty())
    }

    /// Forgets chapters that turned out to be about nothing.
    pub fn forget(&mut self, chapters: &[Chapter]) {
        if let Some(told) = &mut self.told {
            told.retain(|chapter, _| !chapters.contains(chapter));
        }
    }

    /// The lines and the warnings, chapter by chapter.
    #[must_use]
    pub fn into_parts(self) -> (Vec<Step>, Vec<Warning>) {
        let (mut steps, mut warnings) = (Vec::new(), Vec::new());
        for told in self.told.unwrap_or_default().into_values() {
            steps.extend(told.steps);
            warnings.extend(told.warnings);
        }
        (steps, warnings)
    }
}
