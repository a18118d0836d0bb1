//! What happened before the courts.

use crate::calendar::{Day, next};
use crate::choices::InterruptionKind;

/// Insolvency proceedings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Insolvency {
    pub judgment_date: Day,
    pub publication_date: Option<Day>,
    pub creditor_elsewhere: bool,
}

/// An act after which limitation runs anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Interruption {
    pub kind: InterruptionKind,
    pub date: Day,
    pub ended_on: Option<Day>,
}

/// Time that a court gave the debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct GracePeriod {
    pub first_day: Day,
    pub last_day: Day,
    pub principal_first: bool,
}

/// A judgment against the debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Judgment {
    pub given_on: Day,
    pub enforceable_on: Day,
    pub served_on: Option<Day>,
}

/// An order for payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct PaymentOrder {
    pub made_on: Day,
    pub served_on: Option<Day>,
}

/// What happened before the courts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Proceedings {
    pub interruptions: Vec<Interruption>,
    pub grace: Vec<GracePeriod>,
    pub judgment: Option<Judgment>,
    pub order: Option<PaymentOrder>,
}

impl Proceedings {
    /// Every day on which something before the courts begins to count.
    pub(super) fn days(&self) -> impl Iterator<Item = Day> + '_ {
        let interruptions = self.interruptions.iter().flat_map(|it| [Some(it.date), it.ended_on]).flatten();
        let grace = self.grace.iter().flat_map(|it| [it.first_day, next(it.last_day)]);
        let judgment = self.judgment.iter();
        let judgment =
            judgment.flat_map(|it| [Some(it.given_on), Some(it.enforceable_on), it.served_on]).flatten();
        let order = self.order.iter().flat_map(|it| [Some(it.made_on), it.served_on]).flatten();
        interruptions.chain(grace).chain(judgment).chain(order)
    }
}
