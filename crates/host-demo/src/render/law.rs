//! The figures and calendars on which the answers rest.

use super::page;
use crate::component::law::Holiday;
use crate::component::types::RateRow;
use crate::layout::Shape;
use crate::texts::Texts;

/// The holidays of a year. Their names are the keys of the contract.
#[must_use]
pub(crate) fn holidays(texts: &Texts, holidays: &[Holiday]) -> String {
    let mut page = page(texts);
    let mut table = page.columns(&[(texts.law.day, Shape::Whole), (texts.law.holiday, Shape::Rest)]);
    for holiday in holidays {
        table.add_row([texts.table_date(&holiday.date), holiday.name.clone()]);
    }
    page.table(table);
    page.finish()
}

/// The places, those of one country on one line.
#[must_use]
pub(crate) fn places(texts: &Texts, places: &[String]) -> String {
    let mut page = page(texts);
    let country = |place: &str| place.split('-').next().unwrap_or_default().to_owned();
    for places in places.chunk_by(|one, next| country(one) == country(next)) {
        page.paragraph(&places.join(" "));
    }
    page.finish()
}

/// Rates by series and half-year; with their sources for those of one series.
#[must_use]
pub(crate) fn rates(texts: &Texts, rows: &[RateRow], sources: bool) -> String {
    let words = &texts.law;
    let mut columns = vec![
        (words.series, Shape::Whole),
        (words.half_year, Shape::Whole),
        (words.percent, Shape::Figure),
        (words.proof, Shape::Whole),
    ];
    columns.extend(sources.then_some((words.source, Shape::Rest)));
    let mut page = page(texts);
    let mut table = page.columns(&columns);
    for row in rows {
        let mut cells = vec![
            row.series.clone(),
            texts.table_date(&row.first_day),
            texts.number(&row.percent),
            (words.proofs)(row.proof).to_owned(),
        ];
        cells.extend(sources.then(|| row.source.title.clone()));
        table.add_row(cells);
    }
    page.table(table);
    page.finish()
}
