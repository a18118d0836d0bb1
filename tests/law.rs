//! Figures that others published, against our rows, and against the rate that a real question is answered with.
//!
//! `published/rates.csv` holds whole rates as authorities, law firms and press printed them. Each names the formula it
//! is said to follow; the formula is computed from our rows, and where a regime here follows it, an invoice late in that
//! half-year must bear that very rate. So a published figure proves rows and regimes at once, apart from us.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use std::fs;

use relance_core::assess::assess;
use relance_core::calendar::{Day, half_year_end, next, parse_day};
use relance_core::choices::DebtorKind;
use relance_core::facts::{
    AgreedRate, BelowFloor, Claim, Contract, Debtor, Invoice, PaymentTerms, Question, RateClause,
};
use relance_core::law::{Debtors, Jurisdiction, Regime, Series, rate, regimes};
use relance_core::money::{Currency, Money, Percent};
use relance_tests::root;

/// One published figure.
struct Row {
    line: usize,
    country: String,
    from: Day,
    to: Day,
    percent: Percent,
    formula: String,
}

/// A formula of the file: so many times a series, plus points, rounded up to half a point.
struct Formula {
    series: Series,
    tenths: u16,
    margin: Percent,
    up_to_half: bool,
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("tests/published/rates.csv")).expect("the published rates");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("jurisdiction,from,to,percent,formula,source"));
    let rows: Vec<_> = (2..).zip(lines).map(|(line, text)| row(line, text)).collect();
    assert!(rows.len() > 200, "only {} figures were read", rows.len());
    rows
}

/// Only the source, which comes last, may hold commas.
fn row(line: usize, text: &str) -> Row {
    let cells: Vec<_> = text.splitn(6, ',').collect();
    let [country, from, to, percent, formula, source] = cells.as_slice() else {
        panic!("line {line} has not six cells: {text}");
    };
    assert!(!source.is_empty(), "line {line} has no source");
    let day = |text: &str| parse_day(text).unwrap_or_else(|_| panic!("line {line}: {text} is no day"));
    let percent = Percent::parse(percent).unwrap_or_else(|_| panic!("line {line}: {percent} is no rate"));
    let (country, formula) = ((*country).to_owned(), (*formula).to_owned());
    Row { line, country, from: day(from), to: day(to), percent, formula }
}

fn formula(text: &str) -> Formula {
    let (text, up_to_half) = text.strip_suffix(" up to half").map_or((text, false), |text| (text, true));
    let (text, times) = text.split_once(" x").unwrap_or((text, "1"));
    let (series, margin) = text.split_once('+').unwrap_or((text, "0"));
    let series = match series {
        "ecb" => Series::EcbMainRefinancing,
        "marginal" => Series::EcbMarginal,
        "fr-other" => Series::FrLegalInterestOtherCreditors,
        "de-base" => Series::DeBaseRate,
        "at-base" => Series::AtBaseRate,
        _ => panic!("unknown formula {text}: say here what it is"),
    };
    let times: u16 = times.parse().unwrap_or_else(|_| panic!("unknown formula {text}: say here what it is"));
    let margin =
        Percent::parse(margin).unwrap_or_else(|_| panic!("unknown formula {text}: say here what it is"));
    Formula { series, tenths: times.saturating_mul(10), margin, up_to_half }
}

/// The regime that is said to follow a formula; none where no regime is held here. Written out rather than looked up, so
/// that a wrong regime cannot escape by matching nothing.
fn regime(country: &str, formula: &str) -> Option<&'static Regime> {
    let name = match (country, formula) {
        ("AT", "at-base+9.2") => "at/business",
        ("BE", "marginal+7 up to half" | "ecb+7 up to half") => "be/business-before-2013",
        ("BE", "ecb+8 up to half") => "be/business",
        ("DE", "de-base+9") => "de/business",
        ("DE", "de-base+5") => "de/consumer",
        ("ES", "ecb+8") => "es/business",
        ("FR", "ecb+10" | "fr-other x3") => "fr/business",
        ("IE", "ecb+8") => "ie/business",
        ("IT", "ecb+7") => "it/business-before-2013",
        ("IT", "ecb+8") => "it/business",
        ("LU", "ecb+8") => "lu/business",
        ("NL", "ecb+8") => "nl/business",
        ("PT", "ecb+7") => "pt/consumer",
        ("PT", "ecb+8") => "pt/business",
        // A reference rate by itself, and contracts that are older than the law held here.
        ("IT", "ecb" | "marginal") | ("ES", "marginal+7") | ("NL", "marginal+7" | "ecb+7") => return None,
        _ => panic!("{country}, {formula}: say here which regime follows it, or that none does"),
    };
    let found = regimes().find(|(code, regime)| *code == country && regime.name == name);
    Some(found.unwrap_or_else(|| panic!("there is no {name}")).1)
}

#[test]
fn rows_give_the_published_figures() {
    for row in rows() {
        assert!(
            row.from < row.to && row.to <= half_year_end(row.from),
            "line {}: not in one half-year",
            row.line
        );
        let Formula { series, tenths, margin, up_to_half } = formula(&row.formula);
        let published =
            rate(series, row.from, &[]).ok().flatten().unwrap_or_else(|| panic!("line {}: no row", row.line));
        let sum = published.percent.tenths(tenths).plus(margin);
        let found = if up_to_half { sum.up_to(Percent::hundredths(50)) } else { sum };
        assert_eq!(found, row.percent, "line {}: {} {} on {}", row.line, row.country, row.formula, row.from);
    }
}

#[test]
fn questions_are_answered_with_the_published_figures() {
    let mut asked = 0;
    for row in rows() {
        let Some(regime) = regime(&row.country, &row.formula) else {
            continue;
        };
        let found = rates_applied(&row, regime);
        let place = format!("line {}: {} {} on {}", row.line, regime.name, row.formula, row.from);
        assert!(!found.is_empty(), "{place}: no interest");
        assert!(
            found.iter().all(|rate| *rate == row.percent),
            "{place}: {found:?}, published {}",
            row.percent
        );
        asked += 1;
    }
    assert!(asked > 130, "only {asked} figures were asked for");
}

/// The rates that an invoice bears which falls due on the first day of the period and is unpaid on its last.
fn rates_applied(row: &Row, regime: &Regime) -> Vec<Percent> {
    let due = row.from.max(regime.first_day);
    assert!(next(due) < row.to, "line {}: the period ends before {} begins", row.line, regime.name);
    let kind = match regime.debtors {
        Debtors::Businesses => DebtorKind::Business,
        Debtors::Consumers => DebtorKind::Consumer,
        Debtors::PublicBuyers(_) => panic!("no public buyer has a formula of its own"),
    };
    let currency = Currency::from_code("EUR").expect("a currency");
    let contract = Contract {
        concluded_on: Some(regime.last_day.map_or(due, |last| last.min(due))),
        // An agreed rate of nothing, lifted to the floor, shows the floor.
        rate: row
            .formula
            .contains(" x")
            .then_some(RateClause { rate: AgreedRate::Fixed(Percent::ZERO), below_floor: BelowFloor::Floor }),
        ..Contract::default()
    };
    let law = Jurisdiction::from_code(&row.country).expect("a country");
    let amount = Money::from_minor(1_000_000, currency);
    let invoice = Invoice {
        receipt_date: Some(due),
        delivery_date: Some(due),
        contract,
        ..Invoice::bare("1", law, due, amount, PaymentTerms::DueOn(due))
    };
    let claim = Claim::bare("D", invoice);
    let debtor = Debtor::bare("D", kind);
    let question = Question::on(row.to);
    let answer =
        assess(&debtor, &claim, &question).unwrap_or_else(|faults| panic!("line {}: {faults:?}", row.line));
    assert_eq!(answer.regime.name, regime.name, "line {}", row.line);
    answer.segments.iter().map(|segment| segment.rate).collect()
}
