// The page: two views, two languages, one set of rules. Everything happens here; nothing is stored.

import { answerView, colon, spoken, stepName, timelineView } from './answer.js';
import { readCsv } from './csv.js';
import { byId, h, put } from './dom.js';
import { aloneChoice, buildForm, clearFaults, clearForm, debtorClass, fieldAt, fillForm, markFault, nameOf, readForm, readingChoices, refreshForm, shown, supplyRate, termsTyped } from './form.js';
import { money, today } from './format.js';
import { fileForm, reviewView } from './list.js';
import { drawMessages, messageSpoken, moveMessages, relabelMessages, wireMessages } from './messages.js';
import { movePolicy, openPolicy, policies, relabelPolicy, wirePolicy } from './policy.js';
import init, { assess, checkPolicies, checkTemplates, compose, defaultPolicy, nextStep, parseTerms, places, presets, preview, rates, regimes, review, routes, simulate } from './relance/relance.js';
import { forgetSimulation, moveSimulation, redrawSimulation, simulationFrom, wireSimulation } from './simulate.js';
import { drawTemplates, madeUp, openTemplates, recheckTemplates, relabelTemplates, templatesInForce, wireTemplates } from './templates.js';
import { whyView } from './why.js';
import { language, LANGUAGES, relabel, speak, t, word } from './words.js';

let proposed = []; // the policies that relance proposes, whatever policies are in force
let answer; // what the answer view shows: { debtor, claim, question, assessment, decision, asOf }
let opened; // the list that is open: { file, name, bytes, lang, asOf, result, item }, with the key of the item to write about
let draft; // the facts typed before an invoice of the list was opened

const firstFor = (kind, list) => list.find(({ appliesTo }) => appliesTo.includes(kind));
const policyOf = (kind) => firstFor(kind, policies()) ?? policies()[0] ?? { levels: [] };

/**
 * Whether a contact at this level put the debtor on formal notice. A level that the policy in force does not have was
 * made under another one: then the proposed policies say.
 */
function isFormalNotice(kind, level) {
  const find = (policy) => policy?.levels.find(({ id }) => id === level);
  return (find(policyOf(kind)) ?? find(firstFor(kind, proposed)))?.step === 'formal-notice';
}

/** Calls once, after the last of a burst of calls. */
function settled(delay, call) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(call, delay, ...given);
  };
}

/** Tells those who cannot see the answer change, once typing has stopped. */
const announce = settled(1200, (text) => { byId('announcement').textContent = text; });

// ---- one invoice -----------------------------------------------------------------------------------

/** The faults to show: the page's own for empty fields, those of the rules for the rest. */
function faultsOf(missing, refusals) {
  const faults = missing.map(({ input, message: text, choices, calm }) => ({ input, text, choices, empty: calm ?? (!input.validity.badInput && !input.value.trim()) }));
  const known = new Set(missing.map(({ input }) => input));
  for (const { path, reason, message: text } of refusals) {
    const input = fieldAt(path, reason);
    if (!known.has(input)) faults.push({ input, text, reason, empty: false });
  }
  return faults;
}

/** What would put a refusal right, as buttons. */
function choicesFor(reason) {
  if (reason?.tag === 'ambiguous-term') return readingChoices(reason.val);
  return reason?.tag === 'law-not-available' && byId('law').value !== 'other' ? aloneChoice() : [];
}

/** Accepts unproved rates, in both views. */
function acceptUnverified(accepted) {
  for (const id of ['accept-unverified', 'list-accept-unverified']) byId(id).checked = accepted;
}

/** The button that would supply or accept the rate that a refusal misses. */
function rateButton(reason) {
  const button = (text, onclick) => [' ', h('button', { type: 'button', class: 'plain', onclick }, t(text))];
  if (reason?.tag === 'rate-not-known') return button('rates.supply', () => supplyRate(reason.val));
  return reason?.tag === 'rate-unverified' && button('rates.accept.now', () => {
    acceptUnverified(true);
    judge();
    byId('answer').focus();
  });
}

/** A link that goes to a field of the form. */
const linkTo = (input) => h('a', {
  href: `#${input.id}`,
  onclick: (event) => {
    event.preventDefault();
    input.closest('details')?.setAttribute('open', '');
    input.focus();
  },
}, nameOf(input));

function showFaults(faults) {
  clearFaults();
  const calm = faults.filter(({ input, empty }) => empty && input.dataset.touched === undefined);
  const loud = faults.filter((fault) => !calm.includes(fault));
  for (const { input, text, reason, choices } of loud) {
    if (input) markFault(input, text, choices ?? choicesFor(reason));
  }
  byId('problems').hidden = loud.length === 0;
  put(byId('problems-list'), loud.map(({ input, text, reason }) => h('li', {}, input && [linkTo(input), colon()], text, rateButton(reason))));
  put(byId('pending'),
    faults.length > 0 && calm.length === 0 && h('p', {}, t('one.corrections')),
    calm.length > 0 && [
      answer === undefined && !byId('debtor-name').value && h('p', {}, t('one.start')),
      h('p', {}, t('one.needed')),
      h('ul', {}, calm.map(({ input }) => h('li', {}, linkTo(input)))),
    ]);
  byId('pending').hidden = faults.length === 0;
  return loud.length;
}

/** What the law applied says, rule by rule; none for a contract that governs alone. */
const lawOf = (name) => regimes(language()).find((regime) => regime.name === name);

/** The ways to collect by law; none where the facts do not allow to say. */
function routesOf(debtor, claim, question) {
  const answered = routes(debtor, claim, question);
  return answered.tag === 'ok' ? answered.val : [];
}

/** Where the form holds the fact of a path, as a link to it. */
function whereInForm(path) {
  const input = fieldAt(path);
  return input ? linkTo(input) : h('code', {}, path);
}

/** Judges the facts as they stand and shows the answer, or what stands in its way. */
function judge() {
  shown();
  const { debtor, claim, question, missing } = readForm();
  byId('list-as-of').value = question.asOf;
  simulationFrom(question.asOf);
  if (!byId('one').hidden) forgetSimulation();
  const assessed = debtor.kind.tag ? assess(debtor, claim, question) : undefined;
  const decided = assessed?.tag === 'ok' ? nextStep(debtor, claim, policies(), question) : assessed;
  const refusals = decided?.tag === 'err' ? decided.val : [];
  const faults = faultsOf(missing, refusals);
  const loud = showFaults(faults);
  answer = faults.length === 0 ? { debtor, claim, question, assessment: assessed.val, decision: decided.val, asOf: question.asOf } : undefined;
  byId('result').hidden = !answer;
  byId('peek').hidden = !answer;
  if (!answer) {
    for (const id of ['peek', 'next', 'figures', 'due', 'instalment-table', 'deadlines', 'regime', 'remarks', 'timeline', 'levels', 'segments', 'balance', 'steps']) put(byId(id));
  }
  if (answer) {
    answerView(answer, lawOf(answer.assessment.regime));
    put(byId('levels'), whyView(answer.decision, { where: whereInForm, routesOf: () => routesOf(debtor, claim, question) }));
    put(byId('peek'), h('span', {}, stepName(answer.decision)), h('b', {}, money(answer.assessment.total, language())));
    announce(spoken(answer));
  } else if (loud > 0) announce(t('answer.spoken.problems', { n: loud }));
  drawRoom();
}

// ---- messages --------------------------------------------------------------------------------------

const classOf = ({ kind }) => kind.tag;

/** The facts to write about in the view that is shown: those of the answer, or of the item chosen in the list. */
function messageFacts() {
  const { creditor } = readForm();
  if (!byId('one').hidden) return answer && { creditor, debtor: answer.debtor, claims: [answer.claim], question: answer.question };
  const item = opened?.result?.worklist.find(({ key }) => key === opened.item);
  if (!item) return undefined;
  const claims = Array.from(item.rows, (index) => opened.file.claims[index]);
  return { creditor, debtor: opened.file.debtors.find(({ id }) => id === item.debtor), claims, question: questionOn(opened.asOf) };
}

/** The levels of a policy that speak to the debtor. */
const speaking = (policy) => policy.levels.filter(({ step }) => step !== 'hand-over').map(({ id }) => id);

/** The levels of the policy for the debtor of the facts shown. */
function levelsShown() {
  const facts = messageFacts();
  return speaking(policyOf(facts ? classOf(facts.debtor) : debtorClass()));
}

/** Draws the messages and the trial of the reader's texts. */
function drawRoom() {
  drawMessages();
  drawTemplates();
}

/** Marks the fields about the sender that refusals are about. */
function showSenderFaults(refusals) {
  clearFaults(byId('sender'));
  for (const { path, message } of refusals) {
    const input = path.startsWith('creditor') && fieldAt(path);
    if (input && (input.value || input.id !== 'creditor-name')) markFault(input, message);
  }
}

/** A question for what needs no facts of the reader's own. */
const anyQuestion = () => {
  const { question } = readForm();
  return { ...question, asOf: question.asOf || today() };
};

/** Judges texts under the law of the case they are tried on. */
function judgeTemplates(list) {
  const own = madeUp() ? [] : messageFacts()?.claims.map(({ invoice }) => invoice.law) ?? [];
  return checkTemplates(list, own.length > 0 ? [...new Set(own)] : [madeUp()?.law ?? 'FR'], policies(), anyQuestion());
}

/** The currency of a made-up case. */
const CURRENCIES = { GB: 'GBP', CH: 'CHF' };

function wireRoom() {
  wireMessages({
    compose: (creditor, debtor, claims, choice, question) => compose(creditor, debtor, claims, policies(), choice, question),
    facts: messageFacts, levels: levelsShown, templates: templatesInForce,
    where: (path) => {
      const input = fieldAt(path);
      // The facts of an invoice of the list stand in its file.
      return input && (input.closest('#sender') || !byId('one').hidden) && linkTo(input);
    },
    fault: showSenderFaults,
    chosen: () => {
      drawRoom();
      announce(messageSpoken());
    },
  });
  wireTemplates({
    check: judgeTemplates,
    preview: (law, debtor, choice) => preview(law, debtor, CURRENCIES[law] ?? 'EUR', policies(), choice, anyQuestion()),
    facts: messageFacts, levels: () => [...new Set(policies().flatMap(speaking))],
    laws: [...byId('law').options].map(({ value }) => value).filter((value) => value !== 'other'),
    changed: drawMessages,
  });
  const soon = settled(120, drawRoom);
  byId('sender').addEventListener('input', soon);
}

/** Writes about an item of the worklist. */
function writeAbout(item) {
  opened.item = item.key;
  drawRoom();
  byId('messages').focus({ preventScroll: true });
  byId('messages').scrollIntoView();
  announce(messageSpoken());
}

/** The day of the questions for the sample, whose facts end there. */
const SAMPLE_DAY = '2026-10-15';

const EXAMPLE = {
  question: { asOf: SAMPLE_DAY },
  debtor: { id: 'debtor', name: 'Menuiserie du Val', kind: { tag: 'business' }, address: ['12 rue des Tilleuls', '37000 Tours'], email: 'compta@menuiserie-du-val.example', unallocatedPayments: [] },
  claim: {
    invoice: {
      number: 'F-2026-0412', law: 'FR', issueDate: '2026-08-03', amountDue: { amount: '4860.00', currency: 'EUR' },
      terms: { tag: 'net', val: { days: 30, after: 'issue' } }, periodic: false, state: 'sent',
    },
    payments: [{ date: '2026-09-21', amount: { amount: '1500.00', currency: 'EUR' }, reference: 'VIR 0921' }],
    creditNotes: [], disputes: [], promises: [],
    contacts: [{ date: '2026-09-07', level: 'first-reminder', channel: 'email', status: 'sent' }],
  },
  creditor: {
    name: 'Atelier Lumen SARL', address: ['8 quai de la Fosse', '44000 Nantes'], email: 'comptabilite@atelier-lumen.example',
    phone: '02 55 00 00 00', iban: 'FR76 3000 6000 0112 3456 7890 189',
  },
};

function wireForm() {
  const form = byId('facts');
  const soon = settled(120, judge);
  form.addEventListener('input', ({ target }) => {
    termsTyped(target);
    soon();
  });
  form.addEventListener('change', (event) => {
    if (event.target.dataset) event.target.dataset.touched = '';
    if (event.target.id === 'accept-unverified') acceptUnverified(event.target.checked);
    if (event.target.id === 'debtor-kind') {
      refreshForm();
    }
    soon();
  });
  form.addEventListener('focusout', (event) => {
    // Passing through an empty field is not yet a fault; leaving one that was filled in is.
    if (event.target.value) event.target.dataset.touched = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const input of form.querySelectorAll('input, select')) input.dataset.touched = '';
    judge();
    const target = byId(byId('problems').hidden ? 'answer' : 'problems');
    target.focus();
    target.scrollIntoView();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clearForm();
    judge();
    byId('debtor-name').focus();
  });
  for (const id of ['skip', 'peek']) {
    byId(id).addEventListener('click', (event) => {
      event.preventDefault();
      byId('answer').focus();
      byId('answer').scrollIntoView();
    });
  }
  byId('example').addEventListener('click', () => {
    fillForm(EXAMPLE);
    judge();
  });
  addEventListener('resize', settled(150, () => {
    if (answer) timelineView(answer);
    if (opened) showReview();
    redrawSimulation();
  }));
}

// ---- a list ----------------------------------------------------------------------------------------

function complain(...parts) {
  byId('list-message').hidden = parts.length === 0;
  put(byId('list-message'), parts);
}

const faultText = ({ line, column, why, gaps }) => {
  const where = line && (column ? t('place.cell', { line, column }) : t('place.line', { line }));
  return (where ? where + colon() : '') + t(why, gaps);
};

/** The question of the list: rates supplied in the form count for it too. */
const questionOn = (asOf) => ({ ...readForm().question, asOf });

/** Reviews the file that is open, on the day and in the language there are now. */
function reviewFile() {
  const { file, name } = opened;
  const asOf = byId('list-as-of').value;
  if (!asOf) return;
  opened.asOf = asOf;
  simulationFrom(asOf);
  forgetSimulation();
  if (file.fault) {
    complain(`${name} – `, faultText(file.fault));
    byId('review').hidden = true;
    return;
  }
  if (file.claims.length === 0 && file.aside.length === 0) {
    complain(t('list.none'));
    byId('review').hidden = true;
    return;
  }
  const answered = review(file.debtors, file.claims, policies(), questionOn(asOf));
  if (answered.tag === 'err') {
    complain(t('list.refused'), h('ul', {}, answered.val.map(({ message: text }) => h('li', {}, text))));
    byId('review').hidden = true;
    return;
  }
  complain();
  opened.result = answered.val;
  announce(showReview());
  drawRoom();
}

const showReview = () => (opened.result
  ? reviewView(opened, openInvoice, writeAbout, (debtor, claim) => routesOf(debtor, claim, questionOn(opened.asOf))) : '');

function openFile(name, bytes) {
  let file;
  try {
    file = readCsv(bytes, isFormalNotice, (text) => parseTerms(text, language()));
  } catch (fault) {
    if (!fault.why) throw fault;
    file = { fault };
  }
  opened = { file, name, bytes, lang: language(), item: opened?.item };
  reviewFile();
}

/** Shows an invoice of the list in the form and answer of one invoice. */
function openInvoice(index) {
  const { file, asOf } = opened;
  const claim = file.claims[index];
  const debtor = file.debtors.find(({ id }) => id === claim.debtor);
  if (byId('from-list').hidden) draft = readForm();
  fillForm({ debtor, claim, question: { asOf } });
  byId('from-list').hidden = false;
  location.hash = `#${language()}/one`;
  show('one');
  judge();
  const target = byId(answer ? 'answer' : 'problems');
  target.focus({ preventScroll: true });
  scrollTo(0, 0);
}

function leaveInvoice() {
  if (byId('from-list').hidden) return;
  byId('from-list').hidden = true;
  if (draft.claim.invoice.number || draft.debtor.name) fillForm({ ...draft, creditor: undefined });
  else clearForm();
  draft = undefined;
}

function wireList() {
  const drop = byId('drop');
  byId('file').addEventListener('change', async ({ target }) => {
    if (target.files[0]) openFile(target.files[0].name, await target.files[0].arrayBuffer());
  });
  for (const kind of ['dragenter', 'dragover']) {
    addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
  }
  addEventListener('dragleave', (event) => { if (!event.relatedTarget) drop.classList.remove('over'); });
  addEventListener('drop', async (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    if (/\.json$/i.test(file.name)) {
      await (/"templates"\s*:/.test(await file.text()) ? openTemplates : openPolicy)(file);
      return;
    }
    location.hash = `#${language()}/list`;
    openFile(file.name, await file.arrayBuffer());
  });
  byId('sample').addEventListener('click', async () => {
    try {
      const response = await fetch('./samples/invoices.csv');
      if (!response.ok) throw new Error(response.statusText);
      const bytes = await response.arrayBuffer();
      byId('list-as-of').value = SAMPLE_DAY;
      byId('as-of').value = SAMPLE_DAY;
      openFile('invoices.csv', bytes);
    } catch {
      complain(t('list.unreachable'));
    }
  });
  byId('list-accept-unverified').addEventListener('change', ({ target }) => {
    acceptUnverified(target.checked);
    if (opened) reviewFile();
  });
  byId('list-as-of').value = today();
  byId('list-as-of').addEventListener('change', () => {
    byId('as-of').value = byId('list-as-of').value;
    if (opened) reviewFile();
  });
}

// ---- policies and simulation -----------------------------------------------------------------------

/** Other policies are in force: everything is judged anew. The file is read again, since levels mean other things. */
function policiesChanged() {
  refreshForm();
  judge();
  recheckTemplates();
  if (opened && !byId('list').hidden) openFile(opened.name, opened.bytes);
  else if (opened) opened.stale = true;
  forgetSimulation();
}

/** The facts of the view that is shown, for a simulation. */
function factsShown() {
  if (!byId('one').hidden) return answer && { debtors: [answer.debtor], claims: [answer.claim], question: answer.question };
  const { file, asOf } = opened ?? {};
  return file?.claims?.length ? { debtors: file.debtors, claims: file.claims, question: questionOn(asOf) } : undefined;
}

// ---- the address: language and view ----------------------------------------------------------------

/** The language and view that the address asks for. */
function wanted() {
  const [lang, view] = location.hash.slice(1).split('/');
  const own = navigator.language.startsWith('fr') ? 'fr' : 'en';
  return { lang: LANGUAGES.includes(lang) ? lang : own, view: view === 'list' ? 'list' : 'one' };
}

function show(view) {
  for (const name of ['one', 'list']) {
    byId(name).hidden = name !== view;
    if (name === view) byId(`to-${name}`).setAttribute('aria-current', 'page');
    else byId(`to-${name}`).removeAttribute('aria-current');
  }
  byId('skip').hidden = view !== 'one';
  movePolicy(view);
  moveMessages(view);
  moveSimulation(view);
}

function follow() {
  const { lang, view } = wanted();
  const first = document.documentElement.dataset.ready === undefined;
  const changed = first || lang !== language();
  if (changed) {
    const before = language();
    speak(lang);
    document.documentElement.lang = lang;
    document.title = t('page.title');
    relabel();
    refreshForm();
    fileForm();
    relabelMessages(before);
    relabelPolicy();
    relabelTemplates(before);
  }
  for (const code of LANGUAGES) {
    byId(`to-${code}`).href = `#${code}/${view}`;
    if (code === lang) byId(`to-${code}`).setAttribute('aria-current', 'true');
    else byId(`to-${code}`).removeAttribute('aria-current');
  }
  for (const name of ['one', 'list']) byId(`to-${name}`).href = `#${lang}/${name}`;
  byId('back').href = `#${lang}/list`;
  if (view === 'list') leaveInvoice();
  show(view);
  judge();
  // In another language the file is read anew, since the rules have words for terms that they do not understand.
  if (opened && view === 'list') {
    if (opened.lang === lang && !opened.stale) reviewFile();
    else openFile(opened.name, opened.bytes);
  }
}

async function start() {
  speak(wanted().lang);
  document.documentElement.lang = language();
  relabel();
  try {
    await init();
    proposed = ['business', 'public-authority', 'consumer'].map((kind) => defaultPolicy(kind));
  } catch (error) {
    byId('failure').hidden = false;
    throw error;
  }
  const ready = presets();
  wirePolicy({ presets: ready, check: checkPolicies, changed: policiesChanged });
  wireSimulation({ presets: ready, facts: factsShown, simulate });
  buildForm({ policy: policyOf, formalNotice: isFormalNotice, series: [...new Set(rates().map(({ series }) => series))], places: places(), terms: parseTerms });
  wireRoom();
  wireForm();
  wireList();
  follow();
  addEventListener('hashchange', follow);
  document.documentElement.dataset.ready = '';
}

start();
