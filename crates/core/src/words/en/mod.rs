//! The sentences in English.

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

/// "1 day", "12 days".
pub(super) fn days(count: u32) -> String {
    if count == 1 { "1\u{a0}day".to_owned() } else { format!("{count}\u{a0}days") }
}
