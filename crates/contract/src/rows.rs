//! Lists that are answered row by row: a row of the wrong shape refuses itself only, as a wrong fact in it does.
//!
//! No typed door can carry a row that has not the shape of the contract. So another stands in its place: the least
//! that has the shape, with texts that are empty. The rules refuse it like any row without facts, and the answer then
//! says of it what is really wrong.

use crate::portfolio::{ClaimAnswer, PortfolioReview, Simulation};
use crate::types::Refusal;

/// A row that was refused for its shape.
pub(crate) struct RefusedRow {
    /// The parameter it stands in.
    pub(crate) list: &'static str,
    /// Its place there.
    pub(crate) index: usize,
    /// What is wrong with it.
    pub(crate) refusals: Vec<Refusal>,
}

/// An answer that says something of each row.
pub(crate) trait RowByRow {
    /// Says of a row why it is refused, instead of what was said of the one in its place.
    fn refuse(&mut self, row: RefusedRow);
}

impl RowByRow for PortfolioReview {
    fn refuse(&mut self, RefusedRow { list, index, refusals }: RefusedRow) {
        match list {
            "debtors" => {
                let debtors = self.debtors.get_or_insert_default();
                let at = format!("debtors[{index}]");
                let of_it = |refusal: &Refusal| {
                    refusal
                        .path
                        .strip_prefix(&at)
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                };
                let first = debtors.iter().position(of_it).unwrap_or(debtors.len());
                debtors.retain(|refusal| !of_it(refusal));
                debtors.splice(first..first, refusals);
            }
            _ => {
                if let Some(row) = self.rows.get_mut(index) {
                    *row = ClaimAnswer::Refused(refusals);
                }
            }
        }
    }
}

impl RowByRow for Vec<Simulation> {
    /// A simulation names the places of the refused claims; why, a review of the same claims says.
    fn refuse(&mut self, _: RefusedRow) {}
}

impl<T: RowByRow> RowByRow for Result<T, Vec<Refusal>> {
    fn refuse(&mut self, row: RefusedRow) {
        if let Ok(answer) = self {
            answer.refuse(row);
        }
    }
}
