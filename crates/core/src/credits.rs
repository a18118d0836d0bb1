//! What a debtor has to its credit that no invoice is matched with: unmatched payments, credit notes without an invoice, and
//! what was paid beyond an invoice. It speaks for the debtor, so it counts against every demand.
//!
//! # Why it is so
//!
//! **Money that waits always counts.** It belongs to the debtor, in whatever currency it came. A policy chooses whether it is
//! matched first (one check for the debtor) or deducted from what is demanded, the oldest invoice first; a demand for the
//! whole it never is. Which invoice it will really pay is for whoever matches it: until then nothing of what the
//! law adds is asked for on an invoice that it may cover, since the base of that is not settled.

use crate::calendar::Day;
use crate::facts::{CreditKind, Debtor};
use crate::money::{self, Money};

/// Something that waits to be matched.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct WaitingCredit {
    pub kind: CreditKind,
    pub date: Option<Day>,
    pub amount: Money,
    pub reference: Option<String>,
    pub invoice: Option<String>,
}

/// What waits on a day: the credits of the debtor by then, and what was paid beyond its invoices.
pub fn waiting<'a>(
    debtor: &Debtor,
    overpaid: impl Iterator<Item = (&'a str, Money)>,
    on: Day,
) -> Vec<WaitingCredit> {
    let credits = debtor.credits.iter().filter(|credit| credit.date <= on).map(|credit| WaitingCredit {
        kind: credit.kind,
        date: Some(credit.date),
        amount: credit.amount,
        reference: credit.reference.clone(),
        invoice: credit.invoice.clone(),
    });
    let beyond =
        overpaid.filter(|(_, surplus)| surplus.is_positive()).map(|(invoice, surplus)| WaitingCredit {
            kind: CreditKind::Overpayment,
            date: None,
            amount: surplus,
            reference: None,
            invoice: Some(invoice.to_owned()),
        });
    credits.chain(beyond).collect()
}

/// The sums that wait, by currency in the order in which they came.
#[must_use]
pub fn sums(waiting: &[WaitingCredit]) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for credit in waiting {
        money::add(&mut sums, credit.amount);
    }
    sums
}

/// Takes the part of a sum that what waits can cover, and returns it.
pub fn take(pool: &mut [Money], sum: Money) -> Money {
    match pool.iter_mut().find(|left| left.currency() == sum.currency()) {
        Some(left) => {
            let part = sum.or_zero().min(*left);
            *left = left.minus(part);
            part
        }
        None => Money::zero(sum.currency()),
    }
}
