//! What must hold whatever the figures: generated facts, and an oracle that counts day by day in exact fractions.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a failing test may panic, and its sums are small"
)]

use proptest::collection::vec;
use proptest::prelude::*;
use relance_core::assess::{Assessment, assess};
use relance_core::calendar::{Day, day, days_between, half_year_end, next, plus_days};
use relance_core::choices::{AllocationOrder, Channel, DebtorKind, PublicBuyer, StartEvent};
use relance_core::dunning;
use relance_core::facts::{
    Claim, Contact, ContactStatus, Debtor, Dispute, Invoice, Payment, PaymentTerms, PromiseToPay, Question,
};
use relance_core::law::{Jurisdiction, Series, rate};
use relance_core::money::{Currency, Money};
use relance_core::policy::NextStep;
use relance_core::presets;
use serde_json::{Value, json};

fn eur(minor: i128) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}

fn debtor(kind: DebtorKind) -> Debtor {
    Debtor::bare("D", kind)
}

fn claim(amount: i128, issue: Day, days: u16, payments: &[(Day, i128)]) -> Claim {
    let law = Jurisdiction::from_code("FR").expect("a country");
    let terms = PaymentTerms::Net { days, after: StartEvent::Issue, on_day: None };
    let invoice = Invoice { receipt_date: Some(issue), ..Invoice::bare("F", law, issue, eur(amount), terms) };
    let payment = |(date, minor): &(Day, i128)| Payment { date: *date, amount: eur(*minor), reference: None };
    Claim { payments: payments.iter().map(payment).collect(), ..Claim::bare("D", invoice) }
}

fn ask(kind: DebtorKind, claim: &Claim, as_of: Day) -> Assessment {
    let question = Question::on(as_of);
    assess(&debtor(kind), claim, &question).expect("generated facts are sound")
}

fn any_day() -> impl Strategy<Value = Day> {
    // From the first covered due date to early enough that two years of delay stay within the last known rate.
    (0_u32..5400).prop_map(|days| plus_days(day(2009, 3, 1), days))
}

fn order() -> impl Strategy<Value = Option<AllocationOrder>> {
    prop_oneof![
        Just(None),
        Just(Some(AllocationOrder::CostsInterestPrincipal)),
        Just(Some(AllocationOrder::InterestCostsPrincipal)),
        Just(Some(AllocationOrder::PrincipalInterestCosts)),
    ]
}

/// What each half-year of a delay bears, counted one day at a time and rounded once at its end.
fn oracle(base: i128, due: Day, as_of: Day) -> i128 {
    let (mut total, mut numerator, mut today) = (0, 0_i128, next(due));
    // percent × 10^4, days of 365, percent → fraction: the exact denominator of one day's interest.
    let denominator = 365 * 100 * 10_000;
    while today <= as_of {
        let row = rate(Series::EcbMainRefinancing, today, &[]).unwrap().unwrap();
        let percent: rust_decimal::Decimal = row.percent.to_string().parse().unwrap();
        let units = (percent + rust_decimal::Decimal::TEN) * rust_decimal::Decimal::from(10_000);
        numerator += base * i128::try_from(units).unwrap();
        if today == half_year_end(today) || today == as_of {
            total += (2 * numerator + denominator) / (2 * denominator);
            numerator = 0;
        }
        today = next(today);
    }
    total
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn interest_is_what_counting_day_by_day_gives(
        amount in 1_i128..100_000_000_000, issue in any_day(), days in 0_u16..90, late in 0_u32..700,
    ) {
        let claim = claim(amount, issue, days, &[]);
        let due = plus_days(issue, days.into());
        let as_of = plus_days(due, late);
        let answer = ask(DebtorKind::Business, &claim, as_of);
        prop_assert_eq!(answer.interest.accrued.minor(), oracle(amount, due, as_of));
        prop_assert_eq!(answer.days_past_due, late);
        prop_assert_eq!(answer.segments.iter().map(|segment| segment.days).sum::<u32>(), late);
    }

    #[test]
    fn a_period_split_at_a_half_year_is_the_whole(amount in 1_i128..10_000_000, issue in any_day(), late in 200_u32..700) {
        let claim = claim(amount, issue, 30, &[]);
        let due = plus_days(issue, 30);
        let end = plus_days(due, late);
        let cut = half_year_end(next(due)).min(end);
        let before = ask(DebtorKind::Business, &claim, cut);
        let whole = ask(DebtorKind::Business, &claim, end);
        let after: i128 =
            whole.segments.iter().filter(|segment| segment.first_day > cut).map(|segment| segment.interest.minor()).sum();
        prop_assert_eq!(before.interest.accrued.minor() + after, whole.interest.accrued.minor());
    }

    #[test]
    fn paying_more_never_owes_more(
        amount in 10_000_i128..10_000_000, issue in any_day(), paid in 1_i128..5_000, more in 1_i128..5_000,
        on in 0_u32..400, late in 0_u32..700, order in order(),
    ) {
        let as_of = plus_days(issue, 30 + late);
        let date = plus_days(issue, on);
        let ask_with = |minor| {
            let mut claim = claim(amount, issue, 30, &[(date, minor)]);
            claim.invoice.contract.allocation = order;
            ask(DebtorKind::Business, &claim, as_of).total.minor()
        };
        prop_assert!(ask_with(paid + more) <= ask_with(paid));
    }

    #[test]
    fn a_payment_split_on_its_day_is_the_payment(
        amount in 1_i128..10_000_000, issue in any_day(), first in 1_i128..500_000, second in 1_i128..500_000,
        on in 0_u32..400, late in 0_u32..700, order in order(),
    ) {
        let date = plus_days(issue, on);
        let as_of = plus_days(issue, 30 + late);
        let answer = |payments: &[(Day, i128)]| {
            let mut claim = claim(amount, issue, 30, payments);
            claim.invoice.contract.allocation = order;
            let answer = ask(DebtorKind::Business, &claim, as_of);
            (answer.open_balance, answer.interest, answer.compensation, answer.total, answer.surplus)
        };
        prop_assert_eq!(answer(&[(date, first + second)]), answer(&[(date, first), (date, second)]));
    }

    #[test]
    fn the_books_balance_and_payments_may_come_in_any_order(
        amount in 1_i128..10_000_000, issue in any_day(), late in 0_u32..700, order in order(),
        payments in vec((0_u32..700, 1_i128..2_000_000), 0..6),
    ) {
        let as_of = plus_days(issue, 30 + late);
        let mut payments: Vec<_> = payments.into_iter().map(|(on, minor)| (plus_days(issue, on), minor)).collect();
        payments.dedup_by_key(|(date, _)| *date);
        let answer = |payments: &[(Day, i128)]| {
            let mut claim = claim(amount, issue, 30, payments);
            claim.invoice.contract.allocation = order;
            ask(DebtorKind::Business, &claim, as_of)
        };
        let straight = answer(&payments);
        let received: i128 = payments.iter().filter(|(date, _)| *date <= as_of).map(|(_, minor)| minor).sum();
        let paid_principal = amount - straight.open_balance.minor();
        let used = paid_principal + straight.interest.paid.minor() + straight.compensation.paid.minor();
        prop_assert_eq!(received, used + straight.surplus.minor());
        let distinct = payments.iter().all(|(date, _)| payments.iter().filter(|(other, _)| other == date).count() == 1);
        if distinct {
            payments.reverse();
            prop_assert_eq!(straight.total, answer(&payments).total);
        }
    }

    #[test]
    fn more_principal_and_more_time_never_bear_less(
        amount in 1_i128..10_000_000, more in 1_i128..1_000_000, issue in any_day(), late in 0_u32..600, later in 1_u32..60,
    ) {
        let as_of = plus_days(issue, 30 + late);
        let of = |amount, as_of| ask(DebtorKind::Business, &claim(amount, issue, 30, &[]), as_of).interest.accrued.minor();
        prop_assert!(of(amount, as_of) <= of(amount + more, as_of));
        // Rounding happens at the end of each half-year, so an earlier question can be one cent above its share.
        prop_assert!(of(amount, as_of) <= of(amount, plus_days(as_of, later)));
    }

    #[test]
    fn a_public_buyer_bears_one_rate_for_the_whole_delay(amount in 1_i128..10_000_000, offset in 0_u32..3900, late in 1_u32..700) {
        let issue = plus_days(day(2013, 4, 1), offset);
        let kind = DebtorKind::PublicAuthority(PublicBuyer::StateOrLocal);
        let answer = ask(kind, &claim(amount, issue, 30, &[]), plus_days(issue, 30 + late));
        prop_assert_eq!(answer.segments.len(), 1);
        prop_assert_eq!(answer.segments[0].days, late);
    }

    #[test]
    fn the_next_change_is_the_first_day_on_which_the_step_differs(
        offset in 0_u32..900, asked in 0_u32..120,
        sent in vec((0_u32..110, 0_usize..5, 0_u8..4), 0..4),
        promise in proptest::option::of((0_u32..60, 0_u32..20)),
        dispute in proptest::option::of((0_u32..60, proptest::option::of(0_u32..40))),
        paid in proptest::option::of((0_u32..100, 1_i128..200_000)),
    ) {
        let issue = plus_days(day(2022, 1, 1), offset);
        let as_of = plus_days(issue, asked);
        let payments: Vec<_> = paid.into_iter().map(|(on, minor)| (plus_days(issue, on), minor)).collect();
        let mut claim = claim(100_000, issue, 30, &payments);
        let policy = presets::relance::policy(relance_core::choices::DebtorClass::Business);
        claim.contacts = sent.into_iter().map(|(on, level, status)| Contact {
            date: plus_days(issue, on),
            level: policy.levels[level].id.clone(),
            formal_notice: false,
            channel: Channel::Email,
            status: match status {
                0 => ContactStatus::Proposed,
                1 => ContactStatus::Cancelled,
                2 => ContactStatus::Bounced,
                _ => ContactStatus::Sent,
            },
            pay_by: None,
            address: None,
        }).collect();
        claim.promises = promise.into_iter().map(|(made, wait)| {
            let made_on = plus_days(issue, made);
            PromiseToPay { made_on, pay_by: plus_days(made_on, wait), amount: None }
        }).collect();
        claim.disputes = dispute.into_iter().map(|(opened, lasted)| {
            let opened_on = plus_days(issue, opened);
            let closed_on = lasted.map(|days| plus_days(opened_on, days));
            Dispute {
                opened_on,
                amount: None,
                reason: None,
                subject: None,
                acknowledged_on: None,
                investigated_on: None,
                closed_on,
                outcome: None,
            }
        }).collect();
        let debtor = debtor(DebtorKind::Business);
        let decide = |on: Day| {
            let question = Question { as_of: on, extra_rates: Vec::new(), accept_unverified: false, calendar_changes: Vec::new() };
            dunning::next_step(&debtor, &claim, std::slice::from_ref(&policy), &question).unwrap().decision
        };
        let now = decide(as_of);
        let last = plus_days(as_of, 260);
        let first = (1..=260).map(|days| plus_days(as_of, days)).find(|on| {
            let then = decide(*on);
            (then.step, &then.level, &then.action_key) != (now.step, &now.level, &now.action_key)
        });
        // Limitation is years away.
        prop_assert_eq!(now.next_change.filter(|change| *change <= last), first);
        // What is blocked is never a message, and a step that is one always has a level.
        prop_assert!(now.blockers.is_empty() || !now.step.is_message());
        prop_assert_eq!(now.step.is_message() || now.step == NextStep::HandOver, now.level.is_some());
        // A proposal never escalates.
        let mut proposed = claim.clone();
        proposed.contacts.push(Contact {
            date: as_of,
            level: "formal-notice".to_owned(),
            formal_notice: true,
            channel: Channel::Letter,
            status: ContactStatus::Proposed,
            pay_by: None,
            address: None,
        });
        let question = Question::on(as_of);
        let after = dunning::next_step(&debtor, &proposed, std::slice::from_ref(&policy), &question).unwrap().decision;
        prop_assert_eq!((after.step, after.level), (now.step, now.level));
    }

    #[test]
    fn no_text_makes_anything_panic(place in 0_usize..9, text in "\\PC{0,24}|[-0-9.eE+_,]{0,20}|[0-9]{4}-[0-9]{2}-[0-9]{2}") {
        let mut args = sound();
        let pointer = [
            "/question/asOf", "/claim/invoice/issueDate", "/claim/invoice/amountDue/amount",
            "/claim/invoice/amountDue/currency", "/claim/invoice/law", "/claim/invoice/number", "/debtor/name",
            "/claim/payments/0/date", "/claim/payments/0/amount/amount",
        ][place];
        *args.pointer_mut(pointer).unwrap() = Value::String(text);
        let answer = relance_wasm::json::call("assessment.assess", &args).unwrap();
        prop_assert!(matches!(answer["tag"].as_str(), Some("ok" | "err")));
        if answer["tag"] == "err" {
            let refusals = answer["val"].as_array().unwrap();
            prop_assert!(!refusals.is_empty());
            prop_assert!(refusals.iter().all(|refusal| refusal["message"].as_str().is_some_and(|text| !text.is_empty())));
        }
    }
}

fn sound() -> Value {
    json!({
        "debtor": {
            "id": "D", "name": "Debtor", "kind": { "tag": "business" }, "address": [], "credits": []
        },
        "claim": {
            "debtor": "D",
            "invoice": {
                "number": "F", "law": "FR", "issueDate": "2026-01-01",
                "amountDue": { "amount": "100.00", "currency": "EUR" },
                "terms": { "tag": "net", "val": { "days": 30, "after": "issue" } },
                "periodic": false, "state": "sent"
            },
            "payments": [{ "date": "2026-02-01", "amount": { "amount": "10.00", "currency": "EUR" } }],
            "creditNotes": [], "disputes": [], "promises": [], "contacts": []
        },
        "question": { "asOf": "2026-03-01", "language": "en", "extraRates": [] }
    })
}

#[test]
fn the_sound_facts_are_sound() {
    let answer = relance_wasm::json::call("assessment.assess", &sound()).unwrap();
    assert_eq!(answer["tag"], "ok", "{answer}");
    assert_eq!(days_between(day(2026, 1, 31), day(2026, 3, 1)), 29);
}
