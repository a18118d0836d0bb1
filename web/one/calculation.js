// How the figures were found: interest stretch by stretch, the balance event by event, every step with its
// source.

import { byId, h, put, table } from '../show/dom.js';
import { shortDate } from '../show/days.js';
import { money, percent } from '../show/numbers.js';
import { sourceLine } from '../show/source.js';
import { t, word } from '../words/words.js';

const stepsView = (steps) => h('ol', { class: 'steps' }, steps.map((step) =>
  h('li', {}, h('p', {}, step.sentence), step.source && sourceLine(step.source))));

/** The stretches and what they come to, which is the interest that the rules say accrued. */
function segmentsView({ segments, interest, openBalance: { currency } }) {
  if (segments.length === 0) return h('p', {}, t('how.no-interest'));
  const amount = (text) => money({ amount: text, currency });
  const period = ({ firstDay, lastDay }) => `${shortDate(firstDay)} – ${shortDate(lastDay)}`;
  return table(t('segment.caption'), [
    { head: t('segment.period'), cell: (row) => (row.all ? t('segment.total') : period(row)) },
    { head: t('segment.days'), number: true, cell: (row) => (row.all ? '' : String(row.days)) },
    { head: t('segment.base'), number: true, cell: (row) => (row.all ? '' : amount(row.base)) },
    { head: t('segment.rate'), number: true, cell: (row) => (row.all ? '' : percent(row.rate)) },
    { head: t('segment.interest'), number: true, cell: (row) => (row.all ? money(row.all) : amount(row.interest)) },
  ], [...segments, { all: interest.accrued }], (row) => ({ class: row.all ? 'sum' : undefined }));
}

function balanceView({ balance, openBalance: { currency } }) {
  const amount = (name) => (row) => money({ amount: row[name], currency });
  return table(t('balance.caption'), [
    { head: t('cell.date'), cell: (row) => shortDate(row.date) },
    { head: t('balance.event'), cell: (row) => [word('event', row.event), row.reference && ` ${row.reference}`] },
    { head: t('cell.amount'), number: true, cell: amount('amount') },
    { head: t('balance.to-compensation'), number: true, cell: amount('toCompensation') },
    { head: t('balance.to-interest'), number: true, cell: amount('toInterest') },
    { head: t('balance.to-principal'), number: true, cell: amount('toPrincipal') },
    { head: t('balance.open'), number: true, cell: amount('openBalance') },
  ], balance);
}

/** Shows how the figures of an assessment were found, and what the law applied says. */
export function calculationView(assessment, law) {
  put(byId('segments'), segmentsView(assessment));
  put(byId('balance'), balanceView(assessment));
  put(byId('steps'), stepsView(assessment.steps));
  byId('regime-box').hidden = !law;
  put(byId('regime'), law && stepsView(law.rules));
}
