// The CSV form: one file, one fact a row, read into the facts of the contract. Dates and amounts go to the rules as
// written; every fact keeps the line it came from, so that a refusal can be shown where it can be corrected.

const COLUMNS = [
  'record', 'debtor', 'name', 'kind', 'address', 'email', 'judgment-date', 'publication-date', 'law', 'terms', 'invoice',
  'date', 'received', 'delivered', 'amount', 'currency', 'sector', 'periodic', 'state', 'allocation', 'effect', 'reference',
  'subject', 'end-date', 'level', 'channel', 'status',
];

/** Which columns each kind of row reads. */
export const RECORDS = {
  debtor: ['debtor', 'name', 'kind', 'address', 'email', 'judgment-date', 'publication-date', 'law', 'terms'],
  invoice: ['debtor', 'invoice', 'date', 'received', 'delivered', 'amount', 'currency', 'law', 'terms', 'sector', 'periodic', 'state', 'allocation'],
  payment: ['debtor', 'invoice', 'date', 'amount', 'currency', 'reference'],
  'credit-note': ['invoice', 'reference', 'date', 'amount', 'currency', 'effect'],
  dispute: ['invoice', 'date', 'end-date', 'amount', 'currency', 'subject'],
  promise: ['invoice', 'date', 'end-date', 'amount', 'currency'],
  contact: ['invoice', 'date', 'level', 'channel', 'status'],
};

const KINDS = {
  business: { tag: 'business' },
  consumer: { tag: 'consumer' },
  'public-state-or-local': { tag: 'public-authority', val: 'state-or-local' },
  'public-health-establishment': { tag: 'public-authority', val: 'health-establishment' },
  'public-undertaking': { tag: 'public-authority', val: 'public-undertaking' },
};
const WORDS = {
  kind: Object.keys(KINDS),
  sector: ['perishable-food', 'seasonal-agriculture', 'live-cattle', 'alcoholic-drinks', 'grapes-and-must', 'freight'],
  periodic: ['yes', 'no'],
  state: ['draft', 'sent', 'rejected', 'refused'],
  allocation: ['costs-interest-principal', 'interest-costs-principal', 'principal-interest-costs'],
  effect: ['from-its-date', 'from-the-start'],
  channel: ['email', 'letter'],
  status: ['proposed', 'sent', 'cancelled', 'bounced'],
};

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

  money() {
    const amount = this.text('amount');
    return { amount: this.comma ? amount.replace(',', '.') : amount, currency: this.text('currency') };
  }

  /** The amount, or none if the cell is empty: the whole. A currency left out is that of the invoice. */
  partOf(claim) {
    if (!this.text('amount')) return undefined;
    const { amount, currency } = this.money();
    return { amount, currency: currency || claim.invoice.amountDue.currency };
  }

  terms() {
    const given = this.text('terms');
    if (!given) return undefined;
    const [form, first, second, ...more] = given.split(/\s+/);
    const days = /^\d{1,4}$/.test(first ?? '') ? parseInt(first, 10) : undefined;
    if (more.length === 0) {
      if (form === 'statutory' && first === undefined) return { tag: 'statutory' };
      if (form === 'due' && first && second === undefined) return { tag: 'due-on', val: first };
      if (form === 'net' && days !== undefined && ['issue', 'receipt', 'delivery'].includes(second)) {
        return { tag: 'net', val: { days, after: second } };
      }
      if (form === 'eom' && days !== undefined && [undefined, 'days-then-period-end', 'period-end-then-days'].includes(second)) {
        return { tag: 'end-of-month', val: without({ days, reading: second }) };
      }
    }
    throw new Fault(this.line, 'terms', 'csv.terms', { given });
  }
}

const without = (object) => Object.fromEntries(Object.entries(object).filter(([, member]) => member !== undefined));

// ---- rows to facts ---------------------------------------------------------------------------------

/** Puts rows into place. Lines of facts are kept beside them, in the same shape. */
class Book {
  debtors = new Map();
  claims = new Map();
  aside = [];

  constructor(isFormalNotice) {
    this.isFormalNotice = isFormalNotice;
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
    this.debtors.set(id, {
      line: row.line,
      law: row.some('law'),
      terms: row.terms(),
      payments: [],
      fact: without({
        id,
        name: row.text('name'),
        kind,
        address: row.text('address').split(' / ').map((part) => part.trim()).filter(Boolean),
        email: row.some('email'),
        unallocatedPayments: [],
        insolvency: judgmentDate || publicationDate ? without({ judgmentDate: judgmentDate ?? '', publicationDate }) : undefined,
      }),
    });
  }

  invoice(row) {
    const number = row.needed('invoice');
    const known = this.claims.get(number);
    if (known) throw new Fault(row.line, 'invoice', 'csv.twice', { given: number, line: known.line });
    const owner = this.debtors.get(row.needed('debtor'));
    if (!owner) throw this.absent(row, 'debtor');
    const terms = row.terms() ?? owner.terms;
    if (!terms) throw new Fault(row.line, 'terms', 'csv.missing');
    const invoice = without({
      number,
      law: row.some('law') ?? owner.law ?? '',
      issueDate: row.text('date'),
      receiptDate: row.some('received'),
      deliveryDate: row.some('delivered'),
      amountDue: row.money(),
      terms,
      sector: row.word('sector'),
      periodic: row.word('periodic') === 'yes',
      state: row.neededWord('state'),
      contract: row.word('allocation') ? { allocation: row.word('allocation') } : undefined,
    });
    this.claims.set(number, {
      line: row.line,
      rows: { payments: [], creditNotes: [], disputes: [], promises: [], contacts: [] },
      fact: { debtor: owner.fact.id, invoice, payments: [], creditNotes: [], disputes: [], promises: [], contacts: [] },
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

  'credit-note'(row) {
    this.put('creditNotes', row, () => ({
      number: row.text('reference'), date: row.text('date'), amount: row.money(), effect: row.neededWord('effect'),
    }));
  }

  dispute(row) {
    this.put('disputes', row, (claim) => ({
      openedOn: row.text('date'), amount: row.partOf(claim), subject: row.some('subject'), closedOn: row.some('end-date'),
    }));
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
    }));
  }
}

/**
 * Reads a file. Throws a fault for a file that cannot be read at all; sets aside, with its line and the reason, each
 * row that cannot be placed, and each invoice one of whose rows was set aside.
 *
 * @param {ArrayBuffer} bytes the file
 * @param {(debtorClass: string, level: string) => boolean} isFormalNotice which levels put the debtor on formal notice
 */
export function readCsv(bytes, isFormalNotice) {
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
  const book = new Book(isFormalNotice);
  const rows = [];
  for (const { line, cells } of rest) {
    if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== '')) {
      book.aside.push(new Fault(line, undefined, 'csv.cells', { given: cells.length, wanted: columns.length }));
    } else rows.push(new Row(line, columns, cells, separator === ';'));
  }
  // Whatever the order of the rows, debtors and invoices come before what refers to them.
  const rank = (row) => ['debtor', 'invoice'].indexOf(row.text('record')) >>> 0;
  for (const row of [...rows].sort((a, b) => rank(a) - rank(b))) {
    const record = row.text('record');
    try {
      if (!Object.hasOwn(RECORDS, record)) throw new Fault(row.line, 'record', record ? 'csv.record' : 'csv.missing', { given: record });
      book[record](row);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      book.setAside(row, fault);
    }
  }
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
  'insolvency.publication-date': 'publication-date', 'amount.amount': 'amount', 'amount.currency': 'currency',
  'opened-on': 'date', 'closed-on': 'end-date', 'made-on': 'date', 'pay-by': 'end-date', number: 'reference', id: 'debtor',
};

const columnOf = (path) => COLUMN_OF[path] ?? path.replace(/^invoice\./, '').split('.')[0];

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The line and column of the file that a path such as `claims[3].payments[0].date` is about. */
export function placeOf(path, lines) {
  const [, root, index, rest = ''] = /^(claims|debtors)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const entry = root && lines[root][Number(index)];
  if (!entry) return undefined;
  const [, list, at, field = ''] = /^([\w-]+)\[(\d+)\]\.?(.*)$/.exec(rest) ?? [];
  if (list === undefined || list === 'address') {
    return { line: entry.line, column: rest ? columnOf(list ?? rest) : undefined };
  }
  const rows = root === 'debtors' ? entry.payments : entry.rows[camel(list)];
  return { line: rows?.[Number(at)] ?? entry.line, column: field ? columnOf(field) : undefined };
}

// ---- writing ---------------------------------------------------------------------------------------

/** A cell that no spreadsheet takes for a formula. */
function safe(text) {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows of texts as a CSV file. */
export const writeCsv = (rows) => '\ufeff' + rows.map((row) => row.map(safe).join(',') + '\r\n').join('');
