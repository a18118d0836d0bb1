// Horizontal bars.

import { share } from './decimals.js';
import { lengthOf, s } from './picture.js';

const STEP = 30;

/** A bar for each `{ label, amount, text }`. */
export function bars(rows, width, label) {
  const longer = (most, { amount }) => (share(amount, most) > 1 || /^0/.test(most) ? amount : most);
  const most = rows.reduce(longer, rows[0].amount);
  const left = Math.max(...rows.map((row) => lengthOf(row.label, 7.4))) + 14;
  const right = Math.max(...rows.map((row) => lengthOf(row.text, 8.6))) + 10;
  const room = Math.max(20, width - left - right);
  const height = rows.length * STEP + 2;
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return s('svg', { class: 'bars', role: 'img', 'aria-label': label, ...size }, rows.map((row, index) => {
    const y = index * STEP;
    const length = Math.max(2, Math.round(share(row.amount, most) * room));
    return s('g', {},
      s('text', { x: left - 10, y: y + 20, 'text-anchor': 'end' }, row.label),
      s('rect', { class: `age-${index}`, x: left, y: y + 5, width: length, height: 20, rx: 3 }),
      s('text', { class: 'figure', x: left + length + 8, y: y + 20 }, row.text));
  }));
}
