//! From the contract to the core.

use iban::{Iban, IbanLike as _};
use relance_core::dunning::{Level, NextStep, Policy, Tone};
use relance_core::facts::{
    AgreedRate, AllocationOrder, BelowFloor, Channel, Claim, Contact, ContactStatus, CreditEffect,
    CreditNote, Creditor, Debtor, DebtorClass, DebtorKind, Dispute, Insolvency, Invoice, InvoiceState,
    MonthEndReading, Payment, PaymentTerms, PromiseToPay, PublicBuyer, Question, RateClause, Sector,
    StartEvent,
};
use relance_core::law::{Jurisdiction, Proof, RateRow, Series, Source, check_extra_rates};
use relance_core::money::Percent;
use relance_core::refusal::Reason;
use relance_core::words::Language;
use relance_core::{dunning as core_dunning, reminder};

use super::{Path, Reader};
use crate::contract::{dunning, reminders, types};

/// What is common to all the questions of a call.
pub fn question(reader: &mut Reader, question: &types::Question) -> Option<Question> {
    let at = Path::root("question");
    let as_of = reader.day(&at.field("as-of"), &question.as_of);
    let extra = reader.list(&at.field("extra-rates"), &question.extra_rates, rate_row);
    let (as_of, extra_rates) = (as_of?, extra?);
    let faults = check_extra_rates(&extra_rates);
    if faults.is_empty() {
        return Some(Question { as_of, extra_rates });
    }
    reader.faults.extend(faults);
    None
}

fn rate_row(reader: &mut Reader, at: &Path<'_>, row: &types::RateRow) -> Option<RateRow> {
    let series = reader.keep(&at.field("series"), Series::from_name(&row.series));
    let first_day = reader.day(&at.field("first-day"), &row.first_day);
    let percent = reader.keep(&at.field("percent"), Percent::parse(&row.percent));
    let from = at.field("source");
    let title = reader.text(&from.field("title"), &row.source.title);
    let checked_on = reader.day(&from.field("checked-on"), &row.source.checked_on);
    let source = Source { title: title?.into(), url: row.source.url.clone().into(), checked_on: checked_on? };
    // Whatever proof the caller claims, to us it is a row that the caller supplied.
    Some(RateRow {
        series: series?,
        first_day: first_day?,
        percent: percent?,
        source,
        proof: Proof::Supplied,
    })
}

/// Who is owed.
pub fn creditor(reader: &mut Reader, at: &Path<'_>, creditor: &types::Creditor) -> Option<Creditor> {
    let name = reader.text(&at.field("name"), &creditor.name);
    let iban = reader.optional(creditor.iban.as_ref(), |reader, iban| {
        let read = iban.parse::<Iban>().map(|iban| iban.electronic_str().to_owned());
        reader.keep(&at.field("iban"), read.map_err(|_| Reason::InvalidIban))
    });
    Some(Creditor {
        name: name?,
        address: creditor.address.clone(),
        email: creditor.email.clone(),
        phone: creditor.phone.clone(),
        iban: iban?,
    })
}

/// Who owes.
pub fn debtor(reader: &mut Reader, at: &Path<'_>, debtor: &types::Debtor) -> Option<Debtor> {
    let id = reader.text(&at.field("id"), &debtor.id);
    let name = reader.text(&at.field("name"), &debtor.name);
    let unallocated = reader.list(&at.field("unallocated-payments"), &debtor.unallocated_payments, payment);
    let insolvency = reader.optional(debtor.insolvency.as_ref(), |reader, insolvency| {
        let at = at.field("insolvency");
        let judgment = reader.day(&at.field("judgment-date"), &insolvency.judgment_date);
        let published = reader.optional(insolvency.publication_date.as_ref(), |reader, day| {
            reader.day(&at.field("publication-date"), day)
        });
        Some(Insolvency { judgment_date: judgment?, publication_date: published? })
    });
    Some(Debtor {
        id: id?,
        name: name?,
        kind: kind(debtor.kind),
        address: debtor.address.clone(),
        email: debtor.email.clone(),
        unallocated_payments: unallocated?,
        insolvency: insolvency?,
    })
}

fn kind(kind: types::DebtorKind) -> DebtorKind {
    match kind {
        types::DebtorKind::Business => DebtorKind::Business,
        types::DebtorKind::Consumer => DebtorKind::Consumer,
        types::DebtorKind::PublicAuthority(buyer) => DebtorKind::PublicAuthority(match buyer {
            types::PublicBuyer::StateOrLocal => PublicBuyer::StateOrLocal,
            types::PublicBuyer::HealthEstablishment => PublicBuyer::HealthEstablishment,
            types::PublicBuyer::PublicUndertaking => PublicBuyer::PublicUndertaking,
        }),
    }
}

/// One invoice with everything that happened to it.
pub fn claim(reader: &mut Reader, at: &Path<'_>, claim: &types::Claim) -> Option<Claim> {
    let debtor = reader.text(&at.field("debtor"), &claim.debtor);
    let invoice = invoice(reader, &at.field("invoice"), &claim.invoice);
    let payments = reader.list(&at.field("payments"), &claim.payments, payment);
    let credit_notes = reader.list(&at.field("credit-notes"), &claim.credit_notes, credit_note);
    let disputes = reader.list(&at.field("disputes"), &claim.disputes, dispute);
    let promises = reader.list(&at.field("promises"), &claim.promises, promise);
    let contacts = reader.list(&at.field("contacts"), &claim.contacts, contact);
    Some(Claim {
        debtor: debtor?,
        invoice: invoice?,
        payments: payments?,
        credit_notes: credit_notes?,
        disputes: disputes?,
        promises: promises?,
        contacts: contacts?,
    })
}

fn invoice(reader: &mut Reader, at: &Path<'_>, invoice: &types::Invoice) -> Option<Invoice> {
    let number = reader.text(&at.field("number"), &invoice.number);
    let law = reader.keep(&at.field("law"), Jurisdiction::from_code(&invoice.law));
    let issue_date = reader.day(&at.field("issue-date"), &invoice.issue_date);
    let receipt_date = reader
        .optional(invoice.receipt_date.as_ref(), |reader, day| reader.day(&at.field("receipt-date"), day));
    let delivery_date = reader
        .optional(invoice.delivery_date.as_ref(), |reader, day| reader.day(&at.field("delivery-date"), day));
    let amount_due = reader.money(&at.field("amount-due"), &invoice.amount_due);
    let terms = terms(reader, &at.field("terms"), &invoice.terms);
    let rate_clause =
        reader.optional(invoice.rate_clause.as_ref(), |reader, clause| rate_clause(reader, at, clause));
    Some(Invoice {
        number: number?,
        law: law?,
        issue_date: issue_date?,
        receipt_date: receipt_date?,
        delivery_date: delivery_date?,
        amount_due: amount_due?,
        terms: terms?,
        sector: invoice.sector.map(sector),
        periodic: invoice.periodic,
        state: match invoice.state {
            types::InvoiceState::Draft => InvoiceState::Draft,
            types::InvoiceState::Sent => InvoiceState::Sent,
            types::InvoiceState::Rejected => InvoiceState::Rejected,
            types::InvoiceState::Refused => InvoiceState::Refused,
        },
        rate_clause: rate_clause?,
        allocation: invoice.allocation.map(|order| match order {
            types::AllocationOrder::CostsInterestPrincipal => AllocationOrder::CostsInterestPrincipal,
            types::AllocationOrder::InterestCostsPrincipal => AllocationOrder::InterestCostsPrincipal,
            types::AllocationOrder::PrincipalInterestCosts => AllocationOrder::PrincipalInterestCosts,
        }),
    })
}

/// The longest term anyone can mean, in days.
const MAX_DAYS: u16 = 3650;

fn term_days(reader: &mut Reader, at: &Path<'_>, days: u16) -> Option<u16> {
    let read = if days > MAX_DAYS {
        let (least, most) = ("0".to_owned(), MAX_DAYS.to_string());
        Err(Reason::NumberOutOfRange { given: days.to_string(), least, most })
    } else {
        Ok(days)
    };
    reader.keep(at, read)
}

fn terms(reader: &mut Reader, at: &Path<'_>, terms: &types::PaymentTerms) -> Option<PaymentTerms> {
    Some(match terms {
        types::PaymentTerms::DueOn(day) => PaymentTerms::DueOn(reader.day(at, day)?),
        types::PaymentTerms::Net(net) => PaymentTerms::Net {
            days: term_days(reader, &at.field("days"), net.days)?,
            after: match net.after {
                types::StartEvent::Issue => StartEvent::Issue,
                types::StartEvent::Receipt => StartEvent::Receipt,
                types::StartEvent::Delivery => StartEvent::Delivery,
            },
        },
        types::PaymentTerms::EndOfMonth(eom) => PaymentTerms::EndOfMonth {
            days: term_days(reader, &at.field("days"), eom.days)?,
            reading: eom.reading.map(|reading| match reading {
                types::MonthEndReading::DaysThenMonthEnd => MonthEndReading::DaysThenMonthEnd,
                types::MonthEndReading::MonthEndThenDays => MonthEndReading::MonthEndThenDays,
            }),
        },
        types::PaymentTerms::Statutory => PaymentTerms::Statutory,
    })
}

fn sector(sector: types::Sector) -> Sector {
    match sector {
        types::Sector::PerishableFood => Sector::PerishableFood,
        types::Sector::SeasonalAgriculture => Sector::SeasonalAgriculture,
        types::Sector::LiveCattle => Sector::LiveCattle,
        types::Sector::AlcoholicDrinks => Sector::AlcoholicDrinks,
        types::Sector::GrapesAndMust => Sector::GrapesAndMust,
        types::Sector::Freight => Sector::Freight,
    }
}

fn rate_clause(reader: &mut Reader, invoice: &Path<'_>, clause: &types::RateClause) -> Option<RateClause> {
    let at = invoice.field("rate-clause");
    let at = at.field("rate");
    let rate = match &clause.rate {
        types::AgreedRate::Fixed(rate) => AgreedRate::Fixed(reader.keep(&at, Percent::parse(rate))?),
        types::AgreedRate::OverReference(points) => {
            AgreedRate::OverReference(reader.keep(&at, Percent::parse(points))?)
        }
    };
    let below_floor = match clause.below_floor {
        types::BelowFloor::StatutoryRate => BelowFloor::StatutoryRate,
        types::BelowFloor::Floor => BelowFloor::Floor,
        types::BelowFloor::AsAgreed => BelowFloor::AsAgreed,
    };
    Some(RateClause { rate, below_floor })
}

fn payment(reader: &mut Reader, at: &Path<'_>, payment: &types::Payment) -> Option<Payment> {
    let date = reader.day(&at.field("date"), &payment.date);
    let amount = reader.money(&at.field("amount"), &payment.amount);
    Some(Payment { date: date?, amount: amount?, reference: payment.reference.clone() })
}

fn credit_note(reader: &mut Reader, at: &Path<'_>, credit: &types::CreditNote) -> Option<CreditNote> {
    let number = reader.text(&at.field("number"), &credit.number);
    let date = reader.day(&at.field("date"), &credit.date);
    let amount = reader.money(&at.field("amount"), &credit.amount);
    let effect = match credit.effect {
        types::CreditEffect::FromItsDate => CreditEffect::FromItsDate,
        types::CreditEffect::FromTheStart => CreditEffect::FromTheStart,
    };
    Some(CreditNote { number: number?, date: date?, amount: amount?, effect })
}

fn dispute(reader: &mut Reader, at: &Path<'_>, dispute: &types::Dispute) -> Option<Dispute> {
    let opened_on = reader.day(&at.field("opened-on"), &dispute.opened_on);
    let amount =
        reader.optional(dispute.amount.as_ref(), |reader, amount| reader.money(&at.field("amount"), amount));
    let closed_on =
        reader.optional(dispute.closed_on.as_ref(), |reader, day| reader.day(&at.field("closed-on"), day));
    let (opened_on, amount, closed_on) = (opened_on?, amount?, closed_on?);
    Some(Dispute { opened_on, amount, subject: dispute.subject.clone(), closed_on })
}

fn promise(reader: &mut Reader, at: &Path<'_>, promise: &types::PromiseToPay) -> Option<PromiseToPay> {
    let made_on = reader.day(&at.field("made-on"), &promise.made_on);
    let pay_by = reader.day(&at.field("pay-by"), &promise.pay_by);
    let amount =
        reader.optional(promise.amount.as_ref(), |reader, amount| reader.money(&at.field("amount"), amount));
    Some(PromiseToPay { made_on: made_on?, pay_by: pay_by?, amount: amount? })
}

fn contact(reader: &mut Reader, at: &Path<'_>, contact: &types::Contact) -> Option<Contact> {
    let date = reader.day(&at.field("date"), &contact.date);
    let level = reader.text(&at.field("level"), &contact.level);
    Some(Contact {
        date: date?,
        level: level?,
        formal_notice: contact.formal_notice,
        channel: channel(contact.channel),
        status: match contact.status {
            types::ContactStatus::Proposed => ContactStatus::Proposed,
            types::ContactStatus::Sent => ContactStatus::Sent,
            types::ContactStatus::Cancelled => ContactStatus::Cancelled,
            types::ContactStatus::Bounced => ContactStatus::Bounced,
        },
    })
}

fn channel(channel: types::Channel) -> Channel {
    match channel {
        types::Channel::Email => Channel::Email,
        types::Channel::Letter => Channel::Letter,
    }
}

/// Policies, read and judged.
pub fn policies(reader: &mut Reader, policies: &[dunning::DunningPolicy]) -> Option<Vec<Policy>> {
    let policies: Vec<Policy> = policies.iter().map(policy).collect();
    let faults = core_dunning::check_policies(&policies);
    if faults.is_empty() {
        return Some(policies);
    }
    reader.faults.extend(faults);
    None
}

fn policy(policy: &dunning::DunningPolicy) -> Policy {
    Policy {
        name: policy.name.clone(),
        applies_to: policy.applies_to.iter().map(|kind| class(*kind)).collect(),
        levels: policy.levels.iter().map(level).collect(),
        promise_tolerance_days: policy.promise_tolerance_days,
    }
}

fn level(level: &dunning::DunningLevel) -> Level {
    Level {
        id: level.id.clone(),
        step: match level.step {
            dunning::NextStepKind::Settled => NextStep::Settled,
            dunning::NextStepKind::Wait => NextStep::Wait,
            dunning::NextStepKind::Check => NextStep::Check,
            dunning::NextStepKind::Remind => NextStep::Remind,
            dunning::NextStepKind::Call => NextStep::Call,
            dunning::NextStepKind::Warn => NextStep::Warn,
            dunning::NextStepKind::FormalNotice => NextStep::FormalNotice,
            dunning::NextStepKind::Hold => NextStep::Hold,
            dunning::NextStepKind::HandOver => NextStep::HandOver,
            dunning::NextStepKind::Stop => NextStep::Stop,
        },
        days_after_due: level.days_after_due,
        days_after_last_contact: level.days_after_last_contact,
        days_to_pay: level.days_to_pay,
        channel: level.channel.map(channel),
        tone: level.tone.map(|tone| match tone {
            dunning::Tone::Courteous => Tone::Courteous,
            dunning::Tone::Neutral => Tone::Neutral,
            dunning::Tone::Firm => Tone::Firm,
            dunning::Tone::Formal => Tone::Formal,
        }),
    }
}

/// A kind of debtor.
#[must_use]
pub fn class(class: dunning::DebtorClass) -> DebtorClass {
    match class {
        dunning::DebtorClass::Business => DebtorClass::Business,
        dunning::DebtorClass::PublicAuthority => DebtorClass::PublicAuthority,
        dunning::DebtorClass::Consumer => DebtorClass::Consumer,
    }
}

/// What the caller wants written.
#[must_use]
pub fn choice(choice: &reminders::MessageChoice) -> reminder::Choice {
    reminder::Choice {
        level: choice.level.clone(),
        channel: choice.channel.map(channel),
        language: language(choice.language),
    }
}

/// A language.
#[must_use]
pub fn language(language: types::Language) -> Language {
    match language {
        types::Language::Fr => Language::Fr,
        types::Language::En => Language::En,
    }
}
