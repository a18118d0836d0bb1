//! The invoice as issued.

use super::{Contract, PaymentTerms};
use crate::calendar::Day;
use crate::choices::Sector;
use crate::law::Jurisdiction;
use crate::money::{Currency, Money, Percent};

/// How far an invoice got on its way to the debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum InvoiceState {
    Draft,
    Sent,
    Rejected,
    Refused,
}

/// A status that the invoicing network reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct LifecycleStatus {
    pub code: u16,
    pub date: Day,
}

impl LifecycleStatus {
    /// The least and greatest number.
    pub const CODES: (u16, u16) = (200, 213);

    /// What it means.
    #[must_use]
    pub fn meaning(self) -> Lifecycle {
        match self.code {
            207 => Lifecycle::Disputed,
            210 => Lifecycle::Refused,
            211 => Lifecycle::PaymentSent,
            212 => Lifecycle::Paid,
            213 => Lifecycle::Rejected,
            _ => Lifecycle::UnderWay,
        }
    }
}

/// The codes of the lifecycle that this program gives a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifecycle {
    /// In dispute.
    Disputed,
    /// Refused by the debtor.
    Refused,
    /// The debtor sent the payment.
    PaymentSent,
    /// The payment was received, or the invoice settled otherwise.
    Paid,
    /// Rejected by the network.
    Rejected,
    /// Anything else: on its way.
    UnderWay,
}

/// Until when a discount can be earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum DiscountUntil {
    Days(u16),
    Day(Day),
}

/// A discount for early payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct EarlyPaymentDiscount {
    pub percent: Percent,
    pub until: DiscountUntil,
    pub base: Option<Money>,
}

/// An invoice as issued.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Invoice {
    pub number: String,
    pub law: Jurisdiction,
    pub issue_date: Day,
    pub receipt_date: Option<Day>,
    pub delivery_date: Option<Day>,
    pub amount_due: Money,
    pub description: Option<String>,
    pub terms: PaymentTerms,
    pub discounts: Vec<EarlyPaymentDiscount>,
    pub sector: Option<Sector>,
    pub periodic: bool,
    pub state: InvoiceState,
    pub lifecycle: Vec<LifecycleStatus>,
    pub contract: Contract,
}

impl Invoice {
    /// An invoice that was sent, of which nothing is known but number, law, day, amount and terms.
    #[must_use]
    pub fn bare(
        number: &str,
        law: Jurisdiction,
        issue_date: Day,
        amount_due: Money,
        terms: PaymentTerms,
    ) -> Self {
        Self {
            number: number.to_owned(),
            law,
            issue_date,
            receipt_date: None,
            delivery_date: None,
            amount_due,
            description: None,
            terms,
            discounts: Vec::new(),
            sector: None,
            periodic: false,
            state: InvoiceState::Sent,
            lifecycle: Vec::new(),
            contract: Contract::default(),
        }
    }

    /// Whether it was validly issued. A draft was not, nor one that the network rejected: no term runs from it.
    #[must_use]
    pub fn is_issued(&self) -> bool {
        matches!(self.state, InvoiceState::Sent | InvoiceState::Refused)
    }

    /// The currency everything about it is in.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.amount_due.currency()
    }
}
