// What only JavaScript can pass: values that JSON cannot write, and a call that stops in the middle. Whatever it is, it
// is refused by its path, never thrown and never taken as absent; and the call after a stop is answered.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './browser.mjs';

const relance = await import(pathToFileURL(path.join(root, 'dist/browser/node.js')));

const debtor = () => ({
  id: 'D1', name: 'Menuiserie Bertin SARL', kind: { tag: 'business' }, address: [], credits: [],
});
const claim = (number = 'F-1') => ({
  debtor: 'D1',
  invoice: {
    number, law: 'FR', issueDate: '2026-01-01', amountDue: { amount: '1200.00', currency: 'EUR' },
    terms: { tag: 'net', val: { days: 30, after: 'issue' } }, periodic: false, state: 'sent',
  },
  payments: [], creditNotes: [], disputes: [], promises: [], contacts: [],
});
const question = { asOf: '2026-06-30', language: 'en', extraRates: [] };

/** The refusals of a claim with this description, a field that may be absent. */
function described(description) {
  const odd = claim();
  odd.invoice.description = description;
  const answer = relance.assess(debtor(), odd, question);
  assert.equal(answer.tag, 'err', `taken as absent: ${Object.prototype.toString.call(description)}`);
  return answer.val;
}

/** An object that contains itself, this many steps down. */
function circle() {
  const circle = { inner: {} };
  circle.inner.outer = circle;
  return circle;
}

function nested(depth) {
  let value = 'x';
  for (let at = 0; at < depth; at += 1) value = { in: value };
  return value;
}

test('what JSON cannot write is refused by its path', () => {
  const thrower = { get name() { throw new Error('no'); } };
  const proxy = new Proxy({}, { ownKeys() { throw new Error('no'); } });
  const strange = [
    () => 1, Symbol('x'), 10n ** 30n, 5n, NaN, Infinity, new Date(0), new Map([['a', 1]]), new Set(['a']),
    new String('boxed'), new Number(1), new Uint8Array(3), new ArrayBuffer(2), /x/u, new Error('x'), Promise.resolve(1),
    new WeakMap(), proxy,
  ];
  for (const value of strange) {
    const [refusal, ...more] = described(value);
    assert.deepEqual(more, []);
    assert.equal(refusal.path, 'claim.invoice.description');
    assert.equal(refusal.reason.tag, 'malformed-input', JSON.stringify(refusal));
  }
  assert.equal(described(thrower)[0].path, 'claim.invoice.description.name');
  assert.equal(described(circle())[0].path, 'claim.invoice.description.inner.outer');
  assert.match(described(circle())[0].message, /contains itself/u);
  assert.match(described(new Date(0))[0].message, /Date/u);
});

test('holes of a list are refused, not filled', () => {
  for (const payments of [new Array(3), new Array(4_000_000_000), [, 1]]) {
    const answer = relance.assess(debtor(), { ...claim(), payments }, question);
    assert.equal(answer.tag, 'err');
    assert.equal(answer.val[0].path, 'claim.payments[0]');
  }
});

test('depth is bounded, in any argument of any function', () => {
  for (const depth of [65, 264, 5_000]) {
    assert.match(described(nested(depth))[0].message, /more than 64 deep/u);
    assert.match(relance.checkPolicies([nested(depth)], 'en')[0].message, /more than 64 deep/u);
    assert.equal(relance.parseTerms(nested(depth), 'en').tag, 'err');
  }
  // The instance is as good as before.
  assert.equal(relance.assess(debtor(), claim(), question).tag, 'ok');
});

test('odd rows refuse themselves only', () => {
  const odd = claim('F-2');
  odd.invoice.issueDate = new Date(0);
  const { tag, val } = relance.review([debtor()], [claim(), odd, () => 1, claim('F-4')], [relance.defaultPolicy('business')], question);
  assert.equal(tag, 'ok');
  assert.deepEqual(val.rows.map((row) => row.tag), ['answered', 'refused', 'refused', 'answered']);
  assert.equal(val.rows[1].val[0].path, 'claims[1].invoice.issue-date');
  assert.equal(val.rows[2].val[0].path, 'claims[2]');
});

test('keys that objects have anyway are keys like others', () => {
  const odd = JSON.parse(JSON.stringify(claim()).replace('"periodic"', '"__proto__":1,"periodic"'));
  const answer = relance.assess(debtor(), odd, question);
  assert.equal(answer.tag, 'err');
  assert.equal(answer.val[0].path, 'claim.invoice.__proto__');
});

test('plain objects of another kind are facts', () => {
  class Invoice {
    constructor(fields) { Object.assign(this, fields); }
  }
  const given = claim();
  given.invoice = new Invoice(given.invoice);
  assert.equal(relance.assess(Object.assign(Object.create(null), debtor()), given, question).tag, 'ok');
});

test('after a call that stopped, the next one is answered', () => {
  const expected = JSON.stringify(relance.assess(debtor(), claim(), question));
  const grown = WebAssembly.Memory.prototype.grow;
  const real = TextDecoder.prototype.decode;
  // The text of an answer cannot be read: an error in the middle of a call, whatever its cause.
  TextDecoder.prototype.decode = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  try {
    assert.throws(() => relance.assess(debtor(), claim(), question), WebAssembly.RuntimeError);
  } finally {
    TextDecoder.prototype.decode = real;
    WebAssembly.Memory.prototype.grow = grown;
  }
  for (let at = 0; at < 3; at += 1) {
    assert.equal(JSON.stringify(relance.assess(debtor(), claim(), question)), expected);
  }
});

test('the core module stops at bytes that are no text, and at numbers that no enum has', async () => {
  const module = await WebAssembly.compile(readFileSync(path.join(root, 'dist/relance.core.wasm')));
  const parse = (bytes, language) => {
    const { exports } = new WebAssembly.Instance(module, {});
    const at = exports.cabi_realloc(0, 0, 1, bytes.length);
    new Uint8Array(exports.memory.buffer).set(bytes, at);
    const [, call] = Object.entries(exports).find(([name]) => /^relance:late-payment\/terms@[\d.]+#parse-terms$/.test(name));
    return call(at, bytes.length, language);
  };
  const text = new TextEncoder().encode('30 days');
  assert.equal(typeof parse(text, 1), 'number');
  for (const bytes of [[0x33, 0x30, 0x20, 0xc3], [0xff], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98]]) {
    assert.throws(() => parse(bytes, 1), (error) => error instanceof WebAssembly.RuntimeError && /unreachable/u.test(error.message));
  }
  assert.throws(() => parse(text, 200), (error) => error instanceof WebAssembly.RuntimeError && /unreachable/u.test(error.message));
});
