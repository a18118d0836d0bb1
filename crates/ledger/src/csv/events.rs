//! Rows about what happened to an invoice.

use relance_contract::Tagged;
use relance_contract::types::{
    Contact, Credit, CreditEffect, CreditKind, Dispute, DisputeOutcome, DunningBlock, Instalment, Money,
    PaymentPlan, PromiseToPay,
};

use super::filing::Filing;
use super::row::{Row, in_currency};
use super::words::{OUTCOMES, named};
use crate::book::{ClaimFacts, PlanFacts, Reduction};
use crate::figures::{wrong_amount, wrong_currency, wrong_date};
use crate::place::Placed;
use crate::problem::{Problem, quoted};

impl Filing<'_, '_> {
    /// A part of an invoice. Its currency is that of the invoice, as for a part in dispute.
    pub(super) fn instalment(&mut self, row: &Row<'_>) {
        let at = self.at(row);
        let has_terms = |claim: &ClaimFacts| claim.terms.is_some();
        if self.book.claim(row.get("invoice")).is_some_and(has_terms) {
            self.fault(row, "record", Problem::TermsAndInstalments);
            return;
        }
        self.attach(row, |claim| claim.instalments.push(Placed { at, value: part(row, claim) }));
    }

    /// Money received: for an invoice, or of a debtor and not matched yet.
    pub(super) fn payment(&mut self, row: &Row<'_>) {
        self.reduction(row, CreditKind::Payment, None);
    }

    /// A credit note: on an invoice, or of a debtor.
    pub(super) fn credit_note(&mut self, row: &Row<'_>) {
        let effect = self.word(row, "effect", &named());
        if effect.is_none() && !row.get("invoice").is_empty() {
            if row.get("effect").is_empty() {
                self.fault(row, "effect", Problem::Missing);
            }
            return;
        }
        self.reduction(row, CreditKind::CreditNote, effect);
    }

    /// What was paid or credited is taken by its written form: what cannot be taken so is named, and asks for nothing.
    fn reduction(&mut self, row: &Row<'_>, kind: CreditKind, effect: Option<CreditEffect>) {
        let at = self.at(row);
        let amount = row.money();
        let problem = if let Some(problem) = wrong_date(row.get("date")) {
            Some(("date", problem))
        } else if let Some(problem) = wrong_amount(&amount) {
            Some(("amount", problem))
        } else if let Some(problem) = wrong_currency(&amount.currency) {
            Some(("currency", problem))
        } else if row.get("invoice").is_empty() && row.get("debtor").is_empty() {
            Some(("debtor", Problem::Missing))
        } else {
            None
        };
        if let Some((column, problem)) = problem {
            self.fault(row, column, problem);
            return;
        }
        let (date, reference, invoice) = (row.text("date"), row.some("reference"), row.some("invoice"));
        let credit = Credit { kind, date, amount, reference, invoice };
        self.book.reductions.push(Reduction {
            at,
            debtor: row.text("debtor"),
            credit,
            effect,
            is_invoice: false,
        });
    }

    pub(super) fn dispute(&mut self, row: &Row<'_>) {
        let at = self.at(row);
        let reason = self.word(row, "reason", &named());
        let outcome = self.word(row, "outcome", &OUTCOMES);
        let partly = DisputeOutcome::PartlyUpheld(row.money()).tag();
        // What was upheld says how much, and nothing else does.
        if outcome == Some(partly) && row.get("upheld").is_empty() {
            self.fault(row, "upheld", Problem::Missing);
        }
        if outcome != Some(partly) && !row.get("upheld").is_empty() {
            let given = quoted(row.get("outcome"));
            self.fault(row, "outcome", Problem::UnknownWord { given, allowed: partly.to_owned() });
        }
        self.attach(row, |claim| {
            let currency = &claim.amount_due.currency;
            let upheld = Money { amount: row.decimal("upheld"), currency: row.text("currency") };
            let value = Dispute {
                opened_on: row.text("date"),
                amount: row.part_in(currency),
                reason,
                subject: row.some("subject"),
                acknowledged_on: row.some("acknowledged"),
                investigated_on: row.some("investigated"),
                closed_on: row.some("end-date"),
                outcome: outcome.map(|outcome| {
                    let whole = [DisputeOutcome::Upheld, DisputeOutcome::Rejected];
                    let whole = whole.into_iter().find(|known| known.tag() == outcome);
                    whole.unwrap_or_else(|| DisputeOutcome::PartlyUpheld(in_currency(upheld, currency)))
                }),
            };
            claim.disputes.push(Placed { at, value });
        });
    }

    pub(super) fn promise(&mut self, row: &Row<'_>) {
        let at = self.at(row);
        self.attach(row, |claim| {
            let value = PromiseToPay {
                made_on: row.text("date"),
                pay_by: row.text("end-date"),
                amount: row.part_in(&claim.amount_due.currency),
            };
            claim.promises.push(Placed { at, value });
        });
    }

    pub(super) fn contact(&mut self, row: &Row<'_>) {
        let at = self.at(row);
        let channel = self.needed(row, "channel", &named());
        let status = self.needed(row, "status", &named());
        let (Some(channel), Some(status)) = (channel, status) else {
            return;
        };
        let value = Contact {
            date: row.text("date"),
            level: row.text("level"),
            // The policies tell which of their levels is a formal notice; see `policies.rs`.
            formal_notice: false,
            channel,
            status,
            pay_by: row.some("pay-by"),
            address: None,
        };
        self.attach(row, |claim| claim.contacts.push(Placed { at, value }));
    }

    /// A decision to leave an invoice alone, or without one all of a debtor.
    pub(super) fn block(&mut self, row: &Row<'_>) {
        let at = self.at(row);
        let value =
            DunningBlock { reason: row.text("reason"), since: row.text("date"), until: row.some("end-date") };
        let id = row.get("debtor");
        if !row.get("invoice").is_empty() {
            self.attach(row, |claim| claim.blocks.push(Placed { at, value }));
        } else if self.is_debtor(row, id) {
            self.book.with_debtor(id, at, |debtor| debtor.blocks.push(Placed { at, value }));
        }
    }

    /// A payment plan; its parts are rows of their own.
    pub(super) fn plan(&mut self, row: &Row<'_>) {
        let at = self.at(row);
        let acknowledged = self.yes_or_no(row, "debt-acknowledged").unwrap_or(false);
        let tolerance = row.get("tolerance-days");
        let tolerance_days = if tolerance.is_empty() { Some(0) } else { tolerance.parse().ok() };
        let Some(tolerance_days) = tolerance_days else {
            let problem =
                Problem::UnknownWord { given: quoted(tolerance), allowed: format!("0 … {}", u16::MAX) };
            self.fault(row, "tolerance-days", problem);
            return;
        };
        if self.book.claim(row.get("invoice")).is_some_and(|claim| claim.plan.is_some()) {
            self.fault(row, "record", Problem::SecondPlan);
            return;
        }
        let terms = PaymentPlan {
            agreed_on: row.text("date"),
            instalments: Vec::new(),
            tolerance_days,
            acknowledged,
            ended_on: row.some("end-date"),
        };
        self.attach(row, |claim| claim.plan = Some(PlanFacts { at, terms, parts: Vec::new() }));
    }

    pub(super) fn plan_instalment(&mut self, row: &Row<'_>) {
        let at = self.at(row);
        if self.book.claim(row.get("invoice")).is_some_and(|claim| claim.plan.is_none()) {
            self.fault(row, "record", Problem::PlanMissing);
            return;
        }
        self.attach(row, |claim| {
            let value = part(row, claim);
            if let Some(plan) = &mut claim.plan {
                plan.parts.push(Placed { at, value });
            }
        });
    }

    /// Whether a file has the debtor a row names. A slip there would leave the wrong one alone, or lose money.
    fn is_debtor(&mut self, row: &Row<'_>, id: &str) -> bool {
        if id.is_empty() {
            self.fault(row, "debtor", Problem::Missing);
        } else if self.book.debtor(id).is_none() {
            self.fault(row, "debtor", Problem::UnknownDebtor(quoted(id)));
        } else {
            return true;
        }
        false
    }
}

/// A part of what is owed, due by a day.
fn part(row: &Row<'_>, claim: &ClaimFacts) -> Instalment {
    Instalment { due_date: row.text("date"), amount: row.money_in(&claim.amount_due.currency) }
}
