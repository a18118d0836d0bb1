//! A command as it was given, and what most commands need first: the component, the policies, the day.

use std::path::{Path, PathBuf};

use relance_ledger::csv;

use super::args::{Cli, Format, PolicyChoice};
use crate::component::dunning::{DunningPolicy, Preset};
use crate::component::types::{DebtorKind, RateRow, Refusal};
use crate::component::{Component, Session};
use crate::config::{self, policies, rates};
use crate::texts::Texts;

/// A command line and the language to answer in.
pub(super) struct Invocation<'a> {
    pub(super) cli: &'a Cli,
    pub(super) texts: &'static Texts,
}

/// Why a command ends without an answer.
pub(super) enum Failure {
    /// The command line is at fault.
    Usage(String),
    /// A file, the component or the rules refuse.
    Refused(String),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Refused(format!("{error:#}"))
    }
}

impl Invocation<'_> {
    pub(super) fn is_json(&self) -> bool {
        self.cli.format == Format::Json
    }

    pub(super) fn load(&self) -> Result<Component, Failure> {
        let found = self.cli.component.clone().or_else(find_component);
        let path = found.ok_or_else(|| Failure::Refused(self.texts.command.no_component.to_owned()))?;
        Ok(Component::load(path)?)
    }

    /// The day of the question, which is never guessed.
    pub(super) fn as_of<'a>(&self, given: Option<&'a str>) -> Result<&'a str, Failure> {
        given.ok_or_else(|| Failure::Usage(self.texts.command.as_of_missing.to_owned()))
    }

    /// The policies chosen: of a file, of a preset, or those relance proposes.
    pub(super) fn policies(
        &self,
        choice: &PolicyChoice,
        component: &Component,
        session: &mut Session,
    ) -> Result<Vec<DunningPolicy>, Failure> {
        match choice {
            PolicyChoice { policy: Some(path), .. } => {
                let read = policies::read(path, component, session, self.texts.language)?;
                read.map_err(|faults| self.file_at_fault(path, &faults))
            }
            PolicyChoice { preset: Some(name), .. } => Ok(self.preset(name, session)?.policies),
            PolicyChoice { policy: None, preset: None } => Ok(session.default_policies()?),
        }
    }

    /// The rates of a file beside those built in.
    pub(super) fn extra_rates(
        &self,
        file: Option<&Path>,
        component: &Component,
        session: &mut Session,
    ) -> Result<Vec<RateRow>, Failure> {
        let Some(path) = file else { return Ok(Vec::new()) };
        let read = rates::read(path, component, session, self.texts.language)?;
        read.map_err(|faults| self.file_at_fault(path, &faults))
    }

    fn preset(&self, name: &str, session: &mut Session) -> Result<Preset, Failure> {
        let mut known = session.presets()?;
        if let Some(at) = known.iter().position(|preset| preset.name == name) {
            return Ok(known.swap_remove(at));
        }
        let names: Vec<&str> = known.iter().map(|preset| preset.name.as_str()).collect();
        Err(self.not_allowed("--preset", name, &names.join(", ")))
    }

    pub(super) fn file_at_fault(&self, path: &Path, faults: &[config::Fault]) -> Failure {
        let file = path.display();
        let lines: Vec<String> =
            faults.iter().map(|fault| format!("{file}, {}", fault.sentence(self.texts))).collect();
        Failure::Refused(lines.join("\n"))
    }

    pub(super) fn kind(&self, given: &str) -> Result<DebtorKind, Failure> {
        csv::kind(given).ok_or_else(|| self.not_allowed("--kind", given, &csv::kinds()))
    }

    /// A word that an option does not know.
    pub(super) fn not_allowed(&self, option: &str, given: &str, allowed: &str) -> Failure {
        Failure::Usage((self.texts.command.not_allowed)(option, given, allowed))
    }
}

/// The sentences of refusals, one a line.
pub(super) fn sentences(refusals: &[Refusal]) -> String {
    let lines: Vec<&str> = refusals.iter().map(|refusal| refusal.message.as_str()).collect();
    lines.join("\n")
}

/// `dist/relance.component.wasm`, here or in a folder above.
fn find_component() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().map(|folder| folder.join("dist/relance.component.wasm")).find(|path| path.is_file())
}
