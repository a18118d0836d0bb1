//! Lines of explanation on the ways to collect by law.

use crate::calendar::Day;
use crate::money::Money;

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The facts meet it.
    Met,
    /// They do not.
    NotMet,
    /// They do not show it.
    NotShown,
}

impl Outcome {
    /// Met or not, when the facts tell.
    #[must_use]
    pub fn of(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }

    /// Its written form.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::NotShown => "not-shown",
        }
    }
}

/// A condition or a time limit of a way to collect by law.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum RouteRule {
    /// The invoice was not validly issued.
    NotIssued,
    /// Something is owed and its due date has passed.
    Due { total: Money, due: Day, as_of: Day, outcome: Outcome },
    /// Insolvency proceedings forbid it.
    Insolvency { judgment: Day },
    /// There is a judgment already, which can be enforced.
    Judged { given_on: Day },
    /// Not time-barred.
    Limitation { last: Day, as_of: Day, outcome: Outcome },
    /// A contractual debt of a determined amount.
    DeterminedAmount,
    /// The debtor does not contest it.
    Undisputed { open: Money, disputed: Money, refused: bool, outcome: Outcome },
    /// The obligation is not seriously disputable.
    NotSeriouslyDisputable { open: Money, disputed: Money, refused: bool, outcome: Outcome },
    /// Principal and interest come to no more than so much.
    AtMost { sum: Money, most: Money, outcome: Outcome },
    /// The debt is between traders.
    BetweenTraders { outcome: Outcome },
    /// From a day, the debt is not between traders.
    NotBetweenTraders { from: Day, as_of: Day, trader: bool, outcome: Outcome },
    /// The debtor agrees.
    DebtorAgrees,
    /// An amicable attempt came first, which claims of no more than so much need.
    AmicableAttempt { total: Money, up_to: Money, outcome: Outcome },
    /// A text that it needs has not been found.
    TextMissing,
    /// An order made today must be served within so many months.
    OrderToServe { made_on: Day, months: u32 },
    /// Months to oppose the order.
    ToOppose { months: u32 },
    /// Months to agree.
    ToAgree { months: u32 },
    /// Months to pay or contest.
    ToPayOrContest { months: u32 },
    /// Days before it can be recorded that nobody contested.
    ToRecord { days: u32 },
    /// Months to serve what was made enforceable.
    ToServe { months: u32 },
    /// Days from the application to pay the fees of the court.
    ToPayCourt { days: u32 },
    /// Days before the hearing by which the summons is served.
    ToServeSummons { days: u32 },
    /// Days before the hearing by which a copy of the summons is with the court.
    ToFileSummons { days: u32 },
}

impl RouteRule {
    /// Its stable name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotIssued => "route.issued",
            Self::Due { .. } => "route.due",
            Self::Insolvency { .. } => "route.insolvency",
            Self::Judged { .. } => "route.judged",
            Self::Limitation { .. } => "route.limitation",
            Self::DeterminedAmount => "route.determined-amount",
            Self::Undisputed { .. } => "route.undisputed",
            Self::NotSeriouslyDisputable { .. } => "route.not-seriously-disputable",
            Self::AtMost { .. } => "route.at-most",
            Self::BetweenTraders { .. } => "route.between-traders",
            Self::NotBetweenTraders { .. } => "route.not-between-traders",
            Self::DebtorAgrees => "route.debtor-agrees",
            Self::AmicableAttempt { .. } => "route.amicable-attempt",
            Self::TextMissing => "route.text-missing",
            Self::OrderToServe { .. } => "route.order-to-serve",
            Self::ToOppose { .. } => "route.months-to-oppose",
            Self::ToAgree { .. } => "route.months-to-agree",
            Self::ToPayOrContest { .. } => "route.months-to-pay-or-contest",
            Self::ToRecord { .. } => "route.days-to-record",
            Self::ToServe { .. } => "route.months-to-serve",
            Self::ToPayCourt { .. } => "route.days-to-pay-court",
            Self::ToServeSummons { .. } => "route.days-to-serve-summons",
            Self::ToFileSummons { .. } => "route.days-to-file-summons",
        }
    }

    /// Whether the condition is met; none for a time limit.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::NotIssued | Self::Insolvency { .. } | Self::Judged { .. } => Some(Outcome::NotMet),
            Self::DeterminedAmount => Some(Outcome::Met),
            Self::DebtorAgrees | Self::TextMissing => Some(Outcome::NotShown),
            Self::Due { outcome, .. }
            | Self::Limitation { outcome, .. }
            | Self::Undisputed { outcome, .. }
            | Self::NotSeriouslyDisputable { outcome, .. }
            | Self::AtMost { outcome, .. }
            | Self::BetweenTraders { outcome }
            | Self::NotBetweenTraders { outcome, .. }
            | Self::AmicableAttempt { outcome, .. } => Some(*outcome),
            Self::OrderToServe { .. }
            | Self::ToOppose { .. }
            | Self::ToAgree { .. }
            | Self::ToPayOrContest { .. }
            | Self::ToRecord { .. }
            | Self::ToServe { .. }
            | Self::ToPayCourt { .. }
            | Self::ToServeSummons { .. }
            | Self::ToFileSummons { .. } => None,
        }
    }

    /// What went in, by name, and what came out, in the written forms of the contract.
    #[must_use]
    pub fn values(&self) -> (Vec<(&'static str, String)>, String) {
        let outcome = self.outcome().map(Outcome::name).unwrap_or_default().to_owned();
        match self {
            Self::NotIssued
            | Self::DeterminedAmount
            | Self::BetweenTraders { .. }
            | Self::DebtorAgrees
            | Self::TextMissing => (Vec::new(), outcome),
            Self::Due { total, due, as_of, .. } => {
                let inputs = vec![
                    ("total", total.to_string()),
                    ("due-date", due.to_string()),
                    ("as-of", as_of.to_string()),
                ];
                (inputs, outcome)
            }
            Self::Insolvency { judgment } => (vec![("judgment-date", judgment.to_string())], outcome),
            Self::Judged { given_on } => (vec![("given-on", given_on.to_string())], outcome),
            Self::Limitation { last, as_of, .. } => {
                (vec![("limitation", last.to_string()), ("as-of", as_of.to_string())], outcome)
            }
            Self::Undisputed { open, disputed, refused, .. }
            | Self::NotSeriouslyDisputable { open, disputed, refused, .. } => {
                let inputs = vec![
                    ("open-balance", open.to_string()),
                    ("disputed", disputed.to_string()),
                    ("refused", refused.to_string()),
                ];
                (inputs, outcome)
            }
            Self::AtMost { sum, most, .. } => (sums("principal-and-interest", *sum, *most), outcome),
            Self::NotBetweenTraders { from, as_of, trader, .. } => {
                let inputs = vec![
                    ("first-day", from.to_string()),
                    ("as-of", as_of.to_string()),
                    ("between-traders", trader.to_string()),
                ];
                (inputs, outcome)
            }
            Self::AmicableAttempt { total, up_to, .. } => (sums("total", *total, *up_to), outcome),
            Self::OrderToServe { made_on, months } => {
                (vec![("made-on", made_on.to_string())], months.to_string())
            }
            Self::ToOppose { months }
            | Self::ToAgree { months }
            | Self::ToPayOrContest { months }
            | Self::ToServe { months } => (Vec::new(), months.to_string()),
            Self::ToRecord { days }
            | Self::ToPayCourt { days }
            | Self::ToServeSummons { days }
            | Self::ToFileSummons { days } => (Vec::new(), days.to_string()),
        }
    }
}

/// A sum and the most it may come to; the currencies too, where they differ and the two cannot be compared.
fn sums(name: &'static str, sum: Money, most: Money) -> Vec<(&'static str, String)> {
    let mut inputs = vec![(name, sum.to_string()), ("most", most.to_string())];
    if sum.currency() != most.currency() {
        inputs.push(("currency", sum.currency().code().to_owned()));
        inputs.push(("most-currency", most.currency().code().to_owned()));
    }
    inputs
}
