//! The messages in English.

use super::{Block, Kind, Letter, Voice};
use crate::balance::{Event, Line};
use crate::facts::Channel;
use crate::money::Money;
use crate::policy::NextStep;
use crate::words::Language::En;
use crate::words::{self, days_in, percent};

pub(super) struct English;

fn date(day: crate::calendar::Day) -> String {
    words::date(day, En)
}

fn money(amount: Money) -> String {
    words::money(amount, En)
}

fn contacts(letter: &Letter<'_>) -> Option<String> {
    match letter.contacts.as_slice() {
        [] => None,
        [one] => Some(format!("Our message of {} has had no effect", date(*one))),
        [many @ .., last] => {
            let many: Vec<String> = many.iter().map(|day| words::short_date(*day, *last, En)).collect();
            Some(format!("Our messages of {} and {} have had no effect", many.join(", "), date(*last)))
        }
    }
}

impl Voice for English {
    fn dateline(&self, letter: &Letter<'_>) -> String {
        date(letter.as_of)
    }

    fn registered(&self) -> String {
        "Registered letter with acknowledgement of receipt".to_owned()
    }

    fn subject(&self, letter: &Letter<'_>) -> String {
        let number = &letter.invoice.number;
        let due = date(letter.assessment.due_date);
        match letter.kind() {
            Kind::Courtesy => format!("Invoice {number} falls due on {due}"),
            Kind::First => format!("Invoice {number}, due on {due}"),
            Kind::Firm => format!("Reminder: invoice {number} unpaid since {due}"),
            Kind::LastWarning => format!("Invoice {number}, last warning"),
            Kind::FormalNotice => format!("Formal notice to pay, invoice {number}"),
        }
    }

    fn subject_label(&self) -> &'static str {
        "Subject"
    }

    fn salutation(&self) -> String {
        "Dear Sir or Madam,".to_owned()
    }

    fn opening(&self, letter: &Letter<'_>) -> String {
        let due = date(letter.assessment.due_date);
        let late = days_in(letter.assessment.days_past_due, En);
        let last = letter.contacts.last().copied().map(date);
        // A debtor who has paid a part must not read that nothing came.
        let unpaid = if letter.is_part_paid() {
            format!("still has {} open", money(letter.assessment.called()))
        } else {
            "is still unpaid".to_owned()
        };
        match letter.kind() {
            Kind::Courtesy if letter.as_of == letter.assessment.due_date => {
                "A word to let you know that the invoice below falls due today.".to_owned()
            }
            Kind::Courtesy => {
                format!(
                    "A word to let you know that the invoice below falls due on {due}. There is no hurry until then."
                )
            }
            Kind::First => {
                let mut text = if letter.is_part_paid() {
                    format!(
                        "Unless we are mistaken, the invoice below, which fell due on {due} ({late} ago), {unpaid}."
                    )
                } else {
                    format!(
                        "Unless we are mistaken, we have not yet received payment of the invoice below, which fell due \
                         on {due} ({late} ago)."
                    )
                };
                if let Some(last) = last {
                    text.push_str(&format!(" Our last message was on {last}."));
                }
                text
            }
            Kind::Firm | Kind::LastWarning => match last {
                Some(last) => format!(
                    "Despite our message of {last}, the invoice below, which fell due on {due}, {unpaid}, {late} late."
                ),
                None => format!("The invoice below, which fell due on {due}, {unpaid}, {late} late."),
            },
            Kind::FormalNotice => match contacts(letter) {
                Some(contacts) => {
                    format!("{contacts}. The invoice below, which fell due on {due}, {unpaid}, {late} late.")
                }
                None => format!("The invoice below, which fell due on {due}, {unpaid}, {late} late."),
            },
        }
    }

    fn invoice_headings(&self) -> [&'static str; 6] {
        ["Invoice", "Date", "Due date", "Amount incl. tax", "Open balance", "Late by"]
    }

    fn received(&self, _: &Letter<'_>, line: &Line) -> String {
        let (amount, day) = (money(line.amount), date(line.date));
        if line.event == Event::CreditNote {
            let number = line.reference.as_deref().unwrap_or_default();
            return format!("Our credit note {number} of {amount} has been deducted.");
        }
        if line.to_compensation.is_zero() && line.to_interest.is_zero() {
            return format!("We received {amount} on {day}, with thanks.");
        }
        format!(
            "We received {amount} on {day}, with thanks, allocated as follows: {} to compensation, {} to interest, {} to \
             principal.",
            money(line.to_compensation),
            money(line.to_interest),
            money(line.to_principal)
        )
    }

    fn disputed(&self, letter: &Letter<'_>) -> String {
        format!(
            "The part you dispute, {}, is not demanded here: we shall answer you about it separately.",
            money(letter.assessment.disputed)
        )
    }

    fn invitation(&self, letter: &Letter<'_>) -> String {
        match letter.kind() {
            Kind::Courtesy => "If it has not reached you, or if anything about it is not as it should be, please tell us \
                               now: we shall look into it at once."
                .to_owned(),
            Kind::First => "It may simply have been overlooked, or there may be something we do not know. If the invoice \
                            has not reached you or if anything is wrong, please tell us: we shall look into it at once. If \
                            your payment has crossed this message, please disregard it and accept our thanks."
                .to_owned(),
            Kind::Firm | Kind::LastWarning => format!(
                "If there is a reason not to pay, or if you are in difficulty, please {} before that date: we shall look \
                 for a solution with you.",
                if letter.creditor.phone.is_some() { "write or call" } else { "write" }
            ),
            Kind::FormalNotice => format!(
                "If you dispute this sum, please tell us in writing, by {} at the latest, what you dispute and why. If \
                 you are in difficulty, please {} us: a payment plan can be agreed.",
                date(letter.pay_by),
                if letter.creditor.phone.is_some() { "call" } else { "write to" }
            ),
        }
    }

    fn demand(&self, letter: &Letter<'_>) -> String {
        format!(
            "We hereby give you formal notice{} to pay us, by {} at the latest, the sum of {}, made up as follows:",
            letter.notice_ground(),
            date(letter.pay_by),
            money(letter.demanded())
        )
    }

    fn demand_table(&self, letter: &Letter<'_>) -> Block {
        let mut rows = vec![vec![
            if letter.is_disputed() {
                format!("Invoice {}, part not disputed", letter.invoice.number)
            } else {
                format!("Invoice {}, open balance", letter.invoice.number)
            },
            money(letter.assessment.undisputed()),
        ]];
        if letter.interest().is_positive() {
            rows.push(vec![
                format!("Late-payment interest up to {}", date(letter.as_of)),
                money(letter.interest()),
            ]);
        }
        if letter.recovery().is_positive() {
            rows.push(vec!["Fixed compensation for recovery costs".to_owned(), money(letter.recovery())]);
        }
        rows.push(vec!["Total".to_owned(), money(letter.demanded())]);
        Block::Table { headings: vec!["Sum due".to_owned(), "Amount".to_owned()], rows }
    }

    fn payment(&self, letter: &Letter<'_>) -> String {
        let number = &letter.invoice.number;
        let account = letter.creditor.iban.as_ref().map(|iban| words::iban(iban));
        let reference = match &account {
            Some(account) => format!("by transfer to account {account}, quoting reference {number}"),
            None => format!("quoting reference {number}"),
        };
        let amount = money(letter.demanded());
        match letter.kind() {
            Kind::Courtesy => format!("To pay it: {amount}, {reference}."),
            Kind::First => format!("Otherwise, please pay {amount} by {}, {reference}.", date(letter.pay_by)),
            Kind::Firm | Kind::LastWarning => {
                format!("We ask you to pay {amount} by {} at the latest, {reference}.", date(letter.pay_by))
            }
            Kind::FormalNotice => format!("Please pay {reference}."),
        }
    }

    fn charges(&self, letter: &Letter<'_>) -> Option<String> {
        let rate = percent(letter.rate?, En);
        let ground = letter.regime.interest.source.as_ref()?.title;
        if letter.interest_needs_notice() {
            return (letter.kind() == Kind::FormalNotice).then(|| {
                format!(
                    "From this formal notice on, interest runs on this sum at the legal rate, at present {rate} a year, \
                     until payment ({ground})."
                )
            });
        }
        if letter.is_disputed() && letter.kind() != Kind::First {
            return None;
        }
        let rate = if letter.rate_is_revised() {
            format!("{rate} a year, revised every half-year")
        } else {
            format!("{rate} a year")
        };
        let fixed = letter.compensation.zip(letter.compensation_ground());
        Some(match letter.kind() {
            Kind::Courtesy => return None,
            Kind::First => {
                let fixed = fixed.map_or_else(String::new, |(amount, ground)| {
                    format!(" and fixed compensation of {} ({})", money(amount), ground)
                });
                format!(
                    "For your information, the law adds interest to an invoice paid late, at {rate} ({ground}),{fixed}."
                )
            }
            Kind::Firm | Kind::LastWarning => {
                let fixed = fixed.filter(|_| letter.recovery().is_positive()).map_or_else(
                    String::new,
                    |(_, ground)| {
                        format!(" and fixed compensation of {} ({})", money(letter.recovery()), ground)
                    },
                );
                if !letter.interest().is_positive() {
                    return None;
                }
                format!(
                    "To date the law adds {} of late-payment interest, at {rate} ({ground}){fixed}. Interest grows every day \
                     until payment.",
                    money(letter.interest())
                )
            }
            Kind::FormalNotice => {
                let fixed = fixed
                    .filter(|_| letter.recovery().is_positive())
                    .map_or_else(String::new, |(_, ground)| {
                        format!(" The fixed compensation is owed by operation of law ({ground}).")
                    });
                format!(
                    "Late-payment interest continues to run until the day of payment, at {rate} ({ground}).{fixed}"
                )
            }
        })
    }

    fn outlook(&self, letter: &Letter<'_>) -> Option<String> {
        match letter.kind() {
            Kind::Courtesy | Kind::First => None,
            Kind::Firm | Kind::LastWarning => match letter.then {
                Some(NextStep::FormalNotice) => {
                    Some("If we do not hear from you, we shall send you a formal notice.".to_owned())
                }
                Some(NextStep::HandOver) => {
                    Some("If we do not hear from you, we shall hand the file over for recovery.".to_owned())
                }
                _ => None,
            },
            Kind::FormalNotice => Some(
                "Failing payment or a written answer within this time, we reserve the right to claim payment in court."
                    .to_owned(),
            ),
        }
    }

    fn contact(&self, ways: &str) -> String {
        format!("To reach us: {ways}.")
    }

    fn closing(&self, letter: &Letter<'_>) -> String {
        match (letter.channel, letter.kind()) {
            // No text is written for the other two: they are refused before.
            (Channel::Letter | Channel::Sms | Channel::Phone, _) => "Yours faithfully,".to_owned(),
            (Channel::Email, Kind::Courtesy | Kind::First) => "With kind regards,".to_owned(),
            (Channel::Email, Kind::Firm | Kind::LastWarning | Kind::FormalNotice) => "Regards,".to_owned(),
        }
    }

    fn label_separator(&self) -> &'static str {
        ": "
    }
}
