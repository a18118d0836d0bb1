//! Interest as time passes: from when, on what, until when, part by part of the amount due.
//!
//! # Why it is so
//!
//! **Interest on interest turns at anniversaries.** From the start of interest by law, or from the day a
//! clause or judgment says, and only what is owed for a whole year.

use super::Walk;
use crate::calendar::{Day, next, plus_months, previous};
use crate::compensation::period_after_notice;
use crate::explain::{Rule, Step};
use crate::facts::{Claim, PaymentTerms, Question};
use crate::law::{Compounding, GraceEffect, Regime, StartRule};
use crate::money::Money;
use crate::refusal::{Fact, Reason, Refusal};
use crate::trail::{Chapter, Trail};

impl Walk<'_> {
    /// Accrues interest on one part of the amount due, capitalising at each anniversary where the law or a clause
    /// says so.
    pub(super) fn accrue(&mut self, index: usize, through: Day) -> Result<(), Refusal> {
        loop {
            let Some(tranche) = self.position.tranches.get(index).copied() else {
                return Ok(());
            };
            let Some(start) = tranche.start.filter(|_| through > tranche.accrued_through) else {
                return Ok(());
            };
            let anniversary = self.anniversary_after(start, tranche.accrued_through);
            let until = anniversary.map_or(through, |day| day.min(through));
            let base = tranche.open.plus(tranche.capitalised);
            let mut segments = Vec::new();
            for stretch in self.stretches(tranche.accrued_through, until) {
                let Stretch { after, through, increased } = stretch;
                segments.extend(self.rates.accrue(base, start, after, through, increased, self.trail)?);
            }
            if self.position.tranches.len() > 1 {
                let number = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
                for segment in &mut segments {
                    segment.instalment = Some(number);
                }
            }
            let nothing = Money::zero(base.currency());
            let interest = segments.iter().fold(nothing, |sum, segment| sum.plus(segment.interest));
            self.position.interest.accrued = self.position.interest.accrued.plus(interest);
            self.position.segments.extend(segments);
            let Some(tranche) = self.position.tranches.get_mut(index) else {
                return Ok(());
            };
            tranche.interest.accrued = tranche.interest.accrued.plus(interest);
            tranche.accrued_through = until;
            if anniversary == Some(until) {
                let owed = tranche.interest.outstanding();
                tranche.capitalised = owed;
                if owed.is_positive() && tranche.open.is_positive() {
                    let base = tranche.open.plus(owed);
                    let rule = Rule::Capitalised { on: next(until), interest: owed, base };
                    let source = self.regime.interest.compounding.article();
                    self.trail.say(Chapter::Capitalisation, || Step::maybe_sourced(rule, source));
                }
            }
        }
    }

    /// The next day after which interest owed for a whole year bears interest itself.
    fn anniversary_after(&self, start: Day, day: Day) -> Option<Day> {
        let clause = match self.regime.interest.compounding.rule {
            Compounding::Never => return None,
            // What is owed for a whole year when the clause takes effect bears interest at once.
            Compounding::IfAgreed => Some(self.claim.invoice.contract.capitalise_from?)
                .filter(|from| previous(*from) > plus_months(start, 12)),
            Compounding::Yearly => None,
        };
        let anniversary = |year: u32| match clause {
            Some(from) => previous(plus_months(from, year.saturating_sub(1).saturating_mul(12))),
            None => plus_months(start, year.saturating_mul(12)),
        };
        // Days end with the calendar, so some anniversary is later.
        (1..=u32::from(u16::MAX)).map(anniversary).find(|anniversary| *anniversary > day)
    }

    /// A stretch of days cut where a court gave time; days on which interest does not run are left out.
    fn stretches(&self, after: Day, through: Day) -> Vec<Stretch> {
        let whole = Stretch { after, through, increased: true };
        let Some(effect) = self.regime.interest.grace.map(|given| given.rule) else {
            return vec![whole];
        };
        if effect == GraceEffect::NoIncrease && !self.rates.rises() {
            return vec![whole];
        }
        let mut stretches = Vec::new();
        let mut before = after;
        for period in &self.claim.proceedings.grace {
            let until = previous(period.first_day).min(through);
            if until > before {
                stretches.push(Stretch { after: before, through: until, increased: true });
                before = until;
            }
            let until = period.last_day.min(through);
            if until > before {
                if effect == GraceEffect::NoIncrease {
                    stretches.push(Stretch { after: before, through: until, increased: false });
                }
                before = until;
            }
        }
        if through > before {
            stretches.push(Stretch { after: before, through, increased: true });
        }
        stretches
    }
}

/// A stretch of days on which interest runs.
struct Stretch {
    after: Day,
    through: Day,
    /// Whether the increase after judgment runs too.
    increased: bool,
}

/// The day before the first that bears interest, if interest has started.
pub(super) fn start(
    claim: &Claim,
    regime: &Regime,
    due: Day,
    question: &Question,
    trail: &mut Trail,
) -> Result<Option<Day>, Refusal> {
    let (invoice, as_of) = (&claim.invoice, question.as_of);
    if !invoice.is_issued() {
        return Ok(None);
    }
    let judgment = claim.proceedings.judgment.map(|judgment| judgment.given_on).filter(|day| *day <= as_of);
    let judgment = judgment.filter(|_| regime.interest.judgment_starts.is_some());
    let from_notice = || {
        let notice = claim.formal_notice_by(as_of);
        let first = notice.into_iter().chain(judgment).min();
        first.map(|day| day.max(due))
    };
    Ok(match regime.interest.start.rule {
        StartRule::FormalNotice => from_notice(),
        StartRule::AfterNotice(period) => period_after_notice(regime, claim, period, due, question),
        StartRule::AgreedDueDateOrFormalNotice if invoice.terms == PaymentTerms::Statutory => from_notice(),
        StartRule::DueDate | StartRule::AgreedDueDateOrFormalNotice => Some(due),
        StartRule::MonthsAfterDelivery { .. } if as_of <= due => None,
        StartRule::MonthsAfterDelivery { months, issued_within } => {
            let Some(delivery) = invoice.delivery_date else {
                let reason = Reason::MissingFact(Fact::DeliveryDate);
                return Err(Refusal::new("claim.invoice.delivery-date", reason));
            };
            let issued_by = plus_months(delivery, issued_within);
            if invoice.issue_date > issued_by {
                let rule = Rule::InvoiceTooLateForInterest { issued_by };
                let source = regime.interest.start.article();
                trail.say_once(Chapter::InterestStops, || Step::maybe_sourced(rule, source));
                return Ok(None);
            }
            Some(plus_months(delivery, months).max(due))
        }
    })
}
