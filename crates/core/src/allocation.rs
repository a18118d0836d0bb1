//! One payment over several debts of one debtor: those the debtor chose, then as the law says.
//!
//! Debts that are due come first: of these, the one the debtor had most interest in paying, then the oldest, and
//! debts equal in all of this in proportion. The interest in paying is judged by the rate a debt bears that day;
//! securities, which some laws ask about too, are not among the facts.
//!
//! # Why it is so
//!
//! **Allocation follows the balance.** How a part of a payment splits inside a claim is found by adding it to
//! the claim and asking the balance, so that `allocate` and `assess` cannot disagree. Debts of equal rate and
//! age share in proportion.
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
//! use relance_core::allocation::allocate;
//!
//! // One payment over two debts, none named: the older one first.
//! let claim = |number: &str, due| {
//!     let terms = PaymentTerms::DueOn(due);
//!     Claim::bare("D", Invoice::bare(number, france, day(2026, 3, 2), eur("500.00"), terms))
//! };
//! let claims = [claim("F-2", day(2026, 6, 1)), claim("F-1", day(2026, 4, 1))];
//! let payment = Payment { date: day(2026, 3, 20), amount: eur("600.00"), reference: None };
//! let debtor = Debtor::bare("D", DebtorKind::Business);
//! let found = allocate(&debtor, &claims, &payment, &[], &Question::on(day(2026, 3, 20))).unwrap();
//! let parts: Vec<_> = found.parts.iter().map(|part| (part.invoice.as_str(), part.amount)).collect();
//! assert_eq!(parts, [("F-1", eur("500.00")), ("F-2", eur("100.00"))], "the oldest is paid first");
//! ```

use std::cmp::Reverse;

use crate::assess::Assessment;
use crate::calendar::Day;
use crate::claims::{self, Numbers, Places};
use crate::explain::{Rule, Step};
use crate::facts::{self, Claim, Debtor, Payment, Question};
use crate::money::{Money, Percent};
use crate::path::Path;
use crate::refusal::{Reason, Refusal, Warning, WarningAbout, position};

/// A part of a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct AllocatedPart {
    pub invoice: String,
    pub amount: Money,
    pub to_compensation: Money,
    pub to_interest: Money,
    pub to_principal: Money,
}

/// How one payment is spread over several debts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/assessment.wit")]
pub struct Allocation {
    pub parts: Vec<AllocatedPart>,
    pub surplus: Money,
    pub steps: Vec<Step>,
    pub warnings: Vec<Warning>,
}

/// Spreads a payment over the claims against one debtor, each as it stands on the day of payment.
pub fn allocate(
    debtor: &Debtor,
    claims: &[Claim],
    payment: &Payment,
    chosen: &[String],
    question: &Question,
) -> Result<Allocation, Vec<Refusal>> {
    let faults = check(debtor, claims, payment, chosen, question);
    if !faults.is_empty() {
        return Err(faults);
    }
    let that_day = Question { as_of: payment.date, ..question.clone() };
    let standings = standings(debtor, claims, &that_day)?;

    let mut spread = Spread::new(payment.amount);
    spread.pay_as_chosen(chosen, claims, &standings);
    let free = || standings.iter().filter(|standing| !chosen.contains(&standing.claim.invoice.number));
    spread.pay_in_order(free().filter_map(|standing| standing.due(payment.date)).collect());
    spread.pay_in_order(free().filter_map(|standing| standing.not_due(payment.date)).collect());

    let Spread { rest: surplus, parts, mut steps } = spread;
    if surplus.is_positive() {
        steps.push(Step::plain(Rule::AllocationSurplus { surplus }));
    }
    let mut split = Vec::with_capacity(parts.len());
    for (standing, amount) in parts {
        split.extend(standing.split(debtor, payment, amount, &that_day)?);
    }
    Ok(Allocation { parts: split, surplus, steps, warnings: warnings(&standings) })
}

/// Every fault of form and of facts.
fn check(
    debtor: &Debtor,
    claims: &[Claim],
    payment: &Payment,
    chosen: &[String],
    question: &Question,
) -> Vec<Refusal> {
    let mut faults = facts::check_debtor(debtor);
    let currency = payment.amount.currency();
    if !payment.amount.is_positive() {
        let reason = Reason::AmountNotPositive(payment.amount.to_string());
        faults.push(Refusal::new("payment.amount.amount", reason));
    }
    if payment.date > question.as_of {
        faults.push(Refusal::new("payment.date", Reason::DateAfter(question.as_of)));
    }
    let mut numbers = Numbers::default();
    for (index, claim) in claims.iter().enumerate() {
        faults.extend(Places::of_claim(index).refusals(facts::check(debtor, claim)));
        faults.extend(numbers.enter(claim, index).err());
        if claim.invoice.currency() != currency {
            let path = Path::of("claims").item(index).field("invoice.amount-due.currency");
            faults.push(Refusal::new(path, Reason::CurrencyMismatch(currency.code())));
        }
    }
    for (index, number) in chosen.iter().enumerate() {
        let at = Path::of("chosen").item(index);
        let claim = numbers.place(number).and_then(|place| claims.get(place));
        match (chosen.iter().take(index).position(|earlier| earlier == number), claim) {
            (Some(first), _) => {
                faults.push(Refusal::new(at, Reason::DuplicateInvoice(position(first))));
            }
            (None, None) => faults.push(Refusal::new(at, Reason::UnknownInvoice(number.clone()))),
            // No payment is matched with an invoice that is yet to be issued.
            (None, Some(claim)) if claim.invoice.issue_date > payment.date => {
                faults.push(Refusal::new("payment.date", Reason::DateBefore(claim.invoice.issue_date)));
            }
            (None, Some(_)) => {}
        }
    }
    faults
}

/// A claim on which something is owed on the day of payment.
struct Standing<'a> {
    place: usize,
    claim: &'a Claim,
    assessment: Assessment,
}

/// What is owed that day. Invoices that were not validly issued, or not yet, and settled ones take nothing.
fn standings<'a>(
    debtor: &Debtor,
    claims: &'a [Claim],
    that_day: &Question,
) -> Result<Vec<Standing<'a>>, Vec<Refusal>> {
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    for (place, claim) in claims.iter().enumerate() {
        if !claim.invoice.is_issued() || claim.invoice.issue_date > that_day.as_of {
            continue;
        }
        match claims::assess(debtor, claim, that_day, Places::of_claim(place)) {
            Err(refusals) => faults.extend(refusals),
            Ok(assessment) if assessment.total.is_positive() => {
                found.push(Standing { place, claim, assessment });
            }
            Ok(_) => {}
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

impl Standing<'_> {
    /// Principal that is not due yet. The due date itself is a day to pay on time.
    fn principal_not_due(&self, on: Day) -> Money {
        let later = self.assessment.tranches.iter().filter(|tranche| tranche.due >= on);
        later.fold(Money::zero(self.assessment.total.currency()), |sum, tranche| sum.plus(tranche.open))
    }

    /// What is due of it: overdue principal, interest and compensation.
    fn due(&self, on: Day) -> Option<Debt<'_>> {
        let owed = self.assessment.total.minus(self.principal_not_due(on));
        let overdue = || self.assessment.tranches.iter().filter(|tranche| tranche.due < on);
        let oldest = overdue().find(|tranche| tranche.open.is_positive()).or(overdue().next_back());
        let due = oldest.map_or(self.assessment.due_date, |tranche| tranche.due);
        owed.is_positive().then_some(Debt { standing: self, owed, due, rate: Some(self.rate(on)) })
    }

    /// What is not due yet of it.
    fn not_due(&self, on: Day) -> Option<Debt<'_>> {
        let owed = self.principal_not_due(on);
        let mut later = self.assessment.tranches.iter().filter(|tranche| tranche.due >= on);
        let due = later.find(|tranche| tranche.open.is_positive())?.due;
        Some(Debt { standing: self, owed, due, rate: None })
    }

    /// The rate that it bears on the day of payment: none where interest has not started or has stopped.
    fn rate(&self, on: Day) -> Percent {
        let that_day = self.assessment.segments.iter().filter(|segment| segment.last_day == on);
        that_day.map(|segment| segment.rate).max().unwrap_or(Percent::ZERO)
    }

    fn step(&self, rule: Rule) -> Step {
        Step::maybe_sourced(rule, self.assessment.regime.several_debts.article())
    }

    /// How a part splits: as the balance of the claim splits a payment of that amount.
    fn split(
        &self,
        debtor: &Debtor,
        payment: &Payment,
        amount: Money,
        that_day: &Question,
    ) -> Result<Option<AllocatedPart>, Vec<Refusal>> {
        let mut claim = self.claim.clone();
        claim.payments.push(Payment { amount, ..payment.clone() });
        let paid = claims::figures(debtor, &claim, that_day, Places::of_claim(self.place))?;
        // The last line is this payment: what is later than its day is set aside, and on that day it comes last.
        Ok(paid.balance.last().map(|line| AllocatedPart {
            invoice: claim.invoice.number,
            amount,
            to_compensation: line.to_compensation,
            to_interest: line.to_interest,
            to_principal: line.to_principal,
        }))
    }
}

/// What a claim takes in one turn.
#[derive(Clone, Copy)]
struct Debt<'a> {
    standing: &'a Standing<'a>,
    owed: Money,
    due: Day,
    /// The rate it bears; none for a debt that is not due, of which only the due date counts.
    rate: Option<Percent>,
}

impl Debt<'_> {
    /// Debts of one rank are equal before the law.
    fn rank(&self) -> (Reverse<Option<Percent>>, Day) {
        (Reverse(self.rate), self.due)
    }

    /// Why it is this one's turn, when debts of no lower rate than `lowest` are left.
    fn reason(&self, lowest: Option<Percent>, amount: Money) -> Rule {
        let (invoice, due) = (self.standing.claim.invoice.number.clone(), self.due);
        match self.rate {
            None => Rule::AllocatedToNotDue { invoice, due, amount },
            Some(rate) if self.rate > lowest => Rule::AllocatedToHighestRate { invoice, due, rate, amount },
            Some(_) => Rule::AllocatedToDue { invoice, due, amount },
        }
    }
}

/// A payment on its way to the debts.
struct Spread<'a> {
    rest: Money,
    parts: Vec<(&'a Standing<'a>, Money)>,
    steps: Vec<Step>,
}

impl<'a> Spread<'a> {
    fn new(amount: Money) -> Self {
        Self { rest: amount, parts: Vec::new(), steps: Vec::new() }
    }

    fn pay_as_chosen(&mut self, chosen: &[String], claims: &[Claim], standings: &'a [Standing<'a>]) {
        for number in chosen {
            if !self.rest.is_positive() {
                return;
            }
            let invoice = number.clone();
            if let Some(standing) = standings.iter().find(|it| it.claim.invoice.number == *number) {
                let amount = self.rest.min(standing.assessment.total);
                self.take(standing, amount);
                self.steps.push(standing.step(Rule::AllocatedAsChosen { invoice, amount }));
            } else {
                let mut same = claims.iter().map(|it| &it.invoice).filter(|it| it.number == *number);
                let issued = same.any(facts::Invoice::is_issued);
                self.steps.push(Step::plain(Rule::ChosenNotOwed { invoice, issued }));
            }
        }
    }

    /// Pays debts rank by rank; debts of one rank, which the rest does not pay in full, in proportion.
    fn pay_in_order(&mut self, mut debts: Vec<Debt<'a>>) {
        // Stable, so equal debts keep the order given.
        debts.sort_by_key(Debt::rank);
        let lowest = debts.last().and_then(|debt| debt.rate);
        for equals in debts.chunk_by(|left, right| left.rank() == right.rank()) {
            if !self.rest.is_positive() {
                return;
            }
            let shared = self.rest;
            let nothing = Money::zero(shared.currency());
            let of = equals.iter().fold(nothing, |sum, debt| sum.plus(debt.owed));
            let in_proportion = equals.len() > 1 && shared.minor() < of.minor();
            for (debt, amount) in equals.iter().zip(shares(shared, of, equals)) {
                if !amount.is_positive() {
                    continue;
                }
                self.take(debt.standing, amount);
                let rule = if in_proportion {
                    let (invoice, due, owed) =
                        (debt.standing.claim.invoice.number.clone(), debt.due, debt.owed);
                    Rule::AllocatedInProportion { invoice, due, owed, of, shared, amount }
                } else {
                    debt.reason(lowest, amount)
                };
                self.steps.push(debt.standing.step(rule));
            }
        }
    }

    /// One part for each invoice, though an invoice may have its turn twice: what is due of it, then the rest.
    fn take(&mut self, standing: &'a Standing<'a>, amount: Money) {
        self.rest = self.rest.minus(amount);
        match self.parts.iter_mut().find(|(other, _)| other.place == standing.place) {
            Some((_, part)) => *part = part.plus(amount),
            None => self.parts.push((standing, amount)),
        }
    }
}

/// What each of several equal debts gets: its share in whole smallest units, and the units left over to the first.
fn shares(available: Money, of: Money, debts: &[Debt<'_>]) -> Vec<Money> {
    let available = available.min(of);
    let share = |debt: &Debt<'_>| {
        let product = available.minor().saturating_mul(debt.owed.minor());
        Money::from_minor(product.checked_div(of.minor()).unwrap_or_default(), of.currency())
    };
    let mut shares: Vec<Money> = debts.iter().map(share).collect();
    let mut left = shares.iter().fold(available, |left, share| left.minus(*share));
    // Never more than is owed: a first debt of one cent may leave some for the next.
    for (share, debt) in shares.iter_mut().zip(debts) {
        let more = left.min(debt.owed.minus(*share));
        *share = share.plus(more);
        left = left.minus(more);
    }
    shares
}

/// The remarks on the claims, each once.
fn warnings(standings: &[Standing<'_>]) -> Vec<Warning> {
    let mut found = Vec::new();
    for standing in standings {
        for warning in &standing.assessment.warnings {
            // What waits to be matched is being matched.
            let concerns = !matches!(warning.about, WarningAbout::CreditWaiting(_));
            if concerns && !found.contains(warning) {
                found.push(warning.clone());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a failing test may panic")]
    use super::*;
    use crate::calendar::day;
    use crate::choices::DebtorKind;
    use crate::facts::{AgreedRate, BelowFloor, Instalment, Invoice, InvoiceState, PaymentTerms, RateClause};
    use crate::law::Jurisdiction;
    use crate::money::Currency;

    fn eur(text: &str) -> Money {
        Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap()
    }

    fn debtor() -> Debtor {
        Debtor::bare("d", DebtorKind::Business)
    }

    fn claim(number: &str, amount: &str, due: Day) -> Claim {
        let law = Jurisdiction::from_code("FR").unwrap();
        let terms = PaymentTerms::DueOn(due);
        Claim::bare("d", Invoice::bare(number, law, day(2026, 6, 1), eur(amount), terms))
    }

    /// On 1 September 2026, 62 days late: 40.00 + 1000.00 × 12.40 % × 62 / 365 = 21.06.
    fn a() -> Claim {
        claim("A", "1000.00", day(2026, 7, 1))
    }

    /// On 1 September 2026, 31 days late: 40.00 + 500.00 × 12.40 % × 31 / 365 = 5.27.
    fn b() -> Claim {
        claim("B", "500.00", day(2026, 8, 1))
    }

    /// Not due on 1 September 2026.
    fn c() -> Claim {
        claim("C", "200.00", day(2026, 9, 1))
    }

    fn question() -> Question {
        Question {
            as_of: day(2026, 9, 10),
            extra_rates: Vec::new(),
            accept_unverified: false,
            calendar_changes: Vec::new(),
        }
    }

    fn pay(amount: &str) -> Payment {
        Payment { date: day(2026, 9, 1), amount: eur(amount), reference: Some("VIR 1".to_owned()) }
    }

    fn spread(claims: &[Claim], amount: &str, chosen: &[&str]) -> Allocation {
        let chosen: Vec<String> = chosen.iter().map(|&number| number.to_owned()).collect();
        let found = allocate(&debtor(), claims, &pay(amount), &chosen, &question()).unwrap();
        let sum = found.parts.iter().fold(found.surplus, |sum, part| sum.plus(part.amount));
        assert_eq!(sum, eur(amount), "nothing is lost");
        for part in &found.parts {
            let split = part.to_compensation.plus(part.to_interest).plus(part.to_principal);
            assert_eq!(split, part.amount, "{}", part.invoice);
        }
        found
    }

    /// Each part: invoice, compensation, interest, principal.
    fn parts(found: &Allocation) -> Vec<[String; 4]> {
        let part = |part: &AllocatedPart| {
            let [costs, interest, principal] = [part.to_compensation, part.to_interest, part.to_principal];
            [part.invoice.clone(), costs.to_string(), interest.to_string(), principal.to_string()]
        };
        found.parts.iter().map(part).collect()
    }

    fn names(found: &Allocation) -> Vec<&'static str> {
        found.steps.iter().map(|step| step.rule.name()).collect()
    }

    fn refused(claims: &[Claim], payment: &Payment, chosen: &[&str]) -> Vec<(String, Reason)> {
        let chosen: Vec<String> = chosen.iter().map(|&number| number.to_owned()).collect();
        let faults = allocate(&debtor(), claims, payment, &chosen, &question()).unwrap_err();
        faults.into_iter().map(|fault| (fault.path.to_string(), fault.reason)).collect()
    }

    #[test]
    fn the_oldest_debt_due_comes_first() {
        let found = spread(&[b(), a()], "1100.00", &[]);
        // 1100.00 - 1061.06 leaves 38.94, which does not pay the compensation of B.
        assert_eq!(parts(&found), [["A", "40.00", "21.06", "1000.00"], ["B", "38.94", "0.00", "0.00"]]);
        assert_eq!(names(&found), ["allocation.due", "allocation.due"]);
        assert!(found.surplus.is_zero());
        assert!(found.steps.iter().all(|step| step.source.is_some()), "the article is said");
    }

    #[test]
    fn the_debtor_chooses_before_the_law_does() {
        let found = spread(&[a(), b()], "1100.00", &["B"]);
        // 1100.00 - 545.27 = 554.73; 554.73 - 40.00 - 21.06 = 493.67.
        assert_eq!(parts(&found), [["B", "40.00", "5.27", "500.00"], ["A", "40.00", "21.06", "493.67"]]);
        assert_eq!(names(&found), ["allocation.chosen", "allocation.due"]);
        // A debt that is not due can be chosen too.
        let found = spread(&[a(), c()], "150.00", &["C"]);
        assert_eq!(parts(&found), [["C", "0.00", "0.00", "150.00"]]);
    }

    #[test]
    fn a_debt_at_a_higher_rate_comes_before_an_older_one() {
        let mut dear = b();
        let rate = AgreedRate::Fixed(Percent::hundredths(1500));
        dear.invoice.contract.rate = Some(RateClause { rate, below_floor: BelowFloor::AsAgreed });
        // 500.00 × 15 % × 31 / 365 = 6.37; 600.00 - 546.37 = 53.63; 53.63 - 40.00 = 13.63.
        let found = spread(&[a(), dear], "600.00", &[]);
        assert_eq!(parts(&found), [["B", "40.00", "6.37", "500.00"], ["A", "40.00", "13.63", "0.00"]]);
        assert_eq!(names(&found), ["allocation.highest-rate", "allocation.due"]);
    }

    #[test]
    fn debts_not_due_follow_and_the_rest_is_surplus() {
        let found = spread(&[c(), a()], "1300.00", &[]);
        assert_eq!(parts(&found), [["A", "40.00", "21.06", "1000.00"], ["C", "0.00", "0.00", "200.00"]]);
        assert_eq!(names(&found), ["allocation.due", "allocation.not-due", "allocation.surplus"]);
        assert_eq!(found.surplus, eur("38.94"));
        let found = spread(&[], "10.00", &[]);
        assert_eq!((found.parts.len(), found.surplus), (0, eur("10.00")));
    }

    #[test]
    fn equal_debts_are_paid_in_proportion() {
        let due = day(2026, 12, 1);
        let claims = [claim("1", "100.00", due), claim("2", "100.00", due), claim("3", "100.00", due)];
        let amounts = |found: &Allocation| -> Vec<String> {
            found.parts.iter().map(|part| part.amount.to_string()).collect()
        };
        let found = spread(&claims, "100.00", &[]);
        assert_eq!(amounts(&found), ["33.34", "33.33", "33.33"]);
        assert_eq!(names(&found), ["allocation.in-proportion"; 3]);
        assert_eq!(names(&spread(&claims, "300.00", &[])), ["allocation.not-due"; 3]);
        // Two cents between three debts of one: never more than is owed.
        let claims = [claim("1", "0.01", due), claim("2", "0.01", due), claim("3", "0.01", due)];
        assert_eq!(amounts(&spread(&claims, "0.02", &[])), ["0.01", "0.01"]);
        // Due, 62 days late: 1061.06 and 300.00 + 6.32 + 40.00 = 346.32 of 1407.38.
        // 700.00 × 1061.06 / 1407.38 = 527.74(7), the cent left over goes to the first; 172.25(2).
        let claims = [a(), claim("D", "300.00", day(2026, 7, 1))];
        assert_eq!(amounts(&spread(&claims, "700.00", &[])), ["527.75", "172.25"]);
    }

    #[test]
    fn an_instalment_that_is_not_due_waits_for_debts_that_are() {
        let mut parted = claim("I", "600.00", day(2026, 7, 1));
        let part = |month| Instalment { due_date: day(2026, month, 1), amount: eur("300.00") };
        parted.invoice.terms = PaymentTerms::Instalments(vec![part(7), part(12)]);
        // 300.00 × 12.40 % × 62 / 365 = 6.32; 100.00 × 12.40 % × 17 / 365 = 0.58.
        // 500.00 - 346.32 - 140.58 = 13.10 for the instalment of December.
        let found = spread(&[parted, claim("D", "100.00", day(2026, 8, 15))], "500.00", &[]);
        assert_eq!(parts(&found), [["I", "40.00", "6.32", "313.10"], ["D", "40.00", "0.58", "100.00"]]);
        assert_eq!(names(&found), ["allocation.due", "allocation.due", "allocation.not-due"]);
    }

    #[test]
    fn drafts_later_invoices_and_settled_ones_take_nothing() {
        let mut draft = a();
        draft.invoice.state = InvoiceState::Draft;
        let mut later = claim("L", "50.00", day(2026, 10, 1));
        later.invoice.issue_date = day(2026, 9, 2);
        let mut settled = c();
        settled.payments.push(Payment { date: day(2026, 8, 1), amount: eur("200.00"), reference: None });
        let found = spread(&[draft, later, settled], "10.00", &["A", "C"]);
        assert_eq!((found.parts.len(), found.surplus), (0, eur("10.00")));
        let none = "allocation.chosen-not-owed";
        assert_eq!(names(&found), [none, none, "allocation.surplus"]);
    }

    #[test]
    fn later_facts_do_not_count_and_earlier_ones_do() {
        let mut part_paid = a();
        part_paid.payments.push(Payment { date: day(2026, 7, 1), amount: eur("900.00"), reference: None });
        part_paid.payments.push(Payment { date: day(2026, 9, 5), amount: eur("50.00"), reference: None });
        // 100.00 × 12.40 % × 62 / 365 = 2.11.
        let found = spread(&[part_paid], "150.00", &[]);
        assert_eq!(parts(&found), [["A", "40.00", "2.11", "100.00"]]);
        assert_eq!(found.surplus, eur("7.89"));
        assert!(found.warnings.iter().any(|it| matches!(it.about, WarningAbout::LaterFactSetAside { .. })));
    }

    #[test]
    fn every_fault_is_named() {
        let payment = pay("100.00");
        let at = |path: &str, reason| (path.to_owned(), reason);
        assert_eq!(
            refused(&[a(), b(), a()], &payment, &["X", "B", "B"]),
            [
                at("claims[2].invoice.number", Reason::DuplicateInvoice(0)),
                at("chosen[0]", Reason::UnknownInvoice("X".to_owned())),
                at("chosen[2]", Reason::DuplicateInvoice(1)),
            ]
        );
        let late = Payment { date: day(2026, 9, 11), ..pay("0.00") };
        assert_eq!(
            refused(&[], &late, &[]),
            [
                at("payment.amount.amount", Reason::AmountNotPositive("0.00".to_owned())),
                at("payment.date", Reason::DateAfter(day(2026, 9, 10))),
            ]
        );
        let dollars = Payment {
            amount: Money::parse("1", Currency::from_code("USD").unwrap()).unwrap(),
            ..payment.clone()
        };
        assert_eq!(
            refused(&[a()], &dollars, &[]),
            [at("claims[0].invoice.amount-due.currency", Reason::CurrencyMismatch("USD"))]
        );
        let mut early = b();
        early.payments.push(Payment { amount: pay("0.00").amount, ..payment.clone() });
        let mut later = claim("L", "50.00", day(2026, 10, 1));
        later.invoice.issue_date = day(2026, 9, 2);
        assert_eq!(
            refused(&[a(), early, later], &payment, &["L"]),
            [
                at("claims[1].payments[0].amount.amount", Reason::AmountNotPositive("0.00".to_owned())),
                at("payment.date", Reason::DateBefore(day(2026, 9, 2))),
            ]
        );
    }
}
