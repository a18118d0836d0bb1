//! The facts: parties, invoice, and what happened to it. Typed mirrors of `wit/types.wit`, where each field is
//! documented; texts have been read, values have not been judged. [`check`] judges them.

use crate::calendar::Day;
use crate::law::{Jurisdiction, RateRow};
use crate::money::{Currency, Money, Percent};
use crate::refusal::{Reason, Refusal};

/// The kind of a public buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PublicBuyer {
    StateOrLocal,
    HealthEstablishment,
    PublicUndertaking,
}

/// Who owes the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum DebtorKind {
    Business,
    PublicAuthority(PublicBuyer),
    Consumer,
}

/// A kind of debtor, without its particulars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/dunning.wit")]
pub enum DebtorClass {
    Business,
    PublicAuthority,
    Consumer,
}

impl DebtorKind {
    /// Its class.
    #[must_use]
    pub fn class(self) -> DebtorClass {
        match self {
            Self::Business => DebtorClass::Business,
            Self::PublicAuthority(_) => DebtorClass::PublicAuthority,
            Self::Consumer => DebtorClass::Consumer,
        }
    }
}

/// The company to whom the money is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Creditor {
    pub name: String,
    pub address: Vec<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub iban: Option<String>,
}

/// Insolvency proceedings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Insolvency {
    pub judgment_date: Day,
    pub publication_date: Option<Day>,
}

/// The person who owes the money.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Debtor {
    pub id: String,
    pub name: String,
    pub kind: DebtorKind,
    pub address: Vec<String>,
    pub email: Option<String>,
    pub unallocated_payments: Vec<Payment>,
    pub insolvency: Option<Insolvency>,
}

/// From which event a term counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum StartEvent {
    Issue,
    Receipt,
    Delivery,
}

/// The two accepted readings of "N days end of month".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum MonthEndReading {
    DaysThenMonthEnd,
    MonthEndThenDays,
}

/// What was agreed about the day of payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PaymentTerms {
    DueOn(Day),
    Net { days: u16, after: StartEvent },
    EndOfMonth { days: u16, reading: Option<MonthEndReading> },
    Statutory,
}

/// Trades for which the law caps terms differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Sector {
    PerishableFood,
    SeasonalAgriculture,
    LiveCattle,
    AlcoholicDrinks,
    GrapesAndMust,
    Freight,
}

/// How far an invoice got on its way to the debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum InvoiceState {
    Draft,
    Sent,
    Rejected,
    Refused,
}

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

/// What a part payment pays first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum AllocationOrder {
    CostsInterestPrincipal,
    InterestCostsPrincipal,
    PrincipalInterestCosts,
}

/// An invoice as issued.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Invoice {
    pub number: String,
    pub law: Jurisdiction,
    pub issue_date: Day,
    pub receipt_date: Option<Day>,
    pub delivery_date: Option<Day>,
    pub amount_due: Money,
    pub terms: PaymentTerms,
    pub sector: Option<Sector>,
    pub periodic: bool,
    pub state: InvoiceState,
    pub rate_clause: Option<RateClause>,
    pub allocation: Option<AllocationOrder>,
}

impl Invoice {
    /// Whether it was validly issued. A draft was not, nor one that the network rejected: no term runs from it.
    #[must_use]
    pub fn is_issued(&self) -> bool {
        matches!(self.state, InvoiceState::Sent | InvoiceState::Refused)
    }

    /// The currency everything about it is in.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.amount_due.currency()
    }
}

/// Money received.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Payment {
    pub date: Day,
    pub amount: Money,
    pub reference: Option<String>,
}

/// From when a credit note counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum CreditEffect {
    FromItsDate,
    FromTheStart,
}

/// A credit note.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct CreditNote {
    pub number: String,
    pub date: Day,
    pub amount: Money,
    pub effect: CreditEffect,
}

/// A contested invoice or part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Dispute {
    pub opened_on: Day,
    pub amount: Option<Money>,
    pub subject: Option<String>,
    pub closed_on: Option<Day>,
}

impl Dispute {
    /// Whether it is open on this day. The day it is closed, it no longer is.
    #[must_use]
    pub fn is_open(&self, on: Day) -> bool {
        self.opened_on <= on && self.closed_on.is_none_or(|closed| on < closed)
    }
}

/// A dated commitment to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct PromiseToPay {
    pub made_on: Day,
    pub pay_by: Day,
    pub amount: Option<Money>,
}

/// The medium of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Channel {
    Email,
    Letter,
}

/// What became of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum ContactStatus {
    Proposed,
    Sent,
    Cancelled,
    Bounced,
}

/// A contact with the debtor.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Contact {
    pub date: Day,
    pub level: String,
    pub formal_notice: bool,
    pub channel: Channel,
    pub status: ContactStatus,
}

impl Contact {
    /// Whether the debtor has had it by this day.
    #[must_use]
    pub fn was_sent_by(&self, day: Day) -> bool {
        self.status == ContactStatus::Sent && self.date <= day
    }
}

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
}

impl Claim {
    /// The contacts the debtor has had by this day.
    pub fn contacts_by(&self, day: Day) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(move |contact| contact.was_sent_by(day))
    }

    /// The first day on which the debtor was put on formal notice, if it was by this day.
    #[must_use]
    pub fn formal_notice_by(&self, day: Day) -> Option<Day> {
        self.contacts_by(day).filter(|contact| contact.formal_notice).map(|contact| contact.date).min()
    }

    /// Every day on which some fact begins or ends to count.
    pub fn fact_days(&self) -> impl Iterator<Item = Day> + '_ {
        let payments = self.payments.iter().map(|payment| payment.date);
        let credits = self.credit_notes.iter().map(|credit| credit.date);
        let disputes =
            self.disputes.iter().flat_map(|dispute| [Some(dispute.opened_on), dispute.closed_on]).flatten();
        let promises = self.promises.iter().map(|promise| promise.made_on);
        let contacts = self.contacts.iter().map(|contact| contact.date);
        payments.chain(credits).chain(disputes).chain(promises).chain(contacts)
    }
}

/// What is common to all the questions of one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The day of the question.
    pub as_of: Day,
    /// Rates newer than the built-in ones, already checked by [`crate::law::check_extra_rates`].
    pub extra_rates: Vec<RateRow>,
}

/// Judges the facts of one claim on their own: signs, order of dates, currencies, matching parties.
///
/// Every fault is named, not only the first. Paths start at `debtor` and `claim`.
#[must_use]
pub fn check(debtor: &Debtor, claim: &Claim) -> Vec<Refusal> {
    let mut faults = Vec::new();
    let invoice = &claim.invoice;
    if claim.debtor != debtor.id {
        faults.push(Refusal::new("claim.debtor", Reason::UnknownDebtor(claim.debtor.clone())));
    }
    positive(&mut faults, "claim.invoice.amount-due.amount", invoice.amount_due);
    if let PaymentTerms::DueOn(due) = invoice.terms {
        not_before(&mut faults, "claim.invoice.terms", due, invoice.issue_date);
    }
    for (index, payment) in claim.payments.iter().enumerate() {
        let path = format!("claim.payments[{index}]");
        not_before(&mut faults, format!("{path}.date"), payment.date, invoice.issue_date);
        amount(&mut faults, &path, payment.amount, invoice);
    }
    for (index, credit) in claim.credit_notes.iter().enumerate() {
        let path = format!("claim.credit-notes[{index}]");
        not_before(&mut faults, format!("{path}.date"), credit.date, invoice.issue_date);
        amount(&mut faults, &path, credit.amount, invoice);
    }
    for (index, dispute) in claim.disputes.iter().enumerate() {
        let path = format!("claim.disputes[{index}]");
        not_before(&mut faults, format!("{path}.opened-on"), dispute.opened_on, invoice.issue_date);
        if let Some(closed) = dispute.closed_on {
            not_before(&mut faults, format!("{path}.closed-on"), closed, dispute.opened_on);
        }
        if let Some(disputed) = dispute.amount {
            amount(&mut faults, &path, disputed, invoice);
        }
    }
    for (index, promise) in claim.promises.iter().enumerate() {
        let path = format!("claim.promises[{index}]");
        not_before(&mut faults, format!("{path}.made-on"), promise.made_on, invoice.issue_date);
        not_before(&mut faults, format!("{path}.pay-by"), promise.pay_by, promise.made_on);
        if let Some(promised) = promise.amount {
            amount(&mut faults, &path, promised, invoice);
        }
    }
    for (index, contact) in claim.contacts.iter().enumerate() {
        let path = format!("claim.contacts[{index}]");
        not_before(&mut faults, format!("{path}.date"), contact.date, invoice.issue_date);
    }
    faults
}

/// Judges the facts of one debtor on their own. Paths start at `debtor`.
#[must_use]
pub fn check_debtor(debtor: &Debtor) -> Vec<Refusal> {
    let mut faults = Vec::new();
    for (index, payment) in debtor.unallocated_payments.iter().enumerate() {
        positive(&mut faults, format!("debtor.unallocated-payments[{index}].amount.amount"), payment.amount);
    }
    if let Some(insolvency) = &debtor.insolvency
        && let Some(published) = insolvency.publication_date
    {
        not_before(&mut faults, "debtor.insolvency.publication-date", published, insolvency.judgment_date);
    }
    faults
}

fn positive(faults: &mut Vec<Refusal>, path: impl Into<String>, amount: Money) {
    if !amount.is_positive() {
        faults.push(Refusal::new(path, Reason::AmountNotPositive(amount.to_string())));
    }
}

fn not_before(faults: &mut Vec<Refusal>, path: impl Into<String>, day: Day, limit: Day) {
    if day < limit {
        faults.push(Refusal::new(path, Reason::DateBefore(limit)));
    }
}

fn amount(faults: &mut Vec<Refusal>, path: &str, amount: Money, invoice: &Invoice) {
    positive(faults, format!("{path}.amount.amount"), amount);
    if amount.currency() != invoice.currency() {
        let expected = Reason::CurrencyMismatch(invoice.currency().code());
        faults.push(Refusal::new(format!("{path}.amount.currency"), expected));
    }
}
