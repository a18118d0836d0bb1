// What a simulation showed: a picture of each plan, and the numbers of both side by side.

import { h, table } from '../show/dom.js';
import { dayMonth, daysBetween, longDate, plusDays } from '../show/days.js';
import { money } from '../show/numbers.js';
import { stacks } from '../show/stacks.js';
import { t, word } from '../words/words.js';

const STEPS = ['remind', 'call', 'warn', 'formal-notice', 'hand-over'];

const total = (numbers) => numbers.reduce((all, each) => all + each, 0);

// ---- days to periods -------------------------------------------------------------------------------

const unitFor = (days) => (days <= 45 ? 'day' : days <= 370 ? 'week' : 'month');

const KEY_OF = {
  day: () => (date) => date,
  week: (first) => (date) => plusDays(first, Math.floor((daysBetween(first, date) - 1) / 7) * 7),
  month: () => (date) => date.slice(0, 7),
};

/** The periods of a simulation: the first day of each, and its actions by step. */
function periods({ days }, { first, last, unit }) {
  const keyOf = KEY_OF[unit](first);
  const found = new Map();
  for (let date = first; date <= last; date = plusDays(date, 1)) {
    const key = keyOf(date);
    if (!found.has(key)) found.set(key, { from: date, counts: new Map() });
  }
  for (const { date, actions } of days) {
    const { counts } = found.get(keyOf(date));
    for (const { step } of actions) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...found.values()];
}

const actionsOf = ({ counts }) => total([...counts.values()]);

// ---- one plan --------------------------------------------------------------------------------------

const legend = (steps) => h('ul', { class: 'legend' }, steps.map((step) =>
  h('li', {}, h('span', { class: `swatch step-${step}` }), word('policy-step', step))));

const label = ({ from }) => dayMonth(from);

function numbersView(name, rows, steps) {
  const busy = rows.filter((row) => actionsOf(row) > 0);
  if (busy.length === 0) return h('p', {}, t('simulation.nothing'));
  const counted = (step) => ({ counts }) => String(counts.get(step) ?? 0);
  return table({ heard: `${name}, ${t('simulation.table')}` }, [
    { head: t('simulation.when'), cell: label },
    ...steps.map((step) => ({ head: word('policy-step', step), number: true, cell: counted(step) })),
    { head: t('simulation.all'), number: true, cell: (row) => String(actionsOf(row)) },
  ], busy);
}

function planView({ name }, rows, { first, last, unit, most, steps, width }) {
  const unitName = t(`simulation.unit.${unit}`);
  const gaps = { name, unit: unitName, from: longDate(first), to: longDate(last) };
  const part = ({ counts }) => (step) => {
    const count = counts.get(step);
    return { kind: step, count, text: `${word('policy-step', step)} ${count}` };
  };
  const columns = rows.map((row) => ({
    name: label(row), parts: steps.filter((step) => row.counts.has(step)).map(part(row)),
  }));
  const ends = [dayMonth(first), dayMonth(last)];
  return h('section', { class: 'scenario' },
    h('h4', {}, name),
    h('p', { class: 'quiet' }, t('simulation.actions', gaps)),
    stacks(columns, most, width, t('simulation.picture', gaps), ends),
    h('details', {}, h('summary', {}, t('simulation.table')), numbersView(name, rows, steps)));
}

// ---- both plans ------------------------------------------------------------------------------------

/** The counts of both plans, gathered under the names that `keyOf` gives. */
function sideBySide(title, results, keyOf, order = []) {
  const none = () => results.map(() => undefined);
  const rows = new Map(order.map((key) => [key, none()]));
  results.forEach(({ counts }, side) => {
    for (const { items, invoices, ...action } of counts) {
      const key = keyOf(action);
      if (!rows.has(key)) rows.set(key, none());
      const sums = rows.get(key);
      const before = sums[side] ?? { items: 0, invoices: 0 };
      sums[side] = { items: before.items + items, invoices: before.invoices + invoices };
    }
  });
  const cell = (side) => ([, sums]) => (sums[side] ? t('simulation.count', sums[side]) : '0');
  return h('section', {}, h('h4', {}, title), table({ heard: title }, [
    { head: t('simulation.what'), cell: ([key]) => key },
    ...results.map(({ name }, side) => ({ head: name, number: true, cell: cell(side) })),
  ], [...rows].filter(([, sums]) => sums.some(Boolean))));
}

function summary(results) {
  const handed = ({ counts }) =>
    total(counts.filter(({ step }) => step === 'hand-over').map(({ items }) => items));
  const fees = (result) => (result.fees.length ? result.fees.map((fee) => money(fee)).join(', ') : '–');
  const lines = [
    [t('simulation.contacts'), ({ contacts }) => String(contacts)],
    [word('policy-step', 'hand-over'), (result) => String(handed(result))],
    [t('simulation.contacted'), ({ invoicesContacted }) => String(invoicesContacted)],
    [t('simulation.fees'), fees],
    [t('simulation.refused'), ({ refused }) => String(refused.length)],
  ];
  return table({ heard: t('simulation.compare') }, [
    { head: t('simulation.what'), cell: ([name]) => name },
    ...results.map((result) => ({ head: result.name, number: true, cell: ([, show]) => show(result) })),
  ], lines);
}

const sidesView = (results, steps) => h('div', { class: 'sides' },
  sideBySide(t('simulation.by-step'), results, ({ step }) => word('policy-step', step),
    steps.map((step) => word('policy-step', step))),
  sideBySide(t('simulation.by-level'), results, ({ level }) => word('level', level ?? '–')),
  sideBySide(t('simulation.by-channel'), results, ({ channel }) =>
    (channel ? word('channel', channel) : t('simulation.no-channel'))));

/** The results of a simulation from one day through another, for a place so wide. */
export function comparisonView({ first, last, results }, room) {
  const unit = unitFor(daysBetween(first, last));
  const steps = STEPS.filter((step) => results.some(({ counts }) => counts.some((count) => count.step === step)));
  const rows = results.map((result) => periods(result, { first, last, unit }));
  const most = Math.max(1, ...rows.flatMap((of) => of.map(actionsOf)));
  const width = room >= 760 ? Math.floor(room / 2) - 16 : room;
  const shape = { first, last, unit, most, steps, width };
  return [
    h('h3', {}, t('simulation.period', { from: longDate(first), to: longDate(last) })),
    legend(steps),
    h('div', { class: 'scenarios' }, results.map((result, side) => planView(result, rows[side], shape))),
    h('h3', {}, t('simulation.compare')),
    summary(results),
    h('p', { class: 'quiet' }, t('simulation.count-hint')),
    sidesView(results, steps),
  ];
}
