//! France.
//!
//! Code de commerce L441-10 and following between businesses, Code de la commande publique L2192-10 and
//! following for public buyers, Code civil 1231-6 and 1344 for consumers.
//!
//! # Why it is so
//!
//! **The interest of a consumer starts the day after the formal notice.** Civil code 1231-6 says "from the
//! formal notice"; we do not count the day of the act itself, as everywhere else. It is a case in the corpus.

mod articles;
mod business;
mod consumer;
mod public;
mod routes;

use super::{Declaration, InsolvencyRule, OrderServiceRule, Regime, Ruled, calendars};
use crate::calendar::{Day, FIRST_DAY, day};
use articles::{CPC_1411, DECRET_2026_96, L622_24, L622_26, L622_28};

/// Contracts from this day follow L441-10 (loi 2008-776, art. 21); older ones keep + 7 points and a floor of one
/// and a half times the legal rate.
const BUSINESS_FROM: Day = day(2009, 1, 1);

/// Two months from publication, four for creditors outside metropolitan France; six months to be relieved. A limit
/// that ends on a Saturday, a Sunday or a holiday runs to the next working day (Code de procédure civile, art. 640
/// to 642).
const INSOLVENCY: InsolvencyRule = InsolvencyRule {
    stop: L622_28,
    declare: Ruled::by(Declaration { months: 2, elsewhere: 4 }, L622_24),
    relief_months: Ruled::by(6, L622_26),
    calendar: &calendars::FR,
};

/// Orders for payment: void if not served within six months; three for orders made from 1 September 2026.
static ORDER_SERVICE: [OrderServiceRule; 2] = [
    OrderServiceRule { first_day: FIRST_DAY, months: 6, source: CPC_1411 },
    OrderServiceRule { first_day: day(2026, 9, 1), months: 3, source: DECRET_2026_96 },
];

pub(super) static REGIMES: &[Regime] = &[
    business::BEFORE_2009,
    business::REGIME,
    public::STATE_OR_LOCAL,
    public::HEALTH_ESTABLISHMENT,
    public::UNDERTAKING,
    consumer::REGIME,
];
