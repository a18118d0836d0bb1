// Building the document. Text only ever enters as text nodes, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) node.append(child);
  }
  return node;
}

/** An HTML element. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** An SVG element. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** The element with this id. */
export const byId = (id) => document.getElementById(id);

/** Puts new children in place of the old ones. */
export function put(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
}

/** A link to a source, with the day it was last compared. */
export function link(url, text) {
  const safe = /^https?:\/\//.test(url);
  return safe ? h('a', { href: url, rel: 'noreferrer', target: '_blank' }, text) : text;
}

/**
 * A data table. Columns are `{ head, number, cell(row) }`; the first column heads its row.
 * A caption that only repeats the heading above it is for the ear alone: `{ heard }`.
 * A wide table becomes a list of cards on a narrow screen; the roles keep it a table for those who hear it.
 */
export function table(caption, columns, rows, rowAttributes = () => ({})) {
  const text = caption.heard ?? caption;
  const side = (column) => (column.number ? 'number' : undefined);
  const cells = (row, index) => columns.map((column, at) => {
    const content = column.cell(row, index);
    const attributes = { class: side(column), 'data-head': column.head };
    return at === 0
      ? h('th', { ...attributes, scope: 'row', role: 'rowheader' }, content)
      : h('td', { ...attributes, role: 'cell' }, content);
  });
  const heads = columns.map((column) => h('th', { scope: 'col', role: 'columnheader', class: side(column) }, column.head));
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': text },
    h('table', { role: 'table', class: columns.length > 2 && 'wide' },
      h('caption', { class: caption.heard && 'unseen' }, text),
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
      h('tbody', { role: 'rowgroup' }, rows.map((row, index) => h('tr', { ...rowAttributes(row, index), role: 'row' }, cells(row, index))))));
}
