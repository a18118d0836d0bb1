//! Cuts a text into figures and words, and looks the words up.

use super::vocabulary::{ALL, GLUE, Meaning, ORDINAL_ENDINGS, Word};
use super::{MAX_DAYS, Reason};

/// A figure, a sign or a word, as typed and as looked up.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub(super) typed: &'a str,
    pub(super) key: String,
    /// Whether it follows a figure without a space.
    glued: bool,
}

impl Piece<'_> {
    fn is_figure(&self) -> bool {
        self.key.starts_with(|letter: char| letter.is_ascii_digit())
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Figure,
    Letter,
    Sign,
    Space,
}

fn kind(letter: char) -> Kind {
    match letter {
        '0'..='9' => Kind::Figure,
        '\u{300}'..='\u{36f}' | 'º' | 'ª' | '°' => Kind::Letter,
        '\u{2010}'..='\u{2015}' | '\u{200b}' | '\u{feff}' | '\u{ad}' => Kind::Space,
        _ if letter.is_whitespace() || ".:-'’\"«»()[]!*_".contains(letter) => Kind::Space,
        _ if letter.is_alphabetic() => Kind::Letter,
        _ => Kind::Sign,
    }
}

/// Cuts a text. A point or comma between digits belongs to the number, points between single letters join them.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found: Vec<Piece> = Vec::new();
    let mut rest = text;
    let mut glued = false;
    while let Some(first) = rest.chars().next() {
        let kind_here = kind(first);
        let mut end = first.len_utf8();
        if matches!(kind_here, Kind::Figure | Kind::Letter) {
            end = rest.find(|letter| kind(letter) != kind_here).unwrap_or(rest.len());
            let single = rest.chars().nth(1).is_none_or(|letter| kind(letter) != Kind::Letter);
            while let Some(tail) = rest.get(end..) {
                let mut next = tail.chars();
                let point =
                    next.next().filter(|mark| *mark == '.' || (*mark == ',' && kind_here == Kind::Figure));
                let [Some(_), Some(after)] = [point, next.next()] else { break };
                let alone = next.next().is_none_or(|letter| kind(letter) != Kind::Letter);
                if kind(after) != kind_here || (kind_here == Kind::Letter && !(single && alone)) {
                    break;
                }
                let more = tail.get(1..).unwrap_or_default();
                let length = more.find(|letter| kind(letter) != kind_here).unwrap_or(more.len());
                end = end.saturating_add(1).saturating_add(length);
            }
        }
        let (typed, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if kind_here != Kind::Space {
            found.push(Piece { typed, key: key(typed, kind_here), glued });
        }
        glued = kind_here == Kind::Figure;
        rest = tail;
    }
    found
}

/// Lower case, without accents, and without the points between single letters.
fn key(typed: &str, kind: Kind) -> String {
    let mut key = String::new();
    for letter in typed.chars().flat_map(char::to_lowercase) {
        match letter {
            'à'..='å' => key.push('a'),
            'ç' => key.push('c'),
            'è'..='ë' => key.push('e'),
            'ì'..='ï' => key.push('i'),
            'ñ' => key.push('n'),
            'ò'..='ö' => key.push('o'),
            'ù'..='ü' => key.push('u'),
            'ß' => key.push_str("ss"),
            'œ' => key.push_str("oe"),
            '\u{300}'..='\u{36f}' => {}
            '.' if kind == Kind::Letter => {}
            other => key.push(other),
        }
    }
    key
}

/// A figure, or the meaning of words.
#[derive(Clone, Copy, Debug)]
pub(super) enum Token<'a> {
    /// As typed, and its value if it is a whole number in range.
    Figure(&'a str, Option<u16>),
    Is(Word),
}

/// Looks the pieces up; fillers are dropped once they are understood.
pub(super) fn tokens<'a>(pieces: &[Piece<'a>]) -> Result<Vec<Token<'a>>, Reason> {
    let mut found = Vec::new();
    let mut rest = pieces;
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        if first.is_figure() {
            let value = first.typed.parse().ok().filter(|days| *days <= MAX_DAYS);
            found.push(Token::Figure(first.typed, value));
        } else if first.glued && ORDINAL_ENDINGS.contains(&first.key.as_str()) {
            found.push(Token::Is(Word::Ordinal));
        } else if first.glued && first.key == "d" {
            found.push(Token::Is(Word::Days));
        } else if let Some((words, taken)) = longest(first, tail) {
            rest = tail.get(taken..).unwrap_or_default();
            for word in words.iter().copied().filter(|word| *word != Word::Filler) {
                match (word, found.last()) {
                    // "30 (thirty) days" says the same number twice.
                    (Word::Number(again), Some(Token::Figure(_, Some(value)))) if again == *value => {}
                    (Word::Number(value), _) => found.push(Token::Figure(first.typed, Some(value))),
                    _ => found.push(Token::Is(word)),
                }
            }
        } else {
            return Err(Reason::TermsNotUnderstood(first.typed.to_owned()));
        }
        // "thirty (30) days", likewise.
        if let [.., Token::Figure(before, a), Token::Figure(_, b)] = found.as_slice()
            && a == b
            && before.starts_with(char::is_alphabetic)
        {
            found.pop();
        }
    }
    Ok(found)
}

/// The longest phrase that starts with this piece, and how many further pieces it takes.
fn longest(first: &Piece, tail: &[Piece]) -> Option<(&'static [Word], usize)> {
    let lines = ALL.iter().copied().flatten();
    let all =
        lines.flat_map(|&(words, phrases): &Meaning| phrases.iter().map(move |phrase| (words, *phrase)));
    let matching = all.filter_map(|(words, phrase)| {
        let mut wanted = phrase.split(' ');
        if wanted.next() != Some(first.key.as_str()) {
            return None;
        }
        let mut taken = 0_usize;
        for word in wanted {
            let glue = |piece: &&Piece| piece.key != word && GLUE.contains(&piece.key.as_str());
            let rest = tail.get(taken..)?;
            let skipped = rest.iter().take_while(glue).count();
            if rest.get(skipped)?.key != word {
                return None;
            }
            taken = taken.saturating_add(skipped).saturating_add(1);
        }
        Some((words, taken))
    });
    // No phrase has two meanings, so equally long ones are the same.
    matching.reduce(|best, next| if next.1 > best.1 { next } else { best })
}
