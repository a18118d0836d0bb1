//! What was agreed beside the terms of payment.

use relance_contract::Path;
use relance_core::choices::{AllocationOrder, InterestStart, NonWorkingDay, RateFixing, YearBasis};
use relance_core::facts::{AgreedRate, BelowFloor, Contract, RateClause};
use relance_core::law::ContractInterest;
use relance_core::money::{Percent, Rounding};

use super::law::place;
use super::{Reader, optional_day};
use crate::contract::types;

pub(super) fn contract(reader: &mut Reader, at: &Path<'_>, contract: &types::Contract) -> Option<Contract> {
    let concluded_on = optional_day(reader, &at.field("concluded-on"), contract.concluded_on.as_ref());
    let rate =
        reader.optional(contract.rate.as_ref(), |reader, it| rate_clause(reader, &at.field("rate"), it));
    let capitalise_from =
        optional_day(reader, &at.field("capitalise-from"), contract.capitalise_from.as_ref());
    let compensation = reader
        .optional(contract.compensation.as_ref(), |reader, it| reader.money(&at.field("compensation"), it));
    let place_of_payment = reader.optional(contract.place_of_payment.as_ref(), |reader, it| {
        place(reader, &at.field("place-of-payment"), it)
    });
    let interest = reader.optional(contract.interest.as_ref(), |reader, it| {
        contract_interest(reader, &at.field("interest"), it)
    });
    Some(Contract {
        concluded_on: concluded_on?,
        rate: rate?,
        allocation: contract.allocation.map(|order| match order {
            types::AllocationOrder::CostsInterestPrincipal => AllocationOrder::CostsInterestPrincipal,
            types::AllocationOrder::InterestCostsPrincipal => AllocationOrder::InterestCostsPrincipal,
            types::AllocationOrder::PrincipalInterestCosts => AllocationOrder::PrincipalInterestCosts,
        }),
        year_basis: contract.year_basis.map(year_basis),
        rate_fixing: contract.rate_fixing.map(|fixing| match fixing {
            types::RateFixing::EachHalfYear => RateFixing::EachHalfYear,
            types::RateFixing::AtStart => RateFixing::AtStart,
        }),
        capitalise_from: capitalise_from?,
        compensation: compensation?,
        place_of_payment: place_of_payment?,
        non_working_day: contract.non_working_day.map(|rule| match rule {
            types::NonWorkingDay::Keep => NonWorkingDay::Keep,
            types::NonWorkingDay::Next => NonWorkingDay::Next,
            types::NonWorkingDay::Previous => NonWorkingDay::Previous,
        }),
        long_term_agreed: contract.long_term_agreed,
        large_debtor: contract.large_debtor,
        interest: interest?,
    })
}

fn year_basis(basis: types::YearBasis) -> YearBasis {
    match basis {
        types::YearBasis::Year365 => YearBasis::Year365,
        types::YearBasis::Year360 => YearBasis::Year360,
        types::YearBasis::CalendarYear => YearBasis::CalendarYear,
        types::YearBasis::ThirtyDayMonths => YearBasis::ThirtyDayMonths,
    }
}

fn contract_interest(
    reader: &mut Reader,
    at: &Path<'_>,
    interest: &types::ContractInterest,
) -> Option<ContractInterest> {
    let rate = reader.keep(&at.field("rate"), Percent::parse(&interest.rate));
    let compensation = reader
        .optional(interest.compensation.as_ref(), |reader, it| reader.money(&at.field("compensation"), it));
    Some(ContractInterest {
        rate: rate?,
        year_basis: year_basis(interest.year_basis),
        start: match interest.start {
            types::InterestStart::DueDate => InterestStart::DueDate,
            types::InterestStart::FormalNotice => InterestStart::FormalNotice,
        },
        rounding: match interest.rounding {
            types::Rounding::HalfUp => Rounding::HalfUp,
            types::Rounding::HalfEven => Rounding::HalfEven,
            types::Rounding::Down => Rounding::Down,
        },
        compensation: compensation?,
    })
}

fn rate_clause(reader: &mut Reader, at: &Path<'_>, clause: &types::RateClause) -> Option<RateClause> {
    let at = at.field("rate");
    let rate = match &clause.rate {
        types::AgreedRate::Fixed(rate) => AgreedRate::Fixed(reader.keep(&at, Percent::parse(rate))?),
        types::AgreedRate::OverReference(points) => {
            AgreedRate::OverReference(reader.keep(&at, Percent::parse(points))?)
        }
    };
    let below_floor = match clause.below_floor {
        types::BelowFloor::StatutoryRate => BelowFloor::StatutoryRate,
        types::BelowFloor::Floor => BelowFloor::Floor,
        types::BelowFloor::AsAgreed => BelowFloor::AsAgreed,
    };
    Some(RateClause { rate, below_floor })
}
