//! Texts of messages in files: TOML in the words of the contract, or JSON in its JSON form; one template, or a list
//! `templates`.

use std::path::Path;

use anyhow::Result;

use crate::component::Component;
use crate::component::reminders::MessageTemplate;
use crate::component::types::Language;
use crate::own::{Kind, Own};

const KIND: Kind = Kind {
    list: "templates",
    beside: (
        "inconnu : le fichier a une liste templates, chaque réglage est dans un modèle.",
        "unknown: the file has a list of templates, and each setting belongs into one of them.",
    ),
    wanted: ("une liste d’au moins un modèle attendue.", "expected a list of at least one template."),
};

/// The templates of a file that have their shape, and every fault of shape. The rules judge the texts.
pub fn read(path: &Path, component: &Component, language: Language) -> Result<Own<MessageTemplate>> {
    Own::read(path, &KIND, |item, path, spelling| component.template(item, path, spelling), language)
}
