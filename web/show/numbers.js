// Amounts and rates as people read them, and as the rules write them in their sentences (a test compares
// them). Amounts stay decimal strings: `Intl` takes them as they are, and nothing here turns money into a
// number.

import { NBSP } from '../words/typography.js';
import { language } from '../words/words.js';

/** Where the browser finds how a language writes. */
export const LOCALES = { fr: 'fr-FR', en: 'en-GB' };

/** The currencies that the rules write with a sign; every other one goes by its code. */
const WITH_SIGN = ['EUR', 'GBP'];

const known = new Map();

/** The writer for a language and options, made once. */
function writer(lang, options) {
  const key = `${lang} ${JSON.stringify(options)}`;
  if (!known.has(key)) known.set(key, new Intl.NumberFormat(LOCALES[lang], options));
  return known.get(key);
}

const isDecimal = (text) => /^-?\d+(\.\d+)?$/.test(text);

/** As many places as are written. */
function places(text) {
  const count = text.split('.')[1]?.length ?? 0;
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

/** A decimal string such as `1234.50` in the writing of the language. What is no decimal stays as it is. */
export function decimal(text, lang = language()) {
  return isDecimal(text) ? writer(lang, places(text)).format(text) : text;
}

/** An amount with its currency: `1 234,56 €`, `€1,234.56`, `CHF 1,234.50`. */
export function money({ amount, currency }, lang = language()) {
  if (!isDecimal(amount) || !/^[A-Z]{3}$/.test(currency)) return `${amount}${NBSP}${currency}`;
  const currencyDisplay = WITH_SIGN.includes(currency) ? 'narrowSymbol' : 'code';
  return writer(lang, { style: 'currency', currency, currencyDisplay, ...places(amount) }).format(amount);
}

/** A percentage: `12,15 %` or `12.15%`. */
export function percent(text, lang = language()) {
  return decimal(text, lang) + (lang === 'fr' ? `${NBSP}%` : '%');
}
