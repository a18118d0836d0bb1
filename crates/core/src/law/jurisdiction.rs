//! Which regime governs a claim.

use super::{ContractInterest, LawFault, Regime, at, be, ch, de, es, fr, gb, ie, it, lu, nl, pt};
use crate::calendar::Day;
use crate::choices::{DebtorClass, DebtorKind};

/// A country, with its law where it is available here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jurisdiction {
    country: iso_country::Country,
}

impl Jurisdiction {
    /// The jurisdiction of an ISO 3166-1 alpha-2 code.
    pub fn from_code(code: &str) -> Result<Self, LawFault> {
        let country = code.parse::<iso_country::Country>().ok().filter(|_| code.len() == 2);
        country.map(|country| Self { country }).ok_or_else(|| LawFault::UnknownCountry(code.to_owned()))
    }

    /// The code that was probably meant by one that is none: in small letters, or a usual name of a country that is not its
    /// code.
    #[must_use]
    pub fn nearest(code: &str) -> Option<String> {
        let code = code.trim().to_uppercase();
        let meant = match code.as_str() {
            "UK" => "GB",
            "EL" => "GR",
            other => other,
        };
        Self::from_code(meant).ok().map(Self::code)
    }

    /// The kinds of debtor for which the law of this country is available here.
    #[must_use]
    pub fn known_for(code: &str) -> Vec<DebtorClass> {
        let mut kinds = Vec::new();
        for (_, regime) in regimes().filter(|(country, _)| *country == code) {
            let kind = regime.debtors.class();
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
    }

    /// Its code.
    #[must_use]
    pub fn code(self) -> String {
        self.country.to_string()
    }

    /// What governs a claim against this kind of debtor on an invoice under a contract of a day.
    pub fn regime(
        self,
        kind: DebtorKind,
        concluded_on: Day,
        issued_on: Day,
        alone: Option<ContractInterest>,
    ) -> Result<Regime, NoRegime> {
        let code = self.code();
        let mut found: Option<&Regime> = None;
        let mut first: Option<Day> = None;
        for (country, regime) in regimes() {
            if country != code || !regime.debtors.include(kind) {
                continue;
            }
            let concluded =
                concluded_on >= regime.first_day && regime.last_day.is_none_or(|last| concluded_on <= last);
            let running = concluded_on < regime.first_day
                && regime.running_from.is_some_and(|running_from| issued_on >= running_from);
            if running || (concluded && found.is_none()) {
                found = Some(regime);
            }
            first = Some(first.map_or(regime.first_day, |day| day.min(regime.first_day)));
        }
        if let Some(regime) = found {
            return if alone.is_some() { Err(NoRegime::Available(regime.name)) } else { Ok(*regime) };
        }
        match (alone, first) {
            (Some(alone), _) => Ok(Regime::of_contract(alone)),
            (None, Some(first)) => Err(NoRegime::Before(first)),
            (None, None) => Err(NoRegime::NotAvailable(code)),
        }
    }
}

/// Why nothing governs a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRegime {
    /// The law of this country is not available here for this kind of debtor.
    NotAvailable(String),
    /// It is available only for contracts from this day.
    Before(Day),
    /// The contract would govern alone, but this regime of the law is available.
    Available(&'static str),
}

/// Every regime with its country, oldest first for each kind of debtor.
pub fn regimes() -> impl Iterator<Item = (&'static str, &'static Regime)> {
    const COUNTRIES: [(&str, &[Regime]); 12] = [
        ("FR", fr::REGIMES),
        ("DE", de::REGIMES),
        ("AT", at::REGIMES),
        ("BE", be::REGIMES),
        ("LU", lu::REGIMES),
        ("NL", nl::REGIMES),
        ("ES", es::REGIMES),
        ("IT", it::REGIMES),
        ("PT", pt::REGIMES),
        ("IE", ie::REGIMES),
        ("GB", gb::REGIMES),
        ("CH", ch::REGIMES),
    ];
    COUNTRIES.into_iter().flat_map(|(code, regimes)| regimes.iter().map(move |regime| (code, regime)))
}
