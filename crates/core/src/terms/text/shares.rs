//! Several due dates in one text: "30/60/90 in equal parts", "50 % on delivery, 50 % after 30 days".

use super::clause::clause;
use super::lexer::Token;
use super::units::parts;
use super::vocabulary::Word;
use super::{Clause, MAX_DISCOUNT, ShareClause};
use crate::money::Percent;
use crate::refusal::{Reason, TermsAmbiguity};

/// The parts that a text divides the amount into; none if it has one term.
pub(super) fn shares(tokens: &[Token]) -> Result<Option<Clause>, Reason> {
    if says(tokens, Word::EqualParts) {
        return equal_parts(tokens).map(|parts| Some(Clause::Parts(parts)));
    }
    let told = tokens.windows(2).filter_map(share);
    let told = told.collect::<Result<Vec<_>, _>>()?;
    let rests = tokens.iter().filter(|token| is(token, Word::Rest)).count();
    let several = told.len().saturating_add(rests) > 1 && !says(tokens, Word::Discount);
    if !several && rests > 0 {
        return Err(TermsAmbiguity::Shares.into());
    }
    if !several || (rests == 0 && told.iter().all(|percent| *percent <= MAX_DISCOUNT)) {
        return Ok(None);
    }
    // "2 % 10 days, the rest 30 days" may be a discount.
    if rests > 0 && told.iter().any(|percent| *percent <= MAX_DISCOUNT) {
        return Err(TermsAmbiguity::TwoPercents.into());
    }
    let sum = told.iter().fold(Percent::ZERO, |sum, percent| sum.plus(*percent));
    let whole = if rests == 0 { sum == Percent::HUNDRED } else { sum < Percent::HUNDRED };
    if !whole || rests > 1 || told.iter().any(|percent| percent.is_zero()) {
        return Err(TermsAmbiguity::Shares.into());
    }
    if says(tokens, Word::Advance) || says(tokens, Word::Order) {
        return Err(TermsAmbiguity::EventUnknown.into());
    }
    stated_parts(tokens).map(|parts| Some(Clause::Parts(parts)))
}

/// A share that these two words begin with.
fn share(words: &[Token]) -> Option<Result<Percent, Reason>> {
    let [Token::Figure(typed, _), Token::Is(Word::Percent)] = words else { return None };
    Some(Percent::parse(&typed.replace(',', ".")).map_err(Reason::from))
}

/// Each share with its term, which all stand before theirs or all after.
fn stated_parts(tokens: &[Token]) -> Result<Vec<ShareClause>, Reason> {
    let marks: Vec<(usize, usize, Option<Percent>)> = (0..tokens.len())
        .filter_map(|at| {
            let here = tokens.get(at..)?;
            if here.first().is_some_and(|token| is(token, Word::Rest)) {
                return Some((at, at.saturating_add(1), None));
            }
            let percent = share(here.get(..2)?)?.ok()?;
            Some((at, at.saturating_add(2), Some(percent)))
        })
        .collect();
    let first = marks.first().map_or(0, |(from, ..)| *from);
    let leads = tokens.get(..first).unwrap_or_default().iter().all(|token| is(token, Word::Break));
    let mut found = Vec::with_capacity(marks.len());
    let mut end = 0;
    for (index, (from, to, percent)) in marks.iter().enumerate() {
        let next = marks.get(index.saturating_add(1)).map_or(tokens.len(), |(from, ..)| *from);
        let words = if leads { tokens.get(*to..next) } else { tokens.get(end..*from) };
        end = *to;
        found.push(ShareClause { percent: *percent, clause: term(words.unwrap_or_default())? });
    }
    if !leads && end < tokens.len() {
        return Err(TermsAmbiguity::Shares.into());
    }
    Ok(found)
}

/// The terms of a list of numbers, all with the words around it.
fn equal_parts(tokens: &[Token]) -> Result<Vec<ShareClause>, Reason> {
    if says(tokens, Word::Percent) {
        return Err(TermsAmbiguity::TwoPercents.into());
    }
    let mut words = Vec::with_capacity(tokens.len());
    let mut count = None;
    for token in tokens {
        if !is(token, Word::EqualParts) {
            words.push(*token);
            continue;
        }
        // "in three equal parts", but not "30/60/90 in equal parts": a list rises.
        let (listed, last) = match words.as_slice() {
            [.., before, last] => {
                (value(before).is_some_and(|before| Some(before) < value(last)) || separates(before), last)
            }
            [last] => (false, last),
            [] => continue,
        };
        if let (false, Token::Figure(_, Some(number))) = (listed, last) {
            count = Some(*number);
            words.pop();
        }
    }
    let (from, list, to) = list(&words);
    let numbers = list.iter().map(|(figure, _)| figure);
    let rises = numbers.clone().zip(numbers.skip(1)).all(|(a, b)| value(a) < value(b));
    if list.len() < 2 || count.is_some_and(|count| usize::from(count) != list.len()) {
        return Err(TermsAmbiguity::Shares.into());
    }
    if !rises {
        return Err(TermsAmbiguity::TwoTerms.into());
    }
    let unit = list.last().and_then(|(_, unit)| *unit).unwrap_or(Word::Days);
    let (before, after) = (words.get(..from).unwrap_or_default(), words.get(to..).unwrap_or_default());
    let parts = list.into_iter().map(|(figure, own)| {
        let here = [figure, Token::Is(own.unwrap_or(unit))];
        let clause = term(&[before, here.as_slice(), after].concat())?;
        Ok(ShareClause { percent: None, clause })
    });
    parts.collect()
}

/// The first list of numbers, each with the unit it states: where it begins, the numbers, where it ends.
fn list<'a>(tokens: &[Token<'a>]) -> (usize, Vec<(Token<'a>, Option<Word>)>, usize) {
    let from = tokens.iter().position(|token| matches!(token, Token::Figure(..))).unwrap_or(tokens.len());
    let (mut numbers, mut at, mut end) = (Vec::new(), from, from);
    while let Some(token) = tokens.get(at) {
        at = at.saturating_add(1);
        match token {
            Token::Figure(..) => {
                let unit = match tokens.get(at) {
                    Some(Token::Is(unit @ (Word::Days | Word::Day | Word::Weeks | Word::Months))) => {
                        Some(*unit)
                    }
                    _ => None,
                };
                at = at.saturating_add(usize::from(unit.is_some()));
                numbers.push((*token, unit));
                end = at;
            }
            Token::Is(Word::Slash | Word::Break) => {}
            Token::Is(_) => break,
        }
    }
    (from, numbers, end)
}

fn term(tokens: &[Token]) -> Result<Clause, Reason> {
    clause(&parts(tokens)?)
}

fn value(token: &Token) -> Option<u16> {
    if let Token::Figure(_, value) = token { *value } else { None }
}

fn separates(token: &Token) -> bool {
    is(token, Word::Slash) || is(token, Word::Break)
}

fn is(token: &Token, word: Word) -> bool {
    matches!(token, Token::Is(found) if *found == word)
}

fn says(tokens: &[Token], word: Word) -> bool {
    tokens.iter().any(|token| is(token, word))
}
