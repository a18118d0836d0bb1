//! The ways to collect by law, in English.

use super::super::Language::En;
use super::super::{date, money};
use super::days;
use crate::explain::{Outcome, RouteRule};
use crate::law::{Document, RouteKind};
use crate::money::Money;

pub(in crate::words) fn title(kind: RouteKind) -> &'static str {
    match kind {
        RouteKind::OrderForPayment => "Order for payment",
        RouteKind::InterimPayment => "Interim payment by summary order",
        RouteKind::SmallClaims => "Simplified procedure for small claims",
        RouteKind::UndisputedCommercialDebt => "Collection of undisputed commercial debts",
        RouteKind::Merits => "Action on the merits",
    }
}

/// A document to gather, as an item of a list.
pub(in crate::words) fn document(document: Document) -> &'static str {
    match document {
        Document::Application => "The application to the court, dated and signed",
        Document::Summons => {
            "The summons, served by a judicial officer: court, place, day and hour of the hearing, what is claimed, the \
             grounds in fact and law, how to appear and what not appearing leads to"
        }
        Document::CommercialSummons => {
            "The summons, served by a judicial officer: court, place, day and hour of the hearing, what is claimed, the \
             grounds in fact and law, how to appear and what not appearing leads to, how the debtor can be assisted or \
             represented, and the text on asking for time to pay"
        }
        Document::ApplicationForSummons => {
            "In place of a summons, where the sum is small enough: an application with a short statement of the reasons, and \
             the exhibits in as many copies as there are parties to call"
        }
        Document::CreditorIdentity => {
            "The creditor’s identity: of a company, its form, name, seat and legal representative; of a person, surname, first \
             names, occupation, address, nationality, date and place of birth"
        }
        Document::CreditorAddress => "The creditor’s name and address",
        Document::DebtorIdentity => {
            "The debtor’s identity: of a company, its name and seat; of a person, surname, first names and address"
        }
        Document::StatementOfSums => {
            "The statement of the sums claimed, item by item: principal, interest, accessories"
        }
        Document::Ground => "What the debt rests on",
        Document::Exhibits => "The list of exhibits, and the exhibits",
        Document::ProofOfObligation => "What shows that the obligation cannot be seriously disputed",
        Document::AmicableAttempt => {
            "Proof of the amicable attempt where one is required, or of what exempts from it"
        }
        Document::CourtIfOpposed => {
            "If wanted, the name of the court to which the case goes if the debtor opposes the order"
        }
        Document::ContractOrOrder => "The contract, the accepted quotation or the order (usual practice)",
        Document::ProofOfDelivery => "The proof of delivery or performance (usual practice)",
        Document::Invoices => "The invoices (usual practice)",
        Document::Reminders => "The reminders sent (usual practice)",
        Document::FormalNotice => "The formal notice, with proof of its receipt (usual practice)",
        Document::Acknowledgement => {
            "The debtor’s acknowledgement of the debt, if there is one (usual practice)"
        }
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each rule")]
pub(super) fn step(rule: &RouteRule) -> String {
    match rule {
        RouteRule::NotIssued => "The invoice was not validly issued: nothing can be claimed.".to_owned(),
        RouteRule::Due { total, due, outcome: Outcome::Met, .. } => {
            format!("{} is owed, and the due date of {} has passed.", money(*total, En), date(*due, En))
        }
        RouteRule::Due { total, .. } if !total.is_positive() => "Nothing is owed any more.".to_owned(),
        RouteRule::Due { due, as_of, .. } if due == as_of => {
            format!("{} is the last day to pay on time: the claim is not due yet.", date(*due, En))
        }
        RouteRule::Due { due, as_of, .. } => {
            format!("On {} the claim is not due yet: due on {}.", date(*as_of, En), date(*due, En))
        }
        RouteRule::Insolvency { judgment } => format!(
            "Insolvency proceedings opened on {}: no action for payment can be brought any more, the claim must be declared.",
            date(*judgment, En)
        ),
        RouteRule::Judged { given_on } => format!(
            "A judgment was given on {}: it is enforced, the claim is not judged again.",
            date(*given_on, En)
        ),
        RouteRule::Limitation { last, outcome: Outcome::Met, .. } => {
            format!("The claim is not time-barred: last day to act {}.", date(*last, En))
        }
        RouteRule::Limitation { last, .. } => format!(
            "The claim has been time-barred since {}, unless something interrupted limitation that the facts do not show.",
            date(*last, En)
        ),
        RouteRule::DeterminedAmount => {
            "The claim rests on a contract and has a determined amount.".to_owned()
        }
        RouteRule::Undisputed { outcome: Outcome::Met, .. } => {
            "No dispute is open: the claim is not contested.".to_owned()
        }
        RouteRule::Undisputed { outcome: Outcome::NotMet, .. } => {
            "The whole claim is contested: this way is for undisputed claims.".to_owned()
        }
        RouteRule::Undisputed { disputed, .. } if !disputed.is_positive() => {
            "The debtor refused the invoice: this way is open only if the claim is not contested.".to_owned()
        }
        RouteRule::Undisputed { open, disputed, .. } => format!(
            "{} of {} is contested: this way is open only for the undisputed part.",
            money(*disputed, En),
            money(*open, En)
        ),
        RouteRule::NotSeriouslyDisputable { outcome: Outcome::Met, .. } => {
            "No dispute is open: the obligation does not appear seriously disputable.".to_owned()
        }
        RouteRule::NotSeriouslyDisputable { disputed, .. } if !disputed.is_positive() => {
            "The debtor contests: whether the obligation is seriously disputable is for the court.".to_owned()
        }
        RouteRule::NotSeriouslyDisputable { open, disputed, .. } => format!(
            "{} of {} is contested: whether the obligation is seriously disputable is for the court.",
            money(*disputed, En),
            money(*open, En)
        ),
        RouteRule::AtMost { sum, most, outcome: Outcome::Met } => {
            format!("Principal and interest: {}, within the limit of {}.", money(*sum, En), money(*most, En))
        }
        RouteRule::AtMost { sum, most, outcome: Outcome::NotMet } => {
            format!("Principal and interest: {}, over the limit of {}.", money(*sum, En), money(*most, En))
        }
        RouteRule::AtMost { sum, most, outcome: Outcome::NotShown } => other_currency(*sum, *most),
        RouteRule::BetweenTraders { outcome: Outcome::Met } => {
            "Between traders: a debtor acting in the course of business is taken for a trader here."
                .to_owned()
        }
        RouteRule::BetweenTraders { .. } => {
            "The debtor is not a trader: this way is only for debts between traders.".to_owned()
        }
        RouteRule::NotBetweenTraders { trader: false, .. } => {
            "The debtor is not a trader: the debt is not between traders.".to_owned()
        }
        RouteRule::NotBetweenTraders { from, outcome: Outcome::Met, .. } => {
            format!("This way closes to debts between traders only from {}.", date(*from, En))
        }
        RouteRule::NotBetweenTraders { from, .. } => format!(
            "Since {} this way is closed to debts between traders; a debtor acting in the course of business is taken \
             for a trader here.",
            date(*from, En)
        ),
        RouteRule::DebtorAgrees => {
            "The debtor must agree to take part in the procedure: the facts do not say.".to_owned()
        }
        RouteRule::AmicableAttempt { total, up_to, outcome: Outcome::Met } => format!(
            "The claim ({}) exceeds {}: no amicable attempt is required first.",
            money(*total, En),
            money(*up_to, En)
        ),
        RouteRule::AmicableAttempt { total, up_to, .. } if total.currency() != up_to.currency() => {
            other_currency(*total, *up_to)
        }
        RouteRule::AmicableAttempt { total, up_to, .. } => format!(
            "The claim ({}) does not exceed {}: an amicable attempt must come first, and the facts do not show one.",
            money(*total, En),
            money(*up_to, En)
        ),
        RouteRule::TextMissing => {
            "A text that this way needs has not been found: do not rely on it.".to_owned()
        }
        RouteRule::OrderToServe { made_on, months } => format!(
            "An order made on {} would have to be served within {}, or it would be void.",
            date(*made_on, En),
            months_words(*months)
        ),
        RouteRule::ToOppose { months } => {
            format!("The debtor can oppose the order within {} of its service.", months_words(*months))
        }
        RouteRule::ToAgree { months } => format!(
            "Once invited to take part, the debtor has {} to agree; silence is a refusal.",
            months_words(*months)
        ),
        RouteRule::ToPayOrContest { months } => {
            format!("The debtor has {} from service to pay or contest.", months_words(*months))
        }
        RouteRule::ToRecord { days: count } => {
            format!("{} after that, it can be recorded that nobody contested.", days(*count))
        }
        RouteRule::ToServe { months } => {
            format!("Once made enforceable, it must be served within {}.", months_words(*months))
        }
        RouteRule::ToPayCourt { days: count } => format!(
            "The fees of the commercial court are to be paid within {} of the application, or it lapses.",
            days(*count)
        ),
        RouteRule::ToServeSummons { days: count } => {
            format!(
                "Before the commercial court, the summons must be served at least {} before the hearing.",
                days(*count)
            )
        }
        RouteRule::ToFileSummons { days: count } => format!(
            "A copy of the summons must be with the commercial court at least {} before the hearing, or it lapses.",
            days(*count)
        ),
    }
}

/// "1 month", "3 months".
fn months_words(count: u32) -> String {
    if count == 1 { "1\u{a0}month".to_owned() } else { format!("{count}\u{a0}months") }
}

fn other_currency(sum: Money, limit: Money) -> String {
    format!(
        "The limit is {}; the claim of {} is not converted: to be checked.",
        money(limit, En),
        money(sum, En)
    )
}
