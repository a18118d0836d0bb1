//! What is owed, found again: the law as data and the facts, day by day, in fractions of whole numbers without limit.
//!
//! Nothing here calls the rooms of the core that compute interest, balance or compensation. The days of a part that
//! bear the same base, rate and year make a stretch; each stretch is one fraction, rounded once.

use chrono::Datelike;
use num_bigint::BigInt;
use relance_core::calendar::{Day, half_year_start, next, plus_days, plus_months};
use relance_core::choices::{AllocationOrder, RateFixing, YearBasis};
use relance_core::facts::{AgreedRate, BelowFloor, Claim, Contract, CreditEffect, Debtor, PaymentTerms};
use relance_core::law::{
    CompensationRule, CompensationStart, Compounding, GraceEffect, JudgmentClock, NoticePeriod, Regime,
    Scale, Series, StartRule, StatutoryRate, calendar, rate,
};
use relance_core::money::{Percent, Rounding};

/// An exact number.
pub type Exact = num_rational::Ratio<BigInt>;

/// Days of one part of the amount due over which base and rate do not change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    pub first: Day,
    pub last: Day,
    pub days: u32,
    pub base: i128,
    pub rate: Exact,
    pub year: u16,
    pub interest: i128,
    /// Which part of the amount due.
    pub part: usize,
}

/// What one payment or credit note did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    pub date: Day,
    pub amount: i128,
    pub to_compensation: i128,
    pub to_interest: i128,
    pub to_principal: i128,
    pub open: i128,
}

/// What is owed on a day. Sums are in smallest units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reckoned {
    pub stretches: Vec<Stretch>,
    pub moves: Vec<Move>,
    pub interest: i128,
    pub interest_paid: i128,
    pub compensation: i128,
    pub compensation_paid: i128,
    pub open: i128,
    pub surplus: i128,
}

/// The exact value of a percentage, read from its written form.
pub fn exact(percent: Percent) -> Exact {
    let text = percent.to_string();
    let places = text.split_once('.').map_or(0, |(_, places)| u32::try_from(places.len()).unwrap());
    Exact::new(text.replace('.', "").parse().unwrap(), BigInt::from(10).pow(places))
}

fn whole(number: i128) -> Exact {
    Exact::from_integer(BigInt::from(number))
}

/// A quotient that is not negative, in whole units.
pub fn rounded(number: &Exact, rounding: Rounding) -> i128 {
    let half = Exact::new(1.into(), 2.into());
    let down = number.floor();
    let up = match rounding {
        Rounding::HalfUp => number - &down >= half,
        Rounding::HalfEven => {
            let odd = &down / whole(2) != (&down / whole(2)).floor();
            number - &down > half || (number - &down == half && odd)
        }
        Rounding::Down => false,
    };
    i128::try_from(down.to_integer()).unwrap() + i128::from(up)
}

/// base × rate × days / (100 × year), rounded once.
pub fn interest(base: i128, rate: &Exact, days: u32, year: u16, rounding: Rounding) -> i128 {
    let exact = whole(base) * rate * whole(days.into()) / whole(100 * i128::from(year));
    rounded(&exact, rounding)
}

/// A published rate.
fn published(series: Series, on: Day) -> Result<Exact, String> {
    let row = rate(series, on, &[]).map_err(|why| format!("{series:?} {on}: {why:?}"))?;
    row.map(|row| exact(row.percent)).ok_or_else(|| format!("{series:?} {on}: not known"))
}

/// The published rate that a statutory one rests on, if it rests on one.
fn reference(rule: StatutoryRate, on: Day) -> Result<Option<Exact>, String> {
    match rule {
        StatutoryRate::Fixed(_) => Ok(None),
        StatutoryRate::Reference { series, earlier, .. } => {
            let earlier = earlier.filter(|(first, _)| half_year_start(on) < *first);
            published(earlier.map_or(series, |(_, series)| series), on).map(Some)
        }
    }
}

/// A statutory rate in the half-year of a day.
pub fn statutory(rule: StatutoryRate, on: Day) -> Result<Exact, String> {
    match (rule, reference(rule, on)?) {
        (StatutoryRate::Reference { margin, up_to, .. }, Some(reference)) => {
            let sum = reference + exact(margin);
            Ok(up_to.map_or(sum.clone(), |step| (sum / exact(step)).ceil() * exact(step)))
        }
        (StatutoryRate::Fixed(percent), _) | (StatutoryRate::Reference { margin: percent, .. }, None) => {
            Ok(exact(percent))
        }
    }
}

/// The terms under which one part bears interest.
struct Terms<'a> {
    regime: &'a Regime,
    claim: &'a Claim,
}

impl Terms<'_> {
    fn contract(&self) -> &Contract {
        &self.claim.invoice.contract
    }

    fn fixing(&self) -> RateFixing {
        let rule = self.regime.interest.fixing;
        self.contract().rate_fixing.filter(|_| rule.open).unwrap_or(rule.default)
    }

    fn year(&self) -> YearBasis {
        self.contract().year_basis.unwrap_or(self.regime.interest.year.default)
    }

    /// What the law gives in the half-year of a day, before any increase.
    fn by_law(&self, on: Day) -> Result<Exact, String> {
        let rule = &self.regime.interest;
        if let Some(excused) = rule.excused.filter(|_| self.claim.delay_excused) {
            return Ok(exact(excused.rule));
        }
        let invoice = &self.claim.invoice;
        let trade = rule.sector.map(|it| it.rule).filter(|it| {
            invoice.sector.is_some_and(|sector| it.sectors.contains(&sector))
                && invoice.issue_date >= it.first_day
        });
        let law = statutory(rule.rate.rule, on)?;
        Ok(trade.map_or(law.clone(), |it| law + exact(it.points)))
    }

    /// The rate before any increase: of the law, or agreed and within its limits.
    fn rate(&self, on: Day) -> Result<Exact, String> {
        let rule = &self.regime.interest;
        let Some(clause) = self.contract().rate else { return self.by_law(on) };
        let agreed = match clause.rate {
            AgreedRate::Fixed(percent) => exact(percent),
            AgreedRate::OverReference(points) => {
                reference(rule.rate.rule, on)?.ok_or("no reference rate")? + exact(points)
            }
        };
        if let Some(most) = rule.ceiling {
            let most = statutory(most.rule, on)?;
            if agreed > most {
                return Ok(most);
            }
        }
        if let Some(floor) = rule.floor.map(|it| it.rule) {
            let least = published(floor.series, on)? * Exact::new(floor.tenths.into(), 10.into());
            if agreed < least {
                return match clause.below_floor {
                    BelowFloor::StatutoryRate => self.by_law(on),
                    BelowFloor::Floor => Ok(least),
                    BelowFloor::AsAgreed => Ok(agreed),
                };
            }
        }
        Ok(agreed)
    }

    /// Whether half-years end stretches: the law fixes its rate anew in each, or a limit to an agreed one.
    fn by_reference(&self) -> bool {
        let rule = &self.regime.interest;
        let limited = rule.floor.is_some() || rule.ceiling.is_some() || rule.unfair_at.is_some();
        let rests = match self.contract().rate.map(|clause| clause.rate) {
            Some(AgreedRate::Fixed(_)) => limited,
            _ => matches!(rule.rate.rule, StatutoryRate::Reference { .. }),
        };
        rests && self.fixing() == RateFixing::EachHalfYear
    }

    /// The last day through which every rate that counts on a day was fixed.
    fn fixed_through(&self, on: Day) -> Day {
        self.regime.interest.series().map(|series| series.fixed_through(on)).min().unwrap_or(on)
    }

    /// Whether the time within which a judgment must be obeyed is over.
    fn disobeyed(&self, on: Day) -> bool {
        let (Some(rule), Some(judgment)) =
            (self.regime.interest.increase.map(|it| it.rule), self.claim.proceedings.judgment)
        else {
            return false;
        };
        // The law raises its own rate.
        if self.contract().rate.is_some() {
            return false;
        }
        let from = judgment.served_on.map(|served| match rule.since {
            JudgmentClock::Served => served,
            JudgmentClock::ServedAndEnforceable => served.max(judgment.enforceable_on),
        });
        from.is_some_and(|from| on > plus_months(from, rule.months))
    }

    /// The points added on a day because a judgment was not obeyed.
    fn increase(&self, on: Day) -> Exact {
        let spared = self.has_time(on, GraceEffect::NoIncrease);
        let rule = self.regime.interest.increase.filter(|_| self.disobeyed(on) && !spared);
        rule.map_or(whole(0), |it| exact(it.rule.points))
    }

    /// Whether a court gave the debtor this day, in a law in which that has this effect.
    fn has_time(&self, on: Day, effect: GraceEffect) -> bool {
        self.regime.interest.grace.is_some_and(|it| it.rule == effect) && self.grace(on).is_some()
    }

    /// Which of the times given by a court a day falls in, in a law that knows them.
    fn grace(&self, on: Day) -> Option<usize> {
        let effect = self.regime.interest.grace?.rule;
        let rises = self.regime.interest.increase.is_some()
            && self.contract().rate.is_none()
            && self.claim.proceedings.judgment.is_some_and(|judgment| judgment.served_on.is_some());
        if effect == GraceEffect::NoIncrease && !rises {
            return None;
        }
        self.claim.proceedings.grace.iter().position(|it| it.first_day <= on && on <= it.last_day)
    }

    /// The day after which a part bears interest, if it ever does.
    fn start(&self, due: Day, as_of: Day) -> Option<Day> {
        let invoice = &self.claim.invoice;
        let judgment = self.claim.proceedings.judgment.map(|it| it.given_on).filter(|it| *it <= as_of);
        let judgment = judgment.filter(|_| self.regime.interest.judgment_starts.is_some());
        let noticed = self.claim.formal_notice_by(as_of);
        let notice = noticed.into_iter().chain(judgment).min().map(|notice| notice.max(due));
        match self.regime.interest.start.rule {
            StartRule::AfterNotice(period) => given_time(self.regime, self.claim, period, due, as_of),
            StartRule::FormalNotice => notice,
            StartRule::AgreedDueDateOrFormalNotice if invoice.terms == PaymentTerms::Statutory => notice,
            StartRule::DueDate | StartRule::AgreedDueDateOrFormalNotice => Some(due),
            StartRule::MonthsAfterDelivery { months, issued_within } => {
                let delivery = invoice.delivery_date?;
                let in_time = invoice.issue_date <= plus_months(delivery, issued_within);
                in_time.then(|| plus_months(delivery, months).max(due))
            }
        }
    }

    /// Whether a year of interest ends with a day, in a law in which that matters.
    fn year_ends(&self, start: Day, on: Day) -> bool {
        let each = |from: Day| (1..300).any(move |years| plus_months(from, 12 * years) == on);
        match (self.regime.interest.compounding.rule, self.contract().capitalise_from) {
            (Compounding::Never, _) | (Compounding::IfAgreed, None) => false,
            // A clause that takes effect when more than a year is owed: on the eve of its day, then of its anniversaries.
            (Compounding::IfAgreed, Some(from)) if from > next(plus_months(start, 12)) => {
                let eve = next(on);
                eve == from || (1..300).any(|years| plus_months(from, 12 * years) == eve)
            }
            (Compounding::IfAgreed, Some(_)) | (Compounding::Yearly, _) => each(start),
        }
    }
}

/// What does not change within a stretch.
#[derive(Clone, PartialEq, Eq)]
struct Key {
    base: i128,
    rate: Exact,
    year: u16,
    /// The half-year in which the rate was fixed, where it is fixed anew.
    half_year: Option<Day>,
    /// The calendar year, where its length counts.
    calendar_year: Option<i32>,
    /// Which time given by a court.
    grace: Option<usize>,
    /// Whether a judgment was not obeyed in time.
    disobeyed: bool,
}

/// One part of the amount due on its way through the days.
struct Part {
    number: usize,
    due: Day,
    start: Option<Day>,
    principal: i128,
    /// Interest that nobody paid yet.
    unpaid: i128,
    /// Of that, what was owed for whole years.
    ripe: i128,
    /// The open stretch: its first day, its last so far, what it is made of.
    run: Option<(Day, Day, Key)>,
    /// The rate last looked up, by half-year.
    known: Option<(Day, Exact)>,
}

/// Months of thirty days, written another way than in the core: whole months and the days on either side of them.
fn thirty_day_months(before: Day, last: Day) -> u32 {
    let days = |day: Day| {
        360 * day.year()
            + 30 * (i32::try_from(day.month()).unwrap() - 1)
            + i32::try_from(day.day().min(30)).unwrap()
    };
    u32::try_from(days(last) - days(before)).unwrap()
}

impl Part {
    fn bear(&mut self, terms: &Terms<'_>, on: Day, done: &mut Vec<Stretch>) -> Result<(), String> {
        let key = self.key(terms, on)?;
        if let Some((_, last, open)) = &mut self.run
            && key.as_ref() == Some(open)
        {
            *last = on;
            return Ok(());
        }
        self.close(terms, done);
        self.run = key.map(|key| (on, on, key));
        Ok(())
    }

    fn key(&mut self, terms: &Terms<'_>, on: Day) -> Result<Option<Key>, String> {
        let base = self.principal + self.ripe;
        let Some(start) = self.start.filter(|start| on > *start && base > 0) else { return Ok(None) };
        if terms.has_time(on, GraceEffect::NoInterest) {
            return Ok(None);
        }
        let fixed_on = half_year_start(if terms.fixing() == RateFixing::AtStart { next(start) } else { on });
        if self.known.as_ref().is_none_or(|(half_year, _)| *half_year != fixed_on) {
            self.known = Some((fixed_on, terms.rate(fixed_on)?));
        }
        let found = self.known.as_ref().unwrap().1.clone() + terms.increase(on);
        let of_the_year = terms.year() == YearBasis::CalendarYear;
        Ok(Some(Key {
            base,
            rate: found.max(whole(0)),
            year: match terms.year() {
                YearBasis::Year360 | YearBasis::ThirtyDayMonths => 360,
                YearBasis::CalendarYear if on.leap_year() => 366,
                YearBasis::Year365 | YearBasis::CalendarYear => 365,
            },
            half_year: terms.by_reference().then(|| terms.fixed_through(on)),
            calendar_year: of_the_year.then(|| on.year()),
            grace: terms.grace(on),
            disobeyed: terms.disobeyed(on),
        }))
    }

    /// Ends the open stretch: one fraction, rounded once.
    fn close(&mut self, terms: &Terms<'_>, done: &mut Vec<Stretch>) {
        let Some((first, last, key)) = self.run.take() else { return };
        let days = if terms.year() == YearBasis::ThirtyDayMonths {
            thirty_day_months(first.pred_opt().unwrap(), last)
        } else {
            u32::try_from((last - first).num_days()).unwrap() + 1
        };
        if days == 0 {
            return;
        }
        let Key { base, rate, year, .. } = key;
        let interest = interest(base, &rate, days, year, terms.regime.interest.rounding);
        self.unpaid += interest;
        done.push(Stretch { first, last, days, base, rate, year, interest, part: self.number });
    }

    /// Whether a whole year of interest ends with a day.
    fn year_ends(&self, terms: &Terms<'_>, on: Day) -> bool {
        self.start.is_some_and(|start| terms.year_ends(start, on))
    }
}

/// Takes as much as there is, up to what is wanted.
fn take(from: &mut i128, wanted: i128) -> i128 {
    let taken = wanted.min(*from).max(0);
    *from -= taken;
    taken
}

/// A payment, or a credit note that counts from its date.
#[derive(Clone, Copy)]
struct Happening {
    date: Day,
    is_payment: bool,
    amount: i128,
}

/// Reckons a claim on a day. `parts` are the due dates and amounts, oldest first; `term_start` is the day the term began
/// to run. An error names a rate that is not known.
pub fn reckon(
    regime: &Regime,
    debtor: &Debtor,
    claim: &Claim,
    parts: &[(Day, i128)],
    term_start: Day,
    as_of: Day,
) -> Result<Reckoned, String> {
    let terms = Terms { regime, claim };
    let mut found = Reckoned::default();
    let mut parts: Vec<Part> = parts
        .iter()
        .enumerate()
        .map(|(number, (due, amount))| Part {
            number,
            due: *due,
            start: terms.start(*due, as_of),
            principal: *amount,
            unpaid: 0,
            ripe: 0,
            run: None,
            known: None,
        })
        .collect();
    let mut happenings = Vec::new();
    for credit in claim.credit_notes.iter().filter(|it| it.date <= as_of) {
        match credit.effect {
            CreditEffect::FromTheStart => {
                let mut left = credit.amount.minor();
                reduce(&mut parts, &mut left);
                found.surplus += left;
            }
            CreditEffect::FromItsDate => happenings.push(Happening {
                date: credit.date,
                is_payment: false,
                amount: credit.amount.minor(),
            }),
        }
    }
    happenings.extend(claim.payments.iter().filter(|it| it.date <= as_of).map(|it| Happening {
        date: it.date,
        is_payment: true,
        amount: it.amount.minor(),
    }));
    happenings.sort_by_key(|it| (it.date, it.is_payment));

    let stopped = debtor.insolvency.map(|it| it.judgment_date);
    let mut compensated = false;
    // A term of the law can end before the invoice is issued.
    let mut today = parts.iter().map(|part| part.due).fold(claim.invoice.issue_date, Day::min);
    while today <= as_of {
        if stopped.is_none_or(|stopped| today < stopped) {
            for part in &mut parts {
                part.bear(&terms, today, &mut found.stretches)?;
            }
        } else {
            close_all(&mut parts, &terms, &mut found.stretches);
        }
        for it in happenings.iter().filter(|it| it.date == today) {
            close_all(&mut parts, &terms, &mut found.stretches);
            happen(*it, &terms, &mut parts, &mut found);
        }
        for part in parts.iter_mut().filter(|part| part.year_ends(&terms, today)) {
            part.close(&terms, &mut found.stretches);
            part.ripe = part.unpaid;
        }
        if let Some(rule) = regime.compensation.as_ref().filter(|_| !compensated && today < as_of) {
            let mut late = parts.iter().filter(|part| {
                part.principal > 0 && owed_after(rule, regime, claim, part.due, as_of) == Some(today)
            });
            if let Some(due) = late.next().map(|part| part.due) {
                compensated = true;
                let debt =
                    parts.iter().filter(|part| part.due <= due.max(today)).map(|part| part.principal).sum();
                let forbidden = stopped.is_some_and(|stopped| stopped <= due && stopped <= as_of);
                if !forbidden && term_start >= rule.first_day {
                    found.compensation = compensation(rule, claim, debt);
                }
            }
        }
        today = next(today);
    }
    close_all(&mut parts, &terms, &mut found.stretches);
    found.interest = found.stretches.iter().map(|it| it.interest).sum();
    found.open = parts.iter().map(|it| it.principal).sum();
    Ok(found)
}

fn close_all(parts: &mut [Part], terms: &Terms<'_>, done: &mut Vec<Stretch>) {
    for part in parts {
        part.close(terms, done);
    }
}

/// Reduces principal, oldest part first, by what is left of a sum.
fn reduce(parts: &mut [Part], left: &mut i128) -> i128 {
    let mut reduced = 0;
    for part in parts {
        let taken = take(left, part.principal);
        part.principal -= taken;
        reduced += taken;
    }
    reduced
}

fn happen(it: Happening, terms: &Terms<'_>, parts: &mut [Part], found: &mut Reckoned) {
    use AllocationOrder::{CostsInterestPrincipal, InterestCostsPrincipal, PrincipalInterestCosts};

    let mut left = it.amount;
    let (mut to_compensation, mut to_interest, mut to_principal) = (0, 0, 0);
    let agreed = terms.contract().allocation.unwrap_or(terms.regime.allocation.rule);
    let principal_first =
        terms.regime.interest.grace.is_some()
            && terms.claim.proceedings.grace.iter().any(|grace| {
                grace.principal_first && grace.first_day <= it.date && it.date <= grace.last_day
            });
    let order = if principal_first { PrincipalInterestCosts } else { agreed };
    let turns = match order {
        _ if !it.is_payment => "p",
        CostsInterestPrincipal => "cip",
        InterestCostsPrincipal => "icp",
        PrincipalInterestCosts => "pic",
    };
    for turn in turns.chars() {
        match turn {
            'c' => {
                to_compensation = take(&mut left, found.compensation - found.compensation_paid);
                found.compensation_paid += to_compensation;
            }
            'i' => {
                for part in parts.iter_mut() {
                    let taken = take(&mut left, part.unpaid);
                    part.unpaid -= taken;
                    // What bears interest itself is paid after what does not.
                    part.ripe = part.ripe.min(part.unpaid);
                    to_interest += taken;
                }
                found.interest_paid += to_interest;
            }
            _ => to_principal = reduce(parts, &mut left),
        }
    }
    found.surplus += left;
    let open = parts.iter().map(|part| part.principal).sum();
    found.moves.push(Move {
        date: it.date,
        amount: it.amount,
        to_compensation,
        to_interest,
        to_principal,
        open,
    });
}

/// The day that must pass with something open before a sum for recovery costs is owed.
fn owed_after(rule: &CompensationRule, regime: &Regime, claim: &Claim, due: Day, as_of: Day) -> Option<Day> {
    match rule.start {
        CompensationStart::Late => Some(due),
        CompensationStart::AfterNotice(period) => given_time(regime, claim, period, due, as_of),
    }
}

/// The last day of the time that a notice gives.
fn given_time(regime: &Regime, claim: &Claim, period: NoticePeriod, due: Day, as_of: Day) -> Option<Day> {
    let notice = claim.formal_notice_by(as_of)?.max(due);
    let counted = regime
        .place
        .and_then(calendar)
        .map_or(notice, |it| it.plus_working_days(notice, period.working_days, &[]));
    Some(plus_days(counted, period.days.into()))
}

fn compensation(rule: &CompensationRule, claim: &Claim, debt: i128) -> i128 {
    if rule.scale.currency != claim.invoice.currency() {
        return 0;
    }
    let most = scale(&rule.scale, debt);
    match claim.invoice.contract.compensation {
        agreed if rule.needs_clause => agreed.map_or(0, |agreed| agreed.minor().min(most)),
        _ => most,
    }
}

/// The sum of a scale for a debt.
fn scale(scale: &Scale, debt: i128) -> i128 {
    let belongs = |up_to: i128| if scale.inclusive { debt <= up_to } else { debt < up_to };
    let at = scale.bands.iter().position(|band| band.up_to.is_none_or(belongs)).unwrap();
    let before = at.checked_sub(1).and_then(|before| scale.bands[before].up_to).unwrap_or(0);
    let share = exact(scale.bands[at].percent) * whole((debt - before).max(0)) / whole(100);
    let sum = (scale.bands[at].sum + rounded(&share, Rounding::HalfUp)).max(scale.least);
    scale.most.map_or(sum, |most| sum.min(most))
}
