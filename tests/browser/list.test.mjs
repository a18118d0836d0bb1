// A list: a file that is dropped, its worklist, its faults, and what can be taken out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assertAccessible, root } from './browser.mjs';
import { dropFile, onPage, openSample, plain, SAMPLE, shot, textOf } from './page.mjs';

test('a dropped file becomes a worklist, and a row opens in full', () => onPage('#fr/list', async (page) => {
  await openSample(page);
  assert.equal(await textOf(page, '#read'), 'invoices.csv : CSV, UTF-8, « , ». Lignes lues : 40, utilisées : 40, laissées de côté : 0.');
  const rows = page.locator('.worklist tbody tr');
  const first = plain(await rows.first().innerText());
  assert.match(first, /^Commune de Montrevel-les-Bois 2026-037 601 Mettre en demeure Lettre, .* 68 15 636,44 € /);
  const totals = await textOf(page, '#review section:has(h3:text("Totaux")) tbody tr');
  assert.match(totals, /^EUR 58 334,08 € 50 768,08 € 480,40 €/);
  assert.match(await textOf(page, '#refused'), /2026-050 invoices\.csv, ligne 22, colonne terms .*31 octobre 2026.*14 novembre 2026/);
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
  await page.waitForFunction(() => /credit-note/.test(document.querySelector('#form-of-file-text').textContent));
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
  assert.match(await textOf(page, '#list-message'), /bad\.csv, line 1, column colour – this heading is not known\./);
  const dated = SAMPLE.toString('utf8').replace('2026-041,2026-08-03', '2026-041,2026-08-33');
  await dropFile(page, 'faults.csv', dated);
  await page.waitForSelector('#refused tbody tr');
  assert.ok(await page.locator('#list-message').isHidden());
  assert.match(await textOf(page, '#refused'), /2026-041 faults\.csv, line 11, column date .*2026-08-33/);
  // A payment of an invoice that is not there and of no debtor may be about any: nothing is demanded, and all is answered.
  await dropFile(page, 'faults.csv', `${SAMPLE}payment,,,,,,,,,,nowhere,2026-10-01,,,5.00,EUR,,,,,,,,,,,\r\n`);
  await page.waitForSelector('#aside tbody tr');
  assert.match(await textOf(page, '#aside'), /faults\.csv, line 42, column invoice .*nowhere/);
  assert.equal(await page.locator('#back tbody').count(), 0);
  assert.match(await textOf(page, '.worklist tbody tr:first-child'), /could not be read/);
  assert.doesNotMatch(await textOf(page, '.worklist'), /Formal notice|Remind/);
}));

test('ten thousand invoices do not fill the page', () => onPage('#en/list', async (page) => {
  const rows = ['record,debtor,name,kind,law,terms,invoice,date,amount,currency,state', 'debtor,D,Dupont,business,FR,net 30 issue,,,,,'];
  for (let n = 0; n < 10_000; n += 1) rows.push(`invoice,D,,,,,F${n},2026-05-05,${n + 1}.00,EUR,sent`);
  await page.fill('#list-as-of', '2026-10-15');
  await dropFile(page, 'many.csv', rows.join('\n'));
  await page.waitForSelector('#read', { timeout: 300_000 });
  assert.equal(await page.locator('.worklist tbody tr').count(), 200);
  assert.equal(await textOf(page, '.worklist h3 .count'), '10000');
  await page.click('.worklist button:text("Show 200 more rows")');
  await page.waitForFunction(() => document.querySelectorAll('.worklist tbody tr').length > 200);
  assert.equal(await page.locator('.worklist tbody tr').count(), 400);
}));

test('a FEC: what it leaves open is asked for, and what it says is judged and shown with its lines', () => onPage('#fr/list', async (page) => {
  await page.fill('#list-as-of', '2026-10-15');
  await dropFile(page, '789654321FEC20260930.txt', readFileSync(path.join(root, 'samples/789654321FEC20260930.txt')));
  await page.waitForSelector('#missing');
  assert.match(await textOf(page, '#read'), /FEC, UTF-8, tabulation\. Lignes lues : 381, utilisées : 91, .*sur d’autres comptes : 290\. Solde des comptes 411 : /);
  assert.match(await textOf(page, '#missing tbody tr:first-child'), /Nature du débiteur, Droit applicable, Conditions de règlement F20/);
  assert.equal(await textOf(page, '.worklist h3 .count'), '0');
  assert.ok(await page.locator('#list-law').isVisible(), 'the fields that answer are open');
  await page.selectOption('#list-law', 'FR');
  await page.selectOption('#list-kind', 'business');
  await page.fill('#list-terms', '30 jours');
  await page.locator('#list-terms').blur();
  await page.waitForSelector('.worklist tbody tr');
  assert.equal(await page.locator('#missing').count(), 0);
  assert.equal(await textOf(page, '.worklist h3 .count'), '18');
  // Evidence is a line of the file, or what the reader stated.
  const why = (text) => page.waitForFunction((wanted) =>
    [...document.querySelectorAll('.why-box')].some((box) => box.textContent.replace(/\s/g, ' ').includes(wanted)), text);
  await page.locator('#group-waiting .why-button').first().click();
  await why('Fait : ce que vous avez dit : conditions de règlement');
  await page.locator('.worklist tr:has-text("F2026-0028") .why-button').click();
  await why('Fait : 789654321FEC20260930.txt, ligne ');
  await assertAccessible(page);
  await shot(page, 'fec');
}));

test('a row at fault asks for nothing from its debtor, and the file says where', () => onPage('#en/list', async (page) => {
  await page.fill('#list-as-of', '2026-10-15');
  const form = 'record,debtor,name,kind,law,terms,invoice,date,amount,currency,state,reference';
  const facts = ['debtor,D1,Dupont,business,FR,net 30 issue,,,,,,', 'invoice,D1,,,,,F1,2026-05-05,4800.00,EUR,sent,'];
  for (const payment of ['paiement,,,,,,F1,2026-06-01,4800.00,EUR,,V', 'payment,,,,,,F1,2026-06-01,4800.00,EUR']) {
    await dropFile(page, 'paid.csv', [form, ...facts, payment].join('\n'));
    await page.waitForSelector('.worklist tbody tr');
    assert.match(await textOf(page, '.worklist tbody tr'), /F1 .*paid\.csv, line 4/);
    assert.match(await textOf(page, '#aside tbody tr'), /^paid\.csv, line 4/);
    assert.doesNotMatch(await textOf(page, '.worklist'), /Formal notice|Remind/, 'nothing is demanded');
    assert.match(await textOf(page, '#review section:has(h3:text("Totals")) tbody tr'), /^EUR €4,800\.00/);
  }
  // Headings that end in a separator, as spreadsheets write them, and two files that complete each other.
  const trailing = (text) => `${text},`;
  const second = { name: 'second.csv', mimeType: 'text/csv', buffer: Buffer.from('record,debtor,invoice,date,amount,currency\npayment,D1,F1,2026-06-01,800.00,EUR') };
  const first = { name: 'first.csv', mimeType: 'text/csv', buffer: Buffer.from([form, ...facts].map(trailing).join('\n')) };
  await page.setInputFiles('#file', [first, second]);
  await page.waitForSelector('.worklist tbody tr');
  assert.equal(await page.locator('#read li').count(), 2);
  assert.match(await textOf(page, '#review section:has(h3:text("Totals")) tbody tr'), /^EUR €4,000\.00/);
}, { locale: 'en-GB' }));
