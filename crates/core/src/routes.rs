//! The ways to collect a claim by law, and whether each is open: its conditions, one by one, against the facts.

use crate::assess::{Assessment, assess};
use crate::choices::DebtorKind;
use crate::explain::{Outcome, RouteRule, Rule, Step};
use crate::facts::{Claim, Debtor, InvoiceState, Question};
use crate::law::{Clock, Condition, Route};
use crate::money::Money;
use crate::refusal::{DeadlineCode, Refusal};

/// Whether a way can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/law.wit")]
pub enum RouteStatus {
    Open,
    Closed,
    Depends,
    NotInForce,
}

/// A way to collect by law, judged for one claim on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteCheck {
    /// The way, as the law has it.
    pub route: &'static Route,
    /// Whether it can be taken.
    pub status: RouteStatus,
    /// The largest sum it can be used for, if there is one.
    pub most: Option<Money>,
    /// Its conditions, its deadlines and why the status.
    pub steps: Vec<Step>,
}

/// Judges every way that the law of the claim has; none where its ways were not read.
pub fn routes(debtor: &Debtor, claim: &Claim, question: &Question) -> Result<Vec<RouteCheck>, Vec<Refusal>> {
    let assessment = assess(debtor, claim, question)?;
    let facts = Facts { debtor, claim, question, assessment: &assessment };
    let general = facts.general();
    Ok(assessment.regime.routes.iter().map(|route| facts.judge(route, &general)).collect())
}

/// The names of the ways that are open, or may be, for a claim that was assessed on the same day.
#[must_use]
pub fn open_names(
    debtor: &Debtor,
    claim: &Claim,
    assessment: &Assessment,
    question: &Question,
) -> Vec<&'static str> {
    let facts = Facts { debtor, claim, question, assessment };
    let general = facts.general();
    let checks = assessment.regime.routes.iter().map(|route| facts.judge(route, &general));
    let may_be_taken = |check: &RouteCheck| matches!(check.status, RouteStatus::Open | RouteStatus::Depends);
    checks.filter(may_be_taken).map(|check| check.route.name).collect()
}

struct Facts<'a> {
    debtor: &'a Debtor,
    claim: &'a Claim,
    question: &'a Question,
    assessment: &'a Assessment,
}

impl Facts<'_> {
    /// What can be asked for: what is due, with interest and compensation.
    fn total(&self) -> Money {
        let Assessment { interest, compensation, .. } = self.assessment;
        self.assessment.called().plus(interest.outstanding()).plus(compensation.outstanding())
    }

    /// What every way asks. That something is owed and due is always said; the rest where the facts speak of it.
    fn general(&self) -> Vec<Step> {
        let as_of = self.question.as_of;
        let due = self.assessment.due_date;
        let (total, open) = (self.total(), self.assessment.called());
        let plain = |rule| Step::plain(Rule::Route(rule));
        let mut steps = Vec::new();
        if !self.claim.invoice.is_issued() {
            steps.push(plain(RouteRule::NotIssued));
        }
        // Interest and compensation left over from a settled principal are due.
        let outcome = Outcome::of(total.is_positive() && (as_of > due || !open.is_positive()));
        steps.push(plain(RouteRule::Due { total, due, as_of, outcome }));
        let judgment = self.debtor.insolvency.map(|insolvency| insolvency.judgment_date);
        if let Some(judgment) = judgment.filter(|judgment| *judgment <= as_of) {
            steps.push(plain(RouteRule::Insolvency { judgment }));
        }
        let judged = self.claim.proceedings.judgment.map(|judgment| judgment.given_on);
        if let Some(given_on) = judged.filter(|day| *day <= as_of) {
            steps.push(plain(RouteRule::Judged { given_on }));
        }
        let limitation = self.assessment.deadlines.iter().find(|it| it.code == DeadlineCode::Limitation);
        if let Some(deadline) = limitation {
            let outcome = Outcome::of(as_of <= deadline.date);
            let rule = RouteRule::Limitation { last: deadline.date, as_of, outcome };
            steps.push(Step::sourced(Rule::Route(rule), deadline.source.clone()));
        }
        steps
    }

    fn judge(&self, route: &'static Route, general: &[Step]) -> RouteCheck {
        let mut steps = general.to_vec();
        let of_route = |rule| Step::sourced(Rule::Route(rule), &route.source);
        if route.text_missing {
            steps.push(of_route(RouteRule::TextMissing));
        }
        steps.extend(route.conditions.iter().map(|it| of_route(self.condition(*it))));
        let status = if route.text_missing { RouteStatus::NotInForce } else { status(&steps) };
        steps.extend(route.clocks.iter().filter_map(|clock| self.clock(*clock, route)));
        let most = route.conditions.iter().find_map(|condition| match *condition {
            Condition::AtMost { minor, currency } => Some(Money::from_minor(minor, currency)),
            _ => None,
        });
        RouteCheck { route, status, most, steps }
    }

    fn condition(&self, condition: Condition) -> RouteRule {
        let (total, open) = (self.total(), self.assessment.called());
        let disputed = self.assessment.disputed.min(open);
        let as_of = self.question.as_of;
        let refused = self.claim.invoice.state == InvoiceState::Refused;
        match condition {
            Condition::DeterminedAmount => RouteRule::DeterminedAmount,
            Condition::Undisputed => {
                let outcome = match self.contest() {
                    Contest::None => Outcome::Met,
                    // The part that is not contested can be asked for alone.
                    Contest::Partly | Contest::InvoiceRefused => Outcome::NotShown,
                    Contest::Wholly => Outcome::NotMet,
                };
                RouteRule::Undisputed { open, disputed, refused, outcome }
            }
            Condition::NotSeriouslyDisputable => {
                let outcome = match self.contest() {
                    Contest::None => Outcome::Met,
                    // Whether what the debtor says is serious is for the court.
                    Contest::Partly | Contest::InvoiceRefused | Contest::Wholly => Outcome::NotShown,
                };
                RouteRule::NotSeriouslyDisputable { open, disputed, refused, outcome }
            }
            Condition::AtMost { minor, currency } => {
                let most = Money::from_minor(minor, currency);
                let sum = open.plus(self.assessment.interest.outstanding());
                let outcome = at_most(sum, most).map_or(Outcome::NotShown, Outcome::of);
                RouteRule::AtMost { sum, most, outcome }
            }
            Condition::BetweenTraders => {
                RouteRule::BetweenTraders { outcome: Outcome::of(self.between_traders()) }
            }
            Condition::NotBetweenTradersFrom(from) => {
                let trader = self.between_traders();
                let outcome = Outcome::of(!trader || as_of < from);
                RouteRule::NotBetweenTraders { from, as_of, trader, outcome }
            }
            Condition::DebtorAgrees => RouteRule::DebtorAgrees,
            Condition::AmicableAttemptUpTo { minor, currency } => {
                let up_to = Money::from_minor(minor, currency);
                // The facts do not know of such attempts; above the sum none is needed.
                let needed = at_most(total, up_to).unwrap_or(true);
                let outcome = if needed { Outcome::NotShown } else { Outcome::Met };
                RouteRule::AmicableAttempt { total, up_to, outcome }
            }
        }
    }

    /// How far the debtor contests the claim.
    fn contest(&self) -> Contest {
        let as_of = self.question.as_of;
        let (open, disputed) = (self.assessment.called(), self.assessment.disputed);
        if !self.claim.disputes.iter().any(|dispute| dispute.is_open(as_of)) {
            let refused = self.claim.invoice.state == InvoiceState::Refused;
            return if refused { Contest::InvoiceRefused } else { Contest::None };
        }
        if disputed.minor() < open.minor() { Contest::Partly } else { Contest::Wholly }
    }

    /// A debtor acting in the course of business is taken for a trader, and its creditor too.
    fn between_traders(&self) -> bool {
        self.debtor.kind == DebtorKind::Business
    }

    fn clock(&self, clock: Clock, route: &Route) -> Option<Step> {
        let rule = match clock {
            Clock::OrderMustBeServed => return self.order_to_serve(),
            Clock::MonthsToOppose(months) => RouteRule::ToOppose { months },
            Clock::MonthsToAgree(months) => RouteRule::ToAgree { months },
            Clock::MonthsToPayOrContest(months) => RouteRule::ToPayOrContest { months },
            Clock::DaysToRecord(days) => RouteRule::ToRecord { days },
            Clock::MonthsToServe(months) => RouteRule::ToServe { months },
            Clock::DaysToPayCourt(days) => RouteRule::ToPayCourt { days },
            Clock::DaysToServeSummons(days) => RouteRule::ToServeSummons { days },
            Clock::DaysToFileSummons(days) => RouteRule::ToFileSummons { days },
        };
        Some(Step::sourced(Rule::Route(rule), &route.source))
    }

    /// The deadline of the order there is; else that of an order made today.
    fn order_to_serve(&self) -> Option<Step> {
        let made_on = self.question.as_of;
        if self.claim.proceedings.order.is_some_and(|order| order.made_on <= made_on) {
            let found = |step: &&Step| matches!(step.rule, Rule::ServeOrderBy { .. });
            return self.assessment.steps.iter().find(found).cloned();
        }
        let rule = self.assessment.regime.order_service.iter().rev().find(|it| made_on >= it.first_day)?;
        let step = RouteRule::OrderToServe { made_on, months: rule.months };
        Some(Step::sourced(Rule::Route(step), &rule.source))
    }
}

/// How far a claim is contested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Contest {
    None,
    /// No dispute is recorded, but the debtor refused the invoice.
    InvoiceRefused,
    Partly,
    Wholly,
}

/// Closed by one condition that is not met, else hanging on one that the facts do not show.
fn status(steps: &[Step]) -> RouteStatus {
    let has = |wanted: Outcome| {
        steps.iter().any(|step| match &step.rule {
            Rule::Route(rule) => rule.outcome() == Some(wanted),
            _ => false,
        })
    };
    if has(Outcome::NotMet) {
        RouteStatus::Closed
    } else if has(Outcome::NotShown) {
        RouteStatus::Depends
    } else {
        RouteStatus::Open
    }
}

/// Whether a sum keeps within another; not known across currencies.
fn at_most(sum: Money, most: Money) -> Option<bool> {
    (sum.currency() == most.currency()).then(|| sum.minor() <= most.minor())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failing test may panic")]
    use super::*;
    use crate::calendar::{Day, day};
    use crate::choices::PublicBuyer;
    use crate::facts::{Dispute, Insolvency, Invoice, Judgment, PaymentOrder, PaymentTerms};
    use crate::law::{Jurisdiction, RouteKind, regimes};
    use crate::money::Currency;
    use crate::words::Language;

    fn eur(text: &str) -> Money {
        Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap()
    }

    fn debtor(kind: DebtorKind) -> Debtor {
        Debtor::bare("d", kind)
    }

    fn claim(amount: &str) -> Claim {
        let law = Jurisdiction::from_code("FR").unwrap();
        let terms = PaymentTerms::DueOn(day(2026, 1, 31));
        Claim::bare("d", Invoice::bare("A", law, day(2026, 1, 1), eur(amount), terms))
    }

    fn disputed(amount: Option<&str>) -> Claim {
        let dispute = Dispute {
            opened_on: day(2026, 2, 1),
            amount: amount.map(eur),
            reason: None,
            subject: None,
            acknowledged_on: None,
            investigated_on: None,
            closed_on: None,
            outcome: None,
        };
        Claim { disputes: vec![dispute], ..claim("1000.00") }
    }

    fn ask(debtor: &Debtor, claim: &Claim, as_of: Day) -> Vec<RouteCheck> {
        let question = Question {
            as_of,
            extra_rates: Vec::new(),
            accept_unverified: false,
            calendar_changes: Vec::new(),
        };
        let found = routes(debtor, claim, &question).unwrap();
        for check in &found {
            for step in &check.steps {
                for language in Language::ALL {
                    assert!(language.step(&step.rule).ends_with('.'), "{}", step.rule.name());
                }
                assert!(!step.rule.values().1.is_empty(), "{}", step.rule.name());
            }
        }
        found
    }

    fn status_of(debtor: &Debtor, claim: &Claim, as_of: Day, kind: RouteKind) -> RouteStatus {
        ask(debtor, claim, as_of).iter().find(|check| check.route.kind == kind).unwrap().status
    }

    fn outcome(check: &RouteCheck, name: &str) -> Option<String> {
        let named = check.steps.iter().find(|step| step.rule.name() == name);
        named.map(|step| step.rule.values().1)
    }

    use RouteKind::{InterimPayment, Merits, OrderForPayment, SmallClaims, UndisputedCommercialDebt};
    use RouteStatus::{Closed, Depends, NotInForce, Open};

    fn all(debtor: &Debtor, claim: &Claim, as_of: Day) -> Vec<(RouteKind, RouteStatus)> {
        ask(debtor, claim, as_of).iter().map(|check| (check.route.kind, check.status)).collect()
    }

    const BUSINESS: DebtorKind = DebtorKind::Business;
    const SPRING: Day = day(2026, 4, 1);

    #[test]
    fn an_undisputed_claim_has_its_ways() {
        assert_eq!(
            all(&debtor(BUSINESS), &claim("1000.00"), SPRING),
            [
                (OrderForPayment, Open),
                (InterimPayment, Open),
                (SmallClaims, Depends),
                (UndisputedCommercialDebt, NotInForce),
                (Merits, Open),
            ]
        );
        let public = debtor(DebtorKind::PublicAuthority(PublicBuyer::StateOrLocal));
        assert!(ask(&public, &claim("1000.00"), SPRING).is_empty(), "not read");
    }

    #[test]
    fn documents_of_usual_practice_say_so_and_come_last() {
        for route in regimes().flat_map(|(_, regime)| regime.routes) {
            let practice = |language: Language, mark: &str| -> Vec<bool> {
                route.documents.iter().map(|it| language.document(*it).ends_with(mark)).collect()
            };
            let said = practice(Language::En, " (usual practice)");
            assert!(said.is_sorted(), "{}: {said:?}", route.name);
            assert_eq!(said, practice(Language::Fr, " (usage)"), "{}", route.name);
            for (index, document) in route.documents.iter().enumerate() {
                assert!(!route.documents.iter().take(index).any(|it| it == document), "{}", route.name);
            }
            assert_eq!(route.documents.is_empty(), route.text_missing, "{}", route.name);
        }
    }

    #[test]
    fn a_dispute_closes_some_ways_and_leaves_others_to_the_court() {
        let business = debtor(BUSINESS);
        for (claim, order) in [(disputed(None), Closed), (disputed(Some("400.00")), Depends)] {
            assert_eq!(status_of(&business, &claim, SPRING, OrderForPayment), order);
            assert_eq!(status_of(&business, &claim, SPRING, InterimPayment), Depends);
            assert_eq!(status_of(&business, &claim, SPRING, UndisputedCommercialDebt), NotInForce);
            assert_eq!(status_of(&business, &claim, SPRING, Merits), Open);
        }
        // Before it was opened, it does not count; an invoice that was refused is contested without a dispute.
        let on_the_eve = day(2026, 1, 31);
        assert_eq!(status_of(&business, &disputed(None), on_the_eve, InterimPayment), Closed, "not due yet");
        let mut refused = claim("1000.00");
        refused.invoice.state = InvoiceState::Refused;
        assert_eq!(status_of(&business, &refused, SPRING, OrderForPayment), Depends);
    }

    #[test]
    fn small_claims_end_at_five_thousand_of_principal_and_interest() {
        let consumer = debtor(DebtorKind::Consumer);
        assert_eq!(status_of(&consumer, &claim("5000.00"), SPRING, SmallClaims), Depends);
        assert_eq!(status_of(&consumer, &claim("5000.01"), SPRING, SmallClaims), Closed);
        // 4900.00 × 12.15 % × 60 / 365 = 97.87; × 61 = 99.50; × 62 = 101.13.
        let business = debtor(BUSINESS);
        assert_eq!(status_of(&business, &claim("4900.00"), day(2026, 4, 2), SmallClaims), Depends);
        assert_eq!(status_of(&business, &claim("4900.00"), day(2026, 4, 3), SmallClaims), Closed);
        let found = ask(&consumer, &claim("5000.00"), SPRING);
        let most: Vec<_> = found.iter().map(|check| check.most).collect();
        assert_eq!(most, [None, None, Some(eur("5000.00")), None]);
        // In another currency the two cannot be compared.
        let mut dollars = claim("1.00");
        dollars.invoice.amount_due = Money::parse("9000", Currency::from_code("USD").unwrap()).unwrap();
        let found = ask(&consumer, &dollars, SPRING);
        let small = found.iter().find(|check| check.route.kind == SmallClaims).unwrap();
        assert_eq!(outcome(small, "route.at-most").as_deref(), Some("not-shown"));
        assert_eq!(small.status, Depends);
    }

    #[test]
    fn small_claims_close_to_traders_on_their_day() {
        let business = debtor(BUSINESS);
        assert_eq!(status_of(&business, &claim("1000.00"), day(2026, 4, 24), SmallClaims), Depends);
        assert_eq!(status_of(&business, &claim("1000.00"), day(2026, 4, 25), SmallClaims), Closed);
        let consumer = debtor(DebtorKind::Consumer);
        assert_eq!(status_of(&consumer, &claim("1000.00"), day(2026, 4, 25), SmallClaims), Depends);
    }

    #[test]
    fn the_civil_court_wants_an_amicable_attempt_up_to_five_thousand() {
        let consumer = debtor(DebtorKind::Consumer);
        assert_eq!(status_of(&consumer, &claim("5000.00"), SPRING, Merits), Depends);
        assert_eq!(status_of(&consumer, &claim("5000.01"), SPRING, Merits), Open);
    }

    #[test]
    fn an_order_must_be_served_in_the_months_of_its_day() {
        let business = debtor(BUSINESS);
        for (as_of, months) in [(day(2026, 8, 31), "6"), (day(2026, 9, 1), "3")] {
            let found = ask(&business, &claim("1000.00"), as_of);
            let order = found.iter().find(|check| check.route.kind == OrderForPayment).unwrap();
            assert_eq!(outcome(order, "route.order-to-serve").as_deref(), Some(months));
        }
        // The deadline of an order that was made is a day: 31 August and six months is 28 February, a Sunday.
        let mut ordered = claim("1000.00");
        ordered.proceedings.order = Some(PaymentOrder { made_on: day(2026, 8, 31), served_on: None });
        let found = ask(&business, &ordered, day(2026, 9, 1));
        let order = found.iter().find(|check| check.route.kind == OrderForPayment).unwrap();
        assert_eq!(outcome(order, "route.order-to-serve"), None);
        assert_eq!(outcome(order, "deadline.serve-order").as_deref(), Some("2027-03-01"));
    }

    #[test]
    fn no_way_is_open_without_a_claim_to_judge() {
        let business = debtor(BUSINESS);
        let closed = |debtor: &Debtor, claim: &Claim, as_of: Day, name: &str| {
            for check in ask(debtor, claim, as_of) {
                let expected = if check.route.text_missing { NotInForce } else { Closed };
                assert_eq!(check.status, expected, "{} {name}", check.route.name);
                assert_eq!(outcome(&check, name).as_deref(), Some("not-met"));
            }
        };
        let sound = claim("1000.00");
        closed(&business, &sound, day(2026, 1, 31), "route.due");
        assert_eq!(status_of(&business, &sound, day(2026, 2, 1), Merits), Open);
        let mut draft = sound.clone();
        draft.invoice.state = InvoiceState::Draft;
        closed(&business, &draft, SPRING, "route.issued");

        let judgment_date = SPRING;
        let insolvency =
            Some(Insolvency { judgment_date, publication_date: None, creditor_elsewhere: false });
        let insolvent = Debtor { insolvency, ..debtor(BUSINESS) };
        assert_eq!(status_of(&insolvent, &sound, day(2026, 3, 31), Merits), Open);
        closed(&insolvent, &sound, SPRING, "route.insolvency");

        let mut judged = sound.clone();
        judged.proceedings.judgment =
            Some(Judgment { given_on: SPRING, enforceable_on: SPRING, served_on: None });
        closed(&business, &judged, SPRING, "route.judged");

        // Two years against a consumer, from the due date.
        let mut old = sound;
        old.invoice.issue_date = day(2024, 1, 1);
        old.invoice.terms = PaymentTerms::DueOn(day(2024, 1, 31));
        let consumer = debtor(DebtorKind::Consumer);
        assert_eq!(status_of(&consumer, &old, day(2026, 1, 31), OrderForPayment), Open);
        closed(&consumer, &old, day(2026, 2, 1), "route.limitation");
    }
}
