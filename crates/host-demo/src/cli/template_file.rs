//! Templates of a user's file, and where what the rules say of them stands in it.

use std::path::Path;

use super::args::{Wording, of_messages};
use super::invocation::{Failure, Invocation};
use crate::component::Component;
use crate::component::reminders::{MessageChoice, MessageTemplate};
use crate::component::types::Refusal;
use crate::config::{ConfigFile, templates};
use crate::render::placed;
use crate::texts::Texts;

/// Templates and the file they stand in.
pub(super) struct TemplateFile<'a> {
    path: &'a Path,
    content: ConfigFile<MessageTemplate>,
}

impl TemplateFile<'_> {
    /// A path of the rules as a place in the file; none if it is about something else.
    pub(super) fn place(&self, path: &str) -> Option<String> {
        let path = path.strip_prefix("choice.").unwrap_or(path);
        let (file, path) = (self.path.display(), self.content.path_in_file(path)?);
        Some(if path.is_empty() { file.to_string() } else { format!("{file}, {path}") })
    }
}

impl Invocation<'_> {
    /// The file of `--templates`, if one is given.
    pub(super) fn templates<'a>(
        &self,
        wording: &'a Wording,
        component: &Component,
    ) -> Result<Option<TemplateFile<'a>>, Failure> {
        let Some(path) = wording.templates.as_deref() else { return Ok(None) };
        let content = templates::read(path, component, self.texts.language)?;
        if content.faults.is_empty() {
            Ok(Some(TemplateFile { path, content }))
        } else {
            Err(self.file_at_fault(path, &content.faults))
        }
    }

    /// How a message is to be written, as the contract asks it.
    pub(super) fn message_choice(
        &self,
        wording: &Wording,
        templates: Option<&TemplateFile<'_>>,
    ) -> MessageChoice {
        MessageChoice {
            action_key: None,
            rows: None,
            level: wording.level.clone(),
            channel: wording.channel.map(Into::into),
            language: wording.language.unwrap_or_else(|| of_messages(self.texts.written)),
            templates: templates.map(|file| file.content.items.clone()),
        }
    }
}

/// Refusals as lines: a fault of a template as those of other files, the rest with its place if it has one.
pub(super) fn refusal_lines(
    texts: &Texts,
    refusals: &[Refusal],
    templates: Option<&TemplateFile<'_>>,
    place: &dyn Fn(&str) -> Option<String>,
) -> Vec<String> {
    let line = |refusal: &Refusal| match templates.and_then(|file| file.place(&refusal.path)) {
        Some(place) => format!("{place}{}{}", texts.colon(), refusal.message),
        None => placed(&refusal.message, place(&refusal.path).as_deref()),
    };
    refusals.iter().map(line).collect()
}
