//! The closed choices that law, contract and policy share. Plain words of the contract: each computes nothing and knows
//! no other room, so that any room may use them.

/// The kind of a public buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PublicBuyer {
    StateOrLocal,
    HealthEstablishment,
    PublicUndertaking,
}

impl PublicBuyer {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::StateOrLocal, Self::HealthEstablishment, Self::PublicUndertaking];
}

/// Who owes the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum DebtorKind {
    Business,
    PublicAuthority(PublicBuyer),
    Consumer,
}

impl DebtorKind {
    /// Its class.
    #[must_use]
    pub fn class(self) -> DebtorClass {
        match self {
            Self::Business => DebtorClass::Business,
            Self::PublicAuthority(_) => DebtorClass::PublicAuthority,
            Self::Consumer => DebtorClass::Consumer,
        }
    }
}

/// A kind of debtor, without its particulars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum DebtorClass {
    Business,
    PublicAuthority,
    Consumer,
}

/// From which event a term counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum StartEvent {
    Issue,
    Receipt,
    Delivery,
}

/// The two accepted readings of "N days end of month", or of ten days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PeriodEndReading {
    DaysThenPeriodEnd,
    PeriodEndThenDays,
}

/// Trades for which the law caps terms differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Sector {
    PerishableFood,
    OtherFood,
    SeasonalAgriculture,
    LiveCattle,
    AlcoholicDrinks,
    GrapesAndMust,
    Freight,
}

/// What a part payment pays first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum AllocationOrder {
    CostsInterestPrincipal,
    InterestCostsPrincipal,
    PrincipalInterestCosts,
}

/// How days become a fraction of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum YearBasis {
    Year365,
    Year360,
    CalendarYear,
    ThirtyDayMonths,
}

/// When the rate of a debt is fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum RateFixing {
    EachHalfYear,
    AtStart,
}

/// What becomes of a due date that is not a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum NonWorkingDay {
    Keep,
    Next,
    Previous,
}

/// What makes interest start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum InterestStart {
    DueDate,
    FormalNotice,
}

/// The medium of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Channel {
    Email,
    Letter,
    Sms,
    Phone,
}

/// What interrupted limitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum InterruptionKind {
    Acknowledgment,
    CourtClaim,
    Enforcement,
}

/// What a creditor can stop doing for a debtor that does not pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum SanctionKind {
    StopDeliveries,
    Prepayment,
    ListPrices,
    SuspendService,
    LowerCreditLimit,
}

/// What is to be done next about a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum DisputeStage {
    Acknowledge,
    Investigate,
    Decide,
    Credit,
    Closed,
}

/// A condition of the law that the facts do not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unshown {
    /// The invoice announced the interest.
    InterestAnnounced,
    /// A court awards it.
    CourtAward,
}
