// One invoice: its form, and the answer that follows each change of it. Other rooms learn of the answer from
// the state.

import { stepName } from '../decision/step.js';
import { whyView } from '../decision/why.js';
import { announce } from '../shell/announce.js';
import { listen, state, tell } from '../shell/state.js';
import { laws, rules } from '../shell/rules.js';
import { settled } from '../shell/settled.js';
import { byId, h, put } from '../show/dom.js';
import { today } from '../show/days.js';
import { money } from '../show/numbers.js';
import { country, language, t } from '../words/words.js';
import { answerView, PLACES, spoken } from './answer.js';
import { acceptUnverified } from './choices.js';
import { EXAMPLE } from './example.js';
import { readForm } from './facts.js';
import { faultsOf, showFaults } from './faults.js';
import { whereInForm } from './fields.js';
import { clearForm, fillForm } from './fill.js';
import { missingFields } from './missing.js';
import { openRates } from './rates.js';
import { buildLists, fillLevels } from './rows.js';
import { refresh } from './shown.js';
import { termsTyped } from './terms.js';
import { timelineView } from './timeline.js';

/** What the law applied says, rule by rule; none for a contract that governs alone. */
const lawOf = (name) => rules.regimes(language()).find((regime) => regime.name === name);

/** The ways to collect by law; none where the facts do not allow to say. */
function routesOf({ debtor, claim, question }) {
  const answered = rules.routes(debtor, claim, question);
  return answered.tag === 'ok' ? answered.val : [];
}

/** Asks the rules about the facts: the answer, or what they refuse. */
function ask({ debtor, claim, question }) {
  if (!debtor.kind.tag) return { refusals: [] };
  const assessed = rules.assess(debtor, claim, question);
  if (assessed.tag === 'err') return { refusals: assessed.val };
  const decided = rules.nextStep(debtor, claim, state.policies, question);
  if (decided.tag === 'err') return { refusals: decided.val };
  const answer = { debtor, claim, question, assessment: assessed.val, decision: decided.val, asOf: question.asOf };
  return { answer, refusals: [] };
}

function show(answer) {
  answerView(answer, lawOf(answer.assessment.regime), judge);
  put(byId('levels'), whyView(answer.decision, { where: whereInForm, routesOf: () => routesOf(answer) }));
  put(byId('peek'), h('span', {}, stepName(answer.decision)), h('b', {}, money(answer.assessment.total)));
  announce(spoken(answer));
}

/** Judges the facts as they stand and shows the answer, or what stands in its way. */
export function judge() {
  refresh();
  const facts = readForm();
  const { answer, refusals } = ask(facts);
  const faults = faultsOf(missingFields(), refusals);
  const loud = showFaults(faults);
  state.answer = faults.length === 0 ? answer : undefined;
  byId('result').hidden = !state.answer;
  byId('peek').hidden = !state.answer;
  if (state.answer) show(state.answer);
  else {
    for (const id of ['peek', 'levels', ...PLACES]) put(byId(id));
    if (loud > 0) announce(t('answer.spoken.problems', { n: loud }));
  }
  tell('answer', facts.question);
}

/** Puts facts into the form and judges them. */
export function showFacts(facts) {
  fillForm(facts);
  judge();
}

/** Goes to the answer, or to what stands in its way. */
export function goToAnswer() {
  const target = byId(byId('problems').hidden ? 'answer' : 'problems');
  target.focus();
  target.scrollIntoView();
}

/** The countries whose law is known, and the contract alone. */
function fillLaws() {
  const before = byId('law').value;
  const codes = laws();
  put(byId('law'),
    codes.map((code) => h('option', { value: code }, country(code))),
    h('option', { value: 'other' }, t('law.other')));
  byId('law').value = before || codes[0];
}

function wireForm() {
  const form = byId('facts');
  const soon = settled(120, judge);
  form.addEventListener('input', ({ target }) => {
    termsTyped(target);
    soon();
  });
  form.addEventListener('change', ({ target }) => {
    if (target.dataset) target.dataset.touched = '';
    if (target.id === 'accept-unverified') acceptUnverified(target.checked);
    if (target.id === 'debtor-kind') fillLevels();
    soon();
  });
  form.addEventListener('focusout', ({ target }) => {
    // Passing through an empty field is not yet a fault; leaving one that was filled in is.
    if (target.value) target.dataset.touched = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const input of form.querySelectorAll('input, select')) input.dataset.touched = '';
    judge();
    goToAnswer();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clearForm();
    judge();
    byId('debtor-name').focus();
  });
}

function wireButtons() {
  for (const id of ['skip', 'peek']) {
    byId(id).addEventListener('click', (event) => {
      event.preventDefault();
      byId('answer').focus();
      byId('answer').scrollIntoView();
    });
  }
  byId('example').addEventListener('click', () => {
    tell('sender', EXAMPLE.creditor);
    showFacts(EXAMPLE);
  });
}

/** Builds the form and follows it. */
export function openOne() {
  buildLists([...new Set(rules.rates().map(({ series }) => series))]);
  put(byId('places'), rules.places().map((value) => h('option', { value })));
  fillLaws();
  byId('as-of').value = today();
  wireForm();
  wireButtons();
  openRates(judge);
  listen('language', () => {
    fillLaws();
    fillLevels();
  });
  listen('policies', () => {
    fillLevels();
    judge();
  });
  listen('view', judge);
  listen('width', () => {
    if (state.answer) timelineView(state.answer);
  });
}
