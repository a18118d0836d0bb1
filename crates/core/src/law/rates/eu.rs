//! The European reference rates: rows only.
//!
//! The rate that counts is the one *in force* on 1 January or 1 July, not the last one announced: 4.00 on 1
//! July 2008 (4.25 came on the 9th), 1.25 on 1 July 2011 (1.50 came on the 13th), 1.00 on 1 July 2012 (0.75
//! came on the 11th), 4.25 on 1 July 2024 (3.65 came in September).

use super::Proof::Published;
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const ECB_2002: Article = Article::new(
    "ECB press releases of 6 December 2001 and 1 August 2002 (3.25 unchanged) and of 5 December 2002 \
     (2.75 from 11 December 2002)",
    "https://www.ecb.europa.eu/press/pr/date/2002/html/pr021205.de.html",
)
.official_text(day(2026, 11, 22));
const NATIONALBANK: Article = Article::new(
    "Danmarks Nationalbank, table of ECB rates; EconStats, ECB target rates at the end of each quarter",
    "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/key_ecb_interest_rates/html/index.en.html",
)
.secondary_page(day(2026, 11, 22));
const ECONSTATS: Article = Article::new(
    "EconStats, ECB target rates at the end of each quarter; Banque de France, taux directeurs de \
     l'Eurosystème",
    "http://econstats.com/r/recb_eq1.csv",
)
.secondary_page(day(2026, 11, 22));
const JOURNAL_2006: Article = Article::new(
    "Notice in the Official Journal of the European Union (2.25 on 1 January 2006); Danmarks \
     Nationalbank, table of ECB rates",
    "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/key_ecb_interest_rates/html/index.en.html",
)
.secondary_page(day(2026, 11, 22));
const BANQUE_DE_FRANCE: Article = Article::new(
    "Banque de France, taux directeurs de l'Eurosystème",
    "https://www.banque-france.fr/en/policy-rates",
)
.official_text(day(2026, 11, 22));
const MEF_2025: Article = Article::new(
    "ECB decisions of 12 December 2024; notice of the Italian Ministry of Economy, Gazzetta Ufficiale \
     63 of 17 March 2025 (11.15 = 3.15 + 8)",
    "https://www.ecb.europa.eu/press/pr/date/2024/html/ecb.mp241212~2acab6e51e.en.html",
)
.secondary_page(day(2026, 11, 22));
const ECB_2025: Article = Article::new(
    "ECB press release of 11 September 2025; Portuguese notice 16792/2025/2 (10.15 = 2.15 + 8)",
    "https://www.ecb.europa.eu/press/pr/date/2025/html/ecb.mp250911~6afb7a9490.en.html",
)
.secondary_page(day(2026, 11, 22));
const MEF_2026: Article = Article::new("ECB main refinancing rate (2.15), as stated by the Italian Ministry of Economy, Gazzetta Ufficiale 15 of 20 January 2026", "https://www.studiodibattista.com/ritardo-dei-pagamenti-delle-transazioni-commerciali-tasso-di-interesse-al-215").secondary_page(day(2026, 11, 22));
const MEF_2026_JULY: Article = Article::new("ECB main refinancing rate (2.40), as stated by the Italian Ministry of Economy, Gazzetta Ufficiale 163 of 16 July \
     2026, in the table of calcolaprecetti.it; Portuguese notice 16623/2026/2 (10.40 = 2.40 + 8)", "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/key_ecb_interest_rates/html/index.en.html").secondary_page(day(2026, 11, 22));
const MEF_MARGINAL: Article = Article::new(
    "Italian Ministry of Economy, rate without its margin; Dutch trade interest (rate + 7) in \
     Apartsalan/luxis",
    "https://www.ecb.europa.eu/mopo/implement/omo/html/index.en.html",
)
.secondary_page(day(2026, 11, 22));
const DUTCH_MARGINAL: Article = Article::new(
    "Dutch trade interest (rate + 7) in Apartsalan/luxis and Matthi-code/rentetool; agrees with the \
     Bundesbank base rate + 0.88",
    "https://www.ecb.europa.eu/mopo/implement/omo/html/index.en.html",
)
.secondary_page(day(2026, 11, 22));
const BOE_2005: Article = Article::new(
    "Spanish resolution (9.09 = 2.09 + 7); Dutch trade interest in Apartsalan/luxis and \
     Matthi-code/rentetool (9.09)",
    "https://www.ecb.europa.eu/mopo/implement/omo/html/index.en.html",
)
.secondary_page(day(2026, 11, 22));

const fn main(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::EcbMainRefinancing, year, month, hundredths, source, proof)
}

/// The main refinancing rate in force on the first day of each half-year; until October 2008 the minimum bid
/// rate.
pub(super) static ECB_MAIN_REFINANCING: [RateRow; 50] = [
    main(2002, 1, 325, ECB_2002, Published),
    main(2002, 7, 325, ECB_2002, Published),
    main(2003, 1, 275, ECB_2002, Published),
    main(2003, 7, 200, NATIONALBANK, Published),
    main(2004, 1, 200, ECONSTATS, Published),
    main(2004, 7, 200, ECONSTATS, Published),
    main(2005, 1, 200, ECONSTATS, Published),
    main(2005, 7, 200, ECONSTATS, Published),
    main(2006, 1, 225, JOURNAL_2006, Published),
    main(2006, 7, 275, ECONSTATS, Published),
    main(2007, 1, 350, ECONSTATS, Published),
    main(2007, 7, 400, ECONSTATS, Published),
    main(2008, 1, 400, ECONSTATS, Published),
    main(2008, 7, 400, ECONSTATS, Published),
    main(2009, 1, 250, BANQUE_DE_FRANCE, Published),
    main(2009, 7, 100, BANQUE_DE_FRANCE, Published),
    main(2010, 1, 100, BANQUE_DE_FRANCE, Published),
    main(2010, 7, 100, BANQUE_DE_FRANCE, Published),
    main(2011, 1, 100, BANQUE_DE_FRANCE, Published),
    main(2011, 7, 125, BANQUE_DE_FRANCE, Published),
    main(2012, 1, 100, BANQUE_DE_FRANCE, Published),
    main(2012, 7, 100, BANQUE_DE_FRANCE, Published),
    main(2013, 1, 75, BANQUE_DE_FRANCE, Published),
    main(2013, 7, 50, BANQUE_DE_FRANCE, Published),
    main(2014, 1, 25, BANQUE_DE_FRANCE, Published),
    main(2014, 7, 15, BANQUE_DE_FRANCE, Published),
    main(2015, 1, 5, BANQUE_DE_FRANCE, Published),
    main(2015, 7, 5, BANQUE_DE_FRANCE, Published),
    main(2016, 1, 5, BANQUE_DE_FRANCE, Published),
    main(2016, 7, 0, BANQUE_DE_FRANCE, Published),
    main(2017, 1, 0, BANQUE_DE_FRANCE, Published),
    main(2017, 7, 0, BANQUE_DE_FRANCE, Published),
    main(2018, 1, 0, BANQUE_DE_FRANCE, Published),
    main(2018, 7, 0, BANQUE_DE_FRANCE, Published),
    main(2019, 1, 0, BANQUE_DE_FRANCE, Published),
    main(2019, 7, 0, BANQUE_DE_FRANCE, Published),
    main(2020, 1, 0, BANQUE_DE_FRANCE, Published),
    main(2020, 7, 0, BANQUE_DE_FRANCE, Published),
    main(2021, 1, 0, BANQUE_DE_FRANCE, Published),
    main(2021, 7, 0, BANQUE_DE_FRANCE, Published),
    main(2022, 1, 0, BANQUE_DE_FRANCE, Published),
    main(2022, 7, 0, BANQUE_DE_FRANCE, Published),
    main(2023, 1, 250, BANQUE_DE_FRANCE, Published),
    main(2023, 7, 400, BANQUE_DE_FRANCE, Published),
    main(2024, 1, 450, BANQUE_DE_FRANCE, Published),
    main(2024, 7, 425, BANQUE_DE_FRANCE, Published),
    main(2025, 1, 315, MEF_2025, Published),
    main(2025, 7, 215, ECB_2025, Published),
    main(2026, 1, 215, MEF_2026, Published),
    main(2026, 7, 240, MEF_2026_JULY, Published),
];

const fn marginal(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::EcbMarginal, year, month, hundredths, source, proof)
}

/// The marginal rate of the last variable-rate tender before the half-year, which Directive 2000/35 refers
/// to. From October 2008 tenders had a fixed rate, the main refinancing rate.
pub(super) static ECB_MARGINAL: [RateRow; 13] = [
    marginal(2002, 7, 335, MEF_MARGINAL, Published),
    marginal(2003, 1, 285, MEF_MARGINAL, Published),
    marginal(2003, 7, 210, MEF_MARGINAL, Published),
    marginal(2004, 1, 202, DUTCH_MARGINAL, Published),
    marginal(2004, 7, 201, DUTCH_MARGINAL, Published),
    marginal(2005, 1, 209, BOE_2005, Published),
    marginal(2005, 7, 205, DUTCH_MARGINAL, Published),
    marginal(2006, 1, 225, DUTCH_MARGINAL, Published),
    marginal(2006, 7, 283, DUTCH_MARGINAL, Published),
    marginal(2007, 1, 358, DUTCH_MARGINAL, Published),
    marginal(2007, 7, 407, DUTCH_MARGINAL, Published),
    marginal(2008, 1, 420, DUTCH_MARGINAL, Published),
    marginal(2008, 7, 407, DUTCH_MARGINAL, Published),
];
