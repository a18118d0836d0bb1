//! France: between businesses (Code de commerce, L441-10 to L441-16).

use super::articles::{
    CIVIL_1342_10, CIVIL_1343_1, CIVIL_1343_2, CIVIL_1343_5, CIVIL_1344, D441_5, L110_4, L111_8, L133_6,
    L441_6_OLD, L441_10_I, L441_10_II, L441_11, L441_16, L443_1,
};
use super::{BUSINESS_FROM, INSOLVENCY, ORDER_SERVICE, routes};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, RateFixing, Sector, YearBasis};
use crate::law::eu::{before_2013, ecb_plus, forty_euros};
use crate::law::{
    Article, BeyondCap, Choice, Compounding, DayOff, Debtors, FineRule, Floor, GraceEffect, Ground, Grounded,
    InterestRule, LegalTerm, LetterRule, LimitationRule, LimitationStart, Parties, PeriodEnd, Regime,
    ReminderFee, Ruled, Series, ShorterLimitation, StartRule, StatutoryRate, TermCap, TermStart, Unsourced,
};
use crate::money::{Currency, Rounding};

/// Costs of collecting without an enforceable title stay with the creditor and a clause that says otherwise counts for
/// nothing (L111-8), but for what a statute gives: the forty euros, and more on proof that they were not enough
/// (L441-10, II). A plain fee is never owed as such.
const REMINDER_FEE: Option<Ruled<ReminderFee>> = Some(Ruled::by(ReminderFee::ProvenCosts, L111_8));

/// Rates are known here for older contracts from this day.
const OLD_FROM: Day = day(2002, 7, 1);
/// The caps of the trades are of the same day as L441-10 (art. L443-1, then L441-11).
const SECTORS_FROM: Day = BUSINESS_FROM;
/// Perishable food: from the end of the ten-day period before this day, from delivery since (ordonnance 2021-859).
const PERISHABLE_FROM_DELIVERY: Day = day(2021, 11, 1);
/// The fixed compensation is owed on terms that began to run from this day (décret 2012-1115).
const COMPENSATION_FROM: Day = day(2013, 1, 1);

/// Art. L441-10, I: sixty days after issue, or forty-five days end of month if the contract expressly says so;
/// forty-five days after issue for periodic invoices. Art. L441-11, II: shorter in some trades.
static CAPS: [TermCap; 10] = [
    cap(None, Some(false), TermStart::Issue, PeriodEnd::None, 60, Some(45), BUSINESS_FROM, L441_10_I),
    cap(None, Some(true), TermStart::Issue, PeriodEnd::None, 45, None, BUSINESS_FROM, L441_10_I),
    cap(
        Some(Sector::PerishableFood),
        None,
        TermStart::Delivery,
        PeriodEnd::TenDays,
        30,
        None,
        SECTORS_FROM,
        L443_1,
    ),
    since_2021(Sector::PerishableFood, Some(false), PeriodEnd::None),
    since_2021(Sector::PerishableFood, Some(true), PeriodEnd::TenDays),
    since_2021(Sector::SeasonalAgriculture, None, PeriodEnd::Month),
    sector(Sector::LiveCattle, TermStart::Delivery, PeriodEnd::None, 20, None),
    sector(Sector::AlcoholicDrinks, TermStart::Delivery, PeriodEnd::Month, 30, None),
    sector(Sector::GrapesAndMust, TermStart::Issue, PeriodEnd::None, 60, Some(45)),
    sector(Sector::Freight, TermStart::Issue, PeriodEnd::None, 30, None),
];

const FINE: FineRule =
    FineRule { natural_person: 7_500_000, company: 200_000_000, currency: Currency::EUR, source: L441_16 };

const LIMITATION: LimitationRule = LimitationRule {
    years: 5,
    start: LimitationStart::DueDate,
    source: L110_4,
    shorter: &[ShorterLimitation {
        sector: Sector::Freight,
        years: 1,
        start: LimitationStart::Delivery,
        source: L133_6,
    }],
};

/// The article on the rate says the start and the floor too.
const fn interest(rate: StatutoryRate, floor_tenths: u16, source: Article) -> InterestRule {
    InterestRule {
        rate: Grounded::by(rate, source),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, source),
        floor: Some(Ruled::by(
            Floor { series: Series::FrLegalInterestOtherCreditors, tenths: floor_tenths },
            source,
        )),
        ceiling: None,
        unfair_at: None,
        year: Choice::settled(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::by(Compounding::IfAgreed, CIVIL_1343_2),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: Some(Ruled::by(GraceEffect::NoInterest, CIVIL_1343_5)),
    }
}

/// Contracts from 2009.
pub(super) const REGIME: Regime = Regime {
    name: "fr/business",
    debtors: Debtors::Businesses,
    first_day: BUSINESS_FROM,
    last_day: None,
    running_from: None,
    interest: interest(ecb_plus(1000), 30, L441_10_II),
    compensation: Some(forty_euros(COMPENSATION_FROM, D441_5)),
    reminder_fee: REMINDER_FEE,
    default_term: Some(LegalTerm {
        start: TermStart::Delivery,
        period_end: PeriodEnd::None,
        days: 30,
        or_end_of_month: None,
        first_day: BUSINESS_FROM,
        source: L441_10_I,
    }),
    caps: &CAPS,
    fine: Some(FINE),
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::Silent),
    place: Some("FR"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, CIVIL_1343_1),
    several_debts: Ground::Article(CIVIL_1342_10),
    formal_notice: Some(CIVIL_1344),
    letter: LetterRule::NONE,
    insolvency: Some(INSOLVENCY),
    limitation: Some(LIMITATION),
    order_service: &ORDER_SERVICE,
    routes: routes::BUSINESS,
};

/// Contracts before 2009: seven points, a floor of one and a half times the legal rate. The caps of 2009 hold for them
/// too.
pub(super) const BEFORE_2009: Regime = Regime {
    name: "fr/business-before-2009",
    debtors: Debtors::Businesses,
    first_day: OLD_FROM,
    last_day: Some(day(2008, 12, 31)),
    running_from: None,
    interest: interest(before_2013(None), 15, L441_6_OLD),
    compensation: Some(forty_euros(COMPENSATION_FROM, D441_5)),
    reminder_fee: REMINDER_FEE,
    default_term: Some(LegalTerm {
        start: TermStart::Delivery,
        period_end: PeriodEnd::None,
        days: 30,
        or_end_of_month: None,
        first_day: OLD_FROM,
        source: L441_6_OLD,
    }),
    caps: &CAPS,
    fine: Some(FINE),
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::Silent),
    place: Some("FR"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, CIVIL_1343_1),
    several_debts: Ground::Article(CIVIL_1342_10),
    formal_notice: Some(CIVIL_1344),
    letter: LetterRule::NONE,
    insolvency: Some(INSOLVENCY),
    limitation: Some(LIMITATION),
    order_service: &ORDER_SERVICE,
    routes: routes::BUSINESS,
};

const fn sector(
    sector: Sector,
    start: TermStart,
    period_end: PeriodEnd,
    days: u16,
    or_end_of_month: Option<u16>,
) -> TermCap {
    cap(Some(sector), None, start, period_end, days, or_end_of_month, SECTORS_FROM, L441_11)
}

/// Thirty days after delivery, or after the end of the period of delivery.
const fn since_2021(sector: Sector, periodic: Option<bool>, period_end: PeriodEnd) -> TermCap {
    let start = TermStart::Delivery;
    cap(Some(sector), periodic, start, period_end, 30, None, PERISHABLE_FROM_DELIVERY, L441_11)
}

#[allow(clippy::too_many_arguments, reason = "a row of the table above, read as one")]
const fn cap(
    sector: Option<Sector>,
    periodic: Option<bool>,
    start: TermStart,
    period_end: PeriodEnd,
    days: u16,
    or_end_of_month: Option<u16>,
    first_day: Day,
    source: Article,
) -> TermCap {
    TermCap {
        sector,
        periodic,
        parties: Parties::Any,
        beyond: BeyondCap::Unlawful,
        never_over: None,
        term: LegalTerm { start, period_end, days, or_end_of_month, first_day, source },
    }
}
