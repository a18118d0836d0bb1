//! Explanations as data: what was done, with what, on which ground. [`crate::words`] turns them into sentences.

mod book;
mod decisions;
mod law_rule;
mod routes;

use crate::calendar::{Day, DaysOfMonth, Weekday};
use crate::choices::{
    AllocationOrder, InterruptionKind, PeriodEndReading, RateFixing, StartEvent, YearBasis,
};
use crate::law::{Article, Proof};
use crate::money::{Money, Percent, Rounding};
use crate::source::Source;

pub use book::describe;
pub use decisions::{Because, BlockedBy};
pub use law_rule::LawRule;
pub use routes::{Outcome, RouteRule};

/// One line of an explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was done, with its inputs and outcome.
    pub rule: Rule,
    /// The article or publication it rests on.
    pub source: Option<Source>,
}

impl Step {
    /// A line that rests on facts and arithmetic alone.
    #[must_use]
    pub fn plain(rule: Rule) -> Self {
        Self { rule, source: None }
    }

    /// A line that rests on an article.
    #[must_use]
    pub fn sourced(rule: Rule, source: impl Into<Source>) -> Self {
        Self { rule, source: Some(source.into()) }
    }

    /// A line that rests on an article if one was read.
    #[must_use]
    pub fn maybe_sourced(rule: Rule, source: Option<&Article>) -> Self {
        Self { rule, source: source.map(Source::from) }
    }
}

/// Who chose, where there is a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChosenBy {
    /// The law.
    Law,
    /// The contract.
    Contract,
    /// Neither: what is applied unless the contract chooses.
    Default,
}

impl ChosenBy {
    fn name(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Contract => "contract",
            Self::Default => "default",
        }
    }
}

/// A rule as applied: each case carries what went in and what came out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the field names are the words of the contract; the cases are documented")]
pub enum Rule {
    /// What a payment plan spreads.
    PlanPrincipal { principal: Money, instalments: u8 },
    /// Interest on what a payment plan leaves to be paid, up to an instalment.
    PlanInterest { base: Money, percent: Percent, days: u32, year_days: u16, until: Day, interest: Money },
    /// Equal instalments; what the division leaves goes to the last.
    PlanInstalments { total: Money, instalments: u8, each: Money, last: Money },
    /// The invoice or contract names the day.
    DueDateAgreed { due: Day },
    /// So many days after an event.
    DueDateNet { days: u16, after: StartEvent, start: Day, due: Day },
    /// So many days, end of month.
    DueDateEndOfMonth { days: u16, reading: PeriodEndReading, issue: Day, due: Day },
    /// So many days, end of ten-day period.
    DueDateEndOfTenDays { days: u16, after: StartEvent, reading: PeriodEndReading, start: Day, due: Day },
    /// So many months after an event, and to the end of that month.
    DueDateMonths { months: u16, after: StartEvent, end_of_month: bool, start: Day, due: Day },
    /// Then the first of some days of a month.
    DueDateOnDay { days: DaysOfMonth, due: Day },
    /// Then a day of the week.
    DueDateOnWeekday { weekday: Weekday, due: Day },
    /// What does not divide goes to the part that is due last.
    DueDateRest { rest: Money, amount: Money },
    /// One of several due dates.
    DueDateInstalment { number: u32, amount: Money, due: Day },
    /// A due date that is not a working day moves.
    DueDateMoved { from: Day, due: Day, place: &'static str },
    /// The term of the law, because nothing was agreed.
    DueDateStatutory { days: u16, start: Day, due: Day },
    /// The law's own substitute for a day that was not recorded.
    ReceiptNotRecorded { issue: Day, days: u16, assumed: Day },
    /// The agreed term keeps within the cap.
    TermLawful { due: Day, latest: Day },
    /// The agreed term is over the cap.
    TermUnlawful { due: Day, latest: Day },
    /// The agreed term keeps within a cap that is open only to clauses that say so.
    TermDepends { due: Day, latest: Day, days: u16, end_of_month_latest: Day },
    /// The agreed term is over the cap and lawful only if expressly agreed and not grossly unfair.
    TermNeedsAgreement { due: Day, latest: Day },
    /// The agreed term is over a cap that holds only if the debtor is large and the creditor is not.
    TermDependsOnSize { due: Day, latest: Day },
    /// What a term over the cap may cost.
    TermFine { natural_person: Money, company: Money },
    /// The law sets no cap.
    TermNotLimited,
    /// The principal is what should have been paid, taxes included.
    Principal { amount: Money },
    /// A credit note that counts from the start.
    CreditFromStart { number: String, amount: Money, left: Money },
    /// A credit note on its day.
    CreditNote { number: String, date: Day, amount: Money, left: Money },
    /// A discount for early payment that was earned.
    DiscountEarned { percent: Percent, last_day: Day, date: Day, amount: Money, left: Money },
    /// A discount for early payment that can still be earned.
    DiscountOpen { percent: Percent, last_day: Day, discount: Money, to_pay: Money },
    /// A payment before anything was added: it reduces the principal.
    PaymentInTime { date: Day, amount: Money, left: Money },
    /// A payment after that, and how it was allocated.
    PaymentAllocated {
        date: Day,
        amount: Money,
        order: AllocationOrder,
        to_compensation: Money,
        to_interest: Money,
        to_principal: Money,
        left: Money,
    },
    /// How late it is.
    DaysPastDue { due: Day, as_of: Day, days: u32 },
    /// It is not due yet.
    NotDue { due: Day, as_of: Day },
    /// The invoice was not validly issued, so no term runs.
    NotIssued,
    /// Nothing is owed.
    NothingOwed { as_of: Day },
    /// Interest runs from here.
    InterestFrom { first_day: Day },
    /// Interest has not started: this debtor must first be put on formal notice.
    InterestNotStarted,
    /// Interest stopped with insolvency proceedings.
    InterestStopped { judgment: Day },
    /// What interest does at insolvency proceedings is not known for this law: it is counted up to the judgment.
    InterestStoppedUnknown { judgment: Day },
    /// The invoice was not issued within the time after delivery that the law sets: interest is not owed.
    InvoiceTooLateForInterest { issued_by: Day },
    /// A court gave the debtor time, during which interest does not run.
    Grace { first_day: Day, last_day: Day },
    /// Interest owed for a whole year bears interest from here.
    Capitalised { on: Day, interest: Money, base: Money },
    /// How days become a fraction of a year, where it is not simply 365.
    Year { basis: YearBasis, by: ChosenBy },
    /// When the rate is fixed, where it is not simply anew in each half-year.
    Fixing { fixing: RateFixing, by: ChosenBy },
    /// A published rate.
    ReferenceRate { series: &'static str, first_day: Day, percent: Percent, proof: Proof },
    /// The statutory rate of a period.
    StatutoryRate {
        first_day: Day,
        reference: Percent,
        margin: Percent,
        up_to: Option<Percent>,
        rate: Percent,
    },
    /// A statutory rate that is a number.
    FixedRate { rate: Percent },
    /// The rate of a contract that governs alone.
    ContractRate { rate: Percent },
    /// The law adds points in this trade.
    SectorRate { first_day: Day, points: Percent, rate: Percent },
    /// The rate owed by a debtor who is not responsible for the delay.
    ExcusedRate { rate: Percent },
    /// The rate after a judgment that was not obeyed.
    IncreasedRate { first_day: Day, points: Percent, rate: Percent },
    /// An agreed rate that keeps above the floor.
    AgreedRate { first_day: Day, rate: Percent },
    /// An agreed rate under the floor, and the rate applied instead.
    AgreedRateBelowFloor { first_day: Day, agreed: Percent, floor: Percent, applied: Percent },
    /// An agreed rate above the most the law admits, which is applied instead.
    AgreedRateAboveCeiling { first_day: Day, agreed: Percent, ceiling: Percent },
    /// Interest of one stretch.
    Segment {
        first_day: Day,
        last_day: Day,
        days: u32,
        base: Money,
        rate: Percent,
        year_days: u16,
        interest: Money,
        rounding: Rounding,
        instalment: Option<u32>,
    },
    /// Interest, all stretches together.
    InterestTotal { segments: u32, days: Option<u32>, interest: Money },
    /// Fixed compensation is owed.
    Compensation { amount: Money },
    /// Compensation by a scale is owed.
    CompensationScale { debt: Money, amount: Money },
    /// Compensation is owed as far as the contract gives it, within the law.
    CompensationClause { agreed: Money, most: Money, amount: Money },
    /// Compensation is not owed yet: a formal notice must pass without payment.
    CompensationAfterNotice { from: Option<Day> },
    /// Compensation is not owed: the law admits it only by contract, and the contract gives none.
    CompensationNeedsClause,
    /// Fixed compensation is not owed: this law gives none to this debtor.
    CompensationNone,
    /// Fixed compensation is not owed: the term began before it existed.
    CompensationTooEarly { first_day: Day },
    /// Fixed compensation is not owed: proceedings forbade payment when it fell due.
    CompensationInsolvency { judgment: Day },
    /// Fixed compensation is set in another currency.
    CompensationOtherCurrency { amount: Option<Money>, currency: &'static str },
    /// The last day to declare the claim in insolvency proceedings.
    DeclareBy { published: Day, months: u32, date: Day },
    /// The last day to ask for relief when the claim was not declared in time.
    AskReliefBy { published: Day, months: u32, date: Day },
    /// The last day to serve an order for payment.
    ServeOrderBy { made_on: Day, months: u32, date: Day },
    /// The last day before the claim is time-barred.
    Limitation { from: Day, years: u32, date: Day },
    /// Limitation runs anew from an act.
    LimitationInterrupted { kind: InterruptionKind, date: Day },
    /// Limitation does not run while a claim is in court.
    LimitationSuspended { since: Day },
    /// A part of a payment goes to a debt that the debtor chose.
    AllocatedAsChosen { invoice: String, amount: Money },
    /// Nothing goes to a debt that the debtor chose: nothing is owed on it, or its invoice was not validly issued.
    ChosenNotOwed { invoice: String, issued: bool },
    /// A part of a payment goes to the debt that bears the highest rate of those that are due.
    AllocatedToHighestRate { invoice: String, due: Day, rate: Percent, amount: Money },
    /// A part of a payment goes to the oldest debt that is due.
    AllocatedToDue { invoice: String, due: Day, amount: Money },
    /// A part of a payment goes to a debt that is not due yet.
    AllocatedToNotDue { invoice: String, due: Day, amount: Money },
    /// A part of a payment goes to one of several debts that nothing tells apart, in proportion.
    AllocatedInProportion { invoice: String, due: Day, owed: Money, of: Money, shared: Money, amount: Money },
    /// What is left of a payment.
    AllocationSurplus { surplus: Money },
    /// A condition or a time limit of a way to collect by law.
    Route(RouteRule),
    /// What is owed in all.
    Total { principal: Money, interest: Money, compensation: Money, total: Money },
    /// A rule of law as it stands.
    Law(LawRule),
}

impl Rule {
    /// Its stable name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::PlanPrincipal { .. } => "plan.principal",
            Self::PlanInterest { .. } => "plan.interest",
            Self::PlanInstalments { .. } => "plan.instalments",
            Self::DueDateAgreed { .. } => "due-date.agreed",
            Self::DueDateNet { .. } => "due-date.net",
            Self::DueDateEndOfMonth { .. } => "due-date.end-of-month",
            Self::DueDateEndOfTenDays { .. } => "due-date.end-of-ten-days",
            Self::DueDateMonths { .. } => "due-date.months",
            Self::DueDateOnDay { .. } => "due-date.on-day",
            Self::DueDateOnWeekday { .. } => "due-date.weekday",
            Self::DueDateRest { .. } => "due-date.rest",
            Self::DueDateInstalment { .. } => "due-date.instalment",
            Self::DueDateMoved { .. } => "due-date.moved",
            Self::DueDateStatutory { .. } => "due-date.statutory",
            Self::ReceiptNotRecorded { .. } => "due-date.receipt-not-recorded",
            Self::TermLawful { .. } => "terms.lawful",
            Self::TermUnlawful { .. } => "terms.unlawful",
            Self::TermDepends { .. } => "terms.depends",
            Self::TermNeedsAgreement { .. } => "terms.needs-agreement",
            Self::TermDependsOnSize { .. } => "terms.depends-on-size",
            Self::TermFine { .. } => "terms.fine",
            Self::TermNotLimited => "terms.not-limited",
            Self::Principal { .. } => "balance.principal",
            Self::CreditFromStart { .. } => "balance.credit-from-start",
            Self::CreditNote { .. } => "balance.credit-note",
            Self::DiscountEarned { .. } => "balance.discount-earned",
            Self::DiscountOpen { .. } => "balance.discount-open",
            Self::PaymentInTime { .. } => "balance.payment-in-time",
            Self::PaymentAllocated { .. } => "balance.payment-allocated",
            Self::DaysPastDue { .. } => "balance.days-past-due",
            Self::NotDue { .. } => "balance.not-due",
            Self::NotIssued => "balance.not-issued",
            Self::NothingOwed { .. } => "balance.nothing-owed",
            Self::InterestFrom { .. } => "interest.from",
            Self::InterestNotStarted => "interest.not-started",
            Self::InterestStopped { .. } => "interest.stopped",
            Self::InterestStoppedUnknown { .. } => "interest.stopped-unknown",
            Self::InvoiceTooLateForInterest { .. } => "interest.invoice-too-late",
            Self::Grace { .. } => "interest.grace",
            Self::Capitalised { .. } => "interest.capitalised",
            Self::Year { .. } => "interest.year-basis",
            Self::Fixing { .. } => "interest.rate-fixing",
            Self::FixedRate { .. } => "interest.fixed-rate",
            Self::ContractRate { .. } => "interest.contract-rate",
            Self::SectorRate { .. } => "interest.sector-rate",
            Self::ExcusedRate { .. } => "interest.excused-rate",
            Self::IncreasedRate { .. } => "interest.increased-rate",
            Self::AgreedRateAboveCeiling { .. } => "interest.agreed-rate-above-ceiling",
            Self::ReferenceRate { .. } => "interest.reference-rate",
            Self::StatutoryRate { .. } => "interest.statutory-rate",
            Self::AgreedRate { .. } => "interest.agreed-rate",
            Self::AgreedRateBelowFloor { .. } => "interest.agreed-rate-below-floor",
            Self::Segment { .. } => "interest.segment",
            Self::InterestTotal { .. } => "interest.total",
            Self::Compensation { .. } => "compensation.owed",
            Self::CompensationScale { .. } => "compensation.scale",
            Self::CompensationClause { .. } => "compensation.clause",
            Self::CompensationAfterNotice { .. } => "compensation.after-notice",
            Self::CompensationNeedsClause => "compensation.needs-clause",
            Self::CompensationNone => "compensation.none",
            Self::CompensationTooEarly { .. } => "compensation.too-early",
            Self::CompensationInsolvency { .. } => "compensation.insolvency",
            Self::CompensationOtherCurrency { .. } => "compensation.other-currency",
            Self::DeclareBy { .. } => "deadline.declare-claim",
            Self::AskReliefBy { .. } => "deadline.ask-relief",
            Self::ServeOrderBy { .. } => "deadline.serve-order",
            Self::Limitation { .. } => "deadline.limitation",
            Self::LimitationInterrupted { .. } => "limitation.interrupted",
            Self::LimitationSuspended { .. } => "limitation.suspended",
            Self::AllocatedAsChosen { .. } => "allocation.chosen",
            Self::ChosenNotOwed { .. } => "allocation.chosen-not-owed",
            Self::AllocatedToHighestRate { .. } => "allocation.highest-rate",
            Self::AllocatedToDue { .. } => "allocation.due",
            Self::AllocatedToNotDue { .. } => "allocation.not-due",
            Self::AllocatedInProportion { .. } => "allocation.in-proportion",
            Self::AllocationSurplus { .. } => "allocation.surplus",
            Self::Route(rule) => rule.name(),
            Self::Total { .. } => "total",
            Self::Law(rule) => rule.name(),
        }
    }

    /// What went in, by name, and what came out, in the written forms of the contract.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "one arm for each rule")]
    pub fn values(&self) -> (Vec<(&'static str, String)>, String) {
        match self {
            Self::PlanPrincipal { principal, instalments } => {
                (vec![("instalments", instalments.to_string())], principal.to_string())
            }
            Self::PlanInterest { base, percent, days, year_days, until, interest } => {
                let inputs = vec![
                    ("base", base.to_string()),
                    ("rate", percent.to_string()),
                    ("days", days.to_string()),
                    ("year-days", year_days.to_string()),
                    ("until", until.to_string()),
                ];
                (inputs, interest.to_string())
            }
            Self::PlanInstalments { total, instalments, each, last } => {
                let inputs = vec![
                    ("total", total.to_string()),
                    ("instalments", instalments.to_string()),
                    ("last", last.to_string()),
                ];
                (inputs, each.to_string())
            }
            Self::DueDateAgreed { due } => (Vec::new(), due.to_string()),
            Self::DueDateNet { days, after, start, due } => {
                (vec![(event(*after), start.to_string()), ("days", days.to_string())], due.to_string())
            }
            Self::DueDateEndOfTenDays { days, after, reading: it, start, due } => {
                let inputs = vec![
                    (event(*after), start.to_string()),
                    ("days", days.to_string()),
                    ("reading", reading(*it).to_owned()),
                ];
                (inputs, due.to_string())
            }
            Self::DueDateMonths { months, after, end_of_month, start, due } => {
                let mut inputs = vec![(event(*after), start.to_string()), ("months", months.to_string())];
                if *end_of_month {
                    inputs.push(("then", "end-of-month".to_owned()));
                }
                (inputs, due.to_string())
            }
            Self::DueDateOnDay { days, due } => {
                (days.numbers().map(|number| ("on-day", number.to_string())).collect(), due.to_string())
            }
            Self::DueDateOnWeekday { weekday, due } => {
                (vec![("weekday", weekday_name(*weekday).to_owned())], due.to_string())
            }
            Self::DueDateRest { rest, amount } => (vec![("rest", rest.to_string())], amount.to_string()),
            Self::DueDateInstalment { number, amount, due } => {
                (vec![("number", number.to_string()), ("amount", amount.to_string())], due.to_string())
            }
            Self::DueDateMoved { from, due, place } => {
                (vec![("due-date", from.to_string()), ("place", (*place).to_owned())], due.to_string())
            }
            Self::DueDateEndOfMonth { days, reading: it, issue, due } => {
                let inputs = vec![
                    ("issue-date", issue.to_string()),
                    ("days", days.to_string()),
                    ("reading", reading(*it).to_owned()),
                ];
                (inputs, due.to_string())
            }
            Self::DueDateStatutory { days, start, due } => {
                (vec![("start", start.to_string()), ("days", days.to_string())], due.to_string())
            }
            Self::ReceiptNotRecorded { issue, days, assumed } => {
                (vec![("issue-date", issue.to_string()), ("days", days.to_string())], assumed.to_string())
            }
            Self::TermLawful { due, latest } | Self::TermUnlawful { due, latest } => {
                let verdict = if due <= latest { "lawful" } else { "unlawful" };
                (vec![("due-date", due.to_string()), ("latest", latest.to_string())], verdict.to_owned())
            }
            Self::TermDepends { due, latest, end_of_month_latest, .. } => {
                let inputs = vec![
                    ("due-date", due.to_string()),
                    ("latest", latest.to_string()),
                    ("latest-end-of-month", end_of_month_latest.to_string()),
                ];
                (inputs, "depends".to_owned())
            }
            Self::TermNeedsAgreement { due, latest } | Self::TermDependsOnSize { due, latest } => {
                (vec![("due-date", due.to_string()), ("latest", latest.to_string())], "depends".to_owned())
            }
            Self::TermFine { natural_person, company } => {
                (vec![("natural-person", natural_person.to_string())], company.to_string())
            }
            Self::TermNotLimited => (Vec::new(), "not-limited".to_owned()),
            Self::Principal { amount } | Self::Compensation { amount } => (Vec::new(), amount.to_string()),
            Self::CreditFromStart { amount, left, .. } => {
                (vec![("amount", amount.to_string())], left.to_string())
            }
            Self::CreditNote { date, amount, left, .. } | Self::PaymentInTime { date, amount, left } => {
                (vec![("date", date.to_string()), ("amount", amount.to_string())], left.to_string())
            }
            Self::DiscountEarned { percent, last_day, date, amount, left } => (
                vec![
                    ("percent", percent.to_string()),
                    ("last-day", last_day.to_string()),
                    ("date", date.to_string()),
                    ("amount", amount.to_string()),
                ],
                left.to_string(),
            ),
            Self::DiscountOpen { percent, last_day, discount, to_pay } => (
                vec![
                    ("percent", percent.to_string()),
                    ("last-day", last_day.to_string()),
                    ("discount", discount.to_string()),
                ],
                to_pay.to_string(),
            ),
            Self::PaymentAllocated {
                date, amount, to_compensation, to_interest, to_principal, left, ..
            } => {
                let inputs = vec![
                    ("date", date.to_string()),
                    ("amount", amount.to_string()),
                    ("to-compensation", to_compensation.to_string()),
                    ("to-interest", to_interest.to_string()),
                    ("to-principal", to_principal.to_string()),
                ];
                (inputs, left.to_string())
            }
            Self::DaysPastDue { due, as_of, days } => {
                (vec![("due-date", due.to_string()), ("as-of", as_of.to_string())], days.to_string())
            }
            Self::NotDue { due, as_of } => {
                (vec![("due-date", due.to_string()), ("as-of", as_of.to_string())], "0".to_owned())
            }
            Self::NothingOwed { as_of } => (vec![("as-of", as_of.to_string())], "0".to_owned()),
            Self::InterestFrom { first_day } => (Vec::new(), first_day.to_string()),
            Self::InterestNotStarted
            | Self::CompensationNone
            | Self::CompensationNeedsClause
            | Self::NotIssued => (Vec::new(), "0".to_owned()),
            Self::CompensationScale { debt, amount } => {
                (vec![("debt", debt.to_string())], amount.to_string())
            }
            Self::CompensationClause { agreed, most, amount } => {
                (vec![("agreed", agreed.to_string()), ("most", most.to_string())], amount.to_string())
            }
            Self::CompensationAfterNotice { from } => {
                (from.map(|day| ("from", day.to_string())).into_iter().collect(), "0".to_owned())
            }
            Self::DeclareBy { published, months, date } | Self::AskReliefBy { published, months, date } => {
                let inputs =
                    vec![("publication-date", published.to_string()), ("months", months.to_string())];
                (inputs, date.to_string())
            }
            Self::ServeOrderBy { made_on, months, date } => {
                (vec![("made-on", made_on.to_string()), ("months", months.to_string())], date.to_string())
            }
            Self::Limitation { from, years, date } => {
                (vec![("from", from.to_string()), ("years", years.to_string())], date.to_string())
            }
            Self::LimitationInterrupted { kind, date } => {
                let kind = match kind {
                    InterruptionKind::Acknowledgment => "acknowledgment",
                    InterruptionKind::CourtClaim => "court-claim",
                    InterruptionKind::Enforcement => "enforcement",
                };
                (vec![("kind", kind.to_owned())], date.to_string())
            }
            Self::LimitationSuspended { since } => (Vec::new(), since.to_string()),
            Self::AllocatedAsChosen { invoice, amount } => {
                (vec![("invoice", invoice.clone())], amount.to_string())
            }
            Self::AllocatedToDue { invoice, due, amount }
            | Self::AllocatedToNotDue { invoice, due, amount } => {
                (vec![("invoice", invoice.clone()), ("due-date", due.to_string())], amount.to_string())
            }
            Self::AllocatedToHighestRate { invoice, due, rate, amount } => {
                let inputs = vec![
                    ("invoice", invoice.clone()),
                    ("due-date", due.to_string()),
                    ("rate", rate.to_string()),
                ];
                (inputs, amount.to_string())
            }
            Self::AllocatedInProportion { invoice, due, owed, of, shared, amount } => {
                let inputs = vec![
                    ("invoice", invoice.clone()),
                    ("due-date", due.to_string()),
                    ("owed", owed.to_string()),
                    ("owed-in-all", of.to_string()),
                    ("shared", shared.to_string()),
                ];
                (inputs, amount.to_string())
            }
            Self::ChosenNotOwed { invoice, issued } => {
                (vec![("invoice", invoice.clone()), ("issued", issued.to_string())], "0".to_owned())
            }
            Self::AllocationSurplus { surplus } => (Vec::new(), surplus.to_string()),
            Self::Route(rule) => rule.values(),
            Self::InvoiceTooLateForInterest { issued_by } => {
                (vec![("issued-by", issued_by.to_string())], "0".to_owned())
            }
            Self::Grace { first_day, last_day } => (
                vec![("first-day", first_day.to_string()), ("last-day", last_day.to_string())],
                "0".to_owned(),
            ),
            Self::Capitalised { on, interest, base } => {
                (vec![("on", on.to_string()), ("interest", interest.to_string())], base.to_string())
            }
            Self::Year { basis, by } => {
                let basis = match basis {
                    YearBasis::Year365 => "year365",
                    YearBasis::Year360 => "year360",
                    YearBasis::CalendarYear => "calendar-year",
                    YearBasis::ThirtyDayMonths => "thirty-day-months",
                };
                (vec![("chosen-by", by.name().to_owned())], basis.to_owned())
            }
            Self::Fixing { fixing, by } => {
                let fixing = match fixing {
                    RateFixing::EachHalfYear => "each-half-year",
                    RateFixing::AtStart => "at-start",
                };
                (vec![("chosen-by", by.name().to_owned())], fixing.to_owned())
            }
            Self::FixedRate { rate } | Self::ContractRate { rate } | Self::ExcusedRate { rate } => {
                (Vec::new(), rate.to_string())
            }
            Self::SectorRate { first_day, points, rate }
            | Self::IncreasedRate { first_day, points, rate } => {
                (vec![("first-day", first_day.to_string()), ("points", points.to_string())], rate.to_string())
            }
            Self::AgreedRateAboveCeiling { first_day, agreed, ceiling } => {
                let inputs = vec![("first-day", first_day.to_string()), ("agreed", agreed.to_string())];
                (inputs, ceiling.to_string())
            }
            Self::InterestStopped { judgment }
            | Self::InterestStoppedUnknown { judgment }
            | Self::CompensationInsolvency { judgment } => {
                (vec![("judgment-date", judgment.to_string())], "0".to_owned())
            }
            Self::ReferenceRate { series, first_day, percent, .. } => {
                let inputs = vec![("series", (*series).to_owned()), ("first-day", first_day.to_string())];
                (inputs, percent.to_string())
            }
            Self::StatutoryRate { first_day, reference, margin, up_to, rate } => {
                let mut inputs = vec![
                    ("first-day", first_day.to_string()),
                    ("reference", reference.to_string()),
                    ("margin", margin.to_string()),
                ];
                inputs.extend(up_to.map(|step| ("up-to", step.to_string())));
                (inputs, rate.to_string())
            }
            Self::AgreedRate { first_day, rate } => {
                (vec![("first-day", first_day.to_string())], rate.to_string())
            }
            Self::AgreedRateBelowFloor { first_day, agreed, floor, applied } => {
                let inputs = vec![
                    ("first-day", first_day.to_string()),
                    ("agreed", agreed.to_string()),
                    ("floor", floor.to_string()),
                ];
                (inputs, applied.to_string())
            }
            Self::Segment {
                first_day, last_day, days, base, rate, year_days, interest, instalment, ..
            } => {
                let mut inputs = vec![
                    ("first-day", first_day.to_string()),
                    ("last-day", last_day.to_string()),
                    ("days", days.to_string()),
                    ("base", base.to_string()),
                    ("rate", rate.to_string()),
                    ("year-days", year_days.to_string()),
                ];
                inputs.extend(instalment.map(|number| ("instalment", number.to_string())));
                (inputs, interest.to_string())
            }
            Self::InterestTotal { segments, days, interest } => {
                let mut inputs = vec![("segments", segments.to_string())];
                inputs.extend(days.map(|days| ("days", days.to_string())));
                (inputs, interest.to_string())
            }
            Self::CompensationTooEarly { first_day } => {
                (vec![("first-day", first_day.to_string())], "0".to_owned())
            }
            Self::CompensationOtherCurrency { amount, currency } => {
                let mut inputs: Vec<_> = amount.iter().map(|amount| ("amount", amount.to_string())).collect();
                inputs.push(("currency", (*currency).to_owned()));
                (inputs, "0".to_owned())
            }
            Self::Total { principal, interest, compensation, total } => {
                let inputs = vec![
                    ("principal", principal.to_string()),
                    ("interest", interest.to_string()),
                    ("compensation", compensation.to_string()),
                ];
                (inputs, total.to_string())
            }
            Self::Law(rule) => rule.values(),
        }
    }
}

fn event(after: StartEvent) -> &'static str {
    match after {
        StartEvent::Issue => "issue-date",
        StartEvent::Receipt => "receipt-date",
        StartEvent::Delivery => "delivery-date",
    }
}

fn reading(reading: PeriodEndReading) -> &'static str {
    match reading {
        PeriodEndReading::DaysThenPeriodEnd => "days-then-period-end",
        PeriodEndReading::PeriodEndThenDays => "period-end-then-days",
    }
}

fn weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}
