//! What goes in beside the files, and what comes out.

use relance_contract::types::{Claim, Debtor, DebtorKind, Language};

use crate::agreed::Agreed;
use crate::locate::Places;
use crate::mapping::Columns;
use crate::policies::Policy;
use crate::report::Report;
use crate::written::DateOrder;

/// A file to read.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// As the user named it.
    pub name: &'a str,
    /// What stands in it.
    pub bytes: &'a [u8],
}

/// What the user states for all that the files leave open, and the policies by which contacts are understood. Nothing
/// here has a default.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The language of what debtors say of rows that could not be read; English if left out.
    pub language: Option<Language>,
    /// The law.
    pub law: Option<String>,
    /// The kind of debtor.
    pub kind: Option<DebtorKind>,
    /// The terms.
    pub terms: Option<Agreed>,
    /// What comes first in dates such as 02/03/2026.
    pub dates: Option<DateOrder>,
    /// What is said of the columns of lists of open items.
    pub columns: Columns,
    /// The policies that tell which contacts were formal notices, the one chosen first: a contact of the past may name a
    /// level of another policy.
    pub policies: Vec<Policy>,
}

/// What the files say, as the contract has it.
#[derive(Debug, Default)]
pub struct Ledger {
    /// The debtors whose kind is stated.
    pub debtors: Vec<Debtor>,
    /// The claims about which everything needed is stated and nothing is doubtful.
    pub claims: Vec<Claim>,
    /// Where each fact was read.
    pub places: Places,
    /// What was read, and what was not used.
    pub report: Report,
}
