// The words, numbers and days of the page, without a page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmount } from '../../web/one/typed.js';
import { longDate } from '../../web/show/days.js';
import { add, share } from '../../web/show/decimals.js';
import { decimal, money, percent } from '../../web/show/numbers.js';
import { WORDS } from '../../web/words/words.js';
import { writeCsv } from '../../web/worker/worklist-file.js';

test('figures and days are written without ever becoming numbers', () => {
  assert.equal(money({ amount: '1234567.50', currency: 'EUR' }, 'fr'), '1\u202f234\u202f567,50\u00a0€');
  assert.equal(money({ amount: '1234.50', currency: 'EUR' }, 'en'), '€1,234.50');
  assert.equal(money({ amount: '-12.00', currency: 'GBP' }, 'en'), '-£12.00');
  assert.equal(money({ amount: '1234.500', currency: 'BHD' }, 'en'), 'BHD\u00a01,234.500');
  assert.equal(decimal('9007199254740993.01', 'en'), '9,007,199,254,740,993.01');
  assert.equal(percent('12.15', 'fr'), '12,15\u00a0%');
  assert.equal(longDate('2026-03-01', 'fr'), '1er\u00a0mars 2026');
  assert.equal(longDate('2026-03-01', 'en'), '1\u00a0March 2026');
  assert.equal(add('9007199254740993.01', '0.99'), '9007199254740994.00');
  assert.equal(add('5', '7'), '12');
  assert.equal(share('25.00', '100.00'), 0.25);
});

test('an amount is understood only when it can mean one number', () => {
  for (const [typed, read] of [
    ['1 234,56', '1234.56'], ['1,234.56', '1234.56'], ['1.234,56', '1234.56'], ['1234.5', '1234.5'], ['012', '12'],
    ['1,234', '1,234'], ['abc', 'abc'], ['', ''],
  ]) assert.equal(readAmount(typed), read);
});

test('both languages have the same words, and none is empty', () => {
  assert.deepEqual(Object.keys(WORDS.fr).sort(), Object.keys(WORDS.en).sort());
  for (const words of Object.values(WORDS)) for (const [key, text] of Object.entries(words)) assert.ok(text.trim(), key);
  const gaps = (text) => [...new Set(text.match(/\{[\w-]+\}/g) ?? [])].sort();
  for (const key of Object.keys(WORDS.fr)) assert.deepEqual(gaps(WORDS.fr[key]), gaps(WORDS.en[key]), key);
});

test('a written cell is never a formula', () => {
  assert.equal(writeCsv([['=1+1', '@SUM(A1)', '-3', '+3', 'a,b', 'say "x"', '2026']]),
    '\ufeff\'=1+1,\'@SUM(A1),\'-3,\'+3,"a,b","say ""x""",2026\r\n');
});
