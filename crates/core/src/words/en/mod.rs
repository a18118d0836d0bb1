//! The sentences in English.

mod choices;
mod decisions;
mod law;
mod messages;
mod remarks;
mod routes;
mod steps;
mod terms;

pub(super) use decisions::{blocker, finding, reason, verdict};
pub(super) use law::series;
pub(super) use remarks::{refusal, warning};
pub(super) use routes::{document, title as route_title};
pub(super) use steps::step;
pub(super) use terms::payment_terms;

/// A number of days with its unit.
pub(super) fn days(count: u32) -> String {
    crate::words::days_in(count, crate::words::Language::En)
}
