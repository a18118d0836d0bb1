//! Kill Bill: the state of an account, by the date of its oldest unpaid invoice; the gravest state reached is taken.

use super::{BY_EMAIL, EVERYONE, Preset, contact, read_in};
use crate::calendar::day;
use crate::choices::SanctionKind;
use crate::policy::{Anchor, Grouping, Ladder, Level, NextStep, Policy, Sanction, Selection, Tone};
use crate::source::Compared;

pub(super) fn preset() -> Preset {
    Preset {
        name: "kill-bill",
        title: "Kill Bill, sample overdue states OD1, OD2, OD3",
        reproduces: &[
            "The states of the sample configuration (profiles/killbill/src/main/resources/overdue.xml, and the test \
             TestOverdueIntegration.java, lines 74 to 120): OD1 after 30 days, OD2 after 40, OD3 after 50.",
            "The account is judged, not the invoice: days count from the date of its earliest unpaid invoice, and are \
             reached on their last day (overdue/src/main/java/org/killbill/billing/overdue/calculator/\
             BillingStateCalculator.java, lines 47 to 83; config/DefaultOverdueCondition.java, lines 70 to 84).",
            "The gravest state whose condition holds is taken; milder ones may be left out \
             (config/DefaultOverdueStateSet.java, lines 60 to 67).",
            "A part payment changes nothing; once the oldest invoice is paid, days count from the next.",
            "From OD2 on the service is suspended (config/DefaultOverdueState.java, lines 59 to 66).",
        ],
        otherwise: &[
            "Nothing goes out before the day after the due date. Kill Bill never reads the due date and counts from \
             the date of the invoice alone.",
            "A state becomes a reminder: Kill Bill only tells the program around it that the state changed. Steps, \
             tones, channels and the eight days to pay are ours.",
            "It is judged on every day asked for. Kill Bill judges when something happens or a timer goes off; in the \
             sample nothing starts the timer, so OD1 can be missed, and one set before a payment can skip a state \
             (killbill/killbill#2297).",
            "A state entered again after it was left sends nothing again while invoices of that reminder are unpaid: \
             the debtor was told about them.",
            "Suspension needs the reminder to have been sent and the creditor's own people to have been told. Kill Bill \
             suspends at once.",
            "Accounts are kept apart by currency; an account in Kill Bill has one.",
            "Not expressible: blocking changes of plan (OD1), cancelling a subscription, conditions on tags and on the \
             answer to the last card payment, delays in months, accounts paid by a parent.",
        ],
        source: read_in(
            "killbill/killbill, overdue",
            "https://github.com/killbill/killbill/tree/cb60779c171391be558cd7aebb1eafea60ad2b82/overdue",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy {
            ladder: Ladder::Account,
            selection: Selection::MostSevere,
            grouping: Grouping::Currency,
            ..Policy::new(
                "kill-bill",
                EVERYONE,
                vec![
                    state("od1", NextStep::Remind, 30, Tone::Neutral),
                    suspended(state("od2", NextStep::Warn, 40, Tone::Firm)),
                    suspended(state("od3", NextStep::Warn, 50, Tone::Firm)),
                ],
            )
        }],
    }
}

fn state(id: &str, step: NextStep, days: i16, tone: Tone) -> Level {
    Level { anchor: Anchor::IssueDate, ..contact(id, step, days, BY_EMAIL, tone) }
}

fn suspended(level: Level) -> Level {
    Level { sanctions: vec![Sanction { kind: SanctionKind::SuspendService, team_notice_days: 0 }], ..level }
}
