//! What a regime says, rule by rule: the law held here as a book to read, and to compare with its sources.

use super::{LawRule, Rule, Step};
use crate::calendar::{LAST_DAY, previous};
use crate::law::{
    Article, Band, CompensationRule, Compounding, Declaration, Floor, InsolvencyRule, InterestRule,
    LimitationRule, OrderServiceRule, Regime, Scale, StatutoryRate,
};
use crate::money::{Money, Percent};

/// Every rule of a regime, each with its article: interest, compensation, terms, payments, procedures.
#[must_use]
pub fn describe(regime: &Regime) -> Vec<Step> {
    let scope =
        LawRule::Scope { debtors: regime.debtors, first_day: regime.first_day, last_day: regime.last_day };
    let mut book = Book { lines: vec![Step::plain(Rule::Law(scope))] };
    book.interest(&regime.interest);
    match &regime.compensation {
        Some(rule) => book.compensation(rule),
        None => book.plain(LawRule::NoCompensation),
    }
    match &regime.reminder_fee {
        Some(fee) => {
            let beside = regime.compensation.is_some();
            book.by(LawRule::ReminderFee { rule: fee.rule, beside }, &fee.source);
        }
        None => book.plain(LawRule::ReminderFeeUnknown),
    }
    book.terms(regime);
    book.payments(regime);
    match &regime.insolvency {
        Some(rule) => book.insolvency(rule),
        None => book.plain(LawRule::InsolvencyUnknown),
    }
    match &regime.limitation {
        Some(rule) => book.limitation(rule),
        None => book.plain(LawRule::LimitationUnknown),
    }
    book.order_service(regime.order_service);
    for route in regime.routes {
        book.by(LawRule::Route { route }, &route.source);
    }
    book.lines
}

struct Book {
    lines: Vec<Step>,
}

impl Book {
    /// A rule that no one article says: a choice made here, a usage, or something not known.
    fn plain(&mut self, rule: LawRule) {
        self.lines.push(Step::plain(Rule::Law(rule)));
    }

    fn by(&mut self, rule: LawRule, source: &Article) {
        self.lines.push(Step::sourced(Rule::Law(rule), source));
    }

    fn maybe_by(&mut self, rule: LawRule, source: Option<&Article>) {
        self.lines.push(Step::maybe_sourced(Rule::Law(rule), source));
    }

    fn interest(&mut self, rule: &InterestRule) {
        let (rate, source) = (rule.rate.rule, rule.rate.article());
        self.maybe_by(LawRule::Rate { rate }, source);
        if let Some(more) = &rule.sector {
            let (sectors, first_day, points) = (more.rule.sectors, more.rule.first_day, more.rule.points);
            self.by(LawRule::SectorRate { sectors, first_day, points }, &more.source);
        }
        if let Some(excused) = &rule.excused {
            self.by(LawRule::ExcusedRate { rate: excused.rule }, &excused.source);
        }
        // A rate that never changes need not be fixed.
        if let StatutoryRate::Reference { series, .. } = rate
            && series.is_yearly(LAST_DAY)
        {
            self.maybe_by(LawRule::YearlyRate, source);
        } else if matches!(rate, StatutoryRate::Reference { .. }) {
            self.maybe_by(LawRule::RateFixing { fixing: rule.fixing }, source.filter(|_| !rule.fixing.open));
        }
        self.maybe_by(LawRule::InterestStart { start: rule.start.rule }, rule.start.article());
        self.plain(LawRule::InterestDays);
        self.plain(LawRule::Year { basis: rule.year });
        self.plain(LawRule::Rounding { rounding: rule.rounding });
        if let Some(condition) = rule.only_if {
            self.by(LawRule::OnlyIf { condition: condition.rule }, &condition.source);
        }
        match (rule.compounding.rule, rule.compounding.article()) {
            (Compounding::Never, None) => self.plain(LawRule::CompoundingUnknown),
            (compounding, source) => {
                self.maybe_by(LawRule::Compounding { compounding }, source);
            }
        }
        if let Some(floor) = rule.floor {
            let Floor { series, tenths } = floor.rule;
            self.by(LawRule::Floor { series, tenths }, &floor.source);
        }
        if let Some(most) = &rule.ceiling {
            self.by(LawRule::Ceiling { rate: most.rule }, &most.source);
        }
        if let Some(unfair) = &rule.unfair_at {
            self.by(LawRule::UnfairRate { hundredths: unfair.rule }, &unfair.source);
        }
        if let Some(source) = &rule.judgment_starts {
            self.by(LawRule::JudgmentStarts, source);
        }
        if let Some(more) = &rule.increase {
            let (points, months, since) = (more.rule.points, more.rule.months, more.rule.since);
            self.by(LawRule::Increase { points, months, since }, &more.source);
        }
        if let Some(given) = &rule.grace {
            self.by(LawRule::Grace { effect: given.rule }, &given.source);
        }
    }

    fn compensation(&mut self, rule: &CompensationRule) {
        let source = rule.ground.article();
        for line in scale(&rule.scale) {
            self.maybe_by(line, source);
        }
        self.maybe_by(LawRule::CompensationStart { start: rule.start }, source);
        if rule.needs_clause {
            self.maybe_by(LawRule::CompensationClause, source);
        }
        self.maybe_by(LawRule::CompensationFrom { first_day: rule.first_day }, source);
    }

    fn terms(&mut self, regime: &Regime) {
        match regime.default_term {
            Some(term) => self.by(LawRule::DefaultTerm { term }, &term.source),
            None => self.plain(LawRule::NoDefaultTerm),
        }
        if regime.caps.is_empty() {
            self.plain(LawRule::NoCap);
        } else if regime.last_day.is_some() {
            self.plain(LawRule::CapUnknown);
        } else {
            self.caps(regime);
        }
        let moved = LawRule::NonWorkingDay { rule: regime.non_working_day.rule };
        self.maybe_by(moved, regime.non_working_day.article());
        if let Some(place) = regime.place {
            self.plain(LawRule::Holidays { place });
        }
    }

    fn payments(&mut self, regime: &Regime) {
        self.maybe_by(LawRule::Allocation { order: regime.allocation.rule }, regime.allocation.article());
        self.maybe_by(LawRule::SeveralDebts, regime.several_debts.article());
        if let Some(source) = &regime.formal_notice {
            self.by(LawRule::FormalNotice, source);
        }
    }

    fn insolvency(&mut self, rule: &InsolvencyRule) {
        self.by(LawRule::InsolvencyStop, &rule.stop);
        let Declaration { months, elsewhere } = rule.declare.rule;
        self.by(LawRule::InsolvencyDeclare { months, elsewhere }, &rule.declare.source);
        let relief = &rule.relief_months;
        self.by(LawRule::InsolvencyRelief { months: relief.rule }, &relief.source);
    }

    fn limitation(&mut self, rule: &LimitationRule) {
        let start = rule.start;
        self.by(LawRule::Limitation { years: rule.years, start }, &rule.source);
        for less in rule.shorter {
            let (sector, years, start) = (less.sector, less.years, less.start);
            self.by(LawRule::LimitationShorter { sector, years, start }, &less.source);
        }
    }

    fn caps(&mut self, regime: &Regime) {
        let others = regime.caps.iter().any(|cap| cap.sector.is_some());
        for cap in regime.caps {
            self.by(LawRule::Cap { cap, others }, &cap.term.source);
        }
        if let Some(fine) = &regime.fine {
            let (natural, company) = (fine.natural_person, fine.company);
            let [natural_person, company] =
                [natural, company].map(|sum| Money::from_minor(sum, fine.currency));
            self.by(LawRule::Fine { natural_person, company }, &fine.source);
        }
    }

    fn order_service(&mut self, rules: &[OrderServiceRule]) {
        for (index, rule) in rules.iter().enumerate() {
            let newer = rules.get(index.saturating_add(1));
            let last_day = newer.map(|newer| previous(newer.first_day));
            let line = LawRule::OrderService { first_day: rule.first_day, last_day, months: rule.months };
            self.by(line, &rule.source);
        }
    }
}

/// One line where the sum is the same for every debt; where it is not, one for each band, and the ends of the scale.
fn scale(scale: &Scale) -> Vec<LawRule> {
    let sum = |minor| Money::from_minor(minor, scale.currency);
    let mut lines = Vec::new();
    let mut before = None;
    for band in scale.bands {
        let Band { up_to, sum: fixed, percent } = *band;
        let fixed = sum(fixed);
        if before.is_none() && up_to.is_none() && percent == Percent::ZERO {
            lines.push(LawRule::Compensation { amount: fixed });
            continue;
        }
        let (over, up_to) = (before.map(sum), up_to.map(sum));
        let inclusive = scale.inclusive;
        lines.push(LawRule::CompensationBand { over, up_to, inclusive, sum: fixed, percent });
        before = band.up_to;
    }
    let least = Some(scale.least).filter(|least| *least > 0).map(sum);
    lines.extend(least.map(|amount| LawRule::CompensationLeast { amount }));
    lines.extend(scale.most.map(sum).map(|amount| LawRule::CompensationMost { amount }));
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a failing test may panic")]
    use super::*;
    use crate::law::regimes;
    use crate::words::Language;

    #[test]
    fn no_two_rules_of_a_regime_say_the_same() {
        for (_, regime) in regimes() {
            for language in Language::ALL {
                let mut said: Vec<_> =
                    describe(regime).iter().map(|step| language.step(&step.rule)).collect();
                let lines = said.len();
                assert!(said.iter().all(|line| line.ends_with('.') && !line.contains("  ")), "{said:?}");
                said.sort_unstable();
                said.dedup();
                assert_eq!(said.len(), lines, "{}: {said:#?}", regime.name);
            }
        }
    }

    #[test]
    fn a_scale_is_read_band_by_band() {
        let (_, consumer) = regimes().find(|(_, it)| it.name == "be/consumer").expect("it is there");
        let said: Vec<_> = describe(consumer).iter().map(|step| Language::En.step(&step.rule)).collect();
        for line in [
            "On debts up to €150.00: €20.00 for recovery costs.",
            "On debts over €150.00 and up to €500.00: €30.00 plus 10% of what exceeds €150.00 for \
             recovery costs.",
            "On debts over €500.00: €65.00 plus 5% of what exceeds €500.00 for recovery costs.",
            "The sum for recovery costs is never more than €2,000.00.",
        ] {
            assert!(said.iter().any(|found| found == line), "no line {line:?} in {said:#?}");
        }
    }
}
