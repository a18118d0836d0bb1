// Columns that stack.

import { s } from './picture.js';

const [TOP, HEIGHT, FOOT] = [16, 130, 20];

/**
 * A column for each `{ name, parts: [{ kind, count, text }] }`. `most` is the height of the scale, so that
 * two pictures can share it; `ends` are the names under the first and the last column.
 */
export function stacks(columns, most, width, label, ends) {
  const left = String(most).length * 8 + 8;
  const step = (width - left) / columns.length;
  const foot = TOP + HEIGHT + 15;
  const y = (count) => TOP + HEIGHT - (count / most) * HEIGHT;
  const line = (count) => [
    s('line', { class: 'grid', x1: left, y1: y(count), x2: width, y2: y(count) }),
    s('text', { x: left - 6, y: y(count) + 4, 'text-anchor': 'end' }, String(count)),
  ];
  const column = ({ name, parts }, index) => {
    let under = 0;
    return parts.map(({ kind, count, text }) => {
      const from = under;
      under += count;
      const place = { x: left + index * step + step * 0.1, y: y(under) };
      const size = { width: Math.max(1, step * 0.8), height: y(from) - y(under) };
      return s('rect', { class: `step-${kind}`, ...place, ...size }, s('title', {}, `${name}, ${text}`));
    });
  };
  const height = TOP + HEIGHT + FOOT;
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return s('svg', { class: 'stacks', role: 'img', 'aria-label': label, ...size },
    line(0), line(most), columns.map(column),
    s('text', { x: left, y: foot }, ends[0]),
    s('text', { x: width, y: foot, 'text-anchor': 'end' }, ends[1]));
}
