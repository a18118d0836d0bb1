// What the page holds while it is open, in one place; nothing is kept anywhere else. Rooms write their own
// part of it and say so; other rooms listen. So no room needs to know who follows it.

export const state = {
  /** The view that is shown: `one` or `list`. */
  view: 'one',
  /**
   * The policies in force and what they are called; `proposed` are those of relance, whatever is in force.
   */
  policies: [],
  policyTitle: '',
  proposed: [],
  /** The reader's own texts of messages that are in force. */
  templates: [],
  /** The answer shown for one invoice: `{ debtor, claim, question, assessment, decision, asOf }`. */
  answer: undefined,
  /** The ledger that is open: its files, the day it was judged on, and what the worker answered about it. */
  ledger: undefined,
  /** The item of the worklist to write about: `{ key, invoices, debtor, claims, question }`. */
  item: undefined,
};

const listeners = new Map();

/** Calls when something was said. In the order of listening. */
export function listen(what, call) {
  listeners.set(what, [...(listeners.get(what) ?? []), call]);
}

/**
 * Says what happened: `language`, `view`, `policies`, `templates`, `answer`, `ledger`, `item`, `sender`,
 * `creditor`, `write`, `go`, `width`, `lost`.
 */
export function tell(what, ...given) {
  for (const call of listeners.get(what) ?? []) call(...given);
}

/** The first policy for a kind of debtor. */
const firstFor = (kind, policies) => policies.find(({ appliesTo }) => appliesTo.includes(kind));

/** The policy in force for a kind of debtor. */
export const policyFor = (kind) => firstFor(kind, state.policies) ?? state.policies[0] ?? { levels: [] };

/**
 * Whether a contact at this level put the debtor on formal notice. A level that the policy in force does not
 * have was made under another one: then the proposed policies say.
 */
export function isFormalNotice(kind, level) {
  const find = (policy) => policy?.levels.find(({ id }) => id === level);
  return (find(policyFor(kind)) ?? find(firstFor(kind, state.proposed)))?.step === 'formal-notice';
}

/** The levels of a policy that speak to the debtor. */
export const speakingLevels = (policy) =>
  policy.levels.filter(({ step }) => step !== 'hand-over').map(({ id }) => id);
