// Reads a ledger into facts.

import { parseTerms } from '../relance/relance.js';
import { language, t } from '../words/words.js';
import { placeOf, readCsv, RECORDS } from './csv.js';

const noticeIn = (policies, proposed) => (kind, level) => {
  const first = (list) => list.find(({ appliesTo }) => appliesTo.includes(kind));
  const find = (policy) => policy?.levels.find(({ id }) => id === level);
  return (find(first(policies) ?? policies[0]) ?? find(first(proposed)))?.step === 'formal-notice';
};

export function readLedger([{ bytes }], { policies, proposed }) {
  try {
    const file = readCsv(bytes, noticeIn(policies, proposed), (text) => parseTerms(text, language()));
    const { debtors, claims, aside, read, used, lines } = file;
    const report = {
      read, used,
      aside: aside.map(({ line, column, why, gaps }) => ({ line, column, why: t(why, gaps) })),
    };
    return { debtors, claims, report, unasked: [], placeOf: (path) => placeOf(path, lines) };
  } catch (fault) {
    if (!fault.why) throw fault;
    return { fault: { line: fault.line, column: fault.column, why: t(fault.why, fault.gaps) } };
  }
}

export const formOfFile = () => Object.entries(RECORDS);
