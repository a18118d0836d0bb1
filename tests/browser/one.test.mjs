// One invoice: its form and its answer, with a keyboard, with faults, under every law.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './browser.mjs';
import { fill, onPage, openSample, plain, shot, textOf } from './page.mjs';

test('one invoice, with the keyboard alone', () => onPage('#en/one', async (page) => {
  const tabTo = async (id) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await page.evaluate(() => document.activeElement.id) === id) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab never reached ${id}`);
  };
  const choose = async (id, value) => {
    await tabTo(id);
    for (let presses = 0; presses < 10; presses += 1) {
      if (await page.inputValue(`#${id}`) === value) return;
      await page.keyboard.press('ArrowDown');
    }
    assert.fail(`${value} is not among the choices of ${id}`);
  };
  const type = async (id, keys) => {
    await tabTo(id);
    await page.keyboard.type(keys);
  };
  await type('debtor-name', 'Dupont SARL');
  await choose('debtor-kind', 'business');
  await type('number', 'F-1');
  await type('issue-date', '05052026'); // the same day, whichever of day and month the browser asks for first
  await type('amount', '1,000.00');
  await choose('terms', 'net');
  await type('days', '30');
  await type('as-of', '10102026');
  await page.waitForSelector('#result:not([hidden])');

  assert.equal(await textOf(page, '#amount-echo'), '€1,000.00');
  assert.equal(await textOf(page, '#due-date'), '4 June 2026');
  assert.match(await textOf(page, '#due'), /128 days late Lawful term.*L441-10/);
  // 26 days at 12.15 % and 102 days at 12.40 %: 8.65 + 34.65; with 40 of compensation.
  assert.match(await textOf(page, '#figures'), /€1,000\.00.*€43\.30.*€40\.00.*€1,083\.30/);
  assert.match(await textOf(page, '#next-title'), /^Send a reminder First reminder$/);
  assert.match(await textOf(page, '#next'), /128 days/);
  assert.equal(await page.locator('#levels tbody tr').count(), 5);
  assert.equal(await page.locator('#levels a, #levels b').count(), 0);
  assert.doesNotMatch(await textOf(page, '#levels table'), /first-reminder/);
  // Spoken once the answer has settled; what is chosen next is spoken in its place.
  await page.waitForFunction(() => /Total owed: /.test(document.querySelector('#announcement').textContent));

  await tabTo('sign');
  await page.keyboard.press('Enter');
  await type('creditor-name', 'Martin SAS');
  await page.waitForSelector('.paper');
  assert.match(await textOf(page, '.mail-head'), /From Martin SAS To Dupont SARL Subject .*F-1/);
  await choose('message-language', 'de');
  await choose('message-channel', 'letter');
  await page.waitForSelector('.paper.letter[lang=de]');
  assert.match(await textOf(page, '.paper'), /^Martin SAS Dupont SARL .*F-1.*1\.000,00 €.*Martin SAS$/);
}, { locale: 'en-GB' }));

test('an unclear end of month shows both days and lets one be chosen', () => onPage('#fr/one', async (page) => {
  await fill(page, { terms: 'end-of-month', days: '45' });
  const [first, second] = await page.locator('.readings button').allInnerTexts();
  assert.match(plain(first), /^30 juin 2026/);
  assert.match(plain(second), /^15 juillet 2026/);
  assert.equal(await page.getAttribute('#reading', 'aria-invalid'), 'true');
  await shot(page, 'end-of-month');
  await page.locator('.readings button').nth(1).click();
  await page.waitForSelector('#result:not([hidden])');
  assert.equal(await page.inputValue('#reading'), 'period-end-then-days');
  assert.equal(await textOf(page, '#due-date'), '15 juillet 2026');
}));

test('terms as written on the invoice fill in the form, offer both readings, or say what is not understood', () => onPage('#en/one', async (page) => {
  await fill(page, { 'terms-text': '2/10 net 30', terms: undefined, days: undefined });
  await page.waitForSelector('#result:not([hidden])');
  assert.deepEqual([await page.inputValue('#terms'), await page.inputValue('#days')], ['net', '30']);
  assert.match(await textOf(page, '#terms-text-echo'), /^Understood: 30 days after issue.*Discount of 2\.00% within 10 days of issue\.$/);

  await page.fill('#terms-text', '45 jours fin de mois');
  await page.waitForSelector('[data-reading-of-text]');
  assert.equal(await page.inputValue('#terms'), '', 'nothing is chosen for the reader');
  assert.equal(await page.locator('#problems li').count(), 1);
  assert.match(await textOf(page, '#problems'), /As written on the invoice: This can be read in two ways/);
  await assertAccessible(page);
  await shot(page, 'two-readings');
  await page.locator('[data-reading-of-text]').nth(1).click();
  await page.waitForSelector('#result:not([hidden])');
  assert.equal(await page.inputValue('#reading'), 'period-end-then-days');
  assert.equal(await textOf(page, '#due-date'), '15 July 2026');

  await page.fill('#terms-text', '30 bananas');
  await page.waitForSelector('#result[hidden]', { state: 'attached' });
  assert.ok(await page.locator('#problems').isHidden(), 'not complained about while it is being typed');
  await page.locator('#terms-text').blur();
  await page.waitForSelector('#problems:not([hidden])');
  assert.match(await textOf(page, '#problems'), /As written on the invoice: .*bananas/);
  // Choosing by hand takes the text away.
  await page.selectOption('#terms', 'statutory');
  assert.equal(await page.inputValue('#terms-text'), '');
  await page.fill('#terms-text', 'fin de mois le 10');
  await page.waitForFunction(() => document.querySelector('#on-day').value === '10');
}, { locale: 'en-GB' }));

test('another country: the contract alone, and nothing of it is assumed', () => onPage('#en/one', async (page) => {
  const shown = (selector) => page.locator(selector).isVisible();
  assert.ok(!await shown('#alone'));
  await fill(page, { law: 'IE', 'debtor-kind': 'consumer' });
  await page.click('#use-alone');
  await page.waitForSelector('#problems', { state: 'hidden' });
  assert.ok(await shown('#alone'));
  assert.match(await textOf(page, '#pending'), /Rate, % a year Year basis Runs from Rounding$/);
  await fill(page, {
    law: 'other', 'debtor-kind': 'business', 'law-code': 'us', currency: 'USD', 'alone-rate': '8', 'alone-year': 'year360', 'alone-start': 'due-date', 'alone-rounding': 'half-up',
    'alone-compensation': '25',
  });
  await page.waitForSelector('#result:not([hidden])');
  // 128 days: 1000 × 8 % × 128 / 360 = 28.44.
  assert.match(await textOf(page, '#figures'), /USD 1,000\.00.*USD 28\.44.*USD 25\.00.*USD 1,053\.44/);
  assert.equal(await textOf(page, '#regime-name'), 'Law applied: The contract alone');
  // Where a law is available, the contract does not govern alone.
  await page.fill('#law-code', 'DE');
  await page.waitForSelector('#problems:not([hidden])');
  assert.match(await textOf(page, '#problems'), /ISO code of the country: .*de\/business/);
}, { locale: 'en-GB' }));

test('every law can be chosen', () => onPage('#en/one', async (page) => {
  await fill(page);
  for (const law of await page.locator('#law option').evaluateAll((list) => list.map(({ value }) => value).filter((value) => value !== 'other'))) {
    await page.selectOption('#law', law);
    await page.waitForFunction((code) => document.querySelector('#regime-name code')?.textContent.startsWith(`${code.toLowerCase()}/`), law);
  }
  // None that the rules have is left out, and every series has a name.
  const countries = await page.evaluate(async () => (await import('./relance/relance.js')).regimes('en').map(({ country }) => country));
  for (const country of countries) assert.equal(await page.locator(`#law option[value="${country}"]`).count(), 1, country);
  // And the contract alone.
  assert.equal(await page.locator('#law option').count(), new Set(countries).size + 1);
  await page.locator('#add-extraRates').evaluate((button) => button.click());
  const series = await page.locator('#rates [data-cell="series"] option').evaluateAll((list) => list.map(({ value, text }) => [value, text]));
  assert.ok(series.length > 0 && series.every(([name, text]) => text && name !== text));
  await page.selectOption('#law', 'NL');
  assert.ok(!await page.locator('#large-debtor').isVisible(), 'advanced fields are folded away');
  await page.click('#contract summary');
  await page.waitForSelector('#large-debtor');
  assert.ok(await page.locator('#places option').count() > 20);
}));

test('instalments, a contract, an order for payment: what is owed and the days not to miss', () => onPage('#en/one', async (page) => {
  await fill(page);
  await page.selectOption('#terms', 'instalments');
  const parts = page.locator('#rows-instalments .row');
  assert.equal(await parts.count(), 2);
  for (const [index, day, amount] of [[0, '2026-06-05', '400'], [1, '2026-07-06', '500']]) {
    await parts.nth(index).locator('[data-cell="dueDate"]').fill(day);
    await parts.nth(index).locator('[data-cell="amount"]').fill(amount);
  }
  await page.waitForSelector('#problems:not([hidden])');
  assert.match(await textOf(page, '#problems'), /900\.00/);
  await parts.nth(1).locator('[data-cell="amount"]').fill('600');
  await page.waitForSelector('#instalment-table tbody tr');
  assert.equal(await page.locator('#instalment-table tbody tr').count(), 2);
  assert.match(await textOf(page, '#regime-name'), /^Law applied: France fr\/business$/);

  await page.click('#courts summary');
  await page.fill('#order-served', '2026-09-20');
  await page.locator('#order-served').blur();
  await page.waitForSelector('#order-made[aria-invalid], #pending a[href="#order-made"]');
  await page.fill('#order-served', '');
  await page.fill('#order-made', '2026-09-10');
  await page.waitForFunction(() => /serve the order/.test(document.querySelector('#deadlines').textContent));
  assert.notEqual(await page.locator('#deadlines a[href^="https://"]').count(), 0);
  await page.click('#add-grace');
  const grace = page.locator('#rows-grace .row');
  await grace.locator('[data-cell="firstDay"]').fill('2026-08-01');
  await grace.locator('[data-cell="lastDay"]').fill('2026-08-31');
  await grace.locator('[data-cell="principalFirst"]').check();
  await page.click('#contract summary');
  await page.fill('#place', 'FR-99');
  await page.waitForSelector('#place[aria-invalid]');
  assert.match(await textOf(page, '#problems'), /Place of payment: .*FR-99/);
  await page.fill('#place', 'FR-57');
  await page.waitForSelector('#result:not([hidden])');
  await assertAccessible(page);
  await shot(page, 'courts');
}, { locale: 'en-GB' }));

test('rates that no publication proves are accepted only when someone says so, in both views', () => onPage('#en/list', async (page) => {
  await openSample(page);
  await page.check('#list-accept-unverified');
  await page.click('#to-one');
  assert.ok(await page.locator('#accept-unverified').isChecked());
  await page.click('button[type=reset]');
  await page.locator('#accept-unverified').evaluate((box) => box.click());
  assert.ok(!await page.locator('#list-accept-unverified').isChecked());
}));

test('a refusal stands beside its field and in the summary', () => onPage('#en/one', async (page) => {
  await fill(page, { amount: '12,345' });
  const amount = page.locator('#amount');
  assert.equal(await amount.getAttribute('aria-invalid'), 'true');
  const notes = (await amount.getAttribute('aria-describedby')).split(' ');
  const note = await textOf(page, `#${notes.at(-1)}`);
  assert.match(note, /12,345/);
  assert.match(await textOf(page, '#problems'), /To correct Amount with tax: .*12,345/);
  await page.locator('#problems a').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'amount');
  await amount.fill('12345');
  await page.waitForSelector('#result:not([hidden])');
  assert.equal(await amount.getAttribute('aria-invalid'), null);
  assert.ok(await page.locator('#problems').isHidden());

  await page.click('#add-payments');
  await page.locator('#rows-payments [data-cell="date"]').fill('2026-01-01');
  await page.locator('#rows-payments [data-cell="amount"]').fill('0');
  await page.waitForSelector('#rows-payments .fault');
  assert.match(await textOf(page, '#problems'), /Payment 1, Amount: /);
  await page.locator('#rows-payments .remove').click();
  await page.waitForSelector('#result:not([hidden])');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'add-payments');
}, { locale: 'en-GB' }));

test('empty fields are asked for, not complained about, until an answer is wanted', () => onPage('#en/one', async (page) => {
  assert.ok(await page.locator('#problems').isHidden());
  assert.match(await textOf(page, '#pending'), /Still needed for an answer: Name Kind Number Issue date Amount with tax What was agreed$/);
  await page.click('button[type=submit]');
  assert.equal(await page.locator('#problems li').count(), 6);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'problems');
}));

test('a rate the rules do not know stops interest only, can be supplied, and is marked as supplied', () => onPage('#en/one', async (page) => {
  await fill(page, { 'as-of': '2028-01-15' });
  await page.waitForSelector('#result:not([hidden])');
  assert.match(await textOf(page, '#figures'), /Interest, through 31 December 2026/);
  const missing = page.locator('#remarks button:text("Supply this rate")');
  for (let rates = 0; rates < 6 && (await missing.count()) > 0; rates += 1) {
    await missing.first().click();
    await page.keyboard.type('2.5');
    await page.locator('#rows-extraRates .row').last().locator('[data-cell="title"]').fill('Official notice');
    await page.waitForTimeout(300);
  }
  assert.equal(await page.locator('#rows-extraRates .row').count(), 3);
  assert.match(await textOf(page, '#remarks'), /Official notice/);
  assert.doesNotMatch(await textOf(page, '#figures'), /through/);
  await page.click('button[type=reset]');
  assert.notEqual(await page.locator('#rows-extraRates .row').count(), 0, 'rates outlive the invoice');
}));

test('rates come from a file, and a gap in it is named', () => onPage('#en/one', async (page) => {
  await fill(page, { 'as-of': '2027-03-15' });
  const row = (firstDay, percent) => ({ series: 'eu/ecb-main-refinancing', firstDay, percent, source: { title: 'Notice', url: '' } });
  const load = (rates) => page.setInputFiles('#rates-load', {
    name: 'rates.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ rates })),
  });
  await load([row('2027-07-01', '2.5')]);
  await page.waitForSelector('#rates-faults li', { state: 'attached' });
  assert.match(await page.textContent('#rates-faults'), /rates\[0\]\.first-day.*1.January 2027/);
  assert.equal(await page.locator('#rows-extraRates .row').count(), 0);
  await load([row('2027-01-01', '2.5')]);
  await page.waitForSelector('#rows-extraRates .row', { state: 'attached' });
  assert.equal(await page.locator('#rates-faults li').count(), 0);
  await page.waitForFunction(() => document.querySelector('#remarks').textContent.includes('Notice'));
}));
