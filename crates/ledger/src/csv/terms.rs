//! Payment terms in the words of the form, such as `net 30 issue`.

use relance_contract::Named;
use relance_contract::terms::ParsedTerms;
use relance_contract::types::{
    EndOfMonthTerms, EndOfTenDaysTerms, MonthTerms, NetTerms, PaymentTerms, PeriodEndReading, Share,
    ShareTerm, StartEvent, Weekday,
};

use crate::agreed::Agreed;
use crate::problem::{Problem, quoted};

const DUE: &str = "due";
const NET: &str = "net";
const MONTHS: &str = "months";
const END_OF_MONTH: &str = "eom";
const END_OF_TEN_DAYS: &str = "eotd";
const STATUTORY: &str = "statutory";
const PARTS: &str = "parts";
/// Between two parts.
const AND: &str = "|";
const ON: &str = "on";
const THEN: &str = "then";

/// Reads terms that are not in the words of the form, such as "45 jours fin de mois": as the rules understand them,
/// or why they do not, in the language of the user. No reader of ledgers does that by itself.
pub type ReadTerms<'a> = dyn FnMut(&str) -> Result<ParsedTerms, String> + 'a;

/// Terms in the words of the form. None if they are not in these words.
#[must_use]
pub fn terms(text: &str) -> Option<PaymentTerms> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words.as_slice() {
        [STATUTORY] => PaymentTerms::Statutory,
        [PARTS, parts @ ..] => {
            let shares = parts.split(|word| *word == AND).map(share);
            PaymentTerms::Parts(shares.collect::<Option<Vec<_>>>()?)
        }
        words => match one_term(words)? {
            ShareTerm::DueOn(day) => PaymentTerms::DueOn(day),
            ShareTerm::Net(net) => PaymentTerms::Net(net),
            ShareTerm::Months(months) => PaymentTerms::Months(months),
            ShareTerm::EndOfMonth(eom) => PaymentTerms::EndOfMonth(eom),
            ShareTerm::EndOfTenDays(eotd) => PaymentTerms::EndOfTenDays(eotd),
        },
    })
}

/// A part: its percentage, unless all are equal, and its term.
fn share(words: &[&str]) -> Option<Share> {
    let (percent, words) = match words {
        [first, words @ ..] if first.ends_with('%') => (Some(first.trim_end_matches('%').to_owned()), words),
        words => (None, words),
    };
    Some(Share { percent, term: one_term(words)? })
}

/// A term that leads to one day.
fn one_term(words: &[&str]) -> Option<ShareTerm> {
    let event = StartEvent::from_name;
    let reading = PeriodEndReading::from_name;
    let (words, weekday) = match words {
        [words @ .., THEN, day] => (words, Some(Weekday::from_name(day)?)),
        words => (words, None),
    };
    let on = words.iter().position(|word| *word == ON);
    let (words, days) = on.map_or((words, Vec::new()), |at| {
        let (words, days) = words.split_at_checked(at).unwrap_or((words, &[]));
        (words, days.iter().skip(1).map(|day| day.parse::<u8>().ok()).collect())
    });
    let mut days = days.into_iter().collect::<Option<Vec<_>>>()?.into_iter();
    let (on_day, or_on) = (days.next(), days.collect::<Vec<_>>());
    if on.is_some() && on_day.is_none() {
        return None;
    }
    let or_on = (!or_on.is_empty()).then_some(or_on);
    let plain = on_day.is_none() && weekday.is_none();
    Some(match words {
        [DUE, day] if plain => ShareTerm::DueOn((*day).to_owned()),
        [NET, days, after] => {
            let (days, after) = (days.parse().ok()?, event(after)?);
            ShareTerm::Net(NetTerms { days, after, on_day, or_on, weekday })
        }
        [MONTHS, months, after, end @ ..] => {
            let (months, after) = (months.parse().ok()?, event(after)?);
            let end_of_month = match end {
                [] => false,
                [END_OF_MONTH] => true,
                _ => return None,
            };
            ShareTerm::Months(MonthTerms { months, after, end_of_month, on_day, or_on, weekday })
        }
        [END_OF_MONTH, days, how @ ..] => {
            let reading = match how {
                [] => None,
                [how] => Some(reading(how)?),
                _ => return None,
            };
            let days = days.parse().ok()?;
            ShareTerm::EndOfMonth(EndOfMonthTerms { days, reading, on_day, or_on, weekday })
        }
        [END_OF_TEN_DAYS, days, after, how @ ..] if plain => {
            let reading = match how {
                [] => None,
                [how] => Some(reading(how)?),
                _ => return None,
            };
            let (days, after) = (days.parse().ok()?, event(after)?);
            ShareTerm::EndOfTenDays(EndOfTenDaysTerms { days, after, reading })
        }
        _ => return None,
    })
}

/// Terms in the words of the form, the other way round. Instalments are rows of their own, and have no words here.
#[must_use]
pub fn words(terms: &PaymentTerms) -> String {
    match terms {
        PaymentTerms::DueOn(day) => due_words(day),
        PaymentTerms::Net(net) => net_words(net),
        PaymentTerms::Months(months) => month_words(months),
        PaymentTerms::EndOfMonth(eom) => end_of_month_words(eom),
        PaymentTerms::EndOfTenDays(eotd) => end_of_ten_days_words(*eotd),
        PaymentTerms::Parts(shares) => {
            let shares = shares.iter().map(|share| {
                let percent = share.percent.as_ref().map_or_else(String::new, |it| format!("{it}% "));
                let term = match &share.term {
                    ShareTerm::DueOn(day) => due_words(day),
                    ShareTerm::Net(net) => net_words(net),
                    ShareTerm::Months(months) => month_words(months),
                    ShareTerm::EndOfMonth(eom) => end_of_month_words(eom),
                    ShareTerm::EndOfTenDays(eotd) => end_of_ten_days_words(*eotd),
                };
                format!("{percent}{term}")
            });
            format!("{PARTS} {}", shares.collect::<Vec<_>>().join(&format!(" {AND} ")))
        }
        PaymentTerms::Instalments(_) => String::new(),
        PaymentTerms::Statutory => STATUTORY.to_owned(),
    }
}

fn due_words(day: &str) -> String {
    format!("{DUE} {day}")
}

fn net_words(net: &NetTerms) -> String {
    let then = pay_day_words(net.on_day, net.or_on.as_deref(), net.weekday);
    format!("{NET} {} {}{then}", net.days, net.after.name())
}

fn month_words(it: &MonthTerms) -> String {
    let then = pay_day_words(it.on_day, it.or_on.as_deref(), it.weekday);
    let end = if it.end_of_month { format!(" {END_OF_MONTH}") } else { String::new() };
    format!("{MONTHS} {} {}{end}{then}", it.months, it.after.name())
}

fn end_of_month_words(eom: &EndOfMonthTerms) -> String {
    let then = pay_day_words(eom.on_day, eom.or_on.as_deref(), eom.weekday);
    format!("{END_OF_MONTH} {}{}{then}", eom.days, reading_words(eom.reading))
}

fn end_of_ten_days_words(eotd: EndOfTenDaysTerms) -> String {
    format!("{END_OF_TEN_DAYS} {} {}{}", eotd.days, eotd.after.name(), reading_words(eotd.reading))
}

fn reading_words(how: Option<PeriodEndReading>) -> String {
    how.map_or_else(String::new, |how| format!(" {}", how.name()))
}

fn pay_day_words(on_day: Option<u8>, or_on: Option<&[u8]>, weekday: Option<Weekday>) -> String {
    let days = on_day.iter().chain(or_on.unwrap_or_default());
    let days: Vec<String> = days.map(ToString::to_string).collect();
    let on = if days.is_empty() { String::new() } else { format!(" {ON} {}", days.join(" ")) };
    let then = weekday.map_or_else(String::new, |day| format!(" {THEN} {}", day.name()));
    format!("{on}{then}")
}

/// Terms in the words of the form, or as the reader given reads them where there is only one way to.
pub fn any_terms(text: &str, read: Option<&mut ReadTerms<'_>>) -> Result<Agreed, Problem> {
    if let Some(terms) = terms(text) {
        return Ok(terms.into());
    }
    let given = quoted(text);
    let (mut readings, discount) = match read.map(|read| read(text)) {
        None => return Err(Problem::UnknownWord { given, allowed: allowed() }),
        Some(Err(why)) => return Err(Problem::UnreadTerms { given, why }),
        Some(Ok(parsed)) => (parsed.readings, parsed.discount),
    };
    match (readings.pop(), readings.is_empty()) {
        (Some(only), true) => Ok(Agreed { terms: only.terms, discount }),
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
        "{DUE} YYYY-MM-DD, {NET} N {events} [{ON} DAY], {MONTHS} N {events} [{END_OF_MONTH}] [{ON} DAY], \
         {END_OF_MONTH} N [{readings}] [{ON} DAY], {END_OF_TEN_DAYS} N {events} [{readings}], {PARTS} TERM {AND} TERM, \
         {STATUTORY}"
    )
}
