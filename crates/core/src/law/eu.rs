//! The European reference rate: rows only.
//!
//! The rate that counts is the one *in force* on 1 January or 1 July, not the last one announced: 1.25 on
//! 1 July 2011 (1.50 came on the 13th), 1.00 on 1 July 2012 (0.75 came on the 11th), 4.25 on 1 July 2024 (3.65
//! came in September).

use super::{Proof, RateRow, Series, Source};
use crate::calendar::day;
use crate::money::Percent;

const BANQUE_DE_FRANCE: Source = Source::new(
    "Banque de France, taux directeurs de l'Eurosystème",
    "https://www.banque-france.fr/en/policy-rates",
    day(2026, 11, 22),
);
const MEF_2025: Source = Source::new(
    "ECB decisions of 12 December 2024; notice of the Italian Ministry of Economy, Gazzetta Ufficiale 63 of \
     17 March 2025 (11.15 = 3.15 + 8)",
    "https://www.ecb.europa.eu",
    day(2026, 11, 22),
);
const ECB_2025: Source = Source::new(
    "ECB press release of 11 September 2025; Portuguese notice for the half-year (10.15 = 2.15 + 8)",
    "https://www.ecb.europa.eu",
    day(2026, 11, 22),
);
const FINANZMARKT_2026: Source = Source::new(
    "German base rate unchanged from 1 January 2026 (reference rate 2.15); Irish rate 10.15 = 2.15 + 8",
    "https://finanzmarktnachrichten.de/basiszinssatz-bleibt-ab-1-januar-2026-bei-127",
    day(2026, 11, 22),
);
const MYCELIUM_2026: Source = Source::new(
    "julesdo/mycelium-os, French rate table read on 3 September 2026; agrees with the German base rate of 1 July 2026",
    "https://github.com/julesdo/mycelium-os",
    day(2026, 11, 22),
);

const fn row(year: i32, month: u32, hundredths: i32, source: Source, proof: Proof) -> RateRow {
    RateRow {
        series: Series::EcbMainRefinancing,
        first_day: day(year, month, 1),
        percent: Percent::hundredths(hundredths),
        source,
        proof,
    }
}

/// The main refinancing rate in force on the first day of each half-year.
pub(super) static ECB_MAIN_REFINANCING: [RateRow; 36] = [
    row(2009, 1, 250, BANQUE_DE_FRANCE, Proof::Published),
    row(2009, 7, 100, BANQUE_DE_FRANCE, Proof::Published),
    row(2010, 1, 100, BANQUE_DE_FRANCE, Proof::Published),
    row(2010, 7, 100, BANQUE_DE_FRANCE, Proof::Published),
    row(2011, 1, 100, BANQUE_DE_FRANCE, Proof::Published),
    row(2011, 7, 125, BANQUE_DE_FRANCE, Proof::Published),
    row(2012, 1, 100, BANQUE_DE_FRANCE, Proof::Published),
    row(2012, 7, 100, BANQUE_DE_FRANCE, Proof::Published),
    row(2013, 1, 75, BANQUE_DE_FRANCE, Proof::Published),
    row(2013, 7, 50, BANQUE_DE_FRANCE, Proof::Published),
    row(2014, 1, 25, BANQUE_DE_FRANCE, Proof::Published),
    row(2014, 7, 15, BANQUE_DE_FRANCE, Proof::Published),
    row(2015, 1, 5, BANQUE_DE_FRANCE, Proof::Published),
    row(2015, 7, 5, BANQUE_DE_FRANCE, Proof::Published),
    row(2016, 1, 5, BANQUE_DE_FRANCE, Proof::Published),
    row(2016, 7, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2017, 1, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2017, 7, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2018, 1, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2018, 7, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2019, 1, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2019, 7, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2020, 1, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2020, 7, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2021, 1, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2021, 7, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2022, 1, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2022, 7, 0, BANQUE_DE_FRANCE, Proof::Published),
    row(2023, 1, 250, BANQUE_DE_FRANCE, Proof::Published),
    row(2023, 7, 400, BANQUE_DE_FRANCE, Proof::Published),
    row(2024, 1, 450, BANQUE_DE_FRANCE, Proof::Published),
    row(2024, 7, 425, BANQUE_DE_FRANCE, Proof::Published),
    row(2025, 1, 315, MEF_2025, Proof::Published),
    row(2025, 7, 215, ECB_2025, Proof::Published),
    row(2026, 1, 215, FINANZMARKT_2026, Proof::Published),
    row(2026, 7, 240, MYCELIUM_2026, Proof::Secondary),
];
