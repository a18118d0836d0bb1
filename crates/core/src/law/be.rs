//! Belgium: Act of 2 August 2002 on late payment, as amended on 14 August 2021; Book XIX of the Code of Economic Law
//! for consumers.
//!
//! Of the Act only the wording of 2002 was read in a copy; what it became since, in pages that tell it. Of article 6, recovery costs that are reasonable, in
//! proportion and shown: it is said of contracts of that time; of newer ones nothing is said.
//!
//! Consumers: the first reminder is free, and a clause gives interest and the scale below, which cover all costs: nothing can
//! be asked beside them, and whoever asks more loses the clause. A supplier who delivers regularly sends reminders on three
//! due dates a year for nothing and may ask 7.50 euros and postage for further ones; that is not said here, since the
//! facts do not count the due dates of a year.

use super::eu::{self, DIRECTIVE_FROM};
use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, Compounding, DayOff, Debtors,
    Ground, Grounded, InterestRule, LetterRule, NoticePeriod, NoticeWith, Regime, ReminderFee, Ruled,
    Saturday, Scale, Series, StartRule, StatutoryRate, TermCap, Unsourced,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, RateFixing, YearBasis};
use crate::money::{Currency, Percent, Rounding};

const ACT_TERMS: Article = Article::new(
    "Loi du 2 août 2002 / wet van 2 augustus 2002, art. 4",
    "https://www.ejustice.just.fgov.be/eli/loi/2002/08/02/2002009716/justel#Art.4",
)
.secondary_page(day(2026, 11, 22));
const ACT_RATE: Article = Article::new(
    "Loi du 2 août 2002 / wet van 2 augustus 2002, art. 5",
    "https://www.ejustice.just.fgov.be/eli/loi/2002/08/02/2002009716/justel#Art.5",
)
.secondary_page(day(2026, 11, 22));
const ACT_COSTS: Article = Article::new(
    "Loi du 2 août 2002 / wet van 2 augustus 2002, art. 6",
    "https://www.ejustice.just.fgov.be/eli/loi/2002/08/02/2002009716/justel#Art.6",
)
.secondary_page(day(2026, 11, 22));
const ACT_TERMS_OF_2002: Article = Article::new(
    "Loi du 2 août 2002 / wet van 2 augustus 2002, art. 4 (2002)",
    "https://www.ejustice.just.fgov.be/eli/loi/2002/08/02/2002009716/justel#Art.4",
)
.copy(day(2026, 11, 30));
const ACT_RATE_OF_2002: Article = Article::new(
    "Loi du 2 août 2002 / wet van 2 augustus 2002, art. 5 (2002)",
    "https://www.ejustice.just.fgov.be/eli/loi/2002/08/02/2002009716/justel#Art.5",
)
.copy(day(2026, 11, 30));
const ACT_COSTS_OF_2002: Article = Article::new(
    "Loi du 2 août 2002 / wet van 2 augustus 2002, art. 6 (2002)",
    "https://www.ejustice.just.fgov.be/eli/loi/2002/08/02/2002009716/justel#Art.6",
)
.copy(day(2026, 11, 30));
/// The book as the Act that made it has it: articles XIX.1 to XIX.15 are its article 4.
const BOOK_XIX: Article = Article::new(
    "Code de droit économique / Wetboek van economisch recht, XIX",
    "https://www.ejustice.just.fgov.be/eli/loi/2023/05/04/2023042228/justel#Art.4",
)
.copy(day(2026, 11, 30));
const BOOK_XIX_COSTS: Article = Article::new(
    "Code de droit économique / Wetboek van economisch recht, art. XIX.2, XIX.4, XIX.15",
    "https://www.ejustice.just.fgov.be/eli/loi/2023/05/04/2023042228/justel#Art.4",
)
.copy(day(2026, 11, 30));
const CIVIL_RATE: Article = Article::new(
    "Loi du 5 mai 1865 / wet van 5 mei 1865, art. 2",
    "https://www.ejustice.just.fgov.be/eli/loi/1865/05/05/1865050550/justel#Art.2",
)
.copy(day(2026, 11, 30));
/// In the Act that made Book 1, its article 2.
const CIVIL_1_7: Article = Article::new(
    "Code civil / Burgerlijk Wetboek, art. 1.7",
    "https://www.ejustice.just.fgov.be/eli/loi/2022/04/28/2022032057/justel#Art.2",
)
.secondary_page(day(2026, 11, 30));

/// Book 1 of the Civil Code governs what was concluded from 1 January 2023.
const DUE_DAY: Grounded<DayOff> =
    Grounded::by(DayOff::Next { saturday: Saturday::Off, first_day: day(2023, 1, 1) }, CIVIL_1_7);

/// The cap became absolute on this day.
const CAP_FROM: Day = day(2022, 2, 1);
/// Contracts with consumers from this day follow Book XIX.
const BOOK_XIX_FROM: Day = day(2023, 9, 1);
/// From this day older ones do too.
const BOOK_XIX_RUNNING_FROM: Day = day(2023, 12, 1);
/// The time that the first reminder gives; nothing beside the principal is owed before it has passed.
const REMINDER: NoticePeriod = NoticePeriod { working_days: 3, days: 14 };
/// Older contracts between businesses follow the Act of 2002.
const OLD_FROM: Day = day(2002, 8, 7);
/// The new Act governs every contract from this day.
const RUNNING_FROM: Day = day(2015, 3, 16);

/// The rate is rounded up to the half point.
const HALF_POINT: Option<Percent> = Some(Percent::hundredths(50));

const COMMERCIAL_RATE: StatutoryRate = StatutoryRate::Reference {
    series: Series::EcbMainRefinancing,
    earlier: None,
    margin: Percent::hundredths(800),
    up_to: HALF_POINT,
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::Unlawful, CAP_FROM, ACT_TERMS)];

/// The most a clause may ask of a consumer for costs (Book XIX): 20 euros on debts up to 150, 30 and a tenth of what
/// exceeds 150 up to 500, 65 and a twentieth of what exceeds 500, no more than 2 000.
const CONSUMER_COSTS: Scale = Scale {
    bands: &[
        Band { up_to: Some(15_000), sum: 2000, percent: Percent::ZERO },
        Band { up_to: Some(50_000), sum: 3000, percent: Percent::hundredths(1000) },
        Band { up_to: None, sum: 6500, percent: Percent::hundredths(500) },
    ],
    inclusive: true,
    least: 0,
    most: Some(200_000),
    currency: Currency::EUR,
};

/// Between businesses.
const fn interest(rate: StatutoryRate, source: Article) -> InterestRule {
    InterestRule {
        rate: Grounded::by(rate, source),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, source),
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
    }
}

const BUSINESS_BEFORE_2013: Regime = Regime {
    name: "be/business-before-2013",
    debtors: Debtors::Businesses,
    first_day: OLD_FROM,
    last_day: Some(day(2013, 3, 15)),
    running_from: None,
    interest: interest(eu::before_2013(HALF_POINT), ACT_RATE_OF_2002),
    compensation: None,
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, ACT_COSTS_OF_2002)),
    default_term: Some(eu::days_after_receipt(30, OLD_FROM, ACT_TERMS_OF_2002)),
    caps: &CAPS,
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("BE"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

const BUSINESS: Regime = Regime {
    name: "be/business",
    debtors: Debtors::Businesses,
    first_day: DIRECTIVE_FROM,
    last_day: None,
    running_from: Some(RUNNING_FROM),
    interest: interest(COMMERCIAL_RATE, ACT_RATE),
    compensation: Some(eu::forty_euros(DIRECTIVE_FROM, ACT_COSTS)),
    reminder_fee: None,
    default_term: Some(eu::days_after_receipt(30, OLD_FROM, ACT_TERMS)),
    caps: &CAPS,
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("BE"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

/// The first reminder is free; fourteen days from the third working day after it, then costs and interest, if
/// the contract gives any, within the scale and at no more than the commercial rate.
const CONSUMER: Regime = Regime {
    name: "be/consumer",
    debtors: Debtors::Consumers,
    first_day: BOOK_XIX_FROM,
    last_day: None,
    running_from: Some(BOOK_XIX_RUNNING_FROM),
    interest: InterestRule {
        rate: Grounded::by(StatutoryRate::plus(Series::BeLegalInterest, 0), CIVIL_RATE),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::AfterNotice(REMINDER), BOOK_XIX),
        floor: None,
        ceiling: Some(Ruled::by(COMMERCIAL_RATE, BOOK_XIX)),
        unfair_at: None,
        year: Choice::open(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    },
    compensation: Some(CompensationRule {
        first_day: BOOK_XIX_FROM,
        scale: CONSUMER_COSTS,
        start: CompensationStart::AfterNotice(REMINDER),
        needs_clause: true,
        ground: Ground::Article(BOOK_XIX),
    }),
    reminder_fee: Some(Ruled::by(ReminderFee::Forbidden, BOOK_XIX_COSTS)),
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("BE"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    // XIX.2 § 3: what is open, what the clause will add, who the creditor is, what was sold, by when to pay.
    letter: LetterRule {
        notice_with: Some(NoticeWith::FirstReminder),
        costs_on_sum: false,
        reply: None,
        particulars: Some(BOOK_XIX_COSTS),
    },
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS_BEFORE_2013, BUSINESS, CONSUMER];
