//! Refusals and warnings: what cannot be answered, and what travels with an answer.
//!
//! A refusal names the field at fault and the reason. Both are data; [`crate::words`] turns them into sentences.

use crate::calendar::Day;
use crate::disputes::DisputeStage;
use crate::facts::{Channel, RateFixing, SanctionKind, YearBasis};
use crate::law::ReminderFee;
use crate::money::{Money, Percent};

/// One fault in one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field, such as `claim.payments[2].date`.
    pub path: String,
    /// What is wrong with it.
    pub reason: Reason,
}

impl Refusal {
    /// A fault in a field.
    #[must_use]
    pub fn new(path: impl Into<String>, reason: Reason) -> Self {
        Self { path: path.into(), reason }
    }
}

/// A position in a list as the contract counts them. More than that do not fit in one call.
pub(crate) fn position(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// A path within one fact, such as `claim`, as the path within a list of them; none if it lies elsewhere.
pub(crate) fn path_in_list(path: &str, fact: &str, index: usize) -> Option<String> {
    let rest = path.strip_prefix(fact)?;
    (rest.is_empty() || rest.starts_with('.')).then(|| format!("{fact}s[{index}]{rest}"))
}

/// Why a question cannot be answered. The names are those of `refusal-reason` in `wit/types.wit`, without
/// `malformed-input`: what has not the shape of the contract never arrives here.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Reason {
    MissingFact(Fact),
    EmptyText,
    InvalidDate(String),
    DateOutOfRange(String),
    InvalidDecimal(String),
    TooManyDecimals(u8),
    AmountTooLarge(String),
    AmountNotPositive(String),
    NumberOutOfRange { given: String, least: String, most: String },
    UnknownCurrency(String),
    CurrencyMismatch(&'static str),
    UnknownCountry(String),
    LawNotAvailable(String),
    LawAvailable(&'static str),
    UnknownPlace(String),
    BeforeLaw(Day),
    RateNotKnown { series: &'static str, first_day: Day },
    NoReferenceRate,
    RateUnverified { series: &'static str, first_day: Day },
    RateRowMisplaced(Day),
    UnknownSeries(String),
    AmbiguousTerm { days_then_period_end: Day, period_end_then_days: Day, ten_days: bool },
    TermsNotUnderstood(String),
    TermsAmbiguous(TermsAmbiguity),
    InstalmentsDoNotAddUp(Money),
    DateBefore(Day),
    GivenTwice(&'static str),
    DateAfter(Day),
    DuplicateInvoice(u32),
    UnknownInvoice(String),
    DuplicateDebtor(u32),
    UnknownDebtor(String),
    InvalidIban,
    NoPolicy,
    UnknownLevel(String),
    InvalidPolicy(PolicyFault),
    NothingToSend(crate::dunning::Because),
    NoTextFor(Channel),
    NoClaims,
    Template(TemplateFault),
    NothingToPlan,
    PeriodNotPossible,
}

/// A fact whose absence stops an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The day the debtor received the invoice.
    ReceiptDate,
    /// The day of delivery or performance.
    DeliveryDate,
    /// What was agreed about the day of payment: this law supplies no term.
    Terms,
    /// Where payment is to be made.
    PlaceOfPayment,
    /// The rate, year and rounding of a contract that governs alone.
    ContractInterest,
    /// The day a dispute was closed.
    ClosedOn,
}

impl Fact {
    /// Its name in the contract.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ReceiptDate => "receipt-date",
            Self::DeliveryDate => "delivery-date",
            Self::Terms => "terms",
            Self::PlaceOfPayment => "place-of-payment",
            Self::ContractInterest => "interest",
            Self::ClosedOn => "closed-on",
        }
    }
}

/// What can be wrong with a policy. The names are those of `policy-fault` in `wit/types.wit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PolicyFault {
    NoLevels,
    AppliesToNobody,
    DuplicateLevel,
    UnreachableLevel,
    DecreasingSeverity,
    NotAnAction,
    MissingChannel,
    ChannelOutOfPlace,
    NoContactBefore,
    BeforeAnchor,
    RepeatNotLast,
    NoSuchLevel,
    DuplicateCurrency,
    MinimumNeedsAccount,
    UnlawfulFee,
    FeeOutOfOrder,
    QuietPeriodNotPossible,
    NoContactDay,
    OverlappingPolicies,
}

/// A remark that travels with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The field it is about.
    pub path: String,
    /// What it says.
    pub about: WarningAbout,
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

/// A condition of the law that the facts do not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unshown {
    /// The invoice announced the interest.
    InterestAnnounced,
    /// A court awards it.
    CourtAward,
}

/// What is lost when a deadline passes. The names are those of `deadline-code` in `wit/assessment.wit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/assessment.wit")]
pub enum DeadlineCode {
    DeclareClaim,
    AskRelief,
    ServeOrder,
    Limitation,
}

/// What a text of payment terms leaves open, or says that terms have no place for. The names are those of `terms-ambiguity` in `wit/types.wit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum TermsAmbiguity {
    UnitMissing,
    Months,
    Date,
    TwoTerms,
    Slash,
    DiscountDays,
    DayPlace,
    Unfinished,
    NoTerm,
    Prepayment,
    TwoPercents,
    PeriodFromEvent,
}

impl From<TermsAmbiguity> for Reason {
    fn from(what: TermsAmbiguity) -> Self {
        Self::TermsAmbiguous(what)
    }
}

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum TemplateFault {
    TooLong { most: u32 },
    TagNotClosed { tag: String },
    TagUnknown { tag: String },
    BlockNotClosed { tag: String },
    BlockNotOpen { tag: String },
    LoopInLoop,
    FieldUnknown { given: String, perhaps: Option<&'static str> },
    FieldNotList { given: String },
    FieldNotText { given: String },
}

/// Something a message must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum MessageContent {
    Creditor,
    Debtor,
    InvoiceNumber,
    DueDate,
    AmountAsked,
    DaysLate,
    LastContact,
    Deadline,
    Account,
    Contact,
    Interest,
    Compensation,
    Rate,
    Ground,
    FormalNotice,
    NoticePeriod,
    Costs,
    ReplyTime,
    Registration,
    Description,
}

/// Why a wording does not belong in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Harshness {
    Insult,
    CriminalThreat,
    SeizureThreat,
    CourtPaper,
    Publicity,
    UnlawfulCosts,
    Pressure,
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
    LaterFactSetAside {
        date: Day,
    },
    Overpaid(Money),
    CompensationCurrency {
        amount: Option<Money>,
        currency: &'static str,
    },
    UnallocatedPayment(Money),
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

/// How many letters to change, add or leave out until the two are the same: Levenshtein's distance, one row of
/// its table at a time.
#[must_use]
pub fn distance<T: PartialEq>(from: &[T], to: &[T]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (place, letter) in (1..).zip(from) {
        let mut last: usize = place;
        let mut next = vec![last];
        for (other, [diagonal, above]) in to.iter().zip(row.array_windows()) {
            let changed = diagonal.saturating_add(usize::from(other != letter));
            last = changed.min(above.saturating_add(1)).min(last.saturating_add(1));
            next.push(last);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
