// How far the worker is, and a way to stop it. Work that is over at once is not spoken of.

import { byId } from '../show/dom.js';
import { decimal } from '../show/numbers.js';
import { t } from '../words/words.js';

const DELAY = 250;

const wait = { timer: undefined };

/** Says how far the worker is: `{ stage, rows, done, of }`. */
export function showWork({ stage, rows = 0, done, of }) {
  const bar = byId('work-progress');
  byId('work-text').textContent = t(`work.${stage}`, { rows: decimal(String(rows)) });
  if (of) Object.assign(bar, { value: done, max: of });
  else bar.removeAttribute('value');
  wait.timer ??= setTimeout(() => {
    byId('work').hidden = false;
  }, DELAY);
}

/** The work is over. */
export function endWork() {
  clearTimeout(wait.timer);
  wait.timer = undefined;
  byId('work').hidden = true;
}
