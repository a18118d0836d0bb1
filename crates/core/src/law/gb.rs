//! United Kingdom: Late Payment of Commercial Debts (Interest) Act 1998; S.I. 2002/1675; County Courts Act 1984 for
//! consumers.

use super::eu::{self, CHECKED};
use super::{
    Article, Band, BeyondCap, Choice, CompensationRule, CompensationStart, Debtors, InterestRule, LetterRule,
    LimitationRule, LimitationStart, Regime, ReminderFee, Scale, Series, StatutoryRate, TermCap,
};
use crate::calendar::{Day, day};
use crate::choices::Unshown;
use crate::choices::{PublicBuyer, RateFixing};
use crate::money::Percent;

const fn act(title: &'static str) -> Article {
    Article::new(title, "https://www.legislation.gov.uk/ukpga/1998/20", CHECKED)
}

const SECTION_4: Article = act("Late Payment of Commercial Debts (Interest) Act 1998, s. 4");
const SECTION_5A: Article = act("Late Payment of Commercial Debts (Interest) Act 1998, s. 5A");
const ORDER: Article =
    Article::new("S.I. 2002/1675", "https://www.legislation.gov.uk/uksi/2002/1675", CHECKED);
const SECTION_69: Article = Article::new(
    "County Courts Act 1984, s. 69",
    "https://www.legislation.gov.uk/ukpga/1984/28/section/69",
    CHECKED,
);
/// Read in concordant summaries; the text of the protocol was not.
const PROTOCOL: Article = Article::new(
    "Pre-Action Protocol for Debt Claims, para. 3",
    "https://www.justice.gov.uk/courts/procedure-rules/civil/protocol/pre-action-protocol-for-debt-claims",
    CHECKED,
);
const LIMITATION: Article =
    Article::new("Limitation Act 1980, s. 5", "https://www.legislation.gov.uk/ukpga/1980/58", CHECKED);

/// Contracts from this day: businesses of any size, and a fixed sum.
const FROM: Day = day(2002, 8, 7);
/// Terms are limited from this day.
const CAPS_FROM: Day = day(2013, 3, 16);

/// Below 1 000 pounds: 40; below 10 000: 70; 10 000 and more: 100.
const TIERS: Scale = Scale {
    bands: &[
        Band { up_to: Some(100_000), sum: 4000, percent: Percent::ZERO },
        Band { up_to: Some(1_000_000), sum: 7000, percent: Percent::ZERO },
        Band { up_to: None, sum: 10_000, percent: Percent::ZERO },
    ],
    inclusive: false,
    least: 0,
    most: None,
    currency: "GBP",
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, CAPS_FROM, SECTION_4)];
static PUBLIC_CAPS: [TermCap; 1] = [eu::cap(30, BeyondCap::Unlawful, CAPS_FROM, SECTION_4)];

/// Eight points over the Bank Rate of the last day of the half-year before interest starts, for the whole delay.
/// Limitation is that of England and Wales and of Northern Ireland; in Scotland it is five years.
const BUSINESS: Regime = Regime {
    name: "gb/business",
    first_day: FROM,
    interest: InterestRule {
        rate: StatutoryRate::Reference {
            series: Series::GbBankRate,
            earlier: None,
            margin: Percent::hundredths(800),
            up_to: None,
        },
        fixing: Choice::settled(RateFixing::AtStart),
        source: Some(ORDER),
        start_source: Some(SECTION_4),
        ..eu::INTEREST
    },
    compensation: Some(CompensationRule {
        first_day: FROM,
        scale: TIERS,
        start: CompensationStart::Late,
        needs_clause: false,
        source: Some(SECTION_5A),
    }),
    // Section 5A(2A): reasonable costs, as far as they exceed the fixed sum.
    reminder_fee: Some((ReminderFee::ProvenCosts, SECTION_5A)),
    default_term: Some(eu::days_after_receipt(30, FROM, SECTION_4)),
    caps: &CAPS,
    place: Some("GB"),
    limitation: Some(LimitationRule {
        years: 6,
        start: LimitationStart::DueDate,
        source: LIMITATION,
        shorter: &[],
    }),
    ..eu::BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    BUSINESS,
    Regime {
        name: "gb/public",
        debtors: Debtors::PublicBuyers(&PublicBuyer::ALL),
        caps: &PUBLIC_CAPS,
        ..BUSINESS
    },
    // No statutory interest: a county court may award eight percent from the due date on. What the law says of reminder
    // fees on ordinary debts was read second-hand only.
    Regime {
        name: "gb/consumer",
        debtors: Debtors::Consumers,
        interest: InterestRule {
            rate: StatutoryRate::Fixed(Percent::hundredths(800)),
            only_if: Some(Unshown::CourtAward),
            source: Some(SECTION_69),
            start_source: Some(SECTION_69),
            ..BUSINESS.interest
        },
        compensation: None,
        reminder_fee: None,
        letter: LetterRule { reply: Some((30, PROTOCOL)), ..LetterRule::NONE },
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
];
