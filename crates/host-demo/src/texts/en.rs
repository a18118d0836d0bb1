//! What this host says in English.

use relance_locale::Language as Written;

use super::shape::{
    Command, Component, Config, Decision, Files, Invoice, Law, Message, Policies, Remind, Review, Shared,
    Simulation, Terms, Texts, Why,
};
use crate::component::assessment::{BalanceEvent, DeadlineCode, TermsVerdict};
use crate::component::dunning::{
    DisputeStage, LevelVerdict, NextStepKind, PlanState, PromiseState, ScoreCode, Tone,
};
use crate::component::law::RouteStatus;
use crate::component::types::{
    Channel, Compared, CreditKind, DebtorKind, DisputeReason, Language, Proof, SanctionKind,
};
use crate::json::{Kind, Wrong};

pub(super) const TEXTS: Texts = Texts {
    language: Language::En,
    written: Written::En,
    words: Shared {
        day: "d",
        date: "Date",
        debtor: "Debtor",
        invoice: "Invoice",
        invoices: "Invoices",
        amount: "Amount",
        due: "Due",
        late: "Late",
        open: "Open",
        demand: "Demand",
        interest: "Interest",
        next_step: "Next step",
        level: "Level",
        state: "State",
        why: "Why",
        worth_knowing: "Worth knowing",
        quoted: |text| format!("“{text}”"),
    },
    command: Command {
        no_component: "dist/relance.component.wasm is neither here nor in a folder above: build it with “cargo xtask \
                       build”, or name it with --component.",
        as_of_missing: "--as-of YYYY-MM-DD is missing: the rules have no clock; give today’s date.",
        as_of_needless: "--as-of means nothing here: --from and --through give the days.",
        not_allowed: |option, given, allowed| format!("{option} “{given}”: expected {allowed}."),
        exclude_each_other: |one, other| format!("{one} and {other} exclude each other."),
        no_such_invoice: |number| format!("no invoice has the number {number}."),
        no_such_debtor: |id| format!("no invoice of debtor {id}."),
        more_faults: |more| format!("and {more} more."),
        many_invoices: |count| format!("{count} invoices…"),
        all_settled: "Everything is settled.",
    },
    remind: Remind {
        json_has_every_form: "--as and --format json exclude each other: the answer in JSON has every form.",
        pdf_wants_output: "--as pdf wants --output FILE: a PDF cannot be read in a terminal.",
        not_an_email: "the message is not an e-mail: add --channel email, or choose --as text, page or pdf.",
        two_debtors: |invoice, owed_by, first| {
            format!("{invoice} is owed by {owed_by}, not by {first}: a message is for one debtor.")
        },
        grouped: |count, invoice| {
            format!("One message for {count} invoices, as in the worklist; for {invoice} alone: --alone.")
        },
        left_out: |invoice, why| format!("{invoice} is refused by the rules, and left out: {why}"),
        nothing_owed: |id| format!("nothing is owed by {id}: everything is settled."),
    },
    config: Config {
        misfit,
        at_line: |file, line| format!("{file}, line {line}"),
        policies: [
            "unknown: the file has a list of policies, and each setting belongs into one of them.",
            "expected a list of at least one policy.",
        ],
        rates: [
            "unknown: the file has a list of rates, and each setting belongs into one of them.",
            "expected a list of at least one rate.",
        ],
        templates: [
            "unknown: the file has a list of templates, and each setting belongs into one of them.",
            "expected a list of at least one template.",
        ],
        sound: "sound.",
        sound_with_warnings: "sound; worth a second look:",
        read_in: |title| format!("Read in: {title}"),
        read_on: |title, day| format!("{title} ({day})"),
        reproduces: "Reproduces:",
        otherwise: "Does otherwise, on purpose:",
        hint: "Every setting, and what an absent one means: docs/contract.md, dunning-policy. After a change: relance \
               policy check FILE.",
    },
    files: Files {
        title: "Files read",
        tab: "tab",
        semicolon: ";",
        lines_read: "lines read",
        used: "used",
        set_aside: "set aside",
        on_other_accounts: "on other accounts",
        line: ["line", "lines"],
        more_remarks: |more| format!("… {more} more remarks: --format json"),
        balance: |[ledger, invoices, unallocated, aside]| {
            format!(
                "Balance of accounts 411: {ledger} = {invoices} of open invoices − {unallocated} unallocated + {aside} \
                 set aside."
            )
        },
        missing_facts: "Missing facts",
        stated_by: |options| format!("In a file given by --with, or for all of them by {options}."),
        open_items: "list of open items",
        held_back: "Set aside until their rows are mended",
        unreadable: |why| format!("the file cannot be read ({why})."),
    },
    review: Review {
        title: |day| format!("To do on {day}"),
        nothing: "Nothing to do on this day.",
        score: "Score",
        left_alone: "To leave alone",
        rest: "The rest",
        waiting: |count, next| match next {
            Some(day) => format!("Waiting: {count}, next date: {day}."),
            None => format!("Waiting: {count}."),
        },
        settled: |count| format!("Settled: {count}."),
        refused: "Refused by the rules",
        totals: "Totals",
        past_due: "past due",
        disputed: "disputed",
        compensation: "Compensation",
        open_invoices: "Open invoices",
        past_due_invoices: "past due",
    },
    invoice: Invoice {
        kind: |kind| match kind {
            DebtorKind::Business => "business",
            DebtorKind::PublicAuthority(_) => "public buyer",
            DebtorKind::Consumer => "consumer",
        },
        contract_alone: "the contract alone",
        law: "Law",
        issued: "Issued",
        read_in: "Read in",
        late_on: |late, day| format!("{late} on {day}"),
        term: "Payment term",
        verdict: |verdict| match verdict {
            TermsVerdict::Lawful => "Within the law",
            TermsVerdict::Unlawful => "Too long",
            TermsVerdict::Depends => "Lawful on a condition",
            TermsVerdict::NotLimited => "No legal maximum",
            TermsVerdict::Unchecked => "Not checked",
        },
        latest: |day| format!("; at the latest {day}"),
        fine: |person, company| format!("; fine at stake: {person} (natural person), {company} (company)"),
        instalments: "Instalments",
        deadlines: "Deadlines",
        deadline: |code| match code {
            DeadlineCode::DeclareClaim => "declare the claim in the proceedings",
            DeadlineCode::AskRelief => "ask for relief for a late declaration",
            DeadlineCode::ServeOrder => "serve the order for payment",
            DeadlineCode::Limitation => "limitation",
        },
        passed: " (passed)",
        balance: "Balance",
        event: "Event",
        events: |event| match event {
            BalanceEvent::Invoice => "invoice",
            BalanceEvent::Payment => "payment",
            BalanceEvent::CreditNote => "credit note",
            BalanceEvent::Discount => "discount",
        },
        reference: "Reference",
        to_compensation: "→ compensation",
        to_interest: "→ interest",
        to_principal: "→ principal",
        late_interest: "Late-payment interest",
        segment: ["From", "To", "Days", "Base", "Rate", "Year"],
        steps: "The computation, step by step",
        checked_on: |title, day| format!("{title}, checked on {day}"),
        compared: |with| match with {
            Compared::OfficialText => "official text",
            Compared::Copy => "copy of the text",
            Compared::SecondaryPage => "secondary page",
        },
        owed: "What is owed",
        principal: "Principal",
        fixed_compensation: "Fixed compensation",
        total: "Total",
        of_which_disputed: "of which disputed",
        surplus: "Surplus",
        may_change: |day| format!("The answer may change from {day}."),
    },
    decision: Decision {
        step: |step| match step {
            NextStepKind::Settled => "settled",
            NextStepKind::Wait => "wait",
            NextStepKind::Check => "check",
            NextStepKind::Remind => "remind",
            NextStepKind::Call => "call",
            NextStepKind::Warn => "warn",
            NextStepKind::FormalNotice => "formal notice",
            NextStepKind::Hold => "hold",
            NextStepKind::HandOver => "hand over for recovery",
            NextStepKind::Stop => "stop, declare the claim",
        },
        by: |channel| match channel {
            Channel::Email => "by e-mail",
            Channel::Letter => "by letter",
            Channel::Sms => "by short message",
            Channel::Phone => "",
        },
        tone: |tone| match tone {
            Tone::Courteous => "courteous tone",
            Tone::Neutral => "neutral tone",
            Tone::Firm => "firm tone",
            Tone::Formal => "formal tone",
        },
        verdict: |verdict| match verdict {
            LevelVerdict::Chosen => "chosen",
            LevelVerdict::Done => "done",
            LevelVerdict::NotYet => "not yet",
            LevelVerdict::Passed => "passed",
            LevelVerdict::AfterAnother => "after another",
            LevelVerdict::BelowMinimum => "too little",
            LevelVerdict::Blocked => "blocked",
            LevelVerdict::NotOwed => "nothing owed",
        },
        on: |day| format!("on {day}"),
        until: |day| format!("Until {day}."),
        action_key: "Action key:",
        verdicts: "Verdict",
        open_from: "Open from",
        see_why: |invoice| format!("Why nothing else, and when that changes: relance why {invoice}"),
        declare_by: |day| format!("Declare by {day}."),
        declared_too_late: |day| format!("The time to declare it ended on {day}."),
    },
    why: Why {
        changes_on: |day| format!("If the facts stay the same, the answer changes on {day}."),
        changes_never: "As long as the facts stay the same, the answer does not change.",
        see_explain: |invoice| format!("The arithmetic of every amount: relance explain {invoice}"),
        on: "On",
        policy: "Policy",
        pay_by: "Pay by",
        announced: "Announced",
        credit: "Credit",
        credit_kind: |kind| match kind {
            CreditKind::Payment => "payment",
            CreditKind::CreditNote => "credit note",
            CreditKind::Overpayment => "overpayment",
            CreditKind::Other => "other",
        },
        key: "Key",
        due: |day| format!("due {day}"),
        demanded: ["principal", "interest", "compensation", "fee"],
        blockers: "What keeps everyone from writing",
        levels: "Every level",
        from: |day| format!("From {day}."),
        promises: "Promises",
        promise: ["Made on", "Pay by", "Holds until", "Paid since"],
        promise_state: |state| match state {
            PromiseState::Open => "open",
            PromiseState::Kept => "kept",
            PromiseState::PartlyKept => "partly kept",
            PromiseState::Broken => "broken",
            PromiseState::NotGranted => "one too many: no effect",
        },
        disputes: "Disputes",
        dispute_stage: |stage| match stage {
            DisputeStage::Acknowledge => "acknowledge it",
            DisputeStage::Investigate => "establish the facts",
            DisputeStage::Decide => "decide",
            DisputeStage::Credit => "issue the credit note",
            DisputeStage::Closed => "closed",
        },
        dispute_reason: |reason| match reason {
            DisputeReason::Price => "price",
            DisputeReason::Quantity => "quantity",
            DisputeReason::Quality => "quality",
            DisputeReason::Delivery => "delivery",
            DisputeReason::Order => "order",
            DisputeReason::AlreadyPaid => "already paid",
            DisputeReason::Duplicate => "invoiced twice",
            DisputeReason::Paperwork => "paperwork",
            DisputeReason::Other => "other",
        },
        by: |day| format!("by {day}"),
        days_late: |days| format!("{days} late"),
        priority: "Priority",
        score: |code| match code {
            ScoreCode::Amount => "amount",
            ScoreCode::Age => "age",
            ScoreCode::Risk => "risk",
            ScoreCode::Limitation => "limitation",
            ScoreCode::BrokenPromise => "broken promise",
            ScoreCode::Deadline => "deadline",
        },
        plan: "Payment plan",
        plan_state: |state| match state {
            PlanState::Kept => "Kept",
            PlanState::Breached => "Breached",
            PlanState::Settled => "Invoice settled",
            PlanState::Ended => "Ended",
        },
        plan_paid: |paid, expected| format!("{paid} paid of {expected} expected by now."),
        next_instalment: |day, amount| format!("Next instalment {day}, {amount}."),
        settle_today: "To settle everything today",
        sanctions: "Sanctions",
        sanction: ["Sanction", "Tell your people by", "Told on", "Applies from"],
        sanction_kind: |kind| match kind {
            SanctionKind::StopDeliveries => "stop deliveries",
            SanctionKind::Prepayment => "prepayment",
            SanctionKind::ListPrices => "list prices",
            SanctionKind::SuspendService => "suspend the service",
            SanctionKind::LowerCreditLimit => "lower the credit limit",
        },
        routes: "Ways to collect by law",
        route_status: |status| match status {
            RouteStatus::Open => "open",
            RouteStatus::Closed => "closed",
            RouteStatus::Depends => "on a condition",
            RouteStatus::NotInForce => "not in force yet",
        },
        documents: "to gather",
    },
    simulation: Simulation {
        title: |first, last, name| format!("From {first} to {last}: {name}"),
        nothing: "Nothing.",
        items: "Items",
        step: "Step",
        actions: "What would be done",
        more_days: |more| format!("… {more} more days: --format json"),
        totals: ["In all", "Side by side"],
        contacts: "Contacts",
        invoices_contacted: "Invoices contacted",
        busy_days: "Days with something to do",
        fees: "Fees asked for",
        items_of: |items, invoices| format!("{items} ({invoices} invoices)"),
        refused: |name, invoices| {
            format!("{name}: refused by the rules on some day, and left out from that day on: {invoices}.")
        },
    },
    message: Message {
        call: "Call: ",
        to: "To: ",
        subject: "Subject: ",
        number_unknown: "(number unknown)",
        address_unknown: "(address unknown)",
        channel: |channel| match channel {
            Channel::Email => "e-mail",
            Channel::Letter => "letter",
            Channel::Sms => "short message",
            Channel::Phone => "call",
        },
        roles: ["disputed", "promised", "under a plan"],
        set_out: |invoices| format!("Set out, not demanded: {invoices}."),
        left_out: |invoices| format!("Left out: {invoices}."),
        length: |units, alphabet, segments| {
            let segment = if segments > 1 { "segments" } else { "segment" };
            format!("Length: {units} characters ({alphabet}), {segments} {segment}.")
        },
    },
    terms: Terms {
        two_readings: "Two readings; the contract must say which:",
        due: "due",
        discount: |percent, until| format!("Discount of {percent} if paid {until}."),
        within: |days| format!("within {days} days of issue"),
        by: |day| format!("by {day}"),
    },
    law: Law {
        day: "Day",
        holiday: "Holiday",
        series: "Series",
        half_year: "Half-year from",
        percent: "% a year",
        proof: "Proof",
        source: "Source",
        proofs: |proof| match proof {
            Proof::Published => "published",
            Proof::Secondary => "secondary",
            Proof::Unverified => "unverified",
            Proof::Supplied => "supplied",
        },
    },
    policies: Policies {
        name: "Name",
        after: "After",
        count: "Policies",
        levels: "Levels",
        hint: "What one reproduces, and a file ready to be edited: relance policy show NAME",
    },
    component: Component {
        bytes: "bytes",
        contract: "Contract: ",
        imports: "Imports: ",
        nothing: "nothing",
        exports: "Exports:",
        functions: "Functions:",
        no_core_module: "No relance.core.wasm module beside it.",
    },
};

/// A kind of value.
fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Truth => "true or false",
        Kind::Number => "a number",
        Kind::Whole => "a whole number",
        Kind::Text => "a string",
        Kind::List => "a list",
        Kind::Object => "an object",
        Kind::Tagged => "an object with tag and val",
    }
}

/// What is wrong with the shape of an item of a file.
fn misfit(wrong: &Wrong) -> String {
    match wrong {
        Wrong::Kind { wanted, found } => format!("expected {}, found {}", kind(*wanted), kind(*found)),
        Wrong::Whole { least, most, found } => {
            format!("expected a whole number from {least} to {most}, found {found}")
        }
        Wrong::Unknown(known) => format!("unknown; there are {}", known.join(", ")),
        Wrong::Missing => "missing".to_owned(),
        Wrong::Case { given, known } => format!("“{given}” instead of one of {}", known.join(", ")),
        Wrong::NoPayload(name) => format!("“{name}” has no val"),
        Wrong::Count { wanted, found } => format!("expected {wanted} items, found {found}"),
        Wrong::Foreign(kind) => format!("the type {kind} is not part of this contract"),
    }
}
