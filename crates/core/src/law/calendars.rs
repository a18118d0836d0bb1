//! The public holidays of places, compared with an independent library for every day of 2002 to 2035
//! (`tests/calendars.rs`); holidays that began or ended in those years carry theirs.
//!
//! What an authority decides from year to year, or for a town, is not here: the caller gives it as an
//! [`Override`](crate::holidays::Override).

use chrono::Weekday::{self, Mon, Sun, Wed};

use super::Article;
use crate::calendar::day;
use crate::holidays::HolidayRule::{
    FirstMondayOrFridayTheFirst, FixedOrEveOfSunday, FixedWithSubstitute, LastWeekday, NthWeekday,
    WeekdayBefore,
};
use crate::holidays::{Calendar, Holiday};

const LIBRARY: Article = Article::new(
    "python-holidays 0.109 calendar library",
    "https://github.com/vacanza/holidays/tree/v0.109/holidays/countries",
)
.secondary_page(day(2026, 11, 22));
const L3133_1: Article = Article::new(
    "Code du travail, art. L3133-1",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033020901",
)
.copy(day(2026, 11, 30));
const L3134_13: Article = Article::new(
    "Code du travail, art. L3133-1; L3134-13",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006902635",
)
.copy(day(2026, 11, 30));
const TERMIJNENWET: Article = Article::new(
    "Algemene termijnenwet, art. 3",
    "https://wetten.overheid.nl/BWBR0002448/2010-10-10/#Artikel3",
)
.copy(day(2026, 11, 30));
const ST_ANDREWS_ACT: Article = Article::new(
    "python-holidays 0.109 calendar library; St Andrew's Day Bank Holiday (Scotland) Act 2007",
    "https://www.legislation.gov.uk/asp/2007/2/section/1",
)
.secondary_page(day(2026, 11, 22));
const DECREE_83_1003: Article = Article::new(
    "python-holidays 0.109 calendar library; décret 83-1003 du 23 novembre 1983",
    "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000336997/",
)
.secondary_page(day(2026, 11, 22));

// ---- holidays that many places share ---------------------------------------------------------------------

const NEW_YEAR: Holiday = Holiday::fixed("new-year-day", 1, 1);
const BERCHTOLD: Holiday = Holiday::fixed("saint-berchtolds-day", 1, 2);
const EPIPHANY: Holiday = Holiday::fixed("epiphany", 1, 6);
const WOMEN: Holiday = Holiday::fixed("womens-day", 3, 8);
const LABOUR: Holiday = Holiday::fixed("labour-day", 5, 1);
const VICTORY: Holiday = Holiday::fixed("victory-day", 5, 8);
const SCHOELCHER: Holiday = Holiday::fixed("victor-schoelcher-day", 7, 21);
const ASSUMPTION: Holiday = Holiday::fixed("assumption-day", 8, 15);
const REFORMATION: Holiday = Holiday::fixed("reformation-day", 10, 31);
const ALL_SAINTS: Holiday = Holiday::fixed("all-saints-day", 11, 1);
const ARMISTICE: Holiday = Holiday::fixed("armistice-day", 11, 11);
const IMMACULATE_CONCEPTION: Holiday = Holiday::fixed("immaculate-conception", 12, 8);
const CHRISTMAS: Holiday = Holiday::fixed("christmas-day", 12, 25);
const SECOND_CHRISTMAS: Holiday = Holiday::fixed("second-christmas-day", 12, 26);
const SAINT_STEPHEN: Holiday = Holiday::fixed("saint-stephens-day", 12, 26);

const GOOD_FRIDAY: Holiday = Holiday::from_easter("good-friday", -2);
const EASTER_SUNDAY: Holiday = Holiday::from_easter("easter-sunday", 0);
const EASTER_MONDAY: Holiday = Holiday::from_easter("easter-monday", 1);
const ASCENSION: Holiday = Holiday::from_easter("ascension-day", 39);
const WHIT_SUNDAY: Holiday = Holiday::from_easter("whit-sunday", 49);
const WHIT_MONDAY: Holiday = Holiday::from_easter("whit-monday", 50);
const CORPUS_CHRISTI: Holiday = Holiday::from_easter("corpus-christi", 60);

const fn nth(name: &'static str, nth: u8, weekday: Weekday, month: u32, plus: i16) -> Holiday {
    Holiday::new(name, NthWeekday { nth, weekday, month, plus })
}

const fn last(name: &'static str, weekday: Weekday, month: u32) -> Holiday {
    Holiday::new(name, LastWeekday { weekday, month })
}

const fn with_substitute(name: &'static str, month: u32, day: u32) -> Holiday {
    Holiday::new(name, FixedWithSubstitute { month, day })
}

// ---- France ----------------------------------------------------------------------------------------------

/// Whit Monday too in 2005 to 2007, when it was worked by default (journée de solidarité): it stayed on the list.
const FR_LIST: &[Holiday] = &[
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR,
    VICTORY,
    ASCENSION,
    WHIT_MONDAY,
    Holiday::fixed("national-day", 7, 14),
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
];
/// Moselle, Bas-Rhin, Haut-Rhin. By law, Good Friday is one only in communes with a Protestant temple or a mixed
/// church; it is listed for all, as custom has it. Where it is not, the caller opens the day.
const FR_ALSACE_MOSELLE: &[Holiday] = &[GOOD_FRIDAY, SAINT_STEPHEN];
/// With the days off by custom: a time limit minds those too (Code de procédure civile, art. 642, « chômé »).
const FR_GUADELOUPE: &[Holiday] = &[
    GOOD_FRIDAY,
    Holiday::from_easter("mid-lent", -24),
    Holiday::fixed("abolition-of-slavery", 5, 27),
    SCHOELCHER,
];
const FR_MARTINIQUE: &[Holiday] = &[Holiday::fixed("abolition-of-slavery", 5, 22), SCHOELCHER];
const FR_GUYANE: &[Holiday] = &[Holiday::fixed("abolition-of-slavery", 6, 10)];
const FR_REUNION: &[Holiday] = &[Holiday::fixed("abolition-of-slavery", 12, 20)];
const FR_MAYOTTE: &[Holiday] = &[Holiday::fixed("abolition-of-slavery", 4, 27)];
/// A commune of Guadeloupe until 2007, without a day of its own until décret 2012-553; on the 28th since the
/// circular of 2018.
const FR_SAINT_MARTIN: &[Holiday] = &[
    Holiday::fixed("abolition-of-slavery", 5, 27).until(2017).except(&[2008, 2009, 2010, 2011]),
    Holiday::fixed("abolition-of-slavery", 5, 28).since(2018),
    SCHOELCHER.since(2012),
];
/// As Saint-Martin, with its own day since 2012.
const FR_SAINT_BARTHELEMY: &[Holiday] = &[
    Holiday::fixed("abolition-of-slavery", 5, 27).until(2007),
    Holiday::fixed("abolition-of-slavery", 10, 9).since(2012),
];
const FR_NEW_CALEDONIA: &[Holiday] = &[Holiday::fixed("citizenship-day", 9, 24)];
const FR_POLYNESIA: &[Holiday] = &[
    Holiday::fixed("missionary-day", 3, 5),
    GOOD_FRIDAY,
    Holiday::fixed("autonomy-day", 6, 29).until(2024),
    Holiday::fixed("matarii", 11, 20).since(2025),
];
const FR_WALLIS_AND_FUTUNA: &[Holiday] = &[
    Holiday::fixed("saint-peter-chanel", 4, 28),
    Holiday::fixed("saints-peter-and-paul", 6, 29),
    Holiday::fixed("territory-day", 7, 29),
];

// ---- Germany ---------------------------------------------------------------------------------------------

const DE_LIST: &[Holiday] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_MONDAY,
    Holiday::fixed("german-unity-day", 10, 3),
    REFORMATION.only(2017),
    CHRISTMAS,
    SECOND_CHRISTMAS,
];
const DE_NORTH: &[Holiday] = &[REFORMATION.since(2018)];
const DE_RHINE: &[Holiday] = &[CORPUS_CHRISTI, ALL_SAINTS];
/// Without the Assumption, a holiday of the mostly Catholic communes of Bavaria only.
const DE_SOUTH: &[Holiday] = &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS];
const DE_BRANDENBURG: &[Holiday] = &[EASTER_SUNDAY, WHIT_SUNDAY, REFORMATION];
const DE_BERLIN: &[Holiday] = &[
    WOMEN.since(2019),
    Holiday::fixed("liberation-day", 5, 8).only(2020),
    Holiday::fixed("liberation-day", 5, 8).only(2025),
    Holiday::fixed("east-german-uprising", 6, 17).only(2028),
];
const DE_HESSE: &[Holiday] = &[CORPUS_CHRISTI];
const DE_MECKLENBURG: &[Holiday] = &[WOMEN.since(2023), REFORMATION];
const DE_SAARLAND: &[Holiday] = &[CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS];
/// Without Corpus Christi, a holiday of some Catholic communes of Saxony and Thuringia only.
const DE_SAXONY: &[Holiday] =
    &[REFORMATION, Holiday::new("repentance-day", WeekdayBefore { weekday: Wed, month: 11, day: 23 })];
const DE_SAXONY_ANHALT: &[Holiday] = &[EPIPHANY, REFORMATION];
const DE_THURINGIA: &[Holiday] = &[Holiday::fixed("childrens-day", 9, 20).since(2019), REFORMATION];

// ---- Austria, Switzerland --------------------------------------------------------------------------------

/// Without Good Friday, until 2018 a holiday of the members of four churches only, since 2019 of nobody. Time
/// limits mind it all the same (European Convention on the Calculation of Time-Limits).
const AT_LIST: &[Holiday] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
    Holiday::fixed("national-day", 10, 26),
    ALL_SAINTS,
    IMMACULATE_CONCEPTION,
    CHRISTMAS,
    SAINT_STEPHEN,
];
/// Only what every canton keeps: the rest is cantonal.
const CH_LIST: &[Holiday] = &[NEW_YEAR, ASCENSION, Holiday::fixed("national-day", 8, 1), CHRISTMAS];
const CH_COMMON: &[Holiday] = &[GOOD_FRIDAY, EASTER_MONDAY, WHIT_MONDAY];
const CH_GENEVA: &[Holiday] =
    &[nth("genevan-fast", 1, Sun, 9, 4), Holiday::fixed("restoration-of-the-republic", 12, 31)];
const CH_VAUD: &[Holiday] = &[BERCHTOLD, nth("federal-fast-monday", 3, Sun, 9, 1)];
const CH_ZURICH: &[Holiday] = &[LABOUR, SAINT_STEPHEN];

// ---- Belgium, Luxembourg, Netherlands --------------------------------------------------------------------

const BE_LIST: &[Holiday] = &[
    NEW_YEAR,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    Holiday::fixed("national-day", 7, 21),
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
];
const LU_LIST: &[Holiday] = &[
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR,
    Holiday::fixed("europe-day", 5, 9).since(2019),
    ASCENSION,
    WHIT_MONDAY,
    Holiday::fixed("national-day", 6, 23),
    ASSUMPTION,
    ALL_SAINTS,
    CHRISTMAS,
    SAINT_STEPHEN,
];
/// The days on which no time limit ends: 5 May every year, though many work on it four years in five, and Good
/// Friday, which the act puts on a par. Days put on a par by decree, such as most Fridays after Ascension, are
/// not here.
const NL_LIST: &[Holiday] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    Holiday::new("queens-day", FixedOrEveOfSunday { month: 4, day: 30 }).until(2013),
    Holiday::new("kings-day", FixedOrEveOfSunday { month: 4, day: 27 }).since(2014),
    Holiday::fixed("liberation-day", 5, 5),
    ASCENSION,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS,
    SECOND_CHRISTMAS,
];

// ---- Spain, Italy, Portugal ------------------------------------------------------------------------------

/// Compared from 2008 on. What a community keeps instead of a holiday on a Sunday is decided from year to year.
const ES_LIST: &[Holiday] = &[
    NEW_YEAR,
    EPIPHANY,
    GOOD_FRIDAY,
    LABOUR,
    ASSUMPTION,
    Holiday::fixed("national-day", 10, 12),
    ALL_SAINTS,
    Holiday::fixed("constitution-day", 12, 6),
    IMMACULATE_CONCEPTION,
    CHRISTMAS,
];
/// Whit Monday in years in which 1 May was a Sunday, as decided each time.
const ES_CATALONIA: &[Holiday] = &[
    EASTER_MONDAY,
    WHIT_MONDAY.only(2011),
    WHIT_MONDAY.only(2016),
    WHIT_MONDAY.only(2022),
    Holiday::fixed("saint-johns-day", 6, 24),
    Holiday::fixed("national-day-of-catalonia", 9, 11),
    SAINT_STEPHEN,
];
/// Without the day of the town's patron.
const IT_LIST: &[Holiday] = &[
    NEW_YEAR,
    EPIPHANY,
    Holiday::fixed("unification-of-italy", 3, 17).only(2011),
    EASTER_SUNDAY,
    EASTER_MONDAY,
    Holiday::fixed("liberation-day", 4, 25),
    LABOUR,
    Holiday::fixed("republic-day", 6, 2),
    ASSUMPTION,
    Holiday::fixed("saint-francis-of-assisi", 10, 4).since(2026),
    ALL_SAINTS,
    IMMACULATE_CONCEPTION,
    CHRISTMAS,
    SAINT_STEPHEN,
];
/// Four were suspended in 2013 to 2015. Without Carnival and the day of the municipality.
const PT_LIST: &[Holiday] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    Holiday::fixed("freedom-day", 4, 25),
    LABOUR,
    CORPUS_CHRISTI.except(PT_SUSPENDED),
    Holiday::fixed("portugal-day", 6, 10),
    ASSUMPTION,
    Holiday::fixed("republic-day", 10, 5).except(PT_SUSPENDED),
    ALL_SAINTS.except(PT_SUSPENDED),
    Holiday::fixed("restoration-of-independence", 12, 1).except(PT_SUSPENDED),
    IMMACULATE_CONCEPTION,
    CHRISTMAS,
];
const PT_SUSPENDED: &[i32] = &[2013, 2014, 2015];

// ---- Ireland, United Kingdom -----------------------------------------------------------------------------

const IE_LIST: &[Holiday] = &[
    NEW_YEAR,
    Holiday::new("saint-brigids-day", FirstMondayOrFridayTheFirst { month: 2 }).since(2023),
    Holiday::fixed("saint-patricks-day", 3, 17),
    Holiday::fixed("day-of-remembrance", 3, 18).only(2022),
    EASTER_MONDAY,
    nth("may-bank-holiday", 1, Mon, 5, 0),
    nth("june-bank-holiday", 1, Mon, 6, 0),
    nth("august-bank-holiday", 1, Mon, 8, 0),
    last("october-bank-holiday", Mon, 10),
    CHRISTMAS,
    SAINT_STEPHEN,
];
/// What all four nations keep. Jubilees moved the spring bank holiday; the anniversary of 1945, the early May one.
const GB_LIST: &[Holiday] = &[
    with_substitute("new-year-day", 1, 1),
    GOOD_FRIDAY,
    Holiday::fixed("royal-wedding", 4, 29).only(2011),
    nth("early-may-bank-holiday", 1, Mon, 5, 0).except(&[2020]),
    Holiday::fixed("early-may-bank-holiday", 5, 8).only(2020),
    Holiday::fixed("coronation", 5, 8).only(2023),
    last("spring-bank-holiday", Mon, 5).except(&[2002, 2012, 2022]),
    Holiday::fixed("golden-jubilee", 6, 3).only(2002),
    Holiday::fixed("spring-bank-holiday", 6, 4).only(2002),
    Holiday::fixed("spring-bank-holiday", 6, 4).only(2012),
    Holiday::fixed("diamond-jubilee", 6, 5).only(2012),
    Holiday::fixed("spring-bank-holiday", 6, 2).only(2022),
    Holiday::fixed("platinum-jubilee", 6, 3).only(2022),
    Holiday::fixed("state-funeral", 9, 19).only(2022),
    with_substitute("christmas-day", 12, 25),
    with_substitute("boxing-day", 12, 26),
];
const GB_NOT_SCOTLAND: &[Holiday] = &[EASTER_MONDAY, last("summer-bank-holiday", Mon, 8)];
const GB_SCOTLAND: &[Holiday] = &[
    with_substitute("second-of-january", 1, 2),
    Holiday::fixed("world-cup", 6, 15).only(2026),
    nth("summer-bank-holiday", 1, Mon, 8, 0),
    with_substitute("saint-andrews-day", 11, 30).since(2007),
];
const GB_NORTHERN_IRELAND: &[Holiday] =
    &[with_substitute("saint-patricks-day", 3, 17), with_substitute("battle-of-the-boyne", 7, 12)];

// ---- the euro --------------------------------------------------------------------------------------------

/// Days on which the euro system settles no payments.
const TARGET_LIST: &[Holiday] = &[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, CHRISTMAS, SECOND_CHRISTMAS];

// ---- the places ------------------------------------------------------------------------------------------

/// France without Alsace-Moselle and overseas.
pub static FR: Calendar = place("FR", &[FR_LIST], L3133_1);

static CALENDARS: &[&Calendar] = &[
    &FR,
    &place("FR-57", &[FR_LIST, FR_ALSACE_MOSELLE], L3134_13),
    &place("FR-67", &[FR_LIST, FR_ALSACE_MOSELLE], L3134_13),
    &place("FR-68", &[FR_LIST, FR_ALSACE_MOSELLE], L3134_13),
    &place("FR-971", &[FR_LIST, FR_GUADELOUPE], DECREE_83_1003),
    &place("FR-972", &[FR_LIST, FR_MARTINIQUE], DECREE_83_1003),
    &place("FR-973", &[FR_LIST, FR_GUYANE], DECREE_83_1003),
    &place("FR-974", &[FR_LIST, FR_REUNION], DECREE_83_1003),
    &place("FR-976", &[FR_LIST, FR_MAYOTTE], DECREE_83_1003),
    &place("FR-BL", &[FR_LIST, FR_SAINT_BARTHELEMY], DECREE_83_1003),
    &place("FR-MF", &[FR_LIST, FR_SAINT_MARTIN], DECREE_83_1003),
    &place("FR-NC", &[FR_LIST, FR_NEW_CALEDONIA], LIBRARY),
    &place("FR-PF", &[FR_LIST, FR_POLYNESIA], LIBRARY),
    &place("FR-WF", &[FR_LIST, FR_WALLIS_AND_FUTUNA], LIBRARY),
    &place("DE", &[DE_LIST], LIBRARY),
    &place("DE-BB", &[DE_LIST, DE_BRANDENBURG], LIBRARY),
    &place("DE-BE", &[DE_LIST, DE_BERLIN], LIBRARY),
    &place("DE-BW", &[DE_LIST, DE_SOUTH], LIBRARY),
    &place("DE-BY", &[DE_LIST, DE_SOUTH], LIBRARY),
    &place("DE-HB", &[DE_LIST, DE_NORTH], LIBRARY),
    &place("DE-HE", &[DE_LIST, DE_HESSE], LIBRARY),
    &place("DE-HH", &[DE_LIST, DE_NORTH], LIBRARY),
    &place("DE-MV", &[DE_LIST, DE_MECKLENBURG], LIBRARY),
    &place("DE-NI", &[DE_LIST, DE_NORTH], LIBRARY),
    &place("DE-NW", &[DE_LIST, DE_RHINE], LIBRARY),
    &place("DE-RP", &[DE_LIST, DE_RHINE], LIBRARY),
    &place("DE-SH", &[DE_LIST, DE_NORTH], LIBRARY),
    &place("DE-SL", &[DE_LIST, DE_SAARLAND], LIBRARY),
    &place("DE-SN", &[DE_LIST, DE_SAXONY], LIBRARY),
    &place("DE-ST", &[DE_LIST, DE_SAXONY_ANHALT], LIBRARY),
    &place("DE-TH", &[DE_LIST, DE_THURINGIA], LIBRARY),
    &place("AT", &[AT_LIST], LIBRARY),
    &place("BE", &[BE_LIST], LIBRARY),
    &place("LU", &[LU_LIST], LIBRARY),
    &place("NL", &[NL_LIST], TERMIJNENWET),
    &place("ES", &[ES_LIST], LIBRARY),
    &place("ES-CT", &[ES_LIST, ES_CATALONIA], LIBRARY),
    &place("IT", &[IT_LIST], LIBRARY),
    &place("PT", &[PT_LIST], LIBRARY),
    &place("IE", &[IE_LIST], LIBRARY),
    // The country has no list of its own: that of England and Wales, where most of it lives.
    &place("GB", &[GB_LIST, GB_NOT_SCOTLAND], LIBRARY),
    &place("GB-ENG", &[GB_LIST, GB_NOT_SCOTLAND], LIBRARY),
    &place("GB-WLS", &[GB_LIST, GB_NOT_SCOTLAND], LIBRARY),
    &place("GB-SCT", &[GB_LIST, GB_SCOTLAND], ST_ANDREWS_ACT),
    &place("GB-NIR", &[GB_LIST, GB_NOT_SCOTLAND, GB_NORTHERN_IRELAND], LIBRARY),
    &place("CH", &[CH_LIST], LIBRARY),
    &place("CH-GE", &[CH_LIST, CH_COMMON, CH_GENEVA], LIBRARY),
    &place("CH-VD", &[CH_LIST, CH_COMMON, CH_VAUD], LIBRARY),
    &place("CH-ZH", &[CH_LIST, CH_COMMON, CH_ZURICH], LIBRARY),
    &place("TARGET", &[TARGET_LIST], LIBRARY),
];

const fn place(place: &'static str, parts: &'static [&'static [Holiday]], source: Article) -> Calendar {
    Calendar { place, parts, source: source.source() }
}

/// The calendar of a place: an ISO 3166 code of a country or a part of one, or `TARGET`, the days on which euro
/// payments settle.
///
/// ```
/// use relance_core::calendar::day;
/// use relance_core::law::calendars::calendar;
/// let geneva = calendar("CH-GE").expect("we have it");
/// assert_eq!(geneva.next_working_day(day(2026, 12, 31), &[]), day(2027, 1, 4));
/// ```
#[must_use]
pub fn calendar(place: &str) -> Option<&'static Calendar> {
    CALENDARS.iter().copied().find(|calendar| calendar.place == place)
}

/// The codes of all places, the regions of a country after it.
pub fn places() -> impl Iterator<Item = &'static str> {
    CALENDARS.iter().map(|calendar| calendar.place)
}
