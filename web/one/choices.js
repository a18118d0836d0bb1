// What would put a refusal right, as buttons: a reading, the contract alone, a rate to supply or to accept.

import { byId, h } from '../show/dom.js';
import { longDate } from '../show/days.js';
import { t } from '../words/words.js';
import { typed, value } from './inputs.js';
import { addRow } from './rows.js';
import { refresh } from './shown.js';

/** The two days an unclear "end of month" may mean, each with a button that chooses it. */
function readingChoices(readings) {
  const choice = (reading, day) => h('button', {
    type: 'button', 'data-reading': reading,
    onclick: () => {
      byId('reading').value = reading;
      byId('reading').focus();
      typed();
    },
  }, h('strong', {}, longDate(day)), ' ', h('span', {}, t(`reading.${reading}`)));
  return [h('div', { class: 'readings' },
    choice('days-then-period-end', readings.daysThenPeriodEnd),
    choice('period-end-then-days', readings.periodEndThenDays))];
}

/** A button that opens the fields of a contract that governs alone, where the law is not available. */
const aloneChoice = () => [h('button', {
  type: 'button', id: 'use-alone',
  onclick: () => {
    byId('contract-alone').checked = true;
    refresh();
    byId('alone-rate').focus();
    typed();
  },
}, t('alone.use'))];

/** What would put a refusal right, beside its field. */
export function choicesFor(reason) {
  if (reason?.tag === 'ambiguous-term') return readingChoices(reason.val);
  return reason?.tag === 'law-not-available' && value('law') !== 'other' ? aloneChoice() : [];
}

/** Adds a row for a rate that the rules miss, ready to be completed. */
function supplyRate({ series, firstDay }) {
  const row = addRow('extraRates', { series, firstDay });
  row.closest('details').open = true;
  row.querySelector('[data-cell="percent"]').focus();
}

/** Accepts unproved rates, in both views. */
export function acceptUnverified(accepted) {
  for (const id of ['accept-unverified', 'list-accept-unverified']) byId(id).checked = accepted;
}

/** The buttons that would supply or accept the rate that an answer lacks; `judge` asks the rules anew. */
export function rateButtons({ unverified, ...rate }, judge) {
  const button = (text, onclick) => [' ', h('button', { type: 'button', class: 'plain', onclick }, t(text))];
  return [
    button('rates.supply', () => supplyRate(rate)),
    unverified && button('rates.accept.now', () => {
      acceptUnverified(true);
      judge();
      byId('answer').focus();
    }),
  ];
}
