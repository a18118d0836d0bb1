//! The facts: parties, invoice, and what happened to it. Typed mirrors of `wit/types.wit`, where each field is
//! documented; texts have been read, values have not been judged. [`check`] judges them.

use crate::calendar::{Calendar, Day, Override, next};
use crate::law::{Jurisdiction, RateRow};
use crate::money::{Currency, Money, Percent, Rounding};
use crate::refusal::{Fact, Reason, Refusal};

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
    check_terms(invoice, &mut faults);
    if let Some(concluded) = invoice.contract.concluded_on
        && concluded > invoice.issue_date
    {
        let reason = Reason::DateAfter(invoice.issue_date);
        faults.push(Refusal::new("claim.invoice.contract.concluded-on", reason));
    }
    if invoice.contract.interest.is_some() {
        let Contract { rate, year_basis, rate_fixing, compensation, .. } = &invoice.contract;
        let beside = [
            ("rate", rate.is_some()),
            ("year-basis", year_basis.is_some()),
            ("rate-fixing", rate_fixing.is_some()),
            ("compensation", compensation.is_some()),
        ];
        for (field, _) in beside.iter().filter(|(_, given)| *given) {
            let reason = Reason::GivenTwice("claim.invoice.contract.interest");
            faults.push(Refusal::new(format!("claim.invoice.contract.{field}"), reason));
        }
    }
    if let Some(compensation) = invoice.contract.compensation {
        money(&mut faults, "claim.invoice.contract.compensation", compensation, invoice);
    }
    if let Some(compensation) = invoice.contract.interest.and_then(|interest| interest.compensation) {
        money(&mut faults, "claim.invoice.contract.interest.compensation", compensation, invoice);
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
        check_handling(&mut faults, &path, dispute, invoice);
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
        if let Some(pay_by) = contact.pay_by {
            not_before(&mut faults, format!("{path}.pay-by"), pay_by, contact.date);
        }
    }
    for (index, status) in invoice.lifecycle.iter().enumerate() {
        let path = format!("claim.invoice.lifecycle[{index}]");
        let (least, most) = LifecycleStatus::CODES;
        if status.code < least || status.code > most {
            let (given, least, most) = (status.code.to_string(), least.to_string(), most.to_string());
            faults
                .push(Refusal::new(format!("{path}.code"), Reason::NumberOutOfRange { given, least, most }));
        }
    }
    check_blocks(&mut faults, "claim.blocks", &claim.blocks);
    if let Some(plan) = &claim.plan {
        check_plan(&mut faults, plan, invoice);
    }
    check_proceedings(claim, &mut faults);
    faults
}

fn check_handling(faults: &mut Vec<Refusal>, path: &str, dispute: &Dispute, invoice: &Invoice) {
    let opened = dispute.opened_on;
    for (field, day) in
        [("acknowledged-on", dispute.acknowledged_on), ("investigated-on", dispute.investigated_on)]
    {
        if let Some(day) = day {
            not_before(faults, format!("{path}.{field}"), day, opened);
        }
    }
    if dispute.outcome.is_some() && dispute.closed_on.is_none() {
        faults.push(Refusal::new(format!("{path}.closed-on"), Reason::MissingFact(Fact::ClosedOn)));
    }
    if let Some(DisputeOutcome::PartlyUpheld(upheld)) = dispute.outcome {
        money(faults, &format!("{path}.outcome"), upheld, invoice);
    }
}

fn check_blocks(faults: &mut Vec<Refusal>, path: &str, blocks: &[DunningBlock]) {
    for (index, block) in blocks.iter().enumerate() {
        if block.reason.trim().is_empty() {
            faults.push(Refusal::new(format!("{path}[{index}].reason"), Reason::EmptyText));
        }
        if let Some(until) = block.until {
            not_before(faults, format!("{path}[{index}].until"), until, block.since);
        }
    }
}

fn check_plan(faults: &mut Vec<Refusal>, plan: &PaymentPlan, invoice: &Invoice) {
    let at = "claim.plan";
    not_before(faults, format!("{at}.agreed-on"), plan.agreed_on, invoice.issue_date);
    let mut limit = plan.agreed_on;
    for (index, instalment) in plan.instalments.iter().enumerate() {
        let path = format!("{at}.instalments[{index}]");
        not_before(faults, format!("{path}.due-date"), instalment.due_date, limit);
        limit = limit.max(instalment.due_date);
        amount(faults, &path, instalment.amount, invoice);
    }
    if let Some(ended) = plan.ended_on {
        not_before(faults, format!("{at}.ended-on"), ended, plan.agreed_on);
    }
}

fn check_terms(invoice: &Invoice, faults: &mut Vec<Refusal>) {
    let at = "claim.invoice.terms";
    match &invoice.terms {
        PaymentTerms::DueOn(due) => not_before(faults, at, *due, invoice.issue_date),
        PaymentTerms::Instalments(instalments) => {
            let mut limit = invoice.issue_date;
            let mut sum = Money::zero(invoice.currency());
            let whole = faults.len();
            for (index, instalment) in instalments.iter().enumerate() {
                let path = format!("{at}.instalments[{index}]");
                not_before(faults, format!("{path}.due-date"), instalment.due_date, limit);
                limit = limit.max(instalment.due_date);
                amount(faults, &path, instalment.amount, invoice);
                if instalment.amount.currency() == invoice.currency() {
                    sum = sum.plus(instalment.amount);
                }
            }
            if faults.len() == whole && sum != invoice.amount_due {
                faults.push(Refusal::new(at, Reason::InstalmentsDoNotAddUp(sum)));
            }
        }
        PaymentTerms::Net { .. }
        | PaymentTerms::EndOfMonth { .. }
        | PaymentTerms::EndOfTenDays { .. }
        | PaymentTerms::Statutory => {}
    }
}

fn check_proceedings(claim: &Claim, faults: &mut Vec<Refusal>) {
    let at = "claim.proceedings";
    let issue = claim.invoice.issue_date;
    let Proceedings { interruptions, grace, judgment, order } = &claim.proceedings;
    for (index, interruption) in interruptions.iter().enumerate() {
        let path = format!("{at}.interruptions[{index}]");
        not_before(faults, format!("{path}.date"), interruption.date, issue);
        if let Some(ended) = interruption.ended_on {
            not_before(faults, format!("{path}.ended-on"), ended, interruption.date);
        }
    }
    let mut limit = issue;
    for (index, period) in grace.iter().enumerate() {
        let path = format!("{at}.grace[{index}]");
        not_before(faults, format!("{path}.first-day"), period.first_day, limit);
        not_before(faults, format!("{path}.last-day"), period.last_day, period.first_day);
        limit = next(period.last_day.max(period.first_day));
    }
    if let Some(judgment) = judgment {
        let given = judgment.given_on;
        not_before(faults, format!("{at}.judgment.given-on"), given, issue);
        not_before(faults, format!("{at}.judgment.enforceable-on"), judgment.enforceable_on, given);
        if let Some(served) = judgment.served_on {
            not_before(faults, format!("{at}.judgment.served-on"), served, given);
        }
    }
    if let Some(order) = order {
        not_before(faults, format!("{at}.order.made-on"), order.made_on, issue);
        if let Some(served) = order.served_on {
            not_before(faults, format!("{at}.order.served-on"), served, order.made_on);
        }
    }
}

/// Judges the facts of one debtor on their own. Paths start at `debtor`.
#[must_use]
pub fn check_debtor(debtor: &Debtor) -> Vec<Refusal> {
    let mut faults = Vec::new();
    check_blocks(&mut faults, "debtor.blocks", &debtor.blocks);
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
    money(faults, &format!("{path}.amount"), amount, invoice);
}

fn money(faults: &mut Vec<Refusal>, path: &str, money: Money, invoice: &Invoice) {
    positive(faults, format!("{path}.amount"), money);
    if money.currency() != invoice.currency() {
        let expected = Reason::CurrencyMismatch(invoice.currency().code());
        faults.push(Refusal::new(format!("{path}.currency"), expected));
    }
}
