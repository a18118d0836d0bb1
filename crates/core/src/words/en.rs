//! The sentences in English.

use super::Language::En;
use super::{date, money, percent};
use crate::dunning::{Because, BlockedBy, Verdict};
use crate::explain::Rule;
use crate::facts::{AllocationOrder, MonthEndReading, StartEvent};
use crate::law::Proof;
use crate::refusal::{Fact, PolicyFault, Reason, Unchecked, WarningAbout};

/// "1 day", "12 days".
pub(super) fn days(count: u32) -> String {
    if count == 1 { "1\u{a0}day".to_owned() } else { format!("{count}\u{a0}days") }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each rule")]
pub(super) fn step(rule: &Rule) -> String {
    match rule {
        Rule::DueDateAgreed { due } => format!("Agreed due date: {}.", date(*due, En)),
        Rule::DueDateNet { days: count, after, start, due } => {
            let event = match after {
                StartEvent::Issue => "issue of the invoice",
                StartEvent::Receipt => "receipt of the invoice",
                StartEvent::Delivery => "delivery",
            };
            let count = days((*count).into());
            format!("{count} after {event} ({}): due on {}.", date(*start, En), date(*due, En))
        }
        Rule::DueDateEndOfMonth { days: count, reading, issue, due } => {
            let count = days((*count).into());
            let how = match reading {
                MonthEndReading::DaysThenMonthEnd => format!("{count}, then end of month"),
                MonthEndReading::MonthEndThenDays => format!("End of month, then {count}"),
            };
            format!("{how}, from {}: due on {}.", date(*issue, En), date(*due, En))
        }
        Rule::DueDateStatutory { days: count, start, due } => format!(
            "No term was agreed: the law gives {} from {}, so it is due on {}.",
            days((*count).into()),
            date(*start, En),
            date(*due, En)
        ),
        Rule::ReceiptNotRecorded { issue, days: count, assumed } => format!(
            "The day of receipt is not known: the law takes the date of the invoice ({}) plus {}, that is {}.",
            date(*issue, En),
            days((*count).into()),
            date(*assumed, En)
        ),
        Rule::TermLawful { latest, .. } => {
            format!("The term is lawful: the latest lawful due date is {}.", date(*latest, En))
        }
        Rule::TermUnlawful { due, latest } => format!(
            "The term is over the legal maximum: due on {}, lawfully on {} at the latest.",
            date(*due, En),
            date(*latest, En)
        ),
        Rule::TermDepends { due, latest, days: count, end_of_month_latest } => format!(
            "Due on {}, after {}; that is lawful only if the contract expressly says {} end of month ({} at the latest).",
            date(*due, En),
            date(*latest, En),
            days((*count).into()),
            date(*end_of_month_latest, En)
        ),
        Rule::TermFine { natural_person, company } => format!(
            "Administrative fine at stake: up to {} for a natural person and {} for a company.",
            money(*natural_person, En),
            money(*company, En)
        ),
        Rule::TermNotLimited => "The law sets no maximum term for this debtor.".to_owned(),
        Rule::Principal { amount } => format!("Amount due, taxes included: {}.", money(*amount, En)),
        Rule::CreditFromStart { number, amount, left } => format!(
            "Credit note {number} of {}, correcting the invoice from the start: {} left.",
            money(*amount, En),
            money(*left, En)
        ),
        Rule::CreditNote { number, date: day, amount, left } => format!(
            "Credit note {number} of {} on {}: {} left.",
            money(*amount, En),
            date(*day, En),
            money(*left, En)
        ),
        Rule::PaymentInTime { date: day, amount, left } => format!(
            "Payment of {} on {}, before any delay: {} left.",
            money(*amount, En),
            date(*day, En),
            money(*left, En)
        ),
        Rule::PaymentAllocated {
            date: day,
            amount,
            order,
            to_compensation,
            to_interest,
            to_principal,
            left,
        } => {
            let order = match order {
                AllocationOrder::CostsInterestPrincipal => "costs, then interest, then principal",
                AllocationOrder::InterestCostsPrincipal => "interest, then costs, then principal",
                AllocationOrder::PrincipalInterestCosts => "principal, then interest, then costs",
            };
            format!(
                "Payment of {} on {}, allocated to {order}: {} to compensation, {} to interest, {} to principal; {} of \
                 principal left.",
                money(*amount, En),
                date(*day, En),
                money(*to_compensation, En),
                money(*to_interest, En),
                money(*to_principal, En),
                money(*left, En)
            )
        }
        Rule::DaysPastDue { due, as_of, days: count } => {
            format!(
                "Due on {} and not settled on {}: {} late.",
                date(*due, En),
                date(*as_of, En),
                days(*count)
            )
        }
        Rule::NotDue { due, as_of } if due == as_of => format!("{} is the last day to pay on time.", date(*due, En)),
        Rule::NotDue { due, as_of } => {
            format!("On {} the invoice is not due yet: due on {}.", date(*as_of, En), date(*due, En))
        }
        Rule::NotIssued => {
            "The invoice was not validly issued (a draft, or rejected by the network): no term runs and nothing is added.".to_owned()
        }
        Rule::NothingOwed { as_of } => format!("On {} the principal is settled.", date(*as_of, En)),
        Rule::InterestFrom { first_day } => {
            format!("Interest runs from {}, the day of payment included.", date(*first_day, En))
        }
        Rule::InterestNotStarted => {
            "No interest runs: this debtor must first be put on formal notice.".to_owned()
        }
        Rule::InterestStopped { judgment } => {
            format!("The opening judgment of {} stops interest from that day on.", date(*judgment, En))
        }
        Rule::ReferenceRate { series, first_day, percent: rate, proof } => {
            let proof = match proof {
                Proof::Published => "",
                Proof::Secondary => " (a single secondary source)",
                Proof::Supplied => " (supplied by the caller)",
            };
            format!(
                "Rate of series {series} for the half-year from {}: {}{proof}.",
                date(*first_day, En),
                percent(*rate, En)
            )
        }
        Rule::StatutoryRate { first_day, reference, margin, rate } => {
            let sum = if margin.is_zero() {
                percent(*rate, En)
            } else {
                format!("{} + {margin} points = {}", percent(*reference, En), percent(*rate, En))
            };
            format!("Rate that applies, half-year from {}: {sum} a year.", date(*first_day, En))
        }
        Rule::AgreedRate { first_day, rate } => format!(
            "Agreed rate, lawful for the half-year from {}: {} a year.",
            date(*first_day, En),
            percent(*rate, En)
        ),
        Rule::AgreedRateBelowFloor { first_day, agreed, floor, applied } => format!(
            "Half-year from {}: the agreed rate of {} is under the legal floor of {}; rate applied as chosen: {}.",
            date(*first_day, En),
            percent(*agreed, En),
            percent(*floor, En),
            percent(*applied, En)
        ),
        Rule::Segment { first_day, last_day, days: count, base, rate, year_days, interest } => format!(
            "From {} to {} included: {} × {} × {} / {year_days} = {}, rounded half up.",
            date(*first_day, En),
            date(*last_day, En),
            money(*base, En),
            percent(*rate, En),
            days(*count),
            money(*interest, En)
        ),
        Rule::InterestTotal { segments, days: count, interest } => {
            format!("Interest, {segments} stretches, {} in all: {}.", days(*count), money(*interest, En))
        }
        Rule::Compensation { amount } => {
            format!("Fixed compensation for recovery costs: {}.", money(*amount, En))
        }
        Rule::CompensationNone => "No fixed compensation from this debtor.".to_owned(),
        Rule::CompensationTooEarly { first_day } => {
            format!("No fixed compensation: the term began to run before {}.", date(*first_day, En))
        }
        Rule::CompensationInsolvency { judgment } => format!(
            "No fixed compensation: the opening judgment of {} forbade payment on the due date.",
            date(*judgment, En)
        ),
        Rule::CompensationOtherCurrency { amount } => {
            format!("Fixed compensation is set at {}; it is neither converted nor added.", money(*amount, En))
        }
        Rule::Total { principal, interest, compensation, total } => format!(
            "Total due: {} principal + {} interest + {} compensation = {}.",
            money(*principal, En),
            money(*interest, En),
            money(*compensation, En),
            money(*total, En)
        ),
    }
}

fn fact(fact: Fact) -> &'static str {
    match fact {
        Fact::ReceiptDate => "the day the invoice was received",
        Fact::DeliveryDate => "the day of delivery or performance",
        Fact::Terms => "the agreed payment terms, since the law supplies none for this debtor",
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each reason")]
pub(super) fn refusal(fault: &Reason) -> String {
    match fault {
        Reason::MalformedInput(detail) => format!("The input does not have the expected shape: {detail}."),
        Reason::MissingFact(missing) => format!("A fact is missing: {}.", fact(*missing)),
        Reason::EmptyText => "This text must not be empty.".to_owned(),
        Reason::InvalidDate(given) => {
            format!("“{given}” is not a date of the calendar; write for example 2026-11-22.")
        }
        Reason::DateOutOfRange(given) => format!("The date {given} is outside 1900 to 2199."),
        Reason::InvalidDecimal(given) => {
            format!("“{given}” is not a number; write for example 1234.50, without spaces or commas.")
        }
        Reason::TooManyDecimals(0) => "This currency has no decimal places.".to_owned(),
        Reason::TooManyDecimals(places) => format!("No more than {places} decimal places here."),
        Reason::AmountTooLarge(given) => format!("The amount {given} is too large: thirteen digits at most."),
        Reason::AmountNotPositive(given) => format!("The amount must be more than zero, not {given}."),
        Reason::NumberOutOfRange { given, least, most } => format!("{given} is outside {least} to {most}."),
        Reason::UnknownCurrency(given) => format!("“{given}” is not an ISO 4217 currency code such as EUR."),
        Reason::CurrencyMismatch(expected) => {
            format!("This amount must be in the currency of the invoice, {expected}.")
        }
        Reason::UnknownCountry(given) => format!("“{given}” is not an ISO 3166 country code such as FR."),
        Reason::LawNotAvailable(given) => {
            format!(
                "The law of this country ({given}) is not available in this version; it will not be guessed."
            )
        }
        Reason::BeforeLaw(first) => {
            format!("The rules known here do not reach back before {}.", date(*first, En))
        }
        Reason::RateNotKnown { series, first_day } => format!(
            "The rate of series {series} for the half-year from {} is not known and will not be guessed. Supply it in \
             “extra-rates” with its source.",
            date(*first_day, En)
        ),
        Reason::RateRowMisplaced(expected) => format!(
            "A supplied rate must follow the last known one without gap or overlap: the next half-year starts on {}.",
            date(*expected, En)
        ),
        Reason::UnknownSeries(given) => format!("“{given}” is not a rate series known here."),
        Reason::AmbiguousTerm { days_then_month_end, month_end_then_days } => format!(
            "“End of month” can be read in two ways: {} (days, then end of month) or {} (end of month, then days). The \
             contract must say which.",
            date(*days_then_month_end, En),
            date(*month_end_then_days, En)
        ),
        Reason::DateBefore(limit) => format!("This date cannot be before {}.", date(*limit, En)),
        Reason::DuplicateInvoice(first) => {
            format!("This invoice number is already that of the claim at position {first}.")
        }
        Reason::DuplicateDebtor(first) => {
            format!("This id is already that of the debtor at position {first}: which one is right?")
        }
        Reason::UnknownDebtor(given) => format!("No debtor has the id “{given}”."),
        Reason::InvalidIban => "This IBAN is impossible: check every digit.".to_owned(),
        Reason::NoPolicy => "No dunning policy applies to this kind of debtor.".to_owned(),
        Reason::UnknownLevel(given) => format!("The dunning policy has no level “{given}”."),
        Reason::InvalidPolicy(fault) => match fault {
            PolicyFault::NoLevels => "A dunning policy needs at least one level.".to_owned(),
            PolicyFault::DuplicateLevel => "Two levels of the policy have the same name.".to_owned(),
            PolicyFault::UnreachableLevel => {
                "This level is not later than the one before it: it would never be reached in order."
                    .to_owned()
            }
            PolicyFault::DecreasingSeverity => "This level is milder than the one before it.".to_owned(),
            PolicyFault::NotAnAction => {
                "A level is a reminder, a call, a warning, a formal notice or a hand-over.".to_owned()
            }
            PolicyFault::MissingChannel => "A message needs a channel and a tone.".to_owned(),
            PolicyFault::OverlappingPolicies => {
                "Two dunning policies apply to the same kind of debtor.".to_owned()
            }
        },
        Reason::NothingToSend(because) => {
            format!("There is nothing to send to the debtor. {}", reason(because))
        }
    }
}

pub(super) fn warning(about: &WarningAbout) -> String {
    match about {
        WarningAbout::TermUnlawful { latest } => format!(
            "The agreed term is over the legal maximum; it could not be due after {}.",
            date(*latest, En)
        ),
        WarningAbout::TermDepends { latest, days: count } => format!(
            "Due after {}: lawful only if the contract expressly says {} end of month.",
            date(*latest, En),
            days((*count).into())
        ),
        WarningAbout::TermUnchecked(Unchecked::MissingFact(missing)) => {
            format!("Whether the term is lawful could not be checked; a fact is missing: {}.", fact(*missing))
        }
        WarningAbout::TermUnchecked(Unchecked::BeforeLaw(first)) => format!(
            "Whether the term is lawful could not be checked: this cap is known here only from {}.",
            date(*first, En)
        ),
        WarningAbout::RateBelowFloor { first_day, floor } => format!(
            "The agreed rate is under the legal floor of {} for the half-year from {}.",
            percent(*floor, En),
            date(*first_day, En)
        ),
        WarningAbout::RateSecondary { first_day, title } => format!(
            "The rate of the half-year from {} comes from a single secondary source ({title}): check it before you \
             claim.",
            date(*first_day, En)
        ),
        WarningAbout::RateSupplied { first_day, title } => {
            format!(
                "The rate of the half-year from {} was supplied by the caller ({title}).",
                date(*first_day, En)
            )
        }
        WarningAbout::DateAssumed { assumed } => format!(
            "The day of receipt is not known; the law takes {}. Give the true day if you have it.",
            date(*assumed, En)
        ),
        WarningAbout::LaterFactSetAside { date: day } => {
            format!("A fact dated {}, after the day of the question, was set aside.", date(*day, En))
        }
        WarningAbout::Overpaid(surplus) => {
            format!("Overpaid by {}: refund it or allocate it.", money(*surplus, En))
        }
        WarningAbout::CompensationCurrency(amount) => format!(
            "Fixed compensation of {} is owed too; it is neither converted into the currency of the invoice nor in the total.",
            money(*amount, En)
        ),
        WarningAbout::UnallocatedPayment(amount) => {
            format!("{} received from this debtor is not matched with any invoice.", money(*amount, En))
        }
    }
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
