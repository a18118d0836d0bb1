//! The closed choices that facts, policies and answers share.

use relance_core::choices::{Channel, DebtorClass, PeriodEndReading, SanctionKind};
use relance_core::facts::{DisputeReason, Risk};
use relance_core::policy::{NextStep, Tone};

use super::twins;
use crate::contract::{dunning, types};

twins! {
    /// A channel.
    channel: types::Channel => channel_out: Channel { Email, Letter, Sms, Phone }
}

twins! {
    /// A kind of debtor.
    class: dunning::DebtorClass => class_out: DebtorClass { Business, PublicAuthority, Consumer }
}

twins! {
    /// A step.
    step: dunning::NextStepKind => step_out: NextStep {
        Settled, Wait, Check, Remind, Call, Warn, FormalNotice, Hold, HandOver, Stop
    }
}

twins! {
    /// A tone.
    tone: dunning::Tone => tone_out: Tone { Courteous, Neutral, Firm, Formal }
}

twins! {
    /// A sanction.
    sanction_kind: types::SanctionKind => sanction_kind_out: SanctionKind {
        StopDeliveries, Prepayment, ListPrices, SuspendService, LowerCreditLimit
    }
}

twins! {
    /// A risk.
    risk: types::Risk => risk_out: Risk { Low, Normal, High }
}

twins! {
    /// A reading of the end of a month.
    reading: types::PeriodEndReading => reading_out: PeriodEndReading { DaysThenPeriodEnd, PeriodEndThenDays }
}

twins! {
    /// What a dispute is about.
    dispute_reason: types::DisputeReason => dispute_reason_out: DisputeReason {
        Price, Quantity, Quality, Delivery, Order, AlreadyPaid, Duplicate, Paperwork, Other
    }
}
