//! Switzerland: Obligationenrecht (OR).
//!
//! Five percent, whoever the debtor is. Usage counts months of thirty days; some count calendar days: not settled.
//! No fixed sum. Without an agreed day, the debtor is late from a reminder on.
//!
//! No statute gives a reminder fee: only a contract that names it in francs does, whoever the debtor is. This was read in
//! the press, which quotes a professor of law; the code, which was read, is silent. Greater damage is owed if it is proved
//! (Art. 106).

use super::{
    Article, Choice, Compounding, DayOff, Debtors, Ground, Grounded, InterestRule, LegalTerm, LetterRule,
    PeriodEnd, Regime, ReminderFee, Ruled, StartRule, StatutoryRate, TermStart,
};
use crate::calendar::{Day, day};
use crate::choices::{AllocationOrder, PublicBuyer, RateFixing, YearBasis};
use crate::money::{Percent, Rounding};

const OR_75: Article =
    Article::new("Art. 75 OR/CO", "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_75")
        .copy(day(2026, 11, 30));
const OR_78: Article =
    Article::new("Art. 78 OR/CO", "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_78")
        .copy(day(2026, 11, 30));
const OR_85: Article =
    Article::new("Art. 85 OR/CO", "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_85")
        .copy(day(2026, 11, 30));
const OR_86: Article =
    Article::new("Art. 86 f. OR/CO", "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_86")
        .copy(day(2026, 11, 30));
const OR_102: Article =
    Article::new("Art. 102 OR/CO", "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_102")
        .copy(day(2026, 11, 30));
const OR_104: Article =
    Article::new("Art. 104 OR/CO", "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_104")
        .copy(day(2026, 11, 30));
const OR_105: Article =
    Article::new("Art. 105 Abs. 3 OR/CO", "https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de#art_105")
        .copy(day(2026, 11, 30));
const MAHNGEBUEHR: Article = Article::new(
    "kein Artikel; Der Bund, «Wie viel eine Mahnung kosten darf»",
    "https://www.derbund.ch/wirtschaft/sozial-und-sicher/Wie-viel-eine-Mahnung-kosten-darf/story/25604787",
)
.secondary_page(day(2026, 11, 22));

/// Debts are counted here from this day.
const FROM: Day = day(2002, 1, 1);

const INTEREST: InterestRule = InterestRule {
    rate: Grounded::by(StatutoryRate::Fixed(Percent::hundredths(500)), OR_104),
    sector: None,
    excused: None,
    fixing: Choice::settled(RateFixing::EachHalfYear),
    start: Grounded::by(StartRule::AgreedDueDateOrFormalNotice, OR_102),
    floor: None,
    ceiling: None,
    unfair_at: None,
    year: Choice::open(YearBasis::ThirtyDayMonths),
    rounding: Rounding::HalfUp,
    compounding: Grounded::by(Compounding::Never, OR_105),
    only_if: None,
    judgment_starts: None,
    increase: None,
    grace: None,
};

const AT_ONCE: LegalTerm = LegalTerm {
    start: TermStart::Issue,
    period_end: PeriodEnd::None,
    days: 0,
    or_end_of_month: None,
    first_day: FROM,
    source: OR_75,
};

const BUSINESS: Regime = Regime {
    name: "ch/business",
    debtors: Debtors::Businesses,
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: INTEREST,
    compensation: None,
    reminder_fee: Some(Ruled::by(ReminderFee::IfAgreed, MAHNGEBUEHR)),
    default_term: Some(AT_ONCE),
    caps: &[],
    fine: None,
    non_working_day: Grounded::by(DayOff::NEXT, OR_78),
    place: Some("CH"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, OR_85),
    several_debts: Ground::Article(OR_86),
    formal_notice: Some(OR_102),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

const PUBLIC: Regime = Regime {
    name: "ch/public",
    debtors: Debtors::PublicBuyers(&PublicBuyer::ALL),
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: INTEREST,
    compensation: None,
    reminder_fee: Some(Ruled::by(ReminderFee::IfAgreed, MAHNGEBUEHR)),
    default_term: Some(AT_ONCE),
    caps: &[],
    fine: None,
    non_working_day: Grounded::by(DayOff::NEXT, OR_78),
    place: Some("CH"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, OR_85),
    several_debts: Ground::Article(OR_86),
    formal_notice: Some(OR_102),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

const CONSUMER: Regime = Regime {
    name: "ch/consumer",
    debtors: Debtors::Consumers,
    first_day: FROM,
    last_day: None,
    running_from: None,
    interest: INTEREST,
    compensation: None,
    reminder_fee: Some(Ruled::by(ReminderFee::IfAgreed, MAHNGEBUEHR)),
    default_term: Some(AT_ONCE),
    caps: &[],
    fine: None,
    non_working_day: Grounded::by(DayOff::NEXT, OR_78),
    place: Some("CH"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, OR_85),
    several_debts: Ground::Article(OR_86),
    formal_notice: Some(OR_102),
    letter: LetterRule::NONE,
    insolvency: None,
    limitation: None,
    order_service: &[],
    routes: &[],
};

pub(super) static REGIMES: &[Regime] = &[BUSINESS, PUBLIC, CONSUMER];
