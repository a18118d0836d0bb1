//! Many claims at once: an answer or a refusal for each, in the order given, and what to do first.

use std::collections::BTreeMap;

use crate::assess::Assessment;
use crate::dunning::{self, Decision, Policy};
use crate::facts::{Claim, Debtor, Question};
use crate::money::Money;
use crate::refusal::{Reason, Refusal, path_in_list, position};

/// Facts of one party or claim as read, or the faults found while reading them.
pub type Read<T> = Result<T, Vec<Refusal>>;

/// A debtor as read: its id is always known, so that its claims can be told what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The id given.
    pub id: String,
    /// The debtor, or the faults found while reading it.
    pub debtor: Read<Debtor>,
}

/// The answer for one invoice of a portfolio.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct Row {
    pub assessment: Assessment,
    pub decision: Decision,
}

/// Sums in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct Totals {
    pub open_balance: Money,
    pub past_due: Money,
    pub disputed: Money,
    pub interest: Money,
    pub compensation: Money,
    pub open_invoices: u32,
    pub past_due_invoices: u32,
}

/// The answer for a portfolio.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct Review {
    pub rows: Vec<Read<Row>>,
    pub worklist: Vec<u32>,
    pub totals: Vec<Totals>,
}

/// Assesses and decides every claim.
#[must_use]
pub fn review(debtors: &[Party], claims: &[Read<Claim>], policies: &[Policy], question: &Question) -> Review {
    let parties = Parties::new(debtors);
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rows = Vec::with_capacity(claims.len());
    for (index, claim) in claims.iter().enumerate() {
        rows.push(match claim {
            Err(faults) => Err(faults.clone()),
            Ok(claim) => {
                if let Some(first) = numbers.get(claim.invoice.number.as_str()) {
                    let reason = Reason::DuplicateInvoice(position(*first));
                    Err(vec![Refusal::new(format!("claims[{index}].invoice.number"), reason)])
                } else {
                    numbers.insert(&claim.invoice.number, index);
                    answer(&parties, claim, index, policies, question)
                }
            }
        });
    }
    Review { worklist: worklist(&rows), totals: totals(&rows), rows }
}

fn answer(
    parties: &Parties<'_>,
    claim: &Claim,
    index: usize,
    policies: &[Policy],
    question: &Question,
) -> Read<Row> {
    let (place, debtor) = parties.find(claim, index)?;
    let paths = Paths { claim: index, debtor: place };
    let found = dunning::next_step(debtor, claim, policies, question).map_err(|mut faults| {
        for fault in &mut faults {
            paths.place(&mut fault.path);
        }
        faults
    })?;
    let (assessment, decision) = found;
    let mut row = Row { assessment, decision };
    for warning in row.assessment.warnings.iter_mut().chain(&mut row.decision.warnings) {
        paths.place(&mut warning.path);
    }
    for blocker in &mut row.decision.blockers {
        paths.place(&mut blocker.evidence);
    }
    Ok(row)
}

/// Debtors by id.
struct Parties<'a> {
    by_id: BTreeMap<&'a str, (usize, &'a Party)>,
    /// Ids that stand twice: the place of the second, and of the first.
    twice: BTreeMap<&'a str, (usize, usize)>,
}

impl<'a> Parties<'a> {
    fn new(debtors: &'a [Party]) -> Self {
        let mut parties = Self { by_id: BTreeMap::new(), twice: BTreeMap::new() };
        for (index, party) in debtors.iter().enumerate() {
            if let Some((first, _)) = parties.by_id.insert(party.id.as_str(), (index, party)) {
                parties.twice.insert(party.id.as_str(), (index, first));
            }
        }
        parties
    }

    /// The debtor of a claim. Two debtors of one id answer for nothing: which law applies cannot be told.
    fn find(&self, claim: &Claim, index: usize) -> Read<(usize, &'a Debtor)> {
        let id = claim.debtor.as_str();
        if let Some((second, first)) = self.twice.get(id) {
            let reason = Reason::DuplicateDebtor(position(*first));
            return Err(vec![Refusal::new(format!("debtors[{second}].id"), reason)]);
        }
        match self.by_id.get(id) {
            None => {
                let reason = Reason::UnknownDebtor(id.to_owned());
                Err(vec![Refusal::new(format!("claims[{index}].debtor"), reason)])
            }
            Some((place, party)) => match &party.debtor {
                Ok(debtor) => Ok((*place, debtor)),
                Err(faults) => Err(faults.clone()),
            },
        }
    }
}

/// Where a claim and its debtor stand in the call.
struct Paths {
    claim: usize,
    debtor: usize,
}

impl Paths {
    /// Turns a path within one case into a path within the portfolio.
    fn place(&self, path: &mut String) {
        let placed =
            path_in_list(path, "claim", self.claim).or_else(|| path_in_list(path, "debtor", self.debtor));
        if let Some(placed) = placed {
            *path = placed;
        }
    }
}

/// What asks for action, by currency, then by principal past due × days past due, largest first.
fn worklist(rows: &[Read<Row>]) -> Vec<u32> {
    let mut ranked: Vec<(&str, i128, usize)> = rows
        .iter()
        .enumerate()
        .filter_map(|(index, row)| {
            let row = row.as_ref().ok().filter(|row| row.decision.step.is_action())?;
            let open = row.assessment.past_due;
            let weight = open.minor().saturating_mul(i128::from(row.assessment.days_past_due));
            Some((open.currency().code(), weight, index))
        })
        .collect();
    // Stable, so equal weights keep the order given.
    ranked.sort_by(|left, right| left.0.cmp(right.0).then(right.1.cmp(&left.1)));
    ranked.into_iter().map(|(_, _, index)| position(index)).collect()
}

fn totals(rows: &[Read<Row>]) -> Vec<Totals> {
    let mut sums: BTreeMap<&'static str, Totals> = BTreeMap::new();
    for Row { assessment, .. } in rows.iter().filter_map(|row| row.as_ref().ok()) {
        let currency = assessment.open_balance.currency();
        let nothing = Money::zero(currency);
        let sum = sums.entry(currency.code()).or_insert(Totals {
            open_balance: nothing,
            past_due: nothing,
            disputed: nothing,
            interest: nothing,
            compensation: nothing,
            open_invoices: 0,
            past_due_invoices: 0,
        });
        sum.open_balance = sum.open_balance.plus(assessment.open_balance);
        sum.disputed = sum.disputed.plus(assessment.disputed);
        sum.interest = sum.interest.plus(assessment.interest.outstanding());
        sum.compensation = sum.compensation.plus(assessment.compensation.outstanding());
        if assessment.open_balance.is_positive() {
            sum.open_invoices = sum.open_invoices.saturating_add(1);
        }
        if assessment.days_past_due > 0 {
            sum.past_due = sum.past_due.plus(assessment.past_due);
            sum.past_due_invoices = sum.past_due_invoices.saturating_add(1);
        }
    }
    sums.into_values().collect()
}
