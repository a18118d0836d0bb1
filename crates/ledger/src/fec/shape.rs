//! Lines with a separator within a label: nothing is quoted in a FEC, so such a line has a field too many.

use super::columns::{Amounts, Columns};
use super::figures::{cents, iso};

/// Whether fields stand under their headings: what is no label has the form of its column.
pub(super) fn is_sound(columns: &Columns, fields: &[&str]) -> bool {
    let field = |at: usize| fields.get(at).copied().unwrap_or_default();
    let is_day = |text: &str| text.is_empty() || iso(text).is_some();
    let amounts = match columns.amounts {
        Amounts::Sides { debit, credit } => {
            let (debit, credit) = (field(debit), field(credit));
            let one = [debit, credit]
                .into_iter()
                .filter(|text| cents(text).is_some_and(|cents| cents != 0))
                .count();
            let sums = [debit, credit].into_iter().all(|text| cents(text).is_some());
            sums && one <= 1 && !(debit.is_empty() && credit.is_empty())
        }
        Amounts::Signed { amount, side } => {
            let is_side = matches!(field(side), "D" | "d" | "+1" | "1" | "C" | "c" | "-1");
            !field(amount).is_empty() && cents(field(amount)).is_some() && is_side
        }
    };
    amounts
        && !is_shifted(columns, fields)
        && iso(field(columns.entry_date)).is_some()
        && is_day(field(columns.piece_date))
        && columns.days.iter().all(|at| is_day(field(*at)))
        && field(columns.account).starts_with(|sign: char| sign.is_ascii_digit())
}

/// Whether an amount stands where a letter does, or figures where a currency does.
pub(super) fn is_shifted(columns: &Columns, fields: &[&str]) -> bool {
    let field = |at: usize| fields.get(at).copied().unwrap_or_default();
    let letter = field(columns.letter);
    let currency = columns.currency.map(field).unwrap_or_default();
    (letter.contains([',', '.']) && cents(letter).is_some())
        || currency.contains(|sign: char| sign.is_ascii_digit())
}

/// Whether a line moves something: of a line put together again, that is sure.
fn moves(columns: &Columns, fields: &[&str]) -> bool {
    let sides = match columns.amounts {
        Amounts::Sides { debit, credit } => [debit, credit],
        Amounts::Signed { amount, .. } => [amount, amount],
    };
    sides.iter().any(|at| fields.get(*at).and_then(|text| cents(text)).is_some_and(|cents| cents != 0))
}

/// The fields of such a line, the label put together again; none if there is no way to. Where several labels would do, it is that of
/// the entry.
pub(super) fn mended(columns: &Columns, fields: &[&str], separator: char) -> Option<Vec<String>> {
    let expected = columns.count;
    // The last field may be empty since the line ends with a separator.
    let ends = [fields.len(), fields.len().checked_sub(usize::from(fields.last() == Some(&"")))?];
    for end in ends {
        let (Some(fields), Some(more)) =
            (fields.get(..end), end.checked_sub(expected).filter(|more| *more > 0))
        else {
            continue;
        };
        let labels = [columns.label, columns.debtor_name, columns.account_name, columns.journal_name];
        for label in labels {
            let until = label.checked_add(more)?.checked_add(1)?;
            let (Some(before), Some(inner), Some(after)) =
                (fields.get(..label), fields.get(label..until), fields.get(until..))
            else {
                continue;
            };
            let text = inner.join(&format!(" {separator} "));
            let whole: Vec<&str> =
                before.iter().copied().chain([text.as_str()]).chain(after.iter().copied()).collect();
            if is_sound(columns, &whole) && moves(columns, &whole) {
                return Some(whole.into_iter().map(str::to_owned).collect());
            }
        }
    }
    None
}
