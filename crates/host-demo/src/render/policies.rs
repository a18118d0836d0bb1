//! The ready-made policies, and what checking a file of policies or templates found.

use super::page;
use crate::component::dunning::Preset;
use crate::component::types::Warning;
use crate::config::Fault;
use crate::layout::Shape;
use crate::texts::Texts;

/// The ready-made policies, each with what it reproduces.
#[must_use]
pub(crate) fn presets(texts: &Texts, presets: &[Preset]) -> String {
    let words = &texts.policies;
    let mut page = page(texts);
    let mut table = page.columns(&[
        (words.name, Shape::Whole),
        (words.after, Shape::Rest),
        (words.count, Shape::Figure),
        (words.levels, Shape::Figure),
    ]);
    for preset in presets {
        let levels = preset.policies.iter().map(|policy| policy.levels.len().to_string());
        table.add_row([
            preset.name.clone(),
            preset.title.clone(),
            preset.policies.len().to_string(),
            levels.collect::<Vec<_>>().join("+"),
        ]);
    }
    page.table(table);
    page.gap();
    page.paragraph(words.hint);
    page.finish()
}

/// What checking a file found.
#[must_use]
pub(crate) fn checked(texts: &Texts, file: &str, faults: &[Fault], warnings: &[Warning]) -> String {
    let mut page = page(texts);
    let colon = texts.colon();
    if faults.is_empty() {
        let sound = if warnings.is_empty() { texts.config.sound } else { texts.config.sound_with_warnings };
        page.line(&format!("{file}{colon}{sound}"));
    }
    for fault in faults {
        page.line(&match fault.path.as_str() {
            "" if fault.message.starts_with(file) => fault.message.clone(),
            "" => format!("{file}{colon}{}", fault.message),
            _ => format!("{file}, {}", fault.sentence(texts)),
        });
    }
    for warning in warnings {
        let line = match warning.path.as_str() {
            "" => warning.message.clone(),
            path => format!("{path}{colon}{}", warning.message),
        };
        page.item("  - ", &line);
    }
    page.finish()
}
