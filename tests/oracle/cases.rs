//! Facts to be generated: few and readable, so that a failure says what was asked.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use relance_core::assess::{Assessment, assess};
use relance_core::calendar::{Day, Weekday, day, days_between, minus_days, next, plus_days};
use relance_core::choices::{
    AllocationOrder, Channel, DebtorKind, InterestStart, NonWorkingDay, PeriodEndReading, PublicBuyer,
    RateFixing, Sector, StartEvent, YearBasis,
};
use relance_core::facts::{
    AgreedRate, BelowFloor, Claim, Contact, ContactStatus, Contract, CreditEffect, CreditNote, Debtor,
    GracePeriod, Insolvency, Instalment, Invoice, Judgment, PayDay, Payment, PaymentTerms, Proceedings,
    Question, RateClause, Share,
};
use relance_core::law::ContractInterest;
use relance_core::law::{Debtors, InterestRule, Jurisdiction, Regime, Series, StatutoryRate, regimes};
use relance_core::money::{Currency, Money, Percent, Rounding};
use relance_core::refusal::Refusal;

/// The last day that every series covers.
pub const LAST_KNOWN: Day = day(2026, 12, 31);
/// A country whose law is not available here.
const ELSEWHERE: &str = "PL";

/// What happened to the claim, so many days after issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    Payment { on: u32, amount: i128 },
    Credit { on: u32, amount: i128 },
    CreditFromStart { on: u32, amount: i128 },
}

/// Days are counted from issue; sums are in smallest units.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Its place among the regimes of the law; the one after the last is a contract that governs alone.
    pub law: usize,
    pub issue: Day,
    pub concluded: Option<Day>,
    pub receipt: u32,
    /// Days before issue.
    pub delivery: u32,
    pub currency: &'static str,
    pub amount: i128,
    pub terms: PaymentTerms,
    pub non_working_day: Option<NonWorkingDay>,
    pub asked: u32,
    pub happened: Vec<Happened>,
    pub notice: Option<u32>,
    /// When a judgment could be enforced, and when it was served.
    pub judgment: Option<(u32, Option<u32>)>,
    /// First day, length less one, and whether payments go to principal first.
    pub grace: Vec<(u32, u32, bool)>,
    pub insolvency: Option<u32>,
    pub capitalise: Option<u32>,
    pub year: Option<YearBasis>,
    pub fixing: Option<RateFixing>,
    pub rate: Option<RateClause>,
    pub allocation: Option<AllocationOrder>,
    pub compensation: Option<i128>,
    pub excused: bool,
    pub sector: Option<Sector>,
    /// Of a contract that governs alone.
    pub rounding: Rounding,
}

/// A regime with its country and its place among all.
pub fn law(number: usize) -> (&'static str, Option<&'static Regime>) {
    regimes().nth(number).map_or((ELSEWHERE, None), |(country, regime)| (country, Some(regime)))
}

/// How many laws there are: every regime, and the contract alone.
pub fn laws() -> usize {
    regimes().count() + 1
}

/// A debtor of a regime.
pub fn kind(debtors: Debtors) -> DebtorKind {
    match debtors {
        Debtors::Businesses => DebtorKind::Business,
        Debtors::Consumers => DebtorKind::Consumer,
        Debtors::PublicBuyers(kinds) => DebtorKind::PublicAuthority(kinds[0]),
    }
}

/// The regime that reaches older contracts from a day on, if an invoice of this day is reached.
pub fn newer(regime: &Regime, issue: Day) -> Option<&'static Regime> {
    let follows = |it: &Regime| regime.last_day.is_some_and(|last| it.first_day == next(last));
    let country = |it: &Regime| it.name.split('/').next();
    let mut all = regimes().map(|(_, it)| it);
    all.find(|it| {
        country(it) == country(regime)
            && it.debtors == regime.debtors
            && follows(it)
            && it.running_from.is_some_and(|running_from| issue >= running_from)
    })
}

impl Facts {
    pub fn money(&self, minor: i128) -> Money {
        Money::from_minor(minor, Currency::from_code(self.currency).unwrap())
    }

    pub fn as_of(&self) -> Day {
        plus_days(self.issue, self.asked)
    }

    /// The regime that the oracle rests on.
    pub fn regime(&self) -> Regime {
        match law(self.law) {
            (_, Some(regime)) => *newer(regime, self.issue).unwrap_or(regime),
            (country, None) => Jurisdiction::from_code(country)
                .unwrap()
                .regime(DebtorKind::Business, self.issue, self.issue, self.alone())
                .unwrap(),
        }
    }

    fn alone(&self) -> Option<ContractInterest> {
        law(self.law).1.is_none().then(|| ContractInterest {
            rate: Percent::parse("7.3125").unwrap(),
            year_basis: YearBasis::Year360,
            start: InterestStart::DueDate,
            rounding: self.rounding,
            compensation: self.compensation.map(|it| self.money(it)),
        })
    }

    pub fn debtor(&self) -> Debtor {
        let kind = law(self.law).1.map_or(DebtorKind::Business, |regime| kind(regime.debtors));
        let insolvency = self.insolvency.map(|on| Insolvency {
            judgment_date: plus_days(self.issue, on),
            publication_date: None,
            creditor_elsewhere: false,
        });
        Debtor { insolvency, ..Debtor::bare("D", kind) }
    }

    pub fn claim(&self) -> Claim {
        let (country, regime) = law(self.law);
        let after = |days| plus_days(self.issue, days);
        let (mut payments, mut credit_notes) = (Vec::new(), Vec::new());
        for (number, it) in self.happened.iter().enumerate() {
            let mut credit = |on, amount, effect| {
                let number = format!("A{number}");
                credit_notes.push(CreditNote { number, date: after(on), amount: self.money(amount), effect });
            };
            match *it {
                Happened::Payment { on, amount } => {
                    payments.push(Payment { date: after(on), amount: self.money(amount), reference: None });
                }
                Happened::Credit { on, amount } => credit(on, amount, CreditEffect::FromItsDate),
                Happened::CreditFromStart { on, amount } => credit(on, amount, CreditEffect::FromTheStart),
            }
        }
        let notice = self.notice.map(|on| Contact {
            date: after(on),
            level: "formal-notice".to_owned(),
            formal_notice: true,
            channel: Channel::Letter,
            status: ContactStatus::Sent,
            pay_by: None,
            address: None,
        });
        let mut grace = Vec::new();
        let mut from = self.issue;
        for (on, length, principal_first) in &self.grace {
            let first_day = after(*on).max(from);
            let last_day = plus_days(first_day, *length);
            grace.push(GracePeriod { first_day, last_day, principal_first: *principal_first });
            from = plus_days(last_day, 1);
        }
        let contract = Contract {
            concluded_on: self.concluded,
            rate: self.rate.filter(|_| regime.is_some()),
            allocation: self.allocation,
            year_basis: self.year.filter(|_| regime.is_some()),
            rate_fixing: self.fixing.filter(|_| regime.is_some()),
            capitalise_from: self.capitalise.map(after),
            compensation: self.compensation.filter(|_| regime.is_some()).map(|it| self.money(it)),
            place_of_payment: None,
            non_working_day: self.non_working_day.filter(|_| regime.is_some()),
            long_term_agreed: None,
            large_debtor: None,
            interest: self.alone(),
        };
        let proceedings = Proceedings {
            interruptions: Vec::new(),
            grace,
            judgment: self.judgment.map(|(enforceable, served)| Judgment {
                given_on: after(served.map_or(enforceable, |served| served.min(enforceable))),
                enforceable_on: after(enforceable),
                served_on: served.map(after),
            }),
            order: None,
        };
        let country = Jurisdiction::from_code(country).unwrap();
        let invoice = Invoice {
            receipt_date: Some(after(self.receipt)),
            delivery_date: Some(minus_days(self.issue, self.delivery)),
            sector: self.sector,
            contract,
            ..Invoice::bare("F", country, self.issue, self.money(self.amount), self.terms.clone())
        };
        Claim {
            payments,
            credit_notes,
            contacts: notice.into_iter().collect(),
            proceedings,
            delay_excused: self.excused,
            ..Claim::bare("D", invoice)
        }
    }
}

/// What the program answers to a claim.
pub fn ask_of(facts: &Facts, claim: &Claim, as_of: Day) -> Result<Assessment, Vec<Refusal>> {
    let question =
        Question { as_of, extra_rates: Vec::new(), accept_unverified: true, calendar_changes: Vec::new() };
    assess(&facts.debtor(), claim, &question)
}

/// What the program answers.
pub fn ask(facts: &Facts) -> Result<Assessment, Vec<Refusal>> {
    ask_of(facts, &facts.claim(), facts.as_of())
}

/// Nothing but a sum and a day of payment: due so many days after issue, asked so many days after that.
pub fn plain(law_number: usize, concluded: Day, issue: Day, amount: i128, due: u32, late: u32) -> Facts {
    Facts {
        law: law_number,
        issue,
        concluded: law(law_number).1.map(|_| concluded),
        receipt: 0,
        delivery: 0,
        currency: "EUR",
        amount,
        terms: PaymentTerms::DueOn(plus_days(issue, due)),
        non_working_day: Some(NonWorkingDay::Keep),
        asked: due + late,
        happened: Vec::new(),
        // Before the due date: interest starts there in every law but one, where it starts with delivery.
        notice: Some(0),
        judgment: None,
        grace: Vec::new(),
        insolvency: None,
        capitalise: None,
        year: None,
        fixing: None,
        rate: None,
        allocation: None,
        compensation: None,
        excused: false,
        sector: None,
        rounding: Rounding::HalfUp,
    }
}

/// The first and last day of contracts of a law, the last known one at most.
pub fn life(number: usize) -> (Day, Day) {
    let (first, last) = law(number).1.map_or((day(2002, 1, 1), None), |it| (it.first_day, it.last_day));
    (first, last.unwrap_or(LAST_KNOWN).min(LAST_KNOWN))
}

/// The first day on which every rate that a law may ask for is known.
pub fn rates_from(number: usize) -> Day {
    let (first, _) = life(number);
    let interest = law(number).1.map(|it| it.interest);
    let last_to_begin = |interest: InterestRule| interest.series().filter_map(Series::first_day).max();
    let earlier = |interest: InterestRule| match interest.rate.rule {
        StatutoryRate::Reference { earlier: Some((_, series)), .. } => series.first_day(),
        _ => None,
    };
    interest.and_then(|it| earlier(it).or_else(|| last_to_begin(it))).map_or(first, |day| day.max(first))
}

/// A sum from a cent to ten million, small ones as often as large ones.
pub fn any_amount() -> impl Strategy<Value = i128> {
    prop_oneof![1_i128..100, 1_i128..100_000, 1_i128..10_000_000, 1_i128..=1_000_000_000]
}

/// A day within the life of a law, and a day of issue under such a contract, at least a year before the last known day.
fn any_days(number: usize) -> impl Strategy<Value = (Day, Day)> {
    let (first, last) = life(number);
    let latest = minus_days(LAST_KNOWN, 365);
    let span = days_between(first, last.min(latest));
    (0..=span, prop_oneof![Just(0_u32), 0_u32..1500]).prop_map(move |(offset, wait)| {
        let concluded = plus_days(first, offset);
        (concluded, plus_days(concluded, wait).min(latest).max(rates_from(number)))
    })
}

/// Facts without payments, notices or courts.
pub fn simple_facts() -> impl Strategy<Value = Facts> {
    (0..laws()).prop_flat_map(|number| {
        (any_days(number), any_amount(), 0_u32..90, 0_u32..1200).prop_map(
            move |((concluded, issue), amount, due, late)| {
                let late = late.min(days_between(plus_days(issue, due), LAST_KNOWN));
                plain(number, concluded, issue, amount, due, late)
            },
        )
    })
}

fn pay_day() -> impl Strategy<Value = PayDay> {
    prop_oneof![
        (1_u8..=31).prop_map(PayDay::of_month),
        (1_u8..=31, 1_u8..=31).prop_map(|(a, b)| PayDay {
            days: PayDay::of_month(a).days.with(b),
            weekday: Some(Weekday::Fri)
        }),
    ]
}

fn any_terms(amount: i128, currency: &'static str, issue: Day) -> BoxedStrategy<PaymentTerms> {
    let money = move |minor| Money::from_minor(minor, Currency::from_code(currency).unwrap());
    let event =
        || prop_oneof![Just(StartEvent::Issue), Just(StartEvent::Receipt), Just(StartEvent::Delivery)];
    let reading = || {
        prop_oneof![Just(PeriodEndReading::DaysThenPeriodEnd), Just(PeriodEndReading::PeriodEndThenDays)]
            .prop_map(Some)
    };
    let instalments = vec((0_u32..200, 1_u32..100), 2..5).prop_map(move |shares| {
        let whole: u32 = shares.iter().map(|(_, share)| share).sum();
        let (mut due, mut left) = (issue, amount);
        let last = shares.len() - 1;
        let mut parts: Vec<_> = shares
            .iter()
            .enumerate()
            .map(|(number, (wait, share))| {
                due = plus_days(due, *wait);
                let part = if number == last {
                    left
                } else {
                    (amount * i128::from(*share) / i128::from(whole)).clamp(0, left)
                };
                left -= part;
                Instalment { due_date: due, amount: money(part) }
            })
            .collect();
        parts.retain(|part| part.amount.is_positive());
        PaymentTerms::Instalments(parts)
    });
    let shares = vec(60_u16..120, 2..5).prop_map(|days| {
        let term = |days| PaymentTerms::Net { days, after: StartEvent::Issue, on_day: None };
        PaymentTerms::Parts(days.into_iter().map(|days| Share { percent: None, term: term(days) }).collect())
    });
    prop_oneof![
        3 => (0_u32..120).prop_map(move |days| PaymentTerms::DueOn(plus_days(issue, days))),
        2 => (60_u16..120, event(), of(pay_day())).prop_map(|(days, after, on_day)| PaymentTerms::Net { days, after, on_day }),
        2 => (0_u16..90, reading(), of(pay_day())).prop_map(|(days, reading, on_day)| PaymentTerms::EndOfMonth { days, reading, on_day }),
        1 => (2_u16..5, event(), any::<bool>(), of(pay_day())).prop_map(|(months, after, end_of_month, on_day)| {
            PaymentTerms::Months { months, after, end_of_month, on_day }
        }),
        1 => shares,
        1 => (60_u16..90, event(), reading()).prop_map(|(days, after, reading)| PaymentTerms::EndOfTenDays { days, after, reading }),
        1 => Just(PaymentTerms::Statutory),
        3 => instalments,
    ]
    .boxed()
}

fn any_rate() -> impl Strategy<Value = RateClause> {
    let percent = |most: u32| {
        (0..=most).prop_map(|units| Percent::parse(&format!("{}.{:02}", units / 100, units % 100)).unwrap())
    };
    let rate = prop_oneof![
        percent(2500).prop_map(AgreedRate::Fixed),
        percent(1200).prop_map(AgreedRate::OverReference)
    ];
    let below =
        prop_oneof![Just(BelowFloor::StatutoryRate), Just(BelowFloor::Floor), Just(BelowFloor::AsAgreed)];
    (rate, below).prop_map(|(rate, below_floor)| RateClause { rate, below_floor })
}

/// What happened, at days up to the one asked and a little beyond; sums around parts of the amount.
pub fn any_happened(amount: i128, asked: u32) -> impl Strategy<Value = Happened> {
    (0..3_u8, 0..=asked + 20, 1_i128..=1100, 0_i128..3).prop_map(move |(what, on, share, more)| {
        let amount = amount * share / 1000 + more + 1;
        match what {
            0 => Happened::Payment { on, amount },
            1 => Happened::Credit { on, amount },
            _ => Happened::CreditFromStart { on, amount },
        }
    })
}

/// Mostly payments.
fn happenings(amount: i128, asked: u32) -> impl Strategy<Value = Vec<Happened>> {
    let payment = any_happened(amount, asked).prop_map(|it| match it {
        Happened::Payment { on, amount }
        | Happened::Credit { on, amount }
        | Happened::CreditFromStart { on, amount } => Happened::Payment { on, amount: amount / 2 + 1 },
    });
    vec(prop_oneof![3 => payment, 2 => any_happened(amount / 2, asked)], 0..5)
}

/// Everything at once.
pub fn any_facts() -> impl Strategy<Value = Facts> {
    let currency = prop_oneof![3 => Just("EUR"), 1 => Just("GBP"), 1 => Just("CHF"), 1 => Just("JPY")];
    let start = (0..laws()).prop_flat_map(|number| (Just(number), any_days(number)));
    (start, currency, any_amount(), 0_u32..1600).prop_flat_map(
        |((number, (concluded, issue)), currency, amount, asked)| {
            let currency = if law(number).0 == "GB" && asked % 2 == 0 { "GBP" } else { currency };
            let asked = asked.min(days_between(issue, LAST_KNOWN));
            let regime = law(number).1;
            let within = 0..=asked + 10;
            let agreed = (
                any_terms(amount, currency, issue),
                prop_oneof![Just(Some(NonWorkingDay::Keep)), Just(None)],
                of(prop_oneof![
                    Just(YearBasis::Year365),
                    Just(YearBasis::Year360),
                    Just(YearBasis::CalendarYear),
                    Just(YearBasis::ThirtyDayMonths)
                ]),
                of(prop_oneof![Just(RateFixing::EachHalfYear), Just(RateFixing::AtStart)]),
                of(any_rate()),
                of(prop_oneof![
                    Just(AllocationOrder::CostsInterestPrincipal),
                    Just(AllocationOrder::InterestCostsPrincipal),
                    Just(AllocationOrder::PrincipalInterestCosts)
                ]),
                of(1_i128..20_000),
                of(within.clone()),
            );
            let courts = (
                happenings(amount, asked),
                of(within.clone()),
                of((within.clone(), of(within.clone()))),
                vec((within.clone(), 0_u32..200, any::<bool>()), 0..3),
                prop_oneof![5 => Just(None), 1 => within.prop_map(Some)],
            );
            let rest = (
                0_u32..10,
                0_u32..40,
                any::<bool>(),
                of(prop_oneof![Just(Sector::OtherFood), Just(Sector::PerishableFood), Just(Sector::Freight)]),
                prop_oneof![Just(Rounding::HalfUp), Just(Rounding::HalfEven), Just(Rounding::Down)],
                any::<bool>(),
            );
            (agreed, courts, rest).prop_map(move |(agreed, courts, rest)| {
                let (terms, non_working_day, year, fixing, rate, allocation, compensation, capitalise) =
                    agreed;
                let (happened, notice, judgment, grace, insolvency) = courts;
                let (receipt, delivery, excused, sector, rounding, say_concluded) = rest;
                let has_term = regime.is_some_and(|it| it.default_term.is_some());
                let terms = if terms == PaymentTerms::Statutory && !has_term {
                    PaymentTerms::DueOn(plus_days(issue, 30))
                } else {
                    terms
                };
                // A rate over the reference is refused where the law has none.
                let no_reference = |rate: &RateClause| {
                    matches!(rate.rate, AgreedRate::Fixed(_))
                        || regime.is_none_or(|it| it.interest.series().next().is_some())
                };
                Facts {
                    law: number,
                    issue,
                    concluded: (regime.is_some() && (say_concluded || issue != concluded))
                        .then_some(concluded),
                    receipt,
                    delivery,
                    currency,
                    amount,
                    terms,
                    non_working_day,
                    asked,
                    happened,
                    notice,
                    judgment,
                    grace,
                    insolvency,
                    capitalise,
                    year,
                    fixing,
                    rate: rate.filter(no_reference),
                    allocation,
                    compensation,
                    excused: excused && regime.is_some(),
                    sector,
                    rounding,
                }
            })
        },
    )
}

/// Every public buyer.
pub const BUYERS: [PublicBuyer; 3] =
    [PublicBuyer::StateOrLocal, PublicBuyer::HealthEstablishment, PublicBuyer::PublicUndertaking];
