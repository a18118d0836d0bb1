//! How each place writes figures, set down a second time and independently of the core: a writer, and a reader that finds
//! every figure in a text. Unbreakable spaces are looked at elsewhere; here they are plain.

use std::collections::BTreeSet;

/// How a place writes.
pub struct Place {
    group: &'static str,
    point: char,
    /// Digits before the point from which thousands are set apart.
    grouped_from: usize,
    unit_first: bool,
    /// What stands between a sign and the number behind it.
    after_sign: &'static str,
    before_percent: &'static str,
    /// The point of a rate, which in French Switzerland is not that of an amount.
    percent_point: char,
    euro: &'static str,
    months: [&'static str; 12],
    /// What stands behind the first of a month, and behind other days.
    ordinals: [&'static str; 2],
    /// What stands before and after the month.
    around_month: [&'static str; 2],
    pub days: [&'static str; 2],
    pub day_signs: char,
}

const FR_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const EN_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DE_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const ES_MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const IT_MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
const NL_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const PT_MONTHS: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];

/// The places, by the tag that a message bears.
pub fn place(tag: &str) -> Place {
    let (group, point, grouped_from, unit_first, after_sign, before_percent) = match tag {
        "fr" => (" ", ',', 4, false, " ", " "),
        "fr-CH" => (" ", '.', 4, false, " ", ""),
        "en" => (",", '.', 4, true, "", ""),
        "de" => (".", ',', 4, false, " ", " "),
        "de-AT" => (".", ',', 4, true, " ", " "),
        "de-CH" | "it-CH" | "en-CH" => ("’", '.', 4, true, " ", ""),
        "es" => (".", ',', 5, false, " ", " "),
        "it" => (".", ',', 4, false, " ", ""),
        "nl" => (".", ',', 4, true, " ", ""),
        "pt" => (" ", ',', 5, false, " ", ""),
        other => panic!("how does one write in {other}?"),
    };
    let percent_point = if tag == "fr-CH" { ',' } else { point };
    let euro = if tag == "de-CH" { "EUR" } else { "€" };
    let (months, ordinals, around_month, days, day_signs) = match &tag[..2] {
        "fr" => (FR_MONTHS, ["er", ""], [" ", " "], ["jour", "jours"], '/'),
        "en" => (EN_MONTHS, ["", ""], [" ", " "], ["day", "days"], ' '),
        "de" => (DE_MONTHS, [".", "."], [" ", " "], ["Tag", "Tage"], '.'),
        "es" => (ES_MONTHS, ["", ""], [" de ", " de "], ["día", "días"], '/'),
        "it" => (IT_MONTHS, ["º", ""], [" ", " "], ["giorno", "giorni"], '/'),
        "nl" => (NL_MONTHS, ["", ""], [" ", " "], ["dag", "dagen"], '-'),
        "pt" => (PT_MONTHS, ["", ""], [" de ", " de "], ["dia", "dias"], '/'),
        other => panic!("how are months called in {other}?"),
    };
    Place {
        group,
        point,
        grouped_from,
        unit_first,
        after_sign,
        before_percent,
        percent_point,
        euro,
        months,
        ordinals,
        around_month,
        days,
        day_signs,
    }
}

impl Place {
    fn sign<'a>(&self, currency: &'a str) -> &'a str {
        match currency {
            "EUR" => self.euro,
            "GBP" => "£",
            other => other,
        }
    }

    fn number(&self, decimal: &str) -> String {
        let (whole, rest) = decimal.split_once('.').unwrap_or((decimal, ""));
        let mut groups: Vec<&str> = Vec::new();
        let mut left = whole;
        while whole.len() >= self.grouped_from && left.len() > 3 {
            let (head, tail) = left.split_at(left.len() - 3);
            groups.insert(0, tail);
            left = head;
        }
        groups.insert(0, left);
        let point = if rest.is_empty() { String::new() } else { self.point.to_string() };
        format!("{}{point}{rest}", groups.join(self.group))
    }

    /// An amount.
    pub fn amount(&self, amount: &str, currency: &str) -> String {
        let (sign, number) = (self.sign(currency), self.number(amount));
        // A code of letters never touches a number.
        let gap = if sign.len() == 3 && sign.is_ascii() { " " } else { self.after_sign };
        if self.unit_first { format!("{sign}{gap}{number}") } else { format!("{number} {sign}") }
    }

    /// A rate.
    pub fn percent(&self, rate: &str) -> String {
        format!("{}{}%", rate.replace('.', &self.percent_point.to_string()), self.before_percent)
    }

    /// A day of the form 2025-11-20.
    pub fn date(&self, day: &str) -> String {
        let year = &day[..4];
        let month: usize = day[5..7].parse().expect("a month");
        let number: u32 = day[8..].parse().expect("a day");
        let ordinal = if number == 1 { self.ordinals[0] } else { self.ordinals[1] };
        let [before, after] = self.around_month;
        format!("{number}{ordinal}{before}{}{after}{year}", self.months[month - 1])
    }

    /// A count of days.
    pub fn day_count(&self, count: u64) -> String {
        // In French nothing is singular too.
        let one = count == 1 || (count == 0 && self.days[0] == "jour");
        format!("{count} {}", if one { self.days[0] } else { self.days[1] })
    }

    /// Every figure of a text.
    pub fn figures(&self, text: &str) -> BTreeSet<Figure> {
        let letters: Vec<char> = text.chars().collect();
        let mut found = BTreeSet::new();
        let mut at = 0;
        while at < letters.len() {
            if letters[at].is_ascii_digit() {
                let (figure, next) = self.figure(&letters, at);
                found.insert(figure);
                at = next;
            } else {
                at += 1;
            }
        }
        found
    }

    /// The figure that begins at a digit, and the place after it.
    fn figure(&self, letters: &[char], start: usize) -> (Figure, usize) {
        let rest: String = letters[start..].iter().collect();
        if let Some((day, length)) = self.day_at(&rest) {
            return (Figure::Date(day), start + length);
        }
        let (number, length) = self.number_at(&rest, self.point);
        let (rate, rate_length) = self.number_at(&rest, self.percent_point);
        let after = &letters[start + length..];
        let behind: String = after.iter().collect();
        let behind_rate: String = letters[start + rate_length..].iter().collect();
        let before: String = letters[..start].iter().collect();
        if let Some(gap) =
            [self.before_percent, "", " "].iter().find(|gap| behind_rate.starts_with(&format!("{gap}%")))
        {
            assert_eq!(*gap, self.before_percent, "a rate is set otherwise here: {rest:.20}");
            return (Figure::Rate(rate), start + rate_length + gap.len() + 1);
        }
        for code in ["EUR", "GBP", "USD", "CHF", "JPY"] {
            let sign = self.sign(code);
            let gap = if sign.len() == 3 && sign.is_ascii() { " " } else { self.after_sign };
            if self.unit_first && before.ends_with(&format!("{sign}{gap}")) {
                return (Figure::Amount(number, code.to_owned()), start + length);
            }
            if !self.unit_first && behind.starts_with(&format!(" {sign}")) {
                return (Figure::Amount(number, code.to_owned()), start + length + 1 + sign.chars().count());
            }
        }
        let word: String =
            behind.trim_start_matches(' ').chars().take_while(|it| it.is_alphabetic()).collect();
        // In German "in 3 Tagen".
        if self.days.contains(&word.as_str()) || word == "Tagen" {
            return (Figure::Days(number.parse().expect("a count")), start + length);
        }
        (Figure::Bare(number), start + length)
    }

    /// A number: groups of three digits, then perhaps a point and digits.
    fn number_at(&self, rest: &str, point: char) -> (String, usize) {
        let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
        let head = digits(rest);
        let mut number = rest[..head].to_owned();
        let mut bytes = head;
        while number.len() < 4 || bytes > head {
            let tail = rest[bytes..].strip_prefix(self.group);
            let Some(tail) = tail.filter(|tail| digits(tail) == 3 && head <= 3) else { break };
            number.push_str(&tail[..3]);
            bytes += self.group.len() + 3;
        }
        let fraction = rest[bytes..].strip_prefix(point).map(digits).unwrap_or_default();
        if fraction > 0 {
            number.push('.');
            number.push_str(&rest[bytes + 1..bytes + 1 + fraction]);
            bytes += 1 + fraction;
        }
        (number, rest[..bytes].chars().count())
    }

    /// A day, written out or in figures; without its year where that follows with the next one.
    fn day_at(&self, rest: &str) -> Option<(String, usize)> {
        let figures = rest.chars().take_while(char::is_ascii_digit).count();
        let number: u32 = rest[..figures].parse().ok().filter(|day| (1..=31).contains(day))?;
        if figures == 2 && self.day_signs != ' ' {
            let parts: Vec<&str> = rest.splitn(3, self.day_signs).collect();
            if let [day, month, year] = parts[..]
                && let Some(year) = year.get(..4)
                && day.len() == 2
                && month.len() == 2
                && month.chars().chain(year.chars()).all(|it| it.is_ascii_digit())
            {
                return Some((format!("{year}-{month}-{day}"), 10));
            }
        }
        let ordinal = if number == 1 { self.ordinals[0] } else { self.ordinals[1] };
        let [before, after] = self.around_month;
        let tail = rest[figures..].strip_prefix(ordinal)?.strip_prefix(before)?;
        let month = self.months.iter().position(|month| tail.starts_with(month))?;
        let tail = &tail[self.months[month].len()..];
        let year = tail.strip_prefix(after).and_then(|tail| tail.get(..4));
        let year = year.filter(|year| year.chars().all(|it| it.is_ascii_digit()));
        let written = figures + ordinal.len() + before.len() + self.months[month].len();
        let written = written + year.map_or(0, |_| after.len() + 4);
        let day = format!("{}-{:02}-{number:02}", year.unwrap_or("????"), month + 1);
        Some((day, rest[..written].chars().count()))
    }
}

/// A figure found in a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// An amount and its currency.
    Amount(String, String),
    /// Percent.
    Rate(String),
    /// A day; its year can be that of a day after it.
    Date(String),
    /// A count of days.
    Days(u64),
    /// A number that is none of these.
    Bare(String),
}

/// A text with one kind of space.
pub fn plain_spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
