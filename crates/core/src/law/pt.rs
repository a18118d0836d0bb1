//! Portugal: Decreto-Lei 62/2013; Código Comercial, art. 102.

use super::eu;
use super::{
    Article, BeyondCap, Choice, Compounding, DayOff, Debtors, Ground, Grounded, InterestRule, LetterRule,
    Regime, ReminderFee, Ruled, Saturday, StartRule, TermCap, Unsourced,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, RateFixing, YearBasis};
use crate::money::Rounding;

const CIVIL_805: Article = Article::new("Código Civil, art. 805.º", "https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?artigo_id=775A0805&nid=775&tabela=leis&pagina=1&ficha=1").secondary_page(day(2026, 11, 22));
/// Its article 4, on transactions between undertakings.
const DL_62: Article = Article::new("Decreto-Lei n.º 62/2013", "https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?artigo_id=1920A0004&nid=1920&tabela=leis&pagina=1&ficha=1").secondary_page(day(2026, 11, 22));
/// Its article 7, on recovery costs.
const DL_62_COSTS: Article = Article::new("Decreto-Lei n.º 62/2013", "https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?artigo_id=1920A0007&nid=1920&tabela=leis&pagina=1&ficha=1").secondary_page(day(2026, 11, 22));
const ART_7: Article = Article::new("Decreto-Lei n.º 62/2013, art. 7.º (Supremo Tribunal Administrativo, 10-02-2022, proc. 01354/17.5BESNT)", "https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?artigo_id=1920A0007&nid=1920&tabela=leis&pagina=1&ficha=1").secondary_page(day(2026, 11, 22));
const ART_102: Article = Article::new("Código Comercial, art. 102.º, § 3.º", "https://aiccopn.pt/?p=31832")
    .secondary_page(day(2026, 11, 22));
const CIVIL_279: Article = Article::new("Código Civil, art. 279.º, al. e)", "https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?artigo_id=775A0279&nid=775&tabela=leis&pagina=1&ficha=1").secondary_page(day(2026, 11, 30));

/// It names Sundays and holidays, and the first working day after them.
const DUE_DAY: Grounded<DayOff> = Grounded::by(DayOff::next(Saturday::Kept), CIVIL_279);

/// Contracts from this day.
const FROM: Day = day(2013, 7, 1);

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, FROM, DL_62)];

const BUSINESS: Regime = Regime {
    name: "pt/business",
    debtors: Debtors::Businesses,
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(eu::ecb_plus(800), DL_62),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, DL_62),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::settled(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    },
    compensation: Some(eu::forty_euros(FROM, DL_62_COSTS)),
    // What exceeds the forty euros and is proved, but not a lawyer's fees in court.
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, ART_7)),
    default_term: Some(eu::days_after_receipt(30, FROM, DL_62)),
    caps: &CAPS,
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("PT"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(CIVIL_805),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

/// The other series: what commercial companies are owed outside Decreto-Lei 62/2013, consumers among them.
const CONSUMER: Regime = Regime {
    name: "pt/consumer",
    debtors: Debtors::Consumers,
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(eu::ecb_plus(700), ART_102),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, ART_102),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::settled(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    },
    compensation: None,
    reminder_fee: None,
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("PT"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: Some(CIVIL_805),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS, CONSUMER];
