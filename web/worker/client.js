// The worker from the page's side. It reads and judges ledgers, so that the page stays free; a run can be
// cancelled, and a worker that is lost is replaced. A new worker has no ledger: `generation` tells that there
// is another one.

import { compiledRules } from '../shell/rules.js';
import { tell } from '../shell/state.js';

/** The run was cancelled, or its answer was lost. */
export class Stopped extends Error {}

const crew = { worker: undefined, generation: 0, asked: 0, waiting: new Map() };

/** Which worker answers now. */
export const generation = () => crew.generation;

function settle(id, outcome, value) {
  const waiting = crew.waiting.get(id);
  crew.waiting.delete(id);
  waiting?.[outcome](value);
}

/** Puts another worker in the place of this one; what was asked of it gets no answer. */
function replace(why) {
  crew.worker?.terminate();
  const waiting = [...crew.waiting.keys()];
  startWorker().catch(() => {});
  for (const id of waiting) settle(id, 'reject', new Stopped(why));
}

function heard({ data: { id, answer, fault, progress } }) {
  if (progress) crew.waiting.get(id)?.progress(progress);
  else if (fault === undefined) settle(id, 'resolve', answer);
  else if (fault.trap) {
    tell('lost');
    replace('lost');
  } else settle(id, 'reject', new Error(fault.message));
}

/**
 * Starts the worker, and answers when it has all it needs. It gets the rules compiled, so that it need not
 * fetch them.
 */
export function startWorker() {
  crew.generation += 1;
  crew.worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  crew.worker.addEventListener('message', heard);
  crew.worker.addEventListener('error', () => {
    for (const id of [...crew.waiting.keys()]) settle(id, 'reject', new Stopped('lost'));
  });
  return ask('start', { rules: compiledRules() });
}

/** Asks the worker something by name; `progress` hears how far it is. */
export const ask = (name, given = {}, progress = () => {}) => new Promise((resolve, reject) => {
  crew.asked += 1;
  crew.waiting.set(crew.asked, { resolve, reject, progress });
  crew.worker.postMessage({ id: crew.asked, name, given });
});

/** Stops whatever is being worked out. */
export const cancel = () => replace('cancelled');

