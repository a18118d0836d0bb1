// A row of a table that unfolds another one under it, whose content may take a moment.

import { h, put } from './dom.js';

/** A button that unfolds a row of its own under the row it stands in. */
export function unfoldButton(text, label, content) {
  const unfold = async (button) => {
    const row = button.closest('tr');
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) {
      row.nextElementSibling.remove();
      return;
    }
    const box = h('div', { class: 'why-box' });
    const cell = h('td', { role: 'cell', colspan: row.children.length }, box);
    row.after(h('tr', { class: 'unfolded', role: 'row' }, cell));
    put(box, await content());
  };
  return h('button', {
    type: 'button', class: 'why-button', 'aria-expanded': 'false', 'aria-label': label,
    onclick: (event) => {
      event.stopPropagation();
      unfold(event.currentTarget);
    },
  }, text);
}
