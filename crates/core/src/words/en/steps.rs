//! Lines of explanation in English.

use super::super::Language::En;
use super::super::{date, money, percent};
use super::choices::{fixing_words, year, years_words};
use super::terms::{days_of_month, event, months, weekday_word};
use super::{days, law};
use crate::choices::{AllocationOrder, InterruptionKind, PeriodEndReading};
use crate::explain::{ChosenBy, Rule};
use crate::law::Proof;
use crate::money::Rounding;

#[allow(clippy::too_many_lines, reason = "one sentence for each rule")]
pub(in crate::words) fn step(rule: &Rule) -> String {
    match rule {
        Rule::PlanPrincipal { principal, instalments } => {
            format!("{} to be paid in {instalments} instalments.", money(*principal, En))
        }
        Rule::PlanInterest { base, percent: rate, days: count, year_days, until, interest } => format!(
            "Interest of the plan up to {}: {} × {} × {} / {year_days} = {}.",
            date(*until, En),
            money(*base, En),
            percent(*rate, En),
            days(*count),
            money(*interest, En)
        ),
        Rule::PlanInstalments { total, instalments, each, last } => format!(
            "{} in {instalments} equal instalments of {}; the last, with what the division leaves, {}.",
            money(*total, En),
            money(*each, En),
            money(*last, En)
        ),
        Rule::DueDateAgreed { due } => format!("Agreed due date: {}.", date(*due, En)),
        Rule::DueDateNet { days: count, after, start, due } => {
            let event = event(*after);
            let count = days((*count).into());
            format!("{count} after {event} ({}): due on {}.", date(*start, En), date(*due, En))
        }
        Rule::DueDateEndOfMonth { days: count, reading, issue, due } => {
            let count = days((*count).into());
            let how = match reading {
                PeriodEndReading::DaysThenPeriodEnd => format!("{count}, then end of month"),
                PeriodEndReading::PeriodEndThenDays => format!("End of month, then {count}"),
            };
            format!("{how}, from {}: due on {}.", date(*issue, En), date(*due, En))
        }
        Rule::DueDateEndOfTenDays { days: count, after, reading, start, due } => {
            let count = days((*count).into());
            let how = match reading {
                PeriodEndReading::DaysThenPeriodEnd => format!("{count}, then end of the ten-day period"),
                PeriodEndReading::PeriodEndThenDays => format!("End of the ten-day period, then {count}"),
            };
            let (event, start) = (event(*after), date(*start, En));
            format!("{how}, from {event} ({start}): due on {}.", date(*due, En))
        }
        Rule::DueDateMonths { months: count, after, end_of_month, start, due } => {
            let count = months(*count);
            let then = if *end_of_month { ", then end of month" } else { "" };
            let event = event(*after);
            format!("{count} after {event} ({}){then}: due on {}.", date(*start, En), date(*due, En))
        }
        Rule::DueDateOnDay { days, due } => {
            format!("Then {} of the month: due on {}.", days_of_month(*days), date(*due, En))
        }
        Rule::DueDateOnWeekday { weekday, due } => {
            format!("Then the first {} from there: due on {}.", weekday_word(*weekday), date(*due, En))
        }
        Rule::DueDateRest { rest, amount } => format!(
            "Each part is rounded down; what does not divide, {}, goes to the last, which is {}.",
            money(*rest, En),
            money(*amount, En)
        ),
        Rule::DueDateInstalment { number, amount, due } => {
            format!("Instalment {number}: {} by {}.", money(*amount, En), date(*due, En))
        }
        Rule::DueDateMoved { from, due, place } => format!(
            "{} is not a working day ({place}): the due date moves to {}.",
            date(*from, En),
            date(*due, En)
        ),
        Rule::DueDateStatutory { days: 0, due, .. } => {
            format!("No term was agreed: payment is due at once, on {}.", date(*due, En))
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
        Rule::DiscountEarned { percent: rate, last_day, date: day, amount, left } => format!(
            "Discount of {} for early payment, until {}: earned on {}, {} is given up, {} left.",
            percent(*rate, En),
            date(*last_day, En),
            date(*day, En),
            money(*amount, En),
            money(*left, En)
        ),
        Rule::DiscountOpen { percent: rate, last_day, discount, to_pay } => format!(
            "Discount of {} for early payment: {} settles the invoice if it is received by {} ({} less).",
            percent(*rate, En),
            money(*to_pay, En),
            date(*last_day, En),
            money(*discount, En)
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
                Proof::Unverified => " (proved by no publication)",
                Proof::Supplied => " (supplied by the caller)",
            };
            format!(
                "Rate of series {series} for the half-year from {}: {}{proof}.",
                date(*first_day, En),
                percent(*rate, En)
            )
        }
        Rule::StatutoryRate { first_day, reference, margin, up_to, rate } => {
            let sum = if margin.is_zero() {
                percent(*rate, En)
            } else {
                format!(
                    "{} + {margin} points = {}",
                    percent(*reference, En),
                    percent(reference.plus(*margin), En)
                )
            };
            let rounded = up_to.map_or_else(String::new, |step| {
                format!(", rounded up to a multiple of {}, that is {}", percent(step, En), percent(*rate, En))
            });
            format!("Rate that applies, half-year from {}: {sum} a year{rounded}.", date(*first_day, En))
        }
        Rule::AgreedRate { first_day, rate } => format!(
            "Agreed rate, for the half-year from {}: {} a year.",
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
        Rule::Segment {
            first_day,
            last_day,
            days: count,
            base,
            rate,
            year_days,
            interest,
            rounding,
            instalment,
        } => format!(
            "{}rom {} to {} included: {} × {} × {} / {year_days} = {}, {}.",
            instalment.map_or_else(|| "F".to_owned(), |number| format!("Instalment {number}, f")),
            date(*first_day, En),
            date(*last_day, En),
            money(*base, En),
            percent(*rate, En),
            days(*count),
            money(*interest, En),
            rounded(*rounding)
        ),
        Rule::InterestTotal { segments, days: count, interest } => {
            let count = count.map_or_else(String::new, |count| format!(", {} in all", days(count)));
            format!("Interest, {segments} stretches{count}: {}.", money(*interest, En))
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
        Rule::CompensationOtherCurrency { amount: None, currency } => format!(
            "Compensation depends on the size of the debt in {currency}; it is neither converted nor added."
        ),
        Rule::CompensationOtherCurrency { amount: Some(amount), .. } => {
            format!("Fixed compensation is set at {}; it is neither converted nor added.", money(*amount, En))
        }
        Rule::TermNeedsAgreement { due, latest } => format!(
            "Due on {}, after {}; that is lawful only if it was expressly agreed and is not grossly unfair to the \
             creditor.",
            date(*due, En),
            date(*latest, En)
        ),
        Rule::TermDependsOnSize { due, latest } => format!(
            "Due on {}, after {}; that is unlawful if the debtor is a large company and the creditor is not.",
            date(*due, En),
            date(*latest, En)
        ),
        Rule::InterestStoppedUnknown { judgment } => format!(
            "Insolvency proceedings opened on {}: what they do to interest is not known here for this law; it is \
             counted up to the day before.",
            date(*judgment, En)
        ),
        Rule::InvoiceTooLateForInterest { issued_by } => {
            format!("No interest is owed: the invoice had to be issued by {}.", date(*issued_by, En))
        }
        Rule::Grace { first_day, last_day } => format!(
            "The court gave time from {} to {}: late-payment interest does not run.",
            date(*first_day, En),
            date(*last_day, En)
        ),
        Rule::Capitalised { on, interest, base } => format!(
            "From {}, the {} of interest left owing at the end of a year bears interest itself: base {}.",
            date(*on, En),
            money(*interest, En),
            money(*base, En)
        ),
        Rule::Year { basis, by } => format!("Year: {}, {}.", year(*basis), choice(*by)),
        Rule::Fixing { fixing, by } => format!("Rate: {}, {}.", fixing_words(*fixing), choice(*by)),
        Rule::FixedRate { rate } => format!("Rate of the law: {} a year.", percent(*rate, En)),
        Rule::ContractRate { rate } => format!("Rate of the contract: {} a year.", percent(*rate, En)),
        Rule::SectorRate { points, rate, .. } => {
            format!("In this trade the law adds {points} points: {} a year.", percent(*rate, En))
        }
        Rule::ExcusedRate { rate } => {
            format!("The debtor is not responsible for the delay: {} a year.", percent(*rate, En))
        }
        Rule::IncreasedRate { first_day, points, rate } => format!(
            "Judgment not obeyed: from {}, {points} points more, that is {} a year.",
            date(*first_day, En),
            percent(*rate, En)
        ),
        Rule::AgreedRateAboveCeiling { first_day, agreed, ceiling } => format!(
            "Half-year from {}: the agreed rate of {} is above the legal maximum; rate applied: {}.",
            date(*first_day, En),
            percent(*agreed, En),
            percent(*ceiling, En)
        ),
        Rule::CompensationScale { debt, amount } => format!(
            "Compensation for recovery costs, by the size of the debt ({}): {}.",
            money(*debt, En),
            money(*amount, En)
        ),
        Rule::CompensationClause { agreed, most, amount } => format!(
            "Agreed compensation of {}, no more than {} by law: {}.",
            money(*agreed, En),
            money(*most, En),
            money(*amount, En)
        ),
        Rule::CompensationAfterNotice { from: None } => {
            "No compensation yet: this debtor must first be put on formal notice.".to_owned()
        }
        Rule::CompensationAfterNotice { from: Some(from) } => {
            format!("No compensation yet: it is owed from {} if nothing is paid.", date(*from, En))
        }
        Rule::CompensationNeedsClause => {
            "No compensation: the law admits it only if the contract gives it.".to_owned()
        }
        Rule::DeclareBy { published, months, date: last } => format!(
            "Judgment published on {}: declare the claim within {months} months, by {} at the latest.",
            date(*published, En),
            date(*last, En)
        ),
        Rule::AskReliefBy { published, months, date: last } => format!(
            "If it was not declared, ask for relief within {months} months of the publication of {}, by {} at the \
             latest.",
            date(*published, En),
            date(*last, En)
        ),
        Rule::ServeOrderBy { made_on, months, date: last } => format!(
            "Order for payment of {}: serve it within {months} months, by {} at the latest, or it is void.",
            date(*made_on, En),
            date(*last, En)
        ),
        Rule::Limitation { from, years, date: last } => format!(
            "Limitation of {} from {}: last day to act {}.",
            years_words(*years),
            date(*from, En),
            date(*last, En)
        ),
        Rule::LimitationInterrupted { kind, date: day } => {
            let act = match kind {
                InterruptionKind::Acknowledgment => "the debt was acknowledged",
                InterruptionKind::CourtClaim => "the claim in court ended",
                InterruptionKind::Enforcement => "an act of enforcement",
            };
            format!("Limitation runs anew from {} ({act}).", date(*day, En))
        }
        Rule::LimitationSuspended { since } => {
            format!("A claim has been in court since {}: limitation does not run.", date(*since, En))
        }
        Rule::AllocatedAsChosen { invoice, amount } => {
            format!("{} to invoice {invoice}, which the debtor chose.", money(*amount, En))
        }
        Rule::ChosenNotOwed { invoice, issued: true } => {
            format!("Nothing to invoice {invoice}, which the debtor chose: it is settled.")
        }
        Rule::ChosenNotOwed { invoice, issued: false } => {
            format!("Nothing to invoice {invoice}, which the debtor chose: it was not validly issued.")
        }
        Rule::AllocatedToHighestRate { invoice, due, rate, amount } => format!(
            "{} to invoice {invoice}, due on {}: of the debts due, it bears the highest rate ({} a year) and is the oldest \
             at that rate.",
            money(*amount, En),
            date(*due, En),
            percent(*rate, En)
        ),
        Rule::AllocatedToDue { invoice, due, amount } => format!(
            "{} to invoice {invoice}, due on {}: no debt due that is left is older.",
            money(*amount, En),
            date(*due, En)
        ),
        Rule::AllocatedToNotDue { invoice, due, amount } => format!(
            "{} to invoice {invoice}, due on {}: no debt that is due is left, and none falls due earlier.",
            money(*amount, En),
            date(*due, En)
        ),
        Rule::AllocatedInProportion { invoice, due, owed, of, shared, amount } => format!(
            "{} to invoice {invoice}: {} to share in proportion between debts equal in every respect (due on {}), of which it makes \
             {} of {}; what the division leaves goes to the first.",
            money(*amount, En),
            money(*shared, En),
            date(*due, En),
            money(*owed, En),
            money(*of, En)
        ),
        Rule::Route(rule) => super::routes::step(rule),
        Rule::AllocationSurplus { surplus } => format!("{} is left when all is paid.", money(*surplus, En)),
        Rule::Law(rule) => law::rule(rule),
        Rule::Total { principal, interest, compensation, total } => format!(
            "Total due: {} principal + {} interest + {} compensation = {}.",
            money(*principal, En),
            money(*interest, En),
            money(*compensation, En),
            money(*total, En)
        ),
    }
}

fn choice(by: ChosenBy) -> &'static str {
    match by {
        ChosenBy::Law => "as the law says",
        ChosenBy::Contract => "as the contract says",
        ChosenBy::Default => "since the contract does not choose",
    }
}

fn rounded(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::HalfUp => "rounded half up",
        Rounding::HalfEven => "rounded half to even",
        Rounding::Down => "rounded down",
    }
}
