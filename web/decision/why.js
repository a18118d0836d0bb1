// Why this step and no other: blockers, what speaks for and against each level, what else weighs on the
// decision.

import { h, link, table } from '../show/dom.js';
import { longDate, shortDate } from '../show/days.js';
import { isZero } from '../show/decimals.js';
import { money } from '../show/numbers.js';
import { colon, joined, t, word } from '../words/words.js';
import { scoreView } from './score.js';
import { ASKS } from './step.js';

const badge = (kind, text) => h('span', { class: `badge ${kind}` }, text);

/** The rules quote levels by their ids; the page has better names for those it knows. */
const named = (message) => message.replace(/([«“]\u00a0?)([^»”]+?)(\u00a0?[»”])/g,
  (all, open, id, close) => open + word('level', id) + close);

// ---- demand ----------------------------------------------------------------------------------------

/** What a message asks for, and what it says will be added; lines of nothing are left out. */
export function demandView(demand, announced, payBy) {
  const parts = ['principal', 'interest', 'compensation', 'fee'];
  const lines = parts.filter((part) => part === 'principal' || !isZero(demand[part].amount));
  const added = ['interest', 'compensation'].filter((part) => !isZero(announced[part].amount));
  const sum = (part) => `${t(`demand.${part}`).toLowerCase()} ${money(announced[part])}`;
  return [
    h('dl', { class: 'demand' }, [...lines, 'total'].map((part) =>
      h('div', { class: part === 'total' ? 'total' : undefined },
        h('dt', {}, t(`demand.${part}`)), h('dd', {}, money(demand[part]))))),
    added.length > 0 && h('p', { class: 'announced' }, t('demand.announced'), colon(), joined(...added.map(sum))),
    !isZero(demand.credits.amount) && h('p', {}, t('demand.credits', { amount: money(demand.credits) })),
    payBy && h('p', {}, t('demand.pay-by', { date: longDate(payBy) })),
  ];
}

// ---- blockers --------------------------------------------------------------------------------------

/** What keeps everyone from writing, with its evidence and its end. `where` says where a fact stands. */
function blockersView({ blockers }, where) {
  return blockers.length > 0 && [
    h('h4', {}, t('why.blockers')),
    h('ul', { class: 'why-blockers' }, blockers.map(({ code, until, message, evidence }) => h('li', {},
      badge('blocked', word('blocker', code)), ' ',
      h('span', { class: 'until' }, until ? t('why.until', { date: longDate(until) }) : t('why.no-end')),
      h('p', {}, message),
      h('p', { class: 'source' }, t('why.evidence'), colon(), where(evidence))))),
  ];
}

// ---- levels ----------------------------------------------------------------------------------------

const findingView = ({ favours, message }) => h('li', { class: favours ? 'for' : 'against' },
  h('span', { class: 'sign', 'aria-hidden': 'true' }, favours ? '+' : '\u2212'),
  h('span', { class: 'unseen' }, `${t(favours ? 'why.for' : 'why.against')}${colon()}`),
  named(message));

const reasonsView = ({ message, findings }) => h('div', { class: 'reasons' },
  h('p', {}, named(message)),
  findings.length > 0 && h('ul', { class: 'findings' }, findings.map(findingView)));

function levelsTable({ invoice, considered }) {
  const heard = `${t('why.of', { number: invoice })}${colon()}${t('levels.caption')}`;
  return table({ heard }, [
    { head: t('levels.level'), cell: ({ level }) => word('level', level) },
    { head: t('levels.verdict'), cell: ({ verdict }) => badge(verdict, word('level-verdict', verdict)) },
    { head: t('levels.opens'), cell: ({ opensOn }) => (opensOn ? shortDate(opensOn) : '–') },
    { head: t('why.reasons'), cell: reasonsView },
  ], considered, ({ verdict }) => ({ class: verdict === 'chosen' ? 'chosen' : undefined }));
}

// ---- what else weighs ------------------------------------------------------------------------------

const list = (key, items) => items.length > 0 && [h('h4', {}, t(key)), h('ul', { class: 'also' }, items)];

const disputesView = ({ disputes }) => list('why.disputes', disputes.map((dispute) => h('li', {},
  badge(dispute.daysLate ? 'late' : '', word('dispute-stage', dispute.stage)), ' ',
  t('dispute.line', { position: dispute.position + 1, amount: money(dispute.amount) }),
  dispute.reason && ` (${word('dispute-reason', dispute.reason)})`,
  h('p', { class: 'source' }, joined(
    dispute.due && t('dispute.due', { date: longDate(dispute.due) }),
    dispute.daysLate > 0 && t('dispute.late', { n: dispute.daysLate }))),
  dispute.stage !== 'closed' && scoreView(dispute, t('dispute.priority', { score: dispute.priority })))));

/** Something to the credit of the debtor, by itself. */
const creditView = ({ kind, date, amount, reference, invoice }) => h('li', {},
  h('strong', {}, money(amount)), ' ',
  joined(word('kind', kind), date && longDate(date), reference, invoice));

const PROMISE_MOOD = { broken: 'late', kept: 'lawful' };

const promisesView = ({ promises }) => list('why.promises', promises.map((promise) => h('li', {},
  badge(PROMISE_MOOD[promise.state] ?? '', word('promise-state', promise.state)), ' ',
  t('promise.line', {
    position: promise.position + 1, paid: money(promise.paid), date: longDate(promise.until),
  }))));

const planView = ({ plan }) => list('why.plan', plan ? [h('li', {},
  badge(plan.state === 'breached' ? 'late' : 'lawful', word('plan-state', plan.state)), ' ',
  joined(
    t('plan.paid', { paid: money(plan.paid), expected: money(plan.expected) }),
    plan.breachedOn && t('plan.breached-on', { date: longDate(plan.breachedOn) }),
    plan.nextDue && plan.nextAmount
      && t('plan.next', { amount: money(plan.nextAmount), date: longDate(plan.nextDue) }),
    t('plan.early', { amount: money(plan.earlySettlement) })))] : []);

const sanctionsView = ({ sanctions }) => list('why.sanctions', sanctions.map((sanction) => h('li', {},
  h('strong', {}, word('sanction', sanction.kind)), ` (${word('level', sanction.level)})${colon()}`,
  joined(
    sanction.toldOn
      ? t('sanction.told', { date: longDate(sanction.toldOn) })
      : t('sanction.tell', { date: longDate(sanction.tellBy) }),
    sanction.appliesFrom && t('sanction.applies', { date: longDate(sanction.appliesFrom) })))));

const routeView = ({ title, status, documents, source }) => h('li', {},
  h('strong', {}, title), ' ',
  badge(status === 'open' ? 'lawful' : 'depends', word('route-status', status)),
  documents.length > 0 && h('details', {},
    h('summary', {}, t('why.documents')), h('ul', {}, documents.map((text) => h('li', {}, text)))),
  h('p', { class: 'source' }, link(source.url, source.title)));

/** The open routes of a hand-over, with the documents that `law.routes` wants gathered. */
function routesView({ routes: names }, routesOf) {
  if (names.length === 0) return false;
  const known = new Map(routesOf().map((route) => [route.name, route]));
  return list('why.routes', names.map((name) =>
    (known.has(name) ? routeView(known.get(name)) : h('li', {}, h('code', {}, name)))));
}

/**
 * Why, for one invoice. `where` says where the fact of a path stands, `routesOf` answers with the ways to
 * collect by law; `remarks` adds the remarks on the decision, where they do not stand elsewhere.
 */
export function whyView(decision, { where, routesOf, remarks = false }) {
  const { policy, nextChange, demand, announced, credits, step, payBy, actionKey, warnings } = decision;
  const asked = ASKS.includes(step) ? 'why.demand' : 'why.demand-would';
  return [
    h('p', { class: 'quiet' }, `${t('next.policy')}${colon()}${word('policy', policy)}. `,
      nextChange ? t('why.change', { date: longDate(nextChange) }) : t('why.no-change')),
    blockersView(decision, where),
    levelsTable(decision),
    !isZero(demand.total.amount) && [h('h4', {}, t(asked)), demandView(demand, announced, payBy)],
    list('why.credits', credits.map(creditView)),
    routesView(decision, routesOf),
    disputesView(decision),
    promisesView(decision),
    planView(decision),
    sanctionsView(decision),
    remarks && list('remarks.title', warnings.map(({ message }) => h('li', {}, message))),
    actionKey && h('p', { class: 'key' }, `${t('next.key')} `, h('code', {}, actionKey)),
  ];
}
