//! Invoice Ninja: three reminders around the due date and an endless one after them, each invoice alone.

use super::{BY_EMAIL_ONLY, EVERYONE, Preset, contact, read_in};
use crate::calendar::day;
use crate::policy::{Anchor, Level, NextStep, Policy, Repetition, Tone};
use crate::source::Compared;

/// The endless reminder comes every two weeks.
const ENDLESS: u16 = 14;

pub(super) fn preset() -> Preset {
    Preset {
        name: "invoice-ninja",
        title: "Invoice Ninja 5, reminders",
        reproduces: &[
            "Invoice Ninja ships its reminders switched off (app/DataMapper/CompanySettings.php, lines 310 to 348). \
             These are the three of its own test testReminderHitsScenarioH1 (tests/Feature/ReminderTest.php, lines 765 \
             to 787): 2 days before the due date, 14 and 30 days after it; and the endless one of \
             testDKRemindersNotSending (lines 236 to 372): every two weeks after the last.",
            "Each invoice alone, by e-mail, on the day its delay is reached; the first reminder is no condition of the \
             second.",
            "A part payment changes nothing, and reminders go on for the balance; a settled invoice gets none.",
            "The endless reminder starts once the others are over (app/Services/Invoice/UpdateReminder.php, lines 152 \
             to 163) and goes on until the invoice is paid.",
        ],
        otherwise: &[
            "A missed day loses nothing. Invoice Ninja sends a reminder only on the very day of its delay \
             (app/Utils/Traits/MakesReminders.php, lines 28 to 81), so that a day without a run loses it for good: \
             invoiceninja/invoiceninja#637, #2183, #2311, #8665, #9228, #11854.",
            "The third reminder waits for the second, and two never fall on one day. In Invoice Ninja the later of two \
             on one day is lost, and the endless one never starts.",
            "A reminder before the due date has no sense after it, so it does not keep the endless one from starting.",
            "Only what was sent counts. Invoice Ninja marks a reminder as sent before mailing, and when no mail goes \
             out at all.",
            "A reminder some days after the date of the invoice can come before the due date only as a courtesy, counted \
             back from it: nobody is late before the day after.",
            "Unmatched payments, disputes, promises, plans and insolvency hold a reminder and say why.",
            "A late fee is a part of the message, where the law allows it; Invoice Ninja adds it to the invoice, so \
             that the next percentage bears on it too. None is set here, as in that test.",
            "Tones and the eight days to pay are ours. The endless reminder counts calendar days; intervals of months \
             are not expressible, nor are hours of sending.",
            "The due date of a deposit is an instalment of the invoice. Paying it opens a new cycle, as there.",
        ],
        source: read_in(
            "invoiceninja/invoiceninja, reminders",
            "https://github.com/invoiceninja/invoiceninja/blob/6afbe14de43335789fe6c220852bf6ae93648968/tests/Feature/ReminderTest.php",
            day(2026, 11, 22),
            Compared::OfficialText,
        ),
        policies: vec![Policy::new(
            "invoice-ninja",
            EVERYONE,
            vec![
                contact("reminder-1", NextStep::Remind, -2, BY_EMAIL_ONLY, Tone::Courteous),
                contact("reminder-2", NextStep::Remind, 14, BY_EMAIL_ONLY, Tone::Courteous),
                contact("reminder-3", NextStep::Remind, 30, BY_EMAIL_ONLY, Tone::Firm),
                Level {
                    anchor: Anchor::LastContact,
                    repeat: Some(Repetition { every_days: ENDLESS, times: None }),
                    ..contact("endless", NextStep::Remind, 14, BY_EMAIL_ONLY, Tone::Firm)
                },
            ],
        )],
    }
}
