
// ---- The door of JavaScript: appended to the binding by `cargo xtask build`, with a function for each of the contract.

/** How deep an argument may be nested; `relance_contract::json::DEPTH` says the same. */
const DEPTH = 64;

/** Half a character: it can be written in JSON but stands for no text. */
const HALF = /\p{Surrogate}/gu;

/** A text without such halves. */
const whole = (text) => (text.isWellFormed?.() ? text : text.replace(HALF, '\ufffd'));

/**
 * A copy of an argument that holds nothing but JSON. What JSON cannot write is named in `strange`, by the argument, the
 * way to it and what it is; null stands in its place. Nothing here throws, whatever it is given.
 */
function takeOver(argument, value, strange) {
  const place = [];
  const above = [];

  const refuse = (what) => {
    strange.push([argument, [...place], what]);
    return null;
  };

  /** What a step leads to: texts and numbers at once, for they are most of it. */
  const inside = (step, value) => {
    if (typeof value === 'string') return whole(value);
    if (typeof value === 'boolean' || value === null || value === undefined) return value ?? null;
    place.push(step);
    let copy;
    try {
      copy = take(value);
    } catch {
      copy = refuse('thrown');
    }
    place.pop();
    return copy;
  };

  const list = (items) => {
    const copy = [];
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (item === undefined && !Object.hasOwn(items, index)) {
        place.push(index);
        refuse('hole');
        place.pop();
        // There may be four thousand million of them.
        return copy;
      }
      copy.push(inside(index, item));
    }
    return copy;
  };

  const record = (fields) => {
    const copy = {};
    for (const key of Object.keys(fields)) {
      let field;
      try {
        field = inside(key, fields[key]);
      } catch {
        place.push(key);
        field = refuse('thrown');
        place.pop();
      }
      // An assignment to this one would change the copy's kind instead of adding a field.
      if (key === '__proto__') Object.defineProperty(copy, key, { value: field, enumerable: true });
      else copy[key] = field;
    }
    return copy;
  };

  /** What an object is, where it is not just fields: `Date`, `Map`, `Uint8Array`. */
  const exotic = (object) => {
    const kind = Object.getPrototypeOf(object);
    if (kind === Object.prototype || kind === null) return null;
    const name = Object.prototype.toString.call(object).slice('[object '.length, -1);
    return name === 'Object' ? null : name;
  };

  const take = (given) => {
    switch (typeof given) {
      case 'string':
        return whole(given);
      case 'number':
        return Number.isFinite(given) ? given : refuse('number');
      case 'boolean':
        return given;
      case 'undefined':
        return null;
      case 'object':
        break;
      default:
        return refuse(typeof given);
    }
    if (given === null) return null;
    if (above.includes(given)) return refuse('cycle');
    if (place.length === DEPTH) return refuse('depth');
    const isList = Array.isArray(given);
    const kind = isList ? null : exotic(given);
    if (kind !== null) return refuse(kind);
    above.push(given);
    try {
      return isList ? list(given) : record(given);
    } finally {
      above.pop();
    }
  };

  try {
    return take(value);
  } catch {
    place.length = 0;
    return refuse('thrown');
  }
}

/** Whether the instance stopped in the middle of a call. It is of no more use then. */
let lost = false;

/** Calls a function of the contract by its name. After a call that stopped without an answer, on a new instance. */
function call(name, ...given) {
  const strange = [];
  const values = given.map((value, argument) => takeOver(argument, value, strange));
  const question = JSON.stringify({ values, strange });
  if (lost) {
    const module = wasmModule;
    wasm = undefined;
    initSync({ module });
    lost = false;
  }
  try {
    return answer(name, question);
  } catch (error) {
    lost = wasm !== undefined;
    throw error;
  }
}
