// Pictures: the timeline of one invoice and the bars of an aged balance. Each is paired with a table by its caller.

import { s } from './dom.js';
import { dayNumber, share } from './format.js';

const MARGIN = 10;
const LANE = 20;

/** About how wide a text is, to keep labels apart: there is no need to know better. */
const lengthOf = (text, letter) => Math.ceil(text.length * letter);

/**
 * Gives every label a lane in which it overlaps no other. From right to left, so that a label that starts further
 * left stands higher and its stem crosses none.
 */
function lay(events, x, width) {
  const lanes = [];
  return [...events].reverse().map((event) => {
    const at = x(event.date);
    const length = lengthOf(event.label, event.kind === 'due' || event.kind === 'today' ? 7.4 : 6.6) + 6;
    const from = Math.max(0, Math.min(at + 5, width - length));
    let lane = lanes.findIndex((taken) => taken.every(([a, b]) => from > b || from + length < a));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push([from, from + length]);
    return { ...event, at, from, lane };
  });
}

/**
 * The timeline: one mark an event, its label above the axis for what happened and below it for what may come.
 * `late` is the stretch of days past due, if any.
 */
export function timeline(events, late, width, label) {
  const days = events.map((event) => dayNumber(event.date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(1, last - first);
  const x = (date) => Math.round(MARGIN + ((dayNumber(date) - first) / span) * (width - 2 * MARGIN));
  const above = lay(events.filter((event) => event.fact), x, width);
  const below = lay(events.filter((event) => !event.fact), x, width);
  const depth = (marks) => (1 + Math.max(-1, ...marks.map((mark) => mark.lane))) * LANE;
  const axis = depth(above) + 14;
  const height = axis + depth(below) + 16;
  const y = (mark, side) => axis + side * (16 + mark.lane * LANE);
  const stem = (mark, side) => s('line', { class: 'stem', x1: mark.at, y1: axis, x2: mark.at, y2: y(mark, side) + (side < 0 ? -10 : 2) });
  const draw = (mark, side) => s('g', { class: mark.kind },
    s('circle', { cx: mark.at, cy: axis, r: mark.kind === 'today' || mark.kind === 'due' ? 6 : 5 }),
    s('text', { x: mark.from, y: side < 0 ? y(mark, side) : y(mark, side) + 4 }, mark.label));
  return s('svg', { class: 'timeline', role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${height}`, width, height },
    s('line', { class: 'axis', x1: 0, y1: axis, x2: width, y2: axis }),
    late && s('line', { class: 'late', x1: x(late.from), y1: axis, x2: x(late.to), y2: axis }),
    above.map((mark) => stem(mark, -1)), below.map((mark) => stem(mark, 1)),
    above.map((mark) => draw(mark, -1)), below.map((mark) => draw(mark, 1)));
}

/** Horizontal bars: `{ label, amount, text }` each. */
export function bars(rows, width, label) {
  const most = rows.reduce((a, { amount }) => (share(amount, a) > 1 || /^0/.test(a) ? amount : a), rows[0].amount);
  const left = Math.max(...rows.map((row) => lengthOf(row.label, 7.4))) + 14;
  const right = Math.max(...rows.map((row) => lengthOf(row.text, 8.6))) + 10;
  const room = Math.max(20, width - left - right);
  const height = rows.length * 30 + 2;
  return s('svg', { class: 'bars', role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${height}`, width, height },
    rows.map((row, index) => {
      const y = index * 30;
      const length = Math.max(2, Math.round(share(row.amount, most) * room));
      return s('g', {},
        s('text', { x: left - 10, y: y + 20, 'text-anchor': 'end' }, row.label),
        s('rect', { class: `age-${index}`, x: left, y: y + 5, width: length, height: 20, rx: 3 }),
        s('text', { class: 'figure', x: left + length + 8, y: y + 20 }, row.text));
    }));
}

/** A score as one bar of its parts; `title(part)` says what a part is when one points at it. */
export function scoreBar(parts, width, title) {
  const most = parts.reduce((total, part) => total + part.most, 0);
  let at = 0;
  return s('svg', { class: 'score', 'aria-hidden': 'true', viewBox: `0 0 ${width} 12`, width, height: 12 },
    s('rect', { class: 'empty', x: 0, y: 0, width, height: 12, rx: 3 }),
    parts.filter(({ points }) => points > 0).map((part) => {
      const x = at;
      at += (part.points / most) * width;
      return s('rect', { class: part.code, x, y: 0, width: Math.max(1, at - x), height: 12 }, s('title', {}, title(part)));
    }));
}

/**
 * Columns that stack: each is `{ name, parts: [{ kind, count, text }] }`. `most` is the height of the scale, so that two
 * pictures can share it; `ends` are the names under the first and the last column.
 */
export function stacks(columns, most, width, label, ends) {
  const [top, height, foot] = [16, 130, 20];
  const left = String(most).length * 8 + 8;
  const step = (width - left) / columns.length;
  const y = (count) => top + height - (count / most) * height;
  const line = (count) => [
    s('line', { class: 'grid', x1: left, y1: y(count), x2: width, y2: y(count) }),
    s('text', { x: left - 6, y: y(count) + 4, 'text-anchor': 'end' }, String(count)),
  ];
  return s('svg', { class: 'stacks', role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${top + height + foot}`, width, height: top + height + foot },
    line(0), line(most),
    columns.map(({ name, parts }, index) => {
      let under = 0;
      return parts.map(({ kind, count, text }) => {
        const from = under;
        under += count;
        return s('rect', { class: `step-${kind}`, x: left + index * step + step * 0.1, y: y(under), width: Math.max(1, step * 0.8), height: y(from) - y(under) },
          s('title', {}, `${name}, ${text}`));
      });
    }),
    s('text', { x: left, y: top + height + 15 }, ends[0]),
    s('text', { x: width, y: top + height + 15, 'text-anchor': 'end' }, ends[1]));
}
