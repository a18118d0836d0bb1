//! Business Central: each reminder has a due date of its own, from which the next level counts; the last level comes again.

use super::{BY_EMAIL, EVERYONE, Preset, contact, fixed_fee, read_in};
use crate::calendar::day;
use crate::policy::{Anchor, Comparison, Grouping, Level, NextStep, Policy, Repetition, Tone};
use crate::source::Compared;

/// The days that every reminder gives, and those granted after them.
const DUE_DAYS: u16 = 7;
const GRACE_DAYS: i16 = 2;

pub(super) fn preset() -> Preset {
    Preset {
        name: "business-central",
        title: "Microsoft Dynamics 365 Business Central, reminder terms DOMESTIC",
        reproduces: &[
            "The terms DOMESTIC of the demonstration company (src/Apps/W1/ContosoCoffeeDemoDataset/app/DemoData/Sales/\
             1.Setup Data/CreateReminderLevel.Codeunit.al, lines 20 to 26): three levels, each with 2 days of grace \
             and a due date 7 days after the reminder; fees of 5, 10 and 15 for each reminder.",
            "The first level counts from the due date of the invoice, the others from the due date of the reminder \
             before, whatever it was (src/Layers/W1/BaseApp/Sales/Reminder/ReminderMake.Codeunit.al, lines 543 to \
             569). The grace must be exceeded: the reminder goes out on the day after it (lines 704 to 707).",
            "One level at a time; the last one comes again as long as the invoice is open (lines 479 to 507).",
            "One reminder for each debtor and currency, with the text, the fee and the due date of its highest level; \
             each invoice keeps its own level (lines 84 to 101, 426 to 430).",
            "What was not issued does not count, and an issued reminder that is cancelled steps back to the one before \
             (CancelIssuedReminder.Codeunit.al, lines 226 to 234).",
        ],
        otherwise: &[
            "Fees are asked only where the law allows them: elsewhere they are left out, or asked with a warning. \
             The product adds them wherever the terms say so.",
            "The fees are in the local currency, here euros; in other currencies there is none. Its table of fees by \
             currency is the list of rules, its dynamic tiers, single or accumulated, are the tiers of a rule.",
            "The text of the last demonstration level says that the account is with an attorney. Here it is a warning \
             that says only what was done; hand-over is a step of its own, to be added.",
            "An invoice on hold, disputed, promised or under a plan is not chased and gives the reason and, where there \
             is one, the day it ends; the product has a code of three letters.",
            "Money not matched yet holds the reminder of an invoice that it covers. The product nets it in the sum of \
             the reminder once its own days of grace are over.",
            "A new due date opens a new cycle at the first level; the product moves the due date of the last reminder.",
            "Interest is what the law or the contract gives, by days and rates; not the finance charge terms.",
            "The terms FOREIGN (3 days of grace, no fee) are a second policy, for a segment of the caller.",
            "Not expressible: days as date formulas (weeks, months), a least amount over all currencies together, \
             the section of entries not due, and a fee that is posted and reminded in its turn.",
        ],
        source: read_in(
            "microsoft/BCApps, Sales/Reminder",
            "https://github.com/microsoft/BCApps/tree/c3414ede3ec7bab5a928f312c1208dbd0f8e39a7/src/Layers/W1/BaseApp/Sales/Reminder",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy {
            grouping: Grouping::Currency,
            ..Policy::new(
                "business-central",
                EVERYONE,
                vec![
                    level("level-1", NextStep::Remind, Anchor::DueDate, Tone::Neutral, "5"),
                    level("level-2", NextStep::Warn, Anchor::LastContactDue, Tone::Firm, "10"),
                    Level {
                        // Seven days to pay, two of grace, and the day after.
                        repeat: Some(Repetition { every_days: 10, times: None }),
                        ..level("level-3", NextStep::Warn, Anchor::LastContactDue, Tone::Firm, "15")
                    },
                ],
            )
        }],
    }
}

fn level(id: &str, step: NextStep, anchor: Anchor, tone: Tone, fee: &str) -> Level {
    Level {
        anchor,
        comparison: Comparison::Exceeded,
        days_to_pay: DUE_DAYS,
        fee: fixed_fee(fee, "EUR"),
        ..contact(id, step, GRACE_DAYS, BY_EMAIL, tone)
    }
}
