//! What a balance says of itself: lines of explanation and warnings on interest and compensation.

use super::Walk;
use crate::calendar::next;
use crate::compensation;
use crate::explain::{Rule, Step};
use crate::interest;
use crate::law::{Compounding, GraceEffect};
use crate::refusal::{NoEffect, WarningAbout};
use crate::trail::{Chapter, Trail};

impl Walk<'_> {
    fn owed_late(&self) -> bool {
        let late = self.question.as_of > self.position.due() && self.position.open.is_positive();
        self.claim.invoice.is_issued() && late
    }

    pub(super) fn explain_compensation(&mut self) {
        let waits = !self.compensation_judged && self.owed_late();
        if let Some(rule) = self.regime.compensation.as_ref().filter(|_| waits) {
            let due = self.position.due();
            let from = compensation::owed_after(self.regime, self.claim, due, self.question).map(next);
            let step = Rule::CompensationAfterNotice { from };
            self.trail.say(Chapter::Compensation, || Step::maybe_sourced(step, rule.ground.article()));
        }
    }

    pub(super) fn explain_interest(&mut self) {
        if self.position.segments.is_empty() && !self.owed_late() {
            self.trail.forget(&Chapter::ON_INTEREST);
            return;
        }
        let rule = &self.regime.interest;
        let source = rule.start.article();
        let first = self.position.tranches.iter().filter_map(|tranche| tranche.start).min();
        match first {
            None if self.trail.is_untold(Chapter::InterestStops) => {
                let step = || Step::maybe_sourced(Rule::InterestNotStarted, source);
                self.trail.say(Chapter::InterestStart, step);
            }
            None => {}
            Some(start) => {
                let step = || Step::maybe_sourced(Rule::InterestFrom { first_day: next(start) }, source);
                self.trail.say(Chapter::InterestStart, step);
            }
        }
        if let Some(condition) = rule.only_if.filter(|_| first.is_some()) {
            let about = || WarningAbout::ConditionNotShown(condition.rule);
            self.trail.warn(Chapter::InterestStart, "claim.invoice", about);
        }
        self.explain_stops();
        if !self.position.segments.is_empty() {
            self.rates.explain_choices(self.trail);
        }
        for segment in &self.position.segments {
            self.trail.say(Chapter::Interest, || interest::explain(segment, rule));
        }
        if self.position.segments.len() > 1 {
            let days =
                self.position.segments.iter().fold(0_u32, |sum, segment| sum.saturating_add(segment.days));
            let segments = u32::try_from(self.position.segments.len()).unwrap_or(u32::MAX);
            let interest = self.position.interest.accrued;
            // Days of several instalments overlap: their sum would mean nothing.
            let days = (self.position.tranches.len() == 1).then_some(days);
            let step = Rule::InterestTotal { segments, days, interest };
            self.trail.say(Chapter::Interest, || Step::maybe_sourced(step, rule.rate.article()));
        }
    }

    /// What keeps interest from running, and clauses on it that have no effect.
    fn explain_stops(&mut self) {
        let trail = &mut *self.trail;
        let set_aside = |trail: &mut Trail, path: &'static str, what| {
            trail.warn(Chapter::InterestStops, path, || WarningAbout::SetAside(what));
        };
        let capitalised = self.claim.invoice.contract.capitalise_from.is_some();
        match self.regime.interest.compounding.rule {
            Compounding::Never if capitalised => {
                let forbidden = self.regime.interest.compounding.article().is_some();
                let why = if forbidden { NoEffect::Capitalisation } else { NoEffect::CapitalisationUnknown };
                set_aside(trail, "claim.invoice.contract.capitalise-from", why);
            }
            Compounding::Yearly if capitalised => {
                set_aside(trail, "claim.invoice.contract.capitalise-from", NoEffect::CapitalisationByLaw);
            }
            Compounding::Never | Compounding::Yearly | Compounding::IfAgreed => {}
        }
        let grace = &self.claim.proceedings.grace;
        match &self.regime.interest.grace {
            None if !grace.is_empty() => set_aside(trail, "claim.proceedings.grace", NoEffect::Grace),
            Some(given) if given.rule == GraceEffect::NoInterest => {
                let begun = grace.iter().filter(|period| period.first_day <= self.question.as_of);
                for period in begun {
                    let rule = Rule::Grace { first_day: period.first_day, last_day: period.last_day };
                    trail.say(Chapter::InterestStops, || Step::sourced(rule, &given.source));
                }
            }
            None | Some(_) => {}
        }
        let Some(judgment) = self.judgment else {
            return;
        };
        if let Some(rule) = &self.regime.insolvency {
            let step = || Step::sourced(Rule::InterestStopped { judgment }, &rule.stop);
            trail.say(Chapter::InterestStops, step);
        } else {
            let step = || Step::plain(Rule::InterestStoppedUnknown { judgment });
            trail.say(Chapter::InterestStops, step);
            let about = || WarningAbout::InsolvencyEffectUnknown { judgment };
            trail.warn(Chapter::InterestStops, "debtor.insolvency", about);
        }
    }
}
