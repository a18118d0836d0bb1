// What French puts where a writer types a space. The same signs as the rules put into a message (a test
// compares them).

/** The space before a unit, a colon and within quotation marks: it does not break. */
export const NBSP = '\u00a0';

/** The narrower one before `;`, `!` and `?`. */
const NARROW = '\u202f';

/** A French text with spaces that do not break. */
export const frenchSpaces = (text) => text
  .replaceAll(' :', `${NBSP}:`)
  .replaceAll('« ', `«${NBSP}`)
  .replaceAll(' »', `${NBSP}»`)
  .replace(/ ([;!?])/g, `${NARROW}$1`);
