//! What every language of this host must say, in the order of the pages.

use relance_locale::Language as Written;

use crate::component::assessment::{BalanceEvent, DeadlineCode, TermsVerdict};
use crate::component::dunning::{
    DisputeStage, LevelVerdict, NextStepKind, PlanState, PromiseState, ScoreCode, Tone,
};
use crate::component::law::RouteStatus;
use crate::component::types::{
    Channel, Compared, CreditKind, DebtorKind, DisputeReason, Language, Proof, SanctionKind,
};
use crate::json::Wrong;

/// Words that do not change.
type Words = &'static str;

/// Everything a language needs.
pub(crate) struct Texts {
    /// The language as the contract names it.
    pub(crate) language: Language,
    /// How it is written: numbers, days, spaces.
    pub(crate) written: Written,
    pub(crate) words: Shared,
    pub(crate) command: Command,
    pub(crate) remind: Remind,
    pub(crate) config: Config,
    pub(crate) files: Files,
    pub(crate) review: Review,
    pub(crate) invoice: Invoice,
    pub(crate) decision: Decision,
    pub(crate) why: Why,
    pub(crate) simulation: Simulation,
    pub(crate) message: Message,
    pub(crate) terms: Terms,
    pub(crate) law: Law,
    pub(crate) policies: Policies,
    pub(crate) component: Component,
}

/// Headings and units that several pages share.
pub(crate) struct Shared {
    /// A day, where room is short.
    pub(crate) day: Words,
    pub(crate) date: Words,
    pub(crate) debtor: Words,
    pub(crate) invoice: Words,
    pub(crate) invoices: Words,
    pub(crate) amount: Words,
    pub(crate) due: Words,
    pub(crate) late: Words,
    /// What is still owed.
    pub(crate) open: Words,
    pub(crate) demand: Words,
    pub(crate) interest: Words,
    pub(crate) next_step: Words,
    pub(crate) level: Words,
    pub(crate) state: Words,
    pub(crate) why: Words,
    pub(crate) worth_knowing: Words,
    /// A text as it was given.
    pub(crate) quoted: fn(&str) -> String,
}

/// What commands say when they do not answer, and while they work.
pub(crate) struct Command {
    pub(crate) no_component: Words,
    pub(crate) as_of_missing: Words,
    /// `--as-of` where the days are given otherwise.
    pub(crate) as_of_needless: Words,
    /// An option, what was given, what is allowed.
    pub(crate) not_allowed: fn(&str, &str, &str) -> String,
    pub(crate) exclude_each_other: fn(&str, &str) -> String,
    pub(crate) no_such_invoice: fn(&str) -> String,
    pub(crate) no_such_debtor: fn(&str) -> String,
    pub(crate) more_faults: fn(usize) -> String,
    /// That many invoices take a while.
    pub(crate) many_invoices: fn(usize) -> String,
    pub(crate) all_settled: Words,
}

/// `relance remind`.
pub(crate) struct Remind {
    pub(crate) json_has_every_form: Words,
    pub(crate) pdf_wants_output: Words,
    pub(crate) not_an_email: Words,
    /// An invoice, who owes it, who owes the others.
    pub(crate) two_debtors: fn(&str, &str, &str) -> String,
    /// How many invoices one message is about, and the one asked for.
    pub(crate) grouped: fn(usize, &str) -> String,
    /// An invoice and why the rules refuse it.
    pub(crate) left_out: fn(&str, &str) -> String,
    pub(crate) nothing_owed: fn(&str) -> String,
}

/// Files that users write: policies and templates.
pub(crate) struct Config {
    /// What is wrong with the shape of an item.
    pub(crate) misfit: fn(&Wrong) -> String,
    /// A file and a line of it.
    pub(crate) at_line: fn(&str, usize) -> String,
    /// What is said of a setting beside the list of policies, and of a list that is none.
    pub(crate) policies: [Words; 2],
    /// The same for rates, and for templates.
    pub(crate) rates: [Words; 2],
    pub(crate) templates: [Words; 2],
    pub(crate) sound: Words,
    pub(crate) sound_with_warnings: Words,
    /// Where a preset was read: title and link, day.
    pub(crate) read_in: fn(&str) -> String,
    pub(crate) read_on: fn(&str, &str) -> String,
    pub(crate) reproduces: Words,
    pub(crate) otherwise: Words,
    pub(crate) hint: Words,
}

/// What was read.
pub(crate) struct Files {
    pub(crate) title: Words,
    pub(crate) tab: Words,
    /// Between what a file is and what was read in it.
    pub(crate) semicolon: Words,
    pub(crate) lines_read: Words,
    pub(crate) used: Words,
    pub(crate) set_aside: Words,
    pub(crate) on_other_accounts: Words,
    /// Line, lines.
    pub(crate) line: [Words; 2],
    pub(crate) more_remarks: fn(usize) -> String,
    /// The accounts of customers, open invoices, unallocated, set aside.
    pub(crate) balance: fn(&[String; 4]) -> String,
    pub(crate) missing_facts: Words,
    /// The options that state, for all debtors, what no file does.
    pub(crate) stated_by: fn(&str) -> String,
    /// A list of open items, as a form of files.
    pub(crate) open_items: Words,
    /// Invoices that are set aside with their own rows.
    pub(crate) held_back: Words,
    /// Why the system would not give a file.
    pub(crate) unreadable: fn(&str) -> String,
}

/// The page of `relance review`.
pub(crate) struct Review {
    /// With the day.
    pub(crate) title: fn(&str) -> String,
    pub(crate) nothing: Words,
    pub(crate) score: Words,
    pub(crate) left_alone: Words,
    pub(crate) rest: Words,
    /// How many wait, and the next day on which that changes.
    pub(crate) waiting: fn(usize, Option<&str>) -> String,
    pub(crate) settled: fn(usize) -> String,
    pub(crate) refused: Words,
    pub(crate) totals: Words,
    pub(crate) past_due: Words,
    pub(crate) disputed: Words,
    pub(crate) compensation: Words,
    pub(crate) open_invoices: Words,
    pub(crate) past_due_invoices: Words,
}

/// The page of `relance explain`.
pub(crate) struct Invoice {
    pub(crate) kind: fn(&DebtorKind) -> Words,
    pub(crate) contract_alone: Words,
    pub(crate) law: Words,
    pub(crate) issued: Words,
    pub(crate) read_in: Words,
    /// How late, on which day.
    pub(crate) late_on: fn(&str, &str) -> String,
    pub(crate) term: Words,
    pub(crate) verdict: fn(TermsVerdict) -> Words,
    pub(crate) latest: fn(&str) -> String,
    /// The fine of a natural person, of a company.
    pub(crate) fine: fn(&str, &str) -> String,
    pub(crate) instalments: Words,
    pub(crate) deadlines: Words,
    pub(crate) deadline: fn(DeadlineCode) -> Words,
    pub(crate) passed: Words,
    pub(crate) balance: Words,
    pub(crate) event: Words,
    pub(crate) events: fn(BalanceEvent) -> Words,
    pub(crate) reference: Words,
    pub(crate) to_compensation: Words,
    pub(crate) to_interest: Words,
    pub(crate) to_principal: Words,
    pub(crate) late_interest: Words,
    /// From, to, days, base, rate, year.
    pub(crate) segment: [Words; 6],
    pub(crate) steps: Words,
    /// An article and the day on which it was checked.
    pub(crate) checked_on: fn(&str, &str) -> String,
    pub(crate) compared: fn(Compared) -> Words,
    pub(crate) owed: Words,
    pub(crate) principal: Words,
    pub(crate) fixed_compensation: Words,
    pub(crate) total: Words,
    pub(crate) of_which_disputed: Words,
    pub(crate) surplus: Words,
    pub(crate) may_change: fn(&str) -> String,
}

/// What is said of a decision wherever one is shown.
pub(crate) struct Decision {
    pub(crate) step: fn(NextStepKind) -> Words,
    /// After a step that writes; nothing for a call, which says it.
    pub(crate) by: fn(Channel) -> Words,
    pub(crate) tone: fn(Tone) -> Words,
    pub(crate) verdict: fn(LevelVerdict) -> Words,
    pub(crate) on: fn(&str) -> String,
    pub(crate) until: fn(&str) -> String,
    pub(crate) action_key: Words,
    pub(crate) verdicts: Words,
    pub(crate) open_from: Words,
    pub(crate) see_why: fn(&str) -> String,
    /// The last day to declare a claim, before and after it.
    pub(crate) declare_by: fn(&str) -> String,
    pub(crate) declared_too_late: fn(&str) -> String,
}

/// The page of `relance why`.
pub(crate) struct Why {
    /// A change to come, with its day.
    pub(crate) changes_on: fn(&str) -> String,
    pub(crate) changes_never: Words,
    pub(crate) see_explain: fn(&str) -> String,
    pub(crate) on: Words,
    pub(crate) policy: Words,
    pub(crate) pay_by: Words,
    /// What may be added to a demand.
    pub(crate) announced: Words,
    /// Something to the credit of the debtor, and what it is.
    pub(crate) credit: Words,
    pub(crate) credit_kind: fn(CreditKind) -> Words,
    pub(crate) key: Words,
    /// After how late: the due date.
    pub(crate) due: fn(&str) -> String,
    /// Principal, interest, compensation, fee.
    pub(crate) demanded: [Words; 4],
    pub(crate) blockers: Words,
    pub(crate) levels: Words,
    pub(crate) from: fn(&str) -> String,
    pub(crate) promises: Words,
    /// Made on, pay by, holds until, paid since.
    pub(crate) promise: [Words; 4],
    pub(crate) promise_state: fn(PromiseState) -> Words,
    pub(crate) disputes: Words,
    pub(crate) dispute_stage: fn(DisputeStage) -> Words,
    pub(crate) dispute_reason: fn(DisputeReason) -> Words,
    pub(crate) by: fn(&str) -> String,
    pub(crate) days_late: fn(&str) -> String,
    pub(crate) priority: Words,
    pub(crate) score: fn(ScoreCode) -> Words,
    pub(crate) plan: Words,
    pub(crate) plan_state: fn(PlanState) -> Words,
    /// Paid of what was expected by now.
    pub(crate) plan_paid: fn(&str, &str) -> String,
    /// Day and amount of the next instalment.
    pub(crate) next_instalment: fn(&str, &str) -> String,
    pub(crate) settle_today: Words,
    pub(crate) sanctions: Words,
    /// Sanction, tell by, told on, applies from.
    pub(crate) sanction: [Words; 4],
    pub(crate) sanction_kind: fn(SanctionKind) -> Words,
    pub(crate) routes: Words,
    pub(crate) route_status: fn(RouteStatus) -> Words,
    pub(crate) documents: Words,
}

/// The page of `relance simulate`.
pub(crate) struct Simulation {
    /// First day, last day, name.
    pub(crate) title: fn(&str, &str, &str) -> String,
    pub(crate) nothing: Words,
    pub(crate) items: Words,
    pub(crate) step: Words,
    pub(crate) actions: Words,
    pub(crate) more_days: fn(usize) -> String,
    /// One simulation, and several.
    pub(crate) totals: [Words; 2],
    pub(crate) contacts: Words,
    pub(crate) invoices_contacted: Words,
    pub(crate) busy_days: Words,
    pub(crate) fees: Words,
    /// How many messages, about how many invoices.
    pub(crate) items_of: fn(u32, u32) -> String,
    /// A simulation and invoices refused in it.
    pub(crate) refused: fn(&str, &str) -> String,
}

/// Beside a message.
pub(crate) struct Message {
    pub(crate) call: Words,
    pub(crate) to: Words,
    pub(crate) subject: Words,
    pub(crate) number_unknown: Words,
    pub(crate) address_unknown: Words,
    pub(crate) channel: fn(Channel) -> Words,
    /// Invoices that are contested, promised, under a plan.
    pub(crate) roles: [Words; 3],
    pub(crate) set_out: fn(&str) -> String,
    pub(crate) left_out: fn(&str) -> String,
    /// Characters, alphabet, messages.
    pub(crate) length: fn(u32, &str, u32) -> String,
}

/// The page of `relance terms`.
pub(crate) struct Terms {
    pub(crate) two_readings: Words,
    pub(crate) due: Words,
    /// A rate, and the days in which it is granted.
    /// A discount for early payment: percent, and until when.
    pub(crate) discount: fn(&str, &str) -> String,
    pub(crate) within: fn(u16) -> String,
    pub(crate) by: fn(&str) -> String,
}

/// The pages of `relance law`.
pub(crate) struct Law {
    pub(crate) day: Words,
    pub(crate) holiday: Words,
    pub(crate) series: Words,
    pub(crate) half_year: Words,
    pub(crate) percent: Words,
    pub(crate) proof: Words,
    pub(crate) source: Words,
    pub(crate) proofs: fn(Proof) -> Words,
}

/// The page of `relance policy list`.
pub(crate) struct Policies {
    pub(crate) name: Words,
    pub(crate) after: Words,
    /// How many policies.
    pub(crate) count: Words,
    /// How many levels in each.
    pub(crate) levels: Words,
    pub(crate) hint: Words,
}

/// The page of `relance component`.
pub(crate) struct Component {
    pub(crate) bytes: Words,
    pub(crate) contract: Words,
    pub(crate) imports: Words,
    pub(crate) nothing: Words,
    pub(crate) exports: Words,
    pub(crate) functions: Words,
    pub(crate) no_core_module: Words,
}
