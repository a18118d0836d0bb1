//! An invoice with everything that happened to it.

use relance_contract::Path;
use relance_core::choices::{InterruptionKind, Sector};
use relance_core::facts::{
    Claim, Contact, ContactStatus, CreditEffect, CreditNote, DiscountUntil, Dispute, DisputeOutcome,
    DunningBlock, EarlyPaymentDiscount, GracePeriod, Interruption, Invoice, InvoiceState, Judgment,
    LifecycleStatus, Payment, PaymentOrder, PaymentPlan, Proceedings, PromiseToPay, TeamNotice,
};
use relance_core::law::Jurisdiction;
use relance_core::money::Percent;

use super::choices::{channel, dispute_reason, sanction_kind};
use super::contracts::contract;
use super::terms::{in_range, instalments, terms};
use super::{Reader, optional_day};
use crate::contract::types;

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

fn invoice(reader: &mut Reader, at: &Path<'_>, invoice: &types::Invoice) -> Option<Invoice> {
    let number = reader.text(&at.field("number"), &invoice.number);
    let law = reader.keep(&at.field("law"), Jurisdiction::from_code(&invoice.law));
    let issue_date = reader.day(&at.field("issue-date"), &invoice.issue_date);
    let receipt_date = optional_day(reader, &at.field("receipt-date"), invoice.receipt_date.as_ref());
    let delivery_date = optional_day(reader, &at.field("delivery-date"), invoice.delivery_date.as_ref());
    let amount_due = reader.money(&at.field("amount-due"), &invoice.amount_due);
    let terms = terms(reader, &at.field("terms"), &invoice.terms);
    let discounts = invoice.discounts.as_deref().unwrap_or_default();
    let discounts = reader.list(&at.field("discounts"), discounts, discount);
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
        discounts: discounts?,
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

fn discount(
    reader: &mut Reader,
    at: &Path<'_>,
    discount: &types::EarlyPaymentDiscount,
) -> Option<EarlyPaymentDiscount> {
    let percent = reader.keep(&at.field("percent"), Percent::parse(&discount.percent));
    let until = match &discount.until {
        types::DiscountUntil::Days(days) => {
            in_range(reader, &at.field("until"), *days, 0, 3650).map(DiscountUntil::Days)
        }
        types::DiscountUntil::Day(day) => reader.day(&at.field("until"), day).map(DiscountUntil::Day),
    };
    let base = reader.optional(discount.base.as_ref(), |reader, base| reader.money(&at.field("base"), base));
    Some(EarlyPaymentDiscount { percent: percent?, until: until?, base: base? })
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

pub(super) fn blocks(
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
