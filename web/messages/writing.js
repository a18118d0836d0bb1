// Writing a message about the facts of the view that is shown.

import { debtorClass } from '../one/inputs.js';
import { rules } from '../shell/rules.js';
import { policyFor, speakingLevels, state } from '../shell/state.js';
import { h } from '../show/dom.js';
import { t } from '../words/words.js';
import { choiceOf } from './choices.js';
import { sender } from './sender.js';

const only = (claim) => ({ claims: [claim], invoices: [claim.invoice.number] });

/**
 * The facts to write about: those of the answer, or of the item chosen in the list; nothing if there are
 * none.
 */
export function factsShown() {
  const { answer, item } = state;
  const facts = state.view === 'one'
    ? answer && { ...only(answer.claim), debtor: answer.debtor, question: answer.question } : item;
  return facts && { ...facts, creditor: sender() };
}

/** The levels of the policy for the debtor of the facts shown that speak to it. */
export function levelsShown() {
  const facts = factsShown();
  return speakingLevels(policyFor(facts ? facts.debtor.kind.tag : debtorClass()));
}

/**
 * Writes a message about facts: of an account, the item of the worklist that the key names. Without a sender:
 * is that all that is missing, or must nobody write at all?
 */
export function write({ creditor, debtor, claims, key, question }, choice) {
  const wanted = choiceOf({ ...choice, actionKey: key });
  const ask = (from) => rules.compose(from, debtor, claims, state.policies, wanted, question);
  const written = ask(creditor);
  if (written.tag === 'ok') return { message: written.val };
  const refusals = written.val;
  const signed = creditor.name ? written : ask({ ...creditor, name: '?' });
  return signed.tag === 'ok' ? { unsigned: true, refusals } : { refusals: signed.val };
}

/** Why there is no message. */
export const noMessage = ({ unsigned, refusals }) => h('div', { class: 'none' },
  unsigned ? h('p', {}, t('messages.unsigned')) : [
    h('p', {}, t('messages.none')),
    h('ul', {}, refusals.map(({ message }) => h('li', {}, message))),
  ]);
