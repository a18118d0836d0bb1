// What every test of the page needs.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, withPage } from './browser.mjs';

const WEB = 'dist/web';
export const SAMPLE = readFileSync(path.join(root, 'samples/invoices.csv'));
/** Where screenshots are kept. */
export const shots = path.join(root, 'target/screenshots');
mkdirSync(shots, { recursive: true });

/**
 * Opens the page at an address such as `#fr/one` and waits until the rules are there. `more` are further options of
 * `withPage`.
 */
export const onPage = (hash, run, context = {}, more = {}) =>
  withPage(WEB, async (page, origin) => {
    const broken = [];
    await page.exposeFunction('reportViolation', (text) => broken.push(text));
    await page.evaluate(() => addEventListener('securitypolicyviolation', (event) => window.reportViolation(`${event.violatedDirective} ${event.blockedURI}`)));
    await page.waitForSelector('html[data-ready]');
    await run(page, origin);
    assert.deepEqual(broken, [], 'no breach of the policy');
  }, { path: `/${hash}`, context, ...more });

/** A text with one kind of space. */
export const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ').trim();
export const textOf = async (page, selector) => plain(await page.locator(selector).innerText());
export const shot = (page, name) => page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true, animations: 'disabled' });

/** Fills in the least that gives an answer. */
export async function fill(page, facts = {}) {
  const all = {
    'as-of': '2026-10-10', 'debtor-name': 'Dupont SARL', 'debtor-kind': 'business', number: 'F-1',
    'issue-date': '2026-05-05', amount: '1000', terms: 'net', days: '30', ...facts,
  };
  for (const [id, value] of Object.entries(all).filter(([, given]) => given !== undefined)) {
    const field = page.locator(`#${id}`);
    if (await field.evaluate((node) => node.tagName === 'SELECT')) await field.selectOption(value);
    else await field.fill(value);
  }
  await page.waitForSelector('#result:not([hidden]), #problems:not([hidden])');
}

/** Drops a file on the page. */
export async function dropFile(page, name, bytes) {
  const transfer = await page.evaluateHandle(([file, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], file, { type: 'text/csv' }));
    return data;
  }, [name, Buffer.from(bytes).toString('base64')]);
  await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
}

/** Opens the sample on a day. */
export async function openSample(page, day = '2026-10-15') {
  await page.fill('#list-as-of', day);
  await dropFile(page, 'invoices.csv', SAMPLE);
  await page.waitForSelector('#read');
}

/** The cell of the policy that a path such as `[0].levels[2].days` is about. */
export const cellOf = (page, path) => page.locator(`[data-policy-path="policies${path}"]`);

/** The item of the worklist that names an invoice. */
export const itemOf = (page, text) => page.locator(`.worklist tbody tr:has-text("${text}")`);

/** Opens the editor of the policy. */
export const openEditor = (page) => page.click('#policy-edit > summary');
