// The form of one invoice: from what is typed to the facts of the contract, and back.

import { byId, h, put } from './dom.js';
import { longDate, money, percent, readAmount, today } from './format.js';
import { language, relabel, t, word } from './words.js';

// ---- rows that can be added ------------------------------------------------------------------------

/** The lists of facts. A cell is `[name, kind, label]`; `?` marks one that may stay empty. A list stands in its box. */
const LISTS = {
  instalments: { path: 'claim.invoice.terms.instalments', box: 'instalments', cells: [['dueDate', 'date'], ['amount', 'money']] },
  payments: { path: 'claim.payments', cells: [['date', 'date'], ['amount', 'money'], ['reference', 'text?']] },
  creditNotes: {
    path: 'claim.credit-notes',
    cells: [['number', 'text'], ['date', 'date'], ['amount', 'money'], ['effect', ['from-its-date', 'from-the-start']]],
  },
  contacts: {
    path: 'claim.contacts',
    cells: [['date', 'date'], ['level', 'level'], ['channel', ['email', 'letter', 'sms', 'phone']], ['status', ['sent', 'answered', 'proposed', 'cancelled', 'bounced']]],
  },
  disputes: { path: 'claim.disputes', cells: [['openedOn', 'date'], ['closedOn', 'date?'], ['amount', 'money?'], ['subject', 'text?']] },
  promises: { path: 'claim.promises', cells: [['madeOn', 'date'], ['payBy', 'date'], ['amount', 'money?']] },
  unallocatedPayments: {
    path: 'debtor.unallocated-payments',
    cells: [['date', 'date'], ['amount', 'money'], ['reference', 'text?']],
  },
  interruptions: {
    path: 'claim.proceedings.interruptions',
    box: 'courts-lists',
    cells: [['kind', ['acknowledgment', 'court-claim', 'enforcement']], ['date', 'date'], ['endedOn', 'date?']],
  },
  grace: {
    path: 'claim.proceedings.grace',
    box: 'courts-lists',
    cells: [['firstDay', 'date', 'firstDay.grace'], ['lastDay', 'date'], ['principalFirst', 'check']],
  },
  extraRates: {
    path: 'question.extra-rates',
    box: 'rates',
    cells: [['series', 'series'], ['firstDay', 'date'], ['percent', 'decimal'], ['title', 'text'], ['url', 'text?']],
  },
};

/** The lists that are about one invoice and its debtor. */
const OWN_LISTS = Object.keys(LISTS).filter((list) => list !== 'extraRates');

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

/** Facts of a file that the form has no field for: of a row, and of the debtor and claim it holds. */
const kept = new WeakMap();
const NO_FIELD = { debtor: ['reachableBy', 'segment', 'risk', 'blocks'], claim: ['blocks', 'plan', 'teamNotices'], invoice: ['lifecycle'] };
let keptFacts = { debtor: {}, claim: {}, invoice: {} };

let serial = 0;
let policyOf = () => undefined;
let isFormalNotice = () => false;
let parseTerms = () => undefined;
let knownSeries = [];
let chosen; // the reading chosen of a text that has two: { text, index }

function options(select, values, label) {
  put(select, values.map((value) => h('option', { value }, label(value))));
}

function cell([name, kind, called = name]) {
  const id = `cell-${(serial += 1)}`;
  const attributes = { id, 'data-cell': name };
  const optional = typeof kind === 'string' && kind.endsWith('?');
  const plain = optional ? kind.slice(0, -1) : kind;
  if (!optional && plain !== 'check') attributes.required = true;
  let input;
  if (plain === 'check') {
    return h('div', { class: 'check' }, h('input', { ...attributes, type: 'checkbox' }), h('label', { for: id, 'data-t': `cell.${called}` }));
  }
  if (plain === 'date') input = h('input', { ...attributes, type: 'date', min: '1900-01-01', max: '2199-12-31' });
  else if (plain === 'money' || plain === 'decimal') input = h('input', { ...attributes, inputmode: 'decimal', class: 'number' });
  else if (plain === 'text') input = h('input', attributes);
  else {
    input = h('select', attributes);
    const values = plain === 'series' ? knownSeries : plain;
    if (plain !== 'level') put(input, values.map((value) => h('option', { value, 'data-t': `${name}.${value}` })));
  }
  const label = plain === 'money' && optional ? 'cell.amount.whole' : `cell.${called}`;
  return h('div', { class: 'field' }, h('label', { for: id, 'data-t': label }), input);
}

function addRow(list, values = {}) {
  const { cells } = LISTS[list];
  const shownNames = cells.map(([name]) => name);
  const box = byId(`rows-${list}`);
  const row = h('fieldset', { class: 'row' },
    h('legend', { 'data-t': `row.${list}` }),
    h('div', { class: 'pair' }, cells.map(cell)),
    h('button', { type: 'button', class: 'plain remove', onclick: () => removeRow(list, row) },
      h('span', { 'data-t': 'row.remove' }), h('span', { class: 'unseen' }, ' '), h('span', { class: 'unseen', 'data-t': `row.${list}` })));
  // What the form has no field for is kept beside the row.
  kept.set(row, Object.fromEntries(Object.entries(values).filter(([name]) => !shownNames.includes(name))));
  box.append(row);
  number(list);
  relabel(row);
  fillLevels(row);
  for (const [name] of cells) {
    const value = values[name];
    const input = row.querySelector(`[data-cell="${name}"]`);
    if (value === undefined) continue;
    if (input.type === 'checkbox') {
      input.checked = value;
      continue;
    }
    input.value = typeof value === 'object' ? value.amount : value;
    if (typeof value === 'object') input.dataset.currency = value.currency;
    if (input.tagName === 'SELECT' && input.value !== value) {
      input.append(h('option', { value }, value));
      input.value = value;
    }
  }
  return row;
}

function removeRow(list, row) {
  row.remove();
  number(list);
  byId(`add-${list}`).focus();
  byId('facts').dispatchEvent(new Event('input'));
}

function number(list) {
  [...byId(`rows-${list}`).children].forEach((row, index) => {
    for (const node of row.querySelectorAll(`[data-t="row.${list}"]`)) {
      node.dataset.n = index + 1;
      node.textContent = t(`row.${list}`, { n: index + 1 });
    }
  });
}

function fillLevels(root = document) {
  for (const select of root.querySelectorAll('[data-cell="level"]')) {
    const kept = select.value;
    const ids = policyOf(debtorClass()).levels.map(({ id }) => id);
    options(select, kept && !ids.includes(kept) ? [...ids, kept] : ids, (id) => word('level', id));
    if (kept) select.value = kept;
  }
}

/**
 * Builds the lists. `policy` tells which policy applies to a class of debtor, `formalNotice` which levels put the
 * debtor on formal notice; `series` are the known rate series, `places` the places whose holidays are known; `terms`
 * reads terms as people type them.
 */
export function buildForm({ policy, formalNotice, series, places, terms }) {
  policyOf = policy;
  isFormalNotice = formalNotice;
  parseTerms = terms;
  knownSeries = series;
  put(byId('places'), places.map((value) => h('option', { value })));
  for (const [list, { box }] of Object.entries(LISTS)) {
    byId(box ?? 'lists').append(
      h('fieldset', { class: 'list-of', id: `list-${list}` },
        h('legend', { 'data-t': `list.${list}` }),
        h('div', { id: `rows-${list}` }),
        h('button', {
          type: 'button', id: `add-${list}`, class: 'plain', 'data-t': `add.${list}`,
          onclick: () => addRow(list).querySelector('input, select').focus(),
        })));
  }
  byId('as-of').value = today();
  shown();
}

// ---- terms as written on the invoice ---------------------------------------------------------------

/** What the text means, as the rules read it: `{ readings, discount }`, or `{ refusal }`; none without a text. */
function textOfTerms() {
  const text = value('terms-text');
  if (!text) return undefined;
  const read = parseTerms(text, language());
  if (read.tag === 'err') return { readings: [], refusal: read.val.map(({ message }) => message).join(' ') };
  const { readings, discount } = read.val;
  return { readings: chosen?.text === text ? [readings[chosen.index]] : readings, discount };
}

/** Fills in the terms where the text has one reading; else they wait for another text or a choice. */
function followText() {
  const readings = textOfTerms()?.readings;
  if (!readings) return;
  if (readings.length === 1) setTerms(readings[0].terms);
  else byId('terms').value = '';
}

/** Each reading, as a button that chooses it. */
function textChoices(readings) {
  return [h('div', { class: 'readings' }, readings.map(({ sentence }, index) => h('button', {
    type: 'button', 'data-reading-of-text': index,
    onclick: () => {
      chosen = { text: value('terms-text'), index };
      followText();
      byId('terms-text').focus();
      byId('facts').dispatchEvent(new Event('input'));
    },
  }, sentence)))];
}

/** Follows what is typed about the terms: the text fills in the fields, and changing the fields takes it away. */
export function termsTyped(input) {
  if (input.id === 'terms-text') {
    chosen = undefined;
    delete input.dataset.touched; // no complaint about words that are still being typed
    followText();
  } else if (input.closest('#terms-box')) byId('terms-text').value = '';
  if (input.id === 'terms' && input.value === 'instalments' && byId('rows-instalments').children.length === 0) {
    addRow('instalments');
    addRow('instalments');
  }
}

function setTerms({ tag, val }) {
  byId('terms').value = tag;
  for (const id of ['days', 'on-day', 'reading', 'due-on']) byId(id).value = '';
  byId('after').selectedIndex = 0;
  put(byId('rows-instalments'));
  if (tag === 'due-on') byId('due-on').value = val;
  else if (tag === 'instalments') val.forEach((part) => addRow('instalments', part));
  else if (val) {
    byId('days').value = String(val.days);
    byId('after').value = val.after ?? 'issue';
    byId('reading').value = val.reading ?? '';
    byId('on-day').value = val.onDay === undefined ? '' : String(val.onDay);
  }
}

/** Adds a row for a rate that the rules miss, ready to be completed. */
export function supplyRate({ series, firstDay }) {
  const row = addRow('extraRates', { series, firstDay });
  row.closest('details').open = true;
  row.querySelector('[data-cell="percent"]').focus();
}

/** Rewrites what depends on the language or the debtor. */
export function refreshForm() {
  fillLevels();
  shown();
}

/** Shows the fields that the present choices call for, and how amounts were understood. */
export function shown() {
  const terms = byId('terms').value;
  for (const node of document.querySelectorAll('#facts [data-for]')) node.hidden = !node.dataset.for.split(' ').includes(terms);
  for (const node of document.querySelectorAll('#facts [data-for-rate]')) node.hidden = !byId('rate-kind').value;
  for (const node of document.querySelectorAll('#facts [data-for-law]')) node.hidden = node.dataset.forLaw !== value('law');
  for (const node of document.querySelectorAll('#facts [data-with-law]')) node.hidden = alone();
  for (const node of document.querySelectorAll('#facts [data-known-law]')) node.hidden = value('law') === 'other';
  byId('alone').hidden = !alone();
  const read = textOfTerms();
  const { percent: share, days } = read?.discount ?? {};
  byId('terms-text-echo').textContent = [
    read?.readings.length === 1 && t('terms.read', { sentence: read.readings[0].sentence }),
    share && t('terms.discount', { percent: percent(share, language()), days }),
  ].filter(Boolean).join(' ');
  const amount = readAmount(byId('amount').value);
  const currency = currencyCode();
  const clear = /^\d{1,13}(\.\d+)?$/.test(amount) && /^[A-Z]{3}$/.test(currency);
  byId('amount-echo').textContent = clear ? money({ amount, currency }, language()) : '';
}

// ---- from the form to the facts --------------------------------------------------------------------

const value = (id) => byId(id).value.trim();
const currencyCode = () => value('currency').toUpperCase();
const lines = (id) => value(id).split('\n').map((line) => line.trim()).filter(Boolean);
const given = (id) => value(id) || undefined;

/** An object without its absent members. */
const without = (object) => Object.fromEntries(Object.entries(object).filter(([, member]) => member !== undefined));

/** The class of debtor chosen in the form, if one is. */
export function debtorClass() {
  const kind = value('debtor-kind');
  if (kind === 'business' || kind === 'consumer' || kind === '') return kind || undefined;
  return 'public-authority';
}

function debtorKind() {
  const kind = value('debtor-kind');
  return debtorClass() === 'public-authority' ? { tag: 'public-authority', val: kind } : { tag: kind };
}

const whole = (id, most) => (new RegExp(`^\\d{1,${most}}$`).test(value(id)) ? parseInt(value(id), 10) : undefined);
const wholeDays = () => whole('days', 4);
const onDay = () => whole('on-day', 2);

/** Whether the contract alone governs. */
const alone = () => value('law') === 'other' || byId('contract-alone').checked;

function paymentTerms() {
  switch (value('terms')) {
    case 'net': return { tag: 'net', val: without({ days: wholeDays() ?? 0, after: value('after'), onDay: onDay() }) };
    case 'end-of-month': return { tag: 'end-of-month', val: without({ days: wholeDays() ?? 0, reading: given('reading'), onDay: onDay() }) };
    case 'end-of-ten-days': return { tag: 'end-of-ten-days', val: without({ days: wholeDays() ?? 0, after: value('after'), reading: given('reading') }) };
    case 'instalments': return { tag: 'instalments', val: rowsOf('instalments') };
    case 'due-on': return { tag: 'due-on', val: value('due-on') };
    case 'statutory': return { tag: 'statutory' };
    // Not chosen yet, so there is no answer: a day that calls for no further fact.
    default: return { tag: 'due-on', val: value('issue-date') };
  }
}

const sumOf = (id) => (given(id) ? { amount: readAmount(value(id)), currency: currencyCode() } : undefined);
const ticked = (id) => (byId(id).checked && offered(byId(id)) ? true : undefined);

function contract() {
  const clauses = without({
    concludedOn: given('concluded-on'),
    rate: rateClause(),
    allocation: given('allocation'),
    yearBasis: alone() ? undefined : given('year-basis'),
    rateFixing: given('rate-fixing'),
    capitaliseFrom: given('capitalise-from'),
    compensation: alone() ? undefined : sumOf('compensation'),
    placeOfPayment: given('place'),
    nonWorkingDay: given('non-working-day'),
    longTermAgreed: ticked('long-term'),
    largeDebtor: ticked('large-debtor'),
    interest: alone() ? without({
      rate: readAmount(value('alone-rate')),
      yearBasis: value('alone-year') || 'year365',
      start: value('alone-start') || 'due-date',
      rounding: value('alone-rounding') || 'half-up',
      compensation: sumOf('alone-compensation'),
    }) : undefined,
  });
  return Object.keys(clauses).length > 0 ? clauses : undefined;
}

function proceedings() {
  const [made, orderServed, judged, enforceable, judgmentServed] = ['order-made', 'order-served', 'judgment-given', 'judgment-enforceable', 'judgment-served'].map(given);
  const found = without({
    interruptions: rowsOf('interruptions'),
    grace: rowsOf('grace'),
    judgment: judged || enforceable || judgmentServed ? without({ givenOn: judged ?? '', enforceableOn: enforceable ?? '', servedOn: judgmentServed }) : undefined,
    order: made || orderServed ? without({ madeOn: made ?? '', servedOn: orderServed }) : undefined,
  });
  return found.judgment || found.order || found.interruptions.length + found.grace.length > 0 ? found : undefined;
}

function rateClause() {
  const kind = value('rate-kind');
  if (!kind) return undefined;
  return { rate: { tag: kind, val: readAmount(value('rate')) }, belowFloor: value('below-floor') || 'statutory-rate' };
}

function rowsOf(list) {
  const { cells } = LISTS[list];
  return [...byId(`rows-${list}`).children].map((row) => ({ ...kept.get(row), ...without(Object.fromEntries(cells.map(([name, kind]) => {
    const input = row.querySelector(`[data-cell="${name}"]`);
    const text = input.value.trim();
    const optional = typeof kind === 'string' && kind.endsWith('?');
    if (kind === 'check') return [name, input.checked];
    if (optional && !text) return [name, undefined];
    if (typeof kind === 'string' && kind.startsWith('money')) {
      return [name, { amount: readAmount(text), currency: input.dataset.currency ?? currencyCode() }];
    }
    return [name, text];
  }))) }));
}

/** The rates that the reader supplied; one that is still being typed does not count yet. */
const extraRates = () => rowsOf('extraRates').filter(({ firstDay, percent, title }) => firstDay && percent && title).map(({ series, firstDay, percent, title, url }) => ({
  series, firstDay, percent: readAmount(percent), proof: 'supplied', source: { title, url: url ?? '', checkedOn: today() },
}));

/** The facts as typed, with the fields that are still empty. */
export function readForm() {
  const judgmentDate = given('judgment-date');
  const form = byId('facts');
  const debtor = without({
    ...keptFacts.debtor,
    id: form.dataset.debtor ?? 'debtor',
    name: value('debtor-name'),
    kind: debtorKind(),
    address: lines('debtor-address'),
    email: given('debtor-email'),
    phone: given('debtor-phone'),
    unallocatedPayments: rowsOf('unallocatedPayments'),
    insolvency: judgmentDate || given('publication-date')
      ? without({ judgmentDate: judgmentDate ?? '', publicationDate: given('publication-date'), creditorElsewhere: ticked('elsewhere') }) : undefined,
  });
  const invoice = without({
    ...keptFacts.invoice,
    number: value('number'),
    law: value('law') === 'other' ? value('law-code').toUpperCase() : value('law'),
    issueDate: value('issue-date'),
    receiptDate: given('receipt-date'),
    deliveryDate: given('delivery-date'),
    amountDue: { amount: readAmount(value('amount')), currency: currencyCode() },
    description: given('description'),
    terms: paymentTerms(),
    sector: given('sector'),
    periodic: byId('periodic').checked,
    state: value('state'),
    contract: contract(),
  });
  const claim = { ...keptFacts.claim, debtor: debtor.id, invoice };
  for (const list of ['payments', 'creditNotes', 'disputes', 'promises', 'contacts']) claim[list] = rowsOf(list);
  Object.assign(claim, without({ proceedings: proceedings(), delayExcused: ticked('delay-excused') }));
  for (const contact of claim.contacts) contact.formalNotice = isFormalNotice(debtorClass(), contact.level);
  return {
    debtor,
    claim,
    creditor: without({
      name: value('creditor-name'), address: lines('creditor-address'), email: given('creditor-email'),
      phone: given('creditor-phone'), iban: given('creditor-iban'), registration: given('creditor-registration'),
    }),
    question: without({ asOf: value('as-of'), language: language(), extraRates: extraRates(), acceptUnverified: ticked('accept-unverified') }),
    missing: missing(),
  };
}

const offered = (input) => !input.closest('#facts [hidden]');

/**
 * The fields that have no usable value yet: `{ input, message, choices, calm }`; `choices` would put it right, and a
 * calm one is not complained about while it is being typed.
 */
function missing() {
  const found = [];
  for (const input of document.querySelectorAll('#facts input, #facts select')) {
    if (!offered(input)) continue;
    if (input.validity.badInput) found.push({ input, message: t('missing.date') });
    else if (input.id === 'terms' && !input.value && value('terms-text')) found.push(unreadText());
    else if (input.required && !input.value.trim()) found.push({ input, message: t('missing.field') });
    else if (input.id === 'days' && wholeDays() === undefined) found.push({ input, message: t('missing.days') });
    else if (input.id === 'on-day' && input.value.trim() && onDay() === undefined) found.push({ input, message: t('missing.on-day') });
  }
  if (value('terms') === 'instalments' && rowsOf('instalments').length === 0) found.push({ input: byId('terms'), message: t('missing.instalments') });
  for (const [later, sooner] of [['publication-date', 'judgment-date'], ['order-served', 'order-made'], ['judgment-served', 'judgment-enforceable'], ['judgment-enforceable', 'judgment-given'], ['judgment-given', 'judgment-enforceable']]) {
    if (given(later) && !given(sooner)) found.push({ input: byId(sooner), message: t('missing.field') });
  }
  return found;
}

/** Why the text of the terms has not filled them in. */
function unreadText() {
  const { readings, refusal } = textOfTerms();
  const input = byId('terms-text');
  return refusal === undefined
    ? { input, message: t('terms.two'), choices: textChoices(readings), calm: false }
    : { input, message: refusal, calm: true };
}

// ---- from the facts to the form --------------------------------------------------------------------

/** Puts the facts into the form in place of what is there. */
export function fillForm({ debtor, claim, creditor, question }) {
  const { invoice } = claim;
  clearForm();
  const set = (id, text) => { byId(id).value = text ?? ''; };
  const only = (names, facts) => without(Object.fromEntries(names.map((name) => [name, facts[name]])));
  keptFacts = { debtor: only(NO_FIELD.debtor, debtor), claim: only(NO_FIELD.claim, claim), invoice: only(NO_FIELD.invoice, invoice) };
  byId('facts').dataset.debtor = debtor.id;
  set('debtor-name', debtor.name);
  set('debtor-kind', debtor.kind.tag === 'public-authority' ? debtor.kind.val : debtor.kind.tag);
  set('debtor-address', debtor.address.join('\n'));
  set('debtor-email', debtor.email);
  set('debtor-phone', debtor.phone);
  set('judgment-date', debtor.insolvency?.judgmentDate);
  set('publication-date', debtor.insolvency?.publicationDate);
  set('number', invoice.number);
  set('issue-date', invoice.issueDate);
  set('receipt-date', invoice.receiptDate);
  set('delivery-date', invoice.deliveryDate);
  set('amount', invoice.amountDue.amount);
  set('currency', invoice.amountDue.currency);
  set('description', invoice.description);
  set('state', invoice.state);
  const known = [...byId('law').options].some((option) => option.value === invoice.law);
  set('law', known ? invoice.law : 'other');
  set('law-code', known ? '' : invoice.law);
  set('sector', invoice.sector);
  byId('periodic').checked = invoice.periodic;
  set('allocation', invoice.contract?.allocation);
  set('rate-kind', invoice.contract?.rate?.rate.tag);
  set('rate', invoice.contract?.rate?.rate.val);
  set('below-floor', invoice.contract?.rate?.belowFloor);
  const { contract: clauses = {}, terms } = invoice;
  set('concluded-on', clauses.concludedOn);
  set('place', clauses.placeOfPayment);
  set('non-working-day', clauses.nonWorkingDay);
  set('year-basis', clauses.yearBasis);
  set('rate-fixing', clauses.rateFixing);
  set('capitalise-from', clauses.capitaliseFrom);
  set('compensation', clauses.compensation?.amount);
  byId('long-term').checked = clauses.longTermAgreed ?? false;
  byId('large-debtor').checked = clauses.largeDebtor ?? false;
  set('alone-rate', clauses.interest?.rate);
  set('alone-year', clauses.interest?.yearBasis);
  set('alone-start', clauses.interest?.start);
  set('alone-rounding', clauses.interest?.rounding);
  set('alone-compensation', clauses.interest?.compensation?.amount);
  byId('contract-alone').checked = known && clauses.interest !== undefined;
  byId('delay-excused').checked = claim.delayExcused ?? false;
  byId('elsewhere').checked = debtor.insolvency?.creditorElsewhere ?? false;
  set('order-made', claim.proceedings?.order?.madeOn);
  set('order-served', claim.proceedings?.order?.servedOn);
  set('judgment-given', claim.proceedings?.judgment?.givenOn);
  set('judgment-enforceable', claim.proceedings?.judgment?.enforceableOn);
  set('judgment-served', claim.proceedings?.judgment?.servedOn);
  setTerms(terms);
  for (const list of OWN_LISTS) {
    if (list === 'instalments') continue; // with the terms
    const facts = list === 'unallocatedPayments' ? debtor[list] : claim[list] ?? claim.proceedings?.[list] ?? [];
    for (const fact of facts) addRow(list, fact);
  }
  if (creditor) {
    set('creditor-name', creditor.name);
    set('creditor-address', creditor.address.join('\n'));
    set('creditor-email', creditor.email);
    set('creditor-phone', creditor.phone);
    set('creditor-iban', creditor.iban);
    set('creditor-registration', creditor.registration);
  }
  if (question) set('as-of', question.asOf);
  refreshForm();
}

/** Empties the form, but for the day of the question, who writes, and rates supplied. */
export function clearForm() {
  const form = byId('facts');
  delete form.dataset.debtor;
  keptFacts = { debtor: {}, claim: {}, invoice: {} };
  for (const list of OWN_LISTS) put(byId(`rows-${list}`));
  for (const input of form.querySelectorAll('input, select, textarea')) {
    if (['as-of', 'accept-unverified'].includes(input.id) || input.closest('#rates')) continue;
    if (input.type === 'checkbox') input.checked = input.defaultChecked;
    else if (input.tagName === 'SELECT') input.selectedIndex = 0;
    else input.value = input.defaultValue;
    delete input.dataset.touched;
  }
  shown();
}

// ---- faults beside their fields --------------------------------------------------------------------

/** The field that a path of a refusal or warning is about, if the form has one. */
export function fieldAt(path, reason) {
  if (reason?.tag === 'ambiguous-term') return byId('reading');
  if (value('law') === 'other' && /^claim\.invoice\.(law|contract\.interest)$/.test(path)) return byId('law-code');
  for (const [list, { path: start }] of Object.entries(LISTS)) {
    if (!path.startsWith(start + '[')) continue;
    const [, index, name] = /\[(\d+)\]\.?([\w-]*)/.exec(path.slice(start.length)) ?? [];
    const row = byId(`rows-${list}`).children[Number(index)];
    const wanted = [...(row?.querySelectorAll('[data-cell]') ?? [])];
    return wanted.find((input) => kebab(input.dataset.cell) === name) ?? wanted[0];
  }
  if (path.startsWith('claim.invoice.terms')) {
    if (path.endsWith('.on-day')) return byId('on-day');
    if (reason?.tag === 'number-out-of-range') return byId('days');
    return byId(value('terms') === 'due-on' ? 'due-on' : 'terms');
  }
  for (let start = path.replace(/\[\d+\]/g, ''); start; start = start.replace(/\.?[^.]*$/, '')) {
    const input = document.querySelector(`:is(#facts, #sender) [data-path="${start}"]`);
    if (input) return input;
  }
  return undefined;
}

/** What a field is called, for a summary of faults. */
export function nameOf(input) {
  const label = document.querySelector(`label[for="${input.id}"]`)?.textContent ?? '';
  const row = input.closest('.row')?.querySelector('legend').textContent;
  return row ? `${row}, ${label}` : label;
}

/** Takes away every mark of a fault in the form, or among the facts about the sender. */
export function clearFaults(box = byId('facts')) {
  for (const note of box.querySelectorAll('.fault')) note.remove();
  for (const input of box.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    describe(input);
  }
}

function describe(input) {
  const ids = [...(input.closest('.field, .check')?.querySelectorAll('.echo, .fault') ?? [])].map((note) => note.id);
  if (ids.length) input.setAttribute('aria-describedby', ids.join(' '));
  else input.removeAttribute('aria-describedby');
}

/** Says beside a field what is wrong with it; `choices` are buttons that would put it right. */
export function markFault(input, message, choices = []) {
  const box = input.closest('.field, .check');
  input.setAttribute('aria-invalid', 'true');
  const known = box.querySelectorAll('.fault').length;
  box.append(h('div', { class: 'fault', id: `${input.id}-fault-${known}` }, h('p', {}, message), choices));
  for (let closed = input.closest('details:not([open])'); closed; closed = closed.parentElement.closest('details:not([open])')) {
    closed.open = true;
  }
  describe(input);
}

/** The two days an unclear "end of month" may mean, each with a button that chooses it. */
export function readingChoices(readings) {
  const choice = (reading, day) => h('button', {
    type: 'button', 'data-reading': reading,
    onclick: () => {
      byId('reading').value = reading;
      byId('reading').focus();
      byId('facts').dispatchEvent(new Event('input'));
    },
  }, h('strong', {}, longDate(day, language())), ' ', h('span', {}, t(`reading.${reading}`)));
  return [
    h('div', { class: 'readings' },
      choice('days-then-period-end', readings.daysThenPeriodEnd),
      choice('period-end-then-days', readings.periodEndThenDays)),
  ];
}

/** A button that opens the fields of a contract that governs alone, where the law is not available. */
export function aloneChoice() {
  return [h('button', {
    type: 'button', id: 'use-alone',
    onclick: () => {
      byId('contract-alone').checked = true;
      shown();
      byId('alone-rate').focus();
      byId('facts').dispatchEvent(new Event('input'));
    },
  }, t('alone.use'))];
}
