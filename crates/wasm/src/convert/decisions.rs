//! Decisions.

use relance_core::choices::DisputeStage;
use relance_core::credits::WaitingCredit;
use relance_core::disputes::DisputeStatus;
use relance_core::dunning::{
    Announced, Blocker, Considered, Decision, Demand, Finding, SanctionNotice, Verdict,
};
use relance_core::explain::BlockedBy;
use relance_core::facts::CreditKind;
use relance_core::plans::{PlanState, PlanStatus};
use relance_core::promises::{PromiseState, PromiseStatus};
use relance_core::score::{Part, ScoreCode};

use super::Writer;
use super::choices::{channel_out, dispute_reason_out, sanction_kind_out, step_out, tone_out};
use super::explanations::money;
use super::refusals::warnings;
use crate::contract::{dunning, types};

/// A decision.
#[must_use]
pub fn decision(writer: &Writer, decision: &Decision) -> dunning::Decision {
    let level = decision.level.as_ref();
    dunning::Decision {
        invoice: decision.invoice.clone(),
        step: step_out(decision.step),
        level: level.map(|level| level.id.clone()),
        policy: decision.policy.clone(),
        on: decision.on.to_string(),
        channel: decision.channel.map(channel_out),
        tone: level.and_then(|level| level.tone).map(tone_out),
        pay_by: decision.pay_by.map(|day| day.to_string()),
        counts_as_formal_notice: decision.counts_as_notice,
        demand: demand(&decision.demand),
        announced: announcement(&decision.announced),
        credits: decision.credits.iter().map(credit).collect(),
        reason: writer.language.reason(decision),
        blockers: decision.blockers.iter().map(|it| blocker(writer, it)).collect(),
        considered: decision.considered.iter().map(|it| considered(writer, it)).collect(),
        sanctions: decision.sanctions.iter().map(sanction).collect(),
        promises: decision.promises.iter().map(promise).collect(),
        disputes: decision.disputes.iter().map(dispute).collect(),
        plan: decision.plan.as_ref().map(plan),
        routes: decision.routes.iter().map(|name| (*name).to_owned()).collect(),
        declare_by: decision.declare_by.map(|day| day.to_string()),
        action_key: decision.action_key.clone(),
        next_change: decision.next_change.map(|day| day.to_string()),
        warnings: warnings(writer, &decision.warnings),
    }
}

pub(super) fn demand(demand: &Demand) -> dunning::Demand {
    dunning::Demand {
        principal: money(demand.principal),
        credits: money(demand.credits),
        interest: money(demand.interest),
        compensation: money(demand.compensation),
        fee: money(demand.fee),
        total: money(demand.total()),
    }
}

/// Something to the credit of the debtor.
pub(super) fn credit(credit: &WaitingCredit) -> dunning::WaitingCredit {
    dunning::WaitingCredit {
        kind: match credit.kind {
            CreditKind::Payment => types::CreditKind::Payment,
            CreditKind::CreditNote => types::CreditKind::CreditNote,
            CreditKind::Overpayment => types::CreditKind::Overpayment,
            CreditKind::Other => types::CreditKind::Other,
        },
        date: credit.date.map(|day| day.to_string()),
        amount: money(credit.amount),
        reference: credit.reference.clone(),
        invoice: credit.invoice.clone(),
    }
}

pub(super) fn announcement(announced: &Announced) -> dunning::Announcement {
    dunning::Announcement {
        interest: money(announced.interest),
        compensation: money(announced.compensation),
        total: money(announced.total()),
    }
}

fn blocker(writer: &Writer, blocker: &Blocker) -> dunning::Blocker {
    use dunning::BlockerCode as Code;
    dunning::Blocker {
        code: match blocker.about {
            BlockedBy::Insolvent { .. } => Code::Insolvent,
            BlockedBy::Blocked { .. } => Code::Blocked,
            BlockedBy::NotSent => Code::NotSent,
            BlockedBy::Rejected => Code::Rejected,
            BlockedBy::Refused => Code::Refused,
            BlockedBy::NotDue { .. } => Code::NotDue,
            BlockedBy::ReportedPaid { .. } => Code::ReportedPaid,
            BlockedBy::PaymentAnnounced { .. } => Code::PaymentAnnounced,
            BlockedBy::CreditWaiting { .. } => Code::CreditWaiting,
            BlockedBy::Unread { .. } => Code::Unread,
            BlockedBy::BelowTolerance { .. } => Code::BelowTolerance,
            BlockedBy::Disputed { .. } => Code::Disputed,
            BlockedBy::CreditNoteDue { .. } => Code::CreditNoteDue,
            BlockedBy::Promised { .. } => Code::Promised,
            BlockedBy::UnderPlan { .. } => Code::UnderPlan,
            BlockedBy::TimeBarred { .. } => Code::TimeBarred,
            BlockedBy::NoUsableContact { .. } => Code::NoUsableContact,
        },
        evidence: blocker.evidence.to_string(),
        until: blocker.until.map(|day| day.to_string()),
        message: writer.language.blocker(&blocker.about),
    }
}

fn considered(writer: &Writer, level: &Considered) -> dunning::ConsideredLevel {
    use dunning::LevelVerdict as Code;
    let (verdict, opens_on) = match &level.verdict {
        Verdict::Chosen { since } => (Code::Chosen, Some(*since)),
        Verdict::Done { .. } => (Code::Done, None),
        Verdict::Overtaken | Verdict::Passed { .. } => (Code::Passed, None),
        Verdict::NotYet { opens_on } => (Code::NotYet, Some(*opens_on)),
        Verdict::NoContactYet => (Code::NotYet, None),
        Verdict::AfterAnother { .. } => (Code::AfterAnother, None),
        Verdict::BelowMinimum => (Code::BelowMinimum, None),
        Verdict::Blocked { .. } => (Code::Blocked, None),
        Verdict::NotOwed => (Code::NotOwed, None),
    };
    dunning::ConsideredLevel {
        level: level.level.clone(),
        verdict,
        opens_on: opens_on.map(|day| day.to_string()),
        message: writer.language.verdict(&level.verdict),
        findings: level.findings.iter().map(|it| finding(writer, it)).collect(),
    }
}

fn finding(writer: &Writer, finding: &Finding) -> dunning::Finding {
    use dunning::FindingCode as Code;
    dunning::Finding {
        code: match finding {
            Finding::Delay { .. } => Code::Delay,
            Finding::LastContact { .. } => Code::LastContact,
            Finding::DebtorInterval { .. } => Code::DebtorInterval,
            Finding::ContactDay { .. } => Code::ContactDay,
            Finding::MinimumAmount { .. } => Code::MinimumAmount,
            Finding::MinimumShare { .. } => Code::MinimumShare,
            Finding::MinimumInvoices { .. } => Code::MinimumInvoices,
            Finding::PromiseBroken { .. } => Code::PromiseBroken,
            Finding::NoContactYet => Code::NoContactYet,
        },
        favours: finding.favours(),
        from: finding.from().map(|day| day.to_string()),
        message: writer.language.finding(finding),
    }
}

fn sanction(notice: &SanctionNotice) -> dunning::SanctionNotice {
    dunning::SanctionNotice {
        kind: sanction_kind_out(notice.kind),
        level: notice.level.clone(),
        tell_by: notice.tell_by.to_string(),
        told_on: notice.told_on.map(|day| day.to_string()),
        applies_from: notice.applies_from.map(|day| day.to_string()),
    }
}

pub(super) fn promise(status: &PromiseStatus) -> dunning::PromiseStatus {
    dunning::PromiseStatus {
        position: status.position,
        state: match status.state {
            PromiseState::Open => dunning::PromiseState::Open,
            PromiseState::Kept => dunning::PromiseState::Kept,
            PromiseState::PartlyKept => dunning::PromiseState::PartlyKept,
            PromiseState::Broken => dunning::PromiseState::Broken,
            PromiseState::NotGranted => dunning::PromiseState::NotGranted,
        },
        paid: money(status.paid),
        until: status.until.to_string(),
    }
}

fn plan(status: &PlanStatus) -> dunning::PlanStatus {
    dunning::PlanStatus {
        state: match status.state {
            PlanState::Kept => dunning::PlanState::Kept,
            PlanState::Breached => dunning::PlanState::Breached,
            PlanState::Settled => dunning::PlanState::Settled,
            PlanState::Ended => dunning::PlanState::Ended,
        },
        paid: money(status.paid),
        expected: money(status.expected),
        breached_on: status.breached_on.map(|day| day.to_string()),
        next_due: status.next.map(|next| next.due_date.to_string()),
        next_amount: status.next.map(|next| money(next.amount)),
        early_settlement: money(status.early_settlement),
    }
}

pub(super) fn dispute(status: &DisputeStatus) -> dunning::DisputeStatus {
    dunning::DisputeStatus {
        position: status.position,
        stage: match status.stage {
            DisputeStage::Acknowledge => dunning::DisputeStage::Acknowledge,
            DisputeStage::Investigate => dunning::DisputeStage::Investigate,
            DisputeStage::Decide => dunning::DisputeStage::Decide,
            DisputeStage::Credit => dunning::DisputeStage::Credit,
            DisputeStage::Closed => dunning::DisputeStage::Closed,
        },
        amount: money(status.amount),
        reason: status.reason.map(dispute_reason_out),
        due: status.due.map(|day| day.to_string()),
        days_late: status.days_late,
        priority: status.priority,
        parts: parts(&status.parts),
    }
}

pub(super) fn parts(parts: &[Part]) -> Vec<dunning::ScorePart> {
    let part = |part: &Part| dunning::ScorePart {
        code: match part.code {
            ScoreCode::Amount => dunning::ScoreCode::Amount,
            ScoreCode::Age => dunning::ScoreCode::Age,
            ScoreCode::Risk => dunning::ScoreCode::Risk,
            ScoreCode::Limitation => dunning::ScoreCode::Limitation,
            ScoreCode::BrokenPromise => dunning::ScoreCode::BrokenPromise,
            ScoreCode::Deadline => dunning::ScoreCode::Deadline,
        },
        points: part.points,
        most: part.most,
    };
    parts.iter().map(part).collect()
}
