// The sentence under a key, in the language of the page. One file a language stands beside this one;
// sentences about a case come from the rules, already in the language of the question.

import en from './en.js';
import fr from './fr.js';
import { frenchSpaces } from './typography.js';

export const WORDS = { fr, en };

/** The languages of the page. */
export const LANGUAGES = Object.keys(WORDS);

let current = 'fr';

/** The language of the page. */
export const language = () => current;

/** Changes the language of the page. */
export function speak(lang) {
  current = lang;
}

/** Which of `one|many` fits a number. */
function counted(text, n) {
  const [one, many] = text.split('|');
  return new Intl.PluralRules(current).select(Number(n)) === 'one' ? one : many;
}

/** The sentence under a key, with its gaps filled. */
export function t(key, gaps = {}) {
  let text = WORDS[current][key];
  if (text === undefined) throw new Error(`no words for ${key}`);
  if ('n' in gaps && text.includes('|')) text = counted(text, gaps.n);
  if (current === 'fr') text = frenchSpaces(text);
  return text.replace(/\{([\w-]+)\}/g, (gap, name) => String(gaps[name] ?? gap));
}

/** The words for a name of the contract, or the name itself for one that only the caller knows. */
export const word = (family, name) => WORDS[current][`${family}.${name}`] ?? name;

/** What separates a name from its value. */
export const colon = () => (current === 'fr' ? frenchSpaces(' : ') : ': ');

/** Parts of a sentence one after another, those that are absent left out. */
export const joined = (...parts) => parts.filter(Boolean).join(current === 'fr' ? frenchSpaces(' ; ') : '; ');

/** What a country is called, as the browser knows it. */
export const country = (code) => new Intl.DisplayNames(current, { type: 'region', fallback: 'code' }).of(code);

/** Writes the words of the present language into everything marked with `data-t` or `data-t-label`. */
export function relabel(root = document) {
  for (const node of root.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t, node.dataset);
  for (const node of root.querySelectorAll('[data-t-placeholder]')) {
    node.setAttribute('placeholder', t(node.dataset.tPlaceholder));
  }
  for (const node of root.querySelectorAll('[data-t-label]')) {
    node.setAttribute('aria-label', t(node.dataset.tLabel));
  }
}
