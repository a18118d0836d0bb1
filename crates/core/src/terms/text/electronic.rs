//! The lines that German electronic invoices (`XRechnung`, BT-20) carry in their terms: `#SKONTO#TAGE=14#PROZENT=2.00#`.

use super::{Discount, MAX_DAYS, MAX_DISCOUNT, out_of_range};
use crate::money::Percent;
use crate::refusal::{Reason, TermsAmbiguity};

const DISCOUNT: &str = "#SKONTO#";
/// When interest runs and at which rate: a clause of the contract, which says nothing of the day of payment.
const DEFAULT: &str = "#VERZUG#";

/// Takes these lines out of a text; gives what is left of it, and the discount they grant.
pub(super) fn take_lines(text: &str) -> Result<(String, Option<Discount>), Reason> {
    let (mut rest, mut discount) = (text.to_owned(), None);
    while let Some((before, kind, after)) = first_line(&rest) {
        let (mut days, mut percent) = (None, None);
        let mut after = after;
        // Fields end with the sign; what follows the last one is text again, or the next line.
        while let Some((field, tail)) = after.split_once('#') {
            match field.split_once('=') {
                Some(("TAGE", value)) => days = Some(number(value)?),
                Some(("PROZENT", value)) => percent = Some(Percent::parse(value)?),
                Some((name, _)) => return Err(Reason::TermsNotUnderstood(name.to_owned())),
                None => break,
            }
            after = tail;
        }
        if kind == DISCOUNT {
            let (Some(days), Some(percent)) = (days, percent) else {
                return Err(TermsAmbiguity::DiscountDays.into());
            };
            if percent > MAX_DISCOUNT || percent.is_zero() {
                return Err(out_of_range(&percent.to_string(), 0, 10));
            }
            if discount.replace(Discount { percent, days }).is_some() {
                return Err(TermsAmbiguity::TwoPercents.into());
            }
        }
        rest = format!("{before} {after}");
    }
    Ok((rest, discount))
}

/// What stands before the first of these lines, its kind, and its fields with what follows.
fn first_line(text: &str) -> Option<(&str, &'static str, &str)> {
    let lines = [DISCOUNT, DEFAULT].into_iter().filter_map(|kind| {
        let (before, after) = text.split_once(kind)?;
        Some((before, kind, after))
    });
    lines.min_by_key(|(before, ..)| before.len())
}

fn number(value: &str) -> Result<u16, Reason> {
    value.parse().ok().filter(|days| *days <= MAX_DAYS).ok_or_else(|| out_of_range(value, 0, MAX_DAYS))
}
