// Who writes: the fields about the creditor, which the example fills in and refusals may be about.

import { clearFaults, fieldAt, markFault } from '../one/fields.js';
import { given, lines, value } from '../one/inputs.js';
import { settled } from '../shell/settled.js';
import { listen, tell } from '../shell/state.js';
import { byId } from '../show/dom.js';
import { without } from '../show/names.js';

/** The creditor as the contract writes it. */
export const sender = () => without({
  name: value('creditor-name'), address: lines('creditor-address'), email: given('creditor-email'),
  phone: given('creditor-phone'), iban: given('creditor-iban'), registration: given('creditor-registration'),
});

/** Marks the fields that refusals are about. */
export function showSenderFaults(refusals) {
  clearFaults(byId('sender'));
  for (const { path, message } of refusals) {
    const input = path.startsWith('creditor') && fieldAt(path);
    if (input && (input.value || input.id !== 'creditor-name')) markFault(input, message);
  }
}

function fill({ address, ...creditor }) {
  for (const name of ['name', 'email', 'phone', 'iban', 'registration']) {
    byId(`creditor-${name}`).value = creditor[name] ?? '';
  }
  byId('creditor-address').value = address.join('\n');
}

/** Follows the fields. */
export function openSender() {
  byId('sender').addEventListener('input', settled(120, () => tell('creditor')));
  byId('sign').addEventListener('click', () => {
    byId('sender').open = true;
    byId('creditor-name').focus();
  });
  listen('sender', fill);
}
