//! Texts of messages in files: one template, or a list `templates`.

use std::path::Path;

use anyhow::Result;

use super::{ConfigFile, ItemKind};
use crate::component::Component;
use crate::component::reminders::MessageTemplate;
use crate::component::types::Language;
use crate::texts::texts;

/// The templates of a file that have their shape, and every fault of shape. The rules judge the texts.
pub(crate) fn read(
    path: &Path,
    component: &Component,
    language: Language,
) -> Result<ConfigFile<MessageTemplate>> {
    let kind = ItemKind { list: "templates", faults: texts(language).config.templates };
    ConfigFile::read(path, &kind, |item, path, spelling| component.template(item, path, spelling), language)
}
