// The rules on the page's own thread, for quick questions: one invoice, its messages, policies, texts. A list
// is judged in the worker. The rules never throw for bad facts; should they trap all the same, that instance
// is lost for good, and so is the one answer: a new instance is made, and the reader is told.

import { language, t } from '../words/words.js';
import { tell } from './state.js';

const PACKAGE = '../relance/relance.js';
const MODULE = '../relance/relance_bg.wasm';

/** The compiled module, and the instance that answers now. */
const engine = { module: undefined, instance: undefined, made: 0 };

/** The compiled module, for the worker. */
export const compiledRules = () => engine.module;

/** Makes an instance that shares nothing with one before it: a copy of the script has a memory of its own. */
async function renew() {
  engine.instance = undefined;
  engine.made += 1;
  const copy = await import(engine.made === 1 ? PACKAGE : `${PACKAGE}?instance=${engine.made}`);
  await copy.default({ module_or_path: engine.module });
  engine.instance = copy;
}

/** Loads the rules. */
export async function startRules() {
  engine.module = await WebAssembly.compileStreaming(fetch(new URL(MODULE, import.meta.url)));
  await renew();
}

/** Whether an error is the end of an instance. */
export const isTrap = (error) => error instanceof WebAssembly.RuntimeError || error instanceof RangeError;

/** In place of an answer that was lost. */
const lost = () => [{ path: '', reason: { tag: 'lost' }, message: t('page.lost') }];

function ask(name, given, otherwise) {
  if (!engine.instance) return otherwise();
  try {
    return engine.instance[name](...given);
  } catch (error) {
    if (!isTrap(error)) throw error;
    renew();
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
  ...all(['checkPolicies'], lost),
  ...all(KNOWN, () => []),
]);

/** The countries whose law is known. */
export const laws = () => [...new Set(rules.regimes(language()).map((regime) => regime.country))];
