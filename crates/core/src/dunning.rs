//! The next step: what to do about one invoice, when, why, and why not something else.
//!
//! A policy is data. Facts come first: anything that makes writing wrong blocks every level and is named. Then the
//! levels are taken one at a time, each on the later of its two days; only what was sent counts, so a proposal
//! never escalates and a missed day loses nothing.

use crate::assess::{self, Assessment};
use crate::calendar::{Day, days_between, next, plus_days, shift};
use crate::facts::{Channel, Claim, Debtor, DebtorClass, InvoiceState, Question};
use crate::money::Money;
use crate::refusal::{DeadlineCode, PolicyFault, Reason, Refusal, Warning, WarningAbout};

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum NextStep {
    Settled,
    Wait,
    Check,
    Remind,
    Call,
    Warn,
    FormalNotice,
    Hold,
    HandOver,
    Stop,
}

impl NextStep {
    /// Its stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Wait => "wait",
            Self::Check => "check",
            Self::Remind => "remind",
            Self::Call => "call",
            Self::Warn => "warn",
            Self::FormalNotice => "formal-notice",
            Self::Hold => "hold",
            Self::HandOver => "hand-over",
            Self::Stop => "stop",
        }
    }

    /// How severe it is as a level of a policy; none for what a level cannot be.
    fn severity(self) -> Option<u8> {
        match self {
            Self::Remind => Some(1),
            Self::Call => Some(2),
            Self::Warn => Some(3),
            Self::FormalNotice => Some(4),
            Self::HandOver => Some(5),
            Self::Settled | Self::Wait | Self::Check | Self::Hold | Self::Stop => None,
        }
    }

    /// Whether it is a written message to the debtor.
    #[must_use]
    pub fn is_message(self) -> bool {
        matches!(self, Self::Remind | Self::Warn | Self::FormalNotice)
    }

    /// Whether it asks for someone's action on the day of the question.
    #[must_use]
    pub fn is_action(self) -> bool {
        !matches!(self, Self::Settled | Self::Wait | Self::Hold)
    }
}

/// How a message sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum Tone {
    Courteous,
    Neutral,
    Firm,
    Formal,
}

/// One level of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Level {
    pub id: String,
    pub step: NextStep,
    pub days_after_due: i16,
    pub days_after_last_contact: u16,
    pub days_to_pay: u16,
    pub channel: Option<Channel>,
    pub tone: Option<Tone>,
}

impl Level {
    /// Whether it is a courtesy before the due date.
    #[must_use]
    pub fn is_courtesy(&self) -> bool {
        self.days_after_due < 0
    }
}

/// When to do what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Policy {
    pub name: String,
    pub applies_to: Vec<DebtorClass>,
    pub levels: Vec<Level>,
    pub promise_tolerance_days: u16,
}

/// A reason that keeps everyone from writing to the debtor, with its evidence and end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocker {
    /// What it is.
    pub about: BlockedBy,
    /// The fact that shows it.
    pub evidence: String,
    /// The last day it holds.
    pub until: Option<Day>,
}

/// What blocks. The names are those of `blocker-code` in `wit/dunning.wit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum BlockedBy {
    NotSent,
    Rejected,
    Refused,
    UnallocatedPayment { waiting: Money, open: Money },
    Disputed { opened_on: Day },
    Promised { pay_by: Day, until: Day },
    Insolvent { judgment: Day },
}

/// What became of a level, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum Verdict {
    /// The next step, open since this day.
    Chosen { since: Day },
    /// Sent on this day.
    Done { on: Day },
    /// A later level was sent already.
    Overtaken,
    /// Open from this day.
    NotYet { opens_on: Day },
    /// A courtesy whose day is over.
    Passed { due: Day },
    /// This level must come first.
    AfterAnother { first: String },
    /// The next step, were it not for a blocker.
    Blocked,
    /// Nothing is owed.
    NotOwed,
}

/// A level that was considered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Considered {
    /// Its id.
    pub level: String,
    /// What became of it.
    pub verdict: Verdict,
}

/// Why the next step is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum Because {
    /// The principal is paid; this much of what the law adds is still claimable.
    Settled { charges: Money },
    /// The first blocker.
    Blocked(BlockedBy),
    /// Nothing before this day.
    NotYet { level: String, opens_on: Day, due: Day },
    /// The due date is near.
    Courtesy { due: Day, open: Money },
    /// The level is reached.
    Reached { days_late: u32, demanded: Money, last_contact: Option<Day>, broken_promise: Option<Day> },
    /// Every level was sent.
    Exhausted { last: Day },
}

/// The next step for one invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/dunning.wit")]
pub struct Decision {
    pub invoice: String,
    pub step: NextStep,
    pub level: Option<Level>,
    pub policy: String,
    pub on: Day,
    pub because: Because,
    pub blockers: Vec<Blocker>,
    pub considered: Vec<Considered>,
    pub declare_by: Option<Day>,
    pub action_key: Option<String>,
    pub next_change: Option<Day>,
    pub warnings: Vec<Warning>,
}

/// The policy proposed for a kind of debtor.
#[must_use]
pub fn default_policy(class: DebtorClass) -> Policy {
    let level = |id: &str, step, days_after_due, days_after_last_contact, days_to_pay, words| {
        let (channel, tone) = match words {
            Some((channel, tone)) => (Some(channel), Some(tone)),
            None => (None, None),
        };
        let id = id.to_owned();
        Level { id, step, days_after_due, days_after_last_contact, days_to_pay, channel, tone }
    };
    let by_mail = |tone| Some((Channel::Email, tone));
    let by_letter = |tone| Some((Channel::Letter, tone));
    let (name, levels) = match class {
        DebtorClass::Business => (
            "relance/business",
            vec![
                level("courtesy", NextStep::Remind, -5, 0, 0, by_mail(Tone::Courteous)),
                level("first-reminder", NextStep::Remind, 3, 0, 8, by_mail(Tone::Courteous)),
                level("second-reminder", NextStep::Remind, 15, 7, 8, by_mail(Tone::Firm)),
                level("formal-notice", NextStep::FormalNotice, 30, 8, 8, by_letter(Tone::Formal)),
                level("hand-over", NextStep::HandOver, 45, 15, 0, None),
            ],
        ),
        // A public buyer pays through an accountant: a little more time, and a plain tone.
        DebtorClass::PublicAuthority => (
            "relance/public-authority",
            vec![
                level("first-reminder", NextStep::Remind, 5, 0, 10, by_mail(Tone::Courteous)),
                level("second-reminder", NextStep::Remind, 20, 10, 10, by_mail(Tone::Firm)),
                level("formal-notice", NextStep::FormalNotice, 45, 15, 15, by_letter(Tone::Formal)),
                level("hand-over", NextStep::HandOver, 75, 20, 0, None),
            ],
        ),
        // A consumer gets longer to answer, and a letter rather than a second e-mail.
        DebtorClass::Consumer => (
            "relance/consumer",
            vec![
                level("courtesy", NextStep::Remind, -5, 0, 0, by_mail(Tone::Courteous)),
                level("first-reminder", NextStep::Remind, 5, 0, 10, by_mail(Tone::Courteous)),
                level("second-reminder", NextStep::Remind, 20, 10, 10, by_letter(Tone::Firm)),
                level("formal-notice", NextStep::FormalNotice, 40, 15, 15, by_letter(Tone::Formal)),
                level("hand-over", NextStep::HandOver, 70, 25, 0, None),
            ],
        ),
    };
    Policy { name: name.to_owned(), applies_to: vec![class], levels, promise_tolerance_days: 2 }
}

/// Judges policies on their own. Paths start at `policies`.
#[must_use]
pub fn check_policies(policies: &[Policy]) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let mut classes: Vec<DebtorClass> = Vec::new();
    for (index, policy) in policies.iter().enumerate() {
        let path = format!("policies[{index}]");
        if policy.name.trim().is_empty() {
            faults.push(Refusal::new(format!("{path}.name"), Reason::EmptyText));
        }
        if policy.applies_to.iter().any(|class| classes.contains(class)) {
            let fault = Reason::InvalidPolicy(PolicyFault::OverlappingPolicies);
            faults.push(Refusal::new(format!("{path}.applies-to"), fault));
        }
        classes.extend(&policy.applies_to);
        range(
            &mut faults,
            format!("{path}.promise-tolerance-days"),
            policy.promise_tolerance_days.into(),
            0,
            365,
        );
        if policy.levels.is_empty() {
            faults.push(Refusal::new(format!("{path}.levels"), Reason::InvalidPolicy(PolicyFault::NoLevels)));
        }
        check_levels(&mut faults, &path, &policy.levels);
    }
    faults
}

fn check_levels(faults: &mut Vec<Refusal>, policy: &str, levels: &[Level]) {
    let mut before: Option<&Level> = None;
    for (index, level) in levels.iter().enumerate() {
        let path = format!("{policy}.levels[{index}]");
        let mut fault = |field: &str, fault| {
            faults.push(Refusal::new(format!("{path}.{field}"), Reason::InvalidPolicy(fault)));
        };
        if levels.iter().take(index).any(|other| other.id == level.id) {
            fault("id", PolicyFault::DuplicateLevel);
        }
        let severity = level.step.severity();
        if severity.is_none() {
            fault("step", PolicyFault::NotAnAction);
        }
        if level.step.is_message() && (level.channel.is_none() || level.tone.is_none()) {
            fault("channel", PolicyFault::MissingChannel);
        }
        if let Some(before) = before {
            if level.days_after_due <= before.days_after_due {
                fault("days-after-due", PolicyFault::UnreachableLevel);
            }
            if severity < before.step.severity() {
                fault("step", PolicyFault::DecreasingSeverity);
            }
        }
        if level.id.trim().is_empty() {
            faults.push(Refusal::new(format!("{path}.id"), Reason::EmptyText));
        }
        range(faults, format!("{path}.days-after-due"), level.days_after_due.into(), -3650, 3650);
        range(
            faults,
            format!("{path}.days-after-last-contact"),
            level.days_after_last_contact.into(),
            0,
            3650,
        );
        range(faults, format!("{path}.days-to-pay"), level.days_to_pay.into(), 0, 365);
        before = Some(level);
    }
}

fn range(faults: &mut Vec<Refusal>, path: String, given: i32, least: i32, most: i32) {
    if given < least || given > most {
        let reason = Reason::NumberOutOfRange {
            given: given.to_string(),
            least: least.to_string(),
            most: most.to_string(),
        };
        faults.push(Refusal::new(path, reason));
    }
}

/// The first policy that applies to a debtor.
pub fn policy_for<'a>(debtor: &Debtor, policies: &'a [Policy]) -> Result<&'a Policy, Refusal> {
    let class = debtor.kind.class();
    policies
        .iter()
        .find(|policy| policy.applies_to.contains(&class))
        .ok_or_else(|| Refusal::new("debtor.kind", Reason::NoPolicy))
}

/// Assesses an invoice and decides its next step, under the first policy that applies to the debtor.
pub fn next_step(
    debtor: &Debtor,
    claim: &Claim,
    policies: &[Policy],
    question: &Question,
) -> Result<(Assessment, Decision), Vec<Refusal>> {
    let assessment = assess::assess(debtor, claim, question)?;
    let policy = policy_for(debtor, policies).map_err(|refusal| vec![refusal])?;
    let decision = decide(debtor, claim, &assessment, policy, question);
    Ok((assessment, decision))
}

/// Decides the next step for an invoice that has been assessed on the same day.
#[must_use]
pub fn decide(
    debtor: &Debtor,
    claim: &Claim,
    assessment: &Assessment,
    policy: &Policy,
    question: &Question,
) -> Decision {
    let case = Case { debtor, claim, due: assessment.due_date, policy };
    let now = case.outcome(assessment.called(), question.as_of);
    let next_change = case.next_change(&now, assessment.called(), question);
    let because = match now.because {
        Because::Settled { .. } => Because::Settled {
            charges: assessment.interest.outstanding().plus(assessment.compensation.outstanding()),
        },
        because => because,
    };
    let of_interest = |about: &WarningAbout| {
        matches!(
            about,
            WarningAbout::UnallocatedPayment(_)
                | WarningAbout::LaterFactSetAside { .. }
                | WarningAbout::LimitationNear { .. }
                | WarningAbout::LimitationPassed { .. }
                | WarningAbout::DeadlineNear { .. }
                | WarningAbout::DeadlinePassed { .. }
        )
    };
    let level = now.level.and_then(|index| policy.levels.get(index));
    Decision {
        invoice: claim.invoice.number.clone(),
        step: now.step,
        policy: policy.name.clone(),
        on: now.on,
        because,
        declare_by: declare_by(assessment, now.step),
        action_key: action_key(&case, now.step, level),
        level: level.cloned(),
        blockers: now.blockers,
        considered: now.considered,
        next_change,
        warnings: assessment.warnings.iter().filter(|warning| of_interest(&warning.about)).cloned().collect(),
    }
}

/// One invoice under one policy.
struct Case<'a> {
    debtor: &'a Debtor,
    claim: &'a Claim,
    due: Day,
    policy: &'a Policy,
}

/// What to do on one day.
struct Outcome {
    step: NextStep,
    level: Option<usize>,
    on: Day,
    because: Because,
    blockers: Vec<Blocker>,
    considered: Vec<Considered>,
}

impl Case<'_> {
    fn outcome(&self, open: Money, day: Day) -> Outcome {
        let mut considered = Vec::new();
        let chosen = self.consider(day, &mut considered);
        if !open.is_positive() {
            for level in considered.iter_mut().filter(|level| !matches!(level.verdict, Verdict::Done { .. }))
            {
                level.verdict = Verdict::NotOwed;
            }
            let because = Because::Settled { charges: Money::zero(open.currency()) };
            return Outcome {
                step: NextStep::Settled,
                level: None,
                on: day,
                because,
                blockers: Vec::new(),
                considered,
            };
        }
        let blockers = self.blockers(open, day);
        if let Some(first) = blockers.first() {
            for level in considered.iter_mut().filter(|level| matches!(level.verdict, Verdict::Chosen { .. }))
            {
                level.verdict = Verdict::Blocked;
            }
            let step = match first.about {
                BlockedBy::Insolvent { .. } => NextStep::Stop,
                BlockedBy::NotSent
                | BlockedBy::Rejected
                | BlockedBy::Refused
                | BlockedBy::UnallocatedPayment { .. } => NextStep::Check,
                BlockedBy::Disputed { .. } | BlockedBy::Promised { .. } => NextStep::Hold,
            };
            let because = Because::Blocked(first.about);
            return Outcome { step, level: None, on: day, because, blockers, considered };
        }
        let (step, level, on, because) = match chosen {
            Choice::Now(index, level) => (level.step, Some(index), day, self.reason(level, open, day)),
            Choice::Later(level, opens_on) => {
                let because = Because::NotYet { level: level.id.clone(), opens_on, due: self.due };
                (NextStep::Wait, None, opens_on, because)
            }
            Choice::Exhausted(last) => (NextStep::Wait, None, day, Because::Exhausted { last }),
        };
        Outcome { step, level, on, because, blockers, considered }
    }

    fn reason(&self, level: &Level, open: Money, day: Day) -> Because {
        if level.is_courtesy() {
            return Because::Courtesy { due: self.due, open };
        }
        Because::Reached {
            days_late: days_between(self.due, day),
            demanded: open.minus(assess::disputed(self.claim, open, day)),
            last_contact: last_contact(self.claim, day),
            broken_promise: self.broken_promise(day),
        }
    }

    /// Looks at every level in order and picks the one whose turn it is.
    fn consider(&self, day: Day, considered: &mut Vec<Considered>) -> Choice<'_> {
        let sent_on = |level: &Level| {
            let contacts = self.claim.contacts.iter();
            contacts
                .filter(|contact| contact.level == level.id && contact.was_sent_by(day))
                .map(|it| it.date)
                .max()
        };
        let levels = &self.policy.levels;
        let last_sent = levels.iter().rposition(|level| sent_on(level).is_some());
        let last_contact = last_contact(self.claim, day);
        let mut choice = None;
        for (index, level) in levels.iter().enumerate() {
            let verdict = if let Some(on) = sent_on(level) {
                Verdict::Done { on }
            } else if last_sent.is_some_and(|last| index < last) {
                Verdict::Overtaken
            } else if level.is_courtesy() && day > self.due {
                Verdict::Passed { due: self.due }
            } else {
                match &choice {
                    None => {
                        let opens_on = self.opens_on(level, last_contact);
                        let now = opens_on <= day;
                        choice = Some(if now {
                            Choice::Now(index, level)
                        } else {
                            Choice::Later(level, opens_on)
                        });
                        if now { Verdict::Chosen { since: opens_on } } else { Verdict::NotYet { opens_on } }
                    }
                    Some(Choice::Now(_, first) | Choice::Later(first, _)) => {
                        let opens_on = self.opens_on(level, last_contact);
                        // A courtesy is never a condition: the first level after it only waits for its day.
                        let follows_courtesy = levels.iter().take(index).all(Level::is_courtesy);
                        if follows_courtesy && !level.is_courtesy() && opens_on > day {
                            Verdict::NotYet { opens_on }
                        } else {
                            Verdict::AfterAnother { first: first.id.clone() }
                        }
                    }
                    Some(Choice::Exhausted(_)) => Verdict::Overtaken,
                }
            };
            considered.push(Considered { level: level.id.clone(), verdict });
        }
        choice.unwrap_or(Choice::Exhausted(last_contact.unwrap_or(self.due)))
    }

    /// The later of the two days of a level.
    fn opens_on(&self, level: &Level, last_contact: Option<Day>) -> Day {
        let by_due = shift(self.due, level.days_after_due);
        let by_contact = last_contact.map(|last| plus_days(last, u32::from(level.days_after_last_contact)));
        by_contact.map_or(by_due, |by_contact| by_contact.max(by_due))
    }

    /// What keeps everyone from writing, the gravest first.
    fn blockers(&self, open: Money, day: Day) -> Vec<Blocker> {
        let mut found = Vec::new();
        let mut block = |about, evidence: String, until| found.push(Blocker { about, evidence, until });
        if let Some(insolvency) = self.debtor.insolvency.filter(|insolvency| insolvency.judgment_date <= day)
        {
            let about = BlockedBy::Insolvent { judgment: insolvency.judgment_date };
            block(about, "debtor.insolvency".to_owned(), None);
        }
        match self.claim.invoice.state {
            InvoiceState::Draft => block(BlockedBy::NotSent, "claim.invoice.state".to_owned(), None),
            InvoiceState::Rejected => block(BlockedBy::Rejected, "claim.invoice.state".to_owned(), None),
            InvoiceState::Refused => block(BlockedBy::Refused, "claim.invoice.state".to_owned(), None),
            InvoiceState::Sent => {}
        }
        let waiting = assess::unallocated(self.debtor, open, day);
        if waiting.minor() >= open.minor() {
            let about = BlockedBy::UnallocatedPayment { waiting, open };
            block(about, "debtor.unallocated-payments".to_owned(), None);
        }
        let all_disputed = assess::disputed(self.claim, open, day) == open;
        let disputes = self.claim.disputes.iter().enumerate().filter(|(_, dispute)| dispute.is_open(day));
        for (index, dispute) in disputes.take(if all_disputed { usize::MAX } else { 0 }) {
            let about = BlockedBy::Disputed { opened_on: dispute.opened_on };
            block(
                about,
                format!("claim.disputes[{index}]"),
                dispute.closed_on.map(crate::calendar::previous),
            );
        }
        for (index, promise) in self.claim.promises.iter().enumerate() {
            let until = self.promise_until(index);
            if promise.made_on <= day && day <= until && !self.is_kept(index, day) {
                let about = BlockedBy::Promised { pay_by: promise.pay_by, until };
                block(about, format!("claim.promises[{index}]"), Some(until));
            }
        }
        found
    }

    fn promise_until(&self, index: usize) -> Day {
        let tolerance = u32::from(self.policy.promise_tolerance_days);
        self.claim.promises.get(index).map_or(self.due, |promise| plus_days(promise.pay_by, tolerance))
    }

    /// Whether what was promised, when it was less than the whole, came in since.
    fn is_kept(&self, index: usize, day: Day) -> bool {
        let Some((promise, amount)) = self.claim.promises.get(index).and_then(|it| Some((it, it.amount?)))
        else {
            return false;
        };
        let since = self
            .claim
            .payments
            .iter()
            .filter(|payment| payment.date >= promise.made_on && payment.date <= day);
        let paid = since.fold(Money::zero(amount.currency()), |sum, payment| sum.plus(payment.amount));
        paid.minor() >= amount.minor()
    }

    /// The day of the last promise that was not kept.
    fn broken_promise(&self, day: Day) -> Option<Day> {
        let promises = self.claim.promises.iter().enumerate();
        let broken =
            promises.filter(|(index, _)| self.promise_until(*index) < day && !self.is_kept(*index, day));
        broken.map(|(_, promise)| promise.pay_by).max()
    }

    /// The first later day on which step or level differ.
    ///
    /// The step can change only on a day on which a fact, a level, a promise or the due date begins or ends to
    /// count; each of those days is tried in order.
    fn next_change(&self, now: &Outcome, open: Money, question: &Question) -> Option<Day> {
        let as_of = question.as_of;
        let moves_later = |date: Day| date > as_of;
        let balance_moves = self.claim.payments.iter().map(|payment| payment.date).any(moves_later)
            || self.claim.credit_notes.iter().map(|credit| credit.date).any(moves_later);
        for day in self.turning_days(as_of) {
            let open = if balance_moves {
                let later = Question { as_of: day, ..question.clone() };
                match assess::assess(self.debtor, self.claim, &later) {
                    Ok(assessment) => assessment.called(),
                    // What happens on that day cannot be told, so the answer may differ.
                    Err(_) => return Some(day),
                }
            } else {
                open
            };
            let then = self.outcome(open, day);
            if (then.step, then.level) != (now.step, now.level) {
                return Some(day);
            }
        }
        None
    }

    fn turning_days(&self, as_of: Day) -> Vec<Day> {
        let mut days = vec![next(self.due)];
        days.extend(self.claim.fact_days());
        days.extend(self.debtor.insolvency.map(|insolvency| insolvency.judgment_date));
        days.extend(self.debtor.unallocated_payments.iter().map(|payment| payment.date));
        days.extend((0..self.claim.promises.len()).map(|index| next(self.promise_until(index))));
        for level in &self.policy.levels {
            days.push(shift(self.due, level.days_after_due));
            let interval = u32::from(level.days_after_last_contact);
            days.extend(self.claim.contacts.iter().map(|contact| plus_days(contact.date, interval)));
        }
        days.retain(|day| *day > as_of);
        days.sort_unstable();
        days.dedup();
        days
    }
}

enum Choice<'a> {
    /// This level, today.
    Now(usize, &'a Level),
    /// This level, from that day.
    Later(&'a Level, Day),
    /// Every level has been sent, the last on that day.
    Exhausted(Day),
}

/// The day of the last contact the debtor has had.
#[must_use]
pub fn last_contact(claim: &Claim, day: Day) -> Option<Day> {
    claim.contacts_by(day).map(|contact| contact.date).max()
}

fn declare_by(assessment: &Assessment, step: NextStep) -> Option<Day> {
    let declare = assessment.deadlines.iter().find(|deadline| deadline.code == DeadlineCode::DeclareClaim);
    declare.filter(|_| step == NextStep::Stop).map(|deadline| deadline.date)
}

/// The same for the same action of the same case: debtor, invoice, policy, level or step, and the due date, so
/// that a new due date opens a new cycle.
fn action_key(case: &Case<'_>, step: NextStep, level: Option<&Level>) -> Option<String> {
    // A separator inside a part would let two cases share a key.
    let part = |text: &str| text.replace('%', "%25").replace('|', "%7C");
    let what = level.map_or(step.name(), |level| level.id.as_str());
    let parts = [&case.debtor.id, &case.claim.invoice.number, &case.policy.name, what].map(part);
    step.is_action().then(|| format!("{}|{}", parts.join("|"), case.due))
}
