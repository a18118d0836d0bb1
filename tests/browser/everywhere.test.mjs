// What holds everywhere: languages, the address, no network, no fault of accessibility, no overflow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import path from 'node:path';
import { WORDS } from '../../web/words/words.js';
import { assertAccessible, root } from './browser.mjs';
import { fill, onPage, openSample, plain, shot, textOf } from './page.mjs';

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
    for (const list of ['creditNotes', 'disputes', 'promises', 'credits', 'grace', 'interruptions', 'extraRates']) {
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
  await page.waitForSelector('html[data-worker]');
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
