// Pictures: the timeline of one invoice and the bars of an aged balance. Each is paired with a table by its caller.

import { s } from './dom.js';
import { dayNumber, share } from './format.js';

const LETTER = 6.6; // the usual width of a letter at 12 px, to keep labels apart
const MARGIN = 10;
const LANE = 20;

/** Gives every label the first lane in which it overlaps no other. */
function lay(events, x, width) {
  const lanes = [];
  return events.map((event) => {
    const at = x(event.date);
    const length = event.label.length * LETTER + 8;
    const leftwards = at + length > width;
    const from = leftwards ? Math.max(0, at - length) : at;
    let lane = lanes.findIndex((taken) => taken.every(([a, b]) => from > b || from + length < a));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push([from, from + length]);
    return { ...event, at, leftwards, lane };
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
  const draw = (mark, side) => {
    const y = axis + side * (16 + mark.lane * LANE);
    return s('g', { class: `mark ${mark.kind}` },
      s('line', { class: 'stem', x1: mark.at, y1: axis, x2: mark.at, y2: y + (side < 0 ? -10 : 2) }),
      s('circle', { cx: mark.at, cy: axis, r: mark.kind === 'today' || mark.kind === 'due' ? 6 : 5 }),
      s('text', { x: mark.at + (mark.leftwards ? -5 : 5), y: side < 0 ? y : y + 4, 'text-anchor': mark.leftwards ? 'end' : 'start' }, mark.label));
  };
  return s('svg', { class: 'timeline', role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${height}`, width, height },
    s('line', { class: 'axis', x1: 0, y1: axis, x2: width, y2: axis }),
    late && s('line', { class: 'late', x1: x(late.from), y1: axis, x2: x(late.to), y2: axis }),
    above.map((mark) => draw(mark, -1)),
    below.map((mark) => draw(mark, 1)));
}

/** Horizontal bars: `{ label, amount, text }` each. */
export function bars(rows, width, label) {
  const most = rows.reduce((a, { amount }) => (share(amount, a) > 1 || /^0/.test(a) ? amount : a), rows[0].amount);
  const left = Math.ceil(Math.max(...rows.map((row) => row.label.length)) * LETTER) + 14;
  const right = Math.ceil(Math.max(...rows.map((row) => row.text.length)) * 7.4) + 10;
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
