// Where the form holds the fact of a path, and the faults that stand beside fields.

import { byId, h } from '../show/dom.js';
import { kebab } from '../show/names.js';
import { value } from './inputs.js';
import { LISTS } from './rows.js';

/** The cell of a row that a path is about, or its first. */
function cellAt(list, rest) {
  const [, index, name] = /\[(\d+)\]\.?([\w-]*)/.exec(rest) ?? [];
  const row = byId(`rows-${list}`).children[Number(index)];
  const cells = [...(row?.querySelectorAll('[data-cell]') ?? [])];
  return cells.find((input) => kebab(input.dataset.cell) === name) ?? cells[0];
}

/** The field that a path of a refusal or warning is about, if the form has one. */
export function fieldAt(path, reason) {
  if (reason?.tag === 'ambiguous-term') return byId('reading');
  const aboutLaw = /^claim\.invoice\.(law|contract\.interest)$/.test(path);
  if (value('law') === 'other' && aboutLaw) return byId('law-code');
  const list = Object.keys(LISTS).find((each) => path.startsWith(`${LISTS[each].path}[`));
  if (list) return cellAt(list, path.slice(LISTS[list].path.length));
  if (path.startsWith('claim.invoice.terms')) {
    if (path.endsWith('.on-day')) return byId('on-day');
    if (path.endsWith('.months')) return byId('months');
    if (reason?.tag === 'number-out-of-range') return byId('days');
    return byId(value('terms') === 'due-on' ? 'due-on' : 'terms');
  }
  for (let start = path.replace(/\[\d+\]/g, ''); start; start = start.replace(/\.?[^.]*$/, '')) {
    const input = document.querySelector(`:is(#facts, #sender) [data-path="${start}"]`);
    if (input) return input;
  }
  return undefined;
}

/** What a field is called, for a summary of faults. */
export function nameOf(input) {
  const label = document.querySelector(`label[for="${input.id}"]`)?.textContent ?? '';
  const row = input.closest('.row')?.querySelector('legend').textContent;
  return row ? `${row}, ${label}` : label;
}

/** A link that goes to a field. */
export const linkTo = (input) => h('a', {
  href: `#${input.id}`,
  onclick: (event) => {
    event.preventDefault();
    input.closest('details')?.setAttribute('open', '');
    input.focus();
  },
}, nameOf(input));

/** Where the form holds the fact of a path, as a link to it. */
export function whereInForm(path) {
  const input = fieldAt(path);
  return input ? linkTo(input) : h('code', {}, path);
}

// ---- faults ----------------------------------------------------------------------------------------

function describe(input) {
  const notes = [...(input.closest('.field, .check')?.querySelectorAll('.echo, .fault') ?? [])];
  if (notes.length) input.setAttribute('aria-describedby', notes.map(({ id }) => id).join(' '));
  else input.removeAttribute('aria-describedby');
}

/** Takes away every mark of a fault in the form, or among the facts about the sender. */
export function clearFaults(box = byId('facts')) {
  for (const note of box.querySelectorAll('.fault')) note.remove();
  for (const input of box.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    describe(input);
  }
}

/** Says beside a field what is wrong with it; `choices` are buttons that would put it right. */
export function markFault(input, message, choices = []) {
  const box = input.closest('.field, .check');
  const closed = (node) => node.closest('details:not([open])');
  input.setAttribute('aria-invalid', 'true');
  const known = box.querySelectorAll('.fault').length;
  box.append(h('div', { class: 'fault', id: `${input.id}-fault-${known}` }, h('p', {}, message), choices));
  for (let fold = closed(input); fold; fold = closed(fold.parentElement)) fold.open = true;
  describe(input);
}
