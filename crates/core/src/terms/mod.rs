//! Payment terms: the due date, and whether the term keeps within the law.
//!
//! # Why it is so
//!
//! **A day that the law moves keeps its term lawful, a day that a clause moves does not.** Caps are compared
//! with the day agreed when § 193 BGB moves it, and with the day reached when the contract says so.
//!
//! **Contracts older than the caps.** Whether the caps of a newer law hold for them was not read: their terms
//! are *unchecked*. Belgian law reaches older contracts from a day on; here that is judged by the day of the
//! invoice.
//!
//! **Above the cap, the agreed day stays.** An unlawful term is a warning with the article and the fine at
//! stake. Interest is counted from the agreed day: we do not claim more than the contract gave.
//!
//! **"End of month" has two readings.** Without one, the answer is a refusal that names both dates, unless
//! they coincide.
//!
//! # Example
//!
//! ```
//! # use relance_core::calendar::day;
//! # use relance_core::choices::{DebtorKind, StartEvent};
//! # use relance_core::facts::{Invoice, PaymentTerms};
//! # use relance_core::law::Jurisdiction;
//! # use relance_core::money::{Currency, Money};
//! # let eur = |text| Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap();
//! # let france = Jurisdiction::from_code("FR").unwrap();
//! use relance_core::terms::{self, TermsVerdict};
//! use relance_core::trail::Trail;
//!
//! // "60 days" on an invoice of 2 March 2026: due on 1 May, the last day that French law allows.
//! let terms = PaymentTerms::Net { days: 60, after: StartEvent::Issue, on_day: None };
//! let invoice = Invoice::bare("F-1", france, day(2026, 3, 2), eur("4800.00"), terms);
//! let law = france.regime(DebtorKind::Business, invoice.issue_date, invoice.issue_date, None).unwrap();
//! let mut trail = Trail::told();
//! let due = terms::due(&invoice, &law, &[], &mut trail).unwrap();
//! let check = terms::check(&invoice, &law, &due, &mut trail).unwrap();
//! assert_eq!(due.first(), day(2026, 5, 1));
//! assert_eq!((check.verdict, check.latest_lawful_date), (TermsVerdict::Lawful, Some(day(2026, 5, 1))));
//! assert_eq!(trail.into_parts().0.len(), 2, "one line on the day, one on its lawfulness");
//! ```

pub mod text;

use crate::calendar::{
    Day, end_of_month, end_of_ten_days, first_of_month, first_on_day, on_day_of_month, plus_days, plus_months,
};
use crate::choices::{NonWorkingDay, PeriodEndReading, Sector, StartEvent};
use crate::explain::{Rule, Step};
use crate::facts::{Invoice, PaymentTerms};
use crate::holidays::Override;
use crate::law::{BeyondCap, FineRule, LegalTerm, Parties, PeriodEnd, Regime, TermCap, TermStart, calendar};
use crate::money::Money;
use crate::path::Path;
use crate::refusal::{Fact, Reason, Refusal, Unchecked, WarningAbout};
use crate::source::Source;
use crate::trail::{Chapter, Trail};

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

/// A part of the amount due, and the last day to pay it on time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The last day to pay it on time.
    pub due: Day,
    /// The day agreed, before it moved to a working one.
    pub agreed: Day,
    /// How much.
    pub amount: Money,
}

/// The due date or dates, and the day their term began to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The parts of the amount due, oldest first; at least one.
    pub parts: Vec<Part>,
    /// The day from which the term counts.
    pub start: Day,
}

impl Due {
    /// The first due date.
    #[must_use]
    pub fn first(&self) -> Day {
        self.parts.first().map_or(self.start, |part| part.due)
    }
}

/// Finds the due dates.
pub fn due(
    invoice: &Invoice,
    regime: &Regime,
    changes: &[Override],
    trail: &mut Trail,
) -> Result<Due, Refusal> {
    let (start, agreed) = if let PaymentTerms::Instalments(instalments) = &invoice.terms {
        (invoice.issue_date, instalments.iter().map(|it| (it.due_date, it.amount)).collect())
    } else {
        let (start, agreed) = single(invoice, regime, trail)?;
        (start, vec![(agreed, invoice.amount_due)])
    };
    let mut parts = Vec::with_capacity(agreed.len());
    for (number, (agreed, amount)) in (1_u32..).zip(agreed) {
        if matches!(invoice.terms, PaymentTerms::Instalments(_)) {
            trail
                .say(Chapter::Terms, || Step::plain(Rule::DueDateInstalment { number, amount, due: agreed }));
        }
        parts.push(Part { due: moved(invoice, regime, agreed, changes, trail)?, agreed, amount });
    }
    Ok(Due { parts, start })
}

/// A due date that is not a working day stays or moves, as the contract or the law says.
fn moved(
    invoice: &Invoice,
    regime: &Regime,
    agreed: Day,
    changes: &[Override],
    trail: &mut Trail,
) -> Result<Day, Refusal> {
    let contract = &invoice.contract;
    let rule = contract.non_working_day.unwrap_or(regime.non_working_day.rule);
    if rule == NonWorkingDay::Keep {
        return Ok(agreed);
    }
    let place = contract.place_of_payment.or_else(|| regime.place.and_then(calendar));
    let Some(calendar) = place else {
        let reason = Reason::MissingFact(Fact::PlaceOfPayment);
        return Err(Refusal::new("claim.invoice.contract.place-of-payment", reason));
    };
    let due = match rule {
        NonWorkingDay::Next => calendar.next_working_day(agreed, changes),
        NonWorkingDay::Previous => calendar.previous_working_day(agreed, changes).max(invoice.issue_date),
        NonWorkingDay::Keep => agreed,
    };
    if due != agreed {
        let source = regime.non_working_day.article().filter(|_| contract.non_working_day.is_none());
        trail.say(Chapter::Terms, || {
            Step::maybe_sourced(Rule::DueDateMoved { from: agreed, due, place: calendar.place }, source)
        });
    }
    Ok(due)
}

/// The day from which a term counts, and the one due date it leads to.
fn single(invoice: &Invoice, regime: &Regime, trail: &mut Trail) -> Result<(Day, Day), Refusal> {
    let issue = invoice.issue_date;
    Ok(match invoice.terms {
        PaymentTerms::DueOn(due) => {
            trail.say(Chapter::Terms, || Step::plain(Rule::DueDateAgreed { due }));
            (issue, due)
        }
        PaymentTerms::Net { days, after, on_day } => {
            let start = event_day(invoice, after)?;
            let due = plus_days(start, u32::from(days));
            trail.say(Chapter::Terms, || Step::plain(Rule::DueDateNet { days, after, start, due }));
            (start, on_day.map_or(due, |number| on_day_step(number, first_on_day(due, number), trail)))
        }
        PaymentTerms::EndOfMonth { days, reading, on_day } => {
            let in_next_month = |day, number| on_day_of_month(plus_months(first_of_month(day), 1), number);
            let readings = READINGS.map(|it| {
                let due = month_end(issue, days, it);
                on_day.map_or(due, |number| in_next_month(due, number))
            });
            let reading = one_reading(reading, readings, false)?;
            let due = month_end(issue, days, reading);
            trail.say(Chapter::Terms, || Step::plain(Rule::DueDateEndOfMonth { days, reading, issue, due }));
            (issue, on_day.map_or(due, |number| on_day_step(number, in_next_month(due, number), trail)))
        }
        PaymentTerms::EndOfTenDays { days, after, reading } => {
            let start = event_day(invoice, after)?;
            let readings = READINGS.map(|it| period_then_days(start, days, it, end_of_ten_days));
            let reading = one_reading(reading, readings, true)?;
            let due = period_then_days(start, days, reading, end_of_ten_days);
            trail.say(Chapter::Terms, || {
                Step::plain(Rule::DueDateEndOfTenDays { days, after, reading, start, due })
            });
            (start, due)
        }
        PaymentTerms::Statutory | PaymentTerms::Instalments(_) => {
            let Some(term) = &regime.default_term else {
                return Err(Refusal::new("claim.invoice.terms", Reason::MissingFact(Fact::Terms)));
            };
            let start = term_start(invoice, term, trail).map_err(missing)?;
            let due = plus_days(period_end(start, term.period_end), u32::from(term.days));
            trail.say(Chapter::Terms, || {
                Step::sourced(Rule::DueDateStatutory { days: term.days, start, due }, &term.source)
            });
            (start, due)
        }
    })
}

fn on_day_step(number: u8, due: Day, trail: &mut Trail) -> Day {
    trail.say(Chapter::Terms, || Step::plain(Rule::DueDateOnDay { number, due }));
    due
}

const READINGS: [PeriodEndReading; 2] =
    [PeriodEndReading::DaysThenPeriodEnd, PeriodEndReading::PeriodEndThenDays];

/// The reading that was given, or the only one there is, or a refusal that names both days.
fn one_reading(
    reading: Option<PeriodEndReading>,
    days: [Day; 2],
    ten_days: bool,
) -> Result<PeriodEndReading, Refusal> {
    let [first, second] = days;
    match reading {
        Some(reading) => Ok(reading),
        None if first == second => Ok(PeriodEndReading::DaysThenPeriodEnd),
        None => {
            let reason =
                Reason::AmbiguousTerm { days_then_period_end: first, period_end_then_days: second, ten_days };
            Err(Refusal::new("claim.invoice.terms", reason))
        }
    }
}

/// Checks the term against the caps of the law.
pub fn check(
    invoice: &Invoice,
    regime: &Regime,
    due: &Due,
    trail: &mut Trail,
) -> Result<TermsCheck, Refusal> {
    // A day that the law moves is not the parties' doing; one that their clause moves is.
    let moved_by_clause = invoice.contract.non_working_day.is_some();
    let due = due.parts.last().map_or(due.start, |part| if moved_by_clause { part.due } else { part.agreed });
    if regime.caps.is_empty() && !regime.is_of_contract() {
        trail.say(Chapter::Terms, || Step::plain(Rule::TermNotLimited));
        let verdict = TermsVerdict::NotLimited;
        return Ok(TermsCheck { verdict, latest_lawful_date: None, fine: None, source: None });
    }
    if let (PaymentTerms::Statutory, Some(term)) = (&invoice.terms, &regime.default_term) {
        // The law's own term cannot be over the law's cap.
        trail.say(Chapter::Terms, || Step::sourced(Rule::TermLawful { due, latest: due }, &term.source));
        let (verdict, source) = (TermsVerdict::Lawful, Some(Source::from(&term.source)));
        return Ok(TermsCheck { verdict, latest_lawful_date: Some(due), fine: None, source });
    }
    // Whether the caps of today hold for contracts of that time was not read.
    let found = if regime.is_of_contract() {
        Err(Unchecked::NoLaw)
    } else if regime.last_day.is_some() {
        Err(Unchecked::OldContract)
    } else {
        limits(invoice, regime, due)
    };
    let limits = match found {
        Ok(limits) => limits,
        Err(why) => {
            // A caller who lets the contract govern alone knows that there is no law here to check it against.
            if why != Unchecked::NoLaw {
                trail.warn(Chapter::Terms, "claim.invoice.terms", || WarningAbout::TermUnchecked(why));
            }
            let verdict = TermsVerdict::Unchecked;
            return Ok(TermsCheck { verdict, latest_lawful_date: None, fine: None, source: None });
        }
    };
    let Limits { cap, latest, end_of_month, never_after, size_matters } = limits;
    let source = &cap.term.source;
    let over_the_cap = || match cap.beyond {
        BeyondCap::IfExpresslyAgreed
            if never_after.is_none_or(|last| due <= last)
                && invoice.contract.long_term_agreed != Some(false) =>
        {
            let about = WarningAbout::TermNeedsAgreement { latest };
            (TermsVerdict::Depends, latest, Rule::TermNeedsAgreement { due, latest }, Some(about))
        }
        BeyondCap::Unlawful | BeyondCap::IfExpresslyAgreed => unlawful(due, latest),
    };
    let (verdict, latest_lawful_date, rule, about) = match end_of_month {
        _ if due <= latest => lawful(due, latest),
        _ if size_matters => {
            let about = WarningAbout::TermDependsOnSize { latest };
            (TermsVerdict::Depends, latest, Rule::TermDependsOnSize { due, latest }, Some(about))
        }
        Some(EndOfMonthLimit { latest: later, stipulated: true, .. }) if due <= later => lawful(due, later),
        Some(EndOfMonthLimit { latest: later, stipulated: true, .. }) => unlawful(due, later),
        Some(EndOfMonthLimit { latest: later, stipulated: false, days }) if due <= later => {
            let rule = Rule::TermDepends { due, latest, days, end_of_month_latest: later };
            (TermsVerdict::Depends, latest, rule, Some(WarningAbout::TermDepends { latest, days }))
        }
        _ => over_the_cap(),
    };
    trail.say(Chapter::Terms, || Step::sourced(rule, source));
    if let Some(about) = about {
        trail.warn(Chapter::Terms, "claim.invoice.terms", || about);
    }
    let mut fine = None;
    if let (TermsVerdict::Unlawful, Some(rule)) = (verdict, &regime.fine) {
        let found = fine_money(rule);
        let step = Rule::TermFine { natural_person: found.natural_person, company: found.company };
        trail.say(Chapter::Terms, || Step::sourced(step, &rule.source));
        fine = Some(found);
    }
    Ok(TermsCheck {
        verdict,
        latest_lawful_date: Some(latest_lawful_date),
        fine,
        source: Some(Source::from(source)),
    })
}

/// A verdict, the last lawful due date, its line of explanation and its warning.
type Judged = (TermsVerdict, Day, Rule, Option<WarningAbout>);

fn lawful(due: Day, latest: Day) -> Judged {
    (TermsVerdict::Lawful, latest, Rule::TermLawful { due, latest }, None)
}

fn unlawful(due: Day, latest: Day) -> Judged {
    let about = WarningAbout::TermUnlawful { latest };
    (TermsVerdict::Unlawful, latest, Rule::TermUnlawful { due, latest }, Some(about))
}

/// So many days and the end of a period, in one of the two readings.
fn period_then_days(start: Day, days: u16, reading: PeriodEndReading, end: fn(Day) -> Day) -> Day {
    let days = u32::from(days);
    match reading {
        PeriodEndReading::DaysThenPeriodEnd => end(plus_days(start, days)),
        PeriodEndReading::PeriodEndThenDays => plus_days(end(start), days),
    }
}

/// "N days end of month" in one of its two readings.
#[must_use]
pub fn month_end(issue: Day, days: u16, reading: PeriodEndReading) -> Day {
    period_then_days(issue, days, reading, end_of_month)
}

/// The last lawful due date, and the alternative open to "end of month" clauses.
struct Limits<'a> {
    cap: &'a TermCap,
    latest: Day,
    end_of_month: Option<EndOfMonthLimit>,
    /// The day after which a term is unlawful whatever was agreed.
    never_after: Option<Day>,
    /// The cap holds only if the debtor is large and the creditor is not, and the facts do not say.
    size_matters: bool,
}

struct EndOfMonthLimit {
    days: u16,
    latest: Day,
    /// Whether the agreed terms are such a clause.
    stipulated: bool,
}

fn limits<'a>(invoice: &Invoice, regime: &'a Regime, due: Day) -> Result<Limits<'a>, Unchecked> {
    let issue = invoice.issue_date;
    let fits = |cap: &&TermCap| cap.periodic.is_none_or(|periodic| periodic == invoice.periodic);
    let of = |sector: Option<Sector>| {
        regime.caps.iter().filter(fits).filter(move |cap| cap.sector == sector && cap.parties == Parties::Any)
    };
    // A trade that this regime does not single out falls under its general cap.
    // The latest version in force on the day of issue; if none was yet, the first, which then says so.
    let in_force = |sector| {
        let known = of(sector).filter(|cap| issue >= cap.term.first_day).max_by_key(|cap| cap.term.first_day);
        known.or_else(|| of(sector).min_by_key(|cap| cap.term.first_day))
    };
    let Some(general) = in_force(invoice.sector).or_else(|| in_force(None)) else {
        return Err(Unchecked::BeforeLaw(issue));
    };
    let between_sizes = regime.caps.iter().find(|cap| {
        cap.parties == Parties::LargeDebtor
            && invoice.contract.large_debtor != Some(false)
            && issue >= cap.term.first_day
    });
    if let Some(cap) = between_sizes {
        let limits = limits_of(invoice, cap, due)?;
        if invoice.contract.large_debtor == Some(true) {
            return Ok(limits);
        }
        let general = limits_of(invoice, general, due)?;
        if due > limits.latest && due <= general.latest {
            return Ok(Limits { size_matters: true, ..limits });
        }
        return Ok(general);
    }
    limits_of(invoice, general, due)
}

fn limits_of<'a>(invoice: &Invoice, cap: &'a TermCap, due: Day) -> Result<Limits<'a>, Unchecked> {
    if invoice.issue_date < cap.term.first_day {
        return Err(Unchecked::BeforeLaw(cap.term.first_day));
    }
    let latest_from = |start| plus_days(period_end(start, cap.term.period_end), u32::from(cap.term.days));
    let found = term_start(invoice, &cap.term, &mut Trail::silent());
    // Receipt cannot come before issue: a term within the cap from issue keeps within it from receipt.
    let start = found.or_else(|fact| {
        let early_enough = fact == Fact::ReceiptDate && due <= latest_from(invoice.issue_date);
        if early_enough { Ok(invoice.issue_date) } else { Err(Unchecked::MissingFact(fact)) }
    })?;
    // Without the day of receipt the term counts from delivery; a later receipt would allow a later day.
    let uncertain = matches!(cap.term.start, TermStart::ReceiptOrLaterDelivery { unrecorded: None });
    if uncertain && invoice.receipt_date.is_none() && due > latest_from(start) {
        return Err(Unchecked::MissingFact(Fact::ReceiptDate));
    }
    let end_of_month = cap
        .term
        .or_end_of_month
        .and_then(|days| end_of_month_limit(invoice.issue_date, &invoice.terms, days));
    let never_after = cap.never_over.map(|days| plus_days(start, u32::from(days)));
    Ok(Limits { cap, latest: latest_from(start), end_of_month, never_after, size_matters: false })
}

/// The alternative cap, open to clauses that say "so many days, end of month" and no more.
fn end_of_month_limit(issue: Day, terms: &PaymentTerms, cap: u16) -> Option<EndOfMonthLimit> {
    let [first, second] = READINGS.map(|reading| month_end(issue, cap, reading));
    match terms {
        // A clause of more days than the cap, or of days alone, is not the clause the law allows; nor is one that
        // goes on to a day of the next month.
        PaymentTerms::EndOfMonth { days, .. } if *days > cap => None,
        PaymentTerms::Net { .. } | PaymentTerms::Statutory | PaymentTerms::EndOfTenDays { .. } => None,
        PaymentTerms::EndOfMonth { reading, .. } => {
            let latest = reading.map_or(first.max(second), |reading| month_end(issue, cap, reading));
            Some(EndOfMonthLimit { days: cap, latest, stipulated: true })
        }
        // A bare date does not say how it was agreed.
        PaymentTerms::DueOn(_) | PaymentTerms::Instalments(_) => {
            Some(EndOfMonthLimit { days: cap, latest: first.max(second), stipulated: false })
        }
    }
}

fn term_start(invoice: &Invoice, term: &LegalTerm, trail: &mut Trail) -> Result<Day, Fact> {
    match term.start {
        TermStart::Issue => Ok(invoice.issue_date),
        TermStart::Delivery => invoice.delivery_date.ok_or(Fact::DeliveryDate),
        TermStart::ReceiptOrLaterDelivery { unrecorded } => {
            match (invoice.receipt_date, invoice.delivery_date, unrecorded) {
                (Some(receipt), delivery, _) => {
                    Ok(delivery.map_or(receipt, |delivery| receipt.max(delivery)))
                }
                (None, delivery, Some(days)) => {
                    let assumed = plus_days(invoice.issue_date, u32::from(days));
                    let rule = Rule::ReceiptNotRecorded { issue: invoice.issue_date, days, assumed };
                    trail.say(Chapter::Terms, || Step::sourced(rule, &term.source));
                    let about = || WarningAbout::DateAssumed { assumed };
                    trail.warn(Chapter::Terms, "claim.invoice.receipt-date", about);
                    Ok(delivery.map_or(assumed, |delivery| assumed.max(delivery)))
                }
                // When the day of receipt is uncertain, the term counts from delivery.
                (None, Some(delivery), None) => Ok(delivery),
                (None, None, None) => Err(Fact::ReceiptDate),
            }
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
    Refusal::new(Path::of("claim.invoice").field(fact.name()), Reason::MissingFact(fact))
}

fn fine_money(rule: &FineRule) -> Fine {
    let [natural_person, company] =
        [rule.natural_person, rule.company].map(|sum| Money::from_minor(sum, rule.currency));
    Fine { natural_person, company }
}
