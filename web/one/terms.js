// The payment terms: as written on the invoice, which the rules read, or field by field.

import { rules } from '../shell/rules.js';
import { byId, h } from '../show/dom.js';
import { without } from '../show/names.js';
import { language, t } from '../words/words.js';
import { given, typed, value, whole } from './inputs.js';
import { addRow, clearRows, countRows, rowsOf } from './rows.js';

/** What the fields have no place for: shares, further days of a month, a day of the week. Only a text says it. */
let held = {};

/** The reading chosen of a text that has two: `{ text, index }`. */
const chosen = { text: undefined, index: 0 };

/**
 * What the text means, as the rules read it: `{ readings, discount }`, or `{ refusal }`; none without a text.
 */
export function textOfTerms() {
  const text = value('terms-text');
  if (!text) return undefined;
  const read = rules.parseTerms(text, language());
  if (read.tag === 'err') return { readings: [], refusal: read.val.map(({ message }) => message).join(' ') };
  const { readings, discount } = read.val;
  return { readings: chosen.text === text ? [readings[chosen.index]] : readings, discount };
}

/** Fills in the terms where the text has one reading; else they wait for another text or a choice. */
function followText() {
  const readings = textOfTerms()?.readings;
  if (!readings) return;
  if (readings.length === 1) setTerms(readings[0].terms);
  else byId('terms').value = '';
}

/** Each reading, as a button that chooses it. */
const textChoices = (readings) => [h('div', { class: 'readings' }, readings.map(({ sentence }, index) => h('button', {
  type: 'button', 'data-reading-of-text': index,
  onclick: () => {
    Object.assign(chosen, { text: value('terms-text'), index });
    followText();
    byId('terms-text').focus();
    typed();
  },
}, sentence)))];

/** Why the text of the terms has not filled them in. */
export function unreadText() {
  const { readings, refusal } = textOfTerms();
  const input = byId('terms-text');
  return refusal === undefined
    ? { input, message: t('terms.two'), choices: textChoices(readings), calm: false }
    : { input, message: refusal, calm: true };
}

/**
 * Follows what is typed about the terms: the text fills in the fields, and changing the fields takes it away.
 */
export function termsTyped(input) {
  if (input.id === 'terms-text') {
    chosen.text = undefined;
    delete input.dataset.touched; // no complaint about words that are still being typed
    followText();
  } else if (input.closest('#terms-box')) {
    byId('terms-text').value = '';
    held = {};
  }
  if (input.id === 'terms' && input.value === 'instalments' && countRows('instalments') === 0) {
    addRow('instalments');
    addRow('instalments');
  }
}

/** Puts terms into the fields. */
export function setTerms({ tag, val }) {
  held = tag === 'parts' ? { parts: val } : without({ orOn: val?.orOn, weekday: val?.weekday });
  // Shares can be told by a text only: they are offered while there are any.
  byId('terms-parts').hidden = tag !== 'parts';
  byId('terms').value = tag;
  for (const id of ['days', 'months', 'on-day', 'reading', 'due-on']) byId(id).value = '';
  byId('after').selectedIndex = 0;
  byId('month-end').checked = false;
  clearRows('instalments');
  if (tag === 'due-on') byId('due-on').value = val;
  else if (tag === 'instalments') val.forEach((part) => addRow('instalments', part));
  else if (val && tag !== 'parts') {
    byId('days').value = val.days === undefined ? '' : String(val.days);
    byId('months').value = val.months === undefined ? '' : String(val.months);
    byId('month-end').checked = val.endOfMonth ?? false;
    byId('after').value = val.after ?? 'issue';
    byId('reading').value = val.reading ?? '';
    byId('on-day').value = val.onDay === undefined ? '' : String(val.onDay);
  }
}

/** The days of the terms, if they are a whole number. */
export const termDays = () => whole('days', 4);

/** The months of the terms, if they are a whole number of them. */
export const termMonths = () => whole('months', 3) || undefined;

/** The day of the month on which the terms end, if it is one. */
export const onDay = () => whole('on-day', 2);

/** The terms as the contract writes them. */
export function paymentTerms() {
  const days = termDays() ?? 0;
  switch (value('terms')) {
    case 'net': return { tag: 'net', val: without({ days, after: value('after'), onDay: onDay(), ...held }) };
    case 'months':
      return {
        tag: 'months',
        val: without({
          months: termMonths() ?? 1, after: value('after'), endOfMonth: byId('month-end').checked, onDay: onDay(), ...held,
        }),
      };
    case 'end-of-month':
      return { tag: 'end-of-month', val: without({ days, reading: given('reading'), onDay: onDay(), ...held }) };
    case 'end-of-ten-days':
      return { tag: 'end-of-ten-days', val: without({ days, after: value('after'), reading: given('reading') }) };
    case 'parts': return { tag: 'parts', val: held.parts };
    case 'instalments': return { tag: 'instalments', val: rowsOf('instalments') };
    case 'due-on': return { tag: 'due-on', val: value('due-on') };
    case 'statutory': return { tag: 'statutory' };
    // Not chosen yet, so there is no answer: a day that calls for no further fact.
    default: return { tag: 'due-on', val: value('issue-date') };
  }
}
