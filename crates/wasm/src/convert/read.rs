//! From the contract to the core.

use iban::{Iban, IbanLike as _};
use relance_core::calendar::Day;
use relance_core::choices::{
    AllocationOrder, DebtorKind, InterestStart, InterruptionKind, NonWorkingDay, PublicBuyer, RateFixing,
    Sector, StartEvent, YearBasis,
};
use relance_core::facts::check_extra_rates;
use relance_core::facts::{
    AgreedRate, BelowFloor, Claim, Contact, ContactStatus, Contract, CreditEffect, CreditNote, Creditor,
    Debtor, Dispute, DisputeOutcome, DunningBlock, GracePeriod, Insolvency, Instalment, Interruption,
    Invoice, InvoiceState, Judgment, LifecycleStatus, Payment, PaymentOrder, PaymentPlan, PaymentTerms,
    Place, Proceedings, PromiseToPay, Question, RateClause, TeamNotice,
};
use relance_core::holidays::Override;
use relance_core::law::ContractInterest;
use relance_core::law::{Jurisdiction, Proof, RateRow, Series, calendar};
use relance_core::money::{Percent, Rounding};
use relance_core::plans::{PlanRequest, Rhythm};
use relance_core::refusal::{Fact, Reason};
use relance_core::simulate::Scenario;
use relance_core::source::{Check, Compared, Source};
use relance_core::words::Language;

use super::decisions::dispute_reason;
use super::policies::{self, channel, reading, risk, sanction_kind};
use super::{Path, Reader, twins};
use crate::contract::{dunning, portfolio, types};

/// What is common to all the questions of a call.
pub fn question(reader: &mut Reader, question: &types::Question) -> Option<Question> {
    let at = Path::root("question");
    let as_of = reader.day(&at.field("as-of"), &question.as_of);
    let extra = reader.list(&at.field("extra-rates"), &question.extra_rates, rate_row);
    let changes = question.calendar_changes.as_deref().unwrap_or_default();
    let changes = reader.list(&at.field("calendar-changes"), changes, |reader, at, change| {
        Some(Override { day: reader.day(&at.field("day"), &change.day)?, closed: change.closed })
    });
    let (as_of, extra_rates, calendar_changes) = (as_of?, extra?, changes?);
    let faults = check_extra_rates(&extra_rates);
    if faults.is_empty() {
        let accept_unverified = question.accept_unverified.unwrap_or_default();
        return Some(Question { as_of, extra_rates, accept_unverified, calendar_changes });
    }
    reader.faults.extend(faults);
    None
}

fn rate_row(reader: &mut Reader, at: &Path<'_>, row: &types::RateRow) -> Option<RateRow> {
    let series = reader.keep(&at.field("series"), Series::from_name(&row.series));
    let first_day = reader.day(&at.field("first-day"), &row.first_day);
    let percent = reader.keep(&at.field("percent"), Percent::parse(&row.percent));
    let source = source(reader, &at.field("source"), &row.source);
    // Whatever proof the caller claims, to us it is a row that the caller supplied.
    Some(RateRow {
        series: series?,
        first_day: first_day?,
        percent: percent?,
        source: source?,
        proof: Proof::Supplied,
    })
}

fn source(reader: &mut Reader, at: &Path<'_>, source: &types::Source) -> Option<Source> {
    let title = reader.text(&at.field("title"), &source.title);
    let day = at.field("checked-on");
    let on = optional_day(reader, &day, source.checked_on.as_ref());
    let compared = source.compared.map(compared);
    let checked = match on? {
        Some(on) => Some(Check { on, compared }),
        None if compared.is_some() => reader.keep(&day, Err(Reason::MissingFact(Fact::CheckedOn)))?,
        None => None,
    };
    Some(Source { title: title?.into(), url: source.url.clone().into(), checked })
}

twins! {
    /// What was compared.
    compared: types::Compared => compared_out: Compared { OfficialText, Copy, SecondaryPage }
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
        registration: creditor.registration.clone(),
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
        let published =
            optional_day(reader, &at.field("publication-date"), insolvency.publication_date.as_ref());
        Some(Insolvency {
            judgment_date: judgment?,
            publication_date: published?,
            creditor_elsewhere: insolvency.creditor_elsewhere.unwrap_or_default(),
        })
    });
    let blocks = blocks(reader, &at.field("blocks"), debtor.blocks.as_ref());
    Some(Debtor {
        id: id?,
        name: name?,
        kind: kind(debtor.kind),
        address: debtor.address.clone(),
        email: debtor.email.clone(),
        phone: debtor.phone.clone(),
        reachable_by: debtor.reachable_by.as_ref().map(|them| them.iter().map(|it| channel(*it)).collect()),
        segment: debtor.segment.clone(),
        risk: debtor.risk.map(risk).unwrap_or_default(),
        blocks: blocks?,
        unallocated_payments: unallocated?,
        insolvency: insolvency?,
    })
}

fn blocks(
    reader: &mut Reader,
    at: &Path<'_>,
    blocks: Option<&Vec<types::DunningBlock>>,
) -> Option<Vec<DunningBlock>> {
    reader.list(at, blocks.map(Vec::as_slice).unwrap_or_default(), |reader, at, block| {
        let since = reader.day(&at.field("since"), &block.since);
        let until = optional_day(reader, &at.field("until"), block.until.as_ref());
        Some(DunningBlock { reason: block.reason.clone(), since: since?, until: until? })
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
    let proceedings = reader
        .optional(claim.proceedings.as_ref(), |reader, it| proceedings(reader, &at.field("proceedings"), it));
    let blocks = blocks(reader, &at.field("blocks"), claim.blocks.as_ref());
    let plan = reader.optional(claim.plan.as_ref(), |reader, it| payment_plan(reader, &at.field("plan"), it));
    let told = claim.team_notices.as_deref().unwrap_or_default();
    let told = reader.list(&at.field("team-notices"), told, |reader, at, notice| {
        let date = reader.day(&at.field("date"), &notice.date)?;
        Some(TeamNotice { sanction: sanction_kind(notice.sanction), date })
    });
    Some(Claim {
        debtor: debtor?,
        invoice: invoice?,
        payments: payments?,
        credit_notes: credit_notes?,
        disputes: disputes?,
        promises: promises?,
        contacts: contacts?,
        blocks: blocks?,
        plan: plan?,
        team_notices: told?,
        proceedings: proceedings?.unwrap_or_default(),
        delay_excused: claim.delay_excused.unwrap_or_default(),
    })
}

fn payment_plan(reader: &mut Reader, at: &Path<'_>, plan: &types::PaymentPlan) -> Option<PaymentPlan> {
    let agreed_on = reader.day(&at.field("agreed-on"), &plan.agreed_on);
    let instalments = instalments(reader, at, &at.field("instalments"), &plan.instalments);
    let ended_on = optional_day(reader, &at.field("ended-on"), plan.ended_on.as_ref());
    let tolerance_days = in_range(reader, &at.field("tolerance-days"), plan.tolerance_days, 0, 365);
    Some(PaymentPlan {
        agreed_on: agreed_on?,
        instalments: instalments?,
        tolerance_days: tolerance_days?,
        acknowledged: plan.acknowledged,
        ended_on: ended_on?,
    })
}

/// The instalments of something, one at least; how many is said at a place of its own.
fn instalments(
    reader: &mut Reader,
    at: &Path<'_>,
    counted: &Path<'_>,
    instalments: &[types::Instalment],
) -> Option<Vec<Instalment>> {
    in_range(reader, counted, instalments.len(), 1, MAX_INSTALMENTS)?;
    reader.list(&at.field("instalments"), instalments, |reader, at, instalment| {
        let due_date = reader.day(&at.field("due-date"), &instalment.due_date);
        let amount = reader.money(&at.field("amount"), &instalment.amount);
        Some(Instalment { due_date: due_date?, amount: amount? })
    })
}

fn proceedings(reader: &mut Reader, at: &Path<'_>, proceedings: &types::Proceedings) -> Option<Proceedings> {
    let interruptions = reader.list(&at.field("interruptions"), &proceedings.interruptions, interruption);
    let grace = reader.list(&at.field("grace"), &proceedings.grace, |reader, at, period| {
        let first_day = reader.day(&at.field("first-day"), &period.first_day);
        let last_day = reader.day(&at.field("last-day"), &period.last_day);
        let principal_first = period.principal_first;
        Some(GracePeriod { first_day: first_day?, last_day: last_day?, principal_first })
    });
    let judgment = reader.optional(proceedings.judgment.as_ref(), |reader, judgment| {
        let at = at.field("judgment");
        let given_on = reader.day(&at.field("given-on"), &judgment.given_on);
        let enforceable_on = reader.day(&at.field("enforceable-on"), &judgment.enforceable_on);
        let served_on = optional_day(reader, &at.field("served-on"), judgment.served_on.as_ref());
        Some(Judgment { given_on: given_on?, enforceable_on: enforceable_on?, served_on: served_on? })
    });
    let order = reader.optional(proceedings.order.as_ref(), |reader, order| {
        let at = at.field("order");
        let made_on = reader.day(&at.field("made-on"), &order.made_on);
        let served_on = optional_day(reader, &at.field("served-on"), order.served_on.as_ref());
        Some(PaymentOrder { made_on: made_on?, served_on: served_on? })
    });
    Some(Proceedings { interruptions: interruptions?, grace: grace?, judgment: judgment?, order: order? })
}

fn interruption(
    reader: &mut Reader,
    at: &Path<'_>,
    interruption: &types::Interruption,
) -> Option<Interruption> {
    let date = reader.day(&at.field("date"), &interruption.date);
    let ended_on = optional_day(reader, &at.field("ended-on"), interruption.ended_on.as_ref());
    let kind = match interruption.kind {
        types::InterruptionKind::Acknowledgment => InterruptionKind::Acknowledgment,
        types::InterruptionKind::CourtClaim => InterruptionKind::CourtClaim,
        types::InterruptionKind::Enforcement => InterruptionKind::Enforcement,
    };
    Some(Interruption { kind, date: date?, ended_on: ended_on? })
}

#[allow(clippy::option_option, reason = "the outer one says whether it could be read")]
fn optional_day(reader: &mut Reader, at: &Path<'_>, day: Option<&String>) -> Option<Option<Day>> {
    reader.optional(day, |reader, day| reader.day(at, day))
}

fn invoice(reader: &mut Reader, at: &Path<'_>, invoice: &types::Invoice) -> Option<Invoice> {
    let number = reader.text(&at.field("number"), &invoice.number);
    let law = reader.keep(&at.field("law"), Jurisdiction::from_code(&invoice.law));
    let issue_date = reader.day(&at.field("issue-date"), &invoice.issue_date);
    let receipt_date = optional_day(reader, &at.field("receipt-date"), invoice.receipt_date.as_ref());
    let delivery_date = optional_day(reader, &at.field("delivery-date"), invoice.delivery_date.as_ref());
    let amount_due = reader.money(&at.field("amount-due"), &invoice.amount_due);
    let terms = terms(reader, &at.field("terms"), &invoice.terms);
    let contract =
        reader.optional(invoice.contract.as_ref(), |reader, it| contract(reader, &at.field("contract"), it));
    let lifecycle = invoice.lifecycle.as_deref().unwrap_or_default();
    let lifecycle = reader.list(&at.field("lifecycle"), lifecycle, |reader, at, status| {
        Some(LifecycleStatus { code: status.code, date: reader.day(&at.field("date"), &status.date)? })
    });
    Some(Invoice {
        number: number?,
        law: law?,
        issue_date: issue_date?,
        receipt_date: receipt_date?,
        delivery_date: delivery_date?,
        amount_due: amount_due?,
        description: invoice.description.clone(),
        terms: terms?,
        sector: invoice.sector.map(sector),
        periodic: invoice.periodic,
        state: match invoice.state {
            types::InvoiceState::Draft => InvoiceState::Draft,
            types::InvoiceState::Sent => InvoiceState::Sent,
            types::InvoiceState::Rejected => InvoiceState::Rejected,
            types::InvoiceState::Refused => InvoiceState::Refused,
        },
        lifecycle: lifecycle?,
        contract: contract?.unwrap_or_default(),
    })
}

fn contract(reader: &mut Reader, at: &Path<'_>, contract: &types::Contract) -> Option<Contract> {
    let concluded_on = optional_day(reader, &at.field("concluded-on"), contract.concluded_on.as_ref());
    let rate =
        reader.optional(contract.rate.as_ref(), |reader, it| rate_clause(reader, &at.field("rate"), it));
    let capitalise_from =
        optional_day(reader, &at.field("capitalise-from"), contract.capitalise_from.as_ref());
    let compensation = reader
        .optional(contract.compensation.as_ref(), |reader, it| reader.money(&at.field("compensation"), it));
    let place_of_payment = reader.optional(contract.place_of_payment.as_ref(), |reader, it| {
        place(reader, &at.field("place-of-payment"), it)
    });
    let interest = reader.optional(contract.interest.as_ref(), |reader, it| {
        contract_interest(reader, &at.field("interest"), it)
    });
    Some(Contract {
        concluded_on: concluded_on?,
        rate: rate?,
        allocation: contract.allocation.map(|order| match order {
            types::AllocationOrder::CostsInterestPrincipal => AllocationOrder::CostsInterestPrincipal,
            types::AllocationOrder::InterestCostsPrincipal => AllocationOrder::InterestCostsPrincipal,
            types::AllocationOrder::PrincipalInterestCosts => AllocationOrder::PrincipalInterestCosts,
        }),
        year_basis: contract.year_basis.map(year_basis),
        rate_fixing: contract.rate_fixing.map(|fixing| match fixing {
            types::RateFixing::EachHalfYear => RateFixing::EachHalfYear,
            types::RateFixing::AtStart => RateFixing::AtStart,
        }),
        capitalise_from: capitalise_from?,
        compensation: compensation?,
        place_of_payment: place_of_payment?,
        non_working_day: contract.non_working_day.map(|rule| match rule {
            types::NonWorkingDay::Keep => NonWorkingDay::Keep,
            types::NonWorkingDay::Next => NonWorkingDay::Next,
            types::NonWorkingDay::Previous => NonWorkingDay::Previous,
        }),
        long_term_agreed: contract.long_term_agreed,
        large_debtor: contract.large_debtor,
        interest: interest?,
    })
}

/// A place whose holidays are known.
pub fn place(reader: &mut Reader, at: &Path<'_>, code: &str) -> Option<Place> {
    reader.keep(at, calendar(code).ok_or_else(|| Reason::UnknownPlace(code.to_owned())))
}

/// A year within the calendar of the contract.
pub fn year(reader: &mut Reader, at: &Path<'_>, year: u16) -> Option<i32> {
    in_range(reader, at, year, 1900, 2199).map(i32::from)
}

fn year_basis(basis: types::YearBasis) -> YearBasis {
    match basis {
        types::YearBasis::Year365 => YearBasis::Year365,
        types::YearBasis::Year360 => YearBasis::Year360,
        types::YearBasis::CalendarYear => YearBasis::CalendarYear,
        types::YearBasis::ThirtyDayMonths => YearBasis::ThirtyDayMonths,
    }
}

fn contract_interest(
    reader: &mut Reader,
    at: &Path<'_>,
    interest: &types::ContractInterest,
) -> Option<ContractInterest> {
    let rate = reader.keep(&at.field("rate"), Percent::parse(&interest.rate));
    let compensation = reader
        .optional(interest.compensation.as_ref(), |reader, it| reader.money(&at.field("compensation"), it));
    Some(ContractInterest {
        rate: rate?,
        year_basis: year_basis(interest.year_basis),
        start: match interest.start {
            types::InterestStart::DueDate => InterestStart::DueDate,
            types::InterestStart::FormalNotice => InterestStart::FormalNotice,
        },
        rounding: match interest.rounding {
            types::Rounding::HalfUp => Rounding::HalfUp,
            types::Rounding::HalfEven => Rounding::HalfEven,
            types::Rounding::Down => Rounding::Down,
        },
        compensation: compensation?,
    })
}

/// The longest term anyone can mean, in days.
const MAX_DAYS: u16 = 3650;

/// The most instalments one invoice can have.
const MAX_INSTALMENTS: usize = 120;

fn in_range<T: Copy + PartialOrd + ToString>(
    reader: &mut Reader,
    at: &Path<'_>,
    given: T,
    least: T,
    most: T,
) -> Option<T> {
    let fits = least <= given && given <= most;
    let read = fits.then_some(given).ok_or_else(|| Reason::NumberOutOfRange {
        given: given.to_string(),
        least: least.to_string(),
        most: most.to_string(),
    });
    reader.keep(at, read)
}

#[allow(clippy::option_option, reason = "the outer one says whether it could be read")]
fn on_day(reader: &mut Reader, at: &Path<'_>, number: Option<u8>) -> Option<Option<u8>> {
    reader.optional(number.as_ref(), |reader, number| in_range(reader, &at.field("on-day"), *number, 1, 31))
}

fn start_event(event: types::StartEvent) -> StartEvent {
    match event {
        types::StartEvent::Issue => StartEvent::Issue,
        types::StartEvent::Receipt => StartEvent::Receipt,
        types::StartEvent::Delivery => StartEvent::Delivery,
    }
}

fn terms(reader: &mut Reader, at: &Path<'_>, terms: &types::PaymentTerms) -> Option<PaymentTerms> {
    let days = |reader: &mut Reader, days| in_range(reader, &at.field("days"), days, 0, MAX_DAYS);
    Some(match terms {
        types::PaymentTerms::DueOn(day) => PaymentTerms::DueOn(reader.day(at, day)?),
        types::PaymentTerms::Net(net) => {
            let (days, on_day) = (days(reader, net.days), on_day(reader, at, net.on_day));
            PaymentTerms::Net { days: days?, after: start_event(net.after), on_day: on_day? }
        }
        types::PaymentTerms::EndOfMonth(eom) => {
            let (days, on_day) = (days(reader, eom.days), on_day(reader, at, eom.on_day));
            PaymentTerms::EndOfMonth { days: days?, reading: eom.reading.map(reading), on_day: on_day? }
        }
        types::PaymentTerms::EndOfTenDays(ten) => PaymentTerms::EndOfTenDays {
            days: days(reader, ten.days)?,
            after: start_event(ten.after),
            reading: ten.reading.map(reading),
        },
        types::PaymentTerms::Instalments(given) => {
            PaymentTerms::Instalments(instalments(reader, at, at, given)?)
        }
        types::PaymentTerms::Statutory => PaymentTerms::Statutory,
    })
}

fn sector(sector: types::Sector) -> Sector {
    match sector {
        types::Sector::PerishableFood => Sector::PerishableFood,
        types::Sector::OtherFood => Sector::OtherFood,
        types::Sector::SeasonalAgriculture => Sector::SeasonalAgriculture,
        types::Sector::LiveCattle => Sector::LiveCattle,
        types::Sector::AlcoholicDrinks => Sector::AlcoholicDrinks,
        types::Sector::GrapesAndMust => Sector::GrapesAndMust,
        types::Sector::Freight => Sector::Freight,
    }
}

fn rate_clause(reader: &mut Reader, at: &Path<'_>, clause: &types::RateClause) -> Option<RateClause> {
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

/// Several claims.
pub fn claims(reader: &mut Reader, at: &Path<'_>, claims: &[types::Claim]) -> Option<Vec<Claim>> {
    reader.list(at, claims, claim)
}

/// Money received.
pub fn payment(reader: &mut Reader, at: &Path<'_>, payment: &types::Payment) -> Option<Payment> {
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
    let acknowledged_on =
        optional_day(reader, &at.field("acknowledged-on"), dispute.acknowledged_on.as_ref());
    let investigated_on =
        optional_day(reader, &at.field("investigated-on"), dispute.investigated_on.as_ref());
    let closed_on = optional_day(reader, &at.field("closed-on"), dispute.closed_on.as_ref());
    let outcome = reader.optional(dispute.outcome.as_ref(), |reader, outcome| {
        Some(match outcome {
            types::DisputeOutcome::Upheld => DisputeOutcome::Upheld,
            types::DisputeOutcome::PartlyUpheld(part) => {
                DisputeOutcome::PartlyUpheld(reader.money(&at.field("outcome"), part)?)
            }
            types::DisputeOutcome::Rejected => DisputeOutcome::Rejected,
        })
    });
    Some(Dispute {
        opened_on: opened_on?,
        amount: amount?,
        reason: dispute.reason.map(dispute_reason),
        subject: dispute.subject.clone(),
        acknowledged_on: acknowledged_on?,
        investigated_on: investigated_on?,
        closed_on: closed_on?,
        outcome: outcome?,
    })
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
    let pay_by = optional_day(reader, &at.field("pay-by"), contact.pay_by.as_ref());
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
            types::ContactStatus::Answered => ContactStatus::Answered,
        },
        pay_by: pay_by?,
        address: contact.address.clone(),
    })
}

/// A language.
#[must_use]
pub fn language(language: types::Language) -> Language {
    match language {
        types::Language::Fr => Language::Fr,
        types::Language::En => Language::En,
    }
}

/// What a plan should look like.
pub fn plan_request(
    reader: &mut Reader,
    at: &Path<'_>,
    request: &dunning::PlanRequest,
) -> Option<PlanRequest> {
    let first_day = reader.day(&at.field("first-day"), &request.first_day);
    let percent = reader.optional(request.percent.as_ref(), |reader, text| {
        reader.keep(&at.field("percent"), Percent::parse(text))
    });
    Some(PlanRequest {
        first_day: first_day?,
        instalments: request.instalments,
        rhythm: match request.rhythm {
            dunning::PlanRhythm::Weekly => Rhythm::Weekly,
            dunning::PlanRhythm::Monthly => Rhythm::Monthly,
        },
        with_charges: request.with_charges,
        percent: percent?,
    })
}

/// The policies of every scenario, read and judged.
pub fn scenarios(reader: &mut Reader, scenarios: &[portfolio::Scenario]) -> Option<Vec<Scenario>> {
    reader.list(&Path::root("scenarios"), scenarios, |reader, at, scenario| {
        let name = reader.text(&at.field("name"), &scenario.name);
        let policies = policies::policies(reader, &at.field("policies"), &scenario.policies);
        Some(Scenario { name: name?, policies: policies? })
    })
}

/// A day.
pub fn day(reader: &mut Reader, at: &Path<'_>, text: &str) -> Option<Day> {
    reader.day(at, text)
}
