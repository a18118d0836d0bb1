//! Dates and amounts as people and spreadsheets write them: read where there is one way to, never guessed.

use serde::{Deserialize, Serialize};

use crate::figures::is_day;
use crate::problem::{Problem, quoted};

/// What comes first in a date in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// `31/12/2026`.
    DayMonth,
    /// `12/31/2026`.
    MonthDay,
}

impl DateOrder {
    /// The order that a word names.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "day-month" => Some(Self::DayMonth),
            "month-day" => Some(Self::MonthDay),
            _ => None,
        }
    }
}

/// What the dates of a file show about their order.
#[derive(Debug, Default, Clone)]
pub(crate) struct Dates {
    day_first: bool,
    month_first: bool,
    /// One that can be read both ways: its column and text.
    both: Option<(String, String)>,
}

impl Dates {
    pub(crate) fn see(&mut self, column: &str, text: &str) {
        let Some((first, second, _)) = slashed(text) else { return };
        if first > 12 {
            self.day_first = true;
        } else if second > 12 {
            self.month_first = true;
        } else if first != second && self.both.is_none() {
            self.both = Some((column.to_owned(), text.to_owned()));
        }
    }

    /// The order; or what is to be asked, where the dates can be read both ways and nobody said which.
    pub(crate) fn order(&self, stated: Option<DateOrder>) -> Result<DateOrder, (String, Problem)> {
        match (stated, self.day_first, self.month_first, &self.both) {
            (Some(order), ..) => Ok(order),
            (None, true, false, _) | (None, _, _, None) => Ok(DateOrder::DayMonth),
            (None, false, true, _) => Ok(DateOrder::MonthDay),
            (None, _, _, Some((column, text))) => {
                let read = |order| iso(text, order).unwrap_or_default();
                let days = Box::new([read(DateOrder::DayMonth), read(DateOrder::MonthDay)]);
                let given = quoted(text);
                Err((column.clone(), Problem::DatesTwoWays { given, days }))
            }
        }
    }
}

/// `02/03/2026` or `02-03-2026` as its parts; the order of the first two is not told.
fn slashed(text: &str) -> Option<(u32, u32, &str)> {
    let text = day_alone(text);
    let sign = ['/', '-'].into_iter().find(|sign| text.contains(*sign))?;
    let mut parts = text.split(sign);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let short = |part: &str| (1..=2).contains(&part.len());
    if parts.next().is_some() || !short(first) || !short(second) || year.len() != 4 {
        return None;
    }
    Some((first.parse().ok()?, second.parse().ok()?, year))
}

/// A day without the hour that a spreadsheet adds.
fn day_alone(text: &str) -> &str {
    let text = text.trim();
    text.split_once([' ', 'T']).filter(|(day, _)| day.len() >= 8).map_or(text, |(day, _)| day)
}

/// A date in the written form of the contract; none if it is none, or in a form that can be mistaken.
pub(crate) fn iso(text: &str, order: DateOrder) -> Option<String> {
    let text = day_alone(text);
    let made = |year: &str, month: &str, day: &str| {
        is_day(year, month, day).then(|| format!("{year}-{month:0>2}-{day:0>2}"))
    };
    if let Some((first, second, year)) = slashed(text) {
        let (first, second) = (first.to_string(), second.to_string());
        return match order {
            DateOrder::DayMonth => made(year, &second, &first),
            DateOrder::MonthDay => made(year, &first, &second),
        };
    }
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => made(year, month, day),
        // Points are between day, month and year, in that order, wherever they are.
        [day, month, year] if year.len() == 4 && text.contains('.') => made(year, month, day),
        [whole] if whole.len() == 8 => made(whole.get(..4)?, whole.get(4..6)?, whole.get(6..)?),
        _ => None,
    }
}

/// What the amounts of a file show about their decimal sign.
#[derive(Debug, Default, Clone)]
pub(crate) struct Amounts {
    comma: bool,
    point: bool,
    /// One that can be read both ways: its column and text.
    both: Option<(String, String)>,
}

impl Amounts {
    pub(crate) fn see(&mut self, column: &str, text: &str) {
        let Some(Stripped { digits, .. }) = strip(text) else { return };
        match (digits.rfind(','), digits.rfind('.')) {
            (Some(comma), Some(point)) => self.found(comma > point),
            (Some(at), None) | (None, Some(at)) => {
                let sign = digits.get(at..at.saturating_add(1)).unwrap_or_default();
                let places = digits.len().saturating_sub(at).saturating_sub(1);
                if digits.matches(sign).count() > 1 {
                    // Several of them part thousands.
                    self.found(sign == ".");
                } else if places != 3 {
                    self.found(sign == ",");
                } else if self.both.is_none() {
                    self.both = Some((column.to_owned(), text.to_owned()));
                }
            }
            (None, None) => {}
        }
    }

    fn found(&mut self, comma: bool) {
        self.comma |= comma;
        self.point |= !comma;
    }

    /// The decimal sign; or what is to be asked, where nothing tells it.
    pub(crate) fn decimal(&self, stated: Option<char>) -> Result<char, (String, Problem)> {
        match (stated, self.comma, self.point, &self.both) {
            (Some(sign), ..) => Ok(sign),
            (None, true, false, _) => Ok(','),
            (None, false, true, _) | (None, false, false, None) => Ok('.'),
            (None, true, true, both) => {
                // Both are used: each amount that says which is read, the others are asked about.
                both.as_ref().map_or(Ok('.'), |(column, text)| Err((column.clone(), two_ways(text))))
            }
            (None, false, false, Some((column, text))) => Err((column.clone(), two_ways(text))),
        }
    }
}

fn two_ways(text: &str) -> Problem {
    Problem::AmountTwoWays(quoted(text))
}

/// An amount without what stands around it.
struct Stripped {
    digits: String,
    negative: bool,
    currency: Option<&'static str>,
}

fn strip(text: &str) -> Option<Stripped> {
    const SIGNS: [(&str, &str); 7] = [
        ("€", "EUR"),
        ("£", "GBP"),
        ("EUR", "EUR"),
        ("GBP", "GBP"),
        ("CHF", "CHF"),
        ("USD", "USD"),
        ("Fr.", "CHF"),
    ];
    let mut text = text.trim().to_owned();
    let mut currency = None;
    for (sign, code) in SIGNS {
        if let Some(rest) = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)) {
            (text, currency) = (rest.trim().to_owned(), Some(code));
            break;
        }
    }
    let brackets = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).map(str::to_owned);
    let mut negative = brackets.is_some();
    let mut text = brackets.unwrap_or(text);
    for minus in ['-', '−'] {
        if let Some(rest) = text.strip_prefix(minus).or_else(|| text.strip_suffix(minus)) {
            (text, negative) = (rest.trim().to_owned(), true);
        }
    }
    let parts_thousands =
        |sign: char| sign == ' ' || sign == '\u{a0}' || sign == '\u{202f}' || sign == '\'' || sign == '’';
    let digits: String = text.chars().filter(|sign| !parts_thousands(*sign)).collect();
    let are = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'.');
    let any = digits.bytes().any(|byte| byte.is_ascii_digit());
    (are && any).then_some(Stripped { digits, negative, currency })
}

/// An amount: hundredths, and the currency that stands beside it.
pub(crate) fn amount(text: &str, decimal: char) -> Option<(i128, Option<&'static str>)> {
    let Stripped { digits, negative, currency } = strip(text)?;
    let thousands = if decimal == ',' { '.' } else { ',' };
    // One amount that says it by itself is read so, whatever the others do.
    let mut own = Amounts::default();
    own.see("", text);
    let (decimal, thousands) = match (own.comma, own.point) {
        (true, false) => (',', '.'),
        (false, true) => ('.', ','),
        _ => (decimal, thousands),
    };
    let (whole, places) = digits.split_once(decimal).unwrap_or((&digits, ""));
    let groups: Vec<&str> = whole.split(thousands).collect();
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    let places = places.trim_end_matches('0');
    if !grouped || places.len() > 2 || places.contains([',', '.']) {
        return None;
    }
    let whole = groups.concat();
    if whole.len() > 13 {
        return None;
    }
    let cents: i128 = format!("0{whole}{places:0<2}").parse().ok()?;
    Some((if negative { cents.checked_neg()? } else { cents }, currency))
}

#[cfg(test)]
mod tests {
    use super::{Amounts, DateOrder, Dates, amount, iso};

    #[test]
    fn dates_are_read_in_one_way_or_not_at_all() {
        for (text, day, month) in [
            ("2026-03-02", "2026-03-02", "2026-03-02"),
            ("2026-03-02 00:00:00", "2026-03-02", "2026-03-02"),
            ("20260302", "2026-03-02", "2026-03-02"),
            ("02.03.2026", "2026-03-02", "2026-03-02"),
            ("2/3/2026", "2026-03-02", "2026-02-03"),
            ("02-03-2026", "2026-03-02", "2026-02-03"),
        ] {
            assert_eq!(iso(text, DateOrder::DayMonth).as_deref(), Some(day), "{text}");
            assert_eq!(iso(text, DateOrder::MonthDay).as_deref(), Some(month), "{text}");
        }
        for text in ["02/03/26", "30.02.2026", "2 March 2026", "2026", "", "02/03/2026/1"] {
            assert_eq!(iso(text, DateOrder::DayMonth), None, "{text}");
        }
        let order = |texts: &[&str]| {
            let mut dates = Dates::default();
            for text in texts {
                dates.see("Date", text);
            }
            dates.order(None).ok()
        };
        assert_eq!(order(&["02/03/2026", "13/03/2026"]), Some(DateOrder::DayMonth));
        assert_eq!(order(&["02/03/2026", "03/13/2026"]), Some(DateOrder::MonthDay));
        assert_eq!(order(&["02/03/2026", "12/12/2026"]), None);
        assert_eq!(order(&["13/03/2026", "03/13/2026", "02/03/2026"]), None);
        assert_eq!(order(&["02.03.2026", "2026-02-03", "05/05/2026"]), Some(DateOrder::DayMonth));
    }

    #[test]
    fn amounts_are_read_in_one_way_or_not_at_all() {
        for (text, cents) in [
            ("1234.50", 123_450),
            ("1.234,50", 123_450),
            ("1,234.50", 123_450),
            ("1 234,5", 123_450),
            ("1\u{202f}234,50 €", 123_450),
            ("1'234.50", 123_450),
            ("EUR 12", 1_200),
            ("(12.00)", -1_200),
            ("12,00-", -1_200),
            ("-12", -1_200),
            ("1.234.567", 123_456_700),
        ] {
            assert_eq!(amount(text, ',').map(|(cents, _)| cents), Some(cents), "{text}");
        }
        assert_eq!(amount("1.234", ','), Some((123_400, None)));
        assert_eq!(amount("1,234", '.'), Some((123_400, None)));
        for text in ["", "-", "12O", "1,23,4", "12.345,678", "1.23.4"] {
            assert_eq!(amount(text, ','), None, "{text}");
        }
        let mut amounts = Amounts::default();
        amounts.see("Total", "1.234");
        assert!(amounts.decimal(None).is_err());
        amounts.see("Total", "12,50");
        assert_eq!(amounts.decimal(None).ok(), Some(','));
    }
}
