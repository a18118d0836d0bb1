// Rates newer than those of the page: read from a file in the form of docs/rates.md, and shown as rows that can be edited.

import { language, t } from '../words/words.js';
import { rules } from '../shell/rules.js';
import { byId, h, put } from '../show/dom.js';
import { addRow, clearRows } from './rows.js';

/** The rates of a text: a list, or one under `rates`; nothing if it is neither. */
function parseRates(text) {
  try {
    const read = JSON.parse(text);
    const list = Array.isArray(read) ? read : read?.rates;
    return Array.isArray(list) ? list.map((row) => ({ proof: 'supplied', ...row })) : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with rates; those that are no rates at all are refused by the rules too. */
const faultsOf = (list) => rules.checkRates(list, language()).map(({ path, message }) => `${path} – ${message}`);

function show(list) {
  clearRows('extraRates');
  for (const { source, ...row } of list) addRow('extraRates', { ...row, title: source.title, url: source.url });
}

/** Follows the choice of a file; `judge` asks the rules anew. */
export function openRates(judge) {
  byId('rates-load').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    const list = parseRates(await file.text());
    const faults = list ? faultsOf(list) : [t('rates.not-a-file')];
    put(byId('rates-faults'), faults.map((text) => h('li', {}, text)));
    target.value = '';
    if (faults.length > 0) return;
    show(list);
    judge();
  });
}
