//! Money: an amount that never leaves its currency, and never meets a binary floating point number.
//!
//! Amounts are whole numbers of the currency's smallest unit (a cent, a yen, a fils), so that sums are exact.
//! Rounding happens in one place, [`interest`], once per stretch of days, and is named there.
//!
//! # Why it is so
//!
//! **One rounding, exact before it.** `base × rate × days / (100 × year)` is one quotient of 128-bit
//! integers, rounded half up to the smallest unit once per stretch. `rust_decimal` reads and prints; it does
//! not divide.
//!
//! **ISO tables from libraries.** Currencies and countries come from `iso_currency` and `iso_country`, IBAN
//! structure from `iban_validate`.

use core::fmt;

use rust_decimal::Decimal;

/// The most digits an amount may have before the point.
const MAX_INTEGER_DIGITS: usize = 13;
/// The most decimal places a rate may have.
pub const RATE_PLACES: u32 = 4;
/// Rates are held in this fraction of a percent: four places, so 10 000 to the percent.
const RATE_UNIT: i64 = 10_000;

/// Why a text is not an amount, a rate or a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoneyFault {
    /// No currency in circulation has this code.
    UnknownCurrency(String),
    /// It is not a decimal in the grammar of the contract.
    InvalidDecimal(String),
    /// It has more than so many decimal places.
    TooManyDecimals(u8),
    /// It has more digits than any amount.
    AmountTooLarge(String),
    /// It is not between 0 and 100 percent.
    PercentOutOfRange(String),
}

/// An ISO 4217 currency that has a smallest unit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    inner: iso_currency::Currency,
    exponent: u8,
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Currency {
    /// The euro.
    ///
    /// ```
    /// use relance_core::money::Currency;
    /// assert_eq!(Currency::from_code("EUR"), Ok(Currency::EUR));
    /// assert_eq!(Currency::from_code("GBP"), Ok(Currency::GBP));
    /// ```
    pub const EUR: Self = Self { inner: iso_currency::Currency::EUR, exponent: 2 };
    /// The pound sterling.
    pub const GBP: Self = Self { inner: iso_currency::Currency::GBP, exponent: 2 };

    /// The currency with this alphabetic code, upper case.
    ///
    /// Precious metals and testing codes have no smallest unit and are unknown here.
    ///
    /// ```
    /// use relance_core::money::Currency;
    /// assert_eq!(Currency::from_code("JPY").map(|c| c.exponent()), Ok(0));
    /// assert!(Currency::from_code("eur").is_err());
    /// ```
    pub fn from_code(code: &str) -> Result<Self, MoneyFault> {
        iso_currency::Currency::from_code(code)
            .and_then(|inner| {
                let exponent = u8::try_from(inner.exponent()?).ok()?;
                Some(Self { inner, exponent })
            })
            .ok_or_else(|| MoneyFault::UnknownCurrency(code.to_owned()))
    }

    /// Its alphabetic code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.inner.code()
    }

    /// How many decimal places it has (EUR 2, JPY 0, BHD 3).
    #[must_use]
    pub fn exponent(self) -> u8 {
        self.exponent
    }
}

/// An amount in a currency, in whole smallest units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// Smallest units. Amounts read from outside stay below 10^16, so sums of any real number of them
    /// stay far inside this type and saturation cannot be observed.
    minor: i128,
    currency: Currency,
}

impl Money {
    /// So many smallest units.
    #[must_use]
    pub fn from_minor(minor: i128, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in this currency.
    #[must_use]
    pub fn zero(currency: Currency) -> Self {
        Self::from_minor(0, currency)
    }

    /// Reads an amount in the grammar of the contract.
    ///
    /// ```
    /// use relance_core::money::{Currency, Money};
    /// # fn main() -> Result<(), relance_core::money::MoneyFault> {
    /// let eur = Currency::from_code("EUR")?;
    /// assert_eq!(Money::parse("1200", eur)?.to_string(), "1200.00");
    /// assert!(Money::parse("1200.505", eur).is_err(), "half cents do not exist");
    /// assert!(Money::parse("1 200,50", eur).is_err(), "the contract has one form, the host has the locale");
    /// # Ok(()) }
    /// ```
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyFault> {
        let decimal = parse_decimal(text)?;
        let scale = decimal.scale();
        let exponent = u32::from(currency.exponent);
        if scale > exponent {
            return Err(MoneyFault::TooManyDecimals(currency.exponent));
        }
        let factor = 10_i128.saturating_pow(exponent.saturating_sub(scale));
        Ok(Self::from_minor(decimal.mantissa().saturating_mul(factor), currency))
    }

    /// Its whole number of smallest units.
    #[must_use]
    pub fn minor(self) -> i128 {
        self.minor
    }

    /// Its currency.
    #[must_use]
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Whether it is more than nothing.
    #[must_use]
    pub fn is_positive(self) -> bool {
        self.minor > 0
    }

    /// The sum. Both must be in one currency: facts are checked for that when they come in.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        debug_assert_eq!(
            self.currency, other.currency,
            "facts are checked for one currency when they come in"
        );
        Self::from_minor(self.minor.saturating_add(other.minor), self.currency)
    }

    /// The difference, which may be negative.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        debug_assert_eq!(
            self.currency, other.currency,
            "facts are checked for one currency when they come in"
        );
        Self::from_minor(self.minor.saturating_sub(other.minor), self.currency)
    }

    /// The smaller of the two.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        if other.minor < self.minor { other } else { self }
    }

    /// The amount, or nothing if it is negative.
    #[must_use]
    pub fn or_zero(self) -> Self {
        Self::from_minor(self.minor.max(0), self.currency)
    }
}

/// The canonical form: exactly as many places as the currency has, no grouping, no currency.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = 10_u128.saturating_pow(u32::from(self.currency.exponent));
        let magnitude = self.minor.unsigned_abs();
        let sign = if self.minor < 0 { "-" } else { "" };
        let whole = magnitude.checked_div(unit).unwrap_or_default();
        if self.currency.exponent == 0 {
            return write!(f, "{sign}{whole}");
        }
        let fraction = magnitude.checked_rem(unit).unwrap_or_default();
        write!(f, "{sign}{whole}.{fraction:0width$}", width = usize::from(self.currency.exponent))
    }
}

/// A rate in percent a year, with at most four decimal places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent {
    units: i64,
}

impl Percent {
    /// Nothing.
    pub const ZERO: Self = Self { units: 0 };
    /// All of it.
    pub const HUNDRED: Self = Self::hundredths(100 * 100);

    /// So many hundredths of a percent: `Percent::hundredths(1215)` is 12.15 %.
    #[must_use]
    pub const fn hundredths(hundredths: i32) -> Self {
        // A widening product of an i32 cannot overflow an i64.
        Self { units: (hundredths as i64).saturating_mul(RATE_UNIT / 100) }
    }

    /// Reads a rate from 0 to 100 in the grammar of the contract.
    pub fn parse(text: &str) -> Result<Self, MoneyFault> {
        let out_of_range = || MoneyFault::PercentOutOfRange(text.to_owned());
        let decimal = parse_decimal(text)?;
        if decimal.is_sign_negative() || decimal > Decimal::ONE_HUNDRED {
            return Err(out_of_range());
        }
        if decimal.scale() > RATE_PLACES {
            return Err(MoneyFault::TooManyDecimals(4));
        }
        let factor = 10_i128.saturating_pow(RATE_PLACES.saturating_sub(decimal.scale()));
        let units = i64::try_from(decimal.mantissa().saturating_mul(factor)).map_err(|_| out_of_range())?;
        Ok(Self { units })
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.units == 0
    }

    /// What is left of all of it.
    #[must_use]
    pub fn rest(self) -> Self {
        Self { units: Self::HUNDRED.units.saturating_sub(self.units).max(0) }
    }

    /// So many percent of an amount, divided into equal parts, each rounded down to the smallest unit.
    #[must_use]
    pub fn each_of(self, parts: u32, amount: Money) -> Money {
        let share = amount.minor.saturating_mul(i128::from(self.units));
        let whole = i128::from(RATE_UNIT).saturating_mul(100).saturating_mul(i128::from(parts.max(1)));
        Money::from_minor(quotient(share, whole, Rounding::Down), amount.currency)
    }

    /// The sum of two rates.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { units: self.units.saturating_add(other.units) }
    }

    /// So many tenths of the rate, exactly: rates have few enough places for the tenth of any multiple.
    #[must_use]
    pub fn tenths(self, factor: u16) -> Self {
        Self { units: self.units.saturating_mul(i64::from(factor)).checked_div(10).unwrap_or_default() }
    }

    /// The rate, or the next multiple of `step` above it.
    #[must_use]
    pub fn up_to(self, step: Self) -> Self {
        let over = self.units.checked_rem_euclid(step.units).unwrap_or_default();
        let missing = if over == 0 { 0 } else { step.units.saturating_sub(over) };
        Self { units: self.units.saturating_add(missing) }
    }

    /// Whether it is no more than so many hundredths of another rate.
    #[must_use]
    pub fn is_at_most(self, hundredths: u16, other: Self) -> bool {
        self.units.saturating_mul(100) <= other.units.saturating_mul(i64::from(hundredths))
    }

    /// The rate, or nothing if it is negative.
    #[must_use]
    pub fn or_zero(self) -> Self {
        Self { units: self.units.max(0) }
    }

    /// Whether a part is at least so many percent of a whole, exactly.
    #[must_use]
    pub fn is_reached_by(self, part: Money, whole: Money) -> bool {
        let hundred = i128::from(RATE_UNIT).saturating_mul(100);
        part.minor.saturating_mul(hundred) >= whole.minor.saturating_mul(i128::from(self.units))
    }

    /// So many percent of an amount, rounded half up to the smallest unit.
    #[must_use]
    pub fn of(self, amount: Money) -> Money {
        let share = amount.minor.saturating_mul(i128::from(self.units));
        let whole = i128::from(RATE_UNIT).saturating_mul(100);
        Money::from_minor(quotient(share, whole, Rounding::HalfUp), amount.currency)
    }
}

/// The canonical form: two places, three or four only if they are needed.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut decimal = Decimal::new(self.units, RATE_PLACES).normalize();
        if decimal.scale() < 2 {
            decimal.rescale(2);
        }
        write!(f, "{decimal}")
    }
}

/// How a quotient becomes whole units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Rounding {
    HalfUp,
    HalfEven,
    Down,
}

/// Adds an amount to the sum in its currency.
pub fn add(sums: &mut Vec<Money>, amount: Money) {
    match sums.iter_mut().find(|sum| sum.currency() == amount.currency()) {
        Some(sum) => *sum = sum.plus(amount),
        None => sums.push(amount),
    }
}

/// Simple interest on `base` at `rate` for `days`, rounded once to the smallest unit.
///
/// `base × rate × days / (100 × year_days)` is computed as one exact quotient of whole numbers and rounded
/// once. The largest quotient the contract admits (10^16 units, 300 % a year, 110 000 days) is a hundred
/// million times smaller than what the integers hold, so it neither overflows nor loses a digit.
#[must_use]
pub fn interest(base: Money, rate: Percent, days: u32, year_days: u16, rounding: Rounding) -> Money {
    let numerator = base.minor.saturating_mul(i128::from(rate.units)).saturating_mul(i128::from(days));
    let denominator = i128::from(RATE_UNIT).saturating_mul(100).saturating_mul(i128::from(year_days));
    Money::from_minor(quotient(numerator, denominator, rounding), base.currency)
}

/// A quotient of a number that is not negative, in whole units.
fn quotient(numerator: i128, denominator: i128, rounding: Rounding) -> i128 {
    let floor = numerator.checked_div(denominator).unwrap_or_default();
    let twice = numerator.checked_rem(denominator).unwrap_or_default().saturating_mul(2);
    let up = match rounding {
        Rounding::HalfUp => twice >= denominator,
        Rounding::HalfEven => twice > denominator || (twice == denominator && floor % 2 == 1),
        Rounding::Down => false,
    };
    floor.saturating_add(i128::from(up))
}

/// Reads a decimal in the grammar of the contract: `-?(0|[1-9][0-9]*)(\.[0-9]+)?`.
///
/// The library's own reader is wider (`1e3`, `1_000`, `.5`), hence the check before it.
fn parse_decimal(text: &str) -> Result<Decimal, MoneyFault> {
    let invalid = || MoneyFault::InvalidDecimal(text.to_owned());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (integer, fraction) = match unsigned.split_once('.') {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (unsigned, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let leading_zero = integer.len() > 1 && integer.starts_with('0');
    if !digits(integer) || leading_zero || !fraction.is_none_or(digits) {
        return Err(invalid());
    }
    if integer.len() > MAX_INTEGER_DIGITS {
        return Err(MoneyFault::AmountTooLarge(text.to_owned()));
    }
    Decimal::from_str_exact(text).map_err(|_| invalid())
}
