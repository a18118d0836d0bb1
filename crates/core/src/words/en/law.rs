//! The law as it stands, in English.

use super::super::Language::En;
use super::super::{date, money, percent};
use super::choices::{fixing_words, year, years_words};
use super::days;
use crate::calendar::{Day, FIRST_DAY};
use crate::choices::Unshown;
use crate::choices::{AllocationOrder, PublicBuyer, Sector};
use crate::explain::LawRule;
use crate::law::{
    BeyondCap, Choice, Clock, CompensationStart, Compounding, Condition, CostBearer, DayOff, Debtors,
    GraceEffect, JudgmentClock, LegalTerm, LimitationStart, NoticePeriod, Parties, PeriodEnd, ReminderFee,
    Route, Saturday, Series, StartRule, StatutoryRate, TermCap, TermStart,
};
use crate::money::{Currency, Money, Percent, Rounding};

#[allow(clippy::too_many_lines, reason = "one sentence for each rule")]
pub(super) fn rule(rule: &LawRule) -> String {
    match rule {
        LawRule::Scope { debtors: who, first_day, last_day } => {
            format!(
                "Claims against {} under contracts concluded {}.",
                debtors(*who),
                period(*first_day, *last_day)
            )
        }
        LawRule::Rate { rate: it } => format!("Late-payment interest: {}.", rate(*it)),
        LawRule::SectorRate { sectors, first_day, points: more } => {
            let sectors: Vec<_> = sectors.iter().map(|it| sector(*it)).collect();
            format!(
                "{} points more on {}, for invoices issued from {}.",
                points(*more),
                listed(&sectors),
                date(*first_day, En)
            )
        }
        LawRule::ExcusedRate { rate } => format!(
            "A debtor who is not responsible for the delay owes {} a year instead.",
            percent(*rate, En)
        ),
        LawRule::YearlyRate => "The rate is set anew for each calendar year.".to_owned(),
        LawRule::RateFixing { fixing } => chosen(
            fixing,
            &format!("The rate is {}.", fixing_words(fixing.default)),
            &format!(
                "When the rate is fixed is not settled; unless the contract chooses, it is {}.",
                fixing_words(fixing.default)
            ),
        ),
        LawRule::InterestStart { start } => interest_start(*start),
        LawRule::InterestDays => {
            "The day that makes interest start, due date or notice, bears none; the day of payment \
             does."
                .to_owned()
        }
        LawRule::Year { basis } => chosen(
            basis,
            &format!("Interest is counted in {}, unless the contract says otherwise.", year(basis.default)),
            &format!(
                "How days become a fraction of a year is not settled; unless the contract chooses, \
                 interest is counted in {}.",
                year(basis.default)
            ),
        ),
        LawRule::Rounding { rounding } => {
            let how = match rounding {
                Rounding::HalfUp => "to the nearest one, halves up",
                Rounding::HalfEven => "to the nearest one, halves to the even one",
                Rounding::Down => "down",
            };
            format!(
                "Interest is rounded to the smallest unit of the currency, {how}, once for each stretch \
                 of days with the same principal and rate."
            )
        }
        LawRule::Compounding { compounding } => match compounding {
            Compounding::Never => {
                "Interest bears no interest; a clause or judgment to the contrary has no effect here."
            }
            Compounding::IfAgreed => {
                "Interest bears interest only once it is owed for a whole year, and from the day that a \
                 clause or a judgment says."
            }
            Compounding::Yearly => {
                "At the end of each year, the interest owed over it is added to the sum that bears \
                 interest."
            }
        }
        .to_owned(),
        LawRule::Floor { series: it, tenths } => {
            format!("An agreed rate may not be lower than {} times {}.", times(*tenths), series(*it))
        }
        LawRule::Ceiling { rate: it } => format!("An agreed rate may not be higher than: {}.", rate(*it)),
        LawRule::UnfairRate { hundredths } => {
            format!("An agreed rate of no more than {hundredths}% of the statutory one is presumed unfair.")
        }
        LawRule::Increase { points: more, months: count, since } => {
            let since = match since {
                JudgmentClock::Served => "was served",
                JudgmentClock::ServedAndEnforceable => "was served and could be enforced",
            };
            format!(
                "When {} have passed since a judgment {since}, the rate of the law rises by {} points until it is obeyed.",
                months(*count),
                points(*more)
            )
        }
        LawRule::JudgmentStarts => "A judgment makes interest start if nothing did before.".to_owned(),
        LawRule::Grace { effect } => match effect {
            GraceEffect::NoInterest => "While a court gives the debtor time, interest does not run.",
            GraceEffect::NoIncrease => {
                "While a court gives the debtor time, the increase after a judgment does not run; \
                 interest does."
            }
        }
        .to_owned(),
        LawRule::Compensation { amount } => format!(
            "{} for recovery costs, once for each invoice paid late, in part or in whole.",
            money(*amount, En)
        ),
        LawRule::CompensationBand { over, up_to, inclusive, sum, percent } => {
            format!(
                "On debts {}: {} for recovery costs.",
                size(*over, *up_to, *inclusive),
                band(*over, *sum, *percent)
            )
        }
        LawRule::CompensationLeast { amount } => {
            format!("The sum for recovery costs is never less than {}.", money(*amount, En))
        }
        LawRule::CompensationMost { amount } => {
            format!("The sum for recovery costs is never more than {}.", money(*amount, En))
        }
        LawRule::CompensationStart { start: CompensationStart::Late } => {
            "The sum for recovery costs is owed as soon as the due date has passed.".to_owned()
        }
        LawRule::CompensationStart { start: CompensationStart::AfterNotice(period) } => {
            format!("The sum for recovery costs is owed only when {}.", after_notice(*period))
        }
        LawRule::CompensationClause => {
            "The sum for recovery costs is owed only if the contract gives it, and no more than it \
             gives."
                .to_owned()
        }
        LawRule::CompensationFrom { first_day } => format!(
            "The sum for recovery costs is owed on terms that began to run on {} or later.",
            date(*first_day, En)
        ),
        LawRule::NoCompensation => "The law gives no fixed sum for recovery costs.".to_owned(),
        LawRule::ReminderFee { rule, beside } => reminder_fee(*rule, *beside).to_owned(),
        LawRule::ReminderFeeUnknown => {
            "Whether the debtor can be charged for a reminder is not known here for this law.".to_owned()
        }
        LawRule::DefaultTerm { term: it } => {
            format!("Where no term was agreed, payment is due {}{}.", term(it), unrecorded(it))
        }
        LawRule::NoDefaultTerm => "No term is supplied where none was agreed: the due date must be \
         given."
            .to_owned(),
        LawRule::Cap { cap: it, others } => cap(it, *others),
        LawRule::NoCap => "Agreed terms have no maximum.".to_owned(),
        LawRule::Fine { natural_person, company } => format!(
            "A term over the maximum can cost a fine of up to {} for a natural person, {} for a company.",
            money(*natural_person, En),
            money(*company, En)
        ),
        LawRule::NonWorkingDay { rule } => day_off(*rule),
        LawRule::Holidays { place } => format!(
            "Working days are those of {place}; for the due date, those of the place of payment that the \
             contract names, if it names one."
        ),
        LawRule::Allocation { order } => {
            let order = match order {
                AllocationOrder::CostsInterestPrincipal => "recovery costs, then interest, then principal",
                AllocationOrder::InterestCostsPrincipal => "interest, then recovery costs, then principal",
                AllocationOrder::PrincipalInterestCosts => "principal, then interest, then recovery costs",
            };
            format!("A part payment pays {order}, unless the contract says otherwise.")
        }
        LawRule::SeveralDebts => {
            "Of several debts, the debtor says which one is paid; otherwise those that are due, the most \
             onerous first, then the oldest; then those that are not due."
                .to_owned()
        }
        LawRule::FormalNotice => "A formal notice rests on the article named here.".to_owned(),
        LawRule::InsolvencyStop => {
            "The judgment that opens insolvency proceedings stops interest, from its own day on.".to_owned()
        }
        LawRule::InsolvencyDeclare { months: count, elsewhere } => format!(
            "The claim must be declared within {} of the publication of that judgment, {} for creditors \
             established elsewhere.",
            months(*count),
            months(*elsewhere)
        ),
        LawRule::InsolvencyRelief { months: count } => format!(
            "Relief for a claim that was not declared in time can be asked for within {} of the \
             publication.",
            months(*count)
        ),
        LawRule::InsolvencyUnknown => {
            "What insolvency proceedings do to a claim is not known here for this law; interest is \
             counted up to the day before the opening judgment."
                .to_owned()
        }
        LawRule::Limitation { years, start } => {
            format!("A claim is time-barred {}.", limitation(*years, *start))
        }
        LawRule::LimitationShorter { sector: it, years, start } => {
            format!("A claim for {} is time-barred {}.", sector(*it), limitation(*years, *start))
        }
        LawRule::OnlyIf { condition } => match condition {
            Unshown::InterestAnnounced => "Interest is owed only if the invoice announced it.".to_owned(),
            Unshown::CourtAward => "Interest is owed only if a court awards it.".to_owned(),
        },
        LawRule::CompoundingUnknown => {
            "Whether interest bears interest is not known here for this law; a clause on it is not counted."
                .to_owned()
        }
        LawRule::CapUnknown => {
            "Whether the maximum terms of newer law hold for these contracts is not known here.".to_owned()
        }
        LawRule::LimitationUnknown => {
            "When a claim is time-barred is not known here for this law.".to_owned()
        }
        LawRule::OrderService { first_day, last_day, months: count } => format!(
            "An order for payment made {} is void if it is not served within {}.",
            period(*first_day, *last_day),
            months(*count)
        ),
        LawRule::Route { route: it } => route(it),
    }
}

/// A series in words, with an article where it needs one.
pub(in crate::words) fn series(series: Series) -> &'static str {
    match series {
        Series::EcbMainRefinancing => {
            "the main refinancing rate of the European Central Bank on the first day of the half-year"
        }
        Series::EcbMarginal => {
            "the marginal rate of the last variable-rate tender of the European Central Bank before the \
             half-year"
        }
        Series::FrLegalInterestOtherCreditors => {
            "the French legal interest rate for creditors other than private individuals"
        }
        Series::FrLegalInterestPrivateIndividuals => {
            "the French legal interest rate for creditors who are private individuals"
        }
        Series::DeBaseRate => "the German base rate",
        Series::AtBaseRate => "the Austrian base rate on the first day of the half-year",
        Series::BeLegalInterest => "the Belgian legal interest rate in civil matters",
        Series::LuLegalInterest => "the Luxembourg legal interest rate",
        Series::NlStatutoryInterest => "the Dutch statutory interest outside commercial transactions",
        Series::GbBankRate => "the Bank Rate of the Bank of England on the day before the half-year",
        Series::ItLegalInterest => "the Italian legal interest rate",
        Series::EsLegalInterest => "the Spanish legal interest rate",
    }
}

fn rate(rate: StatutoryRate) -> String {
    match rate {
        StatutoryRate::Fixed(rate) => format!("{} a year", percent(rate, En)),
        StatutoryRate::Reference { series: it, earlier, margin, up_to } => {
            let mut text = series(it).to_owned();
            if let Some((until, earlier)) = earlier {
                text.push_str(&format!(" (before {}: {})", date(until, En), series(earlier)));
            }
            if !margin.is_zero() {
                text.push_str(&format!(" plus {} points", points(margin)));
            }
            if let Some(step) = up_to {
                text.push_str(&format!(", rounded up to a multiple of {}%", points(step)));
            }
            text
        }
    }
}

/// The one sentence where the law is settled, the other where it leaves a choice.
fn chosen<T>(choice: &Choice<T>, settled: &str, open: &str) -> String {
    if choice.open { open.to_owned() } else { settled.to_owned() }
}

fn after_notice(period: NoticePeriod) -> String {
    let from = match period.working_days {
        0 => "a formal notice".to_owned(),
        1 => "the first working day after a formal notice".to_owned(),
        2 => "the second working day after a formal notice".to_owned(),
        3 => "the third working day after a formal notice".to_owned(),
        more => format!("the {more}th working day after a formal notice"),
    };
    format!("{} have passed without payment, counted after {from}", days(period.days.into()))
}

fn interest_start(start: StartRule) -> String {
    match start {
        StartRule::DueDate => {
            "Interest starts when the due date has passed, without any reminder.".to_owned()
        }
        StartRule::FormalNotice => {
            "Interest starts with a formal notice, or with the due date if that is later.".to_owned()
        }
        StartRule::AfterNotice(period) => format!("Interest starts when {}.", after_notice(period)),
        StartRule::AgreedDueDateOrFormalNotice => {
            "Interest starts when the agreed due date has passed; where none was agreed, with a formal \
             notice."
                .to_owned()
        }
        StartRule::MonthsAfterDelivery { months: count, issued_within } => format!(
            "Interest starts {} after delivery, or with the due date if that is later, and only if the \
             invoice was issued within {} of delivery.",
            months(count),
            months(issued_within)
        ),
    }
}

fn reminder_fee(rule: ReminderFee, beside: bool) -> &'static str {
    match (rule, beside) {
        (ReminderFee::Forbidden, false) => "The debtor cannot be charged for a reminder.",
        (ReminderFee::Forbidden, true) => {
            "Beside the sum for recovery costs, the debtor cannot be charged for a reminder."
        }
        (ReminderFee::ProvenCosts, false) => {
            "The debtor can be charged what a reminder cost, if that is proved and reasonable."
        }
        (ReminderFee::ProvenCosts, true) => {
            "The debtor can be charged what a reminder cost, if that is proved and reasonable, and only as far as recovery \
             costs exceed the sum that the law gives for them."
        }
        (ReminderFee::IfAgreed, _) => {
            "The debtor can be charged for a reminder only what was agreed beforehand."
        }
    }
}

fn size(over: Option<Money>, up_to: Option<Money>, inclusive: bool) -> String {
    let money = |amount| money(amount, En);
    match (over, up_to, inclusive) {
        (None, None, _) => "of any size".to_owned(),
        (None, Some(up_to), true) => format!("up to {}", money(up_to)),
        (None, Some(up_to), false) => format!("below {}", money(up_to)),
        (Some(over), Some(up_to), true) => format!("over {} and up to {}", money(over), money(up_to)),
        (Some(over), Some(up_to), false) => format!("of {} or more and below {}", money(over), money(up_to)),
        (Some(over), None, true) => format!("over {}", money(over)),
        (Some(over), None, false) => format!("of {} or more", money(over)),
    }
}

fn band(over: Option<Money>, sum: Money, percent: Percent) -> String {
    let share = match over {
        Some(over) => format!("{}% of what exceeds {}", points(percent), money(over, En)),
        None => format!("{}% of the debt", points(percent)),
    };
    match (sum.is_zero(), percent.is_zero()) {
        (_, true) => money(sum, En),
        (true, false) => share,
        (false, false) => format!("{} plus {share}", money(sum, En)),
    }
}

/// "30 days after delivery or performance".
fn term(term: &LegalTerm) -> String {
    let event = match term.start {
        TermStart::Issue => "issue of the invoice",
        TermStart::Delivery => "delivery or performance",
        TermStart::ReceiptOrLaterDelivery { .. } => {
            "receipt of the invoice or payment request, or after delivery or performance if that is later"
        }
    };
    let event = match term.period_end {
        PeriodEnd::None => event.to_owned(),
        PeriodEnd::TenDays => format!("the end of the ten-day period of {event}"),
        PeriodEnd::Month => format!("the end of the month of {event}"),
    };
    if term.days == 0 {
        format!("on the day of {event}")
    } else {
        format!("{} after {event}", days(term.days.into()))
    }
}

fn unrecorded(term: &LegalTerm) -> String {
    match term.start {
        TermStart::ReceiptOrLaterDelivery { unrecorded: Some(count) } => {
            format!(
                "; if receipt was not recorded, it is taken to be {} after the date of the invoice",
                days(count.into())
            )
        }
        TermStart::ReceiptOrLaterDelivery { unrecorded: None } => {
            "; if the day of receipt is not known, after delivery or performance".to_owned()
        }
        TermStart::Issue | TermStart::Delivery => String::new(),
    }
}

fn cap(cap: &TermCap, others: bool) -> String {
    let trade = match cap.sector {
        Some(it) => format!(" for {}", sector(it)),
        None if others => " in trades without a maximum of their own".to_owned(),
        None => String::new(),
    };
    let periodic = match cap.periodic {
        Some(true) => "periodic invoices",
        Some(false) => "invoices that are not periodic,",
        None => "invoices",
    };
    let parties = match cap.parties {
        Parties::Any => "",
        Parties::LargeDebtor => " between a large debtor and a creditor that is not",
    };
    let end_of_month = cap.term.or_end_of_month.map_or_else(String::new, |count| {
        format!(", or {} end of month in either reading if the contract says so", days(count.into()))
    });
    let beyond = match (cap.beyond, cap.never_over) {
        (BeyondCap::Unlawful, _) => "a longer term is unlawful".to_owned(),
        (BeyondCap::IfExpresslyAgreed, None) => {
            "a longer term is lawful only if expressly agreed and not grossly unfair".to_owned()
        }
        (BeyondCap::IfExpresslyAgreed, Some(most)) => format!(
            "a longer term is lawful only if expressly agreed and not grossly unfair, and never over {}",
            days(most.into())
        ),
    };
    format!(
        "Agreed terms{trade}{parties}, on {periodic} issued from {}: at most {}{end_of_month}{}; {beyond}.",
        date(cap.term.first_day, En),
        term(&cap.term),
        unrecorded(&cap.term)
    )
}

fn limitation(years: u32, start: LimitationStart) -> String {
    let start = match start {
        LimitationStart::Delivery => "delivery",
        LimitationStart::DueDate => "the due date",
        LimitationStart::EndOfYear => "the end of the year in which it fell due",
    };
    format!("{} after {start}", years_words(years))
}

fn debtors(debtors: Debtors) -> String {
    match debtors {
        Debtors::Businesses => "businesses".to_owned(),
        Debtors::Consumers => "consumers".to_owned(),
        Debtors::PublicBuyers(kinds) if kinds.len() == PublicBuyer::ALL.len() => "public buyers".to_owned(),
        Debtors::PublicBuyers(kinds) => {
            let names = kinds.iter().map(|kind| match kind {
                PublicBuyer::StateOrLocal => "the State and local authorities",
                PublicBuyer::HealthEstablishment => "public health establishments",
                PublicBuyer::PublicUndertaking => "public undertakings",
            });
            listed(&names.collect::<Vec<_>>())
        }
    }
}

fn sector(sector: Sector) -> &'static str {
    match sector {
        Sector::PerishableFood => "perishable food",
        Sector::OtherFood => "non-perishable agricultural and food products",
        Sector::SeasonalAgriculture => "seasonal agricultural goods under integration contracts",
        Sector::LiveCattle => "live cattle and the fresh meat derived from it",
        Sector::AlcoholicDrinks => "alcoholic drinks",
        Sector::GrapesAndMust => "grapes and must for making alcoholic drinks",
        Sector::Freight => "freight",
    }
}

fn route(route: &Route) -> String {
    let mut text = super::routes::title(route.kind).to_owned();
    if !route.conditions.is_empty() {
        let conditions: Vec<_> = route.conditions.iter().map(condition).collect();
        text.push_str(&format!(", if {}", listed(&conditions)));
    }
    text.push('.');
    for clock in route.clocks {
        text.push_str(&format!(" {}", self::clock(*clock)));
    }
    text.push_str(match route.costs {
        CostBearer::Creditor => " The creditor bears the costs.",
        CostBearer::Loser => " The loser bears the costs as a rule.",
        CostBearer::Unknown => " The text that says who bears the costs has not been found.",
    });
    if route.text_missing {
        text.push_str(" Enacted, but a text it needs has not been found: not to be relied on.");
    }
    text
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::DeterminedAmount => "a contractual debt has a determined amount".to_owned(),
        Condition::Undisputed => "the debtor does not contest it".to_owned(),
        Condition::NotSeriouslyDisputable => "the obligation is not seriously disputable".to_owned(),
        Condition::AtMost { minor, currency } => {
            format!("principal and interest come to no more than {}", sum(*minor, *currency))
        }
        Condition::BetweenTraders => "the debt is between traders".to_owned(),
        Condition::NotBetweenTradersFrom(day) => {
            format!("the debt is not between traders (since {})", date(*day, En))
        }
        Condition::DebtorAgrees => "the debtor agrees".to_owned(),
        Condition::AmicableAttemptUpTo { minor, currency } => {
            format!(
                "an amicable attempt came first where the claim is no more than {}",
                sum(*minor, *currency)
            )
        }
    }
}

fn clock(clock: Clock) -> String {
    match clock {
        Clock::OrderMustBeServed => "The order is void if it is not served in time.".to_owned(),
        Clock::MonthsToOppose(count) => {
            format!("Once it is served, the debtor has {} to oppose it.", months(count))
        }
        Clock::MonthsToAgree(count) => {
            format!("Once invited, the debtor has {} to agree; silence is a refusal.", months(count))
        }
        Clock::MonthsToPayOrContest(count) => {
            format!("Once served with the demand, the debtor has {} to pay or contest.", months(count))
        }
        Clock::DaysToRecord(count) => {
            format!("No sooner than {} after that, it is recorded that nobody contested.", days(count))
        }
        Clock::MonthsToServe(count) => {
            format!("Once made enforceable, it must be served within {}.", months(count))
        }
        Clock::DaysToPayCourt(count) => {
            format!(
                "The fees of the court are to be paid within {} of the application, or it lapses.",
                days(count)
            )
        }
        Clock::DaysToServeSummons(count) => {
            format!("The summons must be served at least {} before the hearing.", days(count))
        }
        Clock::DaysToFileSummons(count) => {
            format!(
                "A copy of it must be with the court at least {} before the hearing, or it lapses.",
                days(count)
            )
        }
    }
}

/// A sum of the law; its currency is always one of the codes known here.
fn sum(minor: i128, currency: Currency) -> String {
    money(Money::from_minor(minor, currency), En)
}

fn period(first_day: Day, last_day: Option<Day>) -> String {
    match last_day {
        Some(last) if first_day == FIRST_DAY => format!("up to {}", date(last, En)),
        Some(last) => format!("from {} through {}", date(first_day, En), date(last, En)),
        None => format!("from {}", date(first_day, En)),
    }
}

fn months(count: u32) -> String {
    if count == 1 { "1\u{a0}month".to_owned() } else { format!("{count}\u{a0}months") }
}

/// "9.2", "10": no more decimal places than it has.
fn points(points: Percent) -> String {
    points.to_string().trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn times(tenths: u16) -> String {
    points(Percent::hundredths(i32::from(tenths).saturating_mul(10)))
}

fn listed(items: &[impl AsRef<str>]) -> String {
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        let left = items.len().saturating_sub(index);
        text.push_str(match (index, left) {
            (0, _) => "",
            (_, 1) => " and ",
            _ => ", ",
        });
        text.push_str(item.as_ref());
    }
    text
}

fn day_off(rule: DayOff) -> String {
    let DayOff::Next { saturday, first_day } = rule else {
        return "A due date that is not a working day stays, unless the contract says otherwise.".to_owned();
    };
    let of_contracts = if first_day == FIRST_DAY {
        String::new()
    } else {
        format!("in contracts concluded from {}, ", date(first_day, En))
    };
    let moves = match saturday {
        Saturday::Off => "on a Saturday, a Sunday or a holiday moves to the next working day",
        Saturday::OffUnsettled => {
            "on a Sunday or a holiday moves to the next working day; so does one on a Saturday, which rests on the European \
             Convention of 1972, and that it reaches terms of payment is not settled"
        }
        Saturday::Worked => {
            "on a Sunday or a holiday moves to the next day that is neither; a Saturday is a day like others"
        }
        Saturday::Kept => "on a Sunday or a holiday moves to the next working day; one on a Saturday stays",
    };
    format!("Unless the contract says otherwise, {of_contracts}a due date {moves}.")
}
