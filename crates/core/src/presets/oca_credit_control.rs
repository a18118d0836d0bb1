//! OCA credit control: one level at a time, with a shift to the end of the month and a last level that counts from the
//! reminder before.

use super::{BY_EMAIL, BY_LETTER, EVERYONE, Preset, amounts, contact, read_in};
use crate::calendar::day;
use crate::choices::PeriodEndReading;
use crate::policy::{Anchor, Grouping, Level, NextStep, Policy, Tone};
use crate::source::Compared;

pub(super) fn preset() -> Preset {
    let after_days =
        Level { days_to_pay: 10, ..contact("10-days-net", NextStep::Remind, 10, BY_EMAIL, Tone::Courteous) };
    let end_of_month = Level {
        days_to_pay: 5,
        month_end: Some(PeriodEndReading::DaysThenPeriodEnd),
        ..contact("30-days-end-of-month", NextStep::Remind, 30, BY_EMAIL, Tone::Firm)
    };
    let last = Level {
        days_to_pay: 5,
        anchor: Anchor::LastContact,
        ..contact("10-days-last-reminder", NextStep::Warn, 10, BY_LETTER, Tone::Firm)
    };
    Preset {
        name: "oca-credit-control",
        title: "OCA account_credit_control 16.0, policy \"3 time policy\"",
        reproduces: &[
            "The policy that the module gives every company (account_credit_control/data/data.xml, lines 43 to 137 \
             and 212 to 214): 10 days after the due date by e-mail; 30 days after it and then the end of that month, \
             by e-mail; 10 days after the reminder before, by letter, which announces collection. Its texts give 10, 5 \
             and 5 days to pay.",
            "Each invoice climbs on its own, strictly one level at a time: a level needs the one below it, the first \
             run gives the first level however late it comes, and nothing follows the last \
             (models/credit_control_policy.py, lines 365 to 411).",
            "Days are reached on their last day; the end of the month is taken after the days were added \
             (lines 332 to 348).",
            "Proposals in draft and lines set aside do not count.",
            "What is left open under 0.10 in the currency of the company is left alone, here euros \
             (models/credit_control_line.py, lines 213 to 235).",
            "One message for each debtor, level and currency (models/credit_control_communication.py, lines 127 to \
             168); a letter where the debtor has no e-mail address.",
        ],
        otherwise: &[
            "Only what was sent counts. In the module a line marked \"to do\", queued or failed counts as a reminder; \
             here a message that came back does not, and another channel is tried.",
            "Two levels are never taken on one day. The module can, where both days are over and the line was marked \
             in between.",
            "The last level counts from the day the reminder was sent; in the module from the date of the run, which \
             may be another.",
            "Promises, disputes and a date for the next action hold the reminders. In the module they are labels that \
             the run does not read.",
            "Money not matched yet, insolvency, drafts and refusals count too; the module leaves money not matched \
             to another one.",
            "A block has a reason and an end. In the module it is another policy, given to the debtor or the invoice.",
            "A new due date opens a new cycle at the first level; the module keeps the level reached.",
            "The fee of the module account_credit_control_dunning_fees is fixed for each invoice; add it to a level. \
             Its conversion at the rate of the day is not done: give a fee for each currency.",
            "The tolerance counts for one currency; in others add an amount. The other policy of the module, \"2 time \
             policy\", is this one with two levels: 30 days and the end of the month by e-mail, 60 days after it by \
             letter.",
            "Not expressible: an invoice whose policy was changed goes to a list of cases to be handled by hand.",
        ],
        source: read_in(
            "OCA/credit-control 16.0, account_credit_control",
            "https://github.com/OCA/credit-control/tree/18c22a8c8db0d07df9bc01a93fd21f9357c3484a/account_credit_control",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy {
            grouping: Grouping::Level,
            tolerance: amounts(&[("0.09", "EUR")]),
            ..Policy::new("oca-credit-control", EVERYONE, vec![after_days, end_of_month, last])
        }],
    }
}
