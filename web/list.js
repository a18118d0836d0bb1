// The review of a list of invoices: totals, aged balance, worklist, the rest, what was refused.

import { placeOf, RECORDS } from './csv.js';
import { byId, h, put, table } from './dom.js';
import { download } from './files.js';
import { add, isZero, longDate, money } from './format.js';
import { bars } from './pictures.js';
import { language, t } from './words.js';
import { itemsTable, restTable, worklistFile } from './worklist.js';

const sum = (amount) => money(amount, language());

/** What the file must look like, for those who ask. */
export function fileForm() {
  put(byId('form-of-file-text'),
    h('p', {}, t('list.form.1')), h('p', {}, t('list.form.2')), h('p', {}, t('list.form.terms')),
    table({ heard: t('list.form') }, [
      { head: t('list.form.record'), cell: ([record]) => h('code', {}, record) },
      { head: t('list.form.columns'), cell: ([, columns]) => h('code', {}, columns.join(', ')) },
    ], Object.entries(RECORDS)));
}

/** The answered rows of a review with the facts they are about, by what they ask for. */
function grouped({ file, result }) {
  const names = new Map(file.debtors.map(({ id, name }) => [id, name]));
  const nameOf = (id) => names.get(id) ?? id;
  const rows = result.rows.map((answer, index) => {
    const claim = file.claims[index];
    return { index, claim, name: nameOf(claim.debtor), answer: answer.tag === 'answered' ? answer.val : undefined, refusals: answer.tag === 'refused' ? answer.val : undefined };
  });
  const listed = new Set(result.worklist.flatMap((item) => Array.from(item.rows)));
  const rest = rows.filter((row) => row.answer && !listed.has(row.index));
  const step = (row) => row.answer.decision.step;
  return {
    items: result.worklist.map((item) => ({ ...item, name: nameOf(item.debtor), rows: Array.from(item.rows, (index) => rows[index]) })),
    listed: listed.size,
    settled: rest.filter((row) => step(row) === 'settled'),
    waiting: rest.filter((row) => step(row) === 'wait'),
    held: rest.filter((row) => !['settled', 'wait'].includes(step(row))),
    refused: rows.filter((row) => row.refusals),
    answered: rows.filter((row) => row.answer),
  };
}

function totalsView(totals) {
  return [
    h('h3', {}, t('review.totals')),
    table({ heard: t('review.totals') }, [
      { head: t('total.currency'), cell: (row) => row.openBalance.currency },
      { head: t('total.open'), number: true, cell: (row) => sum(row.openBalance) },
      { head: t('total.past-due'), number: true, cell: (row) => sum(row.pastDue) },
      { head: t('total.disputed'), number: true, cell: (row) => sum(row.disputed) },
      { head: t('total.interest'), number: true, cell: (row) => sum(row.interest) },
      { head: t('total.compensation'), number: true, cell: (row) => sum(row.compensation) },
      { head: t('total.count'), number: true, cell: (row) => String(row.openInvoices) },
      { head: t('total.late'), number: true, cell: (row) => String(row.pastDueInvoices) },
    ], totals),
  ];
}

/** Days late to one of the five ages. */
const ageOf = (days) => (days === 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4);

function ages(answered, { currency, amount: sample }) {
  const found = [0, 1, 2, 3, 4].map((age) => ({ age, count: 0, amount: undefined }));
  for (const { answer: { assessment } } of answered) {
    const { openBalance } = assessment;
    if (openBalance.currency !== currency || isZero(openBalance.amount)) continue;
    const entry = found[ageOf(assessment.daysPastDue)];
    entry.count += 1;
    entry.amount = entry.amount === undefined ? openBalance.amount : add(entry.amount, openBalance.amount);
  }
  return found.map(({ age, count, amount }) => {
    const total = amount ?? sample.replace(/^\d+/, '0').replace(/[1-9]/g, '0');
    return { age, count, amount: total, label: t(`ageing.${age}`), text: sum({ amount: total, currency }) };
  });
}

function ageingView(answered, totals, width) {
  const open = totals.filter(({ openInvoices }) => openInvoices > 0).map(({ openBalance }) => openBalance);
  if (open.length === 0) return [];
  return [h('h3', {}, t('ageing.title')), open.map((openBalance) => {
    const { currency } = openBalance;
    const rows = ages(answered, openBalance);
    return h('div', { class: 'ageing' },
      h('div', { class: 'picture' }, bars(rows, width, t('ageing.alt', { currency }))),
      table(t('ageing.caption', { currency }), [
        { head: t('ageing.age'), cell: (row) => row.label },
        { head: t('ageing.count'), number: true, cell: (row) => String(row.count) },
        { head: t('worklist.open'), number: true, cell: (row) => row.text },
      ], rows));
  })];
}

function place(path, lines) {
  const found = placeOf(path, lines);
  if (path === 'question.extra-rates') return t('place.rates');
  if (!found) return h('code', {}, path);
  return found.column ? t('place.cell', found) : t('place.line', found);
}

function refusedView(refused, lines, open) {
  if (refused.length === 0) return [];
  const faults = refused.flatMap((row) => row.refusals.map((refusal) => ({ row, refusal })));
  return [h('h3', {}, t('refused.title'), ' ', h('span', { class: 'count' }, String(refused.length))),
    table(t('refused.caption'), [
      { head: t('worklist.invoice'), cell: ({ row }) => row.claim.invoice.number },
      { head: t('place.where'), cell: ({ refusal }) => place(refusal.path, lines) },
      { head: t('place.why'), cell: ({ refusal }) => refusal.message },
      { head: t('place.fix'), cell: ({ row }) => h('button', { type: 'button', class: 'plain', 'aria-label': t('worklist.open-row', { number: row.claim.invoice.number }), onclick: () => open(row.index) }, t('place.fix')) },
    ], faults)];
}

function asideView(aside) {
  if (aside.length === 0) return [];
  return [h('h3', {}, t('aside.title'), ' ', h('span', { class: 'count' }, String(aside.length))),
    table(t('aside.caption'), [
      { head: t('place.where'), cell: ({ line, column }) => (column ? t('place.cell', { line, column }) : t('place.line', { line })) },
      { head: t('place.why'), cell: ({ why, gaps }) => t(why, gaps) },
    ], aside)];
}

/**
 * Shows the review of a file. `open` is called with the position of an invoice to show in full, `write` with an item to
 * write about; `routesOf` answers with the ways to collect a claim by law.
 */
export function reviewView(review, open, write, routesOf) {
  const { file, name, asOf, result } = review;
  const groups = grouped(review);
  const debtors = new Map(file.debtors.map((debtor) => [debtor.id, debtor]));
  const help = { write, where: (path) => place(path, file.lines), routesOf: ({ claim }) => routesOf(debtors.get(claim.debtor), claim) };
  const box = byId('review');
  box.hidden = false;
  const width = Math.max(260, Math.min(720, box.clientWidth));
  const gaps = { name, read: file.read, used: file.used, 'set-aside': file.read - file.used };
  put(box,
    h('h2', {}, t('review.title', { date: longDate(asOf, language()) })),
    h('p', { class: 'quiet', id: 'read' }, t('review.read', gaps)),
    h('section', { class: 'worklist' },
      h('h3', {}, t('worklist.title'), ' ', h('span', { class: 'count' }, String(groups.items.length))),
      groups.items.length === 0 ? h('p', {}, t('worklist.none')) : [
        itemsTable(groups.items, open, help),
        h('p', { class: 'actions' }, h('button', { type: 'button', id: 'download', onclick: () => download(`${t('worklist.file')}-${asOf}.csv`, worklistFile(groups.items), 'text/csv') }, t('worklist.download'))),
      ]),
    // What is not to be done today stays in sight, with its reason; what is settled folds away.
    ['held', 'waiting', 'settled'].map((group) => h('details', { class: 'group', id: `group-${group}`, open: group !== 'settled' && groups[group].length > 0 },
      h('summary', {}, t(`group.${group}`), ' ', h('span', { class: 'count' }, String(groups[group].length))),
      groups[group].length === 0 ? h('p', {}, t('group.none')) : restTable({ heard: t(`group.${group}`) }, groups[group], open, help, group !== 'settled'))),
    h('section', {}, totalsView(result.totals)),
    h('section', {}, ageingView(groups.answered, result.totals, width)),
    h('section', { id: 'refused' }, refusedView(groups.refused, file.lines, open)),
    h('section', { id: 'aside' }, asideView(file.aside)));
  return t('list.spoken', { ...gaps, n: groups.listed });
}
