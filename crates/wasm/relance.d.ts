// Generated from wit/ by `cargo xtask contract`. Do not edit.

/** An answer, or why there is none. */
export type Result<T, E> =
  /** The answer. */
  | { tag: 'ok'; val: T }
  /** Why there is none. */
  | { tag: 'err'; val: E };

// ---- types ----------------------------------------------------------------------------------------------

/** An ISO 8601 calendar date such as `2026-11-22`. */
export type CalendarDate = string;

/** A decimal number such as `12.15`. */
export type Decimal = string;

/** An ISO 4217 alphabetic code such as `EUR`. */
export type CurrencyCode = string;

/** An ISO 3166-1 alpha-2 code such as `FR`. */
export type CountryCode = string;

/** The language of every sentence in an answer. Figures, codes and dates do not depend on it. */
export type Language =
  /** French. */
  | 'fr'
  /** English. */
  | 'en';

/** An amount of money. Never without its currency. */
export interface Money {
  /** How much, at the scale of the currency in answers. */
  amount: Decimal;
  /** In which currency. */
  currency: CurrencyCode;
}

/** The company to whom the money is owed. Only reminders need it. */
export interface Creditor {
  /** Its name as it signs letters. */
  name: string;
  /** Its postal address, one line an item. */
  address: string[];
  /** Where a debtor can write. */
  email?: string;
  /** Whom a debtor can call. */
  phone?: string;
  /** The account to pay into (ISO 13616). Checked; an impossible number is refused. */
  iban?: string;
}

/** The kind of a public buyer; it fixes the period within which the law wants it to pay. */
export type PublicBuyer =
  /** The State, a local authority, and their public bodies. */
  | 'state-or-local'
  /** A public health establishment. */
  | 'health-establishment'
  /** A public undertaking that is not a local public body. */
  | 'public-undertaking';

/** Who owes the money. It decides which law applies, so it is never assumed. */
export type DebtorKind =
  /** A person acting in the course of business. */
  | { tag: 'business' }
  /** A public buyer. */
  | { tag: 'public-authority'; val: PublicBuyer }
  /** A consumer. */
  | { tag: 'consumer' };

/** Insolvency proceedings opened against the debtor. */
export interface Insolvency {
  /** Day of the judgment that opened the proceedings. */
  judgmentDate: CalendarDate;
  /** Day on which the judgment was published in the official gazette, if it was. */
  publicationDate?: CalendarDate;
}

/** The person who owes the money. */
export interface Debtor {
  /** The caller's own reference for this debtor; unique within one call. */
  id: string;
  /** The name to write to. */
  name: string;
  /** Which law protects it. */
  kind: DebtorKind;
  /** Its postal address, one line an item. */
  address: string[];
  /** Where to write by e-mail. */
  email?: string;
  /** Payments received from this debtor that no invoice has been matched with yet. */
  unallocatedPayments: Payment[];
  /** Insolvency proceedings, once opened. */
  insolvency?: Insolvency;
}

/** From which event a payment term counts. */
export type StartEvent =
  /** The day the invoice was issued. */
  | 'issue'
  /** The day the debtor received the invoice or payment request. */
  | 'receipt'
  /** The day goods were received or the service was performed. */
  | 'delivery';

/** A term of so many days. */
export interface NetTerms {
  /** Calendar days, 0 to 3650. The start day is not counted. */
  days: number;
  /** The event they count from; its date must be among the facts. */
  after: StartEvent;
}

/** The two accepted readings of "N days end of month". They can differ by more than two weeks. */
export type MonthEndReading =
  /** Add the days, then go to the end of that month. */
  | 'days-then-month-end'
  /** Go to the end of the month of issue, then add the days. */
  | 'month-end-then-days';

/** A term of so many days "end of month", from the day of issue. */
export interface EndOfMonthTerms {
  /** Calendar days, 0 to 3650. */
  days: number;
  /**
   * Which reading the contract means. If absent, the question is refused with both dates named,
   * unless they are the same.
   */
  reading?: MonthEndReading;
}

/** What was agreed about the day of payment. */
export type PaymentTerms =
  /** The invoice or contract names the day. */
  | { tag: 'due-on'; val: CalendarDate }
  /** So many days after an event. */
  | { tag: 'net'; val: NetTerms }
  /** So many days, end of month. */
  | { tag: 'end-of-month'; val: EndOfMonthTerms }
  /** Nothing was agreed: the term the law supplies. */
  | { tag: 'statutory' };

/** Trades for which the law caps payment terms differently. */
export type Sector =
  /** Perishable food, frozen meat, ready meals and preserves from perishable products. */
  | 'perishable-food'
  /** Seasonal agricultural goods under integration contracts. */
  | 'seasonal-agriculture'
  /** Live cattle for consumption and the fresh meat derived from it. */
  | 'live-cattle'
  /** Alcoholic drinks subject to consumption duty. */
  | 'alcoholic-drinks'
  /** Grapes and must for making alcoholic drinks. */
  | 'grapes-and-must'
  /** Road freight, vehicle rental, freight forwarding, shipping and air-freight agents, customs agents. */
  | 'freight';

/** How far an invoice got on its way to the debtor. */
export type InvoiceState =
  /** Not issued yet. */
  | 'draft'
  /** Sent to the debtor. */
  | 'sent'
  /** Technically rejected by the e-invoicing network: not validly issued. */
  | 'rejected'
  /** Refused by the debtor on commercial grounds. */
  | 'refused';

/** An agreed interest rate. */
export type AgreedRate =
  /** So many percent a year, 0 to 100, at most four decimal places. */
  | { tag: 'fixed'; val: Decimal }
  /** The statutory reference rate plus so many points, 0 to 100, at most four decimal places. */
  | { tag: 'over-reference'; val: Decimal };

/** What to apply while an agreed rate is under the legal floor. The law leaves this open; say it. */
export type BelowFloor =
  /** The clause is void for that period: the statutory default rate applies. */
  | 'statutory-rate'
  /** The clause is lifted to the floor. */
  | 'floor'
  /** The creditor contents itself with the agreed rate. */
  | 'as-agreed';

/** A contract clause on the interest rate. */
export interface RateClause {
  /** The rate agreed. */
  rate: AgreedRate;
  /** What to apply in a period where it is under the legal floor. */
  belowFloor: BelowFloor;
}

/** What a part payment pays first. */
export type AllocationOrder =
  /** Fixed compensation, then interest, then principal. */
  | 'costs-interest-principal'
  /** Interest, then fixed compensation, then principal. */
  | 'interest-costs-principal'
  /**
   * Principal, then interest, then fixed compensation: books in which payments are matched with
   * invoices.
   */
  | 'principal-interest-costs';

/** An invoice as issued. */
export interface Invoice {
  /** Its number; unique within one call. */
  number: string;
  /** The country whose law governs the debt. */
  law: CountryCode;
  /** The day it was issued. */
  issueDate: CalendarDate;
  /** The day the debtor received it, if known. */
  receiptDate?: CalendarDate;
  /** The day goods were received or the service performed, if known. */
  deliveryDate?: CalendarDate;
  /** The sum that should have been paid, taxes included; more than zero. */
  amountDue: Money;
  /** What was agreed about the day of payment. */
  terms: PaymentTerms;
  /** The trade, where the law caps its terms differently. */
  sector?: Sector;
  /** Whether it is a periodic (recapitulative) invoice. */
  periodic: boolean;
  /** How far it got on its way to the debtor. */
  state: InvoiceState;
  /** A contract clause on the rate; absent, the statutory rate. */
  rateClause?: RateClause;
  /** What the contract says a part payment pays first; absent, the order of the law. */
  allocation?: AllocationOrder;
}

/** Money received. The day is the one on which the creditor can dispose of the funds. */
export interface Payment {
  /** The day of payment, not before the issue of the invoice it is matched with. */
  date: CalendarDate;
  /** How much; more than zero. */
  amount: Money;
  /** The caller's own reference. */
  reference?: string;
}

/** From when a credit note reduces the principal. */
export type CreditEffect =
  /** From its own date. */
  | 'from-its-date'
  /** From the start: it corrects an error, so the excess was never owed. */
  | 'from-the-start';

/** A credit note against the invoice. It reduces the principal and is never allocated to interest. */
export interface CreditNote {
  /** Its number. */
  number: string;
  /** Its date, not before the issue of the invoice. */
  date: CalendarDate;
  /** How much; more than zero. */
  amount: Money;
  /** From when it counts. */
  effect: CreditEffect;
}

/** A contested invoice, or a contested part of one. */
export interface Dispute {
  /** The day it was opened. */
  openedOn: CalendarDate;
  /** The contested amount; absent, the whole invoice. */
  amount?: Money;
  /** What it is about, in the caller's words. */
  subject?: string;
  /** The day it was closed; absent while open. */
  closedOn?: CalendarDate;
}

/** The debtor's dated commitment to pay. */
export interface PromiseToPay {
  /** The day it was made. */
  madeOn: CalendarDate;
  /** The day by which payment was promised; not before the day it was made. */
  payBy: CalendarDate;
  /** The promised amount; absent, the whole balance. */
  amount?: Money;
}

/** The medium of a contact. */
export type Channel =
  /** An e-mail. */
  | 'email'
  /** A letter on paper. */
  | 'letter';

/** What became of a contact. Only a sent one counts; a proposal never escalates. */
export type ContactStatus =
  /** Proposed, not sent. */
  | 'proposed'
  /** Sent. */
  | 'sent'
  /** Withdrawn after having been proposed or sent. */
  | 'cancelled'
  /** Sent and returned undelivered. */
  | 'bounced';

/** A contact with the debtor about this invoice. */
export interface Contact {
  /** Its day. */
  date: CalendarDate;
  /** The level of the policy it was made at, by its id. */
  level: string;
  /** Whether it put the debtor on formal notice. In some laws interest runs only from there. */
  formalNotice: boolean;
  /** How it was made. */
  channel: Channel;
  /** What became of it. */
  status: ContactStatus;
}

/** One invoice with everything that happened to it. */
export interface Claim {
  /** The debtor, by its id. */
  debtor: string;
  /** The invoice. */
  invoice: Invoice;
  /** Payments matched with it. */
  payments: Payment[];
  /** Credit notes against it. */
  creditNotes: CreditNote[];
  /** Disputes about it. */
  disputes: Dispute[];
  /** Promises to pay it. */
  promises: PromiseToPay[];
  /** Contacts about it. */
  contacts: Contact[];
}

/** Where a rule or a figure comes from. */
export interface Source {
  /** What it is, for example an article of a code. */
  title: string;
  /** Where to read it. */
  url: string;
  /** The day someone last compared it with our figure. */
  checkedOn: CalendarDate;
}

/** How well a figure of law is proved. */
export type Proof =
  /** Read in an official publication, or in two independent ones. */
  | 'published'
  /** Read in one secondary publication. Used with a warning. */
  | 'secondary'
  /** Supplied by the caller. Used with a warning. */
  | 'supplied';

/** One row of a rate series: the rate that applies in one half-year. */
export interface RateRow {
  /** The series, for example `eu/ecb-main-refinancing`. */
  series: string;
  /** First day of the half-year, 1 January or 1 July. */
  firstDay: CalendarDate;
  /** Percent a year, at most four decimal places. */
  percent: Decimal;
  /** Where the figure comes from. */
  source: Source;
  /** How well it is proved. */
  proof: Proof;
}

/** What is common to all the questions of one call. */
export interface Question {
  /** The day of the question: "today" to the caller. Nothing here has a clock. */
  asOf: CalendarDate;
  /** The language of the sentences in the answer. */
  language: Language;
  /**
   * Rates newer than the built-in ones, in the same shape, each following the row before it
   * without a gap.
   */
  extraRates: RateRow[];
}

/** A named value in an explanation. */
export interface NamedValue {
  /** What it is, in kebab-case; the same in all languages. */
  name: string;
  /** Its value in the written forms of this contract. */
  value: string;
}

/** One line of an explanation. With its inputs, a reader can redo it by hand. */
export interface Step {
  /** The rule applied; a stable name such as `interest.segment`. */
  rule: string;
  /** What was done, in the language of the question. */
  sentence: string;
  /** What went in. */
  inputs: NamedValue[];
  /** What came out, in the written forms of this contract. */
  outcome: string;
  /** The article or publication it rests on; absent for facts and plain arithmetic. */
  source?: Source;
}

/** Why something is worth a second look. The answer stands. */
export type WarningCode =
  /** The agreed term is over the legal maximum. */
  | 'term-unlawful'
  /** The agreed term is lawful only under a condition that the facts do not show. */
  | 'term-depends'
  /** The lawfulness of the term could not be checked: a fact is missing. */
  | 'term-unchecked'
  /** The agreed rate is under the legal floor in some period. */
  | 'rate-below-floor'
  /** A rate comes from one secondary source. */
  | 'rate-secondary'
  /** A rate was supplied by the caller. */
  | 'rate-supplied'
  /** The law supplied a date that the facts do not give. */
  | 'date-assumed'
  /** A fact dated after the day of the question was set aside. */
  | 'later-fact-set-aside'
  /** More was paid or credited than was owed. */
  | 'overpaid'
  /** The fixed compensation is set in another currency and was not added. */
  | 'compensation-currency'
  /** Money from this debtor waits to be matched with an invoice. */
  | 'unallocated-payment';

/** A remark that travels with an answer. */
export interface Warning {
  /** What it is about. */
  code: WarningCode;
  /** The field it is about, such as `claims[3].invoice.terms`. */
  path: string;
  /** In the language of the question. */
  message: string;
}

/** The two days an ambiguous term may mean. */
export interface TwoReadings {
  /** Days added, then end of month. */
  daysThenMonthEnd: CalendarDate;
  /** End of month, then days added. */
  monthEndThenDays: CalendarDate;
}

/** A rate that no row gives. */
export interface MissingRate {
  /** The series that ends too early or starts too late. */
  series: string;
  /** First day of the half-year that is missing. */
  firstDay: CalendarDate;
}

/** A range that a number left. */
export interface NumberRange {
  /** What was given. */
  given: string;
  /** The least allowed. */
  least: string;
  /** The most allowed. */
  most: string;
}

/** Why a question cannot be answered. A closed set; the case name is the stable code. */
export type RefusalReason =
  /** The input does not have the shape of the contract: what was wrong (hosts without static types). */
  | { tag: 'malformed-input'; val: string }
  /** A fact that matters is missing: which one. */
  | { tag: 'missing-fact'; val: string }
  /** A text that must not be empty is. */
  | { tag: 'empty-text' }
  /** Not a date, or not one of the calendar: what was given. */
  | { tag: 'invalid-date'; val: string }
  /** A date outside 1900 to 2199: what was given. */
  | { tag: 'date-out-of-range'; val: string }
  /** Not a decimal number: what was given. */
  | { tag: 'invalid-decimal'; val: string }
  /** More places than the currency has: how many it has. */
  | { tag: 'too-many-decimals'; val: number }
  /** An amount of 10 000 billions or more. */
  | { tag: 'amount-too-large'; val: string }
  /** An amount that must be more than zero is not. */
  | { tag: 'amount-not-positive'; val: string }
  /** A number outside its range. */
  | { tag: 'number-out-of-range'; val: NumberRange }
  /** Not an ISO 4217 currency: what was given. */
  | { tag: 'unknown-currency'; val: string }
  /** Not the currency of the invoice: the one expected. */
  | { tag: 'currency-mismatch'; val: CurrencyCode }
  /** Not an ISO 3166-1 country: what was given. */
  | { tag: 'unknown-country'; val: string }
  /** A country whose law is not available here: which. */
  | { tag: 'law-not-available'; val: CountryCode }
  /** Before the first day the law here covers: that day. */
  | { tag: 'before-law'; val: CalendarDate }
  /** No rate for a half-year, and none may be guessed: which to supply. */
  | { tag: 'rate-not-known'; val: MissingRate }
  /** A supplied rate that repeats a row, leaves a gap or does not start a half-year: the day expected. */
  | { tag: 'rate-row-misplaced'; val: CalendarDate }
  /** Not a series known here: what was given. */
  | { tag: 'unknown-series'; val: string }
  /** An "end of month" that does not say which reading it means: both days. */
  | { tag: 'ambiguous-term'; val: TwoReadings }
  /** A date before the one it must follow: the earlier limit. */
  | { tag: 'date-before'; val: CalendarDate }
  /** The same invoice number twice in one call: the position of the first, from 0. */
  | { tag: 'duplicate-invoice'; val: number }
  /** The same debtor id twice in one call: the position of the first, from 0. */
  | { tag: 'duplicate-debtor'; val: number }
  /** No debtor has this id: what was given. */
  | { tag: 'unknown-debtor'; val: string }
  /** Not a possible IBAN. */
  | { tag: 'invalid-iban' }
  /** No policy applies to this kind of debtor. */
  | { tag: 'no-policy' }
  /** The policy names no such level: what was given. */
  | { tag: 'unknown-level'; val: string }
  /** A policy that cannot work: what is wrong with it, as a stable code. */
  | { tag: 'invalid-policy'; val: PolicyFault }
  /** The next step is not a message to the debtor. */
  | { tag: 'nothing-to-send' };

/** What can be wrong with a policy. */
export type PolicyFault =
  /** It has no level. */
  | 'no-levels'
  /** Two levels have the same id. */
  | 'duplicate-level'
  /** A level is not later than the one before it, so it would never be reached in order. */
  | 'unreachable-level'
  /** A level is milder than the one before it. */
  | 'decreasing-severity'
  /** A step that is not an action of the creditor towards the debtor or its agents. */
  | 'not-an-action'
  /** A message without channel or tone. */
  | 'missing-channel'
  /** Two policies apply to the same kind of debtor. */
  | 'overlapping-policies';

/** One fault in one field. */
export interface Refusal {
  /** The field at fault, such as `claim.payments[2].date`. */
  path: string;
  /** What is wrong with it. */
  reason: RefusalReason;
  /** In the language of the question. */
  message: string;
}

// ---- assessment -----------------------------------------------------------------------------------------

/** Whether the agreed term keeps within the law. */
export type TermsVerdict =
  /** Within the legal maximum. */
  | 'lawful'
  /** Over it. */
  | 'unlawful'
  /** Lawful only under a condition that the facts do not show; the explanation names it. */
  | 'depends'
  /** The law sets no maximum for this kind of debtor. */
  | 'not-limited'
  /** A fact needed for the check is missing. */
  | 'unchecked';

/** The most a creditor or debtor can be fined for agreeing on too long a term. */
export interface Fine {
  /** For a natural person. */
  naturalPerson: Money;
  /** For a company. */
  company: Money;
}

/** The lawfulness of the agreed term. */
export interface TermsCheck {
  /** The verdict. */
  verdict: TermsVerdict;
  /** The last lawful due date, where the law sets one. */
  latestLawfulDate?: CalendarDate;
  /** The fine at stake when the term is unlawful. */
  fine?: Fine;
  /** The article. */
  source?: Source;
}

/** An event that moved the balance. */
export type BalanceEvent =
  /** The invoice. */
  | 'invoice'
  /** A payment. */
  | 'payment'
  /** A credit note. Like the day of a payment, its day still bears interest on the balance before it. */
  | 'credit-note';

/** The balance after one event. Amounts are in the currency of the invoice. */
export interface BalanceLine {
  /** The day from which it counts. */
  date: CalendarDate;
  /** What happened. */
  event: BalanceEvent;
  /** The caller's reference or number, if any. */
  reference?: string;
  /** How much. */
  amount: Decimal;
  /** The part that paid fixed compensation. */
  toCompensation: Decimal;
  /** The part that paid interest. */
  toInterest: Decimal;
  /** The part that reduced the principal. */
  toPrincipal: Decimal;
  /** Principal still owed after it. */
  openBalance: Decimal;
}

/** Interest of one stretch of days over which base and rate do not change. */
export interface InterestSegment {
  /** First day that bears interest. */
  firstDay: CalendarDate;
  /** Last day that bears interest. */
  lastDay: CalendarDate;
  /** How many days, both counted; at least 1. */
  days: number;
  /** The principal they are counted on. */
  base: Decimal;
  /** Percent a year, with at least two decimal places. */
  rate: Decimal;
  /** Days in the year of the formula. */
  yearDays: number;
  /** base × rate × days / (100 × year-days), rounded half up to the currency's smallest unit. */
  interest: Decimal;
}

/** Something the law adds to the principal: what it came to, what was paid of it, what is left. */
export interface Charge {
  /** What it came to, up to the day of the question. */
  accrued: Money;
  /** What payments paid of it. */
  paid: Money;
  /** What is left. */
  outstanding: Money;
}

/** The answer for one invoice on one day. */
export interface Assessment {
  /** The invoice, by its number. */
  invoice: string;
  /** The debtor, by its id. */
  debtor: string;
  /** The last day to pay on time. */
  dueDate: CalendarDate;
  /** Whether that term was lawful. */
  terms: TermsCheck;
  /** Whole days after the due date with principal still owed; 0 means not late. */
  daysPastDue: number;
  /** Principal still owed. */
  openBalance: Money;
  /** The contested part of it. */
  disputed: Money;
  /** What was paid or credited beyond what was owed. */
  surplus: Money;
  /** Late-payment interest. */
  interest: Charge;
  /** Fixed compensation for recovery costs. */
  compensation: Charge;
  /** Open balance, interest and compensation outstanding, together. */
  total: Money;
  /** The balance, event by event. */
  balance: BalanceLine[];
  /** The interest, stretch by stretch. Their days add up to the days that bore interest. */
  segments: InterestSegment[];
  /** How each figure was found, in order. */
  steps: Step[];
  /** Remarks. */
  warnings: Warning[];
  /** The first later day on which the answer may differ if the facts stay the same. */
  nextChange?: CalendarDate;
}

/**
 * Assesses one invoice.
 *
 * Every fault in the facts is named, not only the first.
 */
export function assess(debtor: Debtor, claim: Claim, question: Question): Result<Assessment, Refusal[]>;

// ---- dunning --------------------------------------------------------------------------------------------

/** A kind of debtor, without its particulars. */
export type DebtorClass =
  /** Businesses. */
  | 'business'
  /** Public buyers. */
  | 'public-authority'
  /** Consumers. */
  | 'consumer';

/** What to do. */
export type NextStepKind =
  /** Nothing is owed any more. */
  | 'settled'
  /** Nothing to do yet. */
  | 'wait'
  /** A fact must be checked before anyone writes. */
  | 'check'
  /** Send a reminder. */
  | 'remind'
  /** Call. */
  | 'call'
  /** Send a last warning. */
  | 'warn'
  /** Send a formal notice. */
  | 'formal-notice'
  /** Leave it alone for a named reason. */
  | 'hold'
  /** Hand the file over for legal recovery. */
  | 'hand-over'
  /** Stop: insolvency proceedings are open. Declare the claim. */
  | 'stop';

/** How a message sounds. Facts and figures do not change with it. */
export type Tone =
  /** Assumes no fault; asks what is wrong. */
  | 'courteous'
  /** Plain. */
  | 'neutral'
  /** Firm and polite. */
  | 'firm'
  /** The words of a formal notice. */
  | 'formal';

/** One level of a policy. It is reached on the later of its two days, and stays reached. */
export interface DunningLevel {
  /** Its name within the policy, for example `first-reminder`. */
  id: string;
  /** What to do: `remind`, `call`, `warn`, `formal-notice` or `hand-over`. */
  step: NextStepKind;
  /**
   * Days after the due date, -3650 to 3650. A negative number means before it; such a level is a
   * courtesy, open only up to the due date and never a condition of the next one.
   */
  daysAfterDue: number;
  /** Days after the last contact that was sent; 0 for none required. */
  daysAfterLastContact: number;
  /** Days the message gives the debtor to pay or answer, 0 to 365; of no meaning before the due date. */
  daysToPay: number;
  /** The channel; none for a hand-over. */
  channel?: Channel;
  /** The tone; none for a hand-over. */
  tone?: Tone;
}

/** When to do what for one or more kinds of debtor. Data, not code: start from a default and edit it. */
export interface DunningPolicy {
  /** Its name; part of every action key. */
  name: string;
  /** The kinds of debtor it is for. */
  appliesTo: DebtorClass[];
  /** Its levels, mildest first. They are taken one at a time. */
  levels: DunningLevel[];
  /** Days granted after a promised day before the promise counts as broken. */
  promiseToleranceDays: number;
}

/** A reason that keeps everyone from writing to the debtor. */
export type BlockerCode =
  /** The invoice has not been sent. */
  | 'not-sent'
  /** The invoicing network rejected it. */
  | 'rejected'
  /** The debtor refused it. */
  | 'refused'
  /** Money from the debtor that could pay it waits to be matched. */
  | 'unallocated-payment'
  /** All that is open is disputed. */
  | 'disputed'
  /** Payment was promised and the day has not passed. */
  | 'promised'
  /** Insolvency proceedings are open. */
  | 'insolvent';

/** A reason that keeps everyone from writing to the debtor, with its evidence and end. */
export interface Blocker {
  /** What it is. */
  code: BlockerCode;
  /** The fact that shows it, as a path. */
  evidence: string;
  /** The last day it holds, when the facts fix one. */
  until?: CalendarDate;
  /** In the language of the question. */
  message: string;
}

/** What became of a level that was considered. */
export type LevelVerdict =
  /** This is the next step. */
  | 'chosen'
  /** Already sent. */
  | 'done'
  /** Its day has not come. */
  | 'not-yet'
  /** Its day is over: a courtesy has no sense any more. */
  | 'passed'
  /** An earlier level must come first. */
  | 'after-another'
  /** It would be the next step, were it not for a blocker. */
  | 'blocked'
  /** Nothing is owed. */
  | 'not-owed';

/** A level that was considered, and why it was or was not chosen. */
export interface ConsideredLevel {
  /** The level. */
  level: string;
  /** What became of it. */
  verdict: LevelVerdict;
  /** The first day on which it can be chosen, when the facts fix one. */
  opensOn?: CalendarDate;
  /** In the language of the question. */
  message: string;
}

/** The next step for one invoice. */
export interface Decision {
  /** The invoice, by its number. */
  invoice: string;
  /** What to do. */
  step: NextStepKind;
  /** The level of the policy, when the step is one. */
  level?: string;
  /** The policy. */
  policy: string;
  /** The day to do it: the day of the question, or a later one when the step is to wait. */
  on: CalendarDate;
  /** The channel, when the step is a message. */
  channel?: Channel;
  /** The tone, when the step is a message. */
  tone?: Tone;
  /** Why, in one sentence in the language of the question. */
  reason: string;
  /** What keeps everyone from writing. */
  blockers: Blocker[];
  /** Every level, in order, and why it was or was not chosen. */
  considered: ConsideredLevel[];
  /** The last day to declare the claim in insolvency proceedings, once they are published. */
  declareBy?: CalendarDate;
  /**
   * The same for the same action of the same case, however often it is asked for: a host that keeps
   * the keys it has acted on cannot act twice. None when there is nothing to do.
   */
  actionKey?: string;
  /** The first later day on which step or level differ if the facts stay the same. */
  nextChange?: CalendarDate;
  /** Remarks. */
  warnings: Warning[];
}

/** The policy relance proposes for a kind of debtor, as data to be edited. */
export function defaultPolicy(for_: DebtorClass): DunningPolicy;

/** Decides the next step for one invoice, under the first policy that applies to the debtor. */
export function nextStep(
  debtor: Debtor,
  claim: Claim,
  policies: DunningPolicy[],
  question: Question,
): Result<Decision, Refusal[]>;

// ---- reminders ------------------------------------------------------------------------------------------

/** What the caller wants instead of what the next step says. */
export interface MessageChoice {
  /** A level of the policy; absent, that of the next step. */
  level?: string;
  /** A channel; absent, that of the level. */
  channel?: Channel;
  /** The language to write to the debtor in. */
  language: Language;
}

/** A table in a message. */
export interface MessageTable {
  /** The headings. */
  headings: string[];
  /** The rows, each with as many cells as there are headings. */
  rows: string[][];
}

/** A part of the body of a message. */
export type MessageBlock =
  /** A paragraph of text. */
  | { tag: 'paragraph'; val: string }
  /** A table. */
  | { tag: 'table'; val: MessageTable };

/** A message to the debtor, in parts that a host can set out, and whole as plain text. */
export interface Message {
  /** The level it belongs to. */
  level: string;
  /** The channel it is written for. */
  channel: Channel;
  /** The language it is written in. */
  language: Language;
  /** Its tone. */
  tone: Tone;
  /** Who writes, one line an item. */
  sender: string[];
  /** To whom, one line an item. */
  recipient: string[];
  /** The day, written out. */
  dateline: string;
  /** How it is sent, when the law or prudence wants more than plain post. */
  deliveryNote?: string;
  /** The subject. */
  subject: string;
  /** The salutation. */
  salutation: string;
  /** The body. */
  body: MessageBlock[];
  /** The closing formula. */
  closing: string;
  /** Who signs. */
  signature: string;
  /** All of it as plain text, lines broken by U+000A. */
  plainText: string;
}

/**
 * Writes the message of the next step, or of the level asked for.
 *
 * Refused with `nothing-to-send` when the next step is not a message and no level is asked for, and
 * whenever the debtor must not be written to.
 */
export function compose(
  creditor: Creditor,
  debtor: Debtor,
  claim: Claim,
  policies: DunningPolicy[],
  choice: MessageChoice,
  question: Question,
): Result<Message, Refusal[]>;

// ---- portfolio ------------------------------------------------------------------------------------------

/** The answer for one invoice of a portfolio. */
export interface ReviewRow {
  /** What is owed. */
  assessment: Assessment;
  /** What to do. */
  decision: Decision;
}

/** The answer to one claim: a bad row stops no other. */
export type ClaimAnswer =
  /** It was answered. */
  | { tag: 'answered'; val: ReviewRow }
  /** It was refused, with every fault named. */
  | { tag: 'refused'; val: Refusal[] };

/** Sums in one currency over the rows that were answered. */
export interface CurrencyTotals {
  /** Principal still owed. */
  openBalance: Money;
  /** The part of it past its due date. */
  pastDue: Money;
  /** The part of it in dispute. */
  disputed: Money;
  /** Interest outstanding, on invoices whose principal was paid late too: it stays claimable. */
  interest: Money;
  /** Fixed compensation outstanding, likewise. */
  compensation: Money;
  /** Invoices with something still owed. */
  openInvoices: number;
  /** Invoices past their due date. */
  pastDueInvoices: number;
}

/** The answer for a portfolio. */
export interface PortfolioReview {
  /** One answer or refusal for each claim, in the order they were given. */
  rows: ClaimAnswer[];
  /**
   * The rows that ask for someone's action today, as positions from 0: by currency code, then by
   * open balance × days past due, largest first, then in the order given.
   */
  worklist: number[];
  /** Sums by currency, in the order of currency codes. */
  totals: CurrencyTotals[];
}

/**
 * Assesses and decides every claim of a portfolio.
 *
 * Refused as a whole only for a fault in what all rows share: the question, the policies.
 */
export function review(
  debtors: Debtor[],
  claims: Claim[],
  policies: DunningPolicy[],
  question: Question,
): Result<PortfolioReview, Refusal[]>;

// ---- law ------------------------------------------------------------------------------------------------

/** Every built-in rate, by series, then by day. */
export function rates(): RateRow[];

/** Where the WebAssembly module can come from. */
export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

/** Where the WebAssembly module can come from without waiting. */
export type SyncInitInput = BufferSource | WebAssembly.Module;

/** What the WebAssembly module exports; of no use to callers. */
export interface InitOutput {
  readonly memory: WebAssembly.Memory;
}

/**
 * Loads the WebAssembly module, once: later calls return at once. Call it before any other function. In Node the
 * import has done it already.
 *
 * Without argument the module is fetched from beside this script.
 */
export default function init(
  source?: { module_or_path: InitInput | Promise<InitInput> },
): Promise<InitOutput>;

/** Loads the WebAssembly module from its bytes, without waiting. */
export function initSync(source: { module: SyncInitInput }): InitOutput;
