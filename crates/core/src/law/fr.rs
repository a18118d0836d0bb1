//! France: rows and articles.
//!
//! Code de commerce L441-10 and following between businesses, Code de la commande publique L2192-10 and
//! following for public buyers, Code civil 1231-6 and 1344 for consumers.

use super::{
    CompensationRule, FineRule, Fixing, Floor, InsolvencyRule, InterestRule, InterestStart, LegalTerm,
    PeriodEnd, Proof, RateRow, Regime, Series, Source, TermCap, TermStart,
};
use crate::calendar::{Day, Holidays, day};
use crate::facts::{AllocationOrder, DebtorKind, PublicBuyer, Sector};
use crate::money::Percent;

/// The day the articles below were last compared with our rules.
const CHECKED: Day = day(2026, 11, 22);

// ---- articles --------------------------------------------------------------------------------------------

const L441_10_I: Source = Source::new(
    "Code de commerce, art. L441-10, I",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392",
    CHECKED,
);
const L441_10_II: Source = Source::new(
    "Code de commerce, art. L441-10, II",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392",
    CHECKED,
);
const D441_5: Source = Source::new(
    "Code de commerce, art. L441-10, II; D441-5",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043197457",
    CHECKED,
);
const L441_11: Source = Source::new(
    "Code de commerce, art. L441-11, II",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const L441_16: Source = Source::new(
    "Code de commerce, art. L441-16",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const L622_24: Source = Source::new(
    "Code de commerce, art. L622-24; R622-24",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const L622_28: Source = Source::new(
    "Code de commerce, art. L622-28",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032042779",
    CHECKED,
);
const CIVIL_1343_1: Source = Source::new(
    "Code civil, art. 1343-1",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const CIVIL_1231_6: Source = Source::new(
    "Code civil, art. 1231-6; 1344-1",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const CIVIL_1344: Source = Source::new(
    "Code civil, art. 1344",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const R2192_10: Source = Source::new(
    "Code de la commande publique, art. R2192-10 – R2192-14",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);
const R2192_31: Source = Source::new(
    "Code de la commande publique, art. R2192-31",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);
const R2192_32: Source = Source::new(
    "Code de la commande publique, art. R2192-32",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);
const D2192_35: Source = Source::new(
    "Code de la commande publique, art. L2192-13; D2192-35",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);

// ---- the regimes -----------------------------------------------------------------------------------------

/// Invoices from this day follow the rules below; the regime of + 7 points before it is not covered.
const BUSINESS_FROM: Day = day(2009, 1, 1);
/// Invoices to public buyers from this day follow the rules below.
const PUBLIC_FROM: Day = day(2013, 3, 16);
/// The sector caps are known here in their version of this day.
const SECTORS_FROM: Day = day(2024, 1, 1);
/// The fixed compensation is owed on terms that began to run from this day (décret 2012-1115).
const COMPENSATION_FROM: Day = day(2013, 1, 1);

/// Code du travail, art. L3133-1.
const HOLIDAYS: Holidays = Holidays {
    fixed: &[(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)],
    from_easter: &[1, 39, 50],
};

/// Two months from publication; a limit that ends on a Saturday, a Sunday or a holiday runs to the next working
/// day (Code de procédure civile, art. 640 to 642).
const INSOLVENCY: InsolvencyRule =
    InsolvencyRule { stop_source: L622_28, declare_months: 2, holidays: HOLIDAYS, declare_source: L622_24 };

/// Art. L441-10, I: sixty days after issue, or forty-five days end of month if the contract expressly says so;
/// forty-five days after issue for periodic invoices. Art. L441-11, II: shorter in some trades.
static BUSINESS_CAPS: [TermCap; 9] = [
    cap(None, Some(false), TermStart::Issue, PeriodEnd::None, 60, Some(45), BUSINESS_FROM, L441_10_I),
    cap(None, Some(true), TermStart::Issue, PeriodEnd::None, 45, None, BUSINESS_FROM, L441_10_I),
    sector(Sector::PerishableFood, Some(false), TermStart::Delivery, PeriodEnd::None, 30, None),
    sector(Sector::PerishableFood, Some(true), TermStart::Delivery, PeriodEnd::TenDays, 30, None),
    sector(Sector::SeasonalAgriculture, None, TermStart::Delivery, PeriodEnd::Month, 30, None),
    sector(Sector::LiveCattle, None, TermStart::Delivery, PeriodEnd::None, 20, None),
    sector(Sector::AlcoholicDrinks, None, TermStart::Delivery, PeriodEnd::Month, 30, None),
    sector(Sector::GrapesAndMust, None, TermStart::Issue, PeriodEnd::None, 60, Some(45)),
    sector(Sector::Freight, None, TermStart::Issue, PeriodEnd::None, 30, None),
];

/// Between businesses.
static BUSINESS: Regime = Regime {
    name: "fr/business",
    first_day: BUSINESS_FROM,
    interest: InterestRule {
        series: Series::EcbMainRefinancing,
        margin: Percent::hundredths(1000),
        fixing: Fixing::EachHalfYear,
        start: InterestStart::DueDate,
        floor: Some(Floor { series: Series::FrLegalInterestOtherCreditors, times: 3 }),
        year_days: 365,
        source: L441_10_II,
        start_source: L441_10_II,
    },
    compensation: Some(CompensationRule {
        first_day: COMPENSATION_FROM,
        minor: 4000,
        currency: "EUR",
        source: D441_5,
    }),
    default_term: Some(LegalTerm {
        start: TermStart::Delivery,
        period_end: PeriodEnd::None,
        days: 30,
        or_end_of_month: None,
        first_day: BUSINESS_FROM,
        source: L441_10_I,
    }),
    caps: &BUSINESS_CAPS,
    fine: Some(FineRule {
        natural_person: 7_500_000,
        company: 200_000_000,
        currency: "EUR",
        source: L441_16,
    }),
    allocation: AllocationOrder::CostsInterestPrincipal,
    allocation_source: CIVIL_1343_1,
    formal_notice_source: CIVIL_1344,
    insolvency: INSOLVENCY,
};

static STATE_OR_LOCAL: Regime = public_buyer("fr/public/state-or-local", &STATE_OR_LOCAL_CAP, 30);
static STATE_OR_LOCAL_CAP: [TermCap; 1] = [public_cap(30)];
static HEALTH_ESTABLISHMENT: Regime =
    public_buyer("fr/public/health-establishment", &HEALTH_ESTABLISHMENT_CAP, 50);
static HEALTH_ESTABLISHMENT_CAP: [TermCap; 1] = [public_cap(50)];
static PUBLIC_UNDERTAKING: Regime = public_buyer("fr/public/undertaking", &PUBLIC_UNDERTAKING_CAP, 60);
static PUBLIC_UNDERTAKING_CAP: [TermCap; 1] = [public_cap(60)];

/// Consumers: nothing of L441-10. Interest at the legal rate, from a formal notice; no fixed compensation; the
/// rate is that of the creditor's column, a business being an "other creditor" (Code monétaire L313-2).
static CONSUMER: Regime = Regime {
    name: "fr/consumer",
    first_day: BUSINESS_FROM,
    interest: InterestRule {
        series: Series::FrLegalInterestOtherCreditors,
        margin: Percent::hundredths(0),
        fixing: Fixing::EachHalfYear,
        start: InterestStart::FormalNotice,
        floor: None,
        year_days: 365,
        source: CIVIL_1231_6,
        start_source: CIVIL_1231_6,
    },
    compensation: None,
    default_term: None,
    caps: &[],
    fine: None,
    allocation: AllocationOrder::CostsInterestPrincipal,
    allocation_source: CIVIL_1343_1,
    formal_notice_source: CIVIL_1344,
    insolvency: INSOLVENCY,
};

pub(super) fn regime(kind: DebtorKind) -> &'static Regime {
    match kind {
        DebtorKind::Business => &BUSINESS,
        DebtorKind::PublicAuthority(PublicBuyer::StateOrLocal) => &STATE_OR_LOCAL,
        DebtorKind::PublicAuthority(PublicBuyer::HealthEstablishment) => &HEALTH_ESTABLISHMENT,
        DebtorKind::PublicAuthority(PublicBuyer::PublicUndertaking) => &PUBLIC_UNDERTAKING,
        DebtorKind::Consumer => &CONSUMER,
    }
}

/// Public buyers: the reference rate of the half-year in which interest began to run, plus eight points, one
/// rate for the whole delay (R2192-31); the period is that of their kind (R2192-10 and R2192-11).
const fn public_buyer(name: &'static str, caps: &'static [TermCap], days: u16) -> Regime {
    Regime {
        name,
        first_day: PUBLIC_FROM,
        interest: InterestRule {
            series: Series::EcbMainRefinancing,
            margin: Percent::hundredths(800),
            fixing: Fixing::AtStart,
            start: InterestStart::DueDate,
            floor: None,
            year_days: 365,
            source: R2192_31,
            start_source: R2192_32,
        },
        compensation: Some(CompensationRule {
            first_day: PUBLIC_FROM,
            minor: 4000,
            currency: "EUR",
            source: D2192_35,
        }),
        default_term: Some(public_term(days)),
        caps,
        fine: None,
        allocation: AllocationOrder::CostsInterestPrincipal,
        allocation_source: CIVIL_1343_1,
        formal_notice_source: CIVIL_1344,
        insolvency: INSOLVENCY,
    }
}

/// From receipt of the payment request, or from performance if that is later; two days after its date when
/// receipt was not recorded (R2192-12 to R2192-14).
const fn public_term(days: u16) -> LegalTerm {
    LegalTerm {
        start: TermStart::ReceiptOrLaterDelivery { unrecorded: 2 },
        period_end: PeriodEnd::None,
        days,
        or_end_of_month: None,
        first_day: PUBLIC_FROM,
        source: R2192_10,
    }
}

const fn public_cap(days: u16) -> TermCap {
    TermCap { sector: None, periodic: None, term: public_term(days) }
}

const fn sector(
    sector: Sector,
    periodic: Option<bool>,
    start: TermStart,
    period_end: PeriodEnd,
    days: u16,
    or_end_of_month: Option<u16>,
) -> TermCap {
    cap(Some(sector), periodic, start, period_end, days, or_end_of_month, SECTORS_FROM, L441_11)
}

#[allow(clippy::too_many_arguments, reason = "a row of the table above, read as one")]
const fn cap(
    sector: Option<Sector>,
    periodic: Option<bool>,
    start: TermStart,
    period_end: PeriodEnd,
    days: u16,
    or_end_of_month: Option<u16>,
    first_day: Day,
    source: Source,
) -> TermCap {
    TermCap {
        sector,
        periodic,
        term: LegalTerm { start, period_end, days, or_end_of_month, first_day, source },
    }
}

// ---- the legal interest rate -----------------------------------------------------------------------------

const CBANQUE: Source = Source::new(
    "cBanque, historique du taux d'intérêt légal; La finance pour tous",
    "http://www.cbanque.com/actu/36226/",
    CHECKED,
);
const MONITEUR_2014: Source = Source::new(
    "Le Moniteur, taux de l'intérêt légal 2014; marchespublicspme.com (2,04 = 0,04 + 2)",
    "https://www.lemoniteur.fr",
    CHECKED,
);
const SERVICE_PUBLIC: Source = Source::new(
    "Service-public.fr, fiche F20688, taux d'intérêt légal",
    "https://www.troisvilles.fr/Droits-et-demarches.html?xml=F20688",
    CHECKED,
);
const DALLOZ_2023: Source = Source::new(
    "Lefebvre Dalloz, arrêté ECOT2317028A du 27 juin 2023",
    "https://notaires2normandie.com/nos-actus/les-taux-de-linteret-legal-applicables-au-cours-du-second-semestre-2023-sont-fixes",
    CHECKED,
);
const BPIFRANCE_2024: Source = Source::new(
    "Bpifrance Création, taux des pénalités de retard (3 x 4,92 = 14,76)",
    "https://bpifrance-creation.fr/boiteaoutils/taux-penalites-retard",
    CHECKED,
);
const DALLOZ_2025: Source = Source::new(
    "Lefebvre Dalloz, taux de l'intérêt légal à compter du 1er juillet 2025 (valeurs précédentes)",
    "https://ksca.fr/contenus-juridiques/actualites/lire/taux-de-linteret-legal-a-compter-du-1er-juillet-2025/615065",
    CHECKED,
);
const LEGIFISCAL_2025: Source = Source::new(
    "Arrêté du 19 juin 2025, relevé par JulienArthur/calculTIL et LégiFiscal",
    "https://github.com/JulienArthur/calculTIL",
    CHECKED,
);
const ORDER_2025_12: Source = Source::new(
    "Arrêté du 15 décembre 2025, JORF du 26 décembre 2025",
    "https://juriblio.fr/arretes/arrete-du-15-decembre-2025/187383136",
    CHECKED,
);
const MYCELIUM: Source = Source::new(
    "julesdo/mycelium-os, table des taux français lue le 3 septembre 2026",
    "https://github.com/julesdo/mycelium-os",
    CHECKED,
);

const fn legal(year: i32, month: u32, hundredths: i32, source: Source, proof: Proof) -> RateRow {
    RateRow {
        series: Series::FrLegalInterestOtherCreditors,
        first_day: day(year, month, 1),
        percent: Percent::hundredths(hundredths),
        source,
        proof,
    }
}

/// One rate a year until 2014, then two columns a half-year; here the column of creditors other than private
/// individuals (Code monétaire et financier L313-2).
pub(super) static LEGAL_INTEREST_OTHER_CREDITORS: [RateRow; 36] = [
    legal(2009, 1, 379, CBANQUE, Proof::Published),
    legal(2009, 7, 379, CBANQUE, Proof::Published),
    legal(2010, 1, 65, CBANQUE, Proof::Published),
    legal(2010, 7, 65, CBANQUE, Proof::Published),
    legal(2011, 1, 38, CBANQUE, Proof::Published),
    legal(2011, 7, 38, CBANQUE, Proof::Published),
    legal(2012, 1, 71, CBANQUE, Proof::Published),
    legal(2012, 7, 71, CBANQUE, Proof::Published),
    legal(2013, 1, 4, CBANQUE, Proof::Published),
    legal(2013, 7, 4, CBANQUE, Proof::Published),
    legal(2014, 1, 4, MONITEUR_2014, Proof::Published),
    legal(2014, 7, 4, MONITEUR_2014, Proof::Published),
    legal(2015, 1, 93, SERVICE_PUBLIC, Proof::Published),
    legal(2015, 7, 99, SERVICE_PUBLIC, Proof::Published),
    legal(2016, 1, 101, SERVICE_PUBLIC, Proof::Published),
    legal(2016, 7, 93, SERVICE_PUBLIC, Proof::Published),
    legal(2017, 1, 90, SERVICE_PUBLIC, Proof::Published),
    legal(2017, 7, 90, SERVICE_PUBLIC, Proof::Published),
    legal(2018, 1, 89, SERVICE_PUBLIC, Proof::Published),
    legal(2018, 7, 88, SERVICE_PUBLIC, Proof::Published),
    legal(2019, 1, 86, SERVICE_PUBLIC, Proof::Published),
    legal(2019, 7, 87, SERVICE_PUBLIC, Proof::Published),
    legal(2020, 1, 87, SERVICE_PUBLIC, Proof::Published),
    legal(2020, 7, 84, SERVICE_PUBLIC, Proof::Published),
    legal(2021, 1, 79, SERVICE_PUBLIC, Proof::Published),
    legal(2021, 7, 76, SERVICE_PUBLIC, Proof::Published),
    legal(2022, 1, 76, SERVICE_PUBLIC, Proof::Published),
    legal(2022, 7, 77, SERVICE_PUBLIC, Proof::Published),
    legal(2023, 1, 206, DALLOZ_2023, Proof::Secondary),
    legal(2023, 7, 422, DALLOZ_2023, Proof::Secondary),
    legal(2024, 1, 507, MYCELIUM, Proof::Secondary),
    legal(2024, 7, 492, BPIFRANCE_2024, Proof::Published),
    legal(2025, 1, 371, DALLOZ_2025, Proof::Secondary),
    legal(2025, 7, 276, LEGIFISCAL_2025, Proof::Published),
    legal(2026, 1, 262, ORDER_2025_12, Proof::Published),
    legal(2026, 7, 275, MYCELIUM, Proof::Secondary),
];
