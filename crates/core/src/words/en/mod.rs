//! The sentences in English.

mod law;
mod remarks;
mod routes;
mod steps;

use super::Language::En;
use super::{date, money};
use crate::dunning::{Because, BlockedBy, Verdict};

pub(super) use law::series;
pub(super) use remarks::{refusal, warning};
pub(super) use routes::title as route_title;
pub(super) use steps::{payment_terms, step};

/// "1 day", "12 days".
pub(super) fn days(count: u32) -> String {
    if count == 1 { "1\u{a0}day".to_owned() } else { format!("{count}\u{a0}days") }
}

pub(super) fn blocker(about: &BlockedBy) -> String {
    match about {
        BlockedBy::NotSent => "The invoice has not been sent yet.".to_owned(),
        BlockedBy::Rejected => {
            "The invoicing network rejected the invoice: it was not validly issued.".to_owned()
        }
        BlockedBy::Refused => "The debtor refused the invoice: find out why before writing.".to_owned(),
        BlockedBy::UnallocatedPayment { waiting, open } => format!(
            "{} received from the debtor waits to be matched and may settle the {} still open.",
            money(*waiting, En),
            money(*open, En)
        ),
        BlockedBy::Disputed { opened_on } => {
            format!("All that is open has been disputed since {}.", date(*opened_on, En))
        }
        BlockedBy::Promised { pay_by, until } => format!(
            "The debtor promised to pay by {}; we wait until {}.",
            date(*pay_by, En),
            date(*until, En)
        ),
        BlockedBy::Insolvent { judgment } => format!(
            "Insolvency proceedings opened on {}: no more reminders, the claim must be declared.",
            date(*judgment, En)
        ),
    }
}

pub(super) fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Chosen { since } => format!("Open since {}.", date(*since, En)),
        Verdict::Done { on } => format!("Sent on {}.", date(*on, En)),
        Verdict::Overtaken => "A later level was sent already.".to_owned(),
        Verdict::NotYet { opens_on } => format!("Not before {}.", date(*opens_on, En)),
        Verdict::Passed { due } => format!("Makes sense only before the due date, {}.", date(*due, En)),
        Verdict::AfterAnother { first } => format!("Comes after level “{first}”."),
        Verdict::Blocked => "It would be its turn, but something blocks it.".to_owned(),
        Verdict::NotOwed => "Nothing is owed any more.".to_owned(),
    }
}

pub(super) fn reason(because: &Because) -> String {
    match because {
        Because::Settled { charges } if charges.is_positive() => format!(
            "The principal is settled; {} of interest and compensation can still be claimed.",
            money(*charges, En)
        ),
        Because::Settled { .. } => "The invoice is settled.".to_owned(),
        Because::Blocked(about) => blocker(about),
        Because::NotYet { level, opens_on, due } => {
            format!("Due on {}; level “{level}” opens on {}.", date(*due, En), date(*opens_on, En))
        }
        Because::Courtesy { due, open } => {
            format!("{} falls due on {}: a courteous word.", money(*open, En), date(*due, En))
        }
        Because::Reached { days_late, demanded, last_contact, broken_promise } => {
            let mut text = format!("{} past due for {}", money(*demanded, En), days(*days_late));
            match last_contact {
                Some(day) => text.push_str(&format!(", last contact on {}", date(*day, En))),
                None => text.push_str(", no contact so far"),
            }
            if let Some(day) = broken_promise {
                text.push_str(&format!(", promise of {} not kept", date(*day, En)));
            }
            text.push('.');
            text
        }
        Because::Exhausted { last } => {
            format!(
                "Every level was sent, the last on {}: follow up the file that was handed over.",
                date(*last, En)
            )
        }
    }
}
