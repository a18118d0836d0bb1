//! Payment terms: the due date, and whether the term keeps within the law.
//!
//! # Why it is so
//!
//! **A day that the law moves keeps its term lawful, a day that a clause moves does not.** Caps are compared
//! with the day agreed when § 193 BGB moves it, and with the day reached when the contract says so.
//!
//! **Contracts older than the caps.** Whether the caps of a newer law hold for them was not read: their terms
//! are *unchecked*. Belgian law reaches older contracts from a day on; here that is judged by the day of the
//! invoice.
//!
//! **Above the cap, the agreed day stays.** An unlawful term is a warning with the article and the fine at
//! stake. Interest is counted from the agreed day: we do not claim more than the contract gave.
//!
//! **Months are not days.** "1 month" is the same day of the next month, or its last day; caps of the law are
//! compared with the day it leads to.
//!
//! **The cents that do not divide go to the last part.** Every part is rounded down, the one due last takes the
//! rest, and a line says so: nobody is asked for a cent before its day.
//!
//! **A day of the month follows what stands before it.** After an end of month it is that day of the next month;
//! after days, the first such day on or after.
//!
//! **"End of month" has two readings.** Without one, the answer is a refusal that names both dates, unless
//! they coincide.
//!
//! # Example
//!
//! ```
//! # use relance_core::calendar::day;
//! # use relance_core::choices::{DebtorKind, StartEvent};
//! # use relance_core::facts::{Invoice, PaymentTerms};
//! # use relance_core::law::Jurisdiction;
//! # use relance_core::money::{Currency, Money};
//! # let eur = |text| Money::parse(text, Currency::from_code("EUR").unwrap()).unwrap();
//! # let france = Jurisdiction::from_code("FR").unwrap();
//! use relance_core::terms::{self, TermsVerdict};
//! use relance_core::trail::Trail;
//!
//! // "60 days" on an invoice of 2 March 2026: due on 1 May, the last day that French law allows.
//! let terms = PaymentTerms::Net { days: 60, after: StartEvent::Issue, on_day: None };
//! let invoice = Invoice::bare("F-1", france, day(2026, 3, 2), eur("4800.00"), terms);
//! let law = france.regime(DebtorKind::Business, invoice.issue_date, invoice.issue_date, None).unwrap();
//! let mut trail = Trail::told();
//! let due = terms::due(&invoice, &law, &[], &mut trail).unwrap();
//! let check = terms::check(&invoice, &law, &due, &mut trail).unwrap();
//! assert_eq!(due.first(), day(2026, 5, 1));
//! assert_eq!((check.verdict, check.latest_lawful_date), (TermsVerdict::Lawful, Some(day(2026, 5, 1))));
//! assert_eq!(trail.into_parts().0.len(), 2, "one line on the day, one on its lawfulness");
//! ```

mod due;
mod lawful;
pub mod text;

pub use due::{Due, Part, due, month_end};
pub use lawful::{Fine, TermsCheck, TermsVerdict, check};
