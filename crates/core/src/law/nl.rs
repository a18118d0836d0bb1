//! Netherlands: Burgerlijk Wetboek (BW), book 6, art. 96, 119, 119a; Besluit vergoeding voor buitengerechtelijke
//! incassokosten.

use super::NoticePeriod;
use super::eu::{self, CHECKED, DIRECTIVE_FROM};
use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, Compounding, Debtors,
    InterestRule, LetterRule, NoticeWith, Parties, Regime, ReminderFee, Scale, Series, StartRule,
    StatutoryRate, TermCap,
};
use crate::calendar::{Day, day};
use crate::choices::YearBasis;
use crate::money::Percent;

const BW_119A: Article = Article::new("BW 6:119a", "https://www.wetboekplus.nl", CHECKED);
const BW_119: Article = Article::new("BW 6:119", "https://www.wetboekplus.nl", CHECKED);
const BW_96: Article = Article::new("BW 6:96", "https://www.wetboekplus.nl", CHECKED);
const BW_96_6: Article = Article::new(
    "BW 6:96 lid 6 (Parket bij de Hoge Raad, ECLI:NL:PHR:2016:938)",
    "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:PHR:2016:938",
    CHECKED,
);
const BW_82: Article = Article::new("BW 6:82", "https://wetten.overheid.nl/BWBR0005289", CHECKED);
/// The same article, as a letter names it.
const BW_96_6_NOTICE: Article =
    Article::new("BW 6:96 lid 6", "https://wetten.overheid.nl/BWBR0005289", CHECKED);
const COSTS: Article = Article::new(
    "BW 6:96; Besluit vergoeding voor buitengerechtelijke incassokosten",
    "https://www.nova-incasso.nl/kennisbank/wet-incassokosten-wik/",
    CHECKED,
);

/// Large companies owe small ones within thirty days under terms from this day.
const LARGE_DEBTORS_FROM: Day = day(2022, 7, 1);
/// Interest on debts of consumers is known here from this day.
const CONSUMER_FROM: Day = day(2014, 1, 1);

/// At the end of each year, interest owed over it bears interest too, by law.
const INTEREST: InterestRule = InterestRule {
    year: Choice::open(YearBasis::Year365),
    compounding: Compounding::Yearly,
    compounding_source: Some(BW_119A),
    source: Some(BW_119A),
    start_source: Some(BW_119A),
    ..eu::INTEREST
};

static CAPS: [TermCap; 2] = [
    TermCap {
        parties: Parties::LargeDebtor,
        ..eu::cap(30, BeyondCap::Unlawful, LARGE_DEBTORS_FROM, BW_119A)
    },
    eu::cap(60, BeyondCap::IfExpresslyAgreed, DIRECTIVE_FROM, BW_119A),
];

const BUSINESS: Regime = Regime {
    name: "nl/business",
    interest: INTEREST,
    compensation: Some(eu::forty_euros(DIRECTIVE_FROM, BW_96)),
    default_term: Some(eu::days_after_receipt(30, DIRECTIVE_FROM, BW_119A)),
    caps: &CAPS,
    place: Some("NL"),
    formal_notice_source: Some(BW_82),
    ..eu::BUSINESS
};

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
    currency: "EUR",
};

/// The scale, after the free letter that gives fourteen days, is all that a consumer owes for collection.
const CONSUMER_REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::Forbidden, BW_96_6));

pub(super) static REGIMES: &[Regime] = &[
    BUSINESS,
    Regime {
        name: "nl/consumer",
        debtors: Debtors::Consumers,
        first_day: CONSUMER_FROM,
        interest: InterestRule {
            rate: StatutoryRate::Reference {
                series: Series::NlStatutoryInterest,
                earlier: None,
                margin: Percent::ZERO,
                up_to: None,
            },
            start: StartRule::AgreedDueDateOrFormalNotice,
            compounding_source: Some(BW_119),
            source: Some(BW_119),
            start_source: Some(BW_119),
            ..INTEREST
        },
        compensation: Some(CompensationRule {
            first_day: CONSUMER_FROM,
            scale: COLLECTION_COSTS,
            start: CompensationStart::AfterNotice(NoticePeriod { working_days: 0, days: 14 }),
            needs_clause: false,
            source: Some(COSTS),
        }),
        reminder_fee: CONSUMER_REMINDER_FEE,
        // Lid 6 and 7: one letter for every claim that is due, fourteen days from the day after it is received, the
        // costs named and counted on the sum.
        formal_notice_source: Some(BW_96_6_NOTICE),
        letter: LetterRule {
            notice_with: Some(NoticeWith::FormalNotice),
            costs_on_sum: true,
            ..LetterRule::NONE
        },
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
];
