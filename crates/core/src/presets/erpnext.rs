//! One notice for what is past due, as a person makes it there; nothing escalates.

use super::{BY_EMAIL, EVERYONE, Preset, contact, read_in};
use crate::calendar::day;
use crate::policy::{Comparison, Grouping, Level, NextStep, Policy, Tone};
use crate::source::Compared;

pub(super) fn preset() -> Preset {
    Preset {
        name: "erpnext",
        title: "ERPNext 15 and later, dunning",
        reproduces: &[
            "What can be dunned: every instalment with something outstanding and a due date before today, so from the \
             day after it (erpnext/accounts/doctype/sales_invoice/mapper.py, create_dunning).",
            "One notice for each customer and currency, about one or more invoices \
             (erpnext/accounts/doctype/dunning/dunning.py, validate_same_currency).",
            "Drafts and cancelled notices do not count (set_dunning_level).",
            "A part payment leaves the rest to be dunned; a payment or credit note for all of it resolves the notice \
             (doctype/dunning/test_dunning.py).",
            "ERPNext ships no types of notice. This is \"First Notice\", the default of its own tests, without fee or \
             interest rate (doctype/dunning_type/test_records.toml).",
        ],
        otherwise: &[
            "The notice is proposed by itself. In ERPNext a person makes it from an overdue invoice: there is no run and \
             no rule for a second one, so here nothing follows the first. Its second type has a fee and a rate and no \
             days; give a level days to use it.",
            "A notice counts when it was sent; in ERPNext when it was submitted, and two of one day count as two.",
            "Interest is what the law or the contract gives, part payments counted by day. ERPNext takes the rate of \
             the type on what is left, for the whole delay, whatever was paid meanwhile.",
            "Unmatched payments, disputes, promises, plans and insolvency hold the notice and say why; ERPNext knows \
             none of them.",
            "Channel, tone and the eight days to pay are ours.",
            "Not expressible: a level taken by hand, whenever wanted, and the bands of the versions before 15, which \
             had an upper end: from so many to so many days late, nothing after the last.",
        ],
        source: read_in(
            "frappe/erpnext, accounts/doctype/dunning",
            "https://github.com/frappe/erpnext/blob/0cc63b91b9055900f4099c5d1897b8cb9abe2d8c/erpnext/accounts/doctype/sales_invoice/mapper.py",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy {
            grouping: Grouping::Currency,
            ..Policy::new(
                "erpnext",
                EVERYONE,
                vec![Level {
                    comparison: Comparison::Exceeded,
                    ..contact("first-notice", NextStep::Remind, 0, BY_EMAIL, Tone::Neutral)
                }],
            )
        }],
    }
}
