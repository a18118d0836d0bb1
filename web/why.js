// Why this step and no other: blockers, what speaks for and against each level, what else weighs on the decision.

import { colon } from './answer.js';
import { h, link, table } from './dom.js';
import { isZero, longDate, money, shortDate } from './format.js';
import { scoreBar } from './pictures.js';
import { language, t, word } from './words.js';

const long = (iso) => longDate(iso, language());
const sum = (amount) => money(amount, language());
const badge = (kind, text) => h('span', { class: `badge ${kind}` }, text);

/** The rules quote levels by their ids; the page has better names for those it knows. */
const named = (message) => message.replace(/([«“]\u00a0?)([^»”]+?)(\u00a0?[»”])/g, (all, open, id, close) => open + word('level', id) + close);

/** A line of parts, those that are absent left out. */
const joined = (...parts) => parts.filter(Boolean).join(language() === 'fr' ? '\u00a0; ' : '; ');

// ---- score -----------------------------------------------------------------------------------------

/** What a score is made of, part by part. */
export function scoreView({ score, parts }, title = t('score.title', { score })) {
  return h('div', { class: 'score-parts' },
    h('p', { class: 'score-title' }, title),
    scoreBar(parts, 240, (part) => `${word('score', part.code)}${colon()}${t('score.of', part)}`),
    h('ul', { class: 'score-list' }, parts.map((part) => h('li', {},
      h('span', { class: `swatch ${part.code}` }), word('score', part.code), ' ', h('b', {}, t('score.of', part))))));
}

// ---- demand ----------------------------------------------------------------------------------------

/** What a message asks for; lines of nothing are left out. */
export function demandView(demand, payBy) {
  const lines = ['principal', 'interest', 'compensation', 'fee'].filter((part) => part === 'principal' || !isZero(demand[part].amount));
  return [
    h('dl', { class: 'demand' }, [...lines, 'total'].map((part) => h('div', { class: part === 'total' ? 'total' : undefined },
      h('dt', {}, t(`demand.${part}`)), h('dd', {}, sum(demand[part]))))),
    payBy && h('p', {}, t('demand.pay-by', { date: long(payBy) })),
  ];
}

// ---- blockers --------------------------------------------------------------------------------------

/** What keeps everyone from writing, with its evidence and its end. `where` says where a fact stands. */
function blockersView({ blockers }, where) {
  return blockers.length > 0 && [
    h('h4', {}, t('why.blockers')),
    h('ul', { class: 'why-blockers' }, blockers.map(({ code, until, message, evidence }) => h('li', {},
      badge('blocked', word('blocker', code)), ' ',
      h('span', { class: 'until' }, until ? t('why.until', { date: long(until) }) : t('why.no-end')),
      h('p', {}, message),
      h('p', { class: 'source' }, t('why.evidence'), colon(), where(evidence))))),
  ];
}

// ---- levels ----------------------------------------------------------------------------------------

const findingView = ({ favours, message }) => h('li', { class: favours ? 'for' : 'against' },
  h('span', { class: 'sign', 'aria-hidden': 'true' }, favours ? '+' : '\u2212'),
  h('span', { class: 'unseen' }, `${t(favours ? 'why.for' : 'why.against')}${colon()}`),
  named(message));

function levelsTable({ invoice, considered }) {
  return table({ heard: `${t('why.of', { number: invoice })}${colon()}${t('levels.caption')}` }, [
    { head: t('levels.level'), cell: (row) => word('level', row.level) },
    { head: t('levels.verdict'), cell: (row) => badge(row.verdict, word('level-verdict', row.verdict)) },
    { head: t('levels.opens'), cell: (row) => (row.opensOn ? shortDate(row.opensOn, language()) : '–') },
    {
      head: t('why.reasons'),
      cell: (row) => h('div', { class: 'reasons' }, h('p', {}, named(row.message)),
        row.findings.length > 0 && h('ul', { class: 'findings' }, row.findings.map(findingView))),
    },
  ], considered, (row) => ({ class: row.verdict === 'chosen' ? 'chosen' : undefined }));
}

// ---- what else weighs ------------------------------------------------------------------------------

const list = (key, items) => items.length > 0 && [h('h4', {}, t(key)), h('ul', { class: 'also' }, items)];

const disputesView = ({ disputes }) => list('why.disputes', disputes.map((dispute) => h('li', {},
  badge(dispute.daysLate ? 'late' : '', word('dispute-stage', dispute.stage)), ' ',
  t('dispute.line', { position: dispute.position + 1, amount: sum(dispute.amount) }), dispute.reason && ` (${word('dispute-reason', dispute.reason)})`,
  h('p', { class: 'source' }, joined(
    dispute.due && t('dispute.due', { date: long(dispute.due) }), dispute.daysLate > 0 && t('dispute.late', { n: dispute.daysLate }))),
  dispute.stage !== 'closed' && scoreView(dispute, t('dispute.priority', { score: dispute.priority })))));

const promisesView = ({ promises }) => list('why.promises', promises.map(({ position, state, paid, until }) => h('li', {},
  badge(state === 'broken' ? 'late' : state === 'kept' ? 'lawful' : '', word('promise-state', state)), ' ',
  t('promise.line', { position: position + 1, paid: sum(paid), date: long(until) }))));

const planView = ({ plan }) => list('why.plan', plan ? [h('li', {},
  badge(plan.state === 'breached' ? 'late' : 'lawful', word('plan-state', plan.state)), ' ',
  joined(
    t('plan.paid', { paid: sum(plan.paid), expected: sum(plan.expected) }),
    plan.breachedOn && t('plan.breached-on', { date: long(plan.breachedOn) }),
    plan.nextDue && plan.nextAmount && t('plan.next', { amount: sum(plan.nextAmount), date: long(plan.nextDue) }),
    t('plan.early', { amount: sum(plan.earlySettlement) })))] : []);

const sanctionsView = ({ sanctions }) => list('why.sanctions', sanctions.map(({ kind, level, tellBy, toldOn, appliesFrom }) => h('li', {},
  h('strong', {}, word('sanction', kind)), ` (${word('level', level)})${colon()}`,
  joined(
    toldOn ? t('sanction.told', { date: long(toldOn) }) : t('sanction.tell', { date: long(tellBy) }),
    appliesFrom && t('sanction.applies', { date: long(appliesFrom) })))));

/** The open routes of a hand-over, with the documents that `law.routes` wants gathered. */
function routesView({ routes: names }, routesOf) {
  if (names.length === 0) return false;
  const known = new Map(routesOf().map((route) => [route.name, route]));
  return list('why.routes', names.map((name) => {
    const route = known.get(name);
    if (!route) return h('li', {}, h('code', {}, name));
    return h('li', {}, h('strong', {}, route.title), ' ', badge(route.status === 'open' ? 'lawful' : 'depends', word('route-status', route.status)),
      route.documents.length > 0 && h('details', {}, h('summary', {}, t('why.documents')), h('ul', {}, route.documents.map((text) => h('li', {}, text)))),
      h('p', { class: 'source' }, link(route.source.url, route.source.title)));
  }));
}

/** Steps that ask the debtor, or someone in its place, for money today. */
export const ASKS = ['remind', 'call', 'warn', 'formal-notice', 'hand-over'];

/**
 * Why, for one invoice. `where` says where the fact of a path stands, `routesOf` answers with the ways to collect by
 * law; `remarks` adds the remarks on the decision, where they do not stand elsewhere.
 */
export function whyView(decision, { where, routesOf, remarks = false }) {
  const { policy, nextChange, demand, step, payBy, actionKey, warnings } = decision;
  return [
    h('p', { class: 'quiet' }, `${t('next.policy')}${colon()}${word('policy', policy)}. `,
      nextChange ? t('why.change', { date: long(nextChange) }) : t('why.no-change')),
    blockersView(decision, where),
    levelsTable(decision),
    !isZero(demand.total.amount) && [h('h4', {}, t(ASKS.includes(step) ? 'why.demand' : 'why.demand-would')), demandView(demand, payBy)],
    routesView(decision, routesOf),
    disputesView(decision),
    promisesView(decision),
    planView(decision),
    sanctionsView(decision),
    remarks && list('remarks.title', warnings.map(({ message }) => h('li', {}, message))),
    actionKey && h('p', { class: 'key' }, `${t('next.key')} `, h('code', {}, actionKey)),
  ];
}
