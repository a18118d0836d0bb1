//! The Austrian base rate: rows only. It can be negative.
//!
//! It moves only when the European rate has moved by half a point since its last change; what counts here is
//! the rate on the first day of the half-year (§ 456 UGB).

use super::Proof::{Published, Secondary};
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const LEXIS_2013: Article = Article::new(
    "LexisNexis, BBInfo 2013/5 (0.38, hence 9.58 from 16 March 2013); Oesterreichische Nationalbank",
    "https://360.lexisnexis.at/d/z_bbi_2013_5_BBInfo_2013_05_2_d65f32175a?origin=lk",
)
.secondary_page(day(2026, 11, 22));
const OENB: Article = Article::new("Oesterreichische Nationalbank, interest rates on business arrears", "https://www.oenb.at/en/Services/Interest-Rates-and-Exchange-Rates/Interest-Rates-on-Business-Arrears.html").official_text(day(2026, 11, 22));
const EVI_2024: Article = Article::new(
    "Oesterreichische Nationalbank, Bekanntmachung vom 16. Dezember 2024 (2.53 from 18 December 2024)",
    "https://www.evi.gv.at/b/pi/bmf-mbs",
)
.official_text(day(2026, 11, 22));
const OENB_2025: Article = Article::new(
    "Announcement of the Oesterreichische Nationalbank of 5 June 2025 (1.53 from 11 June 2025), \
     reported by firmenwebseiten.at; funkenfuzi/werkboq",
    "https://www.firmenwebseiten.at/zinssensation-der-oenb-was-die-senkung-fuer-ihr-geld-bedeutet/",
)
.secondary_page(day(2026, 11, 22));
const WERKBOQ: Article = Article::new(
    "funkenfuzi/werkboq: 1.53 since 11 June 2025, confirmed for 2026; agrees with the half-point rule",
    "https://www.oenb.at/isaweb/report.do?lang=DE&report=2.1",
)
.secondary_page(day(2026, 11, 22));

const fn row(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::AtBaseRate, year, month, hundredths, source, proof)
}

/// The base rate on the first day of each half-year.
pub(super) static BASE_RATE: [RateRow; 28] = [
    row(2013, 1, 38, LEXIS_2013, Published),
    row(2013, 7, -12, OENB, Published),
    row(2014, 1, -12, OENB, Published),
    row(2014, 7, -12, OENB, Published),
    row(2015, 1, -12, OENB, Published),
    row(2015, 7, -12, OENB, Published),
    row(2016, 1, -12, OENB, Published),
    row(2016, 7, -62, OENB, Published),
    row(2017, 1, -62, OENB, Published),
    row(2017, 7, -62, OENB, Published),
    row(2018, 1, -62, OENB, Published),
    row(2018, 7, -62, OENB, Published),
    row(2019, 1, -62, OENB, Published),
    row(2019, 7, -62, OENB, Published),
    row(2020, 1, -62, OENB, Published),
    row(2020, 7, -62, OENB, Published),
    row(2021, 1, -62, OENB, Published),
    row(2021, 7, -62, OENB, Published),
    row(2022, 1, -62, OENB, Published),
    row(2022, 7, -62, OENB, Published),
    row(2023, 1, 188, OENB, Published),
    row(2023, 7, 338, OENB, Published),
    row(2024, 1, 388, OENB, Published),
    row(2024, 7, 388, OENB, Published),
    row(2025, 1, 253, EVI_2024, Published),
    row(2025, 7, 153, OENB_2025, Published),
    row(2026, 1, 153, WERKBOQ, Secondary),
    row(2026, 7, 153, WERKBOQ, Secondary),
];
