//! Austria: Unternehmensgesetzbuch (UGB), §§ 456 to 460; Allgemeines bürgerliches Gesetzbuch (ABGB), §§ 1000, 1333.
//!
//! A debtor who is not responsible for the delay owes four percent. Calculators divide by 365 or by 360: not settled.
//!
//! A reminder fee, whoever the debtor is: what was necessary, appropriate and in proportion to the debt, which the creditor
//! proves. Courts hold fixed reminder fees in consumers' contracts void where they do not depend on the debt (read
//! second-hand).

use super::eu::{self, DIRECTIVE_FROM};
use super::{
    Article, BeyondCap, Choice, Compounding, DayOff, Debtors, Ground, Grounded, InterestRule, LetterRule,
    Regime, ReminderFee, Ruled, Saturday, Series, StartRule, StatutoryRate, TermCap, Unsourced,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, RateFixing, YearBasis};
use crate::money::{Percent, Rounding};

const P456: Article = Article::new("§ 456 UGB", "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001702&Artikel=&Paragraf=456&Anlage=&Uebergangsrecht=").secondary_page(day(2026, 11, 22));
const P458: Article = Article::new("§ 458 UGB", "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001702&Artikel=&Paragraf=458&Anlage=&Uebergangsrecht=").secondary_page(day(2026, 11, 22));
const P352: Article = Article::new("§ 352 UGB (alte Fassung)", "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001702&FassungVom=2013-03-15&Artikel=&Paragraf=352&Anlage=&Uebergangsrecht=").secondary_page(day(2026, 11, 22));
const P1000: Article = Article::new("§ 1000 ABGB", "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001622&Artikel=&Paragraf=1000&Anlage=&Uebergangsrecht=").secondary_page(day(2026, 11, 22));
const P1333: Article = Article::new("§ 1333 Abs. 2 ABGB", "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001622&Artikel=&Paragraf=1333&Anlage=&Uebergangsrecht=").secondary_page(day(2026, 11, 22));
/// Article 5 of the Convention counts Saturdays among days off, for terms set by the parties too (article 1), and its
/// explanatory report names terms for paying a debt; § 903 ABGB speaks of Sundays and holidays only. Practice tells the
/// Convention as the rule. Good Friday, which Austria declared under it in 1977, is no holiday here.
const P903: Article = Article::new("§ 903 ABGB; Europäisches Übereinkommen über die Berechnung von Fristen, Art. 5 (BGBl. Nr. 254/1983)", "https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001622&Artikel=&Paragraf=903&Anlage=&Uebergangsrecht=").copy(day(2026, 11, 30));

const DUE_DAY: Grounded<DayOff> = Grounded::by(DayOff::next(Saturday::OffUnsettled), P903);

/// Older contracts are known here from this day.
const OLD_FROM: Day = day(2002, 8, 1);

static CAPS: [TermCap; 1] = [eu::cap(60, BeyondCap::IfExpresslyAgreed, DIRECTIVE_FROM, eu::DIRECTIVE)];

/// Between businesses: the base rate plus points, in hundredths.
const fn interest(margin: i32, source: Article) -> InterestRule {
    InterestRule {
        rate: Grounded::by(StatutoryRate::plus(Series::AtBaseRate, margin), source),
        sector: None,
        excused: Some(Ruled::by(Percent::hundredths(400), P1000)),
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, P456),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::open(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    }
}

const BUSINESS_BEFORE_2013: Regime = Regime {
    name: "at/business-before-2013",
    debtors: Debtors::Businesses,
    first_day: OLD_FROM,
    last_day: Some(day(2013, 3, 15)),
    running_from: None,
    interest: interest(800, P352),
    compensation: None,
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, P1333)),
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("AT"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

const BUSINESS: Regime = Regime {
    name: "at/business",
    debtors: Debtors::Businesses,
    first_day: DIRECTIVE_FROM,
    last_day: None,
    running_from: None,
    interest: interest(920, P456),
    compensation: Some(eu::forty_euros(DIRECTIVE_FROM, P458)),
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, P1333)),
    default_term: Some(eu::days_after_receipt(30, DIRECTIVE_FROM, eu::DIRECTIVE)),
    caps: &CAPS,
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("AT"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

const CONSUMER: Regime = Regime {
    name: "at/consumer",
    debtors: Debtors::Consumers,
    first_day: OLD_FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(StatutoryRate::Fixed(Percent::hundredths(400)), P1000),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::DueDate, P1000),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::open(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::unsourced(Compounding::Never, Unsourced::NotRead),
        only_if: None,
        judgment_starts: None,
        increase: None,
        grace: None,
    },
    compensation: None,
    reminder_fee: Some(Ruled::by(ReminderFee::ProvenCosts, P1333)),
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: DUE_DAY,
    place: Some("AT"),
    allocation: Grounded::unsourced(AllocationOrder::CostsInterestPrincipal, Unsourced::NotRead),
    several_debts: Ground::Unsourced(Unsourced::NotRead),
    formal_notice: None,
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS_BEFORE_2013, BUSINESS, CONSUMER];
