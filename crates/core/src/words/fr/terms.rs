//! Payment terms in French.

use super::super::Language::Fr;
use super::super::{date, percent};
use super::days;
use crate::calendar::{DaysOfMonth, Weekday};
use crate::choices::{PeriodEndReading, StartEvent};
use crate::facts::{PayDay, PaymentTerms, Share};

/// Payment terms, as a sentence.
pub(in crate::words) fn payment_terms(terms: &PaymentTerms) -> String {
    match terms {
        PaymentTerms::Parts(shares) => parts(shares),
        PaymentTerms::Instalments(instalments) => format!("{} tranches.", instalments.len()),
        PaymentTerms::Statutory => "Le délai de la loi.".to_owned(),
        _ => format!("{}.", capital(&term(terms))),
    }
}

fn parts(shares: &[Share]) -> String {
    let equal = shares.iter().all(|share| share.percent.is_none());
    let said = shares.iter().map(|share| match share.percent {
        Some(part) => format!("{}\u{a0}: {}", percent(part, Fr), term(&share.term)),
        None if equal => term(&share.term),
        None => format!("le reste\u{a0}: {}", term(&share.term)),
    });
    let said = said.collect::<Vec<_>>().join("\u{202f}; ");
    if equal {
        format!("En {} parts égales\u{a0}: {said}.", shares.len())
    } else {
        format!("{}.", capital(&said))
    }
}

/// A term that leads to one day, without capital or full stop.
fn term(terms: &PaymentTerms) -> String {
    match terms {
        PaymentTerms::DueOn(due) => format!("le {}", date(*due, Fr)),
        PaymentTerms::Net { days: 0, after, on_day: None } => format!("comptant, à {}", event(*after)),
        PaymentTerms::Net { days: count, after, on_day } => {
            format!("{} après {}{}", days((*count).into()), event(*after), then(",", "", *on_day))
        }
        PaymentTerms::Months { months: count, after, end_of_month: false, on_day } => {
            format!("{} après {}{}", months(*count), event(*after), then(",", "", *on_day))
        }
        PaymentTerms::Months { months: count, after, end_of_month: true, on_day } => {
            let then = then(", puis", " du mois suivant", *on_day);
            format!("{} après {}, puis fin de ce mois{then}", months(*count), event(*after))
        }
        PaymentTerms::EndOfMonth { days: 0, on_day: None, .. } => "à la fin du mois de la facture".to_owned(),
        PaymentTerms::EndOfMonth { days: 0, on_day: Some(PayDay { days, weekday: None }), .. } => {
            format!("{} du mois qui suit la facture", days_of_month(*days))
        }
        PaymentTerms::EndOfMonth { days: count, reading, on_day } => {
            let count = days((*count).into());
            match reading {
                Some(PeriodEndReading::PeriodEndThenDays) => {
                    format!("fin du mois de la facture, puis {count}{}", then(",", "", *on_day))
                }
                _ => format!(
                    "{count} après la facture, puis fin de ce mois{}",
                    then(", puis", " du mois suivant", *on_day)
                ),
            }
        }
        PaymentTerms::EndOfTenDays { days: count, after, reading } => {
            let (count, event) = (days((*count).into()), event(*after));
            match reading {
                Some(PeriodEndReading::PeriodEndThenDays) => {
                    format!("fin de la décade de {event}, puis {count}")
                }
                _ => format!("{count} après {event}, puis fin de cette décade"),
            }
        }
        PaymentTerms::Parts(_) | PaymentTerms::Instalments(_) | PaymentTerms::Statutory => {
            "selon la loi".to_owned()
        }
    }
}

/// Where a term goes on to a day of payment.
fn then(link: &str, of: &str, on: Option<PayDay>) -> String {
    let Some(PayDay { days, weekday }) = on else { return String::new() };
    let days = if days.is_empty() { String::new() } else { format!("{link} {}{of}", days_of_month(days)) };
    let weekday =
        weekday.map_or_else(String::new, |weekday| format!(", puis le premier {}", weekday_word(weekday)));
    format!("{days}{weekday}")
}

/// "le 1er", "le premier des 10 et 25".
pub(super) fn days_of_month(days: DaysOfMonth) -> String {
    let numbers: Vec<String> = days.numbers().map(ordinal).collect();
    match numbers.as_slice() {
        [only] => format!("le {only}"),
        [before @ .., last] => format!("le premier des {} et {last}", before.join(", ")),
        [] => String::new(),
    }
}

pub(super) fn weekday_word(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "lundi",
        Weekday::Tue => "mardi",
        Weekday::Wed => "mercredi",
        Weekday::Thu => "jeudi",
        Weekday::Fri => "vendredi",
        Weekday::Sat => "samedi",
        Weekday::Sun => "dimanche",
    }
}

/// A number of months with its unit.
pub(super) fn months(count: u16) -> String {
    format!("{count}\u{a0}mois")
}

pub(super) fn event(after: StartEvent) -> &'static str {
    match after {
        StartEvent::Issue => "l’émission de la facture",
        StartEvent::Receipt => "la réception de la facture",
        StartEvent::Delivery => "la livraison",
    }
}

/// "1er", "2".
fn ordinal(number: u8) -> String {
    if number == 1 { "1er".to_owned() } else { number.to_string() }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
