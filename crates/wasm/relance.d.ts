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
  /** Its number in the register of companies, as it is printed: the law of some places wants it said. */
  registration?: string;
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

/** The medium of a contact. */
export type Channel =
  /** An e-mail. */
  | 'email'
  /** A letter on paper. */
  | 'letter'
  /** A short text message. */
  | 'sms'
  /** A telephone call. */
  | 'phone';

/** How likely the creditor holds the debtor not to pay. */
export type Risk =
  /** Less than others. */
  | 'low'
  /** As others. */
  | 'normal'
  /** More than others. */
  | 'high';

/** A decision of the creditor to leave a debtor or an invoice alone. */
export interface DunningBlock {
  /** Why, in the caller's words. */
  reason: string;
  /** The first day. */
  since: CalendarDate;
  /** The last day; absent, until it is lifted. */
  until?: CalendarDate;
}

/** What a credit of a debtor is. */
export type CreditKind =
  /** Money received. */
  | 'payment'
  /** A credit note, or an invoice with a negative total. */
  | 'credit-note'
  /** What was paid or credited beyond what an invoice was. The rules find it by themselves on the claims they are given. */
  | 'overpayment'
  /** Anything else that speaks for the debtor. */
  | 'other';

/** Something to the credit of a debtor that is matched with no invoice. */
export interface Credit {
  /** What it is. */
  kind: CreditKind;
  /** Its day: it counts from there. */
  date: CalendarDate;
  /** How much; more than zero. */
  amount: Money;
  /** The caller's own reference, or its number. */
  reference?: string;
  /** The invoice that it names, where it names one that is not here. */
  invoice?: string;
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
  /**
   * Where to write by e-mail: one address or several, with or without names, parted by commas, semicolons or ends of
   * lines. What is none by the rules of mail reaches nobody, and a warning says so.
   */
  email?: string;
  /** Where to call or send a short message. */
  phone?: string;
  /**
   * The channels on which the debtor can be reached, when the caller keeps the addresses itself; an empty
   * list: on none. Absent, those whose address is given here; when no address at all is given, every one.
   */
  reachableBy?: Channel[];
  /** The caller's own segment, such as `key-account`; policies can ask for it. */
  segment?: string;
  /** How likely the creditor holds it not to pay; absent means as others. */
  risk?: Risk;
  /** Decisions to leave it alone. */
  blocks?: DunningBlock[];
  /**
   * What it has to its credit and no invoice has been matched with: payments, credit notes without an invoice, negative
   * invoices, payments that name an invoice which is not here; in any currency. They count against every demand.
   */
  credits: Credit[];
  /**
   * What the caller could not read and what may lower the debt: where it stands and what is wrong with it, in the
   * caller's words. Nothing is demanded of the debtor until it is mended; figures are answered all the same.
   */
  unread?: string[];
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

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'monday'
  /** Tuesday. */
  | 'tuesday'
  /** Wednesday. */
  | 'wednesday'
  /** Thursday. */
  | 'thursday'
  /** Friday. */
  | 'friday'
  /** Saturday. */
  | 'saturday'
  /** Sunday. */
  | 'sunday';

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
  /** Other days of a month, 1 to 31, at most 31 of them: the first of all counts ("paid on the 10th and 25th"). */
  orOn?: number[];
  /** Then the first such day of the week on or after ("the Friday after 30 days"). */
  weekday?: Weekday;
}

/**
 * A term of so many months. A month is no number of days: it leads to the same day of a later month, or to its last
 * day if it is shorter.
 */
export interface MonthTerms {
  /** Calendar months, 1 to 120. */
  months: number;
  /** The event they count from; its date must be among the facts. */
  after: StartEvent;
  /** Whether it then goes to the end of that month ("end of next month": 1 month, then its end). */
  endOfMonth: boolean;
  /**
   * Then a day of a month, 1 to 31: after an end of month, that day of the next month; else the first such day on or
   * after. In a shorter month, its last day.
   */
  onDay?: number;
  /** Other days of a month, as for days. */
  orOn?: number[];
  /** Then the first such day of the week on or after. */
  weekday?: Weekday;
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
   * Then a day of a month, 1 to 31. Where the end of the month comes last, that day of the next month ("45 days end
   * of month, the 10th"); where the days come last, the first such day on or after ("end of month, 45 days, the
   * 15th"). In a shorter month, its last day.
   */
  onDay?: number;
  /** Other days of a month, as for days. */
  orOn?: number[];
  /** Then the first such day of the week on or after. */
  weekday?: Weekday;
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
  /** The last day to pay it on time. One before the issue counts as the day of issue. */
  dueDate: CalendarDate;
  /** How much; more than zero. The instalments of an invoice add up to its amount due. */
  amount: Money;
}

/** When a share of the amount due is to be paid. */
export type ShareTerm =
  /** On a day. */
  | { tag: 'due-on'; val: CalendarDate }
  /** So many days after an event. */
  | { tag: 'net'; val: NetTerms }
  /** So many months after an event. */
  | { tag: 'months'; val: MonthTerms }
  /** So many days, end of month. */
  | { tag: 'end-of-month'; val: EndOfMonthTerms }
  /** So many days, end of ten-day period. */
  | { tag: 'end-of-ten-days'; val: EndOfTenDaysTerms };

/** A share of the amount due with a term of its own. */
export interface Share {
  /**
   * Percent of the amount due, more than 0 and at most 100, at most four decimal places. Absent: an equal share of
   * what the stated ones leave; stated by all, they make 100. Each part is rounded down to the smallest unit of the
   * currency; what does not divide goes to the part that is due last.
   */
  percent?: Decimal;
  /** When it is to be paid. */
  term: ShareTerm;
}

/** What was agreed about the day of payment. */
export type PaymentTerms =
  /** The invoice or contract names the day. One before the issue counts as the day of issue. */
  | { tag: 'due-on'; val: CalendarDate }
  /** So many days after an event. */
  | { tag: 'net'; val: NetTerms }
  /** So many months after an event. */
  | { tag: 'months'; val: MonthTerms }
  /** So many days, end of month. */
  | { tag: 'end-of-month'; val: EndOfMonthTerms }
  /** So many days, end of ten-day period. */
  | { tag: 'end-of-ten-days'; val: EndOfTenDaysTerms }
  /** Shares of the amount due, each with its term ("30, 60 and 90 days in equal parts"); 1 to 120. */
  | { tag: 'parts'; val: Share[] }
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

/** Until when a discount can be earned. */
export type DiscountUntil =
  /** So many days after issue, 0 to 3650; the last of them counts. */
  | { tag: 'days'; val: number }
  /** This day, which counts. */
  | { tag: 'day'; val: CalendarDate };

/**
 * A discount for early payment (Skonto, escompte): paid in time, the reduced sum settles the invoice; late, the rest is
 * owed.
 */
export interface EarlyPaymentDiscount {
  /** Percent, more than 0 and less than 100, at most four decimal places. */
  percent: Decimal;
  /** Until when. */
  until: DiscountUntil;
  /**
   * The sum it is counted on, where it is not the whole amount due (without tax, without carriage); credit notes lower
   * either.
   */
  base?: Money;
}

/** A status that the invoicing network reported. */
export interface LifecycleStatus {
  /**
   * Its number in the French reform of electronic invoicing, 200 to 213: 200 deposited, 201 issued, 202
   * received, 203 made available, 204 taken in charge, 205 approved, 206 partly approved, 207 in dispute,
   * 208 suspended, 209 completed, 210 refused, 211 payment sent, 212 paid, 213 rejected. 207 and 210 to 213 weigh on the
   * next step; the others do not: an invoice deposited counts as sent, since networks need not report 201 to 206.
   */
  code: number;
  /**
   * The day it was set. Statuses come in any order; of those set by a day the last counts, and on one day the later
   * in the list.
   */
  date: CalendarDate;
}

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
  /** What was sold, in a few words: printed in messages, and wanted there by the law of some places. */
  description?: string;
  /** What was agreed about the day of payment. */
  terms: PaymentTerms;
  /** Discounts for early payment; of several tiers the first that is reached counts. */
  discounts?: EarlyPaymentDiscount[];
  /** The trade, where the law caps its terms differently. */
  sector?: Sector;
  /** Whether it is a periodic (recapitulative) invoice. */
  periodic: boolean;
  /** How far it got on its way to the debtor. */
  state: InvoiceState;
  /**
   * What the invoicing network reported, where there is one: the last report by the day of the question is weighed
   * for the next step. What is owed rests on `state` alone.
   */
  lifecycle?: LifecycleStatus[];
  /** What the contract says beside the terms. */
  contract?: Contract;
}

/** Money received. The day is the one on which the creditor can dispose of the funds. */
export interface Payment {
  /** The day of payment. One before the invoice is a deposit, and counts from the day of issue. */
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
  /** Its date. One before the invoice counts from the day of issue. */
  date: CalendarDate;
  /** How much; more than zero. */
  amount: Money;
  /** From when it counts. */
  effect: CreditEffect;
}

/** What a dispute is about. */
export type DisputeReason =
  /** The price, a discount or the tax. */
  | 'price'
  /** The quantity. */
  | 'quantity'
  /** The quality of what was delivered or done. */
  | 'quality'
  /** Nothing was delivered, or too late. */
  | 'delivery'
  /** It was not ordered, or ordered by someone else. */
  | 'order'
  /** The debtor says that it has paid. */
  | 'already-paid'
  /** It was invoiced twice. */
  | 'duplicate'
  /** The invoice lacks a reference or statement, or names the wrong party. */
  | 'paperwork'
  /** Anything else. */
  | 'other';

/** What became of a dispute. */
export type DisputeOutcome =
  /** The debtor was right: the contested amount becomes a credit note. */
  | { tag: 'upheld' }
  /** The debtor was right in part: how much becomes a credit note. */
  | { tag: 'partly-upheld'; val: Money }
  /** The debtor was wrong. */
  | { tag: 'rejected' };

/** A contested invoice, or a contested part of one. */
export interface Dispute {
  /** The day it was opened. */
  openedOn: CalendarDate;
  /** The contested amount; absent, the whole invoice. */
  amount?: Money;
  /** What it is about. */
  reason?: DisputeReason;
  /** What it is about, in the caller's words. */
  subject?: string;
  /** The day the debtor was told that it is being looked at. */
  acknowledgedOn?: CalendarDate;
  /** The day the facts were established. */
  investigatedOn?: CalendarDate;
  /** The day it was closed; absent while open. */
  closedOn?: CalendarDate;
  /** What became of it, once closed. What was upheld is not asked for, credit note or not. */
  outcome?: DisputeOutcome;
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
  | 'bounced'
  /** Sent, and the debtor answered. It counts as sent. */
  | 'answered';

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
  /** The day by which it asked the debtor to pay, not before its own; absent, as its level in the policy says. */
  payBy?: CalendarDate;
  /**
   * The address or number used; absent, the one on file. One that bounced is not used again, until something sent
   * later gets through.
   */
  address?: string;
}

/**
 * An agreed schedule by which the debtor pays what is overdue. While it is kept it stands in the place of the due
 * date for contacts; interest runs by law all the same. A breach ends it.
 */
export interface PaymentPlan {
  /** The day it was agreed. */
  agreedOn: CalendarDate;
  /**
   * What is to be paid by when, from the first day to the last; 1 to 120. Payments from the day of the agreement
   * count.
   */
  instalments: Instalment[];
  /** Days of delay granted on each instalment. */
  toleranceDays: number;
  /** Whether the debtor acknowledged the debt in it, which interrupts limitation where the law says so. */
  acknowledged: boolean;
  /** The day either side ended it; absent, it runs. */
  endedOn?: CalendarDate;
}

/** What a creditor can stop doing for a debtor that does not pay. */
export type SanctionKind =
  /** Deliveries stop. */
  | 'stop-deliveries'
  /** New orders are to be paid in advance. */
  | 'prepayment'
  /** Prices go back to the list. */
  | 'list-prices'
  /** A running service is suspended. */
  | 'suspend-service'
  /** The credit limit is lowered. */
  | 'lower-credit-limit';

/** The day the creditor's own people were told of a sanction to come. */
export interface TeamNotice {
  /** Which. */
  sanction: SanctionKind;
  /** The day they were told. */
  date: CalendarDate;
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
  /** Decisions to leave it alone. */
  blocks?: DunningBlock[];
  /** The payment plan in force or broken, if one was agreed. */
  plan?: PaymentPlan;
  /** Which sanctions the creditor's own people were told of. */
  teamNotices?: TeamNotice[];
  /** What happened before the courts, if anything did. */
  proceedings?: Proceedings;
  /**
   * Whether the debtor is not responsible for the delay, where the law asks (Austria); absent means
   * that it is.
   */
  delayExcused?: boolean;
}

/** What a rule or a figure was compared with. */
export type Compared =
  /** The official text, on the site of its publisher. */
  | 'official-text'
  /** A copy of the official text. */
  | 'copy'
  /** A page that tells what the official text says. */
  | 'secondary-page';

/** Where a rule or a figure comes from. */
export interface Source {
  /** What it is, for example an article of a code. */
  title: string;
  /** Where to read it. */
  url: string;
  /** The day someone last compared it with our rule or figure; absent where nobody did. */
  checkedOn?: CalendarDate;
  /** What was compared on that day; absent where nothing was, or where a caller does not say. */
  compared?: Compared;
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
  /**
   * A rate is not known, or proved by no publication and not accepted: interest is counted through the last day that
   * is known, and goes on running. The assessment names the rate.
   */
  | 'rate-not-known'
  /** Whether an agreed rate keeps within the law cannot be told: the rate it is compared with is not known. */
  | 'agreed-rate-unchecked'
  /** The law leaves open how a figure or a day is found; the choice made is named and can be changed. */
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
  /** A payment, a credit note or a due date is dated before the invoice: it counts from the day of issue. */
  | 'before-issue'
  /** A fact dated after the day of the question was set aside. */
  | 'later-fact-set-aside'
  /** More was paid or credited than was owed. */
  | 'overpaid'
  /** The fixed compensation is set in another currency and was not added. */
  | 'compensation-currency'
  /** Something to the credit of the debtor waits to be matched. */
  | 'credit-waiting'
  /** What is given as an e-mail address is none, or part of it: that part is no way to reach the debtor. */
  | 'address-unusable'
  /** The policy asks for a fee that this law forbids: it is not counted. */
  | 'fee-forbidden'
  /** The policy asks for a fee that this law gives only under a condition that the facts do not show. */
  | 'fee-depends'
  /** A dispute was upheld and its credit note is missing. */
  | 'credit-note-due'
  /** A deadline for handling a dispute has passed. */
  | 'dispute-late'
  /** A sanction is near and the creditor's own people were not told. */
  | 'team-not-told'
  /** A message does not say something it must. */
  | 'content-missing'
  /** A text of a template does not belong in a message to a debtor. */
  | 'harsh-wording'
  /** A short message takes more than two segments. */
  | 'sms-long';

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

/** A range that a number left. */
export interface NumberRange {
  /** What was given. */
  given: string;
  /** The least allowed. */
  least: string;
  /** The most allowed. */
  most: string;
}

/** What is wrong with the text of a template. */
export type TemplateFault =
  /** It is longer than 10 000 bytes, or what it gives longer than 100 000. */
  | 'too-long'
  /** A tag is not closed. */
  | 'tag-not-closed'
  /** A tag says something that the template language does not have. */
  | 'tag-unknown'
  /** A condition or loop is not closed. */
  | 'block-not-closed'
  /** What closes or continues a condition or loop where none is open. */
  | 'block-not-open'
  /** A loop stands within a loop. */
  | 'loop-in-loop'
  /** A field does not exist. */
  | 'field-unknown'
  /** What is looped over is not a list. */
  | 'field-not-list'
  /** What is written is a list. */
  | 'field-not-text';

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
  /** An agreed rate over the reference rate where the law has none: state a fixed one. */
  | { tag: 'no-reference-rate' }
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
  /**
   * Shares of the amount due that do not make a hundred percent, or leave nothing for those that are not stated: the
   * sum of those that are.
   */
  | { tag: 'shares-do-not-add-up'; val: Decimal }
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
  /**
   * The account of the debtor has no action with this key: the keys of those that speak to the debtor, at most
   * twenty.
   */
  | { tag: 'unknown-action'; val: string[] }
  /** A policy that cannot work: what is wrong with it, as a stable code. */
  | { tag: 'invalid-policy'; val: PolicyFault }
  /** The next step is not a message to the debtor. */
  | { tag: 'nothing-to-send' }
  /** A formal notice is a written message; none is made for this channel: which. */
  | { tag: 'no-text-for'; val: Channel }
  /** A message is asked for about no claim. */
  | { tag: 'no-claims' }
  /** The text of a template cannot be used: what is wrong, as a stable code. */
  | { tag: 'template'; val: TemplateFault }
  /** Nothing of this claim can be spread over a plan: it is settled, not due, wholly contested, or too small. */
  | { tag: 'nothing-to-plan' }
  /** The days of a simulation end before they begin, or are more than 3660. */
  | { tag: 'period-not-possible' }
  /**
   * The debtor of this claim was refused: its position, from 0. What is wrong with it is said once, in
   * `debtors` of the answer.
   */
  | { tag: 'debtor-refused'; val: number }
  /**
   * More is wrong than is named: how many faults are not. At most 50 are named in all of a call, or of a row
   * where rows are answered one by one; and at most 200 letters of a text are repeated.
   */
  | { tag: 'further-faults'; val: number };

/** What a text of payment terms leaves open, or says that terms have no place for. */
export type TermsAmbiguity =
  /** A number without a unit: "30". */
  | 'unit-missing'
  /** A date whose day and month can be taken for one another, or beside other terms: "03/04/2026". */
  | 'date'
  /** Several terms, or parts of one that contradict each other: "30 jours ou 45 jours fin de mois". */
  | 'two-terms'
  /** Numbers parted by a slash: equal parts, which must be said, a discount or a date. */
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
  | 'period-from-event'
  /** A part that falls due on an event that is not among the facts of an invoice: "50 % with the order". */
  | 'event-unknown'
  /** Shares that do not make a hundred percent, or a number of parts that is not that of their terms. */
  | 'shares';

/** What can be wrong with a policy. */
export type PolicyFault =
  /** It has no level. */
  | 'no-levels'
  /** It applies to no kind of debtor. */
  | 'applies-to-nobody'
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
  /** A channel or tone on a hand-over, which has none; or a call on another channel than the telephone. */
  | 'channel-out-of-place'
  /** A level that counts from a contact that nothing before it makes. */
  | 'no-contact-before'
  /** A negative delay from anything but the due date. */
  | 'before-anchor'
  /** Only the last level can be repeated. */
  | 'repeat-not-last'
  /** A level named elsewhere in the policy that does not exist. */
  | 'no-such-level'
  /** The same currency twice. */
  | 'duplicate-currency'
  /** A minimum of this kind needs grouping or an account ladder. */
  | 'minimum-needs-account'
  /** A fee that the law of the countries the policy is for forbids. */
  | 'unlawful-fee'
  /** Tiers that do not rise, or a minimum over its maximum. */
  | 'fee-out-of-order'
  /** A quiet period that is not a period of the year. */
  | 'quiet-period-not-possible'
  /** No day is left on which the debtor may be contacted. */
  | 'no-contact-day'
  /** A policy before it applies to all the debtors of one kind, so that this one never does. */
  | 'overlapping-policies'
  /** Two policies have the same name: they would climb as one. */
  | 'duplicate-policy'
  /** The file is handed over before the due date. */
  | 'hand-over-before-due'
  /** A formal notice on a channel that cannot carry one. */
  | 'notice-not-in-writing';

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
  /** A discount for early payment, ready to be put into the invoice. */
  discount?: EarlyPaymentDiscount;
}

/**
 * Reads payment terms as people type them, in French, English, German, Spanish, Italian, Dutch or Portuguese:
 * "30 j FDM", "45 jours fin de mois le 10", "30 days EOM", "2/10 net 30", "zahlbar 14 Tage netto", "2 mois", "end of
 * next month", "30/60/90 in equal parts", "bis 28.02.2026". Every word is understood or the text is refused; nothing
 * is guessed. Terms that name no event count from issue. Of the lines that German electronic invoices carry,
 * `#SKONTO#TAGE=14#PROZENT=2.00#` is a discount, and `#VERZUG#…` says nothing of the day of payment and is passed over:
 * a rate of interest is a clause of the contract.
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
  | 'credit-note'
  /** A discount for early payment that was earned. */
  | 'discount';

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

/** A discount for early payment that can still be earned. */
export interface OpenDiscount {
  /** Percent. */
  percent: Decimal;
  /** The last day. */
  lastDay: CalendarDate;
  /** How much it comes to. */
  discount: Money;
  /** What settles the invoice by then. */
  toPay: Money;
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

/** A rate that interest up to the day of the question needs and that is missing: nothing is guessed. */
export interface UnknownRate {
  /** The series that lacks it. */
  series: string;
  /** The first day of the half-year that it is for. */
  firstDay: CalendarDate;
  /** Whether there is a rate which no publication proves, and which the question does not accept. */
  unverified: boolean;
  /** The last day through which interest is counted. */
  interestKnownThrough: CalendarDate;
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
  /** The discount for early payment that can still be earned, the first to end of several. */
  discount?: OpenDiscount;
  /** Late-payment interest, through the day of the question or the last day that is known. */
  interest: Charge;
  /**
   * The rate that is missing, where interest is not known through the day of the question. It stops nothing else: due
   * date, balance, compensation and next step do not rest on it. Supply it among the extra rates.
   */
  unknownRate?: UnknownRate;
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

/** From which day a level counts. */
export type Anchor =
  /** The due date; of the oldest instalment still open. */
  | 'due-date'
  /** The day of issue. */
  | 'issue-date'
  /** The day of the last contact the debtor has had. */
  | 'last-contact'
  /** The day by which the last contact asked the debtor to pay. */
  | 'last-contact-due';

/** When a delay is over. */
export type Comparison =
  /** On its last day: a delay of 3 days is over on the third. */
  | 'reached'
  /** The day after its last day. */
  | 'exceeded';

/** What a fee is counted for. */
export type FeeUnit =
  /** Each invoice of a message. */
  | 'invoice'
  /** Each message. */
  | 'message';

/** How tiers of a fee apply. */
export type Tiering =
  /** The tier the sum falls in, for the whole sum. */
  | 'single'
  /** Each tier for its part of the sum. */
  | 'cumulated';

/** A tier of a fee. */
export interface FeeTier {
  /** The sum from which it applies; the first is 0. */
  from: Decimal;
  /** A fixed part; absent, none. */
  fixed?: Decimal;
  /** Percent of the sum, or of its part in this tier, 0 to 100; absent, none. */
  percent?: Decimal;
}

/** A fee in one currency, on the principal that the message demands. */
export interface FeeRule {
  /** The currency. */
  currency: CurrencyCode;
  /** The tiers, from the smallest sum to the largest; one for a plain fee. */
  tiers: FeeTier[];
  /** How they apply; absent, single. */
  tiering?: Tiering;
  /** The least it comes to. */
  minimum?: Decimal;
  /** The most it comes to. */
  maximum?: Decimal;
}

/**
 * What a creditor wants for a message. Laws that forbid it are obeyed: the fee is then not counted, and a warning
 * says so.
 */
export interface ReminderFee {
  /** What it is counted for. */
  per: FeeUnit;
  /** A rule for each currency; in others there is no fee. */
  rules: FeeRule[];
}

/** Something the creditor stops doing when a level is reached, once its own people were told. */
export interface Sanction {
  /** Which. */
  kind: SanctionKind;
  /** Days between telling the creditor's own people and the sanction, 0 to 365. */
  teamNoticeDays: number;
}

/** A level that comes again. */
export interface Repetition {
  /** Days after the contact before, 1 to 3650. */
  everyDays: number;
  /** How often in all, the first time counted; absent, until something else happens. */
  times?: number;
}

/**
 * One level of a policy. It is reached on the later of its days, and stays reached. Whatever it says, an invoice
 * is never at two levels on one day.
 */
export interface DunningLevel {
  /** Its name within the policy, for example `first-reminder`. */
  id: string;
  /** What to do: `remind`, `call`, `warn`, `formal-notice` or `hand-over`. */
  step: NextStepKind;
  /** The day it counts from; absent, the due date. */
  anchor?: Anchor;
  /**
   * Days after that day, -3650 to 3650. A negative number means before the due date; such a level is a
   * courtesy, open only up to the due date and never a condition of the next one.
   */
  days: number;
  /** Shift to the end of a month: add the days first, or go to the end of the month first. Absent, neither. */
  monthEnd?: PeriodEndReading;
  /** When the delay is over; absent, reached. */
  comparison?: Comparison;
  /** Days after the last contact that was sent; absent, none required. */
  daysAfterLastContact?: number;
  /** Days the message gives the debtor to pay or answer, 0 to 365; of no meaning before the due date. */
  daysToPay: number;
  /**
   * The channels, the preferred one first: the first on which the debtor can be reached is taken. None for a
   * hand-over.
   */
  channels: Channel[];
  /** The tone; none for a hand-over. */
  tone?: Tone;
  /**
   * The least principal past due, by currency, in the invoice or group that has reached this level. Below it the
   * level under this one applies, if it was not sent yet. In other currencies there is no minimum.
   */
  minimumAmounts?: Money[];
  /**
   * The least share of all that the debtor owes in the currency, due or not, in percent, that has reached this
   * level. Below it the level under this one applies, if it was not sent yet.
   */
  minimumShare?: Decimal;
  /**
   * The least number of invoices that have reached this level. Below it the level under this one applies, if it
   * was not sent yet.
   */
  minimumInvoices?: number;
  /** What the creditor wants for the message. */
  fee?: ReminderFee;
  /** What the creditor stops doing when the level is reached. */
  sanctions?: Sanction[];
  /** Whether it comes again; only the last level can. */
  repeat?: Repetition;
}

/** Who climbs the levels. */
export type Ladder =
  /** Each invoice on its own. */
  | 'invoice'
  /**
   * The account of the debtor in one currency: days count from its oldest overdue invoice, and a contact about any
   * of its overdue invoices counts for all.
   */
  | 'account';

/** Which level is taken when several are reached. */
export type Selection =
  /** The next one: levels are never skipped. */
  | 'one-at-a-time'
  /** The most severe one. */
  | 'most-severe';

/** What one message is about. A courtesy before the due date is never in one message with what is late. */
export type Grouping =
  /** One invoice. */
  | 'invoice'
  /** The invoices of a debtor that are at one level, in one currency. */
  | 'level'
  /** The invoices of a debtor in one currency, whatever their level; the message is that of the most severe. */
  | 'currency'
  /** The invoices of a debtor, currencies kept apart in it; the message is that of the most severe. */
  | 'debtor';

/**
 * Which debtors and invoices a policy is for, beside their kind. Conditions left out do not count; all that are given
 * must hold.
 */
export interface Segment {
  /** Invoices under the law of these countries. */
  countries?: CountryCode[];
  /** Invoices in these currencies. */
  currencies?: CurrencyCode[];
  /** Debtors of these segments of the caller. */
  segments?: string[];
  /** Debtors of these risks; a debtor without one is a normal one. */
  risks?: Risk[];
  /** Invoices of this amount or more, by currency; none in other currencies. */
  amountsFrom?: Money[];
  /** Invoices of less than this amount, by currency; none in other currencies. */
  amountsBelow?: Money[];
}

/** A day of any year. */
export interface MonthDay {
  /** The month, 1 to 12. */
  month: number;
  /** The day, 1 to the length of the month; 29 February is the 28th in a short year. */
  day: number;
}

/**
 * A part of every year in which nobody is contacted, such as the days around New Year. It may run over the end of the
 * year.
 */
export interface QuietPeriod {
  /** The first day. */
  firstDay: MonthDay;
  /** The last day. */
  lastDay: MonthDay;
}

/** On which days debtors are contacted. A contact that falls on another day waits for the next. */
export interface ContactDays {
  /** Whether only on working days of a place. */
  workingDaysOf?: PlaceCode;
  /** Parts of the year in which nobody is contacted. */
  quietPeriods: QuietPeriod[];
}

/** What promises to pay do. */
export interface PromiseRule {
  /** Days granted after a promised day before the promise counts as broken, 0 to 365. */
  toleranceDays: number;
  /** How many broken promises are borne: once there are so many, a new one changes nothing. Absent, any number. */
  brokenAtMost?: number;
  /**
   * The level to which a broken promise brings the invoice at once, whatever its days; absent, the level whose turn
   * it is.
   */
  thenLevel?: string;
}

/**
 * How long the stages of a dispute may take, each in days from its opening, 0 to 3650, and none less than the one before
 * it.
 */
export interface DisputeRule {
  /** To tell the debtor that it is being looked at. */
  acknowledgeDays: number;
  /** To establish the facts. */
  investigateDays: number;
  /** To decide. */
  decideDays: number;
}

/**
 * What is done while something to the credit of the debtor waits to be matched. Either way nothing is demanded for the
 * whole, and each credit is named.
 */
export type CreditRule =
  /** It is matched first: one check for the debtor, and no demand until then. */
  | 'check'
  /**
   * It is deducted from what is demanded, from the oldest invoice on. What it covers whole is checked, and so is
   * everything if it is in a currency in which nothing is called.
   */
  | 'deduct';

/**
 * When to do what for one or more kinds of debtor. Data, not code: start from a preset and edit it. Of several
 * policies the first that applies counts.
 */
export interface DunningPolicy {
  /** Its name; part of every action key. */
  name: string;
  /** The kinds of debtor it is for. */
  appliesTo: DebtorClass[];
  /** Which of them; absent, all. */
  onlyFor?: Segment;
  /** Who climbs the levels; absent, each invoice. */
  ladder?: Ladder;
  /** Which level is taken when several are reached; absent, one at a time. */
  selection?: Selection;
  /** What one message is about; absent, one invoice. */
  grouping?: Grouping;
  /** Its levels, mildest first. */
  levels: DunningLevel[];
  /** What is left open up to these sums, by currency, is left alone; absent, nothing is. */
  tolerance?: Money[];
  /**
   * Days between contacts with one debtor about any invoice, 0 to 3650; contacts of one day count as one. Absent,
   * none required.
   */
  minimumIntervalDays?: number;
  /** On which days debtors are contacted; absent, on any. */
  contactDays?: ContactDays;
  /** What promises to pay do. */
  promises: PromiseRule;
  /** Days to wait for a payment that the invoicing network announced, 0 to 365; absent, ten. */
  announcedPaymentDays?: number;
  /** How long disputes may take; absent, as long as they do. */
  disputes?: DisputeRule;
  /** What is done while something to the credit of the debtor waits to be matched; absent, it is matched first. */
  credits?: CreditRule;
}

/** A reason that keeps everyone from writing to the debtor. */
export type BlockerCode =
  /** Insolvency proceedings are open. */
  | 'insolvent'
  /** The creditor decided to leave the debtor or the invoice alone. */
  | 'blocked'
  /** The invoice has not been sent. */
  | 'not-sent'
  /** The invoicing network rejected it. */
  | 'rejected'
  /** The debtor refused it. */
  | 'refused'
  /** The invoice is not due, and no courtesy is open. */
  | 'not-due'
  /** The invoicing network reports that it was paid; the books do not show it. */
  | 'reported-paid'
  /** The invoicing network reports that the payment was sent. */
  | 'payment-announced'
  /**
   * Something to the credit of the debtor waits to be matched: it may cover what is called, the policy wants it matched
   * first, or it is in a currency in which nothing is called.
   */
  | 'credit-waiting'
  /** Something that may lower the debt could not be read. */
  | 'unread'
  /** What is left open is within the tolerance of the policy. */
  | 'below-tolerance'
  /** All that is open is disputed. */
  | 'disputed'
  /** All that is open was disputed with success; the credit note is missing. */
  | 'credit-note-due'
  /** Payment was promised and the day has not passed. */
  | 'promised'
  /** A payment plan is being kept. */
  | 'under-plan'
  /** The claim is time-barred, unless something interrupted limitation that the facts do not show. */
  | 'time-barred'
  /** The debtor can be reached on none of the channels of the level. */
  | 'no-usable-contact';

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
  /** Its day is over: a courtesy has no sense any more, or a later level was sent or is reached. */
  | 'passed'
  /** An earlier level must come first. */
  | 'after-another'
  /** A minimum of the level is not reached. */
  | 'below-minimum'
  /** It would be the next step, were it not for a blocker. */
  | 'blocked'
  /** Nothing is owed. */
  | 'not-owed';

/** What speaks for or against a level. */
export type FindingCode =
  /** Its delay: over, or not. */
  | 'delay'
  /** The days since the last contact about the invoice: enough, or not. */
  | 'last-contact'
  /** The days since the last contact with the debtor about anything: not enough. */
  | 'debtor-interval'
  /** The day is not one on which debtors are contacted. */
  | 'contact-day'
  /** The least amount: reached, or not. */
  | 'minimum-amount'
  /** The least share of the account: reached, or not. */
  | 'minimum-share'
  /** The least number of invoices: reached, or not. */
  | 'minimum-invoices'
  /** A promise was broken, which brings the invoice here. */
  | 'promise-broken'
  /** It counts from a contact, and there was none. */
  | 'no-contact-yet';

/** What speaks for or against a level. */
export interface Finding {
  /** What. */
  code: FindingCode;
  /** Whether it speaks for the level. */
  favours: boolean;
  /** The first day on which it does, when the facts fix one. */
  from?: CalendarDate;
  /** In the language of the question. */
  message: string;
}

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
  /** What speaks for and against it, where its turn was weighed. */
  findings: Finding[];
}

/**
 * What a message asks for, in one currency. Until the formal notice that is the principal, and the fee if there is one;
 * a formal notice demands what the law or the contract adds too, and so does the file that is handed over.
 */
export interface Demand {
  /** Principal past due that is not contested, less the credits; at a level before the due date, what falls due next. */
  principal: Money;
  /**
   * What waits to be matched and was deducted from the principal. While it waits, nothing of what the law adds is asked
   * for or announced: its base is not settled.
   */
  credits: Money;
  /**
   * Interest outstanding, at a formal notice or a hand-over; nothing of what is contested in part, nor where it rests on
   * a condition that the facts do not show.
   */
  interest: Money;
  /**
   * Compensation outstanding, at a formal notice or a hand-over; nothing of what is contested in part. Where the law
   * counts it on the sum of what is demanded, no more than that.
   */
  compensation: Money;
  /** The fee of the level, where the law allows it. */
  fee: Money;
  /** All of it. */
  total: Money;
}

/**
 * What the law or the contract adds to a demand, told beside it and not asked for with it: a later formal notice may.
 * With `demand` it is all that is owed and not contested. Nothing where the demand has it already, and nothing before the
 * due date.
 */
export interface Announcement {
  /** Interest outstanding, under the conditions of a demand. */
  interest: Money;
  /** Compensation outstanding, under the conditions of a demand. */
  compensation: Money;
  /** Both. */
  total: Money;
}

/** Something to the credit of a debtor that waits to be matched, on the day of the question. */
export interface WaitingCredit {
  /** What it is. */
  kind: CreditKind;
  /** Its day; absent for an overpayment that the rules found. */
  date?: CalendarDate;
  /** How much. */
  amount: Money;
  /** The caller's own reference, or its number. */
  reference?: string;
  /** The invoice that it names, or the one that was overpaid. */
  invoice?: string;
}

/** Where a sanction stands. */
export interface SanctionNotice {
  /** Which. */
  kind: SanctionKind;
  /** The level it belongs to. */
  level: string;
  /** The day by which the creditor's own people are to be told. */
  tellBy: CalendarDate;
  /** The day they were told, if they were. */
  toldOn?: CalendarDate;
  /** The first day on which it may be applied, once they were told. */
  appliesFrom?: CalendarDate;
}

/** Where a promise stands. */
export type PromiseState =
  /** Its day has not passed. */
  | 'open'
  /** It was kept. */
  | 'kept'
  /** A part of what was promised came in time. */
  | 'partly-kept'
  /** Nothing came. */
  | 'broken'
  /** One too many: it changes nothing. */
  | 'not-granted';

/** Where a promise stands. */
export interface PromiseStatus {
  /** Its place among the promises of the claim, from 0. */
  position: number;
  /** Where it stands. */
  state: PromiseState;
  /** What came in since it was made, up to its last day. */
  paid: Money;
  /** The last day on which it holds. */
  until: CalendarDate;
}

/** Where a payment plan stands. */
export type PlanState =
  /** Every instalment whose time is over was paid. */
  | 'kept'
  /** One was not paid in time. */
  | 'breached'
  /** The invoice is settled. */
  | 'settled'
  /** It was ended. */
  | 'ended';

/** Where a payment plan stands. */
export interface PlanStatus {
  /** Where it stands. */
  state: PlanState;
  /** What was paid since it was agreed. */
  paid: Money;
  /** What was to be paid by now, tolerance granted. */
  expected: Money;
  /** The first day of the breach. */
  breachedOn?: CalendarDate;
  /** The next instalment. */
  nextDue?: CalendarDate;
  /** What is missing of it. */
  nextAmount?: Money;
  /**
   * What settles everything today: the balance with interest and compensation outstanding. The interest of later
   * instalments is not owed.
   */
  earlySettlement: Money;
}

/** The stages of a dispute. */
export type DisputeStage =
  /** The debtor is to be told that it is being looked at. */
  | 'acknowledge'
  /** The facts are to be established. */
  | 'investigate'
  /** It is to be decided. */
  | 'decide'
  /** It was decided for the debtor, in whole or in part, and the credit note is missing. */
  | 'credit'
  /** It is over. */
  | 'closed';

/** A part of a score. */
export type ScoreCode =
  /** The amount past due, against the largest of its currency in the call; of a dispute, against the invoice. */
  | 'amount'
  /** The days past due, up to ninety; of a dispute, the days it has been open, up to ninety. */
  | 'age'
  /** How likely the creditor holds the debtor not to pay. */
  | 'risk'
  /** How near limitation is, from 180 days before. */
  | 'limitation'
  /** A broken promise or plan. */
  | 'broken-promise'
  /** How late a stage of a dispute is, up to thirty days. */
  | 'deadline';

/** A part of a score. */
export interface ScorePart {
  /** Which. */
  code: ScoreCode;
  /** How many points it gives. */
  points: number;
  /** The most it can give. */
  most: number;
}

/** Where a dispute stands. */
export interface DisputeStatus {
  /** Its place among the disputes of the claim, from 0. */
  position: number;
  /** What is to be done next. */
  stage: DisputeStage;
  /** The contested part of what is open. */
  amount: Money;
  /** What it is about. */
  reason?: DisputeReason;
  /** The last day of the stage, where the policy sets one. */
  due?: CalendarDate;
  /** Days after that day; 0 means in time. */
  daysLate: number;
  /** How urgent it is: the sum of the parts, 0 to 1000. */
  priority: number;
  /** What the priority is made of. */
  parts: ScorePart[];
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
  /** The channel, when the step is a contact: the first of the level on which the debtor can be reached. */
  channel?: Channel;
  /** The tone, when the step is a contact. */
  tone?: Tone;
  /**
   * The day by which the message asks the debtor to pay, when the step is a contact after the due date: as the level
   * says, and no earlier than the law lets it be.
   */
  payBy?: CalendarDate;
  /** Whether the contact counts as the formal notice that some laws wait for: record it with `formal-notice`. */
  countsAsFormalNotice: boolean;
  /** What is asked for at the level of the step; without one, what a message would ask for before a formal notice. */
  demand: Demand;
  /** What may be added to it, told and not asked for. */
  announced: Announcement;
  /** What the debtor has to its credit, each by itself, whether deducted or in the way. */
  credits: WaitingCredit[];
  /** Why, in one sentence in the language of the question. */
  reason: string;
  /** What keeps everyone from writing. */
  blockers: Blocker[];
  /** Every level, in order, and why it was or was not chosen. */
  considered: ConsideredLevel[];
  /** Sanctions of levels sent, reached or near. */
  sanctions: SanctionNotice[];
  /** Promises that were made by this day. */
  promises: PromiseStatus[];
  /** Disputes that were opened by this day. */
  disputes: DisputeStatus[];
  /** The payment plan, if one was agreed by this day. */
  plan?: PlanStatus;
  /**
   * When the step is a hand-over, the ways to collect by law that are open or may be, by name; `law.routes` tells
   * their conditions and the documents to gather.
   */
  routes: string[];
  /** The last day to declare the claim in insolvency proceedings, once they are published. */
  declareBy?: CalendarDate;
  /**
   * The same for the same action of the same case, however often it is asked for: a host that keeps
   * the keys it has acted on cannot act twice. None when there is nothing to do. `reminders.compose` takes it, and
   * writes the item of the worklist that the invoice is in.
   */
  actionKey?: string;
  /** The first later day on which step or level differ if the facts stay the same. */
  nextChange?: CalendarDate;
  /** Remarks. */
  warnings: Warning[];
}

/** A ready-made set of policies that decides as a known product does, or as relance proposes. */
export interface Preset {
  /** Its stable name, such as `odoo`. */
  name: string;
  /** The product and version, as its makers call it. */
  title: string;
  /** What it reproduces, a sentence each, in English. */
  reproduces: string[];
  /** What it deliberately does otherwise, and why. */
  otherwise: string[];
  /** Where the behaviour was read. */
  source: Source;
  /** The policies. */
  policies: DunningPolicy[];
}

/** How often a plan is paid. */
export type PlanRhythm =
  /** Every seven days. */
  | 'weekly'
  /** On the same day of each month, or its last if it is shorter. */
  | 'monthly';

/** What a payment plan should look like. */
export interface PlanRequest {
  /** The day of the first instalment, not before the day of the question. */
  firstDay: CalendarDate;
  /** How many instalments, 2 to 120. */
  instalments: number;
  /** How often. */
  rhythm: PlanRhythm;
  /** Whether interest and compensation outstanding are spread too, or only the principal past due. */
  withCharges: boolean;
  /** Percent a year on what is still to be paid, days over 365; absent, the plan bears none. */
  percent?: Decimal;
}

/** A payment plan to be put to the debtor. */
export interface PlanProposal {
  /** The plan, agreed on the day of the question and not acknowledged yet. */
  plan: PaymentPlan;
  /** What it spreads. */
  principal: Money;
  /** The interest it adds. */
  interest: Money;
  /** All of it. */
  total: Money;
  /** How it was found. */
  steps: Step[];
}

/** The policy relance proposes for a kind of debtor, as data to be edited. */
export function defaultPolicy(for_: DebtorClass): DunningPolicy;

/** The ready-made policies, those of relance first. */
export function presets(): Preset[];

/** Judges policies on their own and names every fault at once. An empty list: they are sound. */
export function checkPolicies(policies: DunningPolicy[], language: Language): Refusal[];

/**
 * Decides the next step for one invoice, under the first policy that applies. The account of the debtor is taken to be
 * this invoice alone; `portfolio.review` sees all of it.
 */
export function nextStep(
  debtor: Debtor,
  claim: Claim,
  policies: DunningPolicy[],
  question: Question,
): Result<Decision, Refusal[]>;

/**
 * Proposes a plan of equal instalments for what is past due and not contested; what the division leaves goes to the
 * last. With interest, what accrues as the debt is paid down is added before the division.
 */
export function proposePlan(
  debtor: Debtor,
  claim: Claim,
  request: PlanRequest,
  question: Question,
): Result<PlanProposal, Refusal[]>;

// ---- reminders ------------------------------------------------------------------------------------------

/**
 * The language to write to the debtor in. Amounts, dates and rates follow it; in Austria, Switzerland and
 * Liechtenstein (by the law of the first invoice demanded) they are set as there.
 */
export type MessageLanguage =
  /** French. */
  | 'fr'
  /** English. */
  | 'en'
  /** German. */
  | 'de'
  /** Spanish. */
  | 'es'
  /** Italian. */
  | 'it'
  /** Dutch. */
  | 'nl'
  /** Portuguese. */
  | 'pt';

/** A part of a message that a template can replace. Parts with nothing to say are left out. */
export type MessagePart =
  /** The subject, on one line. */
  | 'subject'
  /** The salutation, on one line. E-mails and letters only. */
  | 'salutation'
  /** The first paragraph; of a call, who calls and why. */
  | 'opening'
  /** Payments and credit notes received. */
  | 'received'
  /** The demand of a formal notice, before its table. */
  | 'demand'
  /** What is contested, and not demanded. */
  | 'disputed'
  /** What was promised or is due under a payment plan, and not demanded. */
  | 'promised'
  /** What the law or the contract adds. */
  | 'charges'
  /** The fee of the message. */
  | 'fee'
  /** How and by when to pay. */
  | 'payment'
  /** What the law of the place wants said. */
  | 'statutory'
  /** To say what is wrong. */
  | 'invitation'
  /** What comes next. */
  | 'outlook'
  /** How to reach the creditor. */
  | 'contact'
  /** The closing formula; of a call, how to end it. */
  | 'closing'
  /** Who signs. */
  | 'signature'
  /** Everything between salutation and closing of an e-mail or letter, in place of the parts above. */
  | 'body'
  /** A short message, whole. */
  | 'sms'
  /** What a caller asks for, below the table of invoices. */
  | 'facts'
  /** What a caller asks, one question a line. */
  | 'questions'
  /** What a caller may hear and answers: `heard => answer`, one pair a line. */
  | 'objections'
  /** What a caller writes down afterwards, one item a line. */
  | 'record';

/** The text of a part. */
export interface PartText {
  /** Which part. */
  part: MessagePart;
  /**
   * The text, in the template language of `docs/messages.md`: fields `{{ field }}`, conditions `{% if field %}`,
   * loops `{% for it in list %}`. Plain text: what it means to HTML or a mail header is seen to afterwards. At
   * most 10 000 bytes.
   */
  text: string;
}

/**
 * Texts in place of built-in ones. Of several that fit, the one for the level comes before the one for the channel,
 * and the first given before later ones; parts that none names stay built in.
 */
export interface MessageTemplate {
  /** The language it is written in. */
  language: MessageLanguage;
  /** The channel it is for; absent, all. */
  channel?: Channel;
  /** The level of the policy it is for; absent, all. */
  level?: string;
  /** Its texts. */
  parts: PartText[];
}

/** Which message the caller wants, and what of it otherwise than the worklist says. */
export interface MessageChoice {
  /**
   * The key of an item of the worklist of the account, or the action key of one of its rows or of a next step; absent,
   * the first item that speaks to the debtor, unless a level is chosen.
   */
  actionKey?: string;
  /**
   * A level of the policy that speaks to the debtor; absent, that of the item. Without a key it is written about every
   * claim that may be demanded at that level, whatever the next step.
   */
  level?: string;
  /**
   * Only about these claims, by their positions in the list, counted from 0, in this order: they are decided with all
   * the others, and make the worklist in which the item is looked for. Absent, all.
   */
  rows?: number[];
  /**
   * A channel; absent, that of the item, or at a level chosen here the first of the level on which the debtor can be
   * reached.
   */
  channel?: Channel;
  /** The language to write in. */
  language: MessageLanguage;
  /** Texts of the user's own. */
  templates?: MessageTemplate[];
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
  /** A heading. */
  | { tag: 'heading'; val: string }
  /** A paragraph of text; U+000A breaks a line. */
  | { tag: 'paragraph'; val: string }
  /** A list. */
  | { tag: 'items'; val: string[] }
  /** A table. */
  | { tag: 'table'; val: MessageTable };

/** What becomes of a claim in a message. */
export type MessageRole =
  /** It is demanded, or before the due date announced. */
  | 'demanded'
  /** It is set out as contested, and not demanded. */
  | 'disputed'
  /** Its promise is acknowledged; it is not demanded. */
  | 'promised'
  /** Its payment plan is acknowledged; it is not demanded. */
  | 'under-plan'
  /** Nothing is said of it: it is settled, not due, or something else keeps from writing about it. */
  | 'left-out';

/** A claim that was given, and what the message makes of it. */
export interface MessageMention {
  /** The number of its invoice. */
  invoice: string;
  /** What becomes of it. */
  role: MessageRole;
}

/** What is printed beside the parts of a message, in its language. */
export interface MessageLabels {
  /** Before the subject of a letter. */
  subject: string;
  /** Before the enclosures. */
  enclosures: string;
  /** Between a label and its value. */
  separator: string;
}

/** The alphabet of a short message. */
export type SmsAlphabet =
  /** The GSM 7-bit default alphabet with its extension (3GPP TS 23.038): 160 units, or 153 in each of several. */
  | 'gsm7'
  /** UCS-2, when a character is not in it: 70 units, or 67 in each of several. */
  | 'ucs2';

/** How long a short message is. */
export interface SmsLength {
  /** In which alphabet it is sent. */
  alphabet: SmsAlphabet;
  /** Its units: septets, or 16-bit units. */
  units: number;
  /** In how many segments it is sent and paid for. */
  segments: number;
}

/** A message to the debtor, in parts that a host can set out, and whole in each form of its channel. */
export interface Message {
  /** The key of the item of the worklist that it writes; absent when the caller chose another level. */
  actionKey?: string;
  /** The level it belongs to. */
  level: string;
  /** What that level does. */
  step: NextStepKind;
  /** The channel it is written for. */
  channel: Channel;
  /** The language it is written in. */
  language: MessageLanguage;
  /** The same as a tag (BCP 47), with the place where numbers are set otherwise there: `de-CH`. */
  languageTag: string;
  /** The tone of its level; `neutral` where the level names none. */
  tone: Tone;
  /** Whether it counts as the formal notice that some laws wait for: record the contact with `formal-notice`. */
  countsAsFormalNotice: boolean;
  /** By when it asks for payment; absent before the due date. Where the law counts from receipt, the earliest day. */
  payBy?: CalendarDate;
  /** Every claim given, in the order given. */
  mentions: MessageMention[];
  /** What it asks for, by currency in the order of the invoices. */
  demands: Demand[];
  /** What may be added to each demand, in the same order: told, where the text speaks of it, and not asked for. */
  announced: Announcement[];
  /** What the debtor has to its credit and is named as deducted. */
  credits: WaitingCredit[];
  /** What is printed beside its parts. */
  labels: MessageLabels;
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
  /** The salutation; empty where none is written. */
  salutation: string;
  /** The body: of a short message its text, of a call its script. */
  body: MessageBlock[];
  /** The closing formula; empty where none is written. */
  closing: string;
  /** Who signs; empty where none is written. */
  signature: string;
  /** What the host encloses. */
  enclosures: string[];
  /** All of it as plain text, lines broken by U+000A. */
  plainText: string;
  /** Of an e-mail, the whole as HTML: styles in place, nothing loaded from elsewhere. */
  html?: string;
  /**
   * Of an e-mail, a draft to open or send (RFC 5322, `message/rfc822`): text and HTML as alternatives, without a
   * day and a message id, which the program that sends it gives.
   */
  draft?: string;
  /** Of a short message, its length. */
  sms?: SmsLength;
  /** What deserves a second look before it is sent. */
  warnings: Warning[];
}

/**
 * Writes one item of the worklist of a debtor, given the whole account: its step, level, channel, invoices and sums are
 * those that `portfolio.review` says of the same claims on the same day. What is contested, promised or under a plan is
 * set out beside it, as far as the grouping of the policy lets it be in one message with the item.
 *
 * Give it every claim against the debtor, settled and disputed ones too: they decide together, and a contact about one
 * can count for another.
 *
 * Refused with `unknown-action` when the account has no such key; with `number-out-of-range` when it has no such row; with `nothing-to-send` when the item asked for, or
 * every item, is not a message or a call, and whenever none of the claims may be demanded; with `no-text-for` when a
 * formal notice is asked for by telephone or short message; with `template` for each fault of a template.
 */
export function compose(
  creditor: Creditor,
  debtor: Debtor,
  claims: Claim[],
  policies: DunningPolicy[],
  choice: MessageChoice,
  question: Question,
): Result<Message, Refusal[]>;

/**
 * Writes a message about a made-up case under the law of a place: to see a template, a language or a policy.
 * Without a level, the first that speaks to this kind of debtor.
 */
export function preview(
  law: CountryCode,
  debtor: DebtorClass,
  currency: CurrencyCode,
  policies: DunningPolicy[],
  choice: MessageChoice,
  question: Question,
): Result<Message, Refusal[]>;

/**
 * Checks templates before they are used: each text, then every message that they change, for each level and kind of
 * debtor of the policies under the law of each place given.
 *
 * Warnings: `content-missing` for what a message must say, by good practice or by the law of a place, and does not;
 * `harsh-wording`; `sms-long`. Refused with `template` for each fault of a text.
 */
export function checkTemplates(
  templates: MessageTemplate[],
  laws: CountryCode[],
  policies: DunningPolicy[],
  question: Question,
): Result<Warning[], Refusal[]>;

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

/** One thing to do: a message, a call, a check, a hand-over, about one or more invoices of one debtor. */
export interface WorkItem {
  /**
   * The same for the same action, as long as it is about the same invoices: the action keys of its rows, sorted and
   * joined by `+`. `reminders.compose` writes the item of a key.
   */
  key: string;
  /** The debtor, by its id. */
  debtor: string;
  /** What to do: the most severe step of its rows. */
  step: NextStepKind;
  /** The policy. */
  policy: string;
  /** The level, when the step is one. */
  level?: string;
  /** The channel, when the step is a contact. */
  channel?: Channel;
  /** The tone, when the step is a contact. */
  tone?: Tone;
  /** The day by which its message asks the debtor to pay, when the step is a contact after the due date. */
  payBy?: CalendarDate;
  /**
   * Whether its message counts as the formal notice that some laws wait for: record the contacts with
   * `formal-notice`.
   */
  countsAsFormalNotice: boolean;
  /** The rows it is about, as positions from 0. Each row that asks for action stands in exactly one item. */
  rows: number[];
  /**
   * What its message asks for about all its rows, by currency in the order of currency codes; the fee is that of its
   * level, counted once in each currency when it is for the message.
   */
  demands: Demand[];
  /** What may be added to each demand, in the same order, told and not asked for. */
  announced: Announcement[];
  /** What the debtor has to its credit, each by itself, whether deducted or in the way. */
  credits: WaitingCredit[];
  /** How urgent it is: the sum of the parts, 0 to 1000. */
  score: number;
  /** What the score is made of. */
  parts: ScorePart[];
}

/** The answer for a portfolio. */
export interface PortfolioReview {
  /**
   * What is wrong with debtors, said once for each, whether or not a claim is against it: the claims against it are
   * refused and point here. Absent when every debtor could be read.
   */
  debtors?: Refusal[];
  /** One answer or refusal for each claim, in the order they were given. */
  rows: ClaimAnswer[];
  /** What asks for someone's action today: the highest score first, then in the order of the rows. */
  worklist: WorkItem[];
  /** Sums by currency, in the order of currency codes. */
  totals: CurrencyTotals[];
}

/** Policies to be tried, under a name. */
export interface Scenario {
  /** Its name. */
  name: string;
  /** The policies. */
  policies: DunningPolicy[];
}

/** What a simulation would have done about one invoice. */
export interface SimulatedAction {
  /** The invoice, by its number. */
  invoice: string;
  /** What. */
  step: NextStepKind;
  /** The level, when the step is one. */
  level?: string;
  /** The channel, when the step is a contact. */
  channel?: Channel;
}

/** A day on which a simulation does something. */
export interface SimulatedDay {
  /** The day. */
  date: CalendarDate;
  /** What it does, in the order of the claims. */
  actions: SimulatedAction[];
  /** Contacts and hand-overs that day, each group counted once. */
  items: number;
}

/** How often a simulation did something. */
export interface ActionCount {
  /** What. */
  step: NextStepKind;
  /** The level, when the step is one. */
  level?: string;
  /** The channel, when the step is a contact. */
  channel?: Channel;
  /** About how many invoices, counted each time. */
  invoices: number;
  /** In how many messages, calls or files. */
  items: number;
}

/** What one scenario would have done. */
export interface Simulation {
  /** The scenario, by its name. */
  name: string;
  /** The days on which it does something, in order. */
  days: SimulatedDay[];
  /** How often it does what, in the order in which it first happens. */
  counts: ActionCount[];
  /** Invoices it contacts the debtor about at least once. */
  invoicesContacted: number;
  /** Contacts, each group counted once. */
  contacts: number;
  /** The fees it asks for, by currency. */
  fees: Money[];
  /** Claims that were refused on some day, as positions from 0: they are left out from that day on. */
  refused: number[];
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

/**
 * Plays policies day by day over a period, as if every contact and hand-over they propose were made that very day, and
 * compares them by their counts. Payments and other facts count from their days; contacts of the period itself are set
 * aside, those before it count. At most 3660 days.
 */
export function simulate(
  debtors: Debtor[],
  claims: Claim[],
  scenarios: Scenario[],
  firstDay: CalendarDate,
  lastDay: CalendarDate,
  question: Question,
): Result<Simulation[], Refusal[]>;

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
  /** The documents to gather, in the language of the question; none where they were not read. */
  documents: string[];
  /** Who bears its costs. */
  costs: CostBearer;
  /** The largest sum it can be used for, if there is one. */
  most?: Money;
  /** The article. */
  source: Source;
}

/** Every built-in rate, by series, then by day, in the shape in which a question takes more. */
export function rates(): RateRow[];

/**
 * Judges rates that a question is to take beside the built-in ones, before they are used: each continues its series by
 * the very next half-year, or stands in for a built-in rate that no publication proves. Names every fault at once; an
 * empty list: they are sound.
 */
export function checkRates(rates: RateRow[], language: Language): Refusal[];

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
