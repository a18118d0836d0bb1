//! Netherlands: Burgerlijk Wetboek (BW), book 6, art. 96, 119, 119a; Besluit vergoeding voor buitengerechtelijke
//! incassokosten.
//!
//! At the end of each year, interest owed over it bears interest too, by law. The scale of costs, after the free letter that
//! gives fourteen days, is all that a consumer owes for collection.

use super::eu::{self, DIRECTIVE_FROM};
use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, Compounding, DayOff, Debtors,
    Ground, Grounded, InterestRule, LetterRule, NoticePeriod, NoticeWith, Parties, Regime, ReminderFee,
    Ruled, Scale, Series, StartRule, StatutoryRate, TermCap, Unsourced,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, RateFixing, YearBasis};
use crate::money::{Currency, Percent, Rounding};

const BW_119A: Article =
    Article::new("BW 6:119a", "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6&artikel=119a")
        .copy(day(2026, 11, 22));
const BW_119: Article =
    Article::new("BW 6:119", "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6&artikel=119")
        .copy(day(2026, 11, 22));
const BW_96: Article =
    Article::new("BW 6:96", "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6&artikel=96")
        .copy(day(2026, 11, 22));
const BW_96_6: Article = Article::new(
    "BW 6:96 lid 6 (Parket bij de Hoge Raad, ECLI:NL:PHR:2016:938)",
    "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:PHR:2016:938",
)
.secondary_page(day(2026, 11, 22));
const BW_82: Article =
    Article::new("BW 6:82", "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6&artikel=82")
        .secondary_page(day(2026, 11, 22));
/// The same article, as a letter names it.
const BW_96_6_NOTICE: Article =
    Article::new("BW 6:96 lid 6", "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&boek=6&artikel=96")
        .copy(day(2026, 11, 22));
const COSTS: Article = Article::new(
    "BW 6:96; Besluit vergoeding voor buitengerechtelijke incassokosten",
    "https://wetten.overheid.nl/BWBR0031432/2024-10-01/#Artikel2",
)
.copy(day(2026, 11, 30));

/// Large companies owe small ones within thirty days under terms from this day.
const LARGE_DEBTORS_FROM: Day = day(2022, 7, 1);
/// Interest on debts of consumers is known here from this day.
const CONSUMER_FROM: Day = day(2014, 1, 1);

static CAPS: [TermCap; 2] = [
    TermCap {
        parties: Parties::LargeDebtor,
        ..eu::cap(30, BeyondCap::Unlawful, LARGE_DEBTORS_FROM, BW_119A)
    },
    eu::cap(60, BeyondCap::IfExpresslyAgreed, DIRECTIVE_FROM, BW_119A),
];

/// Costs of collection: 15 % of the first 2 500 euros, 10 % of the next 2 500, 5 % of the next 5 000, 1 % of the next
/// 190 000, 0.5 % above; no less than 40, no more than 6 775.
const COLLECTION_COSTS: Scale = Scale {
    bands: &[
        Band { up_to: Some(250_000), sum: 0, percent: Percent::hundredths(1500) },
        Band { up_to: Some(500_000), sum: 37_500, percent: Percent::hundredths(1000) },
        Band { up_to: Some(1_000_000), sum: 62_500, percent: Percent::hundredths(500) },
        Band { up_to: Some(20_000_000), sum: 87_500, percent: Percent::hundredths(100) },
        Band { up_to: None, sum: 277_500, percent: Percent::hundredths(50) },
    ],
    inclusive: true,
    least: 4000,
    most: Some(677_500),
    currency: Currency::EUR,
};

/// One article says the rate, the start, and that interest bears interest.
const fn interest(rate: StatutoryRate, start: StartRule, source: Article) -> InterestRule {
    InterestRule {
        rate: Grounded::by(rate, source),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(start, source),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::open(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::by(Compounding::Yearly, source),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    }
}

const BUSINESS: Regime = Regime {
    name: "nl/business",
    debtors: Debtors::Businesses,
    first_day: DIRECTIVE_FROM,
    last_day: None,
    running_from: None,
    interest: interest(eu::ecb_plus(800), StartRule::DueDate, BW_119A),
    compensation: Some(eu::forty_euros(DIRECTIVE_FROM, BW_96)),
    reminder_fee: None,
    default_term: Some(eu::days_after_receipt(30, DIRECTIVE_FROM, BW_119A)),
    caps: &CAPS,
    fine: None,
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::NotRead),
    place: Some("NL"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(BW_82),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

const CONSUMER: Regime = Regime {
    name: "nl/consumer",
    debtors: Debtors::Consumers,
    first_day: CONSUMER_FROM,
    last_day: None,
    running_from: None,
    interest: interest(
        StatutoryRate::plus(Series::NlStatutoryInterest, 0),
        StartRule::AgreedDueDateOrFormalNotice,
        BW_119,
    ),
    compensation: Some(CompensationRule {
        first_day: CONSUMER_FROM,
        scale: COLLECTION_COSTS,
        start: CompensationStart::AfterNotice(NoticePeriod { working_days: 0, days: 14 }),
        needs_clause: false,
        ground: Ground::Article(COSTS),
    }),
    reminder_fee: Some(Ruled::by(ReminderFee::Forbidden, BW_96_6)),
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::NotRead),
    place: Some("NL"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(BW_96_6_NOTICE),
    // Lid 6 and 7: one letter for every claim that is due, fourteen days from the day after it is received, the
    // costs named and counted on the sum.
    letter: LetterRule {
        notice_with: Some(NoticeWith::FormalNotice),
        costs_on_sum: true,
        reply: None,
        particulars: None,
    },
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS, CONSUMER];
