//! Germany: Bürgerliches Gesetzbuch (BGB), §§ 286 to 289.

use super::eu::{self, CHECKED};
use super::{
    Article, BeyondCap, Choice, Compounding, Debtors, InterestRule, LegalTerm, LimitationRule,
    LimitationStart, PeriodEnd, Regime, ReminderFee, Series, StartRule, StatutoryRate, TermCap, TermStart,
};
use crate::calendar::{Day, day};
use crate::choices::{NonWorkingDay, PublicBuyer, YearBasis};
use crate::money::Percent;

const fn bgb(title: &'static str) -> Article {
    Article::new(title, "https://www.gesetze-im-internet.de/bgb/", CHECKED)
}

const P193: Article = bgb("§ 193 BGB");
const P195: Article = bgb("§§ 195, 199 BGB");
const P271: Article = bgb("§ 271 BGB");
const P271A: Article = bgb("§ 271a BGB");
const P286: Article = bgb("§ 286 BGB");
const P288: Article = bgb("§§ 247, 288 BGB");
const P288_5: Article = bgb("§ 288 Abs. 5 BGB");
const P288_4: Article = bgb("§§ 286, 288 Abs. 4, 5 BGB");
const P289: Article = bgb("§ 289 BGB");
const P366: Article = bgb("§ 366 BGB");
const P367: Article = bgb("§ 367 BGB");

/// Damage by the delay: what the reminder cost, print, paper and postage for instance; not staff, and not the letter that
/// makes the debtor late. The forty euros count towards it. A fee fixed in general terms must not exceed the damage to be
/// expected, and a consumer must expressly be allowed to prove less (§ 309 Nr. 5).
const REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::ProvenCosts, P288_4));

/// Contracts from this day: nine points instead of eight, and forty euros.
const NINE_POINTS_FROM: Day = day(2014, 7, 29);
/// Contracts from this day follow §§ 286 and 288 in their form of the reform of the law of obligations.
const REFORM_FROM: Day = day(2002, 1, 1);

const fn base_plus(margin: i32) -> StatutoryRate {
    StatutoryRate::Reference {
        series: Series::DeBaseRate,
        earlier: None,
        margin: Percent::hundredths(margin),
        up_to: None,
    }
}

/// How days become a year is not settled: courts and calculators use four ways.
const INTEREST: InterestRule = InterestRule {
    rate: base_plus(900),
    year: Choice::open(YearBasis::CalendarYear),
    compounding: Compounding::Never,
    compounding_source: Some(P289),
    source: Some(P288),
    start_source: Some(P286),
    ..eu::INTEREST
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, NINE_POINTS_FROM, P271A)];
static PUBLIC_CAPS: [TermCap; 1] =
    [TermCap { never_over: Some(60), ..eu::cap(30, BeyondCap::IfExpresslyAgreed, NINE_POINTS_FROM, P271A) }];

/// A day that is a Saturday, a Sunday or a holiday at the place of performance moves to the next working day (§ 193).
/// The debtor is late thirty days after due date and receipt without any reminder (§ 286 Abs. 3).
const BUSINESS: Regime = Regime {
    name: "de/business",
    first_day: NINE_POINTS_FROM,
    interest: INTEREST,
    compensation: Some(eu::forty_euros(NINE_POINTS_FROM, P288_5)),
    reminder_fee: REMINDER_FEE,
    default_term: Some(eu::days_after_receipt(30, REFORM_FROM, P286)),
    caps: &CAPS,
    non_working_day: NonWorkingDay::Next,
    non_working_day_source: Some(P193),
    place: Some("DE"),
    allocation_source: Some(P367),
    several_debts_source: Some(P366),
    formal_notice_source: Some(P286),
    limitation: Some(LimitationRule {
        years: 3,
        start: LimitationStart::EndOfYear,
        source: P195,
        shorter: &[],
    }),
    ..eu::BUSINESS
};

/// Without an agreed day, a consumer is late from a reminder on (§ 286 Abs. 1); the thirty days of § 286 Abs. 3 hold
/// only if the invoice said so, and are then stated as terms.
const CONSUMER: Regime = Regime {
    name: "de/consumer",
    debtors: Debtors::Consumers,
    first_day: REFORM_FROM,
    interest: InterestRule {
        rate: base_plus(500),
        start: StartRule::AgreedDueDateOrFormalNotice,
        ..INTEREST
    },
    compensation: None,
    default_term: Some(LegalTerm {
        start: TermStart::Issue,
        period_end: PeriodEnd::None,
        days: 0,
        or_end_of_month: None,
        first_day: REFORM_FROM,
        source: P271,
    }),
    caps: &[],
    ..BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    Regime {
        name: "de/business-before-2014",
        first_day: REFORM_FROM,
        last_day: Some(day(2014, 7, 28)),
        interest: InterestRule { rate: base_plus(800), ..INTEREST },
        compensation: None,
        caps: &[],
        ..BUSINESS
    },
    BUSINESS,
    Regime {
        name: "de/public",
        debtors: Debtors::PublicBuyers(&PublicBuyer::ALL),
        caps: &PUBLIC_CAPS,
        ..BUSINESS
    },
    CONSUMER,
];
