//! Payment terms in English.

use super::super::Language::En;
use super::super::{date, percent};
use super::days;
use crate::calendar::{DaysOfMonth, Weekday};
use crate::choices::{PeriodEndReading, StartEvent};
use crate::facts::{PayDay, PaymentTerms, Share};

/// Payment terms, as a sentence.
pub(in crate::words) fn payment_terms(terms: &PaymentTerms) -> String {
    match terms {
        PaymentTerms::Parts(shares) => parts(shares),
        PaymentTerms::Instalments(instalments) => format!("{} instalments.", instalments.len()),
        PaymentTerms::Statutory => "The term of the law.".to_owned(),
        _ => format!("{}.", capital(&term(terms))),
    }
}

fn parts(shares: &[Share]) -> String {
    let equal = shares.iter().all(|share| share.percent.is_none());
    let said = shares.iter().map(|share| match share.percent {
        Some(part) => format!("{}: {}", percent(part, En), term(&share.term)),
        None if equal => term(&share.term),
        None => format!("the rest: {}", term(&share.term)),
    });
    let said = said.collect::<Vec<_>>().join("; ");
    if equal { format!("In {} equal parts: {said}.", shares.len()) } else { format!("{}.", capital(&said)) }
}

/// A term that leads to one day, without capital or full stop.
fn term(terms: &PaymentTerms) -> String {
    match terms {
        PaymentTerms::DueOn(due) => format!("on {}", date(*due, En)),
        PaymentTerms::Net { days: 0, after, on_day: None } => format!("at once, on {}", event(*after)),
        PaymentTerms::Net { days: count, after, on_day } => {
            format!("{} after {}{}", days((*count).into()), event(*after), then(", on", "", *on_day))
        }
        PaymentTerms::Months { months: count, after, end_of_month: false, on_day } => {
            format!("{} after {}{}", months(*count), event(*after), then(", on", "", *on_day))
        }
        PaymentTerms::Months { months: count, after, end_of_month: true, on_day } => {
            let then = then(", then", " of the next month", *on_day);
            format!("{} after {}, then end of that month{then}", months(*count), event(*after))
        }
        PaymentTerms::EndOfMonth { days: 0, on_day: None, .. } => {
            "at the end of the month of the invoice".to_owned()
        }
        PaymentTerms::EndOfMonth { days: 0, on_day: Some(PayDay { days, weekday: None }), .. } => {
            format!("on {} of the month after the invoice", days_of_month(*days))
        }
        PaymentTerms::EndOfMonth { days: count, reading, on_day } => {
            let count = days((*count).into());
            match reading {
                Some(PeriodEndReading::PeriodEndThenDays) => {
                    format!("end of the month of the invoice, then {count}{}", then(", on", "", *on_day))
                }
                _ => format!(
                    "{count} after the invoice, then end of that month{}",
                    then(", then", " of the next month", *on_day)
                ),
            }
        }
        PaymentTerms::EndOfTenDays { days: count, after, reading } => {
            let (count, event) = (days((*count).into()), event(*after));
            match reading {
                Some(PeriodEndReading::PeriodEndThenDays) => {
                    format!("end of the ten-day period of {event}, then {count}")
                }
                _ => format!("{count} after {event}, then end of that ten-day period"),
            }
        }
        PaymentTerms::Parts(_) | PaymentTerms::Instalments(_) | PaymentTerms::Statutory => {
            "as the law says".to_owned()
        }
    }
}

/// Where a term goes on to a day of payment.
fn then(link: &str, of: &str, on: Option<PayDay>) -> String {
    let Some(PayDay { days, weekday }) = on else { return String::new() };
    let days = if days.is_empty() { String::new() } else { format!("{link} {}{of}", days_of_month(days)) };
    let weekday =
        weekday.map_or_else(String::new, |weekday| format!(", then the first {}", weekday_word(weekday)));
    format!("{days}{weekday}")
}

/// "day 10", "the first of days 10 and 25".
pub(super) fn days_of_month(days: DaysOfMonth) -> String {
    let numbers: Vec<String> = days.numbers().map(|number| number.to_string()).collect();
    match numbers.as_slice() {
        [only] => format!("day {only}"),
        [before @ .., last] => format!("the first of days {} and {last}", before.join(", ")),
        [] => String::new(),
    }
}

pub(super) fn weekday_word(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// A number of months with its unit.
pub(super) fn months(count: u16) -> String {
    if count == 1 { "1 month".to_owned() } else { format!("{count} months") }
}

pub(super) fn event(after: StartEvent) -> &'static str {
    match after {
        StartEvent::Issue => "issue of the invoice",
        StartEvent::Receipt => "receipt of the invoice",
        StartEvent::Delivery => "delivery",
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
