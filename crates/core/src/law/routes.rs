//! What the law can say of a way to collect a claim. The ways of a country are with it; a list exists only where its
//! sources were read.

use super::Article;
use crate::calendar::Day;
use crate::money::Currency;

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
        currency: Currency,
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
        currency: Currency,
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
