//! Payment terms as people type them, in seven languages.
//!
//! The text is cut into figures, signs and words; words become meanings by a table; a small grammar
//! puts the meanings together. Every word must be understood and every reading must be the only one: what the words
//! leave open is refused, or left `None` where the clause has a place for it.
//!
//! # Why it is so
//!
//! **Every word must be understood.** A text with a word that is not is refused; where the words leave two readings both come
//! back, and the contract must say which.
//!
//! **A date that can be misread is a question.** 03/04/2026 is a day in April or in March, and no language says which.
//!
//! # Example
//!
//! ```text
//! text     = date | shares | terms                                     "#SKONTO#…" lines are taken out before
//! date     = YYYY-MM-DD | DD/MM/YYYY | DD month YYYY                   alone; where day and month cannot be mistaken
//! shares   = [N] "equal parts" list | share terms { share terms } | terms share { terms share }
//! list     = N { ("/" | ",") N } [unit]                                the words around it are those of each
//! share    = N "%" | "the rest"                                        together a hundred percent
//! terms    = { discount | time | period | day | event | immediate | filler }    each once, no "or" between terms
//! time     = N unit | "net" ["/"] N [unit] | N "net" | "+" N [unit]    unit: days, weeks of seven, months
//! discount = N "%" ["/"] days | days N "%" | N "/" N before "net"      at most 10 %
//! period   = "end of month" | "end of ten-day period" | "end of next month"
//! event    = "invoice date" | "receipt" | "delivery"                   alone: at once, but for the invoice date
//! day      = ("on" | "day") N | N "th" | N before next                 after a time or a period, or before next; or several
//!          | weekday | "+" N after a time and an end of month          that day of the next month, 1 to 28
//! next     = "of the following month"                                  end of month, then that day
//! reading  = period days | days "after" period                         the month ends, then the days
//!          | days ("+" | "then") period | period                       the days, then the month ends
//!          | days period | period "," days                             open
//! ```

mod clause;
mod date;
mod discount;
mod electronic;
mod lexer;
mod shares;
mod units;
// Lists read better filled than one word to a line.
#[rustfmt::skip]
mod vocabulary;

use crate::calendar::Day;
use crate::choices::{PeriodEndReading, StartEvent};
use crate::facts::{PayDay, PaymentTerms, Share};
use crate::money::Percent;
use crate::refusal::{Reason, TermsAmbiguity};
use clause::clause;
use date::dated;
use discount::take_discount;
use electronic::take_lines;
use lexer::{Piece, Token, pieces, tokens};
use shares::shares;
use units::parts;
use vocabulary::Word;

/// The longest text read, in characters.
const MAX_CHARS: u16 = 200;
/// The most days a term may have, as in the contract.
const MAX_DAYS: u16 = 3650;
/// The most months a term may have, as in the contract.
const MAX_MONTHS: u16 = 120;
/// The highest cash discount read. A higher figure is more likely an instalment.
const MAX_DISCOUNT: Percent = Percent::hundredths(10 * 100);

/// What the words say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// A day.
    DueOn(Day),
    /// So many days after an event.
    Net {
        /// Calendar days.
        days: u16,
        /// The event they count from, if the words name it.
        after: Option<StartEvent>,
        /// Then a day of payment, on or after.
        on_day: Option<PayDay>,
    },
    /// So many months after an event.
    Months {
        /// Calendar months.
        months: u16,
        /// The event they count from, if the words name it.
        after: Option<StartEvent>,
        /// Then to the end of that month.
        end_of_month: bool,
        /// Then a day of payment.
        on_day: Option<PayDay>,
    },
    /// So many days from issue, end of month.
    EndOfMonth {
        /// Calendar days.
        days: u16,
        /// Which comes first; none where the words leave both.
        reading: Option<PeriodEndReading>,
        /// Then a day of payment.
        on_day: Option<PayDay>,
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
    /// Shares of the amount due, each with a term of its own.
    Parts(Vec<ShareClause>),
}

/// A share of the amount due, and what the words say of its term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareClause {
    /// How much; none, an equal share of what the others leave.
    pub percent: Option<Percent>,
    /// Its term, never parts again.
    pub clause: Clause,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedTerms {
    /// When to pay.
    pub clause: Clause,
    /// What paying earlier saves.
    pub discount: Option<Discount>,
}

impl Clause {
    /// Whether the words leave two readings.
    fn is_open(&self) -> bool {
        match self {
            Self::EndOfMonth { reading, .. } | Self::EndOfTenDays { reading, .. } => reading.is_none(),
            Self::Parts(shares) => shares.iter().any(|share| share.clause.is_open()),
            Self::DueOn(_) | Self::Net { .. } | Self::Months { .. } => false,
        }
    }

    /// The terms, with this reading where the words leave both: a contract has one for all its parts. Terms that name no
    /// event count from issue.
    fn terms(&self, open: PeriodEndReading) -> PaymentTerms {
        let event = |after: Option<StartEvent>| after.unwrap_or(StartEvent::Issue);
        match *self {
            Self::DueOn(day) => PaymentTerms::DueOn(day),
            Self::Net { days, after, on_day } => PaymentTerms::Net { days, after: event(after), on_day },
            Self::Months { months, after, end_of_month, on_day } => {
                PaymentTerms::Months { months, after: event(after), end_of_month, on_day }
            }
            Self::EndOfMonth { days, reading, on_day } => {
                PaymentTerms::EndOfMonth { days, reading: reading.or(Some(open)), on_day }
            }
            Self::EndOfTenDays { days, after, reading } => {
                PaymentTerms::EndOfTenDays { days, after: event(after), reading: reading.or(Some(open)) }
            }
            Self::Parts(ref shares) => PaymentTerms::Parts(
                shares
                    .iter()
                    .map(|share| Share { percent: share.percent, term: share.clause.terms(open) })
                    .collect(),
            ),
        }
    }
}

impl ParsedTerms {
    /// What the words can mean: one reading, or both where they leave two that differ.
    #[must_use]
    pub fn readings(&self) -> Vec<PaymentTerms> {
        let first = self.clause.terms(PeriodEndReading::DaysThenPeriodEnd);
        if self.clause.is_open() {
            vec![first, self.clause.terms(PeriodEndReading::PeriodEndThenDays)]
        } else {
            vec![first]
        }
    }
}

/// Reads payment terms.
///
/// ```
/// use relance_core::facts::PayDay;
/// use relance_core::terms::text::{Clause, parse};
/// let found = parse("45 jours fin de mois le 10").map(|terms| terms.clause);
/// let on_day = Some(PayDay::of_month(10));
/// assert_eq!(found, Ok(Clause::EndOfMonth { days: 45, reading: None, on_day }));
/// assert!(parse("bientôt").is_err());
/// ```
pub fn parse(text: &str) -> Result<ParsedTerms, Reason> {
    if text.chars().count() > usize::from(MAX_CHARS) {
        return Err(out_of_range(&text.chars().count().to_string(), 1, MAX_CHARS));
    }
    let (text, granted) = take_lines(text)?;
    let pieces = pieces(&text);
    if pieces.is_empty() {
        return Err(if granted.is_some() { TermsAmbiguity::NoTerm.into() } else { Reason::EmptyText });
    }
    let (clause, discount) = read(&pieces)?;
    let discount = match (granted, discount) {
        (Some(_), Some(_)) => return Err(TermsAmbiguity::TwoPercents.into()),
        (one, other) => one.or(other),
    };
    let net = if let Clause::Net { days, .. } = clause { days } else { MAX_DAYS };
    if discount.is_some_and(|discount| discount.days > net) {
        return Err(TermsAmbiguity::DiscountDays.into());
    }
    Ok(ParsedTerms { clause, discount })
}

/// A day, shares, or one term with its discount.
fn read(pieces: &[Piece]) -> Result<(Clause, Option<Discount>), Reason> {
    if let Some(dated) = dated(pieces)? {
        let around = [tokens(dated.before)?, tokens(dated.after)?].concat();
        let silent = |token: &Token| matches!(token, Token::Is(Word::On | Word::Net | Word::Break));
        return if around.iter().all(silent) {
            Ok((Clause::DueOn(dated.day), None))
        } else {
            Err(TermsAmbiguity::Date.into())
        };
    }
    let tokens = tokens(pieces)?;
    if let Some(clause) = shares(&tokens)? {
        return Ok((clause, None));
    }
    let mut parts = parts(&tokens)?;
    let discount = take_discount(&mut parts)?;
    Ok((clause(&parts)?, discount))
}

fn out_of_range(given: &str, least: u16, most: u16) -> Reason {
    Reason::NumberOutOfRange { given: given.to_owned(), least: least.to_string(), most: most.to_string() }
}

#[cfg(test)]
mod tests;
