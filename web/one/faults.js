// What stands in the way of an answer: at its field, and in a summary that leads there.

import { state } from '../shell/state.js';
import { byId, h, put } from '../show/dom.js';
import { colon, t } from '../words/words.js';
import { choicesFor } from './choices.js';
import { clearFaults, fieldAt, linkTo, markFault } from './fields.js';

/** The faults to show: the page's own for empty fields, those of the rules for the rest. */
export function faultsOf(missing, refusals) {
  const faults = missing.map(({ input, message: text, choices, calm }) => ({
    input, text, choices, empty: calm ?? (!input.validity.badInput && !input.value.trim()),
  }));
  const known = new Set(missing.map(({ input }) => input));
  for (const { path, reason, message: text } of refusals) {
    const input = fieldAt(path, reason);
    if (!known.has(input)) faults.push({ input, text, reason, empty: false });
  }
  return faults;
}

/** Fields that are empty and were never touched are asked for, not complained about. */
const isCalm = ({ input, empty }) => empty && input.dataset.touched === undefined;

/** Shows the faults, and answers with how many are complained about. */
export function showFaults(faults) {
  clearFaults();
  const calm = faults.filter(isCalm);
  const loud = faults.filter((fault) => !isCalm(fault));
  for (const { input, text, reason, choices } of loud) {
    if (input) markFault(input, text, choices ?? choicesFor(reason));
  }
  byId('problems').hidden = loud.length === 0;
  put(byId('problems-list'), loud.map(({ input, text }) =>
    h('li', {}, input && [linkTo(input), colon()], text)));
  put(byId('pending'),
    faults.length > 0 && calm.length === 0 && h('p', {}, t('one.corrections')),
    calm.length > 0 && [
      state.answer === undefined && !byId('debtor-name').value && h('p', {}, t('one.start')),
      h('p', {}, t('one.needed')),
      h('ul', {}, calm.map(({ input }) => h('li', {}, linkTo(input)))),
    ]);
  byId('pending').hidden = faults.length === 0;
  return loud.length;
}
