// What was read: how much was used, what was set aside and why, with its file, line and column.

import { h, table } from '../show/dom.js';
import { t } from '../words/words.js';

export function reportView({ aside }) {
  if (aside.length === 0) return [];
  return [h('section', { id: 'aside' },
    h('h3', {}, t('aside.title'), ' ', h('span', { class: 'count' }, String(aside.length))),
    table(t('aside.caption'), [
      { head: t('place.where'), cell: (row) => t(row.column ? 'place.cell' : 'place.line', row) },
      { head: t('place.why'), cell: ({ why }) => why },
    ], aside))];
}
