// What reading has to say, as the page shows it: sentences, each with its place in words. Long lists stay in
// the worker; the page gets them in pages.

import { money } from '../show/numbers.js';
import { frenchSpaces } from '../words/typography.js';
import { colon, language, t } from '../words/words.js';

/** A file, line and column in words: `clients.csv, ligne 14, colonne date`. */
export function placeText({ file, line, lines, column }) {
  const several = lines?.length > 1;
  const shown = several ? `${lines.slice(0, 6).join(', ')}${lines.length > 6 ? ` … (${lines.length})` : ''}` : line;
  const where = shown === undefined || shown === null ? '' : t(several ? 'place.lines' : 'place.line', { line: shown });
  return [file, where, column && t('place.column', { column })].filter(Boolean).join(', ');
}

/** Invoices named in one cell before the rest is counted. */
const MOST_NAMED = 12;

const entry = ({ sentence, code, ...place }) => ({ where: placeText(place), code, sentence });

/** An invoice that is set aside with its own row. */
const heldEntry = ({ invoice, debtor, amount, because, ...place }, causes) => {
  const cause = causes[because];
  const why = cause ? `${placeText(cause)}${colon()}${cause.sentence}` : '';
  return { where: placeText(place), invoice, debtor, amount: money(amount), sentence: why };
};

/** How a file was read, in one sentence. */
function fileText({ name, form, encoding, separator, read, used, setAside, other, accounts }) {
  const sign = separator === '\t' ? t('report.tab') : `“${separator}”`;
  const counts = t(form === 'fec' ? 'report.counts.fec' : 'report.counts', { read, used, setAside, other });
  const french = sign.replace('“', '« ').replace('”', ' »');
  const quoted = language() === 'fr' ? frenchSpaces(french) : sign;
  const euros = (amount) => money({ amount, currency: 'EUR' });
  const balance = accounts && t('report.accounts', {
    balance: euros(accounts.balance), open: euros(accounts.openInvoices),
    waiting: euros(accounts.unallocated), aside: euros(accounts.setAside),
  });
  const head = `${name}${colon()}${t(`report.form.${form}`)}, ${encoding}, ${quoted}`;
  return [`${head}. ${counts}`, balance].filter(Boolean).join(' ');
}

/** Invoices of a debtor about which the same is missing, said once. */
function missingFacts(unasked) {
  const groups = new Map();
  for (const { debtor, missing, invoice } of unasked) {
    const key = JSON.stringify([debtor, missing]);
    if (!groups.has(key)) groups.set(key, { debtor, missing, count: 0, invoices: [] });
    const group = groups.get(key);
    group.count += 1;
    if (group.invoices.length < MOST_NAMED) group.invoices.push(invoice);
  }
  return [...groups.values()];
}

/** The report as lists of rows to show, and what stands above them. */
export function reportRows({ refused, read, used, setAside, unlisted, notes, held, causes, unasked, files }) {
  return {
    summary: {
      refused: refused.map(entry), read, used, unlisted, files: files.map(fileText),
      missing: missingFacts(unasked),
    },
    rows: {
      aside: setAside.map(entry),
      back: held.map((each) => heldEntry(each, causes)),
      notes: notes.map(entry),
    },
  };
}
