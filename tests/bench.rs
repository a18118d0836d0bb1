//! How much the doors cost: one generated portfolio through the core, the typed door and the component, in one run.
//!
//! Only the ratios mean something; the times are those of this machine at this moment.
#![allow(clippy::print_stdout, reason = "it prints what it measures")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    reason = "small sums over a fixed number of rows"
)]

use std::time::{Duration, Instant};

use relance_contract::dunning::Guest as _;
use relance_contract::portfolio::Guest as _;
use relance_contract::{self as contract, Path};
use relance_core::portfolio::Party;
use relance_core::{portfolio, presets};
use relance_host::component::Component;
use relance_tests::{Fault, root};
use relance_wasm::convert::{Reader, claims as claim_facts, parties, questions};
use relance_wasm::doors::Rules;

const ROWS: u32 = 10_000;
const RUNS: usize = 5;
const CHUNK: usize = 500;

/// The same invoices in the types of one door or the other: the bindings differ, the contract does not.
macro_rules! generate {
    ($types:path, $rows:expr) => {{
        use $types as types;
        let money = |minor: u32| types::Money {
            amount: format!("{}.{:02}", minor / 100, minor % 100),
            currency: "EUR".to_owned(),
        };
        let debtors: Vec<types::Debtor> = (0..$rows / 20 + 1)
            .map(|index| types::Debtor {
                id: format!("D{index}"),
                name: format!("Debtor {index}"),
                kind: types::DebtorKind::Business,
                address: Vec::new(),
                email: None,
                phone: None,
                reachable_by: None,
                segment: None,
                risk: None,
                blocks: None,
                credits: Vec::new(),
                unread: None,
                insolvency: None,
            })
            .collect();
        let claims: Vec<types::Claim> = (0..$rows)
            .map(|index| {
                let amount = 5_000 + index * 7_919 % 900_000;
                let month = 1 + index % 9;
                types::Claim {
                    debtor: format!("D{}", index / 20),
                    invoice: types::Invoice {
                        number: format!("F{index}"),
                        law: "FR".to_owned(),
                        issue_date: format!("2026-{month:02}-{:02}", 1 + index % 28),
                        receipt_date: None,
                        delivery_date: None,
                        amount_due: money(amount),
                        terms: types::PaymentTerms::Net(types::NetTerms {
                            days: 30,
                            after: types::StartEvent::Issue,
                            on_day: None,
                            or_on: None,
                            weekday: None,
                        }),
                        discounts: None,
                        sector: None,
                        periodic: false,
                        state: types::InvoiceState::Sent,
                        description: None,
                        lifecycle: None,
                        contract: None,
                    },
                    payments: (0..index % 3 / 2)
                        .map(|_| types::Payment {
                            date: "2026-10-01".to_owned(),
                            amount: money(amount / 2),
                            reference: None,
                        })
                        .collect(),
                    credit_notes: Vec::new(),
                    disputes: Vec::new(),
                    promises: Vec::new(),
                    contacts: Vec::new(),
                    blocks: None,
                    plan: None,
                    team_notices: None,
                    proceedings: None,
                    delay_excused: None,
                }
            })
            .collect();
        let question = types::Question {
            as_of: "2026-10-15".to_owned(),
            language: types::Language::En,
            extra_rates: Vec::new(),
            accept_unverified: None,
            calendar_changes: None,
        };
        (debtors, claims, question)
    }};
}

fn best(mut run: impl FnMut() -> Result<usize, Fault>) -> Result<Duration, Fault> {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let start = Instant::now();
        let rows = run()?;
        best = best.min(start.elapsed());
        if rows != usize::try_from(ROWS)? {
            return Err(format!("{rows} rows were answered, not {ROWS}").into());
        }
    }
    Ok(best)
}

fn main() -> Result<(), Fault> {
    let (debtors, claims, question) = generate!(contract::types, ROWS);
    let policies: Vec<_> = [contract::dunning::DebtorClass::Business].map(Rules::default_policy).into();

    let (claims_path, debtors_path) = (Path::root("claims"), Path::root("debtors"));
    let parties: Vec<Party> = debtors
        .iter()
        .map(|debtor| Party {
            id: debtor.id.clone(),
            debtor: Reader::one(|reader| parties::debtor(reader, &debtors_path, debtor)),
        })
        .collect();
    let core_claims: Vec<_> = claims
        .iter()
        .map(|claim| Reader::one(|reader| claim_facts::claim(reader, &claims_path, claim)))
        .collect();
    let core_question =
        Reader::one(|reader| questions::question(reader, &question)).map_err(|_| "the question is sound")?;
    let core_policies = [presets::relance::policy(relance_core::choices::DebtorClass::Business)];
    let core =
        best(|| Ok(portfolio::review(&parties, &core_claims, &core_policies, &core_question).rows.len()))?;

    let door = best(|| {
        let review = Rules::review(debtors.clone(), claims.clone(), policies.clone(), question.clone());
        Ok(review.map_err(|_| "the portfolio is sound")?.rows.len())
    })?;

    let component = Component::load(root().join("dist/relance.component.wasm"))?;
    let (debtors, claims, question) = generate!(relance_host::component::types, ROWS);
    let mut session = component.session()?;
    let policies = session.default_policies()?;
    let sandboxed = best(|| {
        let mut rows = 0;
        for chunk in claims.chunks(CHUNK) {
            let review = session.review(&debtors, chunk, &policies, &question)?;
            rows += review.map_err(|_| "the portfolio is sound")?.rows.len();
        }
        Ok(rows)
    })?;

    println!("{ROWS} invoices, best of {RUNS} runs:");
    for (name, time) in [
        ("core, native (figures and decisions as data)", core),
        ("native door (texts read, sentences written)", door),
        ("component in wasmtime, same door", sandboxed),
    ] {
        let micros = time.as_secs_f64() * 1e6 / f64::from(ROWS);
        let ratio = time.as_secs_f64() / door.as_secs_f64();
        println!("  {name:<46} {micros:>7.2} µs/invoice   {ratio:>5.2} × the native door");
    }
    Ok(())
}
