//! What a balance says of itself: lines of explanation and warnings on interest and compensation.

use super::Walk;
use crate::calendar::next;
use crate::compensation;
use crate::explain::{Rule, Step};
use crate::interest;
use crate::law::{Compounding, GraceEffect};
use crate::refusal::{NoEffect, Warning, WarningAbout};

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
            self.compensation_steps.push(Step::maybe_sourced(step, rule.source.as_ref()));
        }
        self.steps.append(&mut self.compensation_steps);
    }

    pub(super) fn explain_interest(&mut self) {
        if self.position.segments.is_empty() && !self.owed_late() {
            return;
        }
        let rule = &self.regime.interest;
        let source = rule.start_source.as_ref();
        let first = self.position.tranches.iter().filter_map(|tranche| tranche.start).min();
        match first {
            None if self.start_steps.is_empty() => {
                self.steps.push(Step::maybe_sourced(Rule::InterestNotStarted, source));
            }
            None => {}
            Some(start) => {
                self.steps.push(Step::maybe_sourced(Rule::InterestFrom { first_day: next(start) }, source));
            }
        }
        self.start_steps.dedup();
        self.steps.append(&mut self.start_steps);
        if let Some(condition) = rule.only_if.filter(|_| first.is_some()) {
            let about = WarningAbout::ConditionNotShown(condition);
            self.warnings.push(Warning { path: "claim.invoice".to_owned(), about });
        }
        self.explain_stops();
        if !self.position.segments.is_empty() {
            self.rates.explain_choices();
        }
        self.steps.append(&mut self.rates.steps);
        self.warnings.append(&mut self.rates.warnings);
        self.steps.append(&mut self.capital_steps);
        self.steps.extend(self.position.segments.iter().map(|segment| interest::explain(segment, rule)));
        if self.position.segments.len() > 1 {
            let days =
                self.position.segments.iter().fold(0_u32, |sum, segment| sum.saturating_add(segment.days));
            let segments = u32::try_from(self.position.segments.len()).unwrap_or(u32::MAX);
            let interest = self.position.interest.accrued;
            // Days of several instalments overlap: their sum would mean nothing.
            let days = (self.position.tranches.len() == 1).then_some(days);
            let step = Rule::InterestTotal { segments, days, interest };
            self.steps.push(Step::maybe_sourced(step, rule.source.as_ref()));
        }
    }

    /// What keeps interest from running, and clauses on it that have no effect.
    fn explain_stops(&mut self) {
        let mut set_aside = |path: &str, about| {
            let about = WarningAbout::SetAside(about);
            self.warnings.push(Warning { path: path.to_owned(), about });
        };
        let capitalised = self.claim.invoice.contract.capitalise_from.is_some();
        match self.regime.interest.compounding {
            Compounding::Never if capitalised => {
                let forbidden = self.regime.interest.compounding_source.is_some();
                let why = if forbidden { NoEffect::Capitalisation } else { NoEffect::CapitalisationUnknown };
                set_aside("claim.invoice.contract.capitalise-from", why);
            }
            Compounding::Yearly if capitalised => {
                set_aside("claim.invoice.contract.capitalise-from", NoEffect::CapitalisationByLaw);
            }
            Compounding::Never | Compounding::Yearly | Compounding::IfAgreed => {}
        }
        let grace = &self.claim.proceedings.grace;
        match &self.regime.interest.grace {
            None if !grace.is_empty() => set_aside("claim.proceedings.grace", NoEffect::Grace),
            Some((GraceEffect::NoInterest, source)) => {
                let begun = grace.iter().filter(|period| period.first_day <= self.question.as_of);
                self.steps.extend(begun.map(|period| {
                    let rule = Rule::Grace { first_day: period.first_day, last_day: period.last_day };
                    Step::sourced(rule, source)
                }));
            }
            None | Some(_) => {}
        }
        let Some(judgment) = self.judgment else {
            return;
        };
        if let Some(rule) = &self.regime.insolvency {
            self.steps.push(Step::sourced(Rule::InterestStopped { judgment }, &rule.stop_source));
        } else {
            self.steps.push(Step::plain(Rule::InterestStoppedUnknown { judgment }));
            let about = WarningAbout::InsolvencyEffectUnknown { judgment };
            self.warnings.push(Warning { path: "debtor.insolvency".to_owned(), about });
        }
    }
}
