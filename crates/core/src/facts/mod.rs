//! The facts: parties, invoice, and what happened to it. Typed mirrors of `wit/types.wit`, where each field is
//! documented; texts have been read, values have not been judged. [`check()`] judges them.

mod check;
mod contract;
mod courts;
mod events;
mod invoice;
mod mailboxes;
mod parties;
mod terms;

use crate::calendar::Day;
use crate::holidays::Override;
use crate::law::RateRow;
use crate::money::Money;

pub use check::{check, check_debtor, check_extra_rates};
pub use contract::{AgreedRate, BelowFloor, Contract, Place, RateClause};
pub use courts::{GracePeriod, Insolvency, Interruption, Judgment, PaymentOrder, Proceedings};
pub use events::{
    Contact, ContactStatus, Credit, CreditEffect, CreditKind, CreditNote, Dispute, DisputeOutcome,
    DisputeReason, Payment, PaymentPlan, PromiseToPay, TeamNotice,
};
pub use invoice::{DiscountUntil, EarlyPaymentDiscount, Invoice, InvoiceState, Lifecycle, LifecycleStatus};
pub use mailboxes::Mailboxes;
pub use parties::{Creditor, Debtor, DunningBlock, Risk, block_days};
pub use terms::{Instalment, PayDay, PaymentTerms, Share};

/// One invoice with everything that happened to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Claim {
    pub debtor: String,
    pub invoice: Invoice,
    pub payments: Vec<Payment>,
    pub credit_notes: Vec<CreditNote>,
    pub disputes: Vec<Dispute>,
    pub promises: Vec<PromiseToPay>,
    pub contacts: Vec<Contact>,
    pub blocks: Vec<DunningBlock>,
    pub plan: Option<PaymentPlan>,
    pub team_notices: Vec<TeamNotice>,
    pub proceedings: Proceedings,
    pub delay_excused: bool,
}

impl Claim {
    /// An invoice to which nothing has happened yet.
    #[must_use]
    pub fn bare(debtor: &str, invoice: Invoice) -> Self {
        Self {
            debtor: debtor.to_owned(),
            invoice,
            payments: Vec::new(),
            credit_notes: Vec::new(),
            disputes: Vec::new(),
            promises: Vec::new(),
            contacts: Vec::new(),
            blocks: Vec::new(),
            plan: None,
            team_notices: Vec::new(),
            proceedings: Proceedings::default(),
            delay_excused: false,
        }
    }

    /// The contacts the debtor has had by this day.
    pub fn contacts_by(&self, day: Day) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(move |contact| contact.was_sent_by(day))
    }

    /// The first day on which the debtor was put on formal notice, if it was by this day.
    #[must_use]
    pub fn formal_notice_by(&self, day: Day) -> Option<Day> {
        self.contacts_by(day).filter(|contact| contact.formal_notice).map(|contact| contact.date).min()
    }

    /// What was paid from one day to another, both counted.
    #[must_use]
    pub fn paid_between(&self, from: Day, to: Day) -> Money {
        let within = self.payments.iter().filter(|payment| from <= payment.date && payment.date <= to);
        within.fold(Money::zero(self.invoice.currency()), |sum, payment| sum.plus(payment.amount))
    }

    /// Every day on which what is owed may change by a fact, not by time alone.
    pub(crate) fn balance_days(&self) -> impl Iterator<Item = Day> + '_ {
        let payments = self.payments.iter().map(|payment| payment.date);
        let credits = self.credit_notes.iter().map(|credit| credit.date);
        let plan = self.plan.iter().map(|plan| plan.agreed_on);
        payments.chain(credits).chain(plan).chain(self.proceedings.days())
    }

    /// Every day on which some fact begins or ends to count.
    pub fn fact_days(&self) -> impl Iterator<Item = Day> + '_ {
        let payments = self.payments.iter().map(|payment| payment.date);
        let credits = self.credit_notes.iter().map(|credit| credit.date);
        let disputes =
            self.disputes.iter().flat_map(|dispute| [Some(dispute.opened_on), dispute.closed_on]).flatten();
        let promises = self.promises.iter().map(|promise| promise.made_on);
        let contacts = self.contacts.iter().map(|contact| contact.date);
        let courts = self.proceedings.days();
        let lifecycle = self.invoice.lifecycle.iter().map(|status| status.date);
        let blocks = block_days(&self.blocks);
        let plan = self.plan.iter().flat_map(|plan| [Some(plan.agreed_on), plan.ended_on]).flatten();
        let told = self.team_notices.iter().map(|notice| notice.date);
        let said = disputes.chain(promises).chain(contacts).chain(blocks).chain(plan).chain(told);
        payments.chain(credits).chain(lifecycle).chain(said).chain(courts)
    }
}

/// What is common to all the questions of one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The day of the question.
    pub as_of: Day,
    /// Rates newer than the built-in ones, already checked by [`check_extra_rates`].
    pub extra_rates: Vec<RateRow>,
    /// Whether rates that no publication proves may be used.
    pub accept_unverified: bool,
    /// One-off closed or opened days.
    pub calendar_changes: Vec<Override>,
}

impl Question {
    /// A question about a day, with nothing beside.
    #[must_use]
    pub fn on(as_of: Day) -> Self {
        Self { as_of, extra_rates: Vec::new(), accept_unverified: false, calendar_changes: Vec::new() }
    }
}
