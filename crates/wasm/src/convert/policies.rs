//! Policies, in both directions: the same values written in two ways.

use relance_contract::Path;
use relance_core::law::Jurisdiction;
use relance_core::money::{Currency, Money, Percent};
use relance_core::policy::{
    ANNOUNCED_PAYMENT_DAYS, Anchor, Comparison, ContactDays, CreditRule, DisputeRule, Fee, FeeRule, FeeTier,
    FeeUnit, Grouping, Ladder, Level, MonthDay, Policy, PromiseRule, QuietPeriod, Repetition, Sanction,
    Segment, Selection, Tiering, check_policies,
};
use relance_core::presets::Preset;

use super::choices::{
    channel, channel_out, class, class_out, reading, reading_out, risk, risk_out, sanction_kind,
    sanction_kind_out, step, step_out, tone, tone_out,
};
use super::explanations::{money, source};
use super::law::place;
use super::{Reader, owned, twins};
use crate::contract::{dunning, types};

twins! {
    /// An anchor.
    anchor: dunning::Anchor => anchor_out: Anchor { DueDate, IssueDate, LastContact, LastContactDue }
}

twins! {
    /// A comparison.
    comparison: dunning::Comparison => comparison_out: Comparison { Reached, Exceeded }
}

twins! {
    /// What a fee is counted for.
    fee_unit: dunning::FeeUnit => fee_unit_out: FeeUnit { Invoice, Message }
}

twins! {
    /// How tiers apply.
    tiering: dunning::Tiering => tiering_out: Tiering { Single, Cumulated }
}

twins! {
    /// Who climbs.
    ladder: dunning::Ladder => ladder_out: Ladder { Invoice, Account }
}

twins! {
    /// Which level is taken.
    selection: dunning::Selection => selection_out: Selection { OneAtATime, MostSevere }
}

twins! {
    /// What a message is about.
    grouping: dunning::Grouping => grouping_out: Grouping { Invoice, Level, Currency, Debtor }
}

/// Policies, read and judged. Whatever is wrong with them is named at once.
pub fn policies(
    reader: &mut Reader,
    at: &Path<'_>,
    policies: &[dunning::DunningPolicy],
) -> Option<Vec<Policy>> {
    let policies = reader.list(at, policies, policy)?;
    let mut faults = check_policies(&policies);
    if faults.is_empty() {
        return Some(policies);
    }
    for fault in &mut faults {
        fault.path = fault.path.moved("policies", &owned(at));
    }
    reader.faults.extend(faults);
    None
}

fn policy(reader: &mut Reader, at: &Path<'_>, policy: &dunning::DunningPolicy) -> Option<Policy> {
    let only_for = reader.optional(policy.only_for.as_ref(), |reader, segment| {
        read_segment(reader, &at.field("only-for"), segment)
    });
    let levels = reader.list(&at.field("levels"), &policy.levels, level);
    let tolerance = amounts(reader, &at.field("tolerance"), policy.tolerance.as_ref());
    let contact_days = reader.optional(policy.contact_days.as_ref(), |reader, days| {
        let place = reader.optional(days.working_days_of.as_ref(), |reader, code| {
            place(reader, &at.field("contact-days").field("working-days-of"), code)
        });
        let quiet_periods = days.quiet_periods.iter().map(|period| QuietPeriod {
            first_day: month_day(period.first_day),
            last_day: month_day(period.last_day),
        });
        Some(ContactDays { working_days_of: place?, quiet_periods: quiet_periods.collect() })
    });
    let promises = &policy.promises;
    Some(Policy {
        name: policy.name.clone(),
        applies_to: policy.applies_to.iter().map(|kind| class(*kind)).collect(),
        only_for: only_for?,
        ladder: policy.ladder.map(ladder).unwrap_or_default(),
        selection: policy.selection.map(selection).unwrap_or_default(),
        grouping: policy.grouping.map(grouping).unwrap_or_default(),
        levels: levels?,
        tolerance: tolerance?.unwrap_or_default(),
        minimum_interval_days: policy.minimum_interval_days.unwrap_or_default(),
        contact_days: contact_days?,
        promises: PromiseRule {
            tolerance_days: promises.tolerance_days,
            broken_at_most: promises.broken_at_most,
            then_level: promises.then_level.clone(),
        },
        announced_payment_days: policy.announced_payment_days.unwrap_or(ANNOUNCED_PAYMENT_DAYS),
        disputes: policy.disputes.map(|rule| DisputeRule {
            acknowledge_days: rule.acknowledge_days,
            investigate_days: rule.investigate_days,
            decide_days: rule.decide_days,
        }),
        credits: match policy.credits {
            Some(dunning::CreditRule::Deduct) => CreditRule::Deduct,
            Some(dunning::CreditRule::Check) | None => CreditRule::Check,
        },
    })
}

fn month_day(day: dunning::MonthDay) -> MonthDay {
    MonthDay { month: day.month, day: day.day }
}

#[allow(clippy::option_option, reason = "the outer one says whether it could be read")]
fn amounts(
    reader: &mut Reader,
    at: &Path<'_>,
    given: Option<&Vec<types::Money>>,
) -> Option<Option<Vec<Money>>> {
    reader.optional(given, |reader, given| reader.list(at, given, Reader::money))
}

fn read_segment(reader: &mut Reader, at: &Path<'_>, segment: &dunning::Segment) -> Option<Segment> {
    let countries = reader.optional(segment.countries.as_ref(), |reader, codes| {
        reader.list(&at.field("countries"), codes, |reader, at, code| {
            reader.keep(at, Jurisdiction::from_code(code))
        })
    });
    let currencies = reader.optional(segment.currencies.as_ref(), |reader, codes| {
        reader.list(&at.field("currencies"), codes, |reader, at, code| {
            reader.keep(at, Currency::from_code(code))
        })
    });
    let amounts_from = amounts(reader, &at.field("amounts-from"), segment.amounts_from.as_ref());
    let amounts_below = amounts(reader, &at.field("amounts-below"), segment.amounts_below.as_ref());
    Some(Segment {
        countries: countries?,
        currencies: currencies?,
        segments: segment.segments.clone(),
        risks: segment.risks.as_ref().map(|risks| risks.iter().map(|it| risk(*it)).collect()),
        amounts_from: amounts_from?,
        amounts_below: amounts_below?,
    })
}

fn level(reader: &mut Reader, at: &Path<'_>, level: &dunning::DunningLevel) -> Option<Level> {
    let minimum_amounts = amounts(reader, &at.field("minimum-amounts"), level.minimum_amounts.as_ref());
    let minimum_share = percent(reader, &at.field("minimum-share"), level.minimum_share.as_ref());
    let fee = reader.optional(level.fee.as_ref(), |reader, fee| read_fee(reader, &at.field("fee"), fee));
    let sanctions = level.sanctions.iter().flatten();
    Some(Level {
        id: level.id.clone(),
        step: step(level.step),
        anchor: level.anchor.map(anchor).unwrap_or_default(),
        days: level.days,
        month_end: level.month_end.map(reading),
        comparison: level.comparison.map(comparison).unwrap_or_default(),
        days_after_last_contact: level.days_after_last_contact.unwrap_or_default(),
        days_to_pay: level.days_to_pay,
        channels: level.channels.iter().map(|it| channel(*it)).collect(),
        tone: level.tone.map(tone),
        minimum_amounts: minimum_amounts?.unwrap_or_default(),
        minimum_share: minimum_share?,
        minimum_invoices: level.minimum_invoices,
        fee: fee?,
        sanctions: sanctions
            .map(|it| Sanction { kind: sanction_kind(it.kind), team_notice_days: it.team_notice_days })
            .collect(),
        repeat: level.repeat.map(|it| Repetition { every_days: it.every_days, times: it.times }),
    })
}

#[allow(clippy::option_option, reason = "the outer one says whether it could be read")]
fn percent(reader: &mut Reader, at: &Path<'_>, given: Option<&String>) -> Option<Option<Percent>> {
    reader.optional(given, |reader, text| reader.keep(at, Percent::parse(text)))
}

fn read_fee(reader: &mut Reader, at: &Path<'_>, fee: &dunning::ReminderFee) -> Option<Fee> {
    let rules = reader.list(&at.field("rules"), &fee.rules, |reader, at, rule| {
        let currency = reader.keep(&at.field("currency"), Currency::from_code(&rule.currency))?;
        let minimum = sum(reader, &at.field("minimum"), rule.minimum.as_ref(), currency);
        let maximum = sum(reader, &at.field("maximum"), rule.maximum.as_ref(), currency);
        let tiers = reader.list(&at.field("tiers"), &rule.tiers, |reader, at, tier| {
            let from = reader.keep(&at.field("from"), Money::parse(&tier.from, currency));
            let fixed = sum(reader, &at.field("fixed"), tier.fixed.as_ref(), currency);
            let percent = percent(reader, &at.field("percent"), tier.percent.as_ref());
            Some(FeeTier { from: from?, fixed: fixed?, percent: percent? })
        });
        Some(FeeRule {
            currency,
            tiers: tiers?,
            tiering: rule.tiering.map(tiering).unwrap_or_default(),
            minimum: minimum?,
            maximum: maximum?,
        })
    });
    Some(Fee { per: fee_unit(fee.per), rules: rules? })
}

#[allow(clippy::option_option, reason = "the outer one says whether it could be read")]
pub(super) fn sum(
    reader: &mut Reader,
    at: &Path<'_>,
    given: Option<&String>,
    currency: Currency,
) -> Option<Option<Money>> {
    reader.optional(given, |reader, text| reader.keep(at, Money::parse(text, currency)))
}

/// A policy as data to be edited: what is usual is left out.
#[must_use]
pub fn policy_out(policy: &Policy) -> dunning::DunningPolicy {
    let promises = &policy.promises;
    dunning::DunningPolicy {
        name: policy.name.clone(),
        applies_to: policy.applies_to.iter().map(|class| class_out(*class)).collect(),
        only_for: policy.only_for.as_ref().map(segment_out),
        ladder: unusual(policy.ladder).map(ladder_out),
        selection: unusual(policy.selection).map(selection_out),
        grouping: unusual(policy.grouping).map(grouping_out),
        levels: policy.levels.iter().map(level_out).collect(),
        tolerance: amounts_out(&policy.tolerance),
        minimum_interval_days: unusual(policy.minimum_interval_days),
        contact_days: policy.contact_days.as_ref().map(|days| dunning::ContactDays {
            working_days_of: days.working_days_of.map(|place| place.place.to_owned()),
            quiet_periods: days
                .quiet_periods
                .iter()
                .map(|period| dunning::QuietPeriod {
                    first_day: month_day_out(period.first_day),
                    last_day: month_day_out(period.last_day),
                })
                .collect(),
        }),
        promises: dunning::PromiseRule {
            tolerance_days: promises.tolerance_days,
            broken_at_most: promises.broken_at_most,
            then_level: promises.then_level.clone(),
        },
        announced_payment_days: Some(policy.announced_payment_days)
            .filter(|days| *days != ANNOUNCED_PAYMENT_DAYS),
        disputes: policy.disputes.map(|rule| dunning::DisputeRule {
            acknowledge_days: rule.acknowledge_days,
            investigate_days: rule.investigate_days,
            decide_days: rule.decide_days,
        }),
        credits: (policy.credits == CreditRule::Deduct).then_some(dunning::CreditRule::Deduct),
    }
}

/// A value, unless it is the one that holds when nothing is said.
fn unusual<T: Default + PartialEq>(value: T) -> Option<T> {
    (value != T::default()).then_some(value)
}

fn amounts_out(amounts: &[Money]) -> Option<Vec<types::Money>> {
    (!amounts.is_empty()).then(|| amounts.iter().map(|amount| money(*amount)).collect())
}

fn month_day_out(day: MonthDay) -> dunning::MonthDay {
    dunning::MonthDay { month: day.month, day: day.day }
}

fn segment_out(segment: &Segment) -> dunning::Segment {
    let amounts = |amounts: &Vec<Money>| amounts.iter().map(|amount| money(*amount)).collect();
    dunning::Segment {
        countries: segment.countries.as_ref().map(|them| them.iter().map(|it| it.code()).collect()),
        currencies: segment
            .currencies
            .as_ref()
            .map(|them| them.iter().map(|it| it.code().to_owned()).collect()),
        segments: segment.segments.clone(),
        risks: segment.risks.as_ref().map(|risks| risks.iter().map(|it| risk_out(*it)).collect()),
        amounts_from: segment.amounts_from.as_ref().map(amounts),
        amounts_below: segment.amounts_below.as_ref().map(amounts),
    }
}

fn level_out(level: &Level) -> dunning::DunningLevel {
    let sanctions = level.sanctions.iter().map(|it| dunning::Sanction {
        kind: sanction_kind_out(it.kind),
        team_notice_days: it.team_notice_days,
    });
    dunning::DunningLevel {
        id: level.id.clone(),
        step: step_out(level.step),
        anchor: unusual(level.anchor).map(anchor_out),
        days: level.days,
        month_end: level.month_end.map(reading_out),
        comparison: unusual(level.comparison).map(comparison_out),
        days_after_last_contact: unusual(level.days_after_last_contact),
        days_to_pay: level.days_to_pay,
        channels: level.channels.iter().map(|it| channel_out(*it)).collect(),
        tone: level.tone.map(tone_out),
        minimum_amounts: amounts_out(&level.minimum_amounts),
        minimum_share: level.minimum_share.map(|share| share.to_string()),
        minimum_invoices: level.minimum_invoices,
        fee: level.fee.as_ref().map(fee_out),
        sanctions: (!level.sanctions.is_empty()).then(|| sanctions.collect()),
        repeat: level.repeat.map(|it| dunning::Repetition { every_days: it.every_days, times: it.times }),
    }
}

fn fee_out(fee: &Fee) -> dunning::ReminderFee {
    let tier = |tier: &FeeTier| dunning::FeeTier {
        from: tier.from.to_string(),
        fixed: tier.fixed.map(|fixed| fixed.to_string()),
        percent: tier.percent.map(|percent| percent.to_string()),
    };
    let rule = |rule: &FeeRule| dunning::FeeRule {
        currency: rule.currency.code().to_owned(),
        tiers: rule.tiers.iter().map(tier).collect(),
        tiering: unusual(rule.tiering).map(tiering_out),
        minimum: rule.minimum.map(|least| least.to_string()),
        maximum: rule.maximum.map(|most| most.to_string()),
    };
    dunning::ReminderFee { per: fee_unit_out(fee.per), rules: fee.rules.iter().map(rule).collect() }
}

/// A preset.
#[must_use]
pub fn preset_out(preset: &Preset) -> dunning::Preset {
    let sentences = |them: &[&str]| them.iter().map(|it| (*it).to_owned()).collect();
    dunning::Preset {
        name: preset.name.to_owned(),
        title: preset.title.to_owned(),
        reproduces: sentences(preset.reproduces),
        otherwise: sentences(preset.otherwise),
        source: source(&preset.source),
        policies: preset.policies.iter().map(policy_out).collect(),
    }
}
