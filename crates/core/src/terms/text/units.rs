//! Gives every number its unit.

use super::lexer::Token;
use super::vocabulary::Word;
use super::{MAX_DAYS, MAX_DISCOUNT, MAX_MONTHS, out_of_range};
use crate::calendar::Weekday;
use crate::choices::StartEvent;
use crate::money::Percent;
use crate::refusal::{Reason, TermsAmbiguity};

/// What ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    Month,
    TenDays,
}

/// What the grammar puts together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Percent(Percent),
    Days(u16),
    Months(u16),
    Net,
    End(Period),
    NextMonthEnd,
    After,
    Then,
    Event(StartEvent),
    OnDay(u8),
    OnWeekday(Weekday),
    NextMonth,
    Immediate(Option<StartEvent>),
    Remittance,
    Or,
    Break,
}

/// Gives every number its unit.
pub(super) fn parts(tokens: &[Token]) -> Result<Vec<Part>, Reason> {
    use Token::{Figure as N, Is};
    use Word as W;
    refuse_without_place(tokens)?;
    let mut found = Vec::new();
    let mut rest = tokens;
    while let Some((first, tail)) = rest.split_first() {
        rest = match *rest {
            [n @ N(..), Is(W::Percent), ref tail @ ..] => {
                found.push(Part::Percent(percent(n)?));
                let slash = if let [Is(W::Slash), tail @ ..] = tail { tail } else { tail };
                match *slash {
                    [N(..), Is(W::Percent), ..] => tail,
                    [d @ N(..), ref tail @ ..] => days(&mut found, d, tail)?,
                    _ => tail,
                }
            }
            [n @ N(..), Is(W::Slash), d @ N(..), Is(W::Days), ref tail @ ..]
            | [n @ N(..), Is(W::Slash), d @ N(..), ref tail @ ..]
                if starts_net(tail) =>
            {
                found.extend([Part::Percent(percent(n)?), Part::Days(number(d, MAX_DAYS)?), Part::Break]);
                tail
            }
            [n @ N(..), Is(W::Months), ref tail @ ..] => {
                found.push(Part::Months(months(n)?));
                tail
            }
            [n @ N(..), Is(W::Days | W::Day | W::Weeks), ..] => days(&mut found, n, tail)?,
            // "on the 10th", "J+30".
            [Is(W::On | W::Day), N(..), Is(W::Ordinal), ..] | [Is(W::Days), Is(W::Plus), N(..), ..] => tail,
            [n @ N(..), Is(W::Ordinal), ref tail @ ..] | [Is(W::On | W::Day), n @ N(..), ref tail @ ..]
                if !starts_unit(tail) =>
            {
                found.push(Part::OnDay(day(n)?));
                tail
            }
            [n @ N(..), Is(W::NextMonth), ..]
            | [n @ N(..), Is(W::Ordinal), Is(W::Day), Is(W::NextMonth), ..] => {
                found.push(Part::OnDay(day(n)?));
                let ordinal = |token: &&Token| matches!(token, Is(W::Ordinal | W::Day));
                tail.get(tail.iter().take_while(ordinal).count()..).unwrap_or_default()
            }
            [n @ N(..), Is(W::Net), ref tail @ ..] => {
                found.extend([Part::Days(number(n, MAX_DAYS)?), Part::Net]);
                tail
            }
            // "the 10th and 25th".
            [n @ N(..), ref tail @ ..]
                if matches!(found.last(), Some(Part::OnDay(_)))
                    && !starts_unit(tail)
                    && !starts_list(tail) =>
            {
                found.push(Part::OnDay(day(n)?));
                tail
            }
            [Is(W::Following), Is(W::Weekday(weekday)), ref tail @ ..]
            | [Is(W::Weekday(weekday)), Is(W::Following), ref tail @ ..]
            | [Is(W::Weekday(weekday)), ref tail @ ..] => {
                found.push(Part::OnWeekday(weekday));
                tail
            }
            [N(..), Is(W::Slash), N(..), ..] => return Err(TermsAmbiguity::Slash.into()),
            [N(..), N(..), ..] | [N(..), Is(W::Plus | W::Break), N(..), ..] => {
                return Err(TermsAmbiguity::TwoTerms.into());
            }
            [N(typed, None), ..] if typed.contains(['.', ',']) => {
                return Err(Reason::TermsNotUnderstood(typed.to_owned()));
            }
            [n @ N(..), ..] => {
                number(n, MAX_DAYS)?;
                return Err(TermsAmbiguity::UnitMissing.into());
            }
            [Is(word @ (W::Net | W::Plus)), ..] => {
                found.push(if word == W::Net { Part::Net } else { Part::Then });
                let slash = if let ([Is(W::Slash), tail @ ..], W::Net) = (tail, word) { tail } else { tail };
                match *slash {
                    // "Net 10th", "net 2 %": the number has its own unit.
                    [N(..), Is(W::Ordinal | W::Percent | W::Months), ..] => tail,
                    // "Net 30 prox": the 30th of the month, or 30 days from its first.
                    [N(..), Is(W::NextMonth), ..] => return Err(TermsAmbiguity::UnitMissing.into()),
                    [n @ N(..), ref tail @ ..] => days(&mut found, n, tail)?,
                    _ => tail,
                }
            }
            [Is(W::After), Is(W::Invoice), ref tail @ ..] => tail,
            [Is(W::Percent), ..] => return Err(Reason::TermsNotUnderstood("%".to_owned())),
            [Is(W::Days | W::Day | W::Weeks | W::Months | W::Ordinal | W::Following), ..] => {
                return Err(TermsAmbiguity::Unfinished.into());
            }
            _ => {
                if let Is(word) = first {
                    found.extend(plain(*word));
                }
                tail
            }
        };
    }
    Ok(found)
}

/// What terms have no place for, and a discount without its figure.
fn refuse_without_place(tokens: &[Token]) -> Result<(), Reason> {
    let says = |sought: Word| tokens.iter().any(|token| matches!(token, Token::Is(word) if *word == sought));
    if says(Word::Advance) {
        return Err(TermsAmbiguity::Prepayment.into());
    }
    if says(Word::Order) {
        return Err(TermsAmbiguity::EventUnknown.into());
    }
    if says(Word::Discount) && !says(Word::Percent) && !says(Word::Slash) {
        return Err(TermsAmbiguity::DiscountDays.into());
    }
    Ok(())
}

/// A part that needs no number.
fn plain(word: Word) -> Option<Part> {
    Some(match word {
        Word::MonthEnd => Part::End(Period::Month),
        Word::TenDaysEnd => Part::End(Period::TenDays),
        Word::NextMonthEnd => Part::NextMonthEnd,
        Word::After => Part::After,
        Word::Then => Part::Then,
        Word::Event(event) => Part::Event(event),
        Word::NextMonth => Part::NextMonth,
        Word::Immediate(event) => Part::Immediate(event),
        Word::Remittance => Part::Remittance,
        Word::Or => Part::Or,
        Word::Break | Word::Slash => Part::Break,
        _ => return None,
    })
}

fn starts_net(tokens: &[Token]) -> bool {
    let mut words = tokens.iter().skip_while(|token| matches!(token, Token::Is(Word::Break | Word::Slash)));
    matches!(words.next(), Some(Token::Is(Word::Net)))
}

fn starts_unit(tokens: &[Token]) -> bool {
    matches!(
        tokens.first(),
        Some(Token::Is(Word::Days | Word::Day | Word::Weeks | Word::Months | Word::Percent))
    )
}

/// Numbers parted by a sign are no days of a month.
fn starts_list(tokens: &[Token]) -> bool {
    matches!(tokens, [Token::Is(Word::Slash), Token::Figure(..), ..])
}

/// Takes days and their unit, if it is told; gives what follows.
fn days<'t, 'a>(
    found: &mut Vec<Part>,
    figure: Token,
    tail: &'t [Token<'a>],
) -> Result<&'t [Token<'a>], Reason> {
    let value = number(figure, MAX_DAYS)?;
    let (value, tail) = match tail {
        // A discount is earned within days.
        [Token::Is(Word::Months), ..] => return Err(TermsAmbiguity::DiscountDays.into()),
        [Token::Is(Word::Weeks), tail @ ..] => {
            number(figure, MAX_DAYS / 7)?;
            (value.saturating_mul(7), tail)
        }
        [Token::Is(Word::Days | Word::Day), tail @ ..] => (value, tail),
        _ => (value, tail),
    };
    found.push(Part::Days(value));
    Ok(tail)
}

fn number(figure: Token, most: u16) -> Result<u16, Reason> {
    match figure {
        Token::Figure(_, Some(value)) if value <= most => Ok(value),
        Token::Figure(typed, None) if typed.contains(['.', ',']) => {
            Err(Reason::TermsNotUnderstood(typed.to_owned()))
        }
        Token::Figure(typed, _) => Err(out_of_range(typed, 0, most)),
        Token::Is(_) => Err(TermsAmbiguity::UnitMissing.into()),
    }
}

fn months(figure: Token) -> Result<u16, Reason> {
    match (number(figure, MAX_MONTHS)?, figure) {
        (0, Token::Figure(typed, _)) => Err(out_of_range(typed, 1, MAX_MONTHS)),
        (months, _) => Ok(months),
    }
}

fn day(figure: Token) -> Result<u8, Reason> {
    let value = number(figure, MAX_DAYS)?;
    match (u8::try_from(value).map(|value| if value > 31 { 0 } else { value }), figure) {
        (Ok(value @ 1..), _) => Ok(value),
        (_, Token::Figure(typed, _)) => Err(out_of_range(typed, 1, 31)),
        (_, Token::Is(_)) => Err(TermsAmbiguity::UnitMissing.into()),
    }
}

fn percent(figure: Token) -> Result<Percent, Reason> {
    let Token::Figure(typed, value) = figure else { return Err(TermsAmbiguity::UnitMissing.into()) };
    let written = value.map_or_else(|| typed.replace(',', "."), |value| value.to_string());
    let percent =
        Percent::parse(&written).ok().filter(|percent| *percent <= MAX_DISCOUNT && !percent.is_zero());
    percent.ok_or_else(|| out_of_range(typed, 0, 10))
}
