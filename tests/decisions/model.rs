//! The small model: a few invoices, policies, histories and things that happen, each with a name to be read in a failure.

use relance_core::assess::{Assessment, assess};
use relance_core::calendar::{Day, day, plus_days};
use relance_core::choices::{AllocationOrder, Channel, DebtorClass, DebtorKind};
use relance_core::claims::Places;
use relance_core::dunning::case::decide;
use relance_core::dunning::{Decision, Opened};
use relance_core::facts::{
    Claim, Contact, ContactStatus, Contract, Credit, CreditEffect, CreditKind, CreditNote, Debtor, Dispute,
    DisputeOutcome, DunningBlock, Insolvency, Instalment, Invoice, InvoiceState, LifecycleStatus, Payment,
    PaymentPlan, PaymentTerms, PromiseToPay, Question,
};
use relance_core::law::Jurisdiction;
use relance_core::law::calendars::calendar;
use relance_core::money::{Currency, Money, Percent};
use relance_core::policy::{
    Anchor, Comparison, ContactDays, DisputeRule, Grouping, Ladder, Level, MonthDay, NextStep, Policy,
    PromiseRule, QuietPeriod, Repetition, Selection, Tone,
};
use relance_core::portfolio::{Party, Read, Review, review};

/// The first day of the window, a Monday: every invoice is issued on it. The month ends on day 29 and Easter Monday is
/// day 35.
const FIRST: Day = day(2026, 3, 2);
/// How many days the window has.
pub const DAYS: u32 = 50;
/// The due date of the first invoice, a Thursday.
pub const DUE: u32 = 10;
/// What each invoice is for, in smallest units.
pub const AMOUNT: i128 = 10_000;

/// A day of the window, by its number.
pub fn at(number: u32) -> Day {
    plus_days(FIRST, number)
}

/// An amount in smallest units.
pub fn money(minor: i128, currency: &str) -> Money {
    Money::from_minor(minor, Currency::from_code(currency).unwrap())
}

pub fn eur(minor: i128) -> Money {
    money(minor, "EUR")
}

pub fn question(as_of: Day) -> Question {
    Question { accept_unverified: true, ..Question::on(as_of) }
}

pub fn debtor() -> Debtor {
    Debtor {
        address: vec!["1 rue Neuve".to_owned()],
        email: Some("d@example.org".to_owned()),
        ..Debtor::bare("D", DebtorKind::Business)
    }
}

/// A plain invoice. Payments go to principal first, so that sums stay round.
pub fn claim(number: &str, due: u32, currency: &str) -> Claim {
    let contract =
        Contract { allocation: Some(AllocationOrder::PrincipalInterestCosts), ..Contract::default() };
    let law = Jurisdiction::from_code("FR").unwrap();
    let terms = PaymentTerms::DueOn(at(due));
    let invoice = Invoice {
        receipt_date: Some(FIRST),
        delivery_date: Some(FIRST),
        contract,
        ..Invoice::bare(number, law, FIRST, money(AMOUNT, currency), terms)
    };
    Claim::bare("D", invoice)
}

// ---- histories ------------------------------------------------------------------------------------

/// Contacts about one invoice.
#[derive(Clone, Debug)]
pub struct History {
    pub name: String,
    pub contacts: Vec<Contact>,
}

pub const STATUSES: [ContactStatus; 5] = [
    ContactStatus::Proposed,
    ContactStatus::Sent,
    ContactStatus::Cancelled,
    ContactStatus::Bounced,
    ContactStatus::Answered,
];

/// A contact by e-mail.
pub fn contact(level: &str, status: ContactStatus, on: u32) -> Contact {
    Contact {
        date: at(on),
        level: level.to_owned(),
        formal_notice: false,
        channel: Channel::Email,
        status,
        pay_by: None,
        address: None,
    }
}

/// No contact; one of each level and status on a day; and when another day is given, pairs that begin with one that was
/// sent.
pub fn histories(levels: &[&str], on: u32, then: Option<u32>) -> Vec<History> {
    let all = |on: u32| {
        let of_level = move |level: &&str| {
            let level = (*level).to_owned();
            STATUSES.map(|status| (format!("{level} {status:?} on {on}"), contact(&level, status, on)))
        };
        levels.iter().flat_map(of_level).collect::<Vec<_>>()
    };
    let mut found = vec![History { name: "no contact".to_owned(), contacts: Vec::new() }];
    found.extend(all(on).into_iter().map(|(name, contact)| History { name, contacts: vec![contact] }));
    let first = contact(levels[0], ContactStatus::Sent, on);
    found.extend(then.into_iter().flat_map(all).map(|(name, second)| History {
        name: format!("{} Sent on {on}, {name}", levels[0]),
        contacts: vec![first.clone(), second],
    }));
    found
}

// ---- what happens ---------------------------------------------------------------------------------

/// Something that happens to a debtor and to one of its invoices.
pub struct Disturbance {
    pub name: &'static str,
    apply: fn(&mut Debtor, &mut Claim),
}

impl Disturbance {
    pub fn happens(&self, debtor: &mut Debtor, claim: &mut Claim) {
        (self.apply)(debtor, claim);
    }
}

fn payment(on: u32, minor: i128) -> Payment {
    Payment { date: at(on), amount: eur(minor), reference: None }
}

fn promise(made_on: u32, pay_by: u32, minor: Option<i128>) -> PromiseToPay {
    PromiseToPay { made_on: at(made_on), pay_by: at(pay_by), amount: minor.map(eur) }
}

fn dispute(amount: Option<i128>, closed: Option<(u32, DisputeOutcome)>) -> Dispute {
    Dispute {
        opened_on: at(15),
        amount: amount.map(eur),
        reason: None,
        subject: None,
        acknowledged_on: None,
        investigated_on: None,
        closed_on: closed.map(|(on, _)| at(on)),
        outcome: closed.map(|(_, outcome)| outcome),
    }
}

fn block(since: u32, until: Option<u32>) -> DunningBlock {
    DunningBlock { reason: "agreed by phone".to_owned(), since: at(since), until: until.map(at) }
}

fn plan(parts: &[(u32, i128)], ended: Option<u32>) -> PaymentPlan {
    let part = |(on, minor): &(u32, i128)| Instalment { due_date: at(*on), amount: eur(*minor) };
    PaymentPlan {
        agreed_on: at(14),
        instalments: parts.iter().map(part).collect(),
        tolerance_days: 1,
        acknowledged: false,
        ended_on: ended.map(at),
    }
}

fn credit(on: u32, minor: i128) -> CreditNote {
    CreditNote { number: "A".to_owned(), date: at(on), amount: eur(minor), effect: CreditEffect::FromItsDate }
}

fn reported(claim: &mut Claim, statuses: &[(u16, u32)]) {
    let status = |(code, on): &(u16, u32)| LifecycleStatus { code: *code, date: at(*on) };
    claim.invoice.lifecycle = statuses.iter().map(status).collect();
}

fn two_instalments(claim: &mut Claim) {
    let part = |on| Instalment { due_date: at(on), amount: eur(AMOUNT / 2) };
    claim.invoice.terms = PaymentTerms::Instalments(vec![part(DUE), part(24)]);
}

/// Everything that can happen, one at a time: first of all, nothing.
pub fn disturbances() -> Vec<Disturbance> {
    let mut found = Vec::new();
    said_by_the_debtor(&mut found);
    seen_by_the_creditor(&mut found);
    found
}

/// Disputes, promises and plans.
fn said_by_the_debtor(found: &mut Vec<Disturbance>) {
    let mut add = |name, apply| found.push(Disturbance { name, apply });
    add("nothing happens", |_, _| {});
    add("disputed from 15", |_, it| it.disputes.push(dispute(None, None)));
    add("disputed from 15, rejected on 24", |_, it| {
        it.disputes.push(dispute(None, Some((24, DisputeOutcome::Rejected))));
    });
    add("disputed from 15, upheld on 24", |_, it| {
        it.disputes.push(dispute(None, Some((24, DisputeOutcome::Upheld))));
    });
    add("disputed from 15, upheld on 24, credited on 30", |_, it| {
        it.disputes.push(dispute(None, Some((24, DisputeOutcome::Upheld))));
        it.credit_notes.push(credit(30, AMOUNT));
    });
    add("40 disputed from 15", |_, it| it.disputes.push(dispute(Some(4_000), None)));
    add("40 disputed from 15, 25 upheld on 24", |_, it| {
        it.disputes.push(dispute(Some(4_000), Some((24, DisputeOutcome::PartlyUpheld(eur(2_500))))));
    });
    add("40 disputed from 15, upheld on 24, credited on 30", |_, it| {
        it.disputes.push(dispute(Some(4_000), Some((24, DisputeOutcome::Upheld))));
        it.credit_notes.push(credit(30, 4_000));
    });
    add("40 and 60 disputed from 15, the 60 until 24", |_, it| {
        it.disputes.push(dispute(Some(4_000), None));
        it.disputes.push(dispute(Some(6_000), Some((24, DisputeOutcome::Rejected))));
    });
    add("disputed from 15, acknowledged on 19", |_, it| {
        it.disputes.push(Dispute { acknowledged_on: Some(at(19)), ..dispute(None, None) });
    });
    add("promised on 14 by 20", |_, it| it.promises.push(promise(14, 20, None)));
    add("promised on 2 by 6", |_, it| it.promises.push(promise(2, 6, None)));
    add("40 promised on 14 by 20, paid on 19", |_, it| {
        it.promises.push(promise(14, 20, Some(4_000)));
        it.payments.push(payment(19, 4_000));
    });
    add("40 promised on 14 by 20, 20 paid on 19", |_, it| {
        it.promises.push(promise(14, 20, Some(4_000)));
        it.payments.push(payment(19, 2_000));
    });
    add("40 promised on 14 by 20, paid on 22", |_, it| {
        it.promises.push(promise(14, 20, Some(4_000)));
        it.payments.push(payment(22, 4_000));
    });
    add("promised on 12 by 15, on 19 by 22, on 28 by 33", |_, it| {
        it.promises.extend([promise(12, 15, None), promise(19, 22, None), promise(28, 33, None)]);
    });
    add("plan from 14: 50 on 20, 50 on 27, unpaid", |_, it| {
        it.plan = Some(plan(&[(20, 5_000), (27, 5_000)], None));
    });
    add("plan from 14: 50 on 20, 50 on 27, kept", |_, it| {
        it.plan = Some(plan(&[(20, 5_000), (27, 5_000)], None));
        it.payments.extend([payment(20, 5_000), payment(28, 5_000)]);
    });
    add("plan from 14: 30 on 20, 30 on 27, kept, the rest open", |_, it| {
        it.plan = Some(plan(&[(20, 3_000), (27, 3_000)], None));
        it.payments.extend([payment(20, 3_000), payment(27, 3_000)]);
    });
    add("plan from 14: 50 on 20 paid, 50 on 27 not", |_, it| {
        it.plan = Some(plan(&[(20, 5_000), (27, 5_000)], None));
        it.payments.push(payment(19, 5_000));
    });
    add("plan from 14, ended on 18", |_, it| {
        it.plan = Some(plan(&[(20, 5_000), (27, 5_000)], Some(18)));
    });
}

fn waiting(amount: Money) -> Credit {
    Credit { kind: CreditKind::Payment, date: at(16), amount, reference: None, invoice: None }
}

/// Insolvency, blocks, what the network reports, money and the invoice itself.
fn seen_by_the_creditor(found: &mut Vec<Disturbance>) {
    let mut add = |name, apply| found.push(Disturbance { name, apply });
    add("insolvent from 20", |it, _| {
        it.insolvency =
            Some(Insolvency { judgment_date: at(20), publication_date: None, creditor_elsewhere: false });
    });
    add("debtor blocked from 12 to 22", |it, _| it.blocks.push(block(12, Some(22))));
    add("invoice blocked from 15", |_, it| it.blocks.push(block(15, None)));
    add("100 unmatched from 16", |it, _| it.credits.push(waiting(money(AMOUNT, "EUR"))));
    add("99 unmatched from 16", |it, _| it.credits.push(waiting(money(AMOUNT - 100, "EUR"))));
    add("dollars unmatched from 16", |it, _| {
        it.credits.push(waiting(money(2 * AMOUNT, "USD")));
    });
    add("reported disputed on 16", |_, it| reported(it, &[(207, 16)]));
    add("reported disputed on 16, approved on 22", |_, it| reported(it, &[(207, 16), (205, 22)]));
    add("reported disputed on 14, disputed in the books from 15 to 24", |_, it| {
        reported(it, &[(207, 14)]);
        it.disputes.push(dispute(None, Some((24, DisputeOutcome::Rejected))));
    });
    add("reported refused on 16", |_, it| reported(it, &[(210, 16)]));
    add("payment reported sent on 12", |_, it| reported(it, &[(211, 12)]));
    add("payment reported sent on 12 and on 20", |_, it| reported(it, &[(211, 20), (211, 12)]));
    add("reported paid on 16", |_, it| reported(it, &[(212, 16)]));
    add("reported rejected on 16", |_, it| reported(it, &[(213, 16)]));
    add("paid on 21", |_, it| it.payments.push(payment(21, AMOUNT)));
    add("paid on 5", |_, it| it.payments.push(payment(5, AMOUNT)));
    add("half paid on 21", |_, it| it.payments.push(payment(21, AMOUNT / 2)));
    add("all but 5 paid on 21", |_, it| it.payments.push(payment(21, AMOUNT - 500)));
    add("credited on 21", |_, it| it.credit_notes.push(credit(21, AMOUNT)));
    add("a draft", |_, it| it.invoice.state = InvoiceState::Draft);
    add("rejected", |_, it| it.invoice.state = InvoiceState::Rejected);
    add("refused", |_, it| it.invoice.state = InvoiceState::Refused);
    add("two instalments, on 10 and 24", |_, it| two_instalments(it));
    add("two instalments, on 10 and 24, the first paid on 17", |_, it| {
        two_instalments(it);
        it.payments.push(payment(17, AMOUNT / 2));
    });
    add("two instalments, on 10 and 24, the first paid on 28", |_, it| {
        two_instalments(it);
        it.payments.push(payment(28, AMOUNT / 2));
    });
    add("two instalments, on 10 and 24, disputed from 15 to 20", |_, it| {
        two_instalments(it);
        it.disputes.push(dispute(None, Some((20, DisputeOutcome::Rejected))));
    });
    add("two instalments, on 10 and 24, 50 disputed from 15", |_, it| {
        two_instalments(it);
        it.disputes.push(dispute(Some(AMOUNT / 2), None));
    });
    add("reached by letter only", |it, _| it.reachable_by = Some(vec![Channel::Letter]));
    add("not to be reached", |it, _| it.reachable_by = Some(Vec::new()));
}

// ---- policies -------------------------------------------------------------------------------------

pub const LEVELS: [&str; 3] = ["first", "second", "third"];

fn message(id: &str, step: NextStep, days: i16) -> Level {
    let mut level = Level::new(id, step, days);
    level.channels = vec![Channel::Email, Channel::Letter];
    level.tone = Some(Tone::Neutral);
    level.days_to_pay = 4;
    level
}

/// Three levels, 3, 8 and 15 days after the due date, and nothing else.
pub fn plain() -> Policy {
    let levels = vec![
        message("first", NextStep::Remind, 3),
        message("second", NextStep::Warn, 8),
        message("third", NextStep::FormalNotice, 15),
    ];
    Policy::new("plain", &[DebtorClass::Business], levels)
}

/// Changes to a policy, one of which is chosen.
type Choice = (&'static str, fn(&mut Policy));

fn courtesy(policy: &mut Policy) {
    let mut level = message("courtesy", NextStep::Remind, -4);
    level.days_to_pay = 0;
    policy.levels.insert(0, level);
}

fn second(policy: &mut Policy) -> &mut Level {
    policy.levels.iter_mut().find(|level| level.id == "second").unwrap()
}

fn third(policy: &mut Policy) -> &mut Level {
    policy.levels.iter_mut().find(|level| level.id == "third").unwrap()
}

fn counts_from(policy: &mut Policy, anchor: Anchor, days: i16, later: i16) {
    for (level, days) in [("second", days), ("third", later)] {
        let level = policy.levels.iter_mut().find(|it| it.id == level).unwrap();
        level.anchor = anchor;
        level.days = days;
    }
}

pub const NOTHING: Choice = ("", |_| {});
pub const SELECTIONS: &[Choice] = &[NOTHING, ("most severe", |it| it.selection = Selection::MostSevere)];
pub const COURTESIES: &[Choice] = &[NOTHING, ("courtesy", courtesy)];
pub const ANCHORS: &[Choice] = &[
    NOTHING,
    ("from issue", |it| counts_from(it, Anchor::IssueDate, 17, 26)),
    ("from the last contact", |it| counts_from(it, Anchor::LastContact, 6, 7)),
    ("from the last day to pay", |it| counts_from(it, Anchor::LastContactDue, 2, 3)),
];
pub const COMPARISONS: &[Choice] = &[
    NOTHING,
    ("exceeded", |it| it.levels.iter_mut().for_each(|level| level.comparison = Comparison::Exceeded)),
];
pub const MONTH_ENDS: &[Choice] = &[
    NOTHING,
    ("month end after", |it| {
        use relance_core::choices::PeriodEndReading::DaysThenPeriodEnd;
        third(it).month_end = Some(DaysThenPeriodEnd);
    }),
    ("month end before", |it| {
        use relance_core::choices::PeriodEndReading::PeriodEndThenDays;
        let level = third(it);
        level.month_end = Some(PeriodEndThenDays);
        level.days = level.days.min(9);
    }),
];
pub const AFTER_CONTACT: &[Choice] = &[
    NOTHING,
    ("7 days after a contact", |it| {
        second(it).days_after_last_contact = 7;
        third(it).days_after_last_contact = 7;
    }),
];
pub const CONTACT_DAYS: &[Choice] = &[
    NOTHING,
    ("on working days", |it| {
        let working_days_of = calendar("FR");
        it.contact_days = Some(ContactDays { working_days_of, quiet_periods: Vec::new() });
    }),
    ("on working days, quiet from 6 to 22 March", |it| {
        let quiet = QuietPeriod {
            first_day: MonthDay { month: 3, day: 6 },
            last_day: MonthDay { month: 3, day: 22 },
        };
        it.contact_days = Some(ContactDays { working_days_of: calendar("FR"), quiet_periods: vec![quiet] });
    }),
];
pub const INTERVALS: &[Choice] = &[NOTHING, ("10 days between contacts", |it| it.minimum_interval_days = 10)];
pub const LAST: &[Choice] = &[
    NOTHING,
    ("the last twice", |it| third(it).repeat = Some(Repetition { every_days: 6, times: Some(2) })),
    ("the last for ever", |it| third(it).repeat = Some(Repetition { every_days: 9, times: None })),
    ("the last a hand-over", |it| {
        let level = third(it);
        level.step = NextStep::HandOver;
        level.channels.clear();
        level.tone = None;
    }),
];
pub const PROMISES: &[Choice] = &[
    NOTHING,
    ("promises 2 days late", |it| it.promises.tolerance_days = 2),
    ("broken promises to the second", |it| {
        it.promises =
            PromiseRule { tolerance_days: 0, broken_at_most: None, then_level: Some("second".to_owned()) };
    }),
    ("one broken promise, to the third", |it| {
        it.promises =
            PromiseRule { tolerance_days: 1, broken_at_most: Some(1), then_level: Some("third".to_owned()) };
    }),
];
pub const OTHER: &[Choice] = &[
    NOTHING,
    ("tolerance of 5", |it| it.tolerance = vec![eur(500)]),
    ("dispute rule, payments announced 4 days", |it| {
        it.disputes = Some(DisputeRule { acknowledge_days: 2, investigate_days: 6, decide_days: 12 });
        it.announced_payment_days = 4;
    }),
];

/// Every combination of one choice of each list, laid over the plain policy.
pub fn policies(lists: &[&[Choice]]) -> Vec<Policy> {
    let mut found = vec![plain()];
    for choices in lists {
        let with = |policy: &Policy| -> Vec<Policy> {
            let one = |(name, change): &Choice| {
                let mut policy = policy.clone();
                change(&mut policy);
                if !name.is_empty() {
                    policy.name = format!("{}, {name}", policy.name);
                }
                policy
            };
            choices.iter().map(one).collect()
        };
        found = found.iter().flat_map(with).collect();
    }
    found
}

pub const LADDERS: &[Choice] = &[NOTHING, ("account", |it| it.ladder = Ladder::Account)];
pub const GROUPINGS: &[Choice] = &[
    NOTHING,
    ("by level", |it| it.grouping = Grouping::Level),
    ("by currency", |it| it.grouping = Grouping::Currency),
    ("by debtor", |it| it.grouping = Grouping::Debtor),
];
pub const MINIMUMS: &[Choice] = &[
    NOTHING,
    ("second from 150", |it| second(it).minimum_amounts = vec![eur(15_000)]),
    ("second from 60 %", |it| second(it).minimum_share = Some(Percent::parse("60").unwrap())),
    ("second from 2 invoices", |it| second(it).minimum_invoices = Some(2)),
];
/// Policies that weigh or group several invoices together. One invoice alone is never two.
pub fn together(lists: &[&[Choice]]) -> Vec<Policy> {
    let mut found = policies(lists);
    found.retain(|it| {
        let alone = it.ladder == Ladder::Invoice && it.grouping == Grouping::Invoice;
        !(alone && it.levels.iter().any(|level| level.minimum_invoices.is_some()))
    });
    found
}

// ---- worlds ---------------------------------------------------------------------------------------

/// One debtor with its invoices, under one policy.
#[derive(Clone)]
pub struct World {
    pub name: String,
    pub debtor: Debtor,
    pub claims: Vec<Claim>,
    pub policy: Policy,
}

/// What is owed on each day of the window, by claim. It does not depend on contacts other than formal notices.
pub type Owed = Vec<Vec<Assessment>>;

pub fn owed(debtor: &Debtor, claims: &[Claim]) -> Owed {
    let days = |claim| {
        (0..DAYS).map(|on| assess(debtor, claim, &question(at(on))).expect("sound facts")).collect::<Vec<_>>()
    };
    claims.iter().map(days).collect()
}

impl World {
    /// What to do about each claim on a day.
    pub fn decide(&self, owed: &Owed, on: u32) -> Vec<Decision> {
        let question = question(at(on));
        let index = usize::try_from(on).unwrap();
        let opened = self.claims.iter().zip(owed).map(|(claim, owed)| Opened {
            claim,
            assessment: owed[index].clone(),
            policy: &self.policy,
            at: Places::default(),
        });
        let cases = decide(&self.debtor, opened.collect(), &question);
        cases.into_iter().map(|case| case.decision).collect()
    }

    /// The same debtor and claims as read for a review.
    pub fn read(&self) -> (Vec<Party>, Vec<Read<Claim>>) {
        let party = Party { id: self.debtor.id.clone(), debtor: Ok(self.debtor.clone()) };
        (vec![party], self.claims.iter().cloned().map(Ok).collect())
    }

    /// The review of the claims on a day.
    pub fn review(&self, on: u32) -> Review {
        let (parties, claims) = self.read();
        review(&parties, &claims, std::slice::from_ref(&self.policy), &question(at(on)))
    }

    /// What to do about each claim on every day, if nobody ever does anything.
    pub fn watch(&self, owed: &Owed) -> Vec<Vec<Decision>> {
        (0..DAYS).map(|on| self.decide(owed, on)).collect()
    }
}
