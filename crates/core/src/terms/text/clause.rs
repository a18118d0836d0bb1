//! Puts the parts of a term together.

use super::units::{Part, Period};
use super::{Clause, Reason};
use crate::calendar::{DaysOfMonth, Weekday};
use crate::choices::{PeriodEndReading, StartEvent};
use crate::facts::PayDay;
use crate::refusal::TermsAmbiguity;

/// Puts the parts of the term together.
pub(super) fn clause(parts: &[Part]) -> Result<Clause, Reason> {
    let mut term = Term::default();
    for (at, part) in parts.iter().enumerate() {
        let fresh = match *part {
            Part::Days(days) if term.goes_past_the_end(parts, at) => term.go_past_the_end(at, days)?,
            Part::Days(days) => term.days.replace((at, days)).is_none(),
            Part::Months(months) => term.months.replace((at, months)).is_none(),
            Part::NextMonthEnd => term.next_month_end.replace(at).is_none(),
            Part::End(period) => term.period.replace((at, period)).is_none(),
            Part::OnDay(day) => {
                let (place, days) = term.on_days.unwrap_or((at, DaysOfMonth::NONE));
                term.on_days = Some((place, days.with(day)));
                true
            }
            Part::OnWeekday(weekday) => term.weekday.replace((at, weekday)).is_none(),
            Part::Event(event) => term.event.replace(event).is_none_or(|before| before == event),
            Part::Immediate(event) => term.immediate.replace((at, event)).is_none(),
            Part::Or => false,
            Part::NextMonth => term.next_month.replace(at).is_none(),
            Part::Remittance => !core::mem::replace(&mut term.remittance, true),
            Part::After | Part::Then | Part::Net | Part::Break | Part::Percent(_) => true,
        };
        if !fresh {
            return Err(TermsAmbiguity::TwoTerms.into());
        }
        let next = parts.iter().skip(at.saturating_add(1)).find(|part| **part != Part::Break);
        let finished = match (part, next) {
            (Part::After, Some(Part::Event(_) | Part::End(_))) => true,
            // "after 30 days" is 30 days, "end of month after 30 days" is not end of month and then 30 days.
            (Part::After, Some(Part::Days(_) | Part::Months(_))) => {
                !parts.iter().any(|part| matches!(part, Part::End(_)))
            }
            (Part::After, _) | (Part::Then | Part::Or, None) => false,
            _ => true,
        };
        if !finished {
            return Err(TermsAmbiguity::Unfinished.into());
        }
    }
    term.clause(parts)
}

/// The parts of a term, some with their place in the text.
#[derive(Default)]
struct Term {
    days: Option<(usize, u16)>,
    months: Option<(usize, u16)>,
    period: Option<(usize, Period)>,
    next_month_end: Option<usize>,
    on_days: Option<(usize, DaysOfMonth)>,
    weekday: Option<(usize, Weekday)>,
    event: Option<StartEvent>,
    /// At once, and after which event if none other is told.
    immediate: Option<(usize, Option<StartEvent>)>,
    next_month: Option<usize>,
    remittance: bool,
    /// Days are added to an end of month that other days lead to, as in "60 days EOM + 10".
    past_the_end: bool,
}

impl Term {
    /// Whether the days at this place are added to an end of month that days or months have led to.
    fn goes_past_the_end(&self, parts: &[Part], at: usize) -> bool {
        let led = match (self.days, self.months, self.period, self.next_month_end) {
            (Some((from, _)), None, Some((end, Period::Month)), None)
            | (None, Some((from, _)), Some((end, Period::Month)), None) => from < end,
            (None, None, None, Some(_)) => true,
            _ => false,
        };
        led && at.checked_sub(1).and_then(|before| parts.get(before)) == Some(&Part::Then)
    }

    /// So many days after an end of month are that day of the next, as long as every month has it.
    fn go_past_the_end(&mut self, at: usize, days: u16) -> Result<bool, Reason> {
        let day = u8::try_from(days).ok().filter(|day| (1..=28).contains(day) && self.on_days.is_none());
        let day = day.ok_or(TermsAmbiguity::TwoTerms)?;
        self.on_days = Some((at, DaysOfMonth::NONE.with(day)));
        self.past_the_end = true;
        Ok(true)
    }

    /// The one clause these parts make.
    fn clause(&self, parts: &[Part]) -> Result<Clause, Reason> {
        let days = self.days.map(|(_, days)| days);
        let on_day = self.pay_day();
        if let Some((_, event)) = self.immediate {
            let alone = self.days.is_none()
                && self.months.is_none()
                && self.period.is_none()
                && self.next_month_end.is_none()
                && on_day.is_none()
                && self.next_month.is_none();
            let after = self.event.or(event);
            return if alone {
                Ok(Clause::Net { days: 0, after, on_day })
            } else {
                Err(TermsAmbiguity::TwoTerms.into())
            };
        }
        self.check_places()?;
        if let Some(months) = self.months.map(|(_, months)| months).or(self.next_month_end.map(|_| 1)) {
            let one = self.days.is_none()
                && (self.next_month_end.is_none() || (self.months.is_none() && self.period.is_none()));
            if !one || matches!(self.period, Some((_, Period::TenDays))) {
                return Err(TermsAmbiguity::TwoTerms.into());
            }
            let end_of_month =
                self.period.is_some() || self.next_month.is_some() || self.next_month_end.is_some();
            return Ok(Clause::Months { months, after: self.event, end_of_month, on_day });
        }
        let mut reading = self.reading(parts);
        if self.next_month.is_some() {
            // A day of the following month follows an end of month, which so comes last.
            let days_last = match (self.days, self.period) {
                (Some((at, 1..)), Some((end, _))) => end < at,
                _ => false,
            };
            if days_last || reading == Some(PeriodEndReading::PeriodEndThenDays) {
                return Err(TermsAmbiguity::TwoTerms.into());
            }
            reading = Some(PeriodEndReading::DaysThenPeriodEnd);
        }
        match (self.period, days) {
            (None, _) if self.next_month.is_none() => match (days, self.event) {
                (Some(days), after) => Ok(Clause::Net { days, after, on_day }),
                (None, after @ Some(StartEvent::Receipt | StartEvent::Delivery)) => {
                    Ok(Clause::Net { days: 0, after, on_day })
                }
                // Days of payment that come round are a term: the first of them.
                (None, after) if self.comes_round() => Ok(Clause::Net { days: 0, after, on_day }),
                (None, None) if self.remittance => Ok(Clause::Net { days: 0, after: None, on_day }),
                _ => Err(TermsAmbiguity::NoTerm.into()),
            },
            (Some((_, Period::TenDays)), _) if on_day.is_some() => Err(TermsAmbiguity::DayPlace.into()),
            (Some((_, Period::TenDays)), days) => {
                Ok(Clause::EndOfTenDays { days: days.unwrap_or_default(), after: self.event, reading })
            }
            _ if self.event.is_some_and(|event| event != StartEvent::Issue) => {
                Err(TermsAmbiguity::PeriodFromEvent.into())
            }
            (_, days) => Ok(Clause::EndOfMonth { days: days.unwrap_or_default(), reading, on_day }),
        }
    }

    /// Whether several days of a month are told.
    fn comes_round(&self) -> bool {
        self.on_days.is_some_and(|(_, days)| days.numbers().count() > 1)
    }

    fn pay_day(&self) -> Option<PayDay> {
        let days = self.on_days.map_or(DaysOfMonth::NONE, |(_, days)| days);
        let weekday = self.weekday.map(|(_, weekday)| weekday);
        (weekday.is_some() || !days.is_empty()).then_some(PayDay { days, weekday })
    }

    /// A day of a month stands after what it follows, and beside its month.
    fn check_places(&self) -> Result<(), Reason> {
        match (self.on_days, self.next_month) {
            (None, Some(_)) => return Err(TermsAmbiguity::NoTerm.into()),
            (Some((place, _)), next) => {
                let [days, months] = [self.days, self.months].map(|told| told.map(|(at, _)| at));
                let before = days.max(months).max(self.period.map(|(at, _)| at)).max(self.next_month_end);
                let beside = place.saturating_add(1);
                let apart = next.is_some_and(|next| next < place || (!self.comes_round() && next != beside));
                let alone = before.or(next).is_none() && !self.comes_round();
                if apart || before.is_some_and(|before| place < before) || alone {
                    return Err(TermsAmbiguity::DayPlace.into());
                }
            }
            (None, None) => {}
        }
        Ok(())
    }

    /// Which of days and period comes first, if the words say.
    fn reading(&self, parts: &[Part]) -> Option<PeriodEndReading> {
        if self.past_the_end {
            return Some(PeriodEndReading::DaysThenPeriodEnd);
        }
        let ((at, _), (end, _)) = match (self.days, self.period) {
            (Some(days), Some(period)) if days.1 > 0 => (days, period),
            (Some((_, 1..)), None) => return None,
            _ => return Some(PeriodEndReading::DaysThenPeriodEnd),
        };
        let between = parts.get(at.min(end).saturating_add(1)..at.max(end)).unwrap_or_default();
        let said = |part| between.contains(&part);
        // "30 days from invoice date, end of month" and "end of month, 30 days from invoice date" say two starts.
        let dated = |at: usize| matches!(parts.get(at.saturating_add(1)), Some(Part::After | Part::Event(_)));
        if end < at {
            let open = said(Part::Break) || dated(at);
            (!open || said(Part::Then)).then_some(PeriodEndReading::PeriodEndThenDays)
        } else if between == [Part::After] || between == [Part::Net, Part::After] {
            Some(PeriodEndReading::PeriodEndThenDays)
        } else {
            said(Part::Then).then_some(PeriodEndReading::DaysThenPeriodEnd)
        }
    }
}
