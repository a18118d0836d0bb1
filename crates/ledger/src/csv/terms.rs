//! Payment terms in the words of the form, such as `net 30 issue`.

use relance_contract::Named;
use relance_contract::terms::ParsedTerms;
use relance_contract::types::{
    EndOfMonthTerms, EndOfTenDaysTerms, NetTerms, PaymentTerms, PeriodEndReading, StartEvent,
};

use crate::problem::{Problem, quoted};

const DUE: &str = "due";
const NET: &str = "net";
const END_OF_MONTH: &str = "eom";
const END_OF_TEN_DAYS: &str = "eotd";
const STATUTORY: &str = "statutory";
const ON: &str = "on";

/// Reads terms that are not in the words of the form, such as "45 jours fin de mois": as the rules understand them,
/// or why they do not, in the language of the user. No reader of ledgers does that by itself.
pub type ReadTerms<'a> = dyn FnMut(&str) -> Result<ParsedTerms, String> + 'a;

/// Terms in the words of the form. None if they are not in these words.
#[must_use]
pub fn terms(text: &str) -> Option<PaymentTerms> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (words, on_day) = match words.as_slice() {
        [words @ .., ON, day] => (words, Some(day.parse().ok()?)),
        words => (words, None),
    };
    let event = StartEvent::from_name;
    let reading = PeriodEndReading::from_name;
    Some(match (words, on_day) {
        ([STATUTORY], None) => PaymentTerms::Statutory,
        ([DUE, day], None) => PaymentTerms::DueOn((*day).to_owned()),
        ([NET, days, after], on_day) => {
            PaymentTerms::Net(NetTerms { days: days.parse().ok()?, after: event(after)?, on_day })
        }
        ([END_OF_MONTH, days], on_day) => {
            PaymentTerms::EndOfMonth(EndOfMonthTerms { days: days.parse().ok()?, reading: None, on_day })
        }
        ([END_OF_MONTH, days, how], on_day) => PaymentTerms::EndOfMonth(EndOfMonthTerms {
            days: days.parse().ok()?,
            reading: Some(reading(how)?),
            on_day,
        }),
        ([END_OF_TEN_DAYS, days, after], None) => PaymentTerms::EndOfTenDays(EndOfTenDaysTerms {
            days: days.parse().ok()?,
            after: event(after)?,
            reading: None,
        }),
        ([END_OF_TEN_DAYS, days, after, how], None) => PaymentTerms::EndOfTenDays(EndOfTenDaysTerms {
            days: days.parse().ok()?,
            after: event(after)?,
            reading: Some(reading(how)?),
        }),
        _ => return None,
    })
}

/// Terms in the words of the form, the other way round. Instalments are rows of their own, and have no words here.
#[must_use]
pub fn words(terms: &PaymentTerms) -> String {
    let reading =
        |how: Option<PeriodEndReading>| how.map_or_else(String::new, |how| format!(" {}", how.name()));
    let on = |day: Option<u8>| day.map_or_else(String::new, |day| format!(" {ON} {day}"));
    match terms {
        PaymentTerms::DueOn(day) => format!("{DUE} {day}"),
        PaymentTerms::Net(net) => format!("{NET} {} {}{}", net.days, net.after.name(), on(net.on_day)),
        PaymentTerms::EndOfMonth(eom) => {
            format!("{END_OF_MONTH} {}{}{}", eom.days, reading(eom.reading), on(eom.on_day))
        }
        PaymentTerms::EndOfTenDays(eotd) => {
            format!("{END_OF_TEN_DAYS} {} {}{}", eotd.days, eotd.after.name(), reading(eotd.reading))
        }
        PaymentTerms::Instalments(_) => String::new(),
        PaymentTerms::Statutory => STATUTORY.to_owned(),
    }
}

/// Terms in the words of the form, or as the reader given reads them where there is only one way to.
pub fn any_terms(text: &str, read: Option<&mut ReadTerms<'_>>) -> Result<PaymentTerms, Problem> {
    if let Some(terms) = terms(text) {
        return Ok(terms);
    }
    let given = quoted(text);
    let mut readings = match read.map(|read| read(text)) {
        None => return Err(Problem::UnknownWord { given, allowed: allowed() }),
        Some(Err(why)) => return Err(Problem::UnreadTerms { given, why }),
        Some(Ok(parsed)) => parsed.readings,
    };
    match (readings.pop(), readings.is_empty()) {
        (Some(only), true) => Ok(only.terms),
        (last, _) => {
            // In words, and as a file would say it.
            let readings = readings.into_iter().chain(last).map(|reading| {
                format!("{} ({})", reading.sentence.trim_end_matches('.'), words(&reading.terms))
            });
            Err(Problem::TwoReadings { given, readings: readings.collect() })
        }
    }
}

fn allowed() -> String {
    let joined = |names: Vec<&str>| names.join("|");
    let events = joined(StartEvent::CASES.iter().map(|(name, _)| *name).collect());
    let readings = joined(PeriodEndReading::CASES.iter().map(|(name, _)| *name).collect());
    format!(
        "{DUE} YYYY-MM-DD, {NET} N {events} [{ON} DAY], {END_OF_MONTH} N [{readings}] [{ON} DAY], {END_OF_TEN_DAYS} N \
         {events} [{readings}], {STATUTORY}"
    )
}
