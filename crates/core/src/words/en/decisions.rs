//! What to do, why, and why not something else, in English.

use super::super::Language::En;
use super::super::{date, money, percent, sums};
use super::days;
use crate::choices::DisputeStage;
use crate::choices::{Channel, SanctionKind};
use crate::dunning::{Finding, Verdict};
use crate::explain::{Because, BlockedBy};
use crate::policy::Anchor;
use crate::refusal::PolicyFault;

#[allow(clippy::too_many_lines, reason = "one sentence for each blocker")]
pub(in crate::words) fn blocker(about: &BlockedBy) -> String {
    match about {
        BlockedBy::Insolvent { judgment } => format!(
            "Insolvency proceedings opened on {}: no more reminders, the claim must be declared.",
            date(*judgment, En)
        ),
        BlockedBy::Blocked { reason, until: None } => {
            format!("Left alone until further notice: {reason}.")
        }
        BlockedBy::Blocked { reason, until: Some(until) } => {
            format!("Left alone until {}: {reason}.", date(*until, En))
        }
        BlockedBy::NotSent => "The invoice has not been sent yet.".to_owned(),
        BlockedBy::Rejected => {
            "The invoicing network rejected the invoice: it was not validly issued.".to_owned()
        }
        BlockedBy::Refused => "The debtor refused the invoice: find out why before writing.".to_owned(),
        BlockedBy::NotDue { due } => format!("Not due before the end of {}.", date(*due, En)),
        BlockedBy::ReportedPaid { on } => format!(
            "The invoicing network reported on {} that it was paid, and the books do not show it: match the payment or the \
             credit note first.",
            date(*on, En)
        ),
        BlockedBy::PaymentAnnounced { on, until } => format!(
            "The invoicing network reported on {} that the payment was sent; we wait until {}.",
            date(*on, En),
            date(*until, En)
        ),
        BlockedBy::CreditWaiting { waiting } => format!(
            "{} to the credit of the debtor waits to be matched: match it first, or what is asked for may be paid already.",
            sums(waiting, En)
        ),
        BlockedBy::Unread { what, more } => {
            let more = if *more == 0 { String::new() } else { format!(" (and {more} more)") };
            format!(
                "Something that may lower the debt could not be read: {what}{more}. Nothing is asked for until it is mended."
            )
        }
        BlockedBy::BelowTolerance { open, tolerance } => format!(
            "The {} still open is within the tolerance of {}.",
            money(*open, En),
            money(*tolerance, En)
        ),
        BlockedBy::Disputed { opened_on, late_since: None } => {
            format!("All that is open has been disputed since {}.", date(*opened_on, En))
        }
        BlockedBy::Disputed { opened_on, late_since: Some(late) } => format!(
            "All that is open has been disputed since {}, and its handling has been late since {}: see to it.",
            date(*opened_on, En),
            date(*late, En)
        ),
        BlockedBy::CreditNoteDue { amount } => format!(
            "The debtor was right about {}: issue the credit note; nothing is asked for until then.",
            money(*amount, En)
        ),
        BlockedBy::Promised { pay_by, until } => format!(
            "The debtor promised to pay by {}; we wait until {}.",
            date(*pay_by, En),
            date(*until, En)
        ),
        BlockedBy::UnderPlan { next, until } => format!(
            "A payment plan is being kept; the next instalment is due on {}; we wait until {}.",
            date(*next, En),
            date(*until, En)
        ),
        BlockedBy::TimeBarred { last } => format!(
            "The claim has been time-barred since the end of {}, unless something interrupted limitation: check before \
             anyone asks for it.",
            date(*last, En)
        ),
        BlockedBy::NoUsableContact { channels } => {
            let ways: Vec<&str> = channels.iter().map(|channel| way(*channel)).collect();
            format!(
                "The debtor cannot be reached {}: find an address or number that works.",
                ways.join(" or ")
            )
        }
    }
}

fn way(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "by e-mail",
        Channel::Letter => "by letter",
        Channel::Sms => "by short message",
        Channel::Phone => "by telephone",
    }
}

pub(in crate::words) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "e-mail",
        Channel::Letter => "letter",
        Channel::Sms => "short message",
        Channel::Phone => "telephone",
    }
}

pub(in crate::words) fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Chosen { since } => format!("Open since {}.", date(*since, En)),
        Verdict::Done { on } => format!("Sent on {}.", date(*on, En)),
        Verdict::Overtaken => "A later level was sent already or takes its place.".to_owned(),
        Verdict::NotYet { opens_on } => format!("Not before {}.", date(*opens_on, En)),
        Verdict::Passed { due } => format!("Makes sense only before the due date, {}.", date(*due, En)),
        Verdict::AfterAnother { first } => format!("Comes after level “{first}”."),
        Verdict::NoContactYet => "Counts from a contact, and there was none.".to_owned(),
        Verdict::BelowMinimum => "Too little has reached this level.".to_owned(),
        Verdict::Blocked { .. } => "It would be its turn, but something blocks it.".to_owned(),
        Verdict::NotOwed => "Nothing is owed any more.".to_owned(),
    }
}

pub(in crate::words) fn finding(finding: &Finding) -> String {
    match finding {
        Finding::Delay { anchor, since, from, over } => {
            let event = match anchor {
                Anchor::DueDate => "due date",
                Anchor::IssueDate => "day of issue",
                Anchor::LastContact => "last contact",
                Anchor::LastContactDue => "day the last contact asked for",
            };
            let (since, from) = (date(*since, En), date(*from, En));
            if *over {
                format!("Its delay from the {event}, {since}, has been over since {from}.")
            } else {
                format!("Its delay from the {event}, {since}, is over on {from}.")
            }
        }
        Finding::LastContact { last, from, over } => {
            let (last, from) = (date(*last, En), date(*from, En));
            if *over {
                format!("The last contact, on {last}, is long enough ago.")
            } else {
                format!("The last contact was on {last}: not again before {from}.")
            }
        }
        Finding::DebtorInterval { last, from } => format!(
            "The debtor was last contacted on {}, about whatever invoice: not again before {}.",
            date(*last, En),
            date(*from, En)
        ),
        Finding::ContactDay { from } => {
            format!("Debtors are not contacted that day; the next day for it is {}.", date(*from, En))
        }
        Finding::MinimumAmount { least, amount } => {
            format!("{} has reached it; the least is {}.", money(*amount, En), money(*least, En))
        }
        Finding::MinimumShare { least, amount, owed } => format!(
            "{} of the {} owed has reached it; the least is {}.",
            money(*amount, En),
            money(*owed, En),
            percent(*least, En)
        ),
        Finding::MinimumInvoices { least, invoices } => {
            format!("Invoices that have reached it: {invoices}; the least is {least}.")
        }
        Finding::PromiseBroken { pay_by, .. } => {
            format!("The promise to pay by {} was not kept, which brings it here.", date(*pay_by, En))
        }
        Finding::NoContactYet => "It counts from a contact, and there was none.".to_owned(),
    }
}

pub(in crate::words) fn reason(because: &Because) -> String {
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
        Because::BelowMinimum { level } => {
            format!("Too little has reached level “{level}”, and no level under it is left.")
        }
        Because::Exhausted { last, handed_over } => {
            let then = if *handed_over {
                "follow up the file that was handed over"
            } else {
                "nothing more is planned"
            };
            format!("Every level was sent, the last on {}: {then}.", date(*last, En))
        }
    }
}

pub(in crate::words) fn policy_fault(fault: PolicyFault) -> &'static str {
    match fault {
        PolicyFault::NoLevels => "A dunning policy needs at least one level.",
        PolicyFault::AppliesToNobody => "Name at least one kind of debtor the policy is for.",
        PolicyFault::DuplicateLevel => "Two levels of the policy have the same name.",
        PolicyFault::UnreachableLevel => {
            "This level is not later than the one before it: it would never be reached in order."
        }
        PolicyFault::DecreasingSeverity => "This level is milder than the one before it.",
        PolicyFault::NotAnAction => {
            "A level is a reminder, a call, a warning, a formal notice or a hand-over."
        }
        PolicyFault::MissingChannel => "A message needs a channel and a tone.",
        PolicyFault::ChannelOutOfPlace => {
            "A message is not sent by telephone, a call is made by nothing else, and a hand-over has neither channel nor tone."
        }
        PolicyFault::NoContactBefore => "This level counts from a contact, and no level before it makes one.",
        PolicyFault::BeforeAnchor => "Only days from the due date can be negative.",
        PolicyFault::RepeatNotLast => "Only the last level can come again.",
        PolicyFault::NoSuchLevel => "The policy has no such level.",
        PolicyFault::DuplicateCurrency => "This currency stands there twice.",
        PolicyFault::MinimumNeedsAccount => {
            "A least number of invoices makes sense only where invoices are grouped or climb as an account."
        }
        PolicyFault::UnlawfulFee => {
            "The law of the countries this policy is for forbids a fee to all its debtors."
        }
        PolicyFault::FeeOutOfOrder => {
            "Tiers start at 0 and rise, and the least fee is not more than the most."
        }
        PolicyFault::QuietPeriodNotPossible => "This is no day of a year.",
        PolicyFault::NoContactDay => "No day is left on which debtors may be contacted.",
        PolicyFault::DuplicatePolicy => {
            "Two policies have this name: invoices under either would climb as one. Give each its own."
        }
        PolicyFault::HandOverBeforeDue => "A file is not handed over before the due date.",
        PolicyFault::NoticeNotInWriting => "A formal notice is a written message: by e-mail or letter.",
        PolicyFault::OverlappingPolicies => {
            "A policy before this one already takes all these debtors: it would never apply."
        }
    }
}

pub(in crate::words) fn stage(stage: DisputeStage) -> &'static str {
    match stage {
        DisputeStage::Acknowledge => "tell the debtor that it is being looked at",
        DisputeStage::Investigate => "establish the facts",
        DisputeStage::Decide => "decide",
        DisputeStage::Credit => "issue the credit note",
        DisputeStage::Closed => "nothing more",
    }
}

pub(in crate::words) fn sanction(kind: SanctionKind) -> &'static str {
    match kind {
        SanctionKind::StopDeliveries => "deliveries stop",
        SanctionKind::Prepayment => "orders are paid in advance",
        SanctionKind::ListPrices => "prices go back to the list",
        SanctionKind::SuspendService => "the service is suspended",
        SanctionKind::LowerCreditLimit => "the credit limit is lowered",
    }
}
