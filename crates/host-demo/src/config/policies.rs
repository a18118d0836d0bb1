//! Policies in files: one policy, or a list `policies`.

use std::path::Path;

use anyhow::Result;

use super::{ConfigFile, Fault, ItemKind};
use crate::component::dunning::DunningPolicy;
use crate::component::types::Language;
use crate::component::{Component, Session};
use crate::texts::texts;

/// The policies of a file that is sound, or every fault of it at once: those of its shape, and those the rules find in
/// the policies that have the right shape.
pub fn read(
    path: &Path,
    component: &Component,
    session: &mut Session,
    language: Language,
) -> Result<Result<Vec<DunningPolicy>, Vec<Fault>>> {
    let kind = ItemKind { list: "policies", faults: texts(language).config.policies };
    let shape = |item: &_, path: &str, spelling| component.policy(item, path, spelling);
    let mut file = ConfigFile::read(path, &kind, shape, language)?;
    for refusal in session.check_policies(&file.items, language)? {
        let path = file.path_in_file(&refusal.path).filter(|path| !path.is_empty()).unwrap_or(refusal.path);
        file.faults.push(Fault { path, message: refusal.message });
    }
    Ok(if file.faults.is_empty() { Ok(file.items) } else { Err(file.faults) })
}
