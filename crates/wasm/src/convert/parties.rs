//! Who owes and who is owed.

use iban::{Iban, IbanLike as _};
use relance_contract::Path;
use relance_core::choices::{DebtorKind, PublicBuyer};
use relance_core::facts::{Credit, CreditKind, Creditor, Debtor, Insolvency};
use relance_core::refusal::Reason;

use super::choices::{channel, risk};
use super::claims::blocks;
use super::{Reader, optional_day};
use crate::contract::types;

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
    let credits = reader.list(&at.field("credits"), &debtor.credits, credit);
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
        credits: credits?,
        unread: debtor.unread.clone().unwrap_or_default(),
        insolvency: insolvency?,
    })
}

fn credit(reader: &mut Reader, at: &Path<'_>, credit: &types::Credit) -> Option<Credit> {
    let date = reader.day(&at.field("date"), &credit.date);
    let amount = reader.money(&at.field("amount"), &credit.amount);
    Some(Credit {
        kind: match credit.kind {
            types::CreditKind::Payment => CreditKind::Payment,
            types::CreditKind::CreditNote => CreditKind::CreditNote,
            types::CreditKind::Overpayment => CreditKind::Overpayment,
            types::CreditKind::Other => CreditKind::Other,
        },
        date: date?,
        amount: amount?,
        reference: credit.reference.clone(),
        invoice: credit.invoice.clone(),
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
