// The review of a ledger: worklist, the rest, totals, aged balance, what was refused, what was set aside.

import { byId, h, put, table } from '../show/dom.js';
import { longDate } from '../show/days.js';
import { download } from '../show/download.js';
import { money } from '../show/numbers.js';
import { t } from '../words/words.js';
import { bars } from '../show/bars.js';
import { readView, reportView } from './report.js';
import { itemsTable, paged, restTable } from './worklist.js';

const count = (n) => h('span', { class: 'count' }, String(n));

function worklistView({ result, asOf }, help) {
  const save = async () => download(`${t('worklist.file')}-${asOf}.csv`, await help.file(), 'text/csv');
  return h('section', { class: 'worklist' },
    h('h3', {}, t('worklist.title'), ' ', count(result.counts.items)),
    result.counts.items === 0 ? h('p', {}, t('worklist.none')) : [
      itemsTable(result, help),
      h('p', { class: 'actions' },
        h('button', { type: 'button', id: 'download', onclick: save }, t('worklist.download'))),
    ]);
}

/** What is not to be done today stays in sight, with its reason; what is settled folds away. */
function groupView(group, result, help) {
  const n = result.counts[group];
  return h('details', { class: 'group', id: `group-${group}`, open: group !== 'settled' && n > 0 },
    h('summary', {}, t(`group.${group}`), ' ', count(n)),
    n === 0 ? h('p', {}, t('group.none')) : restTable(group, result, help));
}

const totalsView = ({ totals }) => [
  h('h3', {}, t('review.totals')),
  table({ heard: t('review.totals') }, [
    { head: t('total.currency'), cell: (row) => row.openBalance.currency },
    { head: t('total.open'), number: true, cell: (row) => money(row.openBalance) },
    { head: t('total.past-due'), number: true, cell: (row) => money(row.pastDue) },
    { head: t('total.disputed'), number: true, cell: (row) => money(row.disputed) },
    { head: t('total.interest'), number: true, cell: (row) => money(row.interest) },
    { head: t('total.compensation'), number: true, cell: (row) => money(row.compensation) },
    { head: t('total.count'), number: true, cell: (row) => String(row.openInvoices) },
    { head: t('total.late'), number: true, cell: (row) => String(row.pastDueInvoices) },
  ], totals),
];

function ageingView({ ages }, width) {
  if (ages.length === 0) return [];
  return [h('h3', {}, t('ageing.title')), ages.map(({ currency, rows }) => {
    const worded = rows.map(({ age, amount, ...row }) =>
      ({ ...row, amount, label: t(`ageing.${age}`), text: money({ amount, currency }) }));
    return h('div', { class: 'ageing' },
      h('div', { class: 'picture' }, bars(worded, width, t('ageing.alt', { currency }))),
      table(t('ageing.caption', { currency }), [
        { head: t('ageing.age'), cell: (row) => row.label },
        { head: t('ageing.count'), number: true, cell: (row) => String(row.count) },
        { head: t('worklist.open'), number: true, cell: (row) => row.text },
      ], worded));
  })];
}

function refusedView({ refusedInvoices, first, counts }, help) {
  if (refusedInvoices === 0) return [];
  const open = ({ number, index }) => h('button', {
    type: 'button', class: 'plain', 'aria-label': t('worklist.open-row', { number }), onclick: () => help.open(index),
  }, t('place.fix'));
  return [h('h3', {}, t('refused.title'), ' ', count(refusedInvoices)),
    paged(t('refused.caption'), [
      { head: t('worklist.invoice'), cell: ({ number }) => number },
      { head: t('place.where'), cell: ({ where }) => where },
      { head: t('place.why'), cell: ({ message }) => message },
      { head: t('place.fix'), cell: open },
    ], { first: first.refused, count: counts.refused, more: (from) => help.rows('refused', from) })];
}

/**
 * Shows the review of the ledger that is open. `help` opens an invoice, writes about an item, says why, and
 * gives more rows and the file of the worklist.
 */
export function reviewView(ledger, help) {
  const { result, asOf, report } = ledger;
  const box = byId('review');
  box.hidden = false;
  const width = Math.max(260, Math.min(720, box.clientWidth));
  put(box,
    h('h2', {}, t('review.title', { date: longDate(asOf) })),
    readView(report),
    worklistView(ledger, help),
    ['held', 'waiting', 'settled'].map((group) => groupView(group, result, help)),
    result.totals.length > 0 && h('section', {}, totalsView(result)),
    h('section', {}, ageingView(result, width)),
    h('section', { id: 'refused' }, refusedView(result, help)),
    reportView(report, help));
}
