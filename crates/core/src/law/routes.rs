//! The ways to collect a claim by law, as dated data. A list exists only where its sources were read.

use super::Article;
use super::eu::CHECKED;
use crate::calendar::{Day, day};

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RouteKind {
    /// An order made without hearing the debtor, who may then oppose it (*injonction de payer*).
    OrderForPayment,
    /// An urgent motion for payment on account (*référé-provision*).
    InterimPayment,
    /// A simplified procedure for small claims, with the debtor's agreement.
    SmallClaims,
    /// A procedure for undisputed debts between traders.
    UndisputedCommercialDebt,
    /// A claim on the merits.
    Merits,
}

/// What must hold for a way to be open. A claim that is not due, is settled, time-barred or caught by insolvency
/// proceedings has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A contractual debt of a determined amount. The facts here always are one.
    DeterminedAmount,
    /// The debtor does not contest it.
    Undisputed,
    /// The obligation is not seriously disputable: an open dispute leaves that to the court.
    NotSeriouslyDisputable,
    /// Principal and interest come to no more than so much, in smallest units of a currency.
    AtMost {
        /// The sum.
        minor: i128,
        /// The currency.
        currency: &'static str,
    },
    /// The debt is between traders.
    BetweenTraders,
    /// From a day, the debt is not between traders.
    NotBetweenTradersFrom(Day),
    /// The debtor agrees to the procedure.
    DebtorAgrees,
    /// An amicable attempt was made first, for claims of no more than so much.
    AmicableAttemptUpTo {
        /// The sum.
        minor: i128,
        /// The currency.
        currency: &'static str,
    },
}

/// A deadline of a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The order is void if it is not served in time; the regime says within how many months, by the day of the order.
    OrderMustBeServed,
    /// Once served, the debtor has so many months to oppose it.
    MonthsToOppose(u32),
    /// Once invited, the debtor has so many months to agree; silence is a refusal.
    MonthsToAgree(u32),
    /// Once served with the demand, the debtor has so many months to pay or contest.
    MonthsToPayOrContest(u32),
    /// So many days after that, the record that nobody contested can be drawn up.
    DaysToRecord(u32),
    /// Once made enforceable, it must be served within so many months.
    MonthsToServe(u32),
}

/// Who bears the costs of a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/law.wit")]
pub enum CostBearer {
    Creditor,
    Loser,
    Unknown,
}

/// A way to collect by law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// Its stable name.
    pub name: &'static str,
    /// Which way it is.
    pub kind: RouteKind,
    /// What must hold.
    pub conditions: &'static [Condition],
    /// Its deadlines.
    pub clocks: &'static [Clock],
    /// Who bears its costs.
    pub costs: CostBearer,
    /// Whether a text that it needs has not been found.
    pub text_missing: bool,
    /// The article.
    pub source: Article,
}

const CPC: &str = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716";
const CPCE: &str = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025024948";

const ORDER_FOR_PAYMENT: Route = Route {
    name: "fr/order-for-payment",
    kind: RouteKind::OrderForPayment,
    conditions: &[Condition::DeterminedAmount, Condition::Undisputed],
    clocks: &[Clock::OrderMustBeServed, Clock::MonthsToOppose(1)],
    costs: CostBearer::Loser,
    text_missing: false,
    source: Article::new("Code de procédure civile, art. 1405 – 1422", CPC, CHECKED),
};

const INTERIM_PAYMENT: Route = Route {
    name: "fr/interim-payment",
    kind: RouteKind::InterimPayment,
    conditions: &[Condition::NotSeriouslyDisputable],
    clocks: &[],
    costs: CostBearer::Loser,
    text_missing: false,
    source: Article::new("Code de procédure civile, art. 835; 873", CPC, CHECKED),
};

/// Since 25 April 2026 it is closed to debts invoiced between traders.
const SMALL_CLAIMS: Route = Route {
    name: "fr/small-claims",
    kind: RouteKind::SmallClaims,
    conditions: &[
        Condition::AtMost { minor: 500_000, currency: "EUR" },
        Condition::NotBetweenTradersFrom(day(2026, 4, 25)),
        Condition::DebtorAgrees,
    ],
    clocks: &[Clock::MonthsToAgree(1)],
    costs: CostBearer::Creditor,
    text_missing: false,
    source: Article::new("Code des procédures civiles d'exécution, art. L125-1; R125-1", CPCE, CHECKED),
};

/// Enacted on 23 April 2026; its decree and tariff have not been found.
const UNDISPUTED_COMMERCIAL_DEBT: Route = Route {
    name: "fr/undisputed-commercial-debt",
    kind: RouteKind::UndisputedCommercialDebt,
    conditions: &[Condition::BetweenTraders, Condition::Undisputed],
    clocks: &[Clock::MonthsToPayOrContest(1), Clock::DaysToRecord(8), Clock::MonthsToServe(6)],
    costs: CostBearer::Unknown,
    text_missing: true,
    source: Article::new(
        "Code des procédures civiles d'exécution, art. L126-1 – L126-5 (loi 2026-307 du 23 avril 2026)",
        CPCE,
        CHECKED,
    ),
};

const MERITS: Route = Route {
    name: "fr/merits",
    kind: RouteKind::Merits,
    conditions: &[],
    clocks: &[],
    costs: CostBearer::Loser,
    text_missing: false,
    source: Article::new("Code de procédure civile, art. 54; 696", CPC, CHECKED),
};

/// Before the civil court, an amicable attempt comes first up to five thousand euros.
const MERITS_CIVIL: Route = Route {
    conditions: &[Condition::AmicableAttemptUpTo { minor: 500_000, currency: "EUR" }],
    source: Article::new("Code de procédure civile, art. 54; 750-1", CPC, CHECKED),
    ..MERITS
};

pub(super) static FR_BUSINESS: &[Route] =
    &[ORDER_FOR_PAYMENT, INTERIM_PAYMENT, SMALL_CLAIMS, UNDISPUTED_COMMERCIAL_DEBT, MERITS];
pub(super) static FR_CONSUMER: &[Route] = &[ORDER_FOR_PAYMENT, INTERIM_PAYMENT, SMALL_CLAIMS, MERITS_CIVIL];
