//! A day that the text names. Of two numbers that could both be a month, neither is taken for one.

use super::lexer::Piece;
use super::vocabulary::MONTHS;
use crate::calendar::Day;
use crate::refusal::{Reason, TermsAmbiguity};

/// The day that a text names, and the pieces around it.
pub(super) struct Dated<'t, 'a> {
    pub(super) day: Day,
    pub(super) before: &'t [Piece<'a>],
    pub(super) after: &'t [Piece<'a>],
}

/// Finds the day that a text names. A year of our time that is part of none is a question.
pub(super) fn dated<'t, 'a>(pieces: &'t [Piece<'a>]) -> Result<Option<Dated<'t, 'a>>, Reason> {
    let mut found = None;
    for at in 0..pieces.len() {
        let (before, rest) = pieces.split_at_checked(at).unwrap_or((pieces, &[]));
        if let Some((order, taken)) = date_at(rest) {
            let day = order.day(rest.get(..taken).unwrap_or_default())?;
            found = Some(Dated { day, before, after: rest.get(taken..).unwrap_or_default() });
            break;
        }
    }
    let rest = found.as_ref().map_or([pieces, &[]], |dated| [dated.before, dated.after]);
    if rest.into_iter().flatten().any(|piece| numbers(piece).any(|number| year(number).is_some())) {
        return Err(TermsAmbiguity::Date.into());
    }
    Ok(found)
}

/// Three numbers of a date, in the order that the text has them.
enum Order {
    YearMonthDay([u32; 3]),
    /// Day and month, or month and day.
    Either([u32; 3]),
}

impl Order {
    fn day(&self, pieces: &[Piece]) -> Result<Day, Reason> {
        let (year, month, day) = match *self {
            Self::YearMonthDay([year, month, day]) => (year, month, day),
            Self::Either([day, month, year]) if day > 12 || day == month => (year, month, day),
            Self::Either([month, day, year]) if day > 12 => (year, month, day),
            Self::Either(_) => return Err(TermsAmbiguity::Date.into()),
        };
        let found = i32::try_from(year).ok().and_then(|year| Day::from_ymd_opt(year, month, day));
        found.ok_or_else(|| {
            let typed: Vec<_> = pieces.iter().map(|piece| piece.typed).collect();
            Reason::InvalidDate(typed.join(" ").replace(" / ", "/"))
        })
    }
}

/// The date that these pieces begin with, and how many of them it takes.
fn date_at(pieces: &[Piece]) -> Option<(Order, usize)> {
    let first = pieces.first()?;
    if let [a, b, c] = numbers(first).collect::<Vec<_>>().as_slice() {
        return Some((order([a, b, c])?, 1));
    }
    // The signs between the numbers, and small words around a month that is written out, say nothing more.
    let telling = pieces.iter().enumerate().filter(|(_, piece)| !is_between(piece));
    let mut telling = telling.take(3);
    let [(_, a), (_, b), (last, c)] = [telling.next()?, telling.next()?, telling.next()?];
    if is_between(first) {
        return None;
    }
    let taken = last.saturating_add(1);
    let whole = |piece: &Piece| piece.typed.parse::<u32>().ok().filter(|_| piece.typed.len() <= 2);
    let written = match (month(a), month(b)) {
        (Some(month), None) => Some((month, whole(b)?)),
        (None, Some(month)) => Some((month, whole(a)?)),
        _ => None,
    };
    if let Some((month, day)) = written {
        return Some((Order::YearMonthDay([year(c.typed)?, month, day]), taken));
    }
    Some((order([a.typed, b.typed, c.typed])?, taken))
}

fn order([a, b, c]: [&str; 3]) -> Option<Order> {
    let short = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 2);
    match (year(a), year(c)) {
        (Some(year), None) => Some(Order::YearMonthDay([year, short(b)?, short(c)?])),
        (None, Some(year)) => Some(Order::Either([short(a)?, short(b)?, year])),
        _ => None,
    }
}

/// The whole numbers of a figure that points part.
fn numbers<'p>(piece: &Piece<'p>) -> impl Iterator<Item = &'p str> {
    piece.typed.split(['.', ',']).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A year of our time: four digits from 1900 to 2199.
fn year(text: &str) -> Option<u32> {
    text.parse().ok().filter(|year| text.len() == 4 && (1900..=2199).contains(year))
}

fn month(piece: &Piece) -> Option<u32> {
    let at = MONTHS.iter().position(|names| names.contains(&piece.key.as_str()))?;
    u32::try_from(at.saturating_add(1)).ok()
}

fn is_between(piece: &Piece) -> bool {
    ["/", ",", "de", "del", "of", "st", "nd", "rd", "th", "er"].contains(&piece.key.as_str())
}
