//! How each language names months, days and "and".

use crate::spaces::FIXED;
use crate::{Language, Locale, Writing};

/// How a language writes days and lists.
pub(crate) struct Words {
    pub(crate) months: [&'static str; 12],
    /// The first day of a month, where it is an ordinal.
    pub(crate) first: Option<&'static str>,
    /// Between day and month, and between month and year.
    pub(crate) between: [&'static str; 2],
    pub(crate) day: [&'static str; 2],
    pub(crate) and: &'static str,
    /// Whether nothing counts as one.
    pub(crate) zero_is_one: bool,
}

pub(crate) fn words(locale: Locale) -> &'static Words {
    match (locale.language, locale.writing) {
        (Language::De, Writing::Austrian) => &AUSTRIAN,
        (Language::Fr, _) => &FRENCH,
        (Language::En, _) => &ENGLISH,
        (Language::De, _) => &GERMAN,
        (Language::Es, _) => &SPANISH,
        (Language::It, _) => &ITALIAN,
        (Language::Nl, _) => &DUTCH,
        (Language::Pt, _) => &PORTUGUESE,
    }
}

const FRENCH: Words = Words {
    months: [
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
    ],
    first: Some("1er"),
    between: [FIXED, " "],
    day: ["jour", "jours"],
    and: " et ",
    zero_is_one: true,
};

const ENGLISH: Words = Words {
    months: [
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
    ],
    first: None,
    between: [FIXED, " "],
    day: ["day", "days"],
    and: " and ",
    zero_is_one: false,
};

const GERMAN: Words = Words {
    months: [
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
    ],
    first: None,
    between: [".\u{a0}", " "],
    day: ["Tag", "Tage"],
    and: " und ",
    zero_is_one: false,
};

const SPANISH: Words = Words {
    months: [
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
    ],
    first: None,
    between: ["\u{a0}de ", " de "],
    day: ["día", "días"],
    and: " y ",
    zero_is_one: false,
};

const ITALIAN: Words = Words {
    months: [
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
    ],
    first: Some("1º"),
    between: [FIXED, " "],
    day: ["giorno", "giorni"],
    and: " e ",
    zero_is_one: false,
};

const DUTCH: Words = Words {
    months: [
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
    ],
    first: None,
    between: [FIXED, " "],
    day: ["dag", "dagen"],
    and: " en ",
    zero_is_one: false,
};

const PORTUGUESE: Words = Words {
    months: [
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
    ],
    first: None,
    between: ["\u{a0}de ", " de "],
    day: ["dia", "dias"],
    and: " e ",
    zero_is_one: false,
};

/// German with the January of Austria.
const AUSTRIAN: Words = {
    let [_, months @ ..] = GERMAN.months;
    let [feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec] = months;
    Words { months: ["Jänner", feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec], ..GERMAN }
};
