//! From the core to the contract.

use relance_core::allocation::Allocation;
use relance_core::assess::Assessment;
use relance_core::balance::{Charge, Event, Line, Tranche};
use relance_core::calendar::Day;
use relance_core::choices::StartEvent;
use relance_core::deadlines::Deadline;
use relance_core::explain::{Step, describe};
use relance_core::facts::PaymentTerms;
use relance_core::interest::Segment;
use relance_core::law::{CostBearer, Proof, RateRow, Regime};
use relance_core::money::Money;
use relance_core::portfolio::{Party, Review, Totals};
use relance_core::refusal::{
    DeadlineCode, PolicyFault, Reason, Refusal, TermsAmbiguity, Warning, WarningAbout,
};
use relance_core::routes::{RouteCheck, RouteStatus};
use relance_core::source::Source;
use relance_core::terms::text::ParsedTerms;
use relance_core::terms::{TermsCheck, TermsVerdict};

use relance_contract::bounds::cut;

use super::decisions::{decision, work_item};
use super::messages;
use super::policies::{channel_out, class_out, reading_out};
use super::read::compared_out;
use super::{Writer, twins};
use crate::contract::{assessment, law, portfolio, terms, types};

/// An amount.
#[must_use]
pub fn money(amount: Money) -> types::Money {
    types::Money { amount: amount.to_string(), currency: amount.currency().code().to_owned() }
}

/// A source.
#[must_use]
pub fn source(source: &Source) -> types::Source {
    types::Source {
        title: source.title.to_string(),
        url: source.url.to_string(),
        checked_on: source.checked.map(|check| check.on.to_string()),
        compared: source.checked.and_then(|check| check.compared).map(compared_out),
    }
}

/// A row of a rate series.
#[must_use]
pub fn rate_row(row: &RateRow) -> types::RateRow {
    types::RateRow {
        series: row.series.name().to_owned(),
        first_day: row.first_day.to_string(),
        percent: row.percent.to_string(),
        source: source(&row.source),
        proof: match row.proof {
            Proof::Published => types::Proof::Published,
            Proof::Secondary => types::Proof::Secondary,
            Proof::Unverified => types::Proof::Unverified,
            Proof::Supplied => types::Proof::Supplied,
        },
    }
}

/// A refusal with its sentence.
#[must_use]
pub fn refusal(writer: &Writer, refusal: &Refusal) -> types::Refusal {
    let mut about = refusal.reason.clone();
    if let Some(given) = repeated(&mut about) {
        *given = cut(given);
    }
    let message = writer.language.refusal(&about);
    types::Refusal { path: refusal.path.to_string(), reason: reason(&about), message }
}

/// The text that a reason repeats from what was given.
fn repeated(reason: &mut Reason) -> Option<&mut String> {
    match reason {
        Reason::InvalidDate(given)
        | Reason::DateOutOfRange(given)
        | Reason::InvalidDecimal(given)
        | Reason::AmountTooLarge(given)
        | Reason::AmountNotPositive(given)
        | Reason::NumberOutOfRange { given, .. }
        | Reason::UnknownCurrency(given)
        | Reason::UnknownCountry(given)
        | Reason::UnknownPlace(given)
        | Reason::UnknownSeries(given)
        | Reason::TermsNotUnderstood(given)
        | Reason::UnknownInvoice(given)
        | Reason::UnknownDebtor(given)
        | Reason::UnknownLevel(given) => Some(given),
        _ => None,
    }
}

fn reason(reason: &Reason) -> types::RefusalReason {
    use types::RefusalReason as Wire;
    match reason {
        Reason::MissingFact(fact) => Wire::MissingFact(fact.name().to_owned()),
        Reason::EmptyText => Wire::EmptyText,
        Reason::InvalidDate(given) => Wire::InvalidDate(given.clone()),
        Reason::DateOutOfRange(given) => Wire::DateOutOfRange(given.clone()),
        Reason::InvalidDecimal(given) => Wire::InvalidDecimal(given.clone()),
        Reason::TooManyDecimals(places) => Wire::TooManyDecimals(*places),
        Reason::AmountTooLarge(given) => Wire::AmountTooLarge(given.clone()),
        Reason::AmountNotPositive(given) => Wire::AmountNotPositive(given.clone()),
        Reason::NumberOutOfRange { given, least, most } => Wire::NumberOutOfRange(types::NumberRange {
            given: given.clone(),
            least: least.clone(),
            most: most.clone(),
        }),
        Reason::UnknownCurrency(given) => Wire::UnknownCurrency(given.clone()),
        Reason::CurrencyMismatch(expected) => Wire::CurrencyMismatch((*expected).to_owned()),
        Reason::UnknownCountry(given) => Wire::UnknownCountry(given.clone()),
        Reason::LawNotAvailable(given) => Wire::LawNotAvailable(given.clone()),
        Reason::LawAvailable(regime) => Wire::LawAvailable((*regime).to_owned()),
        Reason::UnknownPlace(given) => Wire::UnknownPlace(given.clone()),
        Reason::NoReferenceRate => Wire::NoReferenceRate,
        Reason::RateUnverified { series, first_day } => Wire::RateUnverified(types::MissingRate {
            series: (*series).to_owned(),
            first_day: first_day.to_string(),
        }),
        Reason::TermsNotUnderstood(word) => Wire::TermsNotUnderstood(word.clone()),
        Reason::TermsAmbiguous(what) => Wire::TermsAmbiguous(terms_ambiguity(*what)),
        Reason::InstalmentsDoNotAddUp(sum) => Wire::InstalmentsDoNotAddUp(sum.to_string()),
        Reason::BeforeLaw(first) => Wire::BeforeLaw(first.to_string()),
        Reason::RateNotKnown { series, first_day } => Wire::RateNotKnown(types::MissingRate {
            series: (*series).to_owned(),
            first_day: first_day.to_string(),
        }),
        Reason::RateRowMisplaced(expected) => Wire::RateRowMisplaced(expected.to_string()),
        Reason::UnknownSeries(given) => Wire::UnknownSeries(given.clone()),
        Reason::AmbiguousTerm { days_then_period_end, period_end_then_days, .. } => {
            Wire::AmbiguousTerm(types::TwoReadings {
                days_then_period_end: days_then_period_end.to_string(),
                period_end_then_days: period_end_then_days.to_string(),
            })
        }
        Reason::DateAfter(limit) => Wire::DateAfter(limit.to_string()),
        Reason::UnknownInvoice(given) => Wire::UnknownInvoice(given.clone()),
        Reason::GivenTwice(place) => Wire::GivenTwice((*place).to_owned()),
        Reason::DateBefore(limit) => Wire::DateBefore(limit.to_string()),
        Reason::DuplicateInvoice(first) => Wire::DuplicateInvoice(*first),
        Reason::DuplicateDebtor(first) => Wire::DuplicateDebtor(*first),
        Reason::UnknownDebtor(given) => Wire::UnknownDebtor(given.clone()),
        Reason::InvalidIban => Wire::InvalidIban,
        Reason::NoPolicy => Wire::NoPolicy,
        Reason::UnknownLevel(given) => Wire::UnknownLevel(given.clone()),
        Reason::UnknownAction(keys) => Wire::UnknownAction(keys.clone()),
        Reason::InvalidPolicy(fault) => Wire::InvalidPolicy(policy_fault_out(*fault)),
        Reason::NothingToSend(_) => Wire::NothingToSend,
        Reason::NoTextFor(channel) => Wire::NoTextFor(channel_out(*channel)),
        Reason::NoClaims => Wire::NoClaims,
        Reason::Template(fault) => Wire::Template(messages::fault(fault)),
        Reason::NothingToPlan => Wire::NothingToPlan,
        Reason::PeriodNotPossible => Wire::PeriodNotPossible,
        Reason::DebtorRefused(place) => Wire::DebtorRefused(*place),
    }
}

twins! {
    /// What is wrong with a policy.
    policy_fault: types::PolicyFault => policy_fault_out: PolicyFault {
        NoLevels, AppliesToNobody, DuplicateLevel, UnreachableLevel, DecreasingSeverity, NotAnAction, MissingChannel,
        ChannelOutOfPlace, NoContactBefore, BeforeAnchor, RepeatNotLast, NoSuchLevel, DuplicateCurrency,
        MinimumNeedsAccount, UnlawfulFee, FeeOutOfOrder, QuietPeriodNotPossible, NoContactDay, OverlappingPolicies,
    }
}

fn terms_ambiguity(what: TermsAmbiguity) -> types::TermsAmbiguity {
    match what {
        TermsAmbiguity::UnitMissing => types::TermsAmbiguity::UnitMissing,
        TermsAmbiguity::Months => types::TermsAmbiguity::Months,
        TermsAmbiguity::Date => types::TermsAmbiguity::Date,
        TermsAmbiguity::TwoTerms => types::TermsAmbiguity::TwoTerms,
        TermsAmbiguity::Slash => types::TermsAmbiguity::Slash,
        TermsAmbiguity::DiscountDays => types::TermsAmbiguity::DiscountDays,
        TermsAmbiguity::DayPlace => types::TermsAmbiguity::DayPlace,
        TermsAmbiguity::Unfinished => types::TermsAmbiguity::Unfinished,
        TermsAmbiguity::NoTerm => types::TermsAmbiguity::NoTerm,
        TermsAmbiguity::Prepayment => types::TermsAmbiguity::Prepayment,
        TermsAmbiguity::TwoPercents => types::TermsAmbiguity::TwoPercents,
        TermsAmbiguity::PeriodFromEvent => types::TermsAmbiguity::PeriodFromEvent,
    }
}

fn warning(writer: &Writer, warning: &Warning) -> types::Warning {
    types::Warning {
        code: match warning.about {
            WarningAbout::TermUnlawful { .. } => types::WarningCode::TermUnlawful,
            WarningAbout::TermDepends { .. }
            | WarningAbout::TermNeedsAgreement { .. }
            | WarningAbout::TermDependsOnSize { .. } => types::WarningCode::TermDepends,
            WarningAbout::TermUnchecked(_) => types::WarningCode::TermUnchecked,
            WarningAbout::RateBelowFloor { .. } => types::WarningCode::RateBelowFloor,
            WarningAbout::RateSecondary { .. } => types::WarningCode::RateSecondary,
            WarningAbout::RateSupplied { .. } => types::WarningCode::RateSupplied,
            WarningAbout::RateUnverified { .. } => types::WarningCode::RateUnverified,
            WarningAbout::RateAboveCeiling { .. } => types::WarningCode::RateAboveCeiling,
            WarningAbout::RatePresumedUnfair { .. } => types::WarningCode::RatePresumedUnfair,
            WarningAbout::YearOpen(_) | WarningAbout::FixingOpen(_) => types::WarningCode::LawOpen,
            WarningAbout::SetAside(_) => types::WarningCode::SetAside,
            WarningAbout::CompensationNotOwed(_) => types::WarningCode::CompensationNotOwed,
            WarningAbout::ConditionNotShown(_) => types::WarningCode::ConditionNotShown,
            WarningAbout::LimitationNear { .. } => types::WarningCode::LimitationNear,
            WarningAbout::LimitationPassed { .. } => types::WarningCode::LimitationPassed,
            WarningAbout::DeadlineNear { .. } => types::WarningCode::DeadlineNear,
            WarningAbout::DeadlinePassed { .. } => types::WarningCode::DeadlinePassed,
            WarningAbout::InsolvencyEffectUnknown { .. } => types::WarningCode::InsolvencyEffectUnknown,
            WarningAbout::DateAssumed { .. } => types::WarningCode::DateAssumed,
            WarningAbout::LaterFactSetAside { .. } => types::WarningCode::LaterFactSetAside,
            WarningAbout::Overpaid(_) => types::WarningCode::Overpaid,
            WarningAbout::CompensationCurrency { .. } => types::WarningCode::CompensationCurrency,
            WarningAbout::UnallocatedPayment(_) => types::WarningCode::UnallocatedPayment,
            WarningAbout::FeeForbidden(_) => types::WarningCode::FeeForbidden,
            WarningAbout::FeeDepends { .. } => types::WarningCode::FeeDepends,
            WarningAbout::CreditNoteDue(_) => types::WarningCode::CreditNoteDue,
            WarningAbout::DisputeLate { .. } => types::WarningCode::DisputeLate,
            WarningAbout::TeamNotTold { .. } => types::WarningCode::TeamNotTold,
            WarningAbout::ContentMissing { .. } => types::WarningCode::ContentMissing,
            WarningAbout::HarshWording { .. } => types::WarningCode::HarshWording,
            WarningAbout::SmsLong { .. } => types::WarningCode::SmsLong,
        },
        path: warning.path.to_string(),
        message: writer.language.warning(&warning.about),
    }
}

/// Remarks.
#[must_use]
pub fn warnings(writer: &Writer, warnings: &[Warning]) -> Vec<types::Warning> {
    warnings.iter().map(|it| warning(writer, it)).collect()
}

/// A line of an explanation.
#[must_use]
pub fn step(writer: &Writer, step: &Step) -> types::Step {
    let (inputs, outcome) = step.rule.values();
    types::Step {
        rule: step.rule.name().to_owned(),
        sentence: writer.language.step(&step.rule),
        inputs: inputs
            .into_iter()
            .map(|(name, value)| types::NamedValue { name: name.to_owned(), value })
            .collect(),
        outcome,
        source: step.source.as_ref().map(source),
    }
}

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
        interest: charge(answer.interest),
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
        },
        reference: line.reference.clone(),
        amount: line.amount.to_string(),
        to_compensation: line.to_compensation.to_string(),
        to_interest: line.to_interest.to_string(),
        to_principal: line.to_principal.to_string(),
        open_balance: line.open_balance.to_string(),
    }
}

fn segment(segment: &Segment) -> assessment::InterestSegment {
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

/// What the law says about one kind of debtor.
#[must_use]
pub fn regime(writer: &Writer, country: &str, regime: &Regime) -> law::Regime {
    law::Regime {
        name: regime.name.to_owned(),
        country: country.to_owned(),
        debtor: class_out(regime.debtors.class()),
        first_day: regime.first_day.to_string(),
        last_day: regime.last_day.map(|day| day.to_string()),
        rules: describe(regime).iter().map(|it| step(writer, it)).collect(),
    }
}

/// A way to collect by law.
#[must_use]
pub fn route(writer: &Writer, check: &RouteCheck) -> law::Route {
    law::Route {
        name: check.route.name.to_owned(),
        title: writer.language.route_title(check.route.kind).to_owned(),
        status: match check.status {
            RouteStatus::Open => law::RouteStatus::Open,
            RouteStatus::Closed => law::RouteStatus::Closed,
            RouteStatus::Depends => law::RouteStatus::Depends,
            RouteStatus::NotInForce => law::RouteStatus::NotInForce,
        },
        steps: check.steps.iter().map(|it| step(writer, it)).collect(),
        documents: check.route.documents.iter().map(|it| writer.language.document(*it).to_owned()).collect(),
        costs: match check.route.costs {
            CostBearer::Creditor => law::CostBearer::Creditor,
            CostBearer::Loser => law::CostBearer::Loser,
            CostBearer::Unknown => law::CostBearer::Unknown,
        },
        most: check.most.map(money),
        source: source(&Source::from(&check.route.source)),
    }
}

/// The readings of payment terms, and their discount.
#[must_use]
pub fn parsed_terms(writer: &Writer, parsed: &ParsedTerms) -> terms::ParsedTerms {
    terms::ParsedTerms {
        readings: parsed
            .readings()
            .into_iter()
            .map(|terms| terms::TermsReading {
                sentence: writer.language.payment_terms(&terms),
                terms: payment_terms(&terms),
            })
            .collect(),
        discount: parsed.discount.map(|discount| terms::EarlyPaymentDiscount {
            percent: discount.percent.to_string(),
            days: discount.days,
        }),
    }
}

fn payment_terms(terms: &PaymentTerms) -> types::PaymentTerms {
    match terms {
        PaymentTerms::DueOn(day) => types::PaymentTerms::DueOn(day.to_string()),
        PaymentTerms::Net { days, after, on_day } => types::PaymentTerms::Net(types::NetTerms {
            days: *days,
            after: start_event(*after),
            on_day: *on_day,
        }),
        PaymentTerms::EndOfMonth { days, reading, on_day } => {
            let reading = reading.map(reading_out);
            types::PaymentTerms::EndOfMonth(types::EndOfMonthTerms { days: *days, reading, on_day: *on_day })
        }
        PaymentTerms::EndOfTenDays { days, after, reading } => {
            types::PaymentTerms::EndOfTenDays(types::EndOfTenDaysTerms {
                days: *days,
                after: start_event(*after),
                reading: reading.map(reading_out),
            })
        }
        PaymentTerms::Instalments(instalments) => types::PaymentTerms::Instalments(
            instalments
                .iter()
                .map(|it| types::Instalment { due_date: it.due_date.to_string(), amount: money(it.amount) })
                .collect(),
        ),
        PaymentTerms::Statutory => types::PaymentTerms::Statutory,
    }
}

fn start_event(event: StartEvent) -> types::StartEvent {
    match event {
        StartEvent::Issue => types::StartEvent::Issue,
        StartEvent::Receipt => types::StartEvent::Receipt,
        StartEvent::Delivery => types::StartEvent::Delivery,
    }
}

/// The public holidays of a year.
#[must_use]
pub fn holidays(days: &[(Day, &'static str)]) -> Vec<law::Holiday> {
    days.iter().map(|(day, name)| law::Holiday { date: day.to_string(), name: (*name).to_owned() }).collect()
}

/// The answer for a portfolio.
#[must_use]
pub fn review(writer: &Writer, debtors: &[Party], answer: &Review) -> portfolio::PortfolioReview {
    let rows = answer.rows.iter().map(|row| match row {
        Ok(row) => portfolio::ClaimAnswer::Answered(portfolio::ReviewRow {
            assessment: assessment(writer, &row.assessment),
            decision: decision(writer, &row.decision),
        }),
        Err(faults) => portfolio::ClaimAnswer::Refused(writer.refusals(faults)),
    });
    let refused = debtors.iter().filter_map(|party| party.debtor.as_ref().err());
    let refused: Vec<_> = refused.flat_map(|faults| writer.refusals(faults)).collect();
    portfolio::PortfolioReview {
        debtors: (!refused.is_empty()).then_some(refused),
        rows: rows.collect(),
        totals: answer.totals.iter().map(totals).collect(),
        worklist: answer.worklist.iter().map(work_item).collect(),
    }
}

fn totals(sums: &Totals) -> portfolio::CurrencyTotals {
    portfolio::CurrencyTotals {
        open_balance: money(sums.open_balance),
        past_due: money(sums.past_due),
        disputed: money(sums.disputed),
        interest: money(sums.interest),
        compensation: money(sums.compensation),
        open_invoices: sums.open_invoices,
        past_due_invoices: sums.past_due_invoices,
    }
}
