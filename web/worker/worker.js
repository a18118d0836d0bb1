// The worker: it holds the ledger that is open, reads and judges it, and answers what the page asks about it.
// It never sees the document, and what it is given stays in this browser.

import init from '../relance/relance.js';
import { isTrap } from '../shell/trap.js';
import { speak } from '../words/words.js';
import * as desk from './desk.js';
import { loadReader } from './reader.js';

const tasks = {
  ...desk,
  start: async ({ rules }) => {
    await init({ module_or_path: rules });
    // So that a file can be read later without a network; if it fails, the first file tries again.
    await loadReader().catch(() => {});
  },
};

/** One thing after another: what is asked later may need what came before. */
const line = { last: Promise.resolve() };

async function work({ data: { id, name, given } }) {
  try {
    if (given.language) speak(given.language);
    const answer = await tasks[name](given, (progress) => postMessage({ id, progress }));
    postMessage({ id, answer: name === 'start' ? undefined : answer });
  } catch (error) {
    postMessage({ id, fault: { trap: isTrap(error), message: String(error) } });
  }
}

addEventListener('message', (event) => {
  line.last = line.last.then(() => work(event));
});
