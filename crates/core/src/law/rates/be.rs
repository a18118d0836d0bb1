//! The Belgian legal interest rate in civil matters: rows only. One rate a year (loi du 5 mai 1865, art. 2).

use super::Proof::{Published, Secondary};
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const SCHOUPS_2020: Article = Article::new(
    "Schoups, overview of the legal interest rate (2020); gdwantw.com, with the dates in the Moniteur \
     belge, to 2018; Kluwer immospector",
    "https://schoups.com/en/nieuws/48424?subid=0",
)
.secondary_page(day(2026, 11, 22));
const MONITEUR_2010: Article = Article::new(
    "Moniteur belge of 15 January 2010 (numac 2010003017)",
    "https://www.etaamb.be/fr/avis_n2010003017.html",
)
.copy(day(2026, 11, 22));
const SCHOUPS_2022: Article = Article::new(
    "Schoups, quoting the Moniteur belge of 1 March 2022 (1.50; 1.75 in 2021); Kluwer immospector",
    "https://schoups.be/nl/news_items/de-wettelijke-interestvoet-bedraagt-voor-het-jaar-2022-1501",
)
.secondary_page(day(2026, 11, 22));
const KLUWER_2023: Article = Article::new("Kluwer immospector, table 2008 to 2023; Schoups; vjn-legal.be", "https://schoups.be/nl/news_items/wettelijke-interestvoet-en-interestvoet-voor-betalingsachterstand-bij-handelstransacties-zijn-gestegen").secondary_page(day(2026, 11, 22));
const VJN_2024: Article = Article::new(
    "vjn-legal.be, quoting the Moniteur belge of 23 February 2024; Kluwer immospector",
    "https://vjn-legal.be/a-propos-du-taux-dinteret-legal",
)
.secondary_page(day(2026, 11, 22));
const SCHOUPS_2025: Article = Article::new(
    "Schoups, on L'Europe info (4.50 in 2025); Embuild (unchanged in 2026)",
    "https://leuropeinfo.eu/?p=1197",
)
.secondary_page(day(2026, 11, 22));
const EMBUILD_2026: Article = Article::new("Embuild, le retard de paiement, le taux d'intérêt applicable en 2026 (published in the Moniteur \
     belge)", "https://embuild.be/fr/actualit%C3%A9s/le-retard-de-paiement-le-taux-dint%C3%A9r%C3%AAt-applicable-en-2026").secondary_page(day(2026, 11, 22));

const fn row(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::BeLegalInterest, year, month, hundredths, source, proof)
}

/// The rate of each year, written for both its half-years.
pub(super) static LEGAL_INTEREST: [RateRow; 50] = [
    row(2002, 1, 700, SCHOUPS_2020, Published),
    row(2002, 7, 700, SCHOUPS_2020, Published),
    row(2003, 1, 700, SCHOUPS_2020, Published),
    row(2003, 7, 700, SCHOUPS_2020, Published),
    row(2004, 1, 700, SCHOUPS_2020, Published),
    row(2004, 7, 700, SCHOUPS_2020, Published),
    row(2005, 1, 700, SCHOUPS_2020, Published),
    row(2005, 7, 700, SCHOUPS_2020, Published),
    row(2006, 1, 700, SCHOUPS_2020, Published),
    row(2006, 7, 700, SCHOUPS_2020, Published),
    row(2007, 1, 600, SCHOUPS_2020, Published),
    row(2007, 7, 600, SCHOUPS_2020, Published),
    row(2008, 1, 700, SCHOUPS_2020, Published),
    row(2008, 7, 700, SCHOUPS_2020, Published),
    row(2009, 1, 550, SCHOUPS_2020, Published),
    row(2009, 7, 550, SCHOUPS_2020, Published),
    row(2010, 1, 325, MONITEUR_2010, Published),
    row(2010, 7, 325, MONITEUR_2010, Published),
    row(2011, 1, 375, SCHOUPS_2020, Published),
    row(2011, 7, 375, SCHOUPS_2020, Published),
    row(2012, 1, 425, SCHOUPS_2020, Published),
    row(2012, 7, 425, SCHOUPS_2020, Published),
    row(2013, 1, 275, SCHOUPS_2020, Published),
    row(2013, 7, 275, SCHOUPS_2020, Published),
    row(2014, 1, 275, SCHOUPS_2020, Published),
    row(2014, 7, 275, SCHOUPS_2020, Published),
    row(2015, 1, 250, SCHOUPS_2020, Published),
    row(2015, 7, 250, SCHOUPS_2020, Published),
    row(2016, 1, 225, SCHOUPS_2020, Published),
    row(2016, 7, 225, SCHOUPS_2020, Published),
    row(2017, 1, 200, SCHOUPS_2020, Published),
    row(2017, 7, 200, SCHOUPS_2020, Published),
    row(2018, 1, 200, SCHOUPS_2020, Published),
    row(2018, 7, 200, SCHOUPS_2020, Published),
    row(2019, 1, 200, SCHOUPS_2020, Published),
    row(2019, 7, 200, SCHOUPS_2020, Published),
    row(2020, 1, 175, SCHOUPS_2020, Published),
    row(2020, 7, 175, SCHOUPS_2020, Published),
    row(2021, 1, 175, SCHOUPS_2022, Published),
    row(2021, 7, 175, SCHOUPS_2022, Published),
    row(2022, 1, 150, SCHOUPS_2022, Published),
    row(2022, 7, 150, SCHOUPS_2022, Published),
    row(2023, 1, 525, KLUWER_2023, Published),
    row(2023, 7, 525, KLUWER_2023, Published),
    row(2024, 1, 575, VJN_2024, Published),
    row(2024, 7, 575, VJN_2024, Published),
    row(2025, 1, 450, SCHOUPS_2025, Published),
    row(2025, 7, 450, SCHOUPS_2025, Published),
    row(2026, 1, 450, EMBUILD_2026, Secondary),
    row(2026, 7, 450, EMBUILD_2026, Secondary),
];
