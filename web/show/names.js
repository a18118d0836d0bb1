// Names as the contract and JavaScript spell them.

/** `dueDate` as `due-date`. */
export const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An object without its absent members. */
export const without = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, member]) => member !== undefined));

/** A copy in the JSON form: members that are there but undefined fall away. */
export const copy = (value) => JSON.parse(JSON.stringify(value));

/** Whether two values are written alike. */
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
