// What was read: how much was used, what was set aside and why, with its file, line and column, as the
// command line says it.

import { h, table } from '../show/dom.js';
import { t } from '../words/words.js';
import { paged } from './worklist.js';

const count = (n) => h('span', { class: 'count' }, String(n));

/** The files that could not be read at all, and why. */
export const refusedFiles = (refused) =>
  h('ul', {}, refused.map(({ where, sentence }) => h('li', {}, `${where} – ${sentence}`)));

/** How each file was read. */
export const readView = ({ files }) => h('ul', { class: 'quiet', id: 'read' }, files.map((text) => h('li', {}, text)));

const WHERE = { head: () => t('place.where'), cell: ({ where }) => where };
const WHY = { head: () => t('place.why'), cell: ({ sentence }) => sentence };
const COLUMNS = {
  back: [
    { head: () => t('worklist.invoice'), cell: ({ invoice }) => invoice },
    { head: () => t('worklist.debtor'), cell: ({ debtor }) => debtor },
    { head: () => t('cell.amount'), number: true, cell: ({ amount }) => amount },
    WHERE,
    WHY,
  ],
  aside: [WHERE, WHY],
  notes: [WHERE, WHY],
};

/** A list of the report; nothing where it is empty. */
function listView(name, { first, counts }, help) {
  if (counts[name] === 0) return [];
  const columns = COLUMNS[name].map((column) => ({ ...column, head: column.head() }));
  const rows = { first: first[name], count: counts[name], more: (from) => help.rows(name, from) };
  const head = [t(`${name}.title`), ' ', count(counts[name])];
  const content = paged(t(`${name}.caption`), columns, rows);
  // What is worth knowing of lines that were used folds away.
  if (name === 'notes') return h('details', { class: 'group', id: name }, h('summary', {}, head), content);
  return h('section', { id: name }, h('h3', {}, head), content);
}

/** The invoices about which a fact is nowhere stated. */
function missingView({ missing }) {
  if (missing.length === 0) return [];
  const names = ({ invoices, count: n }) => invoices.join(', ') + (n > invoices.length ? ` … (${n})` : '');
  return h('section', { id: 'missing' },
    h('h3', {}, t('missing.title'), ' ', count(missing.reduce((all, each) => all + each.count, 0))),
    h('p', {}, t('missing.hint')),
    table({ heard: t('missing.title') }, [
      { head: t('worklist.debtor'), cell: ({ debtor }) => debtor },
      { head: t('missing.what'), cell: (row) => row.missing.map((what) => t(`missing.${what}`)).join(', ') },
      { head: t('worklist.invoice'), cell: names },
    ], missing));
}

/** What was not used, and why. */
export const reportView = (report, help) => [
  missingView(report),
  listView('back', report, help),
  listView('aside', report, help),
  report.unlisted > 0 && h('p', { class: 'quiet' }, t('aside.unlisted', { n: report.unlisted })),
  listView('notes', report, help),
];
