//! Payment terms: as stated, and as a text was understood.

use relance_contract::Path;
use relance_core::choices::StartEvent;
use relance_core::facts::{Instalment, PaymentTerms};
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

/// The most instalments one invoice can have.
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

#[allow(clippy::option_option, reason = "the outer one says whether it could be read")]
fn on_day(reader: &mut Reader, at: &Path<'_>, number: Option<u8>) -> Option<Option<u8>> {
    reader.optional(number.as_ref(), |reader, number| in_range(reader, &at.field("on-day"), *number, 1, 31))
}

twins! {
    /// The event that a term counts from.
    start_event: types::StartEvent => start_event_out: StartEvent { Issue, Receipt, Delivery }
}

pub(super) fn terms(reader: &mut Reader, at: &Path<'_>, terms: &types::PaymentTerms) -> Option<PaymentTerms> {
    let days = |reader: &mut Reader, days| in_range(reader, &at.field("days"), days, 0, MAX_DAYS);
    Some(match terms {
        types::PaymentTerms::DueOn(day) => PaymentTerms::DueOn(reader.day(at, day)?),
        types::PaymentTerms::Net(net) => {
            let (days, on_day) = (days(reader, net.days), on_day(reader, at, net.on_day));
            PaymentTerms::Net { days: days?, after: start_event(net.after), on_day: on_day? }
        }
        types::PaymentTerms::EndOfMonth(eom) => {
            let (days, on_day) = (days(reader, eom.days), on_day(reader, at, eom.on_day));
            PaymentTerms::EndOfMonth { days: days?, reading: eom.reading.map(reading), on_day: on_day? }
        }
        types::PaymentTerms::EndOfTenDays(ten) => PaymentTerms::EndOfTenDays {
            days: days(reader, ten.days)?,
            after: start_event(ten.after),
            reading: ten.reading.map(reading),
        },
        types::PaymentTerms::Instalments(given) => {
            PaymentTerms::Instalments(instalments(reader, at, at, given)?)
        }
        types::PaymentTerms::Statutory => PaymentTerms::Statutory,
    })
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
        discount: parsed.discount.map(|discount| terms::EarlyPaymentDiscount {
            percent: discount.percent.to_string(),
            days: discount.days,
        }),
    }
}

fn payment_terms(terms: &PaymentTerms) -> types::PaymentTerms {
    match terms {
        PaymentTerms::DueOn(day) => types::PaymentTerms::DueOn(day.to_string()),
        PaymentTerms::Net { days, after, on_day } => types::PaymentTerms::Net(types::NetTerms {
            days: *days,
            after: start_event_out(*after),
            on_day: *on_day,
        }),
        PaymentTerms::EndOfMonth { days, reading, on_day } => {
            let reading = reading.map(reading_out);
            types::PaymentTerms::EndOfMonth(types::EndOfMonthTerms { days: *days, reading, on_day: *on_day })
        }
        PaymentTerms::EndOfTenDays { days, after, reading } => {
            types::PaymentTerms::EndOfTenDays(types::EndOfTenDaysTerms {
                days: *days,
                after: start_event_out(*after),
                reading: reading.map(reading_out),
            })
        }
        PaymentTerms::Instalments(instalments) => types::PaymentTerms::Instalments(
            instalments
                .iter()
                .map(|it| types::Instalment { due_date: it.due_date.to_string(), amount: money(it.amount) })
                .collect(),
        ),
        PaymentTerms::Statutory => types::PaymentTerms::Statutory,
    }
}
