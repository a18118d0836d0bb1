// The lists of facts that the form has rows for: payments, contacts, disputes and the like.

import { policyFor } from '../shell/state.js';
import { ADMITTED } from '../show/days.js';
import { byId, h, put } from '../show/dom.js';
import { without } from '../show/names.js';
import { relabel, t, word } from '../words/words.js';
import { currencyCode, debtorClass, typed } from './inputs.js';
import { readAmount } from './typed.js';

const CHANNELS = ['email', 'letter', 'sms', 'phone'];
const EFFECTS = ['from-its-date', 'from-the-start'];
const STATUSES = ['sent', 'answered', 'proposed', 'cancelled', 'bounced'];
const CREDITS = ['payment', 'credit-note', 'other'];
const INTERRUPTIONS = ['acknowledgment', 'court-claim', 'enforcement'];

/** A cell is `[name, kind, label]`; `?` marks one that may stay empty. A list stands in its box. */
export const LISTS = {
  instalments: {
    path: 'claim.invoice.terms.instalments',
    box: 'instalments',
    cells: [['dueDate', 'date'], ['amount', 'money']],
  },
  payments: {
    path: 'claim.payments',
    cells: [['date', 'date'], ['amount', 'money'], ['reference', 'text?']],
  },
  creditNotes: {
    path: 'claim.credit-notes',
    cells: [['number', 'text'], ['date', 'date'], ['amount', 'money'], ['effect', EFFECTS]],
  },
  contacts: {
    path: 'claim.contacts',
    cells: [['date', 'date'], ['level', 'level'], ['channel', CHANNELS], ['status', STATUSES]],
  },
  disputes: {
    path: 'claim.disputes',
    cells: [['openedOn', 'date'], ['closedOn', 'date?'], ['amount', 'money?'], ['subject', 'text?']],
  },
  promises: {
    path: 'claim.promises',
    cells: [['madeOn', 'date'], ['payBy', 'date'], ['amount', 'money?']],
  },
  credits: {
    path: 'debtor.credits',
    cells: [['kind', CREDITS], ['date', 'date'], ['amount', 'money'], ['reference', 'text?']],
  },
  interruptions: {
    path: 'claim.proceedings.interruptions',
    box: 'courts-lists',
    cells: [['kind', INTERRUPTIONS], ['date', 'date'], ['endedOn', 'date?']],
  },
  grace: {
    path: 'claim.proceedings.grace',
    box: 'courts-lists',
    cells: [['firstDay', 'date', 'firstDay.grace'], ['lastDay', 'date'], ['principalFirst', 'check']],
  },
  extraRates: {
    path: 'question.extra-rates',
    box: 'rates',
    cells: [
      ['series', 'series'],
      ['firstDay', 'date'],
      ['percent', 'decimal'],
      ['title', 'text'],
      ['url', 'text?'],
    ],
  },
};

/** The lists that are about one invoice and its debtor. */
export const OWN_LISTS = Object.keys(LISTS).filter((list) => list !== 'extraRates');

/** What facts of a row the form has no cell for. */
const kept = new WeakMap();

/** What the lists were built with: the rate series that are known, and the number of the last cell. */
const built = { series: [], cells: 0 };

// ---- building --------------------------------------------------------------------------------------

const isOptional = (kind) => typeof kind === 'string' && kind.endsWith('?');
const plainKind = (kind) => (isOptional(kind) ? kind.slice(0, -1) : kind);

function inputFor(name, kind, attributes) {
  if (kind === 'date') return h('input', { ...attributes, type: 'date', ...ADMITTED });
  if (kind === 'money' || kind === 'decimal') {
    return h('input', { ...attributes, inputmode: 'decimal', class: 'number' });
  }
  if (kind === 'text') return h('input', attributes);
  const values = kind === 'series' ? built.series : kind === 'level' ? [] : kind;
  return h('select', attributes, values.map((each) => h('option', { value: each, 'data-t': `${name}.${each}` })));
}

function cell([name, given, called = name]) {
  built.cells += 1;
  const id = `cell-${built.cells}`;
  const kind = plainKind(given);
  const attributes = { id, 'data-cell': name, required: !isOptional(given) && kind !== 'check' };
  if (kind === 'check') {
    return h('div', { class: 'check' },
      h('input', { ...attributes, type: 'checkbox' }), h('label', { for: id, 'data-t': `cell.${called}` }));
  }
  const label = kind === 'money' && isOptional(given) ? 'cell.amount.whole' : `cell.${called}`;
  return h('div', { class: 'field' }, h('label', { for: id, 'data-t': label }), inputFor(name, kind, attributes));
}

/** Puts a value into a cell. A word that its choices do not have is added to them. */
function fillCell(input, fact) {
  if (input.type === 'checkbox') {
    input.checked = fact;
    return;
  }
  input.value = typeof fact === 'object' ? fact.amount : fact;
  if (typeof fact === 'object') input.dataset.currency = fact.currency;
  if (input.tagName === 'SELECT' && input.value !== fact) {
    input.append(h('option', { value: fact }, fact));
    input.value = fact;
  }
}

/** Adds a row with these facts. */
export function addRow(list, facts = {}) {
  const { cells } = LISTS[list];
  const names = cells.map(([name]) => name);
  const row = h('fieldset', { class: 'row' },
    h('legend', { 'data-t': `row.${list}` }),
    h('div', { class: 'pair' }, cells.map(cell)),
    h('button', { type: 'button', class: 'plain remove', onclick: () => removeRow(list, row) },
      h('span', { 'data-t': 'row.remove' }),
      h('span', { class: 'unseen' }, ' '),
      h('span', { class: 'unseen', 'data-t': `row.${list}` })));
  kept.set(row, Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name))));
  byId(`rows-${list}`).append(row);
  number(list);
  relabel(row);
  fillLevels(row);
  for (const name of names.filter((each) => facts[each] !== undefined)) {
    fillCell(row.querySelector(`[data-cell="${name}"]`), facts[name]);
  }
  return row;
}

function removeRow(list, row) {
  row.remove();
  number(list);
  byId(`add-${list}`).focus();
  typed();
}

/** Takes all rows of a list away. */
export const clearRows = (list) => put(byId(`rows-${list}`));

/** How many rows a list has. */
export const countRows = (list) => byId(`rows-${list}`).children.length;

function number(list) {
  [...byId(`rows-${list}`).children].forEach((row, index) => {
    for (const node of row.querySelectorAll(`[data-t="row.${list}"]`)) {
      node.dataset.n = index + 1;
      node.textContent = t(`row.${list}`, { n: index + 1 });
    }
  });
}

/** Offers the levels of the policy for the debtor; one that a contact was made at stays among them. */
export function fillLevels(root = document) {
  for (const select of root.querySelectorAll('[data-cell="level"]')) {
    const before = select.value;
    const ids = policyFor(debtorClass()).levels.map(({ id }) => id);
    const values = before && !ids.includes(before) ? [...ids, before] : ids;
    put(select, values.map((id) => h('option', { value: id }, word('level', id))));
    if (before) select.value = before;
  }
}

/** Builds the lists, with the known rate series. */
export function buildLists(series) {
  built.series = series;
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
}

// ---- reading ---------------------------------------------------------------------------------------

function readCell(input, kind) {
  const text = input.value.trim();
  if (kind === 'check') return input.checked;
  if (isOptional(kind) && !text) return undefined;
  if (plainKind(kind) !== 'money') return text;
  return { amount: readAmount(text), currency: input.dataset.currency ?? currencyCode() };
}

/** The facts of a list. */
export function rowsOf(list) {
  const { cells } = LISTS[list];
  return [...byId(`rows-${list}`).children].map((row) => {
    const facts = cells.map(([name, kind]) => [name, readCell(row.querySelector(`[data-cell="${name}"]`), kind)]);
    return { ...kept.get(row), ...without(Object.fromEntries(facts)) };
  });
}
