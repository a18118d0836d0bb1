//! Italy: decreto legislativo 231/2002; decreto legislativo 198/2021 for agricultural and food products; Codice civile,
//! art. 1219, 1224 and 1284, for consumers.

use super::eu::{self, CHECKED};
use super::{
    Article, BeyondCap, Debtors, InterestRule, Regime, SectorMargin, Series, StartRule, StatutoryRate,
    TermCap,
};
use crate::calendar::{Day, day};
use crate::choices::Sector;
use crate::money::Percent;

const CIVIL_1219: Article = Article::new(
    "c.c. artt. 1219, 2943",
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:regio.decreto:1942-03-16;262",
    CHECKED,
);

const fn decree(title: &'static str) -> Article {
    Article::new(title, "https://www.normattiva.it", CHECKED)
}

const ART_4: Article = decree("D.Lgs. 231/2002, art. 4");
const ART_5: Article = decree("D.Lgs. 231/2002, art. 5");
const ART_6: Article = decree("D.Lgs. 231/2002, art. 6");
const FOOD: Article = Article::new(
    "D.Lgs. 198/2021, art. 4",
    "https://www.gazzettaufficiale.it/eli/id/2021/11/30/21G00202/sg",
    CHECKED,
);

const CIVIL_CODE: Article = Article::new("c.c. artt. 1219, 1224, 1284", "https://www.normattiva.it", CHECKED);

/// The legal rate is known here from this day.
const CONSUMER_FROM: Day = day(2002, 1, 1);
/// Contracts from this day: eight points and forty euros (D.Lgs. 192/2012).
const EIGHT_POINTS_FROM: Day = day(2013, 1, 1);
/// Older ones follow the decree from this day.
const OLD_FROM: Day = day(2002, 8, 8);
/// Four points more on agricultural and food products.
const FOOD_FROM: Day = day(2021, 12, 15);

const INTEREST: InterestRule = InterestRule {
    sector: Some(SectorMargin {
        sectors: &[Sector::PerishableFood, Sector::OtherFood],
        first_day: FOOD_FROM,
        points: Percent::hundredths(400),
        source: FOOD,
    }),
    source: Some(ART_5),
    start_source: Some(ART_4),
    ..eu::INTEREST
};

static CAPS: [TermCap; 3] = [
    TermCap { sector: Some(Sector::PerishableFood), ..eu::cap(30, BeyondCap::Unlawful, FOOD_FROM, FOOD) },
    TermCap { sector: Some(Sector::OtherFood), ..eu::cap(60, BeyondCap::Unlawful, FOOD_FROM, FOOD) },
    eu::cap(60, BeyondCap::IfExpresslyAgreed, EIGHT_POINTS_FROM, ART_4),
];

const BUSINESS: Regime = Regime {
    name: "it/business",
    first_day: EIGHT_POINTS_FROM,
    interest: INTEREST,
    compensation: Some(eu::forty_euros(EIGHT_POINTS_FROM, ART_6)),
    default_term: Some(eu::days_after_receipt(30, OLD_FROM, ART_4)),
    caps: &CAPS,
    place: Some("IT"),
    formal_notice_source: Some(CIVIL_1219),
    ..eu::BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    Regime {
        name: "it/business-before-2013",
        first_day: OLD_FROM,
        last_day: Some(day(2012, 12, 31)),
        interest: InterestRule { rate: eu::before_2013(None), sector: None, ..INTEREST },
        compensation: None,
        ..BUSINESS
    },
    BUSINESS,
    // The legal rate of the year: from the due date where one was agreed, else from a written demand.
    Regime {
        name: "it/consumer",
        debtors: Debtors::Consumers,
        first_day: CONSUMER_FROM,
        interest: InterestRule {
            rate: StatutoryRate::Reference {
                series: Series::ItLegalInterest,
                earlier: None,
                margin: Percent::ZERO,
                up_to: None,
            },
            sector: None,
            start: StartRule::AgreedDueDateOrFormalNotice,
            source: Some(CIVIL_CODE),
            start_source: Some(CIVIL_CODE),
            ..INTEREST
        },
        compensation: None,
        default_term: None,
        caps: &[],
        ..BUSINESS
    },
];
