//! Whether a policy can work. Every fault is named, not only the first.

use crate::choices::{Channel, DebtorClass};
use crate::law::{ReminderFee, regimes};
use crate::money::Money;
use crate::path::Path;
use crate::policy::{Anchor, ContactDays, Fee, Grouping, Ladder, Level, MonthDay, NextStep, Policy, Segment};
use crate::refusal::{PolicyFault, Reason, Refusal};

/// Judges policies on their own. Paths start at `policies`.
#[must_use]
pub fn check_policies(policies: &[Policy]) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let mut taken: Vec<DebtorClass> = Vec::new();
    for (index, policy) in policies.iter().enumerate() {
        let mut check = Check { faults: &mut faults, path: Path::of("policies").item(index) };
        // A policy without conditions takes every debtor of its kinds; one after it gets none.
        if !policy.applies_to.is_empty() && policy.applies_to.iter().all(|class| taken.contains(class)) {
            check.policy("applies-to", PolicyFault::OverlappingPolicies);
        }
        if policy.only_for.is_none() {
            taken.extend(&policy.applies_to);
        }
        if policies.iter().take(index).any(|other| other.name == policy.name) {
            check.policy("name", PolicyFault::DuplicatePolicy);
        }
        check.whole(policy);
    }
    faults
}

struct Check<'a> {
    faults: &'a mut Vec<Refusal>,
    path: Path,
}

impl Check<'_> {
    fn fault(&mut self, field: impl Into<Path>, reason: Reason) {
        self.faults.push(Refusal::new(self.path.join(&field.into()), reason));
    }

    fn policy(&mut self, field: impl Into<Path>, fault: PolicyFault) {
        self.fault(field, Reason::InvalidPolicy(fault));
    }

    fn range(&mut self, field: impl Into<Path>, given: impl Into<i64>, least: i64, most: i64) {
        let given = given.into();
        if given < least || given > most {
            let (given, least, most) = (given.to_string(), least.to_string(), most.to_string());
            self.fault(field, Reason::NumberOutOfRange { given, least, most });
        }
    }

    fn whole(&mut self, policy: &Policy) {
        if policy.name.trim().is_empty() {
            self.fault("name", Reason::EmptyText);
        }
        if policy.applies_to.is_empty() {
            self.policy("applies-to", PolicyFault::AppliesToNobody);
        }
        if policy.levels.is_empty() {
            self.policy("levels", PolicyFault::NoLevels);
        }
        if let Some(segment) = &policy.only_for {
            self.segment(segment);
        }
        self.currencies("tolerance", &policy.tolerance);
        self.range("minimum-interval-days", policy.minimum_interval_days, 0, 3650);
        self.range("promises.tolerance-days", policy.promises.tolerance_days, 0, 365);
        self.range("announced-payment-days", policy.announced_payment_days, 0, 365);
        if policy.promises.then_level.as_ref().is_some_and(|id| policy.level(id).is_none()) {
            self.policy("promises.then-level", PolicyFault::NoSuchLevel);
        }
        if let Some(rule) = &policy.disputes {
            // A stage ends no sooner than the one before it.
            let mut least = 0;
            for (field, days) in [
                ("disputes.acknowledge-days", rule.acknowledge_days),
                ("disputes.investigate-days", rule.investigate_days),
                ("disputes.decide-days", rule.decide_days),
            ] {
                self.range(field, days, least, 3650);
                if days <= 3650 {
                    least = least.max(days.into());
                }
            }
        }
        if let Some(days) = &policy.contact_days {
            self.contact_days(days);
        }
        for (index, level) in policy.levels.iter().enumerate() {
            let mut check = Check { faults: self.faults, path: self.path.field("levels").item(index) };
            check.level(policy, index, level);
        }
    }

    fn segment(&mut self, segment: &Segment) {
        let limits = [
            ("only-for.amounts-from", &segment.amounts_from),
            ("only-for.amounts-below", &segment.amounts_below),
        ];
        for (field, amounts) in limits {
            if let Some(amounts) = amounts {
                self.currencies(field, amounts);
            }
        }
    }

    fn currencies(&mut self, field: &'static str, amounts: &[Money]) {
        for (index, amount) in amounts.iter().enumerate() {
            if amounts.iter().take(index).any(|other| other.currency() == amount.currency()) {
                self.policy(Path::of(field).item(index).field("currency"), PolicyFault::DuplicateCurrency);
            }
            self.not_negative(Path::of(field).item(index).field("amount"), Some(*amount));
        }
    }

    fn not_negative(&mut self, field: impl Into<Path>, amount: Option<Money>) {
        if let Some(amount) = amount.filter(|amount| amount.minor() < 0) {
            self.fault(field, Reason::AmountNotPositive(amount.to_string()));
        }
    }

    fn contact_days(&mut self, days: &ContactDays) {
        let before = self.faults.len();
        for (index, period) in days.quiet_periods.iter().enumerate() {
            for (field, day) in [("first-day", period.first_day), ("last-day", period.last_day)] {
                if !is_possible(day) {
                    let field = Path::of("contact-days.quiet-periods").item(index).field(field);
                    self.policy(field, PolicyFault::QuietPeriodNotPossible);
                }
            }
        }
        if self.faults.len() == before && !days.leave_a_day() {
            self.policy("contact-days", PolicyFault::NoContactDay);
        }
    }

    fn level(&mut self, policy: &Policy, index: usize, level: &Level) {
        let before: Vec<&Level> = policy.levels.iter().take(index).collect();
        if level.id.trim().is_empty() {
            self.fault("id", Reason::EmptyText);
        }
        if before.iter().any(|other| other.id == level.id) {
            self.policy("id", PolicyFault::DuplicateLevel);
        }
        let severity = level.step.severity();
        if severity.is_none() {
            self.policy("step", PolicyFault::NotAnAction);
        } else {
            self.channels(level);
        }
        if let Some(last) = before.last() {
            if severity < last.step.severity() {
                self.policy("step", PolicyFault::DecreasingSeverity);
            }
            // Days from different anchors cannot be compared.
            let rises = level.days > last.days
                || level.anchor != last.anchor
                || (level.month_end.is_some() && level.month_end != last.month_end)
                || matches!(level.anchor, Anchor::LastContact | Anchor::LastContactDue);
            if !rises {
                self.policy("days", PolicyFault::UnreachableLevel);
            }
        }
        let counts_from_contact = matches!(level.anchor, Anchor::LastContact | Anchor::LastContactDue);
        if counts_from_contact && !before.iter().any(|level| !level.is_courtesy()) {
            self.policy("anchor", PolicyFault::NoContactBefore);
        }
        if level.days < 0 && level.anchor != Anchor::DueDate {
            self.policy("days", PolicyFault::BeforeAnchor);
        }
        if level.days < 0 && level.anchor == Anchor::DueDate && !level.step.is_contact() && severity.is_some()
        {
            self.policy("days", PolicyFault::HandOverBeforeDue);
        }
        let by_short_message = level.channels.contains(&Channel::Sms);
        if level.step == NextStep::FormalNotice && by_short_message {
            self.policy("channels", PolicyFault::NoticeNotInWriting);
        }
        self.range("days", level.days, -3650, 3650);
        self.range("days-after-last-contact", level.days_after_last_contact, 0, 3650);
        self.range("days-to-pay", level.days_to_pay, 0, 365);
        self.minimums(policy, level);
        if let Some(fee) = &level.fee {
            self.fee(policy, fee);
        }
        for (place, sanction) in level.sanctions.iter().enumerate() {
            self.range(
                Path::of("sanctions").item(place).field("team-notice-days"),
                sanction.team_notice_days,
                0,
                365,
            );
        }
        if let Some(repeat) = level.repeat {
            self.range("repeat.every-days", repeat.every_days, 1, 3650);
            self.range("repeat.times", repeat.times.unwrap_or(1), 1, 3650);
            if index.saturating_add(1) != policy.levels.len() {
                self.policy("repeat", PolicyFault::RepeatNotLast);
            }
        }
    }

    fn channels(&mut self, level: &Level) {
        let is_contact = level.step.is_contact();
        if is_contact && level.channels.is_empty() {
            self.policy("channels", PolicyFault::MissingChannel);
        }
        if level.step.is_message() && level.tone.is_none() {
            self.policy("tone", PolicyFault::MissingChannel);
        }
        let by_phone = |channel: &Channel| *channel == Channel::Phone;
        let misplaced = if level.step.is_message() {
            level.channels.iter().any(by_phone)
        } else if is_contact {
            !level.channels.iter().all(by_phone)
        } else {
            !level.channels.is_empty()
        };
        if misplaced {
            self.policy("channels", PolicyFault::ChannelOutOfPlace);
        }
        if !is_contact && level.tone.is_some() {
            self.policy("tone", PolicyFault::ChannelOutOfPlace);
        }
    }

    fn minimums(&mut self, policy: &Policy, level: &Level) {
        self.currencies("minimum-amounts", &level.minimum_amounts);
        let alone = policy.ladder == Ladder::Invoice && policy.grouping == Grouping::Invoice;
        if alone && level.minimum_invoices.is_some_and(|least| least > 1) {
            self.policy("minimum-invoices", PolicyFault::MinimumNeedsAccount);
        }
    }

    fn fee(&mut self, policy: &Policy, fee: &Fee) {
        for (index, rule) in fee.rules.iter().enumerate() {
            if fee.rules.iter().take(index).any(|other| other.currency == rule.currency) {
                self.policy(
                    Path::of("fee.rules").item(index).field("currency"),
                    PolicyFault::DuplicateCurrency,
                );
            }
            let starts: Vec<i128> = rule.tiers.iter().map(|tier| tier.from.minor()).collect();
            if starts.first() != Some(&0) || !starts.is_sorted_by(|left, right| left < right) {
                self.policy(Path::of("fee.rules").item(index).field("tiers"), PolicyFault::FeeOutOfOrder);
            }
            if rule.minimum.zip(rule.maximum).is_some_and(|(least, most)| least.minor() > most.minor()) {
                self.policy(Path::of("fee.rules").item(index).field("minimum"), PolicyFault::FeeOutOfOrder);
            }
            for (field, amount) in [("minimum", rule.minimum), ("maximum", rule.maximum)] {
                self.not_negative(Path::of("fee.rules").item(index).field(field), amount);
            }
            for (place, tier) in rule.tiers.iter().enumerate() {
                self.not_negative(
                    Path::of("fee.rules").item(index).field("tiers").item(place).field("fixed"),
                    tier.fixed,
                );
            }
        }
        if is_forbidden(policy) {
            self.policy("fee", PolicyFault::UnlawfulFee);
        }
    }
}

/// Whether the day exists, in leap years at least.
fn is_possible(given: MonthDay) -> bool {
    chrono::NaiveDate::from_ymd_opt(2024, given.month.into(), given.day.into()).is_some()
}

/// Whether the law forbids fees to every debtor the policy is for, in the countries it names.
fn is_forbidden(policy: &Policy) -> bool {
    let Some(countries) = policy.only_for.as_ref().and_then(|segment| segment.countries.as_ref()) else {
        return false;
    };
    let mut concerned = regimes()
        .filter(|(country, regime)| {
            countries.iter().any(|it| it.code() == *country)
                && policy.applies_to.contains(&regime.debtors.class())
                && regime.last_day.is_none()
        })
        .peekable();
    concerned.peek().is_some()
        && concerned
            .all(|(_, regime)| regime.reminder_fee.is_some_and(|fee| fee.rule == ReminderFee::Forbidden))
}
