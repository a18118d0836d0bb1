//! What a line on a customer's account does there: the other accounts of its entry tell, and its label.

/// What a line on a customer's account does there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    Invoice,
    CreditNote,
    Payment,
    Return,
    /// Interest or compensation for late payment, already asked for.
    Charged,
    /// A difference of exchange or of rounding.
    Difference,
    OtherDebit,
    OtherCredit,
    OpeningDebit,
    OpeningCredit,
}

/// Opening balances are in a journal named after them.
pub(super) fn is_opening(code: &str, name: &str) -> bool {
    let name = plain(name);
    let joined: String = name.chars().filter(|letter| letter.is_alphanumeric()).collect();
    matches!(code.to_uppercase().as_str(), "AN" | "RAN" | "ANO" | "OUV" | "ANV" | "A.N" | "A.N.")
        || (name.contains("nouveau") && !name.contains("nouveaut"))
        || [
            "ouverture",
            "balanceinitiale",
            "soldeinitial",
            "soldesinitiaux",
            "reprisedessoldes",
            "openingbalance",
        ]
        .iter()
        .any(|words| joined.contains(words))
}

/// Accounts of income that an invoice credits. The others of class 7 (758, 76, 77, 78, 79) record differences of
/// payment, interest and the like; sales of fixed assets (775) are invoiced.
pub(super) fn is_sales(account: &str) -> bool {
    match account.get(..2) {
        Some("70" | "71" | "72" | "73" | "74") => true,
        Some("75") => !account.starts_with("758") && !account.starts_with("756"),
        Some("77") => account.starts_with("775"),
        _ => false,
    }
}

/// Accounts of exchange differences, realised or not.
pub(super) fn is_exchange(account: &str) -> bool {
    ["656", "666", "756", "766", "476", "477"].iter().any(|start| account.starts_with(start))
}

/// Accounts of interest for late payment.
pub(super) fn is_interest(account: &str) -> bool {
    account.starts_with("763")
}

/// Accounts on which compensation for late payment is booked, among other things.
pub(super) fn may_be_compensation(account: &str) -> bool {
    ["758", "7718", "768", "708"].iter().any(|start| account.starts_with(start))
}

/// Accounts on which differences of rounding are booked, among other things.
pub(super) fn may_be_rounding(account: &str) -> bool {
    ["658", "758"].iter().any(|start| account.starts_with(start))
}

/// Whether a label speaks of what late payment costs.
pub(super) fn names_charges(label: &str) -> bool {
    let label = plain(label);
    let late = label.contains("retard") || label.contains("moratoire");
    (late && ["penalite", "interet", "indemnite", "frais"].iter().any(|word| label.contains(word)))
        || label.contains("interets moratoires")
        || (label.contains("recouvrement")
            && ["indemnite", "frais", "forfait"].iter().any(|word| label.contains(word)))
}

/// Whether a label speaks of a difference of rounding.
pub(super) fn names_rounding(label: &str) -> bool {
    let label = plain(label);
    ["arrondi", "ecart de reglement", "ecart reglement", "difference de reglement"]
        .iter()
        .any(|words| label.contains(words))
}

/// Whether what stands for a reference is none: `-`, `x`, `0000000`.
pub(super) fn is_placeholder(piece: &str) -> bool {
    let letters: String = plain(piece).chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.chars().all(|letter| matches!(letter, '0' | 'x'))
        || matches!(
            letters.as_str(),
            "na" | "nd" | "nc" | "neant" | "sans" | "aucun" | "aucune" | "none" | "null"
        )
}

/// A text in small letters without the accents of French.
fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    };
    text.to_lowercase().chars().map(letter).collect()
}
