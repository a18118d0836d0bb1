//! Late-payment interest: principal × rate × days, stretch by stretch.
//!
//! The due date bears no interest and the day of payment does, so the days of a stretch are `last - before`,
//! plain subtraction. A stretch ends at every half-year in which the rate is fixed anew.

use crate::calendar::{Day, days_between, half_year_end, half_year_start, next};
use crate::explain::{Rule, Step};
use crate::facts::{AgreedRate, BelowFloor, RateClause};
use crate::law::{self, Fixing, InterestRule, Proof, RateRow, Series};
use crate::money::{self, Money, Percent};
use crate::refusal::{Reason, Refusal, Warning, WarningAbout};

/// Interest of one stretch of days over which base and rate do not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct Segment {
    pub first_day: Day,
    pub last_day: Day,
    pub days: u32,
    pub base: Money,
    pub rate: Percent,
    pub year_days: u16,
    pub interest: Money,
}

/// The rates of one debt, looked up once for each period and explained as they are.
pub struct Rates<'a> {
    rule: &'a InterestRule,
    clause: Option<RateClause>,
    extra: &'a [RateRow],
    /// The first day that bears interest.
    start: Day,
    /// Rates found so far, by the first day of their half-year.
    found: Vec<(Day, Percent)>,
    /// How each was found.
    pub steps: Vec<Step>,
    /// What to say about them.
    pub warnings: Vec<Warning>,
}

impl<'a> Rates<'a> {
    /// The rates of a debt whose first day bearing interest is `start`.
    #[must_use]
    pub fn new(rule: &'a InterestRule, clause: Option<RateClause>, extra: &'a [RateRow], start: Day) -> Self {
        Self { rule, clause, extra, start, found: Vec::new(), steps: Vec::new(), warnings: Vec::new() }
    }

    /// Interest on `base` from the day after `after` through `through`, both in one stretch of balance.
    pub fn accrue(&mut self, base: Money, after: Day, through: Day) -> Result<Vec<Segment>, Refusal> {
        let mut segments = Vec::new();
        if !base.is_positive() {
            return Ok(segments);
        }
        let mut before = after;
        while before < through {
            let first_day = next(before);
            let last_day = match self.rule.fixing {
                Fixing::EachHalfYear => half_year_end(first_day).min(through),
                Fixing::AtStart => through,
            };
            let rate = self.rate_on(first_day)?;
            let days = days_between(before, last_day);
            let interest = money::interest(base, rate, days, self.rule.year_days);
            let year_days = self.rule.year_days;
            segments.push(Segment { first_day, last_day, days, base, rate, year_days, interest });
            before = last_day;
        }
        Ok(segments)
    }

    /// The rate a day bears.
    pub fn rate_on(&mut self, day: Day) -> Result<Percent, Refusal> {
        let day = match self.rule.fixing {
            Fixing::EachHalfYear => day,
            Fixing::AtStart => self.start,
        };
        let first_day = half_year_start(day);
        if let Some((_, rate)) = self.found.iter().find(|(found, _)| *found == first_day) {
            return Ok(*rate);
        }
        let rate = match self.clause {
            None => self.statutory(first_day)?,
            Some(clause) => self.agreed(first_day, clause)?,
        };
        self.found.push((first_day, rate));
        Ok(rate)
    }

    fn statutory(&mut self, first_day: Day) -> Result<Percent, Refusal> {
        let reference = self.published(self.rule.series, first_day)?;
        let margin = self.rule.margin;
        let rate = reference.plus(margin);
        let rule = Rule::StatutoryRate { first_day, reference, margin, rate };
        self.steps.push(Step::sourced(rule, &self.rule.source));
        Ok(rate)
    }

    fn agreed(&mut self, first_day: Day, clause: RateClause) -> Result<Percent, Refusal> {
        let agreed = match clause.rate {
            AgreedRate::Fixed(rate) => rate,
            AgreedRate::OverReference(points) => self.published(self.rule.series, first_day)?.plus(points),
        };
        let Some(floor) = &self.rule.floor else {
            self.steps.push(Step::sourced(Rule::AgreedRate { first_day, rate: agreed }, &self.rule.source));
            return Ok(agreed);
        };
        let floor = self.published(floor.series, first_day)?.times(floor.times);
        if agreed >= floor {
            self.steps.push(Step::sourced(Rule::AgreedRate { first_day, rate: agreed }, &self.rule.source));
            return Ok(agreed);
        }
        self.warnings.push(Warning {
            path: "claim.invoice.rate-clause".to_owned(),
            about: WarningAbout::RateBelowFloor { first_day, floor },
        });
        let applied = match clause.below_floor {
            BelowFloor::StatutoryRate => self.statutory(first_day)?,
            BelowFloor::Floor => floor,
            BelowFloor::AsAgreed => agreed,
        };
        let rule = Rule::AgreedRateBelowFloor { first_day, agreed, floor, applied };
        self.steps.push(Step::sourced(rule, &self.rule.source));
        Ok(applied)
    }

    fn published(&mut self, series: Series, first_day: Day) -> Result<Percent, Refusal> {
        let row = law::rate(series, first_day, self.extra).map_err(|reason| {
            let path = match reason {
                Reason::RateNotKnown { .. } => "question.extra-rates",
                _ => "claim.invoice.terms",
            };
            Refusal::new(path, reason)
        })?;
        let title = || row.source.title.to_string();
        let about = match row.proof {
            Proof::Published => None,
            Proof::Secondary => Some(WarningAbout::RateSecondary { first_day, title: title() }),
            Proof::Supplied => Some(WarningAbout::RateSupplied { first_day, title: title() }),
        };
        if let Some(about) = about {
            self.warnings.push(Warning { path: "question.as-of".to_owned(), about });
        }
        let (series, percent, proof) = (series.name(), row.percent, row.proof);
        let rule = Rule::ReferenceRate { series, first_day, percent, proof };
        let step = Step::sourced(rule, &row.source);
        if !self.steps.contains(&step) {
            self.steps.push(step);
        }
        Ok(percent)
    }
}

/// The explanation of a stretch.
#[must_use]
pub fn explain(segment: &Segment) -> Step {
    let Segment { first_day, last_day, days, base, rate, year_days, interest } = *segment;
    Step::plain(Rule::Segment { first_day, last_day, days, base, rate, year_days, interest })
}
