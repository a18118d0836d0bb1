// How urgent something is: the score, as one bar of its parts.

import { h } from '../show/dom.js';
import { s } from '../show/picture.js';
import { colon, t, word } from '../words/words.js';

/** A score as one bar of its parts; `title(part)` says what a part is when one points at it. */
export function scoreBar(parts, width, title) {
  const most = parts.reduce((total, part) => total + part.most, 0);
  let at = 0;
  const size = { viewBox: `0 0 ${width} 12`, width, height: 12 };
  return s('svg', { class: 'score', 'aria-hidden': 'true', ...size },
    s('rect', { class: 'empty', x: 0, y: 0, width, height: 12, rx: 3 }),
    parts.filter(({ points }) => points > 0).map((part) => {
      const x = at;
      at += (part.points / most) * width;
      const wide = Math.max(1, at - x);
      return s('rect', { class: part.code, x, y: 0, width: wide, height: 12 }, s('title', {}, title(part)));
    }));
}

/** What a score is made of, part by part. */
export const scoreView = ({ score, parts }, title = t('score.title', { score })) => h('div', { class: 'score-parts' },
  h('p', { class: 'score-title' }, title),
  scoreBar(parts, 240, (part) => `${word('score', part.code)}${colon()}${t('score.of', part)}`),
  h('ul', { class: 'score-list' }, parts.map((part) => h('li', {},
    h('span', { class: `swatch ${part.code}` }), word('score', part.code), ' ', h('b', {}, t('score.of', part))))));
