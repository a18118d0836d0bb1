//! The whole answer for one invoice, on one screen: start reading here.

use crate::balance::{self, Charge, Line, Tranche};
use crate::calendar::{Day, days_between, next};
use crate::credits;
use crate::deadlines::{self, Deadline};
use crate::discounts;
use crate::disputes;
use crate::explain::{Rule, Step};
use crate::facts::{self, Claim, Debtor, Question};
use crate::interest::Segment;
use crate::law::{NoRegime, Regime};
use crate::money::Money;
use crate::refusal::{Reason, Refusal, UnknownRate, Warning, WarningAbout};
use crate::terms::{self, TermsCheck};
use crate::trail::{Chapter, Trail};

/// The answer for one invoice on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct Assessment {
    pub invoice: String,
    pub debtor: String,
    /// What governs the claim.
    pub regime: Regime,
    pub due_date: Day,
    /// The day from which the term counts.
    pub term_start: Day,
    pub terms: TermsCheck,
    pub days_past_due: u32,
    pub open_balance: Money,
    pub past_due: Money,
    pub disputed: Money,
    /// What disputes decided for the debtor still lack in credit notes.
    pub credit_due: Money,
    pub surplus: Money,
    pub discount: Option<discounts::Open>,
    /// What waits to be matched and may cover a part of what is called: in an account, the share of this claim.
    pub waiting: Money,
    pub interest: Charge,
    /// Through which day interest is known, where the rate that follows is missing.
    pub known_through: Option<(Day, UnknownRate)>,
    pub compensation: Charge,
    pub total: Money,
    pub balance: Vec<Line>,
    pub segments: Vec<Segment>,
    /// The parts of the amount due; the contract shows them when there are several.
    pub tranches: Vec<Tranche>,
    pub deadlines: Vec<Deadline>,
    pub steps: Vec<Step>,
    pub warnings: Vec<Warning>,
    pub next_change: Option<Day>,
}

impl Assessment {
    /// What can be asked for: what is overdue, or when nothing is, what falls due next.
    #[must_use]
    pub fn called(&self) -> Money {
        if self.past_due.is_positive() {
            return self.past_due;
        }
        let next = self.tranches.iter().find(|tranche| tranche.open.is_positive());
        next.map_or(self.open_balance, |tranche| tranche.open)
    }

    /// What can be asked for less what is contested or was decided for the debtor.
    #[must_use]
    pub fn undisputed(&self) -> Money {
        self.called().minus(self.disputed).minus(self.credit_due).or_zero()
    }

    /// The same less what waits to be matched: what may be demanded.
    #[must_use]
    pub fn demandable(&self) -> Money {
        self.undisputed().minus(self.waiting).or_zero()
    }

    /// What is overdue and may be demanded: nothing before the due date.
    #[must_use]
    pub fn demandable_past_due(&self) -> Money {
        if self.past_due.is_positive() {
            self.demandable()
        } else {
            Money::zero(self.open_balance.currency())
        }
    }

    /// Whether a part of it is contested, was decided for the debtor or may be paid already: the base of what the law adds is
    /// not settled.
    #[must_use]
    pub fn is_unsettled(&self) -> bool {
        self.disputed.is_positive() || self.credit_due.is_positive() || self.waiting.is_positive()
    }

    /// Takes the part of what waits that may cover it.
    pub fn take_from(&mut self, pool: &mut [Money]) {
        self.waiting = credits::take(pool, self.undisputed());
    }
}

/// Assesses one invoice: due date, lawfulness, balance, interest, compensation, in that order.
pub fn assess(debtor: &Debtor, claim: &Claim, question: &Question) -> Result<Assessment, Vec<Refusal>> {
    assess_along(Trail::told(), debtor, claim, question)
}

/// The same figures without a line of explanation or a warning: for days and sums that are tried and not shown.
pub fn figures(debtor: &Debtor, claim: &Claim, question: &Question) -> Result<Assessment, Vec<Refusal>> {
    assess_along(Trail::silent(), debtor, claim, question)
}

fn assess_along(
    trail: Trail,
    debtor: &Debtor,
    claim: &Claim,
    question: &Question,
) -> Result<Assessment, Vec<Refusal>> {
    let mut faults = facts::check_debtor(debtor);
    faults.extend(facts::check(debtor, claim));
    if !faults.is_empty() {
        return Err(faults);
    }
    assess_checked(trail, debtor, claim, question).map_err(|refusal| vec![refusal])
}

fn assess_checked(
    mut trail: Trail,
    debtor: &Debtor,
    claim: &Claim,
    question: &Question,
) -> Result<Assessment, Refusal> {
    let invoice = &claim.invoice;
    let regime = regime(debtor, claim)?;

    let due = terms::due(invoice, &regime, &question.calendar_changes, &mut trail)?;
    let terms = terms::check(invoice, &regime, &due, &mut trail)?;
    let position = balance::run(debtor, claim, &due, &regime, question, &mut trail)?;

    let due_date = position.due();
    let owed = invoice.is_issued() && position.open.is_positive();
    let late = owed && question.as_of > due_date;
    let total = position.open.plus(position.interest.outstanding()).plus(position.compensation.outstanding());
    trail.say(Chapter::Total, || {
        Step::plain(Rule::Total {
            principal: position.open,
            interest: position.interest.outstanding(),
            compensation: position.compensation.outstanding(),
            total,
        })
    });
    let discount = discounts::open(claim, position.open, question.as_of);
    if let Some(discounts::Open { percent, last_day, discount, to_pay }) = discount {
        let rule = Rule::DiscountOpen { percent, last_day, discount, to_pay };
        trail.say(Chapter::Total, || Step::plain(rule));
    }
    let deadlines = if owed {
        deadlines::deadlines(debtor, claim, due_date, &regime, question, &mut trail)
    } else {
        Vec::new()
    };
    let waiting = credits::waiting(debtor, std::iter::empty(), question.as_of);
    let mut pool = credits::sums(&waiting);
    if position.open.is_positive() {
        if !pool.is_empty() {
            trail.warn(Chapter::Credits, "debtor.credits", || WarningAbout::CreditWaiting(pool.clone()));
        }
        for text in debtor.mailboxes().unusable {
            trail.warn(Chapter::Credits, "debtor.email", || WarningAbout::AddressUnusable(text));
        }
    }
    let (steps, warnings) = trail.into_parts();
    let mut assessment = Assessment {
        invoice: invoice.number.clone(),
        debtor: debtor.id.clone(),
        regime,
        due_date,
        term_start: due.start,
        terms,
        days_past_due: if late { days_between(due_date, question.as_of) } else { 0 },
        open_balance: position.open,
        past_due: if late {
            position.past_due(question.as_of)
        } else {
            Money::zero(position.open.currency())
        },
        disputed: disputed(claim, position.open, question.as_of),
        credit_due: disputes::credit_due(claim, position.open, question.as_of),
        surplus: position.surplus,
        discount,
        waiting: Money::zero(position.open.currency()),
        interest: position.interest,
        known_through: position.known_through,
        compensation: position.compensation,
        total,
        next_change: next_change(debtor, claim, due_date, position.open, &deadlines, question.as_of),
        balance: position.lines,
        segments: position.segments,
        tranches: position.tranches,
        deadlines,
        steps,
        warnings,
    };
    assessment.take_from(&mut pool);
    Ok(assessment)
}

/// What governs this claim: the law of its country for this kind of debtor and the age of the contract, or the
/// contract alone where no law is available here.
pub fn regime(debtor: &Debtor, claim: &Claim) -> Result<Regime, Refusal> {
    let invoice = &claim.invoice;
    let contract = &invoice.contract;
    let concluded_on = contract.concluded_on.unwrap_or(invoice.issue_date);
    invoice.law.regime(debtor.kind, concluded_on, invoice.issue_date, contract.interest).map_err(|none| {
        match none {
            NoRegime::NotAvailable(country) => {
                Refusal::new("claim.invoice.law", Reason::LawNotAvailable(country))
            }
            NoRegime::Before(first) if contract.concluded_on.is_some() => {
                Refusal::new("claim.invoice.contract.concluded-on", Reason::BeforeLaw(first))
            }
            NoRegime::Before(first) => Refusal::new("claim.invoice.issue-date", Reason::BeforeLaw(first)),
            NoRegime::Available(name) => {
                Refusal::new("claim.invoice.contract.interest", Reason::LawAvailable(name))
            }
        }
    })
}

/// The contested part of what is open on a day.
#[must_use]
pub fn disputed(claim: &Claim, open: Money, on: Day) -> Money {
    let open_disputes = claim.disputes.iter().filter(|dispute| dispute.is_open(on));
    open_disputes
        .fold(Money::zero(open.currency()), |sum, dispute| sum.plus(dispute.amount.unwrap_or(open)))
        .min(open)
}

/// A late invoice changes every day; one that is not due changes the day after its due date; any changes when
/// a fact already known begins or ends to count.
fn next_change(
    debtor: &Debtor,
    claim: &Claim,
    due: Day,
    open: Money,
    deadlines: &[Deadline],
    as_of: Day,
) -> Option<Day> {
    let by_itself = (open.is_positive() && claim.invoice.is_issued()).then(|| next(due.max(as_of)));
    let judgment = debtor.insolvency.map(|insolvency| insolvency.judgment_date);
    let received = debtor.credits.iter().map(|credit| credit.date);
    let warned = deadlines.iter().flat_map(|deadline| [deadline.warn_from, next(deadline.date)]);
    let days = claim
        .fact_days()
        .chain(discounts::turning_days(claim))
        .chain(judgment)
        .chain(received)
        .chain(by_itself)
        .chain(warned);
    days.filter(|day| *day > as_of).min()
}
