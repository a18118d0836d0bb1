// What the worker can be asked about a ledger. Rows stay here: the page gets counts, and the rows that it
// shows.

import { ages } from './ageing.js';
import { worklistFile } from './worklist-file.js';
import { review as judge, routes, simulate as play } from '../relance/relance.js';
import { t } from '../words/words.js';
import { briefItem, briefRow } from './brief.js';
import { formOfFile, readFiles } from './reader.js';
import { placeText, reportRows } from './report.js';

/** How many rows the page gets at once. */
export const PAGE = 200;

/**
 * What is held: the files, what they say, the answer of the rules about it, and the question that was put.
 */
const held = { files: [], ledger: undefined, lists: {}, result: undefined, question: undefined, groups: undefined };

const nameOf = (debtor) => held.ledger.names.get(debtor) ?? debtor;

// ---- reading ---------------------------------------------------------------------------------------

/** Reads files, or those of before again; answers with the report. */
export async function read({ files = held.files, options }, progress) {
  progress({ stage: 'reading' });
  Object.assign(held, { files, ledger: undefined, result: undefined });
  const ledger = await readFiles(files, options);
  const { debtors, claims } = ledger;
  held.ledger = { ...ledger, names: new Map(debtors.map(({ id, name }) => [id, name])) };
  const { summary, rows: lists } = reportRows(ledger.report);
  held.lists = lists;
  const names = Object.keys(lists);
  return {
    claims: claims.length,
    report: {
      ...summary,
      counts: Object.fromEntries(names.map((name) => [name, lists[name].length])),
      first: Object.fromEntries(names.map((name) => [name, lists[name].slice(0, PAGE)])),
    },
  };
}

/** What a file can hold: each record with its columns. */
export const form = () => formOfFile();

// ---- judging ---------------------------------------------------------------------------------------

/** Where a row belongs that asks for nothing today. */
const GROUP = { settled: 'settled', wait: 'waiting' };

/** What is wrong with a row; where that is its debtor, the first of what is said of the debtor. */
function reasonOf(refusal, debtors) {
  const { tag, val } = refusal.reason;
  if (tag !== 'debtor-refused') return refusal;
  return debtors.find(({ path }) => path.startsWith(`debtors[${val}]`)) ?? refusal;
}

/** The rows by what they ask for. What is in an item of the worklist is in no other group. */
function grouped({ rows, worklist, debtors = [] }) {
  const listed = new Set(worklist.flatMap((item) => Array.from(item.rows)));
  const groups = { items: worklist, held: [], waiting: [], settled: [], refused: [] };
  rows.forEach(({ tag, val }, index) => {
    if (tag === 'refused') groups.refused.push(...val.map((refusal) => ({ index, refusal: reasonOf(refusal, debtors) })));
    else if (!listed.has(index)) groups[GROUP[val.decision.step] ?? 'held'].push(index);
  });
  return { groups, listed: listed.size };
}

const answerOf = (index) => held.result.rows[index];
const claimOf = (index) => held.ledger.claims[index];

/** A fault of a refused row, with its place in words. */
const briefFault = ({ index, refusal: { path, message } }) =>
  ({ index, number: claimOf(index).invoice.number, where: place(path), message });

/** Where the fact of a path stands, in words. */
function place(path) {
  if (path === 'question.extra-rates') return t('place.rates');
  const found = held.ledger.placeOf(path);
  if (found?.stated) return t('place.stated', { what: t(`stated.${found.stated}`) });
  return found ? placeText(found) : path;
}

const brief = {
  items: (item) => briefItem(item, nameOf(item.debtor), claimOf, answerOf),
  refused: briefFault,
};

/** Some rows of a group, as the page shows them. */
export function rows({ group, from = 0 }) {
  if (held.lists[group]) return held.lists[group].slice(from, from + PAGE);
  const show = brief[group] ?? ((index) => briefRow(index, nameOf(claimOf(index).debtor), claimOf, answerOf));
  return held.groups[group].slice(from, from + PAGE).map(show);
}

/** Judges the ledger; answers with counts, sums, and the first rows of each group. */
export function review({ policies, question, item }, progress) {
  progress({ stage: 'judging', rows: held.ledger.claims.length });
  const answered = judge(held.ledger.debtors, held.ledger.claims, policies, question);
  if (answered.tag === 'err') return { refusals: answered.val };
  const { groups, listed } = grouped(answered.val);
  Object.assign(held, { result: answered.val, question, groups });
  const names = Object.keys(groups);
  const assessments = answered.val.rows.flatMap(({ tag, val }) => (tag === 'answered' ? [val.assessment] : []));
  const { totals } = answered.val;
  return {
    listed,
    totals,
    refusedInvoices: new Set(groups.refused.map(({ index }) => index)).size,
    ages: ages(assessments, totals),
    counts: Object.fromEntries(names.map((name) => [name, groups[name].length])),
    first: Object.fromEntries(names.map((name) => [name, rows({ group: name })])),
    item: account({ key: item }),
  };
}

// ---- one row, one item -----------------------------------------------------------------------------

/** Facts for the page, without members that the reader gives as null. */
const forPage = (facts) => JSON.parse(JSON.stringify(facts, (name, member) => member ?? undefined));

/** The facts of a row. */
export function invoice({ index }) {
  const claim = claimOf(index);
  return forPage({ claim, debtor: debtorOf(claim.debtor) });
}

const debtorOf = (debtor) => held.ledger.debtors.find(({ id }) => id === debtor);

/** Why, for rows: the decision, its evidence in words, and the ways to collect by law. */
export function why({ indices }) {
  return indices.map((index) => {
    const { decision } = answerOf(index).val;
    const claim = claimOf(index);
    const open = decision.routes.length > 0 && routes(debtorOf(claim.debtor), claim, held.question);
    return {
      decision,
      places: Object.fromEntries(decision.blockers.map(({ evidence }) => [evidence, place(evidence)])),
      routes: open && open.tag === 'ok' ? open.val : [],
    };
  });
}

/**
 * The facts to write about for an item of the worklist: the whole account of the debtor, whose claims decide
 * together, and the invoices of the item; nothing if there is no such item.
 */
export function account({ key }) {
  const item = key && held.result.worklist.find((each) => each.key === key);
  if (!item) return undefined;
  const claims = held.ledger.claims.filter(({ debtor }) => debtor === item.debtor);
  const invoices = Array.from(item.rows, (index) => claimOf(index).invoice.number);
  return { key, invoices, ...forPage({ debtor: debtorOf(item.debtor), claims }), question: held.question };
}

/** The worklist as a CSV file. */
export const file = () => worklistFile(held.result.worklist, { nameOf, claimOf, answerOf });

// ---- simulation ------------------------------------------------------------------------------------

/** Plays policies day by day, on these facts or on the ledger. */
export function simulate({ facts, scenarios, first, last, question }, progress) {
  progress({ stage: 'simulating' });
  const { debtors, claims } = facts ?? held.ledger;
  return play(debtors, claims, scenarios, first, last, question);
}
