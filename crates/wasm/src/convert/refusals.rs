//! Refusals and warnings, each with its sentence.

use relance_contract::bounds::cut;
use relance_core::refusal::{
    PolicyFault, Reason, Refusal, TemplateFault, TermsAmbiguity, Warning, WarningAbout,
};

use super::choices::channel_out;
use super::{Writer, twins};
use crate::contract::types;
use relance_contract::bounds::{MOST_FAULTS, bounded};

/// A refusal with its sentence.
#[must_use]
pub fn refusal(writer: &Writer, refusal: &Refusal) -> types::Refusal {
    let mut about = refusal.reason.clone();
    if let Some(given) = repeated(&mut about) {
        *given = cut(given);
    }
    let message = writer.language.refusal(&about);
    types::Refusal { path: refusal.path.to_string(), reason: reason(&about), message }
}

/// The text that a reason repeats from what was given.
fn repeated(reason: &mut Reason) -> Option<&mut String> {
    match reason {
        Reason::InvalidDate(given)
        | Reason::DateOutOfRange(given)
        | Reason::InvalidDecimal(given)
        | Reason::AmountTooLarge(given)
        | Reason::AmountNotPositive(given)
        | Reason::NumberOutOfRange { given, .. }
        | Reason::UnknownCurrency(given)
        | Reason::UnknownCountry(given)
        | Reason::UnknownPlace(given)
        | Reason::UnknownSeries(given)
        | Reason::TermsNotUnderstood(given)
        | Reason::UnknownInvoice(given)
        | Reason::UnknownDebtor(given)
        | Reason::UnknownLevel(given) => Some(given),
        _ => None,
    }
}

fn reason(reason: &Reason) -> types::RefusalReason {
    use types::RefusalReason as Wire;
    match reason {
        Reason::MissingFact(fact) => Wire::MissingFact(fact.name().to_owned()),
        Reason::EmptyText => Wire::EmptyText,
        Reason::InvalidDate(given) => Wire::InvalidDate(given.clone()),
        Reason::DateOutOfRange(given) => Wire::DateOutOfRange(given.clone()),
        Reason::InvalidDecimal(given) => Wire::InvalidDecimal(given.clone()),
        Reason::TooManyDecimals(places) => Wire::TooManyDecimals(*places),
        Reason::AmountTooLarge(given) => Wire::AmountTooLarge(given.clone()),
        Reason::AmountNotPositive(given) => Wire::AmountNotPositive(given.clone()),
        Reason::NumberOutOfRange { given, least, most } => Wire::NumberOutOfRange(types::NumberRange {
            given: given.clone(),
            least: least.clone(),
            most: most.clone(),
        }),
        Reason::UnknownCurrency(given) => Wire::UnknownCurrency(given.clone()),
        Reason::CurrencyMismatch(expected) => Wire::CurrencyMismatch((*expected).to_owned()),
        Reason::UnknownCountry(given) => Wire::UnknownCountry(given.clone()),
        Reason::LawNotAvailable(given) => Wire::LawNotAvailable(given.clone()),
        Reason::LawAvailable(regime) => Wire::LawAvailable((*regime).to_owned()),
        Reason::UnknownPlace(given) => Wire::UnknownPlace(given.clone()),
        Reason::NoReferenceRate => Wire::NoReferenceRate,
        Reason::TermsNotUnderstood(word) => Wire::TermsNotUnderstood(word.clone()),
        Reason::TermsAmbiguous(what) => Wire::TermsAmbiguous(terms_ambiguity(*what)),
        Reason::InstalmentsDoNotAddUp(sum) => Wire::InstalmentsDoNotAddUp(sum.to_string()),
        Reason::SharesDoNotAddUp(sum) => Wire::SharesDoNotAddUp(sum.to_string()),
        Reason::BeforeLaw(first) => Wire::BeforeLaw(first.to_string()),
        Reason::RateRowMisplaced(expected) => Wire::RateRowMisplaced(expected.to_string()),
        Reason::UnknownSeries(given) => Wire::UnknownSeries(given.clone()),
        Reason::AmbiguousTerm { days_then_period_end, period_end_then_days, .. } => {
            Wire::AmbiguousTerm(types::TwoReadings {
                days_then_period_end: days_then_period_end.to_string(),
                period_end_then_days: period_end_then_days.to_string(),
            })
        }
        Reason::DateAfter(limit) => Wire::DateAfter(limit.to_string()),
        Reason::UnknownInvoice(given) => Wire::UnknownInvoice(given.clone()),
        Reason::GivenTwice(place) => Wire::GivenTwice((*place).to_owned()),
        Reason::DateBefore(limit) => Wire::DateBefore(limit.to_string()),
        Reason::DuplicateInvoice(first) => Wire::DuplicateInvoice(*first),
        Reason::DuplicateDebtor(first) => Wire::DuplicateDebtor(*first),
        Reason::UnknownDebtor(given) => Wire::UnknownDebtor(given.clone()),
        Reason::InvalidIban => Wire::InvalidIban,
        Reason::NoPolicy => Wire::NoPolicy,
        Reason::UnknownLevel(given) => Wire::UnknownLevel(given.clone()),
        Reason::UnknownAction(keys) => Wire::UnknownAction(keys.clone()),
        Reason::InvalidPolicy(fault) => Wire::InvalidPolicy(policy_fault_out(*fault)),
        Reason::NothingToSend(_) => Wire::NothingToSend,
        Reason::NoTextFor(channel) => Wire::NoTextFor(channel_out(*channel)),
        Reason::NoClaims => Wire::NoClaims,
        Reason::Template(about) => Wire::Template(fault(about)),
        Reason::NothingToPlan => Wire::NothingToPlan,
        Reason::PeriodNotPossible => Wire::PeriodNotPossible,
        Reason::DebtorRefused(place) => Wire::DebtorRefused(*place),
    }
}

twins! {
    /// What is wrong with a policy.
    policy_fault: types::PolicyFault => policy_fault_out: PolicyFault {
        NoLevels, AppliesToNobody, DuplicateLevel, UnreachableLevel, DecreasingSeverity, NotAnAction, MissingChannel,
        ChannelOutOfPlace, NoContactBefore, BeforeAnchor, RepeatNotLast, NoSuchLevel, DuplicateCurrency,
        MinimumNeedsAccount, UnlawfulFee, FeeOutOfOrder, QuietPeriodNotPossible, NoContactDay, OverlappingPolicies,
        DuplicatePolicy, HandOverBeforeDue, NoticeNotInWriting,
    }
}

fn terms_ambiguity(what: TermsAmbiguity) -> types::TermsAmbiguity {
    match what {
        TermsAmbiguity::UnitMissing => types::TermsAmbiguity::UnitMissing,
        TermsAmbiguity::Date => types::TermsAmbiguity::Date,
        TermsAmbiguity::TwoTerms => types::TermsAmbiguity::TwoTerms,
        TermsAmbiguity::Slash => types::TermsAmbiguity::Slash,
        TermsAmbiguity::DiscountDays => types::TermsAmbiguity::DiscountDays,
        TermsAmbiguity::DayPlace => types::TermsAmbiguity::DayPlace,
        TermsAmbiguity::Unfinished => types::TermsAmbiguity::Unfinished,
        TermsAmbiguity::NoTerm => types::TermsAmbiguity::NoTerm,
        TermsAmbiguity::Prepayment => types::TermsAmbiguity::Prepayment,
        TermsAmbiguity::TwoPercents => types::TermsAmbiguity::TwoPercents,
        TermsAmbiguity::PeriodFromEvent => types::TermsAmbiguity::PeriodFromEvent,
        TermsAmbiguity::EventUnknown => types::TermsAmbiguity::EventUnknown,
        TermsAmbiguity::Shares => types::TermsAmbiguity::Shares,
    }
}

fn warning(writer: &Writer, warning: &Warning) -> types::Warning {
    types::Warning {
        code: match warning.about {
            WarningAbout::TermUnlawful { .. } => types::WarningCode::TermUnlawful,
            WarningAbout::TermDepends { .. }
            | WarningAbout::TermNeedsAgreement { .. }
            | WarningAbout::TermDependsOnSize { .. } => types::WarningCode::TermDepends,
            WarningAbout::TermUnchecked(_) => types::WarningCode::TermUnchecked,
            WarningAbout::RateBelowFloor { .. } => types::WarningCode::RateBelowFloor,
            WarningAbout::RateSecondary { .. } => types::WarningCode::RateSecondary,
            WarningAbout::RateSupplied { .. } => types::WarningCode::RateSupplied,
            WarningAbout::RateNotKnown { .. } => types::WarningCode::RateNotKnown,
            WarningAbout::AgreedRateUnchecked(_) => types::WarningCode::AgreedRateUnchecked,
            WarningAbout::RateUnverified { .. } => types::WarningCode::RateUnverified,
            WarningAbout::RateAboveCeiling { .. } => types::WarningCode::RateAboveCeiling,
            WarningAbout::RatePresumedUnfair { .. } => types::WarningCode::RatePresumedUnfair,
            WarningAbout::YearOpen(_) | WarningAbout::FixingOpen(_) | WarningAbout::SaturdayOpen { .. } => {
                types::WarningCode::LawOpen
            }
            WarningAbout::SetAside(_) => types::WarningCode::SetAside,
            WarningAbout::CompensationNotOwed(_) => types::WarningCode::CompensationNotOwed,
            WarningAbout::ConditionNotShown(_) => types::WarningCode::ConditionNotShown,
            WarningAbout::LimitationNear { .. } => types::WarningCode::LimitationNear,
            WarningAbout::LimitationPassed { .. } => types::WarningCode::LimitationPassed,
            WarningAbout::DeadlineNear { .. } => types::WarningCode::DeadlineNear,
            WarningAbout::DeadlinePassed { .. } => types::WarningCode::DeadlinePassed,
            WarningAbout::InsolvencyEffectUnknown { .. } => types::WarningCode::InsolvencyEffectUnknown,
            WarningAbout::DateAssumed { .. } => types::WarningCode::DateAssumed,
            WarningAbout::BeforeIssue { .. } => types::WarningCode::BeforeIssue,
            WarningAbout::LaterFactSetAside { .. } => types::WarningCode::LaterFactSetAside,
            WarningAbout::Overpaid(_) => types::WarningCode::Overpaid,
            WarningAbout::CompensationCurrency { .. } => types::WarningCode::CompensationCurrency,
            WarningAbout::CreditWaiting(_) => types::WarningCode::CreditWaiting,
            WarningAbout::AddressUnusable(_) => types::WarningCode::AddressUnusable,
            WarningAbout::FeeForbidden(_) => types::WarningCode::FeeForbidden,
            WarningAbout::FeeDepends { .. } => types::WarningCode::FeeDepends,
            WarningAbout::CreditNoteDue(_) => types::WarningCode::CreditNoteDue,
            WarningAbout::DisputeLate { .. } => types::WarningCode::DisputeLate,
            WarningAbout::TeamNotTold { .. } => types::WarningCode::TeamNotTold,
            WarningAbout::ContentMissing { .. } => types::WarningCode::ContentMissing,
            WarningAbout::HarshWording { .. } => types::WarningCode::HarshWording,
            WarningAbout::SmsLong { .. } => types::WarningCode::SmsLong,
        },
        path: warning.path.to_string(),
        message: writer.language.warning(&warning.about),
    }
}

/// Remarks.
#[must_use]
pub fn warnings(writer: &Writer, warnings: &[Warning]) -> Vec<types::Warning> {
    warnings.iter().map(|it| warning(writer, it)).collect()
}

/// What is wrong with a template.
pub(super) fn fault(fault: &TemplateFault) -> types::TemplateFault {
    match fault {
        TemplateFault::TooLong { .. } => types::TemplateFault::TooLong,
        TemplateFault::TagNotClosed { .. } => types::TemplateFault::TagNotClosed,
        TemplateFault::TagUnknown { .. } => types::TemplateFault::TagUnknown,
        TemplateFault::BlockNotClosed { .. } => types::TemplateFault::BlockNotClosed,
        TemplateFault::BlockNotOpen { .. } => types::TemplateFault::BlockNotOpen,
        TemplateFault::LoopInLoop => types::TemplateFault::LoopInLoop,
        TemplateFault::FieldUnknown { .. } => types::TemplateFault::FieldUnknown,
        TemplateFault::FieldNotList { .. } => types::TemplateFault::FieldNotList,
        TemplateFault::FieldNotText { .. } => types::TemplateFault::FieldNotText,
    }
}

impl Writer {
    /// Refusals, each with its sentence; no more than are named.
    #[must_use]
    pub fn refusals(&self, faults: &[Refusal]) -> Vec<types::Refusal> {
        let named = faults.iter().take(MOST_FAULTS).map(|fault| refusal(self, fault)).collect();
        let more = u32::try_from(faults.len().saturating_sub(MOST_FAULTS)).unwrap_or(u32::MAX);
        bounded(named, more, self.given)
    }
}
