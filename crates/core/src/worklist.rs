//! What asks for action: a decision each, put together in items as the policy groups them, with a key, sums and a score.
//!
//! A review makes the items of all accounts, a message writes one of its account: the same code, so that they agree.

use std::collections::BTreeMap;

use crate::calendar::{Day, days_between};
use crate::choices::Channel;
use crate::credits::WaitingCredit;
use crate::dunning::{Announced, Approach, Case, Decision, Demand, Owed};
use crate::explain::{Because, BlockedBy};
use crate::facts::{Question, Risk};
use crate::policy::{Grouping, Level, NextStep};
use crate::refusal::{DeadlineCode, position};
use crate::score::{Part, ScoreCode, sum};

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
    pub pay_by: Option<Day>,
    pub counts_as_notice: bool,
    pub rows: Vec<u32>,
    pub demands: Vec<Demand>,
    pub announced: Vec<Announced>,
    pub credits: Vec<WaitingCredit>,
    pub score: u32,
    pub parts: Vec<Part>,
}

/// What asks for action, each claim in exactly one item: the highest score first, then in the order given.
#[must_use]
pub fn worklist(accounts: &[Vec<Case<'_>>], question: &Question) -> Vec<WorkItem> {
    let mut items: Vec<WorkItem> = Vec::new();
    let largest = Largest::of(accounts.iter().flatten());
    for cases in accounts {
        let mut groups: BTreeMap<Group<'_>, Vec<&Case<'_>>> = BTreeMap::new();
        for case in cases.iter().filter(|case| case.decision.step.is_action()) {
            groups.entry(Group::of(case)).or_default().push(case);
        }
        items.extend(groups.into_values().filter_map(|group| item(&group, &largest, question)));
    }
    items.sort_by(|left, right| right.score.cmp(&left.score).then(left.rows.cmp(&right.rows)));
    items
}

/// What makes claims of one debtor one item.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Group<'a> {
    policy: &'a str,
    /// Contacts go together, those before the due date apart from those after it: one message cannot say both that nothing
    /// is late and that something is. Every other step stands apart.
    apart: &'a str,
    level: Option<&'a str>,
    currency: Option<&'a str>,
    place: Option<usize>,
}

impl<'a> Group<'a> {
    fn of(case: &'a Case<'_>) -> Self {
        let Decision { step, level, .. } = &case.decision;
        let apart = match level {
            Some(level) if level.is_courtesy() => "courtesy",
            Some(level) if level.step.is_contact() => "contact",
            _ => step.name(),
        };
        let level = level.as_ref().map(|level| level.id.as_str());
        let currency = case.claim.invoice.currency().code();
        let alone = Self { policy: &case.policy.name, apart, level, currency: None, place: Some(case.place) };
        if let Because::Blocked(about @ (BlockedBy::CreditWaiting { .. } | BlockedBy::Unread { .. })) =
            &case.decision.because
        {
            // It belongs to the debtor and to no invoice of its own.
            return Self { policy: "", apart: about.name(), level: None, place: None, ..alone };
        }
        match (step, case.policy.grouping) {
            // What is to be looked into concerns one invoice; insolvency concerns them all.
            (NextStep::Stop, _) => Self { policy: "", level: None, place: None, ..alone },
            (NextStep::Check, _) | (_, Grouping::Invoice) => alone,
            (_, Grouping::Level) => Self { currency: Some(currency), place: None, ..alone },
            (_, Grouping::Currency) => Self { level: None, currency: Some(currency), place: None, ..alone },
            (_, Grouping::Debtor) => Self { level: None, place: None, ..alone },
        }
    }
}

/// The key of an item about several claims: the same whatever their order.
fn key(group: &[&Case<'_>]) -> String {
    let mut keys: Vec<&str> = group.iter().filter_map(|case| case.decision.action_key.as_deref()).collect();
    keys.sort_unstable();
    keys.join("+")
}

/// One item of the worklist: the most severe level of its claims leads.
fn item(group: &[&Case<'_>], largest: &Largest, question: &Question) -> Option<WorkItem> {
    let severity = |case: &Case<'_>| {
        let level = case.decision.level.as_ref();
        let place = level.and_then(|level| case.policy.level(&level.id)).map(|(place, _)| place);
        (case.decision.step.severity(), place)
    };
    // Of equal ones the first leads.
    let lead = group.iter().rev().max_by_key(|case| severity(case))?;
    let owed: Vec<Owed<'_>> =
        group.iter().map(|case| Owed { claim: case.claim, assessment: &case.assessment }).collect();
    let Decision { step, level, channel, policy, .. } = &lead.decision;
    let mut approach = Approach::new(level.as_ref(), *channel, &owed, question);
    approach.sums.sort_by_key(|(demand, _)| demand.principal.currency().code());
    let parts = score_parts(group, largest, question.as_of);
    Some(WorkItem {
        key: key(group),
        debtor: lead.debtor.id.clone(),
        step: *step,
        policy: policy.clone(),
        level: level.clone(),
        channel: *channel,
        pay_by: approach.pay_by,
        counts_as_notice: approach.counts_as_notice(),
        rows: group.iter().map(|case| position(case.place)).collect(),
        demands: approach.sums.iter().map(|(demand, _)| *demand).collect(),
        announced: approach.sums.iter().map(|(_, announced)| *announced).collect(),
        credits: lead.decision.credits.clone(),
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

/// The largest principal past due of a claim, by currency.
struct Largest(BTreeMap<&'static str, i128>);

impl Largest {
    fn of<'a>(cases: impl Iterator<Item = &'a Case<'a>>) -> Self {
        let mut largest: BTreeMap<&'static str, i128> = BTreeMap::new();
        for case in cases {
            let past_due = case.assessment.past_due;
            let most = largest.entry(past_due.currency().code()).or_default();
            *most = past_due.minor().max(*most);
        }
        Self(largest)
    }
}

fn score_parts(group: &[&Case<'_>], largest: &Largest, as_of: Day) -> Vec<Part> {
    // A group counts its sum, and at most as much as the largest claim.
    let mut amounts: BTreeMap<&str, i128> = BTreeMap::new();
    for case in group {
        let past_due = case.assessment.past_due;
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
    let days_late = group.iter().map(|case| case.assessment.days_past_due).max().unwrap_or_default();
    let risk = group.first().map_or(Risk::Normal, |case| case.debtor.risk);
    let risk = match risk {
        Risk::Low => 0,
        Risk::Normal => 1,
        Risk::High => 2,
    };
    let limitations = group.iter().flat_map(|case| &case.assessment.deadlines);
    let limitations = limitations.filter(|it| it.code == DeadlineCode::Limitation && it.date >= as_of);
    let left = limitations.map(|deadline| days_between(as_of, deadline.date)).min();
    let pressing = left.map_or(0, |left| LIMITATION_DAYS.saturating_sub(left));
    let broken = group.iter().any(|case| case.decision.has_broken_promise());
    vec![
        amount.unwrap_or(Part::share(ScoreCode::Amount, AMOUNT_POINTS, 0, 1)),
        Part::share(ScoreCode::Age, AGE_POINTS, days_late.into(), AGE_DAYS.into()),
        Part::share(ScoreCode::Risk, RISK_POINTS, risk, 2),
        Part::share(ScoreCode::Limitation, LIMITATION_POINTS, pressing.into(), LIMITATION_DAYS.into()),
        Part::share(ScoreCode::BrokenPromise, PROMISE_POINTS, i128::from(broken), 1),
    ]
}
