//! The Dutch statutory interest, BW 6:119: rows only. Commercial transactions follow the European rate
//! instead.
//!
//! It changed within half-years before 2005; the rows begin where it no longer does and sources agree.

use super::Proof::Published;
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const STAATSBLAD_2010: Article = Article::new(
    "schrijftolk.org, quoting the decree of 19 June 2009 (Stb. 262) and the change to 3 on 1 January \
     2010; Matthi-code/rentetool",
    "http://www.schrijftolk.org/node/167",
)
.secondary_page(day(2026, 11, 22));
const RENTETOOL: Article = Article::new(
    "Matthi-code/rentetool and Apartsalan/luxis, tables of the statutory interest",
    "https://www.rijksoverheid.nl/vraag-en-antwoord/schulden/hoogte-wettelijke-rente",
)
.secondary_page(day(2026, 11, 22));
const IQOUNT_2011: Article = Article::new(
    "iQount, verhoging wettelijke rente per 1 juli 2011; Matthi-code/rentetool",
    "https://www.iqount.nl/nieuws/verhoging-wettelijke-rente-per-1-juli-2011/",
)
.secondary_page(day(2026, 11, 22));
const OOSTE_2014: Article = Article::new(
    "Advocatenkantoor Ooste, verlaging wettelijke rente; Matthi-code/rentetool",
    "https://www.advocatenkantooroste.nl/verlaging-wettelijke-rente/",
)
.secondary_page(day(2026, 11, 22));
const RECHTNET_2016: Article = Article::new(
    "RechtNet, wettelijke rente per 1 januari 2016; Rijksoverheid, hoogte wettelijke rente (2.00); \
     Matthi-code/rentetool",
    "https://www.rechtnet.nl/wettelijke-rente-per-1-januari-2016/",
)
.secondary_page(day(2026, 11, 22));
const NFCO_2023: Article = Article::new(
    "NFCO, wettelijke rente vanaf 1 januari 2023; Matthi-code/rentetool",
    "https://www.nfco.nl/2023/01/11/wettelijke-rente-vanaf-1-januari-2023/",
)
.secondary_page(day(2026, 11, 22));
const SMK_2024: Article = Article::new(
    "SMK Accountants, wettelijke rente per 1 januari 2024 (from 6 to 7; last changed on 1 July 2023); \
     Matthi-code/rentetool",
    "https://smkaccountants.nl/nieuws/item?id=56178",
)
.secondary_page(day(2026, 11, 22));
const METAALUNIE_2024: Article = Article::new(
    "Koninklijke Metaalunie, wettelijke rente per 1 juli 2024; Matthi-code/rentetool",
    "https://mijn.metaalunie.nl/Advies/Detail/wettelijke-rente-per-1-juli-2024",
)
.secondary_page(day(2026, 11, 22));
const VVO_2025: Article = Article::new(
    "VVO Advocatuur, wettelijke rente aangepast (6.0 from 1 January 2025); Matthi-code/rentetool",
    "https://www.vvoadvocatuur.nl/post/wettelijke-rente-omhoog",
)
.secondary_page(day(2026, 11, 22));
const RIJKSOVERHEID_2026: Article = Article::new(
    "Apartsalan/luxis: 4 unchanged on 1 July 2026, checked against rijksoverheid.nl",
    "https://www.rijksoverheid.nl/vraag-en-antwoord/schulden/hoogte-wettelijke-rente",
)
.secondary_page(day(2026, 11, 22));

const fn row(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::NlStatutoryInterest, year, month, hundredths, source, proof)
}

/// The rate of each half-year, other than for commercial transactions.
pub(super) static STATUTORY_INTEREST: [RateRow; 34] = [
    row(2010, 1, 300, STAATSBLAD_2010, Published),
    row(2010, 7, 300, STAATSBLAD_2010, Published),
    row(2011, 1, 300, RENTETOOL, Published),
    row(2011, 7, 400, IQOUNT_2011, Published),
    row(2012, 1, 400, RENTETOOL, Published),
    row(2012, 7, 300, RENTETOOL, Published),
    row(2013, 1, 300, RENTETOOL, Published),
    row(2013, 7, 300, RENTETOOL, Published),
    row(2014, 1, 300, RENTETOOL, Published),
    row(2014, 7, 300, OOSTE_2014, Published),
    row(2015, 1, 200, RECHTNET_2016, Published),
    row(2015, 7, 200, RECHTNET_2016, Published),
    row(2016, 1, 200, RECHTNET_2016, Published),
    row(2016, 7, 200, RECHTNET_2016, Published),
    row(2017, 1, 200, RECHTNET_2016, Published),
    row(2017, 7, 200, RECHTNET_2016, Published),
    row(2018, 1, 200, RECHTNET_2016, Published),
    row(2018, 7, 200, RECHTNET_2016, Published),
    row(2019, 1, 200, RECHTNET_2016, Published),
    row(2019, 7, 200, RECHTNET_2016, Published),
    row(2020, 1, 200, RECHTNET_2016, Published),
    row(2020, 7, 200, RECHTNET_2016, Published),
    row(2021, 1, 200, RECHTNET_2016, Published),
    row(2021, 7, 200, RECHTNET_2016, Published),
    row(2022, 1, 200, RECHTNET_2016, Published),
    row(2022, 7, 200, RECHTNET_2016, Published),
    row(2023, 1, 400, NFCO_2023, Published),
    row(2023, 7, 600, SMK_2024, Published),
    row(2024, 1, 700, SMK_2024, Published),
    row(2024, 7, 700, METAALUNIE_2024, Published),
    row(2025, 1, 600, VVO_2025, Published),
    row(2025, 7, 600, RENTETOOL, Published),
    row(2026, 1, 400, RENTETOOL, Published),
    row(2026, 7, 400, RIJKSOVERHEID_2026, Published),
];
