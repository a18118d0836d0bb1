// Facts of a file that the form has no field for: kept while the invoice is shown, and given back with the
// others.

/** Which facts these are. */
const NO_FIELD = {
  debtor: ['reachableBy', 'segment', 'risk', 'blocks'],
  claim: ['blocks', 'plan', 'teamNotices'],
  invoice: ['lifecycle'],
};

/** The facts kept now. */
export const kept = { debtor: {}, claim: {}, invoice: {} };

const only = (names, facts) =>
  Object.fromEntries(names.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]));

/** Keeps what the form cannot show of these facts. */
export function keep(debtor, claim) {
  kept.debtor = only(NO_FIELD.debtor, debtor);
  kept.claim = only(NO_FIELD.claim, claim);
  kept.invoice = only(NO_FIELD.invoice, claim.invoice);
}

/** Keeps nothing. */
export const forget = () => Object.assign(kept, { debtor: {}, claim: {}, invoice: {} });
