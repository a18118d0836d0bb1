//! The whole answer for one invoice, on one screen: start reading here.

use crate::balance::{self, Charge, Line};
use crate::calendar::{Day, days_between, next};
use crate::explain::{Rule, Step};
use crate::facts::{self, Claim, Debtor, Question};
use crate::interest::Segment;
use crate::law::Regime;
use crate::money::Money;
use crate::refusal::{Refusal, Warning, WarningAbout};
use crate::terms::{self, TermsCheck};

/// The answer for one invoice on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct Assessment {
    pub invoice: String,
    pub debtor: String,
    pub due_date: Day,
    pub terms: TermsCheck,
    pub days_past_due: u32,
    pub open_balance: Money,
    pub disputed: Money,
    pub surplus: Money,
    pub interest: Charge,
    pub compensation: Charge,
    pub total: Money,
    pub balance: Vec<Line>,
    pub segments: Vec<Segment>,
    pub steps: Vec<Step>,
    pub warnings: Vec<Warning>,
    pub next_change: Option<Day>,
}

impl Assessment {
    /// The open balance less its contested part: what may be demanded.
    #[must_use]
    pub fn undisputed(&self) -> Money {
        self.open_balance.minus(self.disputed)
    }
}

/// Assesses one invoice: due date, lawfulness, balance, interest, compensation, in that order.
pub fn assess(debtor: &Debtor, claim: &Claim, question: &Question) -> Result<Assessment, Vec<Refusal>> {
    let mut faults = facts::check_debtor(debtor);
    faults.extend(facts::check(debtor, claim));
    if !faults.is_empty() {
        return Err(faults);
    }
    assess_checked(debtor, claim, question).map_err(|refusal| vec![refusal])
}

fn assess_checked(debtor: &Debtor, claim: &Claim, question: &Question) -> Result<Assessment, Refusal> {
    let invoice = &claim.invoice;
    let regime = regime(debtor, claim);
    let (mut steps, mut warnings) = (Vec::new(), Vec::new());

    let due = terms::due_date(invoice, regime, &mut steps, &mut warnings)?;
    let terms = terms::check(invoice, regime, due.due, &mut steps, &mut warnings)?;
    let position = balance::run(debtor, claim, due, regime, question, &mut steps, &mut warnings)?;

    let late = invoice.is_issued() && question.as_of > due.due && position.open.is_positive();
    let total = position.open.plus(position.interest.outstanding()).plus(position.compensation.outstanding());
    steps.push(Step::plain(Rule::Total {
        principal: position.open,
        interest: position.interest.outstanding(),
        compensation: position.compensation.outstanding(),
        total,
    }));
    let waiting = unallocated(debtor, position.open, question.as_of);
    if waiting.is_positive() {
        let about = WarningAbout::UnallocatedPayment(waiting);
        warnings.push(Warning { path: "debtor.unallocated-payments".to_owned(), about });
    }
    Ok(Assessment {
        invoice: invoice.number.clone(),
        debtor: debtor.id.clone(),
        due_date: due.due,
        terms,
        days_past_due: if late { days_between(due.due, question.as_of) } else { 0 },
        open_balance: position.open,
        disputed: disputed(claim, position.open, question.as_of),
        surplus: position.surplus,
        interest: position.interest,
        compensation: position.compensation,
        total,
        next_change: next_change(debtor, claim, due.due, position.open, question.as_of),
        balance: position.lines,
        segments: position.segments,
        steps,
        warnings,
    })
}

/// What the law says about the debtor of this claim.
#[must_use]
pub fn regime(debtor: &Debtor, claim: &Claim) -> &'static Regime {
    claim.invoice.law.regime(debtor.kind)
}

/// The contested part of what is open on a day.
#[must_use]
pub fn disputed(claim: &Claim, open: Money, on: Day) -> Money {
    let open_disputes = claim.disputes.iter().filter(|dispute| dispute.is_open(on));
    open_disputes
        .fold(Money::zero(open.currency()), |sum, dispute| sum.plus(dispute.amount.unwrap_or(open)))
        .min(open)
}

/// Money from the debtor, in the currency of the invoice, that waits to be matched while something is open.
#[must_use]
pub fn unallocated(debtor: &Debtor, open: Money, on: Day) -> Money {
    let nothing = Money::zero(open.currency());
    if !open.is_positive() {
        return nothing;
    }
    let received = debtor.unallocated_payments.iter().filter(|payment| payment.date <= on);
    let amounts = received.map(|payment| payment.amount);
    amounts.filter(|amount| amount.currency() == open.currency()).fold(nothing, Money::plus)
}

/// A late invoice changes every day; one that is not due changes the day after its due date; any changes when
/// a fact already known begins or ends to count.
fn next_change(debtor: &Debtor, claim: &Claim, due: Day, open: Money, as_of: Day) -> Option<Day> {
    let by_itself = (open.is_positive() && claim.invoice.is_issued()).then(|| next(due.max(as_of)));
    let judgment = debtor.insolvency.map(|insolvency| insolvency.judgment_date);
    let received = debtor.unallocated_payments.iter().map(|payment| payment.date);
    claim.fact_days().chain(judgment).chain(received).chain(by_itself).filter(|day| *day > as_of).min()
}
