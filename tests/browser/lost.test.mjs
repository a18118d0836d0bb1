// What is lost when the rules stop, and that the page goes on: after a trap, after values too deep, after a run that is
// cancelled.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './browser.mjs';
import { fill, onPage, openSample, textOf } from './page.mjs';

/** A value nested deeper than any policy or text is. */
const deep = (levels) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
const file = (text) => ({ name: 'deep.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const small = { locale: 'en-GB' };

/** The first instance of the rules traps once the test says so, and then for ever, as one does that lost its stack. */
function firstInstanceTraps() {
  const { instantiate } = WebAssembly;
  const made = { instances: 0 };
  WebAssembly.instantiate = async (module, imports) => {
    const instance = await instantiate(module, imports);
    made.instances += 1;
    if (made.instances > 1) return instance;
    const call = (each) => (...given) => {
      if (window.trap) throw new WebAssembly.RuntimeError('unreachable');
      return each(...given);
    };
    const exports = Object.fromEntries(Object.entries(instance.exports)
      .map(([name, each]) => [name, typeof each === 'function' ? call(each) : each]));
    return { instance: { exports }, module };
  };
}

test('after a trap the rules start anew: one answer is lost, the next one is right', () => onPage('#en/one', async (page) => {
  await fill(page);
  await page.waitForFunction(() => /€1,083\.30/.test(document.querySelector('#total')?.textContent));
  await page.evaluate(() => { window.trap = true; });
  await page.fill('#amount', '2000');
  await page.waitForSelector('#lost:not([hidden])');
  assert.match(await textOf(page, '#lost'), /^One answer was lost/);
  assert.match(await textOf(page, '#problems'), /One answer was lost/);
  await page.fill('#amount', '1000.00');
  await page.waitForFunction(() => /€1,083\.30/.test(document.querySelector('#total')?.textContent));
  await page.click('#lost-close');
  await page.click('#to-list');
  await openSample(page);
  assert.notEqual(await page.locator('.worklist tbody tr').count(), 0);
}, small, { init: firstInstanceTraps }));

/** Serves a worker whose first copy traps when it judges. */
function workerThatTraps() {
  const real = readFileSync(path.join(root, 'web/worker/worker.js'), 'utf8');
  const traps = real.replace('  ...desk,', "  ...desk,\n  review: () => { throw new WebAssembly.RuntimeError('unreachable'); },");
  assert.notEqual(traps, real);
  const served = { times: 0 };
  return {
    get '/worker/worker.js'() {
      served.times += 1;
      return served.times === 1 ? traps : real;
    },
  };
}

test('after a trap in the worker another one takes its place, and the list is judged', () => onPage('#en/list', async (page) => {
  await page.click('#sample');
  await page.waitForSelector('#lost:not([hidden])');
  assert.match(await textOf(page, '#list-message'), /invoices\.csv: the answer was lost/);
  await page.click('#sample');
  await page.waitForSelector('.worklist tbody tr');
  assert.ok(await page.locator('#list-message').isHidden());
}, small, { extra: workerThatTraps() }));

test('values too deep are refused, as a policy and as texts, and the sample list still opens', () => onPage('#en/list', async (page) => {
  await page.click('#policy-edit > summary');
  await page.setInputFiles('#policy-load', file(`{"policies":[{"name":${deep(300)}}]}`));
  await page.waitForSelector('#policy-faults:not([hidden])');
  assert.notEqual(await page.locator('#policy-faults-list li').count(), 0);
  await page.waitForTimeout(500);
  await page.click('#templates > summary');
  await page.setInputFiles('#template-load', file(`{"templates":[{"language":${deep(300)},"parts":[]}]}`));
  await page.waitForSelector('#template-faults:not([hidden])');
  assert.notEqual(await page.locator('#template-faults-list li').count(), 0);
  await page.selectOption('#preset', 'relance');
  await page.click('#sample');
  await page.waitForSelector('.worklist tbody tr');
}, small));

test('a long run says what it does, leaves the page free, and can be cancelled', () => onPage('#en/list', async (page) => {
  const rows = ['record,debtor,name,kind,law,terms,invoice,date,amount,currency,state'];
  for (let n = 0; n < 20_000; n += 1) {
    rows.push(`debtor,D${n},Dupont,business,FR,net 30 issue,,,,,`, `invoice,D${n},,,,,F${n},2026-05-05,${n + 1}.00,EUR,sent`);
  }
  await page.fill('#list-as-of', '2026-10-15');
  await page.setInputFiles('#file', { name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.waitForSelector('#work:not([hidden])');
  assert.match(await textOf(page, '#work'), /(Reading the file|Judging 20,000 invoices)… Cancel/);
  // The page answers about one invoice meanwhile.
  await page.click('#to-one');
  await fill(page);
  assert.match(await textOf(page, '#next-title'), /./);
  await page.click('#to-list');
  await page.click('#work-cancel');
  await page.waitForSelector('#list-message:not([hidden])');
  assert.match(await textOf(page, '#list-message'), /long\.csv: cancelled\./);
  assert.ok(await page.locator('#work').isHidden());
  await openSample(page);
  assert.notEqual(await page.locator('.worklist tbody tr').count(), 0);
}, small));
