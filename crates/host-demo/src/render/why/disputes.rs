//! What the debtor contests, and how far its handling has come.

use crate::component::dunning::{DisputeStatus, ScorePart};
use crate::layout::Page;
use crate::texts::Texts;

pub(super) fn disputes(texts: &Texts, disputes: &[DisputeStatus], page: &mut Page) {
    if disputes.is_empty() {
        return;
    }
    page.title(texts.why.disputes);
    for dispute in disputes {
        page.item("- ", &dispute_line(texts, dispute));
    }
}

fn dispute_line(texts: &Texts, dispute: &DisputeStatus) -> String {
    let mut line = texts.money(&dispute.amount);
    if let Some(reason) = dispute.reason {
        line.push_str(&format!(" ({})", (texts.why.dispute_reason)(reason)));
    }
    line.push_str(&format!("{}{}", texts.colon(), (texts.why.dispute_stage)(dispute.stage)));
    if let Some(due) = &dispute.due {
        line.push_str(&format!(", {}", (texts.why.by)(&texts.date(due))));
    }
    if dispute.days_late > 0 {
        line.push_str(&format!(" ({})", (texts.why.days_late)(&texts.days(dispute.days_late))));
    }
    if !dispute.parts.is_empty() {
        let parts = score_parts(texts, &dispute.parts);
        line.push_str(&format!(". {} {} = {parts}", texts.why.priority, dispute.priority));
    }
    line.push('.');
    line
}

/// The parts of a score: `amount 120/400`.
fn score_parts(texts: &Texts, parts: &[ScorePart]) -> String {
    let named =
        parts.iter().map(|part| format!("{} {}/{}", (texts.why.score)(part.code), part.points, part.most));
    named.collect::<Vec<_>>().join(" + ")
}
