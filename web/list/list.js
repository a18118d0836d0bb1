// A list: the ledger that is open, judged in the worker on the day and under the policies there are now.

import { announce } from '../shell/announce.js';
import { laws } from '../shell/rules.js';
import { listen, state, tell } from '../shell/state.js';
import { byId, h, put } from '../show/dom.js';
import { today } from '../show/days.js';
import { language, t } from '../words/words.js';
import { acceptUnverified } from '../one/choices.js';
import { SAMPLE_DAY } from '../one/example.js';
import { questionNow, readForm } from '../one/facts.js';
import { clearForm, fillForm } from '../one/fill.js';
import { goToAnswer, judge } from '../one/one.js';
import { ask, cancel, generation, Stopped } from '../worker/client.js';
import { endWork, showWork } from '../shell/progress.js';
import { openFileForm } from './file-form.js';
import { refusedFiles } from './report.js';
import { reviewView } from './review.js';
import { askForFacts, openStated, stated } from './stated.js';

/** What is asked of a list before it can be read. */
const ASKED = [
  'dates-two-ways', 'amount-two-ways', 'no-currency', 'no-column-for', 'columns-for-one', 'no-such-heading', 'not-a-ledger',
];

/** What is being done: `running`, and whether it must be done `again` since something changed meanwhile. */
const work = { running: false, again: false };

/** The facts typed before an invoice of the list was opened. */
const before = { facts: undefined };

function complain(...parts) {
  byId('list-message').hidden = parts.length === 0;
  put(byId('list-message'), parts);
  if (parts.length > 0) byId('review').hidden = true;
}

/** The question of the list: rates supplied in the form count for it too. */
const questionOn = (asOf) => ({ ...questionNow(), asOf });

// ---- judging ---------------------------------------------------------------------------------------

/** Reads the files where the worker has not, or where they now mean something else. */
async function readFiles(ledger) {
  const { policies, proposed } = state;
  const options = { policies, proposed, ...stated() };
  const reading = JSON.stringify([generation(), language(), options]);
  if (ledger.reading === reading) return;
  const files = ledger.generation === generation() ? undefined : ledger.files;
  const answered = await ask('read', { files, options, language: language() }, showWork);
  Object.assign(ledger, { reading, generation: generation() }, answered);
}

/** Reads and judges once. */
async function reviewOnce(ledger, asOf) {
  await readFiles(ledger);
  const { refused, read } = ledger.report;
  if (refused.length > 0) {
    // What a list of open items leaves open is said in the same place.
    if (refused.some(({ code }) => ASKED.includes(code))) askForFacts();
    return complain(refusedFiles(refused));
  }
  if (read === 0) return complain(t('list.none'));
  if (ledger.report.missing.length > 0) askForFacts();
  const asked = { policies: state.policies, question: questionOn(asOf), item: ledger.item, language: language() };
  const judged = JSON.stringify([ledger.reading, asked]);
  if (ledger.judged === judged) return show();
  const result = await ask('review', asked, showWork);
  if (ledger !== state.ledger) return undefined;
  if (result.refusals) {
    return complain(t('list.refused'), h('ul', {}, result.refusals.map(({ message }) => h('li', {}, message))));
  }
  complain();
  Object.assign(ledger, { asOf, result, judged });
  state.item = result.item;
  show();
  announce(t('list.spoken', { name: ledger.name, used: ledger.report.used, n: result.listed }));
  return tell('item');
}

/** Brings the review up to date. What changes meanwhile is judged after; a run that is stopped says so. */
async function review() {
  const ledger = state.ledger;
  const asOf = byId('list-as-of').value;
  if (!ledger || !asOf) return;
  if (work.running) {
    work.again = true;
    return;
  }
  work.running = true;
  tell('ledger', asOf);
  try {
    await reviewOnce(ledger, asOf);
  } catch (error) {
    const why = error instanceof Stopped ? error.message : 'failed';
    if (ledger === state.ledger) complain(t(`list.${why}`, { name: ledger.name, why: error.message }));
  } finally {
    work.running = false;
    endWork();
  }
  if (work.again || ledger !== state.ledger) {
    work.again = false;
    await review();
  }
}

const show = () => {
  if (state.ledger?.result) reviewView(state.ledger, help);
};

/** Opens files: `{ name, bytes }` each. */
export function openLedger(files) {
  if (work.running) cancel();
  state.ledger = { files, name: files.map(({ name }) => name).join(', '), item: state.item?.key };
  return review();
}

// ---- one row, one item -----------------------------------------------------------------------------

/** Shows an invoice of the list in the form and answer of one invoice. */
async function openInvoice(index) {
  const { asOf } = state.ledger;
  const { debtor, claim } = await ask('invoice', { index });
  if (byId('from-list').hidden) before.facts = readForm();
  fillForm({ debtor, claim, question: { asOf } });
  byId('from-list').hidden = false;
  location.hash = `#${language()}/one`;
  tell('go', 'one');
  goToAnswer();
  scrollTo(0, 0);
}

/** Puts back what stood in the form before an invoice of the list was opened. */
function leaveInvoice() {
  if (byId('from-list').hidden) return;
  byId('from-list').hidden = true;
  const { debtor, claim } = before.facts;
  if (claim.invoice.number || debtor.name) fillForm(before.facts);
  else clearForm();
  before.facts = undefined;
  judge();
}

/** Writes about an item of the worklist. */
async function writeAbout({ key }) {
  state.ledger.item = key;
  state.item = await ask('account', { key });
  tell('item');
  tell('write');
}

const help = {
  open: openInvoice,
  write: writeAbout,
  why: (indices) => ask('why', { indices, language: language() }),
  rows: (group, from) => ask('rows', { group, from, language: language() }),
  file: () => ask('file', { language: language() }),
};

// ---- opening ---------------------------------------------------------------------------------------

const bytesOf = async (file) => ({ name: file.name, bytes: await file.arrayBuffer() });

/** Opens files that were picked or dropped. */
export const openFiles = async (files) => openLedger(await Promise.all([...files].map(bytesOf)));

async function openSample() {
  try {
    const response = await fetch('./samples/invoices.csv');
    if (!response.ok) throw new Error(response.statusText);
    const bytes = await response.arrayBuffer();
    for (const id of ['list-as-of', 'as-of']) byId(id).value = SAMPLE_DAY;
    openLedger([{ name: 'invoices.csv', bytes }]);
  } catch {
    complain(t('list.unreachable'));
  }
}

/** Follows the list. */
export function openList() {
  openFileForm();
  openStated(laws, review);
  byId('file').addEventListener('change', ({ target }) => {
    if (target.files.length > 0) openFiles(target.files);
  });
  byId('sample').addEventListener('click', openSample);
  byId('work-cancel').addEventListener('click', cancel);
  byId('list-accept-unverified').addEventListener('change', ({ target }) => {
    acceptUnverified(target.checked);
    review();
  });
  byId('list-as-of').value = today();
  byId('list-as-of').addEventListener('change', () => {
    byId('as-of').value = byId('list-as-of').value;
    review();
  });
  listen('answer', ({ asOf }) => {
    byId('list-as-of').value = asOf;
  });
  listen('policies', () => {
    if (state.view === 'list') review();
  });
  listen('view', () => {
    if (state.view !== 'list') return;
    leaveInvoice();
    review();
  });
  listen('width', show);
}
