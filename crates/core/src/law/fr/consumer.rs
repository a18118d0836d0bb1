//! France: consumers (Code civil, 1231-6 and 1344).

use super::articles::{
    CIVIL_1231_6, CIVIL_1231_7, CIVIL_1342_10, CIVIL_1343_1, CIVIL_1343_2, CIVIL_1343_5, CIVIL_1344,
    L111_8_CONSUMER, L218_2, L313_3,
};
use super::{BUSINESS_FROM, INSOLVENCY, ORDER_SERVICE, routes};
use crate::choices::{AllocationOrder, RateFixing, YearBasis};
use crate::law::{
    Choice, Compounding, DayOff, Debtors, GraceEffect, Ground, Grounded, Increase, InterestRule,
    JudgmentClock, LetterRule, LimitationRule, LimitationStart, Regime, ReminderFee, Ruled, Series,
    StartRule, StatutoryRate, Unsourced,
};
use crate::money::{Percent, Rounding};

/// No statute gives anything, and to ask for it is an offence, clause or not. Only a court can leave necessary costs to a
/// debtor in bad faith.
const REMINDER_FEE: Option<Ruled<ReminderFee>> = Some(Ruled::by(ReminderFee::Forbidden, L111_8_CONSUMER));

/// Nothing of L441-10. Interest at the legal rate, from a formal notice, or from a judgment if that came
/// first; five points more when two months have passed since it could be enforced; no fixed compensation; the rate is
/// that of the creditor's column, a business being an "other creditor" (Code monétaire L313-2).
pub(super) const REGIME: Regime = Regime {
    name: "fr/consumer",
    debtors: Debtors::Consumers,
    first_day: BUSINESS_FROM,
    last_day: None,
    running_from: None,
    interest: InterestRule {
        rate: Grounded::by(StatutoryRate::plus(Series::FrLegalInterestOtherCreditors, 0), CIVIL_1231_6),
        sector: None,
        excused: None,
        fixing: Choice::settled(RateFixing::EachHalfYear),
        start: Grounded::by(StartRule::FormalNotice, CIVIL_1231_6),
        floor: None,
        ceiling: None,
        unfair_at: None,
        year: Choice::settled(YearBasis::Year365),
        rounding: Rounding::HalfUp,
        compounding: Grounded::by(Compounding::IfAgreed, CIVIL_1343_2),
        only_if: None,
        judgment_starts: Some(CIVIL_1231_7),
        increase: Some(Ruled::by(
            Increase {
                points: Percent::hundredths(500),
                months: 2,
                since: JudgmentClock::ServedAndEnforceable,
            },
            L313_3,
        )),
        grace: Some(Ruled::by(GraceEffect::NoIncrease, CIVIL_1343_5)),
    },
    compensation: None,
    reminder_fee: REMINDER_FEE,
    default_term: None,
    caps: &[],
    fine: None,
    non_working_day: Grounded::unsourced(DayOff::Keep, Unsourced::Silent),
    place: Some("FR"),
    allocation: Grounded::by(AllocationOrder::CostsInterestPrincipal, CIVIL_1343_1),
    several_debts: Ground::Article(CIVIL_1342_10),
    formal_notice: Some(CIVIL_1344),
    letter: LetterRule::NONE,
    insolvency: Some(INSOLVENCY),
    limitation: Some(LimitationRule {
        years: 2,
        start: LimitationStart::DueDate,
        source: L218_2,
        shorter: &[],
    }),
    order_service: &ORDER_SERVICE,
    routes: routes::CONSUMER,
};
