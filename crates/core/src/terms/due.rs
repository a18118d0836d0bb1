//! From payment terms to the due date or dates.

use crate::calendar::{
    Day, DaysOfMonth, end_of_month, end_of_ten_days, first_weekday, plus_days, plus_months,
};
use crate::choices::{NonWorkingDay, PeriodEndReading, StartEvent};
use crate::explain::{Rule, Step};
use crate::facts::{Invoice, PayDay, PaymentTerms, Share};
use crate::holidays::{Calendar, Closed, Override};
use crate::law::{DayOff, LegalTerm, PeriodEnd, Regime, Saturday, TermStart, calendar};
use crate::money::{Money, Percent};
use crate::path::Path;
use crate::refusal::{Fact, Reason, Refusal, WarningAbout};
use crate::trail::{Chapter, Trail};

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
    let (start, agreed) = match &invoice.terms {
        PaymentTerms::Instalments(instalments) => {
            let at = Path::of("claim.invoice.terms").field("instalments");
            let dated = instalments.iter().enumerate().map(|(index, it)| {
                let path = at.item(index).field("due-date");
                (not_before_issue(it.due_date, invoice, path, trail), it.amount)
            });
            (invoice.issue_date, dated.collect())
        }
        PaymentTerms::Parts(shares) => shared(shares, invoice, regime, trail)?,
        terms => {
            let (start, agreed) = single(terms, invoice, regime, trail)?;
            (start, vec![(agreed, invoice.amount_due)])
        }
    };
    let several = matches!(invoice.terms, PaymentTerms::Instalments(_) | PaymentTerms::Parts(_));
    let mut parts = Vec::with_capacity(agreed.len());
    for (number, (agreed, amount)) in (1_u32..).zip(agreed) {
        if several {
            trail
                .say(Chapter::Terms, || Step::plain(Rule::DueDateInstalment { number, amount, due: agreed }));
        }
        parts.push(Part { due: moved(invoice, regime, agreed, changes, trail)?, agreed, amount });
    }
    Ok(Due { parts, start })
}

/// The day of issue in place of one before it: an invoice cannot be paid before there is one.
fn not_before_issue(due: Day, invoice: &Invoice, path: Path, trail: &mut Trail) -> Day {
    if due < invoice.issue_date {
        let about = WarningAbout::BeforeIssue { date: due, counts_from: invoice.issue_date };
        trail.warn(Chapter::Terms, path, || about);
    }
    due.max(invoice.issue_date)
}

/// Shares of the amount due, by the days their terms lead to.
fn shared(
    shares: &[Share],
    invoice: &Invoice,
    regime: &Regime,
    trail: &mut Trail,
) -> Result<(Day, Vec<(Day, Money)>), Refusal> {
    let whole = invoice.amount_due;
    let left = Share::stated(shares).map_or(Percent::ZERO, Percent::rest);
    let unstated = shares.iter().filter(|share| share.percent.is_none()).count();
    let unstated = u32::try_from(unstated).unwrap_or(u32::MAX);
    let mut start = None;
    let mut parts = Vec::with_capacity(shares.len());
    for share in shares {
        let (from, due) = single(&share.term, invoice, regime, trail)?;
        start = start.or(Some(from));
        let amount =
            share.percent.map_or_else(|| left.each_of(unstated, whole), |percent| percent.each_of(1, whole));
        parts.push((due, amount));
    }
    parts.sort_by_key(|(due, _)| *due);
    let sum = parts.iter().fold(Money::zero(whole.currency()), |sum, (_, amount)| sum.plus(*amount));
    let rest = whole.minus(sum);
    if let Some((_, last)) = parts.last_mut().filter(|_| !rest.is_zero()) {
        *last = last.plus(rest);
        let amount = *last;
        trail.say(Chapter::Terms, || Step::plain(Rule::DueDateRest { rest, amount }));
    }
    // A few cents in many parts: some have nothing in them.
    parts.retain(|(_, amount)| amount.is_positive());
    Ok((start.unwrap_or(invoice.issue_date), parts))
}

/// The day that the last part was agreed for, and the term that leads to it.
pub(super) fn last_term<'a>(invoice: &'a Invoice, regime: &Regime) -> &'a PaymentTerms {
    let PaymentTerms::Parts(shares) = &invoice.terms else { return &invoice.terms };
    let day =
        |share: &&Share| single(&share.term, invoice, regime, &mut Trail::silent()).map(|(_, due)| due).ok();
    shares.iter().max_by_key(day).map_or(&invoice.terms, |share| &share.term)
}

/// A due date that falls on a day off stays or moves, as the contract or the law says.
fn moved(
    invoice: &Invoice,
    regime: &Regime,
    agreed: Day,
    changes: &[Override],
    trail: &mut Trail,
) -> Result<Day, Refusal> {
    let contract = &invoice.contract;
    let place = || -> Result<&'static Calendar, Refusal> {
        contract.place_of_payment.or_else(|| regime.place.and_then(calendar)).ok_or_else(|| {
            let reason = Reason::MissingFact(Fact::PlaceOfPayment);
            Refusal::new("claim.invoice.contract.place-of-payment", reason)
        })
    };
    let (calendar, due, source) = match (contract.non_working_day, regime.non_working_day.rule) {
        (Some(NonWorkingDay::Keep), _) | (None, DayOff::Keep) => return Ok(agreed),
        (Some(NonWorkingDay::Next), _) => {
            let calendar = place()?;
            (calendar, calendar.next_working_day(agreed, changes), None)
        }
        (Some(NonWorkingDay::Previous), _) => {
            let calendar = place()?;
            (calendar, calendar.previous_working_day(agreed, changes).max(invoice.issue_date), None)
        }
        (None, DayOff::Next { saturday, first_day }) => {
            if contract.concluded_on.unwrap_or(invoice.issue_date) < first_day {
                return Ok(agreed);
            }
            let calendar = place()?;
            let due = moved_by_law(agreed, saturday, calendar, changes);
            let unsettled = saturday == Saturday::OffUnsettled
                && calendar.closed(agreed, changes) == Some(Closed::Saturday)
                && !calendar.is_day_of_rest(agreed, changes);
            if unsettled {
                trail.warn(Chapter::Terms, "claim.invoice.contract.non-working-day", || {
                    WarningAbout::SaturdayOpen { due }
                });
            }
            (calendar, due, regime.non_working_day.article())
        }
    };
    if due != agreed {
        trail.say(Chapter::Terms, || {
            Step::maybe_sourced(Rule::DueDateMoved { from: agreed, due, place: calendar.place }, source)
        });
    }
    Ok(due)
}

fn moved_by_law(agreed: Day, saturday: Saturday, calendar: &Calendar, changes: &[Override]) -> Day {
    match saturday {
        Saturday::Off | Saturday::OffUnsettled => calendar.next_working_day(agreed, changes),
        Saturday::Worked => calendar.next_day_not_of_rest(agreed, changes),
        Saturday::Kept if calendar.is_day_of_rest(agreed, changes) => {
            calendar.next_working_day(agreed, changes)
        }
        Saturday::Kept => agreed,
    }
}

/// The day from which a term counts, and the one due date it leads to.
fn single(
    terms: &PaymentTerms,
    invoice: &Invoice,
    regime: &Regime,
    trail: &mut Trail,
) -> Result<(Day, Day), Refusal> {
    let issue = invoice.issue_date;
    Ok(match *terms {
        PaymentTerms::DueOn(given) => {
            let due = not_before_issue(given, invoice, Path::of("claim.invoice.terms"), trail);
            trail.say(Chapter::Terms, || Step::plain(Rule::DueDateAgreed { due }));
            (issue, due)
        }
        PaymentTerms::Net { days, after, on_day } => {
            let start = event_day(invoice, after)?;
            let due = plus_days(start, u32::from(days));
            trail.say(Chapter::Terms, || Step::plain(Rule::DueDateNet { days, after, start, due }));
            (start, pay_day_step(due, Last::Days, on_day, trail))
        }
        PaymentTerms::Months { months, after, end_of_month: to_end, on_day } => {
            let start = event_day(invoice, after)?;
            let due = plus_months(start, u32::from(months));
            let (due, last) = if to_end { (end_of_month(due), Last::MonthEnd) } else { (due, Last::Days) };
            trail.say(Chapter::Terms, || {
                Step::plain(Rule::DueDateMonths { months, after, end_of_month: to_end, start, due })
            });
            (start, pay_day_step(due, last, on_day, trail))
        }
        PaymentTerms::EndOfMonth { days, reading, on_day } => {
            let due = |reading| (month_end(issue, days, reading), Last::of(days, reading));
            let readings = READINGS.map(|reading| {
                let (due, last) = due(reading);
                pay_day(due, last, on_day)
            });
            let reading = one_reading(reading, readings, false)?;
            let (due, last) = due(reading);
            trail.say(Chapter::Terms, || Step::plain(Rule::DueDateEndOfMonth { days, reading, issue, due }));
            (issue, pay_day_step(due, last, on_day, trail))
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
        PaymentTerms::Statutory | PaymentTerms::Instalments(_) | PaymentTerms::Parts(_) => {
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

/// What a term ends on, before a day of payment.
#[derive(Clone, Copy)]
enum Last {
    Days,
    MonthEnd,
}

impl Last {
    fn of(days: u16, reading: PeriodEndReading) -> Self {
        match reading {
            PeriodEndReading::PeriodEndThenDays if days > 0 => Self::Days,
            _ => Self::MonthEnd,
        }
    }
}

/// Goes on to a day of the month: after an end of month, of the next one.
fn day_of_month(due: Day, last: Last, days: DaysOfMonth) -> Day {
    match last {
        Last::Days => days.first_from(due),
        Last::MonthEnd => days.in_next_month(due),
    }
}

/// Goes on to the day of payment.
fn pay_day(due: Day, last: Last, on: Option<PayDay>) -> Day {
    on.map_or(due, |PayDay { days, weekday }| {
        let due = day_of_month(due, last, days);
        weekday.map_or(due, |weekday| first_weekday(due, weekday))
    })
}

/// The same, and says so.
fn pay_day_step(due: Day, last: Last, on: Option<PayDay>, trail: &mut Trail) -> Day {
    let Some(PayDay { days, weekday }) = on else { return due };
    let due = day_of_month(due, last, days);
    if !days.is_empty() {
        trail.say(Chapter::Terms, || Step::plain(Rule::DueDateOnDay { days, due }));
    }
    weekday.map_or(due, |weekday| {
        let due = first_weekday(due, weekday);
        trail.say(Chapter::Terms, || Step::plain(Rule::DueDateOnWeekday { weekday, due }));
        due
    })
}

pub(super) const READINGS: [PeriodEndReading; 2] =
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

pub(super) fn term_start(invoice: &Invoice, term: &LegalTerm, trail: &mut Trail) -> Result<Day, Fact> {
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

pub(super) fn period_end(start: Day, period: PeriodEnd) -> Day {
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
