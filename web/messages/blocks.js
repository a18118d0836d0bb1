// The blocks of a message: headings, paragraphs, lists, tables.

import { h } from '../show/dom.js';

/**
 * Whether a cell holds an amount: digits, and no more letters than a currency has. As the HTML of a mail
 * decides.
 */
function isAmount(text) {
  const letters = text.match(/\p{L}/gu) ?? [];
  const isCode = letters.length <= 3 && letters.every((letter) => /\p{Lu}/u.test(letter));
  return text === '' || (/\d/.test(text) && isCode);
}

function tableView({ headings, rows }) {
  const right = headings.map((_, column) => column > 0 && rows.every((row) => isAmount(row[column] ?? '')));
  const side = (column) => right[column] && 'number';
  // What sums up the others has a name and no cell beside it, or in a table of amounts the name of the last
  // row.
  const isSum = (row) => (row.length > 2 ? row[1] === '' : right[1] && row[0] === rows.at(-1)[0]);
  // On narrow paper a table of many columns becomes a list of cards; the roles keep it a table for those who
  // hear it.
  const cells = (row) => row.map((cell, column) =>
    h('td', { role: 'cell', class: side(column), 'data-head': headings[column] }, cell));
  const heads = headings.map((heading, column) =>
    h('th', { scope: 'col', role: 'columnheader', class: side(column) }, heading));
  return h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': headings.join(', ') },
    h('table', { role: 'table', class: headings.length > 2 && 'many' },
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
      h('tbody', { role: 'rowgroup' }, rows.map((row) =>
        h('tr', { role: 'row', class: isSum(row) && 'sum' }, cells(row))))));
}

const VIEWS = {
  heading: (text, level) => h(`h${level}`, {}, text),
  paragraph: (text) => h('p', {}, text),
  items: (items) => h('ul', {}, items.map((item) => h('li', {}, item))),
  table: tableView,
};

/** The blocks of a body; its headings are of this level. */
export const blocksView = (blocks, level) => blocks.map(({ tag, val }) => VIEWS[tag](val, level));
