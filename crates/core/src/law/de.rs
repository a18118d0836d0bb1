//! Germany: Bürgerliches Gesetzbuch (BGB), §§ 286 to 289.
//!
//! How days become a year is not settled: courts and calculators use four ways.
//!
//! A reminder fee is damage by the delay: what the reminder cost, print, paper and postage for instance; not staff, and not
//! the letter that makes the debtor late. The forty euros count towards it. A fee fixed in general terms must not exceed
//! the damage to be expected, and a consumer must expressly be allowed to prove less (§ 309 Nr. 5).

use super::eu;
use super::{
    Article, BeyondCap, Choice, Compounding, DayOff, Debtors, Ground, Grounded, InterestRule, LegalTerm,
    LetterRule, LimitationRule, LimitationStart, PeriodEnd, Regime, ReminderFee, Ruled, Series, StartRule,
    StatutoryRate, TermCap, TermStart,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, PublicBuyer, RateFixing, YearBasis};
use crate::money::Rounding;

const P193: Article =
    Article::new("§ 193 BGB", "https://www.gesetze-im-internet.de/bgb/__193.html").copy(day(2026, 11, 30));
const P195: Article = Article::new("§§ 195, 199 BGB", "https://www.gesetze-im-internet.de/bgb/__195.html")
    .copy(day(2026, 11, 30));
const P271: Article =
    Article::new("§ 271 BGB", "https://www.gesetze-im-internet.de/bgb/__271.html").copy(day(2026, 11, 30));
const P271A: Article =
    Article::new("§ 271a BGB", "https://www.gesetze-im-internet.de/bgb/__271a.html").copy(day(2026, 11, 30));
const P286: Article =
    Article::new("§ 286 BGB", "https://www.gesetze-im-internet.de/bgb/__286.html").copy(day(2026, 11, 30));
const P288: Article = Article::new("§§ 247, 288 BGB", "https://www.gesetze-im-internet.de/bgb/__288.html")
    .copy(day(2026, 11, 30));
const P288_5: Article = Article::new("§ 288 Abs. 5 BGB", "https://www.gesetze-im-internet.de/bgb/__288.html")
    .copy(day(2026, 11, 30));
const P288_4: Article =
    Article::new("§§ 286, 288 Abs. 4, 5 BGB", "https://www.gesetze-im-internet.de/bgb/__288.html")
        .copy(day(2026, 11, 30));
const P289: Article =
    Article::new("§ 289 BGB", "https://www.gesetze-im-internet.de/bgb/__289.html").copy(day(2026, 11, 30));
const P366: Article =
    Article::new("§ 366 BGB", "https://www.gesetze-im-internet.de/bgb/__366.html").copy(day(2026, 11, 30));
const P367: Article =
    Article::new("§ 367 BGB", "https://www.gesetze-im-internet.de/bgb/__367.html").copy(day(2026, 11, 30));

/// Contracts from this day: nine points instead of eight, and forty euros.
const NINE_POINTS_FROM: Day = day(2014, 7, 29);
/// Contracts from this day follow §§ 286 and 288 in their form of the reform of the law of obligations.
const REFORM_FROM: Day = day(2002, 1, 1);

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, NINE_POINTS_FROM, P271A)];
static PUBLIC_CAPS: [TermCap; 1] =
    [TermCap { never_over: Some(60), ..eu::cap(30, BeyondCap::IfExpresslyAgreed, NINE_POINTS_FROM, P271A) }];

const LIMITATION: Option<LimitationRule> =
    Some(LimitationRule { years: 3, start: LimitationStart::EndOfYear, source: P195, shorter: &[] });

/// The base rate plus points, in hundredths.
const fn interest(margin: i32, start: StartRule) -> InterestRule {
    InterestRule {
        rate: Grounded::by(StatutoryRate::plus(Series::DeBaseRate, margin), P288),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(start, P286),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::open(YearBasis::CalendarYear),
        rounding: Rounding::HalfUp,
        compounding: Grounded::by(Compounding::Never, P289),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    }
}

const BUSINESS_BEFORE_2014: Regime = Regime {
    name: "de/business-before-2014",
    debtors: Debtors::Businesses,
    first_day: REFORM_FROM,
    last_day: Some(day(2014, 7, 28)),
    running_from: None,
    interest: interest(800, StartRule::DueDate),
    compensation: None,
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, P288_4)),
    default_term: Some(eu::days_after_receipt(30, REFORM_FROM, P286)),
    caps: &[],
    fine: None,
    non_working_day: Grounded::by(DayOff::NEXT, P193),
    place: Some("DE"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, P367),
    several_debts: Ground::Article(P366),
    formal_notice: Some(P286),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: LIMITATION,
    order_service: &[],
    routes: &[],
};

/// A day that is a Saturday, a Sunday or a holiday at the place of performance moves to the next working day (§ 193).
/// The debtor is late thirty days after due date and receipt without any reminder (§ 286 Abs. 3).
const BUSINESS: Regime = Regime {
    name: "de/business",
    debtors: Debtors::Businesses,
    first_day: NINE_POINTS_FROM,
    last_day: None,
    running_from: None,
    interest: interest(900, StartRule::DueDate),
    compensation: Some(eu::forty_euros(NINE_POINTS_FROM, P288_5)),
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, P288_4)),
    default_term: Some(eu::days_after_receipt(30, REFORM_FROM, P286)),
    caps: &CAPS,
    fine: None,
    non_working_day: Grounded::by(DayOff::NEXT, P193),
    place: Some("DE"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, P367),
    several_debts: Ground::Article(P366),
    formal_notice: Some(P286),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: LIMITATION,
    order_service: &[],
    routes: &[],
};

const PUBLIC: Regime = Regime {
    name: "de/public",
    debtors: Debtors::PublicBuyers(&PublicBuyer::ALL),
    first_day: NINE_POINTS_FROM,
    last_day: None,
    running_from: None,
    interest: interest(900, StartRule::DueDate),
    compensation: Some(eu::forty_euros(NINE_POINTS_FROM, P288_5)),
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, P288_4)),
    default_term: Some(eu::days_after_receipt(30, REFORM_FROM, P286)),
    caps: &PUBLIC_CAPS,
    fine: None,
    non_working_day: Grounded::by(DayOff::NEXT, P193),
    place: Some("DE"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, P367),
    several_debts: Ground::Article(P366),
    formal_notice: Some(P286),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: LIMITATION,
    order_service: &[],
    routes: &[],
};

/// Without an agreed day, a consumer is late from a reminder on (§ 286 Abs. 1); the thirty days of § 286 Abs. 3 hold
/// only if the invoice said so, and are then stated as terms.
const CONSUMER: Regime = Regime {
    name: "de/consumer",
    debtors: Debtors::Consumers,
    first_day: REFORM_FROM,
    last_day: None,
    running_from: None,
    interest: interest(500, StartRule::AgreedDueDateOrFormalNotice),
    compensation: None,
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, P288_4)),
    default_term: Some(LegalTerm {
        start: TermStart::Issue,
        period_end: PeriodEnd::None,
        days: 0,
        or_end_of_month: None,
        first_day: REFORM_FROM,
        source: P271,
    }),
    caps: &[],
    fine: None,
    non_working_day: Grounded::by(DayOff::NEXT, P193),
    place: Some("DE"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, P367),
    several_debts: Ground::Article(P366),
    formal_notice: Some(P286),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: LIMITATION,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS_BEFORE_2014, BUSINESS, PUBLIC, CONSUMER];
