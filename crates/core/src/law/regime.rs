//! A regime: everything the law says about one kind of debtor, for contracts of a period.
//!
//! # Why it is so
//!
//! **Regimes are data with closed choices.** A regime is what one country's law says about one kind of debtor
//! for contracts of a period: where the rate comes from, whether it is rounded up (Belgium), fixed anew each
//! half-year or frozen at the start (public buyers in France, the United Kingdom), what makes interest start,
//! whether interest bears interest (every year by law in the Netherlands, never in Germany), which sum for
//! recovery costs, which caps. `cargo xtask law` prints them all in docs/law.md. It is chosen by country,
//! kind of debtor and the day the contract was concluded; without that day, the day of issue, since an
//! invoice is never older than its contract.

use super::{
    Article, Band, Choice, CompensationRule, CompensationStart, Compounding, DayOff, FineRule, Ground,
    Grounded, InsolvencyRule, InterestRule, LegalTerm, LetterRule, LimitationRule, OrderServiceRule,
    ReminderFee, Route, Ruled, Scale, StartRule, StatutoryRate, TermCap, Unsourced,
};
use crate::calendar::{Day, FIRST_DAY};
use crate::choices::{
    AllocationOrder, DebtorClass, DebtorKind, InterestStart, PublicBuyer, RateFixing, YearBasis,
};
use crate::money::{Money, Percent, Rounding};

/// Which kinds of debtor a regime is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Debtors {
    /// Businesses.
    Businesses,
    /// Public buyers of these kinds.
    PublicBuyers(&'static [PublicBuyer]),
    /// Consumers.
    Consumers,
}

impl Debtors {
    /// Whether a debtor is among them.
    #[must_use]
    pub fn include(self, kind: DebtorKind) -> bool {
        match (self, kind) {
            (Self::Businesses, DebtorKind::Business) | (Self::Consumers, DebtorKind::Consumer) => true,
            (Self::PublicBuyers(kinds), DebtorKind::PublicAuthority(kind)) => kinds.contains(&kind),
            _ => false,
        }
    }

    /// Their class.
    #[must_use]
    pub fn class(self) -> DebtorClass {
        match self {
            Self::Businesses => DebtorClass::Business,
            Self::PublicBuyers(_) => DebtorClass::PublicAuthority,
            Self::Consumers => DebtorClass::Consumer,
        }
    }
}

/// Everything the law says about one kind of debtor, for contracts of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regime {
    /// Its stable name.
    pub name: &'static str,
    /// Whom it is for.
    pub debtors: Debtors,
    /// The first day of conclusion it governs.
    pub first_day: Day,
    /// The last, when a newer one follows.
    pub last_day: Option<Day>,
    /// Invoices issued from this day under older contracts are governed too.
    pub running_from: Option<Day>,
    /// Interest.
    pub interest: InterestRule,
    /// Compensation for recovery costs, if any.
    pub compensation: Option<CompensationRule>,
    /// Whether the debtor may be charged for a reminder, where that was read.
    pub reminder_fee: Option<Ruled<ReminderFee>>,
    /// The term supplied when nothing was agreed, if any.
    pub default_term: Option<LegalTerm>,
    /// Caps on agreed terms; the first that applies counts. Empty: the law sets none.
    pub caps: &'static [TermCap],
    /// The fine for exceeding a cap.
    pub fine: Option<FineRule>,
    /// What becomes of a due date that falls on a day off, unless the contract says otherwise.
    pub non_working_day: Grounded<DayOff>,
    /// Whose holidays count, unless the contract names a place.
    pub place: Option<&'static str>,
    /// What a part payment pays first, unless the contract says otherwise.
    pub allocation: Grounded<AllocationOrder>,
    /// What the order among several debts rests on, when a payment does not say for which it is.
    pub several_debts: Ground,
    /// The article that a formal notice rests on, where one was read.
    pub formal_notice: Option<Article>,
    /// What a message must hold.
    pub letter: LetterRule,
    /// Insolvency proceedings, where their effect is known here.
    pub insolvency: Option<InsolvencyRule>,
    /// Limitation, where it is known here.
    pub limitation: Option<LimitationRule>,
    /// Service of orders for payment, oldest rule first.
    pub order_service: &'static [OrderServiceRule],
    /// The ways to collect by law.
    pub routes: &'static [Route],
}

impl Regime {
    /// The compensation on a term that began to run on this day, if the law gives any.
    #[must_use]
    pub fn compensation_for(&self, term_start: Day) -> Option<&CompensationRule> {
        self.compensation.as_ref().filter(|rule| term_start >= rule.first_day)
    }

    /// Whether a contract governs alone.
    #[must_use]
    pub fn is_of_contract(&self) -> bool {
        self.interest.rate.ground == Ground::Unsourced(Unsourced::Contract)
    }

    /// The regime of a contract that governs alone.
    pub(super) fn of_contract(interest: ContractInterest) -> Self {
        let compensation = interest.compensation.map(|sum| CompensationRule {
            first_day: FIRST_DAY,
            scale: Scale {
                bands: &[Band { up_to: None, sum: 0, percent: Percent::ZERO }],
                inclusive: true,
                least: sum.minor(),
                most: None,
                currency: sum.currency(),
            },
            start: CompensationStart::Late,
            needs_clause: false,
            ground: Ground::Unsourced(Unsourced::Contract),
        });
        let start = match interest.start {
            InterestStart::DueDate => StartRule::DueDate,
            InterestStart::FormalNotice => StartRule::FormalNotice,
        };
        Self {
            name: "contract",
            debtors: Debtors::Businesses,
            first_day: FIRST_DAY,
            last_day: None,
            running_from: None,
            interest: InterestRule {
                rate: Grounded::unsourced(StatutoryRate::Fixed(interest.rate), Unsourced::Contract),
                sector: None,
                excused: None,
                fixing: Choice::settled(RateFixing::AtStart),
                start: Grounded::unsourced(start, Unsourced::Contract),
                floor: None,
                ceiling: None,
                unfair_at: None,
                year: Choice::settled(interest.year_basis),
                rounding: interest.rounding,
                compounding: Grounded::unsourced(Compounding::IfAgreed, Unsourced::Contract),
                only_if: None,
                judgment_starts: None,
                increase: None,
                grace: None,
            },
            compensation,
            reminder_fee: None,
            default_term: None,
            caps: &[],
            fine: None,
            non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::Contract),
            place: None,
            allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::Contract),
            several_debts: Ground::Unsourced(Unsourced::Contract),
            formal_notice: None,
            letter: LetterRule::NONE,
            insolvency: None,
            limitation: None,
            order_service: &[],
            routes: &[],
        }
    }
}

/// Interest as the contract alone sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct ContractInterest {
    pub rate: Percent,
    pub year_basis: YearBasis,
    pub start: InterestStart,
    pub rounding: Rounding,
    pub compensation: Option<Money>,
}
