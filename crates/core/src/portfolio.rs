//! Many claims at once: an answer or a refusal for each, in the order given, and what to do first.

use std::collections::BTreeMap;

use crate::assess::Assessment;
use crate::claims::{Numbers, Places};
use crate::dunning::case::{self, Case};
use crate::dunning::{Decision, Opened};
use crate::facts::{Claim, Debtor, Question, check_debtor};
use crate::money::Money;
use crate::path::Path;
use crate::policy::Policy;
use crate::refusal::{Reason, Refusal, position};
use crate::worklist::worklist;

pub use crate::worklist::WorkItem;

/// Facts of one party or claim as read, or the faults found while reading them.
pub type Read<T> = Result<T, Vec<Refusal>>;

/// A debtor as read: its id is always known, so that its claims can be told that it was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The id given.
    pub id: String,
    /// The debtor, or the faults found while reading it.
    pub debtor: Read<Debtor>,
}

impl Party {
    /// The debtor at a place of the list. What is wrong with its facts is said once, here, rather than again with every
    /// claim against it.
    #[must_use]
    pub fn new(id: &str, place: usize, debtor: Read<Debtor>) -> Self {
        let debtor = debtor.and_then(|debtor| {
            let faults = check_debtor(&debtor);
            let at = Places { debtor: Some(place), ..Places::default() };
            if faults.is_empty() { Ok(debtor) } else { Err(at.refusals(faults)) }
        });
        Self { id: id.to_owned(), debtor }
    }
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
    pub worklist: Vec<WorkItem>,
    pub totals: Vec<Totals>,
}

/// Assesses and decides every claim.
#[must_use]
pub fn review(debtors: &[Party], claims: &[Read<Claim>], policies: &[Policy], question: &Question) -> Review {
    let parties = Parties::new(debtors);
    let (refused, accounts) = accounts(&parties, claims, policies, question);
    let worklist = worklist(&accounts, question);
    let refused = refused.into_iter().map(|(place, refusals)| (place, Err(refusals)));
    let answered = accounts.into_iter().flatten().map(|case| {
        let Case { place, assessment, decision, .. } = case;
        (place, Ok(Row { assessment, decision }))
    });
    let rows: BTreeMap<usize, Read<Row>> = refused.chain(answered).collect();
    let rows: Vec<Read<Row>> = rows.into_values().collect();
    Review { worklist, totals: totals(&rows), rows }
}

/// What is wrong with the claim at a place.
type Refused = (usize, Vec<Refusal>);

/// The accounts decided, in the order in which debtors first appear; and what is wrong with every other claim.
fn accounts<'a>(
    parties: &Parties<'a>,
    claims: &'a [Read<Claim>],
    policies: &'a [Policy],
    question: &Question,
) -> (Vec<Refused>, Vec<Vec<Case<'a>>>) {
    let mut numbers = Numbers::default();
    // By the place of the debtor, in the order in which debtors first appear.
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    let mut accounts: Vec<(&Debtor, Vec<Opened<'a>>)> = Vec::new();
    let mut refused: Vec<Refused> = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        let opened = claim.as_ref().map_err(Clone::clone).and_then(|claim| {
            numbers.enter(claim, index).map_err(|refusal| vec![refusal])?;
            let (party, debtor) = parties.find(claim, index)?;
            let at = Places { claim: Some(index), debtor: Some(party), policy: None };
            Ok((party, debtor, case::open(debtor, claim, policies, question, at)?))
        });
        match opened {
            Err(refusals) => refused.push((index, refusals)),
            Ok((party, debtor, opened)) => {
                let next = accounts.len();
                let place = *places.entry(party).or_insert(next);
                if place == next {
                    accounts.push((debtor, Vec::new()));
                }
                if let Some((_, account)) = accounts.get_mut(place) {
                    account.push(opened);
                }
            }
        }
    }
    let decided = accounts.into_iter().map(|(debtor, opened)| case::decide(debtor, opened, question));
    (refused, decided.collect())
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
            return Err(vec![Refusal::new(Path::of("debtors").item(*second).field("id"), reason)]);
        }
        match self.by_id.get(id) {
            None => {
                let reason = Reason::UnknownDebtor(id.to_owned());
                Err(vec![Refusal::new(Path::of("claims").item(index).field("debtor"), reason)])
            }
            Some((place, party)) => party.debtor.as_ref().map(|debtor| (*place, debtor)).map_err(|_| {
                let reason = Reason::DebtorRefused(position(*place));
                vec![Refusal::new(Path::of("claims").item(index).field("debtor"), reason)]
            }),
        }
    }
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
