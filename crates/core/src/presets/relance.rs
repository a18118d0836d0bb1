//! The policies relance proposes: facts first, a calendar the client can be told in advance, courteous before firm.

use super::{BY_EMAIL, BY_LETTER, Preset, contact};
use crate::choices::{Channel, DebtorClass};
use crate::policy::{Level, NextStep, Policy, PromiseRule, Tone};
use crate::source::Source;

pub(super) fn preset() -> Preset {
    Preset {
        name: "relance",
        title: "relance",
        reproduces: &[
            "The usual French practice of recouvrement amiable: a courtesy before the due date, a first reminder that \
             assumes no fault, a firm one, a formal notice by registered letter, then hand-over.",
            "A public buyer gets a little more time and no courtesy; a consumer gets longer to answer, and letters.",
            "Each invoice climbs on its own, one level at a time. A level opens on the later of two days, since the due \
             date and since the last contact, and stays open: a debtor always has the time that the message before gave.",
            "A promise to pay holds for two days after its day, for the time a transfer takes.",
        ],
        otherwise: &[
            "No law sets these days: they are a proposal, to be edited. What the law does set (interest, compensation, \
             what a formal notice says, what may not be charged) is not in the policy and cannot be edited there.",
            "No fee for reminders: several laws forbid it, and what a late debtor owes by law is asked for anyway.",
            "No level counts from a proposal, none is skipped, none is repeated, and handing over waits for the formal \
             notice to have been sent.",
            "Disputes are held as long as they last: how fast a creditor answers them is for the creditor to say.",
        ],
        source: Source {
            title: "relance, proposed policies".into(),
            url: String::new().into(),
            checked: None,
        },
        policies: [DebtorClass::Business, DebtorClass::PublicAuthority, DebtorClass::Consumer]
            .map(policy)
            .to_vec(),
    }
}

/// The policy proposed for a kind of debtor.
#[must_use]
pub fn policy(class: DebtorClass) -> Policy {
    let (name, levels) = match class {
        DebtorClass::Business => (
            "relance/business",
            vec![
                message("courtesy", NextStep::Remind, -5, 0, 0, BY_EMAIL, Tone::Courteous),
                message("first-reminder", NextStep::Remind, 3, 0, 8, BY_EMAIL, Tone::Courteous),
                message("second-reminder", NextStep::Remind, 15, 7, 8, BY_EMAIL, Tone::Firm),
                message("formal-notice", NextStep::FormalNotice, 30, 8, 8, BY_LETTER, Tone::Formal),
                hand_over(45, 15),
            ],
        ),
        // A public buyer pays through an accountant: a little more time, and a plain tone.
        DebtorClass::PublicAuthority => (
            "relance/public-authority",
            vec![
                message("first-reminder", NextStep::Remind, 5, 0, 10, BY_EMAIL, Tone::Courteous),
                message("second-reminder", NextStep::Remind, 20, 10, 10, BY_EMAIL, Tone::Firm),
                message("formal-notice", NextStep::FormalNotice, 45, 15, 15, BY_LETTER, Tone::Formal),
                hand_over(75, 20),
            ],
        ),
        // A consumer gets longer to answer, and a letter rather than a second e-mail.
        DebtorClass::Consumer => (
            "relance/consumer",
            vec![
                message("courtesy", NextStep::Remind, -5, 0, 0, BY_EMAIL, Tone::Courteous),
                message("first-reminder", NextStep::Remind, 5, 0, 10, BY_EMAIL, Tone::Courteous),
                message("second-reminder", NextStep::Remind, 20, 10, 10, BY_LETTER, Tone::Firm),
                message("formal-notice", NextStep::FormalNotice, 40, 15, 15, BY_LETTER, Tone::Formal),
                hand_over(70, 25),
            ],
        ),
    };
    let promises = PromiseRule { tolerance_days: 2, ..PromiseRule::default() };
    Policy { promises, ..Policy::new(name, &[class], levels) }
}

fn message(
    id: &str,
    step: NextStep,
    days: i16,
    days_after_last_contact: u16,
    days_to_pay: u16,
    channels: &[Channel],
    tone: Tone,
) -> Level {
    Level { days_after_last_contact, days_to_pay, ..contact(id, step, days, channels, tone) }
}

fn hand_over(days: i16, days_after_last_contact: u16) -> Level {
    Level { days_after_last_contact, ..Level::new("hand-over", NextStep::HandOver, days) }
}
