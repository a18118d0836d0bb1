//! Bank Rate: rows only.
//!
//! The rate of a half-year is Bank Rate on the last day of the half-year before: 31 December or 30 June (SI
//! 2002/1675).

use super::Proof::Published;
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const BANK_OF_ENGLAND: Article = Article::new(
    "Bank of England, official Bank Rate history",
    "https://www.bankofengland.co.uk/boeapps/database/Bank-Rate.asp",
)
.official_text(day(2026, 11, 22));
const BOE_2026: Article = Article::new("Bank of England, official Bank Rate history; LiveSquawk, Bank Rate held at 3.75 in June 2026", "https://www.livesquawk.com/report/special_boe-holds-bank-rate-at-3-75as-policymakers-retain-tightening-bias").secondary_page(day(2026, 11, 22));

const fn row(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::GbBankRate, year, month, hundredths, source, proof)
}

/// Bank Rate on the day before each half-year. The law that uses it begins on 7 August 2002.
pub(super) static BANK_RATE: [RateRow; 49] = [
    row(2002, 7, 400, BANK_OF_ENGLAND, Published),
    row(2003, 1, 400, BANK_OF_ENGLAND, Published),
    row(2003, 7, 375, BANK_OF_ENGLAND, Published),
    row(2004, 1, 375, BANK_OF_ENGLAND, Published),
    row(2004, 7, 450, BANK_OF_ENGLAND, Published),
    row(2005, 1, 475, BANK_OF_ENGLAND, Published),
    row(2005, 7, 475, BANK_OF_ENGLAND, Published),
    row(2006, 1, 450, BANK_OF_ENGLAND, Published),
    row(2006, 7, 450, BANK_OF_ENGLAND, Published),
    row(2007, 1, 500, BANK_OF_ENGLAND, Published),
    row(2007, 7, 550, BANK_OF_ENGLAND, Published),
    row(2008, 1, 550, BANK_OF_ENGLAND, Published),
    row(2008, 7, 500, BANK_OF_ENGLAND, Published),
    row(2009, 1, 200, BANK_OF_ENGLAND, Published),
    row(2009, 7, 50, BANK_OF_ENGLAND, Published),
    row(2010, 1, 50, BANK_OF_ENGLAND, Published),
    row(2010, 7, 50, BANK_OF_ENGLAND, Published),
    row(2011, 1, 50, BANK_OF_ENGLAND, Published),
    row(2011, 7, 50, BANK_OF_ENGLAND, Published),
    row(2012, 1, 50, BANK_OF_ENGLAND, Published),
    row(2012, 7, 50, BANK_OF_ENGLAND, Published),
    row(2013, 1, 50, BANK_OF_ENGLAND, Published),
    row(2013, 7, 50, BANK_OF_ENGLAND, Published),
    row(2014, 1, 50, BANK_OF_ENGLAND, Published),
    row(2014, 7, 50, BANK_OF_ENGLAND, Published),
    row(2015, 1, 50, BANK_OF_ENGLAND, Published),
    row(2015, 7, 50, BANK_OF_ENGLAND, Published),
    row(2016, 1, 50, BANK_OF_ENGLAND, Published),
    row(2016, 7, 50, BANK_OF_ENGLAND, Published),
    row(2017, 1, 25, BANK_OF_ENGLAND, Published),
    row(2017, 7, 25, BANK_OF_ENGLAND, Published),
    row(2018, 1, 50, BANK_OF_ENGLAND, Published),
    row(2018, 7, 50, BANK_OF_ENGLAND, Published),
    row(2019, 1, 75, BANK_OF_ENGLAND, Published),
    row(2019, 7, 75, BANK_OF_ENGLAND, Published),
    row(2020, 1, 75, BANK_OF_ENGLAND, Published),
    row(2020, 7, 10, BANK_OF_ENGLAND, Published),
    row(2021, 1, 10, BANK_OF_ENGLAND, Published),
    row(2021, 7, 10, BANK_OF_ENGLAND, Published),
    row(2022, 1, 25, BANK_OF_ENGLAND, Published),
    row(2022, 7, 125, BANK_OF_ENGLAND, Published),
    row(2023, 1, 350, BANK_OF_ENGLAND, Published),
    row(2023, 7, 500, BANK_OF_ENGLAND, Published),
    row(2024, 1, 525, BANK_OF_ENGLAND, Published),
    row(2024, 7, 525, BANK_OF_ENGLAND, Published),
    row(2025, 1, 475, BANK_OF_ENGLAND, Published),
    row(2025, 7, 425, BANK_OF_ENGLAND, Published),
    row(2026, 1, 375, BANK_OF_ENGLAND, Published),
    row(2026, 7, 375, BOE_2026, Published),
];
