//! The facts judged on their own: signs, order of dates, currencies, matching parties. Every fault is named, not only the
//! first.
//!
//! # Why it is so
//!
//! **Refusals are found all at once** where they are faults of form or of facts; questions of law (a missing
//! rate, an ambiguous term) are asked once the facts are sound, and stop at the first.

use crate::calendar::{Day, half_year_end, next};
use crate::facts::{
    Claim, Contract, Debtor, Dispute, DisputeOutcome, DunningBlock, Invoice, LifecycleStatus, PaymentPlan,
    PaymentTerms, Proceedings, Share,
};
use crate::law::{Proof, RateRow};
use crate::money::{Money, Percent};
use crate::path::Path;
use crate::refusal::{Fact, Reason, Refusal};

/// Judges the facts of one claim on their own: signs, order of dates, currencies, matching parties.
///
/// Every fault is named, not only the first. Paths start at `debtor` and `claim`.
#[must_use]
pub fn check(debtor: &Debtor, claim: &Claim) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let invoice = &claim.invoice;
    if claim.debtor != debtor.id {
        faults.push(Refusal::new("claim.debtor", Reason::UnknownDebtor(claim.debtor.clone())));
    }
    positive(&mut faults, "claim.invoice.amount-due.amount", invoice.amount_due);
    check_terms(invoice, &mut faults);
    for (index, discount) in invoice.discounts.iter().enumerate() {
        let path = Path::of("claim.invoice.discounts").item(index);
        if discount.percent.is_zero() || discount.percent >= Percent::hundredths(10_000) {
            let (least, most) = ("0.0001".to_owned(), "99.9999".to_owned());
            let reason = Reason::NumberOutOfRange { given: discount.percent.to_string(), least, most };
            faults.push(Refusal::new(path.field("percent"), reason));
        }
        if let Some(base) = discount.base {
            money(&mut faults, &path.field("base"), base, invoice);
        }
    }
    if let Some(concluded) = invoice.contract.concluded_on
        && concluded > invoice.issue_date
    {
        let reason = Reason::DateAfter(invoice.issue_date);
        faults.push(Refusal::new("claim.invoice.contract.concluded-on", reason));
    }
    if invoice.contract.interest.is_some() {
        let Contract { rate, year_basis, rate_fixing, compensation, .. } = &invoice.contract;
        let beside = [
            ("rate", rate.is_some()),
            ("year-basis", year_basis.is_some()),
            ("rate-fixing", rate_fixing.is_some()),
            ("compensation", compensation.is_some()),
        ];
        for (field, _) in beside.iter().filter(|(_, given)| *given) {
            let reason = Reason::GivenTwice("claim.invoice.contract.interest");
            faults.push(Refusal::new(Path::of("claim.invoice.contract").field(field), reason));
        }
    }
    if let Some(compensation) = invoice.contract.compensation {
        money(&mut faults, &Path::of("claim.invoice.contract.compensation"), compensation, invoice);
    }
    if let Some(compensation) = invoice.contract.interest.and_then(|interest| interest.compensation) {
        money(&mut faults, &Path::of("claim.invoice.contract.interest.compensation"), compensation, invoice);
    }
    for (index, payment) in claim.payments.iter().enumerate() {
        let path = Path::of("claim.payments").item(index);
        amount(&mut faults, &path, payment.amount, invoice);
    }
    for (index, credit) in claim.credit_notes.iter().enumerate() {
        let path = Path::of("claim.credit-notes").item(index);
        amount(&mut faults, &path, credit.amount, invoice);
    }
    for (index, dispute) in claim.disputes.iter().enumerate() {
        let path = Path::of("claim.disputes").item(index);
        not_before(&mut faults, path.field("opened-on"), dispute.opened_on, invoice.issue_date);
        if let Some(closed) = dispute.closed_on {
            not_before(&mut faults, path.field("closed-on"), closed, dispute.opened_on);
        }
        if let Some(disputed) = dispute.amount {
            amount(&mut faults, &path, disputed, invoice);
        }
        check_handling(&mut faults, &path, dispute, invoice);
    }
    for (index, promise) in claim.promises.iter().enumerate() {
        let path = Path::of("claim.promises").item(index);
        not_before(&mut faults, path.field("made-on"), promise.made_on, invoice.issue_date);
        not_before(&mut faults, path.field("pay-by"), promise.pay_by, promise.made_on);
        if let Some(promised) = promise.amount {
            amount(&mut faults, &path, promised, invoice);
        }
    }
    for (index, contact) in claim.contacts.iter().enumerate() {
        let path = Path::of("claim.contacts").item(index);
        not_before(&mut faults, path.field("date"), contact.date, invoice.issue_date);
        if let Some(pay_by) = contact.pay_by {
            not_before(&mut faults, path.field("pay-by"), pay_by, contact.date);
        }
    }
    for (index, status) in invoice.lifecycle.iter().enumerate() {
        let path = Path::of("claim.invoice.lifecycle").item(index);
        let (least, most) = LifecycleStatus::CODES;
        if status.code < least || status.code > most {
            let (given, least, most) = (status.code.to_string(), least.to_string(), most.to_string());
            faults.push(Refusal::new(path.field("code"), Reason::NumberOutOfRange { given, least, most }));
        }
    }
    check_blocks(&mut faults, &Path::of("claim.blocks"), &claim.blocks);
    if let Some(plan) = &claim.plan {
        check_plan(&mut faults, plan, invoice);
    }
    check_proceedings(claim, &mut faults);
    faults
}

fn check_handling(faults: &mut Vec<Refusal>, path: &Path, dispute: &Dispute, invoice: &Invoice) {
    let opened = dispute.opened_on;
    for (field, day) in
        [("acknowledged-on", dispute.acknowledged_on), ("investigated-on", dispute.investigated_on)]
    {
        if let Some(day) = day {
            not_before(faults, path.field(field), day, opened);
        }
    }
    if dispute.outcome.is_some() && dispute.closed_on.is_none() {
        faults.push(Refusal::new(path.field("closed-on"), Reason::MissingFact(Fact::ClosedOn)));
    }
    if let Some(DisputeOutcome::PartlyUpheld(upheld)) = dispute.outcome {
        money(faults, &path.field("outcome"), upheld, invoice);
    }
}

fn check_blocks(faults: &mut Vec<Refusal>, path: &Path, blocks: &[DunningBlock]) {
    for (index, block) in blocks.iter().enumerate() {
        if block.reason.trim().is_empty() {
            faults.push(Refusal::new(path.item(index).field("reason"), Reason::EmptyText));
        }
        if let Some(until) = block.until {
            not_before(faults, path.item(index).field("until"), until, block.since);
        }
    }
}

fn check_plan(faults: &mut Vec<Refusal>, plan: &PaymentPlan, invoice: &Invoice) {
    let at = Path::of("claim.plan");
    not_before(faults, at.field("agreed-on"), plan.agreed_on, invoice.issue_date);
    let mut limit = plan.agreed_on;
    for (index, instalment) in plan.instalments.iter().enumerate() {
        let path = at.field("instalments").item(index);
        not_before(faults, path.field("due-date"), instalment.due_date, limit);
        limit = limit.max(instalment.due_date);
        amount(faults, &path, instalment.amount, invoice);
    }
    if let Some(ended) = plan.ended_on {
        not_before(faults, at.field("ended-on"), ended, plan.agreed_on);
    }
}

fn check_terms(invoice: &Invoice, faults: &mut Vec<Refusal>) {
    let at = Path::of("claim.invoice.terms");
    match &invoice.terms {
        PaymentTerms::Instalments(instalments) => {
            // A day before the issue is unusual and no fault; one before the day before it is.
            let mut limit = instalments.first().map_or(invoice.issue_date, |first| first.due_date);
            let mut sum = Money::zero(invoice.currency());
            let whole = faults.len();
            for (index, instalment) in instalments.iter().enumerate() {
                let path = at.field("instalments").item(index);
                not_before(faults, path.field("due-date"), instalment.due_date, limit);
                limit = limit.max(instalment.due_date);
                amount(faults, &path, instalment.amount, invoice);
                if instalment.amount.currency() == invoice.currency() {
                    sum = sum.plus(instalment.amount);
                }
            }
            if faults.len() == whole && sum != invoice.amount_due {
                faults.push(Refusal::new(at, Reason::InstalmentsDoNotAddUp(sum)));
            }
        }
        PaymentTerms::Parts(shares) => {
            for (index, share) in shares.iter().enumerate() {
                let path = at.item(index);
                if share.percent.is_some_and(Percent::is_zero) {
                    let (least, most) = ("0.0001".to_owned(), "100".to_owned());
                    let reason = Reason::NumberOutOfRange { given: "0".to_owned(), least, most };
                    faults.push(Refusal::new(path.field("percent"), reason));
                }
            }
            if let Err(sum) = Share::stated(shares) {
                faults.push(Refusal::new(at, Reason::SharesDoNotAddUp(sum)));
            }
        }
        PaymentTerms::DueOn(_)
        | PaymentTerms::Net { .. }
        | PaymentTerms::Months { .. }
        | PaymentTerms::EndOfMonth { .. }
        | PaymentTerms::EndOfTenDays { .. }
        | PaymentTerms::Statutory => {}
    }
}

fn check_proceedings(claim: &Claim, faults: &mut Vec<Refusal>) {
    let at = Path::of("claim.proceedings");
    let issue = claim.invoice.issue_date;
    let Proceedings { interruptions, grace, judgment, order } = &claim.proceedings;
    for (index, interruption) in interruptions.iter().enumerate() {
        let path = at.field("interruptions").item(index);
        not_before(faults, path.field("date"), interruption.date, issue);
        if let Some(ended) = interruption.ended_on {
            not_before(faults, path.field("ended-on"), ended, interruption.date);
        }
    }
    let mut limit = issue;
    for (index, period) in grace.iter().enumerate() {
        let path = at.field("grace").item(index);
        not_before(faults, path.field("first-day"), period.first_day, limit);
        not_before(faults, path.field("last-day"), period.last_day, period.first_day);
        limit = next(period.last_day.max(period.first_day));
    }
    if let Some(judgment) = judgment {
        let given = judgment.given_on;
        not_before(faults, at.field("judgment.given-on"), given, issue);
        not_before(faults, at.field("judgment.enforceable-on"), judgment.enforceable_on, given);
        if let Some(served) = judgment.served_on {
            not_before(faults, at.field("judgment.served-on"), served, given);
        }
    }
    if let Some(order) = order {
        not_before(faults, at.field("order.made-on"), order.made_on, issue);
        if let Some(served) = order.served_on {
            not_before(faults, at.field("order.served-on"), served, order.made_on);
        }
    }
}

/// Judges the facts of one debtor on their own. Paths start at `debtor`.
#[must_use]
pub fn check_debtor(debtor: &Debtor) -> Vec<Refusal> {
    let mut faults = Vec::new();
    check_blocks(&mut faults, &Path::of("debtor.blocks"), &debtor.blocks);
    for (index, credit) in debtor.credits.iter().enumerate() {
        positive(&mut faults, Path::of("debtor.credits").item(index).field("amount.amount"), credit.amount);
    }
    for (index, _) in debtor.unread.iter().enumerate().filter(|(_, what)| what.trim().is_empty()) {
        faults.push(Refusal::new(Path::of("debtor.unread").item(index), Reason::EmptyText));
    }
    if let Some(insolvency) = &debtor.insolvency
        && let Some(published) = insolvency.publication_date
    {
        not_before(&mut faults, "debtor.insolvency.publication-date", published, insolvency.judgment_date);
    }
    faults
}

fn positive(faults: &mut Vec<Refusal>, path: impl Into<Path>, amount: Money) {
    if !amount.is_positive() {
        faults.push(Refusal::new(path, Reason::AmountNotPositive(amount.to_string())));
    }
}

fn not_before(faults: &mut Vec<Refusal>, path: impl Into<Path>, day: Day, limit: Day) {
    if day < limit {
        faults.push(Refusal::new(path, Reason::DateBefore(limit)));
    }
}

fn amount(faults: &mut Vec<Refusal>, path: &Path, amount: Money, invoice: &Invoice) {
    money(faults, &path.field("amount"), amount, invoice);
}

fn money(faults: &mut Vec<Refusal>, path: &Path, money: Money, invoice: &Invoice) {
    positive(faults, path.field("amount"), money);
    if money.currency() != invoice.currency() {
        let expected = Reason::CurrencyMismatch(invoice.currency().code());
        faults.push(Refusal::new(path.field("currency"), expected));
    }
}

/// Checks that supplied rows each continue their series by the very next half-year. Rates that no publication proves are
/// not there for that: a supplied one takes the place of the first of them, and goes on from there.
#[must_use]
pub fn check_extra_rates(extra: &[RateRow], at: &Path) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let mut seen: Vec<&RateRow> = Vec::new();
    for (index, row) in extra.iter().enumerate() {
        let last = seen.iter().rev().find(|other| other.series == row.series).copied();
        let proved = || row.series.rows().iter().rev().find(|row| row.proof != Proof::Unverified);
        if let Some(last) = last.or_else(proved) {
            let expected = next(half_year_end(last.first_day));
            if row.first_day != expected {
                let path = at.item(index).field("first-day");
                faults.push(Refusal::new(path, Reason::RateRowMisplaced(expected)));
                continue;
            }
        }
        seen.push(row);
    }
    faults
}
