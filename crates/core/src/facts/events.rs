//! What happened to an invoice: payments, credit notes, disputes, promises, contacts, plans.

use super::Instalment;
use crate::calendar::Day;
use crate::choices::{Channel, SanctionKind};
use crate::money::Money;

/// Money received.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Payment {
    pub date: Day,
    pub amount: Money,
    pub reference: Option<String>,
}

/// What a credit of a debtor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum CreditKind {
    Payment,
    CreditNote,
    Overpayment,
    Other,
}

/// Something to the credit of a debtor that is matched with no invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Credit {
    pub kind: CreditKind,
    pub date: Day,
    pub amount: Money,
    pub reference: Option<String>,
    pub invoice: Option<String>,
}

/// From when a credit note counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum CreditEffect {
    FromItsDate,
    FromTheStart,
}

/// A credit note.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct CreditNote {
    pub number: String,
    pub date: Day,
    pub amount: Money,
    pub effect: CreditEffect,
}

/// What a dispute is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum DisputeReason {
    Price,
    Quantity,
    Quality,
    Delivery,
    Order,
    AlreadyPaid,
    Duplicate,
    Paperwork,
    Other,
}

/// What became of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum DisputeOutcome {
    Upheld,
    PartlyUpheld(Money),
    Rejected,
}

/// A contested invoice or part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Dispute {
    pub opened_on: Day,
    pub amount: Option<Money>,
    pub reason: Option<DisputeReason>,
    pub subject: Option<String>,
    pub acknowledged_on: Option<Day>,
    pub investigated_on: Option<Day>,
    pub closed_on: Option<Day>,
    pub outcome: Option<DisputeOutcome>,
}

impl Dispute {
    /// Whether it is open on this day. The day it is closed, it no longer is.
    #[must_use]
    pub fn is_open(&self, on: Day) -> bool {
        self.opened_on <= on && self.closed_on.is_none_or(|closed| on < closed)
    }
}

/// A dated commitment to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct PromiseToPay {
    pub made_on: Day,
    pub pay_by: Day,
    pub amount: Option<Money>,
}

/// What became of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum ContactStatus {
    Proposed,
    Sent,
    Cancelled,
    Bounced,
    Answered,
}

/// A contact with the debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Contact {
    pub date: Day,
    pub level: String,
    pub formal_notice: bool,
    pub channel: Channel,
    pub status: ContactStatus,
    pub pay_by: Option<Day>,
    pub address: Option<String>,
}

impl Contact {
    /// Whether the debtor has had it by this day.
    #[must_use]
    pub fn was_sent_by(&self, day: Day) -> bool {
        matches!(self.status, ContactStatus::Sent | ContactStatus::Answered) && self.date <= day
    }
}

/// An agreed schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct PaymentPlan {
    pub agreed_on: Day,
    pub instalments: Vec<Instalment>,
    pub tolerance_days: u16,
    pub acknowledged: bool,
    pub ended_on: Option<Day>,
}

/// The day the creditor's own people were told of a sanction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct TeamNotice {
    pub sanction: SanctionKind,
    pub date: Day,
}
