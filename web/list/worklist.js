// What asks for an action, and what does not: work items with their score, rows with their blockers, and why.

import { scoreBar, scoreView } from '../decision/score.js';
import { ASKS, levelApart, stepName, WRITES } from '../decision/step.js';
import { demandView, whyView } from '../decision/why.js';
import { h, put, table } from '../show/dom.js';
import { shortDate } from '../show/days.js';
import { isZero } from '../show/decimals.js';
import { money } from '../show/numbers.js';
import { unfoldButton } from '../show/unfold.js';
import { t, word } from '../words/words.js';

/** Invoices of an item before the rest folds away. */
const SHOWN = 4;
/** Rows that the worker gives at once. */
const PAGE = 200;

const openButton = ({ index, number }, help) => h('button', {
  type: 'button', class: 'plain', 'aria-label': t('worklist.open-row', { number }),
  onclick: (event) => {
    event.stopPropagation();
    help.open(index);
  },
}, number);

// ---- why, under a row ------------------------------------------------------------------------------

const reasons = ({ decision, places, routes }) =>
  whyView(decision, { where: (path) => places[path] ?? path, routesOf: () => routes, remarks: true });

const whyRow = async ({ index }, help) => (await help.why([index])).map(reasons);

/** Why, for all the invoices of an item, after what the item is made of. */
async function whyItem(item, help) {
  const { invoices, step } = item;
  const answers = await help.why(invoices.map(({ index }) => index));
  const demands = item.demands.map((demand, at) => [demand, item.announced[at]])
    .filter(([{ total }]) => !isZero(total.amount));
  const together = invoices.length > 1 && ASKS.includes(step) && demands.length > 0;
  return [
    h('div', { class: 'item-parts' }, scoreView(item),
      together && h('div', {},
        h('p', { class: 'score-title' }, t('why.asked')), demands.map((sums) => demandView(...sums)))),
    answers.map((answer, at) => h('section', { class: 'why-invoice' },
      h('h4', {}, t('why.of', { number: invoices[at].number })),
      h('p', { class: 'reason-line' }, answer.decision.reason),
      reasons(answer))),
  ];
}

const whyButton = (number, content) =>
  unfoldButton(t('worklist.why-button'), t('worklist.why-of', { number }), content);

// ---- tables in pages -------------------------------------------------------------------------------

/** A table that shows its rows in pages; `more` answers with those from a position on. */
export function paged(caption, columns, { first, count, more, attributes }) {
  const box = h('div');
  const draw = (rows) => {
    const left = count - rows.length;
    const button = () => h('button', {
      type: 'button', onclick: async () => draw([...rows, ...(await more(rows.length))]),
    }, t('worklist.more', { n: Math.min(PAGE, left) }));
    put(box, table(caption, columns, rows, attributes), left > 0 && h('p', {}, button()));
  };
  draw(first);
  return box;
}

/** A row that opens when it is clicked, unless text is being marked. */
const opens = (index, help) => ({
  class: 'opens',
  onclick: ({ target }) => {
    if (!String(getSelection()) && !target.closest('.unfolded')) help.open(index);
  },
});

// ---- work items ------------------------------------------------------------------------------------

function messageButton(item, help) {
  const number = item.invoices.map((invoice) => invoice.number).join(', ');
  return WRITES.includes(item.step) && h('button', {
    type: 'button', class: 'message-button',
    'aria-label': t('messages.worklist-of', { debtor: item.debtor, number }),
    onclick: (event) => {
      event.stopPropagation();
      help.write(item);
    },
  }, t('messages.worklist'));
}

const ofLevel = (...texts) => h('span', { class: 'of-level' }, texts);

const stepLine = (action) => h('div', {}, h('strong', { class: 'step' }, word('step', action.step)),
  levelApart(action) && ofLevel(word('level', action.level)),
  action.channel
    && ofLevel(word('channel', action.channel), action.tone && `, ${word('tone', action.tone).toLowerCase()}`));

function invoicesOf({ invoices }, help) {
  const buttons = invoices.map((invoice) => [openButton(invoice, help), ' ']);
  const rest = buttons.slice(SHOWN);
  return h('div', { class: 'invoices' }, buttons.slice(0, SHOWN),
    rest.length > 0 && h('details', { onclick: (event) => event.stopPropagation() },
      h('summary', {}, t('worklist.more-invoices', { n: rest.length })), rest));
}

function scoreCell({ score, parts }) {
  const title = parts.map(({ code, points }) => `${word('score', code)} ${points}`).join(', ');
  const bar = scoreBar(parts, 84, (part) => `${word('score', part.code)} ${t('score.of', part)}`);
  return h('div', { class: 'score-cell', title }, bar, h('b', {}, String(score)));
}

/** What the item asks for, by currency; a check or a stop asks for nothing. */
const asked = ({ step, demands }) =>
  ASKS.includes(step) ? h('div', {}, demands.map(({ total }) => h('div', {}, money(total)))) : '–';

const whyOfItem = (item, help) => h('div', {},
  h('span', { class: 'why' }, item.why),
  whyButton(item.invoices[0].number, () => whyItem(item, help)), ' ',
  messageButton(item, help));

/**
 * The items, the most urgent first. `help` opens an invoice, says why, writes a message, and gives more rows.
 */
export const itemsTable = ({ first, counts }, help) => paged(t('worklist.caption'), [
  {
    head: t('worklist.debtor'),
    cell: (item) => h('div', {}, h('span', { class: 'debtor' }, item.debtor), invoicesOf(item, help)),
  },
  { head: t('worklist.score'), cell: scoreCell },
  { head: t('worklist.step'), cell: stepLine },
  { head: t('worklist.late'), number: true, cell: ({ late }) => String(late) },
  { head: t('worklist.asked'), number: true, cell: asked },
  { head: t('worklist.why'), cell: (item) => whyOfItem(item, help) },
], {
  first: first.items, count: counts.items,
  more: (from) => help.rows('items', from),
  attributes: (item) => opens(item.invoices[0].index, help),
});

// ---- the rest --------------------------------------------------------------------------------------

/** What keeps a row back and until when: each blocker, or the day on which its turn comes. */
function heldBack({ blockers, nextChange }) {
  if (blockers.length === 0) {
    return h('span', {}, nextChange ? t('why.until', { date: shortDate(nextChange) }) : '–');
  }
  const end = (until) => (until ? t('why.until', { date: shortDate(until) }) : t('worklist.no-end'));
  return h('ul', { class: 'blocked-by' }, blockers.map(({ code, until }) => h('li', {},
    h('span', { class: 'badge blocked' }, word('blocker', code)), ' ', h('span', { class: 'until' }, end(until)))));
}

/** Rows with nothing to do today, each with what keeps it back. */
export const restTable = (group, { first, counts }, help) => paged({ heard: t(`group.${group}`) }, [
  { head: t('worklist.invoice'), cell: (row) => openButton(row, help) },
  { head: t('worklist.debtor'), cell: ({ debtor }) => debtor },
  { head: t('worklist.late'), number: true, cell: ({ late }) => String(late) },
  { head: t('worklist.open'), number: true, cell: ({ open }) => money(open) },
  { head: t('worklist.step'), cell: (row) => h('strong', { class: 'step' }, stepName(row)) },
  ...(group === 'settled' ? [] : [{ head: t('worklist.blocker'), cell: heldBack }]),
  {
    head: t('worklist.why'),
    cell: (row) => h('div', {},
      h('span', { class: 'why' }, row.why), whyButton(row.number, () => whyRow(row, help))),
  },
], {
  first: first[group], count: counts[group],
  more: (from) => help.rows(group, from),
  attributes: ({ index }) => opens(index, help),
});
