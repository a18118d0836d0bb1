//! What a message may say: the claims it is about, what it asks for, and what the law adds. Nothing is computed here
//! that an assessment or a decision does not already say.

use super::claims::{Role, Weighed, nothing_to_demand, pick, role, weigh};
use crate::assess::Assessment;
use crate::calendar::{Day, next, plus_days};
use crate::choices::{Channel, RateFixing};
use crate::compensation;
use crate::dunning::{Demand, blockers, demand};
use crate::facts::{AgreedRate, Claim, Contact, Creditor, Debtor, PaymentTerms, Question, RateClause};
use crate::interest::Rates;
use crate::law::{
    Article, CompensationStart, NoticePeriod, NoticeWith, Regime, StartRule, StatutoryRate, calendar,
};
use crate::money::{Money, Percent};
use crate::policy::{Level, NextStep, Policy, Tone};
use crate::refusal::{Reason, Refusal};
use crate::reminder::Choice;
use crate::trail::Trail;
use crate::words::Writing;

/// What the message is, whatever the policy calls its level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Before or on the due date.
    Courtesy,
    /// After it.
    Reminder,
    /// The last before another measure.
    Warning,
    /// A formal notice.
    FormalNotice,
}

/// What the law or the contract adds, alike for the invoices it names.
pub struct Charge {
    /// The invoices.
    pub numbers: Vec<String>,
    /// On what terms.
    pub terms: ChargeTerms,
    /// Interest to date.
    pub interest: Vec<Money>,
    /// Compensation to date.
    pub compensation: Vec<Money>,
}

/// The terms on which something is added to an invoice.
#[derive(PartialEq, Eq)]
pub struct ChargeTerms {
    /// The rate of today.
    pub rate: Percent,
    /// Whether the rate of today may be another in the next half-year.
    pub is_revised: bool,
    /// The article; none where a contract governs alone.
    pub ground: Option<&'static str>,
    /// Whether the rate is that of the contract.
    pub is_agreed: bool,
    /// Compensation for each invoice, where the law adds it by itself.
    pub compensation: Option<Money>,
    /// Its article, and that of compensation owed otherwise.
    pub compensation_ground: Option<&'static str>,
}

/// What the law wants said with the first message that starts a period.
#[derive(Clone)]
pub struct StatutoryNotice {
    /// The period.
    pub period: NoticePeriod,
    /// What is owed after it.
    pub costs: Vec<Money>,
    /// The article.
    pub ground: Option<&'static str>,
}

/// Everything a message may say.
pub struct Letter<'a> {
    pub creditor: &'a Creditor,
    pub debtor: &'a Debtor,
    /// Every claim given, in the order given.
    pub claims: Vec<Weighed<'a>>,
    pub level: Level,
    pub stage: Stage,
    pub tone: Tone,
    pub channel: Channel,
    pub as_of: Day,
    pub pay_by: Day,
    /// Days of the contacts about what is demanded that the debtor has had, oldest first.
    pub contacts: Vec<Day>,
    pub charges: Vec<Charge>,
    /// What is asked for, by currency.
    pub demands: Vec<Demand>,
    pub notice: Option<StatutoryNotice>,
    /// The time to reply before a claim is brought, where the law or its rules of procedure give one.
    pub reply: Option<(u16, Article)>,
    /// What the policy does after this level.
    pub then: Option<NextStep>,
}

impl<'a> Letter<'a> {
    /// Weighs the claims and gathers what a message about them may say.
    pub fn new(
        creditor: &'a Creditor,
        debtor: &'a Debtor,
        claims: &'a [Claim],
        policies: &'a [Policy],
        choice: &Choice,
        question: &'a Question,
    ) -> Result<Self, Vec<Refusal>> {
        let mut weighed = weigh(debtor, claims, policies, question)?;
        let picked = pick(&weighed, choice).map_err(|refusal| vec![refusal])?;
        for one in &mut weighed {
            one.role = role(one, &picked.0, question.as_of);
        }
        Self::gather(creditor, debtor, weighed, picked, choice, question).map_err(|refusal| vec![refusal])
    }

    fn gather(
        creditor: &'a Creditor,
        debtor: &'a Debtor,
        claims: Vec<Weighed<'a>>,
        (level, then): (Level, Option<NextStep>),
        choice: &Choice,
        question: &Question,
    ) -> Result<Self, Refusal> {
        let as_of = question.as_of;
        let demanded: Vec<&Weighed<'_>> = demanded(&claims).collect();
        let Some(first) = demanded.first() else {
            return Err(nothing_to_demand(&claims, level, as_of));
        };
        let stage = stage(&level);
        let contacts: Vec<&Contact> = demanded.iter().flat_map(|one| one.claim.contacts_by(as_of)).collect();
        let all = || demanded.iter().flat_map(|one| one.claim.contacts.iter());
        // The channel on which the debtor can be reached, as the next step has it.
        let usable = || blockers::channel(debtor, &all(), &level, as_of);
        let channel = choice.channel.or_else(usable).or(level.channels.first().copied());
        let Some(channel) = channel else {
            return Err(Refusal::new("choice.channel", Reason::EmptyText));
        };
        if stage == Stage::FormalNotice && matches!(channel, Channel::Sms | Channel::Phone) {
            return Err(Refusal::new("choice.channel", Reason::NoTextFor(channel)));
        }
        let mut days: Vec<Day> = contacts.iter().map(|contact| contact.date).collect();
        days.sort_unstable();
        days.dedup();
        let regime = &first.assessment.regime;
        let in_writing = matches!(channel, Channel::Email | Channel::Letter);
        let notice = if in_writing { statutory_notice(&demanded, stage, as_of)? } else { None };
        let reply = regime.letter.reply.filter(|_| stage == Stage::FormalNotice);
        let pay_by = pay_by(&demanded, &level, notice.as_ref(), reply, question);
        // Of what is contested in part nothing is added up, unless there is nothing else to speak of.
        let settled = || demanded.iter().copied().filter(|one| !one.is_contested());
        let uncontested: Vec<&Weighed<'_>> =
            if settled().next().is_some() { settled().collect() } else { demanded.clone() };
        let charges = if stage == Stage::Courtesy { Vec::new() } else { charges(&uncontested, question)? };
        let demands = demands(&demanded, &level, stage)?;
        Ok(Self {
            creditor,
            debtor,
            stage,
            tone: level.tone.unwrap_or(Tone::Neutral),
            channel,
            as_of,
            pay_by,
            contacts: days,
            charges,
            demands,
            notice,
            reply,
            then,
            level,
            claims,
        })
    }

    /// The claims that the message demands.
    pub fn demanded(&self) -> impl Iterator<Item = &Weighed<'a>> {
        demanded(&self.claims)
    }

    /// The claims in a role.
    pub fn in_role(&self, role: Role) -> impl Iterator<Item = &Weighed<'a>> {
        self.claims.iter().filter(move |one| one.role == role)
    }

    /// What governs the claims; the first leads.
    pub fn regime(&self) -> Option<&Regime> {
        self.demanded().next().map(|one| &one.assessment.regime)
    }

    /// How the place of the claims writes numbers.
    pub fn writing(&self) -> Writing {
        self.demanded()
            .next()
            .map_or(Writing::OfLanguage, |one| Writing::of_place(&one.claim.invoice.law.code()))
    }

    /// The article that a formal notice rests on, where it is one for all that is demanded.
    pub fn notice_ground(&self) -> Option<&'static str> {
        let mut grounds = self.demanded().map(|one| one.assessment.regime.formal_notice_source);
        let first = grounds.next()??;
        grounds.all(|other| other == Some(first)).then_some(first.title)
    }

    /// Whether more than one invoice is demanded.
    pub fn is_several(&self) -> bool {
        self.demanded().nth(1).is_some()
    }

    /// The due date of the oldest.
    pub fn oldest_due(&self) -> Day {
        self.demanded().map(|one| one.assessment.due_date).min().unwrap_or(self.as_of)
    }

    /// Whether something of each claim demanded is contested.
    pub fn is_disputed(&self) -> bool {
        self.demanded().all(Weighed::is_contested)
    }

    /// Whether interest waits for this very notice.
    pub fn starts_interest(&self) -> bool {
        self.stage == Stage::FormalNotice && self.interest_waits()
    }

    /// Whether interest waits for a formal notice that has not been given.
    pub fn interest_waits(&self) -> bool {
        self.demanded().all(|one| needs_notice(one) && !one.assessment.interest.outstanding().is_positive())
    }

    /// Whether it counts as the formal notice that some laws wait for.
    pub fn counts_as_notice(&self) -> bool {
        self.stage == Stage::FormalNotice || self.notice.is_some()
    }
}

fn demanded<'b, 'a>(claims: &'b [Weighed<'a>]) -> impl Iterator<Item = &'b Weighed<'a>> {
    claims.iter().filter(|one| one.role == Role::Demanded)
}

fn stage(level: &Level) -> Stage {
    if level.is_courtesy() {
        return Stage::Courtesy;
    }
    match level.step {
        NextStep::FormalNotice => Stage::FormalNotice,
        NextStep::Warn => Stage::Warning,
        _ => Stage::Reminder,
    }
}

/// By when payment is asked for: when due, if nothing is late; else as the level says, and no earlier than the law lets it
/// be.
fn pay_by(
    demanded: &[&Weighed<'_>],
    level: &Level,
    notice: Option<&StatutoryNotice>,
    reply: Option<(u16, Article)>,
    question: &Question,
) -> Day {
    let as_of = question.as_of;
    if level.is_courtesy() {
        return demanded.iter().map(|one| one.assessment.due_date).max().unwrap_or(as_of);
    }
    let place = demanded.first().and_then(|first| first.assessment.regime.place).and_then(calendar);
    let of_notice = notice.map(|notice| {
        let sent = place.map_or(as_of, |calendar| {
            calendar.plus_working_days(as_of, notice.period.working_days, &question.calendar_changes)
        });
        plus_days(sent, notice.period.days.into())
    });
    let of_reply = reply.map(|(days, _)| plus_days(as_of, days.into()));
    let of_level = plus_days(as_of, level.days_to_pay.into());
    [of_notice, of_reply].into_iter().flatten().fold(of_level, Day::max)
}

/// Whether interest waits for a formal notice.
fn needs_notice(one: &Weighed<'_>) -> bool {
    match one.assessment.regime.interest.start {
        StartRule::FormalNotice | StartRule::AfterNotice(_) => true,
        StartRule::AgreedDueDateOrFormalNotice => one.claim.invoice.terms == PaymentTerms::Statutory,
        StartRule::DueDate | StartRule::MonthsAfterDelivery { .. } => false,
    }
}

/// The compensation for one more invoice paid late, where it is added by itself.
fn compensation_rule(one: &Weighed<'_>) -> Result<Option<Money>, Refusal> {
    let regime = &one.assessment.regime;
    let by_itself = regime
        .compensation
        .as_ref()
        .filter(|rule| rule.start == CompensationStart::Late && !rule.needs_clause);
    if by_itself.is_none() {
        return Ok(None);
    }
    likely(one, one.assessment.called())
}

/// The compensation for a debt under the law of this invoice, owed already or not.
fn likely(one: &Weighed<'_>, debt: Money) -> Result<Option<Money>, Refusal> {
    let Assessment { regime, term_start, .. } = &one.assessment;
    let found = compensation::likely(regime, one.claim, *term_start, debt);
    let found = found.map_err(|reason| Refusal::new("claims[0].invoice.law", reason))?;
    Ok(found.filter(|amount| amount.currency() == debt.currency() && amount.is_positive()))
}

/// Whether the rate of today may be another in the next half-year.
fn is_revised(one: &Weighed<'_>, day: Day) -> bool {
    let regime = &one.assessment.regime;
    let contract = &one.claim.invoice.contract;
    let fixed = matches!(contract.rate, Some(RateClause { rate: AgreedRate::Fixed(_), .. }))
        || matches!(regime.interest.rate, StatutoryRate::Fixed(_));
    // A yearly series is written for both halves of its year.
    let yearly = match regime.interest.rate {
        StatutoryRate::Reference { series, .. } => series.is_yearly(day),
        StatutoryRate::Fixed(_) => false,
    };
    let fixing = &regime.interest.fixing;
    let chosen = contract.rate_fixing.filter(|_| fixing.open);
    chosen.unwrap_or(fixing.default) == RateFixing::EachHalfYear && !fixed && !yearly
}

/// Whether the rate of today is the one the contract names, and not one that the law puts in its place.
fn is_agreed(one: &Weighed<'_>, rate: Percent) -> bool {
    match one.claim.invoice.contract.rate.map(|clause| clause.rate) {
        Some(AgreedRate::Fixed(agreed)) => agreed == rate,
        Some(AgreedRate::OverReference(_)) => true,
        None => false,
    }
}

/// What is added to the invoices, together where it is alike.
fn charges(demanded: &[&Weighed<'_>], question: &Question) -> Result<Vec<Charge>, Refusal> {
    let mut found: Vec<Charge> = Vec::new();
    for one in demanded {
        let assessment = &one.assessment;
        let regime = &assessment.regime;
        // Owed only on a condition that the facts do not show: nothing is announced.
        if regime.interest.only_if.is_some() {
            continue;
        }
        let due = assessment.due_date;
        let mut rates = Rates::new(regime, one.claim, question);
        let rate = rates.rate_on(question.as_of.max(next(due)), due, true, &mut Trail::silent())?;
        let ground = regime.interest.source.as_ref().map(|source| source.title);
        let terms = ChargeTerms {
            rate,
            is_revised: is_revised(one, question.as_of),
            ground,
            is_agreed: ground.is_none() || is_agreed(one, rate),
            compensation: compensation_rule(one)?,
            compensation_ground: regime.compensation.and_then(|rule| rule.source).map(|source| source.title),
        };
        let number = one.number().to_owned();
        let Demand { interest, compensation, .. } = one.demand();
        if let Some(charge) = found.iter_mut().find(|charge| charge.terms == terms) {
            charge.numbers.push(number);
            add(&mut charge.interest, interest);
            add(&mut charge.compensation, compensation);
        } else {
            found.push(Charge {
                numbers: vec![number],
                terms,
                interest: vec![interest],
                compensation: vec![compensation],
            });
        }
    }
    Ok(found)
}

/// Adds an amount to the sum in its currency.
pub fn add(sums: &mut Vec<Money>, amount: Money) {
    match sums.iter_mut().find(|sum| sum.currency() == amount.currency()) {
        Some(sum) => *sum = sum.plus(amount),
        None => sums.push(amount),
    }
}

/// What is asked for, by currency in the order of the invoices. A formal notice demands what the law adds; before it
/// that is only told.
fn demands(demanded: &[&Weighed<'_>], level: &Level, stage: Stage) -> Result<Vec<Demand>, Refusal> {
    let mut found: Vec<Demand> = Vec::new();
    for one in demanded {
        let full = one.demand();
        let nothing = Money::zero(full.principal.currency());
        let principal = if stage == Stage::Courtesy { one.assessment.undisputed() } else { full.principal };
        let demand = match stage {
            Stage::FormalNotice => full,
            _ => Demand { principal, interest: nothing, compensation: nothing, fee: nothing },
        };
        let same = |sum: &&mut Demand| sum.principal.currency() == nothing.currency();
        match found.iter_mut().find(same) {
            Some(sum) => *sum = sum.plus(demand),
            None => found.push(demand),
        }
    }
    for sum in &mut found {
        let currency = sum.principal.currency();
        let assessments = demanded.iter().map(|one| &one.assessment);
        let assessments = assessments.filter(|it| it.open_balance.currency() == currency);
        sum.fee = demand::fee_of_message(Some(level), assessments, Money::zero(currency));
        if sum.compensation.is_positive() {
            let most = costs_on_sum(demanded, sum.compensation)?.unwrap_or(sum.compensation);
            sum.compensation = sum.compensation.min(most);
        }
    }
    Ok(found)
}

/// What the law wants said when this message starts a period: once, where no notice was given yet.
fn statutory_notice(
    demanded: &[&Weighed<'_>],
    stage: Stage,
    as_of: Day,
) -> Result<Option<StatutoryNotice>, Refusal> {
    let mut found: Option<StatutoryNotice> = None;
    for one in demanded {
        let regime = &one.assessment.regime;
        let starts = match regime.letter.notice_with {
            Some(NoticeWith::FirstReminder) => stage != Stage::Courtesy,
            Some(NoticeWith::FormalNotice) => stage == Stage::FormalNotice,
            None => false,
        };
        let (of_costs, of_interest) = (regime.compensation.map(|rule| rule.start), regime.interest.start);
        let ((Some(CompensationStart::AfterNotice(period)), _) | (_, StartRule::AfterNotice(period))) =
            (of_costs, of_interest)
        else {
            continue;
        };
        // Costs can be announced to who is in default, and a formal notice that brings the default comes too early.
        let brings_default = regime.letter.notice_with == Some(NoticeWith::FormalNotice) && needs_notice(one);
        if !starts || brings_default || one.claim.formal_notice_by(as_of).is_some() {
            continue;
        }
        let ground = regime.compensation.and_then(|rule| rule.source).map(|source| source.title);
        let notice = found.get_or_insert(StatutoryNotice { period, costs: Vec::new(), ground });
        if let Some(costs) = likely(one, one.assessment.undisputed())? {
            add(&mut notice.costs, costs);
        }
    }
    if let Some(notice) = &mut found {
        for costs in &mut notice.costs {
            *costs = costs_on_sum(demanded, *costs)?.unwrap_or(*costs);
        }
    }
    Ok(found)
}

/// The costs that the law gives on the sum of what is demanded in the currency of some costs, where it counts them so.
fn costs_on_sum(demanded: &[&Weighed<'_>], costs: Money) -> Result<Option<Money>, Refusal> {
    let alike = || {
        let of_currency = |one: &&&Weighed<'_>| one.assessment.open_balance.currency() == costs.currency();
        demanded.iter().filter(of_currency).filter(|one| one.assessment.regime.letter.costs_on_sum)
    };
    let Some(first) = alike().next() else { return Ok(None) };
    let demanded = alike().map(|one| one.assessment.undisputed());
    likely(first, demanded.fold(Money::zero(costs.currency()), Money::plus))
}
