// Facts of a file that the form has no field for: kept while the invoice is shown, and given back with the
// others. Whatever the form does not read is kept, so that a fact added to the contract is not lost on the way.

/** The facts kept now. */
export const kept = { debtor: {}, claim: {}, invoice: {} };

/** The facts that the form reads itself. */
const FIELDS = {
  debtor: ['id', 'name', 'kind', 'address', 'email', 'phone', 'credits', 'insolvency'],
  claim: [
    'debtor', 'invoice', 'payments', 'creditNotes', 'disputes', 'promises', 'contacts', 'proceedings', 'delayExcused',
  ],
  invoice: [
    'number', 'law', 'issueDate', 'receiptDate', 'deliveryDate', 'amountDue', 'description', 'terms', 'sector',
    'periodic', 'state', 'contract',
  ],
};

const beside = (names, facts) => Object.fromEntries(
  Object.entries(facts).filter(([name, fact]) => fact !== undefined && !names.includes(name)));

/** Keeps what the form cannot show of these facts. */
export function keep(debtor, claim) {
  kept.debtor = beside(FIELDS.debtor, debtor);
  kept.claim = beside(FIELDS.claim, claim);
  kept.invoice = beside(FIELDS.invoice, claim.invoice);
}

/** Keeps nothing. */
export const forget = () => Object.assign(kept, { debtor: {}, claim: {}, invoice: {} });
