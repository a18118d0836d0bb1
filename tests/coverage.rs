//! The calendar before the sums: every day of every series has exactly one rate, with its source.
#![allow(clippy::expect_used, clippy::panic, reason = "a failing test may panic")]

use relance_core::calendar::{day, half_year_end, half_year_start, next, previous};
use relance_core::law::{LawFault, Series, rate};

#[test]
fn every_day_of_every_series_has_exactly_one_rate() {
    for series in Series::ALL {
        let rows = series.rows();
        let first = rows.first().expect("a series has rows").first_day;
        let last = half_year_end(rows.last().expect("a series has rows").first_day);
        let mut today = first;
        while today <= last {
            let covering =
                rows.iter().filter(|row| row.first_day <= today && today <= half_year_end(row.first_day));
            assert_eq!(covering.count(), 1, "{} on {today}", series.name());
            let found = rate(series, today, &[]).expect("covered");
            assert_eq!(found.first_day, half_year_start(today));
            today = next(today);
        }
        assert_eq!(rate(series, previous(first), &[]), Err(LawFault::BeforeLaw(first)));
        let missing = LawFault::RateNotKnown { series: series.name(), first_day: next(last) };
        assert_eq!(rate(series, next(last), &[]), Err(missing), "the last rate is never carried forward");
    }
}

#[test]
fn every_rate_names_its_source_and_the_day_it_was_checked() {
    for row in Series::ALL.iter().flat_map(|series| series.rows()) {
        assert_eq!(row.first_day, half_year_start(row.first_day), "{row:?}");
        assert!(!row.source.title.is_empty() && row.source.url.starts_with("http"), "{row:?}");
        assert!(row.source.checked_on >= day(2026, 1, 1), "{row:?}");
    }
}

#[test]
fn the_series_end_where_we_verified_them() {
    for series in Series::ALL {
        let last = series.rows().last().expect("a series has rows");
        // Tenders have a fixed rate since October 2008: this series has ended.
        let end = if series == Series::EcbMarginal { day(2008, 12, 31) } else { day(2026, 12, 31) };
        assert_eq!(half_year_end(last.first_day), end, "{}", series.name());
    }
}
