//! The balance, event by event: payments and credit notes in the order of their days, interest accrued up to
//! each, payments allocated in the order of the law or the contract.
//!
//! # Why it is so
//!
//! **Each instalment is a debt of its own.** It has its due date, its interest and, where rates are frozen,
//! its rate; payments go to the oldest. The fixed compensation stays one for the invoice.
//!
//! **Insolvency elsewhere.** Where its effect on interest is not known here, interest is counted up to the
//! judgment and a warning says that this is not the law but a stop.
//!
//! **Balance after interest.** The reference layout put the balance before interest. Allocating a payment to
//! interest first needs the interest accrued up to that day, so `balance.rs` walks the events and asks
//! `interest.rs` for each stretch.
//!
//! **A credit note is not a payment.** It reduces the principal, from its date or from the start, as the
//! caller says; it is never allocated to interest. The day of the credit note still bears interest on the old
//! balance, like the day of a payment.
//!
//! # Example
//!
//! ```
//! # use relance_core::calendar::day;
//! # use relance_core::choices::DebtorKind;
//! # use relance_core::facts::{Claim, Debtor, Invoice, Payment, PaymentTerms, Question};
//! # use relance_core::law::Jurisdiction;
//! # use relance_core::money::{Currency, Money};
//! # let eur = |text| Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap();
//! # let france = Jurisdiction::from_code("FR").unwrap();
//! use relance_core::assess;
//!
//! // Of 1,000.00 paid late, the 40.00 of recovery costs and the interest come off first.
//! let terms = PaymentTerms::DueOn(day(2026, 4, 1));
//! let mut claim = Claim::bare("D", Invoice::bare("F-1", france, day(2026, 3, 2), eur("4800.00"), terms));
//! claim.payments.push(Payment { date: day(2026, 6, 15), amount: eur("1000.00"), reference: None });
//! let debtor = Debtor::bare("D", DebtorKind::Business);
//! let found = assess::assess(&debtor, &claim, &Question::on(day(2026, 6, 15))).unwrap();
//! let line = found.balance.last().unwrap();
//! assert_eq!((line.to_compensation, line.to_interest), (eur("40.00"), eur("119.84")));
//! assert_eq!((line.to_principal, line.open_balance), (eur("840.16"), eur("3959.84")));
//! ```

mod account;
mod accrual;

use crate::calendar::{Day, days_between, previous};
use crate::choices::AllocationOrder;
use crate::compensation::{self, Late};
use crate::discounts::{self, Earned};
use crate::explain::{Rule, Step};
use crate::facts::{Claim, CreditEffect, Debtor, Question};
use crate::interest::{Rates, Segment};
use crate::law::Regime;
use crate::money::Money;
use crate::path::Path;
use crate::refusal::{Refusal, UnknownRate, WarningAbout};
use crate::terms::Due;
use crate::trail::{Chapter, Trail};

/// What moved the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/assessment.wit")]
pub enum Event {
    Invoice,
    Payment,
    CreditNote,
    Discount,
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

/// Where one part of the amount due stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tranche {
    /// The last day to pay it on time.
    pub due: Day,
    /// How much it was.
    pub amount: Money,
    /// Principal still owed of it.
    pub open: Money,
    /// Interest on it.
    interest: Charge,
    /// The part of its unpaid interest that bears interest.
    capitalised: Money,
    /// The day before the first that bears interest; none if interest has not started.
    start: Option<Day>,
    /// Interest has accrued through this day.
    accrued_through: Day,
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
    /// Compensation for recovery costs.
    pub compensation: Charge,
    /// The parts of the amount due, oldest first.
    pub tranches: Vec<Tranche>,
    /// The balance, event by event.
    pub lines: Vec<Line>,
    /// Interest, stretch by stretch.
    pub segments: Vec<Segment>,
    /// Through which day interest is known, where the rate that follows is missing.
    pub known_through: Option<(Day, UnknownRate)>,
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
    due: &Due,
    regime: &Regime,
    question: &Question,
    trail: &mut Trail,
) -> Result<Position, Refusal> {
    remark_on_dates(claim, question.as_of, trail);
    let mut walk = Walk::new(debtor, claim, due, regime, question, trail)?;
    let mut discount = discounts::earned(claim, question.as_of);
    for movement in movements(claim, question.as_of) {
        // A discount is given on the day it was reached, after what reached it.
        if let Some(earned) = discount.filter(|earned| earned.on < movement.date) {
            walk.discount(&earned)?;
            discount = None;
        }
        walk.go_to(movement.date)?;
        match movement.kind {
            Event::CreditNote | Event::Discount => walk.credit(&movement),
            Event::Payment | Event::Invoice => walk.pay(&movement),
        }
    }
    if let Some(earned) = discount {
        walk.discount(&earned)?;
    }
    walk.finish()
}

/// Payments and dated credit notes by day; on one day credit notes first, then in the order given.
fn movements(claim: &Claim, as_of: Day) -> Vec<Movement<'_>> {
    // What came before the invoice counts from its day: a deposit.
    let counted = |date: Day| date.max(claim.invoice.issue_date);
    let credits =
        claim.credit_notes.iter().filter(|credit| credit.effect == CreditEffect::FromItsDate).map(|credit| {
            Movement {
                date: counted(credit.date),
                kind: Event::CreditNote,
                reference: Some(&credit.number),
                amount: credit.amount,
            }
        });
    let payments = claim.payments.iter().map(|payment| Movement {
        date: counted(payment.date),
        kind: Event::Payment,
        reference: payment.reference.as_deref(),
        amount: payment.amount,
    });
    let mut movements: Vec<_> = credits.chain(payments).filter(|movement| movement.date <= as_of).collect();
    movements.sort_by_key(|movement| movement.date);
    movements
}

fn remark_on_dates(claim: &Claim, as_of: Day, trail: &mut Trail) {
    let issue = claim.invoice.issue_date;
    let mut early = |path: Path, date: Day| {
        if date < issue {
            trail.warn(Chapter::Balance, path, || WarningAbout::BeforeIssue { date, counts_from: issue });
        }
    };
    for (index, payment) in claim.payments.iter().enumerate() {
        early(Path::of("claim.payments").item(index).field("date"), payment.date);
    }
    for (index, credit) in claim.credit_notes.iter().enumerate() {
        early(Path::of("claim.credit-notes").item(index).field("date"), credit.date);
    }
    let mut later = |path: Path, date: Day| {
        if date > as_of {
            trail.warn(Chapter::Balance, path, || WarningAbout::LaterFactSetAside { date });
        }
    };
    for (index, payment) in claim.payments.iter().enumerate() {
        later(Path::of("claim.payments").item(index).field("date"), payment.date);
    }
    for (index, credit) in claim.credit_notes.iter().enumerate() {
        later(Path::of("claim.credit-notes").item(index).field("date"), credit.date);
    }
    for (index, dispute) in claim.disputes.iter().enumerate() {
        later(Path::of("claim.disputes").item(index).field("opened-on"), dispute.opened_on);
    }
    for (index, promise) in claim.promises.iter().enumerate() {
        later(Path::of("claim.promises").item(index).field("made-on"), promise.made_on);
    }
    for (index, contact) in claim.contacts.iter().enumerate() {
        later(Path::of("claim.contacts").item(index).field("date"), contact.date);
    }
    for (index, interruption) in claim.proceedings.interruptions.iter().enumerate() {
        later(Path::of("claim.proceedings.interruptions").item(index).field("date"), interruption.date);
    }
    if let Some(judgment) = &claim.proceedings.judgment {
        later(Path::of("claim.proceedings.judgment.given-on"), judgment.given_on);
    }
    if let Some(order) = &claim.proceedings.order {
        later(Path::of("claim.proceedings.order.made-on"), order.made_on);
    }
}

struct Walk<'a> {
    claim: &'a Claim,
    due: &'a Due,
    regime: &'a Regime,
    question: &'a Question,
    judgment: Option<Day>,
    rates: Rates<'a>,
    /// The last day that can bear interest.
    last: Day,
    compensation_judged: bool,
    position: Position,
    trail: &'a mut Trail,
}

impl<'a> Walk<'a> {
    fn new(
        debtor: &Debtor,
        claim: &'a Claim,
        due: &'a Due,
        regime: &'a Regime,
        question: &'a Question,
        trail: &'a mut Trail,
    ) -> Result<Self, Refusal> {
        let invoice = &claim.invoice;
        let as_of = question.as_of;
        let nothing = Money::zero(invoice.currency());
        let charge = Charge { accrued: nothing, paid: nothing };
        let judgment =
            debtor.insolvency.map(|insolvency| insolvency.judgment_date).filter(|day| *day <= as_of);
        let mut tranches = Vec::with_capacity(due.parts.len());
        for part in &due.parts {
            let start = accrual::start(claim, regime, part.due, question, trail)?;
            tranches.push(Tranche {
                due: part.due,
                amount: part.amount,
                open: part.amount,
                interest: charge,
                capitalised: nothing,
                start,
                accrued_through: start.unwrap_or(part.due),
            });
        }
        let mut walk = Self {
            claim,
            due,
            regime,
            question,
            judgment,
            rates: Rates::new(regime, claim, question),
            // The opening judgment stops interest from its own day on.
            last: judgment.map_or(as_of, |judgment| previous(judgment).min(as_of)),
            compensation_judged: !invoice.is_issued(),
            position: Position {
                open: invoice.amount_due,
                surplus: nothing,
                interest: charge,
                compensation: charge,
                tranches,
                lines: Vec::new(),
                segments: Vec::new(),
                known_through: None,
            },
            trail,
        };
        walk.open();
        Ok(walk)
    }

    /// The invoice itself, less what was credited from the start.
    fn open(&mut self) {
        let invoice = &self.claim.invoice;
        let nothing = Money::zero(invoice.currency());
        self.trail.say(Chapter::Balance, || Step::plain(Rule::Principal { amount: invoice.amount_due }));
        self.line(
            invoice.issue_date,
            Event::Invoice,
            Some(&invoice.number),
            invoice.amount_due,
            [nothing; 3],
        );
        for credit in &self.claim.credit_notes {
            if credit.effect == CreditEffect::FromTheStart && credit.date <= self.question.as_of {
                let part = self.reduce_principal(credit.amount);
                let number = credit.number.clone();
                let left = self.position.open;
                self.trail.say(Chapter::Balance, || {
                    Step::plain(Rule::CreditFromStart { number, amount: credit.amount, left })
                });
                let parts = [nothing, nothing, part];
                self.line(invoice.issue_date, Event::CreditNote, Some(&credit.number), credit.amount, parts);
            }
        }
    }

    /// Lets time pass up to a day: compensation when its day has gone by, interest for each day.
    fn go_to(&mut self, day: Day) -> Result<(), Refusal> {
        self.judge_compensation(day)?;
        let through = day.min(self.last);
        for index in 0..self.position.tranches.len() {
            self.accrue(index, through)?;
        }
        Ok(())
    }

    /// Owed once, if anything due was still open when the day had passed.
    fn judge_compensation(&mut self, day: Day) -> Result<(), Refusal> {
        if self.compensation_judged {
            return Ok(());
        }
        let fallen =
            self.position.tranches.iter().filter(|tranche| tranche.open.is_positive()).find_map(|tranche| {
                let after = compensation::owed_after(self.regime, self.claim, tranche.due, self.question)?;
                (day > after).then_some((tranche.due, after))
            });
        let Some((due, after)) = fallen else {
            return Ok(());
        };
        self.compensation_judged = true;
        let nothing = Money::zero(self.claim.invoice.currency());
        // A scale that waits for a notice counts all that fell due in its time.
        let fallen_due = due.max(after);
        let overdue = self.position.tranches.iter().filter(|tranche| tranche.due <= fallen_due);
        let debt = overdue.fold(nothing, |sum, tranche| sum.plus(tranche.open));
        let late = Late { debt, term_start: self.due.start, due, judgment: self.judgment };
        self.position.compensation.accrued = compensation::owed(self.regime, self.claim, late, self.trail)?;
        Ok(())
    }

    fn credit(&mut self, movement: &Movement<'_>) {
        let nothing = Money::zero(movement.amount.currency());
        let part = self.reduce_principal(movement.amount);
        self.trail.say(Chapter::Balance, || {
            Step::plain(Rule::CreditNote {
                number: movement.reference.unwrap_or_default().to_owned(),
                date: movement.date,
                amount: movement.amount,
                left: self.position.open,
            })
        });
        self.line(
            movement.date,
            movement.kind,
            movement.reference,
            movement.amount,
            [nothing, nothing, part],
        );
    }

    fn discount(&mut self, earned: &Earned) -> Result<(), Refusal> {
        self.go_to(earned.on)?;
        let nothing = Money::zero(earned.amount.currency());
        let part = self.reduce_principal(earned.amount);
        let left = self.position.open;
        let Earned { on, last_day, percent, amount } = *earned;
        self.trail.say(Chapter::Balance, || {
            Step::plain(Rule::DiscountEarned { percent, last_day, date: on, amount, left })
        });
        self.line(on, Event::Discount, None, amount, [nothing, nothing, part]);
        Ok(())
    }

    fn pay(&mut self, movement: &Movement<'_>) {
        let invoice = &self.claim.invoice;
        let grace = self.claim.proceedings.grace.iter().find(|period| {
            period.principal_first && period.first_day <= movement.date && movement.date <= period.last_day
        });
        let by_court = grace.and(self.regime.interest.grace.as_ref()).map(|given| &given.source);
        let order = match by_court {
            Some(_) => AllocationOrder::PrincipalInterestCosts,
            None => invoice.contract.allocation.unwrap_or(self.regime.allocation.rule),
        };
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
                    interest = self.pay_interest(rest);
                    interest
                }
                Turn::Principal => {
                    principal = self.pay_principal(rest);
                    principal
                }
            };
            rest = rest.minus(paid);
        }
        self.position.surplus = self.position.surplus.plus(rest);
        let (date, amount, left) = (movement.date, movement.amount, self.position.open);
        if date <= self.due.first() {
            self.trail.say(Chapter::Balance, || Step::plain(Rule::PaymentInTime { date, amount, left }));
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
            let of_law = self.regime.allocation.article().filter(|_| invoice.contract.allocation.is_none());
            self.trail.say(Chapter::Balance, || Step::maybe_sourced(rule, by_court.or(of_law)));
        }
        self.line(date, movement.kind, movement.reference, amount, [costs, interest, principal]);
    }

    fn reduce_principal(&mut self, amount: Money) -> Money {
        let part = self.pay_principal(amount);
        self.position.surplus = self.position.surplus.plus(amount.minus(part));
        part
    }

    /// Reduces the principal, the oldest part of the amount due first, and returns by how much.
    fn pay_principal(&mut self, money: Money) -> Money {
        let mut rest = money;
        for tranche in &mut self.position.tranches {
            let part = rest.min(tranche.open);
            tranche.open = tranche.open.minus(part);
            rest = rest.minus(part);
        }
        let paid = money.minus(rest);
        self.position.open = self.position.open.minus(paid);
        paid
    }

    /// Pays interest, that of the oldest part of the amount due first, and returns how much.
    fn pay_interest(&mut self, money: Money) -> Money {
        let mut rest = money;
        for tranche in &mut self.position.tranches {
            let part = tranche.interest.pay(rest);
            tranche.capitalised = tranche.capitalised.min(tranche.interest.outstanding());
            rest = rest.minus(part);
        }
        self.position.interest.pay(money.minus(rest))
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
        let as_of = self.question.as_of;
        self.go_to(as_of)?;
        self.position.known_through = self.rates.known_through();
        let due = self.position.due();
        if !self.position.open.is_positive() {
            self.trail.say(Chapter::Balance, || Step::plain(Rule::NothingOwed { as_of }));
        } else if !self.claim.invoice.is_issued() {
            self.trail.say(Chapter::Balance, || Step::plain(Rule::NotIssued));
        } else if as_of <= due {
            self.trail.say(Chapter::Balance, || Step::plain(Rule::NotDue { due, as_of }));
        } else {
            let days = days_between(due, as_of);
            self.trail.say(Chapter::Balance, || Step::plain(Rule::DaysPastDue { due, as_of, days }));
        }
        self.explain_interest();
        self.explain_compensation();
        if self.position.surplus.is_positive() {
            let about = || WarningAbout::Overpaid(self.position.surplus);
            self.trail.warn(Chapter::Balance, "claim.payments", about);
        }
        Ok(self.position)
    }
}

impl Position {
    /// Principal whose due date has passed on a day.
    #[must_use]
    pub fn past_due(&self, on: Day) -> Money {
        let nothing = Money::zero(self.open.currency());
        let due = self.tranches.iter().filter(|tranche| tranche.due < on);
        due.fold(nothing, |sum, tranche| sum.plus(tranche.open))
    }

    /// The due date of the oldest part still open, or of the last one.
    #[must_use]
    pub fn due(&self) -> Day {
        let open = self.tranches.iter().find(|tranche| tranche.open.is_positive());
        open.or(self.tranches.last()).map_or(Day::MAX, |tranche| tranche.due)
    }
}

#[derive(Clone, Copy)]
enum Turn {
    Costs,
    Interest,
    Principal,
}
