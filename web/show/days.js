// Days as people read them, and distances between them. Written out they are what the rules write in their
// sentences (a test compares them); the shorter forms are for tables and pictures.

import { NBSP } from '../words/typography.js';
import { language } from '../words/words.js';
import { LOCALES } from './numbers.js';

const DAY = 86_400_000;

/** The days that the contract admits. */
export const ADMITTED = { min: '1900-01-01', max: '2199-12-31' };

function asDay(iso) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? undefined : new Date(Date.UTC(+year, +month - 1, +day));
}

/** The parts of a day in a language, by name; nothing for what is no day. */
function partsOf(iso, lang, options) {
  const day = asDay(iso);
  if (!day) return undefined;
  const parts = new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: 'UTC' }).formatToParts(day);
  const named = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return { ...named, day: lang === 'fr' && named.day === '1' ? '1er' : named.day };
}

/** `31 mars 2026`, `1er mars 2026`, `31 March 2026`: day and month stay together. */
export function longDate(iso, lang = language()) {
  const parts = partsOf(iso, lang, { day: 'numeric', month: 'long', year: 'numeric' });
  return parts ? `${parts.day}${NBSP}${parts.month} ${parts.year}` : iso;
}

/** `31 janv. 2026`, `31 Jan 2026`, on one line. */
export function shortDate(iso, lang = language()) {
  const parts = partsOf(iso, lang, { day: 'numeric', month: 'short', year: 'numeric' });
  return parts ? [parts.day, parts.month, parts.year].join(NBSP) : iso;
}

/** `31 janv.`, `31 Jan`: where the year is plain. */
export function dayMonth(iso, lang = language()) {
  const parts = partsOf(iso, lang, { day: 'numeric', month: 'short' });
  return parts ? [parts.day, parts.month].join(NBSP) : iso;
}

/** Days since 1970, for distances in a picture. */
export const dayNumber = (iso) => Number(asDay(iso)) / DAY;

/** The day so many days later. */
export const plusDays = (iso, days) => new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);

/** How many days there are from one through another. */
export const daysBetween = (first, last) => Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;

/** Whether a text is a day. */
export const isDay = (text) => asDay(text) !== undefined;

/** Today in the reader's own time zone, as an ISO date. The page may read the clock; the rules may not. */
export function today() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
