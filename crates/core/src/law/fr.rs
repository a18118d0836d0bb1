//! France: regimes and articles.
//!
//! Code de commerce L441-10 and following between businesses, Code de la commande publique L2192-10 and
//! following for public buyers, Code civil 1231-6 and 1344 for consumers.

use super::JudgmentClock;
use super::eu::forty_euros;
use super::{
    Article, BeyondCap, Choice, Compounding, Debtors, FineRule, Floor, GraceEffect, Increase, InsolvencyRule,
    InterestRule, LegalTerm, LetterRule, LimitationRule, LimitationStart, OrderServiceRule, Parties,
    PeriodEnd, Regime, ReminderFee, Series, StartRule, StatutoryRate, TermCap, TermStart, calendars, routes,
};
use crate::calendar::{Day, FIRST_DAY, day};
use crate::choices::{AllocationOrder, NonWorkingDay, PublicBuyer, RateFixing, Sector, YearBasis};
use crate::money::{Percent, Rounding};

/// The day the articles below were last compared with our rules.
const CHECKED: Day = day(2026, 11, 22);

// ---- articles --------------------------------------------------------------------------------------------

const L441_10_I: Article = Article::new(
    "Code de commerce, art. L441-10, I",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392",
    CHECKED,
);
const L441_10_II: Article = Article::new(
    "Code de commerce, art. L441-10, II",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038414392",
    CHECKED,
);
const D441_5: Article = Article::new(
    "Code de commerce, art. L441-10 (II), D441-5",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043197457",
    CHECKED,
);
const L441_11: Article = Article::new(
    "Code de commerce, art. L441-11, II",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const L443_1: Article = Article::new(
    "Code de commerce, art. L443-1, puis L441-11, II",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000019285982",
    CHECKED,
);
const L441_16: Article = Article::new(
    "Code de commerce, art. L441-16",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const L622_24: Article = Article::new(
    "Code de commerce, art. L622-24, R622-24",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const L622_28: Article = Article::new(
    "Code de commerce, art. L622-28",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032042779",
    CHECKED,
);
const CIVIL_1343_1: Article = Article::new(
    "Code civil, art. 1343-1",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const CIVIL_1231_6: Article = Article::new(
    "Code civil, art. 1231-6, 1344-1",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const CIVIL_1344: Article = Article::new(
    "Code civil, art. 1344",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const R2192_10: Article = Article::new(
    "Code de la commande publique, art. R2192-10 – R2192-14",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);
const R2192_31: Article = Article::new(
    "Code de la commande publique, art. R2192-31",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);
const R2192_32: Article = Article::new(
    "Code de la commande publique, art. R2192-32",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);
const D2192_35: Article = Article::new(
    "Code de la commande publique, art. L2192-13, D2192-35",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);
const L441_6_OLD: Article = Article::new(
    "Code de commerce, art. L441-6 (loi 2001-420)",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const CIVIL_1231_7: Article = Article::new(
    "Code civil, art. 1231-7",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const CIVIL_1343_2: Article = Article::new(
    "Code civil, art. 1343-2",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const CIVIL_1343_5: Article = Article::new(
    "Code civil, art. 1343-5",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const CIVIL_1342_10: Article = Article::new(
    "Code civil, art. 1342-10",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721",
    CHECKED,
);
const L313_3: Article = Article::new(
    "Code monétaire et financier, art. L313-3",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026",
    CHECKED,
);
const L110_4: Article = Article::new(
    "Code de commerce, art. L110-4",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const L133_6: Article = Article::new(
    "Code de commerce, art. L133-6",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const L218_2: Article = Article::new(
    "Code de la consommation, art. L218-2",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
    CHECKED,
);
const L622_26: Article = Article::new(
    "Code de commerce, art. L622-26",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379",
    CHECKED,
);
const CPC_1411: Article = Article::new(
    "Code de procédure civile, art. 1411",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716",
    CHECKED,
);
const DECRET_2026_96: Article = Article::new(
    "Code de procédure civile, art. 1411 (décret 2026-96)",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716",
    CHECKED,
);
const L111_8: Article = Article::new(
    "Code des procédures civiles d'exécution, art. L111-8 / Code de commerce, art. L441-10, II",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025024948",
    CHECKED,
);
const L111_8_CONSUMER: Article = Article::new(
    "Code des procédures civiles d'exécution, art. L111-8 / Code de la consommation, art. L121-21, L132-23",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025024948",
    CHECKED,
);
const L2192_13: Article = Article::new(
    "Code de la commande publique, art. L2192-13",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019",
    CHECKED,
);

// ---- reminder fees ---------------------------------------------------------------------------------------

/// Costs of collecting without an enforceable title stay with the creditor and a clause that says otherwise counts for
/// nothing (L111-8), but for what a statute gives: the forty euros, and more on proof that they were not enough
/// (L441-10, II). A plain fee is never owed as such.
const BUSINESS_REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::ProvenCosts, L111_8));
/// The forty euros, and more on proof.
const PUBLIC_REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::ProvenCosts, L2192_13));
/// No statute gives anything, and to ask for it is an offence, clause or not. Only a court can leave necessary costs to a
/// debtor in bad faith.
const CONSUMER_REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::Forbidden, L111_8_CONSUMER));

// ---- the regimes -----------------------------------------------------------------------------------------

/// Contracts from this day follow L441-10 (loi 2008-776, art. 21); older ones keep + 7 points and a floor of one
/// and a half times the legal rate.
const BUSINESS_FROM: Day = day(2009, 1, 1);
/// Before that, rates are known here from this day.
const OLD_BUSINESS_FROM: Day = day(2002, 7, 1);
/// Contracts with public buyers from this day follow the rules below.
const PUBLIC_FROM: Day = day(2013, 3, 16);
/// The caps of the trades are of the same day (art. L443-1, then L441-11).
const SECTORS_FROM: Day = BUSINESS_FROM;
/// Perishable food: from the end of the ten-day period before this day, from delivery since (ordonnance 2021-859).
const PERISHABLE_FROM_DELIVERY: Day = day(2021, 11, 1);
/// The fixed compensation is owed on terms that began to run from this day (décret 2012-1115).
const COMPENSATION_FROM: Day = day(2013, 1, 1);

/// Two months from publication, four for creditors outside metropolitan France; six months to be relieved. A limit
/// that ends on a Saturday, a Sunday or a holiday runs to the next working day (Code de procédure civile, art. 640
/// to 642).
const INSOLVENCY: InsolvencyRule = InsolvencyRule {
    stop_source: L622_28,
    declare_months: 2,
    declare_months_elsewhere: 4,
    declare_source: L622_24,
    relief_months: 6,
    relief_source: L622_26,
    calendar: &calendars::FR,
};

/// Orders for payment: void if not served within six months; three for orders made from 1 September 2026.
static ORDER_SERVICE: [OrderServiceRule; 2] = [
    OrderServiceRule { first_day: FIRST_DAY, months: 6, source: CPC_1411 },
    OrderServiceRule { first_day: day(2026, 9, 1), months: 3, source: DECRET_2026_96 },
];

/// Art. L441-10, I: sixty days after issue, or forty-five days end of month if the contract expressly says so;
/// forty-five days after issue for periodic invoices. Art. L441-11, II: shorter in some trades.
static BUSINESS_CAPS: [TermCap; 10] = [
    cap(None, Some(false), TermStart::Issue, PeriodEnd::None, 60, Some(45), BUSINESS_FROM, L441_10_I),
    cap(None, Some(true), TermStart::Issue, PeriodEnd::None, 45, None, BUSINESS_FROM, L441_10_I),
    cap(
        Some(Sector::PerishableFood),
        None,
        TermStart::Delivery,
        PeriodEnd::TenDays,
        30,
        None,
        SECTORS_FROM,
        L443_1,
    ),
    since_2021(Sector::PerishableFood, Some(false), PeriodEnd::None),
    since_2021(Sector::PerishableFood, Some(true), PeriodEnd::TenDays),
    since_2021(Sector::SeasonalAgriculture, None, PeriodEnd::Month),
    sector(Sector::LiveCattle, TermStart::Delivery, PeriodEnd::None, 20, None),
    sector(Sector::AlcoholicDrinks, TermStart::Delivery, PeriodEnd::Month, 30, None),
    sector(Sector::GrapesAndMust, TermStart::Issue, PeriodEnd::None, 60, Some(45)),
    sector(Sector::Freight, TermStart::Issue, PeriodEnd::None, 30, None),
];

/// Contracts from 2009 between businesses.
const BUSINESS: Regime = Regime {
    name: "fr/business",
    debtors: Debtors::Businesses,
    first_day: BUSINESS_FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: StatutoryRate::Reference {
            series: Series::EcbMainRefinancing,
            earlier: None,
            margin: Percent::hundredths(1000),
            up_to: None,
        },
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: StartRule::DueDate,
        floor: Some(Floor { series: Series::FrLegalInterestOtherCreditors, tenths: 30 }),
        ceiling: None,
        unfair_at: None,
        year: Choice::settled(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Compounding::IfAgreed,
        compounding_source: Some(CIVIL_1343_2),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: Some((GraceEffect::NoInterest, CIVIL_1343_5)),
        source: Some(L441_10_II),
        start_source: Some(L441_10_II),
    },
    compensation: Some(forty_euros(COMPENSATION_FROM, D441_5)),
    reminder_fee: BUSINESS_REMINDER_FEE,
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
    non_working_day: NonWorkingDay::Keep,
    non_working_day_source: None,
    place: Some("FR"),
    allocation: AllocationOrder::CostsInterestPrincipal,
    allocation_source: Some(CIVIL_1343_1),
    several_debts_source: Some(CIVIL_1342_10),
    formal_notice_source: Some(CIVIL_1344),
    letter: LetterRule::NONE,
    insolvency: Some(INSOLVENCY),
    limitation: Some(LimitationRule {
        years: 5,
        start: LimitationStart::DueDate,
        source: L110_4,
        shorter: &[(Sector::Freight, 1, LimitationStart::Delivery, L133_6)],
    }),
    order_service: &ORDER_SERVICE,
    routes: routes::FR_BUSINESS,
};

/// Contracts before 2009: seven points, a floor of one and a half times the legal rate. The caps of 2009 hold for them
/// too.
const BUSINESS_BEFORE_2009: Regime = Regime {
    name: "fr/business-before-2009",
    first_day: OLD_BUSINESS_FROM,
    last_day: Some(day(2008, 12, 31)),
    interest: InterestRule {
        rate: StatutoryRate::Reference {
            series: Series::EcbMainRefinancing,
            earlier: Some((day(2009, 1, 1), Series::EcbMarginal)),
            margin: Percent::hundredths(700),
            up_to: None,
        },
        floor: Some(Floor { series: Series::FrLegalInterestOtherCreditors, tenths: 15 }),
        source: Some(L441_6_OLD),
        start_source: Some(L441_6_OLD),
        ..BUSINESS.interest
    },
    default_term: Some(LegalTerm {
        start: TermStart::Delivery,
        period_end: PeriodEnd::None,
        days: 30,
        or_end_of_month: None,
        first_day: OLD_BUSINESS_FROM,
        source: L441_6_OLD,
    }),
    ..BUSINESS
};

static STATE_OR_LOCAL_CAP: [TermCap; 1] = [public_cap(30)];
static HEALTH_ESTABLISHMENT_CAP: [TermCap; 1] = [public_cap(50)];
static PUBLIC_UNDERTAKING_CAP: [TermCap; 1] = [public_cap(60)];

/// Public buyers: the reference rate of the half-year in which interest began to run, plus eight points, one
/// rate for the whole delay (R2192-31); the period is that of their kind (R2192-10 and R2192-11).
const fn public_buyer(
    name: &'static str,
    kind: &'static [PublicBuyer],
    caps: &'static [TermCap],
    days: u16,
) -> Regime {
    Regime {
        name,
        debtors: Debtors::PublicBuyers(kind),
        first_day: PUBLIC_FROM,
        interest: InterestRule {
            rate: StatutoryRate::Reference {
                series: Series::EcbMainRefinancing,
                earlier: None,
                margin: Percent::hundredths(800),
                up_to: None,
            },
            fixing: Choice::settled(RateFixing::AtStart),
            floor: None,
            compounding: Compounding::Never,
            compounding_source: None,
            grace: None,
            source: Some(R2192_31),
            start_source: Some(R2192_32),
            ..BUSINESS.interest
        },
        compensation: Some(forty_euros(PUBLIC_FROM, D2192_35)),
        reminder_fee: PUBLIC_REMINDER_FEE,
        default_term: Some(public_term(days)),
        caps,
        fine: None,
        // Insolvency and orders for payment do not reach public bodies; the four years after which their debts
        // lapse follow a law that was not read.
        insolvency: None,
        order_service: &[],
        limitation: None,
        routes: &[],
        ..BUSINESS
    }
}

/// Consumers: nothing of L441-10. Interest at the legal rate, from a formal notice, or from a judgment if that came
/// first; five points more when two months have passed since it could be enforced; no fixed compensation; the rate is that of the creditor's column, a business
/// being an "other creditor" (Code monétaire L313-2).
const CONSUMER: Regime = Regime {
    name: "fr/consumer",
    debtors: Debtors::Consumers,
    first_day: BUSINESS_FROM,
    interest: InterestRule {
        rate: StatutoryRate::Reference {
            series: Series::FrLegalInterestOtherCreditors,
            earlier: None,
            margin: Percent::ZERO,
            up_to: None,
        },
        start: StartRule::FormalNotice,
        floor: None,
        judgment_starts: Some(CIVIL_1231_7),
        increase: Some(Increase {
            points: Percent::hundredths(500),
            months: 2,
            since: JudgmentClock::ServedAndEnforceable,
            source: L313_3,
        }),
        grace: Some((GraceEffect::NoIncrease, CIVIL_1343_5)),
        source: Some(CIVIL_1231_6),
        start_source: Some(CIVIL_1231_6),
        ..BUSINESS.interest
    },
    compensation: None,
    reminder_fee: CONSUMER_REMINDER_FEE,
    default_term: None,
    caps: &[],
    fine: None,
    limitation: Some(LimitationRule {
        years: 2,
        start: LimitationStart::DueDate,
        source: L218_2,
        shorter: &[],
    }),
    routes: routes::FR_CONSUMER,
    ..BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    BUSINESS_BEFORE_2009,
    BUSINESS,
    public_buyer("fr/public/state-or-local", &[PublicBuyer::StateOrLocal], &STATE_OR_LOCAL_CAP, 30),
    public_buyer(
        "fr/public/health-establishment",
        &[PublicBuyer::HealthEstablishment],
        &HEALTH_ESTABLISHMENT_CAP,
        50,
    ),
    public_buyer("fr/public/undertaking", &[PublicBuyer::PublicUndertaking], &PUBLIC_UNDERTAKING_CAP, 60),
    CONSUMER,
];

/// From receipt of the payment request, or from performance if that is later; two days after its date when
/// receipt was not recorded (R2192-12 to R2192-14).
const fn public_term(days: u16) -> LegalTerm {
    LegalTerm {
        start: TermStart::ReceiptOrLaterDelivery { unrecorded: Some(2) },
        period_end: PeriodEnd::None,
        days,
        or_end_of_month: None,
        first_day: PUBLIC_FROM,
        source: R2192_10,
    }
}

const fn public_cap(days: u16) -> TermCap {
    TermCap {
        sector: None,
        periodic: None,
        parties: Parties::Any,
        beyond: BeyondCap::Unlawful,
        never_over: None,
        term: public_term(days),
    }
}

const fn sector(
    sector: Sector,
    start: TermStart,
    period_end: PeriodEnd,
    days: u16,
    or_end_of_month: Option<u16>,
) -> TermCap {
    cap(Some(sector), None, start, period_end, days, or_end_of_month, SECTORS_FROM, L441_11)
}

/// Thirty days after delivery, or after the end of the period of delivery.
const fn since_2021(sector: Sector, periodic: Option<bool>, period_end: PeriodEnd) -> TermCap {
    let start = TermStart::Delivery;
    cap(Some(sector), periodic, start, period_end, 30, None, PERISHABLE_FROM_DELIVERY, L441_11)
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
    source: Article,
) -> TermCap {
    TermCap {
        sector,
        periodic,
        parties: Parties::Any,
        beyond: BeyondCap::Unlawful,
        never_over: None,
        term: LegalTerm { start, period_end, days, or_end_of_month, first_day, source },
    }
}
