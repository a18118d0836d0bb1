//! What the contract says beside the terms.

use crate::calendar::Day;
use crate::choices::{AllocationOrder, NonWorkingDay, RateFixing, YearBasis};
use crate::holidays::Calendar;
use crate::law::ContractInterest;
use crate::money::{Money, Percent};

/// An agreed rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum AgreedRate {
    Fixed(Percent),
    OverReference(Percent),
}

/// What to apply while an agreed rate is under the legal floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum BelowFloor {
    StatutoryRate,
    Floor,
    AsAgreed,
}

/// A contract clause on the rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct RateClause {
    pub rate: AgreedRate,
    pub below_floor: BelowFloor,
}

/// What the contract says beside the terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Contract {
    pub concluded_on: Option<Day>,
    pub rate: Option<RateClause>,
    pub allocation: Option<AllocationOrder>,
    pub year_basis: Option<YearBasis>,
    pub rate_fixing: Option<RateFixing>,
    pub capitalise_from: Option<Day>,
    pub compensation: Option<Money>,
    pub place_of_payment: Option<Place>,
    pub non_working_day: Option<NonWorkingDay>,
    pub long_term_agreed: Option<bool>,
    pub large_debtor: Option<bool>,
    pub interest: Option<ContractInterest>,
}

/// A place whose holidays are known.
pub type Place = &'static Calendar;
