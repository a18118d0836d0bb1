// The fields of the form, read one by one. What a group of them means as facts stands in facts.js and
// terms.js.

import { byId } from '../show/dom.js';
import { readAmount } from './typed.js';

/** What stands in a field. */
export const value = (id) => byId(id).value.trim();

/** What stands in a field, if anything does. */
export const given = (id) => value(id) || undefined;

/** The lines of a field that are not empty. */
export const lines = (id) => value(id).split('\n').map((line) => line.trim()).filter(Boolean);

/** The currency of the invoice. */
export const currencyCode = () => value('currency').toUpperCase();

/** A whole number of at most so many digits, if that is what stands there. */
export const whole = (id, most) =>
  new RegExp(`^\\d{1,${most}}$`).test(value(id)) ? parseInt(value(id), 10) : undefined;

/** A sum in the currency of the invoice, if one is given. */
export const sumOf = (id) =>
  given(id) ? { amount: readAmount(value(id)), currency: currencyCode() } : undefined;

/** Whether a field is there for the choices made. */
export const offered = (input) => !input.closest('#facts [hidden]');

/** Whether a box is ticked, for facts that are left out rather than denied. */
export const ticked = (id) => (byId(id).checked && offered(byId(id)) ? true : undefined);

/** Whether the contract alone governs. */
export const alone = () => value('law') === 'other' || byId('contract-alone').checked;

/** The class of debtor chosen in the form, if one is. */
export function debtorClass() {
  const kind = value('debtor-kind');
  if (kind === 'business' || kind === 'consumer' || kind === '') return kind || undefined;
  return 'public-authority';
}

/** The kind of debtor as the contract writes it. */
export function debtorKind() {
  const kind = value('debtor-kind');
  return debtorClass() === 'public-authority' ? { tag: 'public-authority', val: kind } : { tag: kind };
}

/** Tells the form that a field was changed by the page. */
export const typed = () => byId('facts').dispatchEvent(new Event('input'));
