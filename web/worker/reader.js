// Reads ledgers with the one reader of ledgers, whose module is loaded once the page is there. What a contact
// of the past was is told by the policies in force, then by those of relance; terms in other words are read
// by the rules.

import init, { csvForm, locate, readLedgers } from '../ledger/relance_ledger.js';
import { parseTerms } from '../relance/relance.js';
import { language } from '../words/words.js';

/** Loads the reader. Once is enough; after a failure the next file tries again. */
export const loadReader = () => init();

/** What the user states for all that the files leave open, without what is left empty. */
const stated = ({ law, kind, terms, columns }) =>
  Object.fromEntries(Object.entries({ law, kind, terms, columns }).filter(([, said]) => said));

/** Reads files: `{ debtors, claims, report, placeOf }`. */
export async function readFiles(files, { policies, proposed, ...given }) {
  await loadReader();
  const options = {
    ...stated(given), language: language(), policies: [...policies, ...proposed],
    readTerms: (text) => parseTerms(text, language()),
  };
  const asked = { files: files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })), options };
  const { debtors, claims, places, report } = readLedgers(asked);
  return { debtors, claims, report, placeOf: (path) => locate(places, path) };
}

/** What a file of the CSV form can hold: each record with the columns it reads. */
export async function formOfFile() {
  await loadReader();
  return csvForm();
}
