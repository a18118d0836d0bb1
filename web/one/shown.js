// Which fields the present choices call for, and how what was typed was understood.

import { byId } from '../show/dom.js';
import { money, percent } from '../show/numbers.js';
import { t } from '../words/words.js';
import { alone, currencyCode, value } from './inputs.js';
import { textOfTerms } from './terms.js';
import { readAmount } from './typed.js';

const all = (selector) => document.querySelectorAll(`#facts ${selector}`);

function showFields() {
  const terms = byId('terms').value;
  const law = value('law');
  for (const node of all('[data-for]')) node.hidden = !node.dataset.for.split(' ').includes(terms);
  for (const node of all('[data-for-rate]')) node.hidden = !byId('rate-kind').value;
  for (const node of all('[data-for-law]')) node.hidden = node.dataset.forLaw !== law;
  for (const node of all('[data-with-law]')) node.hidden = alone();
  for (const node of all('[data-known-law]')) node.hidden = law === 'other';
  byId('alone').hidden = !alone();
}

function showTerms() {
  const read = textOfTerms();
  const { percent: share, until } = read?.discount ?? {};
  byId('terms-text-echo').textContent = [
    read?.readings.length === 1 && t('terms.read', { sentence: read.readings[0].sentence }),
    share && t('terms.discount', { percent: percent(share), days: until.val }),
  ].filter(Boolean).join(' ');
}

function showAmount() {
  const amount = readAmount(byId('amount').value);
  const currency = currencyCode();
  const clear = /^\d{1,13}(\.\d+)?$/.test(amount) && /^[A-Z]{3}$/.test(currency);
  byId('amount-echo').textContent = clear ? money({ amount, currency }) : '';
}

/** Shows the fields and the echoes for what stands in the form now. */
export function refresh() {
  showFields();
  showTerms();
  showAmount();
}
