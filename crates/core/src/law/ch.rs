//! Switzerland: Obligationenrecht (OR).

use super::eu::{self, CHECKED};
use super::{
    Article, Choice, Compounding, Debtors, InterestRule, LegalTerm, PeriodEnd, Regime, ReminderFee,
    StartRule, StatutoryRate, TermStart,
};
use crate::calendar::{Day, day};
use crate::choices::{NonWorkingDay, PublicBuyer, YearBasis};
use crate::money::Percent;

const fn or(title: &'static str) -> Article {
    Article::new(title, "https://fedlex.data.admin.ch/eli/cc/27/317_321_377", CHECKED)
}

const OR_75: Article = or("Art. 75 OR/CO");
const OR_78: Article = or("Art. 78 OR/CO");
const OR_85: Article = or("Art. 85 OR/CO");
const OR_86: Article = or("Art. 86 f. OR/CO");
const OR_102: Article = or("Art. 102 OR/CO");
const OR_104: Article = or("Art. 104 OR/CO");
const OR_105: Article = or("Art. 105 Abs. 3 OR/CO");
const MAHNGEBUEHR: Article = Article::new(
    "kein Artikel; Der Bund, «Wie viel eine Mahnung kosten darf»",
    "https://www.derbund.ch/wirtschaft/sozial-und-sicher/Wie-viel-eine-Mahnung-kosten-darf/story/25604787",
    CHECKED,
);

/// No statute gives a fee: only a contract that names it in francs does, whoever the debtor is. This was read in the
/// press, which quotes a professor of law; the code, which was read, is silent. Greater damage is owed if it is proved (Art. 106).
const REMINDER_FEE: Option<(ReminderFee, Article)> = Some((ReminderFee::IfAgreed, MAHNGEBUEHR));

/// Debts are counted here from this day.
const FROM: Day = day(2002, 1, 1);

/// Five percent, whoever the debtor is. Usage counts months of thirty days; some count calendar days: not settled.
/// No fixed sum, no reminder fee. Without an agreed day, the debtor is late from a reminder on.
const BUSINESS: Regime = Regime {
    name: "ch/business",
    first_day: FROM,
    interest: InterestRule {
        rate: StatutoryRate::Fixed(Percent::hundredths(500)),
        start: StartRule::AgreedDueDateOrFormalNotice,
        year: Choice::open(YearBasis::ThirtyDayMonths),
        compounding: Compounding::Never,
        compounding_source: Some(OR_105),
        source: Some(OR_104),
        start_source: Some(OR_102),
        ..eu::INTEREST
    },
    compensation: None,
    reminder_fee: REMINDER_FEE,
    default_term: Some(LegalTerm {
        start: TermStart::Issue,
        period_end: PeriodEnd::None,
        days: 0,
        or_end_of_month: None,
        first_day: FROM,
        source: OR_75,
    }),
    non_working_day: NonWorkingDay::Next,
    non_working_day_source: Some(OR_78),
    place: Some("CH"),
    allocation_source: Some(OR_85),
    several_debts_source: Some(OR_86),
    formal_notice_source: Some(OR_102),
    ..eu::BUSINESS
};

pub(super) static REGIMES: &[Regime] = &[
    BUSINESS,
    Regime { name: "ch/public", debtors: Debtors::PublicBuyers(&PublicBuyer::ALL), ..BUSINESS },
    Regime { name: "ch/consumer", debtors: Debtors::Consumers, ..BUSINESS },
];
