// The corpus through two more doors: the browser package in headless Chromium, and the same package in Node.
// `cargo test` writes the cases, each with the answer of the native door; here they must come back byte for byte.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, withPage } from './browser.mjs';

const casesFile = path.join(root, 'target/corpus/cases.json');
const packageFolder = path.join(root, 'dist/browser');
const shown = 5;

/** The cases: `{name, function, params, args, answer}`. */
function readCases() {
  assert.ok(existsSync(casesFile), `no ${casesFile}: run \`cargo test\` first, it writes the cases`);
  const cases = JSON.parse(readFileSync(casesFile, 'utf8'));
  assert.ok(cases.length > 0, 'the corpus has no case');
  return cases;
}

/** Calls the package; runs in the browser as well, so it stands alone. */
function answerAll(relance, cases) {
  const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return cases.map(({ function: name, params, args }) => {
    const call = relance[camel(name.split('.').at(-1))];
    if (typeof call !== 'function') return `no function ${name}`;
    try {
      return JSON.stringify(call(...params.map((param) => args[camel(param)])));
    } catch (error) {
      return `thrown: ${error}`;
    }
  });
}

/** Fails with the first differences, each by the name of its case and the place where the texts part. */
function compare(cases, answers) {
  assert.equal(answers.length, cases.length);
  const differences = [];
  cases.forEach(({ name, answer }, index) => {
    const given = String(answers[index]);
    if (given === answer) return;
    let at = 0;
    while (at < given.length && given[at] === answer[at]) at += 1;
    const cut = (text) => text.slice(Math.max(0, at - 60), at + 60);
    differences.push(`${name}, character ${at}:\n  native: …${cut(answer)}…\n  here:   …${cut(given)}…`);
  });
  if (differences.length === 0) return;
  const more = differences.length > shown ? `\nand ${differences.length - shown} more` : '';
  assert.fail(
    `${differences.length} of ${cases.length} cases differ\n${differences.slice(0, shown).join('\n')}${more}`,
  );
}

test('the corpus in Node', async () => {
  const cases = readCases();
  const relance = await import(pathToFileURL(path.join(packageFolder, 'node.js')));
  compare(cases, answerAll(relance, cases));
});

test('the corpus in Chromium', async () => {
  const cases = readCases();
  const extra = {
    '/index.html': '<!doctype html><html lang="en"><title>relance</title><link rel="icon" href="icon.svg">',
    '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    // A function does not cross into the page, but a module may come from its own origin.
    '/answer-all.js': `export default ${answerAll}`,
  };
  await withPage(
    packageFolder,
    async (page, origin) => {
      const answers = await page.evaluate(
        async ([source, address, given]) => {
          const relance = await import(address);
          await relance.default();
          const run = (await import(source)).default;
          return run(relance, given);
        },
        [`${origin}/answer-all.js`, `${origin}/relance.js`, cases],
      );
      compare(cases, answers);
    },
    { extra },
  );
});
