//! The articles of France, each by the version of it that Légifrance numbers, where that number was found.

use crate::calendar::day;
use crate::law::Article;

// ---- Code de commerce ------------------------------------------------------------------------------------

pub(in crate::law) const L441_10_I: Article = Article::new(
    "Code de commerce, art. L441-10, I",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392",
)
.copy(day(2026, 11, 22));
pub(in crate::law) const L441_10_II: Article = Article::new(
    "Code de commerce, art. L441-10, II",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392",
)
.copy(day(2026, 11, 22));
pub(in crate::law) const D441_5: Article = Article::new(
    "Code de commerce, art. L441-10 (II), D441-5",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043197457",
)
.copy(day(2026, 11, 22));
pub(in crate::law) const L441_11: Article = Article::new(
    "Code de commerce, art. L441-11, II",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048639492",
)
.copy(day(2026, 11, 22));
/// Its form of 2008, with the terms that article L441-11 took over.
pub(in crate::law) const L443_1: Article = Article::new(
    "Code de commerce, art. L443-1, puis L441-11, II",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000019285982",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const L441_16: Article = Article::new(
    "Code de commerce, art. L441-16",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043750778",
)
.copy(day(2026, 11, 22));
/// The code as it stood on the last day of these contracts: the number of this version of the article was not found.
pub(in crate::law) const L441_6_OLD: Article = Article::new(
    "Code de commerce, art. L441-6 (loi 2001-420)",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/2008-12-31/",
)
.copy(day(2026, 11, 30));
/// The months are in article R622-24.
pub(in crate::law) const L622_24: Article = Article::new(
    "Code de commerce, art. L622-24, R622-24",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000029175247",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const L622_26: Article = Article::new(
    "Code de commerce, art. L622-26",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000044052612",
)
.secondary_page(day(2026, 11, 22));
pub(in crate::law) const L622_28: Article = Article::new(
    "Code de commerce, art. L622-28",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032042779",
)
.secondary_page(day(2026, 11, 22));
pub(in crate::law) const L110_4: Article = Article::new(
    "Code de commerce, art. L110-4",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000027725867",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const L133_6: Article = Article::new(
    "Code de commerce, art. L133-6",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000017853204",
)
.copy(day(2026, 11, 30));

// ---- Code civil ------------------------------------------------------------------------------------------

pub(in crate::law) const CIVIL_1231_6: Article = Article::new(
    "Code civil, art. 1231-6, 1344-1",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032010133",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const CIVIL_1231_7: Article = Article::new(
    "Code civil, art. 1231-7",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032010135",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const CIVIL_1342_10: Article = Article::new(
    "Code civil, art. 1342-10",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032035255",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const CIVIL_1343_1: Article = Article::new(
    "Code civil, art. 1343-1",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032035259",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const CIVIL_1343_2: Article = Article::new(
    "Code civil, art. 1343-2",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032035261",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const CIVIL_1343_5: Article = Article::new(
    "Code civil, art. 1343-5",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032035267",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const CIVIL_1344: Article = Article::new(
    "Code civil, art. 1344",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032042162",
)
.copy(day(2026, 11, 30));

// ---- Code de la commande publique ------------------------------------------------------------------------

/// The section, R2192-10 to R2192-36.
pub(in crate::law) const R2192_10: Article = Article::new(
    "Code de la commande publique, art. R2192-10 – R2192-14",
    "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000037701019/LEGISCTA000037724987/",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const R2192_31: Article = Article::new(
    "Code de la commande publique, art. R2192-31",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037729653",
)
.copy(day(2026, 11, 30));
/// The section; the number of the article itself was not found.
pub(in crate::law) const R2192_32: Article = Article::new(
    "Code de la commande publique, art. R2192-32",
    "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000037701019/LEGISCTA000037724987/",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const D2192_35: Article = Article::new(
    "Code de la commande publique, art. L2192-13, D2192-35",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037729645",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const L2192_13: Article = Article::new(
    "Code de la commande publique, art. L2192-13",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037703787",
)
.copy(day(2026, 11, 30));

// ---- other codes -----------------------------------------------------------------------------------------

pub(in crate::law) const L313_3: Article = Article::new(
    "Code monétaire et financier, art. L313-3",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006652083",
)
.copy(day(2026, 11, 30));
/// The code: the number of the article was not found.
pub(in crate::law) const L218_2: Article = Article::new(
    "Code de la consommation, art. L218-2",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const CPC_1411: Article = Article::new(
    "Code de procédure civile, art. 1411",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006412563",
)
.copy(day(2026, 11, 30));
/// The section 1405 to 1422, whose note gives the day from which the decree applies.
pub(in crate::law) const DECRET_2026_96: Article = Article::new(
    "Code de procédure civile, art. 1411 (décret 2026-96)",
    "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070716/LEGISCTA000006149784/",
)
.secondary_page(day(2026, 11, 22));
pub(in crate::law) const L111_8: Article = Article::new(
    "Code des procédures civiles d'exécution, art. L111-8 / Code de commerce, art. L441-10, II",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000028747701",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const L111_8_CONSUMER: Article = Article::new(
    "Code des procédures civiles d'exécution, art. L111-8 / Code de la consommation, art. L121-21, L132-23",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000028747701",
)
.copy(day(2026, 11, 30));

// ---- ways to collect -------------------------------------------------------------------------------------

pub(in crate::law) const ORDER_FOR_PAYMENT: Article = Article::new(
    "Code de procédure civile, art. 54; 57; 1405 – 1422",
    "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070716/LEGISCTA000006149784/",
)
.copy(day(2026, 11, 30));
pub(in crate::law) const ORDER_FOR_PAYMENT_COMMERCIAL: Article = Article::new(
    "Code de procédure civile, art. 54; 57; 1405 – 1425",
    "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006070716/LEGISCTA000006149784/",
)
.copy(day(2026, 11, 30));
/// Article 835.
pub(in crate::law) const INTERIM_PAYMENT: Article = Article::new(
    "Code de procédure civile, art. 54; 56; 485; 835",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042597284",
)
.copy(day(2026, 11, 30));
/// Article 873.
pub(in crate::law) const INTERIM_PAYMENT_COMMERCIAL: Article = Article::new(
    "Code de procédure civile, art. 54; 56; 485; 855; 873",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006411463",
)
.copy(day(2026, 11, 30));
/// Article L125-1 as it stood before 25 April 2026: what that day changed was read second-hand.
pub(in crate::law) const SMALL_CLAIMS: Article = Article::new(
    "Code des procédures civiles d'exécution, art. L125-1; R125-1; R125-2",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038310700",
)
.secondary_page(day(2026, 11, 22));
/// The code: the numbers of these articles were not found.
pub(in crate::law) const UNDISPUTED_COMMERCIAL_DEBT: Article = Article::new(
    "Code des procédures civiles d'exécution, art. L126-1 – L126-5 (loi 2026-307 du 23 avril 2026)",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025024948",
)
.secondary_page(day(2026, 11, 22));
/// Article 54.
pub(in crate::law) const MERITS: Article = Article::new(
    "Code de procédure civile, art. 54; 56; 696; 855 – 857",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042597347",
)
.copy(day(2026, 11, 30));
/// Article 750-1.
pub(in crate::law) const MERITS_CIVIL: Article = Article::new(
    "Code de procédure civile, art. 54; 56; 750-1; 757; 818",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039501708",
)
.copy(day(2026, 11, 30));
