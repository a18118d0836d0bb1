//! The balance, event by event: payments and credit notes in the order of their days, interest accrued up to
//! each, payments allocated in the order of the law or the contract.

use crate::calendar::{Day, days_between, next, previous};
use crate::compensation;
use crate::explain::{Rule, Step};
use crate::facts::{AllocationOrder, Claim, CreditEffect, Debtor, Question};
use crate::interest::{self, Rates, Segment};
use crate::law::{InterestStart, Regime};
use crate::money::Money;
use crate::refusal::{Refusal, Warning, WarningAbout};
use crate::terms::DueDate;

/// What moved the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/assessment.wit")]
pub enum Event {
    Invoice,
    Payment,
    CreditNote,
}

/// The balance after one event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct Line {
    pub date: Day,
    pub event: Event,
    pub reference: Option<String>,
    pub amount: Money,
    pub to_compensation: Money,
    pub to_interest: Money,
    pub to_principal: Money,
    pub open_balance: Money,
}

/// What the law adds: what it came to, and what was paid of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// What it came to.
    pub accrued: Money,
    /// What was paid of it.
    pub paid: Money,
}

impl Charge {
    /// What is left of it.
    #[must_use]
    pub fn outstanding(self) -> Money {
        self.accrued.minus(self.paid)
    }

    /// Pays as much of it as `money` can, and returns how much that was.
    fn pay(&mut self, money: Money) -> Money {
        let part = money.min(self.outstanding());
        self.paid = self.paid.plus(part);
        part
    }
}

/// Where an invoice stands on the day of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Principal still owed.
    pub open: Money,
    /// Paid or credited beyond what was owed.
    pub surplus: Money,
    /// Interest.
    pub interest: Charge,
    /// Fixed compensation.
    pub compensation: Charge,
    /// The balance, event by event.
    pub lines: Vec<Line>,
    /// Interest, stretch by stretch.
    pub segments: Vec<Segment>,
}

/// One payment or credit note that counts by the day of the question.
struct Movement<'a> {
    date: Day,
    kind: Event,
    reference: Option<&'a str>,
    amount: Money,
}

/// Walks through everything that happened to an invoice up to the day of the question.
pub fn run(
    debtor: &Debtor,
    claim: &Claim,
    due: DueDate,
    regime: &Regime,
    question: &Question,
    steps: &mut Vec<Step>,
    warnings: &mut Vec<Warning>,
) -> Result<Position, Refusal> {
    set_aside_later_facts(claim, question.as_of, warnings);
    let mut walk = Walk::new(debtor, claim, due, regime, question, steps, warnings);
    for movement in movements(claim, question.as_of) {
        walk.go_to(movement.date)?;
        match movement.kind {
            Event::CreditNote => walk.credit(&movement),
            Event::Payment | Event::Invoice => walk.pay(&movement),
        }
    }
    walk.finish()
}

/// Payments and dated credit notes by day; on one day credit notes first, then in the order given.
fn movements(claim: &Claim, as_of: Day) -> Vec<Movement<'_>> {
    let credits =
        claim.credit_notes.iter().filter(|credit| credit.effect == CreditEffect::FromItsDate).map(|credit| {
            Movement {
                date: credit.date,
                kind: Event::CreditNote,
                reference: Some(&credit.number),
                amount: credit.amount,
            }
        });
    let payments = claim.payments.iter().map(|payment| Movement {
        date: payment.date,
        kind: Event::Payment,
        reference: payment.reference.as_deref(),
        amount: payment.amount,
    });
    let mut movements: Vec<_> = credits.chain(payments).filter(|movement| movement.date <= as_of).collect();
    movements.sort_by_key(|movement| movement.date);
    movements
}

fn set_aside_later_facts(claim: &Claim, as_of: Day, warnings: &mut Vec<Warning>) {
    let mut later = |path: String, date: Day| {
        if date > as_of {
            warnings.push(Warning { path, about: WarningAbout::LaterFactSetAside { date } });
        }
    };
    for (index, payment) in claim.payments.iter().enumerate() {
        later(format!("claim.payments[{index}].date"), payment.date);
    }
    for (index, credit) in claim.credit_notes.iter().enumerate() {
        later(format!("claim.credit-notes[{index}].date"), credit.date);
    }
    for (index, dispute) in claim.disputes.iter().enumerate() {
        later(format!("claim.disputes[{index}].opened-on"), dispute.opened_on);
    }
    for (index, promise) in claim.promises.iter().enumerate() {
        later(format!("claim.promises[{index}].made-on"), promise.made_on);
    }
    for (index, contact) in claim.contacts.iter().enumerate() {
        later(format!("claim.contacts[{index}].date"), contact.date);
    }
}

struct Walk<'a> {
    claim: &'a Claim,
    due: DueDate,
    regime: &'a Regime,
    as_of: Day,
    judgment: Option<Day>,
    rates: Rates<'a>,
    /// The day before the first that bears interest; none if interest has not started.
    start: Option<Day>,
    /// The last day that can bear interest.
    last: Day,
    /// Interest has accrued through this day.
    accrued_through: Day,
    compensation_judged: bool,
    position: Position,
    steps: &'a mut Vec<Step>,
    warnings: &'a mut Vec<Warning>,
    compensation_steps: Vec<Step>,
}

impl<'a> Walk<'a> {
    fn new(
        debtor: &Debtor,
        claim: &'a Claim,
        due: DueDate,
        regime: &'a Regime,
        question: &'a Question,
        steps: &'a mut Vec<Step>,
        warnings: &'a mut Vec<Warning>,
    ) -> Self {
        let invoice = &claim.invoice;
        let as_of = question.as_of;
        let nothing = Money::zero(invoice.currency());
        let judgment =
            debtor.insolvency.map(|insolvency| insolvency.judgment_date).filter(|day| *day <= as_of);
        let start = match regime.interest.start {
            _ if !invoice.is_issued() => None,
            InterestStart::DueDate => Some(due.due),
            InterestStart::FormalNotice => claim.formal_notice_by(as_of).map(|notice| notice.max(due.due)),
        };
        // The opening judgment stops interest from its own day on.
        let last = judgment.map_or(as_of, |judgment| previous(judgment).min(as_of));
        let first_interest_day = next(start.unwrap_or(due.due));
        let rates =
            Rates::new(&regime.interest, invoice.rate_clause, &question.extra_rates, first_interest_day);
        let charge = Charge { accrued: nothing, paid: nothing };
        let mut walk = Self {
            claim,
            due,
            regime,
            as_of,
            judgment,
            rates,
            start,
            last,
            accrued_through: start.unwrap_or(due.due),
            compensation_judged: !invoice.is_issued(),
            position: Position {
                open: invoice.amount_due,
                surplus: nothing,
                interest: charge,
                compensation: charge,
                lines: Vec::new(),
                segments: Vec::new(),
            },
            steps,
            warnings,
            compensation_steps: Vec::new(),
        };
        walk.open();
        walk
    }

    /// The invoice itself, less what was credited from the start.
    fn open(&mut self) {
        let invoice = &self.claim.invoice;
        let nothing = Money::zero(invoice.currency());
        self.steps.push(Step::plain(Rule::Principal { amount: invoice.amount_due }));
        self.line(
            invoice.issue_date,
            Event::Invoice,
            Some(&invoice.number),
            invoice.amount_due,
            [nothing; 3],
        );
        for credit in &self.claim.credit_notes {
            if credit.effect == CreditEffect::FromTheStart && credit.date <= self.as_of {
                let part = self.reduce_principal(credit.amount);
                let number = credit.number.clone();
                let left = self.position.open;
                self.steps.push(Step::plain(Rule::CreditFromStart { number, amount: credit.amount, left }));
                let parts = [nothing, nothing, part];
                self.line(invoice.issue_date, Event::CreditNote, Some(&credit.number), credit.amount, parts);
            }
        }
    }

    /// Lets time pass up to a day: compensation when the due date has gone by, interest for each day.
    fn go_to(&mut self, day: Day) -> Result<(), Refusal> {
        if day > self.due.due {
            self.judge_compensation()?;
        }
        let through = day.min(self.last);
        if self.start.is_some() && through > self.accrued_through {
            let segments = self.rates.accrue(self.position.open, self.accrued_through, through)?;
            for segment in &segments {
                self.position.interest.accrued = self.position.interest.accrued.plus(segment.interest);
            }
            self.position.segments.extend(segments);
            self.accrued_through = through;
        }
        Ok(())
    }

    /// Owed once, if anything was still open when the due date had passed.
    fn judge_compensation(&mut self) -> Result<(), Refusal> {
        let judged = core::mem::replace(&mut self.compensation_judged, true);
        if judged || !self.position.open.is_positive() {
            return Ok(());
        }
        self.position.compensation.accrued = compensation::owed(
            self.regime,
            self.claim.invoice.currency(),
            self.due.start,
            self.due.due,
            self.judgment,
            &mut self.compensation_steps,
            self.warnings,
        )?;
        Ok(())
    }

    fn credit(&mut self, movement: &Movement<'_>) {
        let nothing = Money::zero(movement.amount.currency());
        let part = self.reduce_principal(movement.amount);
        self.steps.push(Step::plain(Rule::CreditNote {
            number: movement.reference.unwrap_or_default().to_owned(),
            date: movement.date,
            amount: movement.amount,
            left: self.position.open,
        }));
        self.line(
            movement.date,
            movement.kind,
            movement.reference,
            movement.amount,
            [nothing, nothing, part],
        );
    }

    fn pay(&mut self, movement: &Movement<'_>) {
        let invoice = &self.claim.invoice;
        let order = invoice.allocation.unwrap_or(self.regime.allocation);
        let mut rest = movement.amount;
        let nothing = Money::zero(rest.currency());
        let (mut costs, mut interest, mut principal) = (nothing, nothing, nothing);
        let turns = match order {
            AllocationOrder::CostsInterestPrincipal => [Turn::Costs, Turn::Interest, Turn::Principal],
            AllocationOrder::InterestCostsPrincipal => [Turn::Interest, Turn::Costs, Turn::Principal],
            AllocationOrder::PrincipalInterestCosts => [Turn::Principal, Turn::Interest, Turn::Costs],
        };
        for turn in turns {
            let paid = match turn {
                Turn::Costs => {
                    costs = self.position.compensation.pay(rest);
                    costs
                }
                Turn::Interest => {
                    interest = self.position.interest.pay(rest);
                    interest
                }
                Turn::Principal => {
                    principal = rest.min(self.position.open);
                    self.position.open = self.position.open.minus(principal);
                    principal
                }
            };
            rest = rest.minus(paid);
        }
        self.position.surplus = self.position.surplus.plus(rest);
        let (date, amount, left) = (movement.date, movement.amount, self.position.open);
        if date <= self.due.due {
            self.steps.push(Step::plain(Rule::PaymentInTime { date, amount, left }));
        } else {
            let rule = Rule::PaymentAllocated {
                date,
                amount,
                order,
                to_compensation: costs,
                to_interest: interest,
                to_principal: principal,
                left,
            };
            let legal = invoice.allocation.is_none();
            let step =
                if legal { Step::sourced(rule, &self.regime.allocation_source) } else { Step::plain(rule) };
            self.steps.push(step);
        }
        self.line(date, movement.kind, movement.reference, amount, [costs, interest, principal]);
    }

    fn reduce_principal(&mut self, amount: Money) -> Money {
        let part = amount.min(self.position.open);
        self.position.open = self.position.open.minus(part);
        self.position.surplus = self.position.surplus.plus(amount.minus(part));
        part
    }

    fn line(&mut self, date: Day, event: Event, reference: Option<&str>, amount: Money, parts: [Money; 3]) {
        let [to_compensation, to_interest, to_principal] = parts;
        self.position.lines.push(Line {
            date,
            event,
            reference: reference.map(ToOwned::to_owned),
            amount,
            to_compensation,
            to_interest,
            to_principal,
            open_balance: self.position.open,
        });
    }

    fn finish(mut self) -> Result<Position, Refusal> {
        self.go_to(self.as_of)?;
        let due = self.due.due;
        let as_of = self.as_of;
        if !self.position.open.is_positive() {
            self.steps.push(Step::plain(Rule::NothingOwed { as_of }));
        } else if !self.claim.invoice.is_issued() {
            self.steps.push(Step::plain(Rule::NotIssued));
        } else if as_of <= due {
            self.steps.push(Step::plain(Rule::NotDue { due, as_of }));
        } else {
            let days = days_between(due, as_of);
            self.steps.push(Step::plain(Rule::DaysPastDue { due, as_of, days }));
        }
        self.explain_interest();
        self.steps.append(&mut self.compensation_steps);
        if self.position.surplus.is_positive() {
            let about = WarningAbout::Overpaid(self.position.surplus);
            self.warnings.push(Warning { path: "claim.payments".to_owned(), about });
        }
        Ok(self.position)
    }

    fn explain_interest(&mut self) {
        let was_late = !self.position.segments.is_empty();
        let owed_late =
            self.claim.invoice.is_issued() && self.as_of > self.due.due && self.position.open.is_positive();
        if !was_late && !owed_late {
            return;
        }
        let source = &self.regime.interest.start_source;
        match self.start {
            None => self.steps.push(Step::sourced(Rule::InterestNotStarted, source)),
            Some(start) => {
                let first_day = next(start);
                self.steps.push(Step::sourced(Rule::InterestFrom { first_day }, source));
            }
        }
        if let Some(judgment) = self.judgment {
            let rule = Rule::InterestStopped { judgment };
            self.steps.push(Step::sourced(rule, &self.regime.insolvency.stop_source));
        }
        self.steps.append(&mut self.rates.steps);
        self.warnings.append(&mut self.rates.warnings);
        self.steps.extend(self.position.segments.iter().map(interest::explain));
        if self.position.segments.len() > 1 {
            let days =
                self.position.segments.iter().fold(0_u32, |sum, segment| sum.saturating_add(segment.days));
            let segments = u32::try_from(self.position.segments.len()).unwrap_or(u32::MAX);
            let interest = self.position.interest.accrued;
            self.steps.push(Step::plain(Rule::InterestTotal { segments, days, interest }));
        }
    }
}

#[derive(Clone, Copy)]
enum Turn {
    Costs,
    Interest,
    Principal,
}
