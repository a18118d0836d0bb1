//! Payment terms: the due date, and whether the term keeps within the law.

use crate::calendar::{Day, end_of_month, end_of_ten_days, plus_days};
use crate::explain::{Rule, Step};
use crate::facts::{Invoice, MonthEndReading, PaymentTerms, StartEvent};
use crate::law::{FineRule, LegalTerm, PeriodEnd, Regime, Source, TermCap, TermStart};
use crate::money::{Currency, Money};
use crate::refusal::{Fact, Reason, Refusal, Unchecked, Warning, WarningAbout};

/// Whether a term keeps within the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/assessment.wit")]
pub enum TermsVerdict {
    Lawful,
    Unlawful,
    Depends,
    NotLimited,
    Unchecked,
}

/// The most someone can be fined for a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct Fine {
    pub natural_person: Money,
    pub company: Money,
}

/// The lawfulness of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct TermsCheck {
    pub verdict: TermsVerdict,
    pub latest_lawful_date: Option<Day>,
    pub fine: Option<Fine>,
    pub source: Option<Source>,
}

/// The due date and the day its term began to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueDate {
    /// The last day to pay on time.
    pub due: Day,
    /// The day from which the term counts.
    pub start: Day,
}

/// Finds the due date.
pub fn due_date(
    invoice: &Invoice,
    regime: &Regime,
    steps: &mut Vec<Step>,
    warnings: &mut Vec<Warning>,
) -> Result<DueDate, Refusal> {
    let issue = invoice.issue_date;
    if issue < regime.first_day {
        return Err(Refusal::new("claim.invoice.issue-date", Reason::BeforeLaw(regime.first_day)));
    }
    let found = match invoice.terms {
        PaymentTerms::DueOn(due) => {
            steps.push(Step::plain(Rule::DueDateAgreed { due }));
            DueDate { due, start: issue }
        }
        PaymentTerms::Net { days, after } => {
            let start = event_day(invoice, after)?;
            let due = plus_days(start, u32::from(days));
            steps.push(Step::plain(Rule::DueDateNet { days, after, start, due }));
            DueDate { due, start }
        }
        PaymentTerms::EndOfMonth { days, reading } => {
            let [first, second] = [MonthEndReading::DaysThenMonthEnd, MonthEndReading::MonthEndThenDays]
                .map(|it| month_end(issue, days, it));
            let reading = match reading {
                Some(reading) => reading,
                None if first == second => MonthEndReading::DaysThenMonthEnd,
                None => {
                    let reason =
                        Reason::AmbiguousTerm { days_then_month_end: first, month_end_then_days: second };
                    return Err(Refusal::new("claim.invoice.terms", reason));
                }
            };
            let due = month_end(issue, days, reading);
            steps.push(Step::plain(Rule::DueDateEndOfMonth { days, reading, issue, due }));
            DueDate { due, start: issue }
        }
        PaymentTerms::Statutory => {
            let Some(term) = &regime.default_term else {
                return Err(Refusal::new("claim.invoice.terms", Reason::MissingFact(Fact::Terms)));
            };
            let start = term_start(invoice, term, steps, warnings).map_err(missing)?;
            let due = plus_days(period_end(start, term.period_end), u32::from(term.days));
            steps.push(Step::sourced(Rule::DueDateStatutory { days: term.days, start, due }, &term.source));
            DueDate { due, start }
        }
    };
    Ok(found)
}

/// Checks the term against the caps of the law.
pub fn check(
    invoice: &Invoice,
    regime: &Regime,
    due: Day,
    steps: &mut Vec<Step>,
    warnings: &mut Vec<Warning>,
) -> Result<TermsCheck, Refusal> {
    if regime.caps.is_empty() {
        steps.push(Step::plain(Rule::TermNotLimited));
        let verdict = TermsVerdict::NotLimited;
        return Ok(TermsCheck { verdict, latest_lawful_date: None, fine: None, source: None });
    }
    if let (PaymentTerms::Statutory, Some(term)) = (invoice.terms, &regime.default_term) {
        // The law's own term cannot be over the law's cap.
        steps.push(Step::sourced(Rule::TermLawful { due, latest: due }, &term.source));
        let (verdict, source) = (TermsVerdict::Lawful, Some(term.source.clone()));
        return Ok(TermsCheck { verdict, latest_lawful_date: Some(due), fine: None, source });
    }
    let limits = match limits(invoice, regime) {
        Ok(limits) => limits,
        Err(why) => {
            warnings.push(Warning {
                path: "claim.invoice.terms".to_owned(),
                about: WarningAbout::TermUnchecked(why),
            });
            let verdict = TermsVerdict::Unchecked;
            return Ok(TermsCheck { verdict, latest_lawful_date: None, fine: None, source: None });
        }
    };
    let Limits { cap, latest, end_of_month } = limits;
    let source = &cap.term.source;
    let lawful = |latest| (TermsVerdict::Lawful, latest, Rule::TermLawful { due, latest });
    let (verdict, latest_lawful_date, rule) = match end_of_month {
        _ if due <= latest => lawful(latest),
        Some(EndOfMonthLimit { latest: later, stipulated: true, .. }) => lawful(later),
        Some(EndOfMonthLimit { latest: later, stipulated: false, days }) if due <= later => (
            TermsVerdict::Depends,
            latest,
            Rule::TermDepends { due, latest, days, end_of_month_latest: later },
        ),
        _ => (TermsVerdict::Unlawful, latest, Rule::TermUnlawful { due, latest }),
    };
    steps.push(Step::sourced(rule, source));
    let path = || "claim.invoice.terms".to_owned();
    let mut fine = None;
    match verdict {
        TermsVerdict::Unlawful => {
            let about = WarningAbout::TermUnlawful { latest: latest_lawful_date };
            warnings.push(Warning { path: path(), about });
            if let Some(rule) = &regime.fine {
                let found = fine_money(rule)?;
                let step = Rule::TermFine { natural_person: found.natural_person, company: found.company };
                steps.push(Step::sourced(step, &rule.source));
                fine = Some(found);
            }
        }
        TermsVerdict::Depends => {
            let days = cap.term.or_end_of_month.unwrap_or_default();
            warnings.push(Warning { path: path(), about: WarningAbout::TermDepends { latest, days } });
        }
        TermsVerdict::Lawful | TermsVerdict::NotLimited | TermsVerdict::Unchecked => {}
    }
    Ok(TermsCheck {
        verdict,
        latest_lawful_date: Some(latest_lawful_date),
        fine,
        source: Some(source.clone()),
    })
}

/// "N days end of month" in one of its two readings.
#[must_use]
pub fn month_end(issue: Day, days: u16, reading: MonthEndReading) -> Day {
    let days = u32::from(days);
    match reading {
        MonthEndReading::DaysThenMonthEnd => end_of_month(plus_days(issue, days)),
        MonthEndReading::MonthEndThenDays => plus_days(end_of_month(issue), days),
    }
}

/// The last lawful due date, and the alternative open to "end of month" clauses.
struct Limits<'a> {
    cap: &'a TermCap,
    latest: Day,
    end_of_month: Option<EndOfMonthLimit>,
}

struct EndOfMonthLimit {
    days: u16,
    latest: Day,
    /// Whether the agreed terms are such a clause.
    stipulated: bool,
}

fn limits<'a>(invoice: &Invoice, regime: &'a Regime) -> Result<Limits<'a>, Unchecked> {
    let applies = |cap: &&TermCap| {
        cap.sector == invoice.sector && cap.periodic.is_none_or(|periodic| periodic == invoice.periodic)
    };
    // A trade that this regime does not single out falls under its general cap.
    let general = |cap: &&TermCap| {
        cap.sector.is_none() && cap.periodic.is_none_or(|periodic| periodic == invoice.periodic)
    };
    let found = regime.caps.iter().find(applies).or_else(|| regime.caps.iter().find(general));
    let Some(cap) = found else {
        return Err(Unchecked::BeforeLaw(invoice.issue_date));
    };
    if invoice.issue_date < cap.term.first_day {
        return Err(Unchecked::BeforeLaw(cap.term.first_day));
    }
    let start =
        term_start(invoice, &cap.term, &mut Vec::new(), &mut Vec::new()).map_err(Unchecked::MissingFact)?;
    let latest = plus_days(period_end(start, cap.term.period_end), u32::from(cap.term.days));
    let end_of_month =
        cap.term.or_end_of_month.and_then(|days| end_of_month_limit(invoice.issue_date, invoice.terms, days));
    Ok(Limits { cap, latest, end_of_month })
}

/// The alternative cap, open to clauses that say "so many days, end of month" and no more.
fn end_of_month_limit(issue: Day, terms: PaymentTerms, cap: u16) -> Option<EndOfMonthLimit> {
    let [first, second] = [MonthEndReading::DaysThenMonthEnd, MonthEndReading::MonthEndThenDays]
        .map(|reading| month_end(issue, cap, reading));
    match terms {
        // A clause of more days than the cap, or of days alone, is not the clause the law allows.
        PaymentTerms::EndOfMonth { days, .. } if days > cap => None,
        PaymentTerms::Net { .. } | PaymentTerms::Statutory => None,
        PaymentTerms::EndOfMonth { reading, .. } => {
            let latest = reading.map_or(first.max(second), |reading| month_end(issue, cap, reading));
            Some(EndOfMonthLimit { days: cap, latest, stipulated: true })
        }
        // A bare date does not say how it was agreed.
        PaymentTerms::DueOn(_) => {
            Some(EndOfMonthLimit { days: cap, latest: first.max(second), stipulated: false })
        }
    }
}

fn term_start(
    invoice: &Invoice,
    term: &LegalTerm,
    steps: &mut Vec<Step>,
    warnings: &mut Vec<Warning>,
) -> Result<Day, Fact> {
    match term.start {
        TermStart::Issue => Ok(invoice.issue_date),
        TermStart::Delivery => invoice.delivery_date.ok_or(Fact::DeliveryDate),
        TermStart::ReceiptOrLaterDelivery { unrecorded } => {
            let receipt = invoice.receipt_date.unwrap_or_else(|| {
                let assumed = plus_days(invoice.issue_date, u32::from(unrecorded));
                let rule = Rule::ReceiptNotRecorded { issue: invoice.issue_date, days: unrecorded, assumed };
                steps.push(Step::sourced(rule, &term.source));
                warnings.push(Warning {
                    path: "claim.invoice.receipt-date".to_owned(),
                    about: WarningAbout::DateAssumed { assumed },
                });
                assumed
            });
            Ok(invoice.delivery_date.map_or(receipt, |delivery| receipt.max(delivery)))
        }
    }
}

fn period_end(start: Day, period: PeriodEnd) -> Day {
    match period {
        PeriodEnd::None => start,
        PeriodEnd::TenDays => end_of_ten_days(start),
        PeriodEnd::Month => end_of_month(start),
    }
}

fn event_day(invoice: &Invoice, event: StartEvent) -> Result<Day, Refusal> {
    let (day, fact) = match event {
        StartEvent::Issue => return Ok(invoice.issue_date),
        StartEvent::Receipt => (invoice.receipt_date, Fact::ReceiptDate),
        StartEvent::Delivery => (invoice.delivery_date, Fact::DeliveryDate),
    };
    day.ok_or_else(|| missing(fact))
}

fn missing(fact: Fact) -> Refusal {
    Refusal::new(format!("claim.invoice.{}", fact.name()), Reason::MissingFact(fact))
}

fn fine_money(rule: &FineRule) -> Result<Fine, Refusal> {
    let currency =
        Currency::from_code(rule.currency).map_err(|reason| Refusal::new("claim.invoice.law", reason))?;
    Ok(Fine {
        natural_person: Money::from_minor(rule.natural_person, currency),
        company: Money::from_minor(rule.company, currency),
    })
}
