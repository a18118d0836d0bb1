//! Puts the meanings of the words together.

use super::lexer::Token;
use super::vocabulary::Word;
use super::{Clause, Discount, MAX_DAYS, MAX_DISCOUNT, out_of_range};
use crate::choices::{PeriodEndReading, StartEvent};
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
    Net,
    End(Period),
    After,
    Then,
    Event(StartEvent),
    OnDay(u8),
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
    let says = |sought: Word| tokens.iter().any(|token| matches!(token, Is(word) if *word == sought));
    if says(W::Advance) {
        return Err(TermsAmbiguity::Prepayment.into());
    }
    if says(W::Discount) && !says(W::Percent) && !says(W::Slash) {
        return Err(TermsAmbiguity::DiscountDays.into());
    }
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
            [N(..), Is(W::Months), ..] | [Is(W::Months), ..] => return Err(TermsAmbiguity::Months.into()),
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
            [Is(W::Days | W::Day | W::Weeks | W::Ordinal), ..] => {
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

/// A part that needs no number.
fn plain(word: Word) -> Option<Part> {
    Some(match word {
        Word::MonthEnd => Part::End(Period::Month),
        Word::TenDaysEnd => Part::End(Period::TenDays),
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

/// Takes days and their unit, if it is told; gives what follows.
fn days<'t, 'a>(
    found: &mut Vec<Part>,
    figure: Token,
    tail: &'t [Token<'a>],
) -> Result<&'t [Token<'a>], Reason> {
    let value = number(figure, MAX_DAYS)?;
    let (value, tail) = match tail {
        [Token::Is(Word::Months), ..] => return Err(TermsAmbiguity::Months.into()),
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

/// Takes the percentage and its days out, leaving a break in their place.
pub(super) fn take_discount(parts: &mut Vec<Part>) -> Result<Option<Discount>, Reason> {
    let mut percents = parts.iter().enumerate().filter_map(|(at, part)| match part {
        Part::Percent(percent) => Some((at, *percent)),
        _ => None,
    });
    let Some((at, percent)) = percents.next() else { return Ok(None) };
    if percents.next().is_some() {
        return Err(TermsAmbiguity::TwoPercents.into());
    }
    let get = |at: usize| parts.get(at).copied();
    // The place after "10 days", or after "10 days from invoice date".
    let end = |at: usize| {
        let next = at.saturating_add(1);
        let event = if get(next) == Some(Part::After) { next.saturating_add(1) } else { next };
        if get(event) == Some(Part::Event(StartEvent::Issue)) { event.saturating_add(1) } else { next }
    };
    let beside = |at: usize| at.checked_sub(1).and_then(get);
    let mut near: Vec<(usize, u16)> = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        if let Part::Days(days) = part
            && (place == at.saturating_add(1) || end(place) == at)
        {
            near.push((place, *days));
        }
    }
    let net = |place: usize| [beside(place), get(end(place))].contains(&Some(Part::Net));
    let far: Vec<_> = near.iter().copied().filter(|&(place, _)| !net(place)).collect();
    let (place, days) = match (near.as_slice(), far.as_slice()) {
        ([only], _) | (_, [only]) => *only,
        _ => return Err(TermsAmbiguity::DiscountDays.into()),
    };
    let (from, to) = (at.min(place), end(place).max(at.saturating_add(1)));
    let counted = |part: Option<Part>| {
        matches!(part, Some(Part::End(_) | Part::After | Part::Event(_) | Part::OnDay(_) | Part::NextMonth))
    };
    if counted(get(to)) || (place < at && counted(beside(place))) {
        return Err(TermsAmbiguity::DiscountDays.into());
    }
    // "2 % in 10 days or net in 30" is one term.
    let to = if get(to) == Some(Part::Or) { to.saturating_add(1) } else { to };
    let from = if beside(from) == Some(Part::Or) { from.saturating_sub(1) } else { from };
    parts.splice(from..to, [Part::Break]);
    Ok(Some(Discount { percent, days }))
}

/// Puts the parts of the term together.
pub(super) fn clause(parts: &[Part]) -> Result<Clause, Reason> {
    let mut term = Term::default();
    for (at, part) in parts.iter().enumerate() {
        let fresh = match *part {
            Part::Days(days) => term.days.replace((at, days)).is_none(),
            Part::End(period) => term.period.replace((at, period)).is_none(),
            Part::OnDay(day) => term.on_day.replace((at, day)).is_none(),
            Part::Event(event) => term.event.replace(event).is_none_or(|before| before == event),
            Part::Immediate(event) => term.immediate.replace((at, event)).is_none(),
            Part::Or => false,
            Part::NextMonth => term.next_month.replace(at).is_none(),
            Part::Remittance => !core::mem::replace(&mut term.remittance, true),
            Part::After | Part::Then | Part::Net | Part::Break | Part::Percent(_) => true,
        };
        if !fresh {
            return Err(TermsAmbiguity::TwoTerms.into());
        }
        let next = parts.iter().skip(at.saturating_add(1)).find(|part| **part != Part::Break);
        let finished = match (part, next) {
            (Part::After, Some(Part::Event(_) | Part::End(_))) => true,
            // "after 30 days" is 30 days, "end of month after 30 days" is not end of month and then 30 days.
            (Part::After, Some(Part::Days(_))) => !parts.iter().any(|part| matches!(part, Part::End(_))),
            (Part::After, _) | (Part::Then | Part::Or, None) => false,
            _ => true,
        };
        if !finished {
            return Err(TermsAmbiguity::Unfinished.into());
        }
    }
    term.clause(parts)
}

/// The parts of a term, some with their place in the text.
#[derive(Default)]
struct Term {
    days: Option<(usize, u16)>,
    period: Option<(usize, Period)>,
    on_day: Option<(usize, u8)>,
    event: Option<StartEvent>,
    /// At once, and after which event if none other is told.
    immediate: Option<(usize, Option<StartEvent>)>,
    next_month: Option<usize>,
    remittance: bool,
}

impl Term {
    /// The one clause these parts make.
    fn clause(&self, parts: &[Part]) -> Result<Clause, Reason> {
        let days = self.days.map(|(_, days)| days);
        let on_day = self.on_day.map(|(_, day)| day);
        if let Some((_, event)) = self.immediate {
            let alone =
                self.days.is_none() && self.period.is_none() && on_day.is_none() && self.next_month.is_none();
            let after = self.event.or(event);
            return if alone {
                Ok(Clause::Net { days: 0, after, on_day })
            } else {
                Err(TermsAmbiguity::TwoTerms.into())
            };
        }
        match (self.on_day, self.next_month) {
            (None, Some(_)) => return Err(TermsAmbiguity::NoTerm.into()),
            (Some((place, _)), next) => {
                let before = self.days.map(|(at, _)| at).max(self.period.map(|(at, _)| at));
                let apart = next.is_some_and(|next| next != place.saturating_add(1));
                if apart || before.is_some_and(|before| place < before) || (before.or(next)).is_none() {
                    return Err(TermsAmbiguity::DayPlace.into());
                }
            }
            (None, None) => {}
        }
        let reading = self.reading(parts);
        match (self.period, days) {
            (None, _) if self.next_month.is_none() => match (days, self.event) {
                (Some(days), after) => Ok(Clause::Net { days, after, on_day }),
                (None, after @ Some(StartEvent::Receipt | StartEvent::Delivery)) => {
                    Ok(Clause::Net { days: 0, after, on_day })
                }
                (None, None) if self.remittance => Ok(Clause::Net { days: 0, after: None, on_day }),
                _ => Err(TermsAmbiguity::NoTerm.into()),
            },
            (Some((_, Period::TenDays)), _) if on_day.is_some() => Err(TermsAmbiguity::DayPlace.into()),
            (Some((_, Period::TenDays)), days) => {
                Ok(Clause::EndOfTenDays { days: days.unwrap_or_default(), after: self.event, reading })
            }
            _ if self.event.is_some_and(|event| event != StartEvent::Issue) => {
                Err(TermsAmbiguity::PeriodFromEvent.into())
            }
            (_, days) => Ok(Clause::EndOfMonth { days: days.unwrap_or_default(), reading, on_day }),
        }
    }

    /// Which of days and period comes first, if the words say.
    fn reading(&self, parts: &[Part]) -> Option<PeriodEndReading> {
        let ((at, _), (end, _)) = match (self.days, self.period) {
            (Some(days), Some(period)) if days.1 > 0 => (days, period),
            (Some((_, 1..)), None) => return None,
            _ => return Some(PeriodEndReading::DaysThenPeriodEnd),
        };
        let between = parts.get(at.min(end).saturating_add(1)..at.max(end)).unwrap_or_default();
        let said = |part| between.contains(&part);
        // "30 days from invoice date, end of month" and "end of month, 30 days from invoice date" say two starts.
        let dated = |at: usize| matches!(parts.get(at.saturating_add(1)), Some(Part::After | Part::Event(_)));
        if end < at {
            let open = said(Part::Break) || dated(at);
            (!open || said(Part::Then)).then_some(PeriodEndReading::PeriodEndThenDays)
        } else if between == [Part::After] || between == [Part::Net, Part::After] {
            Some(PeriodEndReading::PeriodEndThenDays)
        } else {
            said(Part::Then).then_some(PeriodEndReading::DaysThenPeriodEnd)
        }
    }
}
