//! Odoo: each receivable item climbs on its own, one level at a time, by days since its due date; one message a customer.

use super::{BY_EMAIL_ONLY, BY_LETTER, BY_PHONE, EVERYONE, Preset, contact, read_in};
use crate::calendar::day;
use crate::policy::{Grouping, NextStep, Policy, Tone};
use crate::source::Compared;

pub(super) fn preset() -> Preset {
    Preset {
        name: "odoo",
        title: "Odoo, payment follow-up (community module account_followup, 7.0 to 9.0)",
        reproduces: &[
            "The levels that the module ships (account_followup/data/account_followup_data.xml, lines 157 to 207): 15 \
             days after the due date a first reminder by e-mail, 30 days a letter, 40 days a call. Its texts give 8 \
             days to pay.",
            "Each invoice climbs on its own; a level is reached when the days since the due date are at least its days \
             (account_followup/wizards/account_followup_print.py, lines 252 to 318).",
            "One level at a time, in the order of their days: each run gives at most the next one (lines 273 to 290).",
            "A part payment changes nothing; an item in litigation is left alone and goes on from its level \
             afterwards (odoo/odoo, addons/account_followup/tests/test_account_followup.py, test_05).",
            "One message for each customer, currencies kept apart in it, with the action of its highest level.",
            "After the last level nothing more is done.",
        ],
        otherwise: &[
            "The code of the editions for sale, 9.0 to 19.0, is not public and was not read: their documentation does \
             not say how the next date is found.",
            "Three runs of Odoo on one day climb three levels, as its test test_02 wants. Here an invoice is never at \
             two levels on one day.",
            "A level counts when its message was sent. Odoo marks it before sending, and keeps it when the customer \
             has no address; here that is a blocker with its reason.",
            "A customer whose unmatched payments cover the invoice is not reminded; Odoo sends a letter over nothing.",
            "A litigation may be about a part of an invoice, with a day and a reason; promises, plans and insolvency \
             count too.",
            "The message is that of the highest level among the invoices it is about. Odoo takes the highest among all \
             that the customer owes, so that a first reminder can come as a call about an older invoice.",
            "The second level of Odoo sends a letter and an e-mail; here one message takes one channel, the letter.",
            "A new due date opens a new cycle at the first level; Odoo keeps the level reached.",
            "Not expressible: actions other than contacts (a note with a responsible person), a run for a day to come.",
        ],
        source: read_in(
            "OCA/account-financial-tools 9.0, account_followup",
            "https://github.com/OCA/account-financial-tools/blob/3e9d6c9ecb6927d650f8006e3ea654a34d398f91/account_followup/wizards/account_followup_print.py",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy {
            grouping: Grouping::Debtor,
            ..Policy::new(
                "odoo",
                EVERYONE,
                vec![
                    contact("first-reminder", NextStep::Remind, 15, BY_EMAIL_ONLY, Tone::Courteous),
                    contact("reminder-letter", NextStep::Remind, 30, BY_LETTER, Tone::Firm),
                    contact("call", NextStep::Call, 40, BY_PHONE, Tone::Firm),
                ],
            )
        }],
    }
}
