//! Words of the choices that law and contract share.

use crate::choices::{RateFixing, YearBasis};

pub(super) fn fixing_words(fixing: RateFixing) -> &'static str {
    match fixing {
        RateFixing::EachHalfYear => "fixed anew in every half-year",
        RateFixing::AtStart => "fixed once for the whole delay, in the half-year in which interest starts",
    }
}

pub(super) fn year(basis: YearBasis) -> &'static str {
    match basis {
        YearBasis::Year365 => "calendar days over 365, in leap years too",
        YearBasis::Year360 => "calendar days over 360",
        YearBasis::CalendarYear => "calendar days over those of the calendar year, 365 or 366",
        YearBasis::ThirtyDayMonths => "months of 30 days over 360",
    }
}

pub(super) fn years_words(count: u32) -> String {
    if count == 1 { "1\u{a0}year".to_owned() } else { format!("{count}\u{a0}years") }
}
