//! Deadlines of a claim: what is lost, after which day.
//!
//! ```
//! # use relance_core::calendar::day;
//! # use relance_core::choices::DebtorKind;
//! # use relance_core::facts::{Claim, Debtor, Invoice, PaymentTerms, Question};
//! # use relance_core::law::Jurisdiction;
//! # use relance_core::money::{Currency, Money};
//! # let eur = |text| Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap();
//! # let france = Jurisdiction::from_code("FR").unwrap();
//! use relance_core::assess;
//! use relance_core::refusal::DeadlineCode;
//!
//! // Between businesses, five years from the due date.
//! let terms = PaymentTerms::DueOn(day(2026, 4, 1));
//! let claim = Claim::bare("D", Invoice::bare("F-1", france, day(2026, 3, 2), eur("4800.00"), terms));
//! let debtor = Debtor::bare("D", DebtorKind::Business);
//! let found = assess::assess(&debtor, &claim, &Question::on(day(2026, 6, 15))).unwrap();
//! let limitation = found.deadlines.iter().find(|it| it.code == DeadlineCode::Limitation).unwrap();
//! assert_eq!(limitation.date, day(2031, 4, 1));
//! ```

use crate::calendar::{Day, end_of_year, minus_days, minus_months, plus_months};
use crate::choices::InterruptionKind;
use crate::explain::{Rule, Step};
use crate::facts::{Claim, Debtor, Interruption, Question};
use crate::law::{Article, LimitationStart, Regime, calendar};
use crate::refusal::{DeadlineCode, WarningAbout};
use crate::source::Source;
use crate::trail::{Chapter, Trail};

/// A day after which something is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What is lost.
    pub code: DeadlineCode,
    /// The last day.
    pub date: Day,
    /// The first day on which to warn.
    pub warn_from: Day,
    /// The article.
    pub source: Source,
}

/// Limitation is warned of six months before; procedures one month before.
const LIMITATION_WARNING_MONTHS: u32 = 6;
const PROCEDURE_WARNING_DAYS: u32 = 30;

/// Finds the deadlines of a claim that is still open, the nearest first.
pub fn deadlines(
    debtor: &Debtor,
    claim: &Claim,
    due: Day,
    regime: &Regime,
    question: &Question,
    trail: &mut Trail,
) -> Vec<Deadline> {
    let mut found = Vec::new();
    insolvency(debtor, regime, question, trail, &mut found);
    order(claim, regime, question, trail, &mut found);
    limitation(claim, due, regime, question, trail, &mut found);
    found.sort_by_key(|deadline| deadline.date);
    for deadline in &found {
        if let Some((path, about)) = warning(deadline, question.as_of) {
            trail.warn(Chapter::Deadlines, path, || about);
        }
    }
    found
}

fn procedure(code: DeadlineCode, date: Day, source: &Article) -> Deadline {
    Deadline { code, date, warn_from: minus_days(date, PROCEDURE_WARNING_DAYS), source: source.into() }
}

/// Declaring the claim, and asking for relief when that was missed.
fn insolvency(
    debtor: &Debtor,
    regime: &Regime,
    question: &Question,
    trail: &mut Trail,
    found: &mut Vec<Deadline>,
) {
    let Some((insolvency, rule)) = debtor.insolvency.as_ref().zip(regime.insolvency.as_ref()) else {
        return;
    };
    let Some(published) = insolvency.publication_date else {
        return;
    };
    let end =
        |months| rule.calendar.next_working_day(plus_months(published, months), &question.calendar_changes);
    let months =
        if insolvency.creditor_elsewhere { rule.declare.rule.elsewhere } else { rule.declare.rule.months };
    let date = end(months);
    trail.say(Chapter::Deadlines, || {
        Step::sourced(Rule::DeclareBy { published, months, date }, &rule.declare.source)
    });
    found.push(procedure(DeadlineCode::DeclareClaim, date, &rule.declare.source));
    let months = rule.relief_months.rule;
    let date = end(months);
    trail.say(Chapter::Deadlines, || {
        Step::sourced(Rule::AskReliefBy { published, months, date }, &rule.relief_months.source)
    });
    found.push(procedure(DeadlineCode::AskRelief, date, &rule.relief_months.source));
}

/// Serving an order for payment.
fn order(claim: &Claim, regime: &Regime, question: &Question, trail: &mut Trail, found: &mut Vec<Deadline>) {
    let as_of = question.as_of;
    let Some(order) = claim.proceedings.order.filter(|order| order.made_on <= as_of) else {
        return;
    };
    let rule = regime.order_service.iter().rev().find(|rule| order.made_on >= rule.first_day);
    let Some(rule) = rule.filter(|_| order.served_on.is_none_or(|served| served > as_of)) else {
        return;
    };
    let last = plus_months(order.made_on, rule.months);
    let date = regime
        .place
        .and_then(calendar)
        .map_or(last, |calendar| calendar.next_working_day(last, &question.calendar_changes));
    let step = Rule::ServeOrderBy { made_on: order.made_on, months: rule.months, date };
    trail.say(Chapter::Deadlines, || Step::sourced(step, &rule.source));
    found.push(procedure(DeadlineCode::ServeOrder, date, &rule.source));
}

/// Limitation of the oldest part still open, from its due date or its last interruption. A judgment ends it: titles have their
/// own time.
fn limitation(
    claim: &Claim,
    due: Day,
    regime: &Regime,
    question: &Question,
    trail: &mut Trail,
    found: &mut Vec<Deadline>,
) {
    let judged = claim.proceedings.judgment.is_some_and(|judgment| judgment.given_on <= question.as_of);
    let Some(rule) = regime.limitation.as_ref().filter(|_| !judged) else {
        return;
    };
    let shorter = rule.shorter.iter().find(|shorter| claim.invoice.sector == Some(shorter.sector));
    let (years, start, source) =
        shorter.map_or((rule.years, rule.start, &rule.source), |less| (less.years, less.start, &less.source));
    let expires = |from| plus_months(from, years.saturating_mul(12));
    let mut from = match start {
        LimitationStart::Delivery => claim.invoice.delivery_date.unwrap_or(claim.invoice.issue_date),
        LimitationStart::DueDate => due,
        LimitationStart::EndOfYear => end_of_year(due),
    };
    // A plan in which the debtor acknowledges the debt interrupts limitation as any other acknowledgment does.
    let plan = claim.plan.as_ref().filter(|plan| plan.acknowledged).map(|plan| Interruption {
        kind: InterruptionKind::Acknowledgment,
        date: plan.agreed_on,
        ended_on: None,
    });
    let all = claim.proceedings.interruptions.iter().copied().chain(plan);
    let mut interruptions: Vec<Interruption> = all.filter(|it| it.date <= question.as_of).collect();
    interruptions.sort_by_key(|interruption| interruption.date);
    for interruption in interruptions {
        // What is time-barred is not revived.
        if interruption.date > expires(from) {
            continue;
        }
        let kind = interruption.kind;
        match (kind, interruption.ended_on.filter(|ended| *ended <= question.as_of)) {
            (InterruptionKind::CourtClaim, None) => {
                trail.say(Chapter::Deadlines, || {
                    Step::sourced(Rule::LimitationSuspended { since: interruption.date }, source)
                });
                return;
            }
            (InterruptionKind::CourtClaim, Some(ended)) => from = from.max(ended),
            (InterruptionKind::Acknowledgment | InterruptionKind::Enforcement, _) => {
                from = from.max(interruption.date);
            }
        }
        trail.say(Chapter::Deadlines, || {
            Step::sourced(Rule::LimitationInterrupted { kind, date: from }, source)
        });
    }
    let date = expires(from);
    trail.say(Chapter::Deadlines, || Step::sourced(Rule::Limitation { from, years, date }, source));
    let warn_from = minus_months(date, LIMITATION_WARNING_MONTHS);
    found.push(Deadline { code: DeadlineCode::Limitation, date, warn_from, source: source.into() });
}

fn warning(deadline: &Deadline, as_of: Day) -> Option<(&'static str, WarningAbout)> {
    let Deadline { code, date, warn_from, .. } = *deadline;
    let passed = as_of > date;
    let (path, about) = match code {
        _ if as_of < warn_from => return None,
        DeadlineCode::Limitation if passed => ("claim.proceedings", WarningAbout::LimitationPassed { date }),
        DeadlineCode::Limitation => ("claim.proceedings", WarningAbout::LimitationNear { date }),
        _ => {
            let path = match code {
                DeadlineCode::ServeOrder => "claim.proceedings.order",
                _ => "debtor.insolvency",
            };
            let about = if passed {
                WarningAbout::DeadlinePassed { code, date }
            } else {
                WarningAbout::DeadlineNear { code, date }
            };
            (path, about)
        }
    };
    Some((path, about))
}
