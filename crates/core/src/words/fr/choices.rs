//! Words of the choices that law and contract share.

use crate::choices::{RateFixing, YearBasis};

pub(super) fn fixing_words(fixing: RateFixing) -> &'static str {
    match fixing {
        RateFixing::EachHalfYear => "fixé à nouveau chaque semestre",
        RateFixing::AtStart => "fixé une fois pour tout le retard, au semestre où les intérêts commencent",
    }
}

pub(super) fn year(basis: YearBasis) -> &'static str {
    match basis {
        YearBasis::Year365 => "jours calendaires sur 365, années bissextiles comprises",
        YearBasis::Year360 => "jours calendaires sur 360",
        YearBasis::CalendarYear => "jours calendaires sur ceux de l’année civile, 365 ou 366",
        YearBasis::ThirtyDayMonths => "mois de 30 jours sur 360",
    }
}

pub(super) fn years_words(count: u32) -> String {
    if count < 2 { format!("{count}\u{a0}an") } else { format!("{count}\u{a0}ans") }
}
