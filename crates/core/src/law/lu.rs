//! Luxembourg: Act of 18 April 2004 on payment terms and late interest, as amended on 29 March 2013.

use super::JudgmentClock;
use super::eu::{self, CHECKED, DIRECTIVE_FROM};
use super::{
    Article, BeyondCap, Choice, Debtors, Increase, InterestRule, Regime, Series, StartRule, StatutoryRate,
    TermCap,
};
use crate::calendar::{Day, day};
use crate::choices::Unshown;
use crate::choices::YearBasis;
use crate::money::Percent;

const fn act(title: &'static str) -> Article {
    Article::new(title, "http://data.legilux.public.lu/eli/etat/leg/loi/2004/04/18/n8/jo", CHECKED)
}

const BUSINESS_RATE: Article = act("Loi du 18 avril 2004 (délais de paiement), art. 3");
const BUSINESS_COSTS: Article = act("Loi du 18 avril 2004 (délais de paiement), art. 5");
const CONSUMER_RATE: Article = act("Loi du 18 avril 2004 (délais de paiement), art. 12 – 14");
const INCREASE: Article = act("Loi du 18 avril 2004 (délais de paiement), art. 15");

/// Contracts with consumers are known here from this day.
const CONSUMER_FROM: Day = day(2004, 5, 6);

const INTEREST: InterestRule = InterestRule {
    year: Choice::open(YearBasis::Year365),
    source: Some(BUSINESS_RATE),
    start_source: Some(BUSINESS_RATE),
    ..eu::INTEREST
};

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, DIRECTIVE_FROM, BUSINESS_RATE)];

const BUSINESS: Regime = Regime {
    name: "lu/business",
    interest: INTEREST,
    compensation: Some(eu::forty_euros(DIRECTIVE_FROM, BUSINESS_COSTS)),
    default_term: Some(eu::days_after_receipt(30, DIRECTIVE_FROM, BUSINESS_RATE)),
    caps: &CAPS,
    place: Some("LU"),
    ..eu::BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    BUSINESS,
    // The legal rate of the year, after the third month following delivery, if the invoice was sent within a month
    // and announced it; three points more three months after a judgment.
    Regime {
        name: "lu/consumer",
        debtors: Debtors::Consumers,
        first_day: CONSUMER_FROM,
        interest: InterestRule {
            rate: StatutoryRate::Reference {
                series: Series::LuLegalInterest,
                earlier: None,
                margin: Percent::ZERO,
                up_to: None,
            },
            start: StartRule::MonthsAfterDelivery { months: 3, issued_within: 1 },
            only_if: Some(Unshown::InterestAnnounced),
            increase: Some(Increase {
                points: Percent::hundredths(300),
                months: 3,
                since: JudgmentClock::Served,
                source: INCREASE,
            }),
            source: Some(CONSUMER_RATE),
            start_source: Some(CONSUMER_RATE),
            ..INTEREST
        },
        compensation: None,
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
];
