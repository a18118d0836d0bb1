//! Days of the week, and months, in every language.

use super::{Meaning, Word::Weekday};
use crate::calendar::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

pub(super) const WORDS: &[Meaning] = &[
    (
        &[Weekday(Mon)],
        &[
            "monday", "mondays", "lundi", "lundis", "montag", "montags", "lunes", "lunedi", "maandag",
            "segunda feira",
        ],
    ),
    (
        &[Weekday(Tue)],
        &[
            "tuesday", "tuesdays", "mardi", "mardis", "dienstag", "dienstags", "martes", "martedi",
            "dinsdag", "terca feira",
        ],
    ),
    (
        &[Weekday(Wed)],
        &[
            "wednesday", "wednesdays", "mercredi", "mercredis", "mittwoch", "mittwochs", "miercoles",
            "mercoledi", "woensdag", "quarta feira",
        ],
    ),
    (
        &[Weekday(Thu)],
        &[
            "thursday", "thursdays", "jeudi", "jeudis", "donnerstag", "donnerstags", "jueves",
            "giovedi", "donderdag", "quinta feira",
        ],
    ),
    (
        &[Weekday(Fri)],
        &[
            "friday", "fridays", "vendredi", "vendredis", "freitag", "freitags", "viernes", "venerdi",
            "vrijdag", "sexta feira",
        ],
    ),
    (&[Weekday(Sat)], &["saturday", "samedi", "samstag", "sonnabend", "sabado", "sabato", "zaterdag"]),
    (&[Weekday(Sun)], &["sunday", "dimanche", "sonntag", "domingo", "domenica", "zondag"]),
];

/// The months of a date that is written out, from January; as keys.
pub(in super::super) const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "janvier", "janv", "januar", "janner", "enero", "gennaio", "januari", "janeiro"],
    &["february", "feb", "fevrier", "fevr", "februar", "febrero", "febbraio", "februari", "fevereiro"],
    &["march", "mar", "mars", "marz", "maerz", "marzo", "maart", "marco"],
    &["april", "apr", "avril", "abril", "aprile"],
    &["may", "mai", "mayo", "maggio", "mei", "maio"],
    &["june", "jun", "juin", "juni", "junio", "giugno", "junho"],
    &["july", "jul", "juillet", "juil", "juli", "julio", "luglio", "julho"],
    &["august", "aug", "aout", "agosto", "augustus"],
    &["september", "sep", "sept", "septembre", "septiembre", "settembre", "setembro"],
    &["october", "oct", "octobre", "oktober", "okt", "octubre", "ottobre", "outubro"],
    &["november", "nov", "novembre", "noviembre", "novembro"],
    &["december", "dec", "decembre", "dezember", "dez", "diciembre", "dicembre", "dezembro"],
];
