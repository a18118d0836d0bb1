//! Remarks that travel with answers.

use super::{DeadlineCode, Fact};
use super::{Harshness, MessageContent};
use crate::calendar::Day;
use crate::choices::{DisputeStage, RateFixing, SanctionKind, Unshown, YearBasis};
use crate::law::ReminderFee;
use crate::money::{Money, Percent};
use crate::path::Path;

/// A remark that travels with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The field it is about.
    pub path: Path,
    /// What it says.
    pub about: WarningAbout,
}

/// What a warning says. The names are those of `warning-code` in `wit/types.wit`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum WarningAbout {
    TermUnlawful {
        latest: Day,
    },
    TermDepends {
        latest: Day,
        days: u16,
    },
    TermNeedsAgreement {
        latest: Day,
    },
    TermDependsOnSize {
        latest: Day,
    },
    TermUnchecked(Unchecked),
    RateBelowFloor {
        first_day: Day,
        floor: Percent,
    },
    RateSecondary {
        first_day: Day,
        title: String,
    },
    RateSupplied {
        first_day: Day,
        title: String,
    },
    RateUnverified {
        first_day: Day,
        title: String,
    },
    RateNotKnown {
        unknown: UnknownRate,
        known_through: Day,
    },
    AgreedRateUnchecked(UnknownRate),
    RateAboveCeiling {
        first_day: Day,
        ceiling: Percent,
    },
    RatePresumedUnfair {
        first_day: Day,
        statutory: Percent,
    },
    YearOpen(YearBasis),
    FixingOpen(RateFixing),
    /// A due date on a Saturday moved by a text of which it is not settled that it reaches terms of payment.
    SaturdayOpen {
        due: Day,
    },
    SetAside(NoEffect),
    CompensationNotOwed(Money),
    ConditionNotShown(Unshown),
    LimitationNear {
        date: Day,
    },
    LimitationPassed {
        date: Day,
    },
    DeadlineNear {
        code: DeadlineCode,
        date: Day,
    },
    DeadlinePassed {
        code: DeadlineCode,
        date: Day,
    },
    InsolvencyEffectUnknown {
        judgment: Day,
    },
    DateAssumed {
        assumed: Day,
    },
    BeforeIssue {
        date: Day,
        counts_from: Day,
    },
    LaterFactSetAside {
        date: Day,
    },
    Overpaid(Money),
    CompensationCurrency {
        amount: Option<Money>,
        currency: &'static str,
    },
    CreditWaiting(Vec<Money>),
    AddressUnusable(String),
    FeeForbidden(Money),
    FeeDepends {
        fee: Money,
        condition: Option<ReminderFee>,
    },
    CreditNoteDue(Money),
    DisputeLate {
        stage: DisputeStage,
        due: Day,
    },
    TeamNotTold {
        sanction: SanctionKind,
        tell_by: Day,
        late: bool,
    },
    /// What, and in a check of templates under which laws and at which levels.
    ContentMissing {
        content: MessageContent,
        laws: Vec<String>,
        levels: Vec<String>,
    },
    HarshWording {
        wording: String,
        why: Harshness,
    },
    SmsLong {
        units: u32,
        segments: u32,
    },
}

/// A published rate that is missing: the series does not reach so far, or only with a row that no publication proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRate {
    /// The series.
    pub series: &'static str,
    /// The first day of the half-year.
    pub first_day: Day,
    /// Whether there is a row, which the question does not accept.
    pub unverified: bool,
}

/// Why the lawfulness of a term could not be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unchecked {
    /// This fact is missing.
    MissingFact(Fact),
    /// The cap is known here only from this day.
    BeforeLaw(Day),
    /// No law is available here.
    NoLaw,
    /// The contract is older than the law that sets the caps.
    OldContract,
}

/// A clause or fact that has no effect under the law that governs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEffect {
    /// When the rate is fixed: the law settles it.
    RateFixing,
    /// Interest on interest: the law forbids it.
    Capitalisation,
    /// Interest on interest: whether this law admits it is not known here.
    CapitalisationUnknown,
    /// Interest on interest: the law gives it without a clause.
    CapitalisationByLaw,
    /// That the debtor is not responsible for the delay: what that does is not known here for this law.
    DelayExcused,
    /// Time given by a court: what it does is not known here for this law.
    Grace,
    /// An agreed compensation other than what the law gives without proof of costs.
    Compensation,
}
