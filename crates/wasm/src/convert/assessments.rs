//! What is owed, and how a payment is spread.

use relance_core::allocation::Allocation;
use relance_core::assess::Assessment;
use relance_core::balance::{Charge, Event, Line, Tranche};
use relance_core::calendar::Day;
use relance_core::deadlines::Deadline;
use relance_core::discounts::Open;
use relance_core::interest::Segment;
use relance_core::refusal::{DeadlineCode, UnknownRate};
use relance_core::terms::{TermsCheck, TermsVerdict};

use super::Writer;
use super::explanations::{money, source, step};
use super::refusals::warnings;
use crate::contract::assessment;

/// An assessment.
#[must_use]
pub fn assessment(writer: &Writer, answer: &Assessment) -> assessment::Assessment {
    assessment::Assessment {
        invoice: answer.invoice.clone(),
        debtor: answer.debtor.clone(),
        regime: answer.regime.name.to_owned(),
        due_date: answer.due_date.to_string(),
        terms: terms_check(&answer.terms),
        days_past_due: answer.days_past_due,
        open_balance: money(answer.open_balance),
        past_due: money(answer.past_due),
        disputed: money(answer.disputed),
        surplus: money(answer.surplus),
        discount: answer.discount.map(discount),
        interest: charge(answer.interest),
        unknown_rate: answer.known_through.map(unknown_rate),
        compensation: charge(answer.compensation),
        total: money(answer.total),
        balance: answer.balance.iter().map(line).collect(),
        segments: answer.segments.iter().map(segment).collect(),
        instalments: match answer.tranches.as_slice() {
            [_] => Vec::new(),
            several => several.iter().map(instalment).collect(),
        },
        deadlines: answer.deadlines.iter().map(deadline).collect(),
        steps: answer.steps.iter().map(|it| step(writer, it)).collect(),
        warnings: warnings(writer, &answer.warnings),
        next_change: answer.next_change.map(|day| day.to_string()),
    }
}

fn terms_check(check: &TermsCheck) -> assessment::TermsCheck {
    assessment::TermsCheck {
        verdict: match check.verdict {
            TermsVerdict::Lawful => assessment::TermsVerdict::Lawful,
            TermsVerdict::Unlawful => assessment::TermsVerdict::Unlawful,
            TermsVerdict::Depends => assessment::TermsVerdict::Depends,
            TermsVerdict::NotLimited => assessment::TermsVerdict::NotLimited,
            TermsVerdict::Unchecked => assessment::TermsVerdict::Unchecked,
        },
        latest_lawful_date: check.latest_lawful_date.map(|day| day.to_string()),
        fine: check.fine.map(|fine| assessment::Fine {
            natural_person: money(fine.natural_person),
            company: money(fine.company),
        }),
        source: check.source.as_ref().map(source),
    }
}

fn discount(open: Open) -> assessment::OpenDiscount {
    assessment::OpenDiscount {
        percent: open.percent.to_string(),
        last_day: open.last_day.to_string(),
        discount: money(open.discount),
        to_pay: money(open.to_pay),
    }
}

fn unknown_rate((known_through, rate): (Day, UnknownRate)) -> assessment::UnknownRate {
    assessment::UnknownRate {
        series: rate.series.to_owned(),
        first_day: rate.first_day.to_string(),
        unverified: rate.unverified,
        interest_known_through: known_through.to_string(),
    }
}

fn charge(charge: Charge) -> assessment::Charge {
    assessment::Charge {
        accrued: money(charge.accrued),
        paid: money(charge.paid),
        outstanding: money(charge.outstanding()),
    }
}

fn line(line: &Line) -> assessment::BalanceLine {
    assessment::BalanceLine {
        date: line.date.to_string(),
        event: match line.event {
            Event::Invoice => assessment::BalanceEvent::Invoice,
            Event::Payment => assessment::BalanceEvent::Payment,
            Event::CreditNote => assessment::BalanceEvent::CreditNote,
            Event::Discount => assessment::BalanceEvent::Discount,
        },
        reference: line.reference.clone(),
        amount: line.amount.to_string(),
        to_compensation: line.to_compensation.to_string(),
        to_interest: line.to_interest.to_string(),
        to_principal: line.to_principal.to_string(),
        open_balance: line.open_balance.to_string(),
    }
}

pub(super) fn segment(segment: &Segment) -> assessment::InterestSegment {
    assessment::InterestSegment {
        first_day: segment.first_day.to_string(),
        last_day: segment.last_day.to_string(),
        days: segment.days,
        base: segment.base.to_string(),
        rate: segment.rate.to_string(),
        year_days: segment.year_days,
        interest: segment.interest.to_string(),
        instalment: segment.instalment,
    }
}

fn instalment(tranche: &Tranche) -> assessment::InstalmentPosition {
    assessment::InstalmentPosition {
        due_date: tranche.due.to_string(),
        amount: tranche.amount.to_string(),
        open_balance: tranche.open.to_string(),
    }
}

fn deadline(deadline: &Deadline) -> assessment::Deadline {
    assessment::Deadline {
        code: match deadline.code {
            DeadlineCode::DeclareClaim => assessment::DeadlineCode::DeclareClaim,
            DeadlineCode::AskRelief => assessment::DeadlineCode::AskRelief,
            DeadlineCode::ServeOrder => assessment::DeadlineCode::ServeOrder,
            DeadlineCode::Limitation => assessment::DeadlineCode::Limitation,
        },
        date: deadline.date.to_string(),
        source: source(&deadline.source),
    }
}

/// How a payment is spread.
#[must_use]
pub fn allocation(writer: &Writer, answer: &Allocation) -> assessment::Allocation {
    assessment::Allocation {
        parts: answer
            .parts
            .iter()
            .map(|part| assessment::AllocatedPart {
                invoice: part.invoice.clone(),
                amount: part.amount.to_string(),
                to_compensation: part.to_compensation.to_string(),
                to_interest: part.to_interest.to_string(),
                to_principal: part.to_principal.to_string(),
            })
            .collect(),
        surplus: money(answer.surplus),
        steps: answer.steps.iter().map(|it| step(writer, it)).collect(),
        warnings: warnings(writer, &answer.warnings),
    }
}
