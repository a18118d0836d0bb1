// The rules on the page's own thread, for quick questions: one invoice, its messages, policies, texts. A list
// is judged in the worker. The rules never throw for bad facts; should they trap all the same, one answer is
// lost and the reader is told: the package makes a new instance for the next call.

import * as relance from '../relance/relance.js';
import { language, t } from '../words/words.js';
import { tell } from './state.js';
import { isTrap } from './trap.js';

const MODULE = '../relance/relance_bg.wasm';

/** The compiled module, once it is loaded. */
const engine = { module: undefined, ready: false };

/** The compiled module, for the worker. */
export const compiledRules = () => engine.module;

/** Loads the rules. */
export async function startRules() {
  engine.module = await WebAssembly.compileStreaming(fetch(new URL(MODULE, import.meta.url)));
  await relance.default({ module_or_path: engine.module });
  engine.ready = true;
}

/** In place of an answer that was lost. */
const lost = () => [{ path: '', reason: { tag: 'lost' }, message: t('page.lost') }];

function ask(name, given, otherwise) {
  if (!engine.ready) return otherwise();
  try {
    return relance[name](...given);
  } catch (error) {
    if (!isTrap(error)) throw error;
    tell('lost');
    return otherwise();
  }
}

/** Functions whose answer is a result: in place of a lost one stands a refusal. */
const RESULTS = [
  'assess', 'nextStep', 'routes', 'compose', 'preview', 'checkTemplates', 'parseTerms', 'simulate',
];

/** Functions whose answer does not depend on what the reader gave. */
const KNOWN = ['defaultPolicy', 'places', 'presets', 'rates', 'regimes'];

const all = (names, otherwise) => names.map((name) => [name, (...given) => ask(name, given, otherwise)]);

/** The functions of the contract, by name. */
export const rules = Object.fromEntries([
  ...all(RESULTS, () => ({ tag: 'err', val: lost() })),
  ...all(['checkPolicies', 'checkRates'], lost),
  ...all(KNOWN, () => []),
]);

/** The countries whose law is known. */
export const laws = () => [...new Set(rules.regimes(language()).map((regime) => regime.country))];
