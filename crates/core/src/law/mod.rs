//! The law as dated data. Rows and rules live in one file per country; nothing outside this room names a
//! country or holds a legal number.
//!
//! A difference between countries is a field with a closed choice here, never an `if` on the country elsewhere. Each
//! regime says every field for itself: a new field asks every country, and the compiler asks it.
//!
//! | To read | Look in |
//! | --- | --- |
//! | what a rule of interest, of compensation, of terms, of a procedure can say | `interest`, `compensation`, `terms`, `procedure`, `routes` |
//! | what one country says | its file, or its folder |
//! | an article, its link, the day it was compared | `article`, and the head of the country's file |
//! | which regime governs a claim | `jurisdiction` |
//! | a published rate | `rates` |
//! | a holiday | `calendars` |
//!
//! # Why it is so
//!
//! **What the law leaves open is a named choice.** Year bases in Germany and Switzerland, the fixing of the
//! rate in Ireland: a default, said in a line of explanation and in a warning until the contract chooses.
//! Where the law settles the matter, a clause to the contrary is set aside, and a warning says so.
//!
//! **No law here: the contract alone.** For a country or kind of debtor without a regime, rate, year, start
//! and rounding are all the caller's; where a regime exists the same facts are refused, so that nobody steps
//! around a floor by leaving out the law.
//!
//! **Left out, and said.** Consumers in Ireland (no statutory interest on ordinary debts read), public buyers
//! outside France, Germany, the United Kingdom and Switzerland (national texts not read), limitation outside
//! France, Germany and the United Kingdom, contracts before 2013 in countries whose old text was not read,
//! Swiss limitation (ten or five years by kind of claim), the four years after which debts of French public
//! bodies lapse. Of due dates on a day off: nothing was read for Ireland, the Netherlands, the United Kingdom and Spanish
//! consumers, nor for Belgian contracts before 2023, and their day stays; the Belgian article was read in notes that tell
//! it, the Portuguese one in rulings and pages that quote it, the Austrian, Italian and Luxembourg ones in copies. That
//! they reach a day that the parties name, and not only a term they count, is taken. The answer is a refusal or says
//! nothing; it never guesses.

mod article;
mod at;
mod be;
pub mod calendars;
mod ch;
mod compensation;
mod de;
mod es;
mod eu;
mod fr;
mod gb;
mod ie;
mod interest;
mod it;
mod jurisdiction;
mod lu;
mod nl;
mod procedure;
mod pt;
mod rates;
mod regime;
mod routes;
mod terms;

use crate::calendar::Day;

pub use article::{Article, Ground, Grounded, Ruled, Unsourced};
pub use calendars::{calendar, places};
pub use compensation::{Band, CompensationRule, CompensationStart, NoticePeriod, ReminderFee, Scale};
pub use interest::{
    Choice, Compounding, Floor, GraceEffect, Increase, InterestRule, JudgmentClock, SectorMargin, StartRule,
    StatutoryRate,
};
pub use jurisdiction::{Jurisdiction, NoRegime, regimes};
pub use procedure::{
    Declaration, InsolvencyRule, LetterRule, LimitationRule, LimitationStart, NoticeWith, OrderServiceRule,
    ShorterLimitation,
};
pub use rates::{Proof, RateRow, Series, rate};
pub use regime::{ContractInterest, Debtors, Regime};
pub use routes::{Clock, Condition, CostBearer, Document, Route, RouteKind};
pub use terms::{BeyondCap, DayOff, FineRule, LegalTerm, Parties, PeriodEnd, Saturday, TermCap, TermStart};

/// Why no law can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LawFault {
    /// No country has this code.
    UnknownCountry(String),
    /// No series has this name.
    UnknownSeries(String),
    /// The series, or the law, is known here only from this day.
    BeforeLaw(Day),
}
