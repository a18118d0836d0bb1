// What the page itself works out with amounts: whether one is nothing, how long its bar is, and sums that the
// contract does not give (so far only those of the aged balance, in list/ageing.js). Exact, over decimal
// strings.

const placesOf = (texts) => Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0));

function scaled(text, places) {
  const [whole, part = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole + part.padEnd(places, '0'));
  return text.startsWith('-') ? -units : units;
}

/** The sum of two decimal strings. */
export function add(a, b) {
  const places = placesOf([a, b]);
  const sum = scaled(a, places) + scaled(b, places);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const whole = places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
  return (sum < 0n ? '-' : '') + whole;
}

/** Nothing, with as many places as an amount has. */
export const nothingLike = (text) => text.replace(/^-?\d+/, '0').replace(/[1-9]/g, '0');

/** Whether an amount is zero. */
export const isZero = (text) => /^-?0+(\.0+)?$/.test(text);

/** How much of `most` is `part`, between 0 and 1, for the length of a bar. */
export function share(part, most) {
  const places = placesOf([part, most]);
  const all = scaled(most, places);
  return all > 0n ? Number((scaled(part, places) * 10_000n) / all) / 10_000 : 0;
}
