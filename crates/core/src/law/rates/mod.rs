//! Published rates as dated data: what a row is, and the series.
//!
//! Rows live in one file per publisher; a series is a list without gaps, oldest first.
//!
//! # Why it is so
//!
//! **Three degrees of proof.** Published rows are used as they are, secondary ones with a
//! warning, unverified ones only if the question accepts them. A published total (205 of them,
//! `tests/published/rates.csv`) checks row and regime together.
//!
//! **Secondary sources warn.** A rate read in one secondary publication is used, named, and warned about on
//! every answer that rests on it.
//!
//! **A missing rate stops interest, and nothing else.** Beyond the last row nothing is guessed: interest is
//! counted through the last day that is known, and the answer names the rate that is missing. Due date, balance,
//! compensation and next step do not rest on it. `extra-rates` takes newer rows in the same shape, and warns.

mod at;
mod be;
mod de;
mod es;
mod eu;
mod fr;
mod gb;
mod it;
mod lu;
mod nl;

use crate::calendar::{Day, day, end_of_year, half_year_end, half_year_start};
use crate::law::{Article, LawFault};
use crate::money::Percent;
use crate::source::Source;

/// How well a figure is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Read in an official publication, or in two independent ones.
    Published,
    /// Read in one secondary publication.
    Secondary,
    /// From memory or computed, never seen published. Used only when the caller accepts it.
    Unverified,
    /// Supplied by the caller.
    Supplied,
}

/// A published series of rates, one rate for each half-year; a yearly rate is written for both halves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Series {
    /// The European Central Bank's main refinancing rate in force on the first day of the half-year.
    EcbMainRefinancing,
    /// The marginal rate of the last variable-rate tender before the half-year, for contracts under Directive
    /// 2000/35. It ends with 2008: from October 2008 tenders had a fixed rate.
    EcbMarginal,
    /// The French legal interest rate for creditors other than private individuals.
    FrLegalInterestOtherCreditors,
    /// The French legal interest rate for creditors who are private individuals. No regime here rests on it: it is
    /// shown so that nobody takes it for the other column.
    FrLegalInterestPrivateIndividuals,
    /// The German base rate of § 247 BGB.
    DeBaseRate,
    /// The Austrian base rate on the first day of the half-year.
    AtBaseRate,
    /// The Belgian legal interest rate in civil matters.
    BeLegalInterest,
    /// The Luxembourg legal interest rate.
    LuLegalInterest,
    /// The Dutch statutory interest other than for commercial transactions.
    NlStatutoryInterest,
    /// Bank Rate on the day before the half-year, for debts whose interest starts in it.
    GbBankRate,
    /// The Italian legal interest rate.
    ItLegalInterest,
    /// The Spanish legal interest of money.
    EsLegalInterest,
}

impl Series {
    /// Every series.
    pub const ALL: [Self; 12] = [
        Self::EcbMainRefinancing,
        Self::EcbMarginal,
        Self::FrLegalInterestOtherCreditors,
        Self::FrLegalInterestPrivateIndividuals,
        Self::DeBaseRate,
        Self::AtBaseRate,
        Self::BeLegalInterest,
        Self::LuLegalInterest,
        Self::NlStatutoryInterest,
        Self::GbBankRate,
        Self::ItLegalInterest,
        Self::EsLegalInterest,
    ];

    /// Its stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EcbMainRefinancing => "eu/ecb-main-refinancing",
            Self::EcbMarginal => "eu/ecb-marginal",
            Self::FrLegalInterestOtherCreditors => "fr/legal-interest-other-creditors",
            Self::FrLegalInterestPrivateIndividuals => "fr/legal-interest-private-individuals",
            Self::DeBaseRate => "de/base-rate",
            Self::AtBaseRate => "at/base-rate",
            Self::BeLegalInterest => "be/legal-interest",
            Self::LuLegalInterest => "lu/legal-interest",
            Self::NlStatutoryInterest => "nl/statutory-interest",
            Self::GbBankRate => "gb/bank-rate",
            Self::ItLegalInterest => "it/legal-interest",
            Self::EsLegalInterest => "es/legal-interest",
        }
    }

    /// The series with this name.
    pub fn from_name(name: &str) -> Result<Self, LawFault> {
        Self::ALL
            .into_iter()
            .find(|series| series.name() == name)
            .ok_or_else(|| LawFault::UnknownSeries(name.to_owned()))
    }

    /// Its built-in rows, oldest first, one for each half-year without a gap.
    #[must_use]
    pub fn rows(self) -> &'static [RateRow] {
        match self {
            Self::EcbMainRefinancing => &eu::ECB_MAIN_REFINANCING,
            Self::EcbMarginal => &eu::ECB_MARGINAL,
            Self::FrLegalInterestOtherCreditors => &fr::LEGAL_INTEREST_OTHER_CREDITORS,
            Self::FrLegalInterestPrivateIndividuals => &fr::LEGAL_INTEREST_PRIVATE_INDIVIDUALS,
            Self::DeBaseRate => &de::BASE_RATE,
            Self::AtBaseRate => &at::BASE_RATE,
            Self::BeLegalInterest => &be::LEGAL_INTEREST,
            Self::LuLegalInterest => &lu::LEGAL_INTEREST,
            Self::NlStatutoryInterest => &nl::STATUTORY_INTEREST,
            Self::GbBankRate => &gb::BANK_RATE,
            Self::ItLegalInterest => &it::LEGAL_INTEREST,
            Self::EsLegalInterest => &es::LEGAL_INTEREST,
        }
    }

    /// The last day through which the rate of a day was fixed: the end of the year for rates set for a year, of the
    /// half-year for the others.
    #[must_use]
    pub fn fixed_through(self, day: Day) -> Day {
        if self.is_yearly(day) { end_of_year(day) } else { half_year_end(day) }
    }

    /// Whether the rate of a day was set for a year.
    #[must_use]
    pub fn is_yearly(self, day: Day) -> bool {
        match self {
            Self::BeLegalInterest | Self::LuLegalInterest | Self::ItLegalInterest | Self::EsLegalInterest => {
                true
            }
            // One rate a year until 2014.
            Self::FrLegalInterestOtherCreditors => day < HALF_YEARLY_FROM,
            Self::EcbMainRefinancing
            | Self::EcbMarginal
            | Self::FrLegalInterestPrivateIndividuals
            | Self::DeBaseRate
            | Self::AtBaseRate
            | Self::NlStatutoryInterest
            | Self::GbBankRate => false,
        }
    }

    /// The first day that its built-in rows cover.
    #[must_use]
    pub fn first_day(self) -> Option<Day> {
        self.rows().first().map(|row| row.first_day)
    }
}

/// The French legal rates are set for half-years from this day.
const HALF_YEARLY_FROM: Day = day(2015, 1, 1);

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

impl RateRow {
    const fn new(
        series: Series,
        year: i32,
        month: u32,
        hundredths: i32,
        source: Article,
        proof: Proof,
    ) -> Self {
        Self {
            series,
            first_day: day(year, month, 1),
            percent: Percent::hundredths(hundredths),
            source: source.source(),
            proof,
        }
    }
}

/// The row of a series for the half-year of a day: built in, or supplied.
///
/// Never the last known rate: beyond the last row there is none.
pub fn rate(series: Series, day: Day, extra: &[RateRow]) -> Result<Option<&RateRow>, LawFault> {
    let first_day = half_year_start(day);
    if let Some(first) = series.first_day()
        && first_day < first
    {
        return Err(LawFault::BeforeLaw(first));
    }
    let supplied = extra.iter().filter(|row| row.series == series);
    Ok(supplied.chain(series.rows()).find(|row| row.first_day == first_day))
}
