// Building the document. Text only ever enters as text nodes, never as markup.

const isThere = (value) => value !== undefined && value !== null && value !== false;

/** Sets attributes, listens where they start with `on`, and appends what is there of the children. */
export function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {}).filter(([, given]) => isThere(given))) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(isThere));
  return node;
}

/** An HTML element. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** The element with this id. */
export const byId = (id) => document.getElementById(id);

/** Puts new children in place of the old ones. */
export function put(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter(isThere));
}

/** A link to a source. */
export const link = (url, text) =>
  /^https?:\/\//.test(url) ? h('a', { href: url, rel: 'noreferrer', target: '_blank' }, text) : text;

/**
 * A data table. Columns are `{ head, number, cell(row) }`; the first column heads its row.
 * A caption that only repeats the heading above it is for the ear alone: `{ heard }`.
 * A wide table becomes a list of cards on a narrow screen; the roles keep it a table for those who hear it.
 */
export function table(caption, columns, rows, rowAttributes = () => ({})) {
  const text = caption.heard ?? caption;
  const side = (column) => (column.number ? 'number' : undefined);
  const cells = (row, index) => columns.map((column, at) => {
    const attributes = { class: side(column), 'data-head': column.head };
    const content = column.cell(row, index);
    return at === 0
      ? h('th', { ...attributes, scope: 'row', role: 'rowheader' }, content)
      : h('td', { ...attributes, role: 'cell' }, content);
  });
  const line = (row, index) => h('tr', { ...rowAttributes(row, index), role: 'row' }, cells(row, index));
  const heads = columns.map((column) =>
    h('th', { scope: 'col', role: 'columnheader', class: side(column) }, column.head));
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': text },
    h('table', { role: 'table', class: columns.length > 2 && 'wide' },
      h('caption', { class: caption.heard && 'unseen' }, text),
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads)),
      h('tbody', { role: 'rowgroup' }, rows.map(line))));
}
