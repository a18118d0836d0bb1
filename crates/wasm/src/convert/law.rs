//! The law: its rates, regimes, routes, places and holidays.

use relance_contract::Path;
use relance_core::calendar::Day;
use relance_core::explain::describe;
use relance_core::facts::Place;
use relance_core::law::{CostBearer, Proof, RateRow, Regime, Series, calendar};
use relance_core::money::Percent;
use relance_core::refusal::Reason;
use relance_core::routes::{RouteCheck, RouteStatus};
use relance_core::source::Source;

use super::choices::class_out;
use super::explanations::{money, source, source_in, step};
use super::terms::in_range;
use super::{Reader, Writer};
use crate::contract::{law, types};

pub(super) fn rate_row(reader: &mut Reader, at: &Path<'_>, row: &types::RateRow) -> Option<RateRow> {
    let series = reader.keep(&at.field("series"), Series::from_name(&row.series));
    let first_day = reader.day(&at.field("first-day"), &row.first_day);
    let percent = reader.keep(&at.field("percent"), Percent::parse(&row.percent));
    let source = source_in(reader, &at.field("source"), &row.source);
    // Whatever proof the caller claims, to us it is a row that the caller supplied.
    Some(RateRow {
        series: series?,
        first_day: first_day?,
        percent: percent?,
        source: source?,
        proof: Proof::Supplied,
    })
}

/// A place whose holidays are known.
pub fn place(reader: &mut Reader, at: &Path<'_>, code: &str) -> Option<Place> {
    reader.keep(at, calendar(code).ok_or_else(|| Reason::UnknownPlace(code.to_owned())))
}

/// A year within the calendar of the contract.
pub fn year(reader: &mut Reader, at: &Path<'_>, year: u16) -> Option<i32> {
    in_range(reader, at, year, 1900, 2199).map(i32::from)
}

/// A row of a rate series.
#[must_use]
pub fn rate_row_out(row: &RateRow) -> types::RateRow {
    types::RateRow {
        series: row.series.name().to_owned(),
        first_day: row.first_day.to_string(),
        percent: row.percent.to_string(),
        source: source(&row.source),
        proof: match row.proof {
            Proof::Published => types::Proof::Published,
            Proof::Secondary => types::Proof::Secondary,
            Proof::Unverified => types::Proof::Unverified,
            Proof::Supplied => types::Proof::Supplied,
        },
    }
}

/// What the law says about one kind of debtor.
#[must_use]
pub fn regime(writer: &Writer, country: &str, regime: &Regime) -> law::Regime {
    law::Regime {
        name: regime.name.to_owned(),
        country: country.to_owned(),
        debtor: class_out(regime.debtors.class()),
        first_day: regime.first_day.to_string(),
        last_day: regime.last_day.map(|day| day.to_string()),
        rules: describe(regime).iter().map(|it| step(writer, it)).collect(),
    }
}

/// A way to collect by law.
#[must_use]
pub fn route(writer: &Writer, check: &RouteCheck) -> law::Route {
    law::Route {
        name: check.route.name.to_owned(),
        title: writer.language.route_title(check.route.kind).to_owned(),
        status: match check.status {
            RouteStatus::Open => law::RouteStatus::Open,
            RouteStatus::Closed => law::RouteStatus::Closed,
            RouteStatus::Depends => law::RouteStatus::Depends,
            RouteStatus::NotInForce => law::RouteStatus::NotInForce,
        },
        steps: check.steps.iter().map(|it| step(writer, it)).collect(),
        documents: check.route.documents.iter().map(|it| writer.language.document(*it).to_owned()).collect(),
        costs: match check.route.costs {
            CostBearer::Creditor => law::CostBearer::Creditor,
            CostBearer::Loser => law::CostBearer::Loser,
            CostBearer::Unknown => law::CostBearer::Unknown,
        },
        most: check.most.map(money),
        source: source(&Source::from(&check.route.source)),
    }
}

/// The public holidays of a year.
#[must_use]
pub fn holidays(days: &[(Day, &'static str)]) -> Vec<law::Holiday> {
    days.iter().map(|(day, name)| law::Holiday { date: day.to_string(), name: (*name).to_owned() }).collect()
}
