// Figures and days as people read them. Amounts stay decimal strings: nothing here turns money into a number,
// except `share`, which only gives the length of a bar.

const SYMBOLS = { EUR: '€', GBP: '£', USD: '$', JPY: '¥' };
const NBSP = '\u00a0';
const NARROW = '\u202f';

const group = (digits, separator) => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** A decimal string such as `1234.50` in the writing of the language. */
export function decimal(text, lang) {
  const [, sign, whole, , places] = /^(-?)(\d+)(\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const fr = lang === 'fr';
  return (sign ? '\u2212' : '') + group(whole, fr ? NARROW : ',') + (places ? (fr ? ',' : '.') + places : '');
}

/** An amount with its currency: `1 234,56 €` or `€1,234.56`. */
export function money({ amount, currency }, lang) {
  const symbol = SYMBOLS[currency];
  const figure = decimal(amount, lang);
  if (lang === 'fr') return figure + NBSP + (symbol ?? currency);
  if (!symbol) return currency + NBSP + figure;
  return figure.startsWith('\u2212') ? '\u2212' + symbol + figure.slice(1) : symbol + figure;
}

/** A percentage: `12,15 %` or `12.15%`. */
export function percent(text, lang) {
  return decimal(text, lang) + (lang === 'fr' ? NBSP + '%' : '%');
}

const LOCALES = { fr: 'fr-FR', en: 'en-GB' };

function asDay(iso) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? undefined : new Date(Date.UTC(+year, +month - 1, +day));
}

function write(iso, lang, options) {
  const day = asDay(iso);
  if (!day) return iso;
  const text = new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: 'UTC' }).format(day);
  return (lang === 'fr' ? text.replace(/^1 /, '1er ') : text).replaceAll(' ', NBSP);
}

/** `31 mars 2026`, `1er mars 2026`, `31 March 2026`; its spaces do not break. */
export const longDate = (iso, lang) => write(iso, lang, { day: 'numeric', month: 'long', year: 'numeric' });

/** `31 janv. 2026`, `31 Jan 2026`. */
export const shortDate = (iso, lang) => write(iso, lang, { day: 'numeric', month: 'short', year: 'numeric' });

/** `31 janv.`, `31 Jan`: where the year is plain. */
export const dayMonth = (iso, lang) => write(iso, lang, { day: 'numeric', month: 'short' });

/** Days since 1970, for distances in a picture. */
export const dayNumber = (iso) => Number(asDay(iso)) / 86_400_000;

/** Today in the reader's own time zone, as an ISO date. The page may read the clock; the rules may not. */
export function today() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * What someone typed as an amount, as a decimal string when it can only mean one number.
 * `1 234,56`, `1,234.56` and `1.234,56` are clear; `1,234` is not, and is left for the rules to refuse.
 */
export function readAmount(typed) {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (/^\d+(\.\d+)?$/.test(text)) return text.replace(/^0+(?=\d)/, '');
  if (/^\d+,\d{1,2}$/.test(text)) return text.replace(',', '.').replace(/^0+(?=\d)/, '');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return text.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return text;
}

// ---- sums ----------------------------------------------------------------------------------------

function scaled(text, places) {
  const [whole, part = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole + part.padEnd(places, '0'));
  return text.startsWith('-') ? -units : units;
}

/** The sum of two decimal strings. */
export function add(a, b) {
  const places = Math.max(...[a, b].map((text) => text.split('.')[1]?.length ?? 0));
  const sum = scaled(a, places) + scaled(b, places);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const whole = places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
  return (sum < 0n ? '-' : '') + whole;
}

/** Whether an amount is zero. */
export const isZero = (text) => /^-?0+(\.0+)?$/.test(text);

/** How much of `most` is `part`, between 0 and 1, for the length of a bar. */
export function share(part, most) {
  const places = Math.max(...[part, most].map((text) => text.split('.')[1]?.length ?? 0));
  const all = scaled(most, places);
  return all > 0n ? Number((scaled(part, places) * 10_000n) / all) / 10_000 : 0;
}
