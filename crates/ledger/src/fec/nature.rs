//! What a line on a customer's account does there: the other accounts of its entry tell.

/// What a line on a customer's account does there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    Invoice,
    CreditNote,
    Payment,
    Return,
    OtherDebit,
    OtherCredit,
    OpeningDebit,
    OpeningCredit,
}

/// Opening balances are in a journal named after them.
pub(super) fn is_opening(code: &str, name: &str) -> bool {
    let name = name.to_lowercase();
    matches!(code.to_uppercase().as_str(), "AN" | "RAN" | "ANO")
        || name.contains("nouveau")
        || name.contains("a-nouveau")
}

/// Accounts of income that an invoice credits. The others of class 7 (758, 76, 77, 78, 79) record differences of
/// payment, interest and the like; sales of fixed assets (775) are invoiced.
pub(super) fn is_sales(account: &str) -> bool {
    match account.get(..2) {
        Some("70" | "71" | "72" | "73" | "74") => true,
        Some("75") => !account.starts_with("758"),
        Some("77") => account.starts_with("775"),
        _ => false,
    }
}
