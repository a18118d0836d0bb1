// What the form still needs before the rules can be asked.

import { byId } from '../show/dom.js';
import { t } from '../words/words.js';
import { given, offered, value } from './inputs.js';
import { countRows } from './rows.js';
import { onDay, termDays, termMonths, unreadText } from './terms.js';

/** A day that is given only after another one is. */
const AFTER = [
  ['publication-date', 'judgment-date'],
  ['order-served', 'order-made'],
  ['judgment-served', 'judgment-enforceable'],
  ['judgment-enforceable', 'judgment-given'],
  ['judgment-given', 'judgment-enforceable'],
];

function missingIn(input) {
  const empty = !input.value.trim();
  if (input.validity.badInput) return { input, message: t('missing.date') };
  if (input.id === 'terms' && !input.value && value('terms-text')) return unreadText();
  if (input.required && empty) return { input, message: t('missing.field') };
  if (input.id === 'days' && termDays() === undefined) return { input, message: t('missing.days') };
  if (input.id === 'months' && termMonths() === undefined) return { input, message: t('missing.months') };
  if (input.id === 'on-day' && !empty && onDay() === undefined) return { input, message: t('missing.on-day') };
  return undefined;
}

/**
 * The fields that have no usable value yet: `{ input, message, choices, calm }`; `choices` would put it
 * right, and a calm one is not complained about while it is being typed.
 */
export function missingFields() {
  const inputs = [...document.querySelectorAll('#facts input, #facts select')].filter(offered);
  const found = inputs.map(missingIn).filter(Boolean);
  if (value('terms') === 'instalments' && countRows('instalments') === 0) {
    found.push({ input: byId('terms'), message: t('missing.instalments') });
  }
  for (const [later, sooner] of AFTER) {
    if (given(later) && !given(sooner)) found.push({ input: byId(sooner), message: t('missing.field') });
  }
  return found;
}
