// The policy: presets, edits, faults, files; and a simulation of two of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { assertAccessible } from './browser.mjs';
import { cellOf, dropFile, fill, itemOf, onPage, openEditor, openSample, plain, shot, textOf } from './page.mjs';

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
  // 2100 of principal: until a formal notice, what the law adds is announced and not asked for.
  assert.match(plain(await item.innerText()), /^Dupont F\d F\d F\d F\d and 2 others \d+ Send a reminder First reminder E-mail, courteous \d+ €2,100\.00 /);
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
