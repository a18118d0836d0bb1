//! The German base rate, § 247 BGB: rows only. It can be negative.

use super::Proof::Published;
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const BUNDESBANK: Article = Article::new(
    "Deutsche Bundesbank, Basiszinssatz (series BBIN1.M.DE.BBK.BBKBAS2.EUR.ME), in ameax/bgb-interest; \
     siraleks/zinsrechner",
    "https://www.bundesbank.de/de/bundesbank/organisation/agb-und-regelungen/basiszinssatz-607820",
)
.copy(day(2026, 11, 22));
const FINANZMARKT_2026: Article = Article::new(
    "Finanzmarktnachrichten, Basiszinssatz bleibt ab 1. Januar 2026 bei 1,27; digineo/verzugszinsen",
    "https://finanzmarktnachrichten.de/basiszinssatz-bleibt-ab-1-januar-2026-bei-127",
)
.secondary_page(day(2026, 11, 22));
const DIGINEO_2026: Article = Article::new(
    "digineo/verzugszinsen, 1 July 2026; funkenfuzi/werkboq, quoting the Deutsche Bundesbank (1.52 from \
     1 July 2026)",
    "https://www.bundesbank.de/de/bundesbank/organisation/agb-und-regelungen/basiszinssatz-607820",
)
.secondary_page(day(2026, 11, 22));

const fn row(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::DeBaseRate, year, month, hundredths, source, proof)
}

/// The base rate of each half-year.
pub(super) static BASE_RATE: [RateRow; 50] = [
    row(2002, 1, 257, BUNDESBANK, Published),
    row(2002, 7, 247, BUNDESBANK, Published),
    row(2003, 1, 197, BUNDESBANK, Published),
    row(2003, 7, 122, BUNDESBANK, Published),
    row(2004, 1, 114, BUNDESBANK, Published),
    row(2004, 7, 113, BUNDESBANK, Published),
    row(2005, 1, 121, BUNDESBANK, Published),
    row(2005, 7, 117, BUNDESBANK, Published),
    row(2006, 1, 137, BUNDESBANK, Published),
    row(2006, 7, 195, BUNDESBANK, Published),
    row(2007, 1, 270, BUNDESBANK, Published),
    row(2007, 7, 319, BUNDESBANK, Published),
    row(2008, 1, 332, BUNDESBANK, Published),
    row(2008, 7, 319, BUNDESBANK, Published),
    row(2009, 1, 162, BUNDESBANK, Published),
    row(2009, 7, 12, BUNDESBANK, Published),
    row(2010, 1, 12, BUNDESBANK, Published),
    row(2010, 7, 12, BUNDESBANK, Published),
    row(2011, 1, 12, BUNDESBANK, Published),
    row(2011, 7, 37, BUNDESBANK, Published),
    row(2012, 1, 12, BUNDESBANK, Published),
    row(2012, 7, 12, BUNDESBANK, Published),
    row(2013, 1, -13, BUNDESBANK, Published),
    row(2013, 7, -38, BUNDESBANK, Published),
    row(2014, 1, -63, BUNDESBANK, Published),
    row(2014, 7, -73, BUNDESBANK, Published),
    row(2015, 1, -83, BUNDESBANK, Published),
    row(2015, 7, -83, BUNDESBANK, Published),
    row(2016, 1, -83, BUNDESBANK, Published),
    row(2016, 7, -88, BUNDESBANK, Published),
    row(2017, 1, -88, BUNDESBANK, Published),
    row(2017, 7, -88, BUNDESBANK, Published),
    row(2018, 1, -88, BUNDESBANK, Published),
    row(2018, 7, -88, BUNDESBANK, Published),
    row(2019, 1, -88, BUNDESBANK, Published),
    row(2019, 7, -88, BUNDESBANK, Published),
    row(2020, 1, -88, BUNDESBANK, Published),
    row(2020, 7, -88, BUNDESBANK, Published),
    row(2021, 1, -88, BUNDESBANK, Published),
    row(2021, 7, -88, BUNDESBANK, Published),
    row(2022, 1, -88, BUNDESBANK, Published),
    row(2022, 7, -88, BUNDESBANK, Published),
    row(2023, 1, 162, BUNDESBANK, Published),
    row(2023, 7, 312, BUNDESBANK, Published),
    row(2024, 1, 362, BUNDESBANK, Published),
    row(2024, 7, 337, BUNDESBANK, Published),
    row(2025, 1, 227, BUNDESBANK, Published),
    row(2025, 7, 127, BUNDESBANK, Published),
    row(2026, 1, 127, FINANZMARKT_2026, Published),
    row(2026, 7, 152, DIGINEO_2026, Published),
];
