//! France: public buyers (Code de la commande publique, L2192-10 to R2192-36).

use super::articles::{
    CIVIL_1342_10, CIVIL_1343_1, CIVIL_1344, D2192_35, L2192_13, R2192_10, R2192_31, R2192_32,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, PublicBuyer, RateFixing, YearBasis};
use crate::law::eu::{ecb_plus, forty_euros};
use crate::law::{
    BeyondCap, Choice, Compounding, DayOff, Debtors, Ground, Grounded, InterestRule, LegalTerm, LetterRule,
    Parties, PeriodEnd, Regime, ReminderFee, Ruled, StartRule, TermCap, TermStart, Unsourced,
};
use crate::money::Rounding;

/// The forty euros, and more on proof.
const REMINDER_FEE: Option<Ruled<ReminderFee>> = Some(Ruled::by(ReminderFee::ProvenCosts, L2192_13));

/// Contracts with public buyers from this day follow the rules below.
const PUBLIC_FROM: Day = day(2013, 3, 16);

static STATE_OR_LOCAL_CAP: [TermCap; 1] = [cap(30)];
static HEALTH_ESTABLISHMENT_CAP: [TermCap; 1] = [cap(50)];
static UNDERTAKING_CAP: [TermCap; 1] = [cap(60)];

pub(super) const STATE_OR_LOCAL: Regime =
    public_buyer("fr/public/state-or-local", &[PublicBuyer::StateOrLocal], &STATE_OR_LOCAL_CAP, 30);
pub(super) const HEALTH_ESTABLISHMENT: Regime = public_buyer(
    "fr/public/health-establishment",
    &[PublicBuyer::HealthEstablishment],
    &HEALTH_ESTABLISHMENT_CAP,
    50,
);
pub(super) const UNDERTAKING: Regime =
    public_buyer("fr/public/undertaking", &[PublicBuyer::PublicUndertaking], &UNDERTAKING_CAP, 60);

/// The reference rate of the half-year in which interest began to run, plus eight points, one
/// rate for the whole delay (R2192-31); the period is that of their kind (R2192-10 and R2192-11).
const fn public_buyer(
    name: &'static str,
    kind: &'static [PublicBuyer],
    caps: &'static [TermCap],
    days: u16,
) -> Regime {
    Regime {
        name,
        debtors: Debtors::PublicBuyers(kind),
        first_day: PUBLIC_FROM,
        last_day: None,
        running_from: None,
        interest: InterestRule {
            rate: Grounded::by(ecb_plus(800), R2192_31),
            sector: None,
            excused: None,
            fixing: Choice::settled(RateFixing::AtStart),
            start: Grounded::by(StartRule::DueDate, R2192_32),
            floor: None,
            ceiling: None,
            unfair_at: None,
            year: Choice::settled(YearBasis::Year365),
            rounding: Rounding::HalfUp,
            compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
            only_if: None,
            judgment_starts: None,
            increase: None,
            grace: None,
        },
        compensation: Some(forty_euros(PUBLIC_FROM, D2192_35)),
        reminder_fee: REMINDER_FEE,
        default_term: Some(term(days)),
        caps,
        fine: None,
        non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::Silent),
        place: Some("FR"),
        allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, CIVIL_1343_1),
        several_debts: Ground::Article(CIVIL_1342_10),
        formal_notice: Some(CIVIL_1344),
        letter: LetterRule::NONE,
        // Insolvency and orders for payment do not reach public bodies; the four years after which their debts
        // lapse follow a law that was not read.
        insolvency: None,
        limitation: None,
        order_service: &[],
        routes: &[],
    }
}

/// From receipt of the payment request, or from performance if that is later; two days after its date when
/// receipt was not recorded (R2192-12 to R2192-14).
const fn term(days: u16) -> LegalTerm {
    LegalTerm {
        start: TermStart::ReceiptOrLaterDelivery { unrecorded: Some(2) },
        period_end: PeriodEnd::None,
        days,
        or_end_of_month: None,
        first_day: PUBLIC_FROM,
        source: R2192_10,
    }
}

const fn cap(days: u16) -> TermCap {
    TermCap {
        sector: None,
        periodic: None,
        parties: Parties::Any,
        beyond: BeyondCap::Unlawful,
        never_over: None,
        term: term(days),
    }
}
