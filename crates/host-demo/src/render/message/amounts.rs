//! Which columns of a table in a message hold amounts, and are set to the right.

use crate::component::reminders::MessageTable;

/// For each column, whether it does.
pub(super) fn amounts(given: &MessageTable) -> Vec<bool> {
    let cells = |column: usize| given.rows.iter().filter_map(move |row| row.get(column));
    let figures = |column: usize| {
        let mut full = cells(column).filter(|cell| !cell.is_empty()).peekable();
        full.peek().is_some() && full.all(|cell| is_amount(cell))
    };
    (0..given.headings.len()).map(figures).collect()
}

/// Figures with a currency before or after them: neither a day nor a number of days.
pub(super) fn is_amount(cell: &str) -> bool {
    let is_unit = |text: &str| {
        let text = text.trim();
        ["€", "$", "£"].contains(&text) || (text.len() == 3 && text.bytes().all(|it| it.is_ascii_uppercase()))
    };
    let starts = |letter: char| letter.is_ascii_digit() || letter == '-' || letter == '−';
    let first = cell.find(starts).unwrap_or(cell.len());
    let (before, rest) = cell.split_at_checked(first).unwrap_or((cell, ""));
    let figures = rest.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let after = rest.strip_prefix(figures).unwrap_or_default();
    let is_figure = |letter: char| {
        letter.is_ascii_digit() || letter.is_whitespace() || [',', '.', '\'', '’'].contains(&letter)
    };
    let one_unit = (is_unit(before) && after.is_empty()) || (before.is_empty() && is_unit(after));
    let figures = figures.trim_start_matches(['-', '−']);
    one_unit && !figures.is_empty() && figures.chars().all(is_figure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_a_currency_and_days_do_not() {
        for amount in ["4 800,00 €", "€4,800.00", "CHF 1’234.50", "-12,00\u{a0}EUR"] {
            assert!(is_amount(amount), "{amount}");
        }
        for other in ["75 jours", "1er mars 2026", "FA-12", "", "EUR"] {
            assert!(!is_amount(other), "{other}");
        }
    }
}
