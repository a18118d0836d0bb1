// What a ledger leaves open and the reader states for all of it: law, kind of debtors, terms. Nothing has a
// default.

import { listen } from '../shell/state.js';
import { byId, h, put } from '../show/dom.js';
import { country, t, word } from '../words/words.js';

const NAMES = ['law', 'kind', 'terms'];
const OF_ALL = ['dates', 'decimal', 'currency'];

/** The kinds of debtors by the words of the ledger reader. */
const KINDS = {
  business: 'business', 'public-state-or-local': 'state-or-local',
  'public-health-establishment': 'health-establishment', 'public-undertaking': 'public-undertaking',
  consumer: 'consumer',
};

/** What is said of columns, a line each: `heading = word`, or of all of them `dates`, `decimal`, `currency`. */
function saidOfColumns(text) {
  const columns = {};
  const ofAll = {};
  for (const line of text.split('\n')) {
    const at = line.lastIndexOf('=');
    const [name, word] = at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    if (word !== '') (OF_ALL.includes(name) ? ofAll : columns)[name] = word;
  }
  return { ...ofAll, columns };
}

/** What is stated now. Nothing of it is kept when the page is left. */
export const stated = () => ({
  ...Object.fromEntries(NAMES.map((name) => [name, byId(`list-${name}`).value.trim()])),
  columns: saidOfColumns(byId('list-columns').value),
});

/** Shows the fields, since something is missing. */
export const askForFacts = () => {
  byId('open-facts').open = true;
};

function fill(name, options) {
  const select = byId(`list-${name}`);
  const before = select.value;
  put(select, h('option', { value: '' }, t('list.unstated')),
    options.map(([value, text]) => h('option', { value }, text)));
  select.value = before;
}

/**
 * Follows the fields; `laws` answers with the countries whose law is known, `changed` is called when they
 * did.
 */
export function openStated(laws, changed) {
  const relabel = () => {
    fill('law', laws().map((code) => [code, country(code)]));
    fill('kind', Object.entries(KINDS).map(([value, name]) => [value, word('kind', name)]));
  };
  for (const name of [...NAMES, 'columns']) byId(`list-${name}`).addEventListener('change', changed);
  listen('language', relabel);
}
