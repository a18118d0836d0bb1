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

/**
 * A place whose public holidays are known here: a country (`DE`), a part of one (`FR-57`, `DE-BY`, `GB-SCT`,
 * `CH-GE`; ISO 3166-2), or `TARGET`, the settlement days of the euro. `law.places` lists them.
 */
export type PlaceCode = string;

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
  /**
   * Whether the creditor is established outside the territory in which the proceedings were opened
   * (France: outside metropolitan France); some laws then give more time to declare the claim. Absent
   * means no.
   */
  creditorElsewhere?: boolean;
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
  /**
   * Then the first such day of a month, 1 to 31, on or after ("30 days, the 10th"); in a shorter month,
   * its last day.
   */
  onDay?: number;
}

/**
 * The two accepted readings of "N days end of month" or "end of ten days". They can differ by more than two
 * weeks.
 */
export type PeriodEndReading =
  /** Add the days, then go to the end of that period. */
  | 'days-then-period-end'
  /** Go to the end of the period in which the term starts, then add the days. */
  | 'period-end-then-days';

/** A term of so many days "end of month", from the day of issue. */
export interface EndOfMonthTerms {
  /** Calendar days, 0 to 3650. */
  days: number;
  /**
   * Which reading the contract means. If absent, the question is refused with both dates named,
   * unless they are the same.
   */
  reading?: PeriodEndReading;
  /**
   * Then that day of the next month, 1 to 31 ("45 days end of month, the 10th"); in a shorter month, its
   * last day.
   */
  onDay?: number;
}

/** A term of so many days "end of ten-day period" (*décade*): the 10th, the 20th or the end of a month. */
export interface EndOfTenDaysTerms {
  /** Calendar days, 0 to 3650. */
  days: number;
  /** The event they count from; its date must be among the facts. */
  after: StartEvent;
  /** Which reading the contract means; as for the end of a month. */
  reading?: PeriodEndReading;
}

/** A part of the amount due with a due date of its own. */
export interface Instalment {
  /** The last day to pay it on time. */
  dueDate: CalendarDate;
  /** How much; more than zero. The instalments of an invoice add up to its amount due. */
  amount: Money;
}

/** What was agreed about the day of payment. */
export type PaymentTerms =
  /** The invoice or contract names the day. */
  | { tag: 'due-on'; val: CalendarDate }
  /** So many days after an event. */
  | { tag: 'net'; val: NetTerms }
  /** So many days, end of month. */
  | { tag: 'end-of-month'; val: EndOfMonthTerms }
  /** So many days, end of ten-day period. */
  | { tag: 'end-of-ten-days'; val: EndOfTenDaysTerms }
  /** Several due dates, from the first to the last; 1 to 120. */
  | { tag: 'instalments'; val: Instalment[] }
  /** Nothing was agreed: the term the law supplies. */
  | { tag: 'statutory' };

/** Trades for which the law of some country caps payment terms or sets interest differently. */
export type Sector =
  /** Perishable food, frozen meat, ready meals and preserves from perishable products. */
  | 'perishable-food'
  /** Agricultural and food products that are not perishable. */
  | 'other-food'
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

/** How days become a fraction of a year. */
export type YearBasis =
  /** Calendar days over 365, in leap years too. */
  | 'year365'
  /** Calendar days over 360. */
  | 'year360'
  /** Calendar days over the days of the calendar year they fall in, 365 or 366. */
  | 'calendar-year'
  /** Months of 30 days over 360; the 31st counts as the 30th. */
  | 'thirty-day-months';

/** When the rate of a debt is fixed. */
export type RateFixing =
  /** Anew in every half-year. */
  | 'each-half-year'
  /** Once, for the whole delay, in the half-year in which interest starts. */
  | 'at-start';

/** What becomes of a due date that is not a working day. */
export type NonWorkingDay =
  /** It stays. */
  | 'keep'
  /** It moves to the next working day. */
  | 'next'
  /** It moves to the working day before. */
  | 'previous';

/** What makes interest start; the day itself bears none. */
export type InterestStart =
  /** The due date passing. */
  | 'due-date'
  /** A formal notice, or the due date if that is later. */
  | 'formal-notice';

/** How interest is rounded to the smallest unit of the currency, once for each stretch of days. */
export type Rounding =
  /** To the nearest, halves up. */
  | 'half-up'
  /** To the nearest, halves to the even one. */
  | 'half-even'
  /** Down. */
  | 'down';

/** Interest as the contract alone sets it, where no law is available here: nothing in it is assumed. */
export interface ContractInterest {
  /** Percent a year, 0 to 100, at most four decimal places. */
  rate: Decimal;
  /** How days become a fraction of a year. */
  yearBasis: YearBasis;
  /** What makes it start. */
  start: InterestStart;
  /** How each stretch is rounded. */
  rounding: Rounding;
  /** A fixed sum for recovery costs, owed once when the invoice is paid late. */
  compensation?: Money;
}

/** What the contract says. Absent fields mean: what the law says. */
export interface Contract {
  /** The day it was concluded; absent, the day of issue. Old contracts keep old law. */
  concludedOn?: CalendarDate;
  /** A clause on the interest rate; absent, the statutory rate. */
  rate?: RateClause;
  /** What a part payment pays first; absent, the order of the law. */
  allocation?: AllocationOrder;
  /**
   * How days become a fraction of a year; absent, what the law or its practice says. Laws that leave it
   * open say so in a warning until this is given.
   */
  yearBasis?: YearBasis;
  /** When the rate is fixed, where the law leaves it open; elsewhere set aside with a warning. */
  rateFixing?: RateFixing;
  /**
   * The day from which interest bears interest, by clause or judgment, where the law admits it; elsewhere set
   * aside with a warning. From that day what is then owed for a whole year does, and what is added each year
   * after; if less is owed then, from the end of the first year of interest.
   */
  capitaliseFrom?: CalendarDate;
  /**
   * A fixed compensation in the contract. Never counted above what the law gives without proof of costs;
   * a warning says where it has no effect or is forbidden.
   */
  compensation?: Money;
  /** Where payment is to be made: whose holidays count when a due date moves. Absent, the country of the law. */
  placeOfPayment?: PlaceCode;
  /** What becomes of a due date that is not a working day; absent, what the law says. */
  nonWorkingDay?: NonWorkingDay;
  /**
   * Whether a term longer than the usual maximum was expressly agreed, where that can make it lawful. Absent
   * means that it is not known.
   */
  longTermAgreed?: boolean;
  /** Whether the debtor is a large company and the creditor is not (Netherlands: shorter maximum term). */
  largeDebtor?: boolean;
  /** Interest as the contract sets it, required where no law is available here and refused where one is. */
  interest?: ContractInterest;
}

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
  /** What the contract says beside the terms. */
  contract?: Contract;
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
  /**
   * Sent and returned undelivered. A registered letter that was not collected did reach the debtor in law:
   * it is sent.
   */
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

/** What interrupted limitation. */
export type InterruptionKind =
  /** The debtor acknowledged the debt. */
  | 'acknowledgment'
  /** A claim in court. Limitation does not run until it has ended. */
  | 'court-claim'
  /** An act of enforcement. */
  | 'enforcement';

/** An act after which limitation runs anew. */
export interface Interruption {
  /** What it was. */
  kind: InterruptionKind;
  /** Its day. */
  date: CalendarDate;
  /** The day a claim in court ended; absent while it is pending. */
  endedOn?: CalendarDate;
}

/** Time that a court gave the debtor. */
export interface GracePeriod {
  /** First day. */
  firstDay: CalendarDate;
  /** Last day. */
  lastDay: CalendarDate;
  /** Whether the court ordered that payments during it go to principal first. */
  principalFirst: boolean;
}

/** A judgment against the debtor. */
export interface Judgment {
  /** The day it was given. */
  givenOn: CalendarDate;
  /** The day from which it can be enforced, even provisionally; not before it was given. */
  enforceableOn: CalendarDate;
  /** The day it was served on the debtor, if it was. */
  servedOn?: CalendarDate;
}

/** An order for payment. */
export interface PaymentOrder {
  /** The day it was made. */
  madeOn: CalendarDate;
  /** The day it was served on the debtor, if it was. */
  servedOn?: CalendarDate;
}

/** What happened before the courts. */
export interface Proceedings {
  /** What interrupted limitation. */
  interruptions: Interruption[];
  /** Time that courts gave the debtor; periods do not overlap. */
  grace: GracePeriod[];
  /** A judgment on the debt. */
  judgment?: Judgment;
  /** An order for payment. */
  order?: PaymentOrder;
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
  /** What happened before the courts, if anything did. */
  proceedings?: Proceedings;
  /**
   * Whether the debtor is not responsible for the delay, where the law asks (Austria); absent means
   * that it is.
   */
  delayExcused?: boolean;
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
  /**
   * From memory, or computed and never seen published. Used only if the question accepts it, and then with
   * a warning.
   */
  | 'unverified'
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

/** A one-off change to the calendar of a place. */
export interface CalendarChange {
  /** The day. */
  day: CalendarDate;
  /** Whether it is closed; if not, it is a working day after all. */
  closed: boolean;
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
  /** Whether rates that no publication proves may be used. Absent means no: they are refused. */
  acceptUnverified?: boolean;
  /** One-off closed or opened days, such as a day of mourning. */
  calendarChanges?: CalendarChange[];
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
  /** A rate is from memory or computed; the question accepts it. */
  | 'rate-unverified'
  /** The law leaves open how a figure is found; the choice made is named and can be changed. */
  | 'law-open'
  /** A clause or fact has no effect under this law and was set aside. */
  | 'set-aside'
  /** A fixed compensation is forbidden or not owed by this debtor and was not counted. */
  | 'compensation-not-owed'
  /** An agreed rate is above the most the law admits. */
  | 'rate-above-ceiling'
  /** An agreed rate is so low that the law presumes it unfair. */
  | 'rate-presumed-unfair'
  /** What was counted is owed only under a condition that the facts do not show. */
  | 'condition-not-shown'
  /** The claim is about to be time-barred. */
  | 'limitation-near'
  /** The claim is time-barred unless something interrupted limitation that the facts do not show. */
  | 'limitation-passed'
  /** A deadline is near. */
  | 'deadline-near'
  /** A deadline has passed. */
  | 'deadline-passed'
  /**
   * The effect of insolvency proceedings on interest is not known here for this law: interest is counted
   * up to the judgment.
   */
  | 'insolvency-effect-unknown'
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
  /** Days added, then end of period. */
  daysThenPeriodEnd: CalendarDate;
  /** End of period, then days added. */
  periodEndThenDays: CalendarDate;
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
  /** Not the currency of the invoice, or of the payment to be spread: the one expected. */
  | { tag: 'currency-mismatch'; val: CurrencyCode }
  /** Not an ISO 3166-1 country: what was given. */
  | { tag: 'unknown-country'; val: string }
  /** A law that is not available here for this kind of debtor; give `contract.interest`: which country. */
  | { tag: 'law-not-available'; val: CountryCode }
  /** `contract.interest` where a law is available here: the name of its regime. */
  | { tag: 'law-available'; val: string }
  /** A place whose holidays are not known here: what was given. */
  | { tag: 'unknown-place'; val: string }
  /** Before the first day the law here covers: that day. */
  | { tag: 'before-law'; val: CalendarDate }
  /** No rate for a half-year, and none may be guessed: which to supply. */
  | { tag: 'rate-not-known'; val: MissingRate }
  /** An agreed rate over the reference rate where the law has none: state a fixed one. */
  | { tag: 'no-reference-rate' }
  /** A rate that no publication proves, and the question does not accept: which. */
  | { tag: 'rate-unverified'; val: MissingRate }
  /** A supplied rate that repeats a row, leaves a gap or does not start a half-year: the day expected. */
  | { tag: 'rate-row-misplaced'; val: CalendarDate }
  /** Not a series known here: what was given. */
  | { tag: 'unknown-series'; val: string }
  /** An "end of month" or "end of ten days" that does not say which reading it means: both days. */
  | { tag: 'ambiguous-term'; val: TwoReadings }
  /** A text of payment terms that is not understood: the first word that is not. */
  | { tag: 'terms-not-understood'; val: string }
  /** A text of payment terms that can mean several things: which, as a stable code. */
  | { tag: 'terms-ambiguous'; val: TermsAmbiguity }
  /** Instalments that do not add up to the amount due: the sum they give. */
  | { tag: 'instalments-do-not-add-up'; val: Decimal }
  /** Given in two places that exclude each other: the other place. */
  | { tag: 'given-twice'; val: string }
  /** A date before the one it must follow: the earlier limit. */
  | { tag: 'date-before'; val: CalendarDate }
  /** A date after the one it must not follow: the later limit. */
  | { tag: 'date-after'; val: CalendarDate }
  /** The same invoice number twice in one call: the position of the first, from 0. */
  | { tag: 'duplicate-invoice'; val: number }
  /** No claim has this invoice number: what was given. */
  | { tag: 'unknown-invoice'; val: string }
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

/** What a text of payment terms leaves open, or says that terms have no place for. */
export type TermsAmbiguity =
  /** A number without a unit: "30". */
  | 'unit-missing'
  /** Months, which are no fixed number of days: "1 month". */
  | 'months'
  /** A date: state the day instead. */
  | 'date'
  /** Several terms, or parts of one that contradict each other: "30 jours ou 45 jours fin de mois". */
  | 'two-terms'
  /** Numbers parted by a slash: instalments, a discount or a date. */
  | 'slash'
  /** A discount whose days are not told apart from those of the term. */
  | 'discount-days'
  /** A day of a month without the month, or before what it follows: "le 10". */
  | 'day-place'
  /** A word that calls for another, which is not there: "30 days from". */
  | 'unfinished'
  /** Words of payment, but no day of payment: "virement". */
  | 'no-term'
  /** Payment before delivery, which is not credit. */
  | 'prepayment'
  /** Two percentages: discounts in steps, or instalments. */
  | 'two-percents'
  /** An end of month that counts from receipt or delivery. */
  | 'period-from-event';

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

// ---- terms ----------------------------------------------------------------------------------------------

/** A discount for early payment. */
export interface EarlyPaymentDiscount {
  /** Percent of the amount due. */
  percent: Decimal;
  /** If paid within so many days of issue. */
  days: number;
}

/** One thing that the text can mean. */
export interface TermsReading {
  /** The terms. */
  terms: PaymentTerms;
  /** In words. */
  sentence: string;
}

/** What a text of payment terms means. */
export interface ParsedTerms {
  /** Its readings: one, or two where law and usage leave two and the contract must say which. */
  readings: TermsReading[];
  /** A discount for early payment. */
  discount?: EarlyPaymentDiscount;
}

/**
 * Reads payment terms as people type them, in French, English, German, Spanish, Italian, Dutch or Portuguese:
 * "30 j FDM", "45 jours fin de mois le 10", "30 days EOM", "2/10 net 30", "zahlbar 14 Tage netto". Every word
 * is understood or the text is refused; nothing is guessed. Terms that name no event count from issue.
 */
export function parseTerms(text: string, language: Language): Result<ParsedTerms, Refusal[]>;

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
  /** How many days, both counted, as the year basis counts them; at least 1. */
  days: number;
  /** What they are counted on: overdue principal, and interest that itself bears interest. */
  base: Decimal;
  /** Percent a year, with at least two decimal places. */
  rate: Decimal;
  /** Days in the year of the formula. */
  yearDays: number;
  /**
   * base × rate × days / (100 × year-days), rounded to the currency's smallest unit: half up unless the
   * contract alone governs and says otherwise.
   */
  interest: Decimal;
  /** The instalment it is on, from 1; absent when the invoice has one due date. */
  instalment?: number;
}

/** Where one instalment stands. */
export interface InstalmentPosition {
  /** The last day to pay it on time. */
  dueDate: CalendarDate;
  /** How much it was. */
  amount: Decimal;
  /** What is still owed of it. */
  openBalance: Decimal;
}

/** A day after which something is lost. */
export type DeadlineCode =
  /** The claim must be declared in insolvency proceedings. */
  | 'declare-claim'
  /** Relief must be asked for when the claim was not declared in time. */
  | 'ask-relief'
  /** An order for payment must be served. */
  | 'serve-order'
  /** The claim is time-barred after it. */
  | 'limitation';

/** A deadline of the claim. */
export interface Deadline {
  /** Which. */
  code: DeadlineCode;
  /** The last day. */
  date: CalendarDate;
  /** The article. */
  source: Source;
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
  /**
   * The law applied, such as `fr/business`; `contract` where the contract alone governs. `law.regimes`
   * sets each out.
   */
  regime: string;
  /** The last day to pay on time; with several instalments, that of the oldest one still open, or the last. */
  dueDate: CalendarDate;
  /** Whether that term was lawful. */
  terms: TermsCheck;
  /** Whole days after the due date with principal still owed; 0 means not late. */
  daysPastDue: number;
  /** Principal still owed. */
  openBalance: Money;
  /** The part of it whose due date has passed. */
  pastDue: Money;
  /** The contested part of it. */
  disputed: Money;
  /** What was paid or credited beyond what was owed. */
  surplus: Money;
  /** Late-payment interest. */
  interest: Charge;
  /** Fixed compensation for recovery costs; for some debtors, a scale. */
  compensation: Charge;
  /** Open balance, interest and compensation outstanding, together. */
  total: Money;
  /** The balance, event by event. */
  balance: BalanceLine[];
  /** The interest, stretch by stretch. The days of each instalment add up to the days that bore interest. */
  segments: InterestSegment[];
  /** The instalments; none when the invoice has one due date. */
  instalments: InstalmentPosition[];
  /** Deadlines, the nearest first. */
  deadlines: Deadline[];
  /** How each figure was found, in order. */
  steps: Step[];
  /** Remarks. */
  warnings: Warning[];
  /** The first later day on which the answer may differ if the facts stay the same. */
  nextChange?: CalendarDate;
}

/** A part of a payment. */
export interface AllocatedPart {
  /** The invoice, by its number. */
  invoice: string;
  /** The part that goes to it. */
  amount: Decimal;
  /** The part of it that pays fixed compensation. */
  toCompensation: Decimal;
  /** The part of it that pays interest. */
  toInterest: Decimal;
  /** The part of it that reduces the principal. */
  toPrincipal: Decimal;
}

/** How one payment is spread over several debts. */
export interface Allocation {
  /** A part for each invoice that gets some, in the order in which they are paid. */
  parts: AllocatedPart[];
  /** What is left when all are paid. */
  surplus: Money;
  /** Why in this order. */
  steps: Step[];
  /** Remarks. */
  warnings: Warning[];
}

/**
 * Assesses one invoice.
 *
 * Every fault in the facts is named, not only the first.
 */
export function assess(debtor: Debtor, claim: Claim, question: Question): Result<Assessment, Refusal[]>;

/**
 * Spreads a payment over the claims against one debtor: those the debtor chose, in that order, then as the law
 * says. The payment must not be among the facts of the claims yet; facts dated after it are set aside with a
 * warning. Debts equal in every respect share in proportion, and what the division leaves goes to the first.
 */
export function allocate(
  debtor: Debtor,
  claims: Claim[],
  payment: Payment,
  chosen: string[],
  question: Question,
): Result<Allocation, Refusal[]>;

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
   * principal past due × days past due, largest first, then in the order given.
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

/** What the law of a country says about one kind of debtor, for contracts of a period. */
export interface Regime {
  /** Its stable name, such as `fr/business`. */
  name: string;
  /** The country. */
  country: CountryCode;
  /** The kind of debtor. */
  debtor: DebtorClass;
  /** It governs contracts concluded from this day. */
  firstDay: CalendarDate;
  /** It governs contracts concluded through this day; absent, it is in force. */
  lastDay?: CalendarDate;
  /** What it says, rule by rule, each with its article. */
  rules: Step[];
}

/** A public holiday. */
export interface Holiday {
  /** The day. */
  date: CalendarDate;
  /** Its name in English, in kebab-case, such as `easter-monday`. */
  name: string;
}

/** Who bears the costs of a route. */
export type CostBearer =
  /** The creditor. */
  | 'creditor'
  /** As the court orders; the loser as a rule. */
  | 'loser'
  /** The text that says it has not been found. */
  | 'unknown';

/** Whether a route can be taken. */
export type RouteStatus =
  /** The facts meet its conditions. */
  | 'open'
  /** A condition is not met. */
  | 'closed'
  /** It is open if a condition is met that the facts do not show. */
  | 'depends'
  /** Enacted, but a text it needs has not been found: not to be relied on. */
  | 'not-in-force';

/** A way to collect by law. */
export interface Route {
  /** Its stable name, such as `fr/order-for-payment`. */
  name: string;
  /** Its name in the language of the question. */
  title: string;
  /** Whether it can be taken for this claim on this day. */
  status: RouteStatus;
  /** Its conditions, deadlines and why the status, each with its article. */
  steps: Step[];
  /** Who bears its costs. */
  costs: CostBearer;
  /** The largest sum it can be used for, if there is one. */
  most?: Money;
  /** The article. */
  source: Source;
}

/** Every built-in rate, by series, then by day, in the shape in which a question takes more. */
export function rates(): RateRow[];

/** Every regime available here, by country. */
export function regimes(language: Language): Regime[];

/** The places whose holidays are known here. */
export function places(): PlaceCode[];

/** The public holidays of a place in one year, 1900 to 2199, by day. */
export function holidays(place: PlaceCode, year: number, language: Language): Result<Holiday[], Refusal[]>;

/** The ways to collect a claim by law, under the law that governs it, and whether each is open. */
export function routes(debtor: Debtor, claim: Claim, question: Question): Result<Route[], Refusal[]>;

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
