//! Payment terms: as stated, and as a text was understood.

use relance_contract::Path;
use relance_core::calendar::{DaysOfMonth, Weekday};
use relance_core::choices::StartEvent;
use relance_core::facts::{Instalment, PayDay, PaymentTerms, Share};
use relance_core::money::Percent;
use relance_core::refusal::Reason;
use relance_core::terms::text::ParsedTerms;

use super::choices::{reading, reading_out};
use super::explanations::money;
use super::{Reader, Writer, twins};
use crate::contract::{terms, types};

/// The instalments of something, one at least; how many is said at a place of its own.
pub(super) fn instalments(
    reader: &mut Reader,
    at: &Path<'_>,
    counted: &Path<'_>,
    instalments: &[types::Instalment],
) -> Option<Vec<Instalment>> {
    in_range(reader, counted, instalments.len(), 1, MAX_INSTALMENTS)?;
    reader.list(&at.field("instalments"), instalments, |reader, at, instalment| {
        let due_date = reader.day(&at.field("due-date"), &instalment.due_date);
        let amount = reader.money(&at.field("amount"), &instalment.amount);
        Some(Instalment { due_date: due_date?, amount: amount? })
    })
}

/// The longest term anyone can mean, in days.
const MAX_DAYS: u16 = 3650;

/// The longest term anyone can mean, in months.
const MAX_MONTHS: u16 = 120;

/// The most instalments or parts one invoice can have.
const MAX_INSTALMENTS: usize = 120;

pub(super) fn in_range<T: Copy + PartialOrd + ToString>(
    reader: &mut Reader,
    at: &Path<'_>,
    given: T,
    least: T,
    most: T,
) -> Option<T> {
    let fits = least <= given && given <= most;
    let read = fits.then_some(given).ok_or_else(|| Reason::NumberOutOfRange {
        given: given.to_string(),
        least: least.to_string(),
        most: most.to_string(),
    });
    reader.keep(at, read)
}

/// The day of payment that a term goes on to.
#[allow(clippy::option_option, reason = "the outer one says whether it could be read")]
fn pay_day(
    reader: &mut Reader,
    at: &Path<'_>,
    on_day: Option<u8>,
    or_on: Option<&[u8]>,
    weekday: Option<types::Weekday>,
) -> Option<Option<PayDay>> {
    let first = reader
        .optional(on_day.as_ref(), |reader, number| in_range(reader, &at.field("on-day"), *number, 1, 31));
    let others = or_on.unwrap_or_default();
    let at = at.field("or-on");
    let counted = in_range(reader, &at, others.len(), 0, 31);
    let others = reader.list(&at, others, |reader, at, number| in_range(reader, at, *number, 1, 31));
    counted?;
    let days = first?.into_iter().chain(others?).fold(DaysOfMonth::NONE, DaysOfMonth::with);
    let weekday = weekday.map(self::weekday);
    Some((weekday.is_some() || !days.is_empty()).then_some(PayDay { days, weekday }))
}

twins! {
    /// The event that a term counts from.
    start_event: types::StartEvent => start_event_out: StartEvent { Issue, Receipt, Delivery }
}

fn weekday(day: types::Weekday) -> Weekday {
    match day {
        types::Weekday::Monday => Weekday::Mon,
        types::Weekday::Tuesday => Weekday::Tue,
        types::Weekday::Wednesday => Weekday::Wed,
        types::Weekday::Thursday => Weekday::Thu,
        types::Weekday::Friday => Weekday::Fri,
        types::Weekday::Saturday => Weekday::Sat,
        types::Weekday::Sunday => Weekday::Sun,
    }
}

fn weekday_out(day: Weekday) -> types::Weekday {
    match day {
        Weekday::Mon => types::Weekday::Monday,
        Weekday::Tue => types::Weekday::Tuesday,
        Weekday::Wed => types::Weekday::Wednesday,
        Weekday::Thu => types::Weekday::Thursday,
        Weekday::Fri => types::Weekday::Friday,
        Weekday::Sat => types::Weekday::Saturday,
        Weekday::Sun => types::Weekday::Sunday,
    }
}

pub(super) fn terms(reader: &mut Reader, at: &Path<'_>, terms: &types::PaymentTerms) -> Option<PaymentTerms> {
    use types::PaymentTerms as Wire;
    use types::ShareTerm as One;
    let one = match terms {
        Wire::DueOn(day) => One::DueOn(day.clone()),
        Wire::Net(net) => One::Net(net.clone()),
        Wire::Months(months) => One::Months(months.clone()),
        Wire::EndOfMonth(eom) => One::EndOfMonth(eom.clone()),
        Wire::EndOfTenDays(ten) => One::EndOfTenDays(*ten),
        Wire::Parts(shares) => return parts(reader, at, shares),
        Wire::Instalments(given) => {
            return Some(PaymentTerms::Instalments(instalments(reader, at, at, given)?));
        }
        Wire::Statutory => return Some(PaymentTerms::Statutory),
    };
    term(reader, at, &one)
}

/// A term that leads to one day.
fn term(reader: &mut Reader, at: &Path<'_>, term: &types::ShareTerm) -> Option<PaymentTerms> {
    use types::ShareTerm as One;
    let days = |reader: &mut Reader, days| in_range(reader, &at.field("days"), days, 0, MAX_DAYS);
    Some(match term {
        One::DueOn(day) => PaymentTerms::DueOn(reader.day(at, day)?),
        One::Net(net) => {
            let days = days(reader, net.days);
            let on_day = pay_day(reader, at, net.on_day, net.or_on.as_deref(), net.weekday);
            PaymentTerms::Net { days: days?, after: start_event(net.after), on_day: on_day? }
        }
        One::Months(it) => {
            let months = in_range(reader, &at.field("months"), it.months, 1, MAX_MONTHS);
            let on_day = pay_day(reader, at, it.on_day, it.or_on.as_deref(), it.weekday);
            let (after, end_of_month) = (start_event(it.after), it.end_of_month);
            PaymentTerms::Months { months: months?, after, end_of_month, on_day: on_day? }
        }
        One::EndOfMonth(eom) => {
            let days = days(reader, eom.days);
            let on_day = pay_day(reader, at, eom.on_day, eom.or_on.as_deref(), eom.weekday);
            PaymentTerms::EndOfMonth { days: days?, reading: eom.reading.map(reading), on_day: on_day? }
        }
        One::EndOfTenDays(ten) => PaymentTerms::EndOfTenDays {
            days: days(reader, ten.days)?,
            after: start_event(ten.after),
            reading: ten.reading.map(reading),
        },
    })
}

fn parts(reader: &mut Reader, at: &Path<'_>, shares: &[types::Share]) -> Option<PaymentTerms> {
    in_range(reader, at, shares.len(), 1, MAX_INSTALMENTS)?;
    let shares = reader.list(at, shares, |reader, at, share| {
        let percent = reader.optional(share.percent.as_ref(), |reader, text| {
            reader.keep(&at.field("percent"), Percent::parse(text))
        });
        let term = term(reader, &at.field("term"), &share.term);
        Some(Share { percent: percent?, term: term? })
    });
    Some(PaymentTerms::Parts(shares?))
}

/// The readings of payment terms, and their discount.
#[must_use]
pub fn parsed_terms(writer: &Writer, parsed: &ParsedTerms) -> terms::ParsedTerms {
    terms::ParsedTerms {
        readings: parsed
            .readings()
            .into_iter()
            .map(|terms| terms::TermsReading {
                sentence: writer.language.payment_terms(&terms),
                terms: payment_terms(&terms),
            })
            .collect(),
        discount: parsed.discount.map(|discount| types::EarlyPaymentDiscount {
            percent: discount.percent.to_string(),
            until: types::DiscountUntil::Days(discount.days),
            base: None,
        }),
    }
}

fn payment_terms(terms: &PaymentTerms) -> types::PaymentTerms {
    use types::PaymentTerms as Wire;
    use types::ShareTerm as One;
    match (terms, one_term(terms)) {
        (PaymentTerms::Parts(shares), _) => {
            // A share has a term that leads to one day.
            let share = |it: &Share| {
                let percent = it.percent.map(|percent| percent.to_string());
                Some(types::Share { percent, term: one_term(&it.term)? })
            };
            Wire::Parts(shares.iter().filter_map(share).collect())
        }
        (PaymentTerms::Instalments(instalments), _) => Wire::Instalments(
            instalments
                .iter()
                .map(|it| types::Instalment { due_date: it.due_date.to_string(), amount: money(it.amount) })
                .collect(),
        ),
        (_, Some(One::DueOn(day))) => Wire::DueOn(day),
        (_, Some(One::Net(net))) => Wire::Net(net),
        (_, Some(One::Months(months))) => Wire::Months(months),
        (_, Some(One::EndOfMonth(eom))) => Wire::EndOfMonth(eom),
        (_, Some(One::EndOfTenDays(ten))) => Wire::EndOfTenDays(ten),
        (_, None) => Wire::Statutory,
    }
}

/// A term that leads to one day, if it is one.
fn one_term(terms: &PaymentTerms) -> Option<types::ShareTerm> {
    use types::ShareTerm as One;
    Some(match *terms {
        PaymentTerms::DueOn(day) => One::DueOn(day.to_string()),
        PaymentTerms::Net { days, after, on_day } => {
            let (on_day, or_on, weekday) = pay_day_out(on_day);
            One::Net(types::NetTerms { days, after: start_event_out(after), on_day, or_on, weekday })
        }
        PaymentTerms::Months { months, after, end_of_month, on_day } => {
            let (on_day, or_on, weekday) = pay_day_out(on_day);
            let after = start_event_out(after);
            One::Months(types::MonthTerms { months, after, end_of_month, on_day, or_on, weekday })
        }
        PaymentTerms::EndOfMonth { days, reading, on_day } => {
            let (on_day, or_on, weekday) = pay_day_out(on_day);
            let reading = reading.map(reading_out);
            One::EndOfMonth(types::EndOfMonthTerms { days, reading, on_day, or_on, weekday })
        }
        PaymentTerms::EndOfTenDays { days, after, reading } => One::EndOfTenDays(types::EndOfTenDaysTerms {
            days,
            after: start_event_out(after),
            reading: reading.map(reading_out),
        }),
        PaymentTerms::Parts(_) | PaymentTerms::Instalments(_) | PaymentTerms::Statutory => return None,
    })
}

/// The first day of a month, the others, and the day of the week.
fn pay_day_out(on: Option<PayDay>) -> (Option<u8>, Option<Vec<u8>>, Option<types::Weekday>) {
    let Some(PayDay { days, weekday }) = on else { return (None, None, None) };
    let mut numbers = days.numbers();
    let (first, others) = (numbers.next(), numbers.collect::<Vec<_>>());
    (first, (!others.is_empty()).then_some(others), weekday.map(weekday_out))
}
