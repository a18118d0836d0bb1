//! The words of payment terms in seven languages, as data.
//!
//! All are written as the reader sees them: lower case, no accents, no full stops ("f.m." is `fm`, "ß" is `ss`).
//! Inside a phrase the small words of [`GLUE`] may stand or not: `date facture` is also "date de la facture".
//! Where two phrases begin alike, the longer one is taken. A word that is nowhere here is not understood.

mod calendar;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

use crate::choices::StartEvent;
use Word::{Break, Filler, Percent, Plus, Slash};

pub(super) use calendar::MONTHS;

/// What a word or a phrase means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Number(u16),
    Ordinal,
    Percent,
    Slash,
    Plus,
    Break,
    Days,
    /// "day": a unit after a number, "on the" before one.
    Day,
    Weeks,
    Months,
    Net,
    MonthEnd,
    /// The end of the month after the one the term counts from.
    NextMonthEnd,
    TenDaysEnd,
    After,
    Then,
    Event(StartEvent),
    On,
    Weekday(crate::calendar::Weekday),
    /// "first", "next", beside a day of the week.
    Following,
    NextMonth,
    Immediate(Option<StartEvent>),
    /// Paid straight to the seller: at once, unless days are told.
    Remittance,
    Or,
    /// "in equal parts", beside the numbers of a list.
    EqualParts,
    /// What the shares that are told leave.
    Rest,
    Advance,
    /// An event that the facts of an invoice do not hold.
    Order,
    /// Speaks of a discount, whose figure stands elsewhere.
    Discount,
    /// "from invoice" counts from nothing that is named.
    Invoice,
    Filler,
}

/// One line: what the phrases mean, and the phrases.
pub(super) type Meaning = (&'static [Word], &'static [&'static str]);

/// Articles and prepositions that add nothing inside a phrase.
pub(super) const GLUE: &[&str] = &[
    "a", "aux", "d", "da", "das", "de", "dei", "del", "della", "delle", "dem", "den", "der", "des", "di",
    "do", "du", "het", "l", "la", "las", "les", "los", "of", "os", "the", "van", "vd", "von", "vom", "your",
];

/// Every language at once: people mix them, and no word below means two things.
pub(super) static ALL: [&[Meaning]; 10] = [
    SIGNS, MEANS, calendar::WORDS, fr::WORDS, en::WORDS, de::WORDS, es::WORDS, it::WORDS, nl::WORDS, pt::WORDS,
];

const SIGNS: &[Meaning] = &[
    (&[Percent], &["%", "pct"]),
    (&[Slash], &["/"]),
    (&[Plus], &["+"]),
    (&[Break], &[",", ";", "|"]),
    (&[Filler], GLUE),
];

/// How it is paid, which says nothing of when.
const MEANS: &[Meaning] = &[(
    &[Filler],
    &[
        "ach", "assegno", "bacs", "bank transfer", "bankoverschrijving", "bankuberweisung", "bb", "boleto",
        "bonifico", "bonifico bancario", "cheque", "chq", "direct debit", "domiciliacion", "eft", "efecto",
        "giro", "iban", "incasso", "lastschrift", "lcr", "lettre change", "overschrijving", "pagare",
        "prelevement", "recibo", "recibo bancario", "riba", "ricevuta bancaria", "sdd", "sepa", "traite",
        "transfer", "transferencia", "transferencia bancaria", "uberweisung", "ueberweisung", "virement",
        "virement bancaire", "vir", "vrt", "wire", "wire transfer",
    ],
)];

/// Endings that make a figure an ordinal when typed right after it: "10th", "1er", "10e", "15.º".
pub(super) const ORDINAL_ENDINGS: &[&str] =
    &["st", "nd", "rd", "th", "er", "e", "eme", "ieme", "de", "ste", "ter", "ten", "o", "a", "º", "ª", "°"];
