//! What is wrong with a policy.

/// What can be wrong with a policy. The names are those of `policy-fault` in `wit/types.wit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PolicyFault {
    NoLevels,
    AppliesToNobody,
    DuplicateLevel,
    UnreachableLevel,
    DecreasingSeverity,
    NotAnAction,
    MissingChannel,
    ChannelOutOfPlace,
    NoContactBefore,
    BeforeAnchor,
    RepeatNotLast,
    NoSuchLevel,
    DuplicateCurrency,
    MinimumNeedsAccount,
    UnlawfulFee,
    FeeOutOfOrder,
    QuietPeriodNotPossible,
    NoContactDay,
    OverlappingPolicies,
    DuplicatePolicy,
    HandOverBeforeDue,
    NoticeNotInWriting,
}
