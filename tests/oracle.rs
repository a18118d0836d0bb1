//! The figures found twice: the program against an oracle in exact fractions, over every regime of the law.
//!
//! # Why it is so
//!
//! **An oracle counts again.** `tests/oracle.rs` recomputes every claim day by day in exact fractions, from
//! the same regimes but without the same code, and compares each stretch, each line and each total.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a failing test may panic, and its sums are small"
)]

#[path = "oracle/cases.rs"]
mod cases;
#[path = "oracle/reckoning.rs"]
mod reckoning;

use std::collections::BTreeSet;

use cases::{
    Facts, Happened, LAST_KNOWN, any_facts, ask, ask_of, kind, law, laws, life, plain, simple_facts,
};
use proptest::collection::vec;
use proptest::prelude::*;
use reckoning::{Exact, Move, Stretch, exact, reckon};
use relance_core::assess::Assessment;
use relance_core::balance::{Event, Line};
use relance_core::calendar::{Day, day, days_between, minus_days, next, plus_days, previous};
use relance_core::choices::{DebtorKind, RateFixing};
use relance_core::facts::{AgreedRate, BelowFloor, CreditEffect, Instalment, PaymentTerms, RateClause};
use relance_core::interest::Segment;
use relance_core::law::{
    Compounding, GraceEffect, Jurisdiction, NoRegime, Series, StartRule, StatutoryRate, regimes,
};
use relance_core::money::{Money, Percent};
use relance_core::refusal::{Reason, Refusal};

/// The stretches of an answer in the words of the oracle, whatever part they belong to.
fn stretches(answer: &Assessment) -> Vec<Stretch> {
    let of_segment = |it: &Segment| Stretch {
        first: it.first_day,
        last: it.last_day,
        days: it.days,
        base: it.base.minor(),
        rate: exact(it.rate),
        year: it.year_days,
        interest: it.interest.minor(),
        part: 0,
    };
    let mut found: Vec<_> = answer.segments.iter().map(of_segment).collect();
    found.sort();
    found
}

fn written(stretches: &[Stretch]) -> String {
    let line = |it: &Stretch| {
        format!(
            "  {} to {}: {} × {} % × {} / {} = {}",
            it.first, it.last, it.base, it.rate, it.days, it.year, it.interest
        )
    };
    stretches.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Asks the program and the oracle, and holds every figure against the other.
fn compare(facts: &Facts) -> Result<(), TestCaseError> {
    let (debtor, claim, regime) = (facts.debtor(), facts.claim(), facts.regime());
    let answer = match ask(facts) {
        Ok(answer) => answer,
        Err(refusals) => {
            let why = format!("{facts:#?}\nrefused: {refusals:?}");
            let oracle =
                reckon(&regime, &debtor, &claim, &[(facts.issue, facts.amount)], facts.issue, facts.as_of());
            prop_assert!(oracle.is_err(), "{}\nyet the oracle answers {:?}", why, oracle);
            return Ok(());
        }
    };
    prop_assert_eq!(answer.regime.name, regime.name, "{:#?}", facts);
    let parts: Vec<_> = answer.tranches.iter().map(|it| (it.due, it.amount.minor())).collect();
    let oracle = reckon(&regime, &debtor, &claim, &parts, answer.term_start, facts.as_of());
    let mut oracle =
        oracle.map_err(|why| TestCaseError::fail(format!("{facts:#?}\nthe oracle refuses: {why}")))?;
    let mut per_part = oracle.stretches.clone();
    per_part.sort_by_key(|it| (it.part, it.first));
    oracle.stretches.iter_mut().for_each(|it| it.part = 0);
    oracle.stretches.sort();
    let program = stretches(&answer);
    let both = format!(
        "regime {}, parts {parts:?}, as of {}\nprogram:\n{}\noracle:\n{}\nprogram {:?}\noracle {:?}",
        regime.name,
        facts.as_of(),
        written(&program),
        written(&oracle.stretches),
        answer.balance,
        oracle.moves,
    );
    prop_assert!(program == oracle.stretches, "stretches\n{}", both);
    for (it, segment) in program.iter().zip(&answer.segments) {
        let again = reckoning::interest(it.base, &it.rate, it.days, it.year, regime.interest.rounding);
        prop_assert_eq!(it.interest, again, "{:?}\n{}", segment, both);
    }
    for pair in per_part.windows(2).filter(|pair| pair[0].part == pair[1].part) {
        prop_assert!(pair[0].last < pair[1].first, "overlap\n{}", both);
    }
    let figures = [
        ("interest", answer.interest.accrued, oracle.interest),
        ("interest paid", answer.interest.paid, oracle.interest_paid),
        ("compensation", answer.compensation.accrued, oracle.compensation),
        ("compensation paid", answer.compensation.paid, oracle.compensation_paid),
        ("open balance", answer.open_balance, oracle.open),
        ("surplus", answer.surplus, oracle.surplus),
    ];
    for (name, program, oracle) in figures {
        prop_assert_eq!(program.minor(), oracle, "{}\n{}", name, both);
    }
    let from_start = |number: &Option<String>| {
        let mut notes = claim.credit_notes.iter().filter(|it| it.effect == CreditEffect::FromTheStart);
        notes.any(|it| number.as_ref() == Some(&it.number))
    };
    let events = answer.balance.iter().filter(|it| it.event != Event::Invoice && !from_start(&it.reference));
    let moves: Vec<_> = events.map(moved).collect();
    prop_assert_eq!(&moves, &oracle.moves, "payments and credit notes\n{}", both);
    books(&answer, &both)
}

/// A line of the balance in the words of the oracle.
fn moved(line: &Line) -> Move {
    Move {
        date: line.date,
        amount: line.amount.minor(),
        to_compensation: line.to_compensation.minor(),
        to_interest: line.to_interest.minor(),
        to_principal: line.to_principal.minor(),
        open: line.open_balance.minor(),
    }
}

/// What comes in is what is used and what is left over; nothing is negative; the sums are sums.
fn books(answer: &Assessment, both: &str) -> Result<(), TestCaseError> {
    let (mut received, mut used) = (0, 0);
    for line in &answer.balance {
        prop_assert!(line.open_balance.minor() >= 0, "open balance\n{}", both);
        if line.event == Event::Invoice {
            continue;
        }
        let parts = [line.to_compensation, line.to_interest, line.to_principal];
        prop_assert!(parts.iter().all(|part| part.minor() >= 0), "{:?}\n{}", line, both);
        let sum: i128 = parts.iter().map(|part| part.minor()).sum();
        // What is left of a payment or credit note is surplus, and only once no principal is left.
        let spent = sum == line.amount.minor();
        prop_assert!(
            spent || (sum < line.amount.minor() && line.open_balance.is_zero()),
            "{:?}\n{}",
            line,
            both
        );
        received += line.amount.minor();
        used += sum;
    }
    prop_assert_eq!(received, used + answer.surplus.minor(), "received, used and surplus\n{}", both);
    let outstanding = [answer.interest, answer.compensation].map(|it| it.outstanding().minor());
    prop_assert!(outstanding.iter().all(|it| *it >= 0), "outstanding\n{}", both);
    let total = answer.open_balance.minor() + outstanding.iter().sum::<i128>();
    prop_assert_eq!(answer.total.minor(), total, "total\n{}", both);
    let open: i128 = answer.tranches.iter().map(|it| it.open.minor()).sum();
    prop_assert_eq!(answer.open_balance.minor(), open, "parts\n{}", both);
    Ok(())
}

/// What the program answers to plain facts that are sound.
fn sound(facts: &Facts) -> Assessment {
    ask(facts).unwrap_or_else(|refusals| panic!("{facts:#?}\n{refusals:?}"))
}

/// The figures of an answer that do not depend on how its payments were written down.
fn figures(answer: &Assessment) -> [i128; 7] {
    let Assessment { open_balance, surplus, interest, compensation, total, .. } = answer;
    [
        *open_balance,
        *surplus,
        interest.accrued,
        interest.paid,
        compensation.accrued,
        compensation.paid,
        *total,
    ]
    .map(Money::minor)
}

/// Facts with payments alone, one of them to be split.
fn with_payments() -> impl Strategy<Value = (Facts, usize, u32)> {
    let paid = any_facts().prop_filter("something happened", |facts| !facts.happened.is_empty());
    paid.prop_flat_map(|facts| {
        let last = facts.happened.len() - 1;
        (Just(facts), 0..=last, 1_u32..1000)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn simple_claims_are_what_the_oracle_finds(facts in simple_facts()) {
        compare(&facts)?;
    }

    #[test]
    fn all_claims_are_what_the_oracle_finds(facts in any_facts()) {
        compare(&facts)?;
    }

    #[test]
    fn the_days_of_the_stretches_are_the_days_that_bear_interest(facts in simple_facts(), grace in vec((0_u32..600, 0_u32..90), 0..3)) {
        let facts = Facts { grace: grace.into_iter().map(|(on, length)| (on, length, false)).collect(), ..facts };
        let answer = sound(&facts);
        let spares = facts.regime().interest.grace.is_some_and(|it| it.rule == GraceEffect::NoInterest);
        let given = facts.claim().proceedings.grace;
        let bears = |on: Day| !spares || !given.iter().any(|it| it.first_day <= on && on <= it.last_day);
        let Some(first) = answer.segments.first().map(|it| it.first_day) else { return Ok(()) };
        // Where nothing else can start it, it starts with the day after the due date.
        if facts.regime().interest.start.rule == StartRule::DueDate && bears(next(answer.due_date)) {
            prop_assert_eq!(first, next(answer.due_date), "{:#?}", facts);
        }
        let days: Vec<Day> = first.iter_days().take_while(|on| *on <= facts.as_of()).filter(|on| bears(*on)).collect();
        let tiled: Vec<Day> = answer.segments.iter().flat_map(|it| it.first_day.iter_days().take_while(|on| *on <= it.last_day)).collect();
        let months = answer.segments.iter().any(|it| it.year_days == 360);
        if months {
            // A stretch of a 31st alone counts no day.
            prop_assert!(tiled.iter().all(|on| days.contains(on)), "{:#?}", facts);
        } else {
            prop_assert_eq!(&tiled, &days, "{:#?}", facts);
            let counted: u32 = answer.segments.iter().map(|it| it.days).sum();
            prop_assert_eq!(usize::try_from(counted).unwrap(), days.len(), "{:#?}", facts);
        }
    }

    #[test]
    fn interest_through_a_half_year_and_after_it_is_the_whole(facts in simple_facts(), cut in 0_u32..2000) {
        let whole = sound(&facts);
        // Only where half-years or years end stretches, and at the end of one.
        let anew = facts.regime().interest.fixing.default == RateFixing::EachHalfYear
            && matches!(facts.regime().interest.rate.rule, StatutoryRate::Reference { .. });
        let on = plus_days(facts.issue, cut.min(facts.asked));
        let end = facts.regime().interest.series().map(|it| it.fixed_through(on)).min().unwrap_or(on);
        if anew && facts.regime().interest.compounding.rule != Compounding::Yearly && end < facts.as_of() {
            let before = ask_of(&facts, &facts.claim(), end).unwrap();
            let after: i128 = whole.segments.iter().filter(|it| it.first_day > end).map(|it| it.interest.minor()).sum();
            prop_assert_eq!(before.interest.accrued.minor() + after, whole.interest.accrued.minor(), "cut {}\n{:#?}", end, facts);
        }
    }

    #[test]
    fn more_principal_more_time_and_a_higher_rate_never_bear_less(
        facts in simple_facts(), more in 1_i128..1_000_000, later in 1_u32..400, rate in 0_u32..2000, higher in 1_u32..500,
    ) {
        let later = later.min(days_between(facts.as_of(), LAST_KNOWN));
        let of = |facts: &Facts| sound(facts).interest.accrued.minor();
        let now = of(&facts);
        prop_assert!(now <= of(&Facts { amount: facts.amount + more, ..facts.clone() }), "{} more\n{:#?}", more, facts);
        prop_assert!(now <= of(&Facts { asked: facts.asked + later, ..facts.clone() }), "{} later\n{:#?}", later, facts);
        let at = |units: u32| {
            let rate = AgreedRate::Fixed(Percent::parse(&format!("{}.{:02}", units / 100, units % 100)).unwrap());
            Facts { rate: Some(RateClause { rate, below_floor: BelowFloor::AsAgreed }), ..facts.clone() }
        };
        prop_assert!(of(&at(rate)) <= of(&at(rate + higher)), "{} and {} hundredths\n{:#?}", rate, rate + higher, facts);
    }

    #[test]
    fn a_payment_split_on_its_day_is_the_payment((facts, which, share) in with_payments()) {
        let Happened::Payment { on, amount: amount @ 2.. } = facts.happened[which] else { return Ok(()) };
        let first = (amount * i128::from(share) / 1000).clamp(1, amount - 1);
        let mut split = facts.clone();
        split.happened[which] = Happened::Payment { on, amount: first };
        split.happened.push(Happened::Payment { on, amount: amount - first });
        let both = (sound_or_refused(&facts)?, sound_or_refused(&split)?);
        let (Some(whole), Some(parts)) = both else { return Ok(()) };
        prop_assert_eq!(figures(&whole), figures(&parts), "{} of {}\n{:#?}", first, amount, facts);
        prop_assert_eq!(stretches(&whole), stretches(&parts), "{} of {}\n{:#?}", first, amount, facts);
    }

    #[test]
    fn facts_may_come_in_any_order(facts in any_facts(), one_day in any::<bool>(), turn in 0_usize..5) {
        let mut facts = facts;
        if one_day {
            // All on one day: what is written first must not count first.
            let day = facts.asked / 2;
            for it in &mut facts.happened {
                match it {
                    Happened::Payment { on, .. } | Happened::Credit { on, .. } | Happened::CreditFromStart { on, .. } => *on = day,
                }
            }
        }
        let mut turned = facts.clone();
        if !turned.happened.is_empty() {
            let by = turn % turned.happened.len();
            turned.happened.rotate_left(by);
        }
        let mut reversed = facts.clone();
        reversed.happened.reverse();
        let Some(straight) = sound_or_refused(&facts)? else { return Ok(()) };
        for other in [turned, reversed] {
            let answer = sound(&other);
            prop_assert_eq!(figures(&straight), figures(&answer), "{:?}\n{:#?}", other.happened, facts);
            prop_assert_eq!(stretches(&straight), stretches(&answer), "{:?}\n{:#?}", other.happened, facts);
        }
    }

    #[test]
    fn the_regime_is_that_of_the_day_of_the_contract(number in 0..laws() - 1, offset in 0_u32..9000) {
        let (country, regime) = law(number);
        let regime = regime.unwrap();
        let on = plus_days(regime.first_day, offset);
        let found = Jurisdiction::from_code(country).unwrap().regime(kind(regime.debtors), on, on, None).unwrap();
        prop_assert_eq!(found.name == regime.name, regime.last_day.is_none_or(|last| on <= last), "{}: {}", on, found.name);
    }
}

/// An answer, or nothing where a figure that it needs is not known.
fn sound_or_refused(facts: &Facts) -> Result<Option<Assessment>, TestCaseError> {
    let unknown = |it: &Refusal| matches!(it.reason, Reason::BeforeLaw(_));
    match ask(facts) {
        // The oracle counts to the day of the question or not at all.
        Ok(answer) if answer.known_through.is_some() => Ok(None),
        Ok(answer) => Ok(Some(answer)),
        Err(refusals) if refusals.iter().all(unknown) => Ok(None),
        Err(refusals) => Err(TestCaseError::fail(format!("{facts:#?}\n{refusals:?}"))),
    }
}

/// Beyond the last known rate nothing is guessed, and nothing else is lost: interest is that of the last known day.
#[test]
fn a_missing_rate_stops_interest_and_nothing_else() {
    let mut stopped = 0;
    for number in 0..laws() {
        let (first, last) = life(number);
        if last < LAST_KNOWN {
            continue;
        }
        let issue = minus_days(LAST_KNOWN, 200).max(first);
        let late = days_between(plus_days(issue, 30), LAST_KNOWN);
        let known = plain(number, issue, issue, 123_456, 30, late);
        let beyond = Facts { asked: known.asked + 60, ..known.clone() };
        let (known, beyond) = (sound(&known), sound(&beyond));
        assert_eq!(beyond.open_balance, known.open_balance, "law {number}");
        assert_eq!(beyond.days_past_due, known.days_past_due + 60, "law {number}");
        let Some((through, _)) = beyond.known_through else { continue };
        stopped += 1;
        assert_eq!(through, LAST_KNOWN, "law {number}");
        assert_eq!(beyond.interest.accrued, known.interest.accrued, "law {number}");
    }
    assert!(stopped >= 8, "only {stopped} laws rest on a series that ends");
}

/// Which regime governs a contract with a debtor, among those that say so themselves.
fn governing(country: &str, kind: DebtorKind, on: Day) -> Vec<&'static str> {
    regimes()
        .filter(|(code, regime)| *code == country && regime.debtors.include(kind))
        .filter(|(_, regime)| regime.first_day <= on && regime.last_day.is_none_or(|last| on <= last))
        .map(|(_, regime)| regime.name)
        .collect()
}

#[test]
fn regimes_of_a_debtor_follow_each_other_without_gap_or_overlap() {
    let mut kinds = vec![DebtorKind::Business, DebtorKind::Consumer];
    kinds.extend(cases::BUYERS.map(DebtorKind::PublicAuthority));
    let countries: BTreeSet<&str> = regimes().map(|(country, _)| country).collect();
    for (country, kind) in
        countries.into_iter().flat_map(|country| kinds.iter().map(move |kind| (country, *kind)))
    {
        let of_debtor: Vec<_> = regimes()
            .filter(|(code, it)| *code == country && it.debtors.include(kind))
            .map(|(_, it)| it)
            .collect();
        let Some(first) = of_debtor.iter().map(|it| it.first_day).min() else { continue };
        let choose = |on| Jurisdiction::from_code(country).unwrap().regime(kind, on, on, None);
        assert_eq!(
            choose(previous(first)),
            Err(NoRegime::Before(first)),
            "{country} {kind:?} the day before {first}"
        );
        let edges = of_debtor.iter().flat_map(|it| [Some(it.first_day), it.last_day]).flatten();
        for edge in edges {
            for on in [edge, next(edge)].into_iter().chain((previous(edge) >= first).then(|| previous(edge)))
            {
                let [one] = governing(country, kind, on)[..] else {
                    panic!("{country} {kind:?} on {on}: {:?}", governing(country, kind, on));
                };
                assert_eq!(choose(on).unwrap().name, one, "{country} {kind:?} on {on}");
                let number = regimes().position(|(code, it)| code == country && it.name == one).unwrap();
                let facts = plain(number, on, on.max(cases::rates_from(number)), 100_000, 30, 60);
                if cases::kind(law(number).1.unwrap().debtors) == kind {
                    assert_eq!(sound(&facts).regime.name, one, "{country} {kind:?} on {on}");
                }
            }
        }
        assert!(
            of_debtor.iter().filter(|it| it.last_day.is_none()).count() == 1,
            "{country} {kind:?}: one is in force"
        );
    }
}

/// Points over the European reference rate between businesses, in hundredths, read in the law of each country and not
/// in our rows: France L441-10 II, Spain Ley 3/2004 art. 7, Italy D.Lgs. 231/2002 art. 2, Portugal DL 62/2013,
/// Ireland S.I. 580/2012, Luxembourg Act of 18 April 2004 art. 1, the Netherlands BW 6:120, Belgium Act of 2 August
/// 2002 art. 5, where the sum is rounded up to the half point.
const OVER_THE_REFERENCE: [(&str, i128, bool); 8] = [
    ("FR", 1000, false),
    ("ES", 800, false),
    ("IT", 800, false),
    ("PT", 800, false),
    ("IE", 800, false),
    ("LU", 800, false),
    ("NL", 800, false),
    ("BE", 800, true),
];

#[test]
fn from_2013_on_the_rates_of_the_euro_countries_are_the_reference_rate_plus_their_points() {
    let mut compared = 0;
    for row in Series::EcbMainRefinancing.rows().iter().filter(|row| row.first_day >= day(2013, 1, 1)) {
        for (country, points, up_to_half) in OVER_THE_REFERENCE {
            let concluded = row.first_day;
            let Ok(regime) = Jurisdiction::from_code(country).unwrap().regime(
                DebtorKind::Business,
                concluded,
                concluded,
                None,
            ) else {
                continue;
            };
            // Contracts under the Directive of 2000 had a point less.
            let older = regime.name.ends_with("before-2013");
            let points = Exact::new((points - if older { 100 } else { 0 }).into(), 100.into());
            let half = Exact::new(1.into(), 2.into());
            let sum = exact(row.percent) + points;
            let expected = if up_to_half { (&sum / &half).ceil() * &half } else { sum };
            let number = regimes().position(|(_, it)| it.name == regime.name).unwrap();
            let answer = sound(&plain(number, concluded, concluded, 1_000_000, 5, 3));
            let [segment] = &answer.segments[..] else {
                panic!("{country} {concluded}: {:?}", answer.segments)
            };
            assert_eq!(exact(segment.rate), expected, "{} in the half-year from {concluded}", regime.name);
            compared += 1;
        }
    }
    assert!(compared >= 8 * 25, "{compared} rates compared");
}

/// For every half-year of every series that a regime rests on: a claim that falls due two days before it and is asked
/// about on its first day, one that bears its first interest on that day, and the like for the eve.
#[test]
fn every_change_of_rate_is_crossed_to_the_day() {
    let mut crossed = 0;
    for (number, (_, regime)) in regimes().enumerate() {
        let series: BTreeSet<Series> = regime.interest.series().collect();
        let changes: BTreeSet<Day> =
            series.iter().flat_map(|it| it.rows()).map(|row| row.first_day).collect();
        let low = AgreedRate::Fixed(Percent::parse("0.5").unwrap());
        let clauses = [BelowFloor::StatutoryRate, BelowFloor::Floor, BelowFloor::AsAgreed]
            .map(|below_floor| Some(RateClause { rate: low, below_floor }));
        let with_floor = if regime.interest.floor.is_some() { &clauses[..] } else { &[] };
        for change in changes {
            for (days_before, days_after) in [(2, 0), (2, 1), (1, 0), (1, 1), (3, 0)] {
                let (due, as_of) = (minus_days(change, days_before), plus_days(change, days_after));
                let issue = minus_days(due, 10);
                if issue < regime.first_day || as_of > LAST_KNOWN {
                    continue;
                }
                if cases::newer(regime, issue).is_some() {
                    continue;
                }
                let concluded = regime.last_day.map_or(issue, |last| issue.min(last));
                for rate in std::iter::once(&None).chain(with_floor) {
                    // Delivered long enough before for the law in which interest starts months after it.
                    let plain = plain(number, concluded, issue, 123_456_789, 10, days_between(due, as_of));
                    let facts = Facts { rate: *rate, ..plain };
                    if let Err(why) = compare(&facts) {
                        panic!("{} at {change}: {why}", regime.name);
                    }
                    crossed += 1;
                }
            }
        }
    }
    assert!(crossed > 5000, "{crossed} crossings");
}

// ---- where the oracle follows the program, and the law says otherwise or is open -----------------------------------

/// 100 000 euros of a French consumer on notice, a judgment that could be enforced on 1 March 2024: its two months end
/// on 1 May (Code monétaire et financier L313-3: "à l'expiration d'un délai de deux mois"), so that 2 May is the first
/// day of five points more.
#[test]
fn points_after_a_judgment_begin_when_its_months_are_over() {
    let facts = after_judgment(None);
    let first = sound(&facts).segments.last().map(|it| it.first_day);
    assert_eq!(first, Some(day(2024, 5, 2)));
}

/// It is the legal rate that the law increases, not an agreed one.
#[test]
fn an_agreed_rate_is_not_increased_by_a_judgment() {
    let agreed = AgreedRate::Fixed(Percent::parse("10").unwrap());
    let facts = after_judgment(Some(RateClause { rate: agreed, below_floor: BelowFloor::AsAgreed }));
    let answer = sound(&facts);
    assert!(answer.segments.iter().all(|it| it.rate == Percent::hundredths(1000)), "{:?}", answer.segments);
}

fn after_judgment(rate: Option<RateClause>) -> Facts {
    let number = regimes().position(|(_, it)| it.name == "fr/consumer").unwrap();
    let issue = day(2024, 1, 10);
    let given = days_between(issue, day(2024, 3, 1));
    let judgment = Some((given, Some(given)));
    Facts { judgment, rate, ..plain(number, issue, issue, 10_000_000, 10, 140) }
}

/// Two instalments of 300 euros, both overdue when one notice is sent: costs of collection are counted on their sum
/// (BW 6:96, lid 7), 15 % of 600, not of 300.
#[test]
fn costs_of_collection_are_counted_on_all_that_is_overdue() {
    let number = regimes().position(|(_, it)| it.name == "nl/consumer").unwrap();
    let issue = day(2024, 1, 10);
    let mut facts = plain(number, issue, issue, 60_000, 10, 140);
    let part = |due| Instalment { due_date: due, amount: facts.money(30_000) };
    facts.terms = PaymentTerms::Instalments(vec![part(day(2024, 2, 1)), part(day(2024, 3, 1))]);
    facts.notice = Some(days_between(issue, day(2024, 4, 1)));
    assert_eq!(sound(&facts).compensation.accrued.minor(), 9000);
}

/// Interest that starts on 1 February 2023 and bears interest itself from that day on: its first whole year ends on 31
/// January 2024.
#[test]
fn a_whole_year_of_interest_has_365_days() {
    let number = regimes().position(|(_, it)| it.name == "fr/business").unwrap();
    let issue = day(2023, 1, 21);
    let facts = plain(number, issue, issue, 10_000_000, 10, 500);
    let facts = Facts { capitalise: Some(11), ..facts };
    let answer = sound(&facts);
    let first = answer.segments.iter().find(|it| it.base.minor() > 10_000_000).map(|it| it.first_day);
    assert_eq!(first, Some(day(2024, 2, 1)));
}

/// Interest runs from 1 February 2022; from 1 August 2024 on, what is owed for whole years bears interest itself: then,
/// and not a year later.
#[test]
fn whole_years_owed_before_the_day_of_a_clause_bear_interest_from_that_day() {
    let number = regimes().position(|(_, it)| it.name == "fr/business").unwrap();
    let issue = day(2022, 1, 21);
    let facts = plain(number, issue, issue, 10_000_000, 10, 1000);
    let facts = Facts { capitalise: Some(days_between(issue, day(2024, 8, 1))), ..facts };
    let answer = sound(&facts);
    assert!(
        answer.segments.iter().any(|it| it.first_day == day(2024, 8, 1) && it.base.minor() > 10_000_000),
        "{:#?}",
        stretches(&answer)
    );
}
