//! What a ledger wants to know of dunning policies: which of their levels put a debtor on formal notice.

use relance_contract::dunning::{DebtorClass, DunningPolicy, NextStepKind};
use relance_contract::types::DebtorKind;
use serde::Deserialize;

/// As much of a policy as a ledger needs. Whatever else stands in one is not read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// The kinds of debtors it is for.
    pub applies_to: Vec<DebtorClass>,
    /// Its levels.
    pub levels: Vec<Level>,
}

/// As much of a level as a ledger needs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Level {
    /// Its name, which contacts bear.
    pub id: String,
    /// What it does.
    pub step: NextStepKind,
}

impl From<&DunningPolicy> for Policy {
    fn from(policy: &DunningPolicy) -> Self {
        let levels = policy.levels.iter().map(|level| Level { id: level.id.clone(), step: level.step });
        Self { applies_to: policy.applies_to.clone(), levels: levels.collect() }
    }
}

/// Whether a level is a formal notice. The files name the level of a contact; what that level does is in a policy for
/// this kind of debtor, the first that knows it.
pub(crate) fn is_formal_notice(level: &str, kind: DebtorKind, policies: &[Policy]) -> bool {
    let class = match kind {
        DebtorKind::Business => DebtorClass::Business,
        DebtorKind::PublicAuthority(_) => DebtorClass::PublicAuthority,
        DebtorKind::Consumer => DebtorClass::Consumer,
    };
    policies
        .iter()
        .filter(|policy| policy.applies_to.contains(&class))
        .find_map(|policy| policy.levels.iter().find(|known| known.id == level))
        .is_some_and(|level| level.step == NextStepKind::FormalNotice)
}
