// The ledgers of tests/ledgers through the module that a page loads: the same answers as the native reader, to the byte.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

import { csvForm, initSync, locate, readLedgers } from '../../dist/browser/ledger/relance_ledger.js';

const root = new URL('../../', import.meta.url);
const bytes = (path) => new Uint8Array(readFileSync(new URL(path, root)));
initSync({ module: bytes('dist/browser/ledger/relance_ledger_bg.wasm') });

const names = readdirSync(new URL('tests/ledgers/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

test('every ledger is answered as by the native reader', () => {
  assert.ok(names.length > 50);
  for (const name of names) {
    const folder = `tests/ledgers/${name}/`;
    const { files, options: { readings = {}, ...options }, expect } = JSON.parse(readFileSync(new URL(`${folder}case.json`, root), 'utf8'));
    const asked = { files: files.map((file) => ({ name: file, bytes: bytes(folder + file) })), options: { ...options, readTerms: (text) => readings[text] } };
    const answer = readLedgers(asked);
    assert.equal(`${JSON.stringify(answer, null, 2)}\n`, readFileSync(new URL(`${folder}answer.json`, root), 'utf8'), name);
    // As a page has it that reads in a worker: the places are a copy.
    const places = structuredClone(answer.places);
    for (const [path, place] of Object.entries(expect.locate ?? {})) assert.deepEqual(locate(places, path) ?? null, place, `${name}: ${path}`);
  }
});

test('what is no question about files is a fault in the answer, never thrown', () => {
  const circle = {};
  circle.circle = circle;
  const throwing = { get files() { throw new Error('no'); } };
  const deep = [];
  for (let at = 0, inner = deep; at < 100_000; at += 1) inner.push((inner = []));
  const files = [{ name: 'a.csv', bytes: bytes('samples/invoices.csv') }];
  for (const asked of [
    undefined, null, 3, 'files', Symbol('files'), () => {}, {}, { files: 1 }, { files: [1] }, { files: [{ name: 'a', bytes: 'b' }] }, throwing,
    { files: new Proxy([], { get() { throw new Error('no'); } }) },
    { files, options: 3 }, { files, options: circle }, { files, options: { policies: deep } }, { files, options: { policies: [1] } },
    { files, options: { kind: 'dog' } }, { files, options: { language: 'de' } }, { files, options: { law: 10n } },
    { files, options: { terms: 'soon', readTerms() { throw new Error('no'); } } }, { files, options: { terms: 'soon', readTerms: () => circle } },
  ]) {
    const { claims, report } = readLedgers(asked);
    assert.equal(claims.length, 0);
    assert.equal(report.refused.length, 1);
    assert.ok(report.refused[0].sentence.length > 0);
  }
  for (const places of [undefined, null, 3, circle, { claims: [circle] }, throwing]) assert.equal(locate(places, 'claims[0].invoice.number'), undefined);
  // None of that spoilt the module.
  assert.equal(readLedgers({ files }).claims.length, 15);
});

test('the CSV form names its records with their columns', () => {
  const form = new Map(csvForm());
  assert.equal(form.size, 11);
  assert.deepEqual(form.get('payment'), ['debtor', 'invoice', 'date', 'amount', 'currency', 'reference']);
});
