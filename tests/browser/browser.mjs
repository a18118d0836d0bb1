// What every browser test needs: a server for one folder, a headless Chromium, and the rule that nothing leaves
// the folder.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The policy under which pages are served, here and by `cargo xtask serve`. */
export const contentSecurityPolicy = readFileSync(
  new URL('content-security-policy.txt', import.meta.url),
  'utf8',
).trim();

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder on this machine, under the strict policy.
 *
 * @param {string} folder the folder, relative to the root of the repository or absolute
 * @param {Record<string, string>} [extra] texts to serve beside the files, by path such as `/index.html`
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serve(folder, extra = {}) {
  const base = path.resolve(root, folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const file = path.join(base, name);
    try {
      if (!(name in extra) && !file.startsWith(base + path.sep)) throw new Error('outside');
      const body = name in extra ? extra[name] : await readFile(file);
      response.writeHead(200, {
        'Content-Security-Policy': contentSecurityPolicy,
        'Content-Type': types[path.extname(name)] ?? 'application/octet-stream',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** The Chromium of this machine: the variable CHROMIUM, or the first of the usual names. */
export function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // The next name.
    }
  }
  throw new Error('No Chromium found. Run `cargo xtask setup`, or set CHROMIUM to its path.');
}

/** Starts a headless Chromium that keeps to itself. */
export function launch() {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/**
 * Serves a folder, opens a page of it, runs the test, closes everything. Fails when the page asks for anything
 * outside the folder's own origin, breaks the policy, or throws.
 *
 * @param {string} folder the folder to serve
 * @param {(page: import('playwright-core').Page, origin: string) => Promise<void>} test
 * @param {{path?: string, extra?: Record<string, string>, context?: object, init?: () => void}} [options] the page to open
 *   (`/`), texts to serve beside the files, options of the browser context, a function that runs before the page does
 */
export async function withPage(folder, test, options = {}) {
  const server = await serve(folder, options.extra);
  const browser = await launch();
  const faults = [];
  try {
    const context = await browser.newContext({ acceptDownloads: true, locale: 'fr-FR', ...options.context });
    context.on('request', (request) => {
      const url = request.url();
      const ownOrigin = url.startsWith(`${server.origin}/`);
      if (!ownOrigin && !url.startsWith('data:') && !url.startsWith(`blob:${server.origin}/`)) {
        faults.push(`request to ${url}`);
      }
    });
    if (options.init) await context.addInitScript(options.init);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`uncaught ${error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    await page.goto(server.origin + (options.path ?? '/'));
    await test(page, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
  assert.deepEqual(faults, [], 'the page must not leave its origin, break its policy or throw');
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe on the page and fails with one line for each fault.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} [options] options of `axe.run`
 */
export async function assertAccessible(page, options = {}) {
  await page.evaluate(`{ const module = undefined, define = undefined; ${axeSource} }`);
  const { violations } = await page.evaluate((given) => window.axe.run(document, given), options);
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  );
  assert.deepEqual(lines, []);
}
