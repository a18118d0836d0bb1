//! What a user says of the columns of lists of open items.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::written::DateOrder;

/// What a user says of a list of open items, so that nothing in it is guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Columns {
    /// Headings, each with what it says: `debtor`, `name`, `invoice`, `date`, `due`, `amount`, `balance`, `paid`, `debit`,
    /// `credit`, `paid-on`, `currency`, `type`, `status`, `email`, `phone`, `address`, `last-reminder`, or `ignore`.
    pub columns: BTreeMap<String, String>,
    /// What comes first in dates such as 02/03/2026: `day-month` or `month-day`.
    pub dates: Option<DateOrder>,
    /// The decimal sign: a comma or a point.
    pub decimal: Option<char>,
    /// The currency of amounts that state none.
    pub currency: Option<String>,
}
