//! Whatever asks about an account is told the same: the rows and items of a review, the next step of a claim, the message of
//! an item and the first day of a simulation, over generated portfolios under every preset and under policies that couple
//! claims in every way.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a failing test may panic, and its sums are small"
)]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::slice;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use relance_core::calendar::{Day, day, minus_days, next, plus_days};
use relance_core::choices::{Channel, DebtorClass, DebtorKind, PublicBuyer};
use relance_core::dunning::{self, Announced, Decision, Demand};
use relance_core::facts::{
    Claim, Contact, ContactStatus, Contract, Credit, CreditEffect, CreditKind, CreditNote, Creditor, Debtor,
    Dispute, DunningBlock, Insolvency, Instalment, Invoice, InvoiceState, Payment, PaymentPlan, PaymentTerms,
    Proceedings, PromiseToPay, Question, Risk,
};
use relance_core::law::Jurisdiction;
use relance_core::money::{Currency, Money, Percent};
use relance_core::policy::{
    CreditRule, Fee, FeeRule, FeeTier, FeeUnit, Grouping, Ladder, Level, NextStep, Policy, Segment,
    Selection, Tiering, Tone, check_policies,
};
use relance_core::portfolio::{Party, Read, Review, WorkItem, review};
use relance_core::presets;
use relance_core::refusal::{Reason, Refusal};
use relance_core::reminder::{Choice, Message, Role, compose};
use relance_core::simulate::{Scenario, simulate};
use relance_core::words::MessageLanguage;

/// The day of the question.
const TODAY: Day = day(2025, 5, 6);
/// Invoices are due from this many days before the question on.
const BEFORE: u32 = 110;

fn money(minor: i128, currency: &str) -> Money {
    Money::from_minor(minor, Currency::from_code(currency).unwrap())
}

fn question() -> Question {
    Question { as_of: TODAY, extra_rates: Vec::new(), accept_unverified: true, calendar_changes: Vec::new() }
}

fn creditor() -> Creditor {
    Creditor {
        name: "Orion".to_owned(),
        address: vec!["1 Orion".to_owned()],
        email: Some("accounts@orion.example".to_owned()),
        phone: Some("+33 2 97 00 00 00".to_owned()),
        iban: Some("FR7630006000011234567890189".to_owned()),
        registration: Some("0123.456.789".to_owned()),
    }
}

// ---- generated portfolios ------------------------------------------------------------------------

/// A policy that couples claims in some way; it has levels of every kind.
fn coupled() -> impl Strategy<Value = Policy> {
    let level = |id: &str, step, days, channels: &[Channel], tone| Level {
        channels: channels.to_vec(),
        tone: Some(tone),
        days_to_pay: 8,
        ..Level::new(id, step, days)
    };
    let plain = move || {
        let by_mail = &[Channel::Email, Channel::Letter];
        let mut levels = vec![
            level("courtesy", NextStep::Remind, -5, by_mail, Tone::Courteous),
            level("first", NextStep::Remind, 3, by_mail, Tone::Courteous),
            level("call", NextStep::Call, 12, &[Channel::Phone], Tone::Neutral),
            level("second", NextStep::Warn, 20, by_mail, Tone::Firm),
            level("notice", NextStep::FormalNotice, 35, &[Channel::Letter, Channel::Email], Tone::Formal),
            Level::new("hand-over", NextStep::HandOver, 60),
        ];
        levels[3].days_after_last_contact = 4;
        let everyone = [DebtorClass::Business, DebtorClass::PublicAuthority, DebtorClass::Consumer];
        Policy::new("coupled", &everyone, levels)
    };
    let fee = |per: FeeUnit| Fee {
        per,
        rules: vec![FeeRule {
            currency: Currency::from_code("EUR").unwrap(),
            tiers: vec![FeeTier {
                from: money(0, "EUR"),
                fixed: Some(money(500, "EUR")),
                percent: Some(Percent::parse("1").unwrap()),
            }],
            tiering: Tiering::Single,
            minimum: None,
            maximum: None,
        }],
    };
    (
        any::<bool>(),
        any::<bool>(),
        select(vec![Grouping::Invoice, Grouping::Level, Grouping::Currency, Grouping::Debtor]),
        0_u8..5,
        select(vec![0_u16, 0, 3]),
        option::of(any::<bool>()),
        any::<bool>(),
    )
        .prop_map(move |(account, severe, grouping, minimum, interval, per_message, deducts)| {
            let mut policy = plain();
            policy.credits = if deducts { CreditRule::Deduct } else { CreditRule::Check };
            policy.ladder = if account { Ladder::Account } else { Ladder::Invoice };
            policy.selection = if severe { Selection::MostSevere } else { Selection::OneAtATime };
            policy.grouping = grouping;
            policy.minimum_interval_days = interval;
            let alone = !account && grouping == Grouping::Invoice;
            let second = &mut policy.levels[3];
            match minimum {
                1 => second.minimum_amounts = vec![money(60_000, "EUR")],
                2 => second.minimum_share = Some(Percent::parse("40").unwrap()),
                3 if !alone => second.minimum_invoices = Some(2),
                _ => {}
            }
            for level in [1, 3, 4] {
                policy.levels[level].fee =
                    per_message.map(|whole| fee(if whole { FeeUnit::Message } else { FeeUnit::Invoice }));
            }
            policy
        })
}

/// Every preset; a policy that couples; two of them, one for each currency.
fn policies() -> impl Strategy<Value = Vec<Policy>> {
    let presets = presets::all().into_iter().map(|preset| preset.policies).collect::<Vec<_>>();
    prop_oneof![
        2 => select(presets),
        3 => coupled().prop_map(|policy| vec![policy]),
        1 => (coupled(), coupled()).prop_map(|(mut dollars, others)| {
            "dollars".clone_into(&mut dollars.name);
            let currencies = Some(vec![Currency::from_code("USD").unwrap()]);
            dollars.only_for = Some(Segment {
                countries: None, currencies, segments: None, risks: None, amounts_from: None, amounts_below: None,
            });
            vec![dollars, others]
        }),
    ]
}

/// What happened to a claim, before it has a number and levels have names.
#[derive(Clone, Debug)]
struct Sketch {
    amount: i128,
    currency: &'static str,
    due: u32,
    paid: Option<(u32, i128)>,
    /// Days before the question, level, status, channel, address.
    contacts: Vec<(u32, usize, ContactStatus, Channel, bool)>,
    trouble: Trouble,
}

/// What keeps from writing about it, if anything.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    None,
    Disputed(Option<i128>),
    Promised { made: u32, pay_by: u32 },
    Planned,
    Blocked,
    NotSent,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let status = select(vec![
        ContactStatus::Sent,
        ContactStatus::Sent,
        ContactStatus::Bounced,
        ContactStatus::Proposed,
        ContactStatus::Cancelled,
    ]);
    let channel = select(vec![Channel::Email, Channel::Email, Channel::Letter, Channel::Phone]);
    let trouble = prop_oneof![
        10 => Just(Trouble::None),
        1 => option::of(100_i128..20_000).prop_map(Trouble::Disputed),
        1 => (5_u32..30, 0_u32..40).prop_map(|(made, pay_by)| Trouble::Promised { made, pay_by }),
        1 => Just(Trouble::Planned),
        1 => Just(Trouble::Blocked),
        1 => Just(Trouble::NotSent),
    ];
    (
        1_000_i128..200_000,
        select(vec!["EUR", "EUR", "USD"]),
        0_u32..BEFORE + 12,
        option::of((0_u32..60, 1_i128..120_000)),
        vec((1_u32..60, 0_usize..6, status, channel, any::<bool>()), 0..3),
        trouble,
    )
        .prop_map(|(amount, currency, due, paid, contacts, trouble)| Sketch {
            amount,
            currency,
            due,
            paid,
            contacts,
            trouble,
        })
}

/// A debtor and its claims, as sketched.
type Owing = (&'static str, DebtorKind, u8, Vec<Sketch>);

fn owing() -> impl Strategy<Value = Owing> {
    let kinds = select(vec![
        ("FR", DebtorKind::Business),
        ("FR", DebtorKind::Business),
        ("FR", DebtorKind::Consumer),
        ("FR", DebtorKind::PublicAuthority(PublicBuyer::StateOrLocal)),
        ("NL", DebtorKind::Consumer),
        ("BE", DebtorKind::Consumer),
        ("GB", DebtorKind::Consumer),
        ("DE", DebtorKind::Business),
    ]);
    (kinds, 0_u8..8, vec(sketch(), 1..5)).prop_map(|((law, kind), reach, claims)| (law, kind, reach, claims))
}

/// A portfolio under policies.
#[derive(Debug)]
struct World {
    debtors: Vec<Debtor>,
    claims: Vec<Claim>,
    policies: Vec<Policy>,
}

fn world(owing: &[Owing], policies: Vec<Policy>) -> World {
    let (mut debtors, mut claims) = (Vec::new(), Vec::new());
    for (index, (law, kind, reach, sketches)) in owing.iter().enumerate() {
        let debtor = Debtor {
            id: format!("D{index}"),
            name: "Alba".to_owned(),
            kind: *kind,
            address: vec!["2 Alba".to_owned()],
            email: (reach % 4 != 0).then(|| "office@alba.example".to_owned()),
            phone: (reach % 2 == 0).then(|| "+33 9 87 65 43 21".to_owned()),
            reachable_by: None,
            segment: None,
            risk: if *reach == 5 { Risk::High } else { Risk::Normal },
            blocks: Vec::new(),
            credits: match reach {
                3 => vec![to_its_credit(money(5_000, "EUR"))],
                6 => vec![to_its_credit(money(3_000, "USD"))],
                _ => Vec::new(),
            },
            unread: Vec::new(),
            insolvency: (*reach == 7).then(|| Insolvency {
                judgment_date: minus_days(TODAY, 20),
                publication_date: None,
                creditor_elsewhere: false,
            }),
        };
        for (number, sketch) in sketches.iter().enumerate() {
            let number = format!("F{index}.{number}");
            claims.push(claim(&debtor, number, law, sketch, &policies));
        }
        debtors.push(debtor);
    }
    World { debtors, claims, policies }
}

fn to_its_credit(amount: Money) -> Credit {
    Credit { kind: CreditKind::Payment, date: minus_days(TODAY, 4), amount, reference: None, invoice: None }
}

fn claim(debtor: &Debtor, number: String, law: &str, sketch: &Sketch, policies: &[Policy]) -> Claim {
    let due = plus_days(minus_days(TODAY, BEFORE), sketch.due);
    let issued = minus_days(due, 30);
    let level = |index: usize| {
        let levels = policies.iter().flat_map(|policy| &policy.levels);
        let contacts: Vec<&Level> = levels.filter(|level| level.step.is_contact()).collect();
        contacts.get(index % contacts.len().max(1)).map_or_else(String::new, |level| level.id.clone())
    };
    let contact =
        |&(ago, index, status, channel, old): &(u32, usize, ContactStatus, Channel, bool)| Contact {
            date: minus_days(TODAY, ago).max(issued),
            level: level(index),
            formal_notice: false,
            channel,
            status,
            pay_by: None,
            address: old.then(|| "former@alba.example".to_owned()),
        };
    let amount = money(sketch.amount, sketch.currency);
    let mut claim = Claim {
        debtor: debtor.id.clone(),
        invoice: Invoice {
            number,
            law: Jurisdiction::from_code(law).unwrap(),
            issue_date: issued,
            receipt_date: Some(issued),
            delivery_date: Some(issued),
            amount_due: amount,
            terms: PaymentTerms::DueOn(due),
            discounts: Vec::new(),
            sector: None,
            periodic: false,
            state: InvoiceState::Sent,
            description: Some("Alba 2000".to_owned()),
            lifecycle: Vec::new(),
            contract: Contract::default(),
        },
        payments: Vec::new(),
        credit_notes: Vec::new(),
        disputes: Vec::new(),
        promises: Vec::new(),
        contacts: sketch.contacts.iter().map(contact).collect(),
        blocks: Vec::new(),
        plan: None,
        team_notices: Vec::new(),
        proceedings: Proceedings::default(),
        delay_excused: false,
    };
    if let Some((ago, paid)) = sketch.paid {
        let date = minus_days(TODAY, ago).max(issued);
        claim.payments.push(Payment { date, amount: money(paid, sketch.currency), reference: None });
    }
    match sketch.trouble {
        Trouble::None => {}
        Trouble::Disputed(part) => claim.disputes.push(Dispute {
            opened_on: next(issued),
            amount: part.map(|part| money(part.min(sketch.amount), sketch.currency)),
            reason: None,
            subject: None,
            acknowledged_on: None,
            investigated_on: None,
            closed_on: None,
            outcome: None,
        }),
        Trouble::Promised { made, pay_by } => {
            let made_on = minus_days(TODAY, made).max(issued);
            claim.promises.push(PromiseToPay { made_on, pay_by: plus_days(made_on, pay_by), amount: None });
        }
        Trouble::Planned => {
            claim.plan = Some(PaymentPlan {
                agreed_on: minus_days(TODAY, 3).max(issued),
                instalments: vec![Instalment { due_date: plus_days(TODAY, 20), amount }],
                tolerance_days: 2,
                acknowledged: false,
                ended_on: None,
            });
        }
        Trouble::Blocked => {
            claim.blocks.push(DunningBlock { reason: "under review".to_owned(), since: issued, until: None });
        }
        Trouble::NotSent => claim.invoice.state = InvoiceState::Draft,
    }
    claim
}

// ---- what is asked -------------------------------------------------------------------------------

impl World {
    fn parties(&self) -> Vec<Party> {
        self.debtors.iter().map(|it| Party { id: it.id.clone(), debtor: Ok(it.clone()) }).collect()
    }

    fn review(&self, debtors: &[Party], claims: &[Claim]) -> Review {
        let claims: Vec<Read<Claim>> = claims.iter().cloned().map(Ok).collect();
        review(debtors, &claims, &self.policies, &question())
    }

    fn of(&self, debtor: &Debtor) -> Vec<Claim> {
        self.claims.iter().filter(|claim| claim.debtor == debtor.id).cloned().collect()
    }

    fn compose(&self, debtor: &Debtor, claims: &[Claim], key: Option<&str>) -> Result<Message, Vec<Refusal>> {
        let choice = Choice {
            action_key: key.map(ToOwned::to_owned),
            rows: None,
            level: None,
            channel: None,
            language: MessageLanguage::En,
            templates: Vec::new(),
        };
        compose(&creditor(), debtor, claims, &self.policies, &choice, &question())
    }
}

/// What a decision says, whatever the call it stands in.
fn said(decision: &Decision) -> impl PartialEq + std::fmt::Debug + use<> {
    let level = decision.level.as_ref().map(|level| level.id.clone());
    let sums = (decision.demand, decision.announced);
    let contact = (decision.channel, decision.pay_by, decision.counts_as_notice);
    (decision.step, level, contact, sums, decision.action_key.clone(), decision.next_change)
}

type Sums = BTreeMap<&'static str, (Demand, Announced)>;

fn sums(demands: &[Demand], announced: &[Announced]) -> Sums {
    assert_eq!(demands.len(), announced.len());
    demands.iter().zip(announced).map(|(it, told)| (it.principal.currency().code(), (*it, *told))).collect()
}

/// What an item says, with its invoices in place of its rows.
fn item(item: &WorkItem, review: &Review) -> impl PartialEq + std::fmt::Debug + use<> {
    let level = item.level.as_ref().map(|level| level.id.clone());
    let contact = (item.step, level, item.channel, item.pay_by, item.counts_as_notice);
    (item.key.clone(), contact, sums(&item.demands, &item.announced), invoices(item, review))
}

fn invoices(item: &WorkItem, review: &Review) -> BTreeSet<String> {
    let row = |row: &u32| &review.rows[usize::try_from(*row).unwrap()].as_ref().unwrap().decision;
    item.rows.iter().map(|it| row(it).invoice.clone()).collect()
}

/// What was seen while it was checked: that nothing was is a fault of this test.
#[derive(Debug, Default)]
struct Seen(RefCell<BTreeMap<&'static str, u32>>);

impl Seen {
    fn note(&self, what: &'static str, is_so: bool) {
        if is_so {
            *self.0.borrow_mut().entry(what).or_default() += 1;
        }
    }
}

// ---- what must agree -----------------------------------------------------------------------------

/// A message against the item of the worklist that it writes.
fn check_message(message: &Message, of: &WorkItem, review: &Review) -> TestCaseResult {
    prop_assert_eq!(message.action_key.as_ref(), Some(&of.key));
    prop_assert_eq!(Some(&message.level), of.level.as_ref().map(|level| &level.id));
    prop_assert_eq!(message.step, of.step);
    prop_assert_eq!(Some(message.channel), of.channel);
    prop_assert_eq!(message.pay_by, of.pay_by);
    prop_assert_eq!(message.counts_as_notice, of.counts_as_notice);
    prop_assert_eq!(sums(&message.demands, &message.announced), sums(&of.demands, &of.announced));
    let demanded = message.mentions.iter().filter(|mention| mention.role == Role::Demanded);
    let demanded: BTreeSet<String> = demanded.map(|mention| mention.invoice.clone()).collect();
    prop_assert_eq!(demanded, invoices(of, review));
    Ok(())
}

/// Every message of one account, and every key.
fn check_messages(world: &World, debtor: &Debtor, seen: &Seen) -> TestCaseResult {
    let claims = world.of(debtor);
    let party = Party { id: debtor.id.clone(), debtor: Ok(debtor.clone()) };
    let review = world.review(slice::from_ref(&party), &claims);
    let compose = |key: Option<&str>| world.compose(debtor, &claims, key);
    let listed: Vec<&WorkItem> = review.worklist.iter().filter(|it| it.step.is_contact()).collect();
    for of in &listed {
        let message = compose(Some(&of.key));
        let Ok(message) = message else {
            return Err(TestCaseError::fail(format!("{of:?}: {message:?}")));
        };
        check_message(&message, of, &review)?;
        for row in &of.rows {
            let decision = &review.rows[usize::try_from(*row).unwrap()].as_ref().unwrap().decision;
            prop_assert_eq!(&compose(decision.action_key.as_deref()).unwrap(), &message, "the key of a row");
        }
        let level = of.level.as_ref().unwrap();
        let first = level.channels.first().copied();
        let set_out = message.mentions.iter().any(|it| !matches!(it.role, Role::Demanded | Role::LeftOut));
        let fee = of.demands.iter().any(|demand| demand.fee.is_positive());
        seen.note("messages", true);
        seen.note("messages about several", of.rows.len() > 1);
        seen.note("messages in two currencies", of.demands.len() > 1);
        seen.note("messages on another channel than the first", of.channel != first);
        seen.note("messages with a fee", fee);
        seen.note("courtesies", level.is_courtesy());
        seen.note("formal notices", of.step == NextStep::FormalNotice);
        seen.note("calls", of.step == NextStep::Call);
        seen.note("items at several levels", levels(of, &review) > 1);
        seen.note("others set out", set_out);
        seen.note("credits deducted", of.demands.iter().any(|it| it.credits.is_positive()));
        seen.note("announced", of.announced.iter().any(|it| it.total().is_positive()));
    }
    match (compose(None), listed.first()) {
        (Ok(message), Some(first)) => check_message(&message, first, &review)?,
        (Err(refusals), None) => {
            seen.note("accounts with nothing to send", true);
            prop_assert!(matches!(refusals[0].reason, Reason::NothingToSend(_)), "{:?}", refusals);
        }
        (answer, first) => return Err(TestCaseError::fail(format!("{answer:?} for {first:?}"))),
    }
    for of in review.worklist.iter().filter(|it| !it.step.is_contact()) {
        seen.note("items that are no message", true);
        let refusals = compose(Some(&of.key)).unwrap_err();
        prop_assert!(matches!(refusals[0].reason, Reason::NothingToSend(_)), "{:?}", refusals);
    }
    let refusals = compose(Some("no such key")).unwrap_err();
    let keys: Vec<String> = listed.iter().map(|it| it.key.clone()).collect();
    prop_assert_eq!(&refusals[0].reason, &Reason::UnknownAction(keys));
    prop_assert_eq!(refusals[0].path.to_string(), "choice.action-key");
    Ok(())
}

fn levels(item: &WorkItem, review: &Review) -> usize {
    let row = |row: &u32| &review.rows[usize::try_from(*row).unwrap()].as_ref().unwrap().decision;
    item.rows.iter().filter_map(|it| Some(row(it).level.as_ref()?.id.clone())).collect::<BTreeSet<_>>().len()
}

/// The rows of a portfolio against each account alone, and a claim alone where it is the whole account.
fn check_rows(world: &World, whole: &Review, seen: &Seen) -> TestCaseResult {
    for (debtor, party) in world.debtors.iter().zip(&world.parties()) {
        let claims = world.of(debtor);
        let own = world.review(slice::from_ref(party), &claims);
        let of_whole = world.claims.iter().zip(&whole.rows).filter(|(claim, _)| claim.debtor == debtor.id);
        for ((claim, row), own) in of_whole.zip(&own.rows) {
            let (Ok(row), Ok(own)) = (row, own) else {
                prop_assert!(row.is_err() && own.is_err());
                seen.note("rows refused", true);
                continue;
            };
            prop_assert_eq!(said(&row.decision), said(&own.decision), "the account alone");
            let policy = world.policies.iter().find(|policy| policy.is_for(debtor, claim)).unwrap();
            // A contact about another claim can count for this one: an interval, an address that bounced.
            if claims.len() == 1 {
                seen.note("claims alone", true);
                let case = dunning::next_step(debtor, claim, &world.policies, &question()).unwrap();
                prop_assert_eq!(said(&case.decision), said(&row.decision), "the claim alone");
                prop_assert_eq!(&case.policy.name, &policy.name);
            }
        }
        let by_key = |review: &Review| -> BTreeMap<String, _> {
            let of_debtor = review.worklist.iter().filter(|it| it.debtor == debtor.id);
            of_debtor.map(|it| (it.key.clone(), item(it, review))).collect()
        };
        prop_assert_eq!(by_key(whole), by_key(&own), "the items of the account alone");
    }
    Ok(())
}

/// The first day of a simulation does what the worklist of that day proposes.
fn check_simulation(world: &World, whole: &Review, seen: &Seen) -> TestCaseResult {
    let claims: Vec<Read<Claim>> = world.claims.iter().cloned().map(Ok).collect();
    let scenario = Scenario { name: "as they are".to_owned(), policies: world.policies.clone() };
    let played = simulate(&world.parties(), &claims, &[scenario], (TODAY, TODAY), &question()).unwrap();
    let done: Vec<&WorkItem> =
        whole.worklist.iter().filter(|it| it.step.is_contact() || it.step == NextStep::HandOver).collect();
    let mut listed = BTreeSet::new();
    for row in done.iter().flat_map(|it| &it.rows) {
        let decision = &whole.rows[usize::try_from(*row).unwrap()].as_ref().unwrap().decision;
        let level = decision.level.as_ref().map(|level| level.id.clone());
        listed.insert((
            decision.invoice.clone(),
            decision.step.name(),
            level,
            decision.channel.map(|it| format!("{it:?}")),
        ));
    }
    let first = played[0].days.first();
    seen.note("days simulated", first.is_some());
    let actions = first.into_iter().flat_map(|day| &day.actions);
    let simulated: BTreeSet<_> = actions
        .map(|it| {
            (it.invoice.clone(), it.step.name(), it.level.clone(), it.channel.map(|it| format!("{it:?}")))
        })
        .collect();
    prop_assert_eq!(simulated, listed);
    prop_assert_eq!(first.map_or(0, |day| day.items), u32::try_from(done.len()).unwrap());
    let mut fees: BTreeMap<&str, i128> = BTreeMap::new();
    for demand in done.iter().flat_map(|it| &it.demands).filter(|demand| demand.fee.is_positive()) {
        *fees.entry(demand.fee.currency().code()).or_default() += demand.fee.minor();
    }
    let asked: BTreeMap<&str, i128> =
        played[0].fees.iter().map(|fee| (fee.currency().code(), fee.minor())).collect();
    prop_assert_eq!(asked, fees);
    Ok(())
}

#[test]
fn whatever_asks_about_an_account_is_told_the_same() {
    let seen = Seen::default();
    let config = Config { cases: 300, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let worlds = (vec(owing(), 1..4), policies()).prop_map(|(owing, policies)| world(&owing, policies));
    let outcome = TestRunner::new_with_rng(config, rng).run(&worlds, |world| {
        prop_assert!(check_policies(&world.policies).is_empty(), "{:?}", check_policies(&world.policies));
        let whole = world.review(&world.parties(), &world.claims);
        check_rows(&world, &whole, &seen)?;
        check_simulation(&world, &whole, &seen)?;
        for debtor in &world.debtors {
            let refused = whole
                .rows
                .iter()
                .zip(&world.claims)
                .any(|(row, claim)| claim.debtor == debtor.id && row.is_err());
            if !refused {
                check_messages(&world, debtor, &seen)?;
            }
        }
        Ok(())
    });
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
    let seen = seen.0.into_inner();
    for what in [
        "messages",
        "messages about several",
        "messages in two currencies",
        "messages on another channel than the first",
        "messages with a fee",
        "courtesies",
        "formal notices",
        "calls",
        "items at several levels",
        "others set out",
        "announced",
        "credits deducted",
        "accounts with nothing to send",
        "items that are no message",
        "claims alone",
        "days simulated",
    ] {
        assert!(seen.get(what).is_some_and(|times| *times >= 5), "{what}: too few of {seen:?}");
    }
    eprintln!("{seen:?}");
}

// ---- what speaks for the debtor ------------------------------------------------------------------

/// A fact that lowers what a debtor owes.
#[derive(Clone, Debug)]
enum Lowering {
    /// Something to its credit.
    Credit(CreditKind, i128, &'static str),
    /// A payment of a claim, by its place.
    Payment(usize, i128),
    /// A credit note against a claim.
    CreditNote(usize, i128),
    /// Something that could not be read.
    Unread,
}

fn lowering() -> impl Strategy<Value = Lowering> {
    let kind =
        select(vec![CreditKind::Payment, CreditKind::CreditNote, CreditKind::Overpayment, CreditKind::Other]);
    prop_oneof![
        3 => (kind, 1_i128..150_000, select(vec!["EUR", "EUR", "USD", "CHF"]))
            .prop_map(|(kind, amount, currency)| Lowering::Credit(kind, amount, currency)),
        2 => (0_usize..5, 1_i128..150_000).prop_map(|(place, amount)| Lowering::Payment(place, amount)),
        2 => (0_usize..5, 1_i128..150_000).prop_map(|(place, amount)| Lowering::CreditNote(place, amount)),
        1 => Just(Lowering::Unread),
    ]
}

/// The facts with one more that speaks for the first debtor.
fn lowered(world: &World, fact: &Lowering) -> World {
    let (mut debtors, mut claims) = (world.debtors.clone(), world.claims.clone());
    let debtor = &mut debtors[0];
    let own: Vec<usize> = (0..claims.len()).filter(|place| claims[*place].debtor == debtor.id).collect();
    let of = |place: usize| own[place % own.len()];
    match *fact {
        Lowering::Credit(kind, amount, currency) => {
            debtor.credits.push(Credit { kind, ..to_its_credit(money(amount, currency)) });
        }
        Lowering::Payment(place, amount) => {
            let claim = &mut claims[of(place)];
            let amount = money(amount, claim.invoice.currency().code());
            claim.payments.push(Payment {
                date: TODAY.max(claim.invoice.issue_date),
                amount,
                reference: None,
            });
        }
        Lowering::CreditNote(place, amount) => {
            let claim = &mut claims[of(place)];
            claim.credit_notes.push(CreditNote {
                number: "CN".to_owned(),
                date: claim.invoice.issue_date,
                amount: money(amount, claim.invoice.currency().code()),
                effect: CreditEffect::FromTheStart,
            });
        }
        Lowering::Unread => debtor.unread.push("payments.csv, line 3".to_owned()),
    }
    World { debtors, claims, policies: world.policies.clone() }
}

/// What is demanded of the first debtor, by currency: in its decisions, in the worklist, in the messages.
fn demanded(world: &World) -> [BTreeMap<&'static str, i128>; 3] {
    let debtor = &world.debtors[0];
    let whole = world.review(&world.parties(), &world.claims);
    let asks = |step: NextStep| step.is_contact() || step == NextStep::HandOver;
    let mut found: [BTreeMap<&'static str, i128>; 3] = Default::default();
    let mut add = |place: usize, demand: &Demand| {
        // A fee is the price of a letter, and not a part of the debt.
        let sum = demand.total().minus(demand.fee);
        *found[place].entry(sum.currency().code()).or_default() += sum.minor();
    };
    for row in whole.rows.iter().zip(&world.claims).filter(|(_, claim)| claim.debtor == debtor.id) {
        if let Ok(row) = row.0
            && asks(row.decision.step)
        {
            add(0, &row.decision.demand);
        }
    }
    let claims = world.of(debtor);
    for item in whole.worklist.iter().filter(|item| item.debtor == debtor.id && asks(item.step)) {
        item.demands.iter().for_each(|demand| add(1, demand));
        if item.step.is_contact()
            && let Ok(message) = world.compose(debtor, &claims, Some(&item.key))
        {
            message.demands.iter().for_each(|demand| add(2, demand));
        }
    }
    found
}

#[test]
fn a_fact_that_lowers_a_debt_never_raises_what_is_demanded() {
    let seen = Seen::default();
    let config = Config { cases: 400, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    // A least share of the account falls with the account: that is what it is for.
    let shared = |policies: &Vec<Policy>| {
        !policies.iter().flat_map(|policy| &policy.levels).any(|level| level.minimum_share.is_some())
    };
    let worlds = (vec(owing(), 1..3), policies().prop_filter("no share of the account", shared))
        .prop_map(|(owing, policies)| world(&owing, policies));
    let outcome = TestRunner::new_with_rng(config, rng).run(&(worlds, lowering()), |(world, fact)| {
        let less = lowered(&world, &fact);
        let (before, after) = (demanded(&world), demanded(&less));
        for (place, what) in ["decisions", "worklist", "messages"].into_iter().enumerate() {
            for (currency, sum) in &after[place] {
                let most = before[place].get(currency).copied().unwrap_or_default();
                prop_assert!(
                    *sum <= most,
                    "{} in {}: {} before, {} after {:?}",
                    what,
                    currency,
                    most,
                    sum,
                    fact
                );
            }
        }
        seen.note("demanded before", before[0].values().any(|sum| *sum > 0));
        seen.note("less after", before[0] != after[0]);
        seen.note("something left to demand", before[0] != after[0] && after[0].values().any(|sum| *sum > 0));
        Ok(())
    });
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
    let seen = seen.0.into_inner();
    for what in ["demanded before", "less after", "something left to demand"] {
        assert!(seen.get(what).is_some_and(|times| *times >= 20), "{what}: too few of {seen:?}");
    }
}
