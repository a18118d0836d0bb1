//! The French legal interest rate: rows only.
//!
//! One rate a year until 2014, then two columns a half-year (Code monétaire et financier L313-2).

use super::Proof::{Published, Secondary};
use super::{Proof, RateRow, Series};
use crate::calendar::day;
use crate::law::Article;

const CBANQUE: Article = Article::new(
    "cBanque, historique du taux d'intérêt légal; La finance pour tous",
    "http://www.cbanque.com/actu/36226/",
)
.secondary_page(day(2026, 11, 22));
const MONITEUR_2014: Article = Article::new("Décret 2014-98 du 4 février 2014, relevé par affaires-publiques.org et La finance pour tous; Le Moniteur", "http://affaires-publiques.org/textof/TO/14/7903-0214.htm").secondary_page(day(2026, 11, 30));
const SERVICE_PUBLIC: Article = Article::new(
    "Service-public.fr, fiche F20688, taux d'intérêt légal",
    "https://www.service-public.gouv.fr/particuliers/vosdroits/F20688",
)
.copy(day(2026, 11, 22));
const ORDER_2022_12: Article = Article::new("Arrêté du 26 décembre 2022, relevé par Huissiers PACA, Sonomag et Lefebvre Dalloz", "https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes").secondary_page(day(2026, 11, 30));
const ORDER_2023_06: Article = Article::new("Arrêté du 27 juin 2023 (ECOT2317028A), JORF du 30 juin 2023, relevé par ID CiTé et Lefebvre Dalloz", "https://www.idcite.com/JORF-Taux-de-l-interet-legal-applicables-au-cours-du-second-semestre-2023-Calcul-de-l-usure-Adoption-de-mesures_a72795.html").secondary_page(day(2026, 11, 30));
const PARTICULIER_2024: Article = Article::new("Arrêté du 21 décembre 2023, relevé par Infonet (8,01 et 5,07), Le Particulier (8,01) et Exeoffice (5,07)", "https://infonet.fr/actualite/juridique/taux-dinteret-legal/").secondary_page(day(2026, 11, 30));
const ORDER_2024_06: Article = Article::new(
    "Arrêté du 26 juin 2024, relevé par Bpifrance Création",
    "https://bpifrance-creation.fr/entrepreneur/actualites/taux-linteret-legal-deuxieme-semestre-2024",
)
.secondary_page(day(2026, 11, 22));
const DALLOZ_2025: Article = Article::new("Lefebvre Dalloz, taux de l'intérêt légal à compter du 1er juillet 2025 (valeurs précédentes); \
     julesdo/mycelium-os", "https://ksca.fr/contenus-juridiques/actualites/lire/taux-de-linteret-legal-a-compter-du-1er-juillet-2025/615065").secondary_page(day(2026, 11, 30));
const ORDER_2025_06: Article = Article::new("Arrêté du 19 juin 2025 (ECOT2516925A), relevé par votrexpert.com et JulienArthur/calculTIL", "https://infos.votrexpert.com/ECOSPHERE_EXPERTISE/chiffres/taux_interet_legal.html?format=print&rubrique=9").secondary_page(day(2026, 11, 22));
const ORDER_2025_12: Article = Article::new(
    "Arrêté du 15 décembre 2025, JORF du 26 décembre 2025",
    "https://juriblio.fr/arretes/arrete-du-15-decembre-2025/187383136",
)
.copy(day(2026, 11, 22));
const ORDER_2026_06: Article = Article::new(
    "Arrêté du 26 juin 2026, JORF du 30 juin 2026 (2,75), relevé par julesdo/mycelium-os et \
     Igni92/TeleventGervi",
    "https://www.service-public.gouv.fr/particuliers/vosdroits/F20688",
)
.secondary_page(day(2026, 11, 22));
const MYCELIUM: Article = Article::new(
    "julesdo/mycelium-os, table des taux français lue le 3 septembre 2026",
    "https://www.service-public.gouv.fr/particuliers/vosdroits/F20688",
)
.secondary_page(day(2026, 11, 22));

const fn other(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::FrLegalInterestOtherCreditors, year, month, hundredths, source, proof)
}

/// The single rate until 2014, then the column of creditors other than private individuals.
pub(super) static LEGAL_INTEREST_OTHER_CREDITORS: [RateRow; 50] = [
    other(2002, 1, 426, CBANQUE, Published),
    other(2002, 7, 426, CBANQUE, Published),
    other(2003, 1, 329, CBANQUE, Published),
    other(2003, 7, 329, CBANQUE, Published),
    other(2004, 1, 227, CBANQUE, Published),
    other(2004, 7, 227, CBANQUE, Published),
    other(2005, 1, 205, CBANQUE, Published),
    other(2005, 7, 205, CBANQUE, Published),
    other(2006, 1, 211, CBANQUE, Published),
    other(2006, 7, 211, CBANQUE, Published),
    other(2007, 1, 295, CBANQUE, Published),
    other(2007, 7, 295, CBANQUE, Published),
    other(2008, 1, 399, CBANQUE, Published),
    other(2008, 7, 399, CBANQUE, Published),
    other(2009, 1, 379, CBANQUE, Published),
    other(2009, 7, 379, CBANQUE, Published),
    other(2010, 1, 65, CBANQUE, Published),
    other(2010, 7, 65, CBANQUE, Published),
    other(2011, 1, 38, CBANQUE, Published),
    other(2011, 7, 38, CBANQUE, Published),
    other(2012, 1, 71, CBANQUE, Published),
    other(2012, 7, 71, CBANQUE, Published),
    other(2013, 1, 4, CBANQUE, Published),
    other(2013, 7, 4, CBANQUE, Published),
    other(2014, 1, 4, MONITEUR_2014, Published),
    other(2014, 7, 4, MONITEUR_2014, Published),
    other(2015, 1, 93, SERVICE_PUBLIC, Published),
    other(2015, 7, 99, SERVICE_PUBLIC, Published),
    other(2016, 1, 101, SERVICE_PUBLIC, Published),
    other(2016, 7, 93, SERVICE_PUBLIC, Published),
    other(2017, 1, 90, SERVICE_PUBLIC, Published),
    other(2017, 7, 90, SERVICE_PUBLIC, Published),
    other(2018, 1, 89, SERVICE_PUBLIC, Published),
    other(2018, 7, 88, SERVICE_PUBLIC, Published),
    other(2019, 1, 86, SERVICE_PUBLIC, Published),
    other(2019, 7, 87, SERVICE_PUBLIC, Published),
    other(2020, 1, 87, SERVICE_PUBLIC, Published),
    other(2020, 7, 84, SERVICE_PUBLIC, Published),
    other(2021, 1, 79, SERVICE_PUBLIC, Published),
    other(2021, 7, 76, SERVICE_PUBLIC, Published),
    other(2022, 1, 76, SERVICE_PUBLIC, Published),
    other(2022, 7, 77, SERVICE_PUBLIC, Published),
    other(2023, 1, 206, ORDER_2022_12, Published),
    other(2023, 7, 422, ORDER_2023_06, Published),
    other(2024, 1, 507, PARTICULIER_2024, Published),
    other(2024, 7, 492, ORDER_2024_06, Published),
    other(2025, 1, 371, DALLOZ_2025, Published),
    other(2025, 7, 276, ORDER_2025_06, Published),
    other(2026, 1, 262, ORDER_2025_12, Published),
    other(2026, 7, 275, ORDER_2026_06, Published),
];

const fn individual(year: i32, month: u32, hundredths: i32, source: Article, proof: Proof) -> RateRow {
    RateRow::new(Series::FrLegalInterestPrivateIndividuals, year, month, hundredths, source, proof)
}

/// The column of natural persons who do not act for professional needs.
pub(super) static LEGAL_INTEREST_PRIVATE_INDIVIDUALS: [RateRow; 24] = [
    individual(2015, 1, 406, SERVICE_PUBLIC, Published),
    individual(2015, 7, 429, SERVICE_PUBLIC, Published),
    individual(2016, 1, 454, SERVICE_PUBLIC, Published),
    individual(2016, 7, 435, SERVICE_PUBLIC, Published),
    individual(2017, 1, 416, SERVICE_PUBLIC, Published),
    individual(2017, 7, 394, SERVICE_PUBLIC, Published),
    individual(2018, 1, 373, SERVICE_PUBLIC, Published),
    individual(2018, 7, 360, SERVICE_PUBLIC, Published),
    individual(2019, 1, 340, SERVICE_PUBLIC, Published),
    individual(2019, 7, 326, SERVICE_PUBLIC, Published),
    individual(2020, 1, 315, SERVICE_PUBLIC, Published),
    individual(2020, 7, 311, SERVICE_PUBLIC, Published),
    individual(2021, 1, 314, SERVICE_PUBLIC, Published),
    individual(2021, 7, 312, SERVICE_PUBLIC, Published),
    individual(2022, 1, 313, SERVICE_PUBLIC, Published),
    individual(2022, 7, 315, SERVICE_PUBLIC, Published),
    individual(2023, 1, 447, ORDER_2022_12, Published),
    individual(2023, 7, 682, ORDER_2023_06, Published),
    individual(2024, 1, 801, PARTICULIER_2024, Published),
    individual(2024, 7, 816, ORDER_2024_06, Published),
    individual(2025, 1, 721, DALLOZ_2025, Published),
    individual(2025, 7, 665, ORDER_2025_06, Published),
    individual(2026, 1, 667, ORDER_2025_12, Published),
    individual(2026, 7, 684, MYCELIUM, Secondary),
];
