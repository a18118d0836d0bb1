// The page, used as people use it: with a keyboard, with a file, in two languages, on a telephone, on paper, offline.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { placeOf, readCsv, writeCsv } from '../../web/csv.js';
import { add, decimal, longDate, money, percent, readAmount, share } from '../../web/format.js';
import { WORDS } from '../../web/words.js';
import { assertAccessible, root } from './browser.mjs';
import { dropFile, fill, onPage, openSample, plain, SAMPLE, shot, textOf } from './page.mjs';

// ---- the modules that need no page -----------------------------------------------------------------

test('figures and days are written without ever becoming numbers', () => {
  assert.equal(money({ amount: '1234567.50', currency: 'EUR' }, 'fr'), '1\u202f234\u202f567,50\u00a0€');
  assert.equal(money({ amount: '1234.50', currency: 'EUR' }, 'en'), '€1,234.50');
  assert.equal(money({ amount: '-12.00', currency: 'GBP' }, 'en'), '\u2212£12.00');
  assert.equal(money({ amount: '1234.500', currency: 'BHD' }, 'en'), 'BHD\u00a01,234.500');
  assert.equal(decimal('9007199254740993.01', 'en'), '9,007,199,254,740,993.01');
  assert.equal(percent('12.15', 'fr'), '12,15\u00a0%');
  assert.equal(longDate('2026-03-01', 'fr'), '1er\u00a0mars\u00a02026');
  assert.equal(longDate('2026-03-01', 'en'), '1\u00a0March\u00a02026');
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

test('the CSV form: separators, quotes, decimal commas, and every row that cannot be placed', () => {
  const read = (text) => readCsv(new TextEncoder().encode(text), (kind, level) => level === 'formal-notice');
  const file = read([
    '\ufeffrecord;debtor;name;kind;law;terms;invoice;date;amount;currency;state;level;channel;status',
    'debtor;D1;"Durand; ""et fils""";business;FR;net 30 issue;;;;;;;;',
    'invoice;D1;;;;;F1;2026-05-05;1234,50;EUR;sent;;;',
    'contact;;;;;;F1;2026-07-01;;;;formal-notice;letter;sent',
    'invoice;D1;;;;eom 45;F2;2026-05-05;10;EUR;sent;;;',
    'invoice;D9;;;;;F3;2026-05-05;10;EUR;sent;;;',
    'payment;;;;;;F2;2026-06-01;10;EUR;;;fax;',
    'contact;;;;;;F2;2026-06-01;;;;courtesy;fax;sent',
    'payment;;;;;;F9;2026-06-01;10;EUR;;;;',
    'refund;;;;;;F9;2026-06-01;10;EUR;;;;',
    'payment;D1;;;;;;2026-06-01;7;EUR;;;;',
  ].join('\r\n'));
  assert.equal(file.debtors[0].name, 'Durand; "et fils"');
  assert.deepEqual(file.debtors[0].unallocatedPayments, [{ date: '2026-06-01', amount: { amount: '7', currency: 'EUR' } }]);
  assert.deepEqual(file.claims.map(({ invoice }) => [invoice.number, invoice.amountDue.amount]), [['F1', '1234.50']]);
  assert.equal(file.claims[0].contacts[0].formalNotice, true);
  assert.equal(file.claims[0].invoice.description, undefined);
  const described = read('record,debtor,kind,law,terms,invoice,date,amount,currency,state,description\ndebtor,D,business,FR,net 30 issue,,,,,,\ninvoice,D,,,,F,2026-05-05,1,EUR,sent,Roof repair');
  assert.equal(described.claims[0].invoice.description, 'Roof repair');
  assert.deepEqual(file.aside.map(({ line, why }) => [line, why]), [
    [5, 'csv.attached'], [6, 'csv.debtor'], [8, 'csv.word'], [9, 'csv.invoice'], [10, 'csv.record'],
  ]);
  // Terms in other words are for the rules to read; two readings, and terms beside instalments, are set aside.
  const asked = [];
  const terms = (text) => {
    asked.push(text);
    if (text === 'bananas') return { tag: 'err', val: [{ message: 'No.' }] };
    const readings = [{ terms: { tag: 'net', val: { days: 30, after: 'issue' } }, sentence: 'One.' }, { terms: { tag: 'end-of-month', val: { days: 45, reading: 'days-then-period-end', onDay: 10 } }, sentence: 'Two.' }];
    return { tag: 'ok', val: { readings: readings.slice(0, text === '30 jours' ? 1 : 2) } };
  };
  const said = readCsv(new TextEncoder().encode([
    'record;debtor;kind;law;terms;invoice;date;amount;currency;state;order-made;contract-date;interest-rate;interest-start;rounding;year-basis;compensation-agreed;large-debtor',
    'debtor;D1;business;FR;30 jours;;;;;;;;;;;;;yes',
    'invoice;D1;;;;F1;2026-05-05;10;EUR;sent;2026-09-01;2026-01-02;;;;year360;40,00;',
    'invoice;D1;;;45 jours fin de mois;F2;2026-05-05;10;EUR;sent;;;;;;;;',
    'invoice;D1;;;bananas;F3;2026-05-05;10;EUR;sent;;;;;;;;',
    'instalment;;;;;F4;2026-08-05;6;;;;;;;;;;',
    'invoice;D1;;;;F4;2026-05-05;10;EUR;sent;;;;;;;;',
    'instalment;;;;;F4;2026-07-05;4;;;;;;;;;;',
    'invoice;D1;;US;eom 45 on 10;F5;2026-05-05;10;USD;sent;;;8,5;due-date;half-up;year360;25;',
    'invoice;D1;;US;eotd 30 delivery;F6;2026-05-05;10;USD;sent;;;8,5;;half-up;year360;;',
    'invoice;D1;;;statutory;F7;2026-05-05;10;EUR;sent;;;;;;;;',
    'instalment;;;;;F7;2026-07-05;10;;;;;;;;;;',
  ].join('\n')), () => false, terms);
  assert.deepEqual(asked, ['30 jours', '45 jours fin de mois', 'bananas'], 'the words of the form come first');
  assert.deepEqual(said.aside.map(({ line, column, why: code }) => [line, column, code]), [
    [4, 'terms', 'csv.two-readings'], [5, 'terms', 'csv.terms-refused'], [10, 'interest-start', 'csv.missing'],
    [11, 'invoice', 'csv.attached'], [12, 'record', 'csv.terms-and-instalments'],
  ]);
  assert.equal(said.aside[0].gaps.second, 'Two (eom 45 days-then-period-end on 10)');
  const [one, four, five] = said.claims;
  assert.deepEqual(one.invoice.contract, {
    concludedOn: '2026-01-02', yearBasis: 'year360', compensation: { amount: '40.00', currency: 'EUR' }, largeDebtor: true,
  });
  assert.deepEqual(one.proceedings, { interruptions: [], grace: [], order: { madeOn: '2026-09-01' } });
  assert.deepEqual(four.invoice.terms.val.map(({ dueDate, amount }) => [dueDate, amount]), [
    ['2026-07-05', { amount: '4', currency: 'EUR' }], ['2026-08-05', { amount: '6', currency: 'EUR' }],
  ]);
  assert.deepEqual(five.invoice.terms, { tag: 'end-of-month', val: { days: 45, onDay: 10 } });
  assert.deepEqual(five.invoice.contract.interest, {
    rate: '8.5', yearBasis: 'year360', start: 'due-date', rounding: 'half-up', compensation: { amount: '25', currency: 'USD' },
  });
  assert.deepEqual(placeOf('claims[1].invoice.terms.instalments[1].due-date', said.lines), { line: 6, column: 'date' });
  assert.deepEqual(placeOf('claims[0].proceedings.order.made-on', said.lines), { line: 3, column: 'order-made' });
  assert.deepEqual(placeOf('claims[0].invoice.contract.concluded-on', said.lines), { line: 3, column: 'contract-date' });
  const why = (text) => {
    try {
      return read(text);
    } catch (fault) {
      return fault.why;
    }
  };
  assert.equal(why('record,colour\n'), 'csv.unknown-column');
  assert.equal(why('name,kind\n'), 'csv.no-record');
  assert.equal(why('record,name\ndebtor,"open'), 'csv.quote');
  assert.equal(why(''), 'csv.empty');
});

test('the CSV form: blocks, plans, and what became of disputes', () => {
  const { debtors, claims, lines, aside } = readCsv(new TextEncoder().encode([
    'record,debtor,kind,law,terms,phone,segment,risk,invoice,date,end-date,amount,currency,state,reason,outcome,upheld,acknowledged,tolerance-days,debt-acknowledged,level,channel,status,pay-by',
    'debtor,D,business,FR,net 30 issue,0123456789,key,high,,,,,,,,,,,,,,,,',
    'invoice,D,,,,,,,F1,2026-05-05,,100,EUR,sent,,,,,,,,,,',
    'plan-instalment,,,,,,,,F1,2026-09-01,,60,,,,,,,,,,,,',
    'plan,,,,,,,,F1,2026-07-01,,,,,,,,,3,yes,,,,',
    'plan-instalment,,,,,,,,F1,2026-08-01,,40,,,,,,,,,,,,',
    'block,D,,,,,,,,2026-06-01,2026-06-30,,,,new owner,,,,,,,,,',
    'block,,,,,,,,F1,2026-06-02,,,,,by hand,,,,,,,,,',
    'dispute,,,,,,,,F1,2026-06-03,2026-06-10,50,,,quality,partly-upheld,20,2026-06-04,,,,,,',
    'contact,,,,,,,,F1,2026-06-12,,,,,,,,,,,first-reminder,sms,answered,2026-06-20',
    'invoice,D,,,,,,,F2,2026-05-05,,100,EUR,sent,,,,,,,,,,',
    'plan-instalment,,,,,,,,F2,2026-09-01,,60,,,,,,,,,,,,',
  ].join('\n')), () => false);
  assert.deepEqual([debtors[0].phone, debtors[0].segment, debtors[0].risk], ['0123456789', 'key', 'high']);
  assert.deepEqual(debtors[0].blocks, [{ reason: 'new owner', since: '2026-06-01', until: '2026-06-30' }]);
  const [claim] = claims;
  assert.deepEqual(claim.blocks, [{ reason: 'by hand', since: '2026-06-02' }]);
  assert.deepEqual(claim.plan, {
    agreedOn: '2026-07-01', toleranceDays: 3, acknowledged: true,
    instalments: [{ dueDate: '2026-08-01', amount: { amount: '40', currency: 'EUR' } }, { dueDate: '2026-09-01', amount: { amount: '60', currency: 'EUR' } }],
  });
  const [{ reason, acknowledgedOn, outcome }] = claim.disputes;
  assert.deepEqual([reason, acknowledgedOn, outcome], ['quality', '2026-06-04', { tag: 'partly-upheld', val: { amount: '20', currency: 'EUR' } }]);
  assert.deepEqual([claim.contacts[0].channel, claim.contacts[0].status, claim.contacts[0].payBy], ['sms', 'answered', '2026-06-20']);
  assert.deepEqual(aside.map(({ line, why }) => [line, why]), [[11, 'csv.attached'], [12, 'csv.plan-missing']]);
  assert.deepEqual(placeOf('claims[0].plan.instalments[1].due-date', lines), { line: 4, column: 'date' });
  assert.deepEqual(placeOf('claims[0].plan', lines), { line: 5, column: undefined });
  assert.deepEqual(placeOf('debtors[0].blocks[0].until', lines), { line: 7, column: 'end-date' });
  assert.deepEqual(placeOf('claims[0].contacts[0].pay-by', lines), { line: 10, column: 'pay-by' });
});

test('a written cell is never a formula', () => {
  assert.equal(writeCsv([['=1+1', '@SUM(A1)', '-3', '+3', 'a,b', 'say "x"', '2026']]),
    '\ufeff\'=1+1,\'@SUM(A1),\'-3,\'+3,"a,b","say ""x""",2026\r\n');
});

// ---- one invoice -----------------------------------------------------------------------------------

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
  assert.match(await textOf(page, '#terms-text-echo'), /^Understood: 30 days after issue.*Discount of 2\.00% within 10 days: not counted\.$/);

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
  assert.match(await textOf(page, '#figures'), /\$1,000\.00.*\$28\.44.*\$25\.00.*\$1,053\.44/);
  assert.equal(await textOf(page, '#regime-name'), 'Law applied: The contract alone');
  // Where a law is available, the contract does not govern alone.
  await page.fill('#law-code', 'DE');
  await page.waitForSelector('#problems:not([hidden])');
  assert.match(await textOf(page, '#problems'), /ISO code of the country: .*de\/business/);
}, { locale: 'en-GB' }));

test('the laws of twelve countries can be chosen', () => onPage('#en/one', async (page) => {
  await fill(page);
  for (const law of await page.locator('#law option').evaluateAll((list) => list.map(({ value }) => value).filter((value) => value !== 'other'))) {
    await page.selectOption('#law', law);
    await page.waitForFunction((code) => document.querySelector('#regime-name code')?.textContent.startsWith(`${code.toLowerCase()}/`), law);
  }
  assert.equal(await page.locator('#law option').count(), 13);
  // None that the rules have is left out, and every series has a name.
  const countries = await page.evaluate(async () => (await import('./relance/relance.js')).regimes('en').map(({ country }) => country));
  for (const country of countries) assert.equal(await page.locator(`#law option[value="${country}"]`).count(), 1, country);
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
  await page.locator('#rows-payments [data-cell="amount"]').fill('5');
  await page.waitForSelector('#rows-payments .fault');
  assert.match(await textOf(page, '#problems'), /Payment 1, Date: .*5 May 2026/);
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

test('a rate the rules do not know can be supplied, and is marked as supplied', () => onPage('#en/one', async (page) => {
  await fill(page, { 'as-of': '2028-01-15' });
  for (let rates = 0; rates < 6 && (await page.locator('#problems button').count()) > 0; rates += 1) {
    await page.locator('#problems button').first().click();
    await page.keyboard.type('2.5');
    await page.locator('#rows-extraRates .row').last().locator('[data-cell="title"]').fill('Official notice');
    await page.waitForTimeout(300);
  }
  await page.waitForSelector('#result:not([hidden])');
  assert.match(await textOf(page, '#remarks'), /Official notice/);
  await page.click('button[type=reset]');
  assert.notEqual(await page.locator('#rows-extraRates .row').count(), 0, 'rates outlive the invoice');
}));

// ---- a list ----------------------------------------------------------------------------------------

test('a dropped file becomes a worklist, and a row opens in full', () => onPage('#fr/list', async (page) => {
  await openSample(page);
  assert.equal(await textOf(page, '#read'), 'invoices.csv : 40 lignes lues, 40 utilisées, 0 écartées.');
  const rows = page.locator('.worklist tbody tr');
  const first = plain(await rows.first().innerText());
  assert.match(first, /^Commune de Montrevel-les-Bois 2026-037 601 Mettre en demeure Lettre, .* 68 15 636,44 € /);
  const totals = await textOf(page, '#review section:has(h3:text("Totaux")) tbody tr');
  assert.match(totals, /^EUR 58 334,08 € 50 768,08 € 480,40 €/);
  assert.match(await textOf(page, '#refused'), /2026-050 ligne 22, colonne terms .*31 octobre 2026.*14 novembre 2026/);
  assert.equal(await page.locator('.bars rect').count(), 5);
  const open = await page.locator('.ageing tbody tr').evaluateAll((list) => list.map((row) => row.innerText));
  assert.equal(open.length, 5);

  await rows.first().locator('.invoices button').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('#one:not([hidden]) #result:not([hidden])');
  assert.match(page.url(), /#fr\/one$/);
  assert.equal(await page.inputValue('#number'), '2026-037');
  assert.equal(await page.locator('#rows-contacts .row').count(), 2);
  assert.match(await textOf(page, '#figures'), /15 300,00 €/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'answer');
  await page.click('#back');
  await page.waitForSelector('#list:not([hidden])');
  assert.equal(await rows.count(), Number(await textOf(page, '.worklist h3 .count')));
  await page.click('#to-one');
  assert.equal(await page.inputValue('#number'), '', 'the form is as it was before');

  await page.click('#to-list');
  await page.locator('#refused tbody button').click();
  await page.waitForSelector('#one:not([hidden]) .readings');
  await page.locator('.readings button').first().click();
  await page.waitForSelector('#result:not([hidden])');
}));

test('the sample button, the form of the file, the day of the question', () => onPage('#en/list', async (page) => {
  await page.click('#sample');
  await page.waitForSelector('#read');
  assert.equal(await page.inputValue('#list-as-of'), '2026-10-15');
  await page.fill('#list-as-of', '2026-05-01');
  await page.waitForFunction(() => /1.May.2026/.test(document.querySelector('#review h2').textContent));
  await page.locator('#form-of-file summary').click();
  assert.match(await textOf(page, '#form-of-file-text'), /credit-note/);
}));

test('a file may say terms as people type them, and what is wrong follows the language', () => onPage('#fr/list', async (page) => {
  await page.fill('#list-as-of', '2026-10-15');
  await dropFile(page, 'mine.csv', [
    'record;debtor;name;kind;law;terms;invoice;date;amount;currency;state;contract-date',
    'debtor;D;Dupont;business;FR;30 jours;;;;;;', 'invoice;D;;;;;F1;2026-05-05;100;EUR;sent;2026-05-01',
    'invoice;D;;;;45 jours fin de mois;F2;2026-05-05;100;EUR;sent;', 'invoice;D;;;;bananes;F3;2026-05-05;100;EUR;sent;',
    'invoice;D;;;;;F4;2026-05-05;100;EUR;sent;', 'instalment;;;;;;F4;2026-06-05;40;;;', 'instalment;;;;;;F4;2026-07-06;60;;;',
  ].join('\n'));
  await page.waitForSelector('#aside tbody tr');
  assert.match(await textOf(page, '#aside'), /ligne 4, colonne terms « 45 jours fin de mois » se lit de deux façons : .* ; ou .*ligne 5, colonne terms « bananes » : /);
  assert.equal(await page.locator('.worklist tbody tr').count(), 2);
  await page.click('#to-en');
  await page.waitForFunction(() => /can be read in two ways/.test(document.querySelector('#aside').textContent));
  assert.doesNotMatch(await textOf(page, '#aside'), /ne se|lit de/);
  await page.locator('.worklist tbody tr:has-text("F4") .invoices button').click();
  await page.waitForSelector('#one:not([hidden]) #instalment-table tbody tr');
  assert.equal(await page.locator('#rows-instalments .row').count(), 2);
}));

test('the worklist downloads as CSV, safe to open in a spreadsheet', () => onPage('#en/list', async (page) => {
  const text = SAMPLE.toString('utf8').replace('Commune de Montrevel-les-Bois,', '"=HYPERLINK(""http://x"",""y"")",');
  await page.fill('#list-as-of', '2026-10-15');
  await dropFile(page, 'mine.csv', Buffer.from(text));
  await page.waitForSelector('#download');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  assert.equal(download.suggestedFilename(), 'worklist-2026-10-15.csv');
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  assert.match(lines[0], /^\ufeffDebtor,Invoice,Due date,Days late,Currency,Principal,/);
  assert.match(lines[1], /^"'=HYPERLINK\(""http:\/\/x"",""y""\)",2026-037,2026-08-08,68,EUR,15300\.00,/);
}));

test('a file with faults says where each one is', () => onPage('#en/list', async (page) => {
  await page.fill('#list-as-of', '2026-10-15');
  await dropFile(page, 'bad.csv', 'record,colour\n');
  await page.waitForSelector('#list-message:not([hidden])');
  assert.match(await textOf(page, '#list-message'), /bad\.csv – line 1: Unknown column: “colour”\./);
  const text = SAMPLE.toString('utf8').replace('2026-041,2026-08-03', '2026-041,2026-08-33') + 'payment,,,,,,,,,,nowhere,2026-10-01,,,5.00,EUR,,,,,,,,,,,\r\n';
  await dropFile(page, 'faults.csv', text);
  await page.waitForSelector('#refused tbody tr');
  assert.ok(await page.locator('#list-message').isHidden());
  assert.match(await textOf(page, '#refused'), /2026-041 line 11, column date .*2026-08-33/);
  assert.match(await textOf(page, '#aside'), /line 42, column invoice No invoice has the number “nowhere”/);
}));

test('ten thousand invoices do not fill the page', () => onPage('#en/list', async (page) => {
  const rows = ['record,debtor,name,kind,law,terms,invoice,date,amount,currency,state', 'debtor,D,Dupont,business,FR,net 30 issue,,,,,'];
  for (let n = 0; n < 10_000; n += 1) rows.push(`invoice,D,,,,,F${n},2026-05-05,${n + 1}.00,EUR,sent`);
  await page.fill('#list-as-of', '2026-10-15');
  await dropFile(page, 'many.csv', rows.join('\n'));
  await page.waitForSelector('#read');
  assert.equal(await page.locator('.worklist tbody tr').count(), 200);
  assert.equal(await textOf(page, '.worklist h3 .count'), '10000');
  await page.click('.worklist button:text("Show 200 more rows")');
  assert.equal(await page.locator('.worklist tbody tr').count(), 400);
}));

// ---- the policy ------------------------------------------------------------------------------------

const cellOf = (page, path) => page.locator(`[data-policy-path="policies${path}"]`);
const itemOf = (page, text) => page.locator(`.worklist tbody tr:has-text("${text}")`);
const openEditor = (page) => page.click('#policy-edit > summary');

test('every preset can be chosen, says what it does, and is sound; the answer follows', () => onPage('#en/one', async (page) => {
  await fill(page);
  assert.equal(await page.locator('#preset option').first().getAttribute('value'), 'relance');
  await page.click('#preset-about > summary');
  for (const name of await page.locator('#preset option').evaluateAll((list) => list.map(({ value }) => value))) {
    await page.selectOption('#preset', name);
    assert.equal(await textOf(page, '#policy-state'), 'Unchanged', name);
    assert.match(await textOf(page, '#preset-text'), /^What it reproduces ./, name);
    // Each level of the policy for this debtor stands among the reasons.
    const levels = await page.evaluate(async (chosen) => {
      const { presets } = await import('./relance/relance.js');
      return presets().find((preset) => preset.name === chosen).policies.find(({ appliesTo }) => appliesTo.includes('business'))?.levels.length;
    }, name);
    if (levels && await page.locator('#result').isVisible()) assert.equal(await page.locator('#levels tbody tr').count(), levels, name);
  }
}, { locale: 'en-GB' }));

test('a change of the policy changes answer and worklist at once, and can be taken back', () => onPage('#fr/list', async (page) => {
  await openSample(page);
  assert.match(plain(await itemOf(page, '2026-041').innerText()), /Relancer Deuxième relance/);
  await openEditor(page);
  await cellOf(page, '[0].levels[2].days').fill('60');
  await cellOf(page, '[0].levels[3].days').fill('70');
  await cellOf(page, '[0].levels[4].days').fill('80');
  await page.waitForFunction(() => !/2026-041/.test(document.querySelector('.worklist').textContent));
  assert.equal(await textOf(page, '#policy-state'), 'Modifié');
  assert.match(await textOf(page, '#group-waiting'), /2026-041 .* Attendre le 1er novembre 2026/);
  assert.match(await page.inputValue('#policy-text'), /"days": 60,/);
  // The text and the table are one policy.
  const text = (await page.inputValue('#policy-text')).replace('"days": 60,', '"days": 20,');
  await page.fill('#policy-text', text);
  await page.waitForFunction(() => document.querySelector('[data-policy-path="policies[0].levels[2].days"]').value === '20');
  await itemOf(page, '2026-041').waitFor();
  await page.click('#to-one');
  await fill(page, { terms: 'net' });
  assert.match(await textOf(page, '#levels'), /Plan de relance : Proposé pour un professionnel/);
  assert.match(await textOf(page, '#policy-state'), /^Modifié$/);
  await page.click('#policy-reset');
  assert.equal(await textOf(page, '#policy-state'), 'Tel quel');
  assert.equal(await cellOf(page, '[0].levels[2].days').inputValue(), '15');
  // A level more, a level less.
  await page.locator('.policy-table').first().locator('button:text("Ajouter un niveau")').click();
  assert.equal(await page.locator('.policy-table').first().locator('tbody tr').count(), 6);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.policyPath), 'policies[0].levels[5].id');
  await page.locator('.policy-table').first().locator('.remove').last().click();
  assert.equal(await textOf(page, '#policy-state'), 'Tel quel');
}));

test('every fault of a policy is shown with its path, and the last sound policy stays in force', () => onPage('#en/list', async (page) => {
  await openSample(page);
  const before = await textOf(page, '.worklist');
  await openEditor(page);
  await cellOf(page, '[0].levels[2].days').fill('3');
  await cellOf(page, '[0].levels[3].id').fill('courtesy');
  await page.waitForFunction(() => document.querySelectorAll('#policy-faults-list li').length === 2);
  const faults = await page.locator('#policy-faults-list li').allInnerTexts();
  assert.match(plain(faults[0]), /^policies\[0\]\.levels\[2\]\.days: ./);
  assert.match(plain(faults[1]), /^policies\[0\]\.levels\[3\]\.id: ./);
  assert.equal(await textOf(page, '#policy-state'), '2 faults');
  const marked = cellOf(page, '[0].levels[3].id');
  assert.equal(await marked.getAttribute('aria-invalid'), 'true');
  assert.equal(plain(await page.locator(`#${await marked.getAttribute('aria-describedby')}`).innerText()), plain(faults[1]));
  await page.locator('#policy-faults-list a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.policyPath), 'policies[0].levels[2].days');
  assert.equal(await textOf(page, '.worklist'), before);
  await assertAccessible(page);
  await shot(page, 'policy-faults');
  await cellOf(page, '[0].levels[2].days').fill('soon');
  assert.match(await textOf(page, '#policy-faults-list'), /policies\[0\]\.levels\[2\]\.days: A whole number, please\./);
  // Text that is no JSON says where.
  await page.fill('#policy-text', '{ "policies": [\n  { "name": "x",, }\n] }');
  await page.waitForFunction(() => /this is not JSON/.test(document.querySelector('#policy-faults-list').textContent));
  assert.match(await textOf(page, '#policy-faults-list'), /^Line 2, column \d+: this is not JSON\.$/);
  await page.fill('#policy-text', '{ "policy": 1 }');
  await page.waitForFunction(() => /object with a list/.test(document.querySelector('#policy-faults-list').textContent));
  await page.click('#policy-reset');
  assert.ok(await page.locator('#policy-faults').isHidden());
  assert.equal(await textOf(page, '.worklist'), before);
}, { locale: 'en-GB' }));

test('a policy is saved and opened as a file, picked or dropped', () => onPage('#en/list', async (page) => {
  await openSample(page);
  await openEditor(page);
  await cellOf(page, '[0].levels[1].days').fill('4');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#policy-download')]);
  assert.equal(saved.suggestedFilename(), 'dunning-policy.json');
  const { policies } = JSON.parse(readFileSync(await saved.path(), 'utf8'));
  assert.deepEqual([policies.length, policies[0].levels[1].days], [3, 4]);
  const file = (name, value) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });
  policies[0].name = 'mine';
  await page.setInputFiles('#policy-load', file('mine.json', { policies }));
  await page.waitForFunction(() => document.querySelector('.policy-table h3').textContent === 'mine');
  assert.equal(await page.locator('#preset option:checked').innerText(), 'File mine.json');
  assert.ok(await page.locator('#preset-about').isHidden());
  // One policy alone, dropped anywhere; the list stays open.
  await dropFile(page, 'one.json', JSON.stringify({ ...policies[0], name: 'alone' }));
  await page.waitForFunction(() => document.querySelectorAll('.policy-table').length === 1);
  assert.equal(await textOf(page, '.policy-table h3'), 'alone');
  assert.match(page.url(), /#en\/list$/);
  await dropFile(page, 'bad.json', 'no');
  await page.waitForFunction(() => /not JSON/.test(document.querySelector('#policy-faults-list').textContent));
  await page.selectOption('#preset', 'relance');
  assert.equal(await page.locator('.policy-table').count(), 3);
}, { locale: 'en-GB' }));

test('invoices that are told together stand in one item, with the parts of its urgency', () => onPage('#en/list', async (page) => {
  await page.fill('#list-as-of', '2026-10-15');
  const row = (number, date, amount) => `invoice,D,,,,,${number},${date},${amount},EUR,sent`;
  await dropFile(page, 'two.csv', [
    'record,debtor,name,kind,law,terms,invoice,date,amount,currency,state', 'debtor,D,Dupont,business,FR,net 30 issue,,,,,',
    ...[1, 2, 3, 4, 5, 6].map((n) => row(`F${n}`, '2026-08-05', `${n}00.00`)), row('F7', '2026-10-14', '70.00'),
  ].join('\n'));
  await page.waitForSelector('#read');
  assert.equal(await page.locator('.worklist tbody tr').count(), 6);
  const text = JSON.parse(await page.inputValue('#policy-text'));
  text.policies[0].grouping = 'level';
  await openEditor(page);
  await page.fill('#policy-text', JSON.stringify(text));
  await page.waitForFunction(() => document.querySelectorAll('.worklist tbody tr').length === 1);
  const item = page.locator('.worklist tbody tr').first();
  // 2100 of principal; six times 40 of compensation; interest on each.
  assert.match(plain(await item.innerText()), /^Dupont F\d F\d F\d F\d and 2 others \d+ Send a reminder First reminder E-mail, courteous \d+ €2,3\d\d\.\d\d /);
  assert.match(await item.locator('.score-cell').getAttribute('title'), /^Amount 400, Age \d+, Risk 50,/);
  await item.locator('.why-button').click();
  const box = page.locator('.why-box');
  assert.match(plain(await box.locator('.item-parts').innerText()), /^Urgency: \d+ of 1000 Amount 400 of 400 Age \d+ of 200 .*What this action asks for Principal past due, not contested €2,100\.00/);
  assert.equal(await box.locator('.why-invoice').count(), 6);
  await item.locator('.why-button').click();
  assert.equal(await box.count(), 0);
  // What is not to be done stays in sight, with its blocker and the day it ends.
  assert.match(await textOf(page, '#group-waiting tbody tr'), /^F7 Dupont 0 €70\.00 Wait until 8 November 2026 Not due Until 13 Nov 2026 /);
}, { locale: 'en-GB' }));

// ---- why -------------------------------------------------------------------------------------------

test('why: for and against each level, blockers with their evidence and end, and what else weighs', () => onPage('#en/list', async (page) => {
  await openSample(page);
  // A level that is chosen, and what speaks for it.
  await itemOf(page, '2026-041').locator('.why-button').click();
  const box = page.locator('.why-box');
  const chosen = plain(await box.locator('tr.chosen').innerText());
  assert.match(chosen, /^Second reminder Chosen 17 Sept 2026 .*\+ ?for: .*2 September 2026.*\+ ?for: .*7 September 2026/);
  assert.match(plain(await box.innerText()), /If the facts stay the same, this changes on /);
  assert.match(plain(await box.innerText()), /What the message asks for Principal past due, not contested €2,000\.00 Total asked for €2,000\.00 To be paid by 23 October 2026/);
  assert.match(plain(await box.innerText()), /Disputes Acknowledge it Dispute 1: €480\.40 contested/);
  await itemOf(page, '2026-041').locator('.why-button').click();
  // A blocker: its evidence is a line of the file.
  await page.locator('#group-held tr:has-text("2026-044") .why-button').click();
  assert.match(plain(await box.innerText()), /Promise to pay Until 25 October 2026 .* Fact: line 31.*Promises Open Promise 1: €0\.00 came in, it holds until 25 October 2026/);
  assert.match(plain(await box.innerText()), /Blocked/);
  await page.locator('#group-held .why-button').first().click();
  // A level whose day has not come, and what speaks against it.
  await page.locator('#group-waiting tr:has-text("2026-061") .why-button').click();
  assert.match(plain(await box.locator('.findings .against').first().innerText()), /^− ?against: ./);
  await page.locator('#group-waiting tr:has-text("2026-061") .why-button').click();
  // A hand-over tells which ways are open and what to gather.
  await itemOf(page, '2026-029').locator('.why-button').click();
  assert.match(plain(await box.innerText()), /Ways open to collect by law ./);
  assert.notEqual(await box.locator('.also details li').count(), 0);
  for (const details of await box.locator('details').all()) await details.evaluate((node) => { node.open = true; });
  await assertAccessible(page);
  await shot(page, 'why');
}, { locale: 'en-GB' }));

test('why, for one invoice: the evidence is a link to its field', () => onPage('#fr/one', async (page) => {
  await fill(page, { amount: '12000' });
  await page.click('#add-promises');
  const promise = page.locator('#rows-promises .row');
  await promise.locator('[data-cell="madeOn"]').fill('2026-10-01');
  await promise.locator('[data-cell="payBy"]').fill('2026-10-23');
  await page.waitForFunction(() => /Promesse de règlement/.test(document.querySelector('#levels').textContent));
  assert.match(await textOf(page, '#levels'), /Promesse de règlement Jusqu’au 25 octobre 2026 .* Fait : Promesse 1, Faite le/);
  assert.match(await textOf(page, '#levels'), /Ce qu’un message réclamerait Principal échu, non contesté 12 000,00 €/);
  await page.locator('#levels .source a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), 'madeOn');
}));

test('an invoice opened from the list keeps the facts the form has no field for', () => onPage('#en/list', async (page) => {
  await page.fill('#list-as-of', '2026-10-15');
  await dropFile(page, 'block.csv', [
    'record,debtor,name,kind,law,terms,risk,invoice,date,end-date,amount,currency,state,reason', 'debtor,D,Dupont,business,FR,net 30 issue,high,,,,,,,',
    'invoice,D,,,,,,F1,2026-05-05,,100,EUR,sent,', 'block,D,,,,,,,2026-10-01,2026-10-31,,,,new owner',
  ].join('\n'));
  await page.waitForSelector('#read');
  assert.match(await textOf(page, '#group-held tbody tr'), /Left alone by decision Until 31 Oct 2026/);
  await page.locator('#group-held tbody .plain').click();
  await page.waitForSelector('#one:not([hidden]) #result:not([hidden])');
  assert.match(await textOf(page, '#levels'), /Left alone by decision Until 31 October 2026 .*new owner.*Fact: debtor\.blocks\[0\]/);
}, { locale: 'en-GB' }));

// ---- a simulation ----------------------------------------------------------------------------------

test('a simulation: pictures, the same numbers as tables, and both policies side by side', () => onPage('#en/list', async (page) => {
  await page.click('#simulation-run');
  await page.waitForSelector('#simulation-message:not([hidden])');
  assert.match(await textOf(page, '#simulation-message'), /Open a file first/);
  await openSample(page);
  assert.deepEqual([await page.inputValue('#simulation-first'), await page.inputValue('#simulation-last')], ['2026-10-15', '2027-01-13']);
  await openEditor(page);
  await page.locator('.policy-table').first().locator('.remove').last().click(); // nothing is handed over
  await page.fill('#simulation-first', '2026-09-01');
  await page.fill('#simulation-last', '2026-12-31');
  await page.selectOption('#simulation-other', 'relance');
  await page.click('#simulation-run');
  await page.waitForSelector('#simulation-result:not([hidden])');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'simulation-result');
  assert.deepEqual(await page.locator('.scenario h4').allInnerTexts(), ['relance (edited)', 'relance']);
  assert.equal(await page.locator('.stacks').count(), 2);
  assert.match(await page.locator('.stacks').first().getAttribute('aria-label'), /relance \(edited\): actions by week, from 1.September.2026 to 31.December.2026/);
  // Bars, table and totals say the same.
  const [own, other] = await page.locator('.scenario').all();
  for (const scenario of [own, other]) {
    await scenario.locator('summary').click();
    const drawn = await scenario.locator('.stacks title').evaluateAll((list) => list.map(({ textContent }) => Number(textContent.match(/(\d+)$/)[1])).reduce((a, b) => a + b, 0));
    const told = await scenario.locator('tbody tr td:last-child').evaluateAll((list) => list.map(({ innerText }) => Number(innerText)).reduce((a, b) => a + b, 0));
    assert.ok(drawn > 0);
    assert.equal(told, drawn);
  }
  const byStep = page.locator('.sides section').first();
  const numbers = await byStep.locator('tbody tr').evaluateAll((list) => list.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(/\((\d+)\)/.exec(cell.innerText)?.[1] ?? 0))));
  const drawn = await other.locator('.stacks title').evaluateAll((list) => list.map(({ textContent }) => Number(textContent.match(/(\d+)$/)[1])).reduce((a, b) => a + b, 0));
  assert.equal(numbers.reduce((all, [, count]) => all + count, 0), drawn);
  const handed = numbers.at(-1);
  assert.ok(handed[0] < handed[1], 'businesses are no longer handed over');
  assert.equal(await page.locator('.sides section').count(), 3);
  await assertAccessible(page);
  await shot(page, 'simulation');
  // Other facts or policies: the result no longer holds.
  await page.click('#policy-reset');
  assert.ok(await page.locator('#simulation-result').isHidden());
  await page.fill('#simulation-last', '2026-08-01');
  await page.click('#simulation-run');
  await page.waitForSelector('#simulation-message:not([hidden])');
  // One invoice can be simulated as well.
  await page.click('#to-one');
  await page.click('#example');
  await page.fill('#simulation-last', '2026-11-20');
  await page.fill('#simulation-first', '2026-10-15');
  await page.click('#simulation-run');
  await page.waitForSelector('#simulation-result:not([hidden])');
  assert.match(await page.locator('.stacks').first().getAttribute('aria-label'), /actions by day/);
}, { locale: 'en-GB' }));

// ---- everywhere ------------------------------------------------------------------------------------

/** Every text and label a reader meets, hidden parts included. */
const said = (page) => page.evaluate(() => {
  const found = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) if (!walk.currentNode.parentElement.closest('noscript, [hreflang], #message-language, #template-language, .paper, .built-in')) found.add(walk.currentNode.data.trim());
  for (const node of document.querySelectorAll('[aria-label]')) found.add(node.getAttribute('aria-label'));
  return [...found].filter(Boolean).map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
});

test('the language changes every word, and no key shows', () => onPage('#fr/one', async (page) => {
  await page.click('#example');
  await page.waitForSelector('#result:not([hidden])');
  for (const [lang, other] of [['fr', 'en'], ['en', 'fr'], ['fr', 'en'], ['en', 'fr']]) {
    await page.click(`#to-${lang}`);
    await page.waitForFunction((code) => document.documentElement.lang === code, lang);
    await page.click('#to-list');
    await openSample(page);
    for (const button of await page.locator('.why-button').all()) await button.click();
    await page.locator('.message-button').first().click();
    for (const details of await page.locator('#messages details').all()) await details.evaluate((node) => { node.open = true; });
    await page.click('#simulation-run');
    await page.waitForSelector('#simulation-result:not([hidden])');
    const texts = await said(page);
    const keys = Object.keys(WORDS.fr).filter((key) => key.includes('.'));
    const own = new Set(Object.values(WORDS[lang]).map(plain));
    const foreign = new Set(Object.values(WORDS[other]).map(plain).filter((text) => !own.has(text)));
    assert.deepEqual(texts.filter((text) => foreign.has(plain(text))), [], `words of ${other} in ${lang}`);
    assert.deepEqual(texts.filter((text) => keys.includes(text) || /\{[\w-]+\}|undefined|\[object/.test(text)), [], 'keys or gaps');
    assert.equal(await page.title(), WORDS[lang]['page.title'].replace(/ (?=:)/, '\u00a0'));
    await page.click('#to-one');
    if (lang === 'fr') continue;
    // From here on with empty rows of every kind, and so with faults instead of an answer.
    await page.selectOption('#terms', 'instalments');
    await page.selectOption('#law', 'other');
    for (const list of ['creditNotes', 'disputes', 'promises', 'unallocatedPayments', 'grace', 'interruptions', 'extraRates']) {
      await page.locator(`#add-${list}`).evaluate((button) => button.click());
    }
    await page.locator('#facts').evaluate((form) => form.requestSubmit());
  }
}));

test('the first language is that of the reader, and the address keeps it', () => onPage('', async (page) => {
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.click('#to-fr');
  await page.waitForFunction(() => document.documentElement.lang === 'fr');
  assert.match(page.url(), /#fr\/one$/);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  assert.equal(await page.getAttribute('html', 'lang'), 'fr');
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
}, { locale: 'de-DE' }));

test('once loaded, it works without a network', () => onPage('#en/one', async (page) => {
  // The icon is fetched again by the browser, not by the page, whenever the address changes.
  await page.route('**/icon.svg', (route) => route.fulfill({ path: path.join(root, 'web/icon.svg') }));
  await page.context().setOffline(true);
  await fill(page);
  assert.match(await textOf(page, '#total'), /€1,083\.30/);
  await page.click('#to-list');
  await openSample(page);
  assert.notEqual(await page.locator('.worklist tbody tr').count(), 0);
  await page.click('#to-fr');
  await page.waitForFunction(() => /Revue au/.test(document.querySelector('#review h2').textContent));
}));

for (const colorScheme of ['light', 'dark']) {
  for (const lang of ['fr', 'en']) {
    test(`axe finds no fault: ${lang}, ${colorScheme}`, () => onPage(`#${lang}/one`, async (page) => {
      await assertAccessible(page);
      await page.click('button[type=submit]');
      await assertAccessible(page);
      await shot(page, `empty-${lang}-${colorScheme}`);
      await page.click('#example');
      await page.waitForSelector('.paper');
      for (const scheme of await page.locator('details').all()) await scheme.evaluate((node) => { node.open = true; });
      await assertAccessible(page);
      await shot(page, `one-${lang}-${colorScheme}`);
      await page.click('#to-list');
      await openSample(page);
      await page.locator('.why-button').first().click();
      await page.click('#simulation-run');
      await page.waitForSelector('#simulation-result:not([hidden])');
      for (const details of await page.locator('#list details').all()) await details.evaluate((node) => { node.open = true; });
      await assertAccessible(page);
      await shot(page, `list-${lang}-${colorScheme}`);
    }, { colorScheme, viewport: { width: 1280, height: 900 } }));
  }
}

for (const [name, viewport, options] of [
  ['narrow', { width: 360, height: 740 }, {}],
  ['zoomed', { width: 640, height: 450 }, { deviceScaleFactor: 2 }], // 1280 × 900 at 200 %
]) {
  test(`nothing runs off the side: ${name}`, () => onPage('#fr/one', async (page) => {
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.click('#example');
    await page.waitForSelector('.paper');
    for (const details of await page.locator('details').all()) await details.evaluate((node) => { node.open = true; });
    assert.equal(await overflow(), 0);
    await assertAccessible(page);
    await shot(page, `one-${name}`);
    assert.match(await textOf(page, '#peek'), /Relancer.*€$/);
    await page.click('#to-list');
    await openSample(page);
    for (const button of await page.locator('.why-button').all()) await button.click();
    await page.click('#simulation-run');
    await page.waitForSelector('#simulation-result:not([hidden])');
    assert.equal(await overflow(), 0);
    await assertAccessible(page);
    await shot(page, `list-${name}`);
  }, { viewport, ...options }));
}
