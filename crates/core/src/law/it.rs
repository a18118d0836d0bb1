//! Italy: decreto legislativo 231/2002; decreto legislativo 198/2021 for agricultural and food products; Codice civile,
//! art. 1219, 1224 and 1284, for consumers.

use super::eu;
use super::{
    Article, BeyondCap, Choice, Compounding, DayOff, Debtors, Ground, Grounded, InterestRule, LetterRule,
    Regime, Ruled, Saturday, SectorMargin, Series, StartRule, StatutoryRate, TermCap, Unsourced,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, RateFixing, Sector, YearBasis};
use crate::money::{Percent, Rounding};

const CIVIL_1219: Article = Article::new(
    "c.c. artt. 1219, 2943",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:regio.decreto:1942-03-16;262:2~art1219",
)
.secondary_page(day(2026, 11, 22));
const ART_4: Article = Article::new(
    "D.Lgs. 231/2002, art. 4",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2002-10-09;231~art4",
)
.copy(day(2026, 11, 22));
const ART_5: Article = Article::new(
    "D.Lgs. 231/2002, art. 5",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2002-10-09;231~art5",
)
.copy(day(2026, 11, 22));
const ART_6: Article = Article::new(
    "D.Lgs. 231/2002, art. 6",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2002-10-09;231~art6",
)
.copy(day(2026, 11, 22));
const FOOD: Article = Article::new(
    "D.Lgs. 198/2021, art. 4",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2021-11-08;198~art4",
)
.secondary_page(day(2026, 11, 22));
const CIVIL_CODE: Article = Article::new(
    "c.c. artt. 1219, 1224, 1284",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:regio.decreto:1942-03-16;262:2~art1284",
)
.secondary_page(day(2026, 11, 22));
const CIVIL_1187: Article = Article::new(
    "c.c. artt. 1187, 2963",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:regio.decreto:1942-03-16;262:2~art1187",
)
.copy(day(2026, 11, 30));

/// A holiday gives way to the next day that is none; of Saturdays nothing is said.
const DUE_DAY: Grounded<DayOff> = Grounded::by(DayOff::next(Saturday::Worked), CIVIL_1187);

/// The legal rate is known here from this day.
const CONSUMER_FROM: Day = day(2002, 1, 1);
/// Contracts from this day: eight points and forty euros (D.Lgs. 192/2012).
const EIGHT_POINTS_FROM: Day = day(2013, 1, 1);
/// Older ones follow the decree from this day.
const OLD_FROM: Day = day(2002, 8, 8);
/// Four points more on agricultural and food products.
const FOOD_FROM: Day = day(2021, 12, 15);

static CAPS: [TermCap; 3] = [
    TermCap { sector: Some(Sector::PerishableFood), ..eu::cap(30, BeyondCap::Unlawful, FOOD_FROM, FOOD) },
    TermCap { sector: Some(Sector::OtherFood), ..eu::cap(60, BeyondCap::Unlawful, FOOD_FROM, FOOD) },
    eu::cap(60, BeyondCap::IfExpresslyAgreed, EIGHT_POINTS_FROM, ART_4),
];

const FOOD_MARGIN: Option<Ruled<SectorMargin>> = Some(Ruled::by(
    SectorMargin {
        sectors: &[Sector::PerishableFood, Sector::OtherFood],
        first_day: FOOD_FROM,
        points: Percent::hundredths(400),
    },
    FOOD,
));

/// Between businesses.
const fn interest(rate: StatutoryRate, sector: Option<Ruled<SectorMargin>>) -> InterestRule {
    InterestRule {
        rate: Grounded::by(rate, ART_5),
        sector,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, ART_4),
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
    }
}

const BUSINESS_BEFORE_2013: Regime = Regime {
    name: "it/business-before-2013",
    debtors: Debtors::Businesses,
    first_day: OLD_FROM,
    last_day: Some(day(2012, 12, 31)),
    running_from: None,
    interest: interest(eu::before_2013(None), None),
    compensation: None,
    reminder_fee: None,
    default_term: Some(eu::days_after_receipt(30, OLD_FROM, ART_4)),
    caps: &CAPS,
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("IT"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(CIVIL_1219),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

const BUSINESS: Regime = Regime {
    name: "it/business",
    debtors: Debtors::Businesses,
    first_day: EIGHT_POINTS_FROM,
    last_day: None,
    running_from: None,
    interest: interest(eu::ecb_plus(800), FOOD_MARGIN),
    compensation: Some(eu::forty_euros(EIGHT_POINTS_FROM, ART_6)),
    reminder_fee: None,
    default_term: Some(eu::days_after_receipt(30, OLD_FROM, ART_4)),
    caps: &CAPS,
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("IT"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(CIVIL_1219),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

/// The legal rate of the year: from the due date where one was agreed, else from a written demand.
const CONSUMER: Regime = Regime {
    name: "it/consumer",
    debtors: Debtors::Consumers,
    first_day: CONSUMER_FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(StatutoryRate::plus(Series::ItLegalInterest, 0), CIVIL_CODE),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::AgreedDueDateOrFormalNotice, CIVIL_CODE),
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
    compensation: None,
    reminder_fee: None,
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("IT"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(CIVIL_1219),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS_BEFORE_2013, BUSINESS, CONSUMER];
