//! What is said of a decision wherever one is shown.

use crate::component::dunning::{Decision, NextStepKind};
use crate::component::types::Channel;
use crate::texts::Texts;

use super::PageContext;

/// A step, and by which channel.
pub(super) fn contact(texts: &Texts, step: NextStepKind, channel: Option<Channel>) -> String {
    let step = (texts.decision.step)(step);
    match channel.map(texts.decision.by) {
        None | Some("") => step.to_owned(),
        Some(by) => format!("{step} {by}"),
    }
}

pub(super) fn step(texts: &Texts, decision: &Decision) -> String {
    contact(texts, decision.step, decision.channel)
}

/// The step with its level and tone.
pub(super) fn step_in_full(texts: &Texts, decision: &Decision) -> String {
    let level = decision.level.as_deref().map(|level| format!(" ({level})")).unwrap_or_default();
    let tone = decision.tone.map(|tone| format!(", {}", (texts.decision.tone)(tone))).unwrap_or_default();
    format!("{}{level}{tone}", step(texts, decision))
}

/// Why, and by when a claim in insolvency must be declared.
pub(super) fn why_in_short(context: &PageContext<'_>, decision: &Decision) -> String {
    let words = &context.texts.decision;
    match &decision.declare_by {
        Some(last) => {
            let say = if last.as_str() < context.as_of { words.declared_too_late } else { words.declare_by };
            format!("{} {}", decision.reason, say(&context.texts.date(last)))
        }
        None => decision.reason.clone(),
    }
}
