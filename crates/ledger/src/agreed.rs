//! What was agreed about the day of payment.

use relance_contract::types::{EarlyPaymentDiscount, PaymentTerms};

/// What was agreed about the day of payment: the term, and a discount for paying early if the text grants one.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreed {
    /// The term.
    pub terms: PaymentTerms,
    /// The discount.
    pub discount: Option<EarlyPaymentDiscount>,
}

impl From<PaymentTerms> for Agreed {
    fn from(terms: PaymentTerms) -> Self {
        Self { terms, discount: None }
    }
}
