//! Tryton: each receivable line climbs on its own, one level at a time, by days since its due date.

use super::{BY_EMAIL, EVERYONE, Preset, contact, read_in};
use crate::calendar::day;
use crate::policy::{Grouping, NextStep, Policy, Tone};
use crate::source::Compared;

pub(super) fn preset() -> Preset {
    Preset {
        name: "tryton",
        title: "Tryton, module account_dunning 8.2",
        reproduces: &[
            "Each invoice climbs on its own. A level is reached when the days since the due date are at least its \
             days (modules/account_dunning/dunning.py, lines 43 to 45); an invoice already settled is never looked at \
             (lines 225 to 236).",
            "One level at a time: the first run gives the first level however late it comes, each later run at most \
             the next one (dunning.py, lines 247 to 305).",
            "A proposal that was not processed does not climb, and neither does a blocked one \
             (tests/scenario_account_dunning.rst, lines 134 to 173).",
            "After the last level nothing more is proposed (tests/scenario_account_dunning_final.rst).",
            "One letter for each debtor, whatever the levels and currencies of its invoices, with the text of the \
             highest (modules/account_dunning_letter/dunning.py, lines 65 to 110).",
            "Tryton ships no levels. These are the 5, 20 and 40 days of its own test \
             (tests/scenario_account_dunning.rst).",
        ],
        otherwise: &[
            "Two runs of Tryton on one day climb two levels. Here an invoice is never at two levels on one day, so \
             that nobody gets two reminders at once.",
            "A reminder counts from the day it was sent, not from the day someone pressed a button, and one that was \
             cancelled or returned steps back; Tryton has no way back.",
            "Nothing goes out before the day after the due date, even for a level of 0 days: nobody is late before.",
            "Money not matched yet keeps the reminder itself from being taken. Tryton withholds only the letter, when \
             the money covers all that was dunned, and counts the level and the fee all the same.",
            "Disputes, promises, payment plans, insolvency and what the invoicing network reports count too; Tryton \
             knows one flag without reason or end.",
            "A message asks for what is still open. Tryton prints the whole line after a part payment.",
            "A new due date opens a new cycle at the first level. Tryton keeps the level reached, unless the line is \
             rescheduled.",
            "Steps, tones and the eight days to pay are ours: Tryton gives its levels none. E-mails are grouped as \
             letters are, where Tryton sends one for each invoice.",
            "Fees come with another module and are not part of its levels; add them to the levels. Tryton takes a \
             percentage of the first amount of the line, here it is of what the message demands.",
            "Not expressible: a level taken by hand only (without days), and a procedure that stays with an invoice \
             after the debtor was given another.",
        ],
        source: read_in(
            "tryton/tryton, modules/account_dunning",
            "https://github.com/tryton/tryton/blob/6ace3e80073a99fe1e4ba88b7ab34a6eaee27fa5/modules/account_dunning/tests/scenario_account_dunning.rst",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy {
            grouping: Grouping::Debtor,
            ..Policy::new(
                "tryton",
                EVERYONE,
                vec![
                    contact("level-1", NextStep::Remind, 5, BY_EMAIL, Tone::Courteous),
                    contact("level-2", NextStep::Remind, 20, BY_EMAIL, Tone::Neutral),
                    contact("level-3", NextStep::Remind, 40, BY_EMAIL, Tone::Firm),
                ],
            )
        }],
    }
}
