// The answer for one invoice, set out for reading: next step, figures, dates, deadlines, remarks.

import { levelApart, stepName } from '../decision/step.js';
import { byId, h, put, table } from '../show/dom.js';
import { longDate, shortDate } from '../show/days.js';
import { isZero } from '../show/decimals.js';
import { money, percent } from '../show/numbers.js';
import { sourceLine } from '../show/source.js';
import { colon, country, t, word } from '../words/words.js';
import { calculationView } from './calculation.js';
import { rateButtons } from './choices.js';
import { timelineView } from './timeline.js';

/** Where parts of the answer stand, to be emptied when there is none. */
export const PLACES = [
  'next', 'figures', 'due', 'instalment-table', 'deadlines', 'regime', 'remarks', 'timeline', 'segments', 'balance',
  'steps',
];

/** How urgent a step looks; the words say the same. */
const MOOD = {
  settled: 'calm', wait: 'calm', remind: 'act', call: 'act', warn: 'firm', 'formal-notice': 'firm',
  'hand-over': 'firm', check: 'stop', hold: 'stop', stop: 'stop',
};

const pairs = (rows) => rows.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text)));

// ---- next step -------------------------------------------------------------------------------------

function blockersView({ blockers, reason }) {
  return blockers.length > 0 && [
    h('h4', {}, t('next.blockers')),
    h('ul', { class: 'blockers' }, blockers.map(({ code, until, message }) => h('li', {},
      h('strong', {}, word('blocker', code)),
      until && [' ', h('span', { class: 'until' }, t('next.until', { date: longDate(until) }))],
      message !== reason && [h('br'), message]))),
  ];
}

function nextView(decision) {
  const { step, on, channel, tone, declareBy, nextChange } = decision;
  const facts = [
    step !== 'wait' && step !== 'settled' && [t('next.on'), longDate(on)],
    channel && [t('next.channel'), word('channel', channel)],
    tone && [t('next.tone'), word('tone', tone)],
    declareBy && [t('next.declare'), longDate(declareBy)],
    nextChange && [t('next.change'), longDate(nextChange)],
  ].filter(Boolean);
  const node = byId('next');
  node.className = `next ${MOOD[step]}`;
  put(node,
    h('p', { class: 'eyebrow' }, t('next.title')),
    h('h3', { id: 'next-title' }, stepName(decision),
      levelApart(decision) && [' ', h('span', { class: 'level' }, word('level', decision.level))]),
    h('p', { class: 'reason' }, decision.reason),
    blockersView(decision),
    facts.length > 0 && h('dl', { class: 'facts' }, pairs(facts)));
}

// ---- figures ---------------------------------------------------------------------------------------

/** A charge, with what was paid of it. */
function charge(name, { accrued, paid, outstanding }) {
  const part = isZero(paid.amount) ? undefined : t('figures.paid', { accrued: money(accrued), paid: money(paid) });
  return [name, outstanding, part];
}

function figuresView({ openBalance, disputed, interest, compensation, surplus, total, unknownRate, discount }, asOf) {
  const contested = isZero(disputed.amount) ? undefined : `${t('figures.disputed')} ${money(disputed)}`;
  const lines = [
    [t('figures.open'), openBalance, contested],
    charge(unknownRate
      ? t('figures.interest.through', { date: longDate(unknownRate.interestKnownThrough) }) : t('figures.interest'), interest),
    charge(t('figures.compensation'), compensation),
  ];
  if (!isZero(surplus.amount)) lines.push([t('figures.surplus'), surplus]);
  put(byId('figures'),
    h('h3', { id: 'figures-title' }, t('figures.title', { date: longDate(asOf) })),
    h('dl', {},
      lines.map(([name, amount, note]) =>
        h('div', {}, h('dt', {}, name, note && h('small', {}, note)), h('dd', {}, money(amount)))),
      h('div', { class: 'total' }, h('dt', {}, t('figures.total')), h('dd', { id: 'total' }, money(total)))),
    discount && h('p', { id: 'discount' }, t('figures.discount', {
      percent: percent(discount.percent), toPay: money(discount.toPay), date: longDate(discount.lastDay),
    })));
}

// ---- dates -----------------------------------------------------------------------------------------

/** The law by the country's name and its stable name, or the contract. */
function regimeName(regime) {
  if (regime === 'contract') return t('due.contract');
  return [country(regime.split('/')[0].toUpperCase()), ' ', h('code', {}, regime)];
}

function dueView({ dueDate, daysPastDue, terms, regime }) {
  const late = daysPastDue ? t('due.late', { n: daysPastDue }) : t('due.ontime');
  const { latestLawfulDate: latest, fine, source, verdict } = terms;
  put(byId('due'),
    h('p', { class: 'due-line' },
      h('strong', { id: 'due-date' }, longDate(dueDate)), ' ',
      h('span', { class: daysPastDue ? 'badge late' : 'badge' }, late), ' ',
      h('span', { class: `badge ${verdict}` }, word('verdict', verdict))),
    h('p', {},
      latest && t('due.latest', { date: longDate(latest) }), ' ',
      fine && t('due.fine', { person: money(fine.naturalPerson), company: money(fine.company) })),
    source && sourceLine(source),
    h('p', { class: 'quiet', id: 'regime-name' }, t('due.regime'), colon(), regimeName(regime)));
}

function instalmentsView({ instalments, openBalance: { currency } }) {
  byId('instalments-box').hidden = instalments.length === 0;
  put(byId('instalment-table'), instalments.length > 0 && table(t('instalments.caption'), [
    { head: t('cell.dueDate'), cell: (row) => shortDate(row.dueDate) },
    { head: t('cell.amount'), number: true, cell: ({ amount }) => money({ amount, currency }) },
    { head: t('balance.open'), number: true, cell: (row) => money({ amount: row.openBalance, currency }) },
  ], instalments));
}

function deadlinesView({ deadlines }, asOf) {
  byId('deadlines-box').hidden = deadlines.length === 0;
  put(byId('deadlines'), deadlines.length > 0 && h('ul', { class: 'deadlines' },
    deadlines.map(({ code, date, source }) => h('li', {},
      h('strong', {}, longDate(date)), ' ',
      date < asOf && [h('span', { class: 'badge late' }, t('deadlines.passed')), ' '],
      word('deadline', code), sourceLine(source)))));
}

// ---- all of it -------------------------------------------------------------------------------------

function remarksView(warnings, unknownRate, judge) {
  const buttons = (code) => code === 'rate-not-known' && unknownRate && rateButtons(unknownRate, judge);
  const seen = new Set();
  const own = warnings.filter(({ code, message }) => !seen.has(code + message) && seen.add(code + message));
  byId('remarks-box').hidden = own.length === 0;
  put(byId('remarks'), h('ul', {}, own.map(({ code, message }) => h('li', {}, message, buttons(code)))));
}

/**
 * Shows the whole answer but the reasons. `law` is the regime applied, if it is one of the law; `judge` asks the rules
 * anew.
 */
export function answerView(answer, law, judge) {
  const { assessment, decision, asOf } = answer;
  nextView(decision);
  figuresView(assessment, asOf);
  dueView(assessment);
  instalmentsView(assessment);
  deadlinesView(assessment, asOf);
  remarksView([...assessment.warnings, ...decision.warnings], assessment.unknownRate, judge);
  timelineView(answer);
  calculationView(assessment, law);
}

/** The answer in one spoken sentence. */
export const spoken = ({ assessment, decision }) => t('answer.spoken', {
  step: `${stepName(decision)}.`, reason: decision.reason, total: money(assessment.total),
});
