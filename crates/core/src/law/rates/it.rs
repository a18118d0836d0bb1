//! The Italian legal interest rate, Codice civile 1284: rows only. One rate a year, set by decree.

use super::Proof::Published;
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const COMMERCIALISTA: Article = Article::new(
    "Commercialista Telematico, tabella degli interessi legali with the decree of each year; Studio \
     Albora Liguerra; calcolaprecetti.it",
    "http://www.commercialistatelematico.com/interessi-legali",
)
.secondary_page(day(2026, 11, 22));
const DECREE_2025: Article = Article::new("Decreto 10 dicembre 2025, Gazzetta Ufficiale 289 of 13 December 2025 (from 2.00, decreto 10 \
     dicembre 2024, to 1.60), in Confcooperative Terre d'Emilia", "https://terredemilia.confcooperative.it/Opportunità/Gestire-limpresa/saggio-di-interesse-legale-all160-dal-112026").secondary_page(day(2026, 11, 22));

const fn row(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::ItLegalInterest, year, month, hundredths, source, proof)
}

/// The rate of each year, written for both its half-years.
pub(super) static LEGAL_INTEREST: [RateRow; 50] = [
    row(2002, 1, 300, COMMERCIALISTA, Published),
    row(2002, 7, 300, COMMERCIALISTA, Published),
    row(2003, 1, 300, COMMERCIALISTA, Published),
    row(2003, 7, 300, COMMERCIALISTA, Published),
    row(2004, 1, 250, COMMERCIALISTA, Published),
    row(2004, 7, 250, COMMERCIALISTA, Published),
    row(2005, 1, 250, COMMERCIALISTA, Published),
    row(2005, 7, 250, COMMERCIALISTA, Published),
    row(2006, 1, 250, COMMERCIALISTA, Published),
    row(2006, 7, 250, COMMERCIALISTA, Published),
    row(2007, 1, 250, COMMERCIALISTA, Published),
    row(2007, 7, 250, COMMERCIALISTA, Published),
    row(2008, 1, 300, COMMERCIALISTA, Published),
    row(2008, 7, 300, COMMERCIALISTA, Published),
    row(2009, 1, 300, COMMERCIALISTA, Published),
    row(2009, 7, 300, COMMERCIALISTA, Published),
    row(2010, 1, 100, COMMERCIALISTA, Published),
    row(2010, 7, 100, COMMERCIALISTA, Published),
    row(2011, 1, 150, COMMERCIALISTA, Published),
    row(2011, 7, 150, COMMERCIALISTA, Published),
    row(2012, 1, 250, COMMERCIALISTA, Published),
    row(2012, 7, 250, COMMERCIALISTA, Published),
    row(2013, 1, 250, COMMERCIALISTA, Published),
    row(2013, 7, 250, COMMERCIALISTA, Published),
    row(2014, 1, 100, COMMERCIALISTA, Published),
    row(2014, 7, 100, COMMERCIALISTA, Published),
    row(2015, 1, 50, COMMERCIALISTA, Published),
    row(2015, 7, 50, COMMERCIALISTA, Published),
    row(2016, 1, 20, COMMERCIALISTA, Published),
    row(2016, 7, 20, COMMERCIALISTA, Published),
    row(2017, 1, 10, COMMERCIALISTA, Published),
    row(2017, 7, 10, COMMERCIALISTA, Published),
    row(2018, 1, 30, COMMERCIALISTA, Published),
    row(2018, 7, 30, COMMERCIALISTA, Published),
    row(2019, 1, 80, COMMERCIALISTA, Published),
    row(2019, 7, 80, COMMERCIALISTA, Published),
    row(2020, 1, 5, COMMERCIALISTA, Published),
    row(2020, 7, 5, COMMERCIALISTA, Published),
    row(2021, 1, 1, COMMERCIALISTA, Published),
    row(2021, 7, 1, COMMERCIALISTA, Published),
    row(2022, 1, 125, COMMERCIALISTA, Published),
    row(2022, 7, 125, COMMERCIALISTA, Published),
    row(2023, 1, 500, COMMERCIALISTA, Published),
    row(2023, 7, 500, COMMERCIALISTA, Published),
    row(2024, 1, 250, COMMERCIALISTA, Published),
    row(2024, 7, 250, COMMERCIALISTA, Published),
    row(2025, 1, 200, DECREE_2025, Published),
    row(2025, 7, 200, DECREE_2025, Published),
    row(2026, 1, 160, DECREE_2025, Published),
    row(2026, 7, 160, DECREE_2025, Published),
];
