//! Late-payment interest: principal × rate × days, stretch by stretch.
//!
//! The due date bears no interest and the day of payment does, so the days of a stretch are `last - before`,
//! plain subtraction. A stretch ends at every half-year in which the rate is fixed anew, at the end of a year whose
//! length counts, and where a judgment raises the rate.
//!
//! # Why it is so
//!
//! **Half-open stretches, whole subtraction.** The due date bears no interest, the day of payment does: the
//! days of a stretch are `last − before`. A stretch ends at each event and at each half-year in which the
//! rate is fixed anew, and the next begins the day after, so no day is lost or counted twice. One widely used
//! library loses a day at each change of rate.
//!
//! **The law raises its own rate.** Points added after a judgment are added to the statutory rate, not to an
//! agreed one, from the day after the time to obey is over.
//!
//! **Below the floor, the caller chooses.** The law says that an agreed rate cannot be under three times the
//! legal rate, and not what applies instead. The clause must say: statutory rate, floor, or as agreed. The
//! explanation names the choice.
//!
//! # Example
//!
//! ```
//! # use relance_core::calendar::day;
//! # use relance_core::choices::DebtorKind;
//! # use relance_core::facts::{Claim, Invoice, PaymentTerms, Question};
//! # use relance_core::law::Jurisdiction;
//! # use relance_core::money::{Currency, Money};
//! # let eur = |text| Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap();
//! # let france = Jurisdiction::from_code("FR").unwrap();
//! use relance_core::interest::Rates;
//! use relance_core::trail::Trail;
//!
//! // 4,800.00 due on 1 April 2026, still unpaid on 15 June: 75 days at 2.15 % + 10 points.
//! let terms = PaymentTerms::DueOn(day(2026, 4, 1));
//! let invoice = Invoice::bare("F-1", france, day(2026, 3, 2), eur("4800.00"), terms);
//! let law = france.regime(DebtorKind::Business, invoice.issue_date, invoice.issue_date, None).unwrap();
//! let (claim, question) = (Claim::bare("D", invoice), Question::on(day(2026, 6, 15)));
//! let due = day(2026, 4, 1);
//! let mut rates = Rates::new(&law, &claim, &question);
//! let stretches = rates.accrue(eur("4800.00"), due, due, question.as_of, true, &mut Trail::silent()).unwrap();
//! assert_eq!(stretches.len(), 1);
//! assert_eq!((stretches[0].days, stretches[0].rate.to_string()), (75, "12.15".to_owned()));
//! assert_eq!(stretches[0].interest, eur("119.84"), "4,800.00 × 12.15 % × 75 / 365");
//! ```

use crate::calendar::{
    Day, days_between, days_in_year, end_of_year, half_year_start, next, plus_months, previous,
    thirty_day_months_between,
};
use crate::choices::{RateFixing, YearBasis};
use crate::explain::{ChosenBy, Rule, Step};
use crate::facts::{AgreedRate, BelowFloor, Claim, Question, RateClause};
use crate::law::{
    self, Floor, Increase, InterestRule, JudgmentClock, Proof, Regime, Ruled, Series, StatutoryRate,
};
use crate::money::{self, Money, Percent};
use crate::refusal::{NoEffect, Reason, Refusal, UnknownRate, WarningAbout};
use crate::trail::{Chapter, Trail};

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
    pub instalment: Option<u32>,
}

/// The rates of one debt, looked up once for each period and explained as they are.
pub struct Rates<'a> {
    rule: &'a InterestRule,
    claim: &'a Claim,
    question: &'a Question,
    fixing: RateFixing,
    year: YearBasis,
    increase: Option<(Day, &'a Ruled<Increase>)>,
    /// Rates found so far, by the first day of their half-year.
    found: Vec<(Day, Percent)>,
    /// The first rate that is not known, and the first day that bears interest at it.
    unknown: Option<(Day, UnknownRate)>,
}

/// Why a rate cannot be told.
enum NoRate {
    /// Its series does not reach so far, or not as well proved as the question wants: interest is known through the day
    /// before.
    Unknown(UnknownRate),
    /// The question cannot be answered.
    Refused(Refusal),
}

impl From<Refusal> for NoRate {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl<'a> Rates<'a> {
    /// The rates of a claim under a regime.
    #[must_use]
    pub fn new(regime: &'a Regime, claim: &'a Claim, question: &'a Question) -> Self {
        let rule = &regime.interest;
        let contract = &claim.invoice.contract;
        let chosen = contract.rate_fixing.filter(|_| rule.fixing.open);
        let increase = rule.increase.as_ref().and_then(|increase| {
            // The law raises its own rate, not one that was agreed.
            let judgment = claim.proceedings.judgment.filter(|_| contract.rate.is_none())?;
            let served = judgment.served_on?;
            let clock = match increase.rule.since {
                JudgmentClock::Served => served,
                JudgmentClock::ServedAndEnforceable => served.max(judgment.enforceable_on),
            };
            Some((next(plus_months(clock, increase.rule.months)), increase))
        });
        Self {
            rule,
            claim,
            question,
            fixing: chosen.unwrap_or(rule.fixing.default),
            year: contract.year_basis.unwrap_or(rule.year.default),
            increase,
            found: Vec::new(),
            unknown: None,
        }
    }

    /// Through which day interest is known, and the rate that is missing from then on; none if it is known through the day
    /// of the question.
    #[must_use]
    pub fn known_through(&self) -> Option<(Day, UnknownRate)> {
        self.unknown.map(|(first_day, unknown)| (previous(first_day), unknown))
    }

    /// Interest on `base` from the day after `after` through `through`, both in one stretch of balance, for a debt
    /// whose interest starts the day after `start`. Without `increased`, the increase after judgment does not run.
    pub fn accrue(
        &mut self,
        base: Money,
        start: Day,
        after: Day,
        through: Day,
        increased: bool,
        trail: &mut Trail,
    ) -> Result<Vec<Segment>, Refusal> {
        let mut segments = Vec::new();
        if !base.is_positive() {
            return Ok(segments);
        }
        let mut before = after;
        while before < through {
            let first_day = next(before);
            let last_day = self.last_day_of_stretch(first_day).min(through);
            if self.unknown.is_some_and(|(unknown, _)| unknown <= first_day) {
                break;
            }
            let rate = match self.rate_on(first_day, start, increased, trail) {
                Ok(rate) => rate,
                Err(NoRate::Refused(refusal)) => return Err(refusal),
                Err(NoRate::Unknown(unknown)) => {
                    self.unknown = Some((first_day, unknown));
                    trail.warn_once(Chapter::Rates, "question.extra-rates", || WarningAbout::RateNotKnown {
                        unknown,
                        known_through: previous(first_day),
                    });
                    break;
                }
            };
            let (days, year_days) = self.days(before, last_day);
            let interest = money::interest(base, rate, days, year_days, self.rule.rounding);
            // In months of thirty days, a 31st alone adds no day.
            if days > 0 {
                let instalment = None;
                segments.push(Segment {
                    first_day,
                    last_day,
                    days,
                    base,
                    rate,
                    year_days,
                    interest,
                    instalment,
                });
            }
            before = last_day;
        }
        Ok(segments)
    }

    /// The last day on which rate and year stay what they are on this one.
    fn last_day_of_stretch(&self, day: Day) -> Day {
        let rate = if self.fixing == RateFixing::EachHalfYear && self.rests_on_published_rates() {
            self.rule.series().map(|series| series.fixed_through(day)).min().unwrap_or(Day::MAX)
        } else {
            Day::MAX
        };
        let year = match self.year {
            YearBasis::CalendarYear => end_of_year(day),
            YearBasis::Year365 | YearBasis::Year360 | YearBasis::ThirtyDayMonths => Day::MAX,
        };
        let increase = self.increase.map(|(from, _)| previous(from)).filter(|last| day <= *last);
        rate.min(year).min(increase.unwrap_or(Day::MAX))
    }

    /// Whether another half-year can bring another rate, or another limit to an agreed one.
    fn rests_on_published_rates(&self) -> bool {
        let of_law = matches!(self.rule.rate.rule, StatutoryRate::Reference { .. });
        let limited =
            self.rule.floor.is_some() || self.rule.ceiling.is_some() || self.rule.unfair_at.is_some();
        match self.claim.invoice.contract.rate.map(|clause| clause.rate) {
            Some(AgreedRate::Fixed(_)) => limited,
            Some(AgreedRate::OverReference(_)) | None => of_law,
        }
    }

    /// Whether a judgment raises the rate at some time.
    #[must_use]
    pub fn rises(&self) -> bool {
        self.increase.is_some()
    }

    fn days(&self, before: Day, last_day: Day) -> (u32, u16) {
        let calendar_days = days_between(before, last_day);
        match self.year {
            YearBasis::Year365 => (calendar_days, 365),
            YearBasis::Year360 => (calendar_days, 360),
            YearBasis::CalendarYear => (calendar_days, days_in_year(last_day)),
            YearBasis::ThirtyDayMonths => (thirty_day_months_between(before, last_day), 360),
        }
    }

    /// The rate that a day bears, for a debt whose interest starts the day after `start`; none if it is not known.
    pub fn known_on(&mut self, day: Day, start: Day) -> Result<Option<Percent>, Refusal> {
        match self.rate_on(day, start, true, &mut Trail::silent()) {
            Ok(rate) => Ok(Some(rate)),
            Err(NoRate::Unknown(_)) => Ok(None),
            Err(NoRate::Refused(refusal)) => Err(refusal),
        }
    }

    /// The rate a day bears, for a debt whose interest starts the day after `start`.
    fn rate_on(
        &mut self,
        day: Day,
        start: Day,
        increased: bool,
        trail: &mut Trail,
    ) -> Result<Percent, NoRate> {
        let fixed_on = match self.fixing {
            RateFixing::EachHalfYear => day,
            RateFixing::AtStart => next(start),
        };
        let rate = self.usual_rate(fixed_on, trail)?;
        let Some((from, increase)) = self.increase.filter(|(from, _)| increased && day >= *from) else {
            return Ok(rate);
        };
        let raised = rate.plus(increase.rule.points);
        let rule = Rule::IncreasedRate { first_day: from, points: increase.rule.points, rate: raised };
        trail.say_once(Chapter::Rates, || Step::sourced(rule, &increase.source));
        Ok(raised)
    }

    fn usual_rate(&mut self, day: Day, trail: &mut Trail) -> Result<Percent, NoRate> {
        let first_day = half_year_start(day);
        if let Some((_, rate)) = self.found.iter().find(|(found, _)| *found == first_day) {
            return Ok(*rate);
        }
        let rate = match self.claim.invoice.contract.rate {
            None => self.statutory(first_day, trail)?,
            Some(clause) => self.agreed(first_day, clause, trail)?,
        };
        let rate = rate.or_zero();
        self.found.push((first_day, rate));
        Ok(rate)
    }

    fn statutory(&mut self, first_day: Day, trail: &mut Trail) -> Result<Percent, NoRate> {
        if let (true, Some(excused)) = (self.claim.delay_excused, &self.rule.excused) {
            trail.say_once(Chapter::Rates, || {
                Step::sourced(Rule::ExcusedRate { rate: excused.rule }, &excused.source)
            });
            return Ok(excused.rule);
        }
        let rate = self.of_law(self.rule.rate.rule, first_day, true, trail)?;
        let invoice = &self.claim.invoice;
        let more = self.rule.sector.as_ref().filter(|more| {
            invoice.issue_date >= more.rule.first_day
                && invoice.sector.is_some_and(|it| more.rule.sectors.contains(&it))
        });
        let Some(more) = more else {
            return Ok(rate);
        };
        let rate = rate.plus(more.rule.points);
        trail.say_once(Chapter::Rates, || {
            Step::sourced(Rule::SectorRate { first_day, points: more.rule.points, rate }, &more.source)
        });
        Ok(rate)
    }

    /// A rate made as the law says; explained if it is the one applied.
    fn of_law(
        &mut self,
        made: StatutoryRate,
        first_day: Day,
        applied: bool,
        trail: &mut Trail,
    ) -> Result<Percent, NoRate> {
        let source = self.rule.rate.article();
        let (rate, rule) = match made {
            StatutoryRate::Fixed(rate) if source.is_none() => (rate, Rule::ContractRate { rate }),
            StatutoryRate::Fixed(rate) => (rate, Rule::FixedRate { rate }),
            StatutoryRate::Reference { margin, up_to, .. } => {
                let reference = self.reference(made, first_day, trail)?;
                let sum = reference.plus(margin);
                let rate = up_to.map_or(sum, |step| sum.up_to(step));
                (rate, Rule::StatutoryRate { first_day, reference, margin, up_to, rate })
            }
        };
        if applied {
            trail.say_once(Chapter::Rates, || Step::maybe_sourced(rule, source));
        }
        Ok(rate)
    }

    /// The published rate under a statutory one.
    fn reference(
        &mut self,
        made: StatutoryRate,
        first_day: Day,
        trail: &mut Trail,
    ) -> Result<Percent, NoRate> {
        match made {
            StatutoryRate::Reference { earlier: Some((until, series)), .. } if first_day < until => {
                self.published(series, first_day, trail)
            }
            StatutoryRate::Reference { series, .. } => self.published(series, first_day, trail),
            StatutoryRate::Fixed(_) => {
                Err(Refusal::new("claim.invoice.contract.rate.rate", Reason::NoReferenceRate).into())
            }
        }
    }

    fn agreed(&mut self, first_day: Day, clause: RateClause, trail: &mut Trail) -> Result<Percent, NoRate> {
        let agreed = match clause.rate {
            AgreedRate::Fixed(rate) => rate,
            AgreedRate::OverReference(points) => {
                self.reference(self.rule.rate.rule, first_day, trail)?.plus(points)
            }
        };
        if let Some(floor) = self.rule.floor {
            match self.floor(floor.rule, first_day, trail) {
                Ok(floor) if agreed < floor => {
                    return self.below_floor(first_day, agreed, floor, clause.below_floor, trail);
                }
                Ok(_) => {}
                // The agreed rate asks for no more than the law would give; whether it asks for less is not known.
                Err(NoRate::Unknown(unknown)) => warn(trail, WarningAbout::AgreedRateUnchecked(unknown)),
                Err(refused) => return Err(refused),
            }
        }
        if let Some(most) = &self.rule.ceiling {
            let ceiling = self.of_law(most.rule, first_day, false, trail)?;
            if agreed > ceiling {
                warn(trail, WarningAbout::RateAboveCeiling { first_day, ceiling });
                let rule = Rule::AgreedRateAboveCeiling { first_day, agreed, ceiling };
                trail.say_once(Chapter::Rates, || Step::sourced(rule, &most.source));
                return Ok(ceiling);
            }
        }
        if let Some(unfair) = self.rule.unfair_at {
            match self.of_law(self.rule.rate.rule, first_day, false, trail) {
                Ok(statutory) if agreed.is_at_most(unfair.rule, statutory) => {
                    warn(trail, WarningAbout::RatePresumedUnfair { first_day, statutory });
                }
                Ok(_) => {}
                Err(NoRate::Unknown(unknown)) => warn(trail, WarningAbout::AgreedRateUnchecked(unknown)),
                Err(refused) => return Err(refused),
            }
        }
        let rule = Rule::AgreedRate { first_day, rate: agreed };
        trail.say_once(Chapter::Rates, || Step::maybe_sourced(rule, self.rule.rate.article()));
        Ok(agreed)
    }

    fn floor(&mut self, floor: Floor, first_day: Day, trail: &mut Trail) -> Result<Percent, NoRate> {
        Ok(self.published(floor.series, first_day, trail)?.tenths(floor.tenths))
    }

    fn below_floor(
        &mut self,
        first_day: Day,
        agreed: Percent,
        floor: Percent,
        choice: BelowFloor,
        trail: &mut Trail,
    ) -> Result<Percent, NoRate> {
        warn(trail, WarningAbout::RateBelowFloor { first_day, floor });
        let applied = match choice {
            BelowFloor::StatutoryRate => self.statutory(first_day, trail)?,
            BelowFloor::Floor => floor,
            BelowFloor::AsAgreed => agreed,
        };
        let rule = Rule::AgreedRateBelowFloor { first_day, agreed, floor, applied };
        trail.say_once(Chapter::Rates, || Step::maybe_sourced(rule, self.rule.rate.article()));
        Ok(applied)
    }

    fn published(&mut self, series: Series, first_day: Day, trail: &mut Trail) -> Result<Percent, NoRate> {
        let unknown = |unverified| UnknownRate { series: series.name(), first_day, unverified };
        let row = law::rate(series, first_day, &self.question.extra_rates)
            .map_err(|fault| Refusal::new("claim.invoice.issue-date", fault))?
            .ok_or(NoRate::Unknown(unknown(false)))?;
        let title = || row.source.title.to_string();
        let about = match row.proof {
            Proof::Published => None,
            Proof::Secondary => Some(WarningAbout::RateSecondary { first_day, title: title() }),
            Proof::Supplied => Some(WarningAbout::RateSupplied { first_day, title: title() }),
            Proof::Unverified if self.question.accept_unverified => {
                Some(WarningAbout::RateUnverified { first_day, title: title() })
            }
            Proof::Unverified => {
                return Err(NoRate::Unknown(unknown(true)));
            }
        };
        if let Some(about) = about {
            trail.warn_once(Chapter::Rates, "question.as-of", || about);
        }
        let (series, percent, proof) = (series.name(), row.percent, row.proof);
        let rule = Rule::ReferenceRate { series, first_day, percent, proof };
        trail.say_once(Chapter::Rates, || Step::sourced(rule, row.source.clone()));
        Ok(percent)
    }

    /// Says, once, which choices were made where the law leaves some, and which clauses have no effect.
    pub fn explain_choices(&self, trail: &mut Trail) {
        let (rule, contract) = (self.rule, &self.claim.invoice.contract);
        let by = |chosen: bool, open: bool| match (chosen || rule.rate.article().is_none(), open) {
            (true, _) => ChosenBy::Contract,
            (false, true) => ChosenBy::Default,
            (false, false) => ChosenBy::Law,
        };
        let source = |by| rule.rate.article().filter(|_| by != ChosenBy::Contract);
        let frozen = self.fixing == RateFixing::AtStart && self.rests_on_published_rates();
        if rule.fixing.open || frozen {
            let by = by(contract.rate_fixing.is_some() && rule.fixing.open, rule.fixing.open);
            trail.say(Chapter::InterestChoices, || {
                Step::maybe_sourced(Rule::Fixing { fixing: self.fixing, by }, source(by))
            });
            if by == ChosenBy::Default {
                trail.warn(Chapter::InterestChoices, "claim.invoice.contract.rate-fixing", || {
                    WarningAbout::FixingOpen(self.fixing)
                });
            }
        }
        if rule.year.open || self.year != YearBasis::Year365 {
            let by = by(contract.year_basis.is_some(), rule.year.open);
            trail.say(Chapter::InterestChoices, || {
                Step::maybe_sourced(Rule::Year { basis: self.year, by }, source(by))
            });
            if by == ChosenBy::Default {
                trail.warn(Chapter::InterestChoices, "claim.invoice.contract.year-basis", || {
                    WarningAbout::YearOpen(self.year)
                });
            }
        }
        if contract.rate_fixing.is_some_and(|fixing| !rule.fixing.open && fixing != rule.fixing.default) {
            let about = || WarningAbout::SetAside(NoEffect::RateFixing);
            trail.warn(Chapter::InterestChoices, "claim.invoice.contract.rate-fixing", about);
        }
        if self.claim.delay_excused && rule.excused.is_none() {
            trail.warn(Chapter::InterestChoices, "claim.delay-excused", || {
                WarningAbout::SetAside(NoEffect::DelayExcused)
            });
        }
    }
}

/// A remark on an agreed rate.
fn warn(trail: &mut Trail, about: WarningAbout) {
    trail.warn(Chapter::Rates, "claim.invoice.contract.rate", || about);
}

/// The explanation of a stretch.
#[must_use]
pub fn explain(segment: &Segment, rule: &InterestRule) -> Step {
    let Segment { first_day, last_day, days, base, rate, year_days, interest, instalment } = *segment;
    let rounding = rule.rounding;
    let step =
        Rule::Segment { first_day, last_day, days, base, rate, year_days, interest, rounding, instalment };
    Step::maybe_sourced(step, rule.rate.article())
}
