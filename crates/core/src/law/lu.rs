//! Luxembourg: Act of 18 April 2004 on payment terms and late interest, as amended on 29 March 2013.

use super::eu::{self, DIRECTIVE_FROM};
use super::{
    Article, BeyondCap, Choice, Compounding, DayOff, Debtors, Ground, Grounded, Increase, InterestRule,
    JudgmentClock, LetterRule, Regime, Ruled, Series, StartRule, StatutoryRate, TermCap, Unsourced,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, RateFixing, Unshown, YearBasis};
use crate::money::{Percent, Rounding};

const BUSINESS_RATE: Article = Article::new(
    "Loi du 18 avril 2004 (délais de paiement), art. 3",
    "https://legilux.public.lu/eli/etat/leg/loi/2004/04/18/n8/jo#art_3",
)
.copy(day(2026, 11, 30));
const BUSINESS_COSTS: Article = Article::new(
    "Loi du 18 avril 2004 (délais de paiement), art. 5",
    "https://legilux.public.lu/eli/etat/leg/loi/2004/04/18/n8/jo#art_5",
)
.copy(day(2026, 11, 30));
const CONSUMER_RATE: Article = Article::new(
    "Loi du 18 avril 2004 (délais de paiement), art. 12 – 14",
    "https://legilux.public.lu/eli/etat/leg/loi/2004/04/18/n8/jo#art_12",
)
.copy(day(2026, 11, 30));
const INCREASE: Article = Article::new(
    "Loi du 18 avril 2004 (délais de paiement), art. 15",
    "https://legilux.public.lu/eli/etat/leg/loi/2004/04/18/n8/jo#art_15",
)
.copy(day(2026, 11, 30));
/// It approves the European Convention of 1972 on the calculation of time limits (articles 1 and 5: terms set by the parties
/// too) and makes a Saturday a holiday for it.
const TIME_LIMITS: Article = Article::new(
    "Loi du 30 mai 1984 (computation des délais), art. 1 – 2",
    "https://legilux.public.lu/eli/etat/leg/loi/1984/05/30/n4/jo#art_2",
)
.copy(day(2026, 11, 30));

const DUE_DAY: Grounded<DayOff> = Grounded::by(DayOff::NEXT, TIME_LIMITS);

/// Contracts with consumers are known here from this day.
const CONSUMER_FROM: Day = day(2004, 5, 6);

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, DIRECTIVE_FROM, BUSINESS_RATE)];

const BUSINESS: Regime = Regime {
    name: "lu/business",
    debtors: Debtors::Businesses,
    first_day: DIRECTIVE_FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(eu::ecb_plus(800), BUSINESS_RATE),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, BUSINESS_RATE),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::open(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    },
    compensation: Some(eu::forty_euros(DIRECTIVE_FROM, BUSINESS_COSTS)),
    reminder_fee: None,
    default_term: Some(eu::days_after_receipt(30, DIRECTIVE_FROM, BUSINESS_RATE)),
    caps: &CAPS,
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("LU"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

/// The legal rate of the year, after the third month following delivery, if the invoice was sent within a month
/// and announced it; three points more three months after a judgment.
const CONSUMER: Regime = Regime {
    name: "lu/consumer",
    debtors: Debtors::Consumers,
    first_day: CONSUMER_FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(StatutoryRate::plus(Series::LuLegalInterest, 0), CONSUMER_RATE),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::MonthsAfterDelivery { months: 3, issued_within: 1 }, CONSUMER_RATE),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::open(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: Some(Ruled::by(Unshown::InterestAnnounced, CONSUMER_RATE)),
        judgment_starts: None,
        increase: Some(Ruled::by(
            Increase { points: Percent::hundredths(300), months: 3, since: JudgmentClock::Served },
            INCREASE,
        )),
        grace: None,
    },
    compensation: None,
    reminder_fee: None,
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("LU"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS, CONSUMER];
