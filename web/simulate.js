// A simulation: the policies in force against a preset, day by day; a picture, and the numbers side by side.

import { byId, h, put, table } from './dom.js';
import { dayMonth, longDate, money } from './format.js';
import { policies, policyTitle } from './policy.js';
import { stacks } from './pictures.js';
import { language, t, word } from './words.js';

/** Invoices × days × plans that a page can play while someone waits. */
const MOST = 300_000;
const STEPS = ['remind', 'call', 'warn', 'formal-notice', 'hand-over'];
const DAY = 86_400_000;

let tools; // { presets, facts, simulate }
let done; // what is shown: { first, last, results }
let ownDays = false; // whether the reader chose the days

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const plus = (day, days) => iso(Date.parse(day) + days * DAY);
const daysBetween = (first, last) => Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;

// ---- days to periods -------------------------------------------------------------------------------

const unitFor = (days) => (days <= 45 ? 'day' : days <= 370 ? 'week' : 'month');

/** The periods of a simulation: the first day of each, and its actions by step. */
function periods({ days }, first, last, unit) {
  const keyOf = {
    day: (date) => date,
    week: (date) => plus(first, Math.floor((daysBetween(first, date) - 1) / 7) * 7),
    month: (date) => date.slice(0, 7),
  }[unit];
  const found = new Map();
  for (let date = first; date <= last; date = plus(date, 1)) {
    const key = keyOf(date);
    if (!found.has(key)) found.set(key, { from: date, counts: new Map() });
  }
  for (const { date, actions } of days) {
    const { counts } = found.get(keyOf(date));
    for (const { step } of actions) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...found.values()];
}

const totalOf = ({ counts }) => [...counts.values()].reduce((all, count) => all + count, 0);

// ---- showing ---------------------------------------------------------------------------------------

const stepsOf = (results) => STEPS.filter((step) => results.some(({ counts }) => counts.some((count) => count.step === step)));

function legend(steps) {
  return h('ul', { class: 'legend' }, steps.map((step) => h('li', {}, h('span', { class: `swatch step-${step}` }), word('policy-step', step))));
}

function picture(result, { first, last, unit, most, steps, width }) {
  const rows = periods(result, first, last, unit);
  const gaps = { name: result.name, unit: t(`simulation.unit.${unit}`), from: longDate(first, language()), to: longDate(last, language()) };
  const label = ({ from }) => dayMonth(from, language());
  const columns = rows.map((row) => ({
    name: label(row),
    parts: steps.filter((step) => row.counts.has(step)).map((step) => ({ kind: step, count: row.counts.get(step), text: `${word('policy-step', step)} ${row.counts.get(step)}` })),
  }));
  const busy = rows.filter((row) => totalOf(row) > 0);
  return h('section', { class: 'scenario' },
    h('h4', {}, result.name),
    h('p', { class: 'quiet' }, t('simulation.actions', gaps)),
    stacks(columns, most, width, t('simulation.picture', gaps), [dayMonth(first, language()), dayMonth(last, language())]),
    h('details', {}, h('summary', {}, t('simulation.table')),
      busy.length === 0 ? h('p', {}, t('simulation.nothing')) : table({ heard: `${result.name}, ${t('simulation.table')}` }, [
        { head: t('simulation.when'), cell: label },
        ...steps.map((step) => ({ head: word('policy-step', step), number: true, cell: (row) => String(row.counts.get(step) ?? 0) })),
        { head: t('simulation.all'), number: true, cell: (row) => String(totalOf(row)) },
      ], busy)));
}

/** The counts of both plans, gathered under the names that `keyOf` gives. */
function sideBySide(title, results, keyOf, order = []) {
  const rows = new Map(order.map((key) => [key, results.map(() => undefined)]));
  results.forEach(({ counts }, side) => {
    for (const count of counts) {
      const key = keyOf(count);
      if (!rows.has(key)) rows.set(key, results.map(() => undefined));
      const sums = rows.get(key);
      sums[side] = { items: (sums[side]?.items ?? 0) + count.items, invoices: (sums[side]?.invoices ?? 0) + count.invoices };
    }
  });
  return h('section', {}, h('h4', {}, title), table({ heard: title }, [
    { head: t('simulation.what'), cell: ([key]) => key },
    ...results.map(({ name }, side) => ({ head: name, number: true, cell: ([, sums]) => (sums[side] ? t('simulation.count', sums[side]) : '0') })),
  ], [...rows].filter(([, sums]) => sums.some(Boolean))));
}

function summary(results) {
  const handed = ({ counts }) => counts.filter(({ step }) => step === 'hand-over').reduce((all, { items }) => all + items, 0);
  const fees = (result) => (result.fees.length ? result.fees.map((fee) => money(fee, language())).join(', ') : '–');
  const lines = [
    [t('simulation.contacts'), (result) => String(result.contacts)],
    [word('policy-step', 'hand-over'), (result) => String(handed(result))],
    [t('simulation.contacted'), (result) => String(result.invoicesContacted)],
    [t('simulation.fees'), fees],
    [t('simulation.refused'), (result) => String(result.refused.length)],
  ];
  return table({ heard: t('simulation.compare') }, [
    { head: t('simulation.what'), cell: ([name]) => name },
    ...results.map((result) => ({ head: result.name, number: true, cell: ([, show]) => show(result) })),
  ], lines);
}

function show() {
  const { first, last, results } = done;
  const box = byId('simulation-result');
  box.hidden = false;
  const unit = unitFor(daysBetween(first, last));
  const steps = stepsOf(results);
  const most = Math.max(1, ...results.flatMap((result) => periods(result, first, last, unit).map(totalOf)));
  const room = Math.max(260, box.clientWidth);
  const width = room >= 760 ? Math.floor(room / 2) - 16 : room;
  put(box,
    h('h3', {}, t('simulation.period', { from: longDate(first, language()), to: longDate(last, language()) })),
    legend(steps),
    h('div', { class: 'scenarios' }, results.map((result) => picture(result, { first, last, unit, most, steps, width }))),
    h('h3', {}, t('simulation.compare')),
    summary(results),
    h('p', { class: 'quiet' }, t('simulation.count-hint')),
    h('div', { class: 'sides' },
      sideBySide(t('simulation.by-step'), results, ({ step }) => word('policy-step', step), steps.map((step) => word('policy-step', step))),
      sideBySide(t('simulation.by-level'), results, ({ level }) => word('level', level ?? '–')),
      sideBySide(t('simulation.by-channel'), results, ({ channel }) => (channel ? word('channel', channel) : t('simulation.no-channel')))));
}

/** Draws it again, in the present language and for the width there is. */
export function redrawSimulation() {
  if (done && !byId('simulation-result').hidden) show();
}

/** Other facts or policies: what is shown no longer holds. */
export function forgetSimulation() {
  done = undefined;
  byId('simulation-result').hidden = true;
  complain();
}

// ---- running ---------------------------------------------------------------------------------------

function complain(...parts) {
  byId('simulation-message').hidden = parts.length === 0;
  put(byId('simulation-message'), parts);
}

function run() {
  const facts = tools.facts();
  const [first, last] = ['first', 'last'].map((end) => byId(`simulation-${end}`).value);
  const preset = tools.presets.find(({ name }) => name === byId('simulation-other').value);
  byId('simulation-result').hidden = true;
  if (!facts) return complain(t('simulation.no-facts'));
  if (!first || !last) return complain(t('simulation.no-days'));
  const days = daysBetween(first, last);
  const most = Math.floor(MOST / (2 * facts.claims.length));
  if (days > most) return complain(t('simulation.too-long', { n: facts.claims.length, days, most }));
  const title = policyTitle();
  const scenarios = [
    { name: title, policies: policies() },
    { name: preset.title === title ? `${title} (2)` : preset.title, policies: preset.policies },
  ];
  complain();
  const answered = tools.simulate(facts.debtors, facts.claims, scenarios, first, last, facts.question);
  if (answered.tag === 'err') return complain(h('ul', {}, answered.val.map(({ message }) => h('li', {}, message))));
  done = { first, last, results: answered.val };
  show();
  const [a, b] = done.results.map(({ counts }) => counts.reduce((all, { items }) => all + items, 0));
  byId('simulation-status').textContent = t('simulation.done', { from: longDate(first, language()), to: longDate(last, language()), a, b });
  byId('simulation-result').focus({ preventScroll: true });
  return undefined;
}

/** Moves the simulation into the view that is shown, and forgets that of other facts. */
export function moveSimulation(view) {
  const place = byId(`simulation-in-${view}`);
  if (byId('simulation').parentElement === place) return;
  place.append(byId('simulation'));
  byId('simulation').hidden = false;
  forgetSimulation();
}

/** Proposes the days from the day of the question, until the reader chooses others. */
export function simulationFrom(asOf) {
  if (ownDays || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return;
  byId('simulation-first').value = asOf;
  byId('simulation-last').value = plus(asOf, 90);
}

/** `facts` answers with `{ debtors, claims, question }` of the view that is shown, or with nothing. */
export function wireSimulation(given) {
  tools = given;
  const { presets } = tools;
  put(byId('simulation-other'), presets.map(({ name, title }) => h('option', { value: name }, title)));
  if (presets[1]) byId('simulation-other').value = presets[1].name;
  for (const end of ['first', 'last']) byId(`simulation-${end}`).addEventListener('change', () => { ownDays = true; });
  byId('simulation-run').addEventListener('click', () => {
    byId('simulation-status').textContent = t('simulation.running');
    // A frame for the words to appear before the page is busy.
    requestAnimationFrame(() => setTimeout(run));
  });
}
