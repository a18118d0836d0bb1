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
    /// The creditor pays the fees of the court within so many days of the application, or it lapses.
    DaysToPayCourt(u32),
    /// The summons is served so many days before the hearing, or earlier.
    DaysToServeSummons(u32),
    /// A copy of the summons is with the court so many days before the hearing, or it lapses.
    DaysToFileSummons(u32),
}

/// A document to gather. The articles named are those of the codes of the routes below; what no article asks for is usual
/// practice, says so, and comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The application to the court, dated and signed (Code de procédure civile, art. 57, 1407).
    Application,
    /// The summons (art. 54, 56).
    Summons,
    /// The summons to a commercial court, which adds what art. 855 asks for.
    CommercialSummons,
    /// An application in the place of a summons, where the sum is small (art. 757, 818).
    ApplicationForSummons,
    /// Who the creditor is (art. 54).
    CreditorIdentity,
    /// Name and address of the creditor (Code des procédures civiles d'exécution, art. R125-2).
    CreditorAddress,
    /// Who the debtor is, and where (art. 57).
    DebtorIdentity,
    /// The sums claimed, one by one (art. 1407; R125-2).
    StatementOfSums,
    /// What the debt rests on (art. 1407; R125-2).
    Ground,
    /// The numbered list of exhibits, and the exhibits (art. 56, 57, 1407).
    Exhibits,
    /// What shows that the obligation cannot be seriously disputed (art. 835, 873).
    ProofOfObligation,
    /// The amicable attempt, or what exempts from it (art. 54, 5°; 750-1).
    AmicableAttempt,
    /// If wanted, the court to which the case goes if the debtor opposes the order (art. 1408).
    CourtIfOpposed,
    /// The contract or the order. Practice.
    ContractOrOrder,
    /// Proof of delivery or performance. Practice.
    ProofOfDelivery,
    /// The invoices. Practice.
    Invoices,
    /// The reminders sent. Practice.
    Reminders,
    /// The formal notice, with proof of its receipt. Practice.
    FormalNotice,
    /// What the debtor wrote to acknowledge the debt. Practice.
    Acknowledgement,
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
    /// The documents to gather, usual practice last; none where they were not read.
    pub documents: &'static [Document],
    /// Who bears its costs.
    pub costs: CostBearer,
    /// Whether a text that it needs has not been found.
    pub text_missing: bool,
    /// The article.
    pub source: Article,
}

const CPC: &str = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716";
const CPCE: &str = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025024948";

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
    source: Article::new("Code de procédure civile, art. 54; 57; 1405 – 1422", CPC, CHECKED),
};

/// Before the commercial court, which wants its fees within fifteen days.
const ORDER_FOR_PAYMENT_COMMERCIAL: Route = Route {
    clocks: &[Clock::DaysToPayCourt(15), Clock::OrderMustBeServed, Clock::MonthsToOppose(1)],
    source: Article::new("Code de procédure civile, art. 54; 57; 1405 – 1425", CPC, CHECKED),
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
    source: Article::new("Code de procédure civile, art. 54; 56; 485; 835", CPC, CHECKED),
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
    source: Article::new("Code de procédure civile, art. 54; 56; 485; 855; 873", CPC, CHECKED),
    ..INTERIM_PAYMENT
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
    source: Article::new(
        "Code des procédures civiles d'exécution, art. L125-1; R125-1; R125-2",
        CPCE,
        CHECKED,
    ),
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
    source: Article::new(
        "Code des procédures civiles d'exécution, art. L126-1 – L126-5 (loi 2026-307 du 23 avril 2026)",
        CPCE,
        CHECKED,
    ),
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
    source: Article::new("Code de procédure civile, art. 54; 56; 696; 855 – 857", CPC, CHECKED),
};

/// Before the civil court, an amicable attempt comes first up to five thousand euros.
const MERITS_CIVIL: Route = Route {
    conditions: &[Condition::AmicableAttemptUpTo { minor: 500_000, currency: "EUR" }],
    clocks: &[],
    documents: &[
        Document::Summons,
        Document::CreditorIdentity,
        Document::Exhibits,
        Document::AmicableAttempt,
        Document::ApplicationForSummons,
    ],
    source: Article::new("Code de procédure civile, art. 54; 56; 750-1; 757; 818", CPC, CHECKED),
    ..MERITS
};

pub(super) static FR_BUSINESS: &[Route] = &[
    ORDER_FOR_PAYMENT_COMMERCIAL,
    INTERIM_PAYMENT_COMMERCIAL,
    SMALL_CLAIMS,
    UNDISPUTED_COMMERCIAL_DEBT,
    MERITS,
];
pub(super) static FR_CONSUMER: &[Route] = &[ORDER_FOR_PAYMENT, INTERIM_PAYMENT, SMALL_CLAIMS, MERITS_CIVIL];
