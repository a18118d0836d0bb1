//! Facts first: what keeps everyone from writing to the debtor, with its evidence and the day it ends.
//!
//! # Why it is so
//!
//! **Facts first, then the level.** Seventeen blockers, each with its evidence and the day it ends, are looked
//! for before any level is weighed, and the levels are weighed all the same: the answer to "why not" names
//! both. A blocker that calls for someone (an invoice never sent, money to be matched, a credit note to be
//! issued, a dispute whose handling is late, no usable address, a claim time-barred) makes the step `check`;
//! one that only wants patience makes it `hold`.
//!
//! **What the network reports is weighed, not believed.** Statuses of electronic invoicing come in any order,
//! most of them are optional, and "paid" (212) is also said of an invoice settled by a credit note. So 210
//! and 213 stop, 207 holds unless the books know the dispute, 211 waits some days, 212 asks to look; what is
//! owed rests on the books alone.

use crate::calendar::{Day, plus_days, previous};
use crate::choices::Channel;
use crate::disputes;
use crate::dunning::standing::Standing;
use crate::dunning::waiting::Waiting;
use crate::explain::BlockedBy;
use crate::facts::{
    Claim, Contact, ContactStatus, Debtor, DunningBlock, InvoiceState, Lifecycle, LifecycleStatus,
};
use crate::money::Money;
use crate::path::Path;
use crate::plans;
use crate::policy::{CreditRule, Level, NextStep, Policy, of_currency};
use crate::promises;

/// A reason that keeps everyone from writing to the debtor, with its evidence and end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocker {
    /// What it is.
    pub about: BlockedBy,
    /// The fact that shows it.
    pub evidence: Path,
    /// The last day it holds.
    pub until: Option<Day>,
}

/// What a blocker makes of the next step.
#[must_use]
pub fn step_of(about: &BlockedBy) -> NextStep {
    match about {
        BlockedBy::Insolvent { .. } => NextStep::Stop,
        BlockedBy::NotDue { .. } => NextStep::Wait,
        BlockedBy::NotSent
        | BlockedBy::Rejected
        | BlockedBy::Refused
        | BlockedBy::ReportedPaid { .. }
        | BlockedBy::CreditWaiting { .. }
        | BlockedBy::Unread { .. }
        | BlockedBy::CreditNoteDue { .. }
        | BlockedBy::TimeBarred { .. }
        | BlockedBy::NoUsableContact { .. }
        // Someone has let the time for handling it pass.
        | BlockedBy::Disputed { late_since: Some(_), .. } => NextStep::Check,
        BlockedBy::Blocked { .. }
        | BlockedBy::PaymentAnnounced { .. }
        | BlockedBy::BelowTolerance { .. }
        | BlockedBy::Disputed { late_since: None, .. }
        | BlockedBy::Promised { .. }
        | BlockedBy::UnderPlan { .. } => NextStep::Hold,
    }
}

/// What of the money of a claim may be asked for on a day.
pub(super) struct Called<'a> {
    /// What is called and not contested.
    pub(super) undisputed: Money,
    /// The same less the share of what waits to be matched.
    pub(super) demandable: Money,
    /// What waits.
    pub(super) waiting: Option<&'a Waiting>,
    /// Whether it would be asked for: something is overdue, or a courtesy is open.
    pub(super) is_asked: bool,
}

/// What keeps everyone from writing about one claim on one day, whatever the level: the gravest first.
#[must_use]
pub(super) fn blockers(
    debtor: &Debtor,
    claim: &Claim,
    policy: &Policy,
    standing: &Standing,
    money: &Called<'_>,
    day: Day,
) -> Vec<Blocker> {
    let mut found = Found { day, list: Vec::new() };
    found.of_debtor(debtor);
    found.of_invoice(claim, policy);
    found.of_money(debtor, policy, standing, money);
    found.of_disputes(claim, policy, standing);
    found.of_commitments(claim, policy, standing);
    if let Some(last) = standing.limitation.filter(|last| *last < day) {
        found.add(BlockedBy::TimeBarred { last }, "claim.proceedings", None);
    }
    found.list
}

/// Whether what waits keeps everyone from asking.
fn is_in_the_way(waiting: &Waiting, policy: &Policy, money: &Called<'_>) -> bool {
    let covered = money.undisputed.is_positive() && !money.demandable.is_positive();
    policy.credits == CreditRule::Check || covered || waiting.has_rest()
}

struct Found {
    day: Day,
    list: Vec<Blocker>,
}

impl Found {
    fn add(&mut self, about: BlockedBy, evidence: impl Into<Path>, until: Option<Day>) {
        self.list.push(Blocker { about, evidence: evidence.into(), until });
    }

    fn of_debtor(&mut self, debtor: &Debtor) {
        if let Some(insolvency) = debtor.insolvency.filter(|insolvency| insolvency.judgment_date <= self.day)
        {
            let about = BlockedBy::Insolvent { judgment: insolvency.judgment_date };
            self.add(about, "debtor.insolvency", None);
        }
        self.of_blocks(&Path::of("debtor.blocks"), &debtor.blocks);
    }

    fn of_blocks(&mut self, path: &Path, blocks: &[DunningBlock]) {
        let day = self.day;
        for (index, block) in blocks.iter().enumerate().filter(|(_, block)| block.holds(day)) {
            let about = BlockedBy::Blocked { reason: block.reason.clone(), until: block.until };
            self.add(about, path.item(index), block.until);
        }
    }

    fn of_invoice(&mut self, claim: &Claim, policy: &Policy) {
        self.of_blocks(&Path::of("claim.blocks"), &claim.blocks);
        let invoice = &claim.invoice;
        let reported = reported(&invoice.lifecycle, self.day);
        let path = |index: usize| Path::of("claim.invoice.lifecycle").item(index);
        match (invoice.state, reported) {
            (InvoiceState::Draft, _) => self.add(BlockedBy::NotSent, "claim.invoice.state", None),
            (InvoiceState::Rejected, _) => self.add(BlockedBy::Rejected, "claim.invoice.state", None),
            (InvoiceState::Refused, _) => self.add(BlockedBy::Refused, "claim.invoice.state", None),
            (InvoiceState::Sent, Some((index, status))) => match status.meaning() {
                Lifecycle::Rejected => self.add(BlockedBy::Rejected, path(index), None),
                Lifecycle::Refused => self.add(BlockedBy::Refused, path(index), None),
                Lifecycle::Disputed if !disputes::any_since(claim, status.date, self.day) => {
                    let about = BlockedBy::Disputed { opened_on: status.date, late_since: None };
                    self.add(about, path(index), None);
                }
                Lifecycle::Paid => {
                    self.add(BlockedBy::ReportedPaid { on: status.date }, path(index), None);
                }
                Lifecycle::PaymentSent => {
                    let until = plus_days(status.date, policy.announced_payment_days.into());
                    if self.day <= until {
                        let about = BlockedBy::PaymentAnnounced { on: status.date, until };
                        self.add(about, path(index), Some(until));
                    }
                }
                Lifecycle::Disputed | Lifecycle::UnderWay => {}
            },
            (InvoiceState::Sent, None) => {}
        }
    }

    fn of_money(&mut self, debtor: &Debtor, policy: &Policy, standing: &Standing, money: &Called<'_>) {
        if money.is_asked
            && let Some((first, more)) = debtor.unread.split_first()
        {
            let about = BlockedBy::Unread { what: first.clone(), more: more.len() };
            self.add(about, Path::of("debtor.unread").item(0), None);
        }
        if let Some(waiting) =
            money.waiting.filter(|waiting| money.is_asked && is_in_the_way(waiting, policy, money))
        {
            self.add(BlockedBy::CreditWaiting { waiting: waiting.sums.clone() }, "debtor.credits", None);
        }
        // What is left to demand may be small where the claim is not.
        let left = [standing.open, money.demandable];
        let tolerance = of_currency(&policy.tolerance, standing.open.currency());
        let small = |tolerance: &Money| {
            left.into_iter().find(|left| left.is_positive() && left.minor() <= tolerance.minor())
        };
        if let Some((tolerance, open)) = tolerance.and_then(|tolerance| Some((tolerance, small(&tolerance)?)))
        {
            self.add(BlockedBy::BelowTolerance { open, tolerance }, "policy.tolerance", None);
        }
    }

    fn of_disputes(&mut self, claim: &Claim, policy: &Policy, standing: &Standing) {
        let called = standing.called(self.day);
        let credit = disputes::credit_due(claim, called, self.day);
        let disputed = crate::assess::disputed(claim, called, self.day);
        if disputed.plus(credit).minor() < called.minor() {
            return;
        }
        let day = self.day;
        let open = claim.disputes.iter().enumerate().filter(|(_, dispute)| dispute.is_open(day));
        let open = open
            .map(|(index, dispute)| (disputes::late_since(dispute, policy.disputes, day), index, dispute));
        let mut open: Vec<_> = open.collect();
        // One whose handling is late calls for someone; the order in which they are written says nothing.
        open.sort_by_key(|(late_since, _, dispute)| {
            (late_since.is_none(), *late_since, dispute.opened_on, dispute.closed_on)
        });
        for (late_since, index, dispute) in open {
            let about = BlockedBy::Disputed { opened_on: dispute.opened_on, late_since };
            self.add(about, Path::of("claim.disputes").item(index), dispute.closed_on.map(previous));
        }
        if credit.is_positive() {
            let all = Path::of("claim.disputes");
            let first = disputes::first_upheld(claim, self.day);
            let evidence = first.map_or_else(|| all.clone(), |index| all.item(index));
            self.add(BlockedBy::CreditNoteDue { amount: credit }, evidence, None);
        }
    }

    fn of_commitments(&mut self, claim: &Claim, policy: &Policy, standing: &Standing) {
        let mut statuses = promises::statuses(claim, policy, standing.open, self.day);
        // The one that holds longest, wherever it is written.
        statuses.sort_by_key(|status| (std::cmp::Reverse(status.until), status.position));
        for status in statuses {
            if status.state == promises::PromiseState::Open {
                let about = BlockedBy::Promised { pay_by: status.pay_by, until: status.until };
                self.add(about, Path::of("claim.promises").item(status.position), Some(status.until));
            }
        }
        if let Some((next, until)) = plans::holds_until(claim, self.day) {
            self.add(BlockedBy::UnderPlan { next, until }, "claim.plan", Some(until));
        }
    }
}

/// What the network reported last by a day, and its place in the list.
fn reported(lifecycle: &[LifecycleStatus], day: Day) -> Option<(usize, &LifecycleStatus)> {
    let by_day = lifecycle.iter().enumerate().filter(|(_, status)| status.date <= day);
    by_day.max_by_key(|(index, status)| (status.date, *index))
}

/// The first channel of a level on which the debtor can be reached; none if there is none.
///
/// A channel whose address bounced is not used again until another address is on file or something got through.
#[must_use]
pub fn channel<'a>(
    debtor: &Debtor,
    contacts: &(impl Iterator<Item = &'a Contact> + Clone),
    level: &Level,
    day: Day,
) -> Option<Channel> {
    let usable = |channel: Channel| {
        let last = contacts
            .clone()
            .filter(|contact| contact.channel == channel && contact.date <= day)
            .filter(|contact| contact.was_sent_by(day) || contact.status == ContactStatus::Bounced)
            // Of two on one day, the one that came back is the surer sign.
            .max_by_key(|contact| (contact.date, contact.status == ContactStatus::Bounced));
        let bounced = last.is_some_and(|last| {
            last.status == ContactStatus::Bounced
                && (last.address.is_none() || last.address == debtor.address_for(channel))
        });
        debtor.is_reachable_by(channel) && !bounced
    };
    level.channels.iter().copied().find(|channel| usable(*channel))
}
