//! What was paid or credited goes to its invoice, or to the credit of its debtor: it speaks for the debtor, and is never
//! lost.

use relance_contract::types::{Credit, CreditKind, CreditNote, Money, Payment};

use crate::book::{About, Book, ClaimFacts, DebtorFacts, Doubt, Reduction, Says};
use crate::figures::{is_iso_day, units};
use crate::place::{Place, Placed};
use crate::problem::{Problem, quoted};
use crate::report::{FileReport, Remark, What};

/// Puts everything that was paid or credited where it belongs, once all files have been read.
pub(crate) fn place(book: &mut Book, files: &mut [FileReport]) {
    for mut reduction in std::mem::take(&mut book.reductions) {
        let named = reduction.credit.invoice.clone().unwrap_or_default();
        let owed_by = book.claim(&named).map(|claim| claim.debtor.clone());
        let Reduction { at, debtor, is_invoice, .. } = &reduction;
        if *is_invoice && owed_by.as_ref() != Some(debtor) {
            let what = What::NegativeInvoice { invoice: named, debtor: debtor.clone() };
            remark(files, *at, what);
            reduction.credit.invoice = None;
            to_debtor(book, reduction);
            continue;
        }
        let fault = match &owed_by {
            // One of the two is a slip, and nobody knows which.
            Some(owed_by) if !debtor.is_empty() && debtor != owed_by => {
                Some(("debtor", Problem::OtherDebtor(quoted(owed_by))))
            }
            Some(_) => None,
            None if book.debtor(debtor).is_some() => None,
            None if named.is_empty() => Some(("debtor", Problem::UnknownDebtor(quoted(debtor)))),
            None => Some(("invoice", Problem::UnknownInvoice(quoted(&named)))),
        };
        match (fault, owed_by) {
            (Some((column, problem)), _) => {
                let about = About { invoice: named, debtor: debtor.clone(), torn: None };
                let (at, column) = (*at, Some(column.to_owned()));
                book.doubts.push(Doubt { at, column, problem, says: Says::Lowers, about });
            }
            (None, Some(owed_by)) => to_invoice(book, owed_by, reduction, files),
            (None, None) => {
                if !named.is_empty() {
                    let what = What::CreditOfUnknown { invoice: named, debtor: debtor.clone() };
                    remark(files, *at, what);
                }
                to_debtor(book, reduction);
            }
        }
    }
}

/// What is credited to an invoice that is here; in another currency than its own it waits for the debtor.
fn to_invoice(book: &mut Book, owed_by: String, mut reduction: Reduction, files: &mut [FileReport]) {
    let (at, number) = (reduction.at, reduction.credit.invoice.clone().unwrap_or_default());
    let Some(claim) = book.claim_mut(&number) else { return };
    let currency = &claim.amount_due.currency;
    if reduction.credit.amount.currency != *currency {
        remark(files, at, What::CreditInOther { invoice: number, currency: currency.clone() });
        reduction.debtor = owed_by;
        to_debtor(book, reduction);
        return;
    }
    let Credit { kind, mut date, amount, reference, .. } = reduction.credit;
    // A deposit counts from the day of the invoice: the rules want nothing to come before it.
    if date < claim.issue_date && is_iso_day(&claim.issue_date) {
        let received = std::mem::replace(&mut date, claim.issue_date.clone());
        remark(files, at, What::EarlierThanInvoice { invoice: number, date: received });
    }
    match (kind, reduction.effect) {
        (CreditKind::CreditNote, Some(effect)) => {
            let value = CreditNote { number: reference.unwrap_or_default(), date, amount, effect };
            claim.credit_notes.push(Placed { at, value });
        }
        _ => claim.payments.push(Placed { at, value: Payment { date, amount, reference } }),
    }
}

fn to_debtor(book: &mut Book, Reduction { at, debtor, credit: value, .. }: Reduction) {
    book.with_debtor(&debtor, at, |debtor| debtor.credits.push(Placed { at, value }));
}

fn remark(files: &mut [FileReport], at: Place, what: What) {
    if let Some(file) = files.get_mut(at.file) {
        file.remarks.push(Remark { lines: vec![at.line], what });
    }
}

/// What was paid and credited on an invoice that is set aside waits for its debtor.
pub(crate) fn of_lost(claim: &mut ClaimFacts, debtor: &mut DebtorFacts) {
    let invoice = Some(claim.number.clone());
    for Placed { at, value } in std::mem::take(&mut claim.payments) {
        let Payment { date, amount, reference } = value;
        let kind = CreditKind::Payment;
        debtor
            .credits
            .push(Placed { at, value: Credit { kind, date, amount, reference, invoice: invoice.clone() } });
    }
    for Placed { at, value } in std::mem::take(&mut claim.credit_notes) {
        let CreditNote { number, date, amount, .. } = value;
        let (kind, reference) = (CreditKind::CreditNote, Some(number).filter(|number| !number.is_empty()));
        debtor
            .credits
            .push(Placed { at, value: Credit { kind, date, amount, reference, invoice: invoice.clone() } });
    }
}

/// What was paid beyond an invoice that is not asked about waits for its debtor too; the rules find it by themselves on
/// those that are.
pub(crate) fn beyond(claim: &ClaimFacts, debtor: &mut DebtorFacts) {
    let paid = claim.payments.iter().map(|it| (it.at, &it.value.date, &it.value.amount));
    let credited = claim.credit_notes.iter().map(|it| (it.at, &it.value.date, &it.value.amount));
    let mut settled: Vec<_> = paid.chain(credited).collect();
    settled.sort_by_key(|(at, date, _)| (*date, *at));
    let sums = settled.iter().map(|(.., amount)| units(&amount.amount).unwrap_or_default());
    let (Some((at, date, _)), Some(due)) = (settled.last(), units(&claim.amount_due.amount)) else { return };
    let surplus = sums.sum::<i128>().saturating_sub(due);
    if surplus > 0 {
        let whole = surplus.div_euclid(100_000);
        let places = format!("{:05}", surplus.rem_euclid(100_000));
        // In the places that a currency has.
        let places = places.trim_end_matches('0');
        let amount = if places.is_empty() { whole.to_string() } else { format!("{whole}.{places:0<2}") };
        let amount = Money { amount, currency: claim.amount_due.currency.clone() };
        let (kind, invoice) = (CreditKind::Overpayment, Some(claim.number.clone()));
        let value = Credit { kind, date: (*date).clone(), amount, reference: None, invoice };
        debtor.credits.push(Placed { at: *at, value });
    }
}
