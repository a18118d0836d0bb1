//! German.

use super::Meaning;
use super::Word::{
    Advance, After, Break, Day, Days, Discount, EqualParts, Event, Filler, Following, Immediate,
    Invoice, MonthEnd, Months, Net, NextMonth, NextMonthEnd, Number, On, Or, Order, Percent, Rest,
    TenDaysEnd, Then, Weeks,
};
use crate::choices::StartEvent::{Delivery, Issue, Receipt};

pub(super) const WORDS: &[Meaning] = &[
    (&[Discount], &["skonto", "abzuglich", "abzueglich", "abzug"]),
    (&[Invoice], &["rechnung"]),
    (&[Days], &["tage", "tagen", "t", "tg", "tge", "kalendertage", "kalendertagen"]),
    (&[Day], &["tag"]),
    (&[Weeks], &["woche", "wochen"]),
    (&[Months], &["monat", "monate", "monaten"]),
    (&[Net], &["netto", "nto"]),
    (&[Percent], &["prozent", "vh"]),
    (&[MonthEnd], &["monatsende", "monatsultimo", "ende monats", "ende monat", "ende monates", "ultimo"]),
    (&[TenDaysEnd], &["ende dekade", "dekadenende"]),
    (&[After], &["nach", "ab", "seit"]),
    (&[Then], &["dann", "danach"]),
    (
        &[Event(Issue)],
        &[
            "rechnungsdatum", "datum rechnung", "rechnungsstellung", "rechnungslegung", "ausstellung",
            "ausstellungsdatum", "belegdatum", "fakturadatum", "redat", "rg datum", "re datum",
        ],
    ),
    (
        &[Event(Receipt)],
        &[
            "erhalt", "erhalt rechnung", "rechnungserhalt", "rechnungseingang", "eingang rechnung",
            "zugang rechnung", "rechnungszugang",
        ],
    ),
    (
        &[Event(Delivery)],
        &["lieferung", "lieferdatum", "wareneingang", "warenerhalt", "erhalt ware", "warenlieferung"],
    ),
    (&[On], &["am", "zum", "bis zum", "bis am", "jeweils am"]),
    (
        &[NextMonth],
        &[
            "folgemonat", "folgemonats", "folgemonates", "nachsten monats", "naechsten monats",
            "folgenden monats",
        ],
    ),
    (
        &[Immediate(None)],
        &[
            "sofort", "sofort fallig", "sofort faellig", "sofort zahlbar", "sofort netto", "umgehend",
            "zahlbar sofort",
        ],
    ),
    (&[Immediate(Some(Issue))], &["bar", "barzahlung", "bargeld"]),
    (&[Immediate(Some(Delivery))], &["nachnahme", "per nachnahme"]),
    (&[Or], &["oder"]),
    (&[Break], &["sonst", "ansonsten"]),
    (&[Advance], &["vorkasse", "vorauskasse", "vorauszahlung", "im voraus", "anzahlung", "vorab", "voraus"]),
    (
        &[Filler],
        &[
            "zahlbar", "zahlung", "zahlungsziel", "zahlungsbedingung", "zahlungsbedingungen", "bei",
            "bei zahlung", "innerhalb", "innert", "binnen", "ohne abzug", "rein netto", "ohne jeden abzug",
            "fallig", "faellig", "mit", "und", "ziel", "die", "das", "betrag", "ohne skonto", "kein skonto",
            "in", "per", "zu", "spatestens", "des monats", "frist", "zahlungsfrist", "zu zahlen",
            "zu begleichen", "bis", "bitte", "o abzug",
        ],
    ),
    (&[Number(7)], &["sieben"]),
    (&[Number(8)], &["acht"]),
    (&[Number(10)], &["zehn"]),
    (&[Number(14)], &["vierzehn"]),
    (&[Number(15)], &["funfzehn", "fuenfzehn"]),
    (&[Number(20)], &["zwanzig"]),
    (&[Number(30)], &["dreissig"]),
    (&[Number(45)], &["funfundvierzig", "fuenfundvierzig"]),
    (&[Number(60)], &["sechzig"]),
    (&[Number(90)], &["neunzig"]),
    (&[Number(2)], &["zwei"]),
    (&[Number(3)], &["drei"]),
    (&[Number(4)], &["vier"]),
    (&[Number(5)], &["funf", "fuenf"]),
    (&[Number(6)], &["sechs"]),
    (&[Number(1), Months], &["ein monat", "einem monat", "eines monats"]),
    (
        &[NextMonthEnd],
        &[
            "ende folgemonats", "monatsende folgemonats", "ultimo folgemonat", "ultimo folgemonats",
            "monatsultimo folgemonats", "ende folgemonates", "ende folgemonat", "ende nachsten monats",
            "ende naechsten monats", "ende nachster monat", "ende folgenden monats",
            "letzter tag folgemonats", "letzten tag folgemonats", "folgemonatsende",
            "ende nachsten monates",
        ],
    ),
    (
        &[EqualParts],
        &[
            "gleichen raten", "gleiche raten", "gleichen teilen", "zu gleichen teilen", "gleiche teile",
            "gleichen teilbetragen", "gleichen teilbetraegen", "gleichen teilzahlungen",
        ],
    ),
    (&[Rest], &["restbetrag", "restzahlung"]),
    (
        &[Following],
        &[
            "nachsten", "naechsten", "ersten", "folgenden", "nachster", "naechster", "erster",
            "darauffolgenden",
        ],
    ),
    (&[Order], &["bestellung", "auftrag", "auftragserteilung", "auftragsbestatigung"]),
    (
        &[Filler],
        &[
            "falligkeit", "faelligkeit", "falligkeitsdatum", "faelligkeitsdatum", "bis spatestens",
            "datum",
        ],
    ),
];
