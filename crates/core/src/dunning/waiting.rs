//! What waits to be matched on one day, shared out over the claims of an account: the oldest first.

use crate::calendar::Day;
use crate::credits;
use crate::facts::Debtor;
use crate::money::Money;

/// What matters of a claim of the account.
pub(super) struct Claimed<'a> {
    /// Its invoice.
    pub(super) invoice: &'a str,
    /// The last day to pay the oldest part still open.
    pub(super) due: Day,
    /// What is called and not contested.
    pub(super) undisputed: Money,
    /// Paid or credited beyond what was owed.
    pub(super) surplus: Money,
}

/// What waits on a day.
pub(super) struct Waiting {
    /// By currency.
    pub(super) sums: Vec<Money>,
    /// What is left when every claim has its share.
    left: Vec<Money>,
    /// The share of each claim, in the order of the account.
    shares: Vec<Option<Money>>,
}

impl Waiting {
    /// What waits on a day; none if nothing does. A claim of which that day is not known has no share.
    pub(super) fn on(debtor: &Debtor, claims: &[Option<Claimed<'_>>], day: Day) -> Option<Self> {
        let overpaid = claims.iter().flatten().map(|claim| (claim.invoice, claim.surplus));
        let sums = credits::sums(&credits::waiting(debtor, overpaid, day));
        if sums.is_empty() {
            return None;
        }
        let mut left = sums.clone();
        let mut shares: Vec<Option<Money>> = vec![None; claims.len()];
        let known =
            claims.iter().zip(&mut shares).filter_map(|(claim, share)| Some((claim.as_ref()?, share)));
        let mut oldest_first: Vec<_> = known.collect();
        oldest_first.sort_by_key(|(claim, _)| claim.due);
        for (claim, share) in oldest_first {
            *share = Some(credits::take(&mut left, claim.undisputed));
        }
        Some(Self { sums, left, shares })
    }

    /// The share of a claim by its place in the account.
    pub(super) fn share(&self, place: usize) -> Option<Money> {
        self.shares.get(place).copied().flatten()
    }

    /// Whether something is left in a currency in which nothing more is called.
    pub(super) fn has_rest(&self) -> bool {
        self.left.iter().any(|left| left.is_positive())
    }
}
