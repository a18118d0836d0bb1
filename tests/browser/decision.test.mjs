// A decision and its reasons, in both views.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './browser.mjs';
import { dropFile, fill, itemOf, onPage, openSample, plain, shot, textOf } from './page.mjs';

test('why: for and against each level, blockers with their evidence and end, and what else weighs', () => onPage('#en/list', async (page) => {
  await openSample(page);
  // A level that is chosen, and what speaks for it.
  await itemOf(page, '2026-041').locator('.why-button').click();
  const box = page.locator('.why-box:has(table)');
  const chosen = plain(await box.locator('tr.chosen').innerText());
  assert.match(chosen, /^Second reminder Chosen 17 Sept 2026 .*\+ ?for: .*2 September 2026.*\+ ?for: .*7 September 2026/);
  assert.match(plain(await box.innerText()), /If the facts stay the same, this changes on /);
  assert.match(plain(await box.innerText()), /What the message asks for Principal past due, not contested €2,000\.00 Total asked for €2,000\.00 To be paid by 23 October 2026/);
  assert.match(plain(await box.innerText()), /Disputes Acknowledge it Dispute 1: €480\.40 contested/);
  await itemOf(page, '2026-041').locator('.why-button').click();
  // A blocker: its evidence is a line of the file.
  await page.locator('#group-held tr:has-text("2026-044") .why-button').click();
  await box.waitFor();
  assert.match(plain(await box.innerText()), /Promise to pay Until 25 October 2026 .* Fact: invoices\.csv, line 31.*Promises Open Promise 1: €0\.00 came in, it holds until 25 October 2026/);
  assert.match(plain(await box.innerText()), /Blocked/);
  await page.locator('#group-held .why-button').first().click();
  // A level whose day has not come, and what speaks against it.
  await page.locator('#group-waiting tr:has-text("2026-061") .why-button').click();
  assert.match(plain(await box.locator('.findings .against').first().innerText()), /^− ?against: ./);
  await page.locator('#group-waiting tr:has-text("2026-061") .why-button').click();
  // A hand-over tells which ways are open and what to gather.
  await itemOf(page, '2026-029').locator('.why-button').click();
  await box.waitFor();
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
