// A simulation: the policies in force against a preset, day by day, played in the worker.

import { endWork, showWork } from '../shell/progress.js';
import { rules } from '../shell/rules.js';
import { listen, state } from '../shell/state.js';
import { byId, h, put } from '../show/dom.js';
import { daysBetween, isDay, longDate, plusDays } from '../show/days.js';
import { copy } from '../show/names.js';
import { language, t } from '../words/words.js';
import { ask, Stopped } from '../worker/client.js';
import { comparisonView } from './comparison.js';

/** Invoices × days × plans that someone will wait for. */
const MOST = 300_000;

/**
 * What is shown, `{ first, last, results }`; the plans to compare with; whether the reader chose the days.
 */
const desk = { done: undefined, presets: [], ownDays: false, question: undefined };

function show() {
  const box = byId('simulation-result');
  box.hidden = false;
  put(box, comparisonView(desk.done, Math.max(260, box.clientWidth)));
}

function complain(...parts) {
  byId('simulation-message').hidden = parts.length === 0;
  put(byId('simulation-message'), parts);
}

/** Other facts or policies: what is shown no longer holds. */
function forget() {
  desk.done = undefined;
  byId('simulation-result').hidden = true;
  complain();
}

/**
 * What would be played: facts of the form, or the ledger that the worker holds; nothing if there is neither.
 */
function subject() {
  if (state.view === 'one') {
    const { debtor, claim, question } = state.answer ?? {};
    return debtor && { facts: { debtors: [debtor], claims: [claim] }, count: 1, question };
  }
  const { result, claims, asOf } = state.ledger ?? {};
  return result && claims > 0 ? { count: claims, question: { ...desk.question, asOf } } : undefined;
}

/** The two plans, each under a name of its own. */
function scenarios() {
  const preset = desk.presets.find(({ name }) => name === byId('simulation-other').value);
  const { policyTitle: title, policies } = state;
  return [
    { name: title, policies },
    { name: preset.title === title ? `${title} (2)` : preset.title, policies: preset.policies },
  ];
}

function tell({ first, last, results }) {
  const items = results.map(({ counts }) => counts.reduce((all, count) => all + count.items, 0));
  const gaps = { from: longDate(first), to: longDate(last), a: items[0], b: items[1] };
  byId('simulation-status').textContent = t('simulation.done', gaps);
  byId('simulation-result').focus({ preventScroll: true });
}

async function play({ facts, question }, first, last) {
  const given = { facts, scenarios: scenarios(), first, last, question, language: language() };
  let answered;
  try {
    answered = await ask('simulate', given, showWork);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return complain(t(`simulation.${error.message}`));
  } finally {
    endWork();
  }
  if (answered.tag === 'err') {
    return complain(h('ul', {}, answered.val.map(({ message }) => h('li', {}, message))));
  }
  desk.done = { first, last, results: answered.val };
  show();
  return tell(desk.done);
}

function run() {
  const found = subject();
  const [first, last] = ['first', 'last'].map((end) => byId(`simulation-${end}`).value);
  forget();
  if (!found) return complain(t('simulation.no-facts'));
  if (!first || !last) return complain(t('simulation.no-days'));
  const days = daysBetween(first, last);
  const most = Math.floor(MOST / (2 * found.count));
  if (days > most) return complain(t('simulation.too-long', { n: found.count, days, most }));
  byId('simulation-status').textContent = t('simulation.running');
  return play(found, first, last);
}

/** Proposes the days from the day of the question, until the reader chooses others. */
function from(asOf) {
  if (desk.ownDays || !isDay(asOf)) return;
  byId('simulation-first').value = asOf;
  byId('simulation-last').value = plusDays(asOf, 90);
}

/** Follows the simulation. */
export function openSimulation() {
  desk.presets = rules.presets().map(({ name, title, policies }) => ({ name, title, policies: copy(policies) }));
  put(byId('simulation-other'), desk.presets.map(({ name, title }) => h('option', { value: name }, title)));
  if (desk.presets[1]) byId('simulation-other').value = desk.presets[1].name;
  for (const end of ['first', 'last']) {
    byId(`simulation-${end}`).addEventListener('change', () => {
      desk.ownDays = true;
    });
  }
  byId('simulation-run').addEventListener('click', run);
  listen('answer', (question) => {
    desk.question = question;
    from(question.asOf);
    if (state.view === 'one') forget();
  });
  listen('ledger', (asOf) => {
    from(asOf);
    forget();
  });
  listen('policies', forget);
  listen('view', forget);
  listen('width', () => {
    if (desk.done) show();
  });
}
