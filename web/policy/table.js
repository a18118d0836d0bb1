// The common fields of each level as a table. What it does not show stays as it is in the text.

import { h, put, table } from '../show/dom.js';
import { kebab } from '../show/names.js';
import { t, word } from '../words/words.js';

const STEPS = ['remind', 'call', 'warn', 'formal-notice', 'hand-over'];
const TONES = ['', 'courteous', 'neutral', 'firm', 'formal'];
const CHANNELS = ['', 'email', 'email,letter', 'letter', 'letter,email', 'sms', 'phone'];

const inWords = (family, list) =>
  list.split(',').map((name) => (name ? word(family, name) : t('column.none'))).join(', ');

/** Reads a field of a level, as the text of its cell, and writes it back. */
const TEXT = { read: (value) => value ?? '', write: (text) => text };
const LIST = {
  read: (value) => (Array.isArray(value) ? value.join(',') : ''),
  write: (text) => (text ? text.split(',') : []),
};
const OPTIONAL = { read: TEXT.read, write: (text) => text || undefined };
const WHOLE = {
  read: (value) => String(value ?? ''),
  write: (text) => (/^-?\d{1,5}$/.test(text) ? parseInt(text, 10) : text),
};
const WHOLE_OR_NONE = { read: WHOLE.read, write: (text) => (text ? WHOLE.write(text) : undefined) };

const FIELDS = [
  { name: 'id', ...TEXT },
  { name: 'step', ...TEXT, values: STEPS, label: (value) => word('policy-step', value) },
  { name: 'days', ...WHOLE, whole: true },
  { name: 'daysAfterLastContact', ...WHOLE_OR_NONE, whole: true },
  { name: 'daysToPay', ...WHOLE, whole: true },
  { name: 'channels', ...LIST, values: CHANNELS, label: (value) => inWords('channel', value) },
  { name: 'tone', ...OPTIONAL, values: TONES, label: (value) => inWords('tone', value) },
];
const KNOWN = FIELDS.map(({ name }) => name);

function cell({ name, read, write, values, label, whole }, level, path, edited) {
  const value = read(level[name]);
  const change = ({ target }) => {
    const next = write(target.value.trim());
    if (next === undefined) delete level[name];
    else level[name] = next;
    edited();
  };
  const attributes = {
    'data-policy-path': `${path}.${kebab(name)}`, 'aria-label': `${t(`column.${name}`)}, ${level.id}`,
  };
  if (!values) {
    const kind = { class: whole ? 'number' : 'level-id', inputmode: whole && 'text', spellcheck: 'false' };
    return h('input', { ...attributes, ...kind, value, oninput: change });
  }
  const all = values.includes(value) ? values : [...values, value];
  const select = h('select', { ...attributes, onchange: change },
    all.map((each) => h('option', { value: each }, label(each))));
  select.value = value;
  return select;
}

/** The options of a level that the table has no column for. */
const others = (level) => Object.keys(level).filter((name) => !KNOWN.includes(name)).map(kebab).join(', ');

const isLevel = (level) => level !== null && typeof level === 'object' && !Array.isArray(level);
const isPolicy = (policy) => isLevel(policy) && Array.isArray(policy.levels) && policy.levels.every(isLevel);

/** A level after the last one, to start from. */
const another = (levels) => ({
  id: `level-${levels.length + 1}`, step: 'remind', days: Number(levels.at(-1)?.days ?? 0) + 15, daysToPay: 8,
  channels: ['email'], tone: 'neutral',
});

function policyView(box, policy, at, { edited, reshaped }) {
  const { name, levels, onlyFor } = policy;
  const kinds = Array.isArray(policy.appliesTo) ? policy.appliesTo.map((kind) => word('class', kind)).join(', ') : '';
  const path = (index) => `policies[${at}].levels[${index}]`;
  const reshape = (index) => {
    reshaped();
    box.querySelector(`[data-policy-path="${path(index)}.id"]`)?.focus();
  };
  const remove = (level, index) => h('button', {
    type: 'button', class: 'plain remove', 'aria-label': t('policy.remove-level', { id: level.id }),
    onclick: () => {
      levels.splice(index, 1);
      reshape(Math.max(0, index - 1));
    },
  }, '×');
  const add = () => {
    levels.push(another(levels));
    reshape(levels.length - 1);
  };
  const more = (level) => h('small', {}, t('policy.more-options', { options: others(level) }));
  const column = (field) => ({
    head: t(`column.${field.name}`),
    cell: (level, index) => [
      cell(field, level, path(index), edited),
      field.name === 'id' && others(level) && more(level),
    ].filter(Boolean),
  });
  return h('div', { class: 'policy-table' },
    h('h3', {}, String(name ?? '')),
    h('p', { class: 'quiet' }, t('policy.for', { kinds }), onlyFor && ` – ${t('policy.for-some')}`),
    table({ heard: t('policy.levels-of', { name }) },
      [...FIELDS.map(column), { head: t('policy.remove'), cell: remove }], levels),
    h('button', { type: 'button', class: 'plain', onclick: add }, t('policy.add-level')));
}

/**
 * Draws a table for each policy. `edited` is called when a field of the policies was changed, `reshaped` when
 * a level was added or removed.
 */
export function drawTables(box, policies, calls) {
  put(box, policies?.every(isPolicy)
    ? policies.map((policy, at) => policyView(box, policy, at, calls))
    : h('p', { class: 'quiet' }, t('policy.no-table')));
}

/** The cell that the path of a fault is about, or the first of its level. */
export function cellAt(box, path) {
  const cells = [...box.querySelectorAll('[data-policy-path]')];
  return cells.find(({ dataset }) => path === dataset.policyPath || path.startsWith(`${dataset.policyPath}[`))
    ?? cells.find(({ dataset }) => dataset.policyPath.startsWith(`${path}.`));
}

/** Marks the cells that faults are about, and points from each to its sentence. */
export function markCells(box, faults) {
  for (const marked of box.querySelectorAll('[aria-invalid]')) {
    marked.removeAttribute('aria-invalid');
    marked.removeAttribute('aria-describedby');
  }
  faults.forEach(({ path }, index) => {
    const input = path && cellAt(box, path);
    if (!input) return;
    input.setAttribute('aria-invalid', 'true');
    const ids = [input.getAttribute('aria-describedby'), `policy-fault-${index}`].filter(Boolean);
    input.setAttribute('aria-describedby', ids.join(' '));
  });
}
