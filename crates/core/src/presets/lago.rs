//! Lago: the same message again and again, for all that a customer owes in a currency once it comes to a threshold.

use super::{BY_EMAIL_ONLY, EVERYONE, Preset, amounts, contact, read_in};
use crate::calendar::day;
use crate::policy::{Grouping, Ladder, Level, NextStep, Policy, Repetition, Tone};
use crate::source::Compared;

pub(super) fn preset() -> Preset {
    Preset {
        name: "lago",
        title: "Lago, dunning campaigns",
        reproduces: &[
            "Lago ships no campaign. This is the one of its own scenario (spec/scenarios/dunning/\
             dunning_campaign_v1_spec.rb, lines 90 to 253): two attempts, two days apart, from EUR 150.00 and \
             USD 100.00.",
            "What a customer owes past due in one currency is one case: from the day after the due date, once its sum \
             comes to the threshold, it is asked for in one message \
             (app/services/dunning_campaigns/bulk_process_service.rb, lines 78 to 110).",
            "Every attempt is the same message, by e-mail; invoices that fell due meanwhile join it.",
            "More than the days between must have passed (the same file, lines 121 to 127). With one run a day the \
             second attempt comes three days after the first.",
            "After the last attempt nothing more is sent.",
        ],
        otherwise: &[
            "The threshold is compared with what is still open and not contested. Lago compares the whole amounts of \
             the invoices, part payments and credit notes forgotten, and asks for less than it compared.",
            "An attempt counts when it was sent. Lago counts it before anything goes out, and never takes it back.",
            "Each currency waits for its own last attempt; in Lago one that passes its threshold waits for the \
             interval of another.",
            "An invoice that is paid does not start the attempts for the others anew; in Lago the counter of the \
             currency goes back to nothing.",
            "The days are those of the calendar. Lago counts hours from run to run, so that attempts drift.",
            "Currencies without a threshold are asked for from the first cent; Lago never asks for them. A policy has \
             no list of currencies it is for.",
            "Disputes, promises, plans, insolvency and money not matched yet hold the message and say so; Lago knows \
             lost payment disputes and a flag that leaves a customer out.",
            "Tone and the eight days to pay are ours. Not expressible: trying to charge the customer's card, messages \
             apart for each issuing entity, the event at the end of a campaign.",
        ],
        source: read_in(
            "getlago/lago-api, dunning campaigns",
            "https://github.com/getlago/lago-api/blob/1b1c24a6a6c321d7900b05906bf1b20f706c97c2/app/services/dunning_campaigns/bulk_process_service.rb",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy {
            ladder: Ladder::Account,
            grouping: Grouping::Currency,
            ..Policy::new(
                "lago",
                EVERYONE,
                vec![Level {
                    minimum_amounts: amounts(&[("150.00", "EUR"), ("100.00", "USD")]),
                    repeat: Some(Repetition { every_days: 3, times: Some(2) }),
                    ..contact("attempt", NextStep::Remind, 1, BY_EMAIL_ONLY, Tone::Neutral)
                }],
            )
        }],
    }
}
