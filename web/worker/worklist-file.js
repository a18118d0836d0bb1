// The worklist as a CSV file for a spreadsheet: one row an invoice, figures in the written forms of the
// contract.

import { stepName } from '../decision/step.js';
import { t, word } from '../words/words.js';

const COLUMNS = [
  'debtor', 'invoice', 'due', 'late', 'currency', 'open', 'interest', 'compensation', 'total', 'step', 'why', 'level',
  'channel', 'score', 'key',
];

/** A cell that no spreadsheet takes for a formula. */
function safe(text) {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows of texts as a CSV file. */
export const writeCsv = (rows) => `\ufeff${rows.map((row) => `${row.map(safe).join(',')}\r\n`).join('')}`;

/** The items, invoice by invoice. */
export function worklistFile(items, { nameOf, claimOf, answerOf }) {
  const line = (item) => (index) => {
    const { assessment, decision } = answerOf(index).val;
    const { dueDate, daysPastDue, openBalance, interest, compensation, total } = assessment;
    return [
      nameOf(item.debtor), claimOf(index).invoice.number, dueDate, String(daysPastDue), openBalance.currency,
      openBalance.amount, interest.outstanding.amount, compensation.outstanding.amount, total.amount,
      stepName(decision), decision.reason, item.level ? word('level', item.level) : '',
      item.channel ? word('channel', item.channel) : '', String(item.score), item.key,
    ];
  };
  return writeCsv([
    COLUMNS.map((name) => t(`worklist.${name}`)),
    ...items.flatMap((item) => Array.from(item.rows).map(line(item))),
  ]);
}
