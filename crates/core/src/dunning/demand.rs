//! What a message demands, and what it announces beside that.
//!
//! A message asks for principal until the formal notice: before it, interest and compensation are told and not asked for. A
//! formal notice demands them, and so does the file that is handed over. What is contested bears nothing until it is
//! settled, and what rests on a condition that the facts do not show is neither told nor asked for.
//!
//! # Why it is so
//!
//! **A message asks for principal until the formal notice.** Interest and compensation are told, with rate,
//! article and total, and asked for when the formal notice demands them. What rests on a condition that the
//! facts do not show is neither told nor asked for. A decision says both, what is demanded and what is
//! announced, and so does an item of the worklist: a message prints them.
//!
//! **Costs counted on the sum.** Dutch law counts the costs owed by a consumer on all that is demanded
//! together. An assessment sees one invoice; an item of the worklist sees all of its own, and it and its
//! message ask for no more than the scale gives on their sum.
//!
//! **Partly disputed, partly demanded.** Reminders go on for the undisputed part. While a part is disputed a
//! formal notice demands no interest or compensation: their base is not settled. Wholly disputed invoices are
//! held.

use crate::assess::Assessment;
use crate::compensation;
use crate::dunning::fees;
use crate::facts::Claim;
use crate::money::{Currency, Money};
use crate::policy::{Level, NextStep};

/// A claim, with what is owed of it.
#[derive(Clone, Copy, Debug)]
pub struct Owed<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// What is owed.
    pub assessment: &'a Assessment,
}

/// What a message asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Demand {
    pub principal: Money,
    pub credits: Money,
    pub interest: Money,
    pub compensation: Money,
    pub fee: Money,
}

impl Demand {
    /// All of it.
    #[must_use]
    pub fn total(&self) -> Money {
        self.principal.plus(self.interest).plus(self.compensation).plus(self.fee)
    }
}

/// What may be added to a demand, told and not asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Announced {
    pub interest: Money,
    pub compensation: Money,
}

impl Announced {
    /// Nothing, in a currency.
    #[must_use]
    pub fn nothing(currency: Currency) -> Self {
        let nothing = Money::zero(currency);
        Self { interest: nothing, compensation: nothing }
    }

    /// All of it.
    #[must_use]
    pub fn total(&self) -> Money {
        self.interest.plus(self.compensation)
    }
}

/// What a level asks for about some claims and what it announces, by currency in the order of the claims. Without a level
/// nothing is asked for but principal.
#[must_use]
pub fn sums(level: Option<&Level>, owed: &[Owed<'_>]) -> Vec<(Demand, Announced)> {
    let mut currencies: Vec<Currency> = Vec::new();
    for currency in owed.iter().map(|one| one.assessment.open_balance.currency()) {
        if !currencies.contains(&currency) {
            currencies.push(currency);
        }
    }
    currencies.into_iter().map(|currency| in_currency(level, owed, currency)).collect()
}

/// What a level asks for and announces in one currency.
#[must_use]
pub fn in_currency(level: Option<&Level>, owed: &[Owed<'_>], currency: Currency) -> (Demand, Announced) {
    let nothing = Money::zero(currency);
    let alike: Vec<Owed<'_>> = of_currency(owed, currency).collect();
    let sum = |of: &dyn Fn(Owed<'_>) -> Money| alike.iter().fold(nothing, |sum, one| sum.plus(of(*one)));
    let fee = fees::of_message(level, alike.iter().map(|one| one.assessment), nothing);
    let credits = sum(&|one| one.assessment.waiting);
    if level.is_some_and(Level::is_courtesy) {
        // Nothing is late yet: what falls due is named, and nothing may be added.
        let principal = sum(&|one| one.assessment.demandable());
        let demand = Demand { principal, credits, interest: nothing, compensation: nothing, fee };
        return (demand, Announced::nothing(currency));
    }
    let principal = sum(&|one| one.assessment.demandable_past_due());
    let added = Announced { interest: sum(&interest), compensation: compensation(&alike, sum(&costs)) };
    let is_demanded =
        level.is_some_and(|level| matches!(level.step, NextStep::FormalNotice | NextStep::HandOver));
    if is_demanded {
        let Announced { interest, compensation } = added;
        (Demand { principal, credits, interest, compensation, fee }, Announced::nothing(currency))
    } else {
        (Demand { principal, credits, interest: nothing, compensation: nothing, fee }, added)
    }
}

fn of_currency<'a>(owed: &[Owed<'a>], currency: Currency) -> impl Iterator<Item = Owed<'a>> {
    owed.iter().copied().filter(move |one| one.assessment.open_balance.currency() == currency)
}

/// The interest of a claim that may be told or asked for.
#[must_use]
pub fn interest(one: Owed<'_>) -> Money {
    let Assessment { interest, regime, .. } = one.assessment;
    // Owed only on a condition that the facts do not show: a message cannot demand it.
    let may_be_told = !one.assessment.is_unsettled() && regime.interest.only_if.is_none();
    if may_be_told { interest.outstanding() } else { Money::zero(one.assessment.open_balance.currency()) }
}

/// The compensation of a claim that may be told or asked for, counted on it alone.
#[must_use]
pub fn costs(one: Owed<'_>) -> Money {
    let compensation = one.assessment.compensation.outstanding();
    if one.assessment.is_unsettled() { Money::zero(compensation.currency()) } else { compensation }
}

/// The compensation of several claims in one currency: no more than the law gives on their sum, where it counts so.
fn compensation(owed: &[Owed<'_>], one_by_one: Money) -> Money {
    if !one_by_one.is_positive() {
        return one_by_one;
    }
    costs_on_sum(owed, one_by_one.currency()).map_or(one_by_one, |most| one_by_one.min(most))
}

/// The costs that the law gives on the sum of what is demanded in a currency, where it counts them so.
#[must_use]
pub fn costs_on_sum(owed: &[Owed<'_>], currency: Currency) -> Option<Money> {
    let alike = || of_currency(owed, currency).filter(|one| one.assessment.regime.letter.costs_on_sum);
    let first = alike().next()?;
    let sum = alike().fold(Money::zero(currency), |sum, one| sum.plus(one.assessment.demandable()));
    likely(first, sum)
}

/// The compensation for a debt under the law of a claim, owed already or not.
#[must_use]
pub fn likely(one: Owed<'_>, debt: Money) -> Option<Money> {
    let Assessment { regime, term_start, .. } = one.assessment;
    // What could be wrong with the scale was refused when the claim was assessed.
    let found = compensation::likely(regime, one.claim, *term_start, debt).ok().flatten()?;
    (found.currency() == debt.currency() && found.is_positive()).then_some(found)
}
