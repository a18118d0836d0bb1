//! Many claims at once: an answer or a refusal for each, in the order given, and what to do first.

use std::collections::BTreeMap;

use crate::assess::{self, Assessment};
use crate::calendar::{Day, days_between};
use crate::choices::Channel;
use crate::dunning::{self, Account, Decision, Demand, demand};
use crate::facts::{Claim, Debtor, Question, Risk};
use crate::money::Money;
use crate::policy::{Grouping, Level, NextStep, Policy};
use crate::refusal::{DeadlineCode, Reason, Refusal, path_in_list, position};
use crate::score::{Part, ScoreCode, sum};

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
    pub worklist: Vec<WorkItem>,
    pub totals: Vec<Totals>,
}

/// One thing to do, about one or more invoices of one debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/portfolio.wit")]
pub struct WorkItem {
    pub key: String,
    pub debtor: String,
    pub step: NextStep,
    pub policy: String,
    pub level: Option<Level>,
    pub channel: Option<Channel>,
    pub rows: Vec<u32>,
    pub demands: Vec<Demand>,
    pub score: u32,
    pub parts: Vec<Part>,
}

/// Assesses and decides every claim.
#[must_use]
pub fn review(debtors: &[Party], claims: &[Read<Claim>], policies: &[Policy], question: &Question) -> Review {
    let parties = Parties::new(debtors);
    let (assessed, accounts) = weigh_all(&parties, claims, policies, question);
    let decided = decide(&accounts, &assessed, question);
    let rows: Vec<Read<Row>> = assessed
        .into_iter()
        .zip(decided)
        .map(|(assessment, decision)| {
            let (assessment, decision) = (assessment?, decision.ok_or_else(Vec::new)?);
            Ok(Row { assessment, decision })
        })
        .collect();
    Review { worklist: worklist(&accounts, &rows, question.as_of), totals: totals(&rows), rows }
}

/// A claim that was assessed, with the policy that applies to it.
struct Weighed<'a> {
    index: usize,
    debtor: &'a Debtor,
    claim: &'a Claim,
    policy: &'a Policy,
    paths: Paths,
}

/// Every claim assessed or refused, in the order given; and those assessed, by debtor.
fn weigh_all<'a>(
    parties: &Parties<'a>,
    claims: &'a [Read<Claim>],
    policies: &'a [Policy],
    question: &Question,
) -> (Vec<Read<Assessment>>, Vec<Vec<Weighed<'a>>>) {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    // By the place of the debtor, in the order in which debtors first appear.
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    let mut accounts: Vec<Vec<Weighed<'a>>> = Vec::new();
    let mut assessed = Vec::with_capacity(claims.len());
    for (index, claim) in claims.iter().enumerate() {
        let found = claim.as_ref().map_err(Clone::clone).and_then(|claim| {
            if let Some(first) = numbers.get(claim.invoice.number.as_str()) {
                let reason = Reason::DuplicateInvoice(position(*first));
                return Err(vec![Refusal::new(format!("claims[{index}].invoice.number"), reason)]);
            }
            numbers.insert(&claim.invoice.number, index);
            weigh(parties, claim, index, policies, question)
        });
        assessed.push(found.map(|(assessment, weighed)| {
            let next = accounts.len();
            let place = *places.entry(weighed.paths.debtor).or_insert(next);
            if place == next {
                accounts.push(Vec::new());
            }
            if let Some(account) = accounts.get_mut(place) {
                account.push(weighed);
            }
            assessment
        }));
    }
    (assessed, accounts)
}

/// The decision for each claim that was assessed, in the order given.
fn decide(
    accounts: &[Vec<Weighed<'_>>],
    assessed: &[Read<Assessment>],
    question: &Question,
) -> Vec<Option<Decision>> {
    let mut decided: Vec<Option<Decision>> = assessed.iter().map(|_| None).collect();
    for claims in accounts {
        let Some(first) = claims.first() else { continue };
        let of_claims =
            || claims.iter().filter_map(|one| Some((one, assessed.get(one.index)?.as_ref().ok()?)));
        let mut account = Account::new(first.debtor, question);
        for (one, assessment) in of_claims() {
            account.add(one.claim, assessment, one.policy);
        }
        for ((one, assessment), (outcome, next_change)) in of_claims().zip(account.decide()) {
            let Weighed { debtor, claim, policy, .. } = one;
            let mut decision =
                dunning::decision(debtor, claim, assessment, policy, question, outcome, next_change);
            one.paths.place_decision(&mut decision);
            if let Some(place) = decided.get_mut(one.index) {
                *place = Some(decision);
            }
        }
    }
    decided
}

/// What asks for action, each row in exactly one item: the highest score first, then in the order given.
fn worklist(accounts: &[Vec<Weighed<'_>>], rows: &[Read<Row>], as_of: Day) -> Vec<WorkItem> {
    let mut items: Vec<WorkItem> = Vec::new();
    let largest = Largest::of(rows);
    for claims in accounts {
        let mut groups: BTreeMap<Group<'_>, Vec<(&Weighed<'_>, &Row)>> = BTreeMap::new();
        for one in claims {
            if let Some(Ok(row)) = rows.get(one.index)
                && row.decision.step.is_action()
            {
                groups.entry(Group::of(one, row)).or_default().push((one, row));
            }
        }
        items.extend(groups.into_values().filter_map(|group| item(&group, &largest, as_of)));
    }
    items.sort_by(|left, right| right.score.cmp(&left.score).then(left.rows.cmp(&right.rows)));
    items
}

/// What makes rows of one debtor one item.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Group<'a> {
    policy: &'a str,
    /// Contacts go together; every other step stands apart.
    apart: &'a str,
    level: Option<&'a str>,
    currency: Option<&'a str>,
    row: Option<usize>,
}

impl<'a> Group<'a> {
    fn of(one: &'a Weighed<'_>, row: &'a Row) -> Self {
        let Decision { step, level, .. } = &row.decision;
        let level = level.as_ref().map(|level| level.id.as_str());
        let currency = one.claim.invoice.currency().code();
        let apart = if step.is_contact() { "contact" } else { step.name() };
        let alone = Self { policy: &one.policy.name, apart, level, currency: None, row: Some(one.index) };
        match (step, one.policy.grouping) {
            // What is to be looked into concerns one invoice; insolvency concerns them all.
            (NextStep::Stop, _) => Self { policy: "", level: None, row: None, ..alone },
            (NextStep::Check, _) | (_, Grouping::Invoice) => alone,
            (_, Grouping::Level) => Self { currency: Some(currency), row: None, ..alone },
            (_, Grouping::Currency) => Self { level: None, currency: Some(currency), row: None, ..alone },
            (_, Grouping::Debtor) => Self { level: None, row: None, ..alone },
        }
    }
}

/// One item of the worklist: the most severe level of its rows leads.
fn item(group: &[(&Weighed<'_>, &Row)], largest: &Largest, as_of: Day) -> Option<WorkItem> {
    let severity = |row: &Row| {
        let level = row.decision.level.as_ref();
        let place = level.and_then(|level| group.first()?.0.policy.level(&level.id)).map(|(place, _)| place);
        (row.decision.step.severity(), place)
    };
    // Of equal ones the first leads.
    let (one, lead) = group.iter().rev().max_by_key(|(_, row)| severity(row))?;
    let mut demands: BTreeMap<&str, Demand> = BTreeMap::new();
    for (_, row) in group {
        let demand = row.decision.demand;
        let sum = demands.entry(demand.principal.currency().code());
        sum.and_modify(|sum| *sum = sum.plus(demand)).or_insert(demand);
    }
    // One message, one fee rule: that of its level.
    for demand in demands.values_mut() {
        let currency = demand.principal.currency();
        let rows = group.iter().map(|(_, row)| &row.assessment);
        let rows = rows.filter(|assessment| assessment.open_balance.currency() == currency);
        demand.fee = demand::fee_of_message(lead.decision.level.as_ref(), rows, Money::zero(currency));
    }
    let parts = score_parts(group, largest, as_of);
    let mut keys: Vec<&str> =
        group.iter().filter_map(|(_, row)| row.decision.action_key.as_deref()).collect();
    // The same whatever the order of the claims.
    keys.sort_unstable();
    Some(WorkItem {
        key: keys.join("+"),
        debtor: one.debtor.id.clone(),
        step: lead.decision.step,
        policy: lead.decision.policy.clone(),
        level: lead.decision.level.clone(),
        channel: lead.decision.channel,
        rows: group.iter().map(|(one, _)| position(one.index)).collect(),
        demands: demands.into_values().collect(),
        score: sum(&parts),
        parts,
    })
}

/// The most that each part of a score can give; a thousand together.
const AMOUNT_POINTS: u32 = 400;
const AGE_POINTS: u32 = 200;
const RISK_POINTS: u32 = 100;
const LIMITATION_POINTS: u32 = 200;
const PROMISE_POINTS: u32 = 100;
/// The days after which age gives all its points, and within which limitation counts.
const AGE_DAYS: u32 = 90;
const LIMITATION_DAYS: u32 = 180;

/// The largest principal past due of a row, by currency.
struct Largest(BTreeMap<&'static str, i128>);

impl Largest {
    fn of(rows: &[Read<Row>]) -> Self {
        let mut largest: BTreeMap<&'static str, i128> = BTreeMap::new();
        for row in rows.iter().filter_map(|row| row.as_ref().ok()) {
            let past_due = row.assessment.past_due;
            let most = largest.entry(past_due.currency().code()).or_default();
            *most = past_due.minor().max(*most);
        }
        Self(largest)
    }
}

fn score_parts(group: &[(&Weighed<'_>, &Row)], largest: &Largest, as_of: Day) -> Vec<Part> {
    // A group counts its sum, and at most as much as the largest row.
    let mut amounts: BTreeMap<&str, i128> = BTreeMap::new();
    for (_, row) in group {
        let past_due = row.assessment.past_due;
        let sum = amounts.entry(past_due.currency().code()).or_default();
        *sum = sum.saturating_add(past_due.minor());
    }
    let amount = amounts
        .iter()
        .map(|(currency, sum)| {
            let most = largest.0.get(currency).copied().unwrap_or_default();
            Part::share(ScoreCode::Amount, AMOUNT_POINTS, *sum, most)
        })
        .max_by_key(|part| part.points);
    let days_late = group.iter().map(|(_, row)| row.assessment.days_past_due).max().unwrap_or_default();
    let risk = group.first().map_or(Risk::Normal, |(one, _)| one.debtor.risk);
    let risk = match risk {
        Risk::Low => 0,
        Risk::Normal => 1,
        Risk::High => 2,
    };
    let limitations = group.iter().flat_map(|(_, row)| &row.assessment.deadlines);
    let limitations = limitations.filter(|it| it.code == DeadlineCode::Limitation && it.date >= as_of);
    let left = limitations.map(|deadline| days_between(as_of, deadline.date)).min();
    let pressing = left.map_or(0, |left| LIMITATION_DAYS.saturating_sub(left));
    let broken = group.iter().any(|(_, row)| row.decision.has_broken_promise());
    vec![
        amount.unwrap_or(Part::share(ScoreCode::Amount, AMOUNT_POINTS, 0, 1)),
        Part::share(ScoreCode::Age, AGE_POINTS, days_late.into(), AGE_DAYS.into()),
        Part::share(ScoreCode::Risk, RISK_POINTS, risk, 2),
        Part::share(ScoreCode::Limitation, LIMITATION_POINTS, pressing.into(), LIMITATION_DAYS.into()),
        Part::share(ScoreCode::BrokenPromise, PROMISE_POINTS, i128::from(broken), 1),
    ]
}

fn weigh<'a>(
    parties: &Parties<'a>,
    claim: &'a Claim,
    index: usize,
    policies: &'a [Policy],
    question: &Question,
) -> Read<(Assessment, Weighed<'a>)> {
    let (place, debtor) = parties.find(claim, index)?;
    let paths = Paths { claim: index, debtor: place, policy: 0 };
    let found = assess::assess(debtor, claim, question).and_then(|assessment| {
        let found = dunning::policy_for(debtor, claim, policies).map_err(|refusal| vec![refusal])?;
        Ok((assessment, found))
    });
    match found {
        Ok((mut assessment, (place, policy))) => {
            let paths = Paths { policy: place, ..paths };
            for warning in &mut assessment.warnings {
                paths.place(&mut warning.path);
            }
            Ok((assessment, Weighed { index, debtor, claim, policy, paths }))
        }
        Err(mut faults) => {
            for fault in &mut faults {
                paths.place(&mut fault.path);
            }
            Err(faults)
        }
    }
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

/// Where a claim, its debtor and its policy stand in the call.
struct Paths {
    claim: usize,
    debtor: usize,
    policy: usize,
}

impl Paths {
    /// Turns every path of a decision within one case into one within the portfolio.
    fn place_decision(&self, decision: &mut Decision) {
        decision.place_policy(self.policy);
        for warning in &mut decision.warnings {
            self.place(&mut warning.path);
        }
        for blocker in &mut decision.blockers {
            self.place(&mut blocker.evidence);
        }
    }

    /// Turns a path within one case into a path within the portfolio.
    fn place(&self, path: &mut String) {
        let placed =
            path_in_list(path, "claim", self.claim).or_else(|| path_in_list(path, "debtor", self.debtor));
        if let Some(placed) = placed {
            *path = placed;
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
