// The example of the form: the invoice, who owes it, who writes.

/** The day of the questions for the samples, whose facts end there. */
export const SAMPLE_DAY = '2026-10-15';

export const EXAMPLE = {
  question: { asOf: SAMPLE_DAY },
  debtor: {
    id: 'debtor', name: 'Menuiserie du Val', kind: { tag: 'business' }, credits: [],
    address: ['12 rue des Tilleuls', '37000 Tours'], email: 'compta@menuiserie-du-val.example',
  },
  claim: {
    invoice: {
      number: 'F-2026-0412', law: 'FR', issueDate: '2026-08-03',
      amountDue: { amount: '4860.00', currency: 'EUR' },
      terms: { tag: 'net', val: { days: 30, after: 'issue' } }, periodic: false, state: 'sent',
    },
    payments: [
      { date: '2026-09-21', amount: { amount: '1500.00', currency: 'EUR' }, reference: 'VIR 0921' },
    ],
    creditNotes: [], disputes: [], promises: [],
    contacts: [{ date: '2026-09-07', level: 'first-reminder', channel: 'email', status: 'sent' }],
  },
  creditor: {
    name: 'Atelier Lumen SARL', address: ['8 quai de la Fosse', '44000 Nantes'],
    email: 'comptabilite@atelier-lumen.example', phone: '02 55 00 00 00',
    iban: 'FR76 3000 6000 0112 3456 7890 189',
  },
};
