// What asks for an action, and what does not: work items with their score, rows with their blockers, and why.

import { levelApart, stepName } from './answer.js';
import { writeCsv } from './csv.js';
import { h, put, table } from './dom.js';
import { isZero, money, shortDate } from './format.js';
import { scoreBar } from './pictures.js';
import { language, t, word } from './words.js';
import { ASKS, demandView, scoreView, whyView } from './why.js';

const sum = (amount) => money(amount, language());
const PAGE = 200;
const SHOWN = 4; // invoices of an item before the rest folds away

const openButton = (row, open) => h('button', {
  type: 'button', class: 'plain', 'aria-label': t('worklist.open-row', { number: row.claim.invoice.number }),
  onclick: (event) => {
    event.stopPropagation();
    open(row.index);
  },
}, row.claim.invoice.number);

// ---- why, under a row ------------------------------------------------------------------------------

/** A button that unfolds a row of its own under the row it stands in. */
function whyButton(number, content) {
  const button = h('button', {
    type: 'button', class: 'why-button', 'aria-expanded': 'false', 'aria-label': t('worklist.why-of', { number }),
    onclick: (event) => {
      event.stopPropagation();
      const row = button.closest('tr');
      const isOpen = button.getAttribute('aria-expanded') === 'true';
      button.setAttribute('aria-expanded', String(!isOpen));
      if (isOpen) row.nextElementSibling.remove();
      else row.after(h('tr', { class: 'unfolded', role: 'row' }, h('td', { role: 'cell', colspan: row.children.length }, h('div', { class: 'why-box' }, content()))));
    },
  }, t('worklist.why-button'));
  return button;
}

const whyOf = (row, help) => whyView(row.answer.decision, { where: help.where, routesOf: () => help.routesOf(row), remarks: true });

/** Why, for all the invoices of an item, after what the item is made of. */
function whyItem(item, help) {
  const demands = item.demands.filter(({ total }) => !isZero(total.amount));
  return [
    h('div', { class: 'item-parts' }, scoreView(item),
      item.rows.length > 1 && ASKS.includes(item.step) && demands.length > 0 && h('div', {}, h('p', { class: 'score-title' }, t('why.asked')), demands.map((demand) => demandView(demand)))),
    item.rows.map((row) => h('section', { class: 'why-invoice' },
      h('h4', {}, t('why.of', { number: row.claim.invoice.number })),
      h('p', { class: 'reason-line' }, row.answer.decision.reason),
      whyOf(row, help))),
  ];
}

/** A table that shows its rows in pages. */
function paged(caption, columns, rows, attributes) {
  const box = h('div');
  const draw = (count) => {
    put(box,
      table(caption, columns, rows.slice(0, count), attributes),
      rows.length > count && h('p', {}, h('button', { type: 'button', onclick: () => draw(count + PAGE) },
        t('worklist.more', { n: Math.min(PAGE, rows.length - count) }))));
  };
  draw(PAGE);
  return box;
}

const opens = (index, open) => ({ class: 'opens', onclick: ({ target }) => { if (!String(getSelection()) && !target.closest('.unfolded')) open(index); } });

/** Steps that are a message to the debtor. */
const WRITES = ['remind', 'call', 'warn', 'formal-notice'];

function messageButton(item, { write }) {
  const number = item.rows.map((row) => row.claim.invoice.number).join(', ');
  return WRITES.includes(item.step) && h('button', {
    type: 'button', class: 'message-button', 'aria-label': t('messages.worklist-of', { debtor: item.name, number }),
    onclick: (event) => {
      event.stopPropagation();
      write(item);
    },
  }, t('messages.worklist'));
}

// ---- work items ------------------------------------------------------------------------------------

const stepLine = (action) => h('div', {}, h('strong', { class: 'step' }, word('step', action.step)),
  levelApart(action) && h('span', { class: 'of-level' }, word('level', action.level)),
  action.channel && h('span', { class: 'of-level' }, word('channel', action.channel), action.tone && `, ${word('tone', action.tone).toLowerCase()}`));

function invoicesOf({ rows }, open) {
  const buttons = rows.map((row) => [openButton(row, open), ' ']);
  return h('div', { class: 'invoices' }, buttons.slice(0, SHOWN),
    rows.length > SHOWN && h('details', { onclick: (event) => event.stopPropagation() },
      h('summary', {}, t('worklist.more-invoices', { n: rows.length - SHOWN })), buttons.slice(SHOWN)));
}

const scoreCell = ({ score, parts }) => h('div', { class: 'score-cell', title: parts.map((part) => `${word('score', part.code)} ${part.points}`).join(', ') },
  scoreBar(parts, 84, (part) => `${word('score', part.code)} ${t('score.of', part)}`), h('b', {}, String(score)));

const latest = (item) => String(Math.max(...item.rows.map((row) => row.answer.assessment.daysPastDue)));

/** What the item asks for, by currency; a check or a stop asks for nothing. */
const asked = ({ step, demands }) => (ASKS.includes(step) ? h('div', {}, demands.map(({ total }) => h('div', {}, sum(total)))) : '–');

/** The items, the most urgent first. `help` says where facts stand and which routes there are, and writes messages. */
export const itemsTable = (items, open, help) => paged(t('worklist.caption'), [
  { head: t('worklist.debtor'), cell: (item) => h('div', {}, h('span', { class: 'debtor' }, item.name), invoicesOf(item, open)) },
  { head: t('worklist.score'), cell: scoreCell },
  { head: t('worklist.step'), cell: stepLine },
  { head: t('worklist.late'), number: true, cell: latest },
  { head: t('worklist.asked'), number: true, cell: asked },
  {
    head: t('worklist.why'),
    cell: (item) => h('div', {}, h('span', { class: 'why' }, item.rows[0].answer.decision.blockers[0]?.message ?? item.rows[0].answer.decision.reason),
      whyButton(item.rows[0].claim.invoice.number, () => whyItem(item, help)), ' ', messageButton(item, help)),
  },
], items, (item) => opens(item.rows[0].index, open));

// ---- the rest --------------------------------------------------------------------------------------

/** What keeps a row back and until when: each blocker, or the day on which its turn comes. */
function heldBack({ answer: { decision } }) {
  const { blockers, nextChange } = decision;
  if (blockers.length === 0) return h('span', {}, nextChange ? t('why.until', { date: shortDate(nextChange, language()) }) : '–');
  return h('ul', { class: 'blocked-by' }, blockers.map(({ code, until }) => h('li', {},
    h('span', { class: 'badge blocked' }, word('blocker', code)), ' ',
    h('span', { class: 'until' }, until ? t('why.until', { date: shortDate(until, language()) }) : t('worklist.no-end')))));
}

/** Rows with nothing to do today, each with what keeps it back. */
export const restTable = (caption, rows, open, help, withBlockers) => paged(caption, [
  { head: t('worklist.invoice'), cell: (row) => openButton(row, open) },
  { head: t('worklist.debtor'), cell: (row) => row.name },
  { head: t('worklist.late'), number: true, cell: (row) => String(row.answer.assessment.daysPastDue) },
  { head: t('worklist.open'), number: true, cell: (row) => sum(row.answer.assessment.openBalance) },
  { head: t('worklist.step'), cell: ({ answer: { decision } }) => h('strong', { class: 'step' }, stepName(decision)) },
  ...(withBlockers ? [{ head: t('worklist.blocker'), cell: heldBack }] : []),
  {
    head: t('worklist.why'),
    cell: (row) => h('div', {}, h('span', { class: 'why' }, row.answer.decision.blockers[0]?.message ?? row.answer.decision.reason),
      whyButton(row.claim.invoice.number, () => whyOf(row, help))),
  },
], rows, (row) => opens(row.index, open));

/** The worklist as rows of a CSV file, one for each invoice, figures in the written forms of the contract. */
export function worklistFile(items) {
  const head = ['debtor', 'invoice', 'due', 'late', 'currency', 'open', 'interest', 'compensation', 'total', 'step', 'why', 'level', 'channel', 'score', 'key'];
  return writeCsv([
    head.map((name) => t(`worklist.${name}`)),
    ...items.flatMap((item) => item.rows.map(({ name, claim, answer: { assessment, decision } }) => [
      name, claim.invoice.number, assessment.dueDate, String(assessment.daysPastDue), assessment.openBalance.currency,
      assessment.openBalance.amount, assessment.interest.outstanding.amount, assessment.compensation.outstanding.amount,
      assessment.total.amount, stepName(decision), decision.reason, item.level ? word('level', item.level) : '',
      item.channel ? word('channel', item.channel) : '', String(item.score), item.key,
    ])),
  ]);
}
