//! What the law or the contract adds to some claims, and on what ground: the rate of today, the rule of compensation, the
//! articles. A message tells it; what of it is asked for is said in [`super::demand`].

use crate::calendar::{Day, next};
use crate::choices::RateFixing;
use crate::dunning::demand::{self, Owed};
use crate::facts::{AgreedRate, Question, RateClause};
use crate::interest::Rates;
use crate::law::{CompensationStart, StatutoryRate};
use crate::money::{Money, Percent, add};
use crate::refusal::Refusal;

/// What the law or the contract adds, alike for the invoices it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// The invoices.
    pub numbers: Vec<String>,
    /// On what terms.
    pub terms: ChargeTerms,
    /// Interest to date.
    pub interest: Vec<Money>,
    /// Compensation to date, counted on each invoice.
    pub compensation: Vec<Money>,
}

/// The terms on which something is added to an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChargeTerms {
    /// The rate of today; none where it is not known.
    pub rate: Option<Percent>,
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

/// What is added to the claims, together where it is alike. Of what is contested in part nothing is added up, unless there
/// is nothing else to speak of.
pub fn charges(owed: &[Owed<'_>], question: &Question) -> Result<Vec<Charge>, Refusal> {
    let is_settled = |one: &&Owed<'_>| !one.assessment.is_unsettled();
    let all_contested = !owed.iter().any(|one| is_settled(&one));
    let mut found: Vec<Charge> = Vec::new();
    for one in owed.iter().filter(|one| all_contested || is_settled(one)) {
        let regime = &one.assessment.regime;
        // Owed only on a condition that the facts do not show: nothing is announced.
        if regime.interest.only_if.is_some() {
            continue;
        }
        let due = one.assessment.due_date;
        let rate = Rates::new(regime, one.claim, question).known_on(question.as_of.max(next(due)), due)?;
        let ground = regime.interest.rate.article().map(|article| article.title);
        let terms = ChargeTerms {
            rate,
            is_revised: is_revised(*one, question.as_of),
            ground,
            is_agreed: ground.is_none() || is_agreed(*one, rate),
            compensation: compensation_rule(*one),
            compensation_ground: regime
                .compensation
                .as_ref()
                .and_then(|rule| rule.ground.article())
                .map(|article| article.title),
        };
        let number = one.claim.invoice.number.clone();
        let (interest, compensation) = (demand::interest(*one), demand::costs(*one));
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

/// The compensation for one more invoice paid late, where it is added by itself.
fn compensation_rule(one: Owed<'_>) -> Option<Money> {
    let rule = one.assessment.regime.compensation.as_ref()?;
    let by_itself = rule.start == CompensationStart::Late && !rule.needs_clause;
    demand::likely(one, one.assessment.called()).filter(|_| by_itself)
}

/// Whether the rate of today may be another in the next half-year.
fn is_revised(one: Owed<'_>, day: Day) -> bool {
    let regime = &one.assessment.regime;
    let contract = &one.claim.invoice.contract;
    let fixed = matches!(contract.rate, Some(RateClause { rate: AgreedRate::Fixed(_), .. }))
        || matches!(regime.interest.rate.rule, StatutoryRate::Fixed(_));
    // A yearly series is written for both halves of its year.
    let yearly = match regime.interest.rate.rule {
        StatutoryRate::Reference { series, .. } => series.is_yearly(day),
        StatutoryRate::Fixed(_) => false,
    };
    let fixing = &regime.interest.fixing;
    let chosen = contract.rate_fixing.filter(|_| fixing.open);
    chosen.unwrap_or(fixing.default) == RateFixing::EachHalfYear && !fixed && !yearly
}

/// Whether the rate of today is the one the contract names, and not one that the law puts in its place.
fn is_agreed(one: Owed<'_>, rate: Option<Percent>) -> bool {
    match one.claim.invoice.contract.rate.map(|clause| clause.rate) {
        Some(AgreedRate::Fixed(agreed)) => rate == Some(agreed),
        Some(AgreedRate::OverReference(_)) => true,
        None => false,
    }
}
