//! France: the ways to collect a claim by law.

use super::articles;
use crate::calendar::day;
use crate::law::{Clock, Condition, CostBearer, Document, Route, RouteKind};
use crate::money::Currency;

/// Before the civil courts.
const ORDER_FOR_PAYMENT: Route = Route {
    name: "fr/order-for-payment",
    kind: RouteKind::OrderForPayment,
    conditions: &[Condition::DeterminedAmount, Condition::Undisputed],
    clocks: &[Clock::OrderMustBeServed, Clock::MonthsToOppose(1)],
    documents: &[
        Document::Application,
        Document::CreditorIdentity,
        Document::DebtorIdentity,
        Document::StatementOfSums,
        Document::Ground,
        Document::Exhibits,
        Document::CourtIfOpposed,
        Document::ContractOrOrder,
        Document::ProofOfDelivery,
        Document::Invoices,
        Document::Reminders,
        Document::FormalNotice,
    ],
    costs: CostBearer::Loser,
    text_missing: false,
    source: articles::ORDER_FOR_PAYMENT,
};

/// Before the commercial court, which wants its fees within fifteen days.
const ORDER_FOR_PAYMENT_COMMERCIAL: Route = Route {
    clocks: &[Clock::DaysToPayCourt(15), Clock::OrderMustBeServed, Clock::MonthsToOppose(1)],
    source: articles::ORDER_FOR_PAYMENT_COMMERCIAL,
    ..ORDER_FOR_PAYMENT
};

/// Before the civil courts. The debtor needs time enough before the hearing: no number of days is set.
const INTERIM_PAYMENT: Route = Route {
    name: "fr/interim-payment",
    kind: RouteKind::InterimPayment,
    conditions: &[Condition::NotSeriouslyDisputable],
    clocks: &[],
    documents: &[
        Document::Summons,
        Document::CreditorIdentity,
        Document::Exhibits,
        Document::ProofOfObligation,
        Document::ContractOrOrder,
        Document::Invoices,
        Document::Acknowledgement,
    ],
    costs: CostBearer::Loser,
    text_missing: false,
    source: articles::INTERIM_PAYMENT,
};

/// Before the commercial court.
const INTERIM_PAYMENT_COMMERCIAL: Route = Route {
    documents: &[
        Document::CommercialSummons,
        Document::CreditorIdentity,
        Document::Exhibits,
        Document::ProofOfObligation,
        Document::ContractOrOrder,
        Document::Invoices,
        Document::Acknowledgement,
    ],
    source: articles::INTERIM_PAYMENT_COMMERCIAL,
    ..INTERIM_PAYMENT
};

/// Since 25 April 2026 it is closed to debts invoiced between traders.
const SMALL_CLAIMS: Route = Route {
    name: "fr/small-claims",
    kind: RouteKind::SmallClaims,
    conditions: &[
        Condition::AtMost { minor: 500_000, currency: Currency::EUR },
        Condition::NotBetweenTradersFrom(day(2026, 4, 25)),
        Condition::DebtorAgrees,
    ],
    clocks: &[Clock::MonthsToAgree(1)],
    documents: &[
        Document::CreditorAddress,
        Document::StatementOfSums,
        Document::Ground,
        Document::ContractOrOrder,
        Document::Invoices,
        Document::Reminders,
        Document::FormalNotice,
    ],
    costs: CostBearer::Creditor,
    text_missing: false,
    source: articles::SMALL_CLAIMS,
};

/// Enacted on 23 April 2026; its decree and tariff have not been found, nor the list of what its order must say.
const UNDISPUTED_COMMERCIAL_DEBT: Route = Route {
    name: "fr/undisputed-commercial-debt",
    kind: RouteKind::UndisputedCommercialDebt,
    conditions: &[Condition::BetweenTraders, Condition::Undisputed],
    clocks: &[Clock::MonthsToPayOrContest(1), Clock::DaysToRecord(8), Clock::MonthsToServe(6)],
    documents: &[],
    costs: CostBearer::Unknown,
    text_missing: true,
    source: articles::UNDISPUTED_COMMERCIAL_DEBT,
};

/// Before the commercial court: the summons is served fifteen days before the hearing and filed eight days before.
const MERITS: Route = Route {
    name: "fr/merits",
    kind: RouteKind::Merits,
    conditions: &[],
    clocks: &[Clock::DaysToServeSummons(15), Clock::DaysToFileSummons(8)],
    documents: &[Document::CommercialSummons, Document::CreditorIdentity, Document::Exhibits],
    costs: CostBearer::Loser,
    text_missing: false,
    source: articles::MERITS,
};

/// Before the civil court, an amicable attempt comes first up to five thousand euros.
const MERITS_CIVIL: Route = Route {
    conditions: &[Condition::AmicableAttemptUpTo { minor: 500_000, currency: Currency::EUR }],
    clocks: &[],
    documents: &[
        Document::Summons,
        Document::CreditorIdentity,
        Document::Exhibits,
        Document::AmicableAttempt,
        Document::ApplicationForSummons,
    ],
    source: articles::MERITS_CIVIL,
    ..MERITS
};

pub(super) static BUSINESS: &[Route] = &[
    ORDER_FOR_PAYMENT_COMMERCIAL,
    INTERIM_PAYMENT_COMMERCIAL,
    SMALL_CLAIMS,
    UNDISPUTED_COMMERCIAL_DEBT,
    MERITS,
];
pub(super) static CONSUMER: &[Route] = &[ORDER_FOR_PAYMENT, INTERIM_PAYMENT, SMALL_CLAIMS, MERITS_CIVIL];
