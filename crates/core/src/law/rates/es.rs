//! The Spanish legal interest of money: rows only. One rate a year, set by the budget law and prolonged with
//! it.

use super::Proof::{Secondary, Unverified};
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const PADULLES: Article = Article::new(
    "Padullés, interès legal del diner i interès de demora",
    "http://padulles.net/area-clients/interes-legal-diner/",
)
.secondary_page(day(2026, 11, 22));
const TASADOR: Article = Article::new("danielgarcia-tech/tasador-web, interest-rates.json", "https://clientebancario.bde.es/pcb/es/menu-horizontal/podemosayudarte/tiposinteres/guia_textual/tiposinteresreferenciaotrostiposfrecuentes/Tabla_tipos_de_interes_legal.html").secondary_page(day(2026, 11, 22));
const CODINA_2023: Article = Article::new("Assessoria Codina, projecte de llei de pressupostos per a 2023 (3.25, abans 3.00)", "https://www.assessoriacodina.com/novetat/modificacions-del-tipus-dinteres-previstes-al-projecte-de-llei-de-pressupostos-generals-de-lestat-per-2023/").secondary_page(day(2026, 11, 22));
const AEAT_2026: Article = Article::new(
    "Interés legal del dinero, prórroga presupuestaria de 2026",
    "https://clientebancario.bde.es/pcb/es/menu-horizontal/podemosayudarte/tiposinteres/guia_textual/tiposinteresreferenciaotrostiposfrecuentes/Tabla_tipos_de_interes_legal.html",
);

const fn row(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::EsLegalInterest, year, month, hundredths, source, proof)
}

/// The rate of each year, written for both its half-years.
pub(super) static LEGAL_INTEREST: [RateRow; 28] = [
    row(2013, 1, 400, PADULLES, Secondary),
    row(2013, 7, 400, PADULLES, Secondary),
    row(2014, 1, 400, PADULLES, Secondary),
    row(2014, 7, 400, PADULLES, Secondary),
    row(2015, 1, 350, PADULLES, Secondary),
    row(2015, 7, 350, PADULLES, Secondary),
    row(2016, 1, 300, PADULLES, Secondary),
    row(2016, 7, 300, PADULLES, Secondary),
    row(2017, 1, 300, PADULLES, Secondary),
    row(2017, 7, 300, PADULLES, Secondary),
    row(2018, 1, 300, PADULLES, Secondary),
    row(2018, 7, 300, PADULLES, Secondary),
    row(2019, 1, 300, PADULLES, Secondary),
    row(2019, 7, 300, PADULLES, Secondary),
    row(2020, 1, 300, PADULLES, Secondary),
    row(2020, 7, 300, PADULLES, Secondary),
    row(2021, 1, 300, TASADOR, Secondary),
    row(2021, 7, 300, TASADOR, Secondary),
    row(2022, 1, 300, CODINA_2023, Secondary),
    row(2022, 7, 300, CODINA_2023, Secondary),
    row(2023, 1, 325, CODINA_2023, Secondary),
    row(2023, 7, 325, CODINA_2023, Secondary),
    row(2024, 1, 325, TASADOR, Secondary),
    row(2024, 7, 325, TASADOR, Secondary),
    row(2025, 1, 325, TASADOR, Secondary),
    row(2025, 7, 325, TASADOR, Secondary),
    row(2026, 1, 325, AEAT_2026, Unverified),
    row(2026, 7, 325, AEAT_2026, Unverified),
];
