//! Several claims in one call: no invoice number stands twice, each claim is assessed, and what is said of one says where
//! it stands. The first stretch of every road that looks at an account.

use std::collections::BTreeMap;

use crate::assess::{self, Assessment};
use crate::facts::{Claim, Debtor, Question};
use crate::path::Path;
use crate::refusal::{Reason, Refusal, Warning, position};

/// The invoice numbers of a call, each with the place of its claim.
#[derive(Debug, Default)]
pub struct Numbers<'a>(BTreeMap<&'a str, usize>);

impl<'a> Numbers<'a> {
    /// Enters the number of the claim at a place; refused where it stands already.
    pub fn enter(&mut self, claim: &'a Claim, place: usize) -> Result<(), Refusal> {
        let number = claim.invoice.number.as_str();
        if let Some(first) = self.place(number) {
            let reason = Reason::DuplicateInvoice(position(first));
            return Err(Refusal::new(Path::of("claims").item(place).field("invoice.number"), reason));
        }
        self.0.insert(number, place);
        Ok(())
    }

    /// The place of the claim that has a number.
    #[must_use]
    pub fn place(&self, number: &str) -> Option<usize> {
        self.0.get(number).copied()
    }
}

/// Where a claim, its debtor and its policy stand in the lists of a call; none where the call takes but one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The claim, among the claims.
    pub claim: Option<usize>,
    /// The debtor, among the debtors.
    pub debtor: Option<usize>,
    /// The policy, among the policies.
    pub policy: Option<usize>,
}

impl Places {
    /// The place of a claim among those of one debtor.
    #[must_use]
    pub fn of_claim(place: usize) -> Self {
        Self { claim: Some(place), ..Self::default() }
    }

    /// Turns a path within one case into one within the call.
    pub fn place(&self, path: &mut Path) {
        for (fact, list, place) in [
            ("claim", "claims", self.claim),
            ("debtor", "debtors", self.debtor),
            ("policy", "policies", self.policy),
        ] {
            if let Some(place) = place {
                *path = path.moved(fact, &Path::of(list).item(place));
            }
        }
    }

    /// Places what is wrong with a case.
    #[must_use]
    pub fn refusals(&self, mut refusals: Vec<Refusal>) -> Vec<Refusal> {
        for refusal in &mut refusals {
            self.place(&mut refusal.path);
        }
        refusals
    }

    /// Places what is remarked about a case.
    pub fn warnings(&self, warnings: &mut [Warning]) {
        for warning in warnings {
            self.place(&mut warning.path);
        }
    }
}

/// Assesses a claim; what is wrong with it, and what is remarked, says where it stands.
pub fn assess(
    debtor: &Debtor,
    claim: &Claim,
    question: &Question,
    at: Places,
) -> Result<Assessment, Vec<Refusal>> {
    let mut found = assess::assess(debtor, claim, question).map_err(|refusals| at.refusals(refusals))?;
    at.warnings(&mut found.warnings);
    Ok(found)
}

/// The same figures without a line of explanation or a warning.
pub fn figures(
    debtor: &Debtor,
    claim: &Claim,
    question: &Question,
    at: Places,
) -> Result<Assessment, Vec<Refusal>> {
    assess::figures(debtor, claim, question).map_err(|refusals| at.refusals(refusals))
}
