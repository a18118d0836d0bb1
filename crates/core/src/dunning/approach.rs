//! How a debtor is approached about some claims, at a level and on a channel: what that demands and announces, what the
//! law wants said with it, and by when it asks to pay.
//!
//! A decision is about one claim, an item of the worklist and its message about several: each asks here, so that they agree.

use crate::calendar::{Day, plus_days};
use crate::choices::Channel;
use crate::dunning::demand::{self, Announced, Demand, Owed};
use crate::facts::{PaymentTerms, Question};
use crate::law::{CompensationStart, NoticePeriod, NoticeWith, Ruled, StartRule, calendar};
use crate::money::{self, Currency, Money};
use crate::policy::{Level, NextStep};

/// What a contact is, whatever the policy calls its level.
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

impl Stage {
    /// What a level is.
    #[must_use]
    pub fn of(level: &Level) -> Self {
        if level.is_courtesy() {
            return Self::Courtesy;
        }
        match level.step {
            NextStep::FormalNotice => Self::FormalNotice,
            NextStep::Warn => Self::Warning,
            _ => Self::Reminder,
        }
    }
}

/// What the law wants said with the first message that starts a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatutoryNotice {
    /// The period.
    pub period: NoticePeriod,
    /// What is owed after it.
    pub costs: Vec<Money>,
    /// The article.
    pub ground: Option<&'static str>,
}

/// How a debtor is approached about some claims.
#[derive(Clone, Debug)]
pub struct Approach {
    /// What it asks for and what it announces, by currency in the order of the claims.
    pub sums: Vec<(Demand, Announced)>,
    /// The period that the law starts with it.
    pub notice: Option<StatutoryNotice>,
    /// The time to reply before a claim is brought, where the law or its rules of procedure give one.
    pub reply: Option<Ruled<u16>>,
    /// By when it asks to pay; none before the due date, and where nobody is contacted.
    pub pay_by: Option<Day>,
    /// What it is, where the debtor is contacted.
    stage: Option<Stage>,
}

impl Approach {
    /// What a level on a channel amounts to; without a level nobody is contacted.
    #[must_use]
    pub fn new(
        level: Option<&Level>,
        channel: Option<Channel>,
        owed: &[Owed<'_>],
        question: &Question,
    ) -> Self {
        let sums = demand::sums(level, owed);
        let Some(level) = level.filter(|level| level.step.is_contact()) else {
            return Self { sums, notice: None, reply: None, pay_by: None, stage: None };
        };
        let (stage, as_of) = (Stage::of(level), question.as_of);
        let in_writing = matches!(channel, Some(Channel::Email | Channel::Letter));
        let notice = if in_writing { statutory_notice(owed, stage, as_of) } else { None };
        let reply = owed.first().and_then(|first| first.assessment.regime.letter.reply);
        let reply = reply.filter(|_| stage == Stage::FormalNotice);
        let pay_by = (stage != Stage::Courtesy).then(|| {
            let of_level = plus_days(as_of, level.days_to_pay.into());
            let of_notice = notice.as_ref().map(|notice| end_of_notice(owed, notice, question));
            let of_reply = reply.map(|reply| plus_days(as_of, reply.rule.into()));
            [of_notice, of_reply].into_iter().flatten().fold(of_level, Day::max)
        });
        Self { sums, notice, reply, pay_by, stage: Some(stage) }
    }

    /// What it asks for and announces in one currency.
    #[must_use]
    pub fn of_currency(&self, currency: Currency) -> (Demand, Announced) {
        let found = self.sums.iter().find(|(demand, _)| demand.principal.currency() == currency);
        found.copied().unwrap_or_else(|| demand::in_currency(None, &[], currency))
    }

    /// Whether it counts as the formal notice that some laws wait for.
    #[must_use]
    pub fn counts_as_notice(&self) -> bool {
        self.stage == Some(Stage::FormalNotice) || self.notice.is_some()
    }
}

/// Whether interest waits for a formal notice.
#[must_use]
pub fn needs_notice(one: Owed<'_>) -> bool {
    match one.assessment.regime.interest.start.rule {
        StartRule::FormalNotice | StartRule::AfterNotice(_) => true,
        StartRule::AgreedDueDateOrFormalNotice => one.claim.invoice.terms == PaymentTerms::Statutory,
        StartRule::DueDate | StartRule::MonthsAfterDelivery { .. } => false,
    }
}

/// The last day of the period that the law starts, at the earliest.
fn end_of_notice(owed: &[Owed<'_>], notice: &StatutoryNotice, question: &Question) -> Day {
    let as_of = question.as_of;
    let place = owed.first().and_then(|first| first.assessment.regime.place).and_then(calendar);
    let sent = place.map_or(as_of, |calendar| {
        calendar.plus_working_days(as_of, notice.period.working_days, &question.calendar_changes)
    });
    plus_days(sent, notice.period.days.into())
}

/// What the law wants said when this starts a period: once, where no notice was given yet.
fn statutory_notice(owed: &[Owed<'_>], stage: Stage, as_of: Day) -> Option<StatutoryNotice> {
    let mut found: Option<StatutoryNotice> = None;
    for one in owed {
        let regime = &one.assessment.regime;
        let starts = match regime.letter.notice_with {
            Some(NoticeWith::FirstReminder) => stage != Stage::Courtesy,
            Some(NoticeWith::FormalNotice) => stage == Stage::FormalNotice,
            None => false,
        };
        let (of_costs, of_interest) =
            (regime.compensation.map(|rule| rule.start), regime.interest.start.rule);
        let ((Some(CompensationStart::AfterNotice(period)), _) | (_, StartRule::AfterNotice(period))) =
            (of_costs, of_interest)
        else {
            continue;
        };
        // Costs can be announced to who is in default, and a formal notice that brings the default comes too early.
        let brings_default =
            regime.letter.notice_with == Some(NoticeWith::FormalNotice) && needs_notice(*one);
        if !starts || brings_default || one.claim.formal_notice_by(as_of).is_some() {
            continue;
        }
        let ground =
            regime.compensation.as_ref().and_then(|rule| rule.ground.article()).map(|article| article.title);
        let notice = found.get_or_insert(StatutoryNotice { period, costs: Vec::new(), ground });
        if let Some(costs) = demand::likely(*one, one.assessment.demandable()) {
            money::add(&mut notice.costs, costs);
        }
    }
    if let Some(notice) = &mut found {
        for costs in &mut notice.costs {
            *costs = demand::costs_on_sum(owed, costs.currency()).unwrap_or(*costs);
        }
    }
    found
}
