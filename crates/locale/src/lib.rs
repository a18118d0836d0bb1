//! How each language writes numbers, amounts, days, lists and spaces (Unicode CLDR; compared with it in
//! `tests/formats.rs`). The core, the host and the ledger reader print through this crate, so that one amount looks the
//! same in a message, in an explanation and in a table.
//!
//! Nothing is computed here, and nothing is said: decimals and days come in as they stand in the contract, sentences
//! belong to those who speak.
//!
//! # Why it is so
//!
//! **Numbers are set by tables, and compared with ICU.** icu4x weighs 165 KB after brotli for plain numbers
//! and days, without currencies, more than all of the messages. Eleven ways of writing are four fields each;
//! `tests/formats.rs` compares them with Unicode's own.
//!
//! # Example
//!
//! ```
//! use relance_locale::{Date, Language, Locale, Writing, date, money};
//!
//! let day = Date::from_iso("2026-10-01").expect("a day of the contract");
//! assert_eq!(date(day, Language::Fr), "1er\u{a0}octobre 2026");
//! assert_eq!(money("-1234.5", "EUR", Language::En), "-€1,234.5");
//!
//! let vienna = Locale { language: Language::De, writing: Writing::of_place("AT") };
//! assert_eq!(money("4800.00", "EUR", vienna), "€\u{a0}4.800,00");
//! ```

mod dates;
mod lists;
mod numbers;
mod places;
mod spaces;
mod words;

pub use dates::{Date, date, days, numeric_date, short_date, table_date};
pub use lists::list;
pub use numbers::{money, number, percent};
pub use places::{Language, Locale, Writing};
pub use spaces::{FIXED, THIN, colon, is_wild, one_line, set, spaces, tame, tame_page};
