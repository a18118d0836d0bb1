//! The law as dated data. Rows and rules live in one file per country; nothing outside this room names a
//! country or holds a legal number.
//!
//! A difference between countries is a field with a closed choice here, never an `if` on the country elsewhere.

mod eu;
mod fr;

use std::borrow::Cow;

use crate::calendar::{Day, Holidays, half_year_end, half_year_start, next};
use crate::facts::{AllocationOrder, DebtorKind, Sector};
use crate::money::{Money, Percent};
use crate::refusal::{Reason, Refusal};

/// Where a rule or figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is, for example an article of a code.
    pub title: Cow<'static, str>,
    /// Where to read it.
    pub url: Cow<'static, str>,
    /// The day someone last compared it with our figure.
    pub checked_on: Day,
}

impl Source {
    const fn new(title: &'static str, url: &'static str, checked_on: Day) -> Self {
        Self { title: Cow::Borrowed(title), url: Cow::Borrowed(url), checked_on }
    }
}

/// How well a figure is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Read in an official publication, or in two independent ones.
    Published,
    /// Read in one secondary publication.
    Secondary,
    /// Supplied by the caller.
    Supplied,
}

/// A published series of rates, one rate for each half-year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Series {
    /// The European Central Bank's main refinancing rate in force on the first day of the half-year.
    EcbMainRefinancing,
    /// The French legal interest rate for creditors other than private individuals.
    FrLegalInterestOtherCreditors,
}

impl Series {
    /// Every series.
    pub const ALL: [Self; 2] = [Self::EcbMainRefinancing, Self::FrLegalInterestOtherCreditors];

    /// Its stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EcbMainRefinancing => "eu/ecb-main-refinancing",
            Self::FrLegalInterestOtherCreditors => "fr/legal-interest-other-creditors",
        }
    }

    /// The series with this name.
    pub fn from_name(name: &str) -> Result<Self, Reason> {
        Self::ALL
            .into_iter()
            .find(|series| series.name() == name)
            .ok_or_else(|| Reason::UnknownSeries(name.to_owned()))
    }

    /// Its built-in rows, oldest first, one for each half-year without a gap.
    #[must_use]
    pub fn rows(self) -> &'static [RateRow] {
        match self {
            Self::EcbMainRefinancing => &eu::ECB_MAIN_REFINANCING,
            Self::FrLegalInterestOtherCreditors => &fr::LEGAL_INTEREST_OTHER_CREDITORS,
        }
    }
}

/// The rate of one half-year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateRow {
    /// The series it belongs to.
    pub series: Series,
    /// First day of the half-year. It ends where the next one begins, so a gap or overlap cannot be written.
    pub first_day: Day,
    /// Percent a year.
    pub percent: Percent,
    /// Where it comes from.
    pub source: Source,
    /// How well it is proved.
    pub proof: Proof,
}

/// The row of a series for the half-year of a day: built in, or supplied.
///
/// Never the last known rate: beyond the last row, the answer is a refusal that names the missing half-year.
pub fn rate(series: Series, day: Day, extra: &[RateRow]) -> Result<&RateRow, Reason> {
    let first_day = half_year_start(day);
    if let Some(first) = series.rows().first()
        && first_day < first.first_day
    {
        return Err(Reason::BeforeLaw(first.first_day));
    }
    series
        .rows()
        .iter()
        .chain(extra.iter().filter(|row| row.series == series))
        .find(|row| row.first_day == first_day)
        .ok_or(Reason::RateNotKnown { series: series.name(), first_day })
}

/// Checks that supplied rows each continue their series by the very next half-year.
#[must_use]
pub fn check_extra_rates(extra: &[RateRow]) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let mut seen: Vec<&RateRow> = Vec::new();
    for (index, row) in extra.iter().enumerate() {
        let last = seen.iter().rev().find(|other| other.series == row.series).copied();
        let last = last.or_else(|| row.series.rows().last());
        if let Some(last) = last {
            let expected = next(half_year_end(last.first_day));
            if row.first_day != expected {
                let path = format!("question.extra-rates[{index}].first-day");
                faults.push(Refusal::new(path, Reason::RateRowMisplaced(expected)));
                continue;
            }
        }
        seen.push(row);
    }
    faults
}

/// When the rate of a debt is fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixing {
    /// Anew in every half-year.
    EachHalfYear,
    /// Once, for the whole delay, in the half-year in which interest starts.
    AtStart,
}

/// What makes interest start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterestStart {
    /// The due date passing.
    DueDate,
    /// A formal notice.
    FormalNotice,
}

/// A floor under agreed rates: so many times another rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// The other rate.
    pub series: Series,
    /// How many times.
    pub times: u8,
}

/// How interest is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterestRule {
    /// The reference rate.
    pub series: Series,
    /// Points added to it.
    pub margin: Percent,
    /// When the rate is fixed.
    pub fixing: Fixing,
    /// What makes interest start; the day itself bears none.
    pub start: InterestStart,
    /// The floor under agreed rates; without one, agreed rates are not limited.
    pub floor: Option<Floor>,
    /// Days in the year of the formula, in leap years too.
    pub year_days: u16,
    /// The article.
    pub source: Source,
    /// The article that sets the start, when it is another.
    pub start_source: Source,
}

/// A fixed sum for recovery costs, once for each invoice paid late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompensationRule {
    /// Terms that began to run on this day or later; earlier ones bear none.
    pub first_day: Day,
    /// How much, in smallest units.
    pub minor: i128,
    /// In which currency.
    pub currency: &'static str,
    /// The article.
    pub source: Source,
}

/// From where a term of the law counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermStart {
    /// The day of issue.
    Issue,
    /// The day of delivery or performance.
    Delivery,
    /// The day of receipt of the payment request, or of performance if that is later. When receipt was not
    /// recorded, so many days after issue.
    ReceiptOrLaterDelivery {
        /// The days.
        unrecorded: u16,
    },
}

/// Whether a term of the law first goes to the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodEnd {
    /// No.
    None,
    /// To the end of the ten-day period (*décade*).
    TenDays,
    /// To the end of the month.
    Month,
}

/// A term of the law: supplied when nothing was agreed, or the most that may be agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegalTerm {
    /// From where it counts.
    pub start: TermStart,
    /// Whether it first goes to the end of a period.
    pub period_end: PeriodEnd,
    /// Days after that.
    pub days: u16,
    /// Another maximum, open to clauses that say so: so many days, end of month, in either reading.
    pub or_end_of_month: Option<u16>,
    /// The first day of issue it governs in this form.
    pub first_day: Day,
    /// The article.
    pub source: Source,
}

/// A cap on agreed terms, for a trade or for all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermCap {
    /// The trade; none for every trade without a cap of its own.
    pub sector: Option<Sector>,
    /// Whether it is for periodic invoices; none for both.
    pub periodic: Option<bool>,
    /// The cap.
    pub term: LegalTerm,
}

/// The most someone can be fined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FineRule {
    /// For a natural person, in smallest units.
    pub natural_person: i128,
    /// For a company, in smallest units.
    pub company: i128,
    /// In which currency.
    pub currency: &'static str,
    /// The article.
    pub source: Source,
}

/// What insolvency proceedings do to a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsolvencyRule {
    /// Interest stops on the day of the judgment: this article.
    pub stop_source: Source,
    /// The claim must be declared within so many months of the publication.
    pub declare_months: u32,
    /// A time limit that ends on a day that is not a working one runs to the next: the holidays that count.
    pub holidays: Holidays,
    /// The article.
    pub declare_source: Source,
}

/// Everything the law says about one kind of debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regime {
    /// Its stable name.
    pub name: &'static str,
    /// The first day of issue it governs: older invoices rest on older contracts.
    pub first_day: Day,
    /// Interest.
    pub interest: InterestRule,
    /// Fixed compensation, if any.
    pub compensation: Option<CompensationRule>,
    /// The term supplied when nothing was agreed, if any.
    pub default_term: Option<LegalTerm>,
    /// Caps on agreed terms. Empty: the law sets none.
    pub caps: &'static [TermCap],
    /// The fine for exceeding a cap.
    pub fine: Option<FineRule>,
    /// What a part payment pays first, unless the contract says otherwise.
    pub allocation: AllocationOrder,
    /// The article.
    pub allocation_source: Source,
    /// The article that a formal notice rests on.
    pub formal_notice_source: Source,
    /// Insolvency proceedings.
    pub insolvency: InsolvencyRule,
}

impl Regime {
    /// The fixed compensation on a term that began to run on this day, if the law gives any.
    #[must_use]
    pub fn compensation_for(&self, term_start: Day) -> Option<&CompensationRule> {
        self.compensation.as_ref().filter(|rule| term_start >= rule.first_day)
    }
}

impl CompensationRule {
    /// The sum, in its own currency.
    pub fn money(&self) -> Result<Money, Reason> {
        crate::money::Currency::from_code(self.currency)
            .map(|currency| Money::from_minor(self.minor, currency))
    }
}

/// A country whose law is available here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jurisdiction {
    /// France.
    Fr,
}

impl Jurisdiction {
    /// The jurisdiction of an ISO 3166-1 alpha-2 code.
    pub fn from_code(code: &str) -> Result<Self, Reason> {
        let known = code.len() == 2 && code.parse::<iso_country::Country>().is_ok();
        match code {
            "FR" => Ok(Self::Fr),
            _ if known => Err(Reason::LawNotAvailable(code.to_owned())),
            _ => Err(Reason::UnknownCountry(code.to_owned())),
        }
    }

    /// What its law says about this kind of debtor.
    #[must_use]
    pub fn regime(self, kind: DebtorKind) -> &'static Regime {
        match self {
            Self::Fr => fr::regime(kind),
        }
    }
}
