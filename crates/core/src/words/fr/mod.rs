//! The sentences in French.

mod decisions;
mod law;
mod remarks;
mod routes;
mod steps;

pub(super) use decisions::{blocker, finding, reason, verdict};
pub(super) use law::series;
pub(super) use remarks::{refusal, shape_fault, warning};
pub(super) use routes::{document, title as route_title};
pub(super) use steps::{payment_terms, step};

/// "1 jour", "12 jours".
pub(super) fn days(count: u32) -> String {
    if count < 2 { format!("{count}\u{a0}jour") } else { format!("{count}\u{a0}jours") }
}
