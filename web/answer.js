// The answer for one invoice, set out for reading: next step, figures, dates, levels, explanation.

import { byId, h, link, put, table } from './dom.js';
import { add, dayMonth, isZero, longDate, money, percent, shortDate } from './format.js';
import { timeline } from './pictures.js';
import { language, t, word } from './words.js';

const long = (iso) => longDate(iso, language());
const short = (iso) => shortDate(iso, language());
const sum = (amount) => money(amount, language());

/** What separates a name from its value. */
export const colon = () => (language() === 'fr' ? '\u00a0: ' : ': ');

/** How urgent a step looks; the words say the same. */
const MOOD = {
  settled: 'calm', wait: 'calm', remind: 'act', call: 'act', warn: 'firm', 'formal-notice': 'firm',
  'hand-over': 'firm', check: 'stop', hold: 'stop', stop: 'stop',
};

/** The step in a few words. */
export function stepName(decision) {
  return decision.step === 'wait' && decision.nextChange
    ? t('step.wait.until', { date: long(decision.on) }) : word('step', decision.step);
}

/** Whether the level says more than the step: a formal notice is a formal notice. */
export const levelApart = ({ level, step }) => Boolean(level) && level !== step;

function nextView(decision) {
  const facts = [
    decision.step !== 'wait' && decision.step !== 'settled' && [t('next.on'), long(decision.on)],
    decision.channel && [t('next.channel'), word('channel', decision.channel)],
    decision.tone && [t('next.tone'), word('tone', decision.tone)],
    decision.declareBy && [t('next.declare'), long(decision.declareBy)],
    decision.nextChange && [t('next.change'), long(decision.nextChange)],
  ].filter(Boolean);
  const node = byId('next');
  node.className = `next ${MOOD[decision.step]}`;
  put(node,
    h('p', { class: 'eyebrow' }, t('next.title')),
    h('h3', { id: 'next-title' }, stepName(decision),
      levelApart(decision) && [' ', h('span', { class: 'level' }, word('level', decision.level))]),
    h('p', { class: 'reason' }, decision.reason),
    decision.blockers.length > 0 && [
      h('h4', {}, t('next.blockers')),
      h('ul', { class: 'blockers' }, decision.blockers.map((blocker) => h('li', {},
        h('strong', {}, word('blocker', blocker.code)),
        blocker.until && [' ', h('span', { class: 'until' }, t('next.until', { date: long(blocker.until) }))],
        blocker.message !== decision.reason && [h('br'), blocker.message]))),
    ],
    facts.length > 0 && h('dl', { class: 'facts' }, facts.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text)))));
}

function figuresView(assessment, asOf) {
  const charge = (name, part) => [
    name, part.outstanding,
    isZero(part.paid.amount) ? undefined : t('figures.paid', { accrued: sum(part.accrued), paid: sum(part.paid) }),
  ];
  const lines = [
    [t('figures.open'), assessment.openBalance,
      isZero(assessment.disputed.amount) ? undefined : `${t('figures.disputed')} ${sum(assessment.disputed)}`],
    charge(t('figures.interest'), assessment.interest),
    charge(t('figures.compensation'), assessment.compensation),
  ];
  if (!isZero(assessment.surplus.amount)) lines.push([t('figures.surplus'), assessment.surplus]);
  put(byId('figures'),
    h('h3', { id: 'figures-title' }, t('figures.title', { date: long(asOf) })),
    h('dl', {},
      lines.map(([name, amount, note]) => h('div', {}, h('dt', {}, name, note && h('small', {}, note)), h('dd', {}, sum(amount)))),
      h('div', { class: 'total' }, h('dt', {}, t('figures.total')), h('dd', { id: 'total' }, sum(assessment.total)))));
}

function sourceLine(source) {
  return h('p', { class: 'source' }, link(source.url, source.title), ' ', h('span', {}, `(${t('how.checked', { date: long(source.checkedOn) })})`));
}

/** The law by the country's name and its stable name, or the contract. */
function regimeName(regime) {
  const country = regime.split('/')[0].toUpperCase();
  return regime === 'contract' ? t('due.contract') : [word('law', country), ' ', h('code', {}, regime)];
}

function dueView({ dueDate, daysPastDue, terms, regime }) {
  put(byId('due'),
    h('p', { class: 'due-line' },
      h('strong', { id: 'due-date' }, long(dueDate)), ' ',
      h('span', { class: daysPastDue ? 'badge late' : 'badge' }, daysPastDue ? t('due.late', { n: daysPastDue }) : t('due.ontime')), ' ',
      h('span', { class: `badge ${terms.verdict}` }, word('verdict', terms.verdict))),
    h('p', {},
      terms.latestLawfulDate && t('due.latest', { date: long(terms.latestLawfulDate) }), ' ',
      terms.fine && t('due.fine', { person: sum(terms.fine.naturalPerson), company: sum(terms.fine.company) })),
    terms.source && sourceLine(terms.source),
    h('p', { class: 'quiet', id: 'regime-name' }, t('due.regime'), colon(), regimeName(regime)));
}

function instalmentsView({ instalments, openBalance }) {
  const amount = (text) => sum({ amount: text, currency: openBalance.currency });
  byId('instalments-box').hidden = instalments.length === 0;
  put(byId('instalment-table'), instalments.length > 0 && table(t('instalments.caption'), [
    { head: t('cell.dueDate'), cell: (row) => short(row.dueDate) },
    { head: t('cell.amount'), number: true, cell: (row) => amount(row.amount) },
    { head: t('balance.open'), number: true, cell: (row) => amount(row.openBalance) },
  ], instalments));
}

function deadlinesView({ deadlines }, asOf) {
  byId('deadlines-box').hidden = deadlines.length === 0;
  put(byId('deadlines'), deadlines.length > 0 && h('ul', { class: 'deadlines' }, deadlines.map(({ code, date, source }) => h('li', {},
    h('strong', {}, long(date)), ' ', date < asOf && [h('span', { class: 'badge late' }, t('deadlines.passed')), ' '],
    word('deadline', code), sourceLine(source)))));
}

function stepsView(steps) {
  return h('ol', { class: 'steps' }, steps.map((step) => h('li', {}, h('p', {}, step.sentence), step.source && sourceLine(step.source))));
}

function remarksView(warnings) {
  const seen = new Set();
  const own = warnings.filter(({ code, message }) => !seen.has(code + message) && seen.add(code + message));
  byId('remarks-box').hidden = own.length === 0;
  put(byId('remarks'), h('ul', {}, own.map(({ message }) => h('li', {}, message))));
}

/** Every dated thing worth showing, in order. What happened is a fact; what may come is not. */
function events({ claim, assessment, decision, asOf }) {
  const found = [
    { date: claim.invoice.issueDate, label: t('event.issue'), kind: 'issue', fact: true },
    { date: asOf, label: t('event.today'), kind: 'today', fact: true },
  ];
  const dueDates = assessment.instalments.length > 0 && assessment.instalments.length <= 12
    ? assessment.instalments.map(({ dueDate }) => dueDate) : [assessment.dueDate];
  for (const date of dueDates) found.push({ date, label: t('event.due'), kind: 'due', fact: true });
  for (const line of assessment.balance.filter(({ event }) => event !== 'invoice')) {
    const amount = sum({ amount: line.amount, currency: assessment.openBalance.currency });
    found.push({ date: line.date, label: `${t(`event.${line.event}`)} ${amount}`, kind: line.event, fact: true });
  }
  for (const contact of claim.contacts.filter(({ status }) => status === 'sent')) {
    found.push({ date: contact.date, label: t('event.sent', { level: word('level', contact.level) }), kind: 'sent', fact: true });
  }
  for (const promise of claim.promises) found.push({ date: promise.payBy, label: t('event.promise'), kind: 'promise', fact: false });
  for (const level of decision.considered) {
    if (!level.opensOn || !['not-yet', 'chosen', 'blocked', 'after-another'].includes(level.verdict)) continue;
    found.push({ date: level.opensOn, label: t('event.opens', { level: word('level', level.level) }), kind: 'opens', fact: false });
  }
  if (decision.declareBy) found.push({ date: decision.declareBy, label: t('event.declare'), kind: 'declare', fact: false });
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Draws the timeline again for the width there is. */
export function timelineView(answer) {
  const box = byId('timeline');
  const all = events(answer);
  const { assessment, asOf } = answer;
  const late = assessment.daysPastDue > 0 ? { from: assessment.dueDate, to: asOf } : undefined;
  const wasOpen = box.querySelector('details')?.open ?? false;
  put(box,
    timeline(all.map((event) => ({ ...event, label: `${event.label}, ${dayMonth(event.date, language())}` })), late, Math.max(260, box.clientWidth), t('timeline.alt', { from: long(all[0].date), to: long(all.at(-1).date) })),
    h('details', { open: wasOpen }, h('summary', {}, t('timeline.table')),
      table({ heard: t('timeline.table') }, [
        { head: t('cell.date'), cell: (event) => short(event.date) },
        { head: t('timeline.what'), cell: (event) => event.label },
      ], all)));
}

function howView({ segments, balance, steps, openBalance }, law) {
  const { currency } = openBalance;
  const amount = (text) => sum({ amount: text, currency });
  put(byId('segments'), segments.length === 0
    ? h('p', {}, t('how.no-interest'))
    : table(t('segment.caption'), [
      { head: t('segment.period'), cell: (row) => (row.all ? t('segment.total') : `${short(row.firstDay)} – ${short(row.lastDay)}`) },
      { head: t('segment.days'), number: true, cell: (row) => String(row.days) },
      { head: t('segment.base'), number: true, cell: (row) => (row.all ? '' : amount(row.base)) },
      { head: t('segment.rate'), number: true, cell: (row) => (row.all ? '' : percent(row.rate, language())) },
      { head: t('segment.interest'), number: true, cell: (row) => amount(row.interest) },
    ], [...segments, {
      all: true,
      days: segments.reduce((days, segment) => days + segment.days, 0),
      interest: segments.map((segment) => segment.interest).reduce(add),
    }], (row) => ({ class: row.all ? 'sum' : undefined })));
  put(byId('balance'), table(t('balance.caption'), [
    { head: t('cell.date'), cell: (row) => short(row.date) },
    { head: t('balance.event'), cell: (row) => [word('event', row.event), row.reference && ` ${row.reference}`] },
    { head: t('cell.amount'), number: true, cell: (row) => amount(row.amount) },
    { head: t('balance.to-compensation'), number: true, cell: (row) => amount(row.toCompensation) },
    { head: t('balance.to-interest'), number: true, cell: (row) => amount(row.toInterest) },
    { head: t('balance.to-principal'), number: true, cell: (row) => amount(row.toPrincipal) },
    { head: t('balance.open'), number: true, cell: (row) => amount(row.openBalance) },
  ], balance));
  put(byId('steps'), stepsView(steps));
  byId('regime-box').hidden = !law;
  put(byId('regime'), law && stepsView(law.rules));
}

/** Shows the whole answer but the reasons. `law` is the regime applied, if it is one of the law. */
export function answerView(answer, law) {
  const { assessment, decision, asOf } = answer;
  nextView(decision);
  figuresView(assessment, asOf);
  dueView(assessment);
  instalmentsView(assessment);
  deadlinesView(assessment, asOf);
  remarksView([...assessment.warnings, ...decision.warnings]);
  timelineView(answer);
  howView(assessment, law);
}

/** The answer in one spoken sentence. */
export const spoken = ({ assessment, decision }) =>
  t('answer.spoken', { step: `${stepName(decision)}.`, reason: decision.reason, total: sum(assessment.total) });
