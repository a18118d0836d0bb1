// The CSV form: one file, one fact a row, read into the facts of the contract. Dates and amounts go to the rules as
// written; every fact keeps the line it came from, so that a refusal can be shown where it can be corrected.

const COLUMNS = [
  'record', 'debtor', 'name', 'kind', 'address', 'email', 'judgment-date', 'publication-date', 'law', 'terms', 'invoice',
  'date', 'received', 'delivered', 'amount', 'currency', 'sector', 'periodic', 'state', 'allocation', 'effect', 'reference',
  'subject', 'end-date', 'level', 'channel', 'status', 'contract-date', 'place', 'non-working-day', 'year-basis',
  'compensation-agreed', 'long-term-agreed', 'interest-rate', 'interest-start', 'rounding', 'order-made', 'order-served',
  'judgment-given', 'judgment-enforceable', 'judgment-served', 'creditor-elsewhere', 'large-debtor', 'phone', 'segment', 'risk',
  'reason', 'acknowledged', 'investigated', 'outcome', 'upheld', 'pay-by', 'tolerance-days', 'debt-acknowledged',
  'description',
];

/** Which columns each kind of row reads. */
export const RECORDS = {
  debtor: ['debtor', 'name', 'kind', 'address', 'email', 'phone', 'segment', 'risk', 'judgment-date', 'publication-date', 'creditor-elsewhere', 'large-debtor', 'law', 'terms'],
  invoice: [
    'debtor', 'invoice', 'date', 'received', 'delivered', 'amount', 'currency', 'description', 'law', 'terms', 'sector', 'periodic', 'state', 'allocation',
    'contract-date', 'place', 'non-working-day', 'year-basis', 'compensation-agreed', 'long-term-agreed', 'interest-rate', 'interest-start',
    'rounding', 'order-made', 'order-served', 'judgment-given', 'judgment-enforceable', 'judgment-served',
  ],
  instalment: ['invoice', 'date', 'amount', 'currency'],
  payment: ['debtor', 'invoice', 'date', 'amount', 'currency', 'reference'],
  'credit-note': ['invoice', 'reference', 'date', 'amount', 'currency', 'effect'],
  dispute: ['invoice', 'date', 'end-date', 'amount', 'currency', 'subject', 'reason', 'acknowledged', 'investigated', 'outcome', 'upheld'],
  promise: ['invoice', 'date', 'end-date', 'amount', 'currency'],
  contact: ['invoice', 'date', 'level', 'channel', 'status', 'pay-by'],
  block: ['debtor', 'invoice', 'date', 'end-date', 'reason'],
  plan: ['invoice', 'date', 'end-date', 'tolerance-days', 'debt-acknowledged'],
  'plan-instalment': ['invoice', 'date', 'amount', 'currency'],
};

const KINDS = {
  business: { tag: 'business' },
  consumer: { tag: 'consumer' },
  'public-state-or-local': { tag: 'public-authority', val: 'state-or-local' },
  'public-health-establishment': { tag: 'public-authority', val: 'health-establishment' },
  'public-undertaking': { tag: 'public-authority', val: 'public-undertaking' },
};
const YES_NO = ['yes', 'no'];
const WORDS = {
  kind: Object.keys(KINDS),
  sector: ['perishable-food', 'other-food', 'seasonal-agriculture', 'live-cattle', 'alcoholic-drinks', 'grapes-and-must', 'freight'],
  periodic: YES_NO,
  state: ['draft', 'sent', 'rejected', 'refused'],
  allocation: ['costs-interest-principal', 'interest-costs-principal', 'principal-interest-costs'],
  effect: ['from-its-date', 'from-the-start'],
  channel: ['email', 'letter', 'sms', 'phone'],
  status: ['proposed', 'sent', 'cancelled', 'bounced', 'answered'],
  risk: ['low', 'normal', 'high'],
  reason: ['price', 'quantity', 'quality', 'delivery', 'order', 'already-paid', 'duplicate', 'paperwork', 'other'],
  outcome: ['upheld', 'partly-upheld', 'rejected'],
  'debt-acknowledged': YES_NO,
  'non-working-day': ['keep', 'next', 'previous'],
  'year-basis': ['year365', 'year360', 'calendar-year', 'thirty-day-months'],
  'long-term-agreed': YES_NO,
  'interest-start': ['due-date', 'formal-notice'],
  rounding: ['half-up', 'half-even', 'down'],
  'creditor-elsewhere': YES_NO,
  'large-debtor': YES_NO,
};
const EVENTS = ['issue', 'receipt', 'delivery'];
const READINGS = [undefined, 'days-then-period-end', 'period-end-then-days'];

/** A fault in the file: where, and which words of the page say why. */
class Fault extends Error {
  constructor(line, column, why, gaps = {}) {
    super(why);
    Object.assign(this, { line, column, why, gaps });
  }
}

// ---- text to rows ----------------------------------------------------------------------------------

/** RFC 4180: the rows of a text, each with the line it starts on. */
function split(text, separator) {
  const rows = [];
  let cells = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let at = 0;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: start, cells });
    cells = [];
    cell = '';
  };
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"' && cell === '') {
      const opened = line;
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Fault(opened, undefined, 'csv.quote');
        if (text[at] === '\n') line += 1;
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[(at += 1)];
        else break;
      }
    } else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
      line += 1;
      start = line;
    } else cell += sign;
    at += 1;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

function headings({ line, cells }) {
  const columns = cells.map((cell) => cell.trim());
  if (!columns.includes('record')) throw new Fault(line, undefined, 'csv.no-record');
  columns.forEach((column, index) => {
    if (!COLUMNS.includes(column)) throw new Fault(line, undefined, 'csv.unknown-column', { given: column });
    if (columns.indexOf(column) !== index) throw new Fault(line, undefined, 'csv.column-twice', { given: column });
  });
  return columns;
}

/** One row under the headings. */
class Row {
  constructor(line, columns, cells, comma) {
    this.line = line;
    this.comma = comma;
    this.values = Object.fromEntries(columns.map((column, index) => [column, cells[index].trim()]));
  }

  text(column) {
    return this.values[column] ?? '';
  }

  some(column) {
    return this.text(column) || undefined;
  }

  needed(column) {
    if (!this.text(column)) throw new Fault(this.line, column, 'csv.missing');
    return this.text(column);
  }

  /** A word of a closed list, if there is one. */
  word(column) {
    const given = this.some(column);
    if (given !== undefined && !WORDS[column].includes(given)) {
      throw new Fault(this.line, column, 'csv.word', { given, wanted: WORDS[column].join(', ') });
    }
    return given;
  }

  neededWord(column) {
    this.needed(column);
    return this.word(column);
  }

  /** Whether, if it is said. */
  yesOrNo(column) {
    const word = this.word(column);
    return word && word === 'yes';
  }

  decimal(column) {
    const decimal = this.text(column);
    return this.comma ? decimal.replace(',', '.') : decimal;
  }

  money() {
    return { amount: this.decimal('amount'), currency: this.text('currency') };
  }

  /** The sum, in the currency of the invoice if it states none. */
  moneyOf(claim) {
    const { amount, currency } = this.money();
    return { amount, currency: currency || claim.invoice.amountDue.currency };
  }

  /** The amount, or none if the cell is empty: the whole. A currency left out is that of the invoice. */
  partOf(claim) {
    return this.text('amount') ? this.moneyOf(claim) : undefined;
  }

  /** What became of a dispute; how much was upheld is said of a part, and of nothing else. */
  outcome(claim) {
    const outcome = this.word('outcome');
    if (outcome === 'partly-upheld') {
      this.needed('upheld');
      return { tag: outcome, val: { amount: this.decimal('upheld'), currency: this.text('currency') || claim.invoice.amountDue.currency } };
    }
    if (this.text('upheld')) throw new Fault(this.line, 'outcome', 'csv.word', { given: this.text('outcome'), wanted: 'partly-upheld' });
    return outcome && { tag: outcome };
  }

  /** Days granted on each instalment of a plan; none unless it says so. */
  tolerance() {
    const given = this.text('tolerance-days') || '0';
    if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535) throw new Fault(this.line, 'tolerance-days', 'csv.word', { given, wanted: '0 … 65535' });
    return Number(given);
  }

  /** The terms: in the words of the form, or as the rules read them where there is only one way to. */
  terms(read) {
    const given = this.text('terms');
    if (!given) return undefined;
    const known = wordsOfTerms(given);
    if (known) return known;
    const outcome = read?.(given);
    if (!outcome) throw new Fault(this.line, 'terms', 'csv.terms', { given });
    if (outcome.tag === 'err') {
      throw new Fault(this.line, 'terms', 'csv.terms-refused', { given, why: outcome.val.map(({ message }) => message).join(' ') });
    }
    const { readings } = outcome.val;
    if (readings.length === 1) return readings[0].terms;
    // In words, and as a file would say it.
    const [first, second] = readings.map(({ sentence, terms }) => `${sentence.replace(/\.$/, '')} (${inWords(terms)})`);
    throw new Fault(this.line, 'terms', 'csv.two-readings', { given, first, second });
  }

  /** What the contract says beside the terms; `interest-rate` is that of a contract that governs alone. */
  contract() {
    const agreed = this.some('compensation-agreed');
    const compensation = agreed && { amount: this.decimal('compensation-agreed'), currency: this.text('currency') };
    const clauses = {
      concludedOn: this.some('contract-date'),
      allocation: this.word('allocation'),
      placeOfPayment: this.some('place'),
      nonWorkingDay: this.word('non-working-day'),
      longTermAgreed: this.yesOrNo('long-term-agreed'),
    };
    if (!this.some('interest-rate')) return without({ ...clauses, yearBasis: this.word('year-basis'), compensation });
    const interest = without({
      rate: this.decimal('interest-rate'),
      yearBasis: this.neededWord('year-basis'),
      start: this.neededWord('interest-start'),
      rounding: this.neededWord('rounding'),
      compensation,
    });
    return without({ ...clauses, interest });
  }

  /** What happened before the courts. A day that must be there and is not is left for the rules to refuse. */
  proceedings() {
    const day = (column) => this.some(column);
    const judgment = (day('judgment-given') || day('judgment-enforceable') || day('judgment-served'))
      && without({ givenOn: this.text('judgment-given'), enforceableOn: this.text('judgment-enforceable'), servedOn: day('judgment-served') });
    const order = (day('order-made') || day('order-served')) && without({ madeOn: this.text('order-made'), servedOn: day('order-served') });
    return judgment || order ? without({ interruptions: [], grace: [], judgment, order }) : undefined;
  }
}

/** Terms in the words of the form; none if they are in others. */
function wordsOfTerms(given) {
  const words = given.split(/\s+/);
  const onDay = words.at(-2) === 'on' && /^\d{1,2}$/.test(words.at(-1)) ? parseInt(words.splice(-2)[1], 10) : undefined;
  const [form, first, second, third, ...more] = words;
  if (more.length > 0) return undefined;
  const days = /^\d{1,4}$/.test(first ?? '') ? parseInt(first, 10) : undefined;
  if (onDay === undefined) {
    if (form === 'statutory' && first === undefined) return { tag: 'statutory' };
    if (form === 'due' && first && second === undefined) return { tag: 'due-on', val: first };
    if (form === 'eotd' && days !== undefined && EVENTS.includes(second) && READINGS.includes(third)) {
      return { tag: 'end-of-ten-days', val: without({ days, after: second, reading: third }) };
    }
  }
  if (third !== undefined || days === undefined) return undefined;
  if (form === 'net' && EVENTS.includes(second)) return { tag: 'net', val: without({ days, after: second, onDay }) };
  if (form === 'eom' && READINGS.includes(second)) return { tag: 'end-of-month', val: without({ days, reading: second, onDay }) };
  return undefined;
}

/** Terms in the words of the form, the other way round. */
function inWords({ tag, val }) {
  const on = val.onDay === undefined ? undefined : `on ${val.onDay}`;
  const words = {
    net: () => ['net', val.days, val.after, on],
    'end-of-month': () => ['eom', val.days, val.reading, on],
    'end-of-ten-days': () => ['eotd', val.days, val.after, val.reading],
  }[tag]();
  return words.filter((word) => word !== undefined).join(' ');
}

const without = (object) => Object.fromEntries(Object.entries(object).filter(([, member]) => member !== undefined));

// ---- rows to facts ---------------------------------------------------------------------------------

const byDueDate = (a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : 0);

/** Puts rows into place. Lines of facts are kept beside them, in the same shape. */
class Book {
  debtors = new Map();
  claims = new Map();
  aside = [];

  constructor(isFormalNotice, readTerms) {
    this.isFormalNotice = isFormalNotice;
    this.readTerms = readTerms;
  }

  /** What was set aside itself, by `record id`: its line. */
  lost = new Map();

  setAside(row, fault) {
    this.aside.push(fault);
    const record = row.text('record');
    if (record === 'debtor' || record === 'invoice') this.lost.set(`${record} ${row.text(record)}`, row.line);
    const claim = this.claims.get(row.text('invoice'));
    if (claim && record !== 'invoice') claim.spoilt ??= fault.line;
  }

  /** The fault of a row that names a debtor or invoice that is not there. */
  absent(row, record) {
    const given = row.text(record);
    const line = this.lost.get(`${record} ${given}`);
    return new Fault(row.line, record, line ? 'csv.lost' : `csv.${record}`, { given, line });
  }

  debtor(row) {
    const id = row.needed('debtor');
    const known = this.debtors.get(id);
    if (known) throw new Fault(row.line, 'debtor', 'csv.twice', { given: id, line: known.line });
    const kind = KINDS[row.neededWord('kind')];
    const judgmentDate = row.some('judgment-date');
    const publicationDate = row.some('publication-date');
    const creditorElsewhere = row.yesOrNo('creditor-elsewhere');
    this.debtors.set(id, {
      line: row.line,
      law: row.some('law'),
      terms: row.terms(this.readTerms),
      largeDebtor: row.yesOrNo('large-debtor'),
      payments: [],
      blocks: [],
      fact: without({
        id,
        name: row.text('name'),
        kind,
        address: row.text('address').split(' / ').map((part) => part.trim()).filter(Boolean),
        email: row.some('email'),
        phone: row.some('phone'),
        segment: row.some('segment'),
        risk: row.word('risk'),
        unallocatedPayments: [],
        insolvency: judgmentDate || publicationDate ? without({ judgmentDate: judgmentDate ?? '', publicationDate, creditorElsewhere }) : undefined,
      }),
    });
  }

  invoice(row) {
    const number = row.needed('invoice');
    const known = this.claims.get(number);
    if (known) throw new Fault(row.line, 'invoice', 'csv.twice', { given: number, line: known.line });
    const owner = this.debtors.get(row.needed('debtor'));
    if (!owner) throw this.absent(row, 'debtor');
    const stated = row.terms(this.readTerms);
    const contract = without({ ...row.contract(), largeDebtor: owner.largeDebtor });
    // Without terms of its own it may still have instalments, which are placed later.
    const terms = stated ?? owner.terms;
    const invoice = without({
      number,
      law: row.some('law') ?? owner.law ?? '',
      issueDate: row.text('date'),
      receiptDate: row.some('received'),
      deliveryDate: row.some('delivered'),
      amountDue: row.money(),
      description: row.some('description'),
      terms: terms ?? { tag: 'statutory' },
      sector: row.word('sector'),
      periodic: row.word('periodic') === 'yes',
      state: row.neededWord('state'),
      contract: Object.keys(contract).length > 0 ? contract : undefined,
    });
    const lists = () => ({ payments: [], creditNotes: [], disputes: [], promises: [], contacts: [] });
    this.claims.set(number, {
      line: row.line,
      row,
      stated,
      termless: !terms,
      instalments: [],
      planned: [],
      rows: { ...lists(), blocks: [] },
      fact: without({ debtor: owner.fact.id, invoice, ...lists(), proceedings: row.proceedings() }),
    });
  }

  /** The invoice that a row names. */
  claimOf(row) {
    const claim = this.claims.get(row.needed('invoice'));
    if (!claim) throw this.absent(row, 'invoice');
    const owner = claim.fact.debtor;
    if (row.text('debtor') && row.text('debtor') !== owner) throw new Fault(row.line, 'debtor', 'csv.other-debtor', { given: owner });
    return claim;
  }

  put(list, row, make) {
    const claim = this.claimOf(row);
    claim.fact[list].push(without(make(claim.fact)));
    claim.rows[list].push(row.line);
  }

  payment(row) {
    const payment = without({ date: row.text('date'), amount: row.money(), reference: row.some('reference') });
    if (row.text('invoice')) {
      this.put('payments', row, () => payment);
      return;
    }
    const debtor = this.debtors.get(row.needed('debtor'));
    if (!debtor) throw this.absent(row, 'debtor');
    debtor.fact.unallocatedPayments.push(payment);
    debtor.payments.push(row.line);
  }

  instalment(row) {
    const claim = this.claimOf(row);
    if (claim.stated) throw new Fault(row.line, 'record', 'csv.terms-and-instalments');
    claim.instalments.push({ line: row.line, dueDate: row.text('date'), amount: row.moneyOf(claim.fact) });
  }

  /** The instalments are the terms, by day; without them and without terms, the invoice cannot be placed. */
  settleTerms() {
    for (const [number, claim] of this.claims) {
      if (claim.instalments.length > 0) {
        claim.instalments.sort(byDueDate);
        const val = claim.instalments.map(({ dueDate, amount }) => ({ dueDate, amount }));
        claim.fact.invoice.terms = { tag: 'instalments', val };
        claim.rows.instalments = claim.instalments.map(({ line }) => line);
      } else if (claim.termless) {
        this.claims.delete(number);
        this.setAside(claim.row, new Fault(claim.line, 'terms', 'csv.missing'));
      }
    }
  }

  'credit-note'(row) {
    this.put('creditNotes', row, () => ({
      number: row.text('reference'), date: row.text('date'), amount: row.money(), effect: row.neededWord('effect'),
    }));
  }

  dispute(row) {
    this.put('disputes', row, (claim) => ({
      openedOn: row.text('date'), amount: row.partOf(claim), reason: row.word('reason'), subject: row.some('subject'),
      acknowledgedOn: row.some('acknowledged'), investigatedOn: row.some('investigated'), closedOn: row.some('end-date'),
      outcome: row.outcome(claim),
    }));
  }

  /** A decision to leave an invoice alone, or without one all of a debtor. */
  block(row) {
    const block = without({ reason: row.text('reason'), since: row.text('date'), until: row.some('end-date') });
    const owner = row.text('invoice') ? this.claimOf(row) : this.debtors.get(row.needed('debtor'));
    if (!owner) throw this.absent(row, 'debtor');
    owner.fact.blocks = [...(owner.fact.blocks ?? []), block];
    (owner.rows?.blocks ?? owner.blocks).push(row.line);
  }

  plan(row) {
    const claim = this.claimOf(row);
    if (claim.fact.plan) throw new Fault(row.line, 'record', 'csv.second-plan');
    claim.fact.plan = without({
      agreedOn: row.text('date'), instalments: [], toleranceDays: row.tolerance(), acknowledged: row.word('debt-acknowledged') === 'yes', endedOn: row.some('end-date'),
    });
    claim.planLine = row.line;
  }

  'plan-instalment'(row) {
    const claim = this.claimOf(row);
    if (!claim.fact.plan) throw new Fault(row.line, 'record', 'csv.plan-missing');
    claim.planned.push({ line: row.line, dueDate: row.text('date'), amount: row.moneyOf(claim.fact) });
    claim.planned.sort(byDueDate);
    claim.fact.plan.instalments = claim.planned.map(({ dueDate, amount }) => ({ dueDate, amount }));
    claim.rows.planInstalments = claim.planned.map(({ line }) => line);
  }

  promise(row) {
    this.put('promises', row, (claim) => ({ madeOn: row.text('date'), payBy: row.text('end-date'), amount: row.partOf(claim) }));
  }

  contact(row) {
    this.put('contacts', row, (claim) => ({
      date: row.text('date'),
      level: row.text('level'),
      formalNotice: this.isFormalNotice(this.debtors.get(claim.debtor).fact.kind.tag, row.text('level')),
      channel: row.neededWord('channel'),
      status: row.neededWord('status'),
      payBy: row.some('pay-by'),
    }));
  }
}

/**
 * Reads a file. Throws a fault for a file that cannot be read at all; sets aside, with its line and the reason, each
 * row that cannot be placed, and each invoice one of whose rows was set aside.
 *
 * @param {ArrayBuffer} bytes the file
 * @param {(debtorClass: string, level: string) => boolean} isFormalNotice which levels put the debtor on formal notice
 * @param {(text: string) => object} [readTerms] `terms.parse-terms`, for terms that are not in the words of the form
 */
export function readCsv(bytes, isFormalNotice, readTerms) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(undefined, undefined, 'csv.utf8');
  }
  const heading = text.split(/[\r\n]/, 1)[0];
  const separator = ['\t', ';'].find((sign) => heading.includes(sign)) ?? ',';
  const [head, ...rest] = split(text, separator);
  if (!head) throw new Fault(undefined, undefined, 'csv.empty');
  const columns = headings(head);
  const book = new Book(isFormalNotice, readTerms);
  const rows = [];
  for (const { line, cells } of rest) {
    if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== '')) {
      book.aside.push(new Fault(line, undefined, 'csv.cells', { given: cells.length, wanted: columns.length }));
    } else rows.push(new Row(line, columns, cells, separator === ';'));
  }
  const place = (row) => {
    const record = row.text('record');
    try {
      if (!Object.hasOwn(RECORDS, record)) throw new Fault(row.line, 'record', record ? 'csv.record' : 'csv.missing', { given: record });
      book[record](row);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      book.setAside(row, fault);
    }
  };
  // Whatever the order of the rows, debtors and invoices with their terms come before what refers to them.
  const first = ['debtor', 'invoice', 'instalment'];
  for (const record of first) rows.filter((row) => row.text('record') === record).forEach(place);
  book.settleTerms();
  // A plan comes before its parts.
  const others = rows.filter((row) => !first.includes(row.text('record')));
  others.filter((row) => row.text('record') === 'plan').forEach(place);
  others.filter((row) => row.text('record') !== 'plan').forEach(place);
  const claims = [];
  for (const [number, claim] of book.claims) {
    if (claim.spoilt) book.aside.push(new Fault(claim.line, 'invoice', 'csv.attached', { given: number, line: claim.spoilt }));
    else claims.push(claim);
  }
  book.aside.sort((a, b) => a.line - b.line);
  return {
    debtors: [...book.debtors.values()].map(({ fact }) => fact),
    claims: claims.map(({ fact }) => fact),
    lines: { debtors: [...book.debtors.values()], claims },
    aside: book.aside,
    read: rest.length,
    used: rest.length - new Set(book.aside.map(({ line }) => line)).size,
  };
}

// ---- from a path of the contract back to the file --------------------------------------------------

const COLUMN_OF = {
  'invoice.number': 'invoice', 'invoice.issue-date': 'date', 'invoice.receipt-date': 'received',
  'invoice.delivery-date': 'delivered', 'invoice.amount-due': 'amount', 'invoice.amount-due.amount': 'amount',
  'invoice.amount-due.currency': 'currency', 'insolvency.judgment-date': 'judgment-date', insolvency: 'judgment-date',
  'insolvency.publication-date': 'publication-date', 'insolvency.creditor-elsewhere': 'creditor-elsewhere',
  'invoice.contract.concluded-on': 'contract-date', 'invoice.contract.place-of-payment': 'place',
  'invoice.contract.interest': 'interest-rate', 'invoice.contract.interest.rate': 'interest-rate',
  'invoice.contract.interest.start': 'interest-start', 'proceedings.order.made-on': 'order-made',
  'proceedings.order.served-on': 'order-served', 'proceedings.judgment.given-on': 'judgment-given', 'proceedings.judgment.enforceable-on': 'judgment-enforceable',
  'proceedings.judgment.served-on': 'judgment-served', 'due-date': 'date', 'amount.amount': 'amount', 'amount.currency': 'currency',
  'opened-on': 'date', since: 'date', until: 'end-date', 'agreed-on': 'date', 'ended-on': 'end-date', 'acknowledged-on': 'acknowledged',
  'investigated-on': 'investigated', 'closed-on': 'end-date', 'made-on': 'date', 'pay-by': 'end-date', number: 'reference', id: 'debtor',
};

function columnOf(path) {
  if (COLUMN_OF[path]) return COLUMN_OF[path];
  if (/^invoice\.contract\..*compensation/.test(path)) return 'compensation-agreed';
  return path.replace(/^invoice\.(contract\.(interest\.)?)?/, '').split('.')[0];
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The line and column of the file that a path such as `claims[3].payments[0].date` is about. */
export function placeOf(path, book) {
  const [, root, index, rest = ''] = /^(claims|debtors)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const entry = root && book[root][Number(index)];
  if (!entry) return undefined;
  const named = rest.replace(/^invoice\.terms\.(?=instalments\[)/, '').replace(/^plan\.instalments\[/, 'plan-instalments[');
  const [, list, at, field = ''] = /^([\w-]+)\[(\d+)\]\.?(.*)$/.exec(named) ?? [];
  if (/^plan\b/.test(rest) && list === undefined) {
    const of = rest.slice('plan.'.length);
    return { line: entry.planLine ?? entry.line, column: of === 'acknowledged' ? 'debt-acknowledged' : of ? columnOf(of) : undefined };
  }
  if (rest.startsWith('invoice.terms') && list === undefined && entry.instalments?.length > 0) {
    return { line: entry.instalments[0].line, column: 'amount' };
  }
  if (list === undefined || list === 'address') {
    return { line: entry.line, column: rest ? columnOf(list ?? rest) : undefined };
  }
  const lines = { 'unallocated-payments': entry.payments, ...(root === 'debtors' && { blocks: entry.blocks }) }[list] ?? entry.rows?.[camel(list)];
  const column = list === 'contacts' && field === 'pay-by' ? field : /^outcome\./.test(field) ? 'upheld' : field && columnOf(field);
  return { line: lines?.[Number(at)] ?? entry.line, column: column || undefined };
}

// ---- writing ---------------------------------------------------------------------------------------

/** A cell that no spreadsheet takes for a formula. */
function safe(text) {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows of texts as a CSV file. */
export const writeCsv = (rows) => '\ufeff' + rows.map((row) => row.map(safe).join(',') + '\r\n').join('');
