//! SAP: levels by days in arrears, at most one more each time, and an interval between the notices of an account.

use super::{BY_LETTER, EVERYONE, Preset, contact, read_in};
use crate::calendar::day;
use crate::policy::{Comparison, Grouping, Level, NextStep, Policy, Tone};
use crate::source::Compared;

/// The least number of days between two notices to one account.
const INTERVAL: u16 = 14;

pub(super) fn preset() -> Preset {
    let first = Level {
        // Two days of grace: an item two days late is not due to the program.
        comparison: Comparison::Exceeded,
        ..contact("level-1", NextStep::Remind, 2, BY_LETTER, Tone::Neutral)
    };
    Preset {
        name: "sap",
        title: "SAP ERP and S/4HANA, dunning program F150, four levels every fourteen days",
        reproduces: &[
            "An account is dunned again only when the interval since its last notice is over: last notice on 1 March, \
             interval 14 days, not on 14 March but on the 15th (SAP Learning, \"Defining Dunning Procedures and Define \
             Levels\").",
            "Days in arrears are those from the net due date to the date of the notice; grace days make an item not \
             due at all while they last, and are not taken off the days of its level (SAP Help, \"Grace Days for Line \
             Items and Minimum Numbers of Days in Arrears for Accounts\"; data element KULEP_047A).",
            "The level of an item is the one its days in arrears reach, and at most one more than before: a first \
             notice is at level 1 however late (SAP Knowledge Base Article 3734132; message F0111).",
            "One notice for each account, by the highest level of its items (SAP Help, accounts and items to be \
             dunned).",
            "What each level is for, from the procedure with four levels of SAP Learning (creating a new dunning \
             procedure): a reminder, a stricter text, a note that proceedings will follow, and the start of \
             proceedings, which is internal.",
            "A notice counts once it was printed; the proposal alone changes nothing.",
            "The days 2, 16, 30 and 44, the interval of 14 and the 2 days of grace are those of the procedure with \
             four levels every two weeks. The first two levels were read in a book, the others follow from the \
             interval; the system itself was not seen.",
        ],
        otherwise: &[
            "Documentation was read, not the program. Where it speaks of the level possible by days and elsewhere of \
             one more than before, the smaller of the two is taken.",
            "An item's own level counts for what is one more than before, not the level of its account.",
            "Money not matched yet holds the reminder of the invoices that it covers. SAP sets it against the highest \
             level first, which makes the whole notice milder (SAP note 18127).",
            "A block has a reason and may have an end; disputes, promises, plans and insolvency are facts of their \
             own.",
            "Levels do not come down again when days in arrears become fewer; a new due date opens a new cycle.",
            "The least amount and the least share of a level are fields of each level. Invoices below them fall to the \
             level under it, if that was not sent yet; SAP sends that level again.",
            "Charges are left out: those of the documentation's example have no currency. Tiers of a fee express them, \
             and the law of the debtor decides whether they may be asked.",
            "The level for proceedings is a hand-over, fourteen days after the last notice at the earliest: it says \
             which ways are open and which documents to gather. It is printed nowhere.",
            "The eight days to pay are ours: the deadline printed is set for each procedure.",
            "Not expressible: the least days in arrears of an account, a highest level for one item (dunning key), \
             dunning areas, a level that is dunned again without rising (always dun), one policy with notices for each \
             level.",
        ],
        source: read_in(
            "SAP Learning, defining dunning procedures and levels",
            "https://learning.sap.com/learning-journeys/operating-the-receivables-management-process-in-sap-s-4hana/defining-dunning-procedures-and-define-levels",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy {
            grouping: Grouping::Debtor,
            minimum_interval_days: INTERVAL,
            ..Policy::new(
                "sap",
                EVERYONE,
                vec![
                    first,
                    contact("level-2", NextStep::Remind, 16, BY_LETTER, Tone::Firm),
                    contact("level-3", NextStep::Warn, 30, BY_LETTER, Tone::Firm),
                    Level {
                        days_after_last_contact: INTERVAL,
                        ..Level::new("level-4", NextStep::HandOver, 44)
                    },
                ],
            )
        }],
    }
}
