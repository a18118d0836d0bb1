//! A rule of law as it stands, before any facts: the lines in which a regime says what it holds.

use crate::calendar::{Day, FIRST_DAY};
use crate::choices::Unshown;
use crate::choices::{AllocationOrder, PublicBuyer, RateFixing, Sector, YearBasis};
use crate::law::{
    BeyondCap, Choice, CompensationStart, Compounding, CostBearer, DayOff, Debtors, GraceEffect,
    JudgmentClock, LegalTerm, LimitationStart, NoticePeriod, Parties, PeriodEnd, ReminderFee, Route,
    Saturday, Series, StartRule, StatutoryRate, TermCap, TermStart,
};
use crate::money::{Money, Percent, Rounding};

/// A rule of law: what it gives, and on which condition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum LawRule {
    /// Whom the regime is for, and the contracts it governs.
    Scope { debtors: Debtors, first_day: Day, last_day: Option<Day> },
    /// The rate.
    Rate { rate: StatutoryRate },
    /// More points in some trades, on invoices from a day.
    SectorRate { sectors: &'static [Sector], first_day: Day, points: Percent },
    /// The rate owed by a debtor who is not responsible for the delay.
    ExcusedRate { rate: Percent },
    /// When the rate is fixed.
    RateFixing { fixing: Choice<RateFixing> },
    /// The rate is set for each calendar year.
    YearlyRate,
    /// What makes interest start.
    InterestStart { start: StartRule },
    /// The first and the last day that bear interest.
    InterestDays,
    /// How days become a fraction of a year.
    Year { basis: Choice<YearBasis> },
    /// How interest is rounded.
    Rounding { rounding: Rounding },
    /// Whether interest bears interest.
    Compounding { compounding: Compounding },
    /// The least that may be agreed, in tenths of a published rate.
    Floor { series: Series, tenths: u16 },
    /// The most that may be agreed.
    Ceiling { rate: StatutoryRate },
    /// An agreed rate of no more than so many hundredths of the statutory one is presumed unfair.
    UnfairRate { hundredths: u16 },
    /// More after a judgment that is not obeyed.
    Increase { points: Percent, months: u32, since: JudgmentClock },
    /// A judgment makes interest start, if nothing did before.
    JudgmentStarts,
    /// What time given by a court does.
    Grace { effect: GraceEffect },
    /// One sum for recovery costs, whatever the debt.
    Compensation { amount: Money },
    /// A sum for recovery costs on debts of a size: over the one, up to the other.
    CompensationBand {
        over: Option<Money>,
        up_to: Option<Money>,
        inclusive: bool,
        sum: Money,
        percent: Percent,
    },
    /// The least that a scale comes to.
    CompensationLeast { amount: Money },
    /// The most that a scale comes to.
    CompensationMost { amount: Money },
    /// From when the sum is owed.
    CompensationStart { start: CompensationStart },
    /// The sum is owed only if the contract says so, and no more than it says.
    CompensationClause,
    /// Terms that began to run before a day bear none.
    CompensationFrom { first_day: Day },
    /// The law gives no sum for recovery costs.
    NoCompensation,
    /// Whether the debtor may be charged for a reminder; `beside` a sum for recovery costs, where the law gives one.
    ReminderFee { rule: ReminderFee, beside: bool },
    /// Whether the debtor may be charged for a reminder is not known here.
    ReminderFeeUnknown,
    /// The term supplied where none was agreed.
    DefaultTerm { term: LegalTerm },
    /// No term is supplied.
    NoDefaultTerm,
    /// A cap on agreed terms. `others`: some trades have a cap of their own.
    Cap { cap: &'static TermCap, others: bool },
    /// Agreed terms have no cap.
    NoCap,
    /// The fine for a term over the cap.
    Fine { natural_person: Money, company: Money },
    /// What becomes of a due date that falls on a day off.
    NonWorkingDay { rule: DayOff },
    /// Whose holidays count.
    Holidays { place: &'static str },
    /// What a part payment pays first.
    Allocation { order: AllocationOrder },
    /// Which of several debts a payment is for.
    SeveralDebts,
    /// What a formal notice rests on.
    FormalNotice,
    /// Insolvency proceedings stop interest.
    InsolvencyStop,
    /// The months in which to declare a claim in insolvency proceedings.
    InsolvencyDeclare { months: u32, elsewhere: u32 },
    /// The months in which to ask for relief when it was not declared.
    InsolvencyRelief { months: u32 },
    /// What insolvency proceedings do is not known here.
    InsolvencyUnknown,
    /// When a claim is time-barred.
    Limitation { years: u32, start: LimitationStart },
    /// When it is in some trade.
    LimitationShorter { sector: Sector, years: u32, start: LimitationStart },
    /// When it is time-barred is not known here.
    LimitationUnknown,
    /// Interest is owed only under a condition that the facts do not show.
    OnlyIf { condition: Unshown },
    /// Whether interest bears interest is not known here.
    CompoundingUnknown,
    /// Whether the caps of newer law hold for these contracts is not known here.
    CapUnknown,
    /// The months in which to serve an order for payment made in a period.
    OrderService { first_day: Day, last_day: Option<Day>, months: u32 },
    /// A way to collect by law.
    Route { route: &'static Route },
}

impl LawRule {
    /// Its stable name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Scope { .. } => "law.scope",
            Self::Rate { .. } => "law.rate",
            Self::SectorRate { .. } => "law.sector-rate",
            Self::ExcusedRate { .. } => "law.excused-rate",
            Self::RateFixing { .. } => "law.rate-fixing",
            Self::YearlyRate => "law.yearly-rate",
            Self::InterestStart { .. } => "law.interest-start",
            Self::InterestDays => "law.interest-days",
            Self::Year { .. } => "law.year-basis",
            Self::Rounding { .. } => "law.rounding",
            Self::Compounding { .. } => "law.compounding",
            Self::Floor { .. } => "law.rate-floor",
            Self::Ceiling { .. } => "law.rate-ceiling",
            Self::UnfairRate { .. } => "law.unfair-rate",
            Self::Increase { .. } => "law.increase-after-judgment",
            Self::JudgmentStarts => "law.judgment-starts",
            Self::Grace { .. } => "law.grace",
            Self::Compensation { .. } => "law.compensation",
            Self::CompensationBand { .. } => "law.compensation-band",
            Self::CompensationLeast { .. } => "law.compensation-least",
            Self::CompensationMost { .. } => "law.compensation-most",
            Self::CompensationStart { .. } => "law.compensation-start",
            Self::CompensationClause => "law.compensation-clause",
            Self::CompensationFrom { .. } => "law.compensation-from",
            Self::NoCompensation => "law.no-compensation",
            Self::ReminderFee { .. } => "law.reminder-fee",
            Self::ReminderFeeUnknown => "law.reminder-fee-unknown",
            Self::DefaultTerm { .. } => "law.default-term",
            Self::NoDefaultTerm => "law.no-default-term",
            Self::Cap { .. } => "law.term-cap",
            Self::NoCap => "law.no-term-cap",
            Self::Fine { .. } => "law.fine",
            Self::NonWorkingDay { .. } => "law.non-working-day",
            Self::Holidays { .. } => "law.holidays",
            Self::Allocation { .. } => "law.allocation",
            Self::SeveralDebts => "law.several-debts",
            Self::FormalNotice => "law.formal-notice",
            Self::InsolvencyStop => "law.insolvency-stop",
            Self::InsolvencyDeclare { .. } => "law.insolvency-declare",
            Self::InsolvencyRelief { .. } => "law.insolvency-relief",
            Self::InsolvencyUnknown => "law.insolvency-unknown",
            Self::Limitation { .. } => "law.limitation",
            Self::LimitationShorter { .. } => "law.limitation-shorter",
            Self::LimitationUnknown => "law.limitation-unknown",
            Self::CapUnknown => "law.term-cap-unknown",
            Self::CompoundingUnknown => "law.compounding-unknown",
            Self::OnlyIf { .. } => "law.only-if",
            Self::OrderService { .. } => "law.order-service",
            Self::Route { .. } => "law.route",
        }
    }

    /// What it depends on, by name, and what it gives, in the written forms of the contract.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "one arm for each rule")]
    pub fn values(&self) -> (Vec<(&'static str, String)>, String) {
        match self {
            Self::Scope { debtors: who, first_day, last_day } => {
                let mut inputs = vec![("first-day", first_day.to_string())];
                inputs.extend(last_day.map(|day| ("last-day", day.to_string())));
                (inputs, debtors(*who))
            }
            Self::Rate { rate: it } | Self::Ceiling { rate: it } => rate(*it),
            Self::SectorRate { sectors, first_day, points } => {
                let sectors: Vec<_> = sectors.iter().map(|it| sector(*it)).collect();
                let inputs = vec![("sectors", sectors.join(", ")), ("first-day", first_day.to_string())];
                (inputs, points.to_string())
            }
            Self::ExcusedRate { rate } => (Vec::new(), rate.to_string()),
            Self::YearlyRate => outcome("each-year"),
            Self::RateFixing { fixing } => {
                let name = match fixing.default {
                    RateFixing::EachHalfYear => "each-half-year",
                    RateFixing::AtStart => "at-start",
                };
                (settled(fixing.open), name.to_owned())
            }
            Self::InterestStart { start } => interest_start(*start),
            Self::InterestDays => {
                (vec![("from", "day-after-start".to_owned())], "day-of-payment-included".to_owned())
            }
            Self::Year { basis } => {
                let name = match basis.default {
                    YearBasis::Year365 => "year365",
                    YearBasis::Year360 => "year360",
                    YearBasis::CalendarYear => "calendar-year",
                    YearBasis::ThirtyDayMonths => "thirty-day-months",
                };
                (settled(basis.open), name.to_owned())
            }
            Self::Rounding { rounding } => outcome(match rounding {
                Rounding::HalfUp => "half-up",
                Rounding::HalfEven => "half-even",
                Rounding::Down => "down",
            }),
            Self::OnlyIf { condition } => outcome(match condition {
                Unshown::InterestAnnounced => "interest-announced",
                Unshown::CourtAward => "court-award",
            }),
            Self::Compounding { compounding } => outcome(match compounding {
                Compounding::Never => "never",
                Compounding::IfAgreed => "if-agreed",
                Compounding::Yearly => "yearly",
            }),
            Self::Floor { series, tenths } => {
                let times = Percent::hundredths(i32::from(*tenths).saturating_mul(10));
                (vec![("series", series.name().to_owned())], times.to_string())
            }
            Self::UnfairRate { hundredths } => {
                (Vec::new(), Percent::hundredths(i32::from(*hundredths)).to_string())
            }
            Self::Increase { points, months, since } => {
                let since = match since {
                    JudgmentClock::Served => "served",
                    JudgmentClock::ServedAndEnforceable => "served-and-enforceable",
                };
                (vec![("months", months.to_string()), ("since", since.to_owned())], points.to_string())
            }
            Self::JudgmentStarts => outcome("judgment"),
            Self::Grace { effect } => outcome(match effect {
                GraceEffect::NoInterest => "no-interest",
                GraceEffect::NoIncrease => "no-increase",
            }),
            Self::Compensation { amount }
            | Self::CompensationLeast { amount }
            | Self::CompensationMost { amount } => (vec![currency(*amount)], amount.to_string()),
            Self::CompensationBand { over, up_to, inclusive, sum, percent } => {
                let mut inputs = vec![currency(*sum)];
                inputs.extend(over.map(|over| ("over", over.to_string())));
                inputs.extend(up_to.map(|up_to| ("up-to", up_to.to_string())));
                inputs.push(("inclusive", inclusive.to_string()));
                inputs.push(("percent", percent.to_string()));
                (inputs, sum.to_string())
            }
            Self::CompensationStart { start } => match start {
                CompensationStart::Late => outcome("due-date"),
                CompensationStart::AfterNotice(period) => after_notice(*period),
            },
            Self::CompensationClause => outcome("if-agreed"),
            Self::CompensationFrom { first_day } => outcome(&first_day.to_string()),
            Self::NoCompensation => outcome("0"),
            Self::ReminderFee { rule, beside } => {
                let name = match rule {
                    ReminderFee::Forbidden => "forbidden",
                    ReminderFee::ProvenCosts => "proven-costs",
                    ReminderFee::IfAgreed => "if-agreed",
                };
                (vec![("beside-compensation", beside.to_string())], name.to_owned())
            }
            Self::DefaultTerm { term: it } => (term(it), it.days.to_string()),
            Self::NoDefaultTerm => outcome("none"),
            Self::Cap { cap, .. } => self::cap(cap),
            Self::NoCap => outcome("not-limited"),
            Self::Fine { natural_person, company } => {
                let inputs = vec![currency(*company), ("natural-person", natural_person.to_string())];
                (inputs, company.to_string())
            }
            Self::NonWorkingDay { rule: DayOff::Keep } => outcome("keep"),
            Self::NonWorkingDay { rule: DayOff::Next { saturday, first_day } } => {
                let saturday = match saturday {
                    Saturday::Off => "off",
                    Saturday::OffUnsettled => "off-unsettled",
                    Saturday::Worked => "worked",
                    Saturday::Kept => "kept",
                };
                let mut inputs = vec![("saturday", saturday.to_owned())];
                if *first_day != FIRST_DAY {
                    inputs.push(("contracts-from", first_day.to_string()));
                }
                (inputs, "next".to_owned())
            }
            Self::Holidays { place } => outcome(place),
            Self::Allocation { order } => outcome(match order {
                AllocationOrder::CostsInterestPrincipal => "costs-interest-principal",
                AllocationOrder::InterestCostsPrincipal => "interest-costs-principal",
                AllocationOrder::PrincipalInterestCosts => "principal-interest-costs",
            }),
            Self::SeveralDebts => outcome("chosen-then-oldest-due-then-not-due"),
            Self::FormalNotice => outcome("as-the-article-says"),
            Self::InsolvencyStop => outcome("no-interest"),
            Self::InsolvencyDeclare { months, elsewhere } => {
                (vec![("months-elsewhere", elsewhere.to_string())], months.to_string())
            }
            Self::InsolvencyRelief { months } => outcome(&months.to_string()),
            Self::InsolvencyUnknown
            | Self::LimitationUnknown
            | Self::CapUnknown
            | Self::CompoundingUnknown
            | Self::ReminderFeeUnknown => outcome("unknown"),
            Self::Limitation { years, start } => (vec![limitation_start(*start)], years.to_string()),
            Self::LimitationShorter { sector: it, years, start } => {
                (vec![("sector", sector(*it).to_owned()), limitation_start(*start)], years.to_string())
            }
            Self::OrderService { first_day, last_day, months } => {
                let mut inputs = vec![("first-day", first_day.to_string())];
                inputs.extend(last_day.map(|day| ("last-day", day.to_string())));
                (inputs, months.to_string())
            }
            Self::Route { route } => {
                let costs = match route.costs {
                    CostBearer::Creditor => "creditor",
                    CostBearer::Loser => "loser",
                    CostBearer::Unknown => "unknown",
                };
                let inputs =
                    vec![("costs", costs.to_owned()), ("text-missing", route.text_missing.to_string())];
                (inputs, route.name.to_owned())
            }
        }
    }
}

type Values = (Vec<(&'static str, String)>, String);

fn outcome(text: &str) -> Values {
    (Vec::new(), text.to_owned())
}

fn settled(open: bool) -> Vec<(&'static str, String)> {
    vec![("settled", (!open).to_string())]
}

fn currency(amount: Money) -> (&'static str, String) {
    ("currency", amount.currency().code().to_owned())
}

fn rate(rate: StatutoryRate) -> Values {
    match rate {
        StatutoryRate::Fixed(rate) => outcome(&rate.to_string()),
        StatutoryRate::Reference { series, earlier, margin, up_to } => {
            let mut inputs = vec![("series", series.name().to_owned()), ("margin", margin.to_string())];
            if let Some((until, earlier)) = earlier {
                inputs.push(("earlier-series", earlier.name().to_owned()));
                inputs.push(("earlier-until", until.to_string()));
            }
            inputs.extend(up_to.map(|step| ("up-to", step.to_string())));
            (inputs, "series-plus-margin".to_owned())
        }
    }
}

fn after_notice(period: NoticePeriod) -> Values {
    let NoticePeriod { working_days, days } = period;
    let inputs = vec![("working-days", working_days.to_string()), ("days", days.to_string())];
    (inputs, "after-formal-notice".to_owned())
}

fn interest_start(start: StartRule) -> Values {
    match start {
        StartRule::DueDate => outcome("due-date"),
        StartRule::FormalNotice => outcome("formal-notice"),
        StartRule::AfterNotice(period) => after_notice(period),
        StartRule::AgreedDueDateOrFormalNotice => outcome("agreed-due-date-or-formal-notice"),
        StartRule::MonthsAfterDelivery { months, issued_within } => {
            let inputs = vec![("months", months.to_string()), ("issued-within", issued_within.to_string())];
            (inputs, "months-after-delivery".to_owned())
        }
    }
}

fn term(term: &LegalTerm) -> Vec<(&'static str, String)> {
    let (start, unrecorded) = match term.start {
        TermStart::Issue => ("issue-date", None),
        TermStart::Delivery => ("delivery-date", None),
        TermStart::ReceiptOrLaterDelivery { unrecorded } => ("receipt-or-later-delivery", unrecorded),
    };
    let mut inputs = vec![("start", start.to_owned())];
    inputs.extend(unrecorded.map(|days| ("unrecorded-receipt-days", days.to_string())));
    match term.period_end {
        PeriodEnd::None => {}
        PeriodEnd::TenDays => inputs.push(("period-end", "ten-days".to_owned())),
        PeriodEnd::Month => inputs.push(("period-end", "month".to_owned())),
    }
    inputs
}

fn cap(cap: &TermCap) -> Values {
    let mut inputs = term(&cap.term);
    inputs.push(("first-day", cap.term.first_day.to_string()));
    inputs.extend(cap.sector.map(|it| ("sector", sector(it).to_owned())));
    inputs.extend(cap.periodic.map(|periodic| ("periodic", periodic.to_string())));
    if cap.parties == Parties::LargeDebtor {
        inputs.push(("large-debtor", true.to_string()));
    }
    inputs.extend(cap.term.or_end_of_month.map(|days| ("days-end-of-month", days.to_string())));
    let beyond = match cap.beyond {
        BeyondCap::Unlawful => "unlawful",
        BeyondCap::IfExpresslyAgreed => "if-expressly-agreed",
    };
    inputs.push(("beyond", beyond.to_owned()));
    inputs.extend(cap.never_over.map(|days| ("never-over", days.to_string())));
    (inputs, cap.term.days.to_string())
}

fn debtors(debtors: Debtors) -> String {
    match debtors {
        Debtors::Businesses => "business".to_owned(),
        Debtors::Consumers => "consumer".to_owned(),
        Debtors::PublicBuyers(kinds) => {
            let names = kinds.iter().map(|kind| match kind {
                PublicBuyer::StateOrLocal => "state-or-local",
                PublicBuyer::HealthEstablishment => "health-establishment",
                PublicBuyer::PublicUndertaking => "public-undertaking",
            });
            names.collect::<Vec<_>>().join(", ")
        }
    }
}

fn sector(sector: Sector) -> &'static str {
    match sector {
        Sector::PerishableFood => "perishable-food",
        Sector::OtherFood => "other-food",
        Sector::SeasonalAgriculture => "seasonal-agriculture",
        Sector::LiveCattle => "live-cattle",
        Sector::AlcoholicDrinks => "alcoholic-drinks",
        Sector::GrapesAndMust => "grapes-and-must",
        Sector::Freight => "freight",
    }
}

fn limitation_start(start: LimitationStart) -> (&'static str, String) {
    let start = match start {
        LimitationStart::Delivery => "delivery",
        LimitationStart::DueDate => "due-date",
        LimitationStart::EndOfYear => "end-of-year",
    };
    ("from", start.to_owned())
}
