// The timeline of one invoice, as a picture and as the same dates in a table.

import { byId, h, put, table } from '../show/dom.js';
import { dayMonth, dayNumber, longDate, shortDate } from '../show/days.js';
import { money } from '../show/numbers.js';
import { lengthOf, s } from '../show/picture.js';
import { t, word } from '../words/words.js';

const MARGIN = 10;
const LANE = 20;
/** Verdicts on a level whose day is worth a mark. */
const OPEN = ['not-yet', 'chosen', 'blocked', 'after-another'];
/** More instalments than these would crowd the line. */
const MOST_DUE_DATES = 12;

// ---- dates -----------------------------------------------------------------------------------------

/** What happened: facts. */
function happened({ claim, assessment, asOf }) {
  const { instalments, balance, openBalance: { currency } } = assessment;
  const parts = instalments.length > 0 && instalments.length <= MOST_DUE_DATES;
  const dueDates = parts ? instalments.map(({ dueDate }) => dueDate) : [assessment.dueDate];
  return [
    { date: claim.invoice.issueDate, label: t('event.issue'), kind: 'issue' },
    { date: asOf, label: t('event.today'), kind: 'today' },
    ...dueDates.map((date) => ({ date, label: t('event.due'), kind: 'due' })),
    ...balance.filter(({ event }) => event !== 'invoice').map(({ date, event, amount }) => ({
      date, label: `${t(`event.${event}`)} ${money({ amount, currency })}`, kind: event,
    })),
    ...claim.contacts.filter(({ status }) => status === 'sent').map(({ date, level }) => ({
      date, label: t('event.sent', { level: word('level', level) }), kind: 'sent',
    })),
  ];
}

/** What may come. */
function expected({ claim, decision }) {
  const levels = decision.considered.filter(({ opensOn, verdict }) => opensOn && OPEN.includes(verdict));
  const { declareBy } = decision;
  return [
    ...claim.promises.map(({ payBy }) => ({ date: payBy, label: t('event.promise'), kind: 'promise' })),
    ...levels.map(({ opensOn, level }) => ({
      date: opensOn, label: t('event.opens', { level: word('level', level) }), kind: 'opens',
    })),
    ...(declareBy ? [{ date: declareBy, label: t('event.declare'), kind: 'declare' }] : []),
  ];
}

/** Every dated thing worth showing, in order. */
const events = (answer) => [
  ...happened(answer).map((event) => ({ ...event, fact: true })),
  ...expected(answer).map((event) => ({ ...event, fact: false })),
].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

// ---- the picture -----------------------------------------------------------------------------------

/**
 * Gives every label a lane in which it overlaps no other. From right to left, so that a label that starts
 * further left stands higher and its stem crosses none.
 */
function lay(marks, x, width) {
  const lanes = [];
  return [...marks].reverse().map((mark) => {
    const at = x(mark.date);
    const length = lengthOf(mark.label, mark.kind === 'due' || mark.kind === 'today' ? 7.4 : 6.6) + 6;
    const from = Math.max(0, Math.min(at + 5, width - length));
    let lane = lanes.findIndex((taken) => taken.every(([a, b]) => from > b || from + length < a));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push([from, from + length]);
    return { ...mark, at, from, lane };
  });
}

/**
 * One mark an event, its label above the axis for what happened and below it for what may come. `late` is the
 * stretch of days past due, if any.
 */
function picture(marks, late, width, label) {
  const days = marks.map(({ date }) => dayNumber(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(1, last - first);
  const x = (date) => Math.round(MARGIN + ((dayNumber(date) - first) / span) * (width - 2 * MARGIN));
  const above = lay(marks.filter(({ fact }) => fact), x, width);
  const below = lay(marks.filter(({ fact }) => !fact), x, width);
  const depth = (laid) => (1 + Math.max(-1, ...laid.map(({ lane }) => lane))) * LANE;
  const axis = depth(above) + 14;
  const height = axis + depth(below) + 16;
  const y = (mark, side) => axis + side * (16 + mark.lane * LANE);
  const stem = (mark, side) => s('line', {
    class: 'stem', x1: mark.at, y1: axis, x2: mark.at, y2: y(mark, side) + (side < 0 ? -10 : 2),
  });
  const draw = (mark, side) => s('g', { class: mark.kind },
    s('circle', { cx: mark.at, cy: axis, r: mark.kind === 'today' || mark.kind === 'due' ? 6 : 5 }),
    s('text', { x: mark.from, y: side < 0 ? y(mark, side) : y(mark, side) + 4 }, mark.label));
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return s('svg', { class: 'timeline', role: 'img', 'aria-label': label, ...size },
    s('line', { class: 'axis', x1: 0, y1: axis, x2: width, y2: axis }),
    late && s('line', { class: 'late', x1: x(late.from), y1: axis, x2: x(late.to), y2: axis }),
    above.map((mark) => stem(mark, -1)), below.map((mark) => stem(mark, 1)),
    above.map((mark) => draw(mark, -1)), below.map((mark) => draw(mark, 1)));
}

/** Draws the timeline for the width there is. */
export function timelineView(answer) {
  const box = byId('timeline');
  const all = events(answer);
  const { assessment, asOf } = answer;
  const late = assessment.daysPastDue > 0 ? { from: assessment.dueDate, to: asOf } : undefined;
  const wasOpen = box.querySelector('details')?.open ?? false;
  const marks = all.map((event) => ({ ...event, label: `${event.label}, ${dayMonth(event.date)}` }));
  const alt = t('timeline.alt', { from: longDate(all[0].date), to: longDate(all.at(-1).date) });
  put(box,
    picture(marks, late, Math.max(260, box.clientWidth), alt),
    h('details', { open: wasOpen }, h('summary', {}, t('timeline.table')),
      table({ heard: t('timeline.table') }, [
        { head: t('cell.date'), cell: (event) => shortDate(event.date) },
        { head: t('timeline.what'), cell: (event) => event.label },
      ], all)));
}
