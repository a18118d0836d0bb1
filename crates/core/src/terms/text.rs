//! Payment terms as people type them, in seven languages.
//!
//! The text is cut into figures, signs and words; words become meanings by a table; a small grammar
//! puts the meanings together. Every word must be understood and every reading must be the only one: what the words
//! leave open is refused, or left `None` where the clause has a place for it.
//!
//! # Why it is so
//!
//! **Months are not days.** Terms typed as "1 month" are refused, not read as 30 days. Every word of a text
//! must be understood; where the words leave two readings both come back, and the contract must say which.
//!
//! # Example
//!
//! ```text
//! terms    = { discount | days | period | day | event | immediate | filler }    each once, no "or" between terms
//! days     = N unit | "net" ["/"] N [unit] | N "net" | "+" N [unit]    unit: days, or weeks of seven
//! discount = N "%" ["/"] days | days N "%" | N "/" N before "net"      at most 10 %
//! period   = "end of month" | "end of ten-day period"
//! event    = "invoice date" | "receipt" | "delivery"                   alone: at once, but for the invoice date
//! day      = ("on" | "day") N | N "th" | N before next                 after days or a period, or before next
//! next     = "of the following month"                                  end of month, then that day
//! reading  = period days | days "after" period                         the month ends, then the days
//!          | days ("+" | "then") period | period                       the days, then the month ends
//!          | days period | period "," days                             open
//! ```

mod grammar;
mod lexer;
// Lists read better filled than one word to a line.
#[rustfmt::skip]
mod vocabulary;

use crate::choices::{PeriodEndReading, StartEvent};
use crate::facts::PaymentTerms;
use crate::money::Percent;
use crate::refusal::{Reason, TermsAmbiguity};
use grammar::{clause, parts, take_discount};
use lexer::{pieces, tokens};

/// The longest text read, in characters.
const MAX_CHARS: u16 = 200;
/// The most days a term may have, as in the contract.
const MAX_DAYS: u16 = 3650;
/// The highest cash discount read. A higher figure is more likely an instalment.
const MAX_DISCOUNT: Percent = Percent::hundredths(10 * 100);

/// What the words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// So many days after an event.
    Net {
        /// Calendar days.
        days: u16,
        /// The event they count from, if the words name it.
        after: Option<StartEvent>,
        /// Then the first such day of a month on or after.
        on_day: Option<u8>,
    },
    /// So many days from issue, end of month.
    EndOfMonth {
        /// Calendar days.
        days: u16,
        /// Which comes first; none where the words leave both.
        reading: Option<PeriodEndReading>,
        /// Then that day of the following month.
        on_day: Option<u8>,
    },
    /// So many days, end of the ten-day period.
    EndOfTenDays {
        /// Calendar days.
        days: u16,
        /// The event they count from, if the words name it.
        after: Option<StartEvent>,
        /// Which comes first; none where the words leave both.
        reading: Option<PeriodEndReading>,
    },
}

/// A discount for paying early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discount {
    /// How much.
    pub percent: Percent,
    /// Within how many days.
    pub days: u16,
}

/// What a text was found to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParsedTerms {
    /// When to pay.
    pub clause: Clause,
    /// What paying earlier saves.
    pub discount: Option<Discount>,
}

impl ParsedTerms {
    /// What the words can mean: one reading, or both where they leave two that differ. Terms that name no event
    /// count from issue.
    #[must_use]
    pub fn readings(&self) -> Vec<PaymentTerms> {
        let both = [PeriodEndReading::DaysThenPeriodEnd, PeriodEndReading::PeriodEndThenDays];
        let each = |reading: Option<PeriodEndReading>| reading.map_or(both.to_vec(), |one| vec![one]);
        match self.clause {
            Clause::Net { days, after, on_day } => {
                vec![PaymentTerms::Net { days, after: after.unwrap_or(StartEvent::Issue), on_day }]
            }
            Clause::EndOfMonth { days, reading, on_day } => each(reading)
                .into_iter()
                .map(|reading| PaymentTerms::EndOfMonth { days, reading: Some(reading), on_day })
                .collect(),
            Clause::EndOfTenDays { days, after, reading } => each(reading)
                .into_iter()
                .map(|reading| PaymentTerms::EndOfTenDays {
                    days,
                    after: after.unwrap_or(StartEvent::Issue),
                    reading: Some(reading),
                })
                .collect(),
        }
    }
}

/// Reads payment terms.
///
/// ```
/// use relance_core::terms::text::{Clause, parse};
/// let found = parse("45 jours fin de mois le 10").map(|terms| terms.clause);
/// assert_eq!(found, Ok(Clause::EndOfMonth { days: 45, reading: None, on_day: Some(10) }));
/// assert!(parse("bientôt").is_err());
/// ```
pub fn parse(text: &str) -> Result<ParsedTerms, Reason> {
    if text.chars().count() > usize::from(MAX_CHARS) {
        return Err(out_of_range(&text.chars().count().to_string(), 1, MAX_CHARS));
    }
    if looks_like_a_date(text) {
        return Err(TermsAmbiguity::Date.into());
    }
    let pieces = pieces(text);
    if pieces.is_empty() {
        return Err(Reason::EmptyText);
    }
    let tokens = tokens(&pieces)?;
    let mut parts = parts(&tokens)?;
    let discount = take_discount(&mut parts)?;
    let clause = clause(&parts)?;
    let net = if let Clause::Net { days, .. } = clause { days } else { MAX_DAYS };
    if discount.is_some_and(|discount| discount.days > net) {
        return Err(TermsAmbiguity::DiscountDays.into());
    }
    Ok(ParsedTerms { clause, discount })
}

/// Whether a year of our time stands in it: four digits from 1900 to 2199.
fn looks_like_a_date(text: &str) -> bool {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit());
    let years = numbers.filter(|digits| digits.len() == 4).filter_map(|digits| digits.parse::<u16>().ok());
    years.into_iter().any(|year| (1900..=2199).contains(&year))
}

fn out_of_range(given: &str, least: u16, most: u16) -> Reason {
    Reason::NumberOutOfRange { given: given.to_owned(), least: least.to_string(), most: most.to_string() }
}

#[cfg(test)]
mod tests;
