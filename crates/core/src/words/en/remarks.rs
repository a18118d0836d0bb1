//! Refusals and warnings in English.

use super::super::Language::En;
use super::super::{date, list, money, percent, sums};
use super::choices::{fixing_words, year};
use super::days;
use super::decisions::{channel, policy_fault, reason, sanction, stage};
use super::messages;
use crate::calendar::next;
use crate::choices::{DebtorClass, Unshown};
use crate::law::{Jurisdiction, ReminderFee};
use crate::refusal::{
    DeadlineCode, Fact, NoEffect, Reason, TermsAmbiguity, Unchecked, UnknownRate, WarningAbout,
};

fn fact(fact: Fact) -> &'static str {
    match fact {
        Fact::ReceiptDate => "the day the invoice was received",
        Fact::DeliveryDate => "the day of delivery or performance",
        Fact::Terms => "the agreed payment terms, since the law supplies none for this debtor",
        Fact::PlaceOfPayment => "the place of payment, whose holidays count",
        Fact::ClosedOn => "the day the dispute was closed",
        Fact::CheckedOn => "the day of that comparison",
        Fact::ContractInterest => "what the contract says about interest, since no law is available here",
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each reason")]
pub(in crate::words) fn refusal(fault: &Reason) -> String {
    match fault {
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
            format!("This amount must be in {expected}, like those it counts with.")
        }
        Reason::UnknownCountry(given) => match Jurisdiction::nearest(given) {
            Some(meant) => format!("“{given}” is not an ISO 3166 country code: did you mean {meant}?"),
            None => format!("“{given}” is not an ISO 3166 country code such as FR."),
        },
        Reason::LawNotAvailable(given) => {
            let known: Vec<&str> = Jurisdiction::known_for(given).into_iter().map(class).collect();
            if known.is_empty() {
                format!("The law of this country ({given}) is not available in this version; it will not be guessed.")
            } else {
                format!(
                    "The law of this country ({given}) is not available for this kind of debtor; it will not be guessed. It is known for {}.",
                    list(&known, En)
                )
            }
        }
        Reason::LawAvailable(regime) => {
            format!("The law is available here for this debtor ({regime}): a contract cannot take its place.")
        }
        Reason::UnknownPlace(given) => {
            format!("The holidays of “{given}” are not known here; write for example FR, FR-57 or DE-BY.")
        }
        Reason::NoReferenceRate => "This law has no reference rate: state a fixed agreed rate.".to_owned(),
        Reason::TermsNotUnderstood(word) => format!("“{word}” is not understood in these payment terms."),
        Reason::TermsAmbiguous(what) => match what {
            TermsAmbiguity::UnitMissing => "A number without a unit: days, or a day of the month?",
            TermsAmbiguity::Date => {
                "A date that can be read in several ways, or beside other terms: write it alone, for example 2026-11-22."
            }
            TermsAmbiguity::TwoTerms => "Two terms in one text, or parts that contradict each other.",
            TermsAmbiguity::Slash => {
                "Numbers parted by a slash: instalments (say “in equal parts”), a discount or a date?"
            }
            TermsAmbiguity::DiscountDays => {
                "The days of the discount are not told apart from those of the term."
            }
            TermsAmbiguity::DayPlace => "A day of a month without the month, or before what it must follow.",
            TermsAmbiguity::Unfinished => "A word calls for another, which is missing.",
            TermsAmbiguity::NoTerm => "This text speaks of payment, but does not say when.",
            TermsAmbiguity::Prepayment => "Payment in advance is not a term of credit.",
            TermsAmbiguity::TwoPercents => "Two percentages: discounts in steps, or instalments?",
            TermsAmbiguity::PeriodFromEvent => {
                "An end of month that counts from receipt or delivery has no place here."
            }
            TermsAmbiguity::EventUnknown => {
                "A part falls due on an event that the facts of an invoice do not hold, such as the order: give its \
                 instalments with their dates."
            }
            TermsAmbiguity::Shares => {
                "The shares do not make 100%, or the number of parts is not that of their terms."
            }
        }
        .to_owned(),
        Reason::InstalmentsDoNotAddUp(sum) => {
            format!("The instalments add up to {}, not to the amount due.", money(*sum, En))
        }
        Reason::SharesDoNotAddUp(sum) => format!(
            "The shares that are stated make {}: stated by all, they make 100%; else less, which the others divide.",
            percent(*sum, En)
        ),
        Reason::BeforeLaw(first) => {
            format!("The rules known here do not reach back before {}.", date(*first, En))
        }
        Reason::RateRowMisplaced(expected) => format!(
            "A supplied rate must follow the last known one without gap or overlap: the next half-year starts on {}.",
            date(*expected, En)
        ),
        Reason::UnknownSeries(given) => format!("“{given}” is not a rate series known here."),
        Reason::AmbiguousTerm { days_then_period_end, period_end_then_days, ten_days } => {
            let (title, period) = if *ten_days {
                ("End of ten days", "end of the ten-day period")
            } else {
                ("End of month", "end of month")
            };
            format!(
                "“{title}” can be read in two ways: {} (days, then {period}) or {} ({period}, then days). The contract \
                 must say which.",
                date(*days_then_period_end, En),
                date(*period_end_then_days, En)
            )
        }
        Reason::DateAfter(limit) => format!("This date cannot be after {}.", date(*limit, En)),
        Reason::GivenTwice(place) => {
            format!("Already said by {place}: the two exclude each other.")
        }
        Reason::DateBefore(limit) => format!("This date cannot be before {}: correct it, or the date that it follows.", date(*limit, En)),
        Reason::DuplicateInvoice(first) => {
            format!("This invoice number already stands at position {first}.")
        }
        Reason::DuplicateDebtor(first) => {
            format!("This id is already that of the debtor at position {first}: which one is right?")
        }
        Reason::UnknownInvoice(given) => format!("No claim has the invoice number “{given}”."),
        Reason::UnknownDebtor(given) => format!("No debtor has the id “{given}”."),
        Reason::InvalidIban => "This IBAN is impossible: check every digit.".to_owned(),
        Reason::NoPolicy => "No dunning policy applies to this kind of debtor.".to_owned(),
        Reason::UnknownLevel(given) => format!("The dunning policy has no level “{given}”."),
        Reason::UnknownAction(keys) if keys.is_empty() => {
            "The account of the debtor has no action with this key, and none that speaks to the debtor."
                .to_owned()
        }
        Reason::UnknownAction(keys) => {
            format!("The account of the debtor has no action with this key. It has: {}.", keys.join(", "))
        }
        Reason::InvalidPolicy(fault) => policy_fault(*fault).to_owned(),
        Reason::NothingToSend(because) => {
            format!("There is nothing to send to the debtor. {}", reason(because))
        }
        Reason::NoClaims => "A message needs at least one invoice.".to_owned(),
        Reason::Template(fault) => messages::template(fault),
        Reason::NoTextFor(medium) => {
            format!(
                "A formal notice is a written message: none is made for this channel ({}).",
                channel(*medium)
            )
        }
        Reason::NothingToPlan => {
            "Nothing here can be spread over a plan: nothing undisputed is past due, or too little."
                .to_owned()
        }
        Reason::DebtorRefused(place) => {
            format!("The debtor of this invoice was refused: debtors[{place}].")
        }
        Reason::PeriodNotPossible => {
            "The period ends before it begins, or is longer than ten years (3660 days).".to_owned()
        }
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each warning")]
pub(in crate::words) fn warning(about: &WarningAbout) -> String {
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
        WarningAbout::TermNeedsAgreement { latest } => format!(
            "Due after {}: lawful only if it was expressly agreed and is not grossly unfair.",
            date(*latest, En)
        ),
        WarningAbout::TermDependsOnSize { latest } => format!(
            "Due after {}: unlawful if the debtor is a large company and the creditor is not.",
            date(*latest, En)
        ),
        WarningAbout::RateUnverified { first_day, title } => format!(
            "The rate of the half-year from {} is proved by no publication ({title}); you accepted it.",
            date(*first_day, En)
        ),
        WarningAbout::RateNotKnown { unknown, known_through } => format!(
            "Interest is counted through {}: {}. It goes on running.",
            date(*known_through, En),
            unknown_rate(*unknown)
        ),
        WarningAbout::AgreedRateUnchecked(unknown) => {
            format!("Whether the agreed rate keeps within the law is not checked: {}.", unknown_rate(*unknown))
        }
        WarningAbout::RateAboveCeiling { first_day, ceiling } => format!(
            "The agreed rate is above the legal maximum of {} for the half-year from {}.",
            percent(*ceiling, En),
            date(*first_day, En)
        ),
        WarningAbout::RatePresumedUnfair { first_day, statutory } => format!(
            "The agreed rate is so far under the statutory one of {} (half-year from {}) that the law presumes it unfair.",
            percent(*statutory, En),
            date(*first_day, En)
        ),
        WarningAbout::YearOpen(basis) => format!(
            "The law does not settle how days become a year; here: {}. The contract can choose another way.",
            year(*basis)
        ),
        WarningAbout::FixingOpen(fixing) => format!(
            "The law does not clearly say when the rate is fixed; here: {}. The contract can choose.",
            fixing_words(*fixing)
        ),
        WarningAbout::SaturdayOpen { due } => format!(
            "The law does not settle whether a due date on a Saturday moves; here it moves to {}. The contract can choose.",
            date(*due, En)
        ),
        WarningAbout::SetAside(what) => match what {
            NoEffect::RateFixing => "The law settles when the rate is fixed: the clause has no effect.",
            NoEffect::Capitalisation => "This law admits no interest on interest: the clause has no effect.",
            NoEffect::CapitalisationUnknown => {
                "Whether this law admits interest on interest is not known here: the clause is not counted."
            }
            NoEffect::CapitalisationByLaw => {
                "The law itself adds interest to the base every year: the clause adds nothing."
            }
            NoEffect::DelayExcused => "What this law says of a debtor who is not responsible for the delay is not known here: interest is counted.",
            NoEffect::Grace => {
                "What time given by a court does is not known here for this law: it is not counted."
            }
            NoEffect::Compensation => {
                "The agreed compensation is not that of the law, which is counted; anything more must be proved."
            }
        }
        .to_owned(),
        WarningAbout::CompensationNotOwed(amount) => {
            format!("Compensation of {} cannot be claimed from this debtor: it is not counted.", money(*amount, En))
        }
        WarningAbout::ConditionNotShown(Unshown::InterestAnnounced) => {
            "This interest is owed only if the invoice announced it: check.".to_owned()
        }
        WarningAbout::ConditionNotShown(Unshown::CourtAward) => {
            "This interest is owed only if a court awards it.".to_owned()
        }
        WarningAbout::LimitationNear { date: last } => {
            format!("The claim is about to be time-barred: last day to act {}.", date(*last, En))
        }
        WarningAbout::LimitationPassed { date: last } => format!(
            "The claim has been time-barred since {}, unless something interrupted limitation that the facts do not show.",
            date(next(*last), En)
        ),
        WarningAbout::DeadlineNear { code, date: last } => {
            format!("{}: by {} at the latest.", deadline(*code), date(*last, En))
        }
        WarningAbout::DeadlinePassed { code, date: last } => {
            format!("{}: the time limit ended on {}.", deadline(*code), date(*last, En))
        }
        WarningAbout::InsolvencyEffectUnknown { judgment } => format!(
            "What the insolvency proceedings of {} do to interest is not known here for this law: it is counted up to \
             the day before.",
            date(*judgment, En)
        ),
        WarningAbout::TermUnchecked(Unchecked::MissingFact(missing)) => {
            format!("Whether the term is lawful could not be checked; a fact is missing: {}.", fact(*missing))
        }
        WarningAbout::TermUnchecked(Unchecked::NoLaw) => {
            "Whether the term is lawful could not be checked: no law is available here for this debtor.".to_owned()
        }
        WarningAbout::TermUnchecked(Unchecked::OldContract) => {
            "Whether the term is lawful was not checked: the contract is older than the law that sets the caps.".to_owned()
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
        WarningAbout::BeforeIssue { date: given, counts_from } => format!(
            "{} is before the invoice was issued: it counts from the day of issue, {}.",
            date(*given, En),
            date(*counts_from, En)
        ),
        WarningAbout::LaterFactSetAside { date: day } => {
            format!("A fact dated {}, after the day of the question, was set aside.", date(*day, En))
        }
        WarningAbout::Overpaid(surplus) => {
            format!("Overpaid by {}: refund it or allocate it.", money(*surplus, En))
        }
        WarningAbout::CompensationCurrency { amount: None, currency } => format!(
            "Compensation is owed too, by the size of the debt in {currency}; it is neither computed in the currency of the \
             invoice nor part of the total."
        ),
        WarningAbout::CompensationCurrency { amount: Some(amount), .. } => format!(
            "Fixed compensation of {} is owed too; it is neither converted into the currency of the invoice nor in the total.",
            money(*amount, En)
        ),
        WarningAbout::CreditWaiting(waiting) => {
            format!("{} to the credit of this debtor is matched with no invoice.", sums(waiting, En))
        }
        WarningAbout::AddressUnusable(given) => {
            format!("“{}” is no e-mail address: nothing can be sent there.", relance_locale::tame(given))
        }
        WarningAbout::FeeForbidden(fee) => {
            format!("The fee of {} is not counted: this law does not let this debtor be charged for it.", money(*fee, En))
        }
        WarningAbout::FeeDepends { fee, condition } => {
            let condition = match condition {
                Some(ReminderFee::ProvenCosts) => "if the costs of recovery, proved, exceed the sum the law gives by as much",
                Some(ReminderFee::IfAgreed) => "if it was agreed beforehand",
                Some(ReminderFee::Forbidden) | None => "if this law admits it, which was not read here",
            };
            format!("The fee of {} is owed only {condition}.", money(*fee, En))
        }
        WarningAbout::CreditNoteDue(amount) => {
            format!("A dispute was decided for the debtor: a credit note of {} is missing.", money(*amount, En))
        }
        WarningAbout::DisputeLate { stage: what, due } => {
            format!("Handling the dispute is late: {} by {}.", stage(*what), date(*due, En))
        }
        WarningAbout::ContentMissing { content, laws, levels } => {
            messages::content_missing(*content, laws, levels)
        }
        WarningAbout::HarshWording { wording, why } => messages::harsh_wording(wording, *why),
        WarningAbout::SmsLong { units, segments } => messages::sms_long(*units, *segments),
        WarningAbout::TeamNotTold { sanction: kind, tell_by, late } => {
            let (what, day) = (sanction(*kind), date(*tell_by, En));
            if *late {
                format!("A sanction waits ({what}): your own people should have been told by {day}.")
            } else {
                format!("A sanction is near ({what}) and your own people were not told: do so by {day}.")
            }
        }
    }
}

fn deadline(code: DeadlineCode) -> &'static str {
    match code {
        DeadlineCode::DeclareClaim => "Declaration of the claim",
        DeadlineCode::AskRelief => "Relief for a claim not declared in time",
        DeadlineCode::ServeOrder => "Service of the order for payment",
        DeadlineCode::Limitation => "Limitation",
    }
}

/// Which rate is missing, and how to supply it.
fn unknown_rate(unknown: UnknownRate) -> String {
    let UnknownRate { series, first_day, unverified } = unknown;
    let first_day = date(first_day, En);
    if unverified {
        format!(
            "the rate of series {series} for the half-year from {first_day} is proved by no publication; accept it \
             (“accept-unverified”) or supply it among the extra rates"
        )
    } else {
        format!(
            "the rate of series {series} for the half-year from {first_day} is not known here; supply it among the extra \
             rates once it is published"
        )
    }
}

/// Debtors of a class.
fn class(class: DebtorClass) -> &'static str {
    match class {
        DebtorClass::Business => "businesses",
        DebtorClass::PublicAuthority => "public buyers",
        DebtorClass::Consumer => "consumers",
    }
}
