//! The facts: parties, invoice, and what happened to it. Typed mirrors of `wit/types.wit`, where each field is
//! documented; texts have been read, values have not been judged. [`check()`] judges them.

mod check;

use crate::calendar::{Calendar, Day, Override, next};
use crate::law::{Jurisdiction, RateRow};
use crate::money::{Currency, Money, Percent, Rounding};

pub use check::{check, check_debtor};

/// The kind of a public buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PublicBuyer {
    StateOrLocal,
    HealthEstablishment,
    PublicUndertaking,
}

impl PublicBuyer {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::StateOrLocal, Self::HealthEstablishment, Self::PublicUndertaking];
}

/// A place whose holidays are known.
pub type Place = &'static Calendar;

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
    pub registration: Option<String>,
}

/// Insolvency proceedings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Insolvency {
    pub judgment_date: Day,
    pub publication_date: Option<Day>,
    pub creditor_elsewhere: bool,
}

/// How likely the creditor holds the debtor not to pay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Risk {
    Low,
    #[default]
    Normal,
    High,
}

/// A decision of the creditor to leave a debtor or an invoice alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct DunningBlock {
    pub reason: String,
    pub since: Day,
    pub until: Option<Day>,
}

impl DunningBlock {
    /// Whether it holds on this day.
    #[must_use]
    pub fn holds(&self, on: Day) -> bool {
        self.since <= on && self.until.is_none_or(|until| on <= until)
    }
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
    pub phone: Option<String>,
    pub reachable_by: Option<Vec<Channel>>,
    pub segment: Option<String>,
    pub risk: Risk,
    pub blocks: Vec<DunningBlock>,
    pub unallocated_payments: Vec<Payment>,
    pub insolvency: Option<Insolvency>,
}

impl Debtor {
    /// Whether the debtor can be reached this way, as far as the caller says: by a list, or by the addresses given. When
    /// none is given the caller keeps them elsewhere.
    #[must_use]
    pub fn is_reachable_by(&self, channel: Channel) -> bool {
        if let Some(channels) = &self.reachable_by {
            return channels.contains(&channel);
        }
        let nothing_given = self.email.is_none() && self.phone.is_none() && self.address.is_empty();
        nothing_given || self.has_address_for(channel)
    }

    fn has_address_for(&self, channel: Channel) -> bool {
        match channel {
            Channel::Email => self.email.is_some(),
            Channel::Letter => !self.address.is_empty(),
            Channel::Sms | Channel::Phone => self.phone.is_some(),
        }
    }

    /// The address on file for a channel, as one text.
    #[must_use]
    pub fn address_for(&self, channel: Channel) -> Option<String> {
        match channel {
            Channel::Email => self.email.clone(),
            Channel::Letter => (!self.address.is_empty()).then(|| self.address.join("\n")),
            Channel::Sms | Channel::Phone => self.phone.clone(),
        }
    }
}

/// From which event a term counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum StartEvent {
    Issue,
    Receipt,
    Delivery,
}

/// The two accepted readings of "N days end of month", or of ten days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PeriodEndReading {
    DaysThenPeriodEnd,
    PeriodEndThenDays,
}

/// A part of the amount due with a due date of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Instalment {
    pub due_date: Day,
    pub amount: Money,
}

/// What was agreed about the day of payment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum PaymentTerms {
    DueOn(Day),
    Net { days: u16, after: StartEvent, on_day: Option<u8> },
    EndOfMonth { days: u16, reading: Option<PeriodEndReading>, on_day: Option<u8> },
    EndOfTenDays { days: u16, after: StartEvent, reading: Option<PeriodEndReading> },
    Instalments(Vec<Instalment>),
    Statutory,
}

/// Trades for which the law caps terms differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum Sector {
    PerishableFood,
    OtherFood,
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

/// A status that the invoicing network reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct LifecycleStatus {
    pub code: u16,
    pub date: Day,
}

/// The codes of the lifecycle that this program gives a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifecycle {
    /// In dispute.
    Disputed,
    /// Refused by the debtor.
    Refused,
    /// The debtor sent the payment.
    PaymentSent,
    /// The payment was received, or the invoice settled otherwise.
    Paid,
    /// Rejected by the network.
    Rejected,
    /// Anything else: on its way.
    UnderWay,
}

impl LifecycleStatus {
    /// The least and greatest number.
    pub const CODES: (u16, u16) = (200, 213);

    /// What it means.
    #[must_use]
    pub fn meaning(self) -> Lifecycle {
        match self.code {
            207 => Lifecycle::Disputed,
            210 => Lifecycle::Refused,
            211 => Lifecycle::PaymentSent,
            212 => Lifecycle::Paid,
            213 => Lifecycle::Rejected,
            _ => Lifecycle::UnderWay,
        }
    }
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

/// How days become a fraction of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum YearBasis {
    Year365,
    Year360,
    CalendarYear,
    ThirtyDayMonths,
}

/// When the rate of a debt is fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum RateFixing {
    EachHalfYear,
    AtStart,
}

/// What becomes of a due date that is not a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum NonWorkingDay {
    Keep,
    Next,
    Previous,
}

/// What makes interest start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum InterestStart {
    DueDate,
    FormalNotice,
}

/// Interest as the contract alone sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct ContractInterest {
    pub rate: Percent,
    pub year_basis: YearBasis,
    pub start: InterestStart,
    pub rounding: Rounding,
    pub compensation: Option<Money>,
}

/// What the contract says beside the terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Contract {
    pub concluded_on: Option<Day>,
    pub rate: Option<RateClause>,
    pub allocation: Option<AllocationOrder>,
    pub year_basis: Option<YearBasis>,
    pub rate_fixing: Option<RateFixing>,
    pub capitalise_from: Option<Day>,
    pub compensation: Option<Money>,
    pub place_of_payment: Option<Place>,
    pub non_working_day: Option<NonWorkingDay>,
    pub long_term_agreed: Option<bool>,
    pub large_debtor: Option<bool>,
    pub interest: Option<ContractInterest>,
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
    pub description: Option<String>,
    pub terms: PaymentTerms,
    pub sector: Option<Sector>,
    pub periodic: bool,
    pub state: InvoiceState,
    pub lifecycle: Vec<LifecycleStatus>,
    pub contract: Contract,
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

/// What a dispute is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum DisputeReason {
    Price,
    Quantity,
    Quality,
    Delivery,
    Order,
    AlreadyPaid,
    Duplicate,
    Paperwork,
    Other,
}

/// What became of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum DisputeOutcome {
    Upheld,
    PartlyUpheld(Money),
    Rejected,
}

/// A contested invoice or part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Dispute {
    pub opened_on: Day,
    pub amount: Option<Money>,
    pub reason: Option<DisputeReason>,
    pub subject: Option<String>,
    pub acknowledged_on: Option<Day>,
    pub investigated_on: Option<Day>,
    pub closed_on: Option<Day>,
    pub outcome: Option<DisputeOutcome>,
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
    Sms,
    Phone,
}

/// What became of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum ContactStatus {
    Proposed,
    Sent,
    Cancelled,
    Bounced,
    Answered,
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
    pub pay_by: Option<Day>,
    pub address: Option<String>,
}

impl Contact {
    /// Whether the debtor has had it by this day.
    #[must_use]
    pub fn was_sent_by(&self, day: Day) -> bool {
        matches!(self.status, ContactStatus::Sent | ContactStatus::Answered) && self.date <= day
    }
}

/// What interrupted limitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum InterruptionKind {
    Acknowledgment,
    CourtClaim,
    Enforcement,
}

/// An act after which limitation runs anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Interruption {
    pub kind: InterruptionKind,
    pub date: Day,
    pub ended_on: Option<Day>,
}

/// Time that a court gave the debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct GracePeriod {
    pub first_day: Day,
    pub last_day: Day,
    pub principal_first: bool,
}

/// A judgment against the debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Judgment {
    pub given_on: Day,
    pub enforceable_on: Day,
    pub served_on: Option<Day>,
}

/// An order for payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct PaymentOrder {
    pub made_on: Day,
    pub served_on: Option<Day>,
}

/// What happened before the courts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct Proceedings {
    pub interruptions: Vec<Interruption>,
    pub grace: Vec<GracePeriod>,
    pub judgment: Option<Judgment>,
    pub order: Option<PaymentOrder>,
}

/// An agreed schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct PaymentPlan {
    pub agreed_on: Day,
    pub instalments: Vec<Instalment>,
    pub tolerance_days: u16,
    pub acknowledged: bool,
    pub ended_on: Option<Day>,
}

/// What a creditor can stop doing for a debtor that does not pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each case is documented once, in wit/types.wit")]
pub enum SanctionKind {
    StopDeliveries,
    Prepayment,
    ListPrices,
    SuspendService,
    LowerCreditLimit,
}

/// The day the creditor's own people were told of a sanction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is documented once, in wit/types.wit")]
pub struct TeamNotice {
    pub sanction: SanctionKind,
    pub date: Day,
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
    pub blocks: Vec<DunningBlock>,
    pub plan: Option<PaymentPlan>,
    pub team_notices: Vec<TeamNotice>,
    pub proceedings: Proceedings,
    pub delay_excused: bool,
}

impl Proceedings {
    /// Every day on which something before the courts begins to count.
    fn days(&self) -> impl Iterator<Item = Day> + '_ {
        let interruptions = self.interruptions.iter().flat_map(|it| [Some(it.date), it.ended_on]).flatten();
        let grace = self.grace.iter().flat_map(|it| [it.first_day, next(it.last_day)]);
        let judgment = self.judgment.iter();
        let judgment =
            judgment.flat_map(|it| [Some(it.given_on), Some(it.enforceable_on), it.served_on]).flatten();
        let order = self.order.iter().flat_map(|it| [Some(it.made_on), it.served_on]).flatten();
        interruptions.chain(grace).chain(judgment).chain(order)
    }
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

/// Every day on which a block begins or has ended.
pub fn block_days(blocks: &[DunningBlock]) -> impl Iterator<Item = Day> + '_ {
    blocks.iter().flat_map(|block| [Some(block.since), block.until.map(next)]).flatten()
}

/// What is common to all the questions of one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The day of the question.
    pub as_of: Day,
    /// Rates newer than the built-in ones, already checked by [`crate::law::check_extra_rates`].
    pub extra_rates: Vec<RateRow>,
    /// Whether rates that no publication proves may be used.
    pub accept_unverified: bool,
    /// One-off closed or opened days.
    pub calendar_changes: Vec<Override>,
}
